// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

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
