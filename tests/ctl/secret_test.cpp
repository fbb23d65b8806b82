// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "program.h"

#include <QStandardPaths>

TEST_CASE("a secret that is empty or too long is refused, and a secret is never shown")
{
    const Person person;
    CHECK(person.ctl({"secret", "set", "mine"}, "").exit == 2);
    CHECK(person.ctl({"secret", "set", "mine"}, "\n").exit == 2);
    CHECK(person.ctl({"secret", "set", "mine"}, QByteArray(64 * 1024 + 1, 'x')).exit == 2);
    // Without a key store it fails in words, and nothing of it comes back.
    const Ran ran = person.ctl({"secret", "set", "mine"}, "hush-hush-hush\n");
    CHECK(ran.exit == 3);
    CHECK_FALSE(ran.err.isEmpty());
    CHECK_FALSE((ran.err + ran.out).contains("hush"));
}

TEST_CASE("a secret with a line break inside, which no request can carry, is refused at once; the one at its end is not")
{
    const Person person;
    for (const QByteArray &secret : {QByteArray("tok\nBBB"), QByteArray("tok\r\nX: 1"), QByteArray("tok\rB\n"), QByteArray("tok\n\n"), QByteArray("tok\0B", 5)}) {
        const Ran ran = person.ctl({"secret", "set", "mine"}, secret);
        INFO(ran.err.toStdString());
        CHECK(ran.exit == 2);
        CHECK(ran.err.contains("line break"));
        CHECK_FALSE((ran.err + ran.out).contains("tok"));
    }
    for (const QByteArray &secret : {QByteArray("tok\n"), QByteArray("tok\r\n"), QByteArray("tok")})
        CHECK_FALSE(person.ctl({"secret", "set", "mine"}, secret).err.contains("line break"));
}

TEST_CASE("a token from standard input goes to the key store, opens the source that names it, and is gone after removal")
{
    if (QStandardPaths::findExecutable("gnome-keyring-daemon").isEmpty() || QStandardPaths::findExecutable("dbus-run-session").isEmpty()) {
        WARN("needs gnome-keyring and dbus-run-session");
        return;
    }
    Person person;
    person.setEnvironment("OVERZICHT_DEMO_TOKEN", "hush-hush-hush");
    Town town(person);
    REQUIRE(town.isReady());
    // The demo's sources read the environment; this one reads the key store.
    Person other;
    QFile file(person.home() + "/sources/vereniging.json");
    REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonObject own = QJsonDocument::fromJson(file.readAll()).object();
    own.remove("demo"); // a home of a person links no example
    QByteArray bytes = QJsonDocument(own).toJson();
    REQUIRE(bytes.contains("env:OVERZICHT_DEMO_TOKEN"));
    const QString source = other.write("vereniging.json", bytes.replace("env:OVERZICHT_DEMO_TOKEN", "keystore:mine"));

    const QString script = other.write("session.sh", R"sh(
eval "$(printf 'pw\n' | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"
c="$1 --home $2"
$c source add "$3" > /dev/null; echo add $?
$c sync > /dev/null 2>&1; echo without $?
printf 'hush-hush-hush\n' | $c secret set mine; echo set $?
$c sync > /dev/null 2>&1; echo with $?
$c secret remove mine; echo removed $?
$c sync > /dev/null 2>&1; echo after $?
)sh");
    QProcess session;
    QProcessEnvironment environment;
    environment.insert("PATH", qEnvironmentVariable("PATH"));
    environment.insert("HOME", other.path());
    environment.insert("LANG", "en");
    environment.insert("XDG_RUNTIME_DIR", other.path("run"));
    session.setProcessEnvironment(environment);
    session.start("dbus-run-session", {"--", "bash", script, BIN_DIR "/overzichtctl", other.home(), source});
    REQUIRE(session.waitForFinished(120'000));
    const QByteArray out = session.readAllStandardOutput() + session.readAllStandardError();
    INFO(out.toStdString());
    CHECK(out.contains("add 0\n"));
    CHECK(out.contains("without 3\n"));
    CHECK(out.contains("set 0\n"));
    CHECK(out.contains("with 0\n"));
    CHECK(out.contains("removed 0\n"));
    CHECK(out.contains("after 3\n"));
    CHECK_FALSE(out.contains("hush"));
}
