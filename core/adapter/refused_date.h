// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/note.h"

namespace overzicht {

/// A last day that a source gave and that cannot be one: no date, 31 February, a year 9999, or a day before 2000. It is left out of everything that is reckoned, and its own words are told
/// where the day would stand: "no date" would be a lie, and so would "20 000 days late".
Note refusedDate(const QString &told);
Note dateTooFarBack(const QString &told); ///< the same for a day that lies before 2000, with how that comes about
QString refusedDateOf(const Notes &remarks); ///< the source's own words, safe to show; empty = none was refused
/// The same, but for "never" (a year 9999): there is a last day, and nobody can read which. Such a thing asks to be looked at now, not last.
QString unclearLastDayOf(const Notes &remarks);

/// The same for a day that is only shown (Attestation::untilTold): its source's own words, safe to show, and never empty.
QString unreadDay(const QString &told);

} // namespace overzicht
