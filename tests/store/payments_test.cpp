// SPDX-License-Identifier: EUPL-1.2
#include "town.h"

#include "older.h"

#include "adapter/refused_date.h"
#include "store/sqlite.h"

#include <QProcess>

#include <csignal>
#include <random>
#include <unistd.h>

using namespace town;

namespace {

const QString kGood = QStringLiteral("BE68539007547034"), kOther = QStringLiteral("BE72000000001616");
const char *const kSenders = R"({"senders":[{"id":"0316380841","name":{"nl":"FOD Financiën"},"level":"federal","ibans":["BE68539007547034"]}],"mailboxes":["ebox"]})";

/// Each amount has a communication of its own, as each bill has.
PaymentRequest asking(qint64 cents, const QString &iban = kGood, const QString &link = {})
{
    const qint64 rest = cents % 97;
    const QString digits = QStringLiteral("%1%2").arg(cents, 10, 10, QLatin1Char('0')).arg(rest == 0 ? 97 : rest, 2, 10, QLatin1Char('0'));
    return {Money(cents, QStringLiteral("EUR")), Iban::parse(iban), Ogm::parse(digits), {}, {}, QUrl(link)};
}

Heading heading(const QString &subject, const char *arrived = "2026-11-01T08:00:00Z") { return Heading(PartyId(QStringLiteral("0316380841")), LocalText(Language::Nl, subject), {}, at(arrived)); }

Found payment(const QString &id, qint64 cents, PaymentState state, const std::optional<QDate> &due = {}, const QString &iban = kGood, const QString &link = {})
{
    return found(id, Payment(heading(id), asking(cents, iban, link), due ? std::optional(Deadline(endOfDay(*due))) : std::nullopt, state));
}

Found bill(const QString &id, qint64 cents, const QString &iban = kGood)
{
    Document d = document(id, at("2026-11-02T08:00:00Z"));
    d.obligation = {Obligation::Kind::Pay, Deadline(endOfDay(QDate(2026, 12, 2))), asking(cents, iban)};
    return found(id, d);
}

Found dossier(const QString &id, State state, bool asks = true)
{
    Dossier d(heading(id));
    d.number = id;
    d.state = state;
    d.target = Deadline(endOfDay(QDate(2026, 11, 25)));
    if (asks)
        d.payment = asking(12'000);
    return found(id, d);
}

struct Paid : Town {
    explicit Paid(const QList<SourceFile> &more = {}) : Town(QList<SourceFile>{sourceFile("ebox")} + more)
    {
        SourceFile file = sourceFile("ebox");
        file.baseUrl = QUrl(QStringLiteral("https://ebox.example"));
        file.allowedHosts = {QStringLiteral("betaal.example:8443")};
        file.own = {{QStringLiteral("payHosts"), QJsonArray{QStringLiteral("pay.example"), QStringLiteral("kwaad.example/pad"), 12}}};
        REQUIRE(senders.add(kSenders));
        REQUIRE(store->setSources(QList<SourceFile>{file} + more));
    }
    Payments all(int most = Payments::kMost)
    {
        const auto told = reader->payments(self, most);
        REQUIRE(told);
        return *told;
    }
    static QStringList names(const QList<Row> &rows)
    {
        QStringList list;
        for (const Row &row : rows)
            list << row.heading.subject;
        return list;
    }
    ItemId one(const QString &subject) const
    {
        const QList<Row> list = rows();
        for (const Row &row : list) {
            if (row.heading.subject == subject)
                return row.id;
        }
        FAIL(subject.toStdString());
        return ItemId::None;
    }
};

const QUrl kPage(QStringLiteral("https://pay.example/53"));

HandOver over(const QString &id) { return {id, {}, kPage, Money(5300, QStringLiteral("EUR")), kGood, false}; }

} // namespace

TEST_CASE("What asks money is listed by how far it is, letters and cases beside payments", "[store]")
{
    Paid t;
    t.land({payment(QStringLiteral("later"), 100, PaymentState::Due, QDate(2027, 1, 18)), payment(QStringLiteral("nooit"), 200, PaymentState::Due), bill(QStringLiteral("boete"), 5300),
            bill(QStringLiteral("vals"), 8420, kOther), payment(QStringLiteral("bezig"), 300, PaymentState::Processing), payment(QStringLiteral("klaar"), 400, PaymentState::Paid),
            payment(QStringLiteral("te laat"), 500, PaymentState::Expired), payment(QStringLiteral("terug"), 600, PaymentState::Withdrawn), dossier(QStringLiteral("bouwen"), State::InProgress),
            dossier(QStringLiteral("gratis"), State::InProgress, false), dossier(QStringLiteral("dicht"), State::Done), found(QStringLiteral("brief"), document(QStringLiteral("brief"), at("2026-11-03T08:00:00Z")))});
    Payments all = t.all();
    CHECK(Paid::names(all.due) == QStringList{QStringLiteral("boete"), QStringLiteral("later"), QStringLiteral("bouwen"), QStringLiteral("nooit")});
    CHECK(Paid::names(all.blocked) == QStringList{QStringLiteral("vals")});
    CHECK(Paid::names(all.underWay) == QStringList{QStringLiteral("bezig")});
    CHECK(all.over.size() == 4);
    CHECK(all.moreDue + all.moreUnderWay + all.moreOver == 0);
    CHECK(sum(all.due) == QList<Money>{Money(5300 + 100 + 12'000 + 200, QStringLiteral("EUR"))});
    CHECK(t.all(1).over.size() == 1);
    CHECK(t.all(1).moreOver == 3);
    // What a running case asks to pay is something to do; its aim is no deadline of the person.
    const Row building = t.details(t.one(QStringLiteral("bouwen"))).row;
    CHECK(building.state == RowState::ActionNeeded);
    CHECK_FALSE(building.dueAt);
    CHECK(t.subjects({std::nullopt, false, true}).contains(QStringLiteral("bouwen")));
    // The list of payments keeps its meaning.
    CHECK(t.subjects({ItemKind::Payment}).size() == 6);
    Filter money;
    money.moneyOnly = true;
    CHECK(*t.reader->count(t.self, money) == 10);
    const QStringList every = t.subjects(money);
    CHECK(every.mid(0, 5) == QStringList{QStringLiteral("vals"), QStringLiteral("boete"), QStringLiteral("later"), QStringLiteral("bouwen"), QStringLiteral("nooit")});
    CHECK(every.size() == 10);
    CHECK_FALSE(every.contains(QStringLiteral("brief")));
    for (int from = 0; from < 10; ++from)
        CHECK(t.rows(money, from, 1).first().heading.subject == every.at(from)); // the same from either end
    CHECK(t.reader->search(t.self, QStringLiteral("boete"), 50, money)->total == 1);
    CHECK(t.reader->search(t.self, QStringLiteral("brief"), 50, money)->total == 0);

    REQUIRE(t.store->setPaid(t.one(QStringLiteral("boete")), t.clock.now()));
    REQUIRE(t.store->setPaid(t.one(QStringLiteral("bouwen")), t.clock.now()));
    REQUIRE(t.store->setDone(t.one(QStringLiteral("nooit")), true));
    all = t.all();
    CHECK(Paid::names(all.due) == QStringList{QStringLiteral("later")});
    CHECK(all.underWay.size() == 3);
    CHECK(t.details(t.one(QStringLiteral("boete"))).row.paying == Paying::Said);
    CHECK(t.details(t.one(QStringLiteral("boete"))).row.paidByYou == t.clock.now());
    CHECK(t.details(t.one(QStringLiteral("bouwen"))).row.state == RowState::InProgress);
    CHECK(t.details(t.one(QStringLiteral("nooit"))).row.paying == Paying::Settled);
    CHECK(t.findings().isEmpty());
    for (const Paying paying : {Paying::Due, Paying::Withdrawn})
        CHECK_FALSE(word(paying).isEmpty());
}

TEST_CASE("What has no amount that can be read, or a state that nobody knows, is to be looked into and counts in no sum", "[store]")
{
    Paid t;
    PaymentRequest unread = asking(0);
    unread.amount.reset();
    const auto told = [&](const char *id, const PaymentRequest &request, PaymentState state, const QString &word = {}) {
        return found(QString::fromLatin1(id), Payment(heading(QString::fromLatin1(id)), request, {}, state, QStringLiteral("Z-1"), {}, word));
    };
    t.land({told("gewoon", asking(100), PaymentState::Due), told("onleesbaar", unread, PaymentState::Due), told("beroep", asking(200), PaymentState::Unclear, QStringLiteral("in beroep")),
            told("betaald", unread, PaymentState::Paid)});
    const Payments all = t.all();
    CHECK(Paid::names(all.due) == QStringList{QStringLiteral("gewoon")});
    QStringList blocked = Paid::names(all.blocked);
    blocked.sort();
    CHECK(blocked == QStringList{QStringLiteral("beroep"), QStringLiteral("onleesbaar")});
    CHECK(Paid::names(all.over) == QStringList{QStringLiteral("betaald")});
    CHECK(sum(all.due) == QList<Money>{Money(100, QStringLiteral("EUR"))});
    const Row bad = t.details(t.one(QStringLiteral("onleesbaar"))).row, appeal = t.details(t.one(QStringLiteral("beroep"))).row;
    CHECK_FALSE(bad.amount);
    CHECK(bad.iban == kGood);
    CHECK(bad.paying == Paying::Due);
    CHECK_FALSE(bad.mayPay);
    CHECK(appeal.paying == Paying::Unclear);
    CHECK(appeal.sourceState == QStringLiteral("in beroep"));
    CHECK(appeal.dossier == QStringLiteral("Z-1"));
    CHECK(appeal.state == RowState::Due);
    CHECK_FALSE(appeal.mayPay);
    CHECK(word(Paying::Unclear) == QStringLiteral("unclear"));
    CHECK(t.subjects({std::nullopt, false, true}).size() == 3); // things to do
    // Who paid it anyhow can say so; and who learns the amount later may pay.
    REQUIRE(t.store->setPaid(t.one(QStringLiteral("beroep")), t.clock.now()));
    CHECK(t.details(t.one(QStringLiteral("beroep"))).row.paying == Paying::Said);
    t.land({told("onleesbaar", asking(300), PaymentState::Due)});
    CHECK(t.details(t.one(QStringLiteral("onleesbaar"))).row.mayPay);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("The source's word for paid stands beside the person's own", "[store]")
{
    Paid t;
    t.land({payment(QStringLiteral("water"), 9640, PaymentState::Due, QDate(2026, 12, 1))});
    const ItemId id = t.rows().first().id;
    REQUIRE(t.store->setPaid(id, t.clock.now()));
    CHECK(t.details(id).row.paying == Paying::Said);
    t.land({payment(QStringLiteral("water"), 9640, PaymentState::Processing, QDate(2026, 12, 1))});
    CHECK(t.details(id).row.paying == Paying::Processing);
    CHECK(t.details(id).row.paidByYou);
    t.land({payment(QStringLiteral("water"), 9640, PaymentState::Paid, QDate(2026, 12, 1))});
    CHECK(t.details(id).row.paying == Paying::Paid);
    REQUIRE(t.store->setPaid(id, std::nullopt)); // paid elsewhere: the source says it without us
    CHECK(t.details(id).row.paying == Paying::Paid);
    CHECK_FALSE(t.details(id).row.paidByYou);
}

TEST_CASE("A page to pay is offered only at a host to which the source that told it may send people", "[store]")
{
    Paid t;
    const QList<QPair<QString, bool>> links{{QStringLiteral("https://pay.example/53"), true},
                                            {QStringLiteral("https://ebox.example/pay?id=1"), true},
                                            {QStringLiteral("https://betaal.example:8443/x"), true},
                                            {QStringLiteral("https://betaal.example/x"), false},
                                            {QStringLiteral("http://pay.example/53"), false},
                                            {QStringLiteral("https://pay.example:444/53"), false},
                                            {QStringLiteral("https://pay.example.kwaad.example/53"), false},
                                            {QStringLiteral("https://noor@pay.example/53"), false},
                                            {QStringLiteral("https://kwaad.example/pad"), false},
                                            {QStringLiteral("javascript:alert(1)"), false},
                                            {QStringLiteral("file:///etc/passwd"), false},
                                            {QStringLiteral("https://xn--py-6qb.example/53"), false}};
    QList<Found> items;
    for (const auto &[link, good] : links)
        items << payment(link, 5300, PaymentState::Due, {}, kGood, link);
    t.land(items);
    for (const auto &[link, good] : links) {
        const Details d = t.details(t.one(link));
        INFO(link.toStdString());
        CHECK(d.payLink == (good ? QUrl(link) : QUrl()));
        CHECK(d.refusedPayHost.isEmpty() == (good || QUrl(link).host().isEmpty()));
    }
    // A source that is no longer linked sends nobody anywhere.
    REQUIRE(t.store->setSources({}));
    CHECK(t.details(t.one(links.first().first)).payLink.isEmpty());
}

TEST_CASE("The way to the page to pay is written down before it opens, once, and a second time only by who knows of the first", "[store]")
{
    Paid t;
    t.land({payment(QStringLiteral("boete"), 5300, PaymentState::Due, {}, kGood, kPage.toString())});
    const ItemId id = t.rows().first().id;
    REQUIRE(t.store->handOver(id, over(QStringLiteral("een")), {}));
    REQUIRE(t.details(id).own.handed.size() == 1);
    CHECK(t.details(id).own.handed.first() == HandOver{QStringLiteral("een"), t.clock.now(), kPage, Money(5300, QStringLiteral("EUR")), kGood, false});
    // The same press told twice is one; another window that does not know of it is refused.
    REQUIRE(t.store->handOver(id, over(QStringLiteral("een")), {}));
    CHECK(t.store->handOver(id, over(QStringLiteral("twee")), {}).error().kind == Error::Kind::Refused);
    CHECK(t.store->handOver(id, over(QStringLiteral("twee")), QStringLiteral("nul")).error().kind == Error::Kind::Refused);
    CHECK(t.details(id).own.handed.size() == 1);
    REQUIRE(t.store->setOpened(QStringLiteral("een")));
    CHECK(t.details(id).own.handed.first().opened);
    t.clock.set(t.clock.now().addSecs(-3600)); // a clock that was set back does not turn the order around
    REQUIRE(t.store->handOver(id, over(QStringLiteral("twee")), QStringLiteral("een")));
    REQUIRE(t.details(id).own.handed.size() == 2);
    CHECK(t.details(id).own.handed.last().id == QStringLiteral("twee"));
    CHECK_FALSE(t.details(id).own.handed.last().opened);
    CHECK(t.store->handOver(id, over(QString()), QStringLiteral("twee")).error().kind == Error::Kind::Refused);
    CHECK(t.store->handOver(id, over(QString(101, u'x')), QStringLiteral("twee")).error().kind == Error::Kind::Refused);
    CHECK(t.store->handOver(ItemId(12345), over(QStringLiteral("drie")), {}).error().kind == Error::Kind::Gone);
    CHECK(t.store->setOpened(QStringLiteral("niet daar")));
    // It survives a full sync and another process.
    t.land({payment(QStringLiteral("boete"), 6300, PaymentState::Due, {}, kGood, kPage.toString())});
    t.open();
    CHECK(t.details(id).own.handed.size() == 2);
    CHECK(t.details(id).own.handed.last().amount.cents() == 5300);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("Killed around the opening of pages to pay, none that was said to be written down is lost, and the next asks first", "[store]")
{
    constexpr int kKills = 25;
    std::mt19937 random(20261129);
    Paid t;
    t.land({payment(QStringLiteral("boete"), 5300, PaymentState::Due, {}, kGood, kPage.toString())});
    const ItemId id = t.rows().first().id;
    int written = 0;
    QSet<int> opened;
    for (int kill = 0; kill < kKills; ++kill) {
        t.reader.reset();
        t.store.reset();
        QProcess child;
        child.start(QStringLiteral(STORE_CHILD), {QStringLiteral("pay"), t.home.folder(), QString::number(qint64(id)), QString::number(written)});
        REQUIRE(child.waitForStarted());
        REQUIRE(child.waitForReadyRead(20'000));
        ::usleep(useconds_t(random() % 30'000));
        ::kill(pid_t(child.processId()), SIGKILL);
        REQUIRE(child.waitForFinished(10'000));
        const QByteArrayList said = child.readAllStandardOutput().split('\n');
        for (qsizetype i = 0; i + 1 < said.size(); ++i) {
            const int n = said.at(i).mid(1).toInt();
            if (said.at(i).startsWith('h'))
                written = qMax(written, n);
            else
                opened.insert(n);
        }
        INFO("kill " << kill << ", written " << written << ", opened " << opened.size());
        t.open();
        const QList<HandOver> handed = t.details(id).own.handed;
        REQUIRE(handed.size() >= written);
        REQUIRE(handed.size() <= written + 1); // written down and killed before it was said
        for (int n = 0; n < handed.size(); ++n) {
            CHECK(handed.at(n).id == QString::number(n + 1));
            CHECK((handed.at(n).opened || !opened.contains(n + 1)));
        }
        if (!handed.isEmpty())
            CHECK(t.store->handOver(id, over(QStringLiteral("zonder te vragen")), {}).error().kind == Error::Kind::Refused);
        written = int(handed.size());
    }
    std::printf("%d kills, seed 20261129: %d pages written down\n", kKills, written);
    CHECK(written > 0);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("A home of before knows how far each payment is", "[store]")
{
    Paid t;
    t.land({payment(QStringLiteral("te doen"), 100, PaymentState::Due), payment(QStringLiteral("bezig"), 300, PaymentState::Processing), payment(QStringLiteral("klaar"), 400, PaymentState::Paid),
            payment(QStringLiteral("te laat"), 500, PaymentState::Expired), payment(QStringLiteral("terug"), 600, PaymentState::Withdrawn), bill(QStringLiteral("boete"), 5300),
            bill(QStringLiteral("betaald"), 5300), bill(QStringLiteral("afgehandeld"), 5300), dossier(QStringLiteral("bouwen"), State::InProgress), dossier(QStringLiteral("dicht"), State::Stopped),
            found(QStringLiteral("brief"), document(QStringLiteral("brief"), at("2026-11-03T08:00:00Z")))});
    REQUIRE(t.store->setPaid(t.one(QStringLiteral("betaald")), t.clock.now()));
    REQUIRE(t.store->setDone(t.one(QStringLiteral("afgehandeld")), true));
    const auto told = [&] {
        QStringList list;
        const QList<Row> rows = t.rows();
        for (const Row &row : rows)
            list << row.heading.subject + (row.paying ? word(*row.paying) : QString());
        return list;
    };
    const QStringList before = told();
    const Payments all = t.all();
    t.reader.reset();
    t.store.reset();
    {
        const auto db = Connection::open(t.home.database(), Connection::Mode::Write);
        REQUIRE(db);
        REQUIRE((*db)->run(QByteArray(kBackTo8) + kBackTo4 + "PRAGMA user_version = 4"));
    }
    t.open();
    CHECK(told() == before);
    CHECK(Paid::names(t.all().due) == Paid::names(all.due));
    CHECK(Paid::names(t.all().underWay) == Paid::names(all.underWay));
    CHECK(t.all().over.size() == all.over.size());
    CHECK(t.findings().isEmpty());
}

TEST_CASE("A row tells from when a certificate is valid and in how many languages it is, also in a home of before", "[store]")
{
    Paid t;
    Attestation later(heading(QStringLiteral("later")));
    later.validFrom = QDate(2027, 1, 1);
    for (const Language language : {Language::Nl, Language::Fr, Language::Nl, Language::De})
        later.contents << Attachment{QStringLiteral("c%1").arg(later.contents.size()), {}, {}, {}, 0, {}, false, false, language};
    t.land({found(QStringLiteral("later"), later), found(QStringLiteral("kaal"), Attestation(heading(QStringLiteral("kaal")))), bill(QStringLiteral("boete"), 5300)});
    const auto told = [&](const QString &subject) {
        const Row row = t.details(t.one(subject)).row;
        return QPair<std::optional<QDate>, int>(row.validFrom, row.languages);
    };
    CHECK(told(QStringLiteral("later")) == QPair(std::optional(QDate(2027, 1, 1)), 3));
    CHECK(told(QStringLiteral("kaal")) == QPair(std::optional<QDate>(), 0));
    CHECK(told(QStringLiteral("boete")) == QPair(std::optional<QDate>(), 0));
    t.reader.reset();
    t.store.reset();
    {
        const auto db = Connection::open(t.home.database(), Connection::Mode::Write);
        REQUIRE(db);
        REQUIRE((*db)->run(QByteArray(kBackTo8) + kBackTo4 + "PRAGMA user_version = 4"));
    }
    t.open();
    CHECK(told(QStringLiteral("later")) == QPair(std::optional(QDate(2027, 1, 1)), 3));
    CHECK(t.findings().isEmpty());
}

TEST_CASE("Two items that become one keep every page to pay that was opened for either", "[store]")
{
    Paid t({sourceFile("doccle")});
    Found mine = payment(QStringLiteral("a"), 5300, PaymentState::Due, {}, kGood, kPage.toString()), its = payment(QStringLiteral("b"), 5300, PaymentState::Due, {}, kGood, kPage.toString());
    t.land({mine});
    t.land({its}, "doccle");
    REQUIRE(t.rows().size() == 2);
    REQUIRE(t.store->handOver(t.one(QStringLiteral("a")), over(QStringLiteral("een")), {}));
    REQUIRE(t.store->handOver(t.one(QStringLiteral("b")), over(QStringLiteral("twee")), {}));
    mine.keys = its.keys = {QStringLiteral("ebox:federal/7")};
    t.land({mine});
    t.land({its}, "doccle");
    REQUIRE(t.rows().size() == 1);
    CHECK(t.details(t.rows().first().id).own.handed.size() == 2);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("What two sources tell of one bill is told on both, joins nothing, and counts once", "[store]")
{
    Paid t({sourceFile("loket"), sourceFile("ander")});
    REQUIRE(t.senders.add(R"({"mailboxes":["loket","ander"]})"));
    t.land({payment(QStringLiteral("dossierkost"), 12'000, PaymentState::Due, QDate(2026, 12, 2)), payment(QStringLiteral("boete"), 5300, PaymentState::Due), payment(QStringLiteral("huur"), 700, PaymentState::Due, QDate(2026, 12, 2)),
            payment(QStringLiteral("huur, een maand later"), 700, PaymentState::Due, QDate(2027, 1, 2))});
    t.land({payment(QStringLiteral("kost"), 12'000, PaymentState::Due, QDate(2026, 12, 5)), payment(QStringLiteral("boete betaald"), 5300, PaymentState::Processing), payment(QStringLiteral("andere rekening"), 5300, PaymentState::Due, {}, kOther)},
           "loket");
    const auto like = [&](const QString &subject) { return t.details(t.one(subject)).row.sameBill; };
    REQUIRE(t.rows().size() == 7); // nothing was joined
    REQUIRE(like(QStringLiteral("dossierkost")));
    CHECK(*like(QStringLiteral("dossierkost")) == SameBill{t.one(QStringLiteral("kost")), SourceId(QStringLiteral("loket")), LocalText(Language::Nl, QStringLiteral("Bron loket")), Paying::Due, Likeness::Same, false, true});
    REQUIRE(like(QStringLiteral("kost")));
    CHECK(like(QStringLiteral("kost"))->item == t.one(QStringLiteral("dossierkost")));
    CHECK(like(QStringLiteral("boete"))->paying == Paying::Processing);
    CHECK(like(QStringLiteral("boete betaald"))->paying == Paying::Due);
    REQUIRE(like(QStringLiteral("huur"))); // one source may ask the same amount each month: that is told, and counts
    CHECK(like(QStringLiteral("huur"))->likeness == Likeness::Perhaps);
    REQUIRE(like(QStringLiteral("andere rekening")));
    CHECK(like(QStringLiteral("andere rekening"))->likeness == Likeness::OtherAccount);
    const Payments all = t.all();
    CHECK(sum(countedOnce(all.due)) == QList<Money>{Money(12'000 + 700 + 700, QStringLiteral("EUR"))});
    CHECK(isPaidElsewhere(t.details(t.one(QStringLiteral("boete"))).row));
    CHECK_FALSE(isPaidElsewhere(t.details(t.one(QStringLiteral("boete betaald"))).row));

    // Of several, the one that says most; and by the person's own word as well.
    t.land({payment(QStringLiteral("kost, een derde keer"), 12'000, PaymentState::Due)}, "ander");
    REQUIRE(t.store->setPaid(t.one(QStringLiteral("kost")), t.clock.now()));
    CHECK(like(QStringLiteral("dossierkost"))->paying == Paying::Said);
    CHECK(like(QStringLiteral("kost, een derde keer"))->item == t.one(QStringLiteral("kost")));
    CHECK(sum(countedOnce(t.all().due)) == QList<Money>{Money(700 + 700, QStringLiteral("EUR"))});
    // What its source put out of sight is no reason to warn.
    Found hidden = payment(QStringLiteral("boete betaald"), 5300, PaymentState::Processing);
    hidden.visible = false;
    t.land({hidden}, "loket");
    CHECK(like(QStringLiteral("boete"))->item == t.one(QStringLiteral("andere rekening"))); // nothing else is like it any more
    CHECK(t.findings().isEmpty());
}

TEST_CASE("A bill and its reminder from one source are told as one on both, count once, and stay two", "[store]")
{
    Paid t({sourceFile("vreemd")});
    const char *const source = GENERATE("ebox", "vreemd"); // whom nobody knows may take its own bill back as well
    t.land({payment(QStringLiteral("aanslag"), 12'000, PaymentState::Due, QDate(2026, 12, 2)), payment(QStringLiteral("herinnering"), 12'000, PaymentState::Due, QDate(2026, 12, 16)),
            payment(QStringLiteral("huur"), 700, PaymentState::Due, QDate(2026, 12, 2)), payment(QStringLiteral("huur van januari"), 700, PaymentState::Due, QDate(2027, 1, 2))}, source);
    REQUIRE(t.rows().size() == 4);
    const auto row = [&](const char *subject) { return t.details(t.one(QLatin1String(subject))).row; };
    REQUIRE(row("aanslag").sameBill);
    CHECK(row("aanslag").sameBill->item == t.one(QStringLiteral("herinnering")));
    REQUIRE(row("herinnering").sameBill);
    CHECK(row("herinnering").sameBill->item == t.one(QStringLiteral("aanslag")));
    REQUIRE(row("huur").sameBill); // a turn may be a reminder, or not
    CHECK(row("huur").sameBill->likeness == Likeness::Perhaps);
    CHECK(sum(countedOnce(t.all().due)) == QList<Money>{Money(12'000 + 700 + 700, QStringLiteral("EUR"))});
    t.land({payment(QStringLiteral("aanslag"), 12'000, PaymentState::Paid, QDate(2026, 12, 2))}, source);
    CHECK(isPaidElsewhere(row("herinnering"))); // the reminder crossed the money
    CHECK(sum(countedOnce(t.all().due)) == QList<Money>{Money(700 + 700, QStringLiteral("EUR"))});
}

TEST_CASE("A reminder with costs, with a later day, or on another account is told on both, takes nothing from a sum, and hides no way to pay", "[store]")
{
    Paid t;
    const auto reminder = [](const QString &subject, qint64 cents, PaymentState state, const QDate &due, const QString &iban = kGood) {
        Found found = payment(subject, cents, state, due, iban);
        const Payment &told = std::get<Payment>(found.item);
        PaymentRequest request = told.request();
        request.structured = asking(8420).structured;
        found.item = Payment(told.heading(), request, told.due(), told.state());
        return found;
    };
    t.land({reminder(QStringLiteral("factuur"), 8420, PaymentState::Due, QDate(2026, 11, 20)), reminder(QStringLiteral("herinnering"), 8420, PaymentState::Due, QDate(2026, 12, 20)),
            reminder(QStringLiteral("aanmaning"), 9420, PaymentState::Due, QDate(2027, 1, 5))});
    const auto row = [&](const char *subject) { return t.details(t.one(QLatin1String(subject))).row; };
    for (const char *subject : {"factuur", "herinnering", "aanmaning"}) {
        INFO(subject);
        REQUIRE(row(subject).sameBill);
        CHECK(row(subject).sameBill->likeness == Likeness::Perhaps);
    }
    CHECK(sum(countedOnce(t.all().due)) == QList<Money>{Money(8420 + 8420 + 9420, QStringLiteral("EUR"))}); // and the page says that it is perhaps less
    t.land({reminder(QStringLiteral("factuur"), 8420, PaymentState::Paid, QDate(2026, 11, 20))});
    CHECK(row("herinnering").sameBill->paying == Paying::Paid);
    CHECK_FALSE(isPaidElsewhere(row("herinnering"))); // that a month earlier is paid does not say so
    t.land({reminder(QStringLiteral("vals"), 8420, PaymentState::Due, QDate(2026, 12, 20), kOther)});
    CHECK(row("herinnering").sameBill->likeness == Likeness::OtherAccount);
    CHECK(row("vals").sameBill->likeness == Likeness::OtherAccount);
}

TEST_CASE("A bill that names no account is told as perhaps another one, of any source, on both; both can be paid, and both count", "[store]")
{
    Paid t({sourceFile("loket"), sourceFile("vreemd")});
    REQUIRE(t.senders.add(R"({"mailboxes":["loket"]})"));
    const auto told = [](const QString &subject, qint64 cents, const QString &iban, const QString &creditor = {}, std::optional<Ogm> structured = {}) {
        PaymentRequest request = asking(cents, iban);
        if (!creditor.isEmpty()) {
            request.structured.reset();
            request.reference = creditor;
        } else if (structured) {
            request.structured = structured;
        }
        return found(subject, Payment(heading(subject), request, std::nullopt, PaymentState::Due));
    };
    const auto communication = asking(12'000).structured;
    t.land({told(QStringLiteral("brief"), 12'000, {}), told(QStringLiteral("brief met RF"), 800, {}, QStringLiteral("RF18 5390 0754 7034")), told(QStringLiteral("ander bedrag"), 12'100, {}, {}, communication),
            told(QStringLiteral("vrij"), 700, {}, QStringLiteral("Dossier 12")), told(QStringLiteral("eigen"), 900, kGood), told(QStringLiteral("eigen zonder"), 900, {}), told(QStringLiteral("bij onbekende"), 600, {})});
    t.land({told(QStringLiteral("rekening"), 12'000, kGood), told(QStringLiteral("rekening met RF"), 800, kGood, QStringLiteral("RF18539007547034")), told(QStringLiteral("vrij ook"), 700, kGood, QStringLiteral("Dossier 12")),
            told(QStringLiteral("twee zonder"), 500, {})}, "loket");
    t.land({told(QStringLiteral("onbekende"), 600, kOther)}, "vreemd");
    const auto row = [&](const char *subject) { return t.details(t.one(QLatin1String(subject))).row; };
    for (const auto &[one, other] : {std::pair("brief", "rekening"), std::pair("rekening", "brief"), std::pair("brief met RF", "rekening met RF"), std::pair("rekening met RF", "brief met RF"), std::pair("eigen", "eigen zonder"), std::pair("eigen zonder", "eigen")}) {
        INFO(one);
        REQUIRE(row(one).sameBill);
        CHECK(row(one).sameBill->item == t.one(QLatin1String(other)));
        CHECK(row(one).sameBill->likeness == Likeness::WithoutAccount);
        CHECK(row(one).mayPay);
    }
    for (const char *alone : {"ander bedrag", "vrij", "vrij ook", "bij onbekende", "twee zonder"}) {
        INFO(alone);
        CHECK_FALSE(row(alone).sameBill);
    }
    REQUIRE(row("onbekende").sameBill); // whom nobody knows is warned of, and says nothing of a known sender's letter
    CHECK(row("onbekende").sameBill->likeness == Likeness::WithoutAccount);
    const QList<Money> all{Money(12'000 + 800 + 12'100 + 700 + 900 + 900 + 600 + 12'000 + 800 + 700 + 500, QStringLiteral("EUR"))};
    CHECK(sum(countedOnce(t.all().due)) == all); // and the page says that it is perhaps less

    // That one is paid takes no way to pay from the other.
    REQUIRE(t.store->setPaid(t.one(QStringLiteral("brief")), t.clock.now()));
    CHECK(row("rekening").sameBill->paying == Paying::Said);
    CHECK_FALSE(isPaidElsewhere(row("rekening")));
    CHECK(row("rekening").mayPay);
    // Another account says more than none.
    t.land({told(QStringLiteral("vals"), 800, kOther, QStringLiteral("RF18539007547034"))}, "loket");
    CHECK(row("rekening met RF").sameBill->likeness == Likeness::OtherAccount);
    CHECK(row("brief met RF").sameBill->likeness == Likeness::WithoutAccount);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("A free communication warns of the same bill only where the dates agree", "[store]")
{
    Paid t({sourceFile("loket")});
    REQUIRE(t.senders.add(R"({"mailboxes":["loket"]})"));
    const auto free = [](const QString &subject, const QString &words, std::optional<QDate> due, qint64 cents = 8000) {
        Found found = payment(subject, cents, PaymentState::Due, due);
        const Payment &told = std::get<Payment>(found.item);
        PaymentRequest request = told.request();
        request.structured.reset();
        request.reference = words;
        found.item = Payment(told.heading(), request, told.due(), told.state());
        return found;
    };
    t.land({free(QStringLiteral("retributie"), QStringLiteral("Dossier 2026/17"), QDate(2026, 12, 2)), free(QStringLiteral("cursus"), QStringLiteral("Cursus"), QDate(2026, 12, 2))});
    t.land({free(QStringLiteral("retributie bis"), QStringLiteral("Dossier 2026/17"), QDate(2026, 12, 5)), free(QStringLiteral("cursus lente"), QStringLiteral("Cursus"), QDate(2027, 3, 2)),
            free(QStringLiteral("ander"), QStringLiteral("Dossier 2026/18"), QDate(2026, 12, 2))}, "loket");
    const auto like = [&](const char *subject) { return t.details(t.one(QString::fromUtf8(subject))).row.sameBill; };
    REQUIRE(like("retributie"));
    CHECK(like("retributie")->item == t.one(QStringLiteral("retributie bis")));
    CHECK_FALSE(like("cursus"));
    CHECK_FALSE(like("ander"));
    CHECK(sum(countedOnce(t.all().due)) == QList<Money>{Money(8000 * 4, QStringLiteral("EUR"))});
    // In other capitals or with other spaces they are the same words; with costs they are perhaps a reminder.
    t.land({free(QStringLiteral("retributie ter"), QStringLiteral("DOSSIER  2026/17"), QDate(2026, 12, 6)), free(QStringLiteral("École"), QStringLiteral("École 7"), QDate(2026, 12, 2), 9000),
            free(QStringLiteral("école"), QStringLiteral("éCOLE 7"), QDate(2026, 12, 2), 9000), free(QStringLiteral("school"), QStringLiteral("Factuur 19"), QDate(2026, 12, 10), 7300), free(QStringLiteral("aanmaning"), QStringLiteral("Factuur 19"), QDate(2026, 12, 20), 8300),
            free(QStringLiteral("huur"), QStringLiteral("Huur"), QDate(2026, 12, 1), 70'000), free(QStringLiteral("huur van januari"), QStringLiteral("Huur"), QDate(2027, 1, 1), 71'000)}, "loket");
    for (const auto &[one, other, likeness] : {std::tuple("retributie ter", "retributie bis", Likeness::Same), std::tuple("École", "école", Likeness::Same), std::tuple("école", "École", Likeness::Same),
                                               std::tuple("school", "aanmaning", Likeness::Perhaps), std::tuple("aanmaning", "school", Likeness::Perhaps)}) {
        INFO(one);
        REQUIRE(like(one));
        CHECK(like(one)->likeness == likeness);
        if (QByteArray("retributie ter") != one)
            CHECK(like(one)->item == t.one(QString::fromUtf8(other)));
    }
    CHECK_FALSE(like("huur"));
    CHECK(sum(countedOnce(t.all().due)) == QList<Money>{Money(8000 * 4 + 9000 + 7300 + 8300 + 141'000, QStringLiteral("EUR"))});
}

TEST_CASE("A bill is found beside one whose communication differs in capitals or signs that cannot be seen, also with another amount, and a creditor reference so too", "[store]")
{
    Paid t({sourceFile("loket")});
    REQUIRE(t.senders.add(R"({"mailboxes":["loket"]})"));
    const auto told = [](const QString &subject, const QString &words, qint64 cents, const QString &account = kGood) {
        return found(subject, Payment(heading(subject), {Money(cents, QStringLiteral("EUR")), Iban::parse(account), {}, words}, Deadline(endOfDay(QDate(2026, 12, 2))), PaymentState::Due));
    };
    const auto areAlike = [&](const QString &one, const QString &other, Likeness likeness) {
        for (const auto &[mine, its] : {std::pair(one, other), std::pair(other, one)}) {
            INFO(mine.toStdString());
            const Row row = t.details(t.one(mine)).row;
            REQUIRE(row.sameBill);
            CHECK(row.sameBill->item == t.one(its));
            CHECK(row.sameBill->likeness == likeness);
        }
    };
    t.land({told(QStringLiteral("a"), QStringLiteral("Factuur 17"), 5000), told(QStringLiteral("b"), QStringLiteral("École 18"), 6000), told(QStringLiteral("c"), QStringLiteral("RF18 5390 0754 7034"), 7000),
            told(QStringLiteral("d"), QStringLiteral("Factuur 19"), 5000)});
    t.land({told(QStringLiteral("a bis"), QStringLiteral("FACTUUR 17"), 5900), told(QStringLiteral("b bis"), QStringLiteral("éCOLE\u200b18"), 6000), told(QStringLiteral("c bis"), QStringLiteral("rf18\u200b5390\u20600754\u00ad7034"), 7000),
            told(QStringLiteral("d bis"), QStringLiteral("factuur 19"), 5900, kOther)}, "loket");
    areAlike(QStringLiteral("a"), QStringLiteral("a bis"), Likeness::Perhaps);
    areAlike(QStringLiteral("b"), QStringLiteral("b bis"), Likeness::Same);
    areAlike(QStringLiteral("c"), QStringLiteral("c bis"), Likeness::Same);
    CHECK_FALSE(t.details(t.one(QStringLiteral("d"))).row.sameBill); // free words on another account say nothing
    CHECK(t.details(t.one(QStringLiteral("c bis"))).row.reference == QStringLiteral("RF18539007547034"));
    CHECK(t.details(t.one(QStringLiteral("a bis"))).row.reference == QStringLiteral("FACTUUR 17")); // free words as they are told
    // Thousands of words on one account: those that are the same are found among them.
    const ItemId one = t.one(QStringLiteral("a")), other = t.one(QStringLiteral("a bis"));
    QList<Found> many;
    for (int i = 0; i < 3000; ++i)
        many << told(QStringLiteral("n%1").arg(i), QStringLiteral("Woorden %1").arg(i), 100);
    t.land(many);
    for (const auto &[mine, its] : {std::pair(one, other), std::pair(other, one)}) {
        const Row row = t.details(mine).row;
        REQUIRE(row.sameBill);
        CHECK(row.sameBill->item == its);
        CHECK(row.sameBill->likeness == Likeness::Perhaps);
    }
    CHECK(t.findings().isEmpty());
}

TEST_CASE("Whom nobody knows cannot make a known sender's bill look paid, nor anybody's, and takes nothing from a sum", "[store]")
{
    Paid t({sourceFile("vreemd"), sourceFile("ander")});
    t.land({payment(QStringLiteral("boete"), 5300, PaymentState::Due)});
    const auto row = [&](const char *subject) { return t.details(t.one(QLatin1String(subject))).row; };
    for (const PaymentState said : {PaymentState::Paid, PaymentState::Processing, PaymentState::Due}) {
        t.land({payment(QStringLiteral("kopie"), 5300, said)}, "vreemd");
        REQUIRE(row("boete").heading.confirmed);
        REQUIRE_FALSE(row("kopie").heading.confirmed);
        CHECK_FALSE(row("boete").sameBill);
        CHECK_FALSE(isPaidElsewhere(row("boete")));
        CHECK(sum(countedOnce(t.all().due)) == QList<Money>{Money(5300, QStringLiteral("EUR"))});
        REQUIRE(row("kopie").sameBill); // the copy itself is warned of
        CHECK(row("kopie").sameBill->item == t.one(QStringLiteral("boete")));
    }
    // Two that nobody knows: both are warned of, and neither is taken as paid on the word of the other.
    t.land({payment(QStringLiteral("water"), 900, PaymentState::Due)}, "ander");
    t.land({payment(QStringLiteral("kopie"), 5300, PaymentState::Withdrawn), payment(QStringLiteral("water betaald"), 900, PaymentState::Paid)}, "vreemd");
    REQUIRE(row("water").sameBill);
    CHECK_FALSE(isPaidElsewhere(row("water")));
    CHECK(sum(countedOnce(t.all().due)) == QList<Money>{Money(5300 + 900, QStringLiteral("EUR"))});
    // The person's own word counts, whoever told the bill.
    t.land({payment(QStringLiteral("gas"), 800, PaymentState::Due)});
    t.land({payment(QStringLiteral("gas weer"), 800, PaymentState::Due)}, "vreemd");
    REQUIRE(t.store->setPaid(t.one(QStringLiteral("gas weer")), t.clock.now()));
    CHECK(isPaidElsewhere(row("gas")));
}

TEST_CASE("Who poses as a sender says nothing about that one's bills", "[store]")
{
    Paid t({sourceFile("vreemd")});
    t.land({payment(QStringLiteral("boete"), 5300, PaymentState::Due)});
    Answer posing;
    posing.items << payment(QStringLiteral("al betaald"), 5300, PaymentState::Paid);
    posing.parties << Party{PartyId(QStringLiteral("0316380841")), LocalText(Language::Nl, QStringLiteral("FOD Financiën")), Level::Federal, {}, {}};
    t.land(posing, "vreemd");
    CHECK_FALSE(t.details(t.one(QStringLiteral("boete"))).row.sameBill);
    CHECK(t.all().due.size() == 1);
}

TEST_CASE("Two thousand bills of one mark are no reason to read them all", "[store]")
{
    Paid t({sourceFile("vreemd")});
    REQUIRE(t.senders.add(R"({"mailboxes":["vreemd"]})"));
    QList<Found> many;
    for (int i = 0; i < 2000; ++i)
        many << payment(QStringLiteral("n%1").arg(i), 5300, PaymentState::Due);
    t.land(many, "vreemd");
    t.land({payment(QStringLiteral("boete"), 5300, PaymentState::Paid)});
    const Payments all = t.all();
    CHECK(all.due.size() == Payments::kMost);
    CHECK(all.over.first().sameBill);
    CHECK(sum(countedOnce(all.due)).size() <= 1);
}

TEST_CASE("What asks something until a day that nobody can read stands among what is due on the day it came, not last", "[store]")
{
    Town t; // at("2026-11-23T10:00:00Z")
    const auto letterDue = [](const char *id, const std::optional<QDate> &due, const Notes &remarks = {}) {
        Document d = document(QString::fromLatin1(id), at("2026-11-02T08:00:00Z"));
        d.obligation = {Obligation::Kind::Answer, due ? std::optional(Deadline(endOfDay(*due))) : std::nullopt, std::nullopt};
        Found one = found(QString::fromLatin1(id), d);
        one.remarks = remarks;
        return one;
    };
    const auto unread = [&](const char *told) { return letterDue("onleesbaar", {}, {refusedDate(QString::fromUtf8(told))}); };
    Found unclearCase = dossier(QStringLiteral("zaak"), State::ActionNeeded, false), unclearBill = payment(QStringLiteral("rekening"), 100, PaymentState::Due), doneCase = dossier(QStringLiteral("klaar"), State::Done, false);
    for (Found *one : {&unclearCase, &unclearBill, &doneCase})
        one->remarks = {refusedDate(QStringLiteral("2026-02-31"))};
    t.land({letterDue("te laat", QDate(2026, 11, 22)), letterDue("morgen", QDate(2026, 11, 24)), letterDue("geen", {}), unread("05/12/2026"), unclearCase, unclearBill, doneCase});
    Filter toDo;
    toDo.todoOnly = true;
    const QStringList all = t.subjects(toDo);
    REQUIRE(all.size() == 6);
    CHECK(all.first() == QStringLiteral("te laat"));
    CHECK(QSet<QString>{all.at(1), all.at(2), all.at(3)} == QSet<QString>{QStringLiteral("onleesbaar"), QStringLiteral("zaak"), QStringLiteral("rekening")});
    CHECK(all.at(4) == QStringLiteral("morgen"));
    CHECK(all.at(5) == QStringLiteral("geen"));
    for (const Row &row : t.rows())
        CHECK(row.dueUnclear == (row.heading.subject == QStringLiteral("onleesbaar") || row.heading.subject == QStringLiteral("zaak") || row.heading.subject == QStringLiteral("rekening")));
    CHECK(t.reader->payments(t.self)->due.first().dueUnclear);
    // "Never" is no such day, and one that can be read is as any other; who is done with it need not look.
    const auto now = [&] {
        const QList<Row> rows = t.rows();
        return *std::find_if(rows.cbegin(), rows.cend(), [](const Row &row) { return row.heading.subject == QStringLiteral("onleesbaar"); });
    };
    t.land({unread("9999-12-31")});
    CHECK_FALSE(now().dueUnclear);
    t.clock.set(t.clock.now().addDays(3));
    t.land({unread("morgen")});
    CHECK(now().dueUnclear);
    CHECK(t.subjects(toDo).indexOf(QStringLiteral("onleesbaar")) < t.subjects(toDo).indexOf(QStringLiteral("morgen"))); // it is not put off by coming again
    CHECK(t.details(now().id).refusedDeadline == QStringLiteral("morgen"));
    REQUIRE(t.store->setDone(now().id, true));
    CHECK_FALSE(now().dueUnclear);
    REQUIRE(t.store->setDone(now().id, false));
    CHECK(now().dueUnclear);
    t.land({letterDue("onleesbaar", QDate(2026, 12, 5))});
    CHECK_FALSE(now().dueUnclear);
    CHECK(now().dueAt);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("A bill that its source no longer lists is asked about first, and is as before when it is listed again", "[store]")
{
    Paid t;
    const QList<Found> all{payment(QStringLiteral("open"), 100, PaymentState::Due, QDate(2026, 11, 1), kGood, kPage.toString()), bill(QStringLiteral("boete"), 5300), dossier(QStringLiteral("bouwen"), State::InProgress),
                           payment(QStringLiteral("zei ik"), 200, PaymentState::Due), payment(QStringLiteral("klaar"), 400, PaymentState::Paid)};
    t.land(all);
    REQUIRE(t.store->setPaid(t.one(QStringLiteral("zei ik")), t.clock.now()));
    const auto lists = [&](const QList<Found> &items) {
        t.clock.set(t.clock.now().addSecs(86400));
        Answer whole = page(items);
        whole.wholeSince = t.clock.now();
        t.land(whole);
        return t.all();
    };
    Payments now = lists({});
    CHECK(now.due.isEmpty());
    CHECK(Paid::names(now.blocked) == QStringList{QStringLiteral("open"), QStringLiteral("boete"), QStringLiteral("bouwen")});
    CHECK(Paid::names(now.underWay) == QStringList{QStringLiteral("zei ik")});
    CHECK(Paid::names(now.over) == QStringList{QStringLiteral("klaar")});
    for (const Row &row : std::as_const(now.blocked)) {
        CHECK(isNoLongerListed(row));
        CHECK_FALSE(row.mayPay);
        CHECK(row.paying == Paying::Due);
    }
    CHECK_FALSE(isNoLongerListed(now.underWay.first()));
    CHECK(now.over.first().mayPay); // nothing is asked of it, so nothing is to be asked about
    const Details details = t.details(t.one(QStringLiteral("open")));
    CHECK(details.payLink.isEmpty());
    CHECK(details.refusedPayHost.isEmpty()); // nothing is wrong with the host
    REQUIRE(t.store->setPaid(t.one(QStringLiteral("boete")), t.clock.now()));
    CHECK(Paid::names(t.all().underWay).contains(QStringLiteral("boete")));
    REQUIRE(t.store->setPaid(t.one(QStringLiteral("boete")), std::nullopt));
    now = lists(all);
    CHECK(Paid::names(now.due) == QStringList{QStringLiteral("open"), QStringLiteral("boete"), QStringLiteral("bouwen")});
    CHECK(now.blocked.isEmpty());
    CHECK(t.details(t.one(QStringLiteral("open"))).payLink == kPage);
}

TEST_CASE("A bill that nobody lists any more does not stand in the way of the same bill that somebody does", "[store]")
{
    Paid t({sourceFile("doccle")});
    REQUIRE(t.store->setFeeds(SourceId(QStringLiteral("doccle")), {feed()}));
    t.land({payment(QStringLiteral("hier"), 5300, PaymentState::Due, QDate(2026, 12, 2))});
    t.land(page({payment(QStringLiteral("daar"), 5300, PaymentState::Due, QDate(2026, 12, 2))}), "doccle");
    REQUIRE(countedOnce(t.all().due).size() == 1);
    t.clock.set(t.clock.now().addSecs(86400));
    Answer whole = page({});
    whole.wholeSince = t.clock.now();
    t.land(whole);
    const Payments now = t.all();
    CHECK(Paid::names(countedOnce(now.due)) == QStringList{QStringLiteral("daar")});
    CHECK_FALSE(now.due.first().sameBill);
    CHECK(Paid::names(now.blocked) == QStringList{QStringLiteral("hier")});
}
