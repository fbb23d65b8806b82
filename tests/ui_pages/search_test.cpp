// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "town.h"

#include "documents/detail_pane.h"
#include "documents/documents_page.h"
#include "documents/list_view.h"
#include "documents/search.h"
#include "kit/search_box.h"
#include "store/sqlite.h"

#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace overzicht;

namespace {
QString allText(const QWidget &of)
{
    QString all;
    const auto labels = of.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            all += label->text() + QLatin1Char('\n');
    }
    return all;
}
} // namespace

TEST_CASE("of many questions asked fast only the last one is answered")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    town.landMany(QStringLiteral("ebox"), 5'000);
    const auto reader = town.reader();
    Theme theme;
    const Surroundings around{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, nullptr};
    Search search(around);
    QSignalSpy found(&search, &Search::found), failed(&search, &Search::failed);
    const Filter all{};
    for (int round = 0; round < 20; ++round) {
        found.clear();
        for (const char *words : {"b", "br", "bri", "brie", "brief", "brief n", "brief nummer", "brief nummer 123"})
            search.ask(QLatin1String(words), all);
        REQUIRE(found.wait(5000));
        QTest::qWait(5);
        REQUIRE(found.size() == 1);
        CHECK(found.first().first().toString() == QLatin1String("brief nummer 123"));
        const Hits hits = found.first().at(1).value<Hits>();
        CHECK(hits.total >= 11); // 123 and 1230 … 1239
        for (const Row &row : hits.rows)
            CHECK(row.heading.subject.contains(QStringLiteral("123")));
    }
    CHECK(failed.isEmpty());
    // What nobody waits for any more is not told.
    found.clear();
    search.ask(QStringLiteral("brief"), all);
    search.forget();
    CHECK_FALSE(found.wait(300));
}

TEST_CASE("a search that is thrown away while it runs leaves no thread and no snapshot behind")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    town.landMany(QStringLiteral("ebox"), 2'000);
    const auto reader = town.reader();
    Theme theme;
    const Surroundings around{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, nullptr};
    const auto threads = [] { return QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(); };
    const auto before = threads();
    for (int i = 0; i < 50; ++i) {
        Search search(around);
        search.ask(QStringLiteral("brief nummer"), {});
        if (i % 2)
            QTest::qWait(1);
    }
    CHECK(QTest::qWaitFor([&] { return threads() == before; }, 5000));
    // Whoever still read would keep the log from being emptied.
    auto db = Connection::open(town.home.database(), Connection::Mode::Write);
    REQUIRE(db);
    Query q(**db, "PRAGMA wal_checkpoint(TRUNCATE)");
    REQUIRE(q.next());
    CHECK(q.number(0) == 0);
}

TEST_CASE("the page searches as the person types, says what was not searched, and goes back to the whole list")
{
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Doccle")});
    town.landMany(QStringLiteral("ebox"), 120);
    town.health(QStringLiteral("ebox"), Health::Fresh);
    town.clock.set(town.clock.now().addSecs(-3600));
    town.health(QStringLiteral("doccle"), Health::Fresh);
    town.clock.set(town.clock.now().addSecs(3600));
    town.health(QStringLiteral("doccle"), Health::Unreachable, QStringLiteral("503"));
    const auto reader = town.reader();
    Theme theme;
    const Surroundings around{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, nullptr};
    DocumentsPage page(around, ItemKind::Document);
    page.resize(1164, 800);
    page.show();
    auto *list = page.findChild<ListView *>(QStringLiteral("list"));
    auto *box = page.findChild<SearchBox *>();
    REQUIRE(list);
    REQUIRE(box);
    CHECK(list->model().rowCount() == 120);
    CHECK(allText(page).contains(QStringLiteral("Not complete: Doccle after today 07:30")));

    page.open(list->model().row(3)->id);
    CHECK(page.findChild<DetailPane *>()->current() != ItemId::None);
    page.focusSearch();
    QTest::keyClicks(box, QStringLiteral("nummer 77"));
    REQUIRE(QTest::qWaitFor([&] { return list->model().isHits(); }, 5000));
    CHECK(list->model().rowCount() == 1);
    CHECK(page.findChild<DetailPane *>()->current() == ItemId::None); // what stood at the right is not among what was found
    const QString told = allText(page);
    CHECK(told.contains(QStringLiteral("1 of your 120 are about"))); // the number of the plural: a translation says "1 … gaat", "2 … gaan"
    CHECK(told.contains(QStringLiteral("Not searched: Doccle after today 07:30")));
    CHECK(QTest::qWaitFor([&] { return allText(page).contains(QStringLiteral("Not searched: Doccle after today 07:30, and 120 letters that you have not opened yet.")); }, 5000));

    box->setText(QStringLiteral("<b>zeppelin</b> & \" OR NEAR("));
    REQUIRE(QTest::qWaitFor([&] { return list->model().rowCount() == 0; }, 5000));
    CHECK(allText(page).contains(QStringLiteral("<b>zeppelin</b> &"))); // as text, never as markup
    CHECK(allText(page).contains(QStringLiteral("Nothing found")));

    CHECK(page.back()); // Esc
    REQUIRE(QTest::qWaitFor([&] { return !list->model().isHits(); }, 5000));
    CHECK(list->model().rowCount() == 120);
}

TEST_CASE("the foot of a list names three sources that are behind and counts the others, so that the list keeps its room")
{
    Town town;
    QStringList names;
    for (int i = 0; i < 26; ++i)
        names << QStringLiteral("Bron %1").arg(i, 2, 10, QLatin1Char('0'));
    town.link(names);
    town.landMany(QStringLiteral("bron-00"), 20);
    for (const QString &name : std::as_const(names)) {
        const QString id = name.toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
        town.health(id, Health::Fresh);
        town.health(id, Health::Unreachable, QStringLiteral("503"));
    }
    const auto reader = town.reader();
    Theme theme;
    DocumentsPage page(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, nullptr}, ItemKind::Document);
    page.resize(1164, 800);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    const auto named = [&] { return allText(page).count(QStringLiteral("Bron ")); };
    CHECK(named() == 3);
    CHECK(allText(page).contains(QStringLiteral("and 23 more.")));
    CHECK(page.findChild<ListView *>()->height() > 400);
    const auto described = [&] {
        const auto labels = page.findChildren<QLabel *>();
        const auto foot = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().startsWith(QStringLiteral("Not complete")); });
        return foot == labels.end() ? QString() : (*foot)->accessibleDescription();
    };
    CHECK(described().count(QStringLiteral("Bron ")) == 26); // who is only counted is named to who asks
    for (int i = 3; i < 26; ++i)
        town.health(QStringLiteral("bron-%1").arg(i, 2, 10, QLatin1Char('0')), Health::Fresh);
    page.refresh(Change{.revision = 9, .kinds = {}, .ids = {}, .many = true});
    CHECK(named() == 3);
    CHECK_FALSE(allText(page).contains(QStringLiteral(" more.")));
    CHECK(described().isEmpty());
}

TEST_CASE("an empty list is told as not yet fetched until every source answered")
{
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Doccle")});
    const auto reader = town.reader();
    Theme theme;
    const Surroundings around{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, nullptr};
    DocumentsPage page(around, ItemKind::Document);
    page.resize(1164, 800);
    page.show();
    CHECK(allText(page).contains(QStringLiteral("Not yet fetched")));
    CHECK_FALSE(allText(page).contains(QStringLiteral("0 in all"))); // nobody was asked
    CHECK_FALSE(allText(page).contains(QStringLiteral("There are no official documents")));
    town.health(QStringLiteral("ebox"), Health::Fresh);
    page.refresh();
    CHECK_FALSE(allText(page).contains(QStringLiteral("There are no official documents")));
    town.health(QStringLiteral("doccle"), Health::Fresh);
    page.refresh();
    CHECK(allText(page).contains(QStringLiteral("There are no official documents")));
}
