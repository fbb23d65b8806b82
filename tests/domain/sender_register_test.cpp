// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "domain/sender_register.h"

#include <QDir>

using namespace overzicht;

TEST_CASE("a register names senders by id and says who may speak for a provider")
{
    SenderRegister senders;
    REQUIRE(senders.add(R"({"senders":[{"id":"1","name":{"nl":"Een"},"level":"local"}],"providers":[{"id":"p","sources":["ebox"]}],
        "policy":[{"sender":"1","messageType":"t","verdict":"refers-elsewhere"}]})").has_value());
    CHECK(senders.find(PartyId(QStringLiteral("1")))->level == Level::Local);
    CHECK(senders.find(PartyId(QStringLiteral("2"))) == nullptr);
    CHECK(senders.maySpeak(SourceId(QStringLiteral("ebox")), QStringLiteral("p")));
    CHECK_FALSE(senders.maySpeak(SourceId(QStringLiteral("kbc")), QStringLiteral("p")));
    CHECK_FALSE(senders.maySpeak(SourceId(QStringLiteral("ebox")), QStringLiteral("q")));
    CHECK(senders.policy().size() == 1);
}

TEST_CASE("a register file with a mistake is refused whole and changes nothing")
{
    SenderRegister senders;
    for (const char *bad : {"", "[]", R"({"senders":{}})", R"({"senders":[{"id":"1","name":{"nl":"A"}},{"name":{"nl":"B"}}]})",
                            R"({"senders":[{"id":"1","name":{"nl":"A"},"level":"regional"}]})", R"({"policy":[{"sender":"1","verdict":"perhaps"}]})",
                            R"({"policy":[{"messageType":"t","verdict":"document"}]})", R"({"providers":[{"sources":["ebox"]}]})",
                            R"({"providers":[{"id":"p"}]})", R"({"senders":[{"id":"1","name":{"nl":"A"},"ibans":["BE68539007547035"]}]})",
                            R"({"senders":[{"id":"1","name":{"nl":"A"},"ibans":"BE68539007547034"}]})", R"({"senders":[{"id":"1","name":{"nl":"A"},"seals":["abcd"]}]})",
                            R"({"senders":[{"id":"1","name":{"nl":"A"},"aliases":[""]}]})", R"({"senders":[{"id":"1","name":{"nl":"A"},"sources":[7]}]})",
                            R"({"accounts":[{"sender":"1","ibans":[]}]})", R"({"accounts":[{"ibans":["BE68539007547034"]}]})", R"({"accounts":{}})",
                            R"({"accounts":[{"sender":"1","sources":[]}]})", R"({"accounts":[{"sender":"1","sources":[7]}]})", R"({"accounts":[{"sources":["a"]}]})",
                            R"({"mailboxes":"ebox"})", R"({"mailboxes":["ebox",{}]})", R"({"providers":[{"id":"p","sources":["ebox",7]}]})"}) {
        INFO(bad);
        CHECK_FALSE(senders.add(bad).has_value());
        CHECK(senders.speakers(QStringLiteral("p")).isEmpty());
        CHECK(senders.find(PartyId(QStringLiteral("1"))) == nullptr);
        CHECK(senders.policy().isEmpty());
    }
}

TEST_CASE("a register keeps the accounts, seals and other names of a sender, also from a second file")
{
    const QString seal = QString(62, u'a') + QStringLiteral("0F");
    SenderRegister senders;
    REQUIRE(senders.add(R"({"senders":[{"id":"1","name":{"nl":"Een"},"level":"local","contact":"1700","aliases":["Het Eerste"],"ibans":["BE68 5390 0754 7034"],"seals":[")"
                        + seal.toUtf8() + R"("]}]})").has_value());
    REQUIRE(senders.add(R"({"accounts":[{"sender":"1","ibans":["BE72000000001616"]},{"sender":"1","sources":["loket"]}]})").has_value());
    const PartyId one(QStringLiteral("1"));
    CHECK(senders.confirms(SourceId(QStringLiteral("loket")), {}, one));
    CHECK_FALSE(senders.confirms(SourceId(QStringLiteral("ander")), {}, one));
    CHECK(senders.find(one)->contact == QStringLiteral("1700"));
    CHECK(senders.aliases(one) == QStringList{QStringLiteral("Het Eerste")});
    REQUIRE(senders.accounts(one).size() == 2);
    CHECK(senders.accounts(one).first().text() == QStringLiteral("BE68539007547034"));
    CHECK(senders.accounts(one).last().text() == QStringLiteral("BE72000000001616"));
    CHECK(senders.seals(one) == QList<QByteArray>{QByteArray::fromHex(seal.toLatin1())});
    CHECK(senders.accounts(PartyId(QStringLiteral("2"))).isEmpty());
}

TEST_CASE("an account is theirs, begins as all of theirs do, or is not theirs; without any the register says nothing")
{
    SenderRegister senders;
    REQUIRE(senders.add(R"({"senders":[{"id":"1","name":{"nl":"FOD Financiën"}},{"id":"2","name":{"nl":"Stad Gent"},"ibans":["BE72000000001616"]},{"id":"3","name":{"nl":"Niemand"}}],
                            "accounts":[{"sender":"1","begin":["6792"],"ibans":["BE68539007547034"]}]})").has_value());
    using Account = SenderRegister::Account;
    const auto account = [&](const char *sender, const char *iban) { return senders.account(PartyId(QLatin1String(sender)), *Iban::parse(QLatin1String(iban))); };
    CHECK(account("1", "BE42679200000054") == Account::OfTheirKind);
    CHECK(account("1", "BE68539007547034") == Account::Theirs);
    CHECK(account("1", "BE72000000001616") == Account::NotTheirs);
    CHECK(account("1", "NL42679200000054") == Account::NotTheirs); // of another country
    CHECK(account("2", "BE42679200000054") == Account::NotTheirs);
    CHECK(account("3", "BE42679200000054") == Account::Unknown);
    for (const char *begin : {"67", "679X", "6792000000054", ""}) {
        INFO(begin);
        CHECK_FALSE(senders.add(QByteArray(R"({"accounts":[{"sender":"1","begin":[")") + begin + R"("]}]})"));
    }
}

TEST_CASE("a sender is confirmed only by who may speak for it")
{
    SenderRegister senders;
    REQUIRE(senders.add(R"({"senders":[{"id":"0308357159","name":{"nl":"FOD"},"level":"federal"},{"id":"0100000862","name":{"nl":"Stad"},"level":"local"},
        {"id":"0100000961","name":{"nl":"Afval"},"level":"local","sources":["afval"]}],"mailboxes":["ebox"],
        "providers":[{"id":"federaal","sources":["doccle"]},{"id":"dossier:urn%3Astad","sources":["magda"]},{"id":"link:stad.example","sources":["magda"]}]})").has_value());
    const auto confirms = [&](const char *source, const char *owner, const char *sender) {
        return senders.confirms(SourceId(QLatin1String(source)), PartyId(QLatin1String(owner)), PartyId(QLatin1String(sender)));
    };
    for (const char *mailbox : {"ebox", "doccle"}) {
        for (const char *sender : {"0308357159", "0100000862", "0100000961"})
            CHECK(confirms(mailbox, "", sender));
        CHECK_FALSE(confirms(mailbox, "", "0999999999")); // no mailbox makes a sender that is not registered
    }
    // The town's own source speaks for the town, and for nobody else by saying so.
    CHECK(confirms("eloket", "0100000862", "0100000862"));
    CHECK_FALSE(confirms("eloket", "0100000862", "0308357159"));
    CHECK_FALSE(confirms("eloket", "0308357159", "0308357159")); // anybody can write that in a file
    CHECK_FALSE(confirms("eloket", "", "0100000862"));
    // Where the register names the source, to say to be the owner is not enough.
    CHECK(confirms("afval", "", "0100000961"));
    CHECK_FALSE(confirms("eloket", "0100000961", "0100000961"));
    CHECK_FALSE(confirms("afval", "", "0100000862"));
    // Who may speak for one keeper's dossiers or for a site brings no letters of others.
    CHECK_FALSE(confirms("magda", "", "0308357159"));
    CHECK(senders.maySpeak(SourceId(QStringLiteral("magda")), QStringLiteral("dossier:urn%3Astad")));
    CHECK_FALSE(senders.maySpeak(SourceId(QStringLiteral("ebox")), QStringLiteral("dossier:urn%3Astad")));
    CHECK_FALSE(confirms("", "", "0308357159"));
}

TEST_CASE("a register says what a source must be to go by an id, and where a sender's own services are")
{
    SenderRegister senders;
    REQUIRE(senders.add(R"({"sources":[{"id":"magda","protocol":"magda","hosts":["vlaanderen.be"]},{"id":"loket","protocol":"declarative"}],
        "senders":[{"id":"1","name":{"nl":"Een"},"level":"local","hosts":["een.be","loket.een.example"]}]})"));
    REQUIRE(senders.add(R"({"sources":[{"id":"magda","protocol":"magda","hosts":["poort.stad.be"]}]})")); // a house adds its gateway
    REQUIRE(senders.source(SourceId(QStringLiteral("magda"))));
    CHECK(senders.source(SourceId(QStringLiteral("magda")))->protocol == QStringLiteral("magda"));
    CHECK(senders.source(SourceId(QStringLiteral("magda")))->hosts == QStringList{QStringLiteral("vlaanderen.be"), QStringLiteral("poort.stad.be")});
    CHECK(senders.source(SourceId(QStringLiteral("loket")))->hosts.isEmpty());
    CHECK_FALSE(senders.source(SourceId(QStringLiteral("other"))));
    CHECK(senders.hosts(PartyId(QStringLiteral("1"))) == QStringList{QStringLiteral("een.be"), QStringLiteral("loket.een.example")});
    CHECK(senders.hosts(PartyId(QStringLiteral("2"))).isEmpty());
    for (const char *bad : {R"({"sources":{}})", R"({"sources":[{"id":"x"}]})", R"({"sources":[{"protocol":"ebox"}]})", R"({"sources":[{"id":"magda","protocol":"ebox"}]})",
                            R"({"sources":[{"id":"x","protocol":"ebox","hosts":"stad.be"}]})", R"({"sources":[{"id":"x","protocol":"ebox","hosts":["be"]}]})",
                            R"({"sources":[{"id":"x","protocol":"ebox","hosts":["*.stad.be"]}]})", R"({"sources":[{"id":"x","protocol":"ebox","hosts":["https://stad.be"]}]})",
                            R"({"sources":[{"id":"x","protocol":"ebox","hosts":["Stad.be"]}]})", R"({"sources":[{"id":"x","protocol":"ebox","hosts":[".be"]}]})",
                            R"({"senders":[{"id":"3","name":{"nl":"Drie"},"level":"local","hosts":["stad.be/loket"]}]})"}) {
        CAPTURE(bad);
        CHECK_FALSE(senders.add(bad));
    }
    CHECK_FALSE(senders.find(PartyId(QStringLiteral("3"))));
    CHECK(senders.source(SourceId(QStringLiteral("magda")))->hosts.size() == 2);
}
