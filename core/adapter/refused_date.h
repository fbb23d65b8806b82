// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/note.h"

namespace overzicht {

/// A last day that a source gave and that cannot be one: no date, 31 February, or a year 9999. It is left out of everything that is reckoned, and its own words are told
/// where the day would stand: "no date" would be a lie.
Note refusedDate(const QString &told);
QString refusedDateOf(const Notes &remarks); ///< the source's own words, safe to show; empty = none was refused

/// The same for a day that is only shown (Attestation::untilTold): its source's own words, safe to show, and never empty.
QString unreadDay(const QString &told);

} // namespace overzicht
