// SPDX-License-Identifier: EUPL-1.2
#include "store/reminding.h"

namespace overzicht::reminding {

namespace {

constexpr int kAfterNews = 3600; // seconds: what is told of as new is not reminded of in the same breath

/// An item as far as reminding needs it.
struct Look {
    qint64 item = 0;
    QString who;
    ReminderFacts facts;
    Reminded reminded;
    Reminded before; ///< the last telling
    std::optional<qint64> next;
    bool isKept = false; ///< it has a row
    bool isNews = false; ///< a notification is about to tell of it
};

std::optional<QDateTime> moment(const Query &q, int column)
{
    return q.isNull(column) ? std::nullopt : std::optional(QDateTime::fromMSecsSinceEpoch(q.integer(column), Qt::UTC));
}

std::optional<qint64> milliseconds(const std::optional<QDateTime> &moment) { return moment ? std::optional(moment->toMSecsSinceEpoch()) : std::nullopt; }

UnreadStep unreadStep(int kept) { return UnreadStep(qBound(0, kept, int(UnreadStep::Leaving))); }
DeadlineStep deadlineStep(int kept) { return DeadlineStep(qBound(0, kept, int(DeadlineStep::Over))); }
constexpr int kBoth = 16; // two steps as one number
int code(const Reminded &reminded) { return int(reminded.unread) * kBoth + int(reminded.deadline); }

std::optional<Look> lookAt(Writing &w, qint64 item)
{
    Query q(w.db, "SELECT i.due, i.expires, i.todo, i.unread AND i.shown = ?2 AND i.state <> ?3, i.hidden OR i.gone, a.key, "
                  "(SELECT min(first_seen) FROM sighting WHERE item = i.id), EXISTS(SELECT 1 FROM sighting WHERE item = i.id AND news = 1) OR EXISTS(SELECT 1 FROM own WHERE item = i.id AND remind_at <= ?4), "
                  "r.item, r.came, r.unread, r.deadline, r.due, r.not_before, r.before, r.next FROM item i JOIN acting a ON a.id = i.acting LEFT JOIN reminder r ON r.item = i.id WHERE i.id = ?1");
    q << item << int(ItemKind::Document) << int(RowState::Done) << w.now();
    if (!q.next())
        return std::nullopt;
    Look look;
    look.item = item;
    look.who = q.text(5);
    look.isNews = q.flag(7);
    look.facts.here = moment(q, 6).value_or(w.clock.now());
    if (!q.flag(4)) {
        look.facts.due = q.flag(2) ? moment(q, 0) : std::nullopt;
        look.facts.unreadSince = q.flag(3) ? moment(q, 9) : std::nullopt;
        look.facts.expires = moment(q, 1);
    }
    look.isKept = !q.isNull(8);
    if (look.isKept) {
        look.reminded = {unreadStep(q.number(10)), deadlineStep(q.number(11)), moment(q, 12), moment(q, 13)};
        look.before = {unreadStep(q.number(14) / kBoth), deadlineStep(q.number(14) % kBoth), look.reminded.due, std::nullopt};
        look.next = q.isNull(15) ? std::nullopt : std::optional(q.integer(15));
    }
    return look;
}

/// What is due waits where it waited; all else until it may be.
std::optional<qint64> nextOf(Writing &w, const Look &look, const Reminding &decided)
{
    return decided.isDue() ? std::optional(qMin(look.next.value_or(w.now()), w.now())) : milliseconds(decided.next);
}

void write(Writing &w, qint64 item, const Reminded &reminded, const std::optional<qint64> &next)
{
    Query q(w.db, "INSERT INTO reminder(item, unread, deadline, due, not_before, next) VALUES(?1, ?2, ?3, ?4, ?5, ?6) "
                  "ON CONFLICT(item) DO UPDATE SET unread = ?2, deadline = ?3, due = ?4, not_before = ?5, next = ?6");
    q << item << int(reminded.unread) << int(reminded.deadline) << milliseconds(reminded.due) << milliseconds(reminded.notBefore) << next;
    q.run();
}

/// As `decided`, of which nothing is told now.
void keep(Writing &w, const Look &look, const Reminding &decided)
{
    const std::optional<qint64> next = nextOf(w, look, decided);
    if (look.isKept ? look.next != next || !(look.reminded == decided.reminded) : next.has_value())
        write(w, look.item, decided.reminded, next);
}

Reminding decide(Writing &w, const Look &look) { return remindingAt(look.facts, look.reminded, w.clock.now()); }

std::optional<Reminder> reminderOf(Writing &w, const Look &look, UnreadStep unread, DeadlineStep deadline)
{
    const auto who = Acting::fromKey(look.who);
    if (!who) {
        w.db.fail(who.error());
        return std::nullopt;
    }
    return Reminder{*who, ItemId(look.item), unread, deadline, look.facts.unreadSince.value_or(QDateTime())};
}

QList<qint64> itemsWhere(Writing &w, const QByteArray &sql, qint64 value, int most)
{
    QList<qint64> items;
    Query q(w.db, sql);
    q << value << most;
    while (q.next())
        items << q.integer(0);
    return items;
}

} // namespace

void came(Writing &w, qint64 item, qint64 at, const QDateTime &arrived, bool firstReading)
{
    if (firstReading && arrived < w.clock.now().addDays(-kOldPost))
        return;
    Query q(w.db, "INSERT INTO reminder(item, came) SELECT id, ?2 FROM item WHERE id = ?1 AND unread = 1 AND shown IN (?3, ?4) AND NOT EXISTS(SELECT 1 FROM sighting WHERE item = ?1 AND first_seen < ?2) "
                  "ON CONFLICT(item) DO UPDATE SET came = coalesce(came, excluded.came)");
    q << item << at << int(ItemKind::Document) << int(ItemKind::Notice);
    q.run();
    if (!w.db.isFailed() && w.db.changes() > 0)
        plan(w, item);
}

void plan(Writing &w, qint64 item)
{
    if (const auto its = lookAt(w, item))
        keep(w, *its, decide(w, *its));
}

bool isAnyDue(Writing &w)
{
    Query q(w.db, "SELECT 1 FROM reminder WHERE next <= ? LIMIT 1");
    q << w.now();
    return q.next();
}

QList<Reminder> due(Writing &w, int most)
{
    QList<Reminder> all;
    for (const qint64 item : itemsWhere(w, "SELECT item FROM reminder WHERE next <= ? ORDER BY next, item LIMIT ?", w.now(), most)) {
        auto its = lookAt(w, item);
        if (!its) {
            w.db.fail({Error::Kind::Malformed, QStringLiteral("a reminder of an item that is not there"), std::nullopt});
            break;
        }
        Reminding decided = decide(w, *its);
        if (decided.isDue() && its->isNews) {
            its->reminded.notBefore = w.clock.now().addSecs(kAfterNews);
            decided = decide(w, *its);
        }
        keep(w, *its, decided);
        if (!decided.isDue())
            continue;
        if (const auto reminder = reminderOf(w, *its, decided.unread, decided.deadline))
            all << *reminder;
    }
    return all;
}

QList<Reminder> begun(Writing &w)
{
    QList<Reminder> all;
    for (const qint64 item : itemsWhere(w, "SELECT item FROM reminder WHERE begun = ? ORDER BY item LIMIT ?", 1, 10'000)) {
        const auto its = lookAt(w, item);
        if (!its)
            continue;
        const Reminded &told = its->reminded, &before = its->before;
        if (const auto reminder = reminderOf(w, *its, told.unread > before.unread ? told.unread : UnreadStep::None, told.deadline > before.deadline ? told.deadline : DeadlineStep::None))
            all << *reminder;
    }
    return all;
}

void settle(Writing &w, const QList<ItemId> &items, Announced how, const std::optional<QDateTime> &until)
{
    for (const ItemId id : items) {
        const qint64 item = w.itemOf(qint64(id));
        auto its = lookAt(w, item);
        if (!its || !its->isKept)
            continue; // nothing to say of it any more
        if (how == Announced::Begun || how == Announced::InSilence) {
            its->reminded.notBefore.reset(); // who says so has told it, however long it was to wait
            const Reminding decided = decide(w, *its);
            Query q(w.db, "UPDATE reminder SET before = ?, begun = ? WHERE item = ?");
            q << code(decided.reminded) << (how == Announced::Begun ? std::optional(1) : std::nullopt) << item;
            q.run();
            its->reminded = decided.reminded;
            its->reminded.unread = qMax(its->reminded.unread, decided.unread);
            its->reminded.deadline = qMax(its->reminded.deadline, decided.deadline);
            its->reminded.notBefore = w.clock.now().addSecs(kBetweenReminders);
        } else {
            Query q(w.db, "UPDATE reminder SET begun = NULL WHERE item = ?");
            q << item;
            q.run();
            if (how == Announced::Told)
                continue;
            its->reminded = its->before;
            its->reminded.notBefore = until;
        }
        const Reminding after = decide(w, *its);
        write(w, item, after.reminded, nextOf(w, *its, after));
    }
}

} // namespace overzicht::reminding
