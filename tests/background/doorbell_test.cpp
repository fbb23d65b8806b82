// SPDX-License-Identifier: EUPL-1.2
#include "background/doorbell.h"

#include "sync/owner_socket.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <catch2/catch.hpp>

#include <atomic>
#include <memory>
#include <vector>

using namespace overzicht;

namespace {

struct House {
    QTemporaryDir dir;
    Home home = Home::open(dir.filePath(QStringLiteral("home"))).value();
    Acting me = Acting::self(), bakery = Acting::organisation(QStringLiteral("0316380841")).value();

    /// The socket of the one bell that there is.
    QString socket() const
    {
        const QDir run(QFileInfo(home.socket()).path());
        const QStringList all = run.entryList({QStringLiteral("socket.??????")}, QDir::System | QDir::Files);
        REQUIRE(all.size() == 1);
        return run.filePath(all.first());
    }
};

/// Rung from another thread, as another program would: ringing waits.
bool rings(const Doorbell &bell, std::chrono::milliseconds patience = std::chrono::seconds(3))
{
    std::atomic<int> answer{-1};
    const std::unique_ptr<QThread> other(QThread::create([&] { answer = bell.ring(patience); }));
    other->start();
    const bool done = QTest::qWaitFor([&] { return answer >= 0; }, 20'000);
    other->wait();
    REQUIRE(done);
    return answer == 1;
}

} // namespace

TEST_CASE("The second of a home rings at the first, which shows itself; when the first ends another takes its place")
{
    const House house;
    auto first = std::make_unique<Doorbell>(house.home, house.me);
    QSignalSpy rung(first.get(), &Doorbell::rung);
    CHECK(first->claim());
    CHECK(first->hears());
    Doorbell second(house.home, house.me);
    CHECK_FALSE(second.claim());
    CHECK_FALSE(second.hears());
    CHECK(rings(second));
    CHECK(rung.size() == 1);
    CHECK(rings(second));
    CHECK(rung.size() == 2);
    first.reset();
    CHECK_FALSE(rings(second, std::chrono::milliseconds(100)));
    CHECK(second.claim());
    CHECK(second.hears());
    CHECK(rings(Doorbell(house.home, house.me)));
}

TEST_CASE("Each of whom a home has papers has a bell of their own, and so has each home")
{
    const House house, other;
    Doorbell mine(house.home, house.me), theirs(house.home, house.bakery), elsewhere(other.home, other.me);
    QSignalSpy rungMine(&mine, &Doorbell::rung), rungTheirs(&theirs, &Doorbell::rung);
    CHECK(mine.claim());
    CHECK(theirs.claim());
    CHECK(elsewhere.claim());
    CHECK(rings(Doorbell(house.home, house.bakery)));
    CHECK(rungMine.isEmpty());
    CHECK(rungTheirs.size() == 1);
}

TEST_CASE("One that begins this moment gets the time to answer, one that hangs is as good as not there")
{
    const House house;
    auto first = std::make_unique<Doorbell>(house.home, house.me);
    Doorbell second(house.home, house.me);
    std::atomic<int> answer{-1};
    const std::unique_ptr<QThread> other(QThread::create([&] { answer = second.ring(std::chrono::seconds(10)); }));
    other->start();
    QTest::qWait(100); // it rings at nothing
    CHECK(answer == -1);
    CHECK(first->claim());
    CHECK(QTest::qWaitFor([&] { return answer >= 0; }, 20'000));
    other->wait();
    CHECK(answer == 1);
    // Nobody runs the event loop of the first now.
    CHECK_FALSE(second.ring(std::chrono::milliseconds(200)));
}

TEST_CASE("What a crash left of a bell is in nobody's way")
{
    const House house;
    QString left;
    {
        Doorbell first(house.home, house.me);
        REQUIRE(first.claim());
        left = house.socket();
    }
    for (const QString &file : {left, QString(left + QStringLiteral(".lock"))}) { // of a process that is not there any more
        QFile rubbish(file);
        REQUIRE(rubbish.open(QIODevice::WriteOnly | QIODevice::Truncate));
        rubbish.write("rubbish");
    }
    Doorbell next(house.home, house.me);
    QSignalSpy rung(&next, &Doorbell::rung);
    REQUIRE(next.claim());
    CHECK(rings(Doorbell(house.home, house.me)));
    CHECK(rung.size() == 1);
}

TEST_CASE("Nothing but showing itself can be asked at the bell, by nobody but its user, and rubbish does no harm")
{
    const House house;
    Doorbell bell(house.home, house.me);
    QSignalSpy rung(&bell, &Doorbell::rung);
    REQUIRE(bell.claim());
    const QFileInfo socket(house.socket());
    CHECK(QFile::permissions(socket.filePath()) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK_FALSE(QFile::permissions(socket.path()).testAnyFlags(QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
    for (const QByteArray &said : {QByteArray("{\"do\":\"sync\"}\n"), QByteArray("{\"do\":\"own\",\"what\":\"paid\"}\n"), QByteArray("{}\n"), QByteArray("show\n"), QByteArray("[\"show\"]\n"), QByteArray("{\"do\":[\"show\"]}\n"),
                                   QByteArray("\0\0\n", 3), QByteArray(1 << 16, '{') + '\n'}) {
        QLocalSocket guest;
        guest.connectToServer(socket.filePath());
        REQUIRE(QTest::qWaitFor([&] { return guest.state() == QLocalSocket::ConnectedState; }, 5'000));
        guest.write(said);
        CHECK_FALSE(QTest::qWaitFor([&] { return guest.bytesAvailable() > 0; }, 60));
    }
    std::vector<std::unique_ptr<QLocalSocket>> silent; // that stay, and say nothing
    for (int i = 0; i < 20; ++i) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(socket.filePath());
    }
    CHECK(rung.isEmpty());
    CHECK(rings(Doorbell(house.home, house.me)));
    CHECK(rung.size() == 1);
}
