// SPDX-License-Identifier: EUPL-1.2
#include "documents/change_part.h"

#include "base/local_time.h"
#include "domain/safe_text.h"
#include "kit/button.h"
#include "kit/note_box.h"
#include "kit/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Change)
};

constexpr int kLongestCommunication = 140;

/// On one line: half a number at the end of a line is read as a whole one.
QString shownAccount(const QString &account) { return safeLine(Iban::asTold(account).shown(), 60).replace(u' ', QChar::Nbsp); }

/// "The account was A. On 28 November 2026 it changed to B."
QString changeLine(const AskChange &change, const Row &row)
{
    const QString day = words::longDay(change.at.toTimeZone(brussels()).date());
    switch (change.what) {
    case AskChange::What::Account: return Words::tr("The account was %1. On %2 it changed to %3.", "account, day, account").arg(shownAccount(change.was), day, shownAccount(row.iban));
    case AskChange::What::Amount: return Words::tr("The amount was %1. On %2 it changed to %3.", "amount, day, amount").arg(words::amount(*change.amount), day, words::amount(*row.amount));
    case AskChange::What::Communication:
        return Words::tr("The communication was “%1”. On %2 it changed to “%3”.", "communication, day, communication").arg(safeLine(change.was, kLongestCommunication), day, safeLine(row.reference, kLongestCommunication));
    }
    return {};
}

bool isLess(const AskChange &change, const Row &row)
{
    return change.what == AskChange::What::Amount && change.amount->currency() == row.amount->currency() && row.amount->cents() < change.amount->cents();
}

} // namespace

QString changedParts(const Row &row)
{
    QStringList parts;
    for (const AskChange &change : row.changes) {
        switch (change.what) {
        case AskChange::What::Account: parts << Words::tr("the account changed"); break;
        case AskChange::What::Amount: parts << Words::tr("the amount changed"); break;
        case AskChange::What::Communication: parts << Words::tr("the communication changed"); break;
        }
    }
    return parts.join(QStringLiteral(", "));
}

QString wasWords(const QList<AskChange> &changes)
{
    QStringList was;
    for (const AskChange &change : changes) {
        switch (change.what) {
        case AskChange::What::Account: was << Words::tr("The account was %1.").arg(shownAccount(change.was)); break;
        case AskChange::What::Amount: was << Words::tr("The amount was %1.").arg(words::amount(*change.amount)); break;
        case AskChange::What::Communication: was << Words::tr("The communication was “%1”.").arg(safeLine(change.was, kLongestCommunication)); break;
        }
    }
    return was.join(u' ');
}

QWidget *changePart(const Surroundings &around, const Details &details, const std::function<void()> &showHow)
{
    const Row &row = details.row;
    if (row.changes.isEmpty())
        return nullptr;
    const bool less = std::all_of(row.changes.cbegin(), row.changes.cend(), [&](const AskChange &change) { return isLess(change, row); });
    const bool account = row.changes.first().what == AskChange::What::Account;
    QStringList told;
    for (const AskChange &change : row.changes)
        told << changeLine(change, row);
    if (asksAboutAccount(row)) {
        const Party *party = row.heading.confirmed ? around.senders.find(row.senderId) : nullptr;
        const QString contact = party ? safeLine(party->contact, 100) : QString();
        told << Words::tr("That can be a mistake that was put right. It can also be fraud.") + u' '
                + (contact.isEmpty() ? Words::tr("Ask the service which account is right, on its own site or by phone. Look up its number yourself: do not take it from this bill.")
                                     : Words::tr("Ask the service which account is right: %1. That comes from our register, not from this bill.").arg(contact));
    } else if (account && row.payee == Payee::Registered) {
        told << Words::tr("Our register has this account for this sender.");
    }
    told << (less ? Words::tr("It is less than before: perhaps a part is paid.") : Words::tr("Did you pay already, or did you copy what stood here before? Then look at your account first."));
    auto *box = new NoteBox(around.theme, less ? Tone::Info : Tone::Warn, less ? QStringLiteral("info") : QStringLiteral("circle-alert"), told.join(u'\n'));
    box->setObjectName(QStringLiteral("bill-changed"));
    box->setHeading(asksAboutAccount(row) ? Words::tr("The account of this bill changed. Ask first.") : Words::tr("This bill changed at its source."));
    if (showHow) {
        Button *how = box->addButton(Words::tr("I asked: show how to pay"), QStringLiteral("wallet"));
        how->setObjectName(QStringLiteral("changed-pay"));
        QObject::connect(how, &QPushButton::clicked, how, showHow);
    }
    return box;
}

} // namespace overzicht
