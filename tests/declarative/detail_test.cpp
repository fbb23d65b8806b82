// SPDX-License-Identifier: EUPL-1.2
// Records that are asked one by one: with their tags and versions, through breaks, and when one of them cannot be read.
#include "support.h"

using namespace overzicht;

namespace {

QJsonObject detailed(const char *detail = R"({"path":"/zaken/{/id}"})", const char *paging = nullptr)
{
    QJsonObject with{{s("detail"), json(detail)}};
    if (paging)
        with.insert(s("paging"), json(paging));
    return oneStream(with);
}

struct Town {
    QStringList ids;
    QHash<QString, QByteArray> tags; ///< by id
    int pageSize = 1000;
    int lists = 0, details = 0, notModified = 0;

    HttpResponse operator()(const HttpRequest &request, int)
    {
        const QString id = request.url.path().section(u'/', 3);
        if (id.isEmpty()) {
            ++lists;
            const int page = qMax(1, QUrlQuery(request.url).queryItemValue(s("p")).toInt());
            QJsonArray list;
            for (const QString &one : ids.mid((page - 1) * pageSize, pageSize))
                list << QJsonObject{{s("id"), one}, {s("v"), QString::fromLatin1(tags.value(one))}};
            return ok(QJsonObject{{s("zaken"), list}, {s("aantal"), ids.size()}});
        }
        ++details;
        for (const auto &[name, value] : request.headers) {
            if (name == "If-None-Match" && value == tags.value(id)) {
                ++notModified;
                return ok(QByteArray(), 304);
            }
        }
        HttpResponse response = ok(QJsonObject{{s("id"), id}, {s("titel"), s("Zaak ") + id}});
        response.etag = tags.value(id);
        return response;
    }
};

Town townOf(int count, int idLength = 0)
{
    Town town;
    for (int i = 0; i < count; ++i) {
        town.ids << s("z%1").arg(i) + QString(idLength, u'x');
        town.tags.insert(town.ids.last(), "\"" + QByteArray::number(i) + "\"");
    }
    return town;
}

} // namespace

TEST_CASE("Each record is asked by itself, and is what its own answer says")
{
    Town town = townOf(3);
    const Pulled pulled = pull(fileOf(detailed()), std::ref(town));
    CHECK(pulled.ids() == town.ids);
    CHECK(itemOf<Dossier>(pulled, 2).heading.subject().in(Language::Nl) == s("Zaak z2"));
    CHECK(pulled.asked == QStringList{s("/api/zaken"), s("/api/zaken/z0"), s("/api/zaken/z1"), s("/api/zaken/z2")});
    CHECK(pulled.requests.at(1).route == s("/zaken/{id}"));
    CHECK(pulled.wholeSince == kNow);
    CHECK(pulled.items.first().validator.endsWith(" etag \"0\""));
    CHECK(makeDeclarative(fileOf(detailed()), {})->profile().wantsKnown);
    CHECK_FALSE(makeDeclarative(fileOf(oneStream()), {})->profile().wantsKnown);
}

TEST_CASE("What did not change is asked with its tag and told as unchanged; a full pull and another file ask without")
{
    Town town = townOf(3);
    const SourceFile file = fileOf(detailed());
    const Pulled first = pull(file, std::ref(town));
    town.tags["z1"] = "\"new\"";
    PullOptions again;
    again.at = first.at;
    again.known = std::make_shared<const Known>(first.known());
    const Pulled second = pull(file, std::ref(town), again);
    CHECK(second.ids() == QStringList{s("z1")});
    CHECK(second.unchanged == QList<ForeignId>{ForeignId(s("z0")), ForeignId(s("z2"))});
    CHECK(second.wholeSince == kNow);
    town.notModified = 0;
    again.full = true;
    CHECK(pull(file, std::ref(town), again).items.size() == 3);
    again.full = false;
    QJsonObject other = detailed();
    other.insert(s("maps"), object(R"({"x":{"a":"b"}})"));
    CHECK(pull(fileOf(other), std::ref(town), again).items.size() == 3);
    CHECK(town.notModified == 0);
}

TEST_CASE("With a version in the list only what changed is asked at all")
{
    Town town = townOf(5);
    const SourceFile file = fileOf(detailed(R"({"path":"/zaken/{/id}","version":"/v"})"));
    const Pulled first = pull(file, std::ref(town));
    CHECK(first.items.size() == 5);
    CHECK(town.details == 5);
    town.tags["z3"] = "\"new\"";
    town.details = 0;
    PullOptions again;
    again.at = first.at;
    again.known = std::make_shared<const Known>(first.known());
    const Pulled second = pull(file, std::ref(town), again);
    CHECK(town.details == 1);
    CHECK(second.ids() == QStringList{s("z3")});
    CHECK(second.unchanged.size() == 4);
    CHECK(second.wholeSince == kNow);
}

TEST_CASE("Without a position, as after a list that was stopped, only what changed is asked at all; what another file read is asked again")
{
    for (const bool tells : {true, false}) { // a version in the list; only a tag at each record
        INFO(tells);
        Town town = townOf(5);
        const auto file = [&](const char *maps) {
            QJsonObject part = detailed(tells ? R"({"path":"/zaken/{/id}","version":"/v"})" : R"({"path":"/zaken/{/id}"})");
            part.insert(s("maps"), object(maps));
            return fileOf(part);
        };
        PullOptions again;
        again.known = std::make_shared<const Known>(pull(file("{}"), std::ref(town)).known());
        town.tags["z3"] = "\"new\"";
        town.details = 0;
        const Pulled second = pull(file("{}"), std::ref(town), again);
        CHECK(second.ids() == QStringList{s("z3")});
        CHECK(second.unchanged.size() == 4);
        CHECK(town.details - town.notModified == 1);
        CHECK(second.wholeSince == kNow);
        CHECK(pull(file(R"({"x":{"a":"b"}})"), std::ref(town), again).items.size() == 5);
    }
}

TEST_CASE("More records than fit in a position are asked all the same, each once, page after page")
{
    for (const int idLength : {0, 36, 290}) {
        Town town = townOf(120, idLength);
        town.pageSize = 50;
        const Pulled pulled = pull(fileOf(detailed(R"({"path":"/zaken/{/id}"})", R"({"style":"page","parameter":"p","total":"/aantal"})")), std::ref(town));
        INFO(idLength << " " << pulled.remarks.join(u'|').toStdString());
        CHECK(pulled.ids() == town.ids);
        CHECK(town.details == 120);
        CHECK(pulled.longest < Continuation::kMost);
        CHECK(pulled.wholeSince == kNow);
        CHECK(pulled.remarks.isEmpty());
    }
}

TEST_CASE("A pull that breaks between two records goes on where it was")
{
    Town town = townOf(10);
    const SourceFile file = fileOf(detailed());
    PullOptions options;
    options.mostSteps = 4;
    Pulled part = pull(file, std::ref(town), options);
    CHECK(part.items.size() == 3);
    options.at = part.at;
    options.mostSteps = 100;
    const Pulled rest = pull(file, std::ref(town), options);
    CHECK(rest.asked.first() == s("/api/zaken/z3"));
    CHECK(rest.items.size() == 7);
    CHECK(rest.wholeSince == kNow);
    CHECK(town.lists == 1);
}

TEST_CASE("A record that cannot be read is set aside and its neighbours come; four in a row are an error, and a missing key or a busy server waits")
{
    Town town = townOf(6);
    const SourceFile file = fileOf(detailed());
    const auto failing = [&](const QStringList &which, const HttpResponse &with) {
        Town fresh = town;
        return pull(file, [fresh, which, with](const HttpRequest &request, int number) mutable { return which.contains(request.url.path().section(u'/', 3)) ? with : fresh(request, number); });
    };
    for (const HttpResponse &with : {ok(QByteArray("<html>"), 200, "text/html"), ok(QByteArray("[]")), ok(QByteArray()), ok(object(R"({"code":"x"})")), ok(object(R"({"id":"z4","titel":"een andere"})")), ok(object(R"({"title":"x","status":403})"), 403), ok(object(R"({"title":"x"})"), 500)}) {
        const Pulled pulled = failing({s("z2")}, with);
        CHECK(pulled.items.size() == 5);
        REQUIRE(pulled.bad.size() == 1);
        CHECK(pulled.bad.first().id == ForeignId(s("z2")));
        CHECK_FALSE(pulled.bad.first().raw.isEmpty());
        CHECK(pulled.ended);
        CHECK_FALSE(pulled.wholeSince);
        CHECK(failing({s("z0"), s("z1"), s("z2"), s("z3")}, with).error);
        CHECK(failing({s("z0"), s("z1"), s("z2"), s("z4")}, with).ended);
    }
    for (const int status : {401, 429, 503}) {
        const Pulled waits = failing({s("z2")}, ok(object(R"({"title":"x"})"), status));
        CHECK(waits.error);
        CHECK(waits.items.size() == 2);
    }
}

TEST_CASE("What stands on the list and cannot be had by itself is set aside, however many, and the pull is not whole")
{
    for (const char *makes : {"document", "dossier"}) {
        for (const int status : {404, 410}) {
            QJsonObject part = oneStream({{s("makes"), s(makes)}, {s("detail"), json(R"({"path":"/zaken/{/id}"})")}, {s("item"), json(R"({"id":"/id","subject":"/titel"})")}});
            Town town = townOf(9);
            const Serve serve = [&](const HttpRequest &request, int number) {
                const QString id = request.url.path().section(u'/', 3);
                return id.isEmpty() || id == s("z8") ? town(request, number) : ok(object(R"({"title":"x"})"), status);
            };
            const Pulled pulled = pull(fileOf(part), serve);
            CHECK(pulled.ended);
            CHECK(pulled.ids() == QStringList{s("z8")}); // eight in a row do not keep the ninth away
            REQUIRE(pulled.bad.size() == 8);
            CHECK(pulled.bad.at(2).id == ForeignId(s("z2")));
            CHECK(pulled.bad.at(2).raw == R"({"title":"x"})"); // and beside it, for who keeps it, what stood on the list:
            CHECK(pulled.answers.first().listed.size() == 9);
            CHECK(pulled.answers.first().listed.value(ForeignId(s("z2"))).contains("z2"));
            CHECK(pulled.bad.at(2).reason.english() == s("it stands on the list, but asked by itself it is not there"));
            CHECK(pulled.bad.at(2).maybeLetter == (makes == s("document")));
            CHECK(pulled.remarks == QStringList{s("not all that stands on the list could be had by itself")});
            CHECK_FALSE(pulled.wholeSince);
        }
    }
    // Also when the pull breaks right after the refusal, and when that says nothing at all.
    Town town = townOf(3);
    const Serve second = [&](const HttpRequest &request, int number) { return request.url.path().endsWith(s("z0")) ? ok(QByteArray(), 404) : town(request, number); };
    PullOptions options;
    options.mostSteps = 2;
    const Pulled begun = pull(fileOf(detailed()), second, options);
    REQUIRE(begun.bad.size() == 1);
    CHECK(begun.bad.first().raw == "z0");
    options.at = begun.at;
    options.mostSteps = 100;
    const Pulled rest = pull(fileOf(detailed()), second, options);
    CHECK(rest.ids() == QStringList{s("z1"), s("z2")});
    CHECK(rest.remarks.size() == 1);
    CHECK_FALSE(rest.wholeSince);
}

TEST_CASE("A record that names no address to ask, or one too long to remember, is set aside")
{
    const QJsonArray list{QJsonObject{{s("id"), s("a")}, {s("url"), s("https://loket.voorbeeld.example/api/zaken/a")}}, QJsonObject{{s("id"), s("b")}},
                          QJsonObject{{s("id"), s("c")}, {s("url"), s("https://loket.voorbeeld.example/") + QString(2000, u'x')}}};
    const Pulled pulled = pull(fileOf(detailed(R"({"path":"{/url}"})")), [&](const HttpRequest &, int number) { return number == 1 ? ok(QJsonObject{{s("zaken"), list}}) : ok(object(R"({"id":"a","titel":"A"})")); });
    CHECK(pulled.asked == QStringList{s("/api/zaken"), s("/api/zaken/a")});
    CHECK(pulled.requests.at(1).route == s("/{part}/{part}/{part}"));
    CHECK(pulled.bad.size() == 2);
}

TEST_CASE("A record whose address may not be asked is set aside, wherever it stands, and the others come")
{
    for (const char *first : {"../../x", "..", ".", "a/../b", "/../", "..\\..\\x", "%2e%2e/x"}) {
        for (const bool atEnd : {false, true}) {
            Town town = townOf(2);
            town.ids.insert(atEnd ? 2 : 0, s(first));
            const Pulled pulled = pull(fileOf(detailed()), std::ref(town));
            INFO(first);
            CHECK_FALSE(pulled.error);
            CHECK(pulled.ended);
            for (const QString &asked : pulled.asked)
                CHECK_FALSE(QUrl::fromPercentEncoding(asked.toLatin1()).split(u'/').contains(s("..")));
            CHECK(pulled.items.size() + pulled.bad.size() == 3);
            CHECK(pulled.ids().contains(s("z0")));
            CHECK(pulled.ids().contains(s("z1")));
            if (s(first).startsWith(u'.') && !s(first).contains(u'\\')) {
                REQUIRE(pulled.bad.size() == 1);
                CHECK(pulled.bad.first().id == ForeignId(s(first)));
                CHECK(pulled.bad.first().raw.contains("\"id\""));
                CHECK_FALSE(pulled.wholeSince);
            }
        }
    }
    const QJsonArray list{QJsonObject{{s("id"), s("a")}, {s("url"), s("https://elders.example/x")}}, QJsonObject{{s("id"), s("b")}, {s("url"), s("https://loket.voorbeeld.example/api/zaken/b")}}};
    const Pulled elsewhere = pull(fileOf(detailed(R"({"path":"{/url}"})")), [&](const HttpRequest &, int number) { return number == 1 ? ok(QJsonObject{{s("zaken"), list}}) : ok(object(R"({"id":"b","titel":"B"})")); });
    CHECK(elsewhere.ids() == QStringList{s("b")});
    CHECK(elsewhere.asked == QStringList{s("/api/zaken"), s("/api/zaken/b")});
    REQUIRE(elsewhere.bad.size() == 1);
    CHECK(elsewhere.bad.first().reason.english() == s("a record that is to be asked at an address that is not allowed, or that cannot be one"));
}

TEST_CASE("A list that comes whole in one answer is asked with its tag, and 304 leaves everything as it is")
{
    const SourceFile file = fileOf(oneStream());
    bool changed = true;
    const Serve serve = [&](const HttpRequest &request, int) {
        const bool known = std::any_of(request.headers.begin(), request.headers.end(), [](const auto &header) { return header.first == "If-None-Match" && header.second == "W/\"1\""; });
        if (known && !changed)
            return ok(QByteArray(), 304);
        HttpResponse response = ok(object(R"({"zaken":[{"id":"a"}]})"));
        response.etag = "W/\"1\"";
        return response;
    };
    const Pulled first = pull(file, serve);
    changed = false;
    PullOptions again;
    again.at = first.at;
    const Pulled second = pull(file, serve, again);
    CHECK(second.allUnchanged);
    CHECK(second.items.isEmpty());
    CHECK(second.ended);
    again.at = second.at;
    CHECK(pull(file, serve, again).allUnchanged); // the tag stays
    again.full = true;
    CHECK(pull(file, serve, again).items.size() == 1);
    // A tag that no header can hold, and one of an answer of which a record could not be read, are not sent back.
    for (const char *body : {R"({"zaken":[{"id":"a"}]})", R"({"zaken":[{"x":1}]})"}) {
        const Serve odd = [&](const HttpRequest &request, int) {
            for (const auto &header : request.headers)
                CHECK(header.first != "If-None-Match");
            HttpResponse response = ok(QByteArray(body));
            response.etag = QByteArray(body).contains("\"a\"") ? "\"a\r\nX: y\"" : "\"good\"";
            return response;
        };
        PullOptions next;
        next.at = pull(file, odd).at;
        CHECK(pull(file, odd, next).ended);
    }
}
