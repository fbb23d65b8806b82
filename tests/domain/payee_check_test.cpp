// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "domain/payee_check.h"

using namespace overzicht;

static PaymentRequest asking(const char *iban, const char *ogm)
{
    return {Money(5300, QStringLiteral("EUR")), Iban::parse(QLatin1String(iban)), Ogm::parse(QLatin1String(ogm)), {}};
}

TEST_CASE("an account is compared with those the register has for that sender, and a wrong one blocks paying")
{
    SenderRegister senders;
    REQUIRE(senders.add(R"({"senders":[{"id":"1","name":{"nl":"Een"},"ibans":["BE68539007547034","BE72000000001616"]},{"id":"2","name":{"nl":"Twee"}}]})").has_value());
    const PartyId one(QStringLiteral("1")), two(QStringLiteral("2")), nobody(QStringLiteral("3"));
    const char *const ogm = "010806817183", *const wrongOgm = "010806817184";
    const auto check = [&](const PaymentRequest &request, const PartyId &sender) { return payeeCheck(request, sender, true, senders); };
    CHECK(check(asking("BE68539007547034", ogm), one) == Payee::Registered);
    CHECK(check(asking("be72 0000 0000 1616", ogm), one) == Payee::Registered);
    CHECK(check(asking("BE71096123456769", ogm), one) == Payee::Other);
    CHECK(check(asking("BE68539007547034", ogm), two) == Payee::NotInRegister); // another's account proves nothing
    CHECK(check(asking("BE68539007547034", ogm), nobody) == Payee::NotInRegister);
    CHECK(check(asking("BE68539007547034", ogm), PartyId()) == Payee::NotInRegister);
    CHECK(check(asking("BE68539007547035", ogm), one) == Payee::NotValid);
    CHECK(check(asking("BE68539007547034", wrongOgm), one) == Payee::WrongCommunication);
    CHECK(check(asking("", wrongOgm), one) == Payee::WrongCommunication);
    CHECK(check(asking("BE68539007547035", wrongOgm), one) == Payee::NotValid);
    CHECK(check(asking("", ogm), one) == Payee::NoAccount);
    CHECK(check(asking("BE68539007547034", ""), one) == Payee::Registered);
    PaymentRequest told = asking("", ogm);
    for (const char *none : {"XX", "679-0000000-97", "BE6853900754703\uFF14", "?"}) { // an account was told: that it is none is no reason to say that there is none
        told.payee = Iban::asTold(QString::fromUtf8(none));
        CHECK(check(told, one) == Payee::AccountNotReadable);
        CHECK(check(told, nobody) == Payee::AccountNotReadable);
        CHECK(Iban::asTold(told.payee->text()) == *told.payee); // as it is kept
    }
    PaymentRequest creditor = asking("BE68539007547034", "");
    creditor.reference = QStringLiteral("RF18 5390 0754 7034");
    CHECK(check(creditor, one) == Payee::Registered);
    creditor.reference = QStringLiteral("RF19539007547034");
    CHECK(check(creditor, one) == Payee::WrongCommunication);
    creditor.reference = QStringLiteral("RF19\u200b539007547034"); // also with a sign in it that cannot be seen: a bank would take it
    CHECK(check(creditor, one) == Payee::WrongCommunication);
    creditor.reference = QStringLiteral("RF is my dog");
    CHECK(check(creditor, one) == Payee::Registered); // no reference: words
    for (const Payee good : {Payee::NoAccount, Payee::Registered, Payee::NotInRegister})
        CHECK(mayPay(good));
    for (const Payee bad : {Payee::NotValid, Payee::WrongCommunication, Payee::Other, Payee::NotOfThatName, Payee::UnknownOfThatName, Payee::AccountNotReadable, Payee::CommunicationNotReadable, Payee::NameNotReadable})
        CHECK_FALSE(mayPay(bad));
}

TEST_CASE("what is told in a shape that cannot be read is told apart from a number whose check digits are wrong")
{
    const SenderRegister senders;
    const auto check = [&](const PaymentRequest &request) { return payeeCheck(request, PartyId(QStringLiteral("1")), true, senders); };
    PaymentRequest request = asking("BE68539007547034", "");
    for (const char *shape : {"{…}", "[…]"}) {
        request.reference = QString::fromUtf8(shape);
        request.payeeName.clear();
        CHECK(check(request) == Payee::CommunicationNotReadable);
        request.payeeName = QString::fromUtf8(shape);
        CHECK(check(request) == Payee::NameNotReadable);
        request.payee = Iban::asTold(QString::fromUtf8(shape));
        CHECK(check(request) == Payee::AccountNotReadable); // the account comes first
        request.payee = Iban::parse(QStringLiteral("BE68539007547035"));
        CHECK(check(request) == Payee::NotValid);
        request.payee = Iban::parse(QStringLiteral("BE68539007547034"));
    }
    request.payeeName = QStringLiteral("{...}"); // somebody's own words
    request.reference = QStringLiteral("RF19539007547034");
    CHECK(check(request) == Payee::WrongCommunication);
}

TEST_CASE("a payee under the name of a registered sender is paid on no other account than theirs, and on none that nothing shows to be theirs")
{
    SenderRegister senders;
    REQUIRE(senders.add(R"({"senders":[{"id":"1","name":{"nl":"Stad Gent"},"ibans":["BE68539007547034"]},{"id":"2","name":{"nl":"FOD Financiën"}}]})").has_value());
    const auto check = [&](const char *iban, const char *payee, const char *sender, bool confirmed = false) {
        PaymentRequest request = asking(iban, "010806817183");
        request.payeeName = QString::fromUtf8(payee);
        return payeeCheck(request, PartyId(QLatin1String(sender)), confirmed, senders);
    };
    const char *const theirs = "BE68539007547034", *const another = "BE71096123456769";
    for (const char *name : {"Stad Gent", "Stаd Gent", "Stad Gent - Parkeren", "Inning Stad Gent"}) {
        INFO(name);
        CHECK(check(another, name, "3") == Payee::NotOfThatName);
        CHECK(check(another, name, "2") == Payee::NotOfThatName); // a registered sender of whom we have no account
        CHECK(check(theirs, name, "3") == Payee::NotInRegister);
        CHECK(check(theirs, name, "1") == Payee::Registered);
        CHECK(check(another, name, "1") == Payee::Other);
    }
    // Of the FOD we have no account: nothing to compare. Then its name is worth as much as who tells it.
    for (const char *name : {"FOD Financiën", "FOD Financiеn", "FOD Financiën - Invordering"}) {
        INFO(name);
        CHECK(check(another, name, "3", false) == Payee::UnknownOfThatName);
        CHECK(check(another, name, "3", true) == Payee::NotInRegister);
    }
    REQUIRE(senders.add(R"({"accounts":[{"sender":"2","begin":["6792"]}]})").has_value());
    for (const bool confirmed : {false, true}) {
        CHECK(check("BE42679200000054", "FOD Financiën", "3", confirmed) == Payee::NotInRegister);
        CHECK(check(another, "FOD Financiën", "3", confirmed) == Payee::NotOfThatName);
        CHECK(check("BE42679200000054", "", "2", confirmed) == Payee::NotInRegister); // of their kind: more is not known
        CHECK(check(another, "", "2", confirmed) == Payee::Other);
    }
    CHECK(check(another, "Parkeerbedrijf", "3") == Payee::NotInRegister);
    CHECK(check(another, "", "3") == Payee::NotInRegister);
}
