// SPDX-License-Identifier: EUPL-1.2
#include "reading.h"

#include "reading/text_search.h"

using namespace overzicht;

namespace {

PageText lines(const QStringList &texts)
{
    PageText page;
    page.what = PageText::What::Text;
    for (const QString &text : texts)
        page.lines << PageText::Line{text, QRectF(40, 100 + 20.0 * double(page.lines.size()), 200, 12)};
    return page;
}

} // namespace

TEST_CASE("Words are found whatever their capitals and accents, over more room than was typed, and over the end of a line")
{
    const PageText page = lines({QStringLiteral("De aangifte is tijdig"), QStringLiteral("ingediend. Caf\u00e9  Ge\u0301ne\u0301ral")});
    const auto found = [&](const QString &words) { return matchesOn(3, page, words, 10); };
    REQUIRE(found(QStringLiteral("AANGIFTE")).size() == 1);
    CHECK(found(QStringLiteral("AANGIFTE")).first() == TextMatch{3, {{0, 3, 8}}});
    CHECK(found(QStringLiteral("cafe general")).size() == 1);
    const auto over = found(QStringLiteral("tijdig ingediend"));
    REQUIRE(over.size() == 1);
    CHECK(over.first().parts == QList<TextMatch::Part>{{0, 15, 6}, {1, 0, 9}});
    CHECK(found(QStringLiteral("i")).size() == 6);
    CHECK(matchesOn(0, page, QStringLiteral("i"), 2).size() == 2);
    for (const char *nothing : {"", "   ", "bezwaar", "tijdigingediend"})
        CHECK(found(QString::fromLatin1(nothing)).isEmpty());
}

TEST_CASE("What is looked for is marked where it stands, counted, and gone through in a circle")
{
    Reading r;
    r.openPages(papers::letter({QStringLiteral("Het huisvuil"), QStringLiteral("wordt opgehaald"), QStringLiteral("Huisvuil hoort hier")}, 2));
    r.search().setFocus();
    QTest::keyClicks(&r.search(), QStringLiteral("huisvuil"));
    REQUIRE(Reading::waits([&] { return r.says().contains(QStringLiteral("1 of 4")); }));
    const QImage seen = r.sheets().viewport()->grab().toImage();
    int marked = 0;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x)
            marked += seen.pixelColor(x, y) == Tokens::light().mark;
    }
    CHECK(marked > 200);
    r.press("found-after");
    CHECK(r.says().contains(QStringLiteral("2 of 4")));
    QTest::keyClick(&r.search(), Qt::Key_Return);
    CHECK(r.says().contains(QStringLiteral("3 of 4")));
    CHECK(r.sheets().currentPage() == 1);
    r.press("found-after");
    r.press("found-after");
    CHECK(r.says().contains(QStringLiteral("1 of 4")));
    CHECK(r.sheets().currentPage() == 0);
    r.press("found-before");
    CHECK(r.says().contains(QStringLiteral("4 of 4")));
    r.search().setText(QStringLiteral("bezwaarschrift"));
    REQUIRE(Reading::waits([&] { return r.says().contains(QStringLiteral("not found")); }));
}

TEST_CASE("Enter after new words shows the first place, and only then the next")
{
    Reading r;
    r.openPages(papers::letter({QStringLiteral("een"), QStringLiteral("een")}));
    REQUIRE(Reading::waits([&] { return r.pages()->hasAllText(); }));
    r.search().setFocus();
    QTest::keyClicks(&r.search(), QStringLiteral("een"));
    QTest::keyClick(&r.search(), Qt::Key_Return);
    CHECK(r.says().contains(QStringLiteral("1 of 2")));
    QTest::qWait(1);
    QTest::keyClick(&r.search(), Qt::Key_Return);
    CHECK(r.says().contains(QStringLiteral("2 of 2")));
}

TEST_CASE("What somebody looked for in the list is marked in the letter that opens")
{
    Reading r;
    r.open(papers::letter({QStringLiteral("Beste"), QStringLiteral("317,42 euro")}));
    r.view.find(QStringLiteral("317,42"));
    REQUIRE(Reading::waits([&] { return r.says().contains(QStringLiteral("1 of 1")); }));
}
