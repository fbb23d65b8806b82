// SPDX-License-Identifier: EUPL-1.2
// What show and list say of a bill that its source changed: from a home that was filled before, as another process sees it.
#include "printers.h"

#include "program.h"

#include "base/local_time.h"
#include "store/store.h"

using namespace overzicht;

TEST_CASE("show and list tell what a source changed of a bill, and to ask first about another account")
{
    const Person person;
    {
        SenderRegister senders;
        FixedClock clock(QDateTime::fromString(QStringLiteral("2026-11-20T08:00:00Z"), Qt::ISODate));
        const auto home = Home::open(person.home());
        REQUIRE(home);
        const auto store = Store::open(*home, senders, clock);
        REQUIRE(store);
        SourceFile file;
        file.id = SourceId(QStringLiteral("ebox"));
        file.protocol = QStringLiteral("ebox");
        Feed feed;
        feed.id = FeedId(QStringLiteral("post"));
        REQUIRE((*store)->setSources({file}));
        REQUIRE((*store)->setFeeds(file.id, {feed}));
        for (const auto &[cents, account] : {std::pair(5300, "BE68539007547034"), {6800, "BE68539007547034"}, {6800, "BE72000000001616"}}) {
            const PaymentRequest asked{Money(cents, QStringLiteral("EUR")), Iban::parse(QString::fromLatin1(account)), {}, QStringLiteral("Factuur 17")};
            Answer answer;
            answer.items << Found{.id = ForeignId(QStringLiteral("1")), .item = Payment(Heading(PartyId(QStringLiteral("0100009970")), LocalText(Language::Nl, QStringLiteral("Boete")), {}, clock.now()), asked, {}, PaymentState::Due), .keys = {}, .raw = "{}", .readAtSource = false, .visible = true, .remarks = {}};
            answer.items.first().arrivalIsGuess = true;
            REQUIRE((*store)->land(file.id, feed.id, answer));
            clock.set(clock.now().addDays(1));
        }
    }
    const QJsonObject row = person.ctl({"list", "--json"}).items().first().toObject();
    CHECK(row.value("mayPay").toBool());
    CHECK(row.value("askFirst").toString() == "account-changed");
    const QJsonArray changes = row.value("changes").toArray();
    REQUIRE(changes.size() == 2);
    CHECK(changes.at(0).toObject() == QJsonObject{{"what", "account"}, {"was", "BE68539007547034"}, {"at", "2026-11-22T08:00:00Z"}});
    CHECK(changes.at(1).toObject() == QJsonObject{{"what", "amount"}, {"wasCents", 5300}, {"wasCurrency", "EUR"}, {"at", "2026-11-21T08:00:00Z"}});
    const QString id = row.value("id").toString();
    const QJsonArray history = person.ctl({"show", id, "--json"}).object().value("history").toArray();
    REQUIRE(history.size() == 2);
    CHECK(history.at(0).toObject().value("changes").toArray() == QJsonArray{changes.at(0)});
    CHECK(history.at(1).toObject().value("changes").toArray() == QJsonArray{changes.at(1)});
    const QByteArray people = person.ctl({"show", id}).out;
    INFO(people.toStdString());
    CHECK(people.contains("the account was BE68 5390 0754 7034, and changed on 22 Nov 2026 09:00: ask which one is right first, by their own site or phone"));
    CHECK(people.contains("53,00, and changed on 21 Nov 2026 09:00"));
    CHECK(people.contains("account changed: ask"));
    CHECK(people.contains("replaced on 22 Nov 2026 09:00, that asked BE68 5390 0754 7034"));
    CHECK(person.ctl({"list"}).out.contains("account changed: ask"));
}

TEST_CASE("only what is due and may be paid says where it can be paid")
{
    const Person person;
    const QStringList names{QStringLiteral("te-betalen"), QStringLiteral("betaald"), QStringLiteral("in-verwerking"), QStringLiteral("ingetrokken"), QStringLiteral("door-u-betaald"), QStringLiteral("verkeerd-nummer")};
    {
        SenderRegister senders;
        const FixedClock clock(QDateTime::fromString(QStringLiteral("2026-11-20T08:00:00Z"), Qt::ISODate));
        const auto home = Home::open(person.home());
        const auto store = Store::open(*home, senders, clock);
        SourceFile file;
        file.id = SourceId(QStringLiteral("loket"));
        file.protocol = QStringLiteral("declarative");
        file.baseUrl = QUrl(QStringLiteral("https://loket.example/api"));
        Feed feed;
        feed.id = FeedId(QStringLiteral("post"));
        REQUIRE((*store)->setSources({file}));
        REQUIRE((*store)->setFeeds(file.id, {feed}));
        const PaymentState states[] = {PaymentState::Due, PaymentState::Paid, PaymentState::Processing, PaymentState::Withdrawn, PaymentState::Due, PaymentState::Due};
        Answer answer;
        for (int i = 0; i < names.size(); ++i) {
            const QString account = i == 5 ? QStringLiteral("BE68539007547035") : QStringLiteral("BE68539007547034");
            const PaymentRequest asked{Money(5300 + i, QStringLiteral("EUR")), Iban::asTold(account), {}, names.at(i), {}, QUrl(QStringLiteral("https://loket.example/betaal/%1").arg(i))};
            answer.items << Found{.id = ForeignId(names.at(i)), .item = Payment(Heading(PartyId(QStringLiteral("0100009970")), LocalText(Language::Nl, names.at(i)), {}, clock.now().addSecs(i)), asked, {}, states[i]), .keys = {}, .raw = "{}", .readAtSource = false, .visible = true, .remarks = {}};
        }
        REQUIRE((*store)->land(file.id, feed.id, answer));
        REQUIRE((*store)->setPaid(ItemId(((clock.now().toSecsSinceEpoch() + 4) << 20) + 1), clock.now()));
    }
    const QJsonArray items = person.ctl({"list", "--json"}).items();
    REQUIRE(items.size() == names.size());
    for (const QJsonValue &item : items) {
        const QString name = item.toObject().value("subject").toString();
        INFO(name.toStdString());
        CHECK(item.toObject().value("mayPay").toBool() == (name == names.first()));
        CHECK(person.ctl({"show", item.toObject().value("id").toString()}).out.contains("Can be paid at: https://loket.example/betaal/") == (name == names.first()));
    }
}
