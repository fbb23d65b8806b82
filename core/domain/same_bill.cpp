// SPDX-License-Identifier: EUPL-1.2
#include "domain/same_bill.h"

#include "domain/communication.h"

namespace overzicht {

namespace {
constexpr qint64 kBetweenTurns = 20;      // days: less than any month, more than two sources differ about one last day
constexpr qint64 kBetweenReminders = 100; // days: three reminders, and less than any bill of a year
}

std::optional<BillMark> billMark(const PaymentRequest &request, const std::optional<QDateTime> &due, const std::optional<QDateTime> &arrived)
{
    const auto creditor = request.structured ? std::nullopt : creditorReferenceIn(request.reference);
    const bool structured = request.structured || creditor;
    const QString communication = request.structured ? request.structured->shown() : creditor ? creditor->text() : bareWords(request.reference);
    if ((request.payee && !request.payee->isValid()) || (request.structured && !request.structured->isValid()) || (creditor && !creditor->isValid()) || communicationIn(request.reference).isDamaged() || communication.isEmpty())
        return std::nullopt;
    if ((!request.payee && !structured) || !request.amount || request.amount->cents() <= 0)
        return std::nullopt;
    return BillMark{request.payee ? request.payee->text() : QString(), communication, structured, *request.amount, due, arrived};
}

Likeness likeness(const BillMark &a, const BillMark &b, bool ofOneSource)
{
    if (a.communication != b.communication || a.structured != b.structured)
        return Likeness::None;
    std::optional<qint64> apart; // days; nobody knows
    if (a.due && b.due)
        apart = qAbs(a.due->daysTo(*b.due));
    else if (a.arrived && b.arrived && (ofOneSource || !a.structured))
        apart = qAbs(a.arrived->daysTo(*b.arrived));
    if (a.account.isEmpty() || b.account.isEmpty())
        return a.amount == b.amount && apart.value_or(0) <= kBetweenReminders ? Likeness::WithoutAccount : Likeness::None;
    const bool same = a.account == b.account && a.amount == b.amount && (apart ? *apart <= kBetweenTurns : a.structured && !ofOneSource);
    if (same)
        return Likeness::Same;
    if (!a.structured)
        return a.account == b.account && apart && *apart <= kBetweenTurns ? Likeness::Perhaps : Likeness::None;
    if (apart.value_or(0) > kBetweenReminders)
        return Likeness::None;
    return a.account == b.account ? Likeness::Perhaps : Likeness::OtherAccount;
}

bool isTakenCareOf(Paying paying) { return paying == Paying::Said || paying == Paying::Processing || paying == Paying::Paid; }

int tells(Paying paying)
{
    switch (paying) {
    case Paying::Paid: return 6;
    case Paying::Processing: return 5;
    case Paying::Said: return 4;
    case Paying::Settled: return 3;
    case Paying::Unclear:
    case Paying::Due: return 2;
    case Paying::Withdrawn: return 1;
    case Paying::Expired: return 0;
    }
    return 0;
}

} // namespace overzicht
