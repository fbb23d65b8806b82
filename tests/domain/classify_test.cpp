// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "domain/classify.h"

using namespace overzicht;

static const PartyId kPensions(QStringLiteral("0206738078"));

static ClassPolicy policy()
{
    return {ClassRule{kPensions, QStringLiteral("nieuws"), ClassRule::Verdict::RefersElsewhere},
            ClassRule{kPensions, QStringLiteral("beslissing"), ClassRule::Verdict::Document}};
}

TEST_CASE("the class of an item is the first rule that fits, and it says which")
{
    ClassFacts facts;
    facts.sender = kPensions;
    facts.messageType = QStringLiteral("nieuws");
    CHECK(classify(facts, policy()) == Classified{ItemClass::Notice, ClassReason::RefersElsewhere});

    facts.mainContent = true;
    CHECK(classify(facts, policy()) == Classified{ItemClass::Official, ClassReason::MainContent});

    facts.messageType = QStringLiteral("beslissing");
    CHECK(classify(facts, policy()) == Classified{ItemClass::Official, ClassReason::Policy});

    facts.registeredMail = true;
    CHECK(classify(facts, policy()) == Classified{ItemClass::Official, ClassReason::RegisteredMail});

    facts.refiled = ItemClass::Notice;
    CHECK(classify(facts, policy()) == Classified{ItemClass::Notice, ClassReason::Refiled});
}

TEST_CASE("registered mail is a document even when its sender only ever refers elsewhere")
{
    ClassFacts facts{{}, true, false, kPensions, QStringLiteral("nieuws")};
    CHECK(classify(facts, policy()).value == ItemClass::Official);
}

TEST_CASE("what no rule knows is a document, so that nothing official hides among notices")
{
    CHECK(classify({}, policy()) == Classified{ItemClass::Official, ClassReason::Default});
    CHECK(classify({{}, false, false, kPensions, QStringLiteral("iets anders")}, policy()).reason == ClassReason::Default);
    CHECK(classify({{}, false, false, PartyId(QStringLiteral("x")), QStringLiteral("nieuws")}, policy()).reason == ClassReason::Default);
}

TEST_CASE("a rule without a message type speaks for everything of its sender")
{
    const ClassPolicy all{ClassRule{kPensions, {}, ClassRule::Verdict::RefersElsewhere}};
    CHECK(classify({{}, false, false, kPensions, QStringLiteral("wat dan ook")}, all).value == ItemClass::Notice);
}
