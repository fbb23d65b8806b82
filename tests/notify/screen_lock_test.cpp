// SPDX-License-Identifier: EUPL-1.2
#include "services.h"

#include "notify/manners.h"
#include "notify/screen_lock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

bool becomes(const ScreenLock &lock, bool locked)
{
    return QTest::qWaitFor([&] { return lock.isLocked() == locked; }, 10'000);
}

/// Until what was asked of the bus before this is answered, and its answers were heard.
void settle()
{
    for (int i = 0; i < 3; ++i) {
        for (const QDBusConnection &bus : {QDBusConnection::sessionBus(), QDBusConnection::systemBus()})
            bus.call(QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping")));
        QTest::qWait(20);
    }
}

/// The same bus stands for that of the system: it must be said before anybody asks for one.
struct Buses {
    Buses() { qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS")); }
};

} // namespace

TEST_CASE("Where nobody knows whether the screen is locked, it is as the person chose", "[.screenlock]")
{
    const Buses buses;
    ScreenLock lock;
    settle();
    CHECK_FALSE(lock.isLocked());
}

TEST_CASE("A screen saver on the bus says when the screen is locked and when it is not, also one that comes later or goes", "[.screenlock]")
{
    const Buses buses;
    for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"}) {
        INFO(name);
        ScreenLock lock;
        QSignalSpy changed(&lock, &ScreenLock::changed);
        settle();
        auto saver = std::make_unique<Saver>(name, true); // locked before it came
        CHECK(becomes(lock, true));
        saver->set(false);
        CHECK(becomes(lock, false));
        saver->set(true);
        CHECK(becomes(lock, true));
        saver.reset(); // it ended, or crashed: nobody knows any more
        CHECK(becomes(lock, false));
        CHECK(changed.size() == 4);
        Saver next(name, true);
        CHECK(becomes(lock, true));
        const ScreenLock late; // begins while it is locked
        CHECK(becomes(late, true));
    }
}

TEST_CASE("The login service says it as well, for the session of this program; one that says locked is enough", "[.screenlock]")
{
    const Buses buses;
    Login login(false);
    Saver saver("org.freedesktop.ScreenSaver", false);
    ScreenLock lock;
    settle();
    CHECK_FALSE(lock.isLocked());
    login.set(true);
    CHECK(becomes(lock, true));
    saver.set(true);
    settle();
    login.set(false);
    settle();
    CHECK(lock.isLocked()); // the saver still says so
    saver.set(false);
    CHECK(becomes(lock, false));
    login.setUntold(true); // only that it changed, not to what
    CHECK(becomes(lock, true));
    const ScreenLock late;
    CHECK(becomes(late, true));
}

TEST_CASE("What is no answer is none: other types, other objects, refusals", "[.screenlock]")
{
    const Buses buses;
    Saver saver("org.freedesktop.ScreenSaver", false);
    Login login(false);
    ScreenLock lock;
    settle();
    saver.say({QStringLiteral("yes")});
    saver.say({});
    saver.say({1});
    login.say(QStringLiteral("org.freedesktop.login1.User"), {{QStringLiteral("LockedHint"), true}});
    login.say(QStringLiteral("org.freedesktop.login1.Session"), {{QStringLiteral("LockedHint"), QStringLiteral("true")}});
    login.say(QStringLiteral("org.freedesktop.login1.Session"), {{QStringLiteral("IdleHint"), true}});
    // Somebody who does not own the name says it.
    QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("other"));
    QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("ActiveChanged"));
    signal << true;
    REQUIRE(other.send(signal));
    settle();
    CHECK_FALSE(lock.isLocked());
    QDBusConnection::disconnectFromBus(QStringLiteral("other"));
}

TEST_CASE("While others may see the screen only the words change that are shown, not whether and when")
{
    const Manners chosen{true, Privacy::All, QuietHours{QTime(22, 0), QTime(7, 0)}};
    Manners lessened = chosen;
    lessened.privacy = Privacy::NewPost;
    lessened.isLessened = true;
    CHECK(whileOthersLook(chosen) == lessened);
    CHECK_FALSE(whileOthersLook({false, Privacy::All, {}}).on);
}
