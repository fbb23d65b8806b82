// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "activation/bundle_files.h"
#include "activation/spans.h"

using namespace overzicht;

static QString text(const char *utf8) { return QString::fromUtf8(utf8); }

TEST_CASE("a text comes as pieces, with and without emphasis, and with its values in their places")
{
    const auto spans = filled(text("A {what} counts. **It does: {what}.** {when}"), {{text("what"), text("letter")}, {text("when"), text("Always.")}});
    REQUIRE(spans);
    CHECK(*spans == Spans{{text("A letter counts. "), false}, {text("It does: letter."), true}, {text(" Always."), false}});
    CHECK(plain(*spans) == text("A letter counts. It does: letter. Always."));
    CHECK(plain(*filled(text("Instellingen → eBox"))) == text("Instellingen → eBox"));
    CHECK(placesOf(text("{b} **{a}** {b}")) == QStringList{text("a"), text("b")});
}

TEST_CASE("a value never brings emphasis, markup or another place, and stays on one line")
{
    const auto shown = [](const char *value) {
        const auto spans = filled(text("to {email}, **now**"), {{text("email"), text(value)}});
        REQUIRE(spans);
        REQUIRE(spans->size() == 2);
        CHECK(spans->at(1) == Span{text("now"), true});
        CHECK_FALSE(spans->at(0).isEmphasized);
        return spans->at(0).text;
    };
    CHECK(shown("a**b**@c.be") == text("to a**b**@c.be, "));
    CHECK(shown("** <b>x</b> **") == text("to ** <b>x</b> **, "));
    CHECK(shown("{email} {app}") == text("to {email} {app}, "));
    CHECK(shown("a\nb\u2028c") == text("to a b c, "));
    CHECK(shown("a\u202Eb") == text("to a\uFFFDb, "));
}

TEST_CASE("a place without a value, a value without a place and a value that shows nothing are refused")
{
    const QString pattern = text("{services} on {date}");
    const QHash<QString, QString> values{{text("services"), text("489")}, {text("date"), text("1 December")}};
    CHECK(filled(pattern, values));
    auto fewer = values, more = values, blank = values;
    fewer.remove(text("date"));
    more.insert(text("email"), text("x"));
    CHECK(told(filled(pattern, fewer)).contains(text("{date} has no value")));
    CHECK(told(filled(pattern, more)).contains(text("no place {email}")));
    for (const char *nothing : {"", "  ", "\n"}) {
        blank.insert(text("date"), text(nothing));
        CHECK(told(filled(pattern, blank)).contains(text("{date} has no value")));
    }
}

TEST_CASE("a text with any other markup than emphasis and places is no pattern")
{
    for (const char *good : {"Plain.", "**All.**", "A. **B.** C. **D.**", "{a}", "Settings → eBox → Stop", "l'eBox : 3 × 2 + 1"})
        CHECK(faultOfPattern(text(good)).isEmpty());
    for (const char *bad : {"<b>x</b>", "a & b", "*x*", "**x", "x ** y", "**x** y **", "****", "** x **", "_x_", "`x`", "# x", "[x]", "a\\b", "a|b", "~x~", "{", "}", "{}", "{a b}", "{a1}", "{{a}}", "{a**b**}", "**{a**}"}) {
        INFO(bad);
        CHECK_FALSE(faultOfPattern(text(bad)).isEmpty());
        CHECK_FALSE(filled(text(bad), {{text("a"), text("x")}}));
    }
}
