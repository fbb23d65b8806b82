// SPDX-License-Identifier: EUPL-1.2
#include "store/ask_change.h"

#include "domain/communication.h"

#include <array>

namespace overzicht {

QString word(AskChange::What what)
{
    static const std::array words{QLatin1String("account"), QLatin1String("amount"), QLatin1String("communication")};
    return words[size_t(what)];
}

QList<AskChange> askChanges(const PaymentRequest &before, const PaymentRequest &now, const QDateTime &at)
{
    const auto communication = [](const PaymentRequest &of) { return of.structured ? of.structured->shown() : of.reference; };
    QList<AskChange> out;
    if (before.payee && now.payee && *before.payee != *now.payee)
        out << AskChange{AskChange::What::Account, at, before.payee->text()};
    if (before.amount && now.amount && *before.amount != *now.amount)
        out << AskChange{AskChange::What::Amount, at, {}, before.amount};
    const QString was = oneCommunication(communication(before)), is = oneCommunication(communication(now));
    if (!was.isEmpty() && !is.isEmpty() && was != is)
        out << AskChange{AskChange::What::Communication, at, communication(before)};
    return out;
}

} // namespace overzicht
