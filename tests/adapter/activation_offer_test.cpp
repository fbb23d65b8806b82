// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "adapter/activation_offer.h"
#include "source_text.h"

using namespace overzicht;
using namespace sourceText;

namespace {

SourceFile of(const QByteArray &own)
{
    return *SourceFile::parse(with("{\"allowedHosts\":[\"gateway.example.be\"],\"ebox\":" + own + "}"), kProtocols);
}

QString wrongIn(const QByteArray &own)
{
    QStringList all;
    for (const Mistake &mistake : activationMistakes(of(own))) {
        CHECK_FALSE(mistake.reason.isEmpty());
        CHECK_FALSE(mistake.mend.isEmpty());
        all << mistake.where;
    }
    CHECK(all.isEmpty() == (activationOffer(of(own)).has_value() || own == "{}"));
    return all.join(u' ');
}

} // namespace

TEST_CASE("a source file of the eBox names who turns it on, at an address its token may go to")
{
    const auto offer = activationOffer(of(R"({"activation":{"baseUrl":"https://gateway.example.be/ebox/v1/","name":{"nl":"Stad Lindehove","fr":"Ville de Lindehove"}}})"));
    REQUIRE(offer);
    CHECK(offer->baseUrl == QUrl(QStringLiteral("https://gateway.example.be/ebox/v1")));
    CHECK(offer->name.in(Language::Fr) == QStringLiteral("Ville de Lindehove"));
    CHECK(activationOffer(of(R"({"activation":{"baseUrl":"https://ebox.example.be","name":{"nl":"De eBox"}}})")));
    CHECK_FALSE(activationOffer(of("{}")));
    CHECK_FALSE(offer->onlyTells);
    CHECK(activationOffer(of(R"({"activation":{"baseUrl":"https://gateway.example.be/v1","name":{"nl":"De stad"},"onlyTells":true}})"))->onlyTells);
    CHECK(wrongIn("{}") == QString());
}

TEST_CASE("what is wrong with it is told with its place, and nobody is asked there")
{
    const auto activation = [](const QByteArray &members) { return wrongIn("{\"activation\":" + members + "}"); };
    CHECK(wrongIn(R"({"pageSize":50})") == QStringLiteral("/ebox/pageSize"));
    CHECK(activation(R"("https://gateway.example.be")") == QStringLiteral("/ebox/activation"));
    CHECK(activation("{}") == QStringLiteral("/ebox/activation/baseUrl /ebox/activation/name"));
    CHECK(activation("null") == QStringLiteral("/ebox/activation"));
    for (const char *address : {"https://elsewhere.example.be/v1", "http://gateway.example.be/v1", "https://gateway.example.be/v1?x=1", "https://gateway.example.be/v1#x", "https://me@gateway.example.be/v1", "gateway.example.be", "", "/v1",
                                "https://gateway.example.be:8443/v1", "javascript:alert(1)"}) {
        INFO(address);
        CHECK(activation(QByteArray(R"({"name":{"nl":"De stad"},"baseUrl":")") + address + "\"}") == QStringLiteral("/ebox/activation/baseUrl"));
    }
    const auto named = [&](const QByteArray &name) { return activation(R"({"baseUrl":"https://gateway.example.be/v1","name":)" + name + "}"); };
    CHECK(named(R"({"nl":""})") == QStringLiteral("/ebox/activation/name/nl"));
    CHECK(named(R"({"nl":7})") == QStringLiteral("/ebox/activation/name/nl"));
    CHECK(named("{\"nl\":\"De\\u202estad\"}") == QStringLiteral("/ebox/activation/name/nl"));
    CHECK(named(R"({"nl":"De stad","it":"La citta"})") == QStringLiteral("/ebox/activation/name/it"));
    CHECK(named(R"("De stad")") == QStringLiteral("/ebox/activation/name"));
    CHECK(named("{\"nl\":\"" + QByteArray(200, 'a') + "\"}").isEmpty());
    CHECK(named("{\"nl\":\"" + QByteArray(201, 'a') + "\"}") == QStringLiteral("/ebox/activation/name/nl"));
    CHECK(activation(R"({"baseUrl":"https://gateway.example.be/v1","name":{"nl":"De stad"},"key":"x"})") == QStringLiteral("/ebox/activation/key"));
    CHECK(activation(R"({"baseUrl":"https://gateway.example.be/v1","name":{"nl":"De stad"},"onlyTells":"yes"})") == QStringLiteral("/ebox/activation/onlyTells"));
}
