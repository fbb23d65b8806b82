// SPDX-License-Identifier: EUPL-1.2
#include "documents/pay_words.h"

#include "base/local_time.h"
#include "domain/communication.h"
#include "domain/epc_code.h"
#include "domain/look_alike.h"
#include "domain/safe_text.h"
#include "kit/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace overzicht {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pay)
};

QString wrongCommunication(const QString &reference)
{
    switch (communicationIn(reference).flaw) {
    case Communication::Flaw::NotWhole: return Words::tr("The structured communication is not right: it is not twelve digits.");
    case Communication::Flaw::Several: return Words::tr("There are two structured communications, and they are not the same.");
    case Communication::Flaw::None: break;
    }
    return Words::tr("The structured communication is not right: its check digits are wrong.");
}
} // namespace

bool isBlocked(const Row &row) { return row.paying && isOpen(*row.paying) && !row.mayPay; }

bool isSuspicious(const Row &row) { return !row.heading.resembles.isEmpty() || (row.payee && !mayPay(*row.payee)); }

QString blockedWhy(const Row &row)
{
    if (row.mayPay || !row.payee)
        return {};
    switch (*row.payee) {
    case Payee::NotValid: return Words::tr("The account number is not right: its check digits are wrong.");
    case Payee::WrongCommunication: return wrongCommunication(row.reference);
    case Payee::Other: return Words::tr("The account number does not belong to this sender.");
    case Payee::NotOfThatName: return Words::tr("The account number does not belong to who the payee is called after.");
    case Payee::UnknownOfThatName: return Words::tr("The payee is called after a known service, but the sender is not confirmed, and nothing shows that the account is of that service.");
    case Payee::AccountNotReadable: return Words::tr("What the source gives as the account number cannot be read.");
    case Payee::CommunicationNotReadable: return Words::tr("What the source gives as the communication cannot be read.");
    case Payee::NameNotReadable: return Words::tr("What the source gives as the name of the payee cannot be read.");
    case Payee::NoAccount:
    case Payee::Registered:
    case Payee::NotInRegister: break;
    }
    if (!row.heading.resembles.isEmpty())
        return Words::tr("The sender looks like %1, but is not confirmed to be.").arg(row.heading.resembles);
    QStringList why;
    if (isNoLongerListed(row))
        why << Words::tr("They no longer list this bill. Perhaps it is paid or withdrawn. Ask first.");
    if (row.paying == Paying::Unclear) {
        const QString word = safeLine(row.sourceState, 60);
        why << (word.isEmpty() ? Words::tr("The source does not say clearly whether this must still be paid.") : Words::tr("The source says “%1”. We do not know whether that must still be paid.").arg(word));
    }
    if (!row.amount) {
        why << Words::tr("The amount that the source gives cannot be read.");
        if (row.kind == ItemKind::Document)
            why << Words::tr("Look in the letter how much it is.");
    }
    return why.join(u' ');
}

bool payeeIsGood(const Row &row) { return row.payee == Payee::Registered && row.heading.resembles.isEmpty(); }

QString payeeWords(const Row &row, const SenderRegister &senders)
{
    if (!row.payee)
        return {};
    switch (*row.payee) {
    case Payee::NoAccount: return Words::tr("The sender gives no account here. Look in the letter.");
    case Payee::Registered: return row.heading.confirmed ? Words::tr("This number stands in our register with this name.") : Words::tr("This number stands in our register with the sender this one says to be.");
    case Payee::NotInRegister: return Words::tr("Our register has no account of this sender. So we cannot tell whose this number is. Look it up before you pay.");
    case Payee::Other: return senders.accounts(row.senderId).isEmpty() ? Words::tr("This number exists. It does not begin as all accounts of this sender do.") : Words::tr("This number exists. It is none of the %n account(s) that our register has of this sender.", nullptr, int(senders.accounts(row.senderId).size()));
    case Payee::NotOfThatName: return Words::tr("This number exists. It is none of those that our register has with the name of this payee.");
    case Payee::UnknownOfThatName: return Words::tr("This number exists. Our register has no account with the name of this payee, so nothing shows that it is theirs.");
    case Payee::NotValid: return Words::tr("This number fails its check. Ask the sender before you pay.");
    case Payee::AccountNotReadable: return Words::tr("This is not an account number. Ask the sender before you pay.");
    case Payee::CommunicationNotReadable:
    case Payee::NameNotReadable:
    case Payee::WrongCommunication: return Words::tr("The number passes its check.");
    }
    return {};
}

QString payeeName(const Row &row, const PaymentRequest &request)
{
    if (row.heading.confirmed && row.payee == Payee::Registered)
        return row.heading.sender;
    const QString told = safeLine(request.payeeName, 70);
    return !told.isEmpty() ? told : row.heading.senderFallback ? QString() : row.heading.sender;
}

PayeeVerdict payeeVerdict(const Row &row, const PaymentRequest &request, const SenderRegister &senders, Language language)
{
    if (row.heading.confirmed && payeeIsGood(row))
        return {}; // the name is our register's own, and the account says so
    const QString shown = payeeName(row, request);
    const Party *named = senders.resembled(shown);
    if (row.heading.confirmed && (shown == row.heading.sender || (named && named->id == row.senderId && skeleton(shown) == skeleton(row.heading.sender))))
        return {Words::tr("Confirmed sender."), true};
    if (named && request.payee && senders.accounts(named->id).contains(*request.payee))
        return {Words::tr("This account stands in our register with %1.").arg(safeLine(named->name.best(language), 80)), true};
    if (named)
        return {Words::tr("Not confirmed: the name looks like %1, but nothing shows that this account is theirs.").arg(safeLine(named->name.best(language), 80)), false};
    return {shown == row.heading.sender ? Words::tr("Not confirmed.") : Words::tr("Not confirmed: this name was told with the bill."), false};
}

QString noCodeWords(const PaymentRequest &request)
{
    if (!request.payee)
        return Words::tr("There is no code to scan, because no account is told.");
    if (!isInSepa(*request.payee))
        return Words::tr("There is no code to scan: the account is not in a country where such a code works. Ask your bank how to pay this.");
    if (request.amount && request.amount->currency() != QLatin1String("EUR"))
        return Words::tr("There is no code to scan: a code can only ask for euros. Ask your bank how to pay this.");
    if (!request.amount || request.amount->cents() < 1)
        return Words::tr("There is no code to scan, because no amount is left to pay.");
    return Words::tr("There is no code to scan: what must be in it does not fit. Copy it instead.");
}

QString openedWords(const HandOver &over, const QDateTime &now)
{
    const QString when = words::nearMoment(over.at, now);
    return over.opened ? Words::tr("You opened the page to pay: %1.", "when").arg(when) : Words::tr("The page to pay was about to open: %1. Perhaps it did.", "when").arg(when);
}

QString changedSince(const Details &details)
{
    if (details.own.handed.isEmpty() || !details.row.amount)
        return {};
    const HandOver &last = details.own.handed.last();
    QStringList told;
    if (last.amount != *details.row.amount)
        told << Words::tr("The amount was %1 when you opened the page to pay. Now it is %2.").arg(words::amount(last.amount), words::amount(*details.row.amount));
    if (last.iban != details.row.iban)
        told << Words::tr("The account is another one than when you opened the page to pay.");
    return told.join(u' ');
}

int perhapsTwice(const QList<Row> &rows)
{
    return int(std::count_if(rows.cbegin(), rows.cend(), [](const Row &row) { return row.paying == Paying::Due && row.sameBill && row.sameBill->likeness != Likeness::Same; }));
}

QString sameBillHead(const Row &row, Language language)
{
    if (!row.sameBill)
        return {};
    const QString name = safeLine(row.sameBill->sourceName.best(language), 80);
    const QString source = name.isEmpty() ? safeLine(row.sameBill->source.text(), 80) : name;
    switch (row.sameBill->likeness) {
    case Likeness::OtherAccount: return Words::tr("A bill from %1 has the same communication and another account.", "a source").arg(source);
    case Likeness::WithoutAccount:
    case Likeness::Perhaps: return Words::tr("Perhaps this is the same bill as one from %1.", "a source").arg(source);
    case Likeness::Same:
    case Likeness::None: break;
    }
    return row.sameBill->source == row.source ? Words::tr("This looks like the same bill as another one from %1: perhaps a reminder.", "a source").arg(source)
                                              : Words::tr("This looks like the same bill as one from %1.", "a source").arg(source);
}

QString sameBillWords(const Row &row)
{
    if (!row.sameBill)
        return {};
    const Likeness likeness = row.sameBill->likeness;
    if (likeness == Likeness::OtherAccount)
        return Words::tr("Ask the sender which account is right, before you pay. Look up its number yourself: do not take it from a letter.");
    const bool same = likeness == Likeness::Same;
    const QString alike = likeness == Likeness::WithoutAccount
        ? row.iban.isEmpty() ? Words::tr("Both ask the same amount with the same communication. This one names no account.")
                             : Words::tr("Both ask the same amount with the same communication. The other names no account, so it does not show that this account is right.")
        : same ? Words::tr("Both ask the same amount, on the same account, with the same communication.")
                               : Words::tr("Both are to be paid on the same account with the same communication. The amount or the last day is another.");
    if (row.sameBill->paying == Paying::Due && row.sameBill->handed)
        return alike + u' ' + Words::tr("You opened the page to pay the other. Look at your account before you pay this one.");
    if (likeness == Likeness::WithoutAccount && row.sameBill->paying == Paying::Due)
        return alike + u' ' + Words::tr("If it is one bill, pay it only once.");
    if (!same && row.sameBill->paying == Paying::Due)
        return alike + u' ' + Words::tr("Is one a reminder of the other? Then pay only one of them.");
    switch (row.sameBill->paying) {
    case Paying::Due: return alike + u' ' + (row.paying == Paying::Due ? Words::tr("Pay only one of them. A sum here counts it once.") : Words::tr("The other still asks you to pay. Do not pay it again."));
    case Paying::Said: return alike + u' ' + Words::tr("You said that you paid the other. Look at your account before you pay this one.");
    case Paying::Processing: return alike + u' ' + Words::tr("The other is being processed. Look at your account before you pay this one.");
    case Paying::Paid: return alike + u' ' + Words::tr("The other is paid. Look at your account before you pay this one.");
    case Paying::Settled: return alike + u' ' + Words::tr("The other is marked as done.");
    case Paying::Unclear: return alike + u' ' + Words::tr("Whether the other must still be paid is not clear. Ask the sender first.");
    case Paying::Expired: return alike + u' ' + Words::tr("The other has lapsed. Ask the sender what to do now.");
    case Paying::Withdrawn: return alike + u' ' + Words::tr("The other is withdrawn. Ask the sender whether you must pay this one.");
    }
    return alike;
}

QString payingWords(const Row &row, const QDateTime &now)
{
    if (!row.paying)
        return {};
    const QString mine = row.paidByYou ? Words::tr("You said that you paid it: %1.", "when").arg(words::nearDay(*row.paidByYou, now)) : QString();
    switch (*row.paying) {
    case Paying::Due:
    case Paying::Unclear: return {};
    case Paying::Said: return Words::tr("Already paid: the status follows. The source does not say yet that it has your money.");
    case Paying::Settled: return {};
    case Paying::Processing: return Words::tr("The source says that it is being processed. Do not pay again.") + (mine.isEmpty() ? QString() : u' ' + mine);
    case Paying::Paid: return Words::tr("The source says that this is paid.") + u' ' + (mine.isEmpty() ? Words::tr("You did not say so here.") : mine);
    case Paying::Expired: return Words::tr("The source says that this has lapsed. Ask the sender what to do now.");
    case Paying::Withdrawn: return Words::tr("The source has withdrawn this. You do not have to pay it any more.");
    }
    return {};
}

} // namespace overzicht
