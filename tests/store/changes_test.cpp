// SPDX-License-Identifier: EUPL-1.2
#include "town.h"

#include "base/local_time.h"

using namespace town;

namespace {

const QString kFirst = QStringLiteral("BE68539007547034"), kSecond = QStringLiteral("BE72000000001616"), kThird = QStringLiteral("BE91516952884376");
using What = AskChange::What;

PaymentRequest asking(qint64 cents, const QString &account, const QString &communication = QStringLiteral("Factuur 17"))
{
    return {Money(cents, QStringLiteral("EUR")), account.isEmpty() ? std::nullopt : Iban::parse(account), Ogm::parse(communication), Ogm::parse(communication) ? QString() : communication};
}

struct Bills : Town {
    /// Told a day after what was told before.
    void tell(const PaymentRequest &request, PaymentState state = PaymentState::Due, const char *subject = "Boete")
    {
        clock.set(clock.now().addSecs(86400));
        const Heading heading(PartyId(QStringLiteral("0316380841")), LocalText(Language::Nl, QString::fromLatin1(subject)), {}, at("2026-11-01T08:00:00Z"));
        land({found(QStringLiteral("a"), Payment(heading, request, Deadline(endOfDay(QDate(2026, 12, 20))), state))});
    }
    Row now() const
    {
        const QList<Row> all = rows();
        REQUIRE(all.size() == 1);
        const Payments listed = *reader->payments(self, 10);
        const QList<Row> same = listed.due + listed.blocked + listed.underWay + listed.over;
        REQUIRE(same.size() == 1);
        CHECK(same.first().changes == all.first().changes); // in every list, and on its page
        CHECK(details(all.first().id).row.changes == all.first().changes);
        return all.first();
    }
    void onRegister(const QString &account) { REQUIRE(senders.add(QStringLiteral(R"({"accounts":[{"sender":"0316380841","ibans":["%1"]}],"mailboxes":["ebox"]})").arg(account).toUtf8())); }
};

} // namespace

TEST_CASE("A bill whose source changes its account, amount or communication tells each as it was, and when it changed", "[store]")
{
    Bills t;
    t.tell(asking(5300, kFirst));
    CHECK(t.now().changes.isEmpty());
    t.tell(asking(5300, kSecond));
    const QDateTime first = t.clock.now();
    CHECK(t.now().changes == QList<AskChange>{{What::Account, first, kFirst}});
    // Its words change, then its amount: what changed before is still told, with its own day.
    t.tell(asking(5300, kSecond), PaymentState::Due, "Boete (herinnering)");
    t.tell(asking(6800, kSecond));
    const QDateTime second = t.clock.now();
    CHECK(t.now().changes == QList<AskChange>{{What::Account, first, kFirst}, {What::Amount, second, {}, Money(5300, QStringLiteral("EUR"))}});
    t.tell(asking(6800, kSecond, QStringLiteral("+++010/8068/17183+++")));
    const QDateTime third = t.clock.now();
    CHECK(t.now().changes == QList<AskChange>{{What::Account, first, kFirst}, {What::Amount, second, {}, Money(5300, QStringLiteral("EUR"))}, {What::Communication, third, QStringLiteral("Factuur 17")}});
    // The history has each, at the version that it was.
    const Details details = t.details(t.now().id);
    REQUIRE(details.earlier.size() == 4);
    CHECK(details.earlier.at(0).changes == QList<AskChange>{{What::Communication, third, QStringLiteral("Factuur 17")}});
    CHECK(details.earlier.at(1).changes == QList<AskChange>{{What::Amount, second, {}, Money(5300, QStringLiteral("EUR"))}});
    CHECK(details.earlier.at(2).changes.isEmpty());
    CHECK(details.earlier.at(3).changes == QList<AskChange>{{What::Account, first, kFirst}});
    CHECK(t.findings().isEmpty());
}

TEST_CASE("The same account and communication written otherwise are no change, nor is what was not told before or is not told now", "[store]")
{
    Bills t;
    t.tell(asking(5300, kFirst, QStringLiteral("Factuur 17")));
    t.tell(asking(5300, QStringLiteral("be68 5390 0754 7034"), QStringLiteral("FACTUUR\u00a017\u200b")));
    CHECK(t.now().changes.isEmpty());
    t.tell(asking(5300, {}, {}));
    CHECK(t.now().changes.isEmpty());
    SECTION("the same comes back")
    {
        t.tell(asking(5300, kFirst));
        CHECK(t.now().changes.isEmpty());
    }
    SECTION("another comes back: it stands where the first one stood")
    {
        t.tell(asking(5300, kSecond));
        REQUIRE(t.now().changes.size() == 1);
        CHECK(t.now().changes.first().was == kFirst);
        CHECK(asksAboutAccount(t.now()));
    }
}

TEST_CASE("Another account is asked about first, and blocks nothing; one of our register for this sender, or another amount, is not asked about", "[store]")
{
    Bills t;
    t.tell(asking(5300, kFirst));
    SECTION("an account that nobody knows")
    {
        t.tell(asking(5300, kSecond));
        CHECK(asksAboutAccount(t.now()));
        CHECK(t.now().mayPay);
        CHECK(t.reader->payments(t.self, 10)->due.size() == 1);
    }
    SECTION("the sender's own, by our register")
    {
        t.onRegister(kSecond);
        t.open();
        t.tell(asking(5300, kSecond));
        CHECK(t.now().changes.size() == 1);
        CHECK_FALSE(asksAboutAccount(t.now()));
    }
    SECTION("another amount, and another communication")
    {
        t.tell(asking(1300, kFirst, QStringLiteral("Factuur 18")));
        CHECK(t.now().changes.size() == 2);
        CHECK_FALSE(asksAboutAccount(t.now()));
    }
    SECTION("another account, and it is paid since")
    {
        t.tell(asking(5300, kSecond), PaymentState::Paid);
        CHECK(t.now().changes.isEmpty()); // nothing is asked any more; its history has it
        CHECK(t.details(t.now().id).earlier.first().changes.size() == 1);
    }
    SECTION("another account, after it was said to be paid on the first one")
    {
        t.tell(asking(5300, kFirst)); // as it was
        const ItemId id = t.now().id;
        REQUIRE(t.store->setPaid(id, t.clock.now()));
        CHECK_FALSE(asksAboutAccount(t.now()));
        t.tell(asking(5300, kSecond));
        CHECK(t.now().paying == Paying::Due);
        CHECK(t.now().askedAnew);
        CHECK(asksAboutAccount(t.now()));
    }
}

TEST_CASE("An account that comes back is told as a change as well, each time with its own day", "[store]")
{
    Bills t;
    t.tell(asking(5300, kFirst));
    QString before = kFirst;
    for (int i = 0; i < 5; ++i) {
        const QString account = before == kFirst ? kSecond : kFirst;
        t.tell(asking(5300, account));
        CHECK(t.now().iban == account);
        CHECK(t.now().changes == QList<AskChange>{{What::Account, t.clock.now(), before}});
        CHECK(asksAboutAccount(t.now()));
        before = account;
    }
    CHECK(t.details(t.now().id).earlier.size() == 2); // two in turn fill no history
    for (int i = 0; i < 10; ++i)
        t.tell(asking(100 + i, kThird));
    const Row now = t.now();
    CHECK(now.changes == QList<AskChange>{{What::Account, now.changes.first().at, before}, {What::Amount, t.clock.now(), {}, Money(108, QStringLiteral("EUR"))}});
    CHECK(t.details(now.id).earlier.size() == 11);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("Other words of a bill, however often, do not hide that its account changed; two hundred versions back it ends", "[store]")
{
    Bills t;
    t.tell(asking(5300, kFirst));
    t.tell(asking(5300, kSecond));
    const auto say = [&](int from, int to) {
        for (int i = from; i < to; ++i)
            t.tell(asking(5300, kSecond), PaymentState::Due, ("Boete " + std::to_string(i)).c_str());
    };
    say(0, Row::kMostVersions - 1);
    CHECK(t.now().changes.size() == 1);
    say(Row::kMostVersions - 1, Row::kMostVersions);
    CHECK(t.now().changes.isEmpty());
}
