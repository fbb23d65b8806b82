// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/row.h"

#include <QString>

namespace overzicht::ctl {

// Short words for people, in the language of the program.
QString shownState(RowState state);
QString shownHealth(Health health);
QString shownKind(ItemKind kind);
QString shownReason(ClassReason reason);
QString shownMoment(const QDateTime &moment); ///< in Belgian time; "" when invalid
QString shownMoney(const Money &money);
QString shownError(const Error &error);       ///< a sentence from the kind, and the detail for engineers
QString shownSize(double kilobytes);
/// "We asked 12 sources. 11 answered. …", or that nothing was fetched yet.
QString shownCompleteness(const Completeness &complete);

// The words of the JSON contract.
QString isoMoment(const QDateTime &moment); ///< with its offset; "" when invalid

} // namespace overzicht::ctl
