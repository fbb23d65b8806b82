// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/attestation.h"
#include "domain/document.h"
#include "domain/dossier.h"
#include "domain/notice.h"
#include "domain/payment.h"

#include <variant>

namespace overzicht {

/// One thing a citizen has running. `std::visit` makes a forgotten kind a compile error.
using Item = std::variant<Document, Notice, Dossier, Attestation, Payment>;

enum class ItemKind { Document, Notice, Dossier, Attestation, Payment }; ///< in the order of Item's alternatives; stored as a number

inline ItemKind kindOf(const Item &item) { return ItemKind(item.index()); }
const Heading &headingOf(const Item &item);
const PaymentRequest *paymentOf(const Item &item); ///< what it asks to pay; null = nothing
Item withHeading(const Item &item, Heading heading); ///< the same in every other way

/// The word in files and on the command line: "document", "notice", "dossier", "attestation", "payment".
QString word(ItemKind kind);
std::optional<ItemKind> kindFromWord(const QString &word);

} // namespace overzicht
