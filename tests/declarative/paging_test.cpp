// SPDX-License-Identifier: EUPL-1.2
// How lists go on, each way against a server that keeps its word and against those that do not.
#include "support.h"

using namespace overzicht;

namespace {

constexpr int kAll = 7, kSize = 3;

QJsonArray records(int from, int to)
{
    QJsonArray all;
    for (int i = from; i < qMin(to, kAll); ++i)
        all << QJsonObject{{s("id"), s("z-%1").arg(i)}, {s("titel"), s("Zaak %1").arg(i)}};
    return all;
}

int asked(const HttpRequest &request, const char *name) { return QUrlQuery(request.url).queryItemValue(s(name)).toInt(); }

QStringList allIds()
{
    QStringList ids;
    for (int i = 0; i < kAll; ++i)
        ids << s("z-%1").arg(i);
    return ids;
}

SourceFile paged(const char *paging) { return fileOf(oneStream({{s("paging"), json(paging)}})); }

QJsonObject page(const QJsonArray &items, const char *more = "{}")
{
    QJsonObject body = object(more);
    body.insert(s("zaken"), items);
    return body;
}

qsizetype distinct(const Pulled &pulled)
{
    QStringList ids = pulled.ids();
    ids.removeDuplicates();
    return ids.size();
}

void isWhole(const Pulled &pulled)
{
    INFO((pulled.error ? pulled.error->detail : pulled.remarks.join(u'|') + u'|' + pulled.asked.join(u' ')).toStdString());
    CHECK(pulled.ids() == allIds());
    CHECK(pulled.ended);
    CHECK(pulled.wholeSince == kNow);
    CHECK(pulled.remarks.isEmpty());
}

} // namespace

TEST_CASE("Without paging all comes in one answer")
{
    const Pulled pulled = pull(fileOf(oneStream()), [](const HttpRequest &, int) { return ok(page(records(0, kAll))); });
    isWhole(pulled);
    CHECK(pulled.asked == QStringList{s("/api/zaken")});
}

TEST_CASE("Pages by number, from one or from zero, until the total is there, the last page is told, or a page is empty")
{
    for (const int first : {0, 1}) {
        for (const char *promise : {R"("total":"/aantal")", R"("pages":"/paginas")", R"("more":"/meer")", R"("size":3,"sizeParameter":"grootte")"}) {
            const QByteArray paging = R"({"style":"page","parameter":"pagina","first":)" + QByteArray::number(first) + "," + promise + "}";
            const bool tells = !QByteArray(promise).startsWith("\"size");
            const Pulled pulled = pull(paged(paging.constData()), [&](const HttpRequest &request, int) {
                const int number = asked(request, "pagina") - first;
                QJsonObject body = page(records(number * kSize, number * kSize + kSize));
                if (tells) {
                    body.insert(s("aantal"), kAll);
                    body.insert(s("paginas"), 3);
                    body.insert(s("meer"), number < 2);
                }
                return ok(body);
            });
            isWhole(pulled);
            CHECK(pulled.requests.size() == (tells ? 3 : 4));
            CHECK(pulled.asked.first() == (tells ? s("/api/zaken?pagina=%1") : s("/api/zaken?grootte=3&pagina=%1")).arg(first));
        }
    }
}

TEST_CASE("By offset it goes on from what came, also when the server gives less than was asked")
{
    const Pulled pulled = pull(paged(R"({"style":"offset","parameter":"vanaf","size":100,"sizeParameter":"limiet","total":"/meta/totaal"})"), [](const HttpRequest &request, int) {
        const int from = asked(request, "vanaf");
        return ok(page(records(from, from + 2), R"({"meta":{"totaal":7}})"));
    });
    isWhole(pulled);
    CHECK(pulled.asked == QStringList{s("/api/zaken?limiet=100&vanaf=0"), s("/api/zaken?limiet=100&vanaf=2"), s("/api/zaken?limiet=100&vanaf=4"), s("/api/zaken?limiet=100&vanaf=6")});
}

TEST_CASE("The paging of a search by POST may stand in its body, deep or not, and leaves the rest of it as it is")
{
    const auto search = [](const char *paging) {
        return fileOf(oneStream({{s("request"), object(R"({"method":"POST","path":"/zoek","body":{"klant":"{person.insz}","blad":{"volgorde":"datum"}}})")}, {s("paging"), json(paging)}}),
                      {{s("person"), object(R"({"inszFrom":"env:INSZ"})")}});
    };
    const auto bodyOf = [](const HttpRequest &request) { return QJsonDocument::fromJson(request.body).object(); };
    const Pulled byPage = pull(search(R"({"style":"page","parameter":"/blad/nummer","sizeParameter":"/blad/grootte","size":3,"total":"/n"})"), [&](const HttpRequest &request, int) {
        CHECK_FALSE(request.url.hasQuery());
        CHECK(request.ofPerson);
        const QJsonObject body = bodyOf(request), at = body.value(s("blad")).toObject();
        CHECK(body.value(s("klant")).toString() == kPersonInsz);
        CHECK(at.value(s("volgorde")).toString() == s("datum"));
        CHECK(at.value(s("grootte")).toDouble() == 3);
        const int from = (at.value(s("nummer")).toInt() - 1) * kSize;
        return ok(page(records(from, from + kSize), R"({"n":7})"));
    });
    isWhole(byPage);
    isWhole(pull(search(R"({"style":"offset","parameter":"/vanaf","sizeParameter":"hoeveel","size":3,"total":"/n"})"), [&](const HttpRequest &request, int) {
        CHECK(asked(request, "hoeveel") == 3); // each on its own
        const int from = bodyOf(request).value(s("vanaf")).toInt();
        return ok(page(records(from, from + kSize), R"({"n":7})"));
    }));
    isWhole(pull(search(R"({"style":"token","parameter":"/verder","at":"/t"})"), [&](const HttpRequest &request, int number) {
        CHECK(bodyOf(request).value(s("verder")).toString() == (number == 1 ? QString() : s("t%1").arg(number - 1)));
        QJsonObject body = page(records((number - 1) * kSize, number * kSize));
        if (number < 3)
            body.insert(s("t"), s("t%1").arg(number));
        return ok(body);
    }));
    // A place in a body needs a body.
    for (const char *wrong : {R"({"style":"page","parameter":"/nummer"})", R"({"style":"page","parameter":"nummer","sizeParameter":"/grootte","size":3})"}) {
        const auto file = readFile(fileText(oneStream({{s("paging"), json(wrong)}})));
        REQUIRE_FALSE(file);
        CHECK(told(file.error()).contains(s("This points into the body of a request, and there is no such place.")));
    }
}

TEST_CASE("By the next address it goes where the source says, whole or relative, and ends where there is none")
{
    const Pulled pulled = pull(paged(R"({"style":"next","at":"/_links/next/href"})"), [](const HttpRequest &request, int number) {
        const int from = asked(request, "na");
        QJsonObject body = page(records(from, from + kSize));
        if (from + kSize < kAll)
            body.insert(s("_links"), QJsonObject{{s("next"), QJsonObject{{s("href"), (number == 1 ? s("https://loket.voorbeeld.example/api/zaken?na=%1") : s("?na=%1")).arg(from + kSize)}}}});
        return ok(body);
    });
    isWhole(pulled);
    CHECK(pulled.asked == QStringList{s("/api/zaken"), s("/api/zaken?na=3"), s("/api/zaken?na=6")});
    for (const HttpRequest &request : pulled.requests)
        CHECK(request.route == s("/zaken"));
}

TEST_CASE("By token it sends back what it was given, and ends at false even when a token is still told")
{
    const Pulled pulled = pull(paged(R"({"style":"token","parameter":"continuationToken","at":"/continuationToken","more":"/hasNextPage"})"), [](const HttpRequest &request, int) {
        const QString token = QUrlQuery(request.url).queryItemValue(s("continuationToken"), QUrl::FullyDecoded);
        const int from = token.isEmpty() ? 0 : token.section(u'_', 1).toInt();
        QJsonObject body = page(records(from, from + kSize));
        body.insert(s("continuationToken"), s("2026-11-20T09:00:00+00:00;id_%1").arg(from + kSize));
        body.insert(s("hasNextPage"), from + kSize < kAll);
        return ok(body);
    });
    isWhole(pulled);
    CHECK(pulled.asked.at(1) == s("/api/zaken?continuationToken=2026-11-20T09%3A00%3A00%2B00%3A00%3Bid_3"));
}

TEST_CASE("A place to go on from that is there and cannot be used is a fault of the list, and no end of it")
{
    const auto first = [](const char *paging, const char *told) {
        const Pulled pulled = pull(paged(paging), [&](const HttpRequest &, int) { return ok(page(records(0, kSize), told)); });
        INFO(paging << " " << told << " " << pulled.remarks.join(u'|').toStdString());
        CHECK(pulled.ended);
        CHECK(pulled.requests.size() == 1);
        CHECK(pulled.ids().size() == kSize); // what came is kept
        CHECK(pulled.remarks.size() == (pulled.wholeSince ? 0 : 1));
        return pulled.wholeSince.has_value();
    };
    for (const char *told : {R"({"n":0})", R"({"n":-1})"}) { // and three records came
        const Pulled pulled = pull(paged(R"({"style":"page","parameter":"p","first":1,"pages":"/n"})"), [&](const HttpRequest &, int) { return ok(page(records(0, kSize), told)); });
        CHECK_FALSE(pulled.wholeSince);
        CHECK(pulled.ids().size() >= kSize);
    }
    const char *next = R"({"style":"next","at":"/_links/next"})", *href = R"({"style":"next","at":"/_links/next/href"})", *token = R"({"style":"token","parameter":"t","at":"/t"})";
    for (const char *told : {R"({"_links":{"next":{"href":"/api/zaken?na=3"}}})", R"({"_links":{"next":["/api/zaken?na=3"]}})", R"({"_links":{"next":[]}})", R"({"_links":{"next":{}}})", R"({"_links":{"next":true}})", R"({"_links":{"next":" "}})",
                             R"({"_links":[{"rel":"next","href":"/api/zaken?na=3"}]})", R"({"_links":"/api/zaken?na=3"})"})
        CHECK_FALSE(first(next, told));
    for (const char *told : {R"({"_links":{"next":[{"href":"/api/zaken?na=3"}]}})", R"({"_links":{"next":"/api/zaken?na=3"}})", R"({"_links":{"next":{"href":{"value":"x"}}}})", R"({"_links":[{"rel":"next"}]})"})
        CHECK_FALSE(first(href, told));
    for (const char *told : {R"({"t":{"value":"x"}})", R"({"t":["x"]})", R"({"t":1.5})", R"({"t":true})"})
        CHECK_FALSE(first(token, told));
    for (const char *told : {"{}", R"({"_links":null})", R"({"_links":[]})", R"({"_links":{}})", R"({"_links":{"next":null}})", R"({"_links":{"next":""}})", R"({"_links":{"next":false}})"}) {
        CHECK(first(next, told));
        CHECK(first(href, told));
    }
    // The same of what is told before the last page.
    const Pulled second = pull(paged(next), [](const HttpRequest &, int number) {
        return ok(page(records((number - 1) * kSize, number * kSize), number == 1 ? R"({"_links":{"next":"?na=3"}})" : R"({"_links":{"next":{"href":"?na=6"}}})"));
    });
    CHECK(second.ids().size() == 2 * kSize);
    CHECK_FALSE(second.wholeSince);
    CHECK(second.remarks == QStringList{s("where to go on is told as {…}, which cannot be used")});
}

TEST_CASE("That there is more is yes or no; a yes without a place to go on from and any other word are told, and never the end")
{
    const char *token = R"({"style":"token","parameter":"t","at":"/t","more":"/meer"})";
    const auto asks = [&](const char *paging, const char *more, const QString &next) {
        return pull(paged(paging), [&](const HttpRequest &, int number) {
            QJsonObject body = page(records((number - 1) * kSize, number * kSize), number == 3 ? R"({"meer":false})" : R"({})");
            if (number < 3) {
                body.insert(s("meer"), json(more));
                body.insert(s("t"), next.isEmpty() ? QString() : next + QString::number(number));
            }
            return ok(body);
        });
    };
    for (const char *yes : {"true", "\"TRUE\"", "1", "\"1\""})
        isWhole(asks(token, yes, s("t")));
    for (const char *no : {"false", "\"False\"", "0", "\"0\""}) {
        const Pulled pulled = asks(token, no, s("t"));
        CHECK(pulled.ids().size() == kSize);
        CHECK(pulled.wholeSince == kNow);
    }
    for (const char *word : {"\"ja\"", "\"yes\"", "2", "{}", "[true]"}) {
        INFO(word);
        for (const char *paging : {token, R"({"style":"page","parameter":"p","more":"/meer"})"}) {
            const Pulled pulled = asks(paging, word, s("t"));
            CHECK(pulled.ids() == allIds()); // it goes on where it can
            CHECK_FALSE(pulled.wholeSince);
            CHECK(pulled.remarks.join(u' ').contains(s("neither yes nor no")));
        }
    }
    for (const char *yes : {"true", "1"}) {
        const Pulled nowhere = asks(token, yes, {});
        CHECK(nowhere.ended);
        CHECK(nowhere.ids().size() == kSize);
        CHECK_FALSE(nowhere.wholeSince);
        CHECK(nowhere.remarks == QStringList{s("page 1 says that there is more, and not where")});
    }
    // So says one that knows how many pages there are, and one whose page is empty.
    const Pulled pages = pull(paged(R"({"style":"next","at":"/next","pages":"/n"})"), [](const HttpRequest &, int) { return ok(page(records(0, kSize), R"({"n":3})")); });
    CHECK_FALSE(pages.wholeSince);
    const Pulled empty = pull(paged(R"({"style":"page","parameter":"p","more":"/meer"})"), [](const HttpRequest &, int number) { return ok(page(number == 1 ? records(0, kSize) : QJsonArray(), R"({"meer":true})")); });
    CHECK_FALSE(empty.wholeSince);
    CHECK(empty.remarks.size() == 1);
}

TEST_CASE("By the last one seen it ends at an empty page, and also when a page holds only that last one again")
{
    for (const bool inclusive : {false, true}) {
        const Pulled pulled = pull(paged(R"({"style":"after","parameter":"na","at":"/id"})"), [&](const HttpRequest &request, int) {
            const QString last = QUrlQuery(request.url).queryItemValue(s("na"));
            const int from = last.isEmpty() ? 0 : last.section(u'-', 1).toInt() + (inclusive ? 0 : 1);
            return ok(page(records(from, from + kSize)));
        });
        INFO(pulled.remarks.join(u'|').toStdString());
        CHECK(distinct(pulled) == kAll);
        CHECK(pulled.ended);
        CHECK(pulled.wholeSince == kNow);
        CHECK(pulled.remarks.isEmpty());
    }
}

TEST_CASE("A page that comes back ends every way of going on, and then nothing that is missing is taken for gone")
{
    for (const char *paging : {R"({"style":"page","parameter":"p"})", R"({"style":"offset","parameter":"p","total":"/aantal"})", R"({"style":"next","at":"/next"})",
                               R"({"style":"token","parameter":"t","at":"/next"})", R"({"style":"after","parameter":"na","at":"/titel"})"}) {
        int calls = 0;
        const Pulled pulled = pull(paged(paging), [&](const HttpRequest &, int number) {
            ++calls;
            // Other words each time where they say how to go on, and always the same records.
            QJsonObject body = page(records(0, kSize), R"({"aantal":100})");
            body.insert(s("next"), s("/api/zaken?x=%1").arg(number));
            if (QByteArray(paging).contains("after")) {
                QJsonArray items = records(0, kSize);
                QJsonObject last = items.last().toObject();
                last.insert(s("titel"), s("t%1").arg(number));
                items.replace(kSize - 1, last);
                body.insert(s("zaken"), items);
            }
            return ok(body);
        });
        INFO(paging << " " << pulled.remarks.join(u'|').toStdString());
        CHECK(pulled.ended);
        CHECK(calls <= 3);
        CHECK_FALSE(pulled.remarks.isEmpty());
        CHECK_FALSE(pulled.wholeSince);
        CHECK(distinct(pulled) == kSize);
    }
}

TEST_CASE("A cycle of pages of any length is found")
{
    const Pulled pulled = pull(paged(R"({"style":"next","at":"/next"})"), [](const HttpRequest &request, int) {
        const int at = asked(request, "p");
        QJsonObject body = page({QJsonObject{{s("id"), s("z-%1").arg(at)}}});
        body.insert(s("next"), s("?p=%1").arg(at < 20 ? at + 1 : 9));
        return ok(body);
    });
    CHECK(pulled.ended);
    CHECK(pulled.requests.size() < 60);
    CHECK_FALSE(pulled.wholeSince);
    CHECK(pulled.remarks.join(u' ').contains(s("had come before")));
}

TEST_CASE("A total that is not kept, that cannot be and that changes is told, and what came stays")
{
    const auto lying = [](const char *total) {
        return pull(paged(R"({"style":"page","parameter":"p","total":"/aantal"})"), [&](const HttpRequest &request, int) {
            const int number = asked(request, "p") - 1;
            QJsonObject body = page(records(number * kSize, number * kSize + kSize));
            body.insert(s("aantal"), json(total));
            return ok(body);
        });
    };
    for (const char *total : {"12", "-1", "1.5", "\"8\"", "\"zeven\"", "1e400", "[]"}) {
        INFO(total);
        if (QByteArray(total) == "1e400")
            continue; // no JSON that QJsonDocument reads
        const Pulled pulled = lying(total);
        CHECK(pulled.ids() == allIds());
        CHECK(pulled.ended);
        CHECK_FALSE(pulled.wholeSince);
        REQUIRE(pulled.remarks.size() == 1);
        CHECK(pulled.remarks.first().contains(s("total")));
    }
}

TEST_CASE("A list that brings more than it announced is left ten pages after that, whoever says that there is more, and one that grew by a page is read whole")
{
    const auto endless = [](const char *paging, bool broken) {
        return pull(paged(paging), [broken](const HttpRequest &, int number) {
            QJsonArray list{QJsonObject{{s("id"), s("a-%1").arg(broken ? 0 : number)}, {s("titel"), s("Zaak")}}, QJsonObject{{s("id"), s("b-%1").arg(broken ? 0 : number)}, {s("titel"), s("Zaak")}}};
            if (broken)
                list << QJsonObject{{s("kapot"), number}};
            return ok(QJsonObject{{s("zaken"), list}, {s("aantal"), broken ? 2 : 3}, {s("meer"), true}, {s("volgende"), s("/api/zaken?p=%1").arg(number + 1)}});
        });
    };
    for (const char *paging : {R"({"style":"offset","parameter":"o","sizeParameter":"n","size":2,"total":"/aantal"})", R"({"style":"page","parameter":"p","total":"/aantal","more":"/meer"})",
                               R"({"style":"next","at":"/volgende","total":"/aantal"})"}) {
        for (const bool broken : {false, true}) {
            INFO(paging << broken);
            const Pulled pulled = endless(paging, broken);
            CHECK(pulled.requests.size() == (broken ? 12 : 13)); // one or two until it came, ten more, and the one that shows it
            CHECK(pulled.ended);
            CHECK_FALSE(pulled.wholeSince);
            CHECK(pulled.remarks == QStringList{broken ? s("it announced 2 (total), 36 came") : s("it announced 3 (total), 26 came")});
            CHECK_FALSE(pulled.at.bytes().contains("way")); // another time from the beginning
        }
    }
    const Pulled grown = pull(paged(R"({"style":"page","parameter":"p","total":"/aantal"})"), [](const HttpRequest &request, int) {
        const int from = (asked(request, "p") - 1) * kSize;
        return ok(page(records(from, from + kSize), R"({"aantal":5})"));
    });
    CHECK(grown.ids() == allIds());
    CHECK(grown.remarks == QStringList{s("it announced 5 (total), 7 came")});
}

TEST_CASE("A total that is written as a text is that number")
{
    isWhole(pull(paged(R"({"style":"page","parameter":"p","total":"/aantal"})"), [&](const HttpRequest &request, int) {
        const int number = asked(request, "p") - 1;
        return ok(page(records(number * kSize, number * kSize + kSize), R"({"aantal":"7"})"));
    }));
}

TEST_CASE("A list that is absent is no empty list, unless the file or a total of nothing says so")
{
    const Pulled absent = pullOne(oneStream(), object(R"({"anders":1})"));
    REQUIRE(absent.error);
    CHECK(absent.error->kind == Error::Kind::Malformed);
    CHECK(pullOne(oneStream({{s("absentIsEmpty"), true}}), object(R"({"_links":{"self":{"href":"/zaken"}}})")).wholeSince == kNow);
    const QJsonObject totalled = oneStream({{s("paging"), json(R"({"style":"page","parameter":"p","total":"/aantal"})")}});
    CHECK(pullOne(totalled, object(R"({"aantal":0})")).wholeSince == kNow);
    CHECK(pullOne(totalled, object(R"({"aantal":3})")).error);
    const QJsonObject both = oneStream({{s("absentIsEmpty"), true}, {s("paging"), json(R"({"style":"page","parameter":"p","total":"/aantal"})")}});
    CHECK(pullOne(both, object(R"({"aantal":0})")).wholeSince == kNow);
    CHECK(pullOne(both, object(R"({"aantal":3})")).error); // the promise is the stronger word
    CHECK(pullOne(both, object(R"({"code":"x"})")).error);
    CHECK(pullOne(both, object(R"({"_links":{"self":{"href":"/zaken"}}})")).error); // a page of the list, without the total that was promised
    CHECK(pullOne(oneStream(), object(R"({"zaken":[]})")).wholeSince == kNow);
    // Nor beyond the first page, unless all that was promised has come.
    for (const int announced : {3, 4}) {
        const Pulled second = pull(paged(R"({"style":"page","parameter":"p","total":"/aantal","more":"/meer"})"), [&](const HttpRequest &, int number) {
            return number == 1 ? ok(QJsonObject{{s("zaken"), records(0, 3)}, {s("aantal"), announced}, {s("meer"), true}}) : ok(QJsonObject{{s("aantal"), announced}});
        });
        CHECK(second.ended == (announced == 3));
        CHECK(second.error.has_value() == (announced == 4));
    }
    // A promised total that is not there: what was known is not swept away by it.
    const Pulled silent = pullOne(totalled, object(R"({"zaken":[]})"));
    CHECK(silent.ended);
    CHECK_FALSE(silent.wholeSince);
}

TEST_CASE("With absentIsEmpty an answer without the list has nothing where it is known as a page of that list, and any other answer is an error")
{
    const auto empty = [](const QJsonValue &answer, const char *paging = R"({"style":"next","at":"/_links/next/href"})", const QJsonObject &more = {}) {
        QJsonObject part = oneStream({{s("items"), s("/_embedded/zaken")}, {s("absentIsEmpty"), true}, {s("paging"), json(paging)}});
        for (auto it = more.begin(); it != more.end(); ++it)
            part.insert(it.key(), it.value());
        const Pulled pulled = pullOne(part, answer);
        CHECK((pulled.wholeSince == kNow || (pulled.error && pulled.error->kind == Error::Kind::Malformed)));
        return pulled.wholeSince == kNow;
    };
    for (const char *page : {R"({"_links":{"self":{"href":"/z"},"curies":[{"name":"x"}]}})", R"({"_embedded":{},"_links":{}})", R"({"_embedded":{}})", R"({"_embedded":[]})", R"({"_embedded":null})", R"({"_embedded":{"zaken":null}})",
                             R"({"_embedded":{},"error":null,"errors":[],"status":200,"code":0,"message":"OK","labels":["a"]})"}) {
        INFO(page);
        CHECK(empty(json(page)));
    }
    for (const char *other : {"{}", "[]", "[{\"_links\":{}}]", R"({"anders":1})", R"({"title":"fout","status":500})", R"({"title":"fout","status":500,"_links":{}})", R"({"code":"E1","message":"weg","_embedded":{}})",
                              R"({"error":{"message":"weg"},"_links":{}})", R"({"errors":["weg"],"_embedded":{}})", R"({"_embedded":{"zaken":{}}})", R"({"_embedded":{"zaken":{"f":1}}})", R"({"_embedded":{"zaken":""}})", R"({"_embedded":{"zaken":false}})",
                              R"({"_embedded":"x"})", R"({"_embedded":{"facturen":[{"id":"1"}]}})", R"({"embedded":{"zaken":[{"id":"1"}]},"_links":{}})", R"({"_embedded":{},"bundels":{"x":[[{"id":"1"}]]}})"}) {
        INFO(other);
        CHECK_FALSE(empty(json(other)));
    }
    // Known by what the file says of its pages.
    CHECK(empty(json(R"({"meer":false})"), R"({"style":"page","parameter":"p","more":"/meer"})"));
    CHECK(empty(json(R"({"paginas":0})"), R"({"style":"page","parameter":"p","pages":"/paginas"})"));
    CHECK(empty(json(R"({"na":null})"), R"({"style":"token","parameter":"t","at":"/na"})"));
    CHECK_FALSE(empty(json(R"({"na":null})"), R"({"style":"page","parameter":"p","more":"/meer"})"));
    // And an error of the service's own shape is one.
    CHECK_FALSE(empty(json(R"({"_links":{},"pech":{"waarom":"weg"}})"), R"({"style":"next","at":"/_links/next/href"})", {{s("errors"), json(R"({"words":"/pech/waarom"})")}}));
    CHECK(empty(json(R"({"_links":{},"pech":{"waarom":""}})"), R"({"style":"next","at":"/_links/next/href"})", {{s("errors"), json(R"({"words":"/pech/waarom"})")}}));
}

TEST_CASE("A list in parts is read where each part has its own, and where the way to it breaks off nothing is taken for gone")
{
    const auto grouped = [](const char *answer, const QJsonObject &more = {}, const char *items = "/g/[*]/c") {
        QJsonObject with{{s("items"), s(items)}};
        for (auto it = more.begin(); it != more.end(); ++it)
            with.insert(it.key(), it.value());
        return pull(fileOf(oneStream(with)), [&](const HttpRequest &, int) { return ok(QByteArray(answer)); });
    };
    const Pulled whole = grouped(R"({"g":[{"c":[{"id":"1","titel":"\u00c9\u00e9n"},{ "id" : "2" }]},{"c":[]},{"c":{"id":"3"}}]})");
    CHECK(whole.ids() == QStringList{s("1"), s("2"), s("3")});
    CHECK(whole.wholeSince == kNow);
    CHECK(whole.remarks.isEmpty());
    REQUIRE(whole.items.size() == 3);
    CHECK(whole.items.at(0).raw == R"({"id":"1","titel":"\u00c9\u00e9n"})"); // as it came
    CHECK(whole.items.at(1).raw == R"({ "id" : "2" })");
    CHECK(whole.items.at(2).raw == R"({"id":"3"})");
    CHECK(grouped(R"({"g":[]})").wholeSince == kNow);
    CHECK(grouped(R"({"g":[{"c":[]},{"c":[]}]})").wholeSince == kNow);
    CHECK(grouped(R"([[{"id":"1"}],[{"id":"2"}]])", {}, "/[*]").ids() == QStringList{s("1"), s("2")});
    for (const char *other : {"{}", "[]", R"({"error":{"message":"database weg"}})", R"({"g":{"error":"x"}})", R"({"g":null})", R"({"g":"x"})", R"({"g":["x"]})", R"({"g":[{}]})", R"({"g":[null]})", R"({"g":[{"cases":[{"id":"1"}]}]})", R"({"g":[{"c":null}]})",
                              R"({"g":[{"c":[]},{"cases":[{"id":"1"}]}]})", R"({"groepen":[{"c":[{"id":"1"}]}]})"}) {
        INFO(other);
        for (const bool mayBeAbsent : {false, true}) {
            if (mayBeAbsent && (QByteArray(other) == R"({"g":null})" || QByteArray(other) == R"({"g":[{"c":null}]})"))
                continue; // said by the file
            const Pulled pulled = grouped(other, {{s("absentIsEmpty"), mayBeAbsent}});
            REQUIRE(pulled.error);
            CHECK(pulled.error->kind == Error::Kind::Malformed);
            CHECK_FALSE(pulled.wholeSince);
        }
    }
    CHECK(grouped(R"({"g":[{"cases":[]}]})").error->detail.endsWith(s("at \"/g/[*]/c\", but with: cases")));
    // One part of two: what the other tells comes, and what was known is not called gone.
    for (const char *part : {R"({"cases":[{"id":"2"}]})", R"({"c":null})", R"({"c":"x"})", "{}", "null", "7", "[]"}) {
        INFO(part);
        const Pulled half = grouped(QByteArray(R"({"g":[{"c":[{"id":"1"}]},)").append(part).append("]}").constData());
        CHECK(half.ids() == QStringList{s("1")});
        CHECK_FALSE(half.wholeSince);
        CHECK((half.remarks == QStringList{s("in 1 of its 2 parts there is no list of records")} || half.bad.size() == 1));
    }
    // A part may lack its list where the file says so; not when its list has another name.
    const QJsonObject may{{s("absentIsEmpty"), true}};
    CHECK(grouped(R"({"g":[{"naam":"a","status":"open","title":"x"},{"c":[{"id":"1"}]}]})", may).wholeSince == kNow);
    CHECK_FALSE(grouped(R"({"g":[{"naam":"a","cases":[{"id":"2"}]},{"c":[{"id":"1"}]}]})", may).wholeSince);
    CHECK_FALSE(grouped(R"({"g":[{"naam":"a","error":"weg"},{"c":[{"id":"1"}]}]})", may).wholeSince);
}

TEST_CASE("A member told twice in a list in parts costs its record, and beside the records the answer")
{
    const auto grouped = [](const char *answer) { return pull(fileOf(oneStream({{s("items"), s("/g/[*]/c")}})), [&](const HttpRequest &, int) { return ok(QByteArray(answer)); }); };
    const Pulled one = grouped(R"({"g":[{"c":[{"id":"1","id":"2"},{"id":"3"}]}]})");
    CHECK(one.ids() == QStringList{s("3")});
    CHECK(one.bad.size() == 1);
    CHECK(grouped(R"({"g":[{"c":[{"id":"1"}],"c":[{"id":"2"}]}]})").error);
}

TEST_CASE("A list that is not there is told with where it was looked for and which members stand there, and with nobody's number")
{
    const auto detail = [](const char *items, const char *answer) {
        const Pulled pulled = pullOne(oneStream({{s("items"), s(items)}}), json(answer));
        REQUIRE(pulled.error);
        return pulled.error->detail;
    };
    CHECK(detail("/zaken", R"({"total":1,"results":[]})").endsWith(s("at \"/zaken\", but with: results, total")));
    CHECK(detail("/_embedded/zaken", R"({"_embedded":{"cases":[]},"x":1})").endsWith(s("at \"/_embedded/zaken\", but with: cases")));
    CHECK(detail("/a~1b", R"({"a/b":{"lijst":[]}})").endsWith(s("at \"/a~1b\", but with: lijst")));
    CHECK(detail("/zaken", R"({"85860100196":[],"Jan Janssens":1,"ok":1,"<b>":2})").endsWith(s("but with: ok")));
    CHECK(detail("/zaken", "[]").endsWith(s("at \"/zaken\"")));
    CHECK(detail("/zaken", "{}").endsWith(s("at \"/zaken\"")));
}

TEST_CASE("A 404 on the first page is an error, or nothing where the file says so; beyond the last page it is the end")
{
    const auto notFound = [](const HttpRequest &, int) { return ok(object(R"({"title":"Not found","status":404,"detail":"geen zaken"})"), 404); };
    const Pulled error = pull(fileOf(oneStream()), notFound);
    REQUIRE(error.error);
    CHECK(error.error->kind == Error::Kind::Gone);
    CHECK(pull(fileOf(oneStream({{s("notFoundIsEmpty"), true}})), notFound).wholeSince == kNow);
    const Pulled web = pull(fileOf(oneStream({{s("notFoundIsEmpty"), true}})), [](const HttpRequest &, int) { return ok(QByteArray("<html>"), 404, "text/html"); });
    CHECK(web.error);

    const auto short_ = [](const HttpRequest &request, int) {
        const int number = asked(request, "p") - 1;
        return number < 3 ? ok(page(records(number * kSize, number * kSize + kSize))) : ok(object(R"({"detail":"Invalid page."})"), 404);
    };
    isWhole(pull(paged(R"({"style":"page","parameter":"p"})"), short_));
}

TEST_CASE("An error says what the source says, in each of the usual shapes, and the position stays")
{
    const auto refusedWith = [](const char *body, int status) {
        const Pulled pulled = pull(fileOf(oneStream()), [&](const HttpRequest &, int) { return ok(QByteArray(body), status, "application/problem+json"); });
        REQUIRE(pulled.error);
        CHECK(pulled.at == Continuation());
        return pulled.error->detail;
    };
    CHECK(refusedWith(R"({"type":"urn:problem-type:belgif:badRequest","title":"Bad Request","status":400,"detail":"x"})", 400).contains(s("badRequest: Bad Request")));
    CHECK(refusedWith(R"({"type":"https://x/ref/fouten/PermissionDenied/","code":"permission_denied","title":"Geen rechten","status":403,"detail":"x","instance":"urn:uuid:1"})", 403).contains(s("permission_denied")));
    CHECK(refusedWith(R"({"id":"1","code":"E-1","message":"kapot"})", 500).contains(s("E-1: kapot")));
    CHECK(refusedWith(R"({"title":"Oeps","detail":"d","status":409})", 409).contains(s("Oeps")));
    // What is not there, this address or this person, is told by the detail: the title is of any 404.
    CHECK(refusedWith(R"({"title":"An error occurred!","detail":"Could not find person 85.64.12-001.03","status":404})", 404) == s("HTTP 404: Could not find person ***"));
    CHECK(refusedWith(R"({"title":"Not Found","status":404})", 404) == s("HTTP 404: Not Found"));
}

TEST_CASE("The next page is asked nowhere but where the file allows, and a million records in one answer are cut")
{
    for (const auto &[next, place] : {std::pair("https://elders.example/zaken", "https://elders.example"), std::pair("http://loket.voorbeeld.example/api/zaken", "http://loket.voorbeeld.example"),
                                      std::pair("ftp://loket.voorbeeld.example/", "ftp://loket.voorbeeld.example"), std::pair("https://a@loket.voorbeeld.example/", "https://loket.voorbeeld.example"),
                                      std::pair("javascript:alert(1)", "javascript:"), std::pair("//elders.example/x", "https://elders.example"), std::pair("//elders.example:443/x", "https://elders.example"),
                                      std::pair("https://loket.voorbeeld.example:444/api", "https://loket.voorbeeld.example:444"), std::pair("http://loket.voorbeeld.example:443/api", "http://loket.voorbeeld.example:443"),
                                      std::pair("\\\\elders.example\\x", "")}) {
        INFO(next);
        const Pulled pulled = pull(paged(R"({"style":"next","at":"/next"})"), [&](const HttpRequest &, int) { return ok(page(records(0, kSize), QJsonDocument(QJsonObject{{s("next"), s(next)}}).toJson().constData())); });
        CHECK(pulled.requests.size() == 1);
        CHECK(pulled.ended);
        CHECK(pulled.ids().size() == kSize);
        CHECK_FALSE(pulled.wholeSince);
        REQUIRE(pulled.remarks.size() == 1);
        // Another port or scheme of the same host is told as such: with the host alone nobody would know why.
        CHECK(pulled.remarks.first().contains(s("the next page is at ") + s(place) + (*place ? s(", where") : s(""))));
    }
    QByteArray many = "{\"zaken\":[{}";
    for (int i = 0; i < 1'000'000; ++i)
        many += ",{}";
    const Pulled pulled = pull(fileOf(oneStream()), [&](const HttpRequest &, int) { return ok(many + "]}"); });
    CHECK(pulled.bad.size() == 10'000);
    CHECK_FALSE(pulled.wholeSince);
    CHECK(pulled.remarks.join(u' ').contains(s("10000")));
}

TEST_CASE("A list that never ends is left after the most pages there may be, and positions stay small")
{
    const Pulled pulled = pull(paged(R"({"style":"token","parameter":"t","at":"/t"})"), [](const HttpRequest &, int number) {
        return ok(page({QJsonObject{{s("id"), s("z-%1").arg(number)}}}, QJsonDocument(QJsonObject{{s("t"), QString(1200, u'x') + QString::number(number)}}).toJson().constData()));
    });
    CHECK(pulled.ended);
    CHECK(pulled.requests.size() == 9'999);
    CHECK(pulled.longest < Continuation::kMost);
    CHECK_FALSE(pulled.wholeSince);
    const Pulled tooLong = pull(paged(R"({"style":"token","parameter":"t","at":"/t"})"), [](const HttpRequest &, int number) {
        return ok(page({QJsonObject{{s("id"), s("z-%1").arg(number)}}}, QJsonDocument(QJsonObject{{s("t"), QString(5000, u'x')}}).toJson().constData()));
    });
    CHECK(tooLong.ended);
    CHECK(tooLong.requests.size() == 1);
    CHECK_FALSE(tooLong.wholeSince);
}

TEST_CASE("A pull goes on from its position after a break, and a position of another file, of rubbish or of long ago is the beginning")
{
    const SourceFile file = paged(R"({"style":"page","parameter":"p","total":"/aantal"})");
    const Serve serve = [](const HttpRequest &request, int) {
        const int number = asked(request, "p") - 1;
        return ok(page(records(number * kSize, number * kSize + kSize), R"({"aantal":7})"));
    };
    PullOptions options;
    options.mostSteps = 1;
    const Pulled begun = pull(file, serve, options);
    CHECK_FALSE(begun.ended);
    PullOptions on;
    on.at = begun.at;
    on.now = kNow.addSecs(600);
    const Pulled rest = pull(file, serve, on);
    CHECK(rest.asked.first() == s("/api/zaken?p=2"));
    CHECK(rest.wholeSince == kNow);
    on.now = kNow.addDays(1);
    CHECK(pull(file, serve, on).asked.first() == s("/api/zaken?p=1"));
    on.now = kNow;
    on.full = true;
    CHECK(pull(file, serve, on).asked.first() == s("/api/zaken?p=1"));
    on.full = false;
    CHECK(pull(paged(R"({"style":"page","parameter":"p","total":"/aantal2"})"), serve, on).asked.first() == s("/api/zaken?p=1"));
    for (const char *rubbish : {"x", "{}", R"({"v":1})", R"({"v":1,"of":"x","way":{"page":-4}})"}) {
        on.at = Continuation::make(rubbish).value();
        CHECK(pull(file, serve, on).asked.first() == s("/api/zaken?p=1"));
    }
}
