// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "town.h"

#include "documents/list_view.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace overzicht;

namespace {

struct Shown {
    explicit Shown(int letters)
    {
        town.link({QStringLiteral("eBox")});
        town.landMany(QStringLiteral("ebox"), letters);
        reader = town.reader();
        model = std::make_unique<RowModel>(*reader, Acting::self(), town.clock);
        view = std::make_unique<ListView>(theme, *model, QStringLiteral("Documents"));
        model->show(Filter{.kind = ItemKind::Document, .unreadOnly = false, .todoOnly = false, .hidden = false});
        view->resize(420, 600);
        view->show();
        QCoreApplication::sendPostedEvents();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view.get(), key, modifiers); }

    Town town;
    Theme theme;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<RowModel> model;
    std::unique_ptr<ListView> view;
};

} // namespace

TEST_CASE("the keyboard reaches every row, and the row it is on is always whole in sight")
{
    Shown s(400);
    const auto inSight = [&] {
        const QRect rect = s.view->rowRect(s.view->currentRow());
        INFO(s.view->currentRow());
        CHECK_FALSE(rect.isEmpty());
        CHECK(rect.top() >= 0);
        CHECK(rect.bottom() < s.view->viewport()->height());
    };
    s.key(Qt::Key_Down);
    CHECK(s.view->currentRow() == 0);
    for (int i = 1; i <= 30; ++i) {
        s.key(Qt::Key_Down);
        CHECK(s.view->currentRow() == i);
        inSight();
    }
    for (int i = 29; i >= 0; --i) {
        s.key(Qt::Key_Up);
        CHECK(s.view->currentRow() == i);
        inSight();
    }
    s.key(Qt::Key_Up);
    CHECK(s.view->currentRow() == 0); // it stops there
    s.key(Qt::Key_End);
    CHECK(s.view->currentRow() == 399);
    inSight();
    CHECK(s.view->rowRect(399).bottom() == s.view->viewport()->height() - 1); // the last row sits on the lower edge
    s.key(Qt::Key_Down);
    CHECK(s.view->currentRow() == 399);
    s.key(Qt::Key_Home);
    CHECK(s.view->currentRow() == 0);
    CHECK(s.view->rowRect(0).top() == 0);
    s.key(Qt::Key_PageDown);
    const int page = s.view->currentRow();
    CHECK(page > 3);
    CHECK(page < 12);
    inSight();
    s.key(Qt::Key_PageUp);
    CHECK(s.view->currentRow() == 0);
}

TEST_CASE("every row can be reached by paging, none is skipped")
{
    Shown s(200);
    s.key(Qt::Key_Home);
    QSet<int> seen;
    const auto see = [&] {
        for (int i = 0; i < 200; ++i) {
            if (const QRect rect = s.view->rowRect(i); !rect.isEmpty() && rect.top() >= 0 && rect.bottom() < s.view->viewport()->height())
                seen.insert(i);
        }
    };
    see();
    for (int i = 0; i < 100 && s.view->currentRow() < 199; ++i) {
        s.key(Qt::Key_PageDown);
        see();
    }
    CHECK(seen.size() == 200);
}

TEST_CASE("Enter opens the chosen row, Shift+F10 asks its menu, Ctrl+Enter is left to the window")
{
    Shown s(10);
    QSignalSpy opened(s.view.get(), &ListView::opened), menu(s.view.get(), &ListView::menuAsked);
    s.key(Qt::Key_Return); // nothing is chosen yet
    CHECK(opened.isEmpty());
    s.key(Qt::Key_Down);
    s.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(opened.isEmpty());
    s.key(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<ItemId>() == s.model->row(0)->id);
    s.key(Qt::Key_F10, Qt::ShiftModifier);
    CHECK(menu.size() == 1);
}

TEST_CASE("scrolling through 10 000 rows measures what was in sight, and remembers a bounded number of heights")
{
    Shown s(10'000);
    CHECK(s.view->measured() < 40);
    s.view->verticalScrollBar()->setValue(s.view->verticalScrollBar()->maximum() / 2);
    CHECK(qAbs(s.view->firstVisible() - 5'000) < 10);
    CHECK(s.view->measured() < 60);
    s.view->verticalScrollBar()->setValue(s.view->verticalScrollBar()->maximum());
    CHECK(s.view->rowRect(9'999).bottom() == s.view->viewport()->height() - 1);
    s.key(Qt::Key_Up); // nothing was chosen: it begins at the first row in sight
    const int first = s.view->currentRow();
    CHECK(first > 9'980);
    for (int i = 0; i < 3'000; ++i)
        s.key(Qt::Key_Up);
    CHECK(s.view->currentRow() == first - 3'000);
    CHECK(s.view->measured() <= 2'001);
    CHECK(s.model->windowsHeld() <= RowModel::kMostWindows);
}

TEST_CASE("to a screen reader it is a list whose items are sentences, and the chosen one has the focus")
{
    Shown s(250);
    s.view->setFocus();
    s.view->setCurrentRow(3);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(s.view.get());
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    CHECK(list->text(QAccessible::Name) == QLatin1String("Documents"));
    CHECK(list->childCount() == 250);
    for (const int i : {0, 3, 249}) {
        QAccessibleInterface *item = list->child(i);
        REQUIRE(item);
        CHECK(item->role() == QAccessible::ListItem);
        CHECK(item->text(QAccessible::Name).contains(QStringLiteral("Brief nummer %1").arg(i)));
        CHECK(item->text(QAccessible::Name).size() <= 160);
        CHECK(list->indexOfChild(item) == i);
        CHECK(item->parent() == list);
        CHECK(bool(item->state().selected) == (i == 3));
        CHECK(bool(item->state().offscreen) == (i == 249));
        CHECK(item->rect().isEmpty() == (i == 249));
    }
    CHECK_FALSE(list->child(250));
    // A reader may open a row.
    QSignalSpy opened(s.view.get(), &ListView::opened);
    list->child(5)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    REQUIRE(opened.size() == 1);
    CHECK(s.view->currentRow() == 5);
    // Other rows: what was told of the old ones is withdrawn.
    s.model->show(Filter{.kind = ItemKind::Notice, .unreadOnly = false, .todoOnly = false, .hidden = false});
    CHECK(list->childCount() == 0);
    CHECK_FALSE(list->child(0));
}

TEST_CASE("a whole list is as high as its rows at any width and text size, and shows no more than asked")
{
    Shown s(30);
    s.view->setWhole(5);
    CHECK(s.view->shownRows() == 5);
    const int wide = s.view->heightForWidth(700);
    CHECK(wide > 5 * 40);
    for (const qreal scale : {1.0, 1.5, 2.0}) {
        s.theme.setTextScale(scale);
        s.view->resize(320, s.view->heightForWidth(320));
        QCoreApplication::sendPostedEvents();
        CHECK(s.view->rowRect(4).bottom() == s.view->viewport()->height() - 1);
    }
    CHECK(s.view->heightForWidth(700) > wide);
}
