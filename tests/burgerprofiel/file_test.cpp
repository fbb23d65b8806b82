// SPDX-License-Identifier: EUPL-1.2
// What a source file of this protocol says, and what is wrong in one.
#include "support.h"

#include "adapter/registry.h"

using namespace overzicht;

namespace {

tl::expected<SourceFile, QList<Mistake>> read(const QJsonObject &members)
{
    Registry registry;
    registry.add(s("burgerprofiel"), makeBurgerprofiel, checkBurgerprofiel);
    QJsonObject file{{s("source"), s("stroom")},
                     {s("protocol"), s("burgerprofiel")},
                     {s("name"), QJsonObject{{s("nl"), s("Stroomloket")}}},
                     {s("baseUrl"), s("https://loket.voorbeeld.example/mbp")},
                     {s("signIn"), QJsonObject{{s("kind"), s("none")}}},
                     {s("person"), QJsonObject{{s("inszFrom"), s("keystore:mijn")}}}};
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it.value().isNull())
            file.remove(it.key());
        else
            file.insert(it.key(), it.value());
    }
    return registry.read(QJsonDocument(file).toJson(), {});
}

QJsonObject offering(const QJsonValue &what) { return {{s("burgerprofiel"), QJsonObject{{s("offers"), what}}}}; }

QStringList wheres(const QJsonObject &members)
{
    const auto file = read(members);
    QStringList all;
    for (const Mistake &mistake : file ? QList<Mistake>() : file.error()) {
        CHECK(mistake.line > 0);
        CHECK_FALSE(mistake.reason.isEmpty());
        CHECK_FALSE(mistake.mend.isEmpty());
        all << mistake.where;
    }
    return all;
}

} // namespace

TEST_CASE("Certificates need a place for the person's number; who has forms only needs none")
{
    CHECK(wheres({}).isEmpty());
    CHECK(wheres({{s("person"), QJsonValue()}}) == QStringList{QString()});
    CHECK(wheres({{s("person"), QJsonValue()}, {s("burgerprofiel"), QJsonObject{{s("offers"), QJsonArray{s("forms")}}}}}).isEmpty());
    const auto file = read({{s("person"), QJsonValue()}});
    CHECK(file.error().first().mend.contains(s("\"inszFrom\": \"keystore:NAME\"")));
}

TEST_CASE("What a source offers are its feeds, both when it says nothing")
{
    const auto idsOf = [](const QJsonObject &members) {
        QStringList ids;
        const auto adapter = makeBurgerprofiel(read(members).value(), {});
        for (const Feed &feed : adapter->profile().feeds) {
            CHECK(feed.address == QUrl(s("https://loket.voorbeeld.example/mbp")));
            for (const Language language : kLanguages)
                CHECK_FALSE(feed.name.in(language).isEmpty());
            ids << feed.id.text() + u':' + word(feed.kind);
        }
        return ids;
    };
    CHECK(idsOf({}) == QStringList{s("certificates:attestations"), s("forms:services")});
    CHECK(idsOf({{s("burgerprofiel"), QJsonObject()}}) == QStringList{s("certificates:attestations"), s("forms:services")});
    CHECK(idsOf(offering(QJsonArray{s("forms")})) == QStringList{s("forms:services")});
    CHECK(idsOf(offering(QJsonArray{s("certificates")})) == QStringList{s("certificates:attestations")});
}

TEST_CASE("A word that is none of ours, a list that is none and a member that is not known are told where they stand")
{
    CHECK(wheres(offering(QJsonArray{s("forms"), s("permits")})) == QStringList{s("/burgerprofiel/offers/1")});
    CHECK(wheres(offering(QJsonArray{s("forms"), 7})) == QStringList{s("/burgerprofiel/offers/1")});
    CHECK(wheres(offering(QJsonArray())) == QStringList{s("/burgerprofiel/offers")});
    CHECK(wheres(offering(s("forms"))) == QStringList{s("/burgerprofiel/offers")});
    CHECK(wheres({{s("burgerprofiel"), QJsonObject{{s("offer/s"), QJsonArray{s("forms")}}}}}) == QStringList{s("/burgerprofiel/offer~1s")});
}

TEST_CASE("Certificates of a person are not linked for an organisation, and the address stops before the protocol's own paths")
{
    CHECK(wheres({{s("for"), s("0316380841")}}) == QStringList{s("/for")});
    CHECK(wheres({{s("for"), s("0316380841")}, {s("burgerprofiel"), QJsonObject{{s("offers"), QJsonArray{s("forms")}}}}}).isEmpty());
    CHECK(wheres({{s("baseUrl"), s("https://loket.voorbeeld.example/v1/certificates")}}) == QStringList{s("/baseUrl")});
    CHECK(wheres({{s("baseUrl"), s("https://loket.voorbeeld.example/x/api/v1/forms/")}}) == QStringList{s("/baseUrl")});
}
