// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "base/local_time.h"

using namespace overzicht;

static QString utc(const char *text)
{
    const auto moment = parseMoment(QString::fromUtf8(text));
    return moment ? moment->toUTC().toString(Qt::ISODate) : QStringLiteral("refused");
}

TEST_CASE("a moment keeps the zone it was told in, and without one it is Belgian time")
{
    CHECK(utc("2026-11-20T08:14:00+01:00") == QStringLiteral("2026-11-20T07:14:00Z"));
    CHECK(utc("2026-11-20T08:14:00Z") == QStringLiteral("2026-11-20T08:14:00Z"));
    CHECK(utc("2026-11-20T08:14:00") == QStringLiteral("2026-11-20T07:14:00Z"));
    CHECK(utc("2026-07-20T08:14:00") == QStringLiteral("2026-07-20T06:14:00Z"));
    CHECK(utc("2026-11-20T08:14") == QStringLiteral("2026-11-20T07:14:00Z"));
    CHECK(utc("2026-11-20T08:14:00.123456+0100") == QStringLiteral("2026-11-20T07:14:00Z"));
    CHECK(parseMoment(QStringLiteral("2026-11-20T08:14:00+01:00"))->offsetFromUtc() == 3600);
}

TEST_CASE("a moment that cannot exist is refused")
{
    for (const char *bad : {"", "2026-02-31T00:00:00Z", "0000-00-00", "1899-12-31T23:59:59Z", "9999-01-01T00:00:00Z", "2026-11-20T24:00:00Z",
                            "2016-12-31T23:59:60Z", "2026-11-20T08:14:00+99:00", "20-11-2026", "2026-11-20T08", "2026-11-20T08:14:00Zjunk",
                            "2026-11-20\nT08:14:00Z", "2026-11-20T08:14:00Z\n"})
        CHECK(utc(bad) == QStringLiteral("refused"));
    CHECK(parseDate(QStringLiteral("1900-01-01")).has_value());
    CHECK(parseDate(QStringLiteral("2999-12-31")).has_value());
    CHECK_FALSE(parseDate(QStringLiteral("3000-01-01")).has_value());
    CHECK_FALSE(parseDate(QStringLiteral("2025-02-29")).has_value());
    CHECK(parseDate(QStringLiteral("2024-02-29")).has_value());
}

TEST_CASE("every form of a moment and of a day that RFC 3339, ISO 8601 and XML Schema know is read, and what only looks like one is refused")
{
    for (const char *one : {"2026-12-10t10:00:00z", "2026-12-10T11:00:00+01", "20261210T100000Z", "20261210T110000+01", "20261210t110000.5+0100", "20261210T110000"})
        CHECK(utc(one) == QStringLiteral("2026-12-10T10:00:00Z"));
    for (const char *bad : {"20261310T100000Z", "20261210T1000Z", "20261210100000", "20261210T250000Z", "2026-12-10T11:00:00+1", "2026-12-10T11:00:00+15", "20261210T100000Zx"})
        CHECK(utc(bad) == QStringLiteral("refused"));
    const auto day = [](const char *text) { return parseDate(QString::fromUtf8(text)).value_or(QDate()); };
    for (const char *one : {"2026-12-10", "2026-12-10Z", "2026-12-10z", "2026-12-10+01:00", "2026-12-10-05:00", "2026-12-10+14:59"})
        CHECK(day(one) == QDate(2026, 12, 10));
    for (const char *bad : {"2026-12-10+1", "2026-12-10+15:00", "2026-12-10+01:60", "2026-12-10+0100", "2026-12-10ZZ", "2026-02-31Z", "20261210"})
        CHECK_FALSE(day(bad).isValid());
}

TEST_CASE("a moment inside the hour that summer time skips is still a moment")
{
    CHECK(utc("2026-03-29T01:59:59") == QStringLiteral("2026-03-29T00:59:59Z"));
    CHECK(utc("2026-03-29T02:00:00") == QStringLiteral("2026-03-29T01:00:00Z"));
    CHECK(utc("2026-03-29T02:30:00") == QStringLiteral("2026-03-29T01:30:00Z"));
    CHECK(utc("2026-03-29T03:00:00") == QStringLiteral("2026-03-29T01:00:00Z"));
}

TEST_CASE("a bare date as a deadline counts to its last second in Brussels, in winter and in summer")
{
    CHECK(endOfDay(QDate(2026, 12, 2)).toUTC() == QDateTime(QDate(2026, 12, 2), QTime(22, 59, 59), Qt::UTC));
    CHECK(endOfDay(QDate(2026, 7, 2)).toUTC() == QDateTime(QDate(2026, 7, 2), QTime(21, 59, 59), Qt::UTC));
}
