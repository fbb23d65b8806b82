// SPDX-License-Identifier: EUPL-1.2
// What a source file of this protocol says, and what is wrong in one: all of it at once, each with its line, its reason and how to mend it.
#include "support.h"

using namespace overzicht;

namespace {

/// Where the mistakes stand; each must have a line, a reason and a mend.
QStringList wheres(const QJsonObject &part, const QJsonObject &more = {})
{
    const auto file = readFile(fileText(part, more));
    QStringList all;
    for (const Mistake &mistake : file ? QList<Mistake>() : file.error()) {
        CHECK(mistake.line > 0);
        CHECK_FALSE(mistake.reason.isEmpty());
        CHECK_FALSE(mistake.mend.isEmpty());
        if (!all.contains(mistake.where))
            all << mistake.where;
    }
    all.sort();
    return all;
}

QStringList ofStream(const char *members)
{
    QStringList all = wheres(oneStream(object(members)));
    for (QString &where : all)
        where.remove(s("/declarative/streams/0"));
    return all;
}

QStringList ofItem(const char *makes, const char *item)
{
    QJsonObject whole = object(item);
    if (!whole.contains(s("id")))
        whole.insert(s("id"), s("/id"));
    QStringList all = wheres(oneStream({{s("makes"), s(makes)}, {s("item"), whole}}));
    for (QString &where : all)
        where.remove(s("/declarative/streams/0/item"));
    return all;
}

} // namespace

TEST_CASE("The file of the format's own page is without mistakes, and its streams are its feeds")
{
    QFile readme(s(TESTS_DIR "/../core/adapters/declarative/README.md"));
    REQUIRE(readme.open(QIODevice::ReadOnly));
    const QByteArray text = readme.readAll();
    const qsizetype from = text.indexOf("```json") + 7;
    const auto file = readFile(text.mid(from, text.indexOf("```", from) - from));
    INFO((file ? QString() : told(file.error())).toStdString());
    REQUIRE(file);
    const auto adapter = makeDeclarative(*file, {});
    REQUIRE(adapter->profile().feeds.size() == 2);
    CHECK(adapter->profile().feeds.at(0).kind == Feed::Kind::Dossiers);
    CHECK(adapter->profile().feeds.at(1).kind == Feed::Kind::Services);
    CHECK(adapter->profile().services.value(FeedId(s("services"))).size() == 1);
    CHECK(adapter->profile().services.value(FeedId(s("services"))).first().mode == Service::Mode::Own);
}

TEST_CASE("All mistakes of a file come at once, each on its own line")
{
    const QByteArray text = R"({
 "source": "loket", "protocol": "declarative", "name": {"nl": "Loket"},
 "baseUrl": "https://loket.voorbeeld.example/api", "signIn": {"kind": "none"},
 "declarative": {
  "streams": [{
   "id": "Zaken!",
   "makes": "dosier",
   "request": {"path": "zaken", "methode": "GET"},
   "paging": {"style": "pages"},
   "items": "zaken",
   "item": {"id": "id"}
  }, {
   "id": "b", "makes": "notice",
   "request": {"path": "/b/{person.insz}"},
   "items": "/b",
   "item": {"subject": {"frist": ["/a"]},
    "state": "/x"}
  }]
 }
})";
    const auto file = readFile(text);
    REQUIRE_FALSE(file);
    QMap<QString, int> lines;
    for (const Mistake &mistake : file.error())
        lines.insert(mistake.where.mid(int(qstrlen("/declarative/streams/"))), mistake.line);
    INFO(told(file.error()).toStdString());
    CHECK(lines == QMap<QString, int>{{s("0/id"), 6}, {s("0/makes"), 7}, {s("0/request/path"), 8}, {s("0/request/methode"), 8}, {s("0/paging/style"), 9}, {s("0/items"), 10},
                                      {s("1/request/path"), 14}, {s("1/item"), 16}, {s("1/item/subject"), 16}, {s("1/item/state"), 17}});
    CHECK(told(file.error()).contains(s("Did you mean \"method\"?")));
    CHECK(told(file.error()).contains(s("Did you mean \"first\"?")));
}

TEST_CASE("A file without streams needs services, and without an address there is nothing to ask")
{
    CHECK(wheres({}) == QStringList{s("")});
    CHECK(wheres(object(R"({"streams":[]})")) == QStringList{s("/declarative/streams")});
    CHECK(wheres(object(R"({"services":[{"id":"a","name":{"nl":"A"},"address":"https://a.example/x"}]})")).isEmpty());
    CHECK(wheres(oneStream(), {{s("baseUrl"), QJsonValue()}}).contains(s("")));
}

TEST_CASE("A request stays below baseUrl or on a host that is allowed, and says nothing that only the program may say")
{
    CHECK(ofStream(R"({"request":{"path":"/a/b"}})").isEmpty());
    CHECK(ofStream(R"({"request":{"path":"https://loket.voorbeeld.example/elders"}})").isEmpty());
    CHECK(wheres(oneStream(object(R"({"request":{"path":"https://archief.example/x"}})")), {{s("allowedHosts"), QJsonArray{s("archief.example")}}}).isEmpty());
    for (const char *path : {"https://archief.example/x", "http://loket.voorbeeld.example/x", "//archief.example/x", "a", "", "/a/../b", "/a?x=1", "/a#b", "https://loket.voorbeeld.example@archief.example/"}) {
        INFO(path);
        CHECK(ofStream(QJsonDocument(QJsonObject{{s("request"), QJsonObject{{s("path"), s(path)}}}}).toJson().constData()) == QStringList{s("/request/path")});
    }
    for (const char *header : {"Cookie", "Host", "content-length", "If-None-Match", "X Y", "Proxy-Authorization", "User-Agent"}) {
        INFO(header);
        CHECK(ofStream(QJsonDocument(QJsonObject{{s("request"), QJsonObject{{s("path"), s("/a")}, {s("headers"), QJsonObject{{s(header), s("x")}}}}}}).toJson().constData())
              == QStringList{s("/request/headers/") + s(header)});
    }
    CHECK(ofStream(R"({"request":{"path":"/a","headers":{"Authorization":"Bearer {x}"}}})").contains(s("/request/headers/Authorization")));
    CHECK(ofStream(R"({"request":{"path":"/a","headers":{"Accept-Language":"nl","API-Version":"1"}}})").isEmpty());
    CHECK(ofStream(R"({"request":{"path":"/a","headers":{"X-A":"é"}}})") == QStringList{s("/request/headers/X-A")});
    CHECK(ofStream(R"({"request":{"path":"/a","headers":{"X-A":"{person.insz}"}}})") == QStringList{s("/request/headers/X-A")});
    CHECK(ofStream(R"({"request":{"path":"/a","method":"DELETE"}})") == QStringList{s("/request/method")});
    CHECK(ofStream(R"({"request":{"path":"/a","body":{}}})") == QStringList{s("/request/body")});
    CHECK(ofStream(R"({"request":{"path":"/a","method":"POST","body":{"q":[{"x":"{person.insz}"}]}}})").isEmpty());
    CHECK(ofStream(R"({"request":{"path":"/a","method":"POST","body":{"q":[{"x":"{/id}"}]}}})") == QStringList{s("/request/body/q/0/x")});
}

TEST_CASE("A place in a template is one that is known there, and the person and the organisation must be in the file")
{
    CHECK(ofStream(R"({"request":{"path":"/a/{person.insz}"}})").isEmpty());
    CHECK(wheres(oneStream(object(R"({"request":{"path":"/a/{person.insz}"}})")), {{s("person"), QJsonValue()}}) == QStringList{s("/declarative/streams/0/request/path")});
    CHECK(ofStream(R"({"request":{"path":"/a/{organisation}"}})") == QStringList{s("/request/path")});
    CHECK(wheres(oneStream(object(R"({"request":{"path":"/a/{organisation}"}})")), {{s("for"), s("0316380841")}}).isEmpty());
    for (const char *place : {"/a/{/id}", "/a/{insz}", "/a/{", "/a/{}", "/a/{person.insz"})
        CHECK(ofStream(QJsonDocument(QJsonObject{{s("request"), QJsonObject{{s("path"), s(place)}}}}).toJson().constData()) == QStringList{s("/request/path")});
    CHECK(ofStream(R"({"detail":{"path":"/a/{/id}"}})").isEmpty());
    CHECK(ofStream(R"({"detail":{"path":"{/url}"}})").isEmpty());
    CHECK(ofStream(R"({"detail":{"path":"{/url}/x"}})") == QStringList{s("/detail/path")});
    CHECK(ofStream(R"({"detail":{"path":"/a/{/id}","body":{}}})") == QStringList{s("/detail/body")});
}

TEST_CASE("Each way of going on has what it needs and nothing else")
{
    CHECK(ofStream(R"({"paging":{"style":"page"}})") == QStringList{s("/paging")});
    CHECK(ofStream(R"({"paging":{"style":"page","parameter":"p","at":"/x"}})") == QStringList{s("/paging/at")});
    CHECK(ofStream(R"({"paging":{"style":"next"}})") == QStringList{s("/paging")});
    CHECK(ofStream(R"({"paging":{"style":"next","at":"/n","first":1}})") == QStringList{s("/paging/first")});
    CHECK(ofStream(R"({"paging":{"style":"token","at":"/n"}})") == QStringList{s("/paging")});
    CHECK(ofStream(R"({"paging":{"style":"after","parameter":"p"}})") == QStringList{s("/paging")});
    CHECK(ofStream(R"({"paging":{"style":"page","parameter":"p","size":10}})") == QStringList{s("/paging")});
    CHECK(ofStream(R"({"paging":{"style":"page","parameter":"p","size":1001,"sizeParameter":"s"}})").contains(s("/paging/size")));
    CHECK(ofStream(R"({"paging":{"style":"page","parameter":"p","size":1000,"sizeParameter":"s"}})").isEmpty());
    CHECK(ofStream(R"({"paging":{"style":"page","parameter":"p","first":2}})") == QStringList{s("/paging/first")});
    CHECK(ofStream(R"({"paging":{"style":"page","parameter":"p","total":"aantal"}})") == QStringList{s("/paging/total")});
}

TEST_CASE("An item has what belongs to its kind, and a word the file itself writes is one of ours")
{
    CHECK(ofItem("dossier", R"({"id":"/id"})").isEmpty());
    CHECK(ofItem("notice", R"({"obligation":"/x"})") == QStringList{s("/obligation")});
    CHECK(ofItem("document", R"({"obligation":{"text":"betalen"}})") == QStringList{s("/obligation")});
    CHECK(ofItem("dossier", R"({"state":{"map":"/s","to":{"a":"done","b":"klaar"}}})") == QStringList{s("/state")});
    CHECK(ofItem("dossier", R"({"state":{"map":"/s","to":{"a":"done"},"else":"in-progress"}})").isEmpty());
    CHECK(ofItem("payment", R"({"state":{"text":"done"},"payment":{"amount":"/a"}})") == QStringList{s("/state")});
    CHECK(ofItem("payment", "{}") == QStringList{s("")});
    CHECK(ofItem("payment", R"({"payment":{"iban":"/i"}})") == QStringList{s("/payment")});
    CHECK(ofItem("service", "{}") == QStringList{s("")});
    CHECK(ofItem("service", R"({"address":"/url","mode":{"text":"portal"}})") == QStringList{s("/mode")});
    CHECK(ofItem("dossier", R"({"history":{"items":"/h"}})") == QStringList{s("/history")});
    CHECK(ofItem("dossier", R"({"links":{"items":"/h"}})") == QStringList{s("/links")});
    CHECK(ofItem("dossier", R"({"attachments":{"items":"/h"}})") == QStringList{s("/attachments")});
    CHECK(ofItem("dossier", R"({"keys":{"dossier":{"number":"/n"}}})") == QStringList{s("/keys/dossier")});
    CHECK(ofItem("document", R"({"more":[{"value":"/n"}]})") == QStringList{s("/more/0")});
    CHECK(ofItem("dossier", R"({"link":{"link":"ftp://x.example/{/id}"}})") == QStringList{s("/link/link")});
    CHECK(ofItem("dossier", R"({"link":{"link":"/x/{/id}"}})") == QStringList{s("/link/link")});
    CHECK(ofItem("dossier", R"({"link":{"link":"https://x.example/{person.insz}"}})") == QStringList{s("/link/link")});
    CHECK(ofItem("dossier", R"({"attachments":{"content":{"link":"/x/{/id}"}}})").isEmpty());
    CHECK(ofItem("dossier", R"({"attachments":{"content":{"link":"https://elders.example/{/id}"}}})") == QStringList{s("/attachments/content/link")});
}

TEST_CASE("A pointer where a text stands for what is missing is a mistake with its line, in any kind of value")
{
    CHECK(ofItem("dossier", R"({"subject":{"default":["/titel","/naam"]}})") == QStringList{s("/subject/default/1")});
    CHECK(ofItem("dossier", R"({"sourceState":{"map":"/s","to":{"a":"b"},"else":"/s"}})") == QStringList{s("/sourceState/else")});
    CHECK(ofItem("dossier", R"({"subject":{"default":["/titel","Zonder titel / naam"]},"sourceState":{"map":"/s","to":{"a":"b"},"else":""}})").isEmpty());
    CHECK(ofItem("dossier", R"({"subject":{"first":["/titel",{"text":"/naam"}]}})").isEmpty());
    const auto file = readFile(R"({"source": "loket", "protocol": "declarative", "name": {"nl": "Loket"}, "baseUrl": "https://loket.voorbeeld.example", "signIn": {"kind": "none"},
 "declarative": {"streams": [{"id": "a", "makes": "dossier", "request": {"path": "/a"}, "items": "",
  "item": {"id": "/id",
   "sourceState": {"map": "/s", "to": {"a": "b"},
    "else": "/status"}}}]}})");
    REQUIRE_FALSE(file);
    REQUIRE(file.error().size() == 1);
    CHECK(file.error().first().line == 5);
    CHECK(told(file.error()).contains(s("This is a text, not a pointer.")));
    CHECK(told(file.error()).contains(s("{\"first\": [v, \"/status\"]}")));
}

TEST_CASE("Maps, hosts to pay at, conditions and services are checked where they stand")
{
    const auto part = [](const char *more) {
        QJsonObject all = oneStream();
        const QJsonObject members = object(more);
        for (auto it = members.begin(); it != members.end(); ++it)
            all.insert(it.key(), it.value());
        return all;
    };
    CHECK(wheres(part(R"({"maps":{"a":{"x":7}}})")) == QStringList{s("/declarative/maps/a/x")});
    CHECK(wheres(part(R"({"maps":{"a":{}}})")) == QStringList{s("/declarative/maps/a")});
    CHECK(wheres(part(R"({"payHosts":["https://x.example","*.example","ok.example","ok.example:8443"]})")) == QStringList{s("/declarative/payHosts/0"), s("/declarative/payHosts/1")});
    CHECK(wheres(part(R"({"sender":{"name":{"nl":"X"}}})")) == QStringList{s("/declarative/sender")});
    CHECK(wheres(part(R"({"services":[{"id":"a","name":{"nl":"A"},"address":"http://a.example/x","mode":"eigen"},{"id":"a","name":{"nl":"A"},"address":"https://a.example/x"}]})"))
          == QStringList{s("/declarative/services/0/address"), s("/declarative/services/0/mode"), s("/declarative/services/1")});
    CHECK(ofStream(R"({"only":[{"value":"/s"}]})") == QStringList{s("/only/0")});
    CHECK(ofStream(R"({"only":[{"value":"/s","in":["a"],"notIn":["b"]}]})") == QStringList{s("/only/0")});
    CHECK(ofStream(R"({"only":[{"value":"/s","in":["a"]}]})").isEmpty());
    CHECK(ofItem("dossier", R"({"state":{"map":"/s","to":"niets"}})") == QStringList{s("/state/to")});
}

TEST_CASE("A file has at most a thousand values, told once")
{
    const auto values = [](int count) { // of one stream: two of its own, the others in lists of twenty inside lists
        QJsonArray more;
        while (count > 0) {
            QJsonArray inner;
            for (--count; count > 0 && inner.size() < 20; --count)
                inner << s("/a");
            more << QJsonObject{{s("key"), s("k")}, {s("value"), inner.isEmpty() ? QJsonValue(s("/a")) : QJsonObject{{s("first"), inner}}}};
        }
        return wheres(oneStream({{s("makes"), s("document")}, {s("item"), QJsonObject{{s("id"), s("/id")}, {s("subject"), s("/s")}, {s("more"), more}}}}));
    };
    CHECK(values(998).isEmpty());
    CHECK(values(999).size() == 1);
}

TEST_CASE("Two streams of one name, twenty-one streams and the reserved name are mistakes")
{
    const QJsonValue one = oneStream().value(s("streams")).toArray().first();
    CHECK(wheres({{s("streams"), QJsonArray{one, one}}}) == QStringList{s("/declarative/streams/1/id")});
    QJsonArray many;
    for (int i = 0; i < 21; ++i) {
        QJsonObject stream = one.toObject();
        stream.insert(s("id"), s("z-%1").arg(i));
        many << stream;
    }
    CHECK(wheres({{s("streams"), many}}) == QStringList{s("/declarative/streams")});
    many.removeLast();
    CHECK(wheres({{s("streams"), many}}).isEmpty());
    CHECK(ofStream(R"({"id":"services"})") == QStringList{s("/id")});
}

TEST_CASE("A service whose case would be followed here needs a stream that makes dossiers")
{
    const auto wrongIn = [](const char *makes) {
        QJsonObject part = oneStream({{s("makes"), s(makes)}, {s("item"), object(R"({"id":"/id"})")}});
        part.insert(s("services"), json(R"([{"id":"a","name":{"nl":"A"},"address":"https://a.example/x"},{"id":"b","name":{"nl":"B"},"address":"https://a.example/y","mode":"own"}])"));
        return wheres(part);
    };
    CHECK(wrongIn("dossier").isEmpty());
    CHECK(wrongIn("notice") == QStringList{s("/declarative/services/1/mode")});
    CHECK(wheres(object(R"({"services":[{"id":"b","name":{"nl":"B"},"address":"https://a.example/y","mode":"own"}]})")) == QStringList{s("/declarative/services/0/mode")});
    // A list of services tells its modes itself.
    const auto mode = [](bool tellsCases) {
        const QJsonObject list = oneStream({{s("id"), s("d")}, {s("makes"), s("service")}, {s("items"), s("")}, {s("item"), object(R"({"id":"/id","subject":"/id","address":"/u","mode":"/m"})")}});
        QJsonObject part = list;
        if (tellsCases)
            part.insert(s("streams"), QJsonArray{list.value(s("streams")).toArray().at(0), oneStream().value(s("streams")).toArray().at(0)});
        return pullOne(part, json(R"([{"id":"1","u":"https://x.example/p","m":"own"}])")).services.value().first().mode;
    };
    CHECK(mode(true) == Service::Mode::Own);
    CHECK(mode(false) == Service::Mode::Form);
}
