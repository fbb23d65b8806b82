// SPDX-License-Identifier: EUPL-1.2
#include "store/settling_in.h"

#include "store/carried.h"
#include "store/encoding.h"
#include "store/feeds.h"
#include "store/own.h"
#include "store/pages.h"
#include "store/schema.h"
#include "store/writing.h"

#include <QFileInfo>

namespace overzicht {

namespace {

constexpr int kTogether = 200; ///< items whose words are put in the index at once

Error malformed(const QString &why) { return {Error::Kind::Malformed, why, std::nullopt}; }

} // namespace

struct SettlingIn::Private {
    Writing w;
    Acting who;
    qint64 acting = 0;
    std::optional<qint64> completeAt{};
    std::unique_ptr<Transaction> all{};

    QList<qint64> items()
    {
        QList<qint64> ids;
        Query q(w.db, "SELECT DISTINCT item FROM sighting ORDER BY item");
        while (q.next())
            ids << q.integer(0);
        return ids;
    }

    void make(qint64 item)
    {
        const QList<Told> told = w.toldOf(item);
        if (item <= 0 || told.isEmpty()) {
            w.db.fail(malformed(QStringLiteral("an item that nobody told of")));
            return;
        }
        const Item now = combined(told);
        w.writeItem(item, acting, now, told, own::of(w.db, item), true);
        pages::cutToBounds(w, item);
        w.index(item);
    }

    /// Every sighting has what it tells, and nobody's announcement is waited for.
    void round()
    {
        Query bare(w.db, "SELECT count(*) FROM sighting WHERE id NOT IN (SELECT sighting FROM told)");
        if (bare.next() && bare.integer(0) > 0)
            w.db.fail(malformed(QStringLiteral("a sighting that tells nothing")));
        w.db.run("UPDATE sighting SET news = NULL, announced = coalesce(announced, 0); "
                 "UPDATE feed SET items = (SELECT count(*) FROM sighting WHERE feed = feed.id AND gone_at IS NULL)");
        if (!completeAt)
            return;
        Query q(w.db, "INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)");
        q << (who.isSelf() ? QStringLiteral("complete_at") : QStringLiteral("complete_at:") + who.key()) << *completeAt;
        q.run();
    }
};

SettlingIn::SettlingIn(std::unique_ptr<Private> p) : d(std::move(p)) {}
SettlingIn::~SettlingIn() = default;

Result<bool> SettlingIn::isEmpty(const Home &home)
{
    if (!QFileInfo::exists(home.database()))
        return QFileInfo(home.database() + QStringLiteral("-wal")).size() == 0;
    if (const auto version = schema::versionOf(home.database()); !version)
        return failure(version.error());
    auto db = Connection::open(home.database(), Connection::Mode::Read);
    if (!db)
        return failure(db.error());
    bool empty = false;
    {
        Query q(**db, "SELECT NOT EXISTS(SELECT 1 FROM source) AND NOT EXISTS(SELECT 1 FROM item) AND NOT EXISTS(SELECT 1 FROM elsewhere) AND NOT EXISTS(SELECT 1 FROM silent_app)");
        empty = q.next() && q.flag(0);
    }
    if (const auto ok = (*db)->takeFailure(); !ok)
        return failure(ok.error());
    return empty;
}

Result<std::unique_ptr<SettlingIn>> SettlingIn::open(const Home &home, const SenderRegister &senders, const Clock &clock, const Acting &who)
{
    if (QFileInfo::exists(home.database()))
        return failure(Error::Kind::Refused, QStringLiteral("there is a database already"));
    if (const auto ok = schema::create(home.database()); !ok)
        return failure(ok.error());
    auto db = schema::open(home.database());
    if (!db)
        return failure(db.error());
    auto words = SearchWords::open(**db);
    if (!words)
        return failure(words.error());
    std::unique_ptr<SettlingIn> settling(new SettlingIn(std::unique_ptr<Private>(new Private{{std::move(*db), std::move(*words), senders, clock}, who})));
    Private &p = *settling->d;
    p.all = std::make_unique<Transaction>(p.w.db);
    // What items follow from comes before them; whether all is there is looked at when it is kept.
    p.w.db.run("PRAGMA defer_foreign_keys = ON");
    p.acting = p.w.actingId(who.key());
    if (const auto ok = p.w.db.takeFailure(); !ok)
        return failure(ok.error());
    return settling;
}

Result<> SettlingIn::take(const QJsonObject &record)
{
    const QString kind = record.value(QLatin1String("is")).toString();
    if (kind == QLatin1String("item"))
        return {}; // for people: what it says follows from the rest
    if (kind == QLatin1String("complete")) {
        const QJsonValue at = record.value(QLatin1String("at"));
        if (!at.isDouble() || at.toInteger(1) != at.toInteger(2))
            return failure(malformed(QStringLiteral("when all was complete cannot be read")));
        d->completeAt = at.toInteger();
        return {};
    }
    const carried::Table *table = carried::table(kind);
    if (!table)
        return failure(malformed(QStringLiteral("a record of an unknown kind")));
    carried::put(d->w.db, *table, record, d->acting);
    return d->w.db.takeFailure();
}

Result<> SettlingIn::finish(const QList<SourceFile> &linked, const std::function<bool(int)> &each)
{
    Writing &w = d->w;
    feeds::setSources(w, linked);
    int made = 0;
    for (const qint64 item : d->items()) {
        d->make(item);
        if (++made % kTogether == 0) {
            w.flushIndex();
            w.touched = {};
            if (!each(made))
                return failure(Error::Kind::Cancelled, QStringLiteral("stopped"));
        }
        if (w.db.isFailed())
            break;
    }
    w.flushIndex();
    d->round();
    if (!w.db.isFailed()) {
        // An item of which only other things speak would be one that nobody told of.
        Query q(w.db, "PRAGMA foreign_key_check");
        if (q.next())
            w.db.fail(malformed(QStringLiteral("a record of %1 names one of %2 that is not there").arg(q.text(0), q.text(2))));
    }
    const auto ok = d->all->commit();
    w.ended(ok.has_value());
    if (!ok)
        return ok;
    // The index was written in pieces; a search reads each of them.
    w.db.run("INSERT INTO search(search) VALUES('optimize')");
    w.db.run("PRAGMA wal_checkpoint(TRUNCATE)");
    return w.db.takeFailure();
}

} // namespace overzicht
