// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "town.h"

#include "documents/documents_page.h"
#include "documents/list_view.h"
#include "documents/saved_searches.h"
#include "documents/why_words.h"
#include "kit/button.h"
#include "kit/search_box.h"

#include <QAccessible>
#include <QCryptographicHash>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>

#include <algorithm>

using namespace overzicht;

namespace {

/// A page with letters of two senders; the text of one content was read.
struct Page {
    Town town;
    std::unique_ptr<Reader> reader;
    Theme theme;
    QTemporaryDir dir;
    QSettings settings{dir.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat};
    std::unique_ptr<DocumentsPage> page;
    ItemId read = ItemId::None;

    explicit Page(int more = 30)
    {
        town.link({QStringLiteral("eBox")});
        QList<Letter> letters;
        for (int i = 0; i < more; ++i) {
            Letter letter;
            letter.id = QStringLiteral("m%1").arg(i);
            letter.subject = QStringLiteral("Brief %1 over water").arg(i);
            letter.sender = i % 3 == 0 ? QStringLiteral("0207506262") : QStringLiteral("0316380841");
            letter.arrived = moment(QStringLiteral("2025-11-20T08:14:00+01:00")).addDays(i);
            letters << letter;
        }
        Letter kept;
        kept.id = QStringLiteral("kept");
        kept.subject = QStringLiteral("Aanslagbiljet");
        letters << kept;
        town.land(QStringLiteral("ebox"), letters);
        town.health(QStringLiteral("ebox"), Health::Fresh);
        reader = town.reader();
        read = reader->search(Acting::self(), QStringLiteral("aanslagbiljet"), 1)->rows.first().id;
        const QByteArray digest = QCryptographicHash::hash("%PDF", QCryptographicHash::Sha256);
        QFile copy(town.home.contents() + QStringLiteral("/brief.pdf"));
        REQUIRE(copy.open(QIODevice::WriteOnly));
        copy.write("%PDF");
        copy.close();
        REQUIRE(town.store->setSaved(read, 1, copy.fileName(), digest));
        REQUIRE(town.store->keepText(read, 1, digest, {QStringLiteral("Geachte"), QStringLiteral("U betaalt jaarlijks voor het ophalen van uw huisvuil.")}));
        show();
    }

    Surroundings around() { return {theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, &settings}; }
    void show()
    {
        page = std::make_unique<DocumentsPage>(around(), ItemKind::Document);
        page->resize(1164, 800);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
    }
    ListView &list() { return *page->findChild<ListView *>(QStringLiteral("list")); }
    SearchBox &box() { return *page->findChild<SearchBox *>(); }
    const RowModel &model() { return list().model(); }
    Button &button(const char *name)
    {
        auto *found = page->findChild<Button *>(QLatin1String(name));
        REQUIRE(found);
        return *found;
    }
    bool isShown(const char *name)
    {
        const auto *found = page->findChild<Button *>(QLatin1String(name));
        return found && found->isVisible();
    }
    void type(const QString &words, int wanted)
    {
        box().setText(words);
        REQUIRE(QTest::qWaitFor([&] { return model().isHits() && model().rowCount() == wanted; }, 5000));
    }
    /// What stands in the menu that a chip opens; `choose`: which of it is taken.
    QStringList menuOf(const char *chip, int choose = -1)
    {
        QTest::keyClick(&button(chip), Qt::Key_Space);
        QPointer<QMenu> menu = page->findChild<QMenu *>(QStringLiteral("narrow"));
        REQUIRE(menu);
        QStringList all;
        for (const QAction *action : menu->actions())
            all << action->text();
        if (choose >= 0)
            menu->actions().at(choose)->trigger();
        menu->close();
        REQUIRE(QTest::qWaitFor([&] { return menu.isNull(); }, 5000));
        return all;
    }
    QString texts()
    {
        QStringList all;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(u'\n');
    }
};

} // namespace

TEST_CASE("a row says why it was found, with its words marked, and says so to a screen reader")
{
    Page p;
    p.type(QStringLiteral("huisvuil"), 1);
    REQUIRE(QTest::qWaitFor([&] { return !p.model().reason(p.read).words.isEmpty(); }, 5000));
    const Reason reason = p.model().reason(p.read);
    CHECK(reason.words == QStringLiteral("In attachment 1, page 2: “U betaalt jaarlijks voor het ophalen van uw huisvuil.”"));
    REQUIRE(reason.marks.size() == 1);
    CHECK(reason.words.mid(reason.marks.first().from, reason.marks.first().count) == QStringLiteral("huisvuil"));
    auto *access = QAccessible::queryAccessibleInterface(&p.list());
    REQUIRE(access);
    CHECK(access->child(0)->text(QAccessible::Name).endsWith(QStringLiteral("voor het ophalen van uw huisvuil.”")));
    const int before = p.list().rowRect(0).height();
    p.type(QStringLiteral("aanslagbiljet"), 1);
    REQUIRE(QTest::qWaitFor([&] { return p.model().reason(p.read).words == QStringLiteral("In the subject."); }, 5000)); // it stands there: nothing is quoted
    CHECK(p.list().rowRect(0).height() < before);
    p.box().clear();
    REQUIRE(QTest::qWaitFor([&] { return !p.model().isHits(); }, 5000));
    CHECK(p.model().reason(p.read).words.isEmpty());
}

TEST_CASE("only rows that are looked at are explained, and those that come into sight follow")
{
    Page p(150);
    p.type(QStringLiteral("water"), 150);
    const auto explained = [&] {
        int count = 0;
        for (int at = 0; at < p.model().rowCount(); ++at)
            count += !p.model().reason(p.model().row(at)->id).words.isEmpty();
        return count;
    };
    REQUIRE(QTest::qWaitFor([&] { return explained() > 0; }, 5000));
    QTest::qWait(200);
    CHECK(explained() < 40);
    const ItemId last = p.model().row(149)->id;
    CHECK(p.model().reason(last).words.isEmpty());
    p.list().setCurrentRow(149);
    CHECK(QTest::qWaitFor([&] { return !p.model().reason(last).words.isEmpty(); }, 5000));
    CHECK(explained() < 80);
}

TEST_CASE("a search is narrowed by chips with the keyboard; each that is set can be taken away, and the keyboard stays")
{
    Page p;
    CHECK_FALSE(p.isShown("choose-sender")); // nothing is searched for: the list keeps its room
    p.type(QStringLiteral("water"), 30);
    CHECK(p.isShown("choose-sender"));
    CHECK(p.isShown("choose-kind"));
    CHECK_FALSE(p.isShown("remove-sender"));
    p.button("choose-sender").setFocus();
    CHECK(p.menuOf("choose-sender") == QStringList{QStringLiteral("Vlaamse Belastingdienst"), QStringLiteral("Stad Lindehove")}); // who sent most of it first
    p.menuOf("choose-sender", 1);
    REQUIRE(QTest::qWaitFor([&] { return p.model().rowCount() == 10; }, 5000));
    CHECK(p.isShown("remove-sender"));
    CHECK_FALSE(p.isShown("choose-sender"));
    CHECK(p.button("remove-sender").accessibleName() == QStringLiteral("Stad Lindehove: take this away"));
    CHECK(p.page->window()->focusWidget() == &p.button("remove-sender"));
    const QStringList periods = p.menuOf("choose-period", 1);
    CHECK(periods.at(1) == QStringLiteral("Since 2026"));
    CHECK(periods.at(3) == QStringLiteral("In 2025"));
    REQUIRE(QTest::qWaitFor([&] { return p.model().rowCount() == 0; }, 5000)); // 30 days from 20 November 2025 on
    p.button("remove-sender").setFocus();
    QTest::keyClick(&p.button("remove-sender"), Qt::Key_Space);
    CHECK(p.page->window()->focusWidget() == &p.button("choose-sender"));
    QTest::keyClick(&p.button("remove-period"), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return p.model().rowCount() == 30; }, 5000));
    QTest::keyClick(&p.button("choose-settled"), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return p.model().rowCount() == 0; }, 5000));
    CHECK(p.button("remove-settled").accessibleName() == QStringLiteral("Done: take this away"));
    // Without words it still leaves what it leaves; Escape takes all of it away.
    REQUIRE(p.town.store->setDone(p.read, true));
    p.box().clear();
    REQUIRE(QTest::qWaitFor([&] { return p.model().isHits() && p.model().rowCount() == 1; }, 5000));
    CHECK(p.page->back());
    REQUIRE(QTest::qWaitFor([&] { return !p.model().isHits() && p.model().rowCount() == 31; }, 5000));
    CHECK_FALSE(p.isShown("choose-settled"));
    CHECK_FALSE(p.isShown("remove-settled"));
}

TEST_CASE("the best answer is first when the person asks so, and the list says which order it has")
{
    Page p;
    p.type(QStringLiteral("over"), 30);
    CHECK(p.texts().contains(QStringLiteral("Newest first")));
    QTest::keyClick(&p.button("best-first"), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return p.texts().contains(QStringLiteral("Best answer first")); }, 5000));
    CHECK(p.button("best-first").isChecked());
    QTest::keyClick(&p.button("best-first"), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return p.texts().contains(QStringLiteral("Newest first")); }, 5000));
}

TEST_CASE("a search that is kept stands there again as a chip in the next window, asks the same, and can be forgotten")
{
    Page p;
    p.type(QStringLiteral("water"), 30);
    p.menuOf("choose-sender", 1);
    REQUIRE(QTest::qWaitFor([&] { return p.model().rowCount() == 10; }, 5000));
    QTest::keyClick(&p.button("save-search"), Qt::Key_Return);
    CHECK_FALSE(p.isShown("save-search")); // it is kept
    CHECK_FALSE(p.isShown("saved0"));      // while another one is looked at
    p.show();
    REQUIRE(p.isShown("saved0"));
    CHECK(p.button("saved0").text() == QStringLiteral("water · Stad Lindehove"));
    CHECK(p.button("saved0").accessibleName() == QStringLiteral("Search again: water · Stad Lindehove"));
    QTest::keyClick(&p.button("saved0"), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return p.model().isHits() && p.model().rowCount() == 10; }, 5000));
    CHECK(p.box().text() == QStringLiteral("water"));
    CHECK(p.box().hasFocus());
    CHECK(p.isShown("remove-sender"));
    CHECK(p.page->back());
    REQUIRE(QTest::qWaitFor([&] { return p.isShown("forget0"); }, 5000));
    CHECK(p.button("forget0").accessibleName() == QStringLiteral("Keep this search no longer: water · Stad Lindehove"));
    QTest::keyClick(&p.button("forget0"), Qt::Key_Space);
    CHECK_FALSE(p.isShown("saved0"));
    p.show();
    CHECK_FALSE(p.isShown("saved0"));
}

TEST_CASE("what stands in the settings as a search and is none does no harm, and at most twelve are kept")
{
    Page p(3);
    QStringList hostile{QStringLiteral("{"), QStringLiteral("[]"), QString(100'000, u'x'), QStringLiteral("{\"words\":7}"), QStringLiteral("{\"words\":\"a\",\"kind\":99,\"from\":\"2026-02-31\",\"sender\":[]}"),
                        QStringLiteral("{\"words\":\"b\\u202e<b>\",\"kind\":-7,\"until\":\"0000-00-00\",\"sender\":\"x\",\"name\":\"\"}")};
    for (int i = 0; i < 30; ++i)
        hostile << QStringLiteral("{\"words\":\"zoek%1\"}").arg(i);
    p.settings.setValue(QStringLiteral("searches/0"), hostile);
    SavedSearches saved(p.theme, &p.settings, ItemKind::Document);
    QStringList names;
    for (const Button *one : saved.findChildren<Button *>(QRegularExpression(QStringLiteral("^saved")))) {
        names << one->text();
        CHECK_FALSE(one->text().contains(QChar(0x202e)));
    }
    CHECK(names.size() == 8); // of the first twelve, those that say something
    CHECK(names.first() == QStringLiteral("a"));
    for (int i = 0; i < 30; ++i)
        saved.save({QStringLiteral("nieuw %1").arg(i), {}});
    CHECK(p.settings.value(QStringLiteral("searches/0")).toStringList().size() == SavedSearches::kMost);
    SavedSearches none(p.theme, nullptr, ItemKind::Document);
    CHECK_FALSE(none.canSave());
    none.save({QStringLiteral("x"), {}});
    CHECK(none.isEmpty());
}
