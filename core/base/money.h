// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QString>

#include <compare>

namespace overzicht {

/// An amount in whole cents with its ISO 4217 currency. Never a floating point number once inside.
class Money {
public:
    Money() = default;
    Money(qint64 cents, QString currency) : m_cents(cents), m_currency(std::move(currency)) {}

    /// From a decimal text such as "58", "58.5" or "58.50" (a point, no grouping, no exponent).
    /// Refused: more than two decimals, anything above 999 999 999.99, NaN, "1e9", a comma, a currency with which nobody pays.
    static Result<Money> parse(const QString &decimal, const QString &currency);
    /// From a JSON number. The same rules: 0.1 + 0.2 is refused only when its third decimal is real.
    static Result<Money> fromNumber(double amount, const QString &currency);

    qint64 cents() const { return m_cents; }
    const QString &currency() const { return m_currency; }
    bool operator==(const Money &) const = default;

private:
    qint64 m_cents = 0;
    QString m_currency = QStringLiteral("EUR");
};

} // namespace overzicht
