// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/payment.h"

namespace overzicht {

/// What two sources may tell of one bill though no key joins them: where it is to be paid, under which number, how much, and until when. Likeness never makes two items one
/// (joins follow from keys); it only makes a warning, so that nobody pays twice.
struct BillMark {
    QString account, communication; ///< as Iban::text and Ogm::shown write them
    Money amount{0, QStringLiteral("EUR")};
    std::optional<QDateTime> due;
};

/// Nothing unless the account and a structured communication are told and pass their checks, and there is something to pay: a free reference may be anybody's.
std::optional<BillMark> billMark(const PaymentRequest &request, const std::optional<QDateTime> &due);

/// The same account, communication and amount; and not so far apart that they are two turns of what is paid every month with one communication.
bool looksLikeTheSameBill(const BillMark &a, const BillMark &b);

/// Is nothing more asked of the person where it is that far: paid, on its way, or paid by their own word?
bool isTakenCareOf(Paying paying);

/// Which of two that look like the same bill says more about whether it must still be paid: higher = more.
int tells(Paying paying);

} // namespace overzicht
