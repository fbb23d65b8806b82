// SPDX-License-Identifier: EUPL-1.2
#include "reading/page_text.h"

#include <QDataStream>

#include <catch2/catch.hpp>

#include <limits>

using namespace overzicht;

namespace {

PageText text(const QRectF &box = {40, 50, 100, 12}) { return {PageText::What::Text, {{QStringLiteral("Te betalen € 5"), box}, {QStringLiteral("vóór 😀"), {40, 70, 90, 12}}}, true}; }

} // namespace

TEST_CASE("The text of a page comes over as it was packed")
{
    const PageText none{PageText::What::Picture, {}, false};
    CHECK(pageTextFrom(packed(text())) == text());
    CHECK(pageTextFrom(packed(none)) == none);
}

TEST_CASE("Signs that command come as signs that do not, one for one; letters of all scripts stay")
{
    PageText told = text();
    told.lines[0].text = QStringLiteral("+\x1c\u202e\u200b\ue000\u2028 1\t2");
    told.lines[1].text = QStringLiteral("\U0001F600 \u05d0 e\u0301");
    const auto read = pageTextFrom(packed(told));
    REQUIRE(read);
    CHECK(read->lines.at(0).text == QStringLiteral("+\ufffd\ufffd\ufffd\ufffd\ufffd 1 2"));
    CHECK(read->lines.at(1).text == told.lines.at(1).text);
}

TEST_CASE("Bytes that are no text of a page give none: cut at each place, longer, changed, or out of bounds")
{
    const QByteArray whole = packed(text());
    for (qsizetype n = 0; n < whole.size(); ++n)
        CHECK_FALSE(pageTextFrom(whole.left(n)));
    CHECK_FALSE(pageTextFrom(whole + 'x'));
    for (qsizetype n = 0; n < whole.size(); ++n) {
        for (const char other : {'\0', '\x7f', '\xff'}) {
            QByteArray changed = whole;
            changed[n] = other;
            const auto read = pageTextFrom(changed);
            CHECK((!read || read->lines.size() == 2)); // a letter or a side may be another one, never more of them
        }
    }
    for (const double side : {std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN(), 1e7, -1e300}) {
        CHECK_FALSE(pageTextFrom(packed(text({side, 0, 1, 1}))));
        CHECK_FALSE(pageTextFrom(packed(text({0, 0, side, 1}))));
    }
    CHECK_FALSE(pageTextFrom(packed(text({0, 0, 1, -1}))));
    PageText much{PageText::What::Text, {}, false};
    for (int n = 0; n <= PageText::kMostLines; ++n)
        much.lines << PageText::Line{QStringLiteral("x"), {}};
    CHECK_FALSE(pageTextFrom(packed(much)));
    const PageText wide{PageText::What::Text, {{QString(PageText::kMostCharacters + 1, u'x'), {}}}, false};
    CHECK_FALSE(pageTextFrom(packed(wide)));
    CHECK_FALSE(pageTextFrom(packed(PageText{PageText::What::Text, {}, false})));       // a text has lines
    CHECK_FALSE(pageTextFrom(packed(PageText{PageText::What::Picture, {{QStringLiteral("x"), {}}}, false}))); // and nothing else has
}
