// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

#include <optional>

namespace overzicht {

/// For how long a letter lies unread; each more urgent than the one before it. Stored as a number.
enum class UnreadStep { None, Days3, Days7, Days14, Leaving };
/// How near a last day is; the same.
enum class DeadlineStep { None, Days14, Days7, Days3, Days1, Today, Over };

/// As much of an item as decides what is to be reminded of.
struct ReminderFacts {
    std::optional<QDateTime> due;         ///< until when what it asks can be done, as long as that is neither done, paid nor withdrawn
    std::optional<QDateTime> unreadSince; ///< of an official document whose reading is waited for: since when
    std::optional<QDateTime> expires;     ///< when its source takes it away
    QDateTime here;                       ///< since when it is here
};

/// What the person was reminded of, the last time.
struct Reminded {
    UnreadStep unread = UnreadStep::None;
    DeadlineStep deadline = DeadlineStep::None;
    std::optional<QDateTime> due;       ///< the last day that `deadline` is about
    std::optional<QDateTime> notBefore; ///< nothing more of this item until then
    bool operator==(const Reminded &) const = default;
};

/// What is to be reminded of at a moment, and when that will be another thing.
struct Reminding {
    Reminded reminded; ///< what was given, as it holds now; what follows is not taken in yet
    UnreadStep unread = UnreadStep::None;
    DeadlineStep deadline = DeadlineStep::None;
    std::optional<QDateTime> next; ///< nothing changes by itself before that; nothing = it never does
    bool isDue() const { return unread != UnreadStep::None || deadline != DeadlineStep::None; }
};

/// The law of reminders. Days are those of Belgium, and a step begins at eight in the morning there, whatever the zone of the machine:
///  - unread: three, seven and fourteen days after the letter came here, and three days before its source takes it away (but not on the day it came);
///  - a last day: fourteen, seven, three days and one day before it, on the day itself, and once after it, for two weeks at most and only of what was here before it was over;
///  - of several steps that were missed the most urgent one, once; none twice, also when the clock is set back or the last day moves away. Of what moves nearer the next step is told;
///  - the coming of a thing tells it: a step that had begun by then is told only when the last day is that day or the next, an hour later;
///  - twelve hours at least between two reminders of one thing.
/// What was told by a clock that ran days ahead does not count: a last day that is not told is worse than one told twice.
Reminding remindingAt(const ReminderFacts &facts, const Reminded &before, const QDateTime &now);

inline constexpr int kBetweenReminders = 12 * 3600; ///< seconds

/// How many days of the calendar in Belgium lie between the two.
qint64 daysBetween(const QDateTime &from, const QDateTime &to);

} // namespace overzicht
