// SPDX-License-Identifier: EUPL-1.2
#include "domain/payee_check.h"

namespace overzicht {

Payee payeeCheck(const PaymentRequest &request, const PartyId &sender, const SenderRegister &senders)
{
    if (request.payee && !request.payee->isValid())
        return Payee::NotValid;
    if (request.structured && !request.structured->isValid())
        return Payee::WrongCommunication;
    if (!request.payee)
        return Payee::NoAccount;
    const QList<Iban> accounts = senders.accounts(sender);
    return accounts.isEmpty() ? Payee::NotInRegister : accounts.contains(*request.payee) ? Payee::Registered : Payee::Other;
}

bool mayPay(Payee payee) { return payee != Payee::NotValid && payee != Payee::WrongCommunication && payee != Payee::Other; }

} // namespace overzicht
