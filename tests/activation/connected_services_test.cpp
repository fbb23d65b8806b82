// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "activation/bundle_files.h"
#include "activation/connected_services.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace overzicht;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

QJsonObject service(const char *id = "site:town.example", const char *name = "The town")
{
    QJsonObject names;
    for (const Language language : kLanguages)
        names.insert(code(language), text(name));
    return {{text("id"), text(id)}, {text("name"), names}, {text("source"), text("https://town.example/ebox")}, {text("date"), text("2026-11-30")}};
}

QJsonObject list(const QJsonArray &services = {service()})
{
    const QJsonObject count{{text("number"), 2}, {text("date"), text("2023-03-28")}, {text("source"), text("https://count.example/")}};
    return {{text("id"), text("services")}, {text("date"), text("2026-11-30")}, {text("count"), count}, {text("services"), services}};
}

Result<ConnectedServices> read(const QJsonObject &file) { return ConnectedServices::read(QJsonDocument(file).toJson()); }

QJsonObject with(QJsonObject object, const char *member, const QJsonValue &value)
{
    object.insert(text(member), value);
    return object;
}

} // namespace

TEST_CASE("a list of services says how many there are and which we know, each with the page that says so and its date")
{
    const auto services = read(list());
    INFO(told(services).toStdString());
    REQUIRE(services);
    CHECK(services->date == QDate(2026, 11, 30));
    CHECK(services->count == 2);
    CHECK(services->countedOn == QDate(2023, 3, 28));
    CHECK(services->countSource == QUrl(text("https://count.example/")));
    REQUIRE(services->services.size() == 1);
    CHECK(services->services.front().id == PartyId(text("site:town.example")));
    CHECK(services->services.front().name.in(Language::De) == text("The town"));
    CHECK(services->services.front().source == QUrl(text("https://town.example/ebox")));
}

TEST_CASE("a service without a name in four languages, a page that says so or its date is refused, and so is more than there are")
{
    const auto one = [](const char *member, const QJsonValue &value) { return told(read(list({with(service(), member, value)}))); };
    CHECK(one("name", QJsonObject{{text("nl"), text("x")}}).contains(text("'site:town.example' has no name in 'fr'")));
    CHECK(told(read(list({service("site:a.example", "a\u202Eb")}))).contains(text("hides something")));
    CHECK(one("source", text("")).contains(text("no page that says so")));
    CHECK(one("source", text("javascript:1")).contains(text("no page that says so")));
    CHECK(one("date", text("")).contains(text("no date of it")));
    CHECK(one("date", text("2026-12-01")).contains(text("no date of it")));
    CHECK(one("id", text("")).contains(text("no id of its own")));
    CHECK(told(read(list({service(), service()}))).contains(text("no id of its own")));
    CHECK(read(list({service("a"), service("b")})));
    CHECK(told(read(list({service("a"), service("b"), service("c")}))).contains(text("more than there are")));
    CHECK(told(read(list(QJsonArray{}))).contains(text("it names none")));
    CHECK(told(read(with(list(), "date", text("")))).contains(text("the list has no date")));
    CHECK(told(read(with(list(), "count", 2))).contains(text("how many there are")));
    CHECK(told(ConnectedServices::read("[")).contains(text("at byte")));
    CHECK(told(ConnectedServices::read(QByteArray(1024 * 1024 + 1, ' '))).contains(text("too large")));
}

TEST_CASE("The services that the eBox tells are counted and listed by name; without a name they are counted only")
{
    const QDate day(2026, 12, 2);
    Party named, nameless;
    named.id = PartyId(text("0316380841"));
    named.name = LocalText(Language::Nl, text("FOD Financiën"));
    nameless.id = PartyId(text("0100000101"));
    const auto told = ConnectedServices::told({named, nameless}, day);
    REQUIRE(told);
    CHECK(told->isLive);
    CHECK(told->count == 2);
    CHECK(told->countedOn == day);
    REQUIRE(told->services.size() == 1);
    CHECK(told->services.first().name.in(Language::Nl) == text("FOD Financiën"));
    CHECK_FALSE(ConnectedServices::told({}, day));       // nobody answered
    CHECK_FALSE(ConnectedServices::told({named}, {}));   // nor is it known of when it is
}
