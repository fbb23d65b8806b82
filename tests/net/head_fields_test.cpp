// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "net/head_fields.h"

using namespace overzicht;
using namespace std::chrono_literals;

TEST_CASE("The three forms of an HTTP date mean the same moment", "[net]")
{
    const QDateTime moment(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    CHECK(parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT") == moment);
    CHECK(parseHttpDate("Sunday, 06-Nov-94 08:49:37 GMT") == moment);
    CHECK(parseHttpDate("Sun Nov  6 08:49:37 1994") == moment);
    CHECK_FALSE(parseHttpDate("Sun, 06 Nov 1994 08:49:37 +0100").isValid());
    CHECK_FALSE(parseHttpDate("Sun, 6 Nov 1994 08:49:37 GMT").isValid());
    CHECK_FALSE(parseHttpDate("Sun, 31 Nov 1994 08:49:37 GMT").isValid());
    CHECK_FALSE(parseHttpDate("Sun, 06 Foo 1994 08:49:37 GMT").isValid());
    CHECK_FALSE(parseHttpDate("Sun, 06 ebm 1994 08:49:37 GMT").isValid()); // between two names of months
    CHECK_FALSE(parseHttpDate("").isValid());
}

TEST_CASE("How long an answer stays good follows Cache-Control, then Expires", "[net]")
{
    const QDateTime date(QDate(2026, 11, 23), QTime(12, 0, 0), Qt::UTC);
    const QByteArray inAnHour = "Mon, 23 Nov 2026 13:00:00 GMT";
    CHECK(parseMaxAge("public, Max-Age=600", inAnHour, date) == 600s);
    CHECK(parseMaxAge("max-age=\"600\"", {}, date) == 600s);
    CHECK(parseMaxAge("max-age=600, no-cache", {}, date) == 0s);
    CHECK(parseMaxAge("no-store", inAnHour, date) == 0s);
    CHECK(parseMaxAge({}, inAnHour, date) == 3600s);
    CHECK(parseMaxAge({}, "0", date) == 0s);
    CHECK(parseMaxAge({}, "Mon, 23 Nov 2026 11:00:00 GMT", date) == 0s);
    CHECK(parseMaxAge({}, inAnHour, {}) == 0s);
    CHECK(parseMaxAge("max-age=-1", {}, date) == std::nullopt);
    CHECK(parseMaxAge("max-age=soon", inAnHour, date) == 3600s);
    CHECK(parseMaxAge("max-age=99999999999", {}, date) == std::chrono::seconds(365LL * 86400));
    CHECK(parseMaxAge("s-maxage=600", {}, date) == std::nullopt); // not for us
    CHECK(parseMaxAge({}, {}, date) == std::nullopt);
}

TEST_CASE("A content range is taken only when it adds up", "[net]")
{
    CHECK(parseContentRange("bytes 10-99/100") == ContentRange{10, 99, 100});
    CHECK(parseContentRange("BYTES 0-0/*") == ContentRange{0, 0, -1});
    for (const char *bad : {"", "bytes */100", "bytes 99-10/100", "bytes 0-100/100", "items 0-9/10", "bytes -1-9/10", "bytes 0-9", "bytes 0-9/", "bytes a-b/c", "bytes 0-99999999999999999999/*"}) {
        INFO(bad);
        CHECK(parseContentRange(bad) == std::nullopt);
    }
}

TEST_CASE("Only a strong, well-formed entity tag is ever sent back", "[net]")
{
    CHECK(strongTag(" \"v1\" ") == "\"v1\"");
    for (const QByteArray &bad : {QByteArray("W/\"v1\""), QByteArray("v1"), QByteArray("\""), QByteArray("\"a\"b\""), QByteArray("\"a\r\nX: y\""), QByteArray("\"" + QByteArray(2000, 'a') + "\"")})
        CHECK(strongTag(bad).isEmpty());
}

TEST_CASE("A media type is compared without its parameters and in lower case", "[net]")
{
    CHECK(parseMediaType("Application/JSON; charset=utf-8") == QStringLiteral("application/json"));
    CHECK(parseMediaType(" text/HTML ") == QStringLiteral("text/html"));
    CHECK(parseMediaType("") == QString());
}

TEST_CASE("A character set is what one parameter of the media type names, in lower case", "[net]")
{
    CHECK(parseCharset("text/xml; charset=UTF-8") == QStringLiteral("utf-8"));
    CHECK(parseCharset("text/xml;action=x ; Charset = \"ISO-8859-1\" ") == QStringLiteral("iso-8859-1"));
    CHECK(parseCharset("text/xml; charset=" + QByteArray(40, 'a')) == QString(40, u'a'));
    for (const QByteArray &none : {QByteArray(), QByteArray("text/xml"), QByteArray("charset=utf-8"), QByteArray("text/xml; charset"), QByteArray("text/xml; charset="), QByteArray("text/xml; charset=\"\""),
                                   QByteArray("text/xml; charset=utf-8; charset=iso-8859-1"), QByteArray("text/xml; charset=ut f"), QByteArray("text/xml; charset=\xC3\xA9"), QByteArray("text/xml; charset=a\0b", 21),
                                   "text/xml; charset=" + QByteArray(41, 'a'), QByteArray("text/xml; xcharset=utf-8")})
        CHECK(parseCharset(none) == QString());
}
