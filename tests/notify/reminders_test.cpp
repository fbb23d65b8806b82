// SPDX-License-Identifier: EUPL-1.2
#include "remembering.h"

using namespace notify;

namespace {

const QString kThree = QStringLiteral("Brief · You did not read this letter for 3 day(s). Read it, then this stops.");
const QString kTomorrow = QStringLiteral("Vraag · Tomorrow is the last day: answer. Done already? Say so in Overzicht.");
const QString kToday = QStringLiteral("Vraag · Today is the last day: answer. Done already? Say so in Overzicht.");

} // namespace

TEST_CASE("What stays unread or undone is reminded of at its moment, by the clock alone, once, and over restarts")
{
    Remembering t;
    t.come({found(QStringLiteral("b"), document(QStringLiteral("Brief"), at("2026-11-23T08:00:00Z"))), question(QStringLiteral("Vraag"), QDate(2026, 11, 29))});
    CHECK(t.toldAt(kThirdDay.addSecs(-1)).isEmpty());
    CHECK(t.toldAt(kThirdDay) == QStringList{QStringLiteral("FOD Financiën: Vraag · 3 day(s) left\nFOD Financiën: Brief · unread for 3 day(s)\nThis stops when you read them, or say that they are done or paid.")});
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

TEST_CASE("A machine that was off for a month tells each thing once, by its most urgent step, and all together")
{
    Remembering t;
    t.come({found(QStringLiteral("b"), document(QStringLiteral("Brief"), at("2026-11-23T08:00:00Z"))), question(QStringLiteral("Vraag"), QDate(2026, 12, 20))});
    t.notifier.reset();
    t.clock.set(at("2026-12-21T09:00:00Z"));
    t.open();
    t.start();
    CHECK(t.toldNow() == QStringList{QStringLiteral("FOD Financiën: Vraag · the last day was 20 December\nFOD Financiën: Brief · unread for 28 day(s)\nThis stops when you read them, or say that they are done or paid.")});
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
    REQUIRE(QTest::qWaitFor([&] { return t.board.asked.size() == 1; }, 20'000)); // both in one
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
        t.clock.set(kThirdDay);
        t.settle();
        CHECK(t.board.asked.size() == (paid ? 0 : 1));
        CHECK((paid || t.board.asked.first().summary == QStringLiteral("2 reminder(s)")));
    }
}

TEST_CASE("A reminder that is put off comes back with its reason, and goes when what it asks is done")
{
    Remembering t;
    t.come({question(QStringLiteral("Vraag"), QDate(2026, 11, 27))});
    CHECK(t.toldAt(kThirdDay) == QStringList{kTomorrow});
    QSignalSpy opened(t.notifier.get(), &Notifier::opened);
    const quint32 first = 1; // nothing else was told: the question was read at its source
    Q_EMIT t.board.openPressed(QString::number(first));
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<QList<Untold>>() == QList{Untold{t.self, t.item(QStringLiteral("Vraag"))}});
    Q_EMIT t.board.laterPressed(QString::number(first));
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

TEST_CASE("Reminders that fall together are one notification, with what the person put off until then; each person's apart")
{
    const Acting bakery = *Acting::organisation(QStringLiteral("0316380841"));
    Remembering t;
    REQUIRE(t.store->setSources({sourceFile("ebox"), sourceFile("bakkerij", bakery)}));
    for (const char *source : {"ebox", "bakkerij"})
        REQUIRE(t.store->setFeeds(SourceId(QLatin1String(source)), {feed()}));
    t.come({question(QStringLiteral("Vraag"), QDate(2026, 12, 10)), question(QStringLiteral("Nog een"), QDate(2026, 12, 10))});
    t.come({question(QStringLiteral("Van de zaak"), QDate(2026, 12, 10))}, "bakkerij");
    t.clock.set(kThirdDay.addSecs(-3600));
    t.land({found(QStringLiteral("b"), document(QStringLiteral("Brief"), at("2026-11-26T05:00:00Z")))});
    CHECK(t.toldNow() == QStringList{QStringLiteral("Brief")});
    Q_EMIT t.board.laterPressed(QString::number(1));
    QStringList told = t.toldAt(kThirdDay);
    told.sort();
    CHECK(told == QStringList{QStringLiteral("FOD Financiën: Vraag · 14 day(s) left\nFOD Financiën: Nog een · 14 day(s) left\nFOD Financiën: Brief · as you asked\nThis stops when you read them, or say that they are done or paid."),
                              QStringLiteral("Van de zaak · 14 day(s) left: answer until and including 10 December. Done already? Say so in Overzicht.")});
    QSignalSpy opened(t.notifier.get(), &Notifier::opened);
    for (const quint32 number : {2U, 3U})
        Q_EMIT t.board.openPressed(QString::number(number));
    REQUIRE(opened.size() == 2);
    const quint32 together = opened.first().first().value<QList<Untold>>().size() == 3 ? 2 : 3;
    Q_EMIT t.board.laterPressed(QString::number(together)); // all three of it
    CHECK(t.toldAt(kThirdDay.addSecs(3599)).isEmpty());
    t.clock.set(kThirdDay.addSecs(3600));
    t.settle();
    REQUIRE(t.board.asked.size() == 1);
    CHECK(t.board.asked.first().summary == QStringLiteral("3 reminder(s)"));
}
