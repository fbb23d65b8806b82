// SPDX-License-Identifier: EUPL-1.2
#include "domain/payee_check.h"

#include "domain/communication.h"

namespace overzicht {

namespace {
/// How the readers of sources write what came as a list or an object, where a text was agreed.
bool isUnreadable(const QString &told) { return told == QStringLiteral("{…}") || told == QStringLiteral("[…]"); }
} // namespace

Payee payeeCheck(const PaymentRequest &request, const PartyId &sender, bool confirmed, const SenderRegister &senders)
{
    if (request.payee && !request.payee->isValid())
        return request.payee->hasShape() ? Payee::NotValid : Payee::AccountNotReadable;
    if (isUnreadable(request.payeeName))
        return Payee::NameNotReadable;
    const auto creditor = creditorReferenceIn(request.reference);
    if (isUnreadable(request.reference))
        return Payee::CommunicationNotReadable;
    if ((request.structured && !request.structured->isValid()) || (creditor && !creditor->isValid()) || communicationIn(request.reference).isDamaged())
        return Payee::WrongCommunication;
    if (!request.payee)
        return Payee::NoAccount;
    using Account = SenderRegister::Account;
    switch (senders.account(sender, *request.payee)) {
    case Account::Theirs: return Payee::Registered;
    case Account::NotTheirs: return Payee::Other;
    case Account::OfTheirKind: return Payee::NotInRegister;
    case Account::Unknown: break;
    }
    // Somebody else than the sender may be the one to pay, but not under a name that the register has with other accounts.
    const Party *named = senders.resembled(request.payeeName);
    switch (named ? senders.account(named->id, *request.payee) : Account::OfTheirKind) {
    case Account::NotTheirs: return Payee::NotOfThatName;
    case Account::Unknown: return confirmed ? Payee::NotInRegister : Payee::UnknownOfThatName;
    case Account::Theirs:
    case Account::OfTheirKind: break;
    }
    return Payee::NotInRegister;
}

bool mayPay(Payee payee) { return payee == Payee::NoAccount || payee == Payee::Registered || payee == Payee::NotInRegister; }

} // namespace overzicht
