// SPDX-License-Identifier: EUPL-1.2
#include "adapters/ebox/record_payment.h"

#include "adapters/rest/json_read.h"
#include "base/local_time.h"
#include "domain/safe_text.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

namespace overzicht::ebox {

using namespace rest;

namespace {

Result<Money> part(const QJsonValue &value, const QString &currency)
{
    return value.isDouble() ? Money::fromNumber(value.toDouble(), currency) : Money::parse(value.toString().trimmed(), currency);
}

/// In words for people, why `part` refused it: the detail of its error is for engineers.
Note whyRefused(const QJsonValue &value, const QString &currency)
{
    static const QRegularExpression decimal(QStringLiteral("\\A-?([0-9]+)(?:\\.[0-9]+)?\\z"));
    const QRegularExpressionMatch number = decimal.match(value.toString().trimmed());
    if (!value.isDouble() && !number.hasMatch())
        return Note(QT_TRANSLATE_NOOP("Note", "%1 is no amount")).arg(shortly(value));
    if (shortly(value).isEmpty())
        return Note(QT_TRANSLATE_NOOP("Note", "it is a number that cannot be an amount"));
    if (value.isDouble() ? std::abs(value.toDouble()) >= 1e9 : number.capturedLength(1) > 9)
        return Note(QT_TRANSLATE_NOOP("Note", "%1 is outside what can be paid")).arg(shortly(value));
    if (currency.isEmpty())
        return Note(QT_TRANSLATE_NOOP("Note", "the currency is not told"));
    if (!Money::parse(QStringLiteral("1"), currency))
        return Note(QT_TRANSLATE_NOOP("Note", "%1 is no currency")).arg(shortly(currency));
    return Note(QT_TRANSLATE_NOOP("Note", "%1 has more than two decimals")).arg(shortly(value));
}

Note refusedBecause(const Note &reason)
{
    return Note(QT_TRANSLATE_NOOP("Note", "the amount was refused: %1")).arg(reason);
}

std::optional<Money> due(const QJsonObject &payment, Notes &remarks)
{
    const QString currency = text(payment.value(QLatin1String("currency"))).trimmed().toUpper();
    const auto refused = [&](const Note &reason) {
        remarks << refusedBecause(reason);
        return std::nullopt;
    };
    const QJsonValue net = payment.value(QLatin1String("amount"));
    const QJsonValue vat = pick(payment, {QLatin1String("vatAmount")});
    if (!net.isDouble() && !net.isString())
        return refused(Note(QT_TRANSLATE_NOOP("Note", "there is none")));
    const auto amount = part(net, currency);
    if (!amount)
        return refused(whyRefused(net, currency));
    qint64 cents = amount->cents();
    if (amount->cents() < 0)
        return refused(Note(QT_TRANSLATE_NOOP("Note", "%1 is less than nothing")).arg(shortly(net)));
    if (vat.isUndefined()) {
        remarks << Note(QT_TRANSLATE_NOOP("Note", "no VAT amount was told; counted as none"));
    } else {
        const auto tax = part(vat, currency);
        if (!tax)
            return refused(whyRefused(vat, currency));
        if (tax->cents() < 0)
            return refused(Note(QT_TRANSLATE_NOOP("Note", "%1 is less than nothing")).arg(shortly(vat)));
        cents += tax->cents();
    }
    if (!Money::fromNumber(double(cents) / 100, currency))
        return refused(Note(QT_TRANSLATE_NOOP("Note", "with the VAT it is outside what can be paid")));
    if (cents == 0)
        return refused(Note(QT_TRANSLATE_NOOP("Note", "it is zero")));
    return Money(cents, currency);
}

/// A due date is a day in practice: midnight, there or in Belgium, means that whole day.
std::optional<Deadline> deadline(const QJsonValue &value, Notes &remarks)
{
    const QString told = text(value).trimmed();
    if (told.isEmpty())
        return std::nullopt;
    if (const auto day = parseDate(told))
        return Deadline(endOfDay(*day));
    const auto moment = parseMoment(told);
    if (!moment) {
        remarks << Note(QT_TRANSLATE_NOOP("Note", "the due date cannot be read: %1")).arg(safeLine(told, 40));
        return std::nullopt;
    }
    if (moment->time() == QTime(0, 0))
        return Deadline(endOfDay(moment->date()));
    const QDateTime here = moment->toTimeZone(brussels());
    return Deadline(here.time() == QTime(0, 0) ? endOfDay(here.date()) : here);
}

/// The specification makes it an object without saying what is in it; senders write a text.
QString reference(const QJsonValue &value)
{
    if (!value.isObject())
        return text(value).trimmed();
    const QJsonObject object = value.toObject();
    const QString named = text(pick(object, {QLatin1String("value"), QLatin1String("reference"), QLatin1String("structuredCommunication"),
                                             QLatin1String("structured"), QLatin1String("communication"), QLatin1String("text")}))
                              .trimmed();
    if (!named.isEmpty())
        return named;
    for (const QJsonValue member : object) {
        if (const QString any = text(member).trimmed(); !any.isEmpty())
            return any;
    }
    return {};
}

} // namespace

Obligation obligationOf(const QJsonValue &paymentData, Notes &remarks)
{
    Obligation obligation;
    const QJsonObject payment = paymentData.toObject();
    if (payment.isEmpty())
        return obligation;
    obligation.kind = Obligation::Kind::Pay;
    obligation.deadline = deadline(payment.value(QLatin1String("dueDate")), remarks);
    const auto amount = due(payment, remarks);
    if (!amount)
        return obligation;

    PaymentRequest request{*amount, std::nullopt, std::nullopt, {}};
    if (const QString iban = text(payment.value(QLatin1String("iban"))); !iban.isEmpty()) {
        request.payee = Iban::parse(iban);
        if (!request.payee)
            remarks << Note(QT_TRANSLATE_NOOP("Note", "the account number cannot be read"));
        else if (!request.payee->isValid())
            remarks << Note(QT_TRANSLATE_NOOP("Note", "the account number does not pass its check"));
    }
    const QString told = reference(payment.value(QLatin1String("reference")));
    request.structured = Ogm::parse(told);
    if (!request.structured)
        request.reference = told;
    else if (!request.structured->isValid())
        remarks << Note(QT_TRANSLATE_NOOP("Note", "the structured communication does not pass its check"));
    obligation.payment = request;
    return obligation;
}

} // namespace overzicht::ebox
