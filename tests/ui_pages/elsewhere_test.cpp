// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "town.h"

#include "catalogue/catalogue.h"
#include "documents/detail_pane.h"
#include "kit/button.h"
#include "kit/note_box.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace overzicht;

namespace {

/// The page of one notice, in a program that knows the systems we really know.
struct NoticePage {
    explicit NoticePage(const QString &link, bool withText = false)
    {
        QFile file(QStringLiteral(TESTS_DIR "/../resources/systems/systems.json"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        REQUIRE(systems.add(file.readAll()));
        town.link({QStringLiteral("eBox")});
        Letter notice;
        notice.id = QStringLiteral("n1");
        notice.notice = true;
        notice.link = link;
        notice.body = withText;
        town.land(QStringLiteral("ebox"), {notice});
        reader = town.reader();
        Surroundings around{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, nullptr};
        around.systems = [this]() -> const Catalogue & { return systems; };
        pane = std::make_unique<DetailPane>(around);
        pane->resize(520, 800);
        pane->show();
        pane->choose(reader->rows(Acting::self(), Filter{}, 0, 1)->first().id);
    }
    NoteBox *box() const { return pane->findChild<NoteBox *>(QStringLiteral("elsewhere")); }
    Button *button(const char *name) const { return pane->findChild<Button *>(QLatin1String(name)); }

    Town town;
    Theme theme;
    Catalogue systems;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<DetailPane> pane;
};

} // namespace

TEST_CASE("a notice that leads to a system of which nothing can be fetched says so, and its button names the host before it opens")
{
    NoticePage page(QStringLiteral("https://www.mypension.be/loopbaan"));
    REQUIRE(page.box());
    CHECK(page.box()->accessibleName().contains(QStringLiteral("This stands only at mypension.")));
    CHECK_FALSE(page.button("elsewhere-source"));
    CHECK_FALSE(page.button("elsewhere-site"));
    REQUIRE(page.button("main"));
    CHECK(page.button("main")->text() == QStringLiteral("View at www.mypension.be"));
    QSignalSpy opened(page.pane.get(), &DetailPane::linkOpenAsked);
    page.button("main")->click();
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toUrl() == QUrl(QStringLiteral("https://www.mypension.be/loopbaan")));
}

TEST_CASE("a notice that leads to a system that can be linked says which source that is, and leads there")
{
    NoticePage page(QStringLiteral("https://www.vlaanderen.be/uw-overheid/mijn-burgerprofiel/attesten"));
    REQUIRE(page.button("elsewhere-source"));
    CHECK(page.button("elsewhere-source")->text() == QStringLiteral("How to link Mijn Burgerprofiel"));
    QSignalSpy asked(page.pane.get(), &DetailPane::sourceAsked);
    QTest::keyClick(page.button("elsewhere-source"), Qt::Key_Space);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().toString() == QStringLiteral("burgerprofiel"));
}

TEST_CASE("nobody is led to an address that can be taken for that of a system, by any button or key")
{
    NoticePage page(QStringLiteral("https://www.rnypension.be/loopbaan"));
    REQUIRE(page.box());
    CHECK(page.box()->accessibleName().contains(QStringLiteral("www.rnypension.be")));
    CHECK(page.box()->accessibleName().contains(QStringLiteral("Do not go there")));
    QSignalSpy opened(page.pane.get(), &DetailPane::linkOpenAsked);
    CHECK_FALSE(page.button("main"));
    CHECK_FALSE(page.button("elsewhere-site"));
    page.pane->mainAction();
    CHECK(opened.isEmpty());
}

TEST_CASE("a notice without an address of an unconfirmed sender says nothing of where to look")
{
    NoticePage page({}, true);
    CHECK_FALSE(page.box());
}
