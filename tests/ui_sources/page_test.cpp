// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "page.h"

#include "kit/note_box.h"
#include "kit/text.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace overzicht;

TEST_CASE("the page says of each source how it is doing, names the broken one, keeps its time, and never shows what is for the log")
{
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Doccle")});
    town.clock.set(moment(QStringLiteral("2026-11-22T18:02:00+01:00")).toUTC());
    town.health(QStringLiteral("ebox"), Health::Fresh);
    town.health(QStringLiteral("doccle"), Health::Fresh);
    town.clock.set(moment(QStringLiteral("2026-11-23T06:40:00+01:00")).toUTC());
    town.health(QStringLiteral("doccle"), Health::Unreachable, QStringLiteral("/ebox at 127.0.0.1: ConnectionRefusedError"));
    town.clock.set(moment(QStringLiteral("2026-11-23T08:30:00+01:00")).toUTC());
    SourcesView v(town);
    CHECK(v.text().contains(QStringLiteral("1 source(s) did not answer.")));
    CHECK(v.text(v.row("source/doccle")).contains(QStringLiteral("good until yesterday 18:02")));
    CHECK(v.row("source/doccle")->accessibleName().contains(QStringLiteral("Cannot be reached")));
    CHECK(v.row("source/ebox")->accessibleName().contains(QStringLiteral("Up to date")));
    // The one that needs attention is the one that is shown whole.
    CHECK(v.list()->chosen() == QStringLiteral("source/doccle"));
    const QString said = v.text(v.detail());
    CHECK(said.contains(QStringLiteral("We cannot fetch this now.")));
    CHECK(said.contains(QStringLiteral("Last updated yesterday 18:02. You can still read everything from before.")));
    CHECK_FALSE(v.text(v.list()).contains(QStringLiteral("ConnectionRefused")));

    QSignalSpy asked(v.page.get(), &SourcesPage::syncAsked);
    v.button(QStringLiteral("retry/doccle"))->click();
    v.button(QStringLiteral("try-again"))->click();
    v.button(QStringLiteral("again"))->click();
    REQUIRE(asked.size() == 3);
    CHECK(asked.at(0).first().value<SourceId>() == SourceId(QStringLiteral("doccle")));
    CHECK(asked.at(1).first().value<SourceId>() == SourceId(QStringLiteral("doccle")));
    CHECK(asked.at(2).first().value<SourceId>().isEmpty());
    CHECK_FALSE(v.button(QStringLiteral("retry/ebox"))->isVisible());
}

TEST_CASE("rows stay what they are while what they say changes, so that the keyboard stays where it was")
{
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Doccle")});
    town.health(QStringLiteral("ebox"), Health::Fresh);
    town.health(QStringLiteral("doccle"), Health::Fresh);
    SourcesView v(town);
    QApplication::setActiveWindow(v.page.get());
    v.choose("source/doccle");
    SourceRow *row = v.row("source/doccle");
    row->setFocus();
    town.health(QStringLiteral("doccle"), Health::Faulty);
    v.refresh();
    CHECK(v.row("source/doccle") == row);
    CHECK(row->hasFocus());
    CHECK(row->accessibleName().contains(QStringLiteral("Faulty")));
    v.page->progressed(Progress{SourceId(QStringLiteral("doccle")), FeedId(QStringLiteral("post")), 40, 112, true});
    QTest::qWait(250);
    CHECK(row->accessibleName().contains(QStringLiteral("Being fetched")));
    CHECK(v.text(v.detail()).contains(QStringLiteral("Being fetched: 40 of 112.")));
    CHECK(row->hasFocus());
}

TEST_CASE("the filter shows what needs attention, says so when nothing does, and both counts are right")
{
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Doccle")});
    town.health(QStringLiteral("ebox"), Health::Fresh);
    town.health(QStringLiteral("doccle"), Health::Refused);
    SourcesView v(town);
    CHECK(v.button(QStringLiteral("all"))->text() == QStringLiteral("All 3"));
    CHECK(v.button(QStringLiteral("attention"))->text() == QStringLiteral("Needs attention 1"));
    v.button(QStringLiteral("attention"))->click();
    CHECK(v.row("source/doccle")->isVisible());
    CHECK_FALSE(v.row("source/ebox")->isVisible());
    CHECK_FALSE(v.row("system/pension")->isVisible());
    town.health(QStringLiteral("doccle"), Health::Fresh);
    v.refresh();
    CHECK(v.text(v.list()).contains(QStringLiteral("No source needs your attention now.")));
    v.button(QStringLiteral("all"))->click();
    CHECK(v.row("source/ebox")->isVisible());
}

TEST_CASE("by keyboard the list is one stop, arrows walk it, Enter shows one whole, and Escape comes back where there is no room for both")
{
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Doccle")});
    town.health(QStringLiteral("ebox"), Health::Fresh);
    town.health(QStringLiteral("doccle"), Health::Refused);
    for (const auto &[size, scale] : {std::pair{QSize(1164, 900), 1.0}, {QSize(640, 400), 1.0}, {QSize(1400, 900), 2.0}}) {
        CAPTURE(size.width(), scale);
        SourcesView v(town, size, scale);
        QApplication::setActiveWindow(v.page.get());
        const bool narrow = !v.detail()->isVisible();
        CHECK(narrow == (size.width() == 640 || scale > 1));
        int stops = 0;
        for (const SourceRow *row : v.page->findChildren<SourceRow *>())
            stops += row->focusPolicy() & Qt::TabFocus ? 1 : 0;
        CHECK(stops == 1);
        v.choose("source/ebox");
        v.row("source/ebox")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        CHECK(v.list()->chosen() == QStringLiteral("system/pension"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        CHECK(v.list()->chosen() == QStringLiteral("source/doccle"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        CHECK(v.list()->chosen() == QStringLiteral("source/doccle"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        CHECK(v.detail()->isVisible());
        CHECK(v.detail()->accessibleName() == QStringLiteral("Doccle"));
        CHECK(v.row("source/doccle")->isVisible() == !narrow);
        CHECK(v.page->back() == narrow);
        CHECK_FALSE(v.page->back());
        CHECK(v.row("source/doccle")->isVisible());
        CHECK(v.row("source/doccle")->hasFocus());
    }
}

TEST_CASE("at every width and text size the page of sources cuts no words and reaches nowhere out")
{
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Een heel lange naam van een bron die zeker niet op een smalle regel past"), QStringLiteral("Doccle")});
    town.health(QStringLiteral("ebox"), Health::Fresh);
    town.health(QStringLiteral("doccle"), Health::Maintenance);
    town.health(QStringLiteral("een-heel-lange-naam-van-een-bron-die-zeker-niet-op-een-smalle-regel-past"), Health::SignInNeeded);
    for (const qreal scale : {1.0, 1.5, 2.0}) {
        for (const int width : {400, 640, 900, 1164}) {
            SourcesView v(town, {width, 800}, scale);
            QTest::qWait(60);
            INFO("width " << width << " scale " << scale);
            for (const Text *text : v.page->findChildren<Text *>()) {
                if (!text->isVisible())
                    continue;
                INFO(text->text().toStdString());
                CHECK(text->fits());
            }
            for (const Button *button : v.page->findChildren<Button *>()) {
                INFO(button->text().toStdString());
                CHECK((!button->isVisible() || button->fits()));
            }
            for (const SourceRow *row : v.page->findChildren<SourceRow *>()) {
                INFO(row->accessibleName().toStdString());
                CHECK((!row->isVisible() || row->mapTo(v.page.get(), QPoint(row->width(), 0)).x() <= width));
            }
        }
    }
}

TEST_CASE("a source file with a mistake stands on top with its line, and its source is said not to be asked")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    town.health(QStringLiteral("ebox"), Health::Fresh);
    SourcesView v(town);
    const auto *note = v.page->findChild<NoteBox *>(QStringLiteral("mistaken"));
    CHECK_FALSE(note);
    v.page->setMistaken({MistakenFile{QStringLiteral("kapot.json"), SourceId(QStringLiteral("kapot")), {Mistake{3, QString(), QStringLiteral("This is no JSON."), QStringLiteral("Mend it.")}}, Acting::self()}});
    note = v.page->findChild<NoteBox *>(QStringLiteral("mistaken"));
    REQUIRE(note);
    CHECK(note->accessibleName().contains(QStringLiteral("kapot.json")));
    CHECK(note->accessibleName().contains(QStringLiteral("Line 3: This is no JSON. Mend it.")));
    v.page->setMistaken({});
    CHECK_FALSE(v.page->findChild<NoteBox *>(QStringLiteral("mistaken")));
}

TEST_CASE("without a linked source the page says what to do, and shows the systems as links")
{
    Town town;
    SourcesView v(town);
    CHECK(v.text().contains(QStringLiteral("No source is linked yet.")));
    CHECK(v.row("system/pension")->isVisible());
    CHECK(v.text(v.detail()).contains(QStringLiteral("We cannot fetch anything here yet.")));
    CHECK_FALSE(v.text().contains(QStringLiteral("Up to date")));
    CHECK_FALSE(v.button(QStringLiteral("add"))->isVisible());
    v.page->offerLinking();
    QSignalSpy added(v.page.get(), &SourcesPage::addAsked);
    v.button(QStringLiteral("add"))->click();
    CHECK(added.size() == 1);
}

TEST_CASE("a source and a system are opened by their id, and by no other word")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    SourcesView v(town);
    for (const auto &[id, key] : {std::pair("pension", "system/pension"), std::pair("ebox", "source/ebox")}) {
        REQUIRE(v.page->select(QString::fromLatin1(id)));
        CHECK(v.row(key)->property("checked").toBool());
    }
    CHECK_FALSE(v.page->select(QStringLiteral("system/pension")));
    CHECK_FALSE(v.page->select(QString()));
}

TEST_CASE("a source can be unlinked where it is shown; that is said, and taken back with one press")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    SourcesView v(town);
    CHECK_FALSE(v.button(QStringLiteral("unlink"))); // not where nothing can be linked
    v.page->offerLinking();
    CHECK(v.button(QStringLiteral("unlink"))); // of the one that was chosen by then
    v.choose("system/pension");
    CHECK_FALSE(v.button(QStringLiteral("unlink"))); // what is not linked
    v.choose("source/ebox");
    auto *unlink = v.button(QStringLiteral("unlink"));
    REQUIRE(unlink);
    CHECK(unlink->accessibleName() == QStringLiteral("Unlink eBox"));
    QSignalSpy asked(v.page.get(), &SourcesPage::unlinkAsked), said(v.page.get(), &SourcesPage::announced);
    unlink->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().value<SourceId>() == SourceId(QStringLiteral("ebox")));
    CHECK(v.button(QStringLiteral("unlink"))); // nothing is shown as done before it is
    int taken = 0;
    v.page->unlinked(SourceId(QStringLiteral("ebox")), [&] { ++taken; });
    CHECK(said.last().first().toString().contains(QStringLiteral("“eBox” is unlinked")));
    auto *again = v.button(QStringLiteral("link-again"));
    REQUIRE(again->isVisible());
    again->click();
    CHECK(taken == 1);
    CHECK_FALSE(again->isVisible());
    v.page->sayTrouble(QStringLiteral("It is not unlinked."));
    CHECK(v.text().contains(QStringLiteral("It is not unlinked.")));
}
