// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/obligation.h"
#include "domain/sender_register.h"

namespace overzicht {

/// What our register says of the account that money is asked on. A wrong account or communication comes before anything else: whose it is does not matter then.
enum class Payee {
    NoAccount,          ///< none was told: nothing to check, and nothing to transfer to
    NotValid,           ///< its check digits are wrong
    WrongCommunication, ///< the check digits of the structured communication, or of the creditor reference, are wrong
    Registered,         ///< one of the accounts our register has for this sender
    Other,              ///< our register has accounts for this sender, and this is none of them
    NotInRegister,      ///< our register has none for this sender: it says nothing either way
    NotOfThatName,      ///< the same, but the payee is told under the name of a registered sender of whom this account is not
    UnknownOfThatName,  ///< an unconfirmed sender tells a payee under a name that looks like a registered one, of whom the register has no account to compare
    AccountNotReadable, ///< what was told as the account has not the shape of one: there are no check digits that could be wrong
    CommunicationNotReadable, ///< what was told as the communication is no text
    NameNotReadable,    ///< the same of the payee's name: whom the money is for cannot be told
};

/// `sender` by its id, `confirmed` or not: who only says to be a registered sender can be paid on no other account than that sender's own.
Payee payeeCheck(const PaymentRequest &request, const PartyId &sender, bool confirmed, const SenderRegister &senders);

/// Whether paying may be offered. Never on a wrong number, never on another account than the register has for that sender, and never under a name that nothing shows to be theirs.
bool mayPay(Payee payee);

} // namespace overzicht
