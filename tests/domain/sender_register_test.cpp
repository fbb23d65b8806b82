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
                            R"({"providers":[{"id":"p"}]})", R"({"providers":[{"id":"p","sources":["ebox",7]}]})"}) {
        INFO(bad);
        CHECK_FALSE(senders.add(bad).has_value());
        CHECK(senders.speakers(QStringLiteral("p")).isEmpty());
        CHECK(senders.find(PartyId(QStringLiteral("1"))) == nullptr);
        CHECK(senders.policy().isEmpty());
    }
}
