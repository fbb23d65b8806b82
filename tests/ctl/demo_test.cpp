// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "program.h"

#include <QDir>
#include <QElapsedTimer>

TEST_CASE("the demo town says when it is ready, links its sources marked as examples, and ends cleanly on a signal")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    CHECK(town.readyLine().value("base").toString().startsWith("http://127.0.0.1:"));
    CHECK(town.readyLine().value("control").toString().startsWith("http://127.0.0.1:"));
    const QDir sources(person.home() + "/sources");
    CHECK(sources.entryList({"*.json"}).size() >= 4);
    for (const QString &name : sources.entryList({"*.json"})) {
        QFile file(sources.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(QJsonDocument::fromJson(file.readAll()).object().value("demo").toBool());
        CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    }
    CHECK(town.end() == 0);
}

TEST_CASE("a demo home can be used again by the next town")
{
    const Person person;
    {
        Town first(person);
        REQUIRE(first.isReady());
    }
    Town second(person);
    REQUIRE(second.isReady());
    CHECK(person.ctl({"sync"}).exit == 0);
}

TEST_CASE("a second town on a home whose town still runs is refused in words and changes nothing; a town that was killed leaves the home free")
{
    const Person person;
    {
        Town town(person);
        REQUIRE(town.isReady());
        REQUIRE(person.ctl({"sync"}).exit == 0);
        const auto links = [&] {
            QFile file(person.home() + "/sources/ebox.json");
            REQUIRE(file.open(QIODevice::ReadOnly));
            return file.readAll();
        };
        const QByteArray before = links();
        const auto second = person.start({"demo"}); // not waited for without a bound: a town that does start would stay
        CHECK(second->waitForFinished(10'000));
        CHECK(second->exitCode() == 3);
        CHECK(second->readAllStandardError().contains("already running"));
        CHECK(second->readAllStandardOutput().isEmpty());
        second->kill();
        second->waitForFinished();
        CHECK(links() == before);
        CHECK(person.ctl({"sync"}).exit == 0);
    }
    {
        const auto killed = person.start({"demo"});
        REQUIRE(killed->waitForReadyRead(60'000));
        killed->kill();
        REQUIRE(killed->waitForFinished());
    }
    Town next(person);
    CHECK(next.isReady());
}

TEST_CASE("the demo town never links into the default home or into a home with a real source")
{
    const Person person;
    const Ran bare = person.bare({"demo"});
    CHECK(bare.exit == 2);
    CHECK(bare.err.contains("--home"));
    const QString platform = person.path(".local/share/overzicht");
    CHECK(person.bare({"demo", "--home", platform}).exit == 2);
    CHECK(person.bare({"demo", "--home", person.path(".local/../.local/share/overzicht/")}).exit == 2);
    QDir().mkpath(platform);
    QFile::link(platform, person.path("link"));
    CHECK(person.bare({"demo", "--home", person.path("link")}).exit == 2);
    CHECK(QDir(platform).isEmpty());

    REQUIRE(person.ctl({"source", "add", person.source("kaprijke")}).exit == 0);
    const Ran real = person.ctl({"demo"});
    CHECK(real.exit == 3);
    CHECK(QDir(person.home() + "/sources").entryList({"*.json"}) == QStringList{"kaprijke.json"});

    // A file that cannot be read may be a real one.
    person.write("home/sources/kaprijke.json", "{");
    CHECK(person.ctl({"demo"}).exit == 3);
}

TEST_CASE("a home that holds real letters is a real one, also when its sources were unlinked")
{
    const Person person;
    const TinyServer server({{"/ebox", R"({"numberOfMessages":1,"numberOfUnreadMessages":1})"},
                             {"/ebox/messages", R"({"items":[{"messageId":"m-1","subject":{"nl":"Echt"},"receiptDate":"2026-11-20T08:14:00+01:00","senderOrganizationId":"0316380841","messageTypeId":"t"}],"totalItems":1})"}});
    const QByteArray more = "{\"baseUrl\":null,\"providers\":[{\"id\":\"p\",\"baseUrl\":\"" + server.base().toUtf8() + "\"}]}";
    REQUIRE(person.ctl({"source", "add", person.source("tiny", more)}).exit == 0);
    person.ctl({"sync"});
    REQUIRE(person.ctl({"list", "--json"}).items().size() == 1);
    REQUIRE(person.ctl({"source", "remove", "tiny"}).exit == 0);
    CHECK(person.ctl({"demo"}).exit == 3);
    CHECK(person.ctl({"list", "--json"}).items().size() == 1); // unlinking took nothing away

    // An organisation's letters are as real, and are not among the person's own.
    const Person bookkeeper;
    REQUIRE(bookkeeper.ctl({"source", "add", bookkeeper.source("tiny", more.chopped(1) + ",\"for\":\"0316380841\"}")}).exit == 0);
    bookkeeper.ctl({"sync"});
    REQUIRE(bookkeeper.ctl({"--for", "0316380841", "list", "--json"}).items().size() == 1);
    REQUIRE(bookkeeper.ctl({"source", "remove", "tiny"}).exit == 0);
    CHECK(bookkeeper.ctl({"demo"}).exit == 3);
    CHECK_FALSE(QFile::exists(bookkeeper.home() + "/demo.town"));
}

TEST_CASE("a port that is taken makes the town fail in words and link nothing")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    const QString base = town.readyLine().value("base").toString();
    const QString port = base.section(':', 2).section('/', 0, 0);
    const Person other;
    const Ran ran = other.ctl({"demo", "--port", port});
    CHECK(ran.exit == 3);
    CHECK_FALSE(ran.err.isEmpty());
    CHECK(QDir(other.home() + "/sources").isEmpty());
}

TEST_CASE("a real source is never linked into the demo town's home")
{
    const Person person;
    const Town town(person);
    REQUIRE(town.isReady());
    const Ran refused = person.ctl({"source", "add", person.source("echt")});
    CHECK(refused.exit == 3);
    CHECK(refused.err.contains("--home"));
    CHECK_FALSE(QFile::exists(person.home() + "/sources/echt.json"));
}

TEST_CASE("no file takes the name of one of the town's own sources, which goes on as it was")
{
    const Person person;
    const Town town(person);
    REQUIRE(town.isReady());
    const QString before = person.ctl({"source", "list", "--json"}).out;
    const Ran refused = person.ctl({"source", "add", person.source("kbc", R"({"demo":true,"baseUrl":null,"providers":[{"id":"p","baseUrl":"http://127.0.0.1:9"}]})"), "--replace"});
    CHECK(refused.exit == 3);
    CHECK(refused.err.contains("one of the demo town's own sources"));
    CHECK(person.ctl({"source", "list", "--json"}).out == before);
}

TEST_CASE("a file that says to be an example is refused in words in a home that is not the demo town's, and a real source is linked there")
{
    const Person person;
    const Ran refused = person.ctl({"source", "add", person.source("schijn", R"({"demo":true})")});
    CHECK(refused.exit == 3);
    CHECK(refused.err.contains("\"demo\": true"));
    CHECK_FALSE(QFile::exists(person.home() + "/sources/schijn.json"));
    CHECK(person.ctl({"source", "add", person.source("echt")}).exit == 0);
}

TEST_CASE("a demo home in which a source file cannot be read stays the town's; its letters are joined, and the next town starts")
{
    const Person person;
    const QString four = QString::fromUtf8("vier brievenbussen");
    const auto channels = [&] {
        for (const QJsonValue &row : person.ctl({"list", "--json"}).items()) {
            if (row.toObject().value("subject").toString().contains(four))
                return row.toObject().value("channels").toArray().size();
        }
        return qsizetype(0);
    };
    {
        Town town(person);
        REQUIRE(town.isReady());
        town.post("/letter/four");
        person.write("home/sources/burgerprofiel.json", "{\"source\":\"burgerprofiel\",\"de"); // half-written
        CHECK(person.ctl({"sync"}).exit == 1);
        CHECK(channels() == 3);
        CHECK(person.ctl({"source", "add", person.source("echt")}).exit == 3); // it still refuses real ones
    }
    // Whoever's file that is: a town leaves it where nobody can tell.
    person.write("home/sources/nobodys.json", "{");
    {
        Town next(person);
        REQUIRE(next.isReady());
        CHECK(QFile::exists(person.home() + "/sources/nobodys.json"));
    }
    // A real one that was put there by hand is never taken for an example.
    QFile::copy(person.source("echt"), person.home() + "/sources/echt.json");
    CHECK(person.ctl({"demo"}).exit == 3);
    CHECK(QFile::exists(person.home() + "/sources/echt.json"));
}
