// SPDX-License-Identifier: EUPL-1.2
#include "board.h"

#include "store/sqlite.h"

using namespace notify;

namespace {

const QString kAsked = QStringLiteral("Brief %1 · You wanted to be reminded of this. Read it, then this stops.");

} // namespace

TEST_CASE("What came is told once, each letter by its sender and subject, and not again after a restart")
{
    Told t;
    t.bring(1, 2);
    t.start();
    CHECK(t.toldNow() == QStringList{QStringLiteral("Brief 1"), QStringLiteral("Brief 2")});
    t.bring(1, 3);
    CHECK(t.toldNow() == QStringList{QStringLiteral("Brief 3")});
    t.restart();
    CHECK(t.toldNow().isEmpty());
    t.notifier.reset();
    t.bring(4, 4); // while nobody tells
    t.restart();
    CHECK(t.toldNow() == QStringList{QStringLiteral("Brief 4")});
}

TEST_CASE("Three that come together are told apart, four are told together")
{
    Told t;
    t.begin();
    t.bring(1, 3);
    CHECK(t.toldNow().size() == 3);
    t.bring(4, 7);
    t.settle();
    REQUIRE(t.board.asked.size() == 1);
    CHECK(t.board.asked.first().summary == QStringLiteral("4 new item(s)"));
    t.board.asked.clear();
    t.restart();
    CHECK(t.toldNow().isEmpty());
}

TEST_CASE("In the quiet hours nothing is told; at their end all of it is, together")
{
    Told t;
    t.manners.quiet = QuietHours{QTime(22, 0), QTime(7, 0)};
    t.clock.set(at("2026-11-23T20:59:59Z")); // 21:59:59
    t.begin();
    t.bring(1, 1);
    CHECK(t.toldNow().size() == 1);
    for (const char *night : {"2026-11-23T21:00:00Z", "2026-11-24T05:59:59Z"}) {
        t.clock.set(at(night));
        static int n = 2;
        t.bring(n, n + 1);
        n += 2;
        CHECK(t.toldNow().isEmpty());
    }
    t.clock.set(at("2026-11-24T06:00:00Z"));
    t.settle(); // by the clock alone: nothing changed
    REQUIRE(t.board.asked.size() == 1);
    CHECK(t.board.asked.first().summary == QStringLiteral("4 new item(s)"));
}

TEST_CASE("Quiet hours end by the clock on the wall, also in the nights in which it is moved")
{
    const QuietHours night{QTime(22, 0), QTime(7, 0)}, noon{QTime(12, 0), QTime(13, 0)}, never{QTime(8, 0), QTime(8, 0)}, gap{QTime(1, 0), QTime(2, 30)};
    CHECK(night.endAfter(at("2026-03-28T22:00:00Z")).toUTC() == at("2026-03-29T05:00:00Z")); // an hour less
    CHECK(night.endAfter(at("2026-10-24T21:00:00Z")).toUTC() == at("2026-10-25T06:00:00Z")); // an hour more
    CHECK(gap.endAfter(at("2026-03-29T00:30:00Z")).toUTC() >= at("2026-03-29T01:00:00Z"));   // 2:30 does not exist that night
    CHECK(gap.endAfter(at("2026-03-29T00:30:00Z")).toUTC() <= at("2026-03-29T01:30:00Z"));
    CHECK(noon.contains(at("2026-11-23T11:00:00Z")));
    CHECK_FALSE(noon.contains(at("2026-11-23T12:00:00Z")));
    CHECK_FALSE(noon.contains(at("2026-11-23T10:59:59Z")));
    CHECK_FALSE(never.contains(at("2026-11-23T07:00:00Z")));
}

TEST_CASE("Quiet hours are those of where the person is: of the zone that the system has at that moment")
{
    const QuietHours night{QTime(22, 0), QTime(7, 0)};
    const QDateTime moment = at("2026-11-23T21:30:00Z");
    CHECK(night.contains(moment)); // 22:30 in Brussels
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "America/New_York");
    CHECK_FALSE(night.contains(moment)); // 16:30
    CHECK(night.endAfter(at("2026-11-24T04:00:00Z")).toUTC() == at("2026-11-24T12:00:00Z"));
    before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", before);
    CHECK(night.contains(moment));
}

TEST_CASE("When another application tells, nothing is told here, not even after it is chosen again")
{
    Told t;
    t.manners.on = false;
    t.begin();
    t.bring(1, 2);
    CHECK(t.toldNow().isEmpty());
    t.bring(3, 3); // not looked at yet when the person turns it on
    t.manners.on = true;
    t.notifier->setManners(t.manners);
    CHECK(t.toldNow().isEmpty());
    t.bring(4, 4);
    CHECK(t.toldNow() == QStringList{QStringLiteral("Brief 4")});
}

TEST_CASE("Where no desktop shows notifications the window is asked to, until it did or a desktop does")
{
    Told t;
    t.board.trouble = Error::Kind::Offline;
    t.begin();
    QSignalSpy nobody(t.notifier.get(), &Notifier::forWindow);
    t.bring(1, 2);
    t.settle();
    REQUIRE(nobody.size() == 1);
    const auto both = nobody.takeFirst().first().value<QList<Untold>>();
    REQUIRE(both.size() == 2);
    t.notifier->toldInWindow({both.first().item});
    t.board.bodies();
    t.board.trouble.reset();
    t.bring(3, 3);
    CHECK(t.toldNow() == QStringList{QStringLiteral("Brief 2"), QStringLiteral("Brief 3")});
    CHECK(nobody.isEmpty());
}

TEST_CASE("What a desktop refuses stays untold and is tried again")
{
    Told t;
    t.board.trouble = Error::Kind::Refused;
    t.begin();
    QSignalSpy nobody(t.notifier.get(), &Notifier::forWindow);
    t.bring(1, 1);
    CHECK(t.toldNow().size() == 1);
    t.board.trouble.reset();
    t.clock.set(t.clock.now().addSecs(1));
    CHECK(t.toldNow() == QStringList{QStringLiteral("Brief 1")}); // by itself
    CHECK(nobody.isEmpty());
    t.restart();
    CHECK(t.toldNow().isEmpty());
}

TEST_CASE("A press opens what the notification was about, and nothing else")
{
    Told t;
    t.begin();
    t.bring(1, 1);
    t.settle();
    QSignalSpy opened(t.notifier.get(), &Notifier::opened);
    Q_EMIT t.board.openPressed(QString::number(7));
    CHECK(opened.isEmpty());
    Q_EMIT t.board.openPressed(QString::number(1));
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<QList<Untold>>() == QList{Untold{t.self, t.rows().first().id}});
    Q_EMIT t.board.closed(QString::number(1));
    Q_EMIT t.board.openPressed(QString::number(1));
    CHECK(opened.size() == 1);
}

TEST_CASE("What is put off is told again at its time, over restarts, unless it was read")
{
    Told t;
    t.begin();
    t.bring(1, 2);
    t.settle();
    t.board.bodies();
    const QDateTime pressed = t.clock.now();
    Q_EMIT t.board.laterPressed(QString::number(1));
    Q_EMIT t.board.laterPressed(QString::number(2));
    CHECK(t.toldNow().isEmpty());
    for (const Row &row : t.rows()) {
        if (row.heading.subject == QStringLiteral("Brief 2"))
            REQUIRE(t.store->setRead(row.id, true));
    }
    t.clock.set(pressed.addSecs(3599));
    t.restart();
    CHECK(t.toldNow().isEmpty());
    t.clock.set(pressed.addSecs(3600));
    CHECK(t.toldNow() == QStringList{kAsked.arg(1)}); // by the clock alone
    t.clock.set(pressed.addSecs(9000));
    t.restart();
    CHECK(t.toldNow().isEmpty());
}

TEST_CASE("What the person put off is told as that, also when the desktop refused it once, or the program was killed, or a copy of it came meanwhile")
{
    Told t;
    REQUIRE(t.store->setSources({sourceFile("ebox"), sourceFile("doccle")}));
    for (const char *source : {"ebox", "doccle"})
        REQUIRE(t.store->setFeeds(SourceId(QLatin1String(source)), {feed()}));
    Found mine = found(QStringLiteral("b1"), document(QStringLiteral("Brief 1"), at("2026-11-23T08:00:00Z")));
    mine.keys << QStringLiteral("ebox:federal/1");
    t.begin();
    t.land({mine});
    CHECK(t.toldNow() == QStringList{QStringLiteral("Brief 1")});
    const QDateTime pressed = t.clock.now();
    Q_EMIT t.board.laterPressed(QString::number(1));
    CHECK(t.toldNow().isEmpty());
    t.land({mine}, "doccle");
    CHECK(t.toldNow().isEmpty());
    REQUIRE(t.rows().size() == 1);
    t.board.trouble = Error::Kind::Refused;
    t.clock.set(pressed.addSecs(3600));
    CHECK(t.toldNow() == QStringList{kAsked.arg(1)});
    t.board.trouble = Error::Kind::Offline;
    QSignalSpy window(t.notifier.get(), &Notifier::forWindow);
    t.clock.set(pressed.addSecs(3601));
    CHECK(t.toldNow() == QStringList{kAsked.arg(1)});
    REQUIRE(window.size() == 1);
    CHECK(window.first().first().value<QList<Untold>>() == QList{Untold{t.self, t.rows().first().id, true}});
    CHECK(*t.store->nextReminder() == pressed.addSecs(3601).addMSecs(kQuick.again.count())); // and not at once, without end
    t.board.trouble.reset();
    t.board.mute = true;
    t.clock.set(pressed.addSecs(3602));
    REQUIRE(QTest::qWaitFor([&] { return t.board.asked.size() == 1; }, 20'000));
    t.board.mute = false;
    t.board.bodies();
    t.restart();
    QSignalSpy again(t.notifier.get(), &Notifier::forWindow);
    CHECK(t.toldNow().isEmpty());
    REQUIRE(again.size() == 1);
    CHECK(again.first().first().value<QList<Untold>>().first().putOff);
    t.notifier->toldInWindow({t.rows().first().id});
    t.clock.set(pressed.addSecs(9000));
    t.restart();
    CHECK(t.toldNow().isEmpty());
}

TEST_CASE("What was put off and read already stands until it is done, when it asks something")
{
    Told t;
    t.begin();
    Document d = document(QStringLiteral("Vraag"), at("2026-11-23T08:00:00Z"));
    d.obligation = {Obligation::Kind::Answer, std::nullopt, std::nullopt};
    t.land({found(QStringLiteral("v"), d)});
    CHECK(t.toldNow() == QStringList{QStringLiteral("Vraag")});
    const ItemId item = t.rows().first().id;
    Q_EMIT t.board.laterPressed(QString::number(1));
    REQUIRE(t.store->setRead(item, true));
    REQUIRE(QTest::qWaitFor([&] { return t.board.closedNumbers == QList<quint32>{1}; }, 20'000));
    t.board.closedNumbers.clear();
    t.clock.set(t.clock.now().addSecs(3600));
    CHECK(t.toldNow() == QStringList{QStringLiteral("Vraag · You wanted to be reminded of this. Done already? Say so in Overzicht.")});
    QSignalSpy changed(t.store.get(), &Store::changed);
    t.bring(1, 1);
    REQUIRE(QTest::qWaitFor([&] { return !changed.isEmpty(); }, 20'000)); // the notifier heard it before
    CHECK(t.board.closedNumbers.isEmpty());
    REQUIRE(t.store->setDone(item, true));
    REQUIRE(QTest::qWaitFor([&] { return t.board.closedNumbers == QList<quint32>{2}; }, 20'000));
}

TEST_CASE("When others begin to look along, what shows more than they may see is taken away, and is not told again")
{
    const auto with = [](Privacy level) {
        Manners manners;
        manners.privacy = level;
        return manners;
    };
    for (const auto &[shownAt, then, isTaken] : {std::tuple(Privacy::All, Privacy::NewPost, true), std::tuple(Privacy::All, Privacy::SenderOnly, true), std::tuple(Privacy::SenderOnly, Privacy::NewPost, true),
             std::tuple(Privacy::SenderOnly, Privacy::All, false), std::tuple(Privacy::NewPost, Privacy::SenderOnly, false)}) {
        INFO(int(shownAt) << " then " << int(then));
        Told t;
        t.manners = with(shownAt);
        t.begin();
        t.bring(1, 2);
        t.settle();
        t.board.bodies();
        t.notifier->setManners(with(then));
        std::sort(t.board.closedNumbers.begin(), t.board.closedNumbers.end());
        CHECK(t.board.closedNumbers == (isTaken ? QList<quint32>{1, 2} : QList<quint32>()));
        QSignalSpy opened(t.notifier.get(), &Notifier::opened);
        Q_EMIT t.board.openPressed(QString::number(1));
        CHECK(opened.size() == (isTaken || shownAt == Privacy::NewPost ? 0 : 1)); // what hides what it is about offers no button
        CHECK(t.toldNow().isEmpty());
        t.notifier->setManners(with(Privacy::All));
        t.restart();
        CHECK(t.toldNow().isEmpty());
    }
}

TEST_CASE("A notification that is on its way to the desktop when others begin to look along is taken away as soon as it stands there")
{
    Told t;
    t.begin();
    t.board.beforeAnswer = [&] { t.notifier->setManners(whileOthersLook(t.manners)); };
    t.bring(1, 1);
    CHECK(t.toldNow() == QStringList{QStringLiteral("Brief 1")});
    CHECK(t.board.closedNumbers == QList<quint32>{1});
    t.board.beforeAnswer = {};
    t.bring(2, 2);
    t.settle();
    CHECK(t.board.asked.size() == 1);
    CHECK(t.board.asked.first().summary == QStringLiteral("New post"));
    CHECK(t.board.closedNumbers.size() == 1);
}

TEST_CASE("A notification goes when what it tells was read, wherever")
{
    Told t;
    t.begin();
    t.bring(1, 2);
    t.settle();
    const auto closed = [&](ItemId id) {
        REQUIRE(t.store->setRead(id, true));
        REQUIRE(QTest::qWaitFor([&] { return !t.board.closedNumbers.isEmpty(); }, 20'000));
        return std::exchange(t.board.closedNumbers, {});
    };
    const QList<Row> rows = t.rows();
    CHECK(closed(rows.last().id) == QList<quint32>{1});
    CHECK(closed(rows.first().id) == QList<quint32>{2});
}

TEST_CASE("A letter of an organisation is told apart from one's own, and opens for that organisation")
{
    const Acting bakery = *Acting::organisation(QStringLiteral("0316380841"));
    Told t;
    REQUIRE(t.store->setSources({sourceFile("ebox"), sourceFile("bakkerij", bakery)}));
    REQUIRE(t.store->setFeeds(SourceId(QStringLiteral("ebox")), {feed()}));
    REQUIRE(t.store->setFeeds(SourceId(QStringLiteral("bakkerij")), {feed()}));
    QList<Found> theirs;
    for (int n = 1; n <= 4; ++n)
        theirs << found(QStringLiteral("o%1").arg(n), document(QStringLiteral("Zaak %1").arg(n), at("2026-11-23T08:00:00Z").addSecs(n)));
    t.land(theirs, "bakkerij");
    t.bring(1, 1);
    t.start();
    t.settle();
    REQUIRE(t.board.asked.size() == 2);
    QSignalSpy opened(t.notifier.get(), &Notifier::opened);
    QHash<QString, qsizetype> by;
    for (const quint32 number : {1U, 2U}) {
        Q_EMIT t.board.openPressed(QString::number(number));
        const auto what = opened.takeFirst().first().value<QList<Untold>>();
        by.insert(what.first().who.key(), what.size());
    }
    CHECK(by == QHash<QString, qsizetype>{{QStringLiteral("self"), 1}, {bakery.key(), 4}});
}

TEST_CASE("What was told and could not be written down is not told twice; the window shows it at the next start")
{
    Told t;
    t.begin();
    std::unique_ptr<Connection> held;
    t.board.beforeAnswer = [&] { // another writer holds the file until the notifier gives up
        held = *Connection::open(t.home.database(), Connection::Mode::Write);
        REQUIRE(held->run("BEGIN IMMEDIATE"));
    };
    t.bring(1, 1);
    CHECK(t.toldNow() == QStringList{QStringLiteral("Brief 1")});
    t.board.beforeAnswer = {};
    held.reset();
    t.bring(2, 2);
    CHECK(t.toldNow() == QStringList{QStringLiteral("Brief 2")});
    for (const bool shown : {false, true}) {
        t.notifier.reset();
        t.open();
        t.start();
        QSignalSpy window(t.notifier.get(), &Notifier::forWindow);
        CHECK(t.toldNow().isEmpty());
        REQUIRE(window.size() == 1);
        const auto what = window.first().first().value<QList<Untold>>();
        REQUIRE(what.size() == 1);
        CHECK(t.reader->row(t.self, what.first().item)->heading.subject == QStringLiteral("Brief 1"));
        if (shown)
            t.notifier->toldInWindow({what.first().item});
    }
    t.notifier.reset();
    t.open();
    t.start();
    QSignalSpy window(t.notifier.get(), &Notifier::forWindow);
    CHECK(t.toldNow().isEmpty());
    CHECK(window.isEmpty());
}

TEST_CASE("Nothing is told of which that cannot be written down before")
{
    Told t;
    t.begin();
    t.bring(1, 1);
    {
        const auto held = Connection::open(t.home.database(), Connection::Mode::Write);
        REQUIRE((*held)->run("BEGIN IMMEDIATE"));
        CHECK(t.toldNow().isEmpty());
    }
    t.clock.set(t.clock.now().addSecs(1));
    CHECK(t.toldNow() == QStringList{QStringLiteral("Brief 1")});
}
