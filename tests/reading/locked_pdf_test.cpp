// SPDX-License-Identifier: EUPL-1.2
#include "reading/asking.h"
#include "reading/papers.h"

#include <QFile>
#include <QImage>
#include <QProcess>

using namespace overzicht;

namespace {

QImage imageOf(const PagePixels &pixels)
{
    return QImage(pixels.rows(), pixels.width, pixels.height, pixels.width * 4, QImage::Format_RGB32);
}

/// How many pixels in there are dark.
int inkIn(const QImage &image, const QRect &where)
{
    int ink = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            ink += qGray(image.pixel(x, y)) < 128;
    }
    return ink;
}

const QStringList kLines{QStringLiteral("Geachte mevrouw, geachte heer"), QStringLiteral("te betalen: 1.234,56 euro"), QStringLiteral("vóór 31 december 2026")};

} // namespace

TEST_CASE("A letter is told with its pages, and each with its size")
{
    Asking asking;
    const auto pages = asking.open(papers::letter(kLines, 3));
    REQUIRE(pages);
    CHECK(*pages == 3);
    const auto size = asking.size(2);
    REQUIRE(size);
    CHECK(size->width() == Approx(595).margin(1));
    CHECK(size->height() == Approx(842).margin(1));
    REQUIRE_FALSE(asking.size(3));
    CHECK(kindOf(asking.size(3).error()) == "unreadable");
    CHECK(kindOf(asking.text(-1).error()) == "unreadable");
    CHECK(asking.size(0)); // that did it no harm
}

TEST_CASE("A letter is told line by line, in the order of reading, each where it stands")
{
    Asking asking;
    REQUIRE(asking.open(papers::letter(kLines, 2)));
    const auto text = asking.text(1);
    REQUIRE(text);
    CHECK(text->what == PageText::What::Text);
    CHECK_FALSE(text->isCut);
    REQUIRE(text->lines.size() == 4);
    CHECK(text->lines.at(0).text == QStringLiteral("Bladzijde 2"));
    for (int n = 0; n < 3; ++n) {
        CHECK(text->lines.at(n + 1).text == kLines.at(n));
        const QRectF box = text->lines.at(n + 1).box;
        CHECK(box.left() == Approx(40).margin(3));
        CHECK(box.bottom() == Approx(120 + 20 * n).margin(5)); // that of its letters, which stand on 120
        CHECK(box.height() < 16);
        CHECK(box.width() > 80);
    }
}

TEST_CASE("A line that is written in pieces, and two that stand side by side, are where they stand")
{
    Asking asking;
    REQUIRE(asking.open(papers::onePage("BT /F1 12 Tf 40 700 Td (Te ) Tj /F2 12 Tf (betalen) Tj ET BT /F1 12 Tf 40 680 Td (links) Tj ET BT /F1 12 Tf 400 680 Td (rechts) Tj ET BT /F1 12 Tf 40 640 Td (onder) Tj ET")));
    const auto text = asking.text();
    REQUIRE(text);
    QStringList words;
    for (const auto &line : text->lines)
        words << line.text.simplified();
    CHECK(words.join(u'|') == QStringLiteral("Te betalen|links rechts|onder"));
    REQUIRE(text->lines.size() == 3);
    CHECK(text->lines.at(0).box.top() == Approx(842 - 700 - 9).margin(4));
    CHECK(text->lines.at(1).box.right() > 400);
    CHECK(text->lines.at(2).box.left() == Approx(40).margin(3));
}

TEST_CASE("Columns, and words that run upwards, are where they stand")
{
    QByteArray contents("BT /F1 12 Tf ");
    for (const char *at : {"40 700", "40 680", "40 660", "320 700", "320 680", "320 660"})
        contents += QByteArray("1 0 0 1 ") + at + " Tm (kolom " + at + ") Tj ";
    contents += "0 1 -1 0 560 100 Tm (omhoog langs de rand) Tj ET";
    Asking asking;
    REQUIRE(asking.open(papers::onePage(contents)));
    const auto text = asking.text();
    REQUIRE(text);
    REQUIRE(text->lines.size() >= 7);
    for (const auto &line : text->lines) {
        INFO(line.text.toStdString());
        const QStringList words = line.text.simplified().split(u' ');
        if (words.size() == 3 && words.first() == QStringLiteral("kolom")) {
            CHECK(line.box.left() == Approx(words.at(1).toInt()).margin(3));
            CHECK(line.box.bottom() == Approx(842 - words.at(2).toInt()).margin(4));
            CHECK(line.box.width() < 100);
        }
    }
    CHECK(text->lines.last().box.height() > text->lines.last().box.width());
    CHECK(text->lines.last().box.left() == Approx(550).margin(10));
}

TEST_CASE("A page is drawn on white with ink where its words stand, also in fonts that the PDF does not hold")
{
    for (const QByteArray &pdf : {papers::letter(kLines), papers::onePage("BT /F1 12 Tf 40 722 Td (Geachte mevrouw) Tj ET")}) {
        Asking asking;
        REQUIRE(asking.open(pdf));
        const auto pixels = asking.draw({1190, 1684});
        REQUIRE(pixels);
        const QImage image = imageOf(*pixels);
        CHECK(inkIn(image, QRect(78, 214, 200, 30)) > 200); // 40, 120 points: twice that
        CHECK(inkIn(image, QRect(0, 0, 1190, 150)) == 0);
        CHECK(image.pixel(0, 0) == 0xffffffff);
    }
}

TEST_CASE("A part of a page is what stands in that part of the whole")
{
    Asking asking;
    REQUIRE(asking.open(papers::letter(kLines)));
    const QSize scaled(1190, 1684);
    const QRect part(70, 190, 400, 120);
    const auto whole = asking.draw(scaled), clipped = asking.draw(scaled, part);
    REQUIRE(whole);
    REQUIRE(clipped);
    CHECK(clipped->width == part.width());
    CHECK(clipped->height == part.height());
    const QImage of = imageOf(*whole).copy(part), is = imageOf(*clipped);
    CHECK(inkIn(is, is.rect()) > 500);
    int other = 0;
    for (int y = 0; y < is.height(); ++y) {
        for (int x = 0; x < is.width(); ++x)
            other += qAbs(qGray(of.pixel(x, y)) - qGray(is.pixel(x, y))) > 40;
    }
    CHECK(other == 0);
}

TEST_CASE("A paper that was scanned is told as a picture, an empty one as blank")
{
    Asking picture, blank;
    REQUIRE(picture.open(papers::scan(kLines)));
    REQUIRE(picture.text());
    CHECK(picture.text()->what == PageText::What::Picture);
    CHECK(picture.text()->lines.isEmpty());
    REQUIRE(blank.open(papers::onePage({})));
    CHECK(blank.text()->what == PageText::What::Blank);
}

TEST_CASE("A page is drawn with at most 40 million pixels, however it is asked")
{
    Asking asking;
    REQUIRE(asking.open(papers::letter(kLines)));
    for (const QSize &scaled : {QSize(40'000'001, 1), QSize(10'000, 10'000), QSize(INT_MAX, INT_MAX), QSize(0, 5), QSize(-5, -5)}) {
        const auto drawn = asking.draw(scaled, QRect(0, 0, 1, 1));
        REQUIRE_FALSE(drawn);
        CHECK(kindOf(drawn.error()) == "too big");
    }
    CHECK_FALSE(asking.draw({100, 100}, QRect(50, 50, 51, 50)));
    const auto large = asking.draw({5'000, 8'000});
    REQUIRE(large);
    CHECK(inkIn(imageOf(*large), QRect(320, 900, 1000, 200)) > 1000);
}

TEST_CASE("Many questions at once are answered in their order, and one that is let go answers nothing")
{
    QStringList answers;
    auto asking = std::make_unique<Asking>();
    const auto note = [&](const char *what) { return [&answers, what](const auto &result) { answers << QString::fromLatin1(what) + QString::fromLatin1(result ? "" : "!"); }; };
    asking->pdf.open(papers::letter(kLines), note("open"));
    asking->pdf.draw(0, {100, 100}, {0, 0, 100, 100}, note("draw"));
    asking->pdf.draw(0, {10'000, 10'000}, {0, 0, 100, 100}, note("large"));
    asking->pdf.size(7, note("none"));
    asking->pdf.text(0, note("text"));
    REQUIRE(QTest::qWaitFor([&] { return answers.size() == 5; }, 20'000));
    CHECK(answers.join(u' ') == QStringLiteral("open draw large! none! text"));
    asking->pdf.text(0, note("more"));
    asking.reset();
    QTest::qWait(200);
    CHECK(answers.size() == 5);
}

TEST_CASE("Who lets go of it, or asks again, when he is answered does no harm")
{
    auto gone = std::make_unique<Asking>();
    bool told = false;
    gone->pdf.open(QByteArray("no PDF"), [&](const auto &) {
        told = true;
        gone.reset();
    });
    gone->pdf.text(0, [](const auto &) { FAIL("it is gone"); });
    REQUIRE(QTest::qWaitFor([&] { return told; }, 20'000));

    Asking again;
    int refused = 0;
    std::function<void(const PdfResult<int> &)> tryAgain = [&](const PdfResult<int> &) {
        if (++refused < 3)
            again.pdf.open(QByteArray("no PDF"), tryAgain);
    };
    again.pdf.open(QByteArray("no PDF"), tryAgain);
    REQUIRE(QTest::qWaitFor([&] { return refused == 3; }, 20'000));
}

TEST_CASE("Where the program is not there or does not start, a PDF cannot be shown safely")
{
    for (const QList<QStringList> &ways : {QList<QStringList>{}, {{QStringLiteral("/nonexistent/overzicht-pdf")}}, {{QStringLiteral("/bin/false")}, {QStringLiteral("/bin/true")}}}) {
        Asking asking(ways);
        const auto opened = asking.open(papers::letter(kLines));
        REQUIRE_FALSE(opened);
        CHECK(kindOf(opened.error()) == "not safe");
        CHECK(kindOf(asking.text().error()) == "not safe");
    }
    CHECK(waysToStart(QString()).isEmpty());
}

TEST_CASE("When the first way to start it does not work, the next one is taken")
{
    Asking asking({{QStringLiteral("/bin/false")}, {QStringLiteral("/nonexistent")}, {QStringLiteral(BIN_DIR "/overzicht-pdf")}});
    CHECK(asking.open(papers::letter(kLines)));
}

TEST_CASE("Each way to start it by itself shows the letter, inside bubblewrap as well where that is there")
{
    const auto ways = waysToStart(QStringLiteral(BIN_DIR "/overzicht-pdf"));
    CHECK(ways.size() == (QFile::exists(QStringLiteral("/usr/bin/bwrap")) ? 2 : 1));
    CHECK(ways.last() == QStringList{QStringLiteral(BIN_DIR "/overzicht-pdf")});
    for (const QStringList &way : ways) {
        Asking asking({way});
        const auto opened = asking.open(papers::letter(kLines));
        if (!opened && way.size() > 1) {
            WARN("bubblewrap does not work on this machine");
            continue;
        }
        REQUIRE(opened);
        CHECK(asking.text()->lines.size() == 4);
    }
}
