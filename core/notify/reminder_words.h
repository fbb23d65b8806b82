// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/reminder.h"
#include "store/row.h"

namespace overzicht {

/// Why somebody is reminded, and how it stops: a sentence or two each, in words that grow firmer as the day comes nearer. The last day is told before what was not read.
struct ReminderWords {
    QString why;
    QString stop;
};
/// `whole`: with how much is asked; else nothing of what is in the letter. A reminder without any step is one that the person asked for.
ReminderWords reminderWords(const Row &row, const Reminder &reminder, const QDateTime &now, bool whole);
/// How much of its time is left, or for how long it lies there: a few words behind its name, where many stand below each other.
QString leftWords(const Row &row, const Reminder &reminder, const QDateTime &now);

/// The person put it off themselves.
inline bool isAskedFor(const Reminder &reminder) { return reminder.unread == UnreadStep::None && reminder.deadline == DeadlineStep::None; }

/// Does that still hold? Not when it was read, done, paid (also as the same bill of another source), hidden or withdrawn since.
bool isStillAsked(const Row &row, const Reminder &reminder);

/// Of that reminder as much as `unread` and `deadlines` leave; neither step = nothing.
Reminder only(Reminder reminder, bool unread, bool deadlines);

} // namespace overzicht
