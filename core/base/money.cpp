// SPDX-License-Identifier: EUPL-1.2
#include "base/money.h"

#include <algorithm>
#include <cmath>

namespace overzicht {

namespace {

constexpr qint64 kMostCents = 99'999'999'999; // 999 999 999.99: the most an EPC069-12 transfer carries

bool isCurrency(const QString &text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

Result<Money> Money::parse(const QString &decimal, const QString &currency)
{
    if (!isCurrency(currency))
        return failure(Error::Kind::Malformed, QStringLiteral("currency '%1' is not three capitals").arg(currency.left(20)));
    const bool negative = decimal.startsWith(u'-');
    const QString digits = decimal.mid(negative ? 1 : 0);
    const qsizetype point = digits.indexOf(u'.');
    const QString whole = point < 0 ? digits : digits.left(point);
    const QString fraction = point < 0 ? QString() : digits.mid(point + 1);
    const auto onlyDigits = [](const QString &s) {
        return std::all_of(s.begin(), s.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || whole.size() > 9 || !onlyDigits(whole) || !onlyDigits(fraction) || (point >= 0 && fraction.isEmpty()))
        return failure(Error::Kind::Malformed, QStringLiteral("amount '%1' is not a decimal number in range").arg(decimal.left(40)));
    if (fraction.size() > 2)
        return failure(Error::Kind::Malformed, QStringLiteral("amount '%1' has more than two decimals").arg(decimal.left(40)));
    const qint64 cents = whole.toLongLong() * 100 + fraction.leftJustified(2, u'0').toLongLong();
    return Money(negative ? -cents : cents, currency);
}

Result<Money> Money::fromNumber(double amount, const QString &currency)
{
    if (!std::isfinite(amount) || std::abs(amount) * 100 > double(kMostCents))
        return failure(Error::Kind::Malformed, QStringLiteral("amount %1 is out of range").arg(amount));
    const double cents = std::round(amount * 100);
    if (std::abs(amount * 100 - cents) > 1e-4)
        return failure(Error::Kind::Malformed, QStringLiteral("amount %1 has more than two decimals").arg(amount, 0, 'g', 15));
    if (!isCurrency(currency))
        return failure(Error::Kind::Malformed, QStringLiteral("currency '%1' is not three capitals").arg(currency.left(20)));
    return Money(qint64(cents), currency);
}

} // namespace overzicht
