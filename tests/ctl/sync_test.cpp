// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QMap>
#include <QTemporaryFile>

#include <algorithm>

namespace {

/// The letters a mailbox shows, by its own ids, asked straight from its server: what must be stored, each once.
QStringList manifest(const Town &town, bool association)
{
    QStringList ids;
    for (const QJsonValue &value : town.get("/").value("servers").toArray()) {
        const QJsonObject server = value.toObject();
        const QString name = server.value("provider").toString();
        const QStringList asked = association ? QStringList{"onderneming"} : QStringList{"federaal", "vlaams", "lindehove"};
        if (!asked.contains(name))
            continue;
        for (int page = 1; page < 20; ++page) {
            const QByteArray answer = http("GET", server.value("base").toString() + QStringLiteral("/ebox/messages?pageSize=100&page=%1").arg(page));
            const QJsonArray items = QJsonDocument::fromJson(answer).object().value("items").toArray();
            if (items.isEmpty())
                break;
            for (const QJsonValue &item : items) {
                if (item.toObject().value("visible").toBool(true))
                    ids << item.toObject().value("messageId").toString();
            }
        }
    }
    ids.sort();
    return ids;
}

/// What is in one list and not in the other, told short.
QString difference(const QStringList &is, const QStringList &should)
{
    QStringList told;
    QStringList rest = should;
    for (const QString &id : is) {
        if (!rest.removeOne(id))
            told << (should.contains(id) ? "doubled " : "unexpected ") + id;
    }
    for (const QString &id : rest)
        told << "lost " + id;
    return told.join(", ");
}

/// Which letters are stored, by the id their provider gave them, each as often as it is stored.
QStringList stored(const Person &person, const QString &actingFor)
{
    const QStringList mailboxes{"ebox", "doccle", "kbc", "burgerprofiel", "vereniging"};
    QStringList ids;
    for (const QJsonValue &value : person.ctl({"--for", actingFor, "list", "--json", "--limit", "1000"}).items()) {
        if (!mailboxes.contains(value.toObject().value("channels").toArray().first().toString()))
            continue;
        const QJsonObject whole = person.ctl({"--for", actingFor, "show", value.toObject().value("id").toString(), "--json"}).object();
        ids << whole.value("provenance").toArray().first().toObject().value("foreignId").toString();
    }
    ids.sort();
    return ids;
}

QJsonObject feedOf(const Ran &ran, const QString &feed)
{
    for (const QJsonValue &value : ran.object().value("feeds").toArray()) {
        if (value.toObject().value("source") == "ebox" && value.toObject().value("feed") == feed)
            return value.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("a sync tells each feed's health and counts, brings every letter of the town once, and the next one brings nothing")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    const Ran first = person.ctl({"sync", "--json"});
    INFO(first.out.toStdString() << first.err.toStdString());
    CHECK(first.exit == 0);
    const QJsonArray feeds = first.object().value("feeds").toArray();
    REQUIRE_FALSE(feeds.isEmpty());
    int fresh = 0;
    for (const QJsonValue &value : feeds) {
        const QJsonObject feed = value.toObject();
        for (const char *field : {"source", "feed", "health", "new", "changed", "quarantined", "seconds"})
            CHECK(feed.contains(QLatin1String(field)));
        CHECK((feed.value("health") == "fresh" || feed.value("health") == "inactive"));
        fresh += feed.value("new").toInt();
    }
    const QStringList mine = manifest(town, false), theirs = manifest(town, true);
    CHECK(mine.size() >= 70);
    CHECK(theirs.size() >= 1);
    CHECK(difference(stored(person, "self"), mine) == "");
    CHECK(difference(stored(person, "0100009968"), theirs) == "");
    CHECK(fresh >= mine.size() + theirs.size()); // what is put out of sight is stored too

    const Ran second = person.ctl({"sync", "--json"});
    CHECK(second.exit == 0);
    for (const QJsonValue &value : second.object().value("feeds").toArray())
        CHECK(value.toObject().value("new").toInt(-1) == 0);
    CHECK(person.ctl({"check"}).exit == 0);
}

TEST_CASE("a sync fetches no content, so no letter is opened by it")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    const auto unread = [&] {
        const QJsonArray letters = town.letters();
        return std::count_if(letters.begin(), letters.end(), [](const QJsonValue &letter) { return !letter.toObject().value("read").toBool(); });
    };
    const auto before = unread();
    REQUIRE(before > 0);
    REQUIRE(person.ctl({"sync", "--full"}).exit == 0);
    int messages = 0;
    for (const QString &request : town.requests()) {
        INFO(request.toStdString());
        CHECK((request.startsWith("GET ") || request == "POST /Dossier/GeefDossiers-02.00")); // MAGDA is asked by a question in XML
        CHECK_FALSE((request.contains("/attachments/") && request.contains("/content")));
        CHECK_FALSE(request.contains("/body"));
        messages += request.contains("/ebox/messages") ? 1 : 0;
    }
    CHECK(messages > 0);
    CHECK(unread() == before);
    // The town does count an opened letter: the check above can fail.
    const QString id = person.ctl({"list", "--json", "--unread", "--kind", "document"}).items().first().toObject().value("id").toString();
    REQUIRE(person.ctl({"open", id, "--out", "x.pdf"}).exit == 0);
    CHECK(unread() == before - 1);
}

TEST_CASE("one broken provider makes a sync end with 1: the others' letters came, and its own are told as missing")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    town.breakServer("vlaams", "503");
    const Ran ran = person.ctl({"sync", "--json"});
    CHECK(ran.exit == 1);
    CHECK(feedOf(ran, "vlaams").value("health") == "busy");
    CHECK(feedOf(ran, "lindehove").value("health") == "fresh");
    CHECK(feedOf(ran, "lindehove").value("new").toInt() > 0);
    const QJsonObject list = person.ctl({"list", "--json"}).object();
    const QJsonObject complete = list.value("complete").toObject();
    CHECK(complete.value("answered").toInt() == complete.value("asked").toInt() - 1);
    CHECK(list.value("total").toInt() > 0);
    CHECK(person.ctl({"list"}).out.contains("Did not answer: ebox"));

    town.healAll();
    REQUIRE(person.ctl({"sync", "--source", "ebox"}).exit == 0);
    CHECK(difference(stored(person, "self"), manifest(town, false)) == "");
}

TEST_CASE("with three sources broken the others are whole, and the list says how complete it is and which are missing")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    town.breakServer("lindehove-loket", "down");
    town.breakServer("belasting", "wrong-type");
    town.breakServer("pensioen", "503");
    const Ran ran = person.ctl({"sync", "--json"});
    CHECK(ran.exit == 1);
    const QStringList broken{"belasting", "lindehove-loket", "pensioen"};
    for (const QJsonValue &value : ran.object().value("feeds").toArray()) {
        const QJsonObject feed = value.toObject();
        const QString health = feed.value("health").toString();
        INFO(feed.value("source").toString().toStdString() << " " << health.toStdString());
        CHECK((health == "fresh" || health == "inactive") != broken.contains(feed.value("source").toString()));
    }
    const QJsonObject complete = person.ctl({"list", "--json"}).object().value("complete").toObject();
    CHECK(complete.value("asked").toInt() == complete.value("answered").toInt() + 3);
    QStringList missing;
    for (const QJsonValue &source : complete.value("missing").toArray())
        missing << source.toString();
    missing.sort();
    CHECK(missing == broken);
    CHECK(difference(stored(person, "self"), manifest(town, false)) == "");

    town.healAll();
    CHECK(person.ctl({"sync"}).exit == 0);
    const QJsonObject healed = person.ctl({"list", "--json"}).object().value("complete").toObject();
    CHECK(healed.value("asked").toInt() == healed.value("answered").toInt());
    CHECK_FALSE(healed.contains("missing"));
}

TEST_CASE("every kind of business is in a fresh demo home after one sync, no feed failing and nothing set aside")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    const Ran ran = person.ctl({"sync", "--json"});
    INFO(ran.out.toStdString() << ran.err.toStdString());
    CHECK(ran.exit == 0);
    for (const QJsonValue &value : ran.object().value("feeds").toArray()) {
        const QJsonObject feed = value.toObject();
        INFO(feed.value("source").toString().toStdString() << " " << feed.value("feed").toString().toStdString());
        CHECK((feed.value("health") == "fresh" || feed.value("health") == "inactive"));
        CHECK(feed.value("quarantined").toInt() == 0);
    }
    for (const char *kind : {"document", "notice", "dossier", "attestation", "payment"}) {
        const QJsonArray rows = person.ctl({"list", "--json", "--limit", "500", "--kind", kind}).items();
        INFO(kind);
        CHECK(rows.size() >= 3);
        for (const QJsonValue &row : rows) // everything in a demo home is marked as an example
            CHECK(row.toObject().value("demo").toBool());
    }
}

TEST_CASE("with every server down a sync ends with 3 and what was there is still listed, said to be incomplete")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    REQUIRE(person.ctl({"sync"}).exit == 0);
    const QJsonArray before = person.ctl({"list", "--json"}).items();
    REQUIRE(town.end() == 0);
    const Ran ran = person.ctl({"sync", "--json"});
    INFO(ran.out.toStdString() << ran.err.toStdString());
    CHECK(ran.exit == 3);
    const QJsonObject list = person.ctl({"list", "--json"}).object();
    CHECK(list.value("items").toArray().size() == before.size());
    const QJsonObject complete = list.value("complete").toObject();
    CHECK(complete.value("asked").toInt() > complete.value("answered").toInt());
    CHECK(complete.contains("at"));
    CHECK(person.ctl({"check"}).exit == 0);
}

TEST_CASE("a source file with a mistake is told by a sync, which then ends with 1, and the others are fetched")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    person.write("home/sources/broken.json", "{\n\"source\": 1}");
    const Ran ran = person.ctl({"sync", "--json"});
    CHECK(ran.exit == 1);
    CHECK(ran.err.contains("broken.json:2:"));
    CHECK(feedOf(ran, "federaal").value("new").toInt() > 0);
}

TEST_CASE("a source file with a mistake is told with its line, reason and mend, and that its source was not asked, never that its answers are wrong")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    REQUIRE(person.ctl({"sync"}).exit == 0);
    person.write("home/sources/kapot.json", "{\"source\":\"kapot\",\n\"protocol\":\"ebox\"\n\"x\":1}");
    const Ran added = person.ctl({"source", "add", person.home() + "/sources/kapot.json"});
    const QByteArray line = added.err.mid(added.err.indexOf("kapot.json:3: ")).trimmed();
    REQUIRE(line.size() > 30);
    const Ran all = person.ctl({"sync"}), alone = person.ctl({"sync", "--source", "kapot"});
    CHECK(all.exit == 1);
    CHECK(alone.exit == 3);
    for (const Ran *ran : {&all, &alone}) {
        INFO(ran->out.toStdString() << ran->err.toStdString());
        CHECK(ran->err.count(line) == 1);
        CHECK(ran->err.contains("kapot.json: not asked, because of the mistake in its file."));
        CHECK(ran->out.contains("mistake in its file"));
        for (const char *wrong : {"answers are not right", "faulty", "What could be read", "kapot/"})
            CHECK_FALSE((ran->err + ran->out).contains(wrong));
    }
    const QJsonArray feeds = person.ctl({"sync", "--source", "kapot", "--json"}).object().value("feeds").toArray();
    REQUIRE(feeds.size() == 1);
    CHECK(feeds.first().toObject().value("source") == "kapot");
    CHECK(feeds.first().toObject().value("health") == "faulty");

    // The same of a source that brought something before: what it brought is still told, and as faulty.
    QFile mended(person.home() + "/sources/kapot.json");
    REQUIRE(mended.remove());
    person.write("home/sources/doccle.json", "{\"source\":\"doccle\",\n\"protocol\"");
    CHECK(person.ctl({"sync"}).exit == 1);
    for (const QJsonValue &source : person.ctl({"source", "list", "--json"}).array()) {
        if (source.toObject().value("id") != "doccle")
            continue;
        CHECK(source.toObject().value("health") == "faulty");
        REQUIRE_FALSE(source.toObject().value("feeds").toArray().isEmpty());
        CHECK(source.toObject().value("feeds").toArray().first().toObject().value("items").toInt() > 0);
        for (const QJsonValue &feed : source.toObject().value("feeds").toArray())
            CHECK(feed.toObject().value("health") == "faulty");
    }
}

TEST_CASE("a provider that begins later is told as not active yet, one that ended as no longer active")
{
    const Person person;
    const TinyServer server({{"/messageProviders", R"([{"messageProviderId":"later","messageProviderName":{"nl":"Later"},"messageProviderUrl":"https://later.example/","messageProviderActivationDate":"2099-01-01"},
                                                       {"messageProviderId":"ended","messageProviderName":{"nl":"Gestopt"},"messageProviderUrl":"https://ended.example/","messageProviderDeactivationDate":"2020-01-01"}])"}});
    REQUIRE(person.ctl({"source", "add", person.source("a", "{\"baseUrl\":\"" + server.base().toUtf8() + "\"}")}).exit == 0);
    const Ran ran = person.ctl({"sync"});
    INFO(ran.out.toStdString() << ran.err.toStdString());
    CHECK(ran.err.contains("Later (a/later): not active yet. It begins on 1 Jan 2099."));
    CHECK(ran.err.contains("Gestopt (a/ended): no longer active. It ended on 1 Jan 2020."));
    CHECK(ran.out.count("not active yet") == ran.out.count("no longer active"));
    CHECK(ran.out.contains("not active yet"));
}

TEST_CASE("somebody who waits at a terminal sees how far each feed is, and it is gone when the sync ends; a file or a pipe gets nothing of it")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    const QByteArray waiting = "(ebox/lindehove): asked, no answer yet", back = "A\r\x1b[J"; // some lines up, and all below away
    town.breakServer("lindehove", "slow");
    const auto piped = person.start({"sync"});
    CHECK_FALSE(piped->waitForFinished(4000));
    town.healAll();
    REQUIRE(piped->waitForFinished(60'000));

    town.breakServer("lindehove", "slow");
    QProcess terminal;
    QProcessEnvironment environment;
    for (const auto &[name, value] : {std::pair{"PATH", qEnvironmentVariable("PATH")}, {"HOME", person.path()}, {"XDG_RUNTIME_DIR", person.path("run")}, {"LANG", QStringLiteral("en_US.UTF-8")}, {"TERM", QStringLiteral("xterm")}})
        environment.insert(name, value);
    terminal.setProcessEnvironment(environment);
    terminal.start("script", {"-qec", "'" BIN_DIR "/overzichtctl' --home '" + person.home() + "' sync > '" + person.path("out") + '\'', "/dev/null"});
    REQUIRE(terminal.waitForStarted());
    QByteArray seen;
    QElapsedTimer timer;
    timer.start();
    const auto readUntil = [&](auto isEnough) {
        while (!isEnough() && timer.elapsed() < 20'000 && terminal.state() == QProcess::Running) {
            terminal.waitForReadyRead(500);
            seen += terminal.readAll();
        }
        return timer.elapsed();
    };
    CHECK(readUntil([&] { return seen.contains(waiting); }) >= 1900);
    readUntil([&] { return seen.count(back) >= 3; });
    town.healAll();
    REQUIRE(terminal.waitForFinished(60'000));
    seen += terminal.readAll();
    INFO(seen.toStdString());
    CHECK(terminal.exitCode() == 0);
    CHECK(seen.count(waiting) >= 3);
    // Every line that was shown is gone over, and what is told at the end stands below the last of them.
    const qsizetype last = seen.lastIndexOf("\x1b[J");
    CHECK(seen.indexOf(waiting, last) < 0);
    CHECK(seen.indexOf("no longer active", last) > 0);
    QFile out(person.path("out"));
    REQUIRE(out.open(QIODevice::ReadOnly));
    const QByteArray told = out.readAll() + piped->readAllStandardOutput() + piped->readAllStandardError();
    CHECK(told.contains("lindehove"));
    CHECK_FALSE(told.contains("asked, no answer yet"));
    CHECK_FALSE(told.contains('\x1b'));
}

TEST_CASE("what went wrong is told to people in their language with what to do next; the technical detail stands in the JSON only")
{
    Person person;
    person.setEnvironment("LANG", "nl_BE.UTF-8");
    Town town(person);
    REQUIRE(town.isReady());
    REQUIRE(person.ctl({"sync"}).exit == 0);
    const QByteArray ended = person.ctl({"sync"}).err;
    INFO(ended.toStdString());
    CHECK(ended.contains("niet meer actief"));
    for (const char *english : {"not active", "127.0.0.1", "Error"})
        CHECK_FALSE(ended.contains(english));
    REQUIRE(town.end() == 0);
    const Ran down = person.ctl({"sync"});
    INFO(down.err.toStdString());
    CHECK(down.err.contains("niet bereikbaar"));
    CHECK(down.err.contains("Probeer het later opnieuw"));
    for (const char *technical : {"127.0.0.1", "Error", "/ebox", "not active"})
        CHECK_FALSE((down.err + down.out).contains(technical));
    CHECK(person.ctl({"source", "list", "--json"}).out.contains("127.0.0.1"));
    CHECK_FALSE(person.ctl({"source", "list"}).out.contains("127.0.0.1"));

    const QString file = person.write("file", "x");
    const Ran no = person.bare({"--home", file, "list"});
    CHECK(no.exit == 3);
    CHECK_FALSE(no.err.contains("it is not a folder"));
    CHECK(no.err.contains("--home"));
}

TEST_CASE("a key that was never there is told as such, with the name to put it in under and never as one to renew")
{
    const Person person;
    REQUIRE(person.ctl({"source", "add", person.source("a", R"({"signIn":{"kind":"bearer","tokenFrom":"env:NOT_THERE"}})")}).exit == 0);
    const Ran ran = person.ctl({"sync"});
    INFO(ran.out.toStdString() << ran.err.toStdString());
    CHECK(ran.exit == 3);
    CHECK(ran.err.contains("There is no key for this source yet"));
    CHECK(ran.err.contains("NOT_THERE"));
    CHECK_FALSE((ran.err + ran.out).contains("again"));
    CHECK(person.ctl({"sync", "--json"}).out.contains("the environment has no 'NOT_THERE'"));
}

TEST_CASE("records that cannot be read are set aside, counted by the check for each feed, and are no finding")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    town.breakServer("lindehove", "bad-record");
    person.ctl({"sync"});
    CHECK(person.ctl({"quarantine", "--json"}).object().value("total").toInt() >= 2);
    const Ran check = person.ctl({"check", "--json"});
    CHECK(check.exit == 0);
    CHECK(check.object().value("ok").toBool());
    QJsonObject lindehove;
    for (const QJsonValue &feed : check.object().value("feeds").toArray()) {
        if (feed.toObject().value("feed") == "lindehove")
            lindehove = feed.toObject();
    }
    CHECK(lindehove.value("source") == "ebox");
    CHECK(lindehove.value("items").toInt() > 0);
    CHECK(lindehove.value("quarantined").toInt() >= 2);
    CHECK(lindehove.value("position").toBool());
    const Ran people = person.ctl({"check"});
    CHECK(people.out.contains("lindehove"));
    CHECK(people.out.contains("overzichtctl quarantine"));
}

TEST_CASE("five syncs at once double nothing and lose nothing")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    std::vector<std::unique_ptr<QProcess>> all;
    for (int i = 0; i < 5; ++i)
        all.push_back(person.start({"sync", "--json"}));
    for (const auto &process : all) {
        REQUIRE(process->waitForFinished(120'000));
        INFO(process->readAllStandardError().toStdString());
        CHECK(process->exitStatus() == QProcess::NormalExit);
        CHECK(process->exitCode() == 0);
    }
    CHECK(difference(stored(person, "self"), manifest(town, false)) == "");
    CHECK(person.ctl({"check"}).exit == 0);
}

TEST_CASE("while one process syncs, another lists, searches, opens and syncs the same home")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    REQUIRE(person.ctl({"sync"}).exit == 0);
    const QString id = person.ctl({"list", "--json", "--kind", "document", "--limit", "1"}).items().first().toObject().value("id").toString();
    const auto asked = [&] { return person.ctl({"list", "--json"}).object().value("complete").toObject().value("asked").toInt(); };
    const int before = asked();
    // A slow provider keeps the first one busy, as the one that writes.
    town.breakServer("lindehove", "stalled");
    const auto first = person.start({"sync", "--full"});
    QElapsedTimer timer;
    timer.start();
    while (town.requests().filter("lindehove").isEmpty() && timer.elapsed() < 1500) { }
    CHECK(first->state() == QProcess::Running);
    CHECK(person.ctl({"list", "--json"}).exit == 0);
    CHECK(person.ctl({"search", "belasting", "--json"}).exit == 0);
    CHECK(person.ctl({"open", id, "--out", "while.pdf"}).exit == 0);
    // Linking and unlinking is told to the process that writes, and done when the command ends.
    CHECK(person.ctl({"source", "add", person.source("kaprijke", R"({"demo":true})")}).exit == 0);
    CHECK(asked() == before + 1);
    CHECK(person.ctl({"source", "remove", "kaprijke"}).exit == 0);
    CHECK(asked() == before);
    CHECK(first->state() == QProcess::Running);
    town.healAll();
    CHECK(first->waitForFinished(60'000));
    CHECK(person.ctl({"sync"}).exit == 0);
    CHECK(difference(stored(person, "self"), manifest(town, false)) == "");
}

TEST_CASE("a letter that came through four mailboxes is one row with four channels")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    REQUIRE(person.ctl({"sync"}).exit == 0);
    town.post("/letter/four");
    REQUIRE(person.ctl({"sync"}).exit == 0);
    QJsonArray found;
    for (const QJsonValue &row : person.ctl({"list", "--json"}).items()) {
        if (row.toObject().value("subject").toString().contains(QString::fromUtf8("vier brievenbussen")))
            found << row;
    }
    REQUIRE(found.size() == 1);
    QStringList channels;
    for (const QJsonValue &channel : found.first().toObject().value("channels").toArray())
        channels << channel.toString();
    channels.sort();
    CHECK(channels == QStringList{"burgerprofiel", "doccle", "ebox", "kbc"});
}

TEST_CASE("what the person chose in the window to keep is kept by a sync without it as well, and stays unread")
{
    Person person;
    Town town(person);
    REQUIRE(town.isReady());
    REQUIRE(person.ctl({"sync"}).exit == 0);
    const auto unread = [&] { return person.ctl({"list", "--unread", "--json", "--limit", "1000"}).items().size(); };
    const auto before = unread();
    REQUIRE(before > 3);
    CHECK(QDir(person.path("home/contents")).isEmpty());
    QFile settings(person.path("home/ui.ini"));
    REQUIRE(settings.open(QIODevice::WriteOnly));
    REQUIRE(settings.write("[keep]\nletters=self\n") > 0);
    settings.close();
    const Ran ran = person.ctl({"sync"});
    INFO(ran.out.toStdString() << ran.err.toStdString());
    CHECK(ran.out.contains("Official letters that were kept here: "));
    CHECK_FALSE(QDir(person.path("home/contents")).isEmpty());
    CHECK(unread() == before);
    person.ctl({"sync", "--full"}); // now its source says that they were opened
    CHECK(unread() == before);
}
