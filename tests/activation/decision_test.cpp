// SPDX-License-Identifier: EUPL-1.2
#include "decisions.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace overzicht;

TEST_CASE("What was decided, read and answered comes back whole from its entry")
{
    Decision bare;
    bare.text = {QStringLiteral("activation"), QStringLiteral("2"), QByteArray(32, 'x'), Language::De};
    bare.at = at(7);
    Decision ofOrganisation = decision(Decision::What::Stop, "k");
    ofOrganisation.who = *Acting::organisation(QStringLiteral("0671516647"));
    for (const Decision &one : {decision(Decision::What::Activate, "k-1"), decision(Decision::What::NotNow, {}), ofOrganisation, bare}) {
        const QJsonObject written = QJsonDocument::fromJson(QJsonDocument(one.entry()).toJson()).object();
        const auto back = Decision::fromEntry(written);
        REQUIRE(back);
        CHECK(*back == one);
    }
}

TEST_CASE("An entry of a decision holds no address, and tells one that is shown from another")
{
    Decision made = decision(Decision::What::Activate, "k-1");
    made.values.insert(QStringLiteral("email"), QStringLiteral("an@voorbeeld.example")); // as the text showed it
    const QByteArray bytes = QJsonDocument(made.entry()).toJson();
    CHECK_FALSE(bytes.contains("an@"));
    CHECK_FALSE(bytes.contains("voorbeeld"));
    CHECK(made.address->is(QStringLiteral("an@voorbeeld.example")));
    CHECK(made.address->is(QStringLiteral(" An@Voorbeeld.example ")));
    CHECK_FALSE(made.address->is(QStringLiteral("jan@voorbeeld.example")));
    CHECK_FALSE(made.address->is({}));
    CHECK(made.address->sha256 != AddressKept::of(QStringLiteral("an@voorbeeld.example"), QByteArray(16, 'z'), {}).sha256);
}

TEST_CASE("An entry that lacks what a decision must have is none")
{
    const QJsonObject whole = decision(Decision::What::Activate, "k-1").entry();
    REQUIRE(Decision::fromEntry(whole));
    for (const char *member : {"event", "what", "who", "channel", "text", "at", "key"}) {
        QJsonObject without = whole, odd = whole;
        without.remove(QLatin1String(member));
        odd.insert(QLatin1String(member), QStringLiteral("?"));
        INFO(member);
        CHECK_FALSE(Decision::fromEntry(without));
        if (qstrcmp(member, "key") != 0)
            CHECK_FALSE(Decision::fromEntry(odd));
    }
    for (const char *member : {"id", "version", "sha256", "language"}) {
        QJsonObject text = whole.value(QLatin1String("text")).toObject(), changed = whole;
        text.remove(QLatin1String(member));
        changed.insert(QStringLiteral("text"), text);
        INFO(member);
        CHECK_FALSE(Decision::fromEntry(changed));
    }
    QJsonObject keyed = decision(Decision::What::NotNow, {}).entry();
    keyed.insert(QStringLiteral("key"), QStringLiteral("k")); // nothing is sent under it
    CHECK_FALSE(Decision::fromEntry(keyed));
    CHECK_FALSE(Decision::fromEntry({}));
}
