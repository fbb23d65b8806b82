// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "program.h"

#include <QDir>
#include <QFile>

TEST_CASE("wrong usage ends with 2, says why on standard error, and prints nothing on standard output")
{
    const Person person;
    QDir().mkpath(person.path("folder"));
    const QString folder = person.path("folder");
    struct Case { QStringList words; const char *told; };
    for (const Case &c : QList<Case>{{{}, "command"},
                                     {{"lst"}, "Did you mean 'list'?"},
                                     {{"xyzzy-plugh"}, "no command"},
                                     {{"source"}, "add, list, remove"},
                                     {{"source", "ad"}, "Did you mean 'add'?"},
                                     {{"list", "--limit", "-1"}, "--limit"},
                                     {{"list", "--limit", "0"}, "--limit"},
                                     {{"list", "--limit", "1e3"}, "--limit"},
                                     {{"list", "--limit", "99999999999999"}, "--limit"},
                                     {{"list", "--limit"}, "wants a value"},
                                     {{"list", "--limit", "--json"}, "wants a value"},
                                     {{"list", "--kind", "foo"}, "document, notice"},
                                     {{"list", "--kind", ""}, "wants a value"},
                                     {{"list", "--unred"}, "'unread'"},
                                     {{"list", "--unread=yes"}, "takes no value"},
                                     {{"list", "--unread", "--unread"}, "twice"},
                                     {{"list", "-x"}, "no option"},
                                     {{"list", "more"}, "used like this"},
                                     {{"list", "--source", "ebox"}, "no option"},
                                     {{"--for", "nobody", "list"}, "--for"},
                                     {{"--for", "0123456789", "list"}, "--for"},
                                     {{"show"}, "used like this"},
                                     {{"show", "abc"}, "not the id"},
                                     {{"show", "../../etc/passwd"}, "not the id"},
                                     {{"show", "1'; DROP TABLE item; --"}, "not the id"},
                                     {{"show", "12345678901234567890"}, "not the id"},
                                     {{"show", "-1"}, "no option"},
                                     {{"open", "1"}, "--out"},
                                     {{"open", "1", "--out", folder}, "folder"},
                                     {{"open", "1", "--out", person.path("none/file.pdf")}, "does not exist"},
                                     {{"open", "1", "--out", "/dev/null"}, "ordinary"},
                                     {{"open", "1", "--attachment", "0", "--out", "x"}, "--attachment"},
                                     {{"open", "x", "--out", "x"}, "not the id"},
                                     {{"search"}, "used like this"},
                                     {{"search", "  "}, "words"},
                                     {{"search", QString(1001, 'x')}, "1000"},
                                     {{"sync", "--source", "nope"}, "no source"},
                                     {{"secret", "set", "a b"}, "name"},
                                     {{"secret", "set", QString(65, 'a')}, "name"},
                                     {{"source", "remove", "nope"}, "no source"},
                                     {{"demo", "--port", "70000"}, "--port"},
                                     {{"import"}, "used like this"},
                                     {{"export", "dir", "dir"}, "used like this"},
                                     {{"proof", "verify", "x"}, "used like this"}}) {
        INFO(c.words.join(' ').left(80).toStdString());
        const Ran ran = person.ctl(c.words);
        CHECK(ran.exit == 2);
        INFO(ran.err.toStdString());
        CHECK(ran.err.contains(c.told));
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.size() < 1500);
    }
}

TEST_CASE("words of a megabyte in all are a usage error and not a search")
{
    const Person person;
    QStringList words{"search"};
    for (int i = 0; i < 10; ++i)
        words << QString(100'000, QChar('a' + i));
    const Ran ran = person.ctl(words);
    CHECK(ran.exit == 2);
    CHECK(ran.err.size() < 500);
}

TEST_CASE("the global options may stand anywhere, and -- ends the options")
{
    const Person person;
    for (const QStringList &words : QList<QStringList>{{"--json", "--home", person.home(), "list"}, {"list", "--json", "--home", person.home()},
                                                       {"--home=" + person.home(), "list", "--for=self", "--json"}, {"list", "--for", "0316380841", "--json", "--home", person.home()}}) {
        const Ran ran = person.bare(words);
        CHECK(ran.exit == 0);
        CHECK(ran.object().contains("items"));
    }
    CHECK(person.ctl({"search", "--json", "--", "--limit"}).exit == 0);
}

TEST_CASE("help and version are answered on standard output with 0")
{
    const Person person;
    const Ran help = person.bare({"--help"});
    CHECK(help.exit == 0);
    for (const char *command : {"demo", "source add", "source record", "secret set", "sync", "list", "show", "open", "search", "check", "quarantine"})
        CHECK(help.out.contains(command));
    CHECK(person.bare({"help"}).out == help.out);
    CHECK(person.bare({"--version"}).out.startsWith("overzichtctl "));
}

TEST_CASE("a home that does not exist is an empty one, is not made by looking at it, and says that no source is linked")
{
    const Person person;
    const Ran list = person.ctl({"list", "--json"});
    CHECK(list.exit == 0);
    CHECK(list.object().value("total").toInt(-1) == 0);
    CHECK(list.object().value("complete").toObject().value("asked").toInt(-1) == 0);
    CHECK(list.err.contains("No source is linked"));
    CHECK(person.ctl({"check", "--json"}).object().value("ok").toBool());
    CHECK(person.ctl({"source", "list", "--json"}).out == "[]\n");
    CHECK(person.ctl({"quarantine", "--json"}).object().value("total").toInt(-1) == 0);
    CHECK(person.ctl({"show", "1"}).exit == 3);
    CHECK_FALSE(QFile::exists(person.home()));
    CHECK(person.ctl({"sync"}).exit == 3);
}

TEST_CASE("a reader that goes away early is no error, and an answer that cannot be written is one")
{
    const Person person;
    QProcess shell;
    shell.start("bash", {"-c", "set -o pipefail; '" BIN_DIR "/overzichtctl' --help | true; '" BIN_DIR "/overzichtctl' --help > /dev/full; echo $?"});
    REQUIRE(shell.waitForFinished());
    CHECK(shell.readAllStandardOutput() == "3\n");
    QProcess piped;
    piped.start("bash", {"-c", "set -o pipefail; '" BIN_DIR "/overzichtctl' --help | true; echo $?"});
    REQUIRE(piped.waitForFinished());
    CHECK(piped.readAllStandardOutput() == "0\n");
}

TEST_CASE("what was typed does not come back as a command to the terminal")
{
    const Person person;
    const Ran ran = person.ctl({"source", "add", QString::fromUtf8("\x1b[31m\u009b2J.json")});
    CHECK(ran.exit == 3);
    CHECK(ran.err.contains("31m"));
    CHECK_FALSE(ran.err.contains('\x1b'));
    CHECK_FALSE(QString::fromUtf8(ran.err).contains(QChar(0x9b)));
}

TEST_CASE("the words are Dutch unless LANG says one of our other languages")
{
    Person person;
    const QByteArray english = person.bare({"help"}).out;
    person.setEnvironment("LANG", "C");
    const QByteArray dutch = person.bare({"help"}).out;
    CHECK(dutch != english);
    CHECK(dutch.contains("bron"));
}
