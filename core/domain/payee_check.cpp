// SPDX-License-Identifier: EUPL-1.2
#include "domain/payee_check.h"

namespace overzicht {

Payee payeeCheck(const PaymentRequest &request, const PartyId &sender, bool confirmed, const SenderRegister &senders)
{
    if (request.payee && !request.payee->isValid())
        return Payee::NotValid;
    if (request.structured && !request.structured->isValid())
        return Payee::WrongCommunication;
    if (!request.payee)
        return Payee::NoAccount;
    const QList<Iban> accounts = senders.accounts(sender);
    if (!accounts.isEmpty())
        return accounts.contains(*request.payee) ? Payee::Registered : Payee::Other;
    // Somebody else than the sender may be the one to pay, but not under a name that the register has with other accounts.
    const Party *named = senders.resembled(request.payeeName);
    if (!named)
        return Payee::NotInRegister;
    const QList<Iban> theirs = senders.accounts(named->id);
    if (theirs.isEmpty())
        return confirmed ? Payee::NotInRegister : Payee::UnknownOfThatName;
    return theirs.contains(*request.payee) ? Payee::NotInRegister : Payee::NotOfThatName;
}

bool mayPay(Payee payee) { return payee == Payee::NoAccount || payee == Payee::Registered || payee == Payee::NotInRegister; }

} // namespace overzicht
