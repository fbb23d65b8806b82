// SPDX-License-Identifier: EUPL-1.2
// Suppliers that mean ill, or are broken beyond belief.
#include "support.h"

#include "domain/heading.h"

#include <limits>

using namespace overzicht;

TEST_CASE("A list that never ends is ended, and its position stays small")
{
    Supplier supplier;
    supplier.instead = [](const HttpRequest &, int number) {
        return std::optional(ok(json(QJsonObject{{s("_embedded"), QJsonObject{{s("certificates"), QJsonArray{Supplier::certificate(s("n-%1").arg(number))}}}}, {s("page"), QJsonObject{{s("size"), 1}}}})));
    };
    const Pulled pulled = pull(supplier);
    CHECK(pulled.ended);
    CHECK(supplier.asked == 9999);
    CHECK(pulled.longest < 600);
    CHECK_FALSE(pulled.wholeSince);
    CHECK(pulled.remarks.contains(s("more than 9999 pages")));
}

TEST_CASE("Hostile values in every member are shown, set aside or remarked, never trusted and never a crash")
{
    const QList<QJsonValue> values{QJsonValue(), QJsonValue(true), QJsonValue(-1), QJsonValue(1e300), QJsonValue(s("")), QJsonValue(s("\u202e\u0000\n<b>x</b>")), QJsonValue(QString(100'000, u'x')), QJsonValue(QJsonArray{QJsonArray{}}),
                                   QJsonValue(QJsonObject{{s("href"), s("javascript:x")}}), QJsonValue(s("'; DROP TABLE item; --")), QJsonValue(s("../../etc/passwd")), QJsonValue(s("85073003328"))};
    for (const char *member : {"id", "year", "language", "name", "_links", "links", "validUntil", "validFrom", "issuedAt", "productId"}) {
        for (const QJsonValue &value : values) {
            QJsonObject record = Supplier::certificate(s("c-1"));
            record.insert(s(member), value);
            Supplier supplier;
            supplier.certificates << record << Supplier::certificate(s("c-2"));
            const Pulled pulled = pull(supplier);
            INFO(member << ' ' << json(value).left(60).toStdString());
            CHECK(pulled.ended);
            CHECK(pulled.items.size() + pulled.bad.size() == 2);
            CHECK(pulled.items.size() >= 1);
            for (int i = 0; i < pulled.items.size(); ++i) {
                const Found &found = pulled.items.at(i);
                CHECK(found.id.text().size() < 400);
                CHECK(attestationOf(pulled, i).heading.subject().best(Language::Nl).size() <= 1000);
                CHECK_FALSE(shown(headingOf(found.item), {}, Language::De).subject.isEmpty());
                CHECK_FALSE(found.raw.contains("85073003328"));
                for (const Attachment &content : attestationOf(pulled, i).contents) {
                    CHECK(content.foreignId.size() <= 600);
                    const auto request = makeBurgerprofiel(supplierFile(), {})->ask({Open{certificatesFeed(), found.id, content}, {}});
                    REQUIRE((request && *request));
                    CHECK((**request).url.toEncoded().startsWith("https://loket.voorbeeld.example/mbp/v1/certificates/%7Bperson.insz%7D/"));
                    CHECK_FALSE((**request).url.path(QUrl::FullyDecoded).contains(s("/../")));
                }
            }
        }
    }
}

TEST_CASE("A page of deep nesting, doubled members or numbers beyond reason is an error or its certificates")
{
    for (const QByteArray &body : {QByteArray(100'000, '['), QByteArray("{\"_embedded\":") + QByteArray(5000, '[') + QByteArray(5000, ']') + '}', QByteArray("{\"certificates\":[1,2,null,\"x\",[],{}],\"pageMetadata\":{\"totalElements\":6}}"),
                                   QByteArray("{\"_embedded\":{\"certificates\":[{\"id\":1}],\"certificates\":[{\"id\":2},{\"id\":3}]},\"page\":{\"totalElements\":2}}"),
                                   QByteArray("{\"_embedded\":{\"certific\\u0061tes\":[{\"id\":1}]},\"page\":{\"totalElements\":1}}")}) {
        Supplier supplier;
        supplier.instead = [&](const HttpRequest &, int) { return std::optional(ok(body)); };
        const Pulled pulled = pull(supplier);
        INFO(body.left(80).toStdString());
        if (!pulled.error)
            CHECK(pulled.items.size() + pulled.bad.size() > 0);
        for (const Found &found : pulled.items)
            CHECK(QJsonDocument::fromJson(found.raw).isObject());
    }
}

TEST_CASE("A position that no pull wrote is the beginning")
{
    Supplier supplier = Supplier::with(2);
    for (const char *bytes : {"x", "[]", "null", "{\"v\":2,\"of\":\"certificates\",\"way\":{\"page\":3,\"came\":20,\"began\":\"2026-11-20T08:59:00.000Z\"}}", "{\"v\":1,\"of\":\"forms\",\"way\":{\"page\":3,\"came\":20,\"began\":\"2026-11-20T08:59:00.000Z\"}}",
                              "{\"v\":1,\"of\":\"certificates\",\"way\":{\"page\":-3,\"came\":20,\"began\":\"2026-11-20T08:59:00.000Z\"}}", "{\"v\":1,\"of\":\"certificates\",\"way\":{\"page\":3,\"came\":20,\"began\":\"morgen\"}}",
                              "{\"v\":1,\"of\":\"certificates\",\"way\":{\"page\":3,\"came\":20,\"began\":\"2027-11-20T08:59:00.000Z\"}}"}) {
        PullOptions options;
        options.at = *Continuation::make(bytes);
        INFO(bytes);
        CHECK(pull(supplier, certificatesFeed(), options).asked.first().endsWith(s("page=0")));
    }
}

TEST_CASE("A certificate or a form that tells a member twice is set aside with its name, a list that is told twice is refused, and the others are there")
{
    for (const Feed &feed : {certificatesFeed(), formsFeed()}) {
        const bool forms = feed.id == formsFeed().id;
        Supplier supplier = Supplier::with(forms ? 0 : 2);
        supplier.forms = forms ? QList<QJsonObject>{Supplier::form(1), Supplier::form(2)} : QList<QJsonObject>();
        INFO(feed.id.text().toStdString());
        bool whole = false; // the list, not one record
        supplier.instead = [&](const HttpRequest &request, int number) -> std::optional<HttpResponse> {
            Supplier same = supplier;
            same.instead = nullptr;
            HttpResponse told = same.answer(request);
            const QByteArray name = whole ? "\"_embedded\":" : "\"id\":";
            const qsizetype at = told.body.indexOf(name);
            if (number > 1 || at < 0)
                return told;
            told.body.insert(at, name + (whole ? "{}," : "\"other\","));
            return told;
        };
        const Pulled pulled = pull(supplier, feed);
        REQUIRE_FALSE(pulled.error);
        CHECK(pulled.items.size() + pulled.services.size() == 1);
        REQUIRE(pulled.bad.size() == 1);
        CHECK(pulled.bad.first().reason.english() == s("a record that tells \"id\" twice"));
        CHECK_FALSE(pulled.wholeSince);
        CHECK_FALSE(pulled.servicesEnded);
        whole = true;
        supplier.asked = 0;
        const Pulled refused = pull(supplier, feed);
        REQUIRE(refused.error);
        CHECK(refused.error->detail == s("an answer in which one object has the member \"_embedded\" twice"));
    }
}
