// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

/// A file of the town's mailbox "Doccle", under a name of its own.
struct DoccleFile {
    explicit DoccleFile(const Person &person, const QString &name = QStringLiteral("Doccle"), const QString &fileName = QStringLiteral("loket.json"))
    {
        QJsonObject file = QJsonDocument::fromJson(bytesOf(person.home() + "/sources/doccle.json")).object();
        base = file.value("providers").toArray().first().toObject().value("baseUrl").toString();
        file.insert("name", QJsonObject{{"nl", name}});
        path = person.write(fileName, QJsonDocument(file).toJson());
    }
    QString path, base;
};

QJsonObject lawOf(const QJsonObject &told, const char *law)
{
    for (const QJsonValue value : told.value("laws").toArray()) {
        if (value.toObject().value("law") == law)
            return value.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("source check says of each law whether it is kept, with its own exit status, and touches no home")
{
    const Person person;
    const Town town(person);
    REQUIRE(town.isReady());
    const DoccleFile file(person);

    const Ran good = person.bare({"--home", person.path("elsewhere"), "source", "check", file.path, "--against", file.base, "--json"});
    INFO((good.out + good.err).toStdString());
    CHECK(good.exit == 0);
    CHECK(good.object().value("laws").toArray().size() >= 15);
    for (const QJsonValue law : good.object().value("laws").toArray())
        CHECK(law.toObject().value("kept") == true);
    CHECK_FALSE(QFileInfo::exists(person.path("elsewhere")));

    town.breakServer("doccle", "cut");
    const Ran bad = person.ctl({"source", "check", file.path, "--against", file.base, "--json"});
    INFO((bad.out + bad.err).toStdString());
    CHECK(bad.exit == 3);
    const QJsonObject answers = lawOf(bad.object(), "answers");
    CHECK(answers.value("kept") == false);
    CHECK(answers.value("line").toInt() > 1);
    CHECK_FALSE(answers.value("reason").toString().isEmpty());
    CHECK_FALSE(answers.value("mend").toString().isEmpty());
    const Ran people = person.ctl({"source", "check", file.path, "--against", file.base});
    CHECK(people.exit == 3);
    CHECK(people.out.contains("Broken: "));
    CHECK(people.out.contains("loket.json:" + QByteArray::number(answers.value("line").toInt())));
}

TEST_CASE("source check names the law that each fault of a server breaks")
{
    const Person person;
    const Town town(person);
    REQUIRE(town.isReady());
    const DoccleFile file(person);
    for (const auto &[how, law] : {std::pair{"down", "answers"}, std::pair{"lying-total", "paging"}, std::pair{"looping", "paging"}, std::pair{"endless", "sizes"}, std::pair{"bad-record", "records"}, std::pair{"wrong-digest", "contents"}}) {
        town.breakServer("doccle", how);
        const Ran ran = person.ctl({"source", "check", file.path, "--against", file.base, "--json"});
        INFO(how << ran.out.toStdString() << ran.err.toStdString());
        CHECK(ran.exit == 3);
        CHECK(lawOf(ran.object(), law).value("kept") == false);
    }
}

TEST_CASE("source check without a server looks at the file only, and says so")
{
    const Person person;
    const Ran good = person.ctl({"source", "check", person.source("kaprijke")});
    CHECK(good.exit == 0);
    CHECK(good.out.contains("--against"));
    const Ran bad = person.ctl({"source", "check", person.write("bad.json", "{\n\"source\": \"Bad!\",\n\"protocol\": \"ebox\",\n\"name\": {\"nl\": \"x\"},\n\"baseUrl\": \"http://example.be\"\n}\n"), "--json"});
    CHECK(bad.exit == 3);
    const QJsonArray laws = bad.object().value("laws").toArray();
    REQUIRE(laws.size() == 2); // one for each mistake
    CHECK(laws.at(0).toObject().value("line") == 2);
    CHECK(laws.at(1).toObject().value("line") == 5);
    CHECK(laws.at(0).toObject().value("law") == "file");
    CHECK_FALSE(QFileInfo::exists(person.home()));
    CHECK(person.ctl({"source", "check", person.path("absent.json")}).exit == 3);
    for (const char *address : {"http://example.be", "nonsense", "https://user:pw@example.be", "https://example.be/?a=b", "ftp://example.be"})
        CHECK(person.ctl({"source", "check", person.source("kaprijke"), "--against", address}).exit == 2);
}

TEST_CASE("a report can be handed over: hostile names are escaped, nothing in it acts, and it holds no letter")
{
    const Person person;
    const Town town(person);
    REQUIRE(town.isReady());
    const DoccleFile file(person, QStringLiteral("<script>alert(1)</script>"), QString::fromUtf8("<i>85.07.30-033.28 \xE2\x80\xAEloket.json"));
    const QString out = person.path("verslag.html");
    const Ran ran = person.ctl({"source", "check", file.path, "--against", file.base, "--report", out, "--json"});
    INFO((ran.out + ran.err).toStdString());
    CHECK(ran.exit == 0);
    const QByteArray html = bytesOf(out), text = bytesOf(person.path("verslag.txt"));
    CHECK(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    for (const char *forbidden : {"<script", "http-equiv=\"refresh\"", "<img", "<link", "src=", "url(", "onload"})
        CHECK_FALSE(html.contains(forbidden));
    CHECK(html.contains("default-src 'none'"));
    CHECK_FALSE(html.contains("<i>"));
    for (const QByteArray &report : {html, text}) {
        CHECK_FALSE(report.contains("033.28"));
        CHECK_FALSE(report.contains("\xE2\x80\xAE"));
        CHECK(report.contains("loket.json"));
        CHECK(report.contains("Kept"));
        for (const QJsonValue letter : town.letters()) {
            const QByteArray subject = letter.toObject().value("subject").toObject().value("nl").toString().toUtf8();
            CHECK((subject.size() < 8 || !report.contains(subject)));
        }
    }
    CHECK(QFile::permissions(out).testFlag(QFile::ReadOther) == false);
    // Once more over its own report; never over anything else.
    CHECK(person.ctl({"source", "check", file.path, "--report", out}).exit == 0);
    const QString mine = person.write("dagboek.html", "<p>mine</p>");
    CHECK(person.ctl({"source", "check", file.path, "--report", mine}).exit == 3);
    CHECK(bytesOf(mine) == "<p>mine</p>");
}

TEST_CASE("source preview shows the first items as a citizen will see them, and keeps nothing")
{
    const Person person;
    const Town town(person);
    REQUIRE(town.isReady());
    const DoccleFile file(person);
    const QString home = person.path("elsewhere");
    const Ran ran = person.bare({"--home", home, "source", "preview", file.path, "--limit", "2", "--json"});
    INFO((ran.out + ran.err).toStdString());
    CHECK(ran.exit == 0);
    REQUIRE(ran.items().size() == 2);
    CHECK(ran.object().value("total").toInt() > 2);
    for (const char *member : {"kind", "sender", "subject", "state", "fallbacks", "source"})
        CHECK(ran.items().first().toObject().contains(member));
    CHECK_FALSE(QFileInfo::exists(home));
    CHECK(person.ctl({"source", "preview", file.path}).out.contains("Nothing was kept."));
    CHECK(person.ctl({"source", "preview", person.write("bad.json", "{")}).err.contains("bad.json:1:"));

    town.breakServer("doccle", "down");
    const Ran down = person.ctl({"source", "preview", file.path});
    CHECK(down.exit == 3);
    CHECK(down.err.contains("doccle/"));
    CHECK(person.ctl({"source", "add", person.source("kaprijke")}).exit == 3); // a town's home takes no real source
    CHECK(Person().ctl({"source", "add", person.source("kaprijke")}).exit == 0); // that its server is down is no reason to refuse it
}

TEST_CASE("source preview says that it stopped early, and that there may be more; one that was read whole says neither")
{
    const Person person;
    const auto page = [](int from, int until, const QString &next) {
        QJsonArray all;
        for (int i = from; i < until; ++i)
            all << QJsonObject{{"id", QString::number(i)}, {"titel", "Zaak"}};
        return QJsonDocument(QJsonObject{{"zaken", all}, {"volgende", next.isEmpty() ? QJsonValue() : QJsonValue(next)}}).toJson(QJsonDocument::Compact);
    };
    TinyServer server({});
    server.answer("/kort", page(0, 3, {}));
    server.answer("/lang", page(0, 5001, server.base() + "/lang2"));
    server.answer("/lang2", page(5001, 5002, server.base() + "/lang3"));
    server.answer("/lang3", page(5002, 5003, {}));
    const auto preview = [&](const QString &path, const QStringList &more) {
        const QByteArray file = QJsonDocument(QJsonObject{{"source", "loket"},
                                                          {"protocol", "declarative"},
                                                          {"name", QJsonObject{{"nl", "Loket"}}},
                                                          {"baseUrl", server.base()},
                                                          {"declarative", QJsonDocument::fromJson("{\"streams\":[{\"id\":\"zaken\",\"makes\":\"dossier\",\"request\":{\"path\":\"" + path.toUtf8()
                                                                                                  + "\"},\"paging\":{\"style\":\"next\",\"at\":\"/volgende\"},\"items\":\"/zaken\",\"item\":{\"id\":\"/id\",\"number\":\"/id\",\"subject\":\"/titel\"}}]}")
                                                                              .object()}})
                                    .toJson();
        return person.ctl(QStringList{"source", "preview", person.write("loket.json", file)} + more);
    };
    const Ran whole = preview("/kort", {});
    INFO((whole.out + whole.err).toStdString());
    CHECK(whole.exit == 0);
    CHECK(whole.out.contains("3 shown of 3. Nothing was kept."));
    CHECK_FALSE(whole.out.contains("not read to its end"));
    CHECK(preview("/kort", {"--json"}).object().value("whole").toBool());
    const Ran cut = preview("/lang", {});
    INFO((cut.out + cut.err).toStdString());
    CHECK(cut.exit == 1);
    CHECK(cut.out.contains("that were read; there may be more."));
    CHECK(cut.out.contains("It was not read to its end: only the first"));
    const QJsonObject told = preview("/lang", {"--json"}).object();
    CHECK(told.value("whole") == QJsonValue(false));
    CHECK(told.value("remarks").toArray().first().toString().contains("It was not read to its end"));
}

TEST_CASE("source preview names the forms that a supplier's list has and that cannot be opened, by their number")
{
    const Person person;
    const TinyServer server({{"/api/v1/forms", R"({"_embedded":{"items":[{"id":"f-1","name":"Een","_links":{"fallback":{"href":"https://loket.voorbeeld.example/1"}}},
        {"id":"f-2","name":"Twee","_links":{"fallback":{"href":"javascript:x"}}},{"name":"Zonder","_links":{"fallback":{"href":"https://loket.voorbeeld.example/3"}}}]},"page":{"size":10,"totalElements":3,"totalPages":1,"number":0}})"}});
    const QString file = person.write("loket.json", R"({"source":"loket","protocol":"burgerprofiel","name":{"nl":"Loket"},"baseUrl":")" + server.base().toUtf8() + R"(","burgerprofiel":{"offers":["forms"]}})");
    const Ran ran = person.ctl({"source", "preview", file, "--json"});
    INFO((ran.out + ran.err).toStdString());
    const QJsonArray unread = ran.object().value("unread").toArray();
    REQUIRE(unread.size() == 2);
    int named = 0;
    for (const QJsonValue &one : unread)
        named += one.toObject().value("ids") == QJsonValue(QJsonArray{"f-2"});
    CHECK(named == 1);
}

TEST_CASE("source preview tells what it could not read, why, and of which records, and points to no list that has nothing of it")
{
    const Person person;
    const TinyServer server({{"/zaken", R"({"zaken":[{"id":"a","titel":"Zaak a"},{"id":"b","titel":"Zaak b"},{"id":"b","titel":"Zaak van een ander"},{"titel":"Zonder nummer"},{"titel":"Ook zonder"},{"id":"c","titel":"Zaak c"}]})"}});
    const QString file = person.write("loket.json", R"({"source":"loket","protocol":"declarative","name":{"nl":"Loket"},"baseUrl":")" + server.base().toUtf8()
                                                        + R"(","declarative":{"streams":[{"id":"zaken","makes":"dossier","request":{"path":"/zaken"},"items":"/zaken","item":{"id":"/id","number":"/id","subject":"/titel"}}]}})");
    const Ran told = person.ctl({"source", "preview", file});
    INFO((told.out + told.err).toStdString());
    CHECK(told.out.contains("3 shown of 3. Nothing was kept."));
    CHECK(told.out.contains("Records that could not be read: 3."));
    CHECK(told.out.contains("\n2 \xc3\x97 "));
    CHECK(told.out.contains("\n1 \xc3\x97 "));
    CHECK(told.out.contains("For example: b."));
    CHECK_FALSE((told.out + told.err).contains("quarantine"));
    const QJsonArray unread = person.ctl({"source", "preview", file, "--json"}).object().value("unread").toArray();
    REQUIRE(unread.size() == 2);
    CHECK(unread.at(0).toObject().value("count") == QJsonValue(2));
    CHECK_FALSE(unread.at(0).toObject().value("reason").toString().isEmpty());
    CHECK(unread.at(1).toObject().value("ids") == QJsonValue(QJsonArray{"b"}));
    REQUIRE(person.ctl({"source", "add", file}).exit == 0);
    CHECK(person.ctl({"sync"}).out.contains("'overzichtctl quarantine' shows them")); // there it has
}
