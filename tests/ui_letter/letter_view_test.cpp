// SPDX-License-Identifier: EUPL-1.2
#include "reading.h"

#include "letter/file_opening.h"

#include <QCryptographicHash>
#include <QScrollBar>

using namespace overzicht;

namespace {

bool isBlank(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(row, row + image.width(), [](QRgb colour) { return qGray(colour) < 128; }))
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("A letter stands there page by page, says where one is, and goes on by a press, a key or the wheel")
{
    Reading r;
    r.openPages(papers::letter({QStringLiteral("Beste mevrouw Peeters"), QStringLiteral("U betaalt 85 euro.")}, 3));
    CHECK(r.pages()->count() == 3);
    CHECK_FALSE(isBlank(r.pages()->picture(0)->image));
    CHECK(r.says().contains(QStringLiteral("Page 1 of 3")));
    CHECK(r.heard().join(u' ').contains(QStringLiteral("Page 1 of 3")));
    CHECK_FALSE(r.button("page-before")->isEnabled());
    r.press("page-after");
    CHECK(r.says().contains(QStringLiteral("Page 2 of 3")));
    r.sheets().setFocus();
    QTest::keyClick(&r.sheets(), Qt::Key_End);
    CHECK(r.says().contains(QStringLiteral("Page 3 of 3")));
    CHECK_FALSE(r.button("page-after")->isEnabled());
    QTest::keyClick(&r.sheets(), Qt::Key_Home);
    CHECK(r.says().contains(QStringLiteral("Page 1 of 3")));
    REQUIRE(Reading::waits([&] { return r.pages()->picture(0) != nullptr; }));
    // What is on the sheet is on the screen.
    CHECK_FALSE(isBlank(r.sheets().viewport()->grab(r.sheets().pageRect(0)).toImage().convertToFormat(QImage::Format_RGB32)));
}

TEST_CASE("It can be made larger and smaller, as wide as the room and as a whole page; never larger than may be drawn")
{
    Reading r;
    r.openPages(papers::letter({QStringLiteral("Beste")}, 2));
    const int wide = r.sheets().pageRect(0).width();
    CHECK(wide <= r.sheets().viewport()->width());
    CHECK(wide > r.sheets().viewport()->width() * 8 / 10); // at first as wide as the room
    r.press("zoom-fit");
    CHECK(r.sheets().fit() == PagesView::Fit::Page);
    CHECK(r.sheets().pageRect(0).height() <= r.sheets().viewport()->height());
    r.press("zoom-fit");
    CHECK(r.sheets().fit() == PagesView::Fit::Width);
    const double zoom = r.sheets().zoom();
    r.press("zoom-in");
    CHECK(r.sheets().zoom() > zoom);
    CHECK(r.says().contains(QStringLiteral("%1 %").arg(qRound(r.sheets().zoom() * 100))));
    r.press("zoom-out");
    r.press("zoom-out");
    CHECK(r.sheets().zoom() < zoom);

    r.openPages(papers::onePage("BT /F1 40 Tf 100 2800 Td (Een groot plan) Tj ET", {}, "/MediaBox[0 0 2000 3000]"));
    int steps = 0;
    while (r.button("zoom-in")->isEnabled() && ++steps < 40)
        r.press("zoom-in");
    CHECK(steps < 40);
    const QSize shown = r.sheets().pageRect(0).size();
    CHECK(qint64(shown.width()) * shown.height() > 30'000'000);
    CHECK(qint64(shown.width()) * shown.height() <= 40'000'000);
    REQUIRE(Reading::waits([&] { return r.pages()->picture(0) && r.pages()->picture(0)->scaled == shown; }));
    CHECK_FALSE(r.pages()->trouble(0));
    // Of a page that is much larger than the sight only a part is kept.
    const QImage &image = r.pages()->picture(0)->image;
    CHECK(qint64(image.width()) * image.height() < 9LL * r.sheets().viewport()->width() * r.sheets().viewport()->height());
    r.sheets().verticalScrollBar()->setValue(r.sheets().verticalScrollBar()->maximum());
    REQUIRE(Reading::waits([&] { return r.pages()->picture(0)->clip.bottom() == shown.height() - 1; }));
}

TEST_CASE("When the window changes, the page that was read stays in sight, and as wide as the room when it was")
{
    Reading r;
    r.openPages(papers::letter({QStringLiteral("Beste")}, 5));
    r.sheets().goTo(2);
    CHECK(r.sheets().currentPage() == 2);
    r.view.resize(420, 500);
    QTest::qWait(1);
    CHECK(r.sheets().currentPage() == 2);
    CHECK(r.sheets().pageRect(2).width() <= r.sheets().viewport()->width());
    r.theme.setTextScale(2.0);
    CHECK(r.sheets().currentPage() == 2);
}

TEST_CASE("A long letter has its pages beside it, small, where there is room; only those in sight are drawn, and what is out of sight is let go")
{
    Reading r;
    r.view.resize(900, 800);
    r.openPages(papers::letter({QStringLiteral("Beste")}, 60));
    auto *small = r.view.findChild<Thumbnails *>();
    REQUIRE(small->isVisibleTo(&r.view));
    REQUIRE(Reading::waits([&] { return r.pages()->smallPicture(0) != nullptr; }));
    CHECK_FALSE(r.pages()->smallPicture(50));
    CHECK_FALSE(r.pages()->picture(50));
    small->setCurrentIndex(small->model()->index(50, 0));
    CHECK(r.sheets().currentPage() == 50);
    REQUIRE(Reading::waits([&] { return r.pages()->picture(50) && r.pages()->smallPicture(50); }));
    CHECK_FALSE(r.pages()->picture(0));
    CHECK_FALSE(r.pages()->smallPicture(0));
    CHECK(small->model()->index(50, 0).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Page 51"));
    r.sheets().goTo(3);
    CHECK(small->currentIndex().row() == 3);
    r.view.resize(420, 800);
    QTest::qWait(1);
    CHECK_FALSE(small->isVisibleTo(&r.view));

    r.openPages(papers::letter({QStringLiteral("Beste")}, Thumbnails::kFrom - 1));
    r.view.resize(900, 800);
    QTest::qWait(1);
    CHECK_FALSE(small->isVisibleTo(&r.view));
}

TEST_CASE("Another letter takes its place at once, and nothing of the one before comes after it")
{
    Reading r;
    QSignalSpy texts(&r.view, &LetterView::textKnown);
    r.view.open(r.keep(papers::letter({QStringLiteral("De eerste")}, 40), QStringLiteral("een.pdf")), Reading::announced());
    const QByteArray second = papers::letter({QStringLiteral("De tweede")});
    r.view.open(r.keep(second, QStringLiteral("twee.pdf")), Reading::announced());
    REQUIRE(Reading::waits([&] { return !texts.isEmpty(); }));
    CHECK(r.pages()->count() == 1);
    CHECK(texts.size() == 1);
    CHECK(texts.first().first().toByteArray() == QCryptographicHash::hash(second, QCryptographicHash::Sha256));
    CHECK(texts.first().at(1).toStringList().join(u'\n').contains(QStringLiteral("De tweede")));
    r.view.close();
    CHECK_FALSE(r.view.isOpen());
    CHECK_FALSE(r.pages());
    QTest::qWait(50);
    CHECK(texts.size() == 1);
}

TEST_CASE("All that is written in it is told page by page, for who keeps it to be found")
{
    Reading r;
    QSignalSpy texts(&r.view, &LetterView::textKnown);
    r.openPages(papers::letter({QStringLiteral("Te betalen"), QStringLiteral("317,42 euro")}, 2));
    REQUIRE(Reading::waits([&] { return !texts.isEmpty(); }));
    const QStringList pages = texts.first().at(1).toStringList();
    REQUIRE(pages.size() == 2);
    for (const QString &page : pages)
        CHECK(page.contains(QStringLiteral("317,42 euro")));
}

TEST_CASE("Whether it is what was sent is told after it was opened, of all of its bytes; and only of what still stands open")
{
    Reading r;
    const QByteArray bytes = papers::letter({QStringLiteral("Beste")});
    QSignalSpy told(&r.view, &LetterView::checked);
    Attachment announced = Reading::announced();
    const bool same = GENERATE(true, false);
    announced.sha256 = QCryptographicHash::hash(same ? bytes : QByteArray("iets anders"), QCryptographicHash::Sha256);
    r.view.open(r.keep(bytes), announced);
    REQUIRE(Reading::waits([&] { return !told.isEmpty(); }));
    const auto checked = told.first().first().value<Checked>();
    CHECK(checked.digest == (same ? Checked::Digest::Same : Checked::Digest::Other));
    CHECK(checked.seal.outcome == Seal::Outcome::Unsigned);
    auto *below = new QLabel(QStringLiteral("Niet getekend"));
    r.view.setChecks(below, QStringLiteral("Niet getekend"), QStringLiteral("shield-off"), !same);
    CHECK(below->isVisibleTo(&r.view) == !same); // what is wrong is told at once
    r.press("letter-checked");
    CHECK(below->isVisibleTo(&r.view) == same);
    CHECK(below->height() <= r.view.height() * 2 / 5);
    r.view.open(r.keep(bytes), announced);
    CHECK_FALSE(r.says().contains(QStringLiteral("Niet getekend")));
    r.view.close();
    QTest::qWait(50);
    CHECK(told.size() == 1);
}

TEST_CASE("Closing and saving are asked for by a press, and it does neither itself")
{
    Reading r;
    QSignalSpy close(&r.view, &LetterView::closeAsked), save(&r.view, &LetterView::saveAsked);
    r.openPages(papers::letter({QStringLiteral("Beste")}));
    r.press("letter-save");
    r.press("letter-close");
    CHECK(save.size() == 1);
    CHECK(close.size() == 1);
    CHECK(r.view.isOpen());
}
