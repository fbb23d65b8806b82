// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/note.h"
#include "domain/obligation.h"

#include <QJsonValue>

namespace overzicht::ebox {

/// What a message asks to pay, from PaymentData (Message Registry 2.1): amount without VAT + vatAmount = what is really due. An amount that cannot be right is refused with a
/// remark and never shown; that there is something to pay, and by when, stays; so does one told in another shape. No paymentData: Obligation::None.
Obligation obligationOf(const QJsonValue &paymentData, Notes &remarks);

} // namespace overzicht::ebox
