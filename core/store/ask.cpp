// SPDX-License-Identifier: EUPL-1.2
#include "store/ask.h"

#include "domain/communication.h"

#include <QStringList>

namespace overzicht {

namespace {

constexpr qsizetype kLongestWords = 2000;

QString lineOf(const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODateWithMs); }
QString lineOf(const std::optional<Deadline> &deadline) { return deadline ? lineOf(deadline->lastMoment()) : QString(); }
QString lineOf(const QString &words) { return words.simplified().left(kLongestWords); }

QString lineOf(const LocalText &text)
{
    QStringList all;
    for (const Language language : kLanguages)
        all << lineOf(text.in(language));
    return all.join(u'|');
}

/// Without a communication nothing but its words tells one bill from the next on the same account.
QStringList moneyOf(const PaymentRequest &request, const LocalText &subject)
{
    const QString reference = request.structured ? request.structured->shown() : request.reference;
    return {request.amount ? QStringLiteral("%1 %2").arg(request.amount->cents()).arg(request.amount->currency()) : QStringLiteral("?"), request.payee ? request.payee->text() : QString(), reference.isEmpty() ? lineOf(subject) : reference};
}

/// A letter that asks no money is its contents: what was done with it was done with those. Not its subject, which another mailbox may write otherwise.
QStringList asked(const Document &letter)
{
    const Obligation &of = letter.obligation;
    if (of.payment)
        return moneyOf(*of.payment, letter.heading.subject()) << QString::number(int(of.kind));
    QStringList ask{QStringLiteral("?"), QString::number(int(of.kind)), lineOf(of.deadline)};
    for (const Attachment &attachment : letter.attachments) {
        if (!attachment.sha256.isEmpty())
            ask << QString::fromLatin1(attachment.sha256.toHex());
    }
    return ask;
}

/// The same words once more, at another moment, are another question: "incomplete" comes back until nothing is missing.
QStringList asked(const Dossier &dossier)
{
    if (dossier.state == State::Done || dossier.state == State::Stopped || (dossier.state != State::ActionNeeded && !dossier.payment))
        return {};
    QStringList ask = dossier.payment ? moneyOf(*dossier.payment, dossier.heading.subject()) : QStringList(QStringLiteral("?"));
    if (dossier.state != State::ActionNeeded)
        return ask;
    ask << lineOf(dossier.action) << (dossier.payment ? QString() : lineOf(dossier.answerBy));
    const auto step = [&ask](const Step &one) { ask << lineOf(one.words) << lineOf(one.more) << (one.at ? lineOf(*one.at) : QString()); };
    const QList<Step> &steps = dossier.history.steps();
    if (dossier.action.isEmpty()) { // then what is asked stands in the source's own words, wherever it has them
        ask << lineOf(dossier.sourceState) << lineOf(dossier.phase);
        if (!steps.isEmpty())
            step(steps.last());
        return ask;
    }
    for (auto one = steps.crbegin(); one != steps.crend(); ++one) {
        if (one->state == State::ActionNeeded) {
            step(*one);
            break;
        }
    }
    return ask;
}

QStringList asked(const Payment &payment)
{
    return payment.state() == PaymentState::Due || payment.state() == PaymentState::Unclear ? moneyOf(payment.request(), payment.heading().subject()) : QStringList();
}

QStringList asked(const Notice &) { return {}; }
QStringList asked(const Attestation &) { return {}; }

} // namespace

QString askOf(const Item &item)
{
    return std::visit([](const auto &one) { return asked(one).join(u'\n'); }, item);
}

bool isSameMoneyAsked(const QString &kept, const QString &now)
{
    constexpr qsizetype kCommunication = 2; // its place in moneyOf
    QStringList before = kept.split(u'\n'), after = now.split(u'\n');
    if (before.size() != after.size() || after.size() <= kCommunication || !amountAskedIn(now))
        return false;
    for (QStringList *lines : {&before, &after})
        (*lines)[kCommunication] = oneCommunication(lines->at(kCommunication));
    return before == after;
}

std::optional<Money> amountAskedIn(const QString &ask)
{
    const QStringList words = ask.section(u'\n', 0, 0).split(u' ');
    bool isNumber = false;
    const qint64 cents = words.first().toLongLong(&isNumber);
    return isNumber && words.size() == 2 && words.last().size() == 3 ? std::optional(Money(cents, words.last())) : std::nullopt;
}

} // namespace overzicht
