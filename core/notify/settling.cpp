// SPDX-License-Identifier: EUPL-1.2
#include "notify/settling.h"

namespace overzicht {

Settling settlingOf(const Row &row)
{
    const bool asks = row.state == RowState::ActionNeeded || row.state == RowState::Due;
    const bool pays = row.obligation == Obligation::Kind::Pay || row.kind == ItemKind::Payment;
    if (pays && (row.paying ? isOpen(*row.paying) : asks))
        return Settling::Paid;
    if (asks)
        return Settling::Done;
    return row.readHere || row.readAtSource ? Settling::None : Settling::Read;
}

Offer offerOf(const Row &row) { return {settlingOf(row), row.obligation, row.amount, row.iban, row.reference}; }

} // namespace overzicht
