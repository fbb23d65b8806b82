// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/item.h"

namespace overzicht {

/// What an item asks of the person, as a text that is another one when it asks something else; empty = nothing. What the person says of it ("done", "paid") holds for what it
/// asked then: a source keeps the number of a case or a bill, and asks the next thing under it.
///
/// Of money it is the amount, the account and the communication (without one the subject), and not the last day: the same bill with more time is still the same bill. Of anything else
/// the last day counts, and the words: of a case those of its source about what is asked, of a letter its contents.
/// Its first line is the amount ("1250 EUR", or "?"), which amountAskedIn() reads.
QString askOf(const Item &item);
/// Are they one ask of money, whose communication (or subject) is only written otherwise (oneCommunication)? What is kept may have been written so by its source, or by a version before this one.
bool isSameMoneyAsked(const QString &kept, const QString &now);
std::optional<Money> amountAskedIn(const QString &ask);

} // namespace overzicht
