// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/money.h"
#include "domain/identifiers.h"

#include <QDateTime>
#include <QUrl>

#include <optional>

namespace overzicht {

/// A last moment that still counts, told in Belgian time. A bare date means the end of that day.
class Deadline {
public:
    explicit Deadline(QDateTime lastMoment) : m_last(std::move(lastMoment)) {}
    const QDateTime &lastMoment() const { return m_last; }
    bool isPast(const QDateTime &now) const { return now > m_last; }
    bool operator==(const Deadline &) const = default;

private:
    QDateTime m_last;
};

/// How to pay what a document asks: the amount is what is really due (net and VAT together).
struct PaymentRequest {
    std::optional<Money> amount; ///< nothing: one was told that cannot be read or paid, so this is not paid from here and counts in no sum
    std::optional<Iban> payee;  ///< as received; ask isValid()
    std::optional<Ogm> structured;
    QString reference;          ///< free reference when it is no structured communication
    QString payeeName{};        ///< as received; never confirms anything
    QUrl link{};                ///< where it can be paid online; only ever opened when its host is one the source may send people to; empty = none
    bool operator==(const PaymentRequest &) const = default;
};

/// What a document asks of the person. Counts from arrival, not from reading.
struct Obligation {
    enum class Kind { None, Pay, Answer, Appear };
    Kind kind = Kind::None;
    std::optional<Deadline> deadline;
    std::optional<PaymentRequest> payment; ///< only with Pay
    bool operator==(const Obligation &) const = default;
};

} // namespace overzicht
