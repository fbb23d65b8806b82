// SPDX-License-Identifier: EUPL-1.2
#include "board.h"

using namespace notify;

namespace {

const QDateTime kThirdDay = at("2026-11-26T07:00:00Z"); // eight in the morning, three days after the clock of the town begins

/// A letter that asks an answer; of one that was read at its source only the last day is left to remind of.
Found question(const QString &subject, const QDate &last, bool read = true)
{
    Document d = document(subject, at("2026-11-23T08:00:00Z"));
    d.obligation = {Obligation::Kind::Answer, Deadline(endOfDay(last)), std::nullopt};
    Found f = found(subject, d);
    f.readAtSource = read;
    return f;
}

Found bill(const QString &id)
{
    Document d = document(QStringLiteral("Rekening ") + id, at("2026-11-23T08:00:00Z"));
    d.obligation = {Obligation::Kind::Pay, Deadline(endOfDay(QDate(2026, 11, 27))), PaymentRequest{Money(5'800, QStringLiteral("EUR")), Iban::parse(QStringLiteral("BE68539007547034")), Ogm::parse(QStringLiteral("000000580077")), {}}};
    Found f = found(id, d);
    f.readAtSource = true;
    return f;
}

struct Remembering : Told {
    Remembering() { begin(); }
    explicit Remembering(const Manners &wanted)
    {
        manners = wanted;
        begin();
    }
    /// They come, and are told of as new.
    void come(const QList<Found> &items, const char *source = "ebox")
    {
        land(items, source);
        settle();
        board.bodies();
    }
    QStringList toldAt(const QDateTime &now)
    {
        clock.set(now);
        return toldNow();
    }
    ItemId item(const QString &subject)
    {
        for (const Row &row : rows()) {
            if (row.heading.subject == subject)
                return row.id;
        }
        FAIL("no such letter");
        return ItemId::None;
    }
};

const QString kThree = QStringLiteral("Brief · You did not read this letter for 3 day(s). Read it, then this stops.");
const QString kTomorrow = QStringLiteral("Vraag · Tomorrow is the last day: answer. Done already? Say so in Overzicht.");
const QString kToday = QStringLiteral("Vraag · Today is the last day: answer. Done already? Say so in Overzicht.");

} // namespace

TEST_CASE("What stays unread or undone is reminded of at its moment, by the clock alone, once, and over restarts")
{
    Remembering t;
    t.come({found(QStringLiteral("b"), document(QStringLiteral("Brief"), at("2026-11-23T08:00:00Z"))), question(QStringLiteral("Vraag"), QDate(2026, 11, 29))});
    CHECK(t.toldAt(kThirdDay.addSecs(-1)).isEmpty());
    QStringList both = t.toldAt(kThirdDay);
    both.sort();
    CHECK(both == QStringList{kThree, QStringLiteral("Vraag · Only 3 day(s) left: answer until and including 29 November. Done already? Say so in Overzicht.")});
    CHECK(t.toldNow().isEmpty());
    t.restart();
    CHECK(t.toldNow().isEmpty());
    CHECK(t.toldAt(kThirdDay.addDays(-1)).isEmpty()); // the clock is set back a day
    t.restart();
    CHECK(t.toldNow().isEmpty());
    CHECK(t.toldAt(kThirdDay).isEmpty());
    CHECK(t.toldAt(kThirdDay.addDays(2).addSecs(-1)).isEmpty());
    CHECK(t.toldAt(kThirdDay.addDays(2)) == QStringList{kTomorrow});
}

TEST_CASE("A machine that was off for a month tells each thing once, by its most urgent step, and many together")
{
    Remembering t;
    t.come({found(QStringLiteral("b"), document(QStringLiteral("Brief"), at("2026-11-23T08:00:00Z"))), question(QStringLiteral("Vraag"), QDate(2026, 12, 20))});
    t.notifier.reset();
    t.clock.set(at("2026-12-21T09:00:00Z"));
    t.open();
    t.start();
    QStringList both = t.toldNow();
    both.sort();
    CHECK(both == QStringList{QStringLiteral("Brief · You did not read this letter for 28 day(s). A letter counts, also when you do not read it. Read it, then this stops."),
                              QStringLiteral("Vraag · The last day was 20 December. Do it now: answer. Done already? Say so in Overzicht.")});
    t.clock.set(at("2027-01-21T09:00:00Z"));
    t.restart();
    CHECK(t.toldNow().isEmpty());

    Remembering many;
    QList<Found> four;
    for (const char *name : {"a", "b", "c", "d"})
        four << question(QString::fromLatin1(name), QDate(2026, 12, 20));
    many.come(four);
    many.clock.set(at("2026-12-17T09:00:00Z"));
    many.settle();
    REQUIRE(many.board.asked.size() == 1);
    CHECK(many.board.asked.first().summary == QStringLiteral("4 reminder(s)"));
    CHECK(many.toldNow().size() == 1); // that one
    CHECK(many.toldNow().isEmpty());
}

TEST_CASE("In the quiet hours nobody is reminded, whatever ends that day; at their end they are")
{
    Manners manners;
    manners.quiet = QuietHours{QTime(22, 0), QTime(9, 30)};
    Remembering t(manners);
    t.come({question(QStringLiteral("Vraag"), QDate(2026, 11, 27))});
    CHECK(t.toldAt(at("2026-11-27T08:29:59Z")).isEmpty());
    t.clock.set(at("2026-11-27T08:30:00Z"));
    t.settle();
    REQUIRE(t.board.asked.size() == 1);
    CHECK(t.board.asked.first().body == kToday);
}

TEST_CASE("A kind of reminders that is not wanted passes in silence, also when it is wanted afterwards; so does all of it when nothing is told")
{
    for (const int which : {0, 1, 2}) {
        Manners manners;
        manners.remindUnread = which != 0;
        manners.remindDeadlines = which != 1;
        manners.on = which != 2;
        INFO(which);
        Remembering t(manners);
        t.come({found(QStringLiteral("b"), document(QStringLiteral("Brief"), at("2026-11-23T08:00:00Z"))), question(QStringLiteral("Vraag"), QDate(2026, 11, 27))});
        CHECK(t.toldAt(kThirdDay) == (which == 0 ? QStringList{kTomorrow} : which == 1 ? QStringList{kThree} : QStringList()));
        t.notifier->setManners({});
        CHECK(t.toldNow().isEmpty());
        CHECK(t.toldAt(kThirdDay.addDays(1)) == QStringList{kToday}); // its next step is told
    }
}

TEST_CASE("A letter that asks something by a last day and lies unread as well is told once, by its last day")
{
    Remembering t;
    t.come({question(QStringLiteral("Vraag"), QDate(2026, 11, 27), false)});
    CHECK(t.toldAt(kThirdDay) == QStringList{kTomorrow});
    CHECK(t.toldNow().isEmpty());
}

TEST_CASE("A program that is killed between writing a reminder down and telling it leaves it to the window, and tells it no second time")
{
    Remembering t;
    t.come({question(QStringLiteral("Vraag"), QDate(2026, 11, 27)), question(QStringLiteral("Gedaan"), QDate(2026, 11, 27))});
    t.board.mute = true;
    t.clock.set(kThirdDay);
    REQUIRE(QTest::qWaitFor([&] { return t.board.asked.size() == 2; }, 20'000));
    t.board.mute = false;
    t.board.bodies();
    REQUIRE(t.store->setDone(t.item(QStringLiteral("Gedaan")), true));
    for (const int start : {1, 2, 3}) {
        INFO("start " << start);
        t.restart();
        QSignalSpy window(t.notifier.get(), &Notifier::remindInWindow);
        CHECK(t.toldNow().isEmpty());
        REQUIRE(window.size() == (start == 3 ? 0 : 1));
        if (start == 3)
            continue;
        const auto what = window.first().first().value<QList<Reminder>>();
        REQUIRE(what.size() == 1); // what is done by now is nothing to remind of
        CHECK(what.first().item == t.item(QStringLiteral("Vraag")));
        CHECK(what.first().deadline == DeadlineStep::Days1);
        if (start == 2)
            t.notifier->remindedInWindow({what.first().item});
    }
    CHECK(t.toldAt(kThirdDay.addDays(1)) == QStringList{kToday});
}

TEST_CASE("Where no desktop shows notifications the window is asked to remind, until it did or a desktop does")
{
    for (const bool window : {true, false}) {
        INFO("the window did: " << window);
        Remembering t;
        t.come({question(QStringLiteral("Vraag"), QDate(2026, 11, 27))});
        t.board.trouble = Error::Kind::Offline;
        QSignalSpy asked(t.notifier.get(), &Notifier::remindInWindow);
        t.clock.set(kThirdDay);
        t.settle();
        REQUIRE(asked.size() == 1);
        if (window)
            t.notifier->remindedInWindow({asked.first().first().value<QList<Reminder>>().first().item});
        t.board.trouble.reset();
        t.board.bodies();
        CHECK(t.toldAt(kThirdDay.addSecs(1)) == (window ? QStringList() : QStringList{kTomorrow}));
        CHECK(asked.size() == 1);
    }
}

TEST_CASE("What is paid, also as the same bill of another source, is not reminded of")
{
    for (const bool paid : {true, false}) {
        Remembering t;
        REQUIRE(t.store->setSources({sourceFile("ebox"), sourceFile("doccle")}));
        for (const char *source : {"ebox", "doccle"})
            REQUIRE(t.store->setFeeds(SourceId(QLatin1String(source)), {feed()}));
        t.come({bill(QStringLiteral("een"))});
        t.come({bill(QStringLiteral("twee"))}, "doccle");
        REQUIRE(t.rows().size() == 2);
        if (paid)
            REQUIRE(t.store->setPaid(t.item(QStringLiteral("Rekening twee")), t.clock.now()));
        CHECK(t.toldAt(kThirdDay).size() == (paid ? 0 : 2));
    }
}

TEST_CASE("A reminder that is put off comes back with its reason, and goes when what it asks is done")
{
    Remembering t;
    t.come({question(QStringLiteral("Vraag"), QDate(2026, 11, 27))});
    CHECK(t.toldAt(kThirdDay) == QStringList{kTomorrow});
    QSignalSpy opened(t.notifier.get(), &Notifier::opened);
    const quint32 first = 1; // nothing else was told: the question was read at its source
    Q_EMIT t.board.openPressed(first);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<QList<Untold>>() == QList{Untold{t.self, t.item(QStringLiteral("Vraag"))}});
    Q_EMIT t.board.laterPressed(first);
    CHECK(t.toldAt(kThirdDay.addSecs(3599)).isEmpty());
    CHECK(t.toldAt(kThirdDay.addSecs(3600)) == QStringList{kTomorrow});
    REQUIRE(t.store->setRead(t.item(QStringLiteral("Vraag")), true));
    t.settle();
    CHECK(t.board.closedNumbers.isEmpty()); // to read is not to do
    REQUIRE(t.store->setDone(t.item(QStringLiteral("Vraag")), true));
    REQUIRE(QTest::qWaitFor([&] { return t.board.closedNumbers.contains(first + 1); }, 20'000));
    t.clock.set(kThirdDay.addDays(1));
    t.restart();
    CHECK(t.toldNow().isEmpty());
}

TEST_CASE("A last day that moved is told with the day it is now")
{
    Remembering t;
    t.come({question(QStringLiteral("Vraag"), QDate(2026, 12, 20))});
    t.come({question(QStringLiteral("Vraag"), QDate(2026, 11, 27))});
    CHECK(t.toldAt(kThirdDay) == QStringList{kTomorrow});
    t.come({question(QStringLiteral("Vraag"), QDate(2026, 12, 3))});
    CHECK(t.toldAt(at("2026-11-27T10:00:00Z")).isEmpty());
    CHECK(t.toldAt(at("2026-11-30T07:00:00Z")) == QStringList{QStringLiteral("Vraag · Only 3 day(s) left: answer until and including 3 December. Done already? Say so in Overzicht.")});
}
