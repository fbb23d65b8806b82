// SPDX-License-Identifier: EUPL-1.2
#include "town.h"

#include "older.h"
#include "store/announcing.h"
#include "store/sqlite.h"

using namespace town;

namespace {

Found keyed(const QString &id, const Item &item, const QString &number)
{
    Found f = found(id, item);
    f.keys << QStringLiteral("ebox:federal/") + number;
    return f;
}

Found notice(const QString &id, const QString &subject, const QString &number = {})
{
    const Notice told{Heading(PartyId(QStringLiteral("1")), LocalText(Language::Nl, subject), {}, at("2026-11-01T08:00:00Z")), {}, {}, {}, false, {}};
    return number.isEmpty() ? found(id, told) : keyed(id, told, number);
}

Document brief(const QString &subject) { return document(subject, at("2026-11-01T08:00:00Z")); }

struct Heard : Town {
    using Town::Town;
    QList<ItemId> pending()
    {
        const auto untold = store->untold(1'000);
        INFO((untold ? std::string() : untold.error().detail.toStdString()));
        REQUIRE(untold);
        QList<ItemId> items;
        for (const Untold &one : *untold) {
            CHECK(one.who == self);
            items << one.item;
        }
        return items;
    }
    QStringList pendingSubjects()
    {
        QStringList all;
        for (const ItemId item : pending())
            all << reader->row(self, item)->heading.subject;
        return all;
    }
    /// Tells what there is to tell; how it is called.
    QStringList tell()
    {
        const QStringList subjects = pendingSubjects();
        REQUIRE(store->setAnnounced(pending(), Announced::Told));
        return subjects;
    }
};

} // namespace

TEST_CASE("What came is told once, and never again over restarts and other contents", "[store]")
{
    Heard t;
    t.land({letter(1), letter(2)});
    const QList<ItemId> both = t.pending();
    REQUIRE(both.size() == 2);
    CHECK(t.pending() == both); // asking is not telling
    t.open();
    CHECK(t.pending() == both);
    REQUIRE(t.store->setAnnounced({both.first()}, Announced::Told));
    CHECK(t.pending() == QList{both.last()});
    REQUIRE(t.store->setAnnounced({both.last()}, Announced::InSilence));
    CHECK(t.pending().isEmpty());
    t.open();
    t.land({found(QStringLiteral("m1"), brief(QStringLiteral("Andere inhoud"))), letter(2)});
    CHECK(t.pending().isEmpty());
    REQUIRE(t.store->setAnnounced({ItemId(5), both.first()}, Announced::Told)); // one that is not there
    t.land({letter(3)});
    CHECK(t.pending().size() == 1);
}

TEST_CASE("What is read, gone or out of sight by the time it could be told is not told", "[store]")
{
    Heard t;
    Found readThere = letter(1), unseen = letter(2), readHere = letter(3);
    readThere.readAtSource = true;
    unseen.visible = false;
    t.land({readThere, unseen, readHere, letter(4)});
    for (const Row &row : t.rows()) {
        if (row.heading.subject.startsWith(QStringLiteral("Brief 3")))
            REQUIRE(t.store->setRead(row.id, true));
    }
    CHECK(t.tell() == QStringList{QStringLiteral("Brief 4 over verkeersboete")});
    for (const Row &row : t.rows())
        REQUIRE(t.store->setRead(row.id, false)); // by hand: that is no news
    CHECK(t.pending().isEmpty());
}

TEST_CASE("A document whose notice was told is told as well; a join silences no letter", "[store]")
{
    Heard t({sourceFile("ebox"), sourceFile("doccle")});
    t.land({notice(QStringLiteral("n"), QStringLiteral("Er staat iets klaar"), QStringLiteral("7"))}, "doccle");
    CHECK(t.tell() == QStringList{QStringLiteral("Er staat iets klaar")});
    t.land({keyed(QStringLiteral("d"), brief(QStringLiteral("Boete")), QStringLiteral("7"))});
    REQUIRE(t.rows().size() == 1);
    CHECK(t.tell() == QStringList{QStringLiteral("Boete")});
    t.land({notice(QStringLiteral("n2"), QStringLiteral("Nog eens"), QStringLiteral("7"))}, "doccle"); // a notice of what was told says nothing new
    REQUIRE(t.rows().size() == 1);
    CHECK(t.pending().isEmpty());
}

TEST_CASE("What was told as a notice and turns out to be a document is told once more", "[store]")
{
    Heard t;
    t.land({notice(QStringLiteral("a"), QStringLiteral("Iets"))});
    CHECK(t.tell().size() == 1);
    t.land({notice(QStringLiteral("a"), QStringLiteral("Iets anders"))});
    CHECK(t.pending().isEmpty());
    t.land({found(QStringLiteral("a"), brief(QStringLiteral("Aanslagbiljet")))});
    CHECK(t.tell() == QStringList{QStringLiteral("Aanslagbiljet")});
    t.land({notice(QStringLiteral("a"), QStringLiteral("Iets"))});
    t.land({found(QStringLiteral("a"), brief(QStringLiteral("Aanslagbiljet")))});
    CHECK(t.pending().isEmpty()); // in turns: never again
}

TEST_CASE("A letter that stood with another and never was told itself is told when its source parts them, not when the person does", "[store]")
{
    for (const bool byPerson : {false, true}) {
        INFO("by the person: " << byPerson);
        Heard t({sourceFile("ebox"), sourceFile("doccle")});
        t.land({keyed(QStringLiteral("e"), brief(QStringLiteral("De ene")), QStringLiteral("7"))});
        CHECK(t.tell() == QStringList{QStringLiteral("De ene")});
        t.land({keyed(QStringLiteral("d"), brief(QStringLiteral("De andere")), QStringLiteral("7"))}, "doccle");
        REQUIRE(t.rows().size() == 1);
        CHECK(t.pending().isEmpty());
        if (byPerson) {
            const Details both = t.details(t.rows().first().id);
            for (const Sighting &sighting : both.sightings) {
                if (sighting.source.text() == QStringLiteral("doccle"))
                    REQUIRE(t.store->setApart(both.row.id, sighting.id, true));
            }
        } else {
            t.land({keyed(QStringLiteral("d"), brief(QStringLiteral("De andere")), QStringLiteral("8"))}, "doccle");
        }
        REQUIRE(t.rows().size() == 2);
        CHECK(t.tell() == (byPerson ? QStringList() : QStringList{QStringLiteral("De andere")}));
        if (byPerson)
            continue;
        for (const char *number : {"7", "8", "7", "8"}) { // a source that changes its mind for ever is told no more
            t.land({keyed(QStringLiteral("d"), brief(QStringLiteral("De andere")), QLatin1String(number))}, "doccle");
            CHECK(t.pending().isEmpty());
        }
    }
}

TEST_CASE("What goes to the desktop is not untold any more, and until it is known what came of it it is perhaps told", "[store]")
{
    Heard t({sourceFile("ebox"), sourceFile("doccle")});
    t.land({keyed(QStringLiteral("e"), brief(QStringLiteral("Een")), QStringLiteral("7")), keyed(QStringLiteral("f"), brief(QStringLiteral("Twee")), QStringLiteral("8"))});
    const QList<ItemId> both = t.pending();
    REQUIRE(t.store->setAnnounced(both, Announced::Begun));
    t.open();
    CHECK(t.pending().isEmpty());
    t.land({keyed(QStringLiteral("d"), brief(QStringLiteral("Een")), QStringLiteral("7"))}, "doccle"); // a copy of it says nothing new, and settles nothing
    CHECK(t.pending().isEmpty());
    CHECK(*t.store->perhapsTold() == QList{Untold{t.self, both.first()}, Untold{t.self, both.last()}});
    REQUIRE(t.store->setAnnounced({both.first()}, Announced::Not));
    REQUIRE(t.store->setAnnounced({both.last()}, Announced::Told));
    CHECK(t.store->perhapsTold()->isEmpty());
    CHECK(t.pending() == QList{both.first()});
}

TEST_CASE("What the person wants to hear of again is told again at that moment, if it still matters", "[store]")
{
    Heard t;
    t.land({letter(1), letter(2)});
    const QList<ItemId> both = t.pending();
    t.tell();
    const QDateTime later = t.clock.now().addSecs(3600);
    for (const ItemId item : both)
        REQUIRE(t.store->setRemindAt(item, later));
    t.clock.set(later.addSecs(-1));
    CHECK(t.pending().isEmpty());
    REQUIRE(t.store->setRead(both.last(), true));
    t.clock.set(later);
    t.open();
    CHECK(t.pending() == QList{both.first()});
    CHECK(t.tell().size() == 1);
    CHECK(t.pending().isEmpty());
    CHECK(t.store->setRemindAt(ItemId(5), later).error().kind == Error::Kind::Gone);
    REQUIRE(t.store->setRemindAt(both.first(), later));
    REQUIRE(t.store->setRemindAt(both.first(), std::nullopt));
    CHECK(t.pending().isEmpty());
}

TEST_CASE("What was put off is told as that, whatever copies of it come in between, and not when it is done by then", "[store]")
{
    for (const int which : {0, 1, 2, 3}) { // nothing, a copy, done, paid
        INFO(which);
        Heard t({sourceFile("ebox"), sourceFile("doccle")});
        t.land({keyed(QStringLiteral("e"), brief(QStringLiteral("Boete")), QStringLiteral("7"))});
        CHECK(t.tell().size() == 1);
        const ItemId item = t.rows().first().id;
        const QDateTime later = t.clock.now().addSecs(3600);
        REQUIRE(t.store->setRemindAt(item, later));
        if (which == 1)
            t.land({keyed(QStringLiteral("d"), brief(QStringLiteral("Boete")), QStringLiteral("7"))}, "doccle");
        else if (which == 2)
            REQUIRE(t.store->setDone(item, true));
        else if (which == 3)
            REQUIRE(t.store->setPaid(item, t.clock.now()));
        CHECK(t.pending().isEmpty());
        t.clock.set(later);
        const auto untold = t.store->untold(10);
        REQUIRE(untold);
        CHECK(*untold == (which < 2 ? QList{Untold{t.self, item, true}} : QList<Untold>()));
        for (const Announced how : {Announced::Begun, Announced::Not, Announced::Begun}) {
            if (which < 2)
                REQUIRE(t.store->setAnnounced({item}, how));
            CHECK(*t.store->perhapsTold() == (which < 2 && how == Announced::Begun ? QList{Untold{t.self, item, true}} : QList<Untold>()));
            CHECK(*t.store->untold(10) == (which < 2 && how == Announced::Not ? QList{Untold{t.self, item, true}} : QList<Untold>()));
        }
        REQUIRE(t.store->setAnnounced({item}, Announced::Told));
        CHECK(t.pending().isEmpty());
        CHECK(t.store->perhapsTold()->isEmpty());
        CHECK_FALSE(*t.store->nextReminder() == later);
        t.land({letter(2)});
        CHECK_FALSE(t.store->untold(10)->first().putOff);
    }
}

TEST_CASE("What was here before notifications were kept is no news, nor is a copy of it", "[store]")
{
    Heard t({sourceFile("ebox"), sourceFile("doccle")});
    t.land({keyed(QStringLiteral("e"), brief(QStringLiteral("Oud")), QStringLiteral("7"))});
    t.reader.reset();
    t.store.reset();
    {
        auto db = Connection::open(t.home.database(), Connection::Mode::Write);
        REQUIRE((*db)->run(QByteArray(kBackTo8) + "PRAGMA user_version = 8"));
    }
    t.open();
    CHECK(t.pending().isEmpty());
    t.land({keyed(QStringLiteral("d"), brief(QStringLiteral("Oud")), QStringLiteral("7")), keyed(QStringLiteral("d2"), brief(QStringLiteral("Nieuw")), QStringLiteral("8"))}, "doccle");
    CHECK(t.tell() == QStringList{QStringLiteral("Nieuw")});
}

TEST_CASE("News is found from an index, however many letters were told", "[store]")
{
    Heard t;
    QList<Found> many;
    for (int n = 1; n <= 3'000; ++n)
        many << letter(n);
    t.land(many);
    CHECK(t.store->untold(10)->size() == 10);
    t.tell();
    auto db = Connection::open(t.home.database(), Connection::Mode::Read);
    Query plan(**db, "EXPLAIN QUERY PLAN " + announcing::newsSql());
    QStringList steps;
    while (plan.next())
        steps << plan.text(3);
    CHECK(steps.join(u'|').contains(QStringLiteral("sighting_news")));
    for (const QString &step : std::as_const(steps))
        CHECK_FALSE((step.startsWith(QStringLiteral("SCAN")) && !step.contains(QStringLiteral("USING INDEX"))));
}

TEST_CASE("A case that begins to ask something is told, again when it asks once more, and not because the person takes something back", "[store]")
{
    Heard t;
    const auto tell = [&](State state, const char *action = "") {
        Dossier dossier(Heading(PartyId(QStringLiteral("1")), LocalText(Language::Nl, QStringLiteral("Vergunning")), {}, at("2026-11-01T08:00:00Z")));
        dossier.state = state;
        dossier.action = QString::fromLatin1(action);
        Found f = found(QStringLiteral("d"), dossier);
        f.readAtSource = true;
        t.land({f});
    };
    const auto later = [&](qint64 seconds) { t.clock.set(t.clock.now().addSecs(seconds)); };
    constexpr qint64 kHours = 4 * 3600;
    tell(State::InProgress);
    CHECK(t.pending().isEmpty()); // read at its source
    tell(State::ActionNeeded, "Bezorg het plan");
    CHECK(t.tell() == QStringList{QStringLiteral("Vergunning")});
    CHECK(t.pending().isEmpty());
    tell(State::ActionNeeded, "Bezorg het plan ");
    CHECK(t.pending().isEmpty());
    // At once again: the one after it waits.
    tell(State::InProgress);
    tell(State::ActionNeeded, "Bezorg de foto's");
    CHECK(t.pending().isEmpty());
    later(kHours - 1);
    CHECK(t.pending().isEmpty());
    later(1);
    CHECK(t.tell().size() == 1);
    later(kHours);
    const ItemId item = t.rows().first().id;
    REQUIRE(t.store->setDone(item, true));
    REQUIRE(t.store->setDone(item, false));
    CHECK(t.pending().isEmpty());
    REQUIRE(t.store->setDone(item, true));
    tell(State::ActionNeeded, "Betaal de leges"); // the next question, after the person did what was asked
    CHECK(t.tell().size() == 1);
    later(kHours);
    tell(State::InProgress);
    tell(State::ActionNeeded, "Nog iets");
    tell(State::Done); // over before anybody heard of it
    CHECK(t.pending().isEmpty());
}
