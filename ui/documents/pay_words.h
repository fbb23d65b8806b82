// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/sender_register.h"
#include "store/row.h"

#include <QString>

namespace overzicht {

/// What is said about paying. Plain functions of what the store tells, so that each can be tested without a window.

bool isBlocked(const Row &row);           ///< something is to be paid, and paying may not be offered
bool isSuspicious(const Row &row);        ///< something about the account, the communication or the sender may be fraud
QString blockedWhy(const Row &row);       ///< why paying may not be offered, in one sentence; empty when it may
/// What our register says of the account, with what that rests on.
QString payeeWords(const Row &row, const SenderRegister &senders);
bool payeeIsGood(const Row &row);         ///< the register has that account for that sender

/// Who is paid: the name of our register for a confirmed sender with one of its accounts; else the name that was told with the account, else the sender's own; may be empty.
QString payeeName(const Row &row, const PaymentRequest &request);
/// What our register says of that name; no words = nothing that its account does not say.
struct PayeeVerdict {
    QString words;
    bool good = false;
};
PayeeVerdict payeeVerdict(const Row &row, const PaymentRequest &request, const SenderRegister &senders, Language language);
/// Why there is no code to scan, when there is none though paying is offered.
QString noCodeWords(const PaymentRequest &request);
/// "You opened the page to pay today 08:14." Of one that may never have opened: that it may have.
QString openedWords(const HandOver &over, const QDateTime &now);
/// That the amount or the account is another one than when the page to pay was last opened; empty when it is not.
QString changedSince(const Details &details);
/// How many of these are to be paid though their communication stands on another bill as well, and count all the same: the sum may be too high.
int perhapsTwice(const QList<Row> &rows);
/// "This looks like the same bill as one from the tax office."; empty when there is none.
QString sameBillHead(const Row &row, Language language);
QString sameBillWords(const Row &row); ///< how far that other one is, and what to do
/// By the source's word and the person's own together: "The source says that this is paid. You did not say so here." Empty while it is due.
QString payingWords(const Row &row, const QDateTime &now);

} // namespace overzicht
