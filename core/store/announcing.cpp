// SPDX-License-Identifier: EUPL-1.2
#include "store/announcing.h"

namespace overzicht::announcing {

namespace {

constexpr int kNews = 1, kBegun = 2, kPutOff = 3, kPutOffBegun = 4; // sighting.news

struct Candidate {
    qint64 item = 0;
    QString who;
    bool isWorthTelling = false;
    bool isPutOff = false;
};

QList<Candidate> candidates(Writing &w)
{
    QList<Candidate> found;
    Query q(w.db, newsSql());
    q << int(ItemKind::Notice) << kNews << kBegun;
    while (q.next())
        found << Candidate{q.integer(0), q.text(1), q.flag(2)};
    return found;
}

/// Those the person wanted to hear of again by now, as long as they are unread or still ask something.
QList<Candidate> remembered(Writing &w)
{
    QList<Candidate> found;
    Query q(w.db, "SELECT i.id, a.key, (i.unread OR i.todo) AND NOT i.gone, EXISTS(SELECT 1 FROM sighting WHERE item = i.id AND news = ?2) "
                  "FROM own o JOIN item i ON i.id = o.item JOIN acting a ON a.id = i.acting WHERE o.remind_at <= ?1 ORDER BY i.id");
    q << w.now() << kPutOff;
    while (q.next())
        found << Candidate{q.integer(0), q.text(1), q.flag(2), q.flag(3)};
    return found;
}

bool isPutOff(Writing &w, qint64 item)
{
    Query q(w.db, "SELECT 1 FROM sighting WHERE item = ? AND news IN (?, ?) LIMIT 1");
    q << item << kPutOff << kPutOffBegun;
    return q.next();
}

void remindAt(Writing &w, qint64 item, const std::optional<qint64> &at)
{
    Query q(w.db, "UPDATE own SET remind_at = ?2 WHERE item = ?1 AND remind_at IS NOT ?2");
    q << item << at;
    q.run();
}

/// There is nothing to tell of it; what was handed to the desktop, or put off to another moment, stays so.
void noNews(Writing &w, qint64 item)
{
    Query q(w.db, "UPDATE sighting SET news = NULL WHERE item = ? AND news = ?");
    q << item << kNews;
    q.run();
}

} // namespace

QByteArray newsSql()
{
    return "SELECT i.id, a.key, i.unread AND NOT i.hidden AND NOT i.gone AND NOT EXISTS(SELECT 1 FROM sighting t WHERE t.item = i.id AND (t.announced IS NOT NULL OR t.news = ?3) "
           "AND (t.announced_as <> ?1 OR i.shown = ?1)) "
           "FROM item i JOIN acting a ON a.id = i.acting WHERE i.id IN (SELECT item FROM sighting WHERE news = ?2) ORDER BY i.id";
}

QList<Untold> untold(Writing &w, int most)
{
    QList<Untold> untold;
    QSet<qint64> again;
    const auto take = [&](const Candidate &candidate) {
        const auto who = Acting::fromKey(candidate.who);
        if (!who)
            w.db.fail(who.error());
        else if (untold.size() < most)
            untold << Untold{*who, ItemId(candidate.item), candidate.isPutOff};
    };
    for (const Candidate &candidate : remembered(w)) {
        if (!candidate.isWorthTelling)
            forget(w, candidate.item);
        else if (again.insert(candidate.item); !w.db.isFailed())
            take(candidate);
    }
    for (const Candidate &candidate : candidates(w)) {
        if (again.contains(candidate.item))
            continue;
        if (!candidate.isWorthTelling)
            noNews(w, candidate.item);
        else
            take(candidate);
    }
    return untold;
}

QList<Untold> begun(Connection &db)
{
    QList<Untold> all;
    Query q(db, "SELECT i.id, a.key, EXISTS(SELECT 1 FROM sighting WHERE item = i.id AND news = ?2) FROM item i JOIN acting a ON a.id = i.acting "
                "WHERE i.id IN (SELECT item FROM sighting WHERE news IN (?1, ?2)) ORDER BY i.id");
    q << kBegun << kPutOffBegun;
    while (q.next()) {
        if (const auto who = Acting::fromKey(q.text(1)))
            all << Untold{*who, ItemId(q.integer(0)), q.flag(2)};
    }
    return all;
}

void settle(Writing &w, const QList<ItemId> &items, Announced how)
{
    for (const ItemId id : items) {
        const qint64 item = w.itemOf(qint64(id));
        if (item == 0)
            continue; // nothing to say of it any more
        const bool putOff = isPutOff(w, item), stays = putOff && how == Announced::Not; // it was told before it was put off: that holds
        if (how != Announced::Begun && !stays) {
            const std::optional<qint64> at = how == Announced::Told ? std::optional(w.now()) : how == Announced::InSilence ? std::optional<qint64>(0) : std::nullopt;
            Query q(w.db, "UPDATE sighting SET announced = ? WHERE item = ?");
            q << at << item;
            q.run();
        }
        const int begun = putOff ? kPutOffBegun : kBegun, news = putOff ? kPutOff : kNews;
        Query q(w.db, "UPDATE sighting SET news = ?1, announced_as = (SELECT shown FROM item WHERE id = ?2) WHERE item = ?2");
        q << (how == Announced::Begun ? std::optional(begun) : how == Announced::Not ? std::optional(news) : std::nullopt) << item;
        q.run();
        remindAt(w, item, stays ? std::optional(w.now()) : std::nullopt);
    }
}

void forget(Writing &w, qint64 item)
{
    Query q(w.db, "UPDATE sighting SET news = NULL WHERE item = ? AND news IN (?, ?)");
    q << item << kNews << kPutOff;
    q.run();
    remindAt(w, item, std::nullopt);
}

void remind(Writing &w, ItemId id, const std::optional<QDateTime> &at)
{
    const qint64 item = w.itemOf(qint64(id));
    if (item == 0) {
        w.db.fail({Error::Kind::Gone, QStringLiteral("there is no such item"), std::nullopt});
        return;
    }
    Query q(w.db, "INSERT INTO own(item, remind_at) VALUES(?1, ?2) ON CONFLICT(item) DO UPDATE SET remind_at = ?2");
    q << item << (at ? std::optional<qint64>(at->toMSecsSinceEpoch()) : std::nullopt);
    q.run();
    Query p(w.db, at ? "UPDATE sighting SET news = ?2 WHERE item = ?1 AND news IS NULL" : "UPDATE sighting SET news = NULL WHERE item = ?1 AND news = ?2");
    p << item << kPutOff;
    p.run();
}

void told(Writing &w, qint64 sighting, ItemKind kind)
{
    Query q(w.db, "UPDATE sighting SET news = 1 WHERE id = ? AND announced IS NOT NULL AND announced_as = ?2 AND ?3 <> ?2");
    q << sighting << int(ItemKind::Notice) << int(kind);
    q.run();
}

void asks(Writing &w, qint64 item)
{
    constexpr qint64 kBetween = qint64(4) * 3600 * 1000; // milliseconds
    Query q(w.db, "INSERT INTO own(item, remind_at) SELECT id, max(?2, ?3 + coalesce((SELECT max(announced) FROM sighting WHERE item = ?1), 0)) FROM item WHERE id = ?1 AND todo = 1 AND hidden = 0 AND gone = 0 "
                  "ON CONFLICT(item) DO UPDATE SET remind_at = coalesce(min(remind_at, excluded.remind_at), excluded.remind_at)");
    q << item << w.now() << kBetween;
    q.run();
    if (w.db.isFailed() || w.db.changes() == 0)
        return;
    Query p(w.db, "UPDATE sighting SET news = NULL WHERE item = ? AND news = ?"); // that it asks something now is more than what was put off
    p << item << kPutOff;
    p.run();
}

void regrouped(Writing &w, const QList<qint64> &sightings, bool byPerson)
{
    for (const qint64 sighting : sightings) {
        Query q(w.db, byPerson ? "UPDATE sighting SET announced = coalesce(announced, 0), news = NULL WHERE id = ?" : "UPDATE sighting SET news = 1 WHERE id = ? AND announced IS NULL AND news IS NULL");
        q << sighting;
        q.run();
    }
}

} // namespace overzicht::announcing
