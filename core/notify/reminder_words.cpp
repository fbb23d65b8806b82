// SPDX-License-Identifier: EUPL-1.2
#include "notify/reminder_words.h"

#include "base/local_time.h"
#include "base/written_amount.h"
#include "notify/settling.h"

#include <QCoreApplication>
#include <QLocale>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Remind)
};

constexpr int kSoon = 3, kNear = 7, kLong = 14; // days

QString dayWords(const QDateTime &moment, const QDateTime &now)
{
    const QDate day = moment.toTimeZone(brussels()).date();
    const QString words = Words::tr("%1 %2", "day of the month, long month").arg(day.day()).arg(QLocale().standaloneMonthName(day.month(), QLocale::LongFormat));
    return day.year() == now.toTimeZone(brussels()).date().year() ? words : words + u' ' + QString::number(day.year());
}

/// Empty when the whole day counts.
QString hourOf(const QDateTime &due)
{
    const QTime at = due.toTimeZone(brussels()).time();
    return at < QTime(23, 59) ? at.toString(QStringLiteral("HH:mm")) : QString();
}

QString untilWords(const QDateTime &due, const QDateTime &now)
{
    const QString hour = hourOf(due), day = dayWords(due, now);
    return hour.isEmpty() ? Words::tr("until and including %1").arg(day) : Words::tr("until %1, %2", "day, hour").arg(day, hour);
}

/// Nobody is urged to pay what is not sure: it is looked at first, and its time goes on.
bool asksToLookFirst(const Row &row)
{
    return !row.heading.resembles.isEmpty() || (row.paying && isOpen(*row.paying) && !row.mayPay) || asksAboutAccount(row);
}

QString asked(const Row &row, bool whole)
{
    switch (row.obligation) {
    case Obligation::Kind::Pay: return whole && row.amount ? Words::tr("pay %1", "what is asked; in the middle of a sentence").arg(writtenAmount(*row.amount)) : Words::tr("pay", "what is asked; in the middle of a sentence");
    case Obligation::Kind::Answer: return Words::tr("answer", "what is asked; in the middle of a sentence");
    case Obligation::Kind::Appear: return Words::tr("go there", "what is asked; in the middle of a sentence");
    case Obligation::Kind::None: break;
    }
    return Words::tr("do what is asked", "in the middle of a sentence");
}

QString deadlineWords(const Row &row, const QDateTime &now, bool whole)
{
    const QDateTime due = *row.dueAt;
    const int days = int(daysBetween(now, due));
    const QString hour = hourOf(due);
    if (asksToLookFirst(row)) {
        const QString look = Words::tr("First check whether this is right.");
        if (now > due)
            return Words::tr("The last day was %1.").arg(dayWords(due, now)) + u' ' + look;
        if (days == 0)
            return Words::tr("Today is the last day.") + u' ' + look;
        return Words::tr("%n day(s) left.", nullptr, days) + u' ' + look;
    }
    const QString what = asked(row, whole);
    if (now > due)
        return Words::tr("The last day was %1. Do it now: %2.", "day, what is asked").arg(dayWords(due, now), what);
    if (days == 0)
        return hour.isEmpty() ? Words::tr("Today is the last day: %1.", "what is asked").arg(what) : Words::tr("Today until %1: %2.", "hour, what is asked").arg(hour, what);
    if (days == 1)
        return hour.isEmpty() ? Words::tr("Tomorrow is the last day: %1.", "what is asked").arg(what) : Words::tr("Tomorrow until %1: %2.", "hour, what is asked").arg(hour, what);
    const QString until = untilWords(due, now);
    if (days <= kSoon)
        return Words::tr("Only %n day(s) left: %1 %2.", "what is asked, until when", days).arg(what, until);
    if (days <= kNear)
        return Words::tr("Do not forget. %n day(s) left: %1 %2.", "what is asked, until when", days).arg(what, until);
    return Words::tr("%n day(s) left: %1 %2.", "what is asked, until when", days).arg(what, until);
}

QString unreadWords(const Row &row, const Reminder &reminder, const QDateTime &now)
{
    if (reminder.unread == UnreadStep::Leaving && row.expiresAt)
        return Words::tr("Its source takes this letter away on %1. Save it in time.").arg(dayWords(*row.expiresAt, now));
    const int days = int(daysBetween(reminder.unreadSince, now));
    if (days >= kLong)
        return Words::tr("You did not read this letter for %n day(s). A letter counts, also when you do not read it.", nullptr, days);
    if (days >= kNear)
        return Words::tr("You did not read this letter for %n day(s). Perhaps it asks something of you.", nullptr, days);
    return Words::tr("You did not read this letter for %n day(s).", nullptr, days);
}

QString stopWords(const Row &row)
{
    switch (settlingOf(row)) {
    case Settling::Paid: return Words::tr("Paid already? Say so in Overzicht.");
    case Settling::Done: return Words::tr("Done already? Say so in Overzicht.");
    case Settling::Read: break;
    case Settling::None: return {};
    }
    return Words::tr("Read it, then this stops.");
}

QString askedForWords(const Row &row)
{
    const QString asked = Words::tr("You wanted to be reminded of this.");
    return asksToLookFirst(row) ? asked + u' ' + Words::tr("First check whether this is right.") : asked;
}

QString daysLeftWords(const QDateTime &due, const QDateTime &now)
{
    if (now > due)
        return Words::tr("the last day was %1").arg(dayWords(due, now));
    const int days = int(daysBetween(now, due));
    const QString hour = hourOf(due);
    if (days == 0)
        return hour.isEmpty() ? Words::tr("today is the last day") : Words::tr("today until %1", "hour").arg(hour);
    if (days == 1)
        return hour.isEmpty() ? Words::tr("tomorrow is the last day") : Words::tr("tomorrow until %1", "hour").arg(hour);
    return Words::tr("%n day(s) left", nullptr, days);
}

} // namespace

ReminderWords reminderWords(const Row &row, const Reminder &reminder, const QDateTime &now, bool whole)
{
    if (isAskedFor(reminder))
        return {askedForWords(row), stopWords(row)};
    if (reminder.deadline == DeadlineStep::None || !row.dueAt)
        return {unreadWords(row, reminder, now), Words::tr("Read it, then this stops.")};
    return {deadlineWords(row, now, whole), row.obligation == Obligation::Kind::Pay ? Words::tr("Paid already? Say so in Overzicht.") : Words::tr("Done already? Say so in Overzicht.")};
}

QString leftWords(const Row &row, const Reminder &reminder, const QDateTime &now)
{
    if (reminder.deadline != DeadlineStep::None && row.dueAt) {
        const QString left = daysLeftWords(*row.dueAt, now);
        return asksToLookFirst(row) ? Words::tr("%1, first check whether this is right", "how much time is left").arg(left) : left;
    }
    if (isAskedFor(reminder))
        return Words::tr("as you asked", "why somebody is reminded of something");
    if (reminder.unread == UnreadStep::Leaving && row.expiresAt)
        return Words::tr("its source takes it away on %1").arg(dayWords(*row.expiresAt, now));
    return Words::tr("unread for %n day(s)", nullptr, int(daysBetween(reminder.unreadSince, now)));
}

bool isStillAsked(const Row &row, const Reminder &reminder)
{
    if (row.hiddenAtSource || row.goneAtSource || isPaidElsewhere(row))
        return false;
    const bool asks = row.dueAt && (row.state == RowState::ActionNeeded || row.state == RowState::Due);
    const bool isUnread = !row.readHere && !row.readAtSource && row.state != RowState::Done && row.kind == ItemKind::Document;
    return (reminder.deadline != DeadlineStep::None && asks) || (reminder.unread != UnreadStep::None && isUnread);
}

Reminder only(Reminder reminder, bool unread, bool deadlines)
{
    if (!unread)
        reminder.unread = UnreadStep::None;
    if (!deadlines)
        reminder.deadline = DeadlineStep::None;
    return reminder;
}

} // namespace overzicht
