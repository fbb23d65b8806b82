// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "town.h"

#include "documents/detail_pane.h"
#include "documents/documents_page.h"
#include "documents/list_view.h"
#include "kit/search_box.h"
#include "overview/overview_page.h"

#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace overzicht;

namespace {

void fill(Town &town)
{
    town.link({QStringLiteral("eBox")});
    QList<Letter> letters;
    for (int i = 0; i < 12; ++i) {
        Letter letter;
        letter.id = QString::number(i);
        letter.arrived = letter.arrived.addSecs(-60 * i);
        letters << letter;
    }
    town.land(QStringLiteral("ebox"), letters);
    town.health(QStringLiteral("ebox"), Health::Fresh);
}

QRect inside(const QWidget *of, const QWidget *window) { return {of->mapTo(window, QPoint(0, 0)), of->size()}; }

} // namespace

TEST_CASE("in a low window with large text the search, the filters and the list keep their own room")
{
    Town town;
    fill(town);
    const auto reader = town.reader();
    for (const auto &[size, scale] : {std::pair{QSize(640, 333), 1.5}, {QSize(640, 400), 1.0}, {QSize(640, 320), 2.0}, {QSize(360, 300), 1.5}}) {
        Theme theme(Theme::Mode::Light, scale);
        DocumentsPage page(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, nullptr}, ItemKind::Document);
        page.resize(size);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        QTest::qWait(50);
        INFO(size.width() << "x" << size.height() << " at " << scale);
        QList<QRect> all{inside(page.findChild<SearchBox *>(), &page)};
        for (int i = 0; i < 3; ++i) {
            const auto *chip = page.findChild<Button *>(QStringLiteral("chip%1").arg(i));
            CHECK(chip->height() >= chip->sizeHint().height());
            all << inside(chip, &page);
        }
        const auto *list = page.findChild<ListView *>();
        CHECK(list->height() >= theme.size(90));
        all << inside(list, &page);
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (qsizetype j = i + 1; j < all.size(); ++j)
                CHECK_FALSE(all[i].intersects(all[j]));
        }
    }
}

TEST_CASE("in a narrow window the main action of a letter stays in sight below what scrolls, and there is one of it")
{
    Town town;
    fill(town);
    const auto reader = town.reader();
    Theme theme;
    DocumentsPage page(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, nullptr}, ItemKind::Document);
    page.resize(640, 400);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.open(reader->rows(Acting::self(), Filter{}, 0, 1).value().first().id);
    QTest::qWait(50);
    const auto mains = page.findChildren<Button *>(QStringLiteral("main"));
    REQUIRE(mains.size() == 1);
    CHECK(page.rect().contains(inside(mains.first(), &page)));
    const auto areas = page.findChild<DetailPane *>()->findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas)
        CHECK_FALSE(area->isAncestorOf(mains.first())); // it does not scroll away
    mains.first()->setFocus();

    page.resize(1200, 700); // wide again: back in its band, and the keyboard stays with it
    QTest::qWait(50);
    const auto wide = page.findChildren<Button *>(QStringLiteral("main"));
    REQUIRE(wide.size() == 1);
    CHECK(areas.first()->isAncestorOf(wide.first()));
    CHECK(page.focusWidget() == wide.first());
}

TEST_CASE("in a low window with large text the letter keeps most of the page; the way back and its main action scroll along with it")
{
    Town town;
    fill(town);
    const auto reader = town.reader();
    const ItemId item = reader->rows(Acting::self(), Filter{}, 0, 1).value().first().id;
    for (const auto &[size, scale] : {std::pair{QSize(640, 316), 2.0}, {QSize(640, 330), 1.4}, {QSize(360, 300), 1.5}}) {
        INFO(size.width() << "x" << size.height() << " at " << scale);
        Theme theme(Theme::Mode::Light, scale);
        const Surroundings around{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, nullptr};
        DocumentsPage documents(around, ItemKind::Document);
        OverviewPage overview(around);
        const auto look = [&, size = size](auto &page) {
            page.resize(size);
            page.show();
            REQUIRE(QTest::qWaitForWindowExposed(&page));
            page.open(item);
            QTest::qWait(50);
            const auto *pane = page.template findChild<DetailPane *>();
            const auto *area = pane->template findChild<QScrollArea *>();
            CHECK(area->height() >= page.height() * 8 / 10);
            const auto mains = page.template findChildren<Button *>(QStringLiteral("main"));
            REQUIRE(mains.size() == 1);
            CHECK(area->isAncestorOf(mains.first()));
            int ways = 0;
            for (const char *name : {"back", "back-inside"}) {
                const auto *way = page.template findChild<Button *>(QLatin1String(name));
                ways += way && way->isVisibleTo(&page);
            }
            CHECK(ways == 1);
            page.template findChild<Button *>(QStringLiteral("back-inside"))->click();
            CHECK_FALSE(pane->isVisibleTo(&page));
        };
        look(documents);
        look(overview);
    }
}

TEST_CASE("the page that gives the keyboard to its first list stays at its top, where it says how complete it is; who walks sees the row")
{
    Town town;
    fill(town);
    town.health(QStringLiteral("ebox"), Health::Unreachable, QStringLiteral("503"));
    const auto reader = town.reader();
    for (const auto &[size, scale] : {std::pair{QSize(640, 348), 1.0}, {QSize(1280, 640), 2.0}}) {
        INFO(size.width() << "x" << size.height() << " at " << scale);
        Theme theme(Theme::Mode::Light, scale);
        OverviewPage page(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, nullptr});
        page.resize(size);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        QApplication::setActiveWindow(&page);
        QTest::qWait(50);
        auto *list = qobject_cast<ListView *>(page.firstFocus());
        REQUIRE(list);
        list->setFocus(Qt::OtherFocusReason);
        REQUIRE(list->hasFocus());
        CHECK(list->currentRow() == 0);
        const auto *told = page.findChild<QWidget *>(QStringLiteral("completeness"));
        QScrollArea *area = nullptr;
        for (QWidget *up = list->parentWidget(); up && !area; up = up->parentWidget())
            area = qobject_cast<QScrollArea *>(up);
        REQUIRE(area);
        CHECK(area->verticalScrollBar()->value() == 0);
        CHECK(area->viewport()->rect().contains(inside(told, area->viewport())));
        QTest::keyClick(list, Qt::Key_Down);
        CHECK(list->currentRow() == 1);
        const QRect row = list->rowRect(1).translated(list->viewport()->mapTo(area->viewport(), QPoint(0, 0)));
        CHECK(area->viewport()->rect().contains(row));
        CHECK(area->verticalScrollBar()->value() > 0);
    }
}

TEST_CASE("a page that stands already follows a new text size in its margins, as one that is made after it")
{
    Town town;
    fill(town);
    const auto reader = town.reader();
    const auto margins = [](QWidget &page) {
        QStringList all;
        const auto layouts = page.findChildren<QLayout *>();
        for (const QLayout *layout : layouts) {
            const QMargins m = layout->contentsMargins();
            all << QStringLiteral("%1 %2 %3 %4 %5").arg(m.left()).arg(m.top()).arg(m.right()).arg(m.bottom()).arg(layout->spacing());
        }
        all.sort();
        return all;
    };
    Theme grown, large(Theme::Mode::Light, 2.0);
    const auto overview = [&](Theme &theme) {
        auto page = std::make_unique<OverviewPage>(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, nullptr});
        page->resize(1600, 900);
        page->show();
        return page;
    };
    const auto before = overview(grown);
    const QStringList small = margins(*before);
    grown.setTextScale(2.0);
    QTest::qWait(50);
    const auto after = overview(large);
    QTest::qWait(50);
    CHECK(margins(*before) == margins(*after));
    CHECK(margins(*before) != small);
}
