// SPDX-License-Identifier: EUPL-1.2
// The town's counters through an ordinary sync: one service all the way, and whichever of them fails.
#include "town_rig.h"

#include "sync/content.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace overzicht;

namespace {

/// What a person does in a browser: looks at a page, or presses its one button.
QByteArray browse(const QUrl &page, bool press)
{
    QNetworkAccessManager browser;
    const QNetworkRequest request(page);
    QNetworkReply *reply = press ? browser.post(request, QByteArray()) : browser.get(request);
    REQUIRE(QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000));
    REQUIRE(reply->error() == QNetworkReply::NoError);
    return reply->readAll();
}

/// The one item of that kind whose subject begins so; nothing = there is none.
std::optional<Details> find(const Rig &rig, ItemKind kind, const QString &subject)
{
    Filter filter;
    filter.kind = kind;
    std::optional<Details> found;
    const QList<Row> rows = rig.reader->rows(Acting::self(), filter, 0, 1000).value();
    for (const Row &row : rows) {
        if (!row.heading.subject.startsWith(subject))
            continue;
        CHECK_FALSE(found);
        found = rig.reader->details(Acting::self(), row.id).value();
    }
    return found;
}

const QString kSubject = QStringLiteral("Inname openbaar domein");
const QString kBill = QStringLiteral("Retributie inname openbaar domein");

std::optional<Details> dossier(const Rig &rig) { return find(rig, ItemKind::Dossier, kSubject); }
std::optional<Details> bill(const Rig &rig) { return find(rig, ItemKind::Payment, kBill); }
Dossier caseOf(const Details &details) { return std::get<Dossier>(details.item); }
PaymentState standing(const Rig &rig) { return std::get<Payment>(bill(rig).value().item).state(); }

QByteArray contentOf(Rig &rig, const Details &details)
{
    Fetching fetching(Tools{*rig.store, rig.transport, rig.secrets, rig.clock, {}}, *rig.reader, rig.home, rig.linked.sources, ContentWish{details.row.id, kMainContent, rig.folder.filePath(QStringLiteral("saved.pdf"))});
    std::optional<ContentEnded> how;
    QObject::connect(&fetching, &Fetching::ended, &fetching, [&](const ContentEnded &ended) { how = ended; });
    fetching.start();
    REQUIRE(QTest::qWaitFor([&] { return how.has_value(); }, 30'000));
    QFile file(rig.folder.filePath(QStringLiteral("saved.pdf")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// How many items each source brought, as the store counts them.
QMap<QString, int> perSource(const Rig &rig)
{
    QMap<QString, int> counts;
    const QList<Row> rows = rig.reader->rows(Acting::self(), {}, 0, 1000).value();
    for (const Row &row : rows) {
        for (const QString &channel : row.channels)
            ++counts[channel];
    }
    return counts;
}

QStringList counters(const demo::Town &town)
{
    QStringList names;
    for (const auto &[name, file] : town.sourceFiles()) {
        const QString source = name.chopped(5);
        if (town.servers().contains(source) && !town.baseOf(source).contains(QStringLiteral("/REST/ebox/")))
            names << source;
    }
    return names;
}

} // namespace

TEST_CASE("A service of the town goes all the way: form, dossier, payment page, receipt and permit, by the ordinary sync")
{
    TownRig t;
    t.rig.round();
    CHECK_FALSE(dossier(t.rig));
    CHECK_FALSE(bill(t.rig));
    std::optional<Service> offered;
    const QList<Offered> services = t.rig.reader->services(Acting::self()).value();
    for (const Offered &each : services) {
        if (each.service.name.in(Language::Nl) == kSubject)
            offered = each.service;
    }
    REQUIRE(offered);
    CHECK(offered->mode == Service::Mode::Own);

    CHECK(browse(offered->address, false).contains("Dien de aanvraag in"));
    browse(offered->address, true);
    t.rig.round();
    REQUIRE(dossier(t.rig));
    CHECK(caseOf(*dossier(t.rig)).state == State::InProgress);
    CHECK(caseOf(*dossier(t.rig)).history.steps().size() == 1);

    t.town->movePermit(QStringLiteral("payment"));
    t.rig.round();
    const Details asked = dossier(t.rig).value();
    CHECK(caseOf(asked).state == State::ActionNeeded);
    CHECK(caseOf(asked).answerBy);
    CHECK(asked.sightings.size() == 2); // the notice that asks to pay stands with its case
    REQUIRE(bill(t.rig));
    const Payment due = std::get<Payment>(bill(t.rig)->item);
    CHECK(due.state() == PaymentState::Due);
    CHECK(due.dossier() == caseOf(asked).number);
    CHECK(due.request().amount == Money(7500, QStringLiteral("EUR")));
    REQUIRE_FALSE(due.request().link.isEmpty());

    CHECK(browse(due.request().link, false).contains("75,00"));
    t.rig.round();
    CHECK(standing(t.rig) == PaymentState::Due);
    browse(due.request().link, true);
    t.rig.round();
    CHECK(standing(t.rig) == PaymentState::Processing);
    CHECK_FALSE(find(t.rig, ItemKind::Document, QStringLiteral("Betaalbewijs: inname")));

    t.town->forward(std::chrono::seconds(60));
    t.rig.round();
    CHECK(standing(t.rig) == PaymentState::Paid);
    const auto receipt = find(t.rig, ItemKind::Document, QStringLiteral("Betaalbewijs: inname"));
    REQUIRE(receipt);
    CHECK(contentOf(t.rig, *receipt).startsWith("%PDF"));

    t.town->forward(std::chrono::seconds(60));
    t.rig.round();
    CHECK(caseOf(*dossier(t.rig)).state == State::Done);
    CHECK(caseOf(*dossier(t.rig)).history.steps().size() == 6);
    CHECK(dossier(t.rig)->row.id == asked.row.id); // one case from beginning to end
    const auto permit = find(t.rig, ItemKind::Attestation, QStringLiteral("Toelating inname"));
    REQUIRE(permit);
    CHECK(std::get<Attestation>(permit->item).validUntil);
    CHECK(contentOf(t.rig, *permit).startsWith("%PDF"));
}

TEST_CASE("The cases of the town lead to their bill, letters and permit, and each of these leads back", "[counters]")
{
    TownRig t;
    t.town->movePermit(QStringLiteral("granted"));
    t.rig.round();
    const auto besideOf = [](const Details &details) {
        QStringList subjects;
        for (const BesideCase &one : details.beside)
            subjects << one.row.heading.subject + (one.confirmed ? QString() : QStringLiteral("?"));
        subjects.sort();
        return subjects;
    };
    const Details inname = dossier(t.rig).value();
    CHECK(besideOf(inname) == QStringList{QStringLiteral("Beslissing: u mag de container zetten"), QStringLiteral("Betaalbewijs: inname openbaar domein"), kBill, QStringLiteral("Toelating inname openbaar domein")});
    for (const BesideCase &one : inname.beside) {
        INFO(one.row.heading.subject.toStdString());
        const Details back = t.rig.reader->details(Acting::self(), one.row.id).value();
        REQUIRE(back.beside.size() == 1);
        CHECK(back.beside.first().row.id == inname.row.id);
        CHECK(back.beside.first().confirmed);
    }
    const Details veranda = find(t.rig, ItemKind::Dossier, QStringLiteral("Omgevingsvergunning")).value();
    CHECK(besideOf(veranda) == QStringList{QStringLiteral("Dossierkost omgevingsvergunning"), QStringLiteral("Dossierkost omgevingsvergunning"), // the bill, and the letter of the eBox with it
                                           QStringLiteral("Omgevingsvergunning veranda: uw dossier is nog niet volledig"), QStringLiteral("Omgevingsvergunning veranda: wij ontvingen uw aanvraag")});
    const Details cost = find(t.rig, ItemKind::Payment, QStringLiteral("Dossierkost")).value();
    CHECK(cost.row.amount == Money(12000, QStringLiteral("EUR")));
    REQUIRE(cost.beside.size() == 1);
    CHECK(cost.beside.first().row.id == veranda.row.id);
    // What has no case's number leads nowhere.
    CHECK(find(t.rig, ItemKind::Payment, QStringLiteral("Parkeerticket van")).value().beside.isEmpty());
}

TEST_CASE("The town's bills are one confirmed, one on another account than its payee has, one under way and one paid")
{
    TownRig t;
    t.rig.round();
    const auto row = [&](const QString &subject) { return find(t.rig, ItemKind::Payment, subject).value().row; };
    const auto state = [&](const QString &subject) { return std::get<Payment>(find(t.rig, ItemKind::Payment, subject).value().item).state(); };
    CHECK(state(QStringLiteral("Onroerende voorheffing garage")) == PaymentState::Due);
    CHECK(row(QStringLiteral("Onroerende voorheffing garage")).payee == Payee::Registered);
    CHECK(row(QStringLiteral("Parkeerticket van")).payee == Payee::Other);
    CHECK(state(QStringLiteral("Dossierkost")) == PaymentState::Processing);
    CHECK(state(QStringLiteral("Jaarafrekening water")) == PaymentState::Paid);
}

TEST_CASE("A case that MAGDA and the city's counter both tell is one case, and one keeper that fails hides no other")
{
    TownRig t;
    t.rig.round();
    const Details veranda = find(t.rig, ItemKind::Dossier, QStringLiteral("Omgevingsvergunning")).value();
    CHECK(veranda.row.channels == QStringList{QStringLiteral("lindehove-loket"), QStringLiteral("magda")});
    CHECK(veranda.sightings.size() == 4); // two notices stand with it
    CHECK(veranda.row.heading.confirmed);
    const int whole = perSource(t.rig).value(QStringLiteral("magda"));
    CHECK(whole == 6);
    REQUIRE(t.town->breakAs(QStringLiteral("magda"), {demo::Fault::OneKeeper, -1, {}, {}}));
    const Report report = t.rig.round();
    CHECK_FALSE(report.isWhole());
    for (const FeedReport &feed : report.feeds) {
        INFO(feed.source.text().toStdString() << " " << feed.feed.text().toStdString() << " " << feed.detail.toStdString());
        if (feed.source.text() != QStringLiteral("magda"))
            CHECK(isFine(feed));
    }
    CHECK(perSource(t.rig).value(QStringLiteral("magda")) == whole);
}

TEST_CASE("Whichever counter of the town fails, what it told before stays, and all others are whole")
{
    TownRig t;
    t.rig.round();
    const QMap<QString, int> whole = perSource(t.rig);
    for (const QString &counter : counters(*t.town)) {
        INFO(counter.toStdString());
        REQUIRE(t.town->breakAs(counter, {demo::Fault::WrongType, -1, {}, {}}));
        const Report report = t.rig.round();
        for (const FeedReport &feed : report.feeds) {
            INFO(feed.source.text().toStdString() << " " << feed.feed.text().toStdString() << " " << feed.detail.toStdString());
            CHECK(isFine(feed) == (feed.source.text() != counter));
        }
        CHECK(perSource(t.rig) == whole);
        t.town->breakAs(counter, {});
    }
    const Report healed = t.rig.round();
    for (const FeedReport &feed : healed.feeds)
        CHECK(isFine(feed));
}

TEST_CASE("With three sources of the town broken from the first day, each in another way, all that the others have is there")
{
    QMap<QString, int> whole;
    {
        TownRig t;
        t.rig.round();
        whole = perSource(t.rig);
    }
    const QList<QStringList> threes{{QStringLiteral("lindehove-loket"), QStringLiteral("attesten"), QStringLiteral("water")},
                                    {QStringLiteral("belasting"), QStringLiteral("pensioen"), QStringLiteral("lindehove-sport")}};
    for (const QStringList &three : threes) {
        INFO(three.join(u' ').toStdString());
        TownRig t;
        t.town->breakAs(three.at(0), {demo::Fault::Down, -1, {}, {}});
        t.town->breakAs(three.at(1), {demo::Fault::Cut, -1, {}, {}});
        t.town->breakAs(three.at(2), {demo::Fault::Unavailable, -1, {}, {}});
        t.rig.round();
        QMap<QString, int> others = whole;
        for (const QString &source : three)
            others.remove(source);
        CHECK(perSource(t.rig) == others);
        const Completeness complete = t.rig.reader->completeness(Acting::self()).value();
        CHECK(complete.asked == whole.size());
        CHECK(complete.answered == whole.size() - 3);
    }
}
