// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/row.h"

namespace overzicht {

/// What the person can say of a thing with one press, without opening it: the same words as the buttons of its page record.
enum class Settling { None, Read, Done, Paid };
Settling settlingOf(const Row &row); ///< paid of what asks money, done of what asks something else, read of what only waits to be read

/// What a thing asked when a notification offered to settle it. A press that comes when it asks something else is no word about that.
struct Offer {
    Settling settles = Settling::None;
    Obligation::Kind obligation = Obligation::Kind::None;
    std::optional<Money> amount;
    QString iban, reference;
    bool operator==(const Offer &) const = default;
};
Offer offerOf(const Row &row);

/// It asks something of the person, and nobody said that it is done or paid.
inline bool isToBeDone(Settling settling) { return settling == Settling::Done || settling == Settling::Paid; }

} // namespace overzicht
