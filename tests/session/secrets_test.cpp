// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "session/secrets.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace overzicht;

namespace {

SecretPlace keyStore(const QString &name) { return {SecretPlace::Kind::KeyStore, name}; }
SecretPlace environment(const QString &name) { return {SecretPlace::Kind::Environment, name}; }

Result<QByteArray> readNow(Secrets &secrets, const SecretPlace &place)
{
    std::optional<Result<QByteArray>> got;
    int calls = 0;
    secrets.read(place, [&](const Result<QByteArray> &result) {
        got = result;
        ++calls;
    });
    CHECK(calls == 0); // never from within the call
    REQUIRE(QTest::qWaitFor([&] { return got.has_value(); }, 40'000));
    return *got;
}

Result<> writeNow(Secrets &secrets, const QString &name, const QByteArray &secret)
{
    std::optional<Result<>> got;
    secrets.write(name, secret, [&](const Result<> &result) { got = result; });
    REQUIRE(QTest::qWaitFor([&] { return got.has_value(); }, 40'000));
    return *got;
}

Result<> removeNow(Secrets &secrets, const QString &name)
{
    std::optional<Result<>> got;
    secrets.remove(name, [&](const Result<> &result) { got = result; });
    REQUIRE(QTest::qWaitFor([&] { return got.has_value(); }, 40'000));
    return *got;
}

/// A read in a thread that ends afterwards, as the engine's does.
Result<QByteArray> readInThread(const SecretPlace &place)
{
    std::optional<Result<QByteArray>> got;
    QThread thread;
    auto *secrets = new Secrets;
    secrets->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, secrets, &QObject::deleteLater);
    thread.start();
    std::atomic_bool done = false;
    QMetaObject::invokeMethod(secrets, [&] {
        secrets->read(place, [&](const Result<QByteArray> &result) {
            got = result;
            done = QThread::currentThread() == secrets->thread();
        });
    });
    CHECK(QTest::qWaitFor([&] { return done.load(); }, 10'000));
    thread.quit();
    thread.wait();
    return got.value_or(failure(Error::Kind::Cancelled, QStringLiteral("never")));
}

} // namespace

TEST_CASE("A secret from the environment comes as it is, from the event loop")
{
    qputenv("OVERZICHT_TEST_TOKEN", "a b\tc=");
    Secrets secrets;
    CHECK(readNow(secrets, environment(QStringLiteral("OVERZICHT_TEST_TOKEN"))).value() == "a b\tc=");
    qunsetenv("OVERZICHT_TEST_TOKEN");
    CHECK(readNow(secrets, environment(QStringLiteral("OVERZICHT_TEST_TOKEN"))).error().kind == Error::Kind::SignInNeeded);
    qputenv("OVERZICHT_TEST_TOKEN", "");
    CHECK(readNow(secrets, environment(QStringLiteral("OVERZICHT_TEST_TOKEN"))).error().kind == Error::Kind::SignInNeeded);
}

TEST_CASE("A secret's name is short and plain, or it is refused")
{
    Secrets secrets;
    for (const QString &name : {QString(), QStringLiteral("a/b"), QStringLiteral("a b"), QStringLiteral("a\n"), QStringLiteral("é"), QString(65, u'a')}) {
        CHECK(readNow(secrets, keyStore(name)).error().kind == Error::Kind::Refused);
        CHECK(readNow(secrets, environment(name)).error().kind == Error::Kind::Refused);
        CHECK(writeNow(secrets, name, "x").error().kind == Error::Kind::Refused);
        CHECK(removeNow(secrets, name).error().kind == Error::Kind::Refused);
    }
    CHECK(readNow(secrets, environment(QString(64, u'a'))).error().kind == Error::Kind::SignInNeeded); // a name that is allowed, and not there
}

TEST_CASE("Without a session bus the key store is said to be out of reach, not empty")
{
    if (qgetenv("DBUS_SESSION_BUS_ADDRESS") != "disabled:")
        return; // this program also runs beside a real key store
    Secrets secrets;
    QElapsedTimer watch;
    watch.start();
    CHECK(readNow(secrets, keyStore(QStringLiteral("ebox"))).error().kind == Error::Kind::Offline);
    CHECK(writeNow(secrets, QStringLiteral("ebox"), "token").error().kind == Error::Kind::Offline);
    CHECK(watch.elapsed() < 30'000);
}

TEST_CASE("Nothing is called once the secrets are gone")
{
    int calls = 0;
    qputenv("OVERZICHT_TEST_TOKEN", "t");
    {
        Secrets secrets;
        secrets.read(environment(QStringLiteral("OVERZICHT_TEST_TOKEN")), [&](const Result<QByteArray> &) { ++calls; });
        secrets.read(keyStore(QStringLiteral("ebox")), [&](const Result<QByteArray> &) { ++calls; });
    }
    QTest::qWait(300);
    CHECK(calls == 0);
}

TEST_CASE("A key store that does not answer is given up after its time, once", "[.nokeyring]")
{
    Secrets secrets;
    secrets.setPatience(std::chrono::milliseconds(1));
    int calls = 0;
    std::optional<Error> error;
    secrets.read(keyStore(QStringLiteral("ebox")), [&](const Result<QByteArray> &result) {
        ++calls;
        if (!result)
            error = result.error();
    });
    QTest::qWait(3'000);
    CHECK(calls == 1);
    REQUIRE(error);
    CHECK((error->kind == Error::Kind::Offline || error->kind == Error::Kind::SignInNeeded));
}

TEST_CASE("On a bus whose key store was never set up, reading gives nothing and writing fails", "[.nokeyring]")
{
    Secrets secrets;
    secrets.setPatience(std::chrono::seconds(10));
    const auto read = readNow(secrets, keyStore(QStringLiteral("ebox")));
    REQUIRE_FALSE(read);
    CHECK((read.error().kind == Error::Kind::SignInNeeded || read.error().kind == Error::Kind::Offline));
    CHECK(writeNow(secrets, QStringLiteral("ebox"), "token").error().kind == Error::Kind::Offline);
}

TEST_CASE("A real key store gives back what was put in, byte for byte", "[.keyring]")
{
    Secrets secrets;
    QByteArray all;
    for (int i = 0; i < 4096; ++i)
        all += char(i * 7);
    REQUIRE(writeNow(secrets, QStringLiteral("ebox"), all));
    CHECK(readNow(secrets, keyStore(QStringLiteral("ebox"))).value() == all);
    REQUIRE(writeNow(secrets, QStringLiteral("ebox"), "another"));
    CHECK(readNow(secrets, keyStore(QStringLiteral("ebox"))).value() == "another");
    CHECK(readNow(secrets, keyStore(QStringLiteral("ebox2"))).error().kind == Error::Kind::SignInNeeded);
    REQUIRE(removeNow(secrets, QStringLiteral("ebox")));
    CHECK(readNow(secrets, keyStore(QStringLiteral("ebox"))).error().kind == Error::Kind::SignInNeeded);
    CHECK(removeNow(secrets, QStringLiteral("ebox"))); // what is not there is not there: no error
    CHECK(writeNow(secrets, QStringLiteral("ebox"), {}).error().kind == Error::Kind::Refused);
}

TEST_CASE("A secret in the key store lies in no file in readable form", "[.keyring]")
{
    Secrets secrets;
    REQUIRE(writeNow(secrets, QStringLiteral("canary"), "canary-7f3a9c51"));
    int files = 0;
    QDirIterator it(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        const QByteArray bytes = file.readAll();
        CHECK_FALSE(bytes.contains("canary-7f3a9c51"));
        CHECK_FALSE(bytes.contains(QByteArray("canary-7f3a9c51").toBase64().left(18)));
    }
    CHECK(files > 0); // the key store's own file
    removeNow(secrets, QStringLiteral("canary"));
}

TEST_CASE("Secrets are read from one engine's thread after another", "[.keyring]")
{
    Secrets secrets;
    REQUIRE(writeNow(secrets, QStringLiteral("ebox"), "token"));
    // The first thread that asks must not become the one all later jobs wait for.
    for (int i = 0; i < 3; ++i) {
        const auto got = readInThread(keyStore(QStringLiteral("ebox")));
        REQUIRE(got);
        CHECK(*got == "token");
    }
    removeNow(secrets, QStringLiteral("ebox"));
}

TEST_CASE("Asking the key store blocks nobody", "[.keyring]")
{
    Secrets secrets;
    QElapsedTimer watch;
    watch.start();
    int answers = 0;
    for (int i = 0; i < 20; ++i)
        secrets.read(keyStore(QStringLiteral("none-%1").arg(i)), [&](const Result<QByteArray> &) { ++answers; });
    CHECK(watch.elapsed() < 50);
    CHECK(QTest::qWaitFor([&] { return answers == 20; }, 20'000));
}
