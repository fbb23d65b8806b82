// SPDX-License-Identifier: EUPL-1.2
#include "domain/reminder.h"

#include "base/local_time.h"

#include <QList>

#include <utility>

namespace overzicht {

namespace {

constexpr int kAfterComing = 3600;   // seconds
constexpr int kOverFor = 14;         // days
constexpr int kClockSetBack = 3;     // days: more than a clock that was right is ever set back, and longer than anything is put off

template <typename Step>
struct Begin {
    QDateTime at;
    Step step;
};

QDate dayOf(const QDateTime &moment) { return moment.toTimeZone(brussels()).date(); }

QDateTime morning(const QDate &day) { return QDateTime(day, QTime(8, 0), brussels()); }

QList<Begin<UnreadStep>> unreadBegins(const QDateTime &since, const std::optional<QDateTime> &expires)
{
    const QDate came = dayOf(since);
    QList<Begin<UnreadStep>> begins{{morning(came.addDays(3)), UnreadStep::Days3}, {morning(came.addDays(7)), UnreadStep::Days7}, {morning(came.addDays(14)), UnreadStep::Days14}};
    if (expires) {
        if (const QDateTime at = qMax(morning(dayOf(*expires).addDays(-3)), morning(came.addDays(1))); at <= *expires)
            begins << Begin<UnreadStep>{at, UnreadStep::Leaving};
    }
    return begins;
}

QList<Begin<DeadlineStep>> deadlineBegins(const QDateTime &due, const QDateTime &here)
{
    static constexpr std::pair<int, DeadlineStep> kSteps[] = {{14, DeadlineStep::Days14}, {7, DeadlineStep::Days7}, {3, DeadlineStep::Days3}, {1, DeadlineStep::Days1}, {0, DeadlineStep::Today}};
    const QDate last = dayOf(due);
    QList<Begin<DeadlineStep>> begins;
    for (const auto &[days, step] : kSteps) {
        QDateTime at = morning(last.addDays(-days));
        if (at <= here) {
            if (days > 1)
                continue;
            at = here.addSecs(kAfterComing);
        }
        if (at <= due)
            begins << Begin<DeadlineStep>{at, step};
    }
    if (here <= due)
        begins << Begin<DeadlineStep>{morning(last.addDays(1)), DeadlineStep::Over};
    return begins;
}

/// The most urgent step that has begun.
template <typename Step>
Step begunOf(const QList<Begin<Step>> &begins, const QDateTime &now)
{
    Step most = Step::None;
    for (const auto &begin : begins) {
        if (begin.at <= now)
            most = qMax(most, begin.step);
    }
    return most;
}

DeadlineStep inForce(const QList<Begin<DeadlineStep>> &begins, const QDateTime &due, const QDateTime &now)
{
    const DeadlineStep begun = begunOf(begins, now);
    if (now <= due)
        return begun;
    return begun == DeadlineStep::Over && now <= due.addDays(kOverFor) ? begun : DeadlineStep::None;
}

template <typename Step>
void consider(std::optional<QDateTime> &next, const QList<Begin<Step>> &begins, Step told, const QDateTime &now)
{
    for (const auto &begin : begins) {
        if (begin.at > now && begin.step > told && (!next || begin.at < *next))
            next = begin.at;
    }
}

} // namespace

Reminding remindingAt(const ReminderFacts &facts, const Reminded &before, const QDateTime &now)
{
    Reminding out{before};
    if (before.notBefore && *before.notBefore > now.addDays(kClockSetBack))
        out.reminded = {};
    Reminded &last = out.reminded;
    if (facts.due) {
        const auto begins = deadlineBegins(*facts.due, facts.here);
        const DeadlineStep step = inForce(begins, *facts.due, now);
        if (last.due && dayOf(*last.due) != dayOf(*facts.due)) // it moved: what is less urgent than what was told begins anew, without a word
            last.deadline = qMin(last.deadline, step);
        last.due = facts.due;
        if (step > last.deadline)
            out.deadline = step;
        consider(out.next, begins, qMax(last.deadline, step), now);
    }
    if (facts.unreadSince) {
        const auto begins = unreadBegins(*facts.unreadSince, facts.expires);
        UnreadStep step = begunOf(begins, now);
        if (step == UnreadStep::Leaving && now > *facts.expires)
            step = begunOf(unreadBegins(*facts.unreadSince, {}), now);
        if (step > last.unread)
            out.unread = step;
        consider(out.next, begins, qMax(last.unread, step), now);
    }
    // A longer wait than one that is ever set is of a clock that was set back: what was told stays told, and nothing waits for it.
    if (last.notBefore && now < *last.notBefore && *last.notBefore <= now.addSecs(kBetweenReminders)) {
        if (out.isDue())
            out.next = last.notBefore;
        else if (out.next)
            out.next = qMax(*out.next, *last.notBefore);
        out.unread = UnreadStep::None;
        out.deadline = DeadlineStep::None;
    }
    return out;
}

qint64 daysBetween(const QDateTime &from, const QDateTime &to) { return dayOf(from).daysTo(dayOf(to)); }

} // namespace overzicht
