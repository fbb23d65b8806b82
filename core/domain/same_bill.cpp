// SPDX-License-Identifier: EUPL-1.2
#include "domain/same_bill.h"

namespace overzicht {

namespace {
constexpr qint64 kBetweenTurns = 20; // days: less than any month, more than two sources differ about one last day
}

std::optional<BillMark> billMark(const PaymentRequest &request, const std::optional<QDateTime> &due, const std::optional<QDateTime> &arrived)
{
    const QString communication = request.structured ? request.structured->shown() : request.reference;
    if (!request.payee || !request.payee->isValid() || (request.structured && !request.structured->isValid()) || communication.trimmed().isEmpty() || !request.amount || request.amount->cents() <= 0)
        return std::nullopt;
    return BillMark{request.payee->text(), communication, request.structured.has_value(), *request.amount, due, arrived};
}

bool looksLikeTheSameBill(const BillMark &a, const BillMark &b, bool ofOneSource)
{
    if (a.account != b.account || a.communication != b.communication || a.amount != b.amount)
        return false;
    const auto isNear = [](const std::optional<QDateTime> &one, const std::optional<QDateTime> &other) { return one && other && qAbs(one->daysTo(*other)) <= kBetweenTurns; };
    if (a.due && b.due)
        return isNear(a.due, b.due);
    return (a.structured && !ofOneSource) || isNear(a.arrived, b.arrived);
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
