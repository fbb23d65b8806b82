// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "town.h"

#include "documents/detail_pane.h"
#include "documents/list_view.h"
#include "kit/surface.h"
#include "kit/text.h"
#include "overview/overview_page.h"
#include "overview/raw_pane.h"
#include "overview/sources_panel.h"
#include "overview/standing.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace overzicht;

namespace {

struct Page {
    explicit Page(Town &of, QSettings *settings = nullptr, const Acting &who = Acting::self()) : town(of), reader(of.reader())
    {
        page = std::make_unique<OverviewPage>(Surroundings{theme, *reader, town.senders, town.clock, town.home, who, Language::En, settings});
        page->resize(1164, 900);
        page->show();
    }
    QString text() const
    {
        QString all;
        const auto labels = page->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisibleTo(page.get()))
                all += label->text() + QLatin1Char('\n');
        }
        return all;
    }
    ListView *list(const char *name) const { return page->findChild<ListView *>(QLatin1String(name)); }
    QString sentence(const char *name) const { return page->findChild<QLabel *>(QLatin1String(name))->text(); }

    Town &town;
    Theme theme;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<OverviewPage> page;
};

const QString kNothingToDo = QStringLiteral("nothing you must do");
const QString kAllRead = QStringLiteral("read all your post");

} // namespace

TEST_CASE("the overview says that there is nothing to do only when every source answered")
{
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Doccle"), QStringLiteral("KBC")});
    Page p(town);
    CHECK_FALSE(p.text().contains(kNothingToDo)); // never asked
    CHECK(p.text().contains(QStringLiteral("We do not know yet")));
    CHECK_FALSE(p.text().contains(kAllRead));

    town.health(QStringLiteral("ebox"), Health::Fresh);
    town.health(QStringLiteral("doccle"), Health::Fresh);
    p.page->refresh();
    CHECK_FALSE(p.text().contains(kNothingToDo));

    town.health(QStringLiteral("kbc"), Health::Fresh);
    p.page->refresh();
    CHECK(p.text().contains(kNothingToDo));
    CHECK(p.text().contains(kAllRead));

    for (const Health health : {Health::Unreachable, Health::Faulty, Health::SignInNeeded, Health::Refused, Health::NotAllowed, Health::Maintenance, Health::Busy}) {
        town.health(QStringLiteral("kbc"), health, QStringLiteral("503"));
        p.page->refresh();
        INFO(word(health).toStdString());
        CHECK_FALSE(p.text().contains(kNothingToDo));
        CHECK_FALSE(p.text().contains(kAllRead));
        CHECK_FALSE(p.text().contains(QStringLiteral("503"))); // the detail is for the log
    }
    town.health(QStringLiteral("kbc"), Health::Fresh);
    p.page->refresh();
    CHECK(p.text().contains(kNothingToDo));
}

TEST_CASE("a source whose answer was cut is not said to be out of reach, on the overview as on its own page")
{
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Doccle")});
    town.clock.set(moment(QStringLiteral("2026-11-23T06:40:00+01:00")).toUTC());
    town.health(QStringLiteral("ebox"), Health::Unreachable, QStringLiteral("/ebox at 127.0.0.1: the answer was cut"));
    town.health(QStringLiteral("doccle"), Health::Unreachable, QStringLiteral("/ebox at 127.0.0.1: ConnectionRefusedError"));
    Page p(town);
    CHECK(p.text().contains(QStringLiteral("Not working since")));
    CHECK(p.text().contains(QStringLiteral("Cannot be reached since")));
}

TEST_CASE("a failed source is named, with the time of what there is, and can be asked again")
{
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Doccle")});
    town.clock.set(moment(QStringLiteral("2026-11-22T18:02:00+01:00")).toUTC());
    town.health(QStringLiteral("ebox"), Health::Fresh);
    town.health(QStringLiteral("doccle"), Health::Fresh);
    town.clock.set(moment(QStringLiteral("2026-11-23T06:40:00+01:00")).toUTC());
    town.health(QStringLiteral("ebox"), Health::Fresh);
    town.health(QStringLiteral("doccle"), Health::Unreachable);
    town.clock.set(moment(QStringLiteral("2026-11-23T08:30:00+01:00")).toUTC());
    Page p(town);
    QSignalSpy again(p.page.get(), &OverviewPage::syncAsked);
    const QString text = p.text();
    CHECK(text.contains(QStringLiteral("We cannot fetch this now:")));
    CHECK(text.contains(QStringLiteral("Doccle")));
    CHECK(text.contains(QStringLiteral("Last updated yesterday 18:02")));
    CHECK(text.contains(QStringLiteral("Cannot be reached since today 06:40")));
    CHECK(p.sentence("completeness").contains(QStringLiteral("2 source")));
    CHECK(p.sentence("completeness").contains(QStringLiteral("1 answered")));
    for (const char *name : {"banner-again-doccle", "source-again-doccle"}) {
        auto *button = p.page->findChild<QPushButton *>(QLatin1String(name));
        REQUIRE(button);
        CHECK(button->accessibleName().contains(QStringLiteral("Doccle")));
        button->click();
    }
    REQUIRE(again.size() == 2);
    CHECK(again.first().first().value<SourceId>() == SourceId(QStringLiteral("doccle")));
    CHECK_FALSE(p.page->findChild<QPushButton *>(QStringLiteral("banner-again-ebox")));
}

TEST_CASE("from the third on, failed sources stand in one banner that names each and what it means, and leaves To do in sight")
{
    Town town;
    QStringList names, ids;
    for (int i = 1; i <= 12; ++i) {
        names << QStringLiteral("Bron %1").arg(QChar(u'A' + i - 1));
        ids << names.last().toLower().replace(u' ', u'-');
    }
    town.link(names);
    town.clock.set(moment(QStringLiteral("2026-11-22T18:02:00+01:00")).toUTC());
    for (const QString &id : std::as_const(ids))
        town.health(id, Health::Fresh);
    town.land(ids.first(), {toPay(QStringLiteral("x"), QDate(2026, 12, 2))});
    town.clock.set(moment(QStringLiteral("2026-11-23T08:30:00+01:00")).toUTC());
    town.health(ids.at(0), Health::Unreachable);
    town.health(ids.at(1), Health::Unreachable);
    Page p(town);
    const auto together = [&] { return p.page->findChild<QWidget *>(QStringLiteral("banner-together")); };
    CHECK_FALSE(together()); // up to two each say it for themselves
    CHECK(p.page->findChild<QPushButton *>(QStringLiteral("banner-again-") + ids.at(1)));

    town.health(ids.at(2), Health::SignInNeeded);
    p.page->refresh();
    REQUIRE(together());
    CHECK_FALSE(p.page->findChild<QPushButton *>(QStringLiteral("banner-again-") + ids.at(1)));
    CHECK(together()->accessibleName().contains(QStringLiteral("from 3 source(s)")));
    CHECK(together()->accessibleName().contains(QStringLiteral("Last updated yesterday 18:02: Bron A, Bron B, Bron C.")));
    CHECK(together()->accessibleName().contains(QStringLiteral("Bron C: Its key no longer works.")));

    // One that still answered this morning, and one that never did.
    town.health(ids.at(3), Health::Fresh);
    town.link(names + QStringList{QStringLiteral("Bron Z")});
    town.health(QStringLiteral("bron-z"), Health::Unreachable);
    for (const QString &id : std::as_const(ids))
        town.health(id, Health::Unreachable);
    p.page->refresh();
    QTest::qWait(20);
    REQUIRE(together());
    const QString told = together()->accessibleName();
    INFO(told.toStdString());
    CHECK(told.contains(QStringLiteral("from 13 source(s)")));
    CHECK(told.contains(QStringLiteral("Bron A (yesterday 18:02), Bron B (yesterday 18:02)")));
    CHECK(told.contains(QStringLiteral("Bron D (today 08:30)")));
    CHECK(told.contains(QStringLiteral("Nothing was fetched yet: Bron Z.")));
    CHECK(told.contains(QStringLiteral("You can still read what came before.")));
    for (const QString &name : std::as_const(names))
        CHECK(p.text().contains(name));
    CHECK(p.list("todo")->mapTo(p.page.get(), QPoint()).y() < p.page->height() / 2);

    QSignalSpy again(p.page.get(), &OverviewPage::syncAsked), sources(p.page.get(), &OverviewPage::sourcesAsked);
    p.page->findChild<QPushButton *>(QStringLiteral("banner-again-together"))->click();
    CHECK(again.size() == 13);
    p.page->findChild<QPushButton *>(QStringLiteral("banner-sources"))->click();
    CHECK(sources.size() == 1);
}

TEST_CASE("whoever is counted as not having answered is named on the first page with its last good time and Again, also who only asks us to wait")
{
    Town town;
    town.link({QStringLiteral("Bron A"), QStringLiteral("Bron B"), QStringLiteral("Bron C"), QStringLiteral("Bron D")});
    town.clock.set(moment(QStringLiteral("2026-11-22T18:02:00+01:00")).toUTC());
    for (const char *id : {"bron-a", "bron-b", "bron-c", "bron-d"})
        town.health(QLatin1String(id), Health::Fresh);
    town.land(QStringLiteral("bron-a"), {toPay(QStringLiteral("x"), QDate(2026, 12, 2))});
    town.clock.set(moment(QStringLiteral("2026-11-23T08:30:00+01:00")).toUTC());
    town.health(QStringLiteral("bron-a"), Health::Busy);
    town.health(QStringLiteral("bron-b"), Health::Maintenance);
    Page p(town);
    CHECK(p.text().contains(QStringLiteral("2 source(s) did not answer.")));
    for (const char *id : {"bron-a", "bron-b"})
        CHECK(p.page->findChild<QPushButton *>(QStringLiteral("banner-again-") + QLatin1String(id)));
    CHECK_FALSE(p.page->findChild<QPushButton *>(QStringLiteral("banner-again-bron-d")));
    town.health(QStringLiteral("bron-c"), Health::Unreachable);
    p.page->refresh();
    CHECK(p.text().contains(QStringLiteral("3 source(s) did not answer.")));
    auto *together = p.page->findChild<QWidget *>(QStringLiteral("banner-together"));
    REQUIRE(together);
    CHECK(together->accessibleName().contains(QStringLiteral("Last updated yesterday 18:02: Bron A, Bron B, Bron C.")));
    QSignalSpy again(p.page.get(), &OverviewPage::syncAsked);
    p.page->findChild<QPushButton *>(QStringLiteral("banner-again-together"))->click();
    CHECK(again.size() == 3);
}

TEST_CASE("what fails of a source is named only while something else of it still comes")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    const auto feed = [&](const QString &id, Feed::Kind kind, Health health) {
        FeedState told;
        told.source = SourceId(QStringLiteral("ebox"));
        told.feed.id = FeedId(id);
        told.feed.kind = kind;
        told.feed.name = LocalText(Language::Nl, id);
        told.health = health;
        return told;
    };
    SourceState source;
    source.id = SourceId(QStringLiteral("ebox"));
    source.feeds = {feed(QStringLiteral("federaal"), Feed::Kind::Messages, Health::Unreachable), feed(QStringLiteral("namen"), Feed::Kind::Directory, Health::Fresh)};
    const auto part = [&] { return standings({source}, {}, town.clock.now(), Language::Nl).first().failedPart; };
    CHECK(part().isEmpty()); // the names of senders, asked yesterday, are no letters
    source.feeds << feed(QStringLiteral("vlaams"), Feed::Kind::Messages, Health::Fresh);
    CHECK(part() == QStringLiteral("federaal"));
    source.feeds.last().health = Health::Unreachable;
    CHECK(part().isEmpty());
    source.feeds = {feed(QStringLiteral("federaal"), Feed::Kind::Messages, Health::Fresh), feed(QStringLiteral("namen"), Feed::Kind::Directory, Health::Unreachable)};
    CHECK(part() == QStringLiteral("namen"));
}

TEST_CASE("what may be a letter and cannot be read stands in To do, and is shown raw as text")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    town.land(QStringLiteral("ebox"), {},
              {Quarantined{ForeignId(QStringLiteral("q1")), "{\"subject\":\"<script>\u202E\",\"x\":1}", Note("no receiptDate"), true},
               Quarantined{ForeignId(QStringLiteral("q2")), "{}", Note("a logo that is none"), false}});
    town.health(QStringLiteral("ebox"), Health::Fresh);
    Page p(town);
    CHECK(p.text().count(QStringLiteral("A letter from eBox cannot be shown.")) == 1); // the logo is no letter
    CHECK_FALSE(p.text().contains(kNothingToDo));
    QPushButton *view = nullptr;
    const auto buttons = p.page->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->objectName().startsWith(QStringLiteral("raw-")))
            view = button;
    }
    REQUIRE(view);
    view->click();
    auto *raw = p.page->findChild<QPlainTextEdit *>(QStringLiteral("raw"));
    REQUIRE(raw);
    CHECK(raw->isReadOnly());
    CHECK(raw->toPlainText().contains(QStringLiteral("<script>")));
    CHECK_FALSE(raw->toPlainText().contains(QChar(0x202E)));
    CHECK(p.page->back());
    CHECK_FALSE(p.page->back());
    CHECK(rawText(QByteArray(10 << 20, 'x')).size() <= RawPane::kMost + 1);
    CHECK(rawText(QByteArray("\xff\xfe\x00", 3)).size() <= 3);
}

TEST_CASE("a bill or a case that cannot be read stands in To do as well, a certificate does not")
{
    Town town;
    town.link({QStringLiteral("Water"), QStringLiteral("Loket"), QStringLiteral("Attesten")});
    for (const auto &[id, kind] : {std::pair{"water", Feed::Kind::Payments}, {"loket", Feed::Kind::Dossiers}, {"attesten", Feed::Kind::Attestations}}) {
        Feed feed;
        feed.id = FeedId(QStringLiteral("post"));
        feed.kind = kind;
        REQUIRE(town.store->setFeeds(SourceId(QLatin1String(id)), {feed}));
        town.land(QLatin1String(id), {}, {Quarantined{ForeignId(QStringLiteral("q")), "{}", Note("no subject"), false}});
        town.health(QLatin1String(id), Health::Fresh);
    }
    Page p(town);
    CHECK(p.text().contains(QStringLiteral("A bill from Water cannot be shown.")));
    CHECK(p.text().contains(QStringLiteral("A case at Loket cannot be shown.")));
    CHECK(p.text().count(QStringLiteral("cannot be shown.")) == 2);
}

TEST_CASE("To do holds the five that are due first, and New post does not say them again")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    QList<Letter> letters;
    for (int i = 0; i < 9; ++i)
        letters.append(toPay(QStringLiteral("p%1").arg(i), QDate(2026, 12, 20).addDays(-i)));
    Letter info;
    info.id = QStringLiteral("info");
    info.subject = QStringLiteral("Ter info");
    letters.append(info);
    town.land(QStringLiteral("ebox"), letters);
    town.health(QStringLiteral("ebox"), Health::Fresh);
    Page p(town);
    const RowModel &toDo = p.list("todo")->model();
    REQUIRE(toDo.rowCount() == 5);
    for (int i = 0; i < 5; ++i)
        CHECK(toDo.row(i)->heading.subject == QStringLiteral("Betaal p%1").arg(8 - i));
    CHECK(p.text().contains(QStringLiteral("9 thing")));
    // All of it stands here when it is asked for: letters, cases and bills have no other list in common.
    auto *all = p.page->findChild<QWidget *>(QStringLiteral("todo-card"))->findChild<QPushButton *>();
    REQUIRE(all);
    CHECK(all->text().contains(u'9'));
    all->click();
    CHECK(toDo.rowCount() == 9);
    CHECK(toDo.rowCount() == p.reader->counters(Acting::self())->todo);
    CHECK(all->isVisible());
    all->click();
    CHECK(toDo.rowCount() == 5);
    const RowModel &post = p.list("post")->model();
    for (int i = 0; i < post.rowCount(); ++i) {
        for (int j = 0; j < toDo.rowCount(); ++j)
            CHECK(post.row(i)->id != toDo.row(j)->id);
    }
    CHECK(post.rowCount() <= 6);

    // A press opens the letter at the right and stays on this page; Escape goes back to the sources.
    ListView *list = p.list("todo");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->rowRect(1).center());
    auto *pane = p.page->findChild<DetailPane *>();
    REQUIRE(pane);
    CHECK(pane->isVisible());
    CHECK(pane->current() == toDo.row(1)->id);
    CHECK(p.text().contains(QStringLiteral("Betaal p7")));
    CHECK(p.page->back());
    CHECK_FALSE(pane->isVisible());
}

TEST_CASE("all there is to do is walked by keyboard: to the first row that came, to its letter, and back")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    QList<Letter> letters;
    for (int i = 0; i < 30; ++i)
        letters << toPay(QStringLiteral("p%1").arg(10 + i), QDate(2026, 12, 1).addDays(i));
    town.land(QStringLiteral("ebox"), letters);
    town.health(QStringLiteral("ebox"), Health::Fresh);
    Page p(town);
    p.theme.setTextScale(GENERATE(1.0, 2.0));
    p.page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(p.page.get()));
    QTest::qWait(50);
    auto *card = p.page->findChild<QWidget *>(QStringLiteral("todo-card"));
    auto *all = card->findChild<QPushButton *>();
    auto *bar = p.page->findChild<QScrollArea *>()->verticalScrollBar();
    ListView *list = p.list("todo");
    const auto inSight = [&](const QWidget *of, const QRect &rect) {
        const auto *port = p.page->findChild<QScrollArea *>()->viewport();
        return port->rect().contains(QRect(of->mapTo(port, rect.topLeft()), rect.size()));
    };
    all->setFocus(Qt::TabFocusReason);
    QTest::keyClick(all, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return list->hasFocus(); }, 2000));
    CHECK(list->currentRow() == 5);
    REQUIRE(QTest::qWaitFor([&] { return inSight(list->viewport(), list->rowRect(5)); }, 2000));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    CHECK(inSight(list->viewport(), list->rowRect(25)));

    const int at = bar->value();
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(list->currentRow() == 25);
    CHECK(p.page->back());
    CHECK(list->hasFocus());
    CHECK(list->currentRow() == 25);
    CHECK(bar->value() == at);

    // Who comes back into the list from below sees the row they stand on.
    all->setFocus(Qt::TabFocusReason);
    bar->setValue(bar->maximum());
    QTest::keyClick(all, Qt::Key_Backtab, Qt::ShiftModifier);
    REQUIRE(list->hasFocus());
    CHECK(inSight(list->viewport(), list->rowRect(25)));

    bar->setValue(bar->maximum());
    all->setFocus(Qt::TabFocusReason);
    QTest::keyClick(all, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return inSight(all, all->rect()); }, 2000));
    CHECK(all->hasFocus());
    CHECK(list->model().rowCount() == 5);
}

TEST_CASE("what stands in two blocks is chosen in the one it was opened from, and the page stays where it is")
{
    Town town;
    town.link({QStringLiteral("Loket")});
    Feed cases;
    cases.id = FeedId(QStringLiteral("post"));
    cases.kind = Feed::Kind::Dossiers;
    REQUIRE(town.store->setFeeds(SourceId(QStringLiteral("loket")), {cases}));
    Dossier told(Heading(PartyId(QStringLiteral("0316380841")), LocalText(Language::Nl, QStringLiteral("Premie")), {}, town.clock.now()));
    told.number = QStringLiteral("1");
    told.state = State::ActionNeeded;
    Answer answer;
    answer.items = {Found{.id = ForeignId(told.number), .item = told, .keys = {}, .raw = "{}", .readAtSource = true, .visible = true, .remarks = {}}};
    REQUIRE(town.store->land(SourceId(QStringLiteral("loket")), FeedId(QStringLiteral("post")), answer));
    Page p(town);
    REQUIRE(p.list("todo")->shownRows() == 1);
    REQUIRE(p.list("cases")->shownRows() == 1);
    for (const auto &[from, other] : {std::pair{"todo", "cases"}, {"cases", "todo"}}) {
        p.list(from)->setCurrentRow(0);
        p.page->open(p.list(from)->current());
        CHECK(p.list(from)->currentRow() == 0);
        CHECK(p.list(other)->currentRow() == -1);
        CHECK(p.page->back());
    }
    p.list("cases")->clearSelection();
    p.page->open(p.list("todo")->model().row(0)->id); // from outside: where it stands first
    CHECK(p.list("todo")->currentRow() == 0);
    CHECK(p.list("cases")->currentRow() == -1);
}

TEST_CASE("a block whose items all stand in another one still leads to its page")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    town.land(QStringLiteral("ebox"), {toPay(QStringLiteral("a"), QDate(2026, 12, 2))});
    town.health(QStringLiteral("ebox"), Health::Fresh);
    Page p(town);
    CHECK(p.list("payments")->shownRows() == 0); // it stands under "To do"
    const auto *all = p.page->findChild<QWidget *>(QStringLiteral("payments-card"))->findChild<QPushButton *>();
    REQUIRE(all);
    CHECK(all->isVisibleTo(p.page.get()));
}

TEST_CASE("while a feed is busy the page shows how far it is, keeps what it has, and promises nothing")
{
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Doccle")});
    Page p(town);
    p.page->progressed(Progress{SourceId(QStringLiteral("ebox")), FeedId(QStringLiteral("post")), 40, 112, true});
    REQUIRE(QTest::qWaitFor([&] { return p.text().contains(QStringLiteral("Busy: 40 of 112 letters")); }, 3000));
    p.page->refresh();
    CHECK_FALSE(p.text().contains(kNothingToDo));
    CHECK(p.text().contains(QStringLiteral("The rest follows by itself")));
    town.land(QStringLiteral("ebox"), {toPay(QStringLiteral("p"), QDate(2026, 12, 2))});
    p.page->refresh();
    CHECK(p.list("todo")->model().rowCount() == 1);
    CHECK(p.text().contains(QStringLiteral("1 thing(s) so far")));
    // A feed that says nonsense about its size gives no nonsense on the page.
    p.page->progressed(Progress{SourceId(QStringLiteral("ebox")), FeedId(QStringLiteral("post")), 200, 112, true});
    REQUIRE(QTest::qWaitFor([&] { return p.text().contains(QStringLiteral("Busy: 200 letter")); }, 3000));
    p.page->progressed(Progress{SourceId(QStringLiteral("ebox")), FeedId(QStringLiteral("post")), 0, 0, false});
    REQUIRE(QTest::qWaitFor([&] { return !p.text().contains(QStringLiteral("Busy: 200")); }, 3000));
}

TEST_CASE("what came since the previous visit is counted, and nothing new is said only when all answered")
{
    QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Doccle")});
    town.health(QStringLiteral("ebox"), Health::Fresh);
    town.health(QStringLiteral("doccle"), Health::Fresh);
    {
        Page first(town, &settings);
        CHECK_FALSE(first.page->findChild<QLabel *>(QStringLiteral("since"))->isVisible()); // there was no visit before
    }
    town.clock.set(town.clock.now().addDays(1));
    {
        Page second(town, &settings);
        CHECK(second.sentence("since").contains(QStringLiteral("yesterday 08:30: nothing new.")));
    }
    town.clock.set(town.clock.now().addDays(1));
    town.health(QStringLiteral("doccle"), Health::Unreachable);
    {
        Page third(town, &settings);
        CHECK(third.sentence("since").contains(QStringLiteral("nothing new from the sources that answered")));
    }
    Letter letter;
    letter.id = QStringLiteral("new");
    letter.arrived = town.clock.now().addSecs(3600);
    town.clock.set(town.clock.now().addSecs(7200));
    town.land(QStringLiteral("ebox"), {letter});
    {
        Page fourth(town, &settings);
        CHECK(fourth.sentence("since").contains(QStringLiteral("1 new letter")));
    }
    town.clock.set(town.clock.now().addDays(1));
    letter.subject = QStringLiteral("Vergunning verleend");
    town.land(QStringLiteral("ebox"), {letter}); // what was there goes on under its own number, and keeps its place
    {
        Page fifth(town, &settings);
        CHECK(fifth.sentence("since").contains(QStringLiteral("nothing new from the sources that answered. “Vergunning verleend” changed.")));
    }
    town.clock.set(town.clock.now().addDays(1));
    {
        Page sixth(town, &settings);
        CHECK_FALSE(sixth.sentence("since").contains(QStringLiteral("changed")));
    }
}

TEST_CASE("the overview at every width and text size gives each list the height of its rows, and cuts no words")
{
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Doccle")});
    QList<Letter> letters;
    for (int i = 0; i < 4; ++i)
        letters.append(toPay(QStringLiteral("een onderwerp dat op een smalle bladzijde zeker niet op één regel past, nummer %1").arg(i), QDate(2026, 12, 20).addDays(i)));
    town.land(QStringLiteral("ebox"), letters);
    town.health(QStringLiteral("ebox"), Health::Fresh);
    town.health(QStringLiteral("doccle"), Health::Unreachable);
    for (const qreal scale : {1.0, 1.5, 2.0}) {
        for (const int width : {400, 640, 1164}) {
            Page p(town);
            p.theme.setTextScale(scale);
            p.page->resize(width, 800);
            // Large texts take several rounds of the layouts.
            (void)QTest::qWaitFor([&] {
                const auto all = p.page->findChildren<Text *>();
                const ListView *wide = p.list("todo");
                return wide->height() == wide->heightForWidth(wide->width()) && std::all_of(all.cbegin(), all.cend(), [](const Text *text) { return !text->isVisible() || text->fits(); });
            }, 2000);
            ListView *list = p.list("todo");
            INFO("width " << width << " scale " << scale);
            CHECK(list->height() == list->heightForWidth(list->width()));
            const auto texts = p.page->findChildren<Text *>();
            for (const Text *text : texts) {
                if (!text->isVisible())
                    continue;
                INFO(text->text().toStdString());
                CHECK(text->fits());
            }
        }
    }
}

TEST_CASE("the greeting follows the hour in Belgium")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    for (const auto &[hour, words] : QList<QPair<QString, QString>>{{QStringLiteral("05:00"), QStringLiteral("Good morning")},
                                                                   {QStringLiteral("11:59"), QStringLiteral("Good morning")},
                                                                   {QStringLiteral("12:00"), QStringLiteral("Good afternoon")},
                                                                   {QStringLiteral("17:59"), QStringLiteral("Good afternoon")},
                                                                   {QStringLiteral("18:00"), QStringLiteral("Good evening")},
                                                                   {QStringLiteral("23:59"), QStringLiteral("Good evening")},
                                                                   {QStringLiteral("00:00"), QStringLiteral("Hello")},
                                                                   {QStringLiteral("04:59"), QStringLiteral("Hello")}}) {
        town.clock.set(moment(QStringLiteral("2026-11-23T%1:00+01:00").arg(hour)).toUTC());
        Page p(town);
        CHECK(p.sentence("greeting") == words);
    }
}

TEST_CASE("a source is not blamed for our own file: one that could not be read, or no longer, is said not to have been asked")
{
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Doccle")});
    town.health(QStringLiteral("doccle"), Health::Faulty, QStringLiteral("doccle.json:3: This is no JSON. Mend it."));
    Page p(town);
    CHECK(p.text().contains(QStringLiteral("Not asked: its source file has a mistake")));
    CHECK_FALSE(p.text().contains(QStringLiteral("cannot trust")));

    SourceState never;
    never.id = SourceId(QStringLiteral("kapot"));
    never.name = LocalText(Language::Nl, QStringLiteral("kapot.json"));
    CHECK(standings({never}, {}, town.clock.now(), Language::En).first().words == QStringLiteral("Not asked: its source file has a mistake"));
    never.protocol = QStringLiteral("ebox");
    CHECK(standings({never}, {}, town.clock.now(), Language::En).first().words == QStringLiteral("Not yet fetched"));
}

TEST_CASE("a source is as well as its worst feed, and says which part fails")
{
    const QDateTime now = moment(QStringLiteral("2026-11-23T08:30:00+01:00"));
    const auto feed = [&](const QString &name, Health health, const QDateTime &ok) {
        FeedState f;
        f.source = SourceId(QStringLiteral("ebox"));
        f.feed.id = FeedId(name);
        f.feed.name = LocalText(Language::Nl, name);
        f.health = health;
        f.since = now.addSecs(-3600);
        f.lastOkAt = ok;
        return f;
    };
    SourceState source;
    source.id = SourceId(QStringLiteral("ebox"));
    source.protocol = QStringLiteral("ebox");
    source.name = LocalText(Language::Nl, QStringLiteral("eBox"));
    source.feeds = {feed(QStringLiteral("Federaal"), Health::Fresh, now), feed(QStringLiteral("Vlaams"), Health::Unreachable, now.addDays(-1)),
                    feed(QStringLiteral("Oud"), Health::Inactive, {})};
    QList<Standing> all = standings({source}, {}, now, Language::Nl);
    REQUIRE(all.size() == 1);
    CHECK(all.first().failed);
    CHECK(all.first().failedPart == QLatin1String("Vlaams"));
    CHECK(all.first().lastGood == now.addDays(-1)); // the oldest: nothing on the page is newer than it says
    CHECK(all.first().tone == Tone::Danger);

    source.feeds[0].health = Health::Faulty;
    all = standings({source}, {}, now, Language::Nl);
    CHECK(all.first().failedPart.isEmpty()); // in two ways: the words name each
    CHECK(all.first().words.count(QLatin1Char('\n')) == 1);
    source.feeds[0].lastOkAt = {};
    CHECK_FALSE(standings({source}, {}, now, Language::Nl).first().lastGood.isValid());

    source.feeds = {feed(QStringLiteral("Oud"), Health::Inactive, {})};
    all = standings({source}, {}, now, Language::Nl);
    CHECK_FALSE(all.first().failed);
    CHECK_FALSE(all.first().asked);
    CHECK(all.first().words == QLatin1String("No longer active"));
    source.feeds.first().feed.activeFrom = QDate(2099, 1, 1);
    CHECK(standings({source}, {}, now, Language::Nl).first().words == QLatin1String("No longer active")); // it left the list before its day
    source.feeds.first().detail = QStringLiteral("not active before 2099-01-01");
    CHECK(standings({source}, {}, now, Language::Nl).first().words == QLatin1String("Not active yet. Begins on 1 January 2099."));

    // Planned maintenance is told a week ahead, not earlier.
    source.feeds = {feed(QStringLiteral("Federaal"), Health::Fresh, now)};
    source.feeds[0].feed.maintenance = {Maintenance{now.addDays(7), now.addDays(7).addSecs(7200)}};
    CHECK_FALSE(standings({source}, {}, now, Language::Nl).first().plans.isEmpty());
    source.feeds[0].feed.maintenance = {Maintenance{now.addDays(7).addSecs(1), now.addDays(8)}};
    CHECK(standings({source}, {}, now, Language::Nl).first().plans.isEmpty());
}

TEST_CASE("a provider that fails is named once, under its own words, and planned maintenance says whose it is")
{
    const QDateTime now = moment(QStringLiteral("2026-11-23T08:30:00+01:00"));
    const auto feed = [&](const char *id, const char *name, Feed::Kind kind, Health health, const QDateTime &ok) {
        FeedState f;
        f.source = SourceId(QStringLiteral("ebox"));
        f.feed.id = FeedId(QLatin1String(id));
        f.feed.name = LocalText(Language::Nl, QString::fromUtf8(name));
        f.feed.kind = kind;
        f.health = health;
        f.since = now.addSecs(-3600);
        f.lastOkAt = ok;
        return f;
    };
    using Kind = Feed::Kind;
    SourceState source;
    source.id = SourceId(QStringLiteral("ebox"));
    source.name = LocalText(Language::Nl, QStringLiteral("eBox"));
    source.feeds = {feed("list", "Lijst", Kind::Federation, Health::Fresh, now),
                    feed("federaal", "Federale eBox", Kind::Messages, Health::Faulty, now),
                    feed("federaal/names", "Federale eBox", Kind::Directory, Health::Fresh, now),
                    feed("vlaams", "Vlaamse eBox", Kind::Messages, Health::Faulty, now),
                    feed("vlaams/names", "Vlaamse eBox", Kind::Directory, Health::Faulty, now),
                    feed("lindehove", "Stad Lindehove", Kind::Messages, Health::Unreachable, now),
                    feed("lindehove/names", "Stad Lindehove", Kind::Directory, Health::Unreachable, now)};
    Standing s = standings({source}, {}, now, Language::Nl).first();
    REQUIRE(s.failed);
    CHECK(s.failedPart.isEmpty());
    const QStringList lines = s.words.split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(0).startsWith(QStringLiteral("Federale eBox, Vlaamse eBox: Gives an answer we cannot trust")));
    CHECK(lines.at(1).startsWith(QStringLiteral("Stad Lindehove: Cannot be reached")));
    CHECK(s.words.count(QStringLiteral("Lindehove")) == 1);

    // One way of failing needs no lines, and still each name once.
    for (FeedState &each : source.feeds)
        each.health = each.feed.id.text().startsWith(QStringLiteral("lindehove")) ? Health::Unreachable : Health::Fresh;
    source.feeds[5].feed.maintenance = source.feeds[6].feed.maintenance = {Maintenance{now.addDays(1), now.addDays(1).addSecs(7200)}};
    s = standings({source}, {}, now, Language::Nl).first();
    CHECK(s.failedPart == QLatin1String("Stad Lindehove"));
    REQUIRE(s.plans.size() == 1);
    CHECK(s.plans.first().whose == QLatin1String("Stad Lindehove"));

    // Names that rest make the source no older; a mailbox that was not answered does.
    for (FeedState &each : source.feeds) {
        each.health = Health::Fresh;
        each.lastOkAt = each.feed.kind == Kind::Directory ? now.addDays(-1) : now;
    }
    CHECK(standings({source}, {}, now, Language::Nl).first().lastGood == now);
    source.feeds[1].lastOkAt = now.addSecs(-60);
    CHECK(standings({source}, {}, now, Language::Nl).first().lastGood == now.addSecs(-60));
}

TEST_CASE("a provider that asks to wait is named, with the last time it was updated, also beside one that fails")
{
    const QDateTime now = moment(QStringLiteral("2026-11-23T08:30:00+01:00"));
    const auto feed = [&](const char *id, const char *name, Health health, const QDateTime &ok) {
        FeedState f;
        f.source = SourceId(QStringLiteral("ebox"));
        f.feed.id = FeedId(QLatin1String(id));
        f.feed.name = LocalText(Language::Nl, QString::fromUtf8(name));
        f.health = health;
        f.since = now.addSecs(-3600);
        f.lastOkAt = ok;
        return f;
    };
    SourceState source;
    source.id = SourceId(QStringLiteral("ebox"));
    source.name = LocalText(Language::Nl, QStringLiteral("eBox"));
    source.feeds = {feed("federaal", "Federale eBox", Health::Fresh, now), feed("vlaams", "Vlaamse eBox", Health::Fresh, now),
                    feed("lindehove", "Stad Lindehove", Health::Busy, now.addSecs(-1800))};
    source.feeds[2].retryAt = now.addSecs(600);
    Standing s = standings({source}, {}, now, Language::Nl).first();
    CHECK_FALSE(s.failed);
    CHECK(s.failedPart == QLatin1String("Stad Lindehove"));
    CHECK(s.words == QString::fromUtf8("Asks us to wait until today 08:40 · as of today 08:00"));

    source.feeds[1].health = Health::Unreachable;
    s = standings({source}, {}, now, Language::Nl).first();
    CHECK(s.failed);
    CHECK(s.words == QString::fromUtf8("Vlaamse eBox: Cannot be reached since today 07:30\nStad Lindehove: Asks us to wait until today 08:40 · as of today 08:00"));

    // Alone it is the source itself that asks.
    source.feeds = {source.feeds[2]};
    s = standings({source}, {}, now, Language::Nl).first();
    CHECK(s.failedPart.isEmpty());
    CHECK(s.words.startsWith(QStringLiteral("Asks us to wait until today 08:40")));
}

TEST_CASE("as long as no mailbox was asked the overview claims neither that all is read nor that there is nothing to do")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    Feed list, post;
    list.id = FeedId(QStringLiteral("federation"));
    list.kind = Feed::Kind::Federation;
    post.id = FeedId(QStringLiteral("post"));
    REQUIRE(town.store->setFeeds(SourceId(QStringLiteral("ebox")), {list, post}));
    REQUIRE(town.store->setHealth(SourceId(QStringLiteral("ebox")), list.id, Health::Fresh, {}));
    town.health(QStringLiteral("ebox"), Health::Inactive);
    Page p(town);
    CHECK_FALSE(p.text().contains(kNothingToDo));
    CHECK_FALSE(p.text().contains(kAllRead));
    CHECK(p.sentence("lead").contains(QStringLiteral("No mailbox was asked yet")));
    CHECK(p.sentence("completeness").contains(QStringLiteral("no mailbox yet that is active")));
    CHECK(standings(*p.reader->sources(Acting::self()), {}, town.clock.now(), Language::En).first().tone == Tone::Warn); // no green tick
    town.health(QStringLiteral("ebox"), Health::Fresh);
    p.page->refresh();
    CHECK(p.text().contains(kNothingToDo));
    CHECK(p.text().contains(kAllRead));
}

TEST_CASE("who acts for an organisation sees only how its own sources are doing")
{
    const Acting theirs = Acting::organisation(QStringLiteral("0100009968")).value();
    Town town;
    town.link({QStringLiteral("eBox")});
    town.health(QStringLiteral("ebox"), Health::Fresh);
    Page p(town, nullptr, theirs);
    CHECK(p.text().contains(QStringLiteral("No source is linked for this organisation.")));
    CHECK_FALSE(p.text().contains(QStringLiteral("eBox\n")));
    CHECK_FALSE(p.text().contains(kNothingToDo));
    CHECK_FALSE(p.text().contains(kAllRead));
    Town other;
    other.link({QStringLiteral("Vereniging")}, theirs);
    other.health(QStringLiteral("vereniging"), Health::Fresh);
    CHECK(Page(other, nullptr, theirs).text().contains(kNothingToDo));
    CHECK(Page(other).text().contains(QStringLiteral("No source is linked yet.")));
}

TEST_CASE("things to do and what could not be read are counted apart")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    town.land(QStringLiteral("ebox"), {toPay(QStringLiteral("a"), QDate(2026, 12, 1)), toPay(QStringLiteral("b"), QDate(2026, 12, 2))},
              {Quarantined{ForeignId(QStringLiteral("q1")), "{}", Note("no receiptDate"), true}});
    town.health(QStringLiteral("ebox"), Health::Fresh);
    Page p(town);
    CHECK(p.sentence("lead").contains(QStringLiteral("2 thing(s) ask your attention.")));
    CHECK(p.sentence("lead").contains(QStringLiteral("1 item(s) came in that we could not read.")));
    CHECK(p.text().contains(QStringLiteral("2 thing(s) · 1 we could not read")));
    CHECK_FALSE(p.text().contains(QStringLiteral("3 thing")));
    CHECK(p.reader->count(Acting::self(), Filter{.kind = {}, .unreadOnly = false, .todoOnly = true, .hidden = false}).value() == 2);
}

TEST_CASE("without a linked source the overview says what to do, and nothing about sources that did not answer")
{
    QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("visit/last"), moment(QStringLiteral("2026-11-22T08:30:00+01:00")));
    Town town;
    Page p(town, &settings);
    CHECK(p.text().contains(QStringLiteral("overzichtctl source add FILE")));
    CHECK(p.text().contains(QStringLiteral("Signing in does not turn on your eBox.")));
    CHECK_FALSE(p.text().contains(QStringLiteral("Not yet known")));
    CHECK_FALSE(p.text().contains(QStringLiteral("not yet fetched")));
    CHECK_FALSE(p.text().contains(QStringLiteral("previous visit")));
    CHECK_FALSE(p.text().contains(kNothingToDo));
    town.link({QStringLiteral("eBox")});
    p.page->refresh();
    CHECK_FALSE(p.text().contains(QStringLiteral("overzichtctl source add FILE")));
    CHECK(p.text().contains(QStringLiteral("Not yet known")));
}

TEST_CASE("as many sources did not answer as are missing in the line on completeness")
{
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Doccle"), QStringLiteral("KBC"), QStringLiteral("Water"), QStringLiteral("Stad")});
    for (const char *name : {"ebox", "doccle", "kbc", "water", "stad"})
        town.health(QLatin1String(name), Health::Fresh);
    town.health(QStringLiteral("ebox"), Health::Unreachable);
    for (const Health health : {Health::Busy, Health::Refused, Health::SignInNeeded, Health::NotAllowed, Health::Faulty}) {
        town.health(QStringLiteral("doccle"), health);
        Page p(town);
        INFO(word(health).toStdString());
        CHECK(p.sentence("lead").contains(QStringLiteral("2 source(s) did not answer.")));
        CHECK(p.sentence("completeness").contains(QStringLiteral("3 answered")));
    }
}

TEST_CASE("one row of the overview is the chosen one: choosing in one list lets go in the other")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    Letter info;
    info.id = QStringLiteral("info");
    info.subject = QStringLiteral("Ter info");
    town.land(QStringLiteral("ebox"), {toPay(QStringLiteral("a"), QDate(2026, 12, 2)), info});
    town.health(QStringLiteral("ebox"), Health::Fresh);
    Page p(town);
    ListView *toDo = p.list("todo"), *post = p.list("post");
    REQUIRE(toDo->shownRows() > 0);
    REQUIRE(post->shownRows() > 0);
    CHECK(post->currentRow() == -1); // never had the focus
    toDo->setCurrentRow(0);
    CHECK(post->currentRow() == -1);
    post->setCurrentRow(0);
    CHECK(toDo->currentRow() == -1);
    CHECK(post->currentRow() == 0);
}

TEST_CASE("while a letter stands beside the lists it is the one of the chosen row, however that row was chosen, and walking the rows fetches nothing")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    QList<Letter> letters{toPay(QStringLiteral("a"), QDate(2026, 12, 2)), toPay(QStringLiteral("b"), QDate(2026, 12, 3))};
    for (int i = 0; i < 2; ++i) {
        Letter info;
        info.id = QStringLiteral("info%1").arg(i);
        letters << info;
    }
    town.land(QStringLiteral("ebox"), letters);
    town.health(QStringLiteral("ebox"), Health::Fresh);
    Page p(town);
    REQUIRE(QTest::qWaitForWindowExposed(p.page.get()));
    p.page->activateWindow();
    QApplication::setActiveWindow(p.page.get());
    ListView *toDo = p.list("todo"), *post = p.list("post");
    auto *pane = p.page->findChild<DetailPane *>();
    QSignalSpy fetched(pane, &DetailPane::fetchAsked), read(pane, &DetailPane::readAsked);
    const auto chosen = [&] {
        QList<ItemId> all;
        const auto lists = p.page->findChildren<ListView *>();
        for (const ListView *list : lists) {
            if (list->isVisible() && list->currentRow() >= 0)
                all << list->current();
        }
        return all;
    };
    const auto agree = [&] { return QTest::qWaitFor([&] { return pane->isVisible() && chosen() == QList<ItemId>{pane->current()}; }, 2000); };

    p.page->firstFocus()->setFocus(Qt::OtherFocusReason);
    REQUIRE(toDo->hasFocus());
    QTest::keyClick(toDo, Qt::Key_Down);
    QTest::qWait(100);
    CHECK_FALSE(pane->isVisible()); // the sources stand there, and stay
    QTest::keyClick(toDo, Qt::Key_Return);
    const ItemId first = pane->current();
    REQUIRE(agree());
    post->setFocus(Qt::TabFocusReason); // its first row becomes the chosen one
    REQUIRE(agree());
    CHECK(pane->current() != first);
    CHECK(pane->current() == post->current());
    QTest::keyClick(post, Qt::Key_Down);
    REQUIRE(agree());
    CHECK(post->currentRow() == 1);
    CHECK(p.page->firstFocus() == post);

    // From another page the letter and its row are found as they were left.
    const ItemId left = pane->current();
    p.page->hide();
    p.page->show();
    QApplication::setActiveWindow(p.page.get());
    p.page->firstFocus()->setFocus(Qt::OtherFocusReason);
    CHECK(post->hasFocus());
    QTest::qWait(100);
    CHECK(pane->current() == left);
    CHECK(agree());
    // Also when its row left the lists meanwhile: then no list is given the keyboard, which would choose another.
    p.page->hide();
    for (const ItemId id : {left, first})
        REQUIRE(town.store->setRead(id, true));
    p.page->refresh();
    p.page->show();
    QApplication::setActiveWindow(p.page.get());
    REQUIRE(post->currentRow() == -1);
    toDo->clearFocus();
    post->clearFocus();
    p.page->firstFocus()->setFocus(Qt::OtherFocusReason);
    QTest::qWait(100);
    CHECK(pane->current() == left);

    p.page->backToStart();
    CHECK_FALSE(pane->isVisible());
    toDo->setFocus(Qt::TabFocusReason);
    QTest::keyClick(toDo, Qt::Key_Home);
    QTest::qWait(100);
    CHECK_FALSE(pane->isVisible());
    CHECK(pane->current() == left);
    CHECK(fetched.isEmpty());
    CHECK(read.isEmpty());
}

TEST_CASE("the sheet of the sources ends where its lines do, and scrolls where there are more than fit")
{
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Doccle")});
    const auto reader = town.reader();
    Theme theme;
    OverviewPage page(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, nullptr});
    page.resize(1164, 860);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    QTest::qWait(50);
    const auto *panel = page.findChild<SourcesPanel *>();
    REQUIRE(panel);
    const auto *card = panel->findChild<Card *>();
    const auto *area = panel->findChild<QScrollArea *>();
    CHECK(card->height() < 400);
    CHECK(area->verticalScrollBar()->maximum() == 0); // nothing of it is cut
    QStringList many;
    for (int i = 0; i < 30; ++i)
        many << QStringLiteral("Bron %1").arg(i);
    town.link(many);
    page.refresh();
    CHECK(QTest::qWaitFor([&] { return area->verticalScrollBar()->maximum() > 0; }));
    CHECK(card->height() <= panel->height());
}
