// SPDX-License-Identifier: EUPL-1.2
#include "base/money.h"

#include <algorithm>
#include <cmath>

namespace overzicht {

namespace {

constexpr qint64 kMostCents = 99'999'999'999; // 999 999 999.99: the most an EPC069-12 transfer carries

// ISO 4217, list one (SIX, https://www.six-group.com/en/products-services/financial-information/data-standards.html), as far as it is money with which somebody pays: without
// the codes of precious metals, of funds and of units of account, and without XTS (for tests) and XXX (no currency). BGN went in January 2026; bills from before ask it.
constexpr QLatin1String kCurrencies(
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD "
    "CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP "
    "GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD "
    "KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN "
    "NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP "
    "SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND "
    "VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ");

bool isCurrency(const QString &text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; }) && kCurrencies.contains(text + u' ');
}

} // namespace

Result<Money> Money::parse(const QString &decimal, const QString &currency)
{
    if (!isCurrency(currency))
        return failure(Error::Kind::Malformed, QStringLiteral("'%1' is no currency").arg(currency.left(20)));
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
        return failure(Error::Kind::Malformed, QStringLiteral("'%1' is no currency").arg(currency.left(20)));
    return Money(qint64(cents), currency);
}

} // namespace overzicht
