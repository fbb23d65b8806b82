// SPDX-License-Identifier: EUPL-1.2
#include "store/elsewhere.h"

#include "store/encoding.h"
#include "store/reading.h"
#include "store/writing.h"

#include <algorithm>
#include <functional>

namespace overzicht {

namespace elsewhere {

namespace {

constexpr qsizetype kLongestApp = 40, kLongestSubject = 2 * (Announcement::kLongestSubject + 4); // UTF-16: what safeLine leaves, with its marks

/// It may have come from another process.
bool isOfShape(const Announcement &mail)
{
    return !mail.app.isEmpty() && mail.app.size() <= kLongestApp && mail.at.isValid() && mail.digest.size() == Announcement::kDigest && mail.subject.size() <= kLongestSubject
           && std::none_of(mail.subject.cbegin(), mail.subject.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

int keep(Writing &w, const QString &who, const QList<Announcement> &mails)
{
    const qint64 acting = w.actingId(who);
    int fresh = 0;
    for (const Announcement &mail : mails) {
        if (!isOfShape(mail)) {
            w.db.fail({Error::Kind::Refused, QStringLiteral("what is told of an imported mail is not of its shape"), std::nullopt});
            return 0;
        }
        Query q(w.db, "INSERT OR IGNORE INTO elsewhere(acting, app, at, subject, digest) VALUES(?, ?, ?, ?, ?)");
        q << acting << mail.app << mail.at.toMSecsSinceEpoch() << mail.subject << mail.digest;
        if (q.run())
            fresh += w.db.changes() > 0;
    }
    Query q(w.db, "SELECT count(*) FROM elsewhere WHERE acting = ?");
    q << acting;
    if (q.next() && q.number(0) > kMostKept)
        w.db.fail({Error::Kind::Refused, QStringLiteral("more than %1 imported mails").arg(kMostKept), std::nullopt});
    return fresh;
}

void forget(Writing &w, const QString &who)
{
    Query q(w.db, "DELETE FROM elsewhere WHERE acting = ?");
    q << w.actingId(who);
    q.run();
}

void settle(Writing &w, const QString &who, qint64 mail, bool settled)
{
    Query q(w.db, "UPDATE elsewhere SET settled_at = ? WHERE id = ? AND acting = ?");
    q << (settled ? std::optional<qint64>(w.now()) : std::nullopt) << mail << w.actingId(who);
    if (q.run() && w.db.changes() == 0)
        w.db.fail({Error::Kind::Gone, QStringLiteral("there is no such imported mail"), std::nullopt});
}

void setSilent(Writing &w, const QString &who, const QString &app, bool silent)
{
    const qint64 acting = w.actingId(who);
    if (app.isEmpty() || app.size() > kLongestApp) {
        w.db.fail({Error::Kind::Refused, QStringLiteral("an app has a name"), std::nullopt});
        return;
    }
    // The first moment counts: saying it twice does not move it.
    Query q(w.db, silent ? QByteArrayLiteral("INSERT OR IGNORE INTO silent_app(acting, app, since) VALUES(?1, ?2, ?3)") : QByteArrayLiteral("DELETE FROM silent_app WHERE acting = ?1 AND app = ?2 AND ?3 >= 0"));
    q << acting << app << w.now();
    q.run();
}

} // namespace elsewhere

Result<QList<Arrived>> Reader::arrivedSince(const Acting &who, const QDateTime &since, int most) const
{
    return d->read([&] {
        const qint64 acting = d->r.actingId(who), from = qMax<qint64>(0, since.toSecsSinceEpoch()) << 20;
        QList<qint64> ids;
        for (const ItemKind kind : {ItemKind::Document, ItemKind::Notice}) {
            Query q(d->r.db, "SELECT id FROM item INDEXED BY item_shown WHERE acting = ? AND shown = ? AND id >= ? AND hidden = 0 ORDER BY id DESC LIMIT ?");
            q << acting << int(kind) << from << qMax(0, most);
            while (q.next())
                ids << q.integer(0);
        }
        std::sort(ids.begin(), ids.end(), std::greater<>());
        QList<Arrived> all;
        QHash<QString, LocalText> names; // many letters have few senders
        const auto name = [&](const char *sql, qint64 source, const QString &word) {
            const QString key = QLatin1String(sql) + QString::number(source) + u' ' + word;
            if (!names.contains(key)) {
                Query q(d->r.db, sql);
                q << source << word;
                names.insert(key, q.next() ? encoding::decodedText(q.blob(0)) : LocalText());
            }
            return names.value(key);
        };
        for (Row &row : d->r.rows(acting, ids.mid(0, qMax(0, most)))) {
            Arrived arrived;
            {
                Query q(d->r.db, "SELECT feed, coalesce(announced, 0), first_seen FROM sighting WHERE item = ? ORDER BY first_seen, id");
                q << qint64(row.id);
                while (q.next()) {
                    arrived.told = arrived.told || q.integer(1) > 0;
                    if (const QString source = d->r.feed(q.integer(0)).source.text(); !arrived.through.contains(source)) {
                        arrived.through << source;
                        arrived.seen << QDateTime::fromMSecsSinceEpoch(q.integer(2), Qt::UTC);
                    }
                }
            }
            Query q(d->r.db, "SELECT feed, subject, type FROM item WHERE id = ?");
            q << qint64(row.id);
            if (q.next()) {
                const qint64 source = d->r.feed(q.integer(0)).sourceRow;
                arrived.subject = encoding::decodedText(q.blob(1));
                arrived.type = q.text(2).isEmpty() ? LocalText() : name("SELECT name FROM message_type WHERE source = ? AND word = ?", source, q.text(2));
                arrived.sender = name("SELECT name FROM party WHERE source = ? AND word = ?", source, row.senderId.text());
            }
            arrived.row = std::move(row);
            all << std::move(arrived);
        }
        return all;
    });
}

Result<QList<HeardElsewhere>> Reader::heardElsewhere(const Acting &who, const QDateTime &since, int most) const
{
    return d->read([&] {
        QList<HeardElsewhere> all;
        Query q(d->r.db, "SELECT id, app, at, subject, digest, settled_at IS NOT NULL FROM elsewhere WHERE acting = ? AND at >= ? ORDER BY at DESC, id DESC LIMIT ?");
        q << d->r.actingId(who) << since.toMSecsSinceEpoch() << qMax(0, most);
        while (q.next())
            all << HeardElsewhere{q.integer(0), {q.text(1), QDateTime::fromMSecsSinceEpoch(q.integer(2), Qt::UTC), q.text(3), q.blob(4)}, q.flag(5)};
        return all;
    });
}

Result<QHash<QString, QDateTime>> Reader::silentApps(const Acting &who) const
{
    return d->read([&] {
        QHash<QString, QDateTime> all;
        Query q(d->r.db, "SELECT app, since FROM silent_app WHERE acting = ?");
        q << d->r.actingId(who);
        while (q.next())
            all.insert(q.text(0), QDateTime::fromMSecsSinceEpoch(q.integer(1), Qt::UTC));
        return all;
    });
}

} // namespace overzicht
