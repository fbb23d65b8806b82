// SPDX-License-Identifier: EUPL-1.2
#include "store/leaving.h"

#include "base/local_time.h"
#include "domain/contents.h"
#include "domain/safe_text.h"
#include "store/carried.h"
#include "store/encoding.h"
#include "store/facts.h"
#include "store/own.h"
#include "store/reading.h"
#include "store/schema.h"

#include <algorithm>

namespace overzicht {

namespace {

constexpr int kWindow = 200; ///< rows that are looked up together

QString iso(const QDateTime &moment) { return moment.toString(Qt::ISODate); }

/// What a person, or a program that is not ours, wants to know of it. Read by no import.
QJsonObject readable(const Row &row)
{
    QJsonObject object{{QStringLiteral("is"), QStringLiteral("item")},
                       {QStringLiteral("id"), QString::number(qint64(row.id))},
                       {QStringLiteral("kind"), word(row.kind)},
                       {QStringLiteral("sender"), QJsonObject{{QStringLiteral("id"), row.senderId.text()}, {QStringLiteral("name"), row.heading.sender}, {QStringLiteral("confirmed"), row.heading.confirmed}}},
                       {QStringLiteral("subject"), row.heading.subject},
                       {QStringLiteral("arrivedAt"), row.arrivedAt.toString(Qt::ISODate)},
                       {QStringLiteral("state"), word(row.state)}};
    const auto put = [&object](const char *name, const QString &value) {
        if (!value.isEmpty())
            object.insert(QLatin1String(name), value);
    };
    put("dueAt", row.dueAt ? iso(row.dueAt->toTimeZone(brussels())) : QString());
    put("sourceState", row.sourceState);
    if (row.amount) {
        object.insert(QStringLiteral("amountCents"), row.amount->cents());
        put("currency", row.amount->currency());
    }
    put("iban", row.iban);
    put("reference", row.reference);
    put("dossier", row.dossier);
    put("expiresAt", row.expiresAt ? iso(*row.expiresAt) : QString());
    return object;
}

} // namespace

struct Leaving::Private {
    Reading r;
    Acting who;
    Transaction snapshot{r.db, Transaction::Kind::Read};
    qint64 acting = 0;
    int items = 0;

    template <typename T>
    Result<T> told(T value)
    {
        if (const auto ok = r.db.takeFailure(); !ok)
            return failure(ok.error());
        return value;
    }

    bool readableItems(const std::function<bool(const QJsonObject &)> &each)
    {
        qint64 after = 0;
        for (;;) {
            QList<qint64> ids;
            {
                Query q(r.db, "SELECT id FROM item WHERE acting = ? AND id > ? ORDER BY id LIMIT ?");
                q << acting << after << kWindow;
                while (q.next())
                    ids << q.integer(0);
            }
            if (ids.isEmpty())
                return true;
            for (const Row &row : r.rows(acting, ids)) {
                if (!each(readable(row)))
                    return false;
            }
            after = ids.last();
        }
    }

    Copy copy(const Query &q, const QString &title)
    {
        return {q.integer(0), title, q.text(2), q.blob(3), QDateTime::fromMSecsSinceEpoch(q.integer(4), Qt::UTC)};
    }
};

Leaving::Leaving(std::unique_ptr<Private> p) : d(std::move(p)) {}
Leaving::~Leaving() = default;

Result<std::unique_ptr<Leaving>> Leaving::open(const Home &home, const SenderRegister &senders, const Clock &clock, Language language, const Acting &who)
{
    if (const auto version = schema::versionOf(home.database()); !version)
        return failure(version.error());
    auto db = Connection::open(home.database(), Connection::Mode::Read);
    if (!db)
        return failure(db.error());
    {
        Query q(**db, "PRAGMA user_version");
        const int version = q.next() ? q.number(0) : 0;
        if (version != schema::kNewest)
            return failure(Error::Kind::Malformed, QStringLiteral("the database is of version %1; this program knows %2").arg(version).arg(schema::kNewest));
    }
    if (const auto ok = schema::check(**db); !ok)
        return failure(ok.error());
    auto tokens = SearchWords::open(**db);
    if (!tokens)
        return failure(tokens.error());
    std::unique_ptr<Leaving> leaving(new Leaving(std::unique_ptr<Private>(new Private{{std::move(*db), std::move(*tokens), senders, clock, language, home.folder()}, who})));
    Private &p = *leaving->d;
    p.r.refreshNames();
    p.acting = p.r.actingId(who);
    {
        Query q(p.r.db, "SELECT count(*) FROM item WHERE acting = ?");
        q << p.acting;
        p.items = q.next() ? q.number(0) : 0;
    }
    if (const auto ok = p.r.db.takeFailure(); !ok)
        return failure(ok.error());
    return leaving;
}

int Leaving::items() const { return d->items; }

Result<> Leaving::records(const std::function<bool(const QJsonObject &)> &each)
{
    const auto stopped = [] { return failure(Error::Kind::Cancelled, QStringLiteral("stopped")); };
    if (!d->readableItems(each))
        return stopped();
    for (const carried::Table &table : carried::tables()) {
        Query q(d->r.db, carried::select(table));
        q << d->acting;
        while (q.next()) {
            if (!each(carried::written(table, q)))
                return stopped();
        }
    }
    {
        Query q(d->r.db, "SELECT value FROM meta WHERE key = ?");
        q << (d->who.isSelf() ? QStringLiteral("complete_at") : QStringLiteral("complete_at:") + d->who.key());
        if (q.next() && !q.isNull(0) && !each(QJsonObject{{QStringLiteral("is"), QStringLiteral("complete")}, {QStringLiteral("at"), q.integer(0)}}))
            return stopped();
    }
    return d->r.db.takeFailure();
}

Result<QList<Leaving::Place>> Leaving::byYearAndSender()
{
    QList<Place> places;
    places.reserve(d->items);
    QHash<qint64, int> order;
    {
        Query q(d->r.db, "SELECT id FROM sender_text WHERE id IN (SELECT sender_text FROM item WHERE acting = ?) ORDER BY text COLLATE NOCASE, id");
        q << d->acting;
        while (q.next())
            order.insert(q.integer(0), int(order.size()));
    }
    Query q(d->r.db, "SELECT id, arrived, sender_text FROM item WHERE acting = ?");
    q << d->acting;
    while (q.next())
        places << Place{q.integer(0), QDateTime::fromMSecsSinceEpoch(q.integer(1), brussels()).date().year(), q.integer(2), order.value(q.integer(2))};
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return std::tuple(-a.year, a.senderOrder, -a.item) < std::tuple(-b.year, b.senderOrder, -b.item);
    });
    return d->told(std::move(places));
}

Result<QList<qint64>> Leaving::todo()
{
    QList<qint64> items;
    Query q(d->r.db, "SELECT id FROM item WHERE acting = ? AND todo = 1 AND hidden = 0 ORDER BY due_order, id DESC");
    q << d->acting;
    while (q.next())
        items << q.integer(0);
    return d->told(std::move(items));
}

Result<QList<Row>> Leaving::rows(const QList<qint64> &items) { return d->told(d->r.rows(d->acting, items)); }

Result<> Leaving::copies(const std::function<bool(const Copy &)> &each)
{
    Query q(d->r.db, "SELECT item, content, path, sha256, saved_at FROM copy WHERE item IN (SELECT id FROM item WHERE acting = ?)");
    q << d->acting;
    while (q.next()) {
        if (!each(d->copy(q, {})))
            return failure(Error::Kind::Cancelled, QStringLiteral("stopped"));
    }
    return d->r.db.takeFailure();
}

Result<QList<Leaving::Copy>> Leaving::copiesOf(qint64 item)
{
    QHash<QString, QString> titles;
    QList<Copy> copies;
    Query q(d->r.db, "SELECT item, content, path, sha256, saved_at FROM copy WHERE item = ? ORDER BY content");
    q << item;
    while (q.next()) {
        if (copies.isEmpty()) {
            QList<Told> told;
            Query t(d->r.db, "SELECT s.id, s.feed, s.rank, s.first_seen, s.gone_at, t.encoded FROM sighting s JOIN told t ON t.sighting = s.id WHERE s.item = ?");
            t << item;
            while (t.next()) {
                if (auto decoded = encoding::decodedItem(t.blob(5)))
                    told << Told{t.integer(0), t.integer(1), std::move(*decoded), false, true, t.number(2), t.integer(3), !t.isNull(4)};
            }
            sortByAuthority(told);
            int number = 0;
            for (const Attachment &attachment : told.isEmpty() ? QList<Attachment>() : attachmentsOf(combined(told))) {
                const QString title = safeLine(attachment.title.best(d->r.language));
                titles.insert(own::contentName(attachment, ++number), title.isEmpty() ? safeLine(attachment.fileName) : title);
            }
        }
        copies << d->copy(q, titles.value(q.text(1)));
    }
    return d->told(std::move(copies));
}

Result<LocalText> Leaving::body(qint64 item)
{
    Query q(d->r.db, "SELECT text FROM body WHERE item = ?");
    q << item;
    return d->told(q.next() ? encoding::decodedText(q.blob(0)) : LocalText());
}

Result<OwnFacts> Leaving::own(qint64 item) { return d->told(own::of(d->r.db, item)); }

Result<QString> Leaving::lastingName(qint64 item)
{
    Query q(d->r.db, "SELECT so.word, f.word, s.foreign_id FROM sighting s JOIN feed f ON f.id = s.feed JOIN source so ON so.id = f.source WHERE s.item = ? ORDER BY s.first_seen, s.id LIMIT 1");
    q << item;
    return d->told(q.next() ? QStringList{q.text(0), q.text(1), q.text(2)}.join(u'\n') : QString());
}

} // namespace overzicht
