// SPDX-License-Identifier: EUPL-1.2
// The list of certificates, page by page.
#include "support.h"

using namespace overzicht;

TEST_CASE("Every page is asked by the person's number without holding it, counted from nought")
{
    for (const bool hal : {true, false}) {
        Supplier supplier = Supplier::with(23);
        supplier.hal = hal;
        const Pulled pulled = pull(supplier);
        CHECK(pulled.ended);
        CHECK(pulled.items.size() == 23);
        CHECK(pulled.remarks.isEmpty());
        CHECK(pulled.wholeSince == kNow);
        CHECK(pulled.asked == QStringList{s("/mbp/v1/certificates/%7Bperson.insz%7D?limit=10&page=0"), s("/mbp/v1/certificates/%7Bperson.insz%7D?limit=10&page=1"),
                                          s("/mbp/v1/certificates/%7Bperson.insz%7D?limit=10&page=2")});
        for (const HttpRequest &request : pulled.requests) {
            CHECK(request.ofPerson);
            CHECK(request.route == s("/v1/certificates/{insz}"));
        }
    }
}

TEST_CASE("A supplier that gives fewer on a page than asked, or all of them at once, is read to its end")
{
    for (const int size : {1, 3, 7}) {
        Supplier supplier = Supplier::with(15);
        supplier.mostPerPage = size;
        const Pulled pulled = pull(supplier);
        CHECK(pulled.items.size() == 15);
        CHECK(pulled.wholeSince);
        CHECK(supplier.asked == (15 + size - 1) / size);
    }
    Supplier all = Supplier::with(0);
    all.instead = [](const HttpRequest &, int) {
        QJsonArray items;
        for (int i = 0; i < 40; ++i)
            items << Supplier::certificate(s("c%1").arg(i));
        return std::optional(ok(json(QJsonObject{{s("certificates"), items}})));
    };
    const Pulled pulled = pull(all); // says nothing of pages: it has one
    CHECK(pulled.items.size() == 40);
    CHECK(pulled.remarks.isEmpty());
    CHECK(pulled.wholeSince);
    CHECK(all.asked == 1);
}

TEST_CASE("Who speaks of a next page or of pages in another shape than was agreed has more than one, and is read on")
{
    for (const char *told : {R"({"_links":{"next":{"href":"?page=1"}}})", R"({"_links":{"next":"?page=1"}})", R"({"_links":{"next":[{"href":{"x":1}}]}})", R"({"_links":{"next":{"href":["x"]}}})", R"({"_links":"?page=1"})",
                             R"({"links":[{"rel":"next","href":{"x":1}}]})", R"({"links":{"next":"?page=1"}})", R"({"page":0})", R"({"page":[{"totalElements":4}]})", R"({"pageMetadata":"1/2"})"}) {
        INFO(told);
        Supplier supplier;
        supplier.instead = [&](const HttpRequest &request, int) {
            QJsonObject body = QJsonDocument::fromJson(told).object();
            QJsonArray items;
            for (int i = request.url.query().endsWith(s("page=0")) ? 0 : 2; i < 4 && items.size() < 2; ++i) {
                if (!request.url.query().endsWith(s("page=2")))
                    items << Supplier::certificate(s("c%1").arg(i));
            }
            body.insert(s("certificates"), items);
            return std::optional(ok(json(body)));
        };
        const Pulled pulled = pull(supplier);
        CHECK(pulled.ended);
        CHECK(pulled.items.size() == 4);
    }
}

TEST_CASE("Somebody without certificates gets a good empty answer, and only a source that says so itself makes them gone")
{
    for (const char *body : {R"({"_embedded":{"certificates":[]},"page":{"size":10,"totalElements":0,"totalPages":0,"number":0}})", R"({"_links":{},"page":{"size":10,"totalElements":0,"totalPages":0,"number":0}})",
                             R"({"certificates":[],"pageMetadata":{"number":1,"size":10,"totalElements":0,"totalPages":0}})"}) {
        INFO(body);
        Supplier supplier;
        supplier.instead = [&](const HttpRequest &, int) { return std::optional(ok(body)); };
        const Pulled pulled = pull(supplier);
        CHECK(pulled.ended);
        CHECK_FALSE(pulled.error);
        CHECK(pulled.items.isEmpty());
        CHECK(pulled.remarks.isEmpty());
        CHECK(pulled.wholeSince);
    }
    Supplier silent;
    silent.instead = [](const HttpRequest &, int) { return std::optional(ok(R"({"_embedded":{"certificates":[]}})")); };
    const Pulled pulled = pull(silent);
    CHECK(pulled.ended);
    CHECK_FALSE(pulled.error);
    CHECK_FALSE(pulled.wholeSince);
}

TEST_CASE("An answer without a list is no list: it is never taken for an empty one")
{
    for (const char *body : {"{}", R"({"_embedded":{}})", R"({"page":{"totalElements":3,"totalPages":1,"number":0}})", R"({"_embedded":{"certificates":{}},"page":{"totalElements":0}})",
                             R"({"title":"An error occurred!","detail":"nothing","status":404})", "[]", "null", "", "<html></html>", R"({"_embedded":{"certificates":[)"}) {
        INFO(body);
        Supplier supplier;
        supplier.instead = [&](const HttpRequest &, int) { return std::optional(ok(body)); };
        const Pulled pulled = pull(supplier);
        REQUIRE(pulled.error);
        CHECK(pulled.error->kind == Error::Kind::Malformed);
    }
}

TEST_CASE("A page after the last one, told by its own words to be that, ends the list")
{
    Supplier supplier = Supplier::with(3);
    supplier.total = [](int) { return QJsonValue(5); };
    supplier.instead = [&](const HttpRequest &request, int) -> std::optional<HttpResponse> {
        return request.url.query().endsWith(s("page=1")) ? std::optional(ok(R"({"page":{"size":10,"totalElements":5,"totalPages":1,"number":1}})")) : std::nullopt;
    };
    const Pulled pulled = pull(supplier);
    CHECK(pulled.ended);
    CHECK(pulled.items.size() == 3);
    CHECK(pulled.remarks == QStringList{s("it announced 5 (totalElements), 3 came")});
    CHECK_FALSE(pulled.wholeSince);
}

TEST_CASE("Pages that come back end the list, and nobody is gone for it")
{
    Supplier supplier = Supplier::with(40);
    supplier.tellsTotal = false;
    supplier.instead = [&](const HttpRequest &, int) -> std::optional<HttpResponse> {
        HttpRequest first;
        first.url = QUrl(s("https://x.example/v1/certificates/p?limit=10&page=0"));
        Supplier same = Supplier::with(10);
        same.tellsTotal = false;
        return same.answer(first);
    };
    const Pulled pulled = pull(supplier);
    CHECK(pulled.ended);
    CHECK(supplier.asked == 2);
    CHECK(pulled.remarks == QStringList{s("page 2 was a page that had come before")});
    CHECK_FALSE(pulled.wholeSince);
}

TEST_CASE("A list that grows while it is read is read again from its beginning, a few times and not for ever")
{
    Supplier supplier = Supplier::with(25);
    supplier.total = [&](int) { return QJsonValue(supplier.asked < 3 ? 24 : 25); };
    const Pulled pulled = pull(supplier);
    CHECK(pulled.wholeSince);
    CHECK(pulled.asked.filter(s("page=0")).size() == 2);

    Supplier restless = Supplier::with(25);
    restless.total = [&](int) { return QJsonValue(1000 + restless.asked); };
    const Pulled never = pull(restless);
    CHECK(never.ended);
    CHECK(restless.asked < 20);
    CHECK_FALSE(never.wholeSince);
    CHECK(never.remarks.contains(s("the number of items kept changing while they were read")));
}

TEST_CASE("A total that cannot be is told, and everything that came is kept; also one that says too little")
{
    for (const QJsonValue &told : {QJsonValue(-1), QJsonValue(1e300), QJsonValue(s("veel")), QJsonValue(3)}) {
        Supplier supplier = Supplier::with(12);
        supplier.total = [&](int) { return told; };
        const Pulled pulled = pull(supplier);
        CHECK(pulled.items.size() == 12);
        CHECK(pulled.remarks.size() == 1);
        CHECK_FALSE(pulled.wholeSince);
    }
}

TEST_CASE("A pull that was broken off goes on where it was, within the hour; later it begins anew")
{
    Supplier supplier = Supplier::with(25);
    PullOptions first;
    first.mostSteps = 1;
    const Pulled begun = pull(supplier, certificatesFeed(), first);
    CHECK_FALSE(begun.ended);
    PullOptions soon;
    soon.at = begun.at;
    soon.now = kNow.addSecs(600);
    const Pulled on = pull(supplier, certificatesFeed(), soon);
    CHECK(on.items.size() == 15);
    CHECK(on.wholeSince == kNow); // since the beginning, not since it went on
    PullOptions late = soon;
    late.now = kNow.addSecs(3601);
    const Pulled anew = pull(supplier, certificatesFeed(), late);
    CHECK(anew.items.size() == 25);
    CHECK(anew.wholeSince == late.now);
}

TEST_CASE("A page that is refused after the first one ends the list with a remark")
{
    for (const int status : {400, 404}) {
        Supplier supplier = Supplier::with(10);
        supplier.tellsTotal = false;
        supplier.instead = [&](const HttpRequest &, int number) -> std::optional<HttpResponse> { return number > 1 ? std::optional(ok("{}", status)) : std::nullopt; };
        const Pulled pulled = pull(supplier);
        CHECK(pulled.ended);
        CHECK(pulled.items.size() == 10);
        CHECK(pulled.remarks.contains(s("page 2 was refused")));
        CHECK_FALSE(pulled.wholeSince);
    }
}

TEST_CASE("The number of another person is refused in words of its own; other refusals are what they are")
{
    const auto errorOf = [](int status, const char *body = "") {
        Supplier supplier;
        supplier.instead = [&](const HttpRequest &, int) { return std::optional(ok(body, status)); };
        return pull(supplier).error.value_or(Error{Error::Kind::Cancelled, {}, {}});
    };
    const Error other = errorOf(403, R"({"title":"Forbidden","detail":"rrn 85073003328 is not yours","status":403})");
    CHECK(other.kind == Error::Kind::Refused);
    CHECK(other.detail == s("HTTP 403: Forbidden; the data of this person are refused"));
    CHECK(errorOf(401).kind == Error::Kind::SignInNeeded);
    CHECK(errorOf(429).kind == Error::Kind::Busy);
    CHECK(errorOf(503).kind == Error::Kind::Busy);
    CHECK(errorOf(500).kind == Error::Kind::Offline);
    CHECK(errorOf(400).kind == Error::Kind::Refused);
    CHECK_FALSE(errorOf(400).detail.contains(s("of this person")));
}

TEST_CASE("A list that is not there is a fault, the first time and later, whatever the file says that is offered")
{
    const auto nothingThere = [](const char *body = "Not Found") {
        Supplier supplier;
        supplier.instead = [body](const HttpRequest &, int) { return std::optional(ok(body, 404, "text/plain")); };
        return supplier;
    };
    for (const Feed &feed : {certificatesFeed(), formsFeed()}) {
        Supplier good = Supplier::with(1);
        good.forms << Supplier::form(1);
        PullOptions promised, later;
        promised.file.own.insert(s("offers"), QJsonArray{s("certificates"), s("forms")});
        later.at = pull(good, feed).at;
        for (const char *body : {"", "Not Found", "<html>404</html>", R"({"status":404,"error":"Not Found","path":"/x"})", R"({"title":"Not Found","detail":"No such route","status":404})",
                                 R"({"title":"An error occurred!","detail":"Could not find the certificate","status":404})"}) {
            for (const PullOptions &options : {PullOptions(), promised, later}) {
                Supplier supplier = nothingThere(body);
                const Pulled pulled = pull(supplier, feed, options);
                REQUIRE(pulled.error);
                CHECK(pulled.error->kind == Error::Kind::Gone);
                CHECK(pulled.error->detail.endsWith(s("; there is no list of %1 at this address").arg(feed.id.text())));
            }
        }
    }
}

TEST_CASE("Of two certificates with one number and language on a page the first stays, the other is kept in quarantine, and nothing is gone for it")
{
    // A number and a text that are written alike are one id; so the second is kept beside, without the number of the person.
    QJsonObject number = Supplier::certificate(s("8")), text = Supplier::certificate(s("8"), "nl", s("Een ander"));
    number.insert(s("id"), 8);
    Supplier supplier;
    supplier.certificates << number << text << text << Supplier::certificate(s("9"));
    const Pulled pulled = pull(supplier);
    REQUIRE(pulled.items.size() == 2);
    CHECK(headingOf(pulled.items.first().item).subject().in(Language::Nl) == s("Attest 8"));
    REQUIRE(pulled.bad.size() == 2); // to the store the same bytes are one
    CHECK(pulled.bad.first().raw.contains("Een ander"));
    CHECK_FALSE(pulled.bad.first().raw.contains(kInsz.toLatin1()));
    CHECK(pulled.bad.first().id.isEmpty());
    CHECK(pulled.bad.first().reason.english() == s("a record with the number of another one on the same page (8/nl)"));
    CHECK(pulled.remarks.size() == 1);
    CHECK_FALSE(pulled.wholeSince);

    Supplier same;
    same.certificates << text << text;
    CHECK(pull(same).items.size() == 1);
    CHECK(pull(same).bad.isEmpty());
    CHECK(pull(same).remarks.size() == 1);
}
