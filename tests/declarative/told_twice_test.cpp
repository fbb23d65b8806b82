// SPDX-License-Identifier: EUPL-1.2
// A member that one object of an answer has twice: what is checked and what is read would not be the same.
#include "support.h"

#include "adapters/rest/told_twice.h"

#include <random>

using namespace overzicht;

namespace {

QByteArray listed(const QByteArrayList &records) { return "{\"zaken\":[" + records.join(',') + "],\"aantal\":" + QByteArray::number(records.size()) + '}'; }

QString wordsOf(const std::optional<Note> &note) { return note ? note->english() : QString(); }

} // namespace

TEST_CASE("A member that one object has twice is found wherever it stands and however it is written, and the same name elsewhere is not")
{
    const struct {
        const char *json;
        int count;
        const char *name;
    } cases[] = {{R"({"a":1,"b":2})", 0, ""},
                 {R"({"a":1,"a":1})", 1, "a"},
                 {R"({"a":1,"b":{"a":2,"c":[{"a":1},{"a":2}]},"c":"a"})", 0, ""},
                 {R"({"b":[{"x":{}},{"x":1,"y":{"z":1},"x":2}]})", 1, "x"},
                 {R"([{"a":1},{"a":1,"b":[],"c":{},"a":2}])", 1, "a"},
                 {"{\"a\":1,\"\\u0061\":2}", 1, "a"},
                 {"{\"a\\\"\":1,\"a\\\\\":2,\"a\":\"\\\"\"}", 0, ""},
                 {R"({"a":"{\"a\":1,","b":"}","a":2})", 1, "a"},
                 {R"({"a":{"a":{"a":1,"a":2}}})", 1, "a"},
                 {R"({"":1,"":2})", 1, ""},
                 {R"({"a":1,"a":2,"a":3,"b":1,"b":2})", 3, "a"},
                 {R"({"A":1,"a":2})", 0, ""},
                 {R"({"85073003328":1,"85073003328":2})", 1, ""}, // some have numbers of people as their members
                 {R"({"a":["a","a","a"],"b":["b",{"b":1}]})", 0, ""}};
    for (const auto &one : cases) {
        INFO(one.json);
        const rest::ToldTwice twice = rest::toldTwice(one.json);
        CHECK(twice.count == one.count);
        CHECK(twice.name == s(one.name));
    }
    // Few names are compared with each other, many are sorted: both sides of where that begins.
    for (int names = 1; names < 40; ++names) {
        QByteArrayList members;
        for (int i = 0; i < names; ++i)
            members << "\"n" + QByteArray::number(i * 7919 % 1000) + "\":" + QByteArray::number(i);
        INFO(names);
        CHECK(rest::toldTwice('{' + members.join(',') + '}').count == 0);
        members.insert(names / 2, members.last());
        CHECK(rest::toldTwice('{' + members.join(',') + '}').count == 1);
    }
    CHECK(rest::toldTwice(QByteArray(500'000, '[')).count == 0);
    CHECK(rest::toldTwice(QByteArray("{\"a\":").repeated(200'000)).count == 0);
}

TEST_CASE("Bytes that are no JSON are walked over without a step outside them")
{
    std::mt19937 dice(17);
    const QByteArray signs = "{}[]\",:\\a1 u";
    for (int i = 0; i < 20'000; ++i) {
        QByteArray any;
        for (int n = int(dice() % 40); n > 0; --n)
            any += signs.at(qsizetype(dice() % size_t(signs.size())));
        CHECK(rest::toldTwice(any).count >= 0);
    }
}

TEST_CASE("A record that tells a member twice is set aside with its name, and the others are read")
{
    const QByteArray good = R"({"id":"1","titel":"Een"})", bad = R"({"id":"2","titel":"Twee","titel":"Drie"})", last = R"({"id":"3","titel":"Drie"})";
    const Pulled pulled = pull(fileOf(oneStream()), [&](const HttpRequest &, int) { return ok(listed({good, bad, last})); });
    REQUIRE_FALSE(pulled.error);
    CHECK(pulled.items.size() == 2);
    REQUIRE(pulled.bad.size() == 1);
    CHECK(pulled.bad.first().reason.english() == s("a record that tells \"titel\" twice"));
    CHECK(pulled.bad.first().raw == bad); // both of what it told
    CHECK(pulled.bad.first().id.isEmpty());
    CHECK_FALSE(pulled.wholeSince); // it may be one that is known: nothing is gone
}

TEST_CASE("An answer that tells twice which records it has, or how many, is refused with the name of that member, and nothing is gone")
{
    for (const auto &[body, name] : {std::pair(QByteArray(R"({"zaken":[{"id":"1","titel":"a"}],"zaken":[],"aantal":0})"), "zaken"), std::pair(QByteArray(R"({"zaken":[{"id":"1","titel":"a"}],"aantal":0,"aantal":1})"), "aantal")}) {
        INFO(body.toStdString());
        const Pulled pulled = pull(fileOf(oneStream()), [&body = body](const HttpRequest &, int) { return ok(body); });
        REQUIRE(pulled.error);
        CHECK(pulled.error->kind == Error::Kind::Malformed);
        CHECK(pulled.error->detail == s("an answer in which one object has the member \"%1\" twice").arg(s(name)));
        CHECK(pulled.items.isEmpty());
        CHECK_FALSE(pulled.wholeSince);
    }
}

TEST_CASE("A record asked by itself that tells a member twice is set aside with its number and the reason")
{
    const QJsonObject part = oneStream({{s("detail"), json(R"({"path":"/zaken/{/id}"})")}});
    const Pulled pulled = pull(fileOf(part), [](const HttpRequest &request, int) {
        const QString id = request.url.path().section(u'/', 3);
        return id.isEmpty() ? ok(listed({R"({"id":"1","titel":"a"})", R"({"id":"2","titel":"b"})"})) : ok(id == s("1") ? QByteArray(R"({"id":"1","titel":"a","titel":"c"})") : QByteArray(R"({"id":"2","titel":"b"})"));
    });
    REQUIRE_FALSE(pulled.error);
    CHECK(pulled.items.size() == 1);
    REQUIRE(pulled.bad.size() == 1);
    CHECK(pulled.bad.first().id == ForeignId(s("1")));
    CHECK(pulled.bad.first().reason.english() == s("a record that tells \"titel\" twice"));
    CHECK(wordsOf(rest::twiceIn("{\"a b\":1,\"a b\":2}")) == s("a record that tells one thing twice"));
}
