// SPDX-License-Identifier: EUPL-1.2
#include "adapters/rest/payment.h"

#include "adapter/refused_date.h"
#include "adapters/rest/json_read.h"
#include "domain/communication.h"
#include "domain/safe_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace overzicht::rest {

namespace {

Result<Money> parsed(const QJsonValue &value, const QString &currency)
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

} // namespace

Note amountRefused(const Note &reason) { return Note(QT_TRANSLATE_NOOP("Note", "the amount was refused: %1"), Note::About::Money).arg(reason); }

std::optional<Money> amountOf(const QJsonValue &value, const QString &currency, Notes &remarks)
{
    if (value.isUndefined() || value.isNull()) {
        remarks << amountRefused(value.isNull() ? Note(QT_TRANSLATE_NOOP("Note", "it is not written as was agreed")) : Note(QT_TRANSLATE_NOOP("Note", "there is none")));
        return std::nullopt;
    }
    const auto amount = parsed(value, currency);
    if (!amount)
        remarks << amountRefused(whyRefused(value, currency));
    else if (amount->cents() < 0)
        remarks << amountRefused(Note(QT_TRANSLATE_NOOP("Note", "%1 is less than nothing")).arg(shortly(value)));
    return amount && amount->cents() >= 0 ? std::optional(*amount) : std::nullopt;
}

std::optional<Deadline> dueBy(const QJsonValue &value, Notes &remarks, Midnight midnight)
{
    const QString told = text(value).trimmed();
    if (isOfAnotherShape(value)) {
        remarks << refusedDate(unreadDay(shortly(value)));
        return std::nullopt;
    }
    if (told.isEmpty())
        return std::nullopt;
    Notes read;
    const auto last = untilOf(told, midnight, read);
    if (last && !meansNever(told) && !liesTooFarBack(*last)) { // "never" is no last day of what is asked
        remarks += read;
        return Deadline(*last);
    }
    remarks << (last && !meansNever(told) ? dateTooFarBack(told) : refusedDate(told));
    return std::nullopt;
}

void payTo(PaymentRequest &request, const QJsonValue &iban, const QJsonValue &reference, Notes &remarks)
{
    if (const QString account = isOfAnotherShape(iban) ? kUnreadable : text(iban); !account.isEmpty()) {
        request.payee = Iban::asTold(account);
        if (!request.payee->hasShape())
            remarks << Note(QT_TRANSLATE_NOOP("Note", "the account number cannot be read"), Note::About::Money);
        else if (!request.payee->isValid())
            remarks << Note(QT_TRANSLATE_NOOP("Note", "the account number does not pass its check"), Note::About::Money);
    }
    if (isOfAnotherShape(reference)) {
        request.reference = kUnreadable;
        remarks << Note(QT_TRANSLATE_NOOP("Note", "the communication cannot be read"), Note::About::Money);
        return;
    }
    const QString told = text(reference).trimmed();
    const Communication read = communicationIn(told);
    if (reference.isDouble() && (!read.structured || !std::all_of(told.cbegin(), told.cend(), [](QChar c) { return c.isDigit(); }))) {
        // A number lost the zeros that it began with. One that is no structured communication is none: as free words it would be paid on.
        request.reference = kUnreadable;
        remarks << Note(QT_TRANSLATE_NOOP("Note", "the communication is a number, and not a structured one: free words are told as a text"), Note::About::Money);
        return;
    }
    request.structured = read.structured;
    if (!request.structured)
        request.reference = told;
    if (const auto creditor = creditorReferenceIn(request.reference); creditor && !creditor->isValid())
        remarks << Note(QT_TRANSLATE_NOOP("Note", "the creditor reference does not pass its check"), Note::About::Money);
    if (read.flaw == Communication::Flaw::Several)
        remarks << Note(QT_TRANSLATE_NOOP("Note", "there are two structured communications in one text, and they differ"), Note::About::Money);
    else if (read.flaw == Communication::Flaw::NotWhole)
        remarks << Note(QT_TRANSLATE_NOOP("Note", "the structured communication is not twelve digits"), Note::About::Money);
    else if (read.isDamaged())
        remarks << Note(QT_TRANSLATE_NOOP("Note", "the structured communication does not pass its check"), Note::About::Money);
}

} // namespace overzicht::rest
