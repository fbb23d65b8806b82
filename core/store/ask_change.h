// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/obligation.h"

#include <QList>

namespace overzicht {

/// What a bill asked before its source changed it. A hacked source changes the account of a bill that is known; an honest one corrects itself: either way the person may have paid, or
/// copied, what stood there before.
struct AskChange {
    enum class What { Account, Amount, Communication };
    What what = What::Account;
    QDateTime at;                  ///< when the change was seen here
    QString was;                   ///< the account as Iban::text; the communication as Row::reference, not yet safe to show; empty of an amount
    std::optional<Money> amount{}; ///< that was asked; only of an amount
    bool operator==(const AskChange &) const = default;
};
/// account, amount, communication
QString word(AskChange::What what);

/// What differs, in that order; `at` is when. The same written otherwise (spaces, capitals) is no change, and neither is what was not told before, or is not told now.
QList<AskChange> askChanges(const PaymentRequest &before, const PaymentRequest &now, const QDateTime &at);

} // namespace overzicht
