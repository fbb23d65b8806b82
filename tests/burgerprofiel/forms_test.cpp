// SPDX-License-Identifier: EUPL-1.2
// The forms a supplier offers to everybody.
#include "support.h"

using namespace overzicht;

namespace {

Pulled readOne(const QString &href, const QJsonObject &more = {})
{
    QJsonObject form = Supplier::form(1);
    form.insert(s("_links"), QJsonObject{{s("fallback"), QJsonObject{{s("href"), href}}}});
    for (auto it = more.begin(); it != more.end(); ++it)
        form.insert(it.key(), it.value());
    Supplier supplier;
    supplier.forms << form;
    return pull(supplier, formsFeed());
}

} // namespace

TEST_CASE("All forms of all pages are one list, asked without the person's number")
{
    Supplier supplier;
    for (int i = 1; i <= 35; ++i)
        supplier.forms << Supplier::form(i);
    for (const int size : {10, 4, 1000}) {
        supplier.mostPerPage = size;
        supplier.asked = 0;
        const Pulled pulled = pull(supplier, formsFeed());
        CHECK(pulled.ended);
        CHECK(pulled.remarks.isEmpty());
        REQUIRE(pulled.services.size() == 35);
        CHECK(pulled.servicesEnded);
        CHECK(pulled.services.first() == Service{s("form-1"), {}, Service::Mode::Form, QUrl(s("https://formulieren.voorbeeld.example/f-1")), s("601"), {}});
        for (const HttpRequest &request : pulled.requests)
            CHECK_FALSE(request.ofPerson);
        if (size == 4)
            CHECK(pulled.asked.at(1) == s("/mbp/api/v1/forms?limit=10&offset=4")); // where it is, not where it asked to be
    }
}

TEST_CASE("No forms is a good answer that empties the list; a list that breaks its promises empties nothing")
{
    Supplier none;
    const Pulled empty = pull(none, formsFeed());
    CHECK(empty.services.isEmpty());
    CHECK(empty.servicesEnded);
    Supplier silent;
    silent.instead = [](const HttpRequest &, int) { return std::optional(ok(R"({"_embedded":{"items":[]}})")); };
    CHECK_FALSE(pull(silent, formsFeed()).servicesEnded);
    Supplier fewer;
    fewer.forms << Supplier::form(1);
    fewer.total = [](int) { return QJsonValue(2); };
    const Pulled pulled = pull(fewer, formsFeed());
    CHECK(pulled.services.size() == 1);
    CHECK_FALSE(pulled.servicesEnded);
    CHECK(pulled.remarks == QStringList{s("it announced 2 (totalItems), 1 came")});
}

TEST_CASE("A form opens at its fallback address, on any https host with a name; the portal's own ways in are not used")
{
    const Pulled bare = readOne(s("loket.voorbeeld.example/a?b=c"));
    CHECK(bare.services.first().address == QUrl(s("https://loket.voorbeeld.example/a?b=c")));
    CHECK(readOne(s("https://loket.elders.example/a")).services.first().address == QUrl(s("https://loket.elders.example/a")));
    CHECK(readOne(s("http://127.0.0.1:8080/a")).services.size() == 1); // a town on this computer
    for (const char *odd : {"", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "smb://host/share", "\\\\host\\share", "http://loket.voorbeeld.example/a", "https://10.0.0.1/a", "https://[::2]/a", "//loket.voorbeeld.example/a",
                            "https://bank.example@evil.example/", "https://loket/", "https://loket.voorbeeld.example/?token={TEMP_SSO_TOKEN}", "https://loket.voorbeeld.example/a b", "https://loket\u202e.example/"}) {
        INFO(odd);
        const Pulled pulled = readOne(s(odd));
        CHECK(pulled.services.isEmpty());
        REQUIRE(pulled.bad.size() == 1);
        CHECK_FALSE(pulled.bad.first().raw.isEmpty());
        CHECK_FALSE(pulled.bad.first().maybeLetter);
        CHECK(pulled.bad.first().id == ForeignId(s("form-1"))); // by which its supplier finds it
        CHECK_FALSE(pulled.servicesEnded); // it may be one of those that are known
    }
}

TEST_CASE("A form keeps the name a supplier adds, in its languages or in one; an owner that the file names is its owner")
{
    const QJsonObject names{{s("name"), QJsonObject{{s("nl"), s("Parkeerkaart")}, {s("fr"), s("Carte")}}}};
    const Pulled named = readOne(s("a.example/1"), names);
    CHECK(named.services.first().name.in(Language::Fr) == s("Carte"));
    CHECK(readOne(s("a.example/1"), {{s("title"), s("Parkeerkaart")}}).services.first().name.best(Language::De) == s("Parkeerkaart"));
    Supplier supplier;
    supplier.forms << Supplier::form(1);
    PullOptions owned;
    owned.file.ownerKbo = s("0316380841");
    CHECK(pull(supplier, formsFeed(), owned).services.first().owner == PartyId(s("0316380841")));
}

TEST_CASE("Of two forms with one number on a page the first stays and the other is set aside, as is a form without a number")
{
    Supplier supplier;
    QJsonObject other = Supplier::form(2);
    other.insert(s("id"), Supplier::form(1).value(s("id")));
    supplier.forms << Supplier::form(1) << Supplier::form(1) << other;
    const Pulled doubled = pull(supplier, formsFeed());
    REQUIRE(doubled.answers.first().services->size() == 1);
    CHECK(doubled.answers.first().services->first().product == s("601"));
    REQUIRE(doubled.bad.size() == 1);
    CHECK(doubled.bad.first().raw.contains("602"));
    CHECK(doubled.bad.first().reason.english() == s("a record with the number of another one on the same page (form-1)"));
    CHECK(doubled.remarks.size() == 1);
    CHECK_FALSE(doubled.servicesEnded);
    for (const QJsonValue &id : {QJsonValue(), QJsonValue(QString(301, u'x')), QJsonValue(QJsonArray{1}), QJsonValue(1.5)})
        CHECK(readOne(s("a.example/1"), {{s("id"), id}}).bad.size() == 1);
}

TEST_CASE("A list of forms that was read from end to end says so, and one with a form that cannot be read does not")
{
    Supplier supplier;
    for (int i = 0; i < 12; ++i)
        supplier.forms << Supplier::form(i);
    CHECK(pull(supplier, formsFeed()).wholeSince == kNow);
    supplier.forms << QJsonObject{{s("name"), s("zonder nummer")}};
    const Pulled bad = pull(supplier, formsFeed());
    CHECK(bad.bad.size() == 1);
    CHECK_FALSE(bad.wholeSince);
    supplier.forms.removeLast();
    CHECK(pull(supplier, formsFeed()).wholeSince == kNow); // what stood aside is told no more
}
