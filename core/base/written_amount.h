// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/money.h"

namespace overzicht {

/// An amount as people read it: "€ 1.234,56", other currencies "USD 12,00". The Belgian way of writing, in all four languages.
QString writtenAmount(const Money &money);

} // namespace overzicht
