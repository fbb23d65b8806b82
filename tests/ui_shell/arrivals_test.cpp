// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "ui_pages/town.h"

#include "kit/note_box.h"
#include "shell/arrivals.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace overzicht;

namespace {

struct Desk {
    Desk()
    {
        town.link({QStringLiteral("eBox")});
        town.landMany(QStringLiteral("ebox"), 6);
        reader = town.reader();
        arrivals = std::make_unique<Arrivals>(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, nullptr});
        const QList<Row> rows = reader->rows(Acting::self(), {}, 0, 10).value();
        for (const Row &row : rows)
            newest << Untold{Acting::self(), row.id};
    }
    QString text() const
    {
        QString all;
        const auto labels = arrivals->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all += label->text() + u'\n';
        return all;
    }
    QString subject(qsizetype n) const { return reader->row(Acting::self(), newest.at(n).item)->heading.subject; }
    void press(const char *name) const { arrivals->findChild<QPushButton *>(QLatin1String(name))->click(); }
    bool isThere() const { return !arrivals->isHidden(); }

    Town town;
    Theme theme;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<Arrivals> arrivals;
    QList<Untold> newest;
};

} // namespace

TEST_CASE("what no desktop told stands on top of the page with its sender and subject, and counts as told once it can be seen")
{
    Desk d;
    QSignalSpy shown(d.arrivals.get(), &Arrivals::shown), announced(d.arrivals.get(), &Arrivals::announced);
    CHECK_FALSE(d.isThere());
    QWidget window;
    d.arrivals->setParent(&window);
    d.arrivals->add({d.newest.first()});
    CHECK(shown.isEmpty()); // the window is not there yet
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    REQUIRE(shown.size() == 1);
    CHECK(shown.first().first().value<QList<ItemId>>() == QList{d.newest.first().item});
    CHECK(announced.size() == 1);
    CHECK(d.text().contains(d.subject(0)));
    d.arrivals->add({d.newest.first()}); // told once more: it stands there
    CHECK(shown.size() == 1);
    QList<Untold> others = d.newest.mid(1);
    std::reverse(others.begin(), others.end());
    d.arrivals->add(others);
    CHECK(shown.size() == 2);
    CHECK(d.text().contains(d.subject(1)));
    CHECK_FALSE(d.text().contains(d.subject(5)));
    CHECK(d.text().contains(QStringLiteral("3")));
    d.press("arrivals-close");
    CHECK_FALSE(d.isThere());
    d.arrivals->setParent(nullptr);
}

TEST_CASE("one thing opens itself, several open the overview, and nothing of another person is shown")
{
    Desk d;
    QSignalSpy item(d.arrivals.get(), &Arrivals::itemAsked), all(d.arrivals.get(), &Arrivals::allAsked);
    d.arrivals->add({Untold{*Acting::organisation(QStringLiteral("0316380841")), d.newest.first().item}});
    CHECK_FALSE(d.isThere());
    d.arrivals->add({d.newest.at(2)});
    d.press("arrivals-open");
    REQUIRE(item.size() == 1);
    CHECK(item.first().first().value<ItemId>() == d.newest.at(2).item);
    CHECK_FALSE(d.isThere());
    d.arrivals->add(d.newest);
    d.press("arrivals-open");
    CHECK(all.size() == 1);
    CHECK(item.size() == 1);
}

TEST_CASE("what no desktop reminded of stands there with its reason, and goes when it is done or read")
{
    Town town;
    Theme theme;
    town.link({QStringLiteral("eBox")});
    Letter unread;
    unread.id = QStringLiteral("u");
    unread.subject = QStringLiteral("Een brief");
    town.land(QStringLiteral("ebox"), {toPay(QStringLiteral("x"), QDate(2026, 11, 24)), unread});
    const auto reader = town.reader();
    Arrivals box(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, nullptr}, Arrivals::Of::Reminders);
    const auto text = [&] {
        QString all;
        for (const QLabel *label : box.findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    };
    QHash<QString, ItemId> items;
    const QList<Row> rows = reader->rows(Acting::self(), {}, 0, 10).value();
    for (const Row &row : rows)
        items.insert(row.heading.subject, row.id);
    const ItemId bill = items.value(QStringLiteral("Betaal x")), letter = items.value(QStringLiteral("Een brief"));
    const Reminder tomorrow{Acting::self(), bill, UnreadStep::None, DeadlineStep::Days1}, lies{Acting::self(), letter, UnreadStep::Days3, DeadlineStep::None, town.clock.now().addDays(-3)};
    box.add({Reminder{*Acting::organisation(QStringLiteral("0316380841")), bill, UnreadStep::None, DeadlineStep::Days1}});
    CHECK(box.isHidden());
    QWidget window;
    box.setParent(&window);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    QSignalSpy shown(&box, &Arrivals::shown);
    box.add(QList<Reminder>{tomorrow, lies});
    CHECK_FALSE(box.isHidden());
    CHECK(shown.size() == 1);
    CHECK(text().contains(QStringLiteral("Betaal x · ")));
    CHECK(text().contains(QStringLiteral("Een brief · You did not read this letter for 3 day(s).")));
    box.add(QList<Reminder>{tomorrow}); // once more: it stands there
    CHECK(text().count(QStringLiteral("Betaal x")) == 1);
    REQUIRE(town.store->setRead(bill, true));
    box.lookAgain();
    CHECK(text().contains(QStringLiteral("Betaal x")));
    REQUIRE(town.store->setPaid(bill, town.clock.now()));
    box.lookAgain();
    CHECK_FALSE(text().contains(QStringLiteral("Betaal x")));
    CHECK_FALSE(box.isHidden());
    REQUIRE(town.store->setRead(letter, true));
    box.lookAgain();
    CHECK(box.isHidden());
    box.setParent(nullptr);
}

TEST_CASE("the box lets go of what was read meanwhile or is gone, tells that it was seen, and goes when nothing is left")
{
    Desk d;
    QWidget window; // never shown: nobody sees the box
    d.arrivals->setParent(&window);
    QSignalSpy shown(d.arrivals.get(), &Arrivals::shown), announced(d.arrivals.get(), &Arrivals::announced);
    d.arrivals->add(d.newest.mid(0, 3));
    const auto read = [&](qsizetype n) {
        REQUIRE(d.town.store->setRead(d.newest.at(n).item, true));
        d.arrivals->lookAgain();
    };
    CHECK(d.text().contains(d.subject(1)));
    read(1);
    CHECK(d.isThere());
    CHECK_FALSE(d.text().contains(d.subject(1)));
    CHECK(d.text().contains(d.subject(0)));
    REQUIRE(shown.size() == 1); // nobody saw the box, but they read the letter
    CHECK(shown.first().first().value<QList<ItemId>>() == QList{d.newest.at(1).item});
    d.arrivals->lookAgain();
    CHECK(shown.size() == 1);
    read(0);
    CHECK(d.isThere());
    QSignalSpy item(d.arrivals.get(), &Arrivals::itemAsked);
    d.press("arrivals-open"); // one is left: it opens itself
    REQUIRE(item.size() == 1);
    CHECK(item.first().first().value<ItemId>() == d.newest.at(2).item);
    d.arrivals->add({d.newest.at(3)});
    CHECK(d.isThere());
    read(3);
    CHECK_FALSE(d.isThere());
    d.arrivals->add({d.newest.at(3)}); // told of once more at the next start: it was read
    CHECK_FALSE(d.isThere());
    CHECK(announced.isEmpty());
    REQUIRE(d.town.store->setRead(d.newest.at(4).item, true));
    d.arrivals->add({d.newest.at(4), d.newest.at(5)});
    CHECK_FALSE(d.text().contains(d.subject(4)));
    CHECK(d.text().contains(d.subject(5)));
    d.arrivals->setParent(nullptr);
}

TEST_CASE("of what was read already the box tells while it still asks something: the person wanted to hear of it once more")
{
    Desk d;
    d.town.land(QStringLiteral("ebox"), {toPay(QStringLiteral("b1"), QDate(2026, 12, 2))});
    Filter todo;
    todo.todoOnly = true;
    const ItemId bill = d.reader->rows(Acting::self(), todo, 0, 1).value().first().id;
    REQUIRE(d.town.store->setRead(bill, true));
    d.arrivals->add({Untold{Acting::self(), bill, true}});
    CHECK(d.isThere());
    CHECK(d.text().contains(QStringLiteral(" · You wanted to be reminded of this.")));
    REQUIRE(d.town.store->setDone(bill, true));
    d.arrivals->lookAgain();
    CHECK_FALSE(d.isThere());
}
