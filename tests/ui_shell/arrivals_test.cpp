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
