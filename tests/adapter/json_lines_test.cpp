// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "adapter/closest.h"
#include "adapter/json_lines.h"

#include <QElapsedTimer>

using namespace overzicht;

TEST_CASE("every value of a JSON text is found on its line by its pointer")
{
    const JsonLines lines("{\n \"a\": {\n  \"b/c~d\": [1,\n   {\"e\\u0066\":\n 2}]\n },\r\n \"g\": null\n}");
    REQUIRE_FALSE(lines.fault());
    CHECK(lines.line("") == 1);
    CHECK(lines.line("/a") == 2);
    CHECK(lines.line("/a/b~1c~0d") == 3);
    CHECK(lines.line("/a/b~1c~0d/0") == 3);
    CHECK(lines.line("/a/b~1c~0d/1") == 4);
    CHECK(lines.line("/a/b~1c~0d/1/ef") == 4);
    CHECK(lines.line("/g") == 7);
}

TEST_CASE("a pointer to nothing answers the line of what is around it")
{
    const JsonLines lines("{\n\"a\": {\n\"b\": 1}}");
    CHECK(lines.line("/a/x/y") == 2);
    CHECK(lines.line("/z") == 1);
    CHECK(lines.line("nonsense") == 1);
}

TEST_CASE("a fault is told with its line and its character, counted in characters")
{
    const JsonLines lines("{\n  \"é\": tru}");
    REQUIRE(lines.fault());
    CHECK(lines.fault()->line == 2);
    CHECK(lines.fault()->column == 8);
}

TEST_CASE("all that JSON allows is let through, and numbers it does not allow are not")
{
    for (const char *good : {"0", "-0", "-1.5e+10", "1E5", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"", "[]", "{}", " [ true , false , null ] ", "{\"\":1}"})
        CHECK_FALSE(JsonLines(good).fault());
    for (const char *bad : {"", "01", "+1", ".5", "1.", "1e", "-", "tru", "NaN", "[1,]", "[1 2]", "{\"a\":}", "{a:1}", "\"\\x\"", "\"\\u12\"", "\"\x01\"", "[", "{", "{\"a\"", "\""})
        CHECK(JsonLines(bad).fault());
}

TEST_CASE("long names around many values cost no more memory than the text")
{
    // Kept as whole pointers this would be 6 GB.
    const QByteArray text = "{\"" + QByteArray(100'000, 'x') + "\":[" + QByteArray("1,").repeated(60'000) + "1]}";
    QElapsedTimer timer;
    timer.start();
    const JsonLines lines(text);
    CHECK_FALSE(lines.fault());
    CHECK(timer.elapsed() < 3000);
    CHECK(lines.line('/' + QString(100'000, 'x') + "/60000") == 1);
}

TEST_CASE("what somebody meant is the nearest word, and nothing when none is near")
{
    const QStringList known{"list", "sync", "search", "source"};
    CHECK(closest("lst", known) == "list");
    CHECK(closest("SYNC", known) == "sync");
    CHECK(closest("serach", known) == "search");
    CHECK(closest("xyz", known) == "");
    CHECK(closest("", known) == "");
    CHECK(closest(QString(1'000'000, 'x'), known) == "");
}
