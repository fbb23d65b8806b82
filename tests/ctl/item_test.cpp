// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "program.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

/// The first document whose n-th attachment is (not) the main one.
struct Found {
    QString id;
    int n = 0;
    QJsonObject attachment;
};
Found find(const Person &person, bool main)
{
    for (const QJsonValue &row : person.ctl({"list", "--kind", "document", "--json"}).items()) {
        const QString id = row.toObject().value("id").toString();
        for (const QJsonValue &value : person.ctl({"show", id, "--json"}).object().value("attachments").toArray()) {
            const QJsonObject attachment = value.toObject();
            if (attachment.value("main").toBool() == main && attachment.contains("sha256"))
                return {id, attachment.value("n").toInt(), attachment};
        }
    }
    return {};
}

} // namespace

TEST_CASE("show tells an item whole: its row, where it was seen, its contents, what happened to it")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    REQUIRE(person.ctl({"sync"}).exit == 0);
    const QJsonObject row = person.ctl({"list", "--json", "--kind", "document", "--limit", "1"}).items().first().toObject();
    const QString id = row.value("id").toString();
    const QJsonObject whole = person.ctl({"show", id, "--json"}).object();
    for (const QString &key : row.keys())
        CHECK(whole.value(key) == row.value(key));
    for (const char *field : {"history", "channels", "provenance", "attachments", "remarks", "own", "subjects"})
        CHECK(whole.contains(QLatin1String(field)));
    const QJsonObject sighting = whole.value("provenance").toArray().first().toObject();
    for (const char *field : {"source", "sourceName", "feed", "feedName", "foreignId", "firstSeen", "lastSeen", "raw"})
        CHECK(sighting.contains(QLatin1String(field)));
    CHECK(sighting.value("raw").toString().contains(sighting.value("foreignId").toString()));
    const QByteArray people = person.ctl({"show", id}).out;
    CHECK(people.contains("Seen through"));
    CHECK(people.contains(id.toUtf8()));
}

TEST_CASE("open saves a content whose digest is the one announced, and a second time gives the same bytes")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    REQUIRE(person.ctl({"sync"}).exit == 0);
    const Found main = find(person, true);
    REQUIRE_FALSE(main.id.isEmpty());
    const Ran first = person.ctl({"open", main.id, "--out", person.path("a.pdf"), "--json"});
    INFO(first.err.toStdString());
    REQUIRE(first.exit == 0);
    const QByteArray bytes = bytesOf(person.path("a.pdf"));
    CHECK(bytes.startsWith("%PDF"));
    CHECK(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() == main.attachment.value("sha256").toString().toLatin1());
    CHECK(first.object().value("sha256") == main.attachment.value("sha256"));
    CHECK(first.object().value("bytes").toInteger() == bytes.size());
    CHECK(first.object().value("digestChecked").toBool());

    REQUIRE(person.ctl({"open", main.id, "--out", person.path("b.pdf")}).exit == 0);
    CHECK(bytesOf(person.path("b.pdf")) == bytes);
    // By a name without folder.
    REQUIRE(person.ctl({"open", main.id, "--attachment", QString::number(main.n), "--out", "again.pdf"}).exit == 0);
    CHECK(bytesOf(person.path("again.pdf")) == bytes);
    CHECK(QDir(person.path()).entryList({"*.part"}).isEmpty());

    const Found other = find(person, false);
    if (!other.id.isEmpty()) {
        REQUIRE(person.ctl({"open", other.id, "--attachment", QString::number(other.n), "--out", "other"}).exit == 0);
        CHECK(QCryptographicHash::hash(bytesOf(person.path("other")), QCryptographicHash::Sha256).toHex() == other.attachment.value("sha256").toString().toLatin1());
    }
    const Ran tooMany = person.ctl({"open", main.id, "--attachment", "99", "--out", "c.pdf"});
    CHECK(tooMany.exit == 2);
    CHECK_FALSE(QFile::exists(person.path("c.pdf")));
    CHECK(person.ctl({"check"}).exit == 0);
}

TEST_CASE("a content with another digest than announced, or from a server that is down, is not saved, and an older file stays")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    REQUIRE(person.ctl({"sync"}).exit == 0);
    const Found main = find(person, true);
    REQUIRE_FALSE(main.id.isEmpty());
    const QString out = person.path("new.pdf"), part = out + ".part";
    for (const auto &[how, told] : {std::pair{"wrong-digest", "not what the sender published"}, std::pair{"wrong-type", "not what the sender published"}, std::pair{"cut", "Only a part came"},
                                    std::pair{"down", "could not be reached"}}) {
        INFO(how);
        for (const char *server : {"federaal", "vlaams", "lindehove", "doccle", "kbc", "burgerprofiel"})
            town.breakServer(server, how);
        const Ran ran = person.ctl({"open", main.id, "--out", out});
        CHECK(ran.exit == 3);
        INFO(ran.err.toStdString());
        CHECK(ran.err.contains(told));
        CHECK_FALSE(ran.err.contains("cannot be trusted"));
        CHECK_FALSE(QFile::exists(out));
    }
    town.healAll();
    CHECK(person.ctl({"open", main.id, "--out", out}).exit == 0);
    CHECK(bytesOf(out).startsWith("%PDF"));
    CHECK_FALSE(QFile::exists(part));

    // A file of the person is never written over, nor is anything asked for it.
    const QString mine = person.write("mine.pdf", "mine");
    REQUIRE(QFile::link(person.path("nowhere"), person.path("link.pdf")));
    const auto asked = town.requests().size();
    for (const QString &taken : {mine, out, person.path("link.pdf")}) {
        const Ran ran = person.ctl({"open", main.id, "--out", taken});
        CHECK(ran.exit == 2);
        CHECK(ran.err.contains("exists already"));
        CHECK(ran.out.isEmpty());
    }
    CHECK(town.requests().size() == asked);
    CHECK(bytesOf(mine) == "mine");
    CHECK_FALSE(QFile::exists(person.path("nowhere")));
}

TEST_CASE("where a content came in part, open says where that part lies and whether a next try goes on from there, and where none lies that nothing was saved")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    REQUIRE(person.ctl({"sync"}).exit == 0);
    const Found main = find(person, true);
    REQUIRE_FALSE(main.id.isEmpty());
    const QString out = person.path("part.pdf"), part = out + ".part";
    const auto openBroken = [&](const char *how) {
        for (const char *server : {"federaal", "vlaams", "lindehove", "doccle", "kbc", "burgerprofiel"})
            town.breakServer(server, how);
        const Ran ran = person.ctl({"open", main.id, "--out", out});
        CHECK(ran.exit == 3);
        return ran.err;
    };
    const QByteArray changed = openBroken("wrong-digest");
    INFO(changed.toStdString());
    CHECK(changed.contains("Nothing was saved. "));
    CHECK_FALSE(QFile::exists(part));
    const QByteArray goesOn = "Nothing was saved under that name. What came so far is in " + part.toUtf8() + ", so that a next try goes on from there.";
    const QByteArray cut = openBroken("cut");
    INFO(cut.toStdString());
    CHECK(cut.contains(goesOn));
    CHECK_FALSE(cut.contains("Nothing was saved. "));
    CHECK(QFileInfo(part).size() > 0);
    const QByteArray down = openBroken("down"); // it still lies there
    INFO(down.toStdString());
    CHECK(down.contains(goesOn));

    // Without a digest or a tag a next try cannot go on.
    const QByteArray letter = R"({"messageId":"m-1","subject":{"nl":"Brief"},"receiptDate":"2026-11-20T08:14:00+01:00","senderOrganizationId":"0316380841","messageTypeId":"t",
        "attachments":[{"attachmentId":"a","attachmentTitle":{"nl":"Brief"},"fileName":"brief.pdf","mediaType":"application/pdf","mainContent":true}]})";
    const TinyServer server({{"/ebox", R"({"numberOfMessages":1,"numberOfUnreadMessages":1})"},
                             {"/ebox/messages", "{\"items\":[" + letter + "],\"totalItems\":1}"},
                             {"/ebox/messages/m-1/attachments/a/content", "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nConnection: close\r\nContent-Length: 5000\r\n\r\n%PDF-1.7\n"}});
    const Person other;
    REQUIRE(other.ctl({"source", "add", other.source("tiny", "{\"baseUrl\":null,\"providers\":[{\"id\":\"p\",\"baseUrl\":\"" + server.base().toUtf8() + "\"}]}")}).exit == 0);
    other.ctl({"sync"});
    const QString id = other.ctl({"list", "--json"}).items().first().toObject().value("id").toString();
    const Ran anew = other.ctl({"open", id, "--out", other.path("x.pdf")});
    INFO(anew.err.toStdString());
    CHECK(anew.exit == 3);
    CHECK(anew.err.contains("What came so far is in " + other.path("x.pdf.part").toUtf8() + "; a next try begins anew."));
}

TEST_CASE("a content of a few bytes is told in bytes, one of a kilobyte or more in kB")
{
    const Person person;
    QByteArray letters;
    QHash<QString, QByteArray> answers{{"/ebox", R"({"numberOfMessages":2,"numberOfUnreadMessages":2})"}};
    for (const int size : {20, 1024}) {
        const QByteArray id = "m-" + QByteArray::number(size);
        letters += (letters.isEmpty() ? "" : ",") + QByteArray(R"({"messageId":")") + id + R"(","subject":{"nl":")" + id + R"("},"receiptDate":"2026-11-20T08:14:00+01:00","senderOrganizationId":"0316380841",
            "messageTypeId":"t","attachments":[{"attachmentId":"a","attachmentTitle":{"nl":"Brief"},"fileName":"brief.pdf","mediaType":"application/pdf","mainContent":true,"size":)" + QByteArray::number(size / 1024.0) + "}]}";
        answers.insert("/ebox/messages/" + id + "/attachments/a/content", QByteArray("%PDF-1.7\n").leftJustified(size, ' '));
    }
    answers.insert("/ebox/messages", "{\"items\":[" + letters + "],\"totalItems\":2}");
    const TinyServer server(answers);
    REQUIRE(person.ctl({"source", "add", person.source("tiny", "{\"baseUrl\":null,\"providers\":[{\"id\":\"p\",\"baseUrl\":\"" + server.base().toUtf8() + "\"}]}")}).exit == 0);
    person.ctl({"sync"});
    const QJsonArray rows = person.ctl({"list", "--json"}).items();
    REQUIRE(rows.size() == 2);
    for (const QJsonValue &row : rows) {
        const QString id = row.toObject().value("id").toString();
        const QByteArray told = row.toObject().value("subject") == "m-20" ? "20 byte" : "1.0 kB";
        CHECK(person.ctl({"show", id}).out.contains(told));
        const Ran ran = person.ctl({"open", id, "--out", id + ".pdf"});
        INFO(ran.out.toStdString() << ran.err.toStdString());
        CHECK(ran.out.contains('(' + told));
    }
}

TEST_CASE("an unreadable record stands in the quarantine with its raw form, source and reason, and the rest came")
{
    const Person person;
    const TinyServer server({{"/ebox", R"({"numberOfMessages":2,"numberOfUnreadMessages":2})"},
                             {"/ebox/messages", R"({"items":[{"subject":{"nl":"Zonder nummer"},"receiptDate":"2026-11-20T08:14:00+01:00","note":"\u001b[31mrood"},
                                {"messageId":"m-1","subject":{"nl":"Met nummer"},"receiptDate":"2026-11-20T08:14:00+01:00","senderOrganizationId":"0316380841","messageTypeId":"t"}],"totalItems":2})"}});
    const QByteArray more = "{\"baseUrl\":null,\"providers\":[{\"id\":\"p\",\"baseUrl\":\"" + server.base().toUtf8() + "\"}]}";
    REQUIRE(person.ctl({"source", "add", person.source("tiny", more)}).exit == 0);
    const Ran sync = person.ctl({"sync", "--json"});
    INFO(sync.out.toStdString() << sync.err.toStdString());
    int quarantined = 0;
    for (const QJsonValue &feed : sync.object().value("feeds").toArray())
        quarantined += feed.toObject().value("quarantined").toInt();
    CHECK(quarantined == 1);
    const QJsonArray rows = person.ctl({"list", "--json"}).items();
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().toObject().value("subject") == "Met nummer");
    const QJsonObject quarantine = person.ctl({"quarantine", "--json"}).object();
    CHECK(quarantine.value("total").toInt() == 1);
    const QJsonObject record = quarantine.value("items").toArray().first().toObject();
    for (const char *field : {"id", "source", "feed", "reason", "at", "maybeLetter", "raw"})
        CHECK(record.contains(QLatin1String(field)));
    CHECK(record.value("source") == "tiny");
    CHECK(record.value("maybeLetter").toBool());
    CHECK(record.value("raw").toString().contains("Zonder nummer"));
    // Nobody says that all is there beside it.
    CHECK(person.ctl({"list", "--json"}).object().value("complete").toObject().value("unreadable").toInt() == 1);
    CHECK(person.ctl({"list"}).out.contains("Records that could not be read: 1. 'overzichtctl quarantine' shows them."));
    CHECK(person.ctl({"list", "--todo"}).out.contains("Records that could not be read: 1."));
    CHECK(person.ctl({"source", "list"}).out.contains("not all read"));
    const QByteArray people = person.ctl({"quarantine"}).out;
    CHECK(people.contains("could not be read: 1"));
    CHECK(people.contains("Zonder nummer"));
    CHECK_FALSE(people.contains('\x1b'));
}

TEST_CASE("a change of language changes no letter: what was noticed of it reads in the language of the moment")
{
    Person person;
    const TinyServer server({{"/ebox", R"({"numberOfMessages":2,"numberOfUnreadMessages":2})"},
                             {"/ebox/messages", R"({"items":[{"subject":{"nl":"Zonder nummer"}},
                                {"messageId":"m-1","subject":{"nl":"Duur"},"receiptDate":"2026-11-20T08:14:00+01:00","messageTypeId":"t",
                                 "paymentData":{"amount":-5,"currency":"EUR"}}],"totalItems":7})"}});
    const QByteArray more = "{\"baseUrl\":null,\"providers\":[{\"id\":\"p\",\"baseUrl\":\"" + server.base().toUtf8() + "\"}]}";
    REQUIRE(person.ctl({"source", "add", person.source("tiny", more)}).exit == 0);
    person.ctl({"sync"});
    const QString id = person.ctl({"list", "--json"}).items().first().toObject().value("id").toString();
    const QByteArray english = person.ctl({"show", id}).out;
    CHECK(english.contains("no sender was told"));
    CHECK(english.contains("the amount was refused: -5 is less than nothing"));
    CHECK(person.ctl({"quarantine"}).out.contains("A message without an id. It may be a letter."));

    person.setEnvironment("LANG", "nl_BE.UTF-8");
    const Ran sync = person.ctl({"sync", "--full", "--json"});
    for (const QJsonValue &feed : sync.object().value("feeds").toArray()) {
        CHECK(feed.toObject().value("changed").toInt() == 0);
        if (feed.toObject().value("feed") == "p")
            CHECK(feed.toObject().value("detail").toString().contains("it announced 7 (totalItems), 2 came")); // for engineers, in every language
    }
    const Ran told = person.ctl({"sync", "--full"});
    CHECK(QString::fromUtf8(told.err).contains("e bron kondigde 7 stuks aan, er kwamen er 2"));
    const QByteArray dutch = person.ctl({"show", id}).out;
    CHECK(dutch.contains("er werd geen afzender gemeld"));
    CHECK(dutch.contains("het bedrag werd geweigerd: -5 is minder dan niets"));
    CHECK_FALSE(dutch.contains("no sender was told"));
    CHECK(person.ctl({"quarantine"}).out.contains("Een bericht zonder nummer. Het kan een brief zijn."));
    CHECK(person.ctl({"show", id, "--json"}).object().value("history").toArray().isEmpty());
}

TEST_CASE("a record that its source mended under another number is no longer counted, and its raw form stays to be looked at")
{
    const Person person;
    const QByteArray bare = R"("subject":{"nl":"Gemeentebelasting"},"receiptDate":"2026-11-20T08:14:00+01:00","senderOrganizationId":"0316380841","messageTypeId":"t"})";
    TinyServer server({{"/ebox", R"({"numberOfMessages":1,"numberOfUnreadMessages":1})"}, {"/ebox/messages", R"({"items":[{)" + bare + R"(],"totalItems":1})"}});
    const QByteArray more = "{\"baseUrl\":null,\"providers\":[{\"id\":\"p\",\"baseUrl\":\"" + server.base().toUtf8() + "\"}]}";
    REQUIRE(person.ctl({"source", "add", person.source("tiny", more)}).exit == 0);
    const Ran broken = person.ctl({"sync"});
    CHECK(broken.out.contains("Records that could not be read: 1."));
    server.answer("/ebox/messages", R"({"items":[{"messageId":"m-1",)" + bare + R"(],"totalItems":1})");
    const Ran mended = person.ctl({"sync", "--full"});
    CHECK_FALSE(mended.out.contains("could not be read"));
    CHECK(person.ctl({"list", "--json"}).items().size() == 1);
    CHECK_FALSE(person.ctl({"check"}).out.contains("could not be read"));
    const QJsonObject record = person.ctl({"quarantine", "--json"}).items().first().toObject();
    CHECK(record.contains("goneAt"));
    CHECK(record.value("raw").toString().contains("Gemeentebelasting"));
    CHECK(person.ctl({"quarantine"}).out.contains("no longer told since"));
}

TEST_CASE("a version of a letter that its sender changed stays to be seen in its history")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    town.breakServer("lindehove", "twice"); // one letter of a page stands in it twice, with another subject
    const QJsonArray feeds = person.ctl({"sync", "--json"}).object().value("feeds").toArray();
    CHECK(std::any_of(feeds.begin(), feeds.end(), [](const QJsonValue &feed) {
        return feed.toObject().value("feed") == "lindehove" && feed.toObject().value("health") == "faulty" && feed.toObject().value("detail").toString().contains("same page");
    }));
    // The first stays, and the other is kept aside: both contents can be seen.
    const QString other = QStringLiteral("Dezelfde brief met een ander onderwerp");
    const auto ofThat = [&](const QJsonArray &rows) { return std::count_if(rows.begin(), rows.end(), [&](const QJsonValue &row) { return row.toObject().value("subject").toString() == other; }); };
    REQUIRE(ofThat(person.ctl({"list", "--json"}).items()) == 1);
    CHECK(person.ctl({"quarantine", "--json"}).items().size() == 1);
    town.healAll();
    person.ctl({"sync", "--full"});
    CHECK(ofThat(person.ctl({"list", "--json"}).items()) == 0);
    int replaced = 0;
    for (const QJsonValue &row : person.ctl({"list", "--json"}).items()) {
        const QString id = row.toObject().value("id").toString();
        for (const QJsonValue &event : person.ctl({"show", id, "--json"}).object().value("history").toArray()) {
            if (event.toObject().value("event") != "replaced" || event.toObject().value("subject").toObject().value("nl").toString() != other)
                continue;
            CHECK(event.toObject().contains("at"));
            const QString told = QString::fromUtf8(person.ctl({"show", id}).out);
            CHECK(told.contains("Earlier version"));
            CHECK(told.contains(other));
            ++replaced;
        }
    }
    CHECK(replaced == 1);
}

TEST_CASE("a source's answers are kept and run again, giving the same twice, without a server")
{
    Person person;
    Town town(person);
    REQUIRE(town.isReady());
    const Ran recorded = person.ctl({"source", "record", "ebox", "--out", person.path("recording"), "--json"});
    INFO(recorded.err.toStdString());
    REQUIRE(recorded.exit == 0);
    CHECK(recorded.object().value("items").toInt() > 50);
    CHECK(recorded.object().value("redacted").toBool());
    const Ran over = person.ctl({"source", "record", "ebox", "--out", person.path("recording")}); // not over another one
    CHECK(over.exit == 3);
    CHECK(over.err.contains("already something at"));
    CHECK(over.err.contains("does not exist yet"));
    CHECK(person.ctl({"source", "record", "ebux", "--out", person.path("more")}).exit == 2);
    CHECK(person.ctl({"source", "record", "ebox"}).exit == 2);
    REQUIRE(town.end() == 0);
    const Ran once = person.ctl({"source", "replay", person.path("recording"), "--json"});
    CHECK(once.exit == 0);
    CHECK(once.object().value("items").toInt() == recorded.object().value("items").toInt());
    CHECK(person.ctl({"source", "replay", person.path("recording"), "--json"}).object().value("digest") == once.object().value("digest"));
    CHECK_FALSE(once.object().value("digest").toString().isEmpty());
    // A head stays on one line, also in a language where it is wider than what stands below.
    person.setEnvironment("LANG", "nl_BE.UTF-8");
    const QByteArray dutch = person.ctl({"source", "replay", person.path("recording")}).out;
    INFO(dutch.toStdString());
    CHECK(dutch.left(dutch.indexOf('\n')).contains("Antwoorden"));
    person.setEnvironment("LANG", "en_US.UTF-8");
    const Ran none = person.ctl({"source", "replay", person.path()});
    CHECK(none.exit == 3);
    CHECK(none.err.contains("no recording in"));
    const Ran nowhere = person.ctl({"source", "replay", person.path("nowhere")});
    CHECK(nowhere.exit == 3);
    CHECK(nowhere.err.contains("no folder"));
    REQUIRE(QFile::remove(QDir(person.path("recording")).filePath(QDir(person.path("recording")).entryList({"[0-9]*.json"}).first())));
    person.write("recording/0000.json", "{");
    const Ran damaged = person.ctl({"source", "replay", person.path("recording")});
    CHECK(damaged.exit == 3);
    CHECK(damaged.err.contains("damaged or missing"));
}
