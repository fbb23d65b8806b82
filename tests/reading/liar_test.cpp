// SPDX-License-Identifier: EUPL-1.2
#include "reading/asking.h"

using namespace overzicht;

namespace {

QByteArray how(const char *way, std::chrono::milliseconds patience = std::chrono::seconds(10))
{
    Asking asking({{QStringLiteral(HELPERS "/pdf_liar"), QString::fromLatin1(way)}});
    asking.pdf.setPatience(patience);
    const auto opened = asking.open("%PDF");
    if (!opened)
        return kindOf(opened.error());
    const auto size = asking.size();
    if (!size)
        return kindOf(size.error());
    const auto text = asking.text();
    if (!text) {
        CHECK(asking.text() == text); // it stays so
        return kindOf(text.error());
    }
    return "shows " + text->lines.value(0).text.toUtf8();
}

} // namespace

TEST_CASE("A process that keeps to what is agreed is believed, whatever it shows")
{
    CHECK(how("is honest") == "shows Geachte");
    CHECK(how("cuts the memory off") == "shows Geachte"); // it cannot
}

TEST_CASE("A process that does not begin as agreed is not taken for a locked one")
{
    for (const char *way : {"begins with rubbish", "begins with another version", "begins with an answer"})
        CHECK(how(way) == "not safe");
    CHECK(how("says nothing", std::chrono::milliseconds(500)) == "not safe");
}

TEST_CASE("A process that a PDF broke into can say nothing that harms us, only that it ended")
{
    for (const char *way : {"answers another question", "answers in rubbish", "answers too long", "answers twice", "tells a text that is none", "tells a text that is longer", "never stops talking"}) {
        INFO(way);
        CHECK(how(way) == "ended");
    }
    CHECK(how("has no page") == "unreadable");
    CHECK(how("has no size") == "unreadable");
    const QByteArray closed = how("closes its end", std::chrono::milliseconds(500));
    CHECK((closed == "ended" || closed == "too slow"));
}
