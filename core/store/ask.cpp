// SPDX-License-Identifier: EUPL-1.2
#include "store/ask.h"

#include <QStringList>

namespace overzicht {

namespace {

constexpr qsizetype kLongestAction = 2000;

QString lineOf(const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODateWithMs); }
QString lineOf(const std::optional<Deadline> &deadline) { return deadline ? lineOf(deadline->lastMoment()) : QString(); }

QStringList moneyOf(const PaymentRequest &request)
{
    return {request.amount ? QStringLiteral("%1 %2").arg(request.amount->cents()).arg(request.amount->currency()) : QStringLiteral("?"), request.payee ? request.payee->text() : QString(),
            request.structured ? request.structured->shown() : request.reference};
}

QStringList asked(const Document &letter)
{
    const Obligation &of = letter.obligation;
    if (of.kind == Obligation::Kind::None)
        return {};
    const QStringList money = of.payment ? moneyOf(*of.payment) : QStringList(QStringLiteral("?"));
    return money + QStringList{QString::number(int(of.kind)), of.kind == Obligation::Kind::Pay && of.payment ? QString() : lineOf(of.deadline)};
}

/// The same words once more, at another moment, are another question: "incomplete" comes back until nothing is missing.
QStringList asked(const Dossier &dossier)
{
    if (dossier.state == State::Done || dossier.state == State::Stopped || (dossier.state != State::ActionNeeded && !dossier.payment))
        return {};
    QStringList ask = dossier.payment ? moneyOf(*dossier.payment) : QStringList(QStringLiteral("?"));
    if (dossier.state != State::ActionNeeded)
        return ask;
    ask << dossier.action.left(kLongestAction) << (dossier.payment ? QString() : lineOf(dossier.answerBy));
    for (auto step = dossier.history.steps().crbegin(); step != dossier.history.steps().crend(); ++step) {
        if (step->state == State::ActionNeeded)
            return step->at ? ask << lineOf(*step->at) : ask;
    }
    return ask;
}

QStringList asked(const Payment &payment)
{
    return payment.state() == PaymentState::Due || payment.state() == PaymentState::Unclear ? moneyOf(payment.request()) : QStringList();
}

QStringList asked(const Notice &) { return {}; }
QStringList asked(const Attestation &) { return {}; }

} // namespace

QString askOf(const Item &item)
{
    return std::visit([](const auto &one) { return asked(one).join(u'\n'); }, item);
}

std::optional<Money> amountAskedIn(const QString &ask)
{
    const QStringList words = ask.section(u'\n', 0, 0).split(u' ');
    bool isNumber = false;
    const qint64 cents = words.first().toLongLong(&isNumber);
    return isNumber && words.size() == 2 && words.last().size() == 3 ? std::optional(Money(cents, words.last())) : std::nullopt;
}

} // namespace overzicht
