// SPDX-License-Identifier: EUPL-1.2
#include "adapters/ebox/record_payment.h"

#include "adapters/rest/json_read.h"
#include "adapters/rest/payment.h"

#include <QJsonArray>
#include <QJsonObject>

namespace overzicht::ebox {

using namespace rest;

namespace {

std::optional<Money> due(const QJsonObject &payment, Notes &remarks)
{
    const QString currency = text(payment.value(QLatin1String("currency"))).trimmed().toUpper();
    const auto refused = [&](const Note &reason) {
        remarks << amountRefused(reason);
        return std::nullopt;
    };
    const QJsonValue net = pick(payment, {QLatin1String("amount")});
    const QJsonValue vat = pick(payment, {QLatin1String("vatAmount")});
    const auto amount = amountOf(net, currency, remarks);
    if (!amount)
        return std::nullopt;
    qint64 cents = amount->cents();
    if (vat.isUndefined()) {
        remarks << Note(QT_TRANSLATE_NOOP("Note", "no VAT amount was told; counted as none"), Note::About::Money);
    } else {
        const auto tax = amountOf(vat, currency, remarks);
        if (!tax)
            return std::nullopt;
        cents += tax->cents();
    }
    if (!Money::fromNumber(double(cents) / 100, currency))
        return refused(Note(QT_TRANSLATE_NOOP("Note", "with the VAT it is outside what can be paid"), Note::About::Money));
    if (cents == 0)
        return refused(Note(QT_TRANSLATE_NOOP("Note", "it is zero")));
    return Money(cents, currency);
}

/// The specification makes it an object without saying what is in it; senders write a text. One in which nothing can be read stays that object.
QJsonValue reference(const QJsonValue &value)
{
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    const QJsonValue named = pick(object, {QLatin1String("value"), QLatin1String("reference"), QLatin1String("structuredCommunication"),
                                           QLatin1String("structured"), QLatin1String("communication"), QLatin1String("text")});
    if (!text(named).trimmed().isEmpty())
        return named;
    for (const QJsonValue member : object) {
        if (!text(member).trimmed().isEmpty())
            return member;
    }
    return value;
}

/// Something, though no object: some write nothing as no, or as an empty list.
bool isTold(const QJsonValue &value) { return value.toBool() || value.isDouble() || !value.toArray().isEmpty() || !value.toString().trimmed().isEmpty(); }

} // namespace

Obligation obligationOf(const QJsonValue &paymentData, Notes &remarks)
{
    Obligation obligation;
    const QJsonObject payment = paymentData.toObject();
    if (payment.isEmpty() && !isTold(paymentData))
        return obligation;
    obligation.kind = Obligation::Kind::Pay;
    if (payment.isEmpty()) {
        obligation.payment = PaymentRequest{amountOf(QJsonValue(), {}, remarks), std::nullopt, std::nullopt, {}};
        return obligation;
    }
    // A date-time that the interface describes as "date on which the payment needs to be fulfilled".
    obligation.deadline = dueBy(payment.value(QLatin1String("dueDate")), remarks, Midnight::IsThatDay);
    PaymentRequest request{due(payment, remarks), std::nullopt, std::nullopt, {}};
    payTo(request, payment.value(QLatin1String("iban")), reference(payment.value(QLatin1String("reference"))), remarks);
    obligation.payment = request;
    return obligation;
}

} // namespace overzicht::ebox
