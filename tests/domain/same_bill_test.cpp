// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "base/local_time.h"
#include "domain/same_bill.h"

using namespace overzicht;

static PaymentRequest asking(qint64 cents = 12'000, const char *iban = "BE68539007547034", const char *ogm = "010806817183", const char *currency = "EUR")
{
    return {Money(cents, QLatin1String(currency)), Iban::parse(QLatin1String(iban)), Ogm::parse(QLatin1String(ogm)), {}};
}

TEST_CASE("a bill is known by an account and a structured communication that pass their checks, and an amount")
{
    CHECK(billMark(asking(), {}));
    CHECK(billMark(asking(1), {}));
    CHECK_FALSE(billMark(asking(0), {}));
    CHECK_FALSE(billMark(asking(-1), {}));
    CHECK_FALSE(billMark(asking(12'000, "BE68539007547035"), {}));
    CHECK_FALSE(billMark(asking(12'000, ""), {}));
    CHECK_FALSE(billMark(asking(12'000, "BE68539007547034", "010806817184"), {}));
    PaymentRequest free = asking(12'000, "BE68539007547034", "");
    free.reference = QStringLiteral("dossier 12");
    CHECK_FALSE(billMark(free, {}));
}

TEST_CASE("two look like the same bill with the same account, communication and amount, unless they are turns of one that comes back")
{
    const auto day = [](int month, int of) { return std::optional(endOfDay(QDate(2026, month, of))); };
    const BillMark one = *billMark(asking(), day(3, 1));
    CHECK(looksLikeTheSameBill(one, *billMark(asking(), {})));
    CHECK(looksLikeTheSameBill(one, *billMark(asking(), day(3, 21))));
    CHECK(looksLikeTheSameBill(one, *billMark(asking(), day(2, 9))));
    CHECK_FALSE(looksLikeTheSameBill(one, *billMark(asking(), day(3, 22)))); // 21 days
    CHECK_FALSE(looksLikeTheSameBill(one, *billMark(asking(), day(2, 8))));
    CHECK_FALSE(looksLikeTheSameBill(one, *billMark(asking(12'001), day(3, 1))));
    CHECK_FALSE(looksLikeTheSameBill(one, *billMark(asking(12'000, "BE72000000001616"), day(3, 1))));
    CHECK_FALSE(looksLikeTheSameBill(one, *billMark(asking(12'000, "BE68539007547034", "000000009797"), day(3, 1))));
    CHECK_FALSE(looksLikeTheSameBill(one, *billMark(asking(12'000, "BE68539007547034", "010806817183", "USD"), day(3, 1))));
}
