// SPDX-License-Identifier: EUPL-1.2
#include "remembering.h"

#include "store/sqlite.h"

using namespace notify;

namespace {

Found unread(Found found)
{
    found.readAtSource = false;
    return found;
}

Found letter() { return found(QStringLiteral("b"), document(QStringLiteral("Brief"), at("2026-11-23T08:00:00Z"))); }

} // namespace

TEST_CASE("Done at a notification is the person's own word, once however often it is pressed, and nothing of it is reminded of afterwards")
{
    for (const auto &[what, settles] : {std::pair(letter(), Settling::Read), std::pair(unread(question(QStringLiteral("Vraag"), QDate(2026, 11, 27))), Settling::Done), std::pair(unread(bill(QStringLiteral("een"))), Settling::Paid)}) {
        INFO(int(settles));
        Remembering t;
        t.land({what});
        t.settle();
        REQUIRE(t.board.asked.size() == 1);
        CHECK(t.board.asked.first().settles == settles);
        t.board.bodies();
        const QDateTime pressed = t.clock.now();
        Q_EMIT t.board.donePressed(QString::number(1));
        t.clock.set(pressed.addSecs(5));
        Q_EMIT t.board.donePressed(QString::number(1));
        const ItemId item = t.rows().first().id;
        const OwnFacts own = t.details(item).own;
        CHECK(own.readAt == (settles == Settling::Read ? std::optional(pressed) : std::nullopt));
        CHECK(own.doneAt == (settles == Settling::Done ? std::optional(pressed) : std::nullopt));
        CHECK(own.paidAt == (settles == Settling::Paid ? std::optional(pressed) : std::nullopt));
        CHECK(t.board.closedNumbers == QList<quint32>{1}); // at once, whatever the desktop does after a press
        for (const int day : {1, 2, 3, 4, 5, 7, 14, 30}) {
            t.clock.set(pressed.addDays(day));
            t.restart();
            CHECK(t.toldNow().isEmpty());
        }
    }
}

TEST_CASE("Done at a reminder ends it, and what was put off with it")
{
    Remembering t;
    t.come({unread(bill(QStringLiteral("een")))});
    CHECK(t.toldAt(kThirdDay).size() == 1);
    const ItemId item = t.rows().first().id;
    REQUIRE(t.store->setRemindAt(item, kThirdDay.addSecs(60)));
    Q_EMIT t.board.donePressed(QString::number(2));
    CHECK(t.details(item).own.paidAt == kThirdDay);
    for (const int day : {0, 1, 2, 10}) {
        t.clock.set(kThirdDay.addDays(day).addSecs(120));
        t.restart();
        CHECK(t.toldNow().isEmpty());
    }
}

TEST_CASE("A press that comes when the thing asks something else opens it, and is no word about that")
{
    Remembering t;
    t.land({letter()});
    t.settle();
    Document asking = document(QStringLiteral("Brief"), at("2026-11-23T08:00:00Z"));
    asking.obligation = {Obligation::Kind::Answer, Deadline(endOfDay(QDate(2027, 1, 27))), std::nullopt};
    t.land({found(QStringLiteral("b"), asking)});
    t.settle();
    QSignalSpy opened(t.notifier.get(), &Notifier::opened);
    Q_EMIT t.board.donePressed(QString::number(1)); // "I have read it"
    const ItemId item = t.item(QStringLiteral("Brief"));
    CHECK_FALSE(t.details(item).own.readAt);
    CHECK_FALSE(t.details(item).own.doneAt);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<QList<Untold>>() == QList{Untold{t.self, item}});
}

TEST_CASE("A bill that asks another amount, account or communication than its notification said is not paid by a press")
{
    const auto other = [](int which) {
        Document d = document(QStringLiteral("Rekening een"), at("2026-11-23T08:00:00Z"));
        d.obligation = {Obligation::Kind::Pay, Deadline(endOfDay(QDate(2026, 11, 27))), PaymentRequest{Money(which == 0 ? 5'900 : 5'800, QStringLiteral("EUR")), Iban::parse(which == 1 ? QStringLiteral("BE71096123456769") : QStringLiteral("BE68539007547034")), which == 2 ? std::nullopt : Ogm::parse(QStringLiteral("000000580077")), {}}};
        return found(QStringLiteral("een"), d);
    };
    for (const int which : {0, 1, 2, 3}) {
        INFO(which);
        Remembering t;
        t.land({unread(bill(QStringLiteral("een")))});
        t.settle();
        t.board.bodies();
        t.land({other(which)}); // the last: as it was
        t.settle();
        QSignalSpy opened(t.notifier.get(), &Notifier::opened);
        Q_EMIT t.board.donePressed(QString::number(1));
        CHECK(t.details(t.rows().first().id).own.paidAt.has_value() == (which == 3));
        CHECK(opened.size() == (which == 3 ? 0 : 1));
    }
}

TEST_CASE("Done says nothing of many, of what is hidden, of what is settled already, and of what was never told")
{
    for (const int which : {0, 1, 2, 3, 4}) {
        INFO(which);
        Manners manners;
        manners.privacy = which == 1 ? Privacy::SenderOnly : which == 2 ? Privacy::NewPost : Privacy::All;
        Remembering t(manners);
        if (which == 0)
            t.bring(1, 4);
        else
            t.land({unread(question(QStringLiteral("Vraag"), QDate(2026, 11, 27)))});
        t.settle();
        REQUIRE(t.board.asked.size() == 1);
        CHECK((t.board.asked.first().settles == Settling::None) == (which < 3));
        const ItemId item = t.rows().first().id;
        const QDateTime said = t.clock.now();
        if (which == 3)
            REQUIRE(t.store->setDone(item, true));
        t.clock.set(said.addSecs(60));
        QSignalSpy opened(t.notifier.get(), &Notifier::opened);
        Q_EMIT t.board.donePressed(QString::number(which == 4 ? 7 : 1));
        for (const Row &row : t.rows()) {
            const OwnFacts own = t.details(row.id).own;
            CHECK_FALSE(own.readAt);
            CHECK_FALSE(own.paidAt);
            CHECK(own.doneAt == (which == 3 ? std::optional(said) : std::nullopt));
        }
        CHECK(opened.isEmpty());
    }
}

TEST_CASE("A word that the disk does not take is written down when it does, with the moment of the press")
{
    Remembering t;
    t.land({unread(bill(QStringLiteral("een")))});
    t.settle();
    const QDateTime pressed = t.clock.now();
    {
        const auto held = Connection::open(t.home.database(), Connection::Mode::Write);
        REQUIRE((*held)->run("BEGIN IMMEDIATE"));
        Q_EMIT t.board.donePressed(QString::number(1));
        CHECK_FALSE(t.details(t.rows().first().id).own.paidAt);
    }
    t.clock.set(pressed.addSecs(300));
    REQUIRE(QTest::qWaitFor([&] { return t.details(t.rows().first().id).own.paidAt.has_value(); }, 20'000));
    CHECK(t.details(t.rows().first().id).own.paidAt == pressed);
}
