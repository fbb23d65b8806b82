// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "town.h"

#include "kit/note_box.h"
#include "overview/leaving_note.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace overzicht;

namespace {

struct Shelf {
    explicit Shelf(Town &of) : town(of), reader(of.reader()), note(Surroundings{theme, *reader, of.senders, of.clock, of.home, Acting::self(), Language::En}), asked(&note, &LeavingNote::keepAsked)
    {
        note.refresh();
    }
    QWidget *the(const char *name) const
    {
        auto *found = note.findChild<QWidget *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void press(const char *name) const { qobject_cast<QPushButton *>(the(name))->click(); }
    bool waitFor(const QString &words) const
    {
        return QTest::qWaitFor([&] { return !note.isHidden() && the("leaving")->accessibleName().contains(words); }, 20'000);
    }

    Town &town;
    std::unique_ptr<Reader> reader;
    Theme theme;
    LeavingNote note;
    QSignalSpy asked;
};

Letter leaving(const QString &id, const QDateTime &when)
{
    Letter letter;
    letter.id = id;
    letter.subject = id;
    letter.expires = when;
    return letter;
}

} // namespace

TEST_CASE("Letters that disappear within thirty days can be kept in one press, after the person was told what the sender sees")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    const QDateTime now = town.clock.now();
    town.land(QStringLiteral("ebox"), {leaving(QStringLiteral("een"), now.addDays(12)), leaving(QStringLiteral("twee"), now.addDays(3)), leaving(QStringLiteral("later"), now.addDays(31)), leaving(QStringLiteral("voorbij"), now.addDays(-1))});
    Shelf n(town);
    REQUIRE(n.waitFor(QStringLiteral("disappear within 30 days")));
    CHECK(n.the("leaving-yes")->isHidden());
    n.press("leaving-keep");
    CHECK(n.asked.isEmpty());
    CHECK(n.the("leaving")->accessibleName().contains(QStringLiteral("The sender can then see that each letter was opened, and when — also when you did not read it.")));
    n.press("leaving-no");
    CHECK(n.asked.isEmpty());
    CHECK(n.the("leaving-yes")->isHidden());
    n.press("leaving-keep");
    n.press("leaving-yes");
    REQUIRE(n.asked.size() == 1);
    const auto items = n.asked.first().first().value<QList<ItemId>>();
    REQUIRE(items.size() == 2);
    CHECK(n.reader->row(Acting::self(), items.first())->heading.subject == QStringLiteral("twee")); // the first to go
    CHECK(n.the("leaving-keep")->isHidden());

    // What one round by itself did is not what was asked; what could not be fetched stays, with a word about it.
    n.note.tell({.kept = 9, .failed = 0, .waiting = 0, .failures = {}, .byItself = true});
    CHECK(n.the("leaving-keep")->isHidden());
    REQUIRE(town.store->setBody(items.first(), LocalText(Language::Nl, QStringLiteral("bewaard"))));
    n.note.tell({.kept = 1, .failed = 1, .waiting = 0, .failures = {}, .byItself = false});
    REQUIRE(n.waitFor(QStringLiteral("could not be fetched. Try again later.")));
    CHECK_FALSE(n.the("leaving-keep")->isHidden());
    REQUIRE(town.store->setBody(items.last(), LocalText(Language::Nl, QStringLiteral("bewaard"))));
    n.note.refresh();
    CHECK(QTest::qWaitFor([&] { return n.note.isHidden(); }, 20'000));
}

TEST_CASE("Where nothing disappears soon nothing is said of it")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    Letter notice = leaving(QStringLiteral("melding"), town.clock.now().addDays(2));
    notice.notice = true;
    town.land(QStringLiteral("ebox"), {leaving(QStringLiteral("later"), town.clock.now().addDays(400)), notice});
    Shelf n(town);
    QTest::qWait(300);
    CHECK(n.note.isHidden());
}
