// SPDX-License-Identifier: EUPL-1.2
#include "domain/same_bill.h"

namespace overzicht {

namespace {
constexpr qint64 kBetweenTurns = 20; // days: less than any month, more than two sources differ about one last day
}

std::optional<BillMark> billMark(const PaymentRequest &request, const std::optional<QDateTime> &due)
{
    if (!request.payee || !request.payee->isValid() || !request.structured || !request.structured->isValid() || !request.amount || request.amount->cents() <= 0)
        return std::nullopt;
    return BillMark{request.payee->text(), request.structured->shown(), *request.amount, due};
}

bool looksLikeTheSameBill(const BillMark &a, const BillMark &b)
{
    return a.account == b.account && a.communication == b.communication && a.amount == b.amount && (!a.due || !b.due || qAbs(a.due->daysTo(*b.due)) <= kBetweenTurns);
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
