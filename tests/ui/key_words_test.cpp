// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "base/keeping_trouble.h"
#include "kit/words.h"
#include "session/secrets.h"

#include <QTest>

using namespace overzicht;

namespace {

/// What the real Secrets says of a key that cannot be read.
Error troubleOf(const SecretPlace &place)
{
    Secrets secrets;
    secrets.setPatience(std::chrono::milliseconds(5000));
    std::optional<Result<QByteArray>> answer;
    secrets.read(place, [&](Result<QByteArray> read) { answer = std::move(read); });
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, 10'000));
    REQUIRE_FALSE(answer->has_value());
    return answer->error();
}

} // namespace

TEST_CASE("what the key store really answers is told in plain words with what to do, never as a key that stopped working")
{
    qunsetenv("OVERZICHT_TEST_NO_KEY");
    Error error = troubleOf(SecretPlace{SecretPlace::Kind::Environment, QStringLiteral("OVERZICHT_TEST_NO_KEY")});
    CHECK(words::error(error).both() == QStringLiteral("There is no key for this source yet. It is read from the environment variable OVERZICHT_TEST_NO_KEY, which is empty."));
    CHECK(words::health(Health::SignInNeeded, error.detail).words == QStringLiteral("No key yet"));

    // No bus, so no key store at all.
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    error = troubleOf(SecretPlace{SecretPlace::Kind::KeyStore, QStringLiteral("overzicht-test-never-stored")});
    bus.isEmpty() ? qunsetenv("DBUS_SESSION_BUS_ADDRESS") : qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    INFO(error.detail.toStdString());
    const auto said = words::keyTrouble(error.detail);
    REQUIRE(said);
    CHECK_FALSE(said->what.isEmpty());
    CHECK_FALSE(said->next.isEmpty());
    CHECK_FALSE(words::error(error).both().contains(QStringLiteral("no longer works")));
    CHECK(words::health(Health::SignInNeeded, error.detail).words != QStringLiteral("Sign in again"));
}

TEST_CASE("a disk of ours that is full or fails is told as that, with what to do, and no source is blamed for it")
{
    FeedState feed;
    feed.health = Health::Faulty;
    feed.items = 3;
    feed.detail = KeepingTrouble{}.detail(KeepingTrouble{16}.detail());
    CHECK(words::health(feed.health, feed.detail).words == QStringLiteral("Could not be kept"));
    CHECK(words::healthSentence(feed, QDateTime::currentDateTime())
          == QStringLiteral("What came could not be kept, because the disk is full: make at least 16 MB free, then try again. "
                            "It is not complete yet. You can read what came in."));
    feed.detail = KeepingTrouble{}.detail(QStringLiteral("input or output failed: disk I/O error (778)"));
    const QString said = words::healthSentence(feed, QDateTime::currentDateTime());
    CHECK(said.startsWith(QStringLiteral("What came could not be kept on this computer.")));
    CHECK_FALSE(said.contains(QStringLiteral("778")));

    // What a source says of itself is never taken for a trouble of ours.
    for (const char *claimed : {"a web page", "totalItems: the disk is full: make at least 16 MB free", "could not be kept"}) {
        feed.detail = QLatin1String(claimed);
        INFO(claimed);
        CHECK(words::health(feed.health, feed.detail).words == QStringLiteral("Faulty"));
    }
}
