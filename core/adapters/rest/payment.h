// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapters/rest/moments.h"
#include "base/note.h"
#include "domain/obligation.h"

#include <QJsonValue>

#include <optional>

namespace overzicht::rest {

/// Reads of what a source says of money. Amounts are hostile: what cannot be one is refused with a remark that says why, never guessed, and the item is kept.

/// A part of an amount: a JSON number or a decimal text ("12.50"), not less than nothing. Null: one that is not of the form that was agreed.
std::optional<Money> amountOf(const QJsonValue &value, const QString &currency, Notes &remarks);
/// What `amountOf` says of one that is refused for another reason.
Note amountRefused(const Note &reason);

/// A due date (untilOf). One that cannot be right is a refusedDate, "never" and what lies too far back among them.
std::optional<Deadline> dueBy(const QJsonValue &value, Notes &remarks, Midnight midnight);

/// What stands for what is there and cannot be read, and blocks paying: without it, it would look as if none was told, and as if it may be paid.
inline const QString kUnreadable = QStringLiteral("{…}");

/// To whom and with which reference: the account number as told (it may be absent), and the structured communication in `reference` (communicationIn), else its words. One of another shape than a text is kUnreadable,
/// and so is a number that is no structured communication; the zeros that a number cannot begin with are put back.
void payTo(PaymentRequest &request, const QJsonValue &iban, const QJsonValue &reference, Notes &remarks);

} // namespace overzicht::rest
