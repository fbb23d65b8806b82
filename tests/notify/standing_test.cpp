// SPDX-License-Identifier: EUPL-1.2
// What stands on the desktop: when it has to be named, when it goes, and who hears its buttons.
#include "remembering.h"

#include "notify/topic.h"

using namespace notify;

namespace {

Manners hidden() { return whileOthersLook({}); }

/// What a program that was killed left: what stands there, and what was written down of it.
void kill(Told &t)
{
    const auto standing = t.store->standing();
    REQUIRE(standing);
    t.notifier.reset();
    for (auto it = standing->cbegin(); it != standing->cend(); ++it)
        REQUIRE(t.store->setStanding(it.key(), *it));
    t.board.closedNumbers.clear();
    t.open();
}

} // namespace

TEST_CASE("What came while the screen was locked is named when it is free again, together and once, whether its notification stands there still or not")
{
    for (const bool expired : {false, true}) {
        INFO(expired);
        Told t;
        t.manners = hidden();
        t.begin();
        t.bring(1, 2);
        t.settle();
        for (const Bubble &bubble : std::exchange(t.board.asked, {}))
            CHECK((bubble.summary == QStringLiteral("New post") && bubble.body.isEmpty()));
        if (expired) {
            Q_EMIT t.board.closed(QString::number(1));
            Q_EMIT t.board.closed(QString::number(2));
        }
        t.notifier->setManners({});
        CHECK(t.board.closedNumbers.size() == (expired ? 0 : 2)); // what names nothing does not stand beside what does
        QStringList told = t.toldNow();
        told.sort();
        CHECK(told == QStringList{QStringLiteral("Brief 1"), QStringLiteral("Brief 2")});
        Q_EMIT t.board.closed(QString::number(3));
        Q_EMIT t.board.closed(QString::number(4));
        t.notifier->setManners(hidden());
        t.notifier->setManners({});
        CHECK(t.toldNow().isEmpty());
        t.restart();
        CHECK(t.toldNow().isEmpty());
    }
}

TEST_CASE("What stood there when the screen was locked stands there again when it is free, unless it was closed or read by then")
{
    Told t;
    t.begin();
    t.bring(1, 3);
    t.settle();
    t.board.bodies();
    Q_EMIT t.board.closed(QString::number(1));
    t.notifier->setManners(hidden());
    CHECK(t.toldNow().isEmpty());
    for (const Row &row : t.rows()) {
        if (row.heading.subject == QStringLiteral("Brief 2"))
            REQUIRE(t.store->setRead(row.id, true));
    }
    t.notifier->setManners({});
    CHECK(t.toldNow() == QStringList{QStringLiteral("Brief 3")});
    t.notifier->setManners(hidden());
    t.notifier.reset();
    t.open();
    t.start(); // it was told: at the next start nothing is asked of the window
    QSignalSpy window(t.notifier.get(), &Notifier::forWindow);
    CHECK(t.toldNow().isEmpty());
    CHECK(window.isEmpty());
}

TEST_CASE("What came while the screen was locked is not named when it was read by then, nor in the quiet hours, nor when another application tells by now")
{
    for (const char *why : {"read", "quiet", "off"}) {
        INFO(why);
        const bool isQuiet = QLatin1String(why) == QLatin1String("quiet");
        Told t;
        t.manners = hidden();
        t.begin();
        t.bring(1, 1);
        t.settle();
        t.board.bodies();
        Manners then;
        if (QLatin1String(why) == QLatin1String("read"))
            REQUIRE(t.store->setRead(t.rows().first().id, true));
        else if (isQuiet)
            then.quiet = QuietHours{QTime(10, 0), QTime(12, 0)}; // it is eleven in Brussels
        else
            then.on = false;
        t.notifier->setManners(then);
        CHECK(t.toldNow().isEmpty());
        t.clock.set(at("2026-11-23T11:00:00Z"));
        then.on = true;
        t.notifier->setManners(then);
        CHECK(t.toldNow() == (isQuiet ? QStringList{QStringLiteral("Brief 1")} : QStringList()));
    }
}

TEST_CASE("A reminder that came while the screen was locked is named when it is free again, if it still holds")
{
    for (const bool paid : {false, true}) {
        INFO(paid);
        Remembering t;
        t.come({bill(QStringLiteral("een"))});
        t.notifier->setManners(hidden());
        t.settle();
        CHECK(t.toldAt(kThirdDay) == QStringList{QStringLiteral("Look in Overzicht.")});
        if (paid)
            REQUIRE(t.store->setPaid(t.rows().first().id, t.clock.now()));
        t.notifier->setManners({});
        const QStringList told = t.toldNow();
        REQUIRE(told.size() == (paid ? 0 : 1));
        if (!paid)
            CHECK(told.first().startsWith(QStringLiteral("Rekening een · ")));
        t.restart();
        CHECK(t.toldNow().isEmpty());
    }
}

TEST_CASE("A program that ends while the screen is locked leaves what it told without a name to the window")
{
    Told t;
    t.manners = hidden();
    t.begin();
    t.bring(1, 1);
    t.settle();
    t.board.bodies();
    t.notifier.reset();
    t.open();
    t.manners = {};
    t.start();
    QSignalSpy window(t.notifier.get(), &Notifier::forWindow);
    CHECK(t.toldNow().isEmpty());
    REQUIRE(window.size() == 1);
    CHECK(window.first().first().value<QList<Untold>>() == QList{Untold{t.self, t.rows().first().id}});
}

TEST_CASE("A level that the person chose is no lessening; nothing is told again when they choose another")
{
    Told t;
    t.manners.privacy = Privacy::NewPost;
    t.begin();
    t.notifier->setManners(whileOthersLook(t.manners));
    t.bring(1, 1);
    t.settle();
    CHECK(t.board.asked.size() == 1);
    t.board.bodies();
    t.notifier->setManners(t.manners);
    t.notifier->setManners({});
    CHECK(t.toldNow().isEmpty());
}

TEST_CASE("At its end it takes away what stands there; nobody would hear the buttons")
{
    Told t;
    t.begin();
    t.bring(1, 2);
    t.settle();
    t.notifier.reset();
    std::sort(t.board.closedNumbers.begin(), t.board.closedNumbers.end());
    CHECK(t.board.closedNumbers == QList<quint32>{1, 2});
    CHECK(t.store->standing()->isEmpty());
}

TEST_CASE("What a killed program left on the desktop is heard by the next one: a click opens, later waits, done is written down")
{
    Told t;
    t.begin();
    t.bring(1, 3);
    t.settle();
    t.board.bodies();
    kill(t);
    t.start();
    CHECK(t.toldNow().isEmpty());
    CHECK(t.board.closedNumbers.isEmpty());
    QSignalSpy opened(t.notifier.get(), &Notifier::opened);
    Q_EMIT t.board.openPressed(QString::number(1));
    REQUIRE(opened.size() == 1);
    const ItemId first = opened.first().first().value<QList<Untold>>().first().item;
    CHECK(t.reader->row(t.self, first)->heading.subject == QStringLiteral("Brief 1"));
    const QDateTime pressed = t.clock.now();
    Q_EMIT t.board.laterPressed(QString::number(2));
    Q_EMIT t.board.donePressed(QString::number(3));
    t.settle();
    for (const Row &row : t.rows())
        CHECK(t.details(row.id).own.readAt.has_value() == (row.heading.subject == QStringLiteral("Brief 3")));
    t.clock.set(pressed.addSecs(3600));
    CHECK(t.toldNow() == QStringList{QStringLiteral("Brief 2 · You wanted to be reminded of this. Read it, then this stops.")});
}

TEST_CASE("What a killed program left is not heard when the desktop is another one, and goes when it was read meanwhile, shows too much, or named nothing")
{
    for (const char *why : {"another desktop", "read", "too much", "unnamed"}) {
        INFO(why);
        const QLatin1String is(why);
        Told t;
        t.manners = is == QLatin1String("unnamed") ? hidden() : Manners();
        t.begin();
        t.bring(1, 1);
        t.settle();
        kill(t);
        t.manners = {};
        t.board.stands = is != QLatin1String("another desktop");
        if (is == QLatin1String("read"))
            REQUIRE(t.store->setRead(t.rows().first().id, true));
        if (is == QLatin1String("too much"))
            t.manners.privacy = Privacy::SenderOnly;
        t.start();
        CHECK(t.store->standing()->isEmpty());
        CHECK(t.board.closedNumbers == (t.board.stands ? QList<quint32>{1} : QList<quint32>())); // nobody closes what may be another program's
        QSignalSpy opened(t.notifier.get(), &Notifier::opened);
        Q_EMIT t.board.openPressed(QString::number(1));
        CHECK(opened.isEmpty());
    }
}

TEST_CASE("Done at what a killed program left is no word about what asks something else by now")
{
    Remembering t;
    Found one = bill(QStringLiteral("een"));
    one.readAtSource = false;
    t.land({one});
    t.settle();
    kill(t);
    Found more = bill(QStringLiteral("een"), 9'900);
    more.readAtSource = false;
    t.land({more});
    t.start();
    Q_EMIT t.board.donePressed(QString::number(1));
    t.settle();
    CHECK_FALSE(t.details(t.rows().first().id).own.paidAt);
}

TEST_CASE("What was written down of a notification is read back whole, and nothing is read of other bytes")
{
    Remembering t;
    t.land({bill(QStringLiteral("een"))});
    const Row row = t.rows().first();
    Topic topic;
    topic.add({t.self, row.id, true}, row);
    topic.level = Privacy::SenderOnly;
    topic.offer = offerOf(row);
    for (const bool many : {false, true}) {
        if (many) {
            topic.reminders << Reminder{*Acting::organisation(QStringLiteral("0316380841")), row.id, UnreadStep::Days7, DeadlineStep::Today, at("2026-11-23T08:00:00Z")};
            topic.offer = {};
        }
        topic.isLessened = many;
        const QByteArray bytes = topic.written();
        const auto read = Topic::read(bytes, *t.reader);
        REQUIRE(read);
        CHECK(read->news == topic.news);
        CHECK(read->reminders == topic.reminders);
        CHECK(read->readBefore == topic.readBefore);
        CHECK(read->level == topic.level);
        CHECK(read->isLessened == topic.isLessened);
        CHECK(read->offer == topic.offer);
        for (int cut = 0; cut < bytes.size(); ++cut)
            CHECK_FALSE(Topic::read(bytes.left(cut), *t.reader));
        CHECK_FALSE(Topic::read(bytes + 'x', *t.reader));
        for (int i = 0; i < bytes.size(); ++i) {
            for (const int bit : {1, 16, 128}) {
                QByteArray other = bytes;
                other[i] = char(other[i] ^ bit);
                (void)Topic::read(other, *t.reader); // whatever it reads, it harms nothing
            }
        }
    }
}
