// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "base/local_time.h"
#include "domain/same_bill.h"

using namespace overzicht;

static PaymentRequest asking(qint64 cents = 12'000, const char *iban = "BE68539007547034", const char *ogm = "010806817183", const char *currency = "EUR")
{
    return {Money(cents, QLatin1String(currency)), Iban::parse(QLatin1String(iban)), Ogm::parse(QLatin1String(ogm)), {}};
}

static std::optional<QDateTime> day(int month, int of) { return endOfDay(QDate(2026, month, of)); }
static BillMark mark(const PaymentRequest &request, const std::optional<QDateTime> &due, const std::optional<QDateTime> &arrived = {}) { return *billMark(request, due, arrived); }

TEST_CASE("a bill is known by an account and a communication that pass their checks, and an amount")
{
    const auto known = [](const PaymentRequest &request) { return billMark(request, {}, {}).has_value(); };
    CHECK(known(asking()));
    CHECK(known(asking(1)));
    CHECK_FALSE(known(asking(0)));
    CHECK_FALSE(known(asking(-1)));
    CHECK_FALSE(known(asking(12'000, "BE68539007547035")));
    CHECK_FALSE(known(asking(12'000, "BE68539007547034", "010806817184")));
    PaymentRequest free = asking(12'000, "BE68539007547034", "");
    CHECK_FALSE(known(free));
    free.reference = QStringLiteral("  ");
    CHECK_FALSE(known(free));
    free.reference = QStringLiteral("dossier 12");
    REQUIRE(known(free));
    CHECK_FALSE(mark(free, {}).structured);
    CHECK(mark(asking(), {}).structured);
    free.reference = QStringLiteral("rf18 5390 0754 7034"); // a creditor reference, however it is written
    REQUIRE(known(free));
    CHECK(mark(free, {}).structured);
    CHECK(mark(free, {}).communication == QStringLiteral("RF18539007547034"));
    free.reference = QStringLiteral("RF18\u200b539007547034");
    CHECK(mark(free, {}).communication == QStringLiteral("RF18539007547034"));
    free.reference = QStringLiteral("RF18539007547035");
    CHECK_FALSE(known(free));
    // Without an account only such a number tells a bill from others; an account that cannot be read is not none.
    CHECK(known(asking(12'000, "")));
    CHECK_FALSE(known(asking(12'000, "", "010806817184")));
    free.payee.reset();
    CHECK_FALSE(known(free));
    free.reference = QStringLiteral("RF18539007547034");
    CHECK(known(free));
    free.reference = QStringLiteral("dossier 12");
    CHECK_FALSE(known(free));
    free = asking();
    free.payee = Iban::asTold(QStringLiteral("rekening 12"));
    CHECK_FALSE(known(free));
}

TEST_CASE("two look like the same bill with the same account, communication and amount, unless they are turns of one that comes back")
{
    const BillMark one = mark(asking(), day(3, 1));
    const auto looksLikeTheSameBill = [](const BillMark &a, const BillMark &b, bool ofOneSource) { return likeness(a, b, ofOneSource) == Likeness::Same; };
    for (const bool ofOneSource : {false, true}) {
        INFO(ofOneSource);
        CHECK(looksLikeTheSameBill(one, mark(asking(), day(3, 21)), ofOneSource));
        CHECK(looksLikeTheSameBill(one, mark(asking(), day(2, 9)), ofOneSource));
        CHECK_FALSE(looksLikeTheSameBill(one, mark(asking(), day(3, 22)), ofOneSource)); // 21 days
        CHECK_FALSE(looksLikeTheSameBill(one, mark(asking(), day(2, 8)), ofOneSource));
        CHECK_FALSE(looksLikeTheSameBill(one, mark(asking(12'001), day(3, 1)), ofOneSource));
        CHECK_FALSE(looksLikeTheSameBill(one, mark(asking(12'000, "BE72000000001616"), day(3, 1)), ofOneSource));
        CHECK_FALSE(looksLikeTheSameBill(one, mark(asking(12'000, "BE68539007547034", "000000009797"), day(3, 1)), ofOneSource));
        CHECK_FALSE(looksLikeTheSameBill(one, mark(asking(12'000, "BE68539007547034", "010806817183", "USD"), day(3, 1)), ofOneSource));
    }
}

TEST_CASE("without a last day it is the arrival that tells a reminder from a turn, and between two sources a structured communication is enough")
{
    const auto looksLikeTheSameBill = [](const BillMark &a, const BillMark &b, bool ofOneSource) { return likeness(a, b, ofOneSource) == Likeness::Same; };
    PaymentRequest free = asking(12'000, "BE68539007547034", "");
    free.reference = QStringLiteral("dossier 12");
    for (const PaymentRequest &request : {asking(), free}) {
        const bool structured = request.structured.has_value();
        INFO(structured);
        const BillMark one = mark(request, day(3, 1), day(2, 1));
        for (const bool ofOneSource : {false, true}) {
            INFO(ofOneSource);
            CHECK(looksLikeTheSameBill(one, mark(request, {}, day(2, 21)), ofOneSource));
            CHECK(looksLikeTheSameBill(one, mark(request, {}, day(2, 22)), ofOneSource) == (structured && !ofOneSource));
            CHECK(looksLikeTheSameBill(one, mark(request, {}), ofOneSource) == (structured && !ofOneSource)); // nobody knows when
        }
    }
}

TEST_CASE("a structured communication that stands on another bill is told: with costs, with a later day, and above all on another account")
{
    const BillMark one = mark(asking(), day(3, 1));
    for (const bool ofOneSource : {false, true}) {
        INFO(ofOneSource);
        CHECK(likeness(one, mark(asking(13'000), day(3, 1)), ofOneSource) == Likeness::Perhaps);
        CHECK(likeness(one, mark(asking(), day(4, 1)), ofOneSource) == Likeness::Perhaps);
        CHECK(likeness(one, mark(asking(13'000), day(6, 9)), ofOneSource) == Likeness::Perhaps); // 100 days
        CHECK(likeness(one, mark(asking(13'000), day(6, 10)), ofOneSource) == Likeness::None);
        CHECK(likeness(one, mark(asking(), day(6, 10)), ofOneSource) == Likeness::None); // a bill of each quarter
        CHECK(likeness(one, mark(asking(12'000, "BE72000000001616"), day(3, 1)), ofOneSource) == Likeness::OtherAccount);
        CHECK(likeness(one, mark(asking(13'000, "BE72000000001616"), {}), ofOneSource) == Likeness::OtherAccount);
        CHECK(likeness(one, mark(asking(12'000, "BE72000000001616"), day(6, 10)), ofOneSource) == Likeness::None);
        CHECK(likeness(one, mark(asking(12'000, "BE68539007547034", "000000009797"), day(3, 1)), ofOneSource) == Likeness::None);
    }
}

TEST_CASE("the same free words with another amount are perhaps a reminder where the dates are nearer than two turns, and say nothing of another account")
{
    PaymentRequest free = asking(12'000, "BE68539007547034", ""), costs = asking(13'000, "BE68539007547034", "");
    free.reference = QStringLiteral("Factuur 2026/18");
    for (const char *words : {"Factuur 2026/18", "factuur  2026/18 ", "FACTUUR 2026/18\u200b"}) {
        costs.reference = QString::fromUtf8(words);
        for (const bool ofOneSource : {false, true}) {
            INFO(words << ofOneSource);
            CHECK(likeness(mark(free, day(3, 1)), mark(costs, day(3, 11)), ofOneSource) == Likeness::Perhaps);
            CHECK(likeness(mark(free, day(3, 1)), mark(costs, day(3, 21)), ofOneSource) == Likeness::Perhaps); // 20 days
            CHECK(likeness(mark(free, day(3, 1)), mark(costs, day(3, 22)), ofOneSource) == Likeness::None); // a bill of each month
            CHECK(likeness(mark(free, day(3, 1)), mark(costs, {}), ofOneSource) == Likeness::None); // nobody knows when
            PaymentRequest other = costs, copy = costs;
            other.payee = Iban::parse(QStringLiteral("BE72000000001616"));
            CHECK(likeness(mark(free, day(3, 1)), mark(other, day(3, 1)), ofOneSource) == Likeness::None);
            copy.amount = free.amount;
            CHECK(likeness(mark(free, day(3, 1)), mark(copy, day(3, 11)), ofOneSource) == Likeness::Same);
            CHECK(likeness(mark(free, day(3, 1)), mark(copy, day(4, 1)), ofOneSource) == Likeness::None);
        }
    }
    costs.reference = QStringLiteral("Factuur 2026/19");
    CHECK(likeness(mark(free, day(3, 1)), mark(costs, day(3, 1)), true) == Likeness::None);
}

TEST_CASE("a bill that names no account is perhaps another one with its communication and amount, of any source, and never surely")
{
    PaymentRequest creditor = asking(12'000, "BE68539007547034", ""), bare = asking(12'000, "", "");
    creditor.reference = QStringLiteral("RF18539007547034");
    bare.reference = QStringLiteral("RF18 5390 0754 7034");
    const QList<QPair<PaymentRequest, PaymentRequest>> pairs{{asking(), asking(12'000, "")}, {asking(12'000, ""), asking()}, {asking(12'000, ""), asking(12'000, "")}, {creditor, bare}, {bare, bare}};
    for (const auto &[one, other] : pairs) {
        for (const bool ofOneSource : {false, true}) {
            INFO(ofOneSource);
            CHECK(likeness(mark(one, day(3, 1)), mark(other, day(3, 1)), ofOneSource) == Likeness::WithoutAccount);
            CHECK(likeness(mark(one, day(3, 1)), mark(other, {}, day(9, 1)), ofOneSource) == Likeness::WithoutAccount); // nobody knows when
            CHECK(likeness(mark(one, day(3, 1)), mark(other, day(6, 9)), ofOneSource) == Likeness::WithoutAccount); // 100 days
            CHECK(likeness(mark(one, day(3, 1)), mark(other, day(6, 10)), ofOneSource) == Likeness::None);
        }
    }
    CHECK(likeness(mark(asking(), day(3, 1)), mark(asking(12'001, ""), day(3, 1)), false) == Likeness::None);
    CHECK(likeness(mark(asking(), day(3, 1)), mark(asking(12'000, "", "010806817183", "USD"), day(3, 1)), false) == Likeness::None);
    CHECK(likeness(mark(asking(), day(3, 1)), mark(asking(12'000, "", "000000009797"), day(3, 1)), false) == Likeness::None);
}
