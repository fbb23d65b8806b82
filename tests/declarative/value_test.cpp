// SPDX-License-Identifier: EUPL-1.2
// How one value of a record is found.
#include "support.h"

#include "adapters/declarative/pointer.h"

using namespace overzicht;
using declarative::Pointer;

namespace {

/// What a value becomes, seen through the number of a dossier; "…" when the file is refused.
QString valueOf(const char *value, const char *record)
{
    QJsonObject stream = object(R"({"id":"zaken","makes":"dossier","request":{"path":"/zaken"},"items":"","item":{"id":{"text":"een"}}})");
    QJsonObject item = stream.value(s("item")).toObject();
    item.insert(s("number"), json(value));
    stream.insert(s("item"), item);
    const QJsonObject part{{s("streams"), QJsonArray{stream}}, {s("maps"), object(R"({"kleur": {"Rood": "red", "groen": "green"}})")}};
    if (!readFile(fileText(part)))
        return s("…");
    return itemOf<Dossier>(pullOne(part, QJsonArray{json(record)})).number;
}

QStringList found(const char *pointer, const char *record)
{
    const auto parsed = Pointer::parse(s(pointer));
    if (!parsed)
        return {s("…")};
    QStringList all;
    for (const QJsonValue &value : parsed->all(json(record)))
        all << QString::fromUtf8(bytes(value));
    return all;
}

} // namespace

TEST_CASE("A pointer is as RFC 6901 says, and [*] is each element of a list")
{
    const char *record = R"({"a":{"b":[1,{"c":"x"},{"c":"y"},{"c":null}]},"":0,"m~n":8,"a/b":1,"[*]":5})";
    CHECK(found("/a/b/0", record) == QStringList{s("1")});
    CHECK(found("/a/b/1/c", record) == QStringList{s("\"x\"")});
    CHECK(found("/a/b/[*]/c", record) == QStringList{s("\"x\""), s("\"y\"")});
    CHECK(found("/", record) == QStringList{s("0")});
    CHECK(found("/m~0n", record) == QStringList{s("8")});
    CHECK(found("/a~1b", record) == QStringList{s("1")});
    CHECK(found("/[*]", record) == QStringList{s("5")}); // of an object it is a name like any other
    CHECK(found("/a/b/00", record).isEmpty());
    CHECK(found("/a/b/-", record).isEmpty());
    CHECK(found("/a/b/4", record).isEmpty());
    CHECK(found("/a/b/99999999999999999999", record).isEmpty());
    CHECK(found("/none/b", record).isEmpty());
    CHECK(found("", "7") == QStringList{s("7")});
    for (const char *wrong : {"a", "a/b", "/~", "/a~2", "/1/2/3/4/5/6/7/8/9/10/11/12/13", "$.a", "#/a"})
        CHECK(found(wrong, record) == QStringList{s("…")});
    CHECK(found("/1/2/3/4/5/6/7/8/9/10/11/12", record).isEmpty());
    CHECK(Pointer::parse(QString(s("/") + QString(499, u'a'))));
    CHECK_FALSE(Pointer::parse(QString(s("/") + QString(500, u'a'))));
}

TEST_CASE("Each function makes of a record what its line in the format says")
{
    CHECK(valueOf(R"("/a")", R"({"a":"x"})") == s("x"));
    CHECK(valueOf(R"("/a")", R"({"a":17})") == s("17"));
    CHECK(valueOf(R"("/a")", R"({"a":true})") == s("true"));
    CHECK(valueOf(R"("/a")", R"({"a":null})") == s(""));
    CHECK(valueOf(R"("/a")", R"({"a":[1]})") == s(""));
    CHECK(valueOf(R"("/a")", R"({"a":{"fr":"maison"}})") == s("maison"));
    CHECK(valueOf(R"({"text":"vast"})", "{}") == s("vast"));
    CHECK(valueOf(R"({"first":["/a","/b"]})", R"({"a":" ","b":"x"})") == s("x"));
    CHECK(valueOf(R"({"default":["/a","geen"]})", R"({"b":"x"})") == s("geen"));
    CHECK(valueOf(R"({"map":"/a","to":{"OPEN":"ja"}})", R"({"a":"open"})") == s("ja"));
    CHECK(valueOf(R"({"map":"/a","to":{"OPEN":"ja"}})", R"({"a":"dicht"})") == s(""));
    CHECK(valueOf(R"({"map":"/a","to":{"OPEN":"ja"},"else":"nee"})", R"({"a":"dicht"})") == s("nee"));
    CHECK(valueOf(R"({"map":"/a","to":{"OPEN":"ja"},"else":"nee"})", "{}") == s(""));
    CHECK(valueOf(R"({"map":"/a","to":{"true":"ja","false":"nee"}})", R"({"a":false})") == s("nee"));
    CHECK(valueOf(R"({"map":"/a","to":"kleur"})", R"({"a":" ROOD "})") == s("red"));
    CHECK(valueOf(R"({"concat":["/a","/b","/c"],"with":" - "})", R"({"a":"x","c":3})") == s("x - 3"));
    CHECK(valueOf(R"({"part":"/a","of":"/","take":-1})", R"({"a":"https://x/y/77"})") == s("77"));
    CHECK(valueOf(R"({"part":"/a","of":"-","take":1})", R"({"a":"A-22-C"})") == s("22"));
    CHECK(valueOf(R"({"part":"/a","of":"-","take":3})", R"({"a":"A-22-C"})") == s(""));
    CHECK(valueOf(R"({"link":"https://loket.voorbeeld.example/z/{/a}?x={/b}"})", R"({"a":"1/2 ü","b":"&"})") == s("https://loket.voorbeeld.example/z/1%2F2%20%C3%BC?x=%26"));
    CHECK(valueOf(R"({"link":"https://loket.voorbeeld.example/z/{/a}"})", "{}") == s(""));
    CHECK(valueOf(R"({"link":"https://loket.voorbeeld.example/z/{/a}"})", R"({"a":".."})") == s(""));
    CHECK(valueOf(R"({"languages":"/t","code":"/l","text":"/w"})", R"({"t":[{"l":"fr","w":"maison"},{"l":"nl-BE","w":"huis"}]})") == s("huis"));
    CHECK(valueOf(R"({"languages":"/t/[*]","code":"/l","text":"/w"})", R"({"t":[{"l":"nb","w":"hus"}]})") == s("hus"));
}

TEST_CASE("A date in another form than ISO 8601 is read, and one that does not exist is none")
{
    CHECK(valueOf(R"({"date":"/a","format":"dd/MM/yyyy"})", R"({"a":"09/02/2026"})") == s("2026-02-09"));
    CHECK(valueOf(R"({"date":"/a","format":"dd/MM/yyyy"})", R"({"a":"31/02/2026"})") == s(""));
    CHECK(valueOf(R"({"date":"/a","format":"yyyyMMdd"})", R"({"a":20260209})") == s("2026-02-09"));
    CHECK(valueOf(R"({"date":"/a","format":"dd/MM/yyyy HH:mm"})", R"({"a":"09/02/2026 14:05"})") == s("2026-02-09T14:05:00"));
    CHECK(valueOf(R"({"date":"/a","format":"dd/MM/yyyy HH:mm:ss"})", R"({"a":"09/02/2026 14:05:07"})") == s("2026-02-09T14:05:07"));
    CHECK(valueOf(R"({"date":"/a","format":"dd/MM/yyyy HH:mm:ss"})", R"({"a":"09/02/2026 14:05"})").isEmpty());
    CHECK(valueOf(R"({"date":"/a","format":"seconds"})", R"({"a":1770638700})") == s("2026-02-09T12:05:00Z"));
    CHECK(valueOf(R"({"date":"/a","format":"milliseconds"})", R"({"a":1770638700123})") == s("2026-02-09T12:05:00Z"));
    CHECK(valueOf(R"({"date":"/a","format":"seconds"})", R"({"a":1e15})") == s(""));
    CHECK(valueOf(R"({"date":"/a","format":"seconds"})", R"({"a":253402300799})") == s("9999-12-31T23:59:59Z")); // which means never
    CHECK(valueOf(R"({"date":"/a","format":"seconds"})", R"({"a":"1770638700"})") == s("2026-02-09T12:05:00Z"));
    CHECK(valueOf(R"({"date":"/a","format":"MM-dd-yy"})", "{}") == s("…"));
}

TEST_CASE("Functions stand at most six deep")
{
    const auto nested = [](int functions) {
        QByteArray value = R"("/a")";
        for (int i = 0; i < functions; ++i)
            value = R"({"first":[)" + value + "]}";
        return value;
    };
    CHECK(valueOf(nested(6).constData(), R"({"a":"x"})") == s("x"));
    CHECK(valueOf(nested(7).constData(), R"({"a":"x"})") == s("…"));
}

TEST_CASE("A value is cut at its longest")
{
    const QByteArray record = "{\"a\":\"" + QByteArray(30'000, 'x') + "\"}";
    CHECK(valueOf(R"("/a")", record.constData()).size() == 1000);
    CHECK(valueOf(R"({"concat":["/a","/a"]})", record.constData()).size() == 1000);
}
