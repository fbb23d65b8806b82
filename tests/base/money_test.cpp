// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "base/money.h"

#include <limits>

using namespace overzicht;

static const QString kEuro = QStringLiteral("EUR");

TEST_CASE("an amount is read to the cent, with one, two or no decimals")
{
    CHECK(Money::parse(QStringLiteral("58"), kEuro)->cents() == 5800);
    CHECK(Money::parse(QStringLiteral("58.5"), kEuro)->cents() == 5850);
    CHECK(Money::parse(QStringLiteral("0.07"), kEuro)->cents() == 7);
    CHECK(Money::parse(QStringLiteral("-12.30"), kEuro)->cents() == -1230);
    CHECK(Money::fromNumber(412.68, kEuro)->cents() == 41268);
    CHECK(Money::fromNumber(0.1 + 0.2, kEuro)->cents() == 30);
}

TEST_CASE("an amount with more than two decimals is refused, not rounded")
{
    CHECK(Money::parse(QStringLiteral("1.005"), kEuro).error().kind == Error::Kind::Malformed);
    CHECK(Money::parse(QStringLiteral("1.000"), kEuro).error().kind == Error::Kind::Malformed);
    CHECK_FALSE(Money::fromNumber(1.005, kEuro).has_value());
    CHECK_FALSE(Money::fromNumber(9.999, kEuro).has_value());
}

TEST_CASE("what only looks like an amount is refused")
{
    for (const char *bad : {"", "-", ".", ".5", "5.", "1e9", "NaN", "inf", "1,00", "1.234,56", "1 000", "+5", "0x10", "٣", "--1", "1.-5"})
        CHECK_FALSE(Money::parse(QString::fromUtf8(bad), kEuro).has_value());
    CHECK_FALSE(Money::fromNumber(std::numeric_limits<double>::quiet_NaN(), kEuro).has_value());
    CHECK_FALSE(Money::fromNumber(-std::numeric_limits<double>::infinity(), kEuro).has_value());
}

TEST_CASE("the largest amount a transfer can carry is accepted and one cent more is refused")
{
    CHECK(Money::parse(QStringLiteral("999999999.99"), kEuro)->cents() == 99'999'999'999);
    CHECK_FALSE(Money::parse(QStringLiteral("1000000000.00"), kEuro).has_value());
    CHECK(Money::fromNumber(999999999.99, kEuro).has_value());
    CHECK_FALSE(Money::fromNumber(1000000000.00, kEuro).has_value());
    CHECK_FALSE(Money::fromNumber(-1.7e308, kEuro).has_value());
}

TEST_CASE("a currency is one that people pay with, in three capitals, and nothing else")
{
    for (const char *good : {"EUR", "USD", "AED", "BGN", "XOF", "XPF", "ZWG", "GBP", "CHF"}) { // the first and the last of the list among them
        INFO(good);
        CHECK(Money::parse(QStringLiteral("1"), QString::fromUtf8(good)).has_value());
        CHECK(Money::fromNumber(1, QString::fromUtf8(good)).has_value());
    }
    for (const char *bad : {"", "eur", "EU", "EURO", "€", "E R", "XXX", "XTS", "ABC", "XAU", "XDR", "CHW", "BEF", "UR ", " EU", "EUR ", "EUR EUR", "R F", "ED "}) {
        INFO(bad);
        CHECK_FALSE(Money::parse(QStringLiteral("1"), QString::fromUtf8(bad)).has_value());
        CHECK_FALSE(Money::fromNumber(1, QString::fromUtf8(bad)).has_value());
    }
}
