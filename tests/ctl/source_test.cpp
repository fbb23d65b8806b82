// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "program.h"

#include <QDir>
#include <QFileInfo>

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

TEST_CASE("a source is linked by its file even when its server is down, whole and for its owner's eyes only")
{
    const Person person;
    const QString file = person.source("kaprijke");
    const Ran added = person.ctl({"source", "add", file, "--json"});
    INFO(added.err.toStdString());
    CHECK(added.exit == 0);
    CHECK(added.object().value("added").toBool());
    const QString linked = person.home() + "/sources/kaprijke.json";
    CHECK(bytesOf(linked) == bytesOf(file));
    CHECK(QFile::permissions(linked) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK((QFile::permissions(person.home()) & (QFile::ReadGroup | QFile::ReadOther)) == 0);

    const QJsonArray sources = person.ctl({"source", "list", "--json"}).array();
    REQUIRE(sources.size() == 1);
    CHECK(sources.first().toObject().value("id") == "kaprijke");
    CHECK(sources.first().toObject().value("name") == "Bron kaprijke");
    CHECK(sources.first().toObject().value("protocol") == "ebox");
    CHECK(sources.first().toObject().value("feeds").isArray());
}

TEST_CASE("a source that was never fetched is said to be so, never shown as nothing")
{
    const Person person;
    REQUIRE(person.ctl({"source", "add", person.source("kaprijke")}).exit == 0);
    const Ran list = person.ctl({"list", "--json"});
    CHECK(list.exit == 0);
    CHECK(list.err.contains("not yet fetched"));
    CHECK(list.object().value("complete").toObject().value("asked").toInt() == 1);
    CHECK(list.object().value("complete").toObject().value("answered").toInt(-1) == 0);
    CHECK_FALSE(list.object().value("complete").toObject().contains("at"));
}

TEST_CASE("a file with mistakes is refused with file, line, reason and mend of each, and nothing is linked")
{
    const Person person;
    const QString file = person.write("bad.json", "{\n\"source\": \"Bad!\",\n\"protocol\": \"eboks\",\n\"name\": {\"nl\": \"x\"},\n\"baseUrl\": \"http://example.be\"\n}\n");
    const Ran ran = person.ctl({"source", "add", file});
    CHECK(ran.exit == 3);
    for (const char *place : {":2: ", ":3: ", ":5: "})
        CHECK(ran.err.contains(file.toUtf8() + place));
    CHECK(ran.err.contains("Did you mean \"ebox\"?"));
    CHECK(ran.err.contains("Use https."));
    CHECK(ran.err.count('\n') == 3);
    CHECK(QDir(person.home() + "/sources").isEmpty());
    CHECK(person.ctl({"source", "add", person.path("absent.json")}).exit == 3);
    CHECK(person.ctl({"source", "add", person.path()}).exit == 3); // a folder
    CHECK(person.ctl({"source", "add", person.write("big.json", QByteArray(300'000, ' '))}).err.contains("256"));
    CHECK(person.ctl({"source", "add", "/dev/zero"}).exit == 3);
}

TEST_CASE("a file of another kind that calls itself the eBox is refused, with a name of its own it is linked")
{
    const Person person;
    const QByteArray counter = R"({"protocol":"declarative","baseUrl":"https://loket.example","declarative":{"items":{"request":{"path":"/x"},"kind":"document","list":"","id":"/id","subject":"/s"}}})";
    const Ran impostor = person.ctl({"source", "add", person.source("ebox", counter)});
    CHECK(impostor.exit == 3);
    CHECK(impostor.err.contains("Another source is known by this name"));
    CHECK(QDir(person.home() + "/sources").isEmpty());
    CHECK(person.ctl({"source", "add", person.source("ebox", R"({"baseUrl":"https://ebox.example"})")}).exit == 3);
    CHECK(person.ctl({"source", "add", person.source("ebox", R"({"baseUrl":"https://services.socialsecurity.be/ebox"})")}).exit == 0);
    CHECK(person.ctl({"source", "add", person.source("ebox-stad", R"({"baseUrl":"https://ebox.example"})")}).exit == 0);
}

TEST_CASE("a source that is named after a registered sender is linked with a warning, and told with it in the list")
{
    const Person person;
    const QByteArray named = R"({"name":{"nl":"Federale Overheidsdienst Financiën"},"baseUrl":"https://kwaad.example"})";
    const Ran added = person.ctl({"source", "add", person.source("vals", named)});
    CHECK(added.exit == 0);
    CHECK(added.err.contains("looks like FPS Finance"));
    CHECK(person.ctl({"source", "list"}).err.contains("the name of vals looks like FPS Finance"));
    CHECK(person.ctl({"source", "list", "--json"}).array().first().toObject().value("resembles") == "FPS Finance");
    CHECK_FALSE(person.ctl({"source", "add", person.source("kaprijke")}).err.contains("looks like"));
}

TEST_CASE("a token in a source file is refused and does not come back in the message")
{
    const Person person;
    const Ran ran = person.ctl({"source", "add", person.source("a", R"({"signIn":{"kind":"bearer","token":"hush-hush-hush"}})")});
    CHECK(ran.exit == 3);
    CHECK_FALSE((ran.err + ran.out).contains("hush"));
}

TEST_CASE("the same file twice is fine, another file under the same id is refused")
{
    const Person person;
    const QString file = person.source("kaprijke");
    REQUIRE(person.ctl({"source", "add", file}).exit == 0);
    CHECK(person.ctl({"source", "add", file, "--json"}).object().value("added") == false);
    const QString other = person.source("kaprijke", R"({"baseUrl":"http://127.0.0.1:10"})");
    const Ran ran = person.ctl({"source", "add", other});
    CHECK(ran.exit == 3);
    CHECK(ran.err.contains("'kaprijke'"));
    CHECK(ran.err.contains("source add FILE --replace"));
    CHECK(bytesOf(person.home() + "/sources/kaprijke.json").contains("127.0.0.1:9"));
}

TEST_CASE("a changed file takes the place of the linked one with --replace; one with a mistake replaces nothing")
{
    const Person person;
    REQUIRE(person.ctl({"source", "add", person.source("kaprijke")}).exit == 0);
    const QString linked = person.home() + "/sources/kaprijke.json";
    const QByteArray before = bytesOf(linked);
    const QString bad = person.write("bad.json", "{\"source\":\"kaprijke\",\"protocol\":\"eboks\"}");
    CHECK(person.ctl({"source", "add", bad, "--replace"}).exit == 3);
    CHECK(bytesOf(linked) == before);

    const QString other = person.source("kaprijke", R"({"baseUrl":"http://127.0.0.1:10"})");
    const Ran ran = person.ctl({"source", "add", other, "--replace", "--json"});
    INFO(ran.err.toStdString());
    CHECK(ran.exit == 0);
    CHECK(ran.object().value("replaced").toBool());
    CHECK(ran.object().value("added") == false);
    CHECK(bytesOf(linked) == bytesOf(other));
    CHECK(person.ctl({"source", "list", "--json"}).array().size() == 1);
    // What was not linked yet is linked, and the same file again is no replacing.
    CHECK(person.ctl({"source", "add", person.source("gent"), "--replace", "--json"}).object().value("added").toBool());
    CHECK_FALSE(person.ctl({"source", "add", other, "--replace", "--json"}).object().contains("replaced"));
    // Also in the place of a file that cannot be read any more.
    person.write("home/sources/gent.json", "{");
    CHECK(person.ctl({"source", "add", person.source("gent"), "--replace", "--json"}).object().value("replaced").toBool());
}

TEST_CASE("what replaces a file does not send its key to more addresses than before")
{
    const Person person;
    const char *mine = R"({"signIn":{"kind":"bearer","tokenFrom":"keystore:mine"}})";
    REQUIRE(person.ctl({"source", "add", person.source("a", mine)}).exit == 0);
    const QString linked = person.home() + "/sources/a.json";
    const QByteArray before = bytesOf(linked);
    for (const char *more : {R"({"baseUrl":"https://elsewhere.example","signIn":{"kind":"bearer","tokenFrom":"keystore:mine"}})", R"({"allowedHosts":["elsewhere.example"],"signIn":{"kind":"bearer","tokenFrom":"keystore:mine"}})"}) {
        const Ran ran = person.ctl({"source", "add", person.source("a", more), "--replace"});
        CHECK(ran.exit == 3);
        CHECK(ran.err.contains("'mine'"));
        CHECK(ran.err.contains("elsewhere.example"));
        CHECK(bytesOf(linked) == before);
    }
    CHECK(person.ctl({"source", "add", person.source("a", R"({"baseUrl":"https://elsewhere.example","signIn":{"kind":"bearer","tokenFrom":"keystore:other"}})"), "--replace"}).exit == 0);
}

TEST_CASE("one token goes to one place: its name cannot be used by a source with other hosts")
{
    const Person person;
    const char *mine = R"({"signIn":{"kind":"bearer","tokenFrom":"keystore:mine"}})";
    REQUIRE(person.ctl({"source", "add", person.source("a", mine)}).exit == 0);
    CHECK(person.ctl({"source", "add", person.source("b", mine)}).exit == 0); // the same host
    const Ran other = person.ctl({"source", "add", person.source("c", R"({"baseUrl":"https://elsewhere.example","signIn":{"kind":"bearer","tokenFrom":"keystore:mine"}})")});
    CHECK(other.exit == 3);
    CHECK(other.err.contains("'mine'"));
    const Ran provider = person.ctl({"source", "add", person.source("d", R"({"providers":[{"id":"p","baseUrl":"https://elsewhere.example","tokenFrom":"keystore:mine"}]})")});
    CHECK(provider.exit == 3);
    const Ran allowed = person.ctl({"source", "add", person.source("e", R"({"allowedHosts":["elsewhere.example"],"signIn":{"kind":"bearer","tokenFrom":"keystore:mine"}})")});
    CHECK(allowed.exit == 3);
    CHECK(person.ctl({"source", "add", person.source("f", R"({"baseUrl":"https://elsewhere.example","signIn":{"kind":"bearer","tokenFrom":"keystore:other"}})")}).exit == 0);
}

TEST_CASE("a source is unlinked by its id, also when its file has a mistake")
{
    const Person person;
    REQUIRE(person.ctl({"source", "add", person.source("kaprijke", R"({"signIn":{"kind":"bearer","tokenFrom":"keystore:mine"}})")}).exit == 0);
    CHECK(person.ctl({"source", "remove", "kaprijk"}).err.contains("Did you mean 'kaprijke'?"));
    const Ran removed = person.ctl({"source", "remove", "kaprijke"});
    CHECK(removed.exit == 0);
    CHECK(removed.err.contains("secret remove mine"));
    CHECK(person.ctl({"source", "list", "--json"}).array().isEmpty());
    CHECK(person.ctl({"list", "--json"}).object().value("complete").toObject().value("asked").toInt(-1) == 0);

    person.write("home/sources/broken.json", "{");
    const Ran list = person.ctl({"list", "--json"});
    CHECK(list.err.contains("broken.json:1:"));
    CHECK(list.object().value("complete").toObject().value("asked").toInt() == 1); // and never silently left out
    const Ran sources = person.ctl({"source", "list", "--json"});
    CHECK(sources.exit == 1);
    REQUIRE(sources.array().size() == 1);
    const QJsonObject entry = sources.array().first().toObject();
    CHECK(entry.value("id") == "broken");
    CHECK(entry.value("file") == "broken.json");
    CHECK(entry.value("health") == "faulty");
    CHECK(entry.value("feeds").toArray().isEmpty());
    REQUIRE(entry.value("mistakes").toArray().size() == 1);
    for (const char *member : {"line", "where", "reason", "mend"})
        CHECK(entry.value("mistakes").toArray().first().toObject().contains(QLatin1String(member)));
    const Ran people = person.ctl({"source", "list"});
    CHECK(people.exit == 1);
    CHECK(people.out.contains("broken.json"));
    CHECK(people.out.contains("mistake in its file"));
    CHECK(people.err.contains("broken.json:1:"));
    CHECK(person.ctl({"check"}).exit == 3);
    CHECK(person.ctl({"source", "remove", "broken"}).exit == 0);
    CHECK(person.ctl({"source", "list"}).exit == 0);
    CHECK(person.ctl({"check"}).exit == 0);
}

TEST_CASE("the name of a source file with a mistake cannot break the line it is told on")
{
    const Person person;
    REQUIRE(person.ctl({"source", "add", person.source("kaprijke")}).exit == 0);
    person.write("home/sources/a\n\u001b[31mb.json", "{");
    for (const QStringList &words : {QStringList{"source", "list"}, {"sync"}, {"list"}}) {
        const Ran ran = person.ctl(words);
        INFO(ran.out.toStdString() << ran.err.toStdString());
        CHECK(ran.err.contains(".json:1: "));
        CHECK_FALSE((ran.out + ran.err).contains('\x1b'));
        CHECK_FALSE((ran.out + '\n' + ran.err).contains("\na\n"));
        for (const QByteArray &line : (ran.out + '\n' + ran.err).split('\n'))
            CHECK_FALSE((line.endsWith('a') || line.startsWith("\ufffd")));
    }
}
