// SPDX-License-Identifier: EUPL-1.2
#include "background/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <unistd.h>

using namespace overzicht;
using Standing = Autostart::Standing;
using Trouble = AutostartTrouble::Kind;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A program, an empty folder for the entries (which is not there yet), and what comes of them.
struct Desk {
    Desk() { place(QStringLiteral("overzicht")); }
    QString place(const QString &name)
    {
        program = dir.filePath(name);
        write(program, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        REQUIRE(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        return program;
    }
    Autostart entry(const QString &home = {}) const { return {folder, program, home}; }
    QString path() const { return folder + QStringLiteral("/overzicht.desktop"); }
    QByteArray line(const char *key) const
    {
        for (const QByteArray &one : read(path()).split('\n')) {
            if (one.startsWith(QByteArray(key) + '='))
                return one.mid(qsizetype(qstrlen(key)) + 1);
        }
        return {};
    }

    QTemporaryDir dir;
    QString folder = dir.filePath(QStringLiteral("config/autostart"));
    QString program;
};

/// What a desktop makes of an Exec line: first the escapes of a string, then the quotes, then the field codes (Desktop Entry Specification 1.5, "The Exec key").
QStringList run(const QByteArray &exec)
{
    QByteArray plain;
    for (qsizetype i = 0; i < exec.size(); ++i) {
        if (exec[i] == '\\')
            ++i; // every escape here is that of a backslash
        plain += exec[i];
    }
    QList<QByteArray> words{{}};
    bool quoted = false;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const char c = plain[i];
        if (c == '"')
            quoted = !quoted;
        else if (quoted && c == '\\')
            words.last() += plain[++i];
        else if (c == '%')
            words.last() += plain[++i]; // "%%"; anything else is a field code, and the test fails on it
        else if (!quoted && c == ' ')
            words << QByteArray();
        else
            words.last() += c;
    }
    QStringList all;
    for (const QByteArray &word : words)
        all << QFile::decodeName(word);
    return all;
}

} // namespace

TEST_CASE("The entry at sign-in is written when it is turned on, starts this program in the background, and goes when it is turned off")
{
    const Desk d;
    CHECK(d.entry().standing() == Standing::None);
    CHECK_FALSE(d.entry().add());
    CHECK(d.entry().standing() == Standing::On);
    CHECK(run(d.line("Exec")) == QStringList{d.program, QStringLiteral("--background")});
    CHECK(d.line("TryExec") == QFile::encodeName(d.program));
    CHECK_FALSE(QFile::permissions(d.path()).testAnyFlags(QFile::WriteGroup | QFile::WriteOther));
    if (const QString validate = QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate")); !validate.isEmpty()) {
        QProcess check;
        check.start(validate, {d.path()});
        REQUIRE(check.waitForFinished());
        INFO(check.readAllStandardOutput().toStdString());
        CHECK(check.exitCode() == 0);
    }
    CHECK_FALSE(d.entry().add()); // once more is no mistake
    CHECK_FALSE(d.entry().remove());
    CHECK_FALSE(QFile::exists(d.path()));
    CHECK_FALSE(d.entry().remove());
}

TEST_CASE("Whatever the program and the folder are called, the desktop runs that program with that folder and nothing else")
{
    for (const char *name : {"a b", "$HOME", "`id`", "100%", "%f", "%u%U", "\"quoted\"", "back\\slash", "'", "~;&|<>()#*?", "ünïcode", "--demo", "\\\\", "\\\""}) {
        INFO(name);
        Desk d;
        d.place(QString::fromUtf8(name).remove(u'='));
        const QString home = d.dir.filePath(QStringLiteral("home ") + QString::fromUtf8(name));
        REQUIRE_FALSE(d.entry(home).add());
        CHECK(run(d.line("Exec")) == QStringList{d.program, QStringLiteral("--background"), QStringLiteral("--home"), home});
        CHECK(d.entry(home).standing() == Standing::On);
        CHECK_FALSE(d.entry(home).remove());
        CHECK_FALSE(QFile::exists(d.path()));
    }
}

TEST_CASE("A name that cannot stand in such a file is refused and nothing is written: no line of a folder's name becomes a line of the file")
{
    const Desk d;
    for (const QString &home : {QStringLiteral("/home/a\nExec=evil"), QStringLiteral("/home/a\r"), QStringLiteral("/home/\t"), QString(QStringLiteral("/home/") + QChar(0x7f)), QFile::decodeName("/home/\xff")}) {
        const auto trouble = d.entry(home).add();
        REQUIRE(trouble);
        CHECK(trouble->kind == Trouble::NoName);
        CHECK(trouble->detail == home);
        CHECK_FALSE(QFile::exists(d.path()));
    }
    for (const QString &program : {QStringLiteral("/nowhere/overzicht"), QStringLiteral("no-such-program-on-any-path")}) {
        const auto trouble = Autostart(d.folder, program, {}).add();
        REQUIRE(trouble);
        CHECK(trouble->kind == Trouble::NoName);
        CHECK(trouble->detail == program);
    }
    Desk equals;
    equals.place(QStringLiteral("a=b"));
    CHECK(equals.entry().add()->kind == Trouble::NoName);
}

TEST_CASE("What somebody else put there is not overwritten, not followed and not removed")
{
    Desk d;
    REQUIRE(QDir().mkpath(d.folder));
    const QByteArray own = read(d.program);
    for (const QByteArray &foreign : {QByteArray("[Desktop Entry]\nType=Application\nExec=other\n"), QByteArray(), QByteArray("X-Overzicht=1\n"), QByteArray("[Other]\nX-Overzicht=1\n"),
                                      QByteArray("[Desktop Entry]\nX-Overzicht=10\n"), QByteArray("[Desktop Entry]\n" + QByteArray(70'000, '#') + "\nX-Overzicht=1\n")}) {
        write(d.path(), foreign);
        CHECK(d.entry().standing() == Standing::Foreign);
        const auto trouble = d.entry().add();
        REQUIRE(trouble);
        CHECK(trouble->kind == Trouble::Foreign);
        CHECK_FALSE(d.entry().renew());
        CHECK_FALSE(d.entry().remove());
        CHECK(read(d.path()) == foreign);
        QFile::remove(d.path());
    }
    REQUIRE_FALSE(d.entry().add());
    const QString kept = d.dir.filePath(QStringLiteral("one of ours, kept elsewhere"));
    REQUIRE(QFile::rename(d.path(), kept));
    const QByteArray keptBytes = read(kept);
    d.place(QStringLiteral("elsewhere"));
    for (const QString &target : {d.program, QStringLiteral("/dev/null"), d.dir.filePath(QStringLiteral("nothing there")), kept}) {
        REQUIRE(QFile::link(target, d.path()));
        CHECK(d.entry().standing() == Standing::Foreign);
        CHECK(d.entry().add()->kind == Trouble::Foreign);
        CHECK_FALSE(d.entry().remove());
        CHECK(QFileInfo(d.path()).isSymLink());
        QFile::remove(d.path());
    }
    CHECK(read(d.program) == own);
    CHECK(read(kept) == keptBytes);
    REQUIRE(QDir().mkpath(d.path())); // a folder of that name
    CHECK(d.entry().add()->kind == Trouble::Foreign);
    if (::geteuid() == 0) {
        REQUIRE(QDir().rmdir(d.path()));
        REQUIRE_FALSE(d.entry().add());
        REQUIRE(::chown(QFile::encodeName(d.path()).constData(), 65534, 65534) == 0);
        CHECK(d.entry().standing() == Standing::Foreign); // another user's
    }
}

TEST_CASE("When the program moved, its entry names the new place at its next start; what the person stopped or removed in between stays as they left it")
{
    Desk d;
    REQUIRE_FALSE(d.entry().add());
    d.place(QStringLiteral("elsewhere"));
    CHECK_FALSE(d.entry().renew());
    CHECK(run(d.line("Exec")).first() == d.program);
    for (const char *stop : {"Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"}) {
        write(d.path(), read(d.path()) + stop);
        const QByteArray stopped = read(d.path());
        CHECK(d.entry().standing() == Standing::Off);
        d.place(QStringLiteral("elsewhere again"));
        CHECK_FALSE(d.entry().renew());
        CHECK(read(d.path()) == stopped);
        CHECK_FALSE(d.entry().add()); // asked for in so many words
        CHECK(d.entry().standing() == Standing::On);
    }
    REQUIRE(QFile::remove(d.path()));
    CHECK_FALSE(d.entry().renew());
    CHECK_FALSE(QFile::exists(d.path()));
}

TEST_CASE("The entry of another folder stays, and is named")
{
    const Desk d;
    REQUIRE_FALSE(d.entry(QStringLiteral("/home/a/eigen")).add());
    for (const QString &other : {QString(), QStringLiteral("/home/a/anders")}) {
        CHECK(d.entry(other).standing() == Standing::OtherHome);
        CHECK(d.entry(other).add() == AutostartTrouble{Trouble::OtherHome, QStringLiteral("/home/a/eigen")});
        CHECK_FALSE(d.entry(other).renew());
        CHECK_FALSE(d.entry(other).remove());
        CHECK(d.entry(QStringLiteral("/home/a/eigen")).standing() == Standing::On);
    }
}

TEST_CASE("A folder that takes no entry is told with the reason, and an entry that stays when it should go as well")
{
    Desk d;
    write(d.dir.filePath(QStringLiteral("config")), "a file where the folder should be");
    const auto trouble = d.entry().add();
    REQUIRE(trouble);
    CHECK(trouble->kind == Trouble::CannotWrite);
    CHECK_FALSE(trouble->detail.isEmpty());
    CHECK(Autostart({}, d.program, {}).add()->kind == Trouble::CannotWrite);
    CHECK_FALSE(QFile::exists(QStringLiteral("/overzicht.desktop")));
}

TEST_CASE("The folder of the entries is where the specification says, and nowhere when no home of a person is known")
{
    const QByteArray config = qgetenv("XDG_CONFIG_HOME"), home = qgetenv("HOME");
    const auto with = [](const char *xdg, const char *own) {
        qputenv("XDG_CONFIG_HOME", xdg);
        qputenv("HOME", own);
        return Autostart::usualFolder();
    };
    CHECK(with("/x/conf", "/home/a") == QStringLiteral("/x/conf/autostart"));
    CHECK(with("", "/home/a") == QStringLiteral("/home/a/.config/autostart"));
    CHECK(with("relative", "/home/a/") == QStringLiteral("/home/a/.config/autostart"));
    CHECK(with("", "").isEmpty());
    CHECK(with("", "relative").isEmpty());
    config.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", config);
    home.isNull() ? qunsetenv("HOME") : qputenv("HOME", home);
}

TEST_CASE("A program that every session finds is named as it is called, so that it may move with its package; any other by its whole path")
{
    const Desk d;
    CHECK(Autostart::nameOf(d.program) == d.program);
    CHECK(Autostart::nameOf(d.program, {d.dir.path()}) == QStringLiteral("overzicht"));
    QTemporaryDir other; // another program of that name stands before it
    REQUIRE(QFile::copy(d.program, other.filePath(QStringLiteral("overzicht"))));
    CHECK(Autostart::nameOf(d.program, {other.path(), d.dir.path()}) == d.program);
    REQUIRE(QFile::remove(other.filePath(QStringLiteral("overzicht"))));
    REQUIRE(QFile::link(d.program, other.filePath(QStringLiteral("overzicht"))));
    CHECK(Autostart::nameOf(d.program, {other.path()}) == QStringLiteral("overzicht")); // as packages do
    CHECK(Autostart::nameOf(QStringLiteral("/nowhere/overzicht"), {d.dir.path()}) == QStringLiteral("/nowhere/overzicht"));
    CHECK(Autostart::nameOf(QStringLiteral("/bin/sh")) == QStringLiteral("sh"));
}
