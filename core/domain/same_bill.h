// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/payment.h"

namespace overzicht {

/// What may be told twice of one bill though no key joins the two, by two sources, or by one that sends a reminder: where it is to be paid, under which communication, how
/// much, and when. Likeness never makes two items one (joins follow from keys); it only makes a warning, so that nobody pays twice.
struct BillMark {
    QString account, communication; ///< as Iban::text, Ogm::shown and CreditorReference::text write them; a free communication as bareWords leaves it. No account: none was told
    bool structured = false;        ///< a structured communication or creditor reference: one number for one bill, or for one that comes back
    Money amount{0, QStringLiteral("EUR")};
    std::optional<QDateTime> due, arrived; ///< arrived: by the source's word, no guess of ours
};

/// Nothing unless a communication is told and there is something to pay, and what is told passes its checks. Without an account only a structured communication tells a bill from others.
std::optional<BillMark> billMark(const PaymentRequest &request, const std::optional<QDateTime> &due, const std::optional<QDateTime> &arrived);

/// How much two bills are alike; the higher, the more that says.
enum class Likeness {
    None,
    Perhaps,        ///< the same account and structured communication, within a hundred days: a reminder with costs or a later day, or a turn of what is paid each month; or the same free words within twenty, with another amount
    WithoutAccount, ///< the same structured communication and amount, within a hundred days, of which one or both name no account: nothing shows that it is the same one
    OtherAccount,   ///< the same structured communication on another account, within a hundred days: that is how a bill is forged
    Same,           ///< the same account, communication and amount, and not so far apart that they are two turns
};
/// Of what one source tells, and of a free communication (anybody's words), that they are the same must show from the dates; where two sources tell a structured one, it is
/// enough that no date speaks against it. Free words on another account say nothing.
Likeness likeness(const BillMark &a, const BillMark &b, bool ofOneSource);

/// Is nothing more asked of the person where it is that far: paid, on its way, or paid by their own word?
bool isTakenCareOf(Paying paying);

/// Which of two that look like the same bill says more about whether it must still be paid: higher = more.
int tells(Paying paying);

} // namespace overzicht
