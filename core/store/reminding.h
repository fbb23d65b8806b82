// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/store.h"
#include "store/writing.h"

namespace overzicht::reminding {

// What the person is reminded of until it is done (domain/reminder.h). Each item of which something may be told has one row, with the moment at which it is looked at next: so what is to be told
// now is found from an index, however much there is.
//
//  - The reading of a letter is waited for from the moment it came here. Not of what its mailbox held before it was linked, when that was older than kOldPost: those are nobody's new letters.
//    A last day that is still to come counts, whenever it came.
//  - What is read, done, paid, withdrawn, hidden or gone is not told of; what was told of it stays known, so that taking that back tells nothing twice.
//  - That a reminder goes to the desktop is written down before: a program that is killed in between has perhaps told it.

inline constexpr int kOldPost = 14; ///< days

/// That item came at that moment, unless a sighting of it was here before. `firstReading`: its feed was never read to its end.
void came(Writing &w, qint64 item, qint64 at, const QDateTime &arrived, bool firstReading);
/// What is told of it, or what the person said, may be another thing now: when is it looked at again?
void plan(Writing &w, qint64 item);

bool isAnyDue(Writing &w);
QList<Reminder> due(Writing &w, int most); ///< the one that waited longest first
QList<Reminder> begun(Writing &w);         ///< handed to the desktop, and no more known of it
/// Begun and InSilence: all that is due of it is told; with InSilence also what was begun is settled. Not: none of what was told last is, and it is told at `until`.
void settle(Writing &w, const QList<ItemId> &items, Announced how, const std::optional<QDateTime> &until);

} // namespace overzicht::reminding
