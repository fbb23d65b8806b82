// SPDX-License-Identifier: EUPL-1.2
// The overview with broken sources: complete as far as it can be, and honest about the rest.
#include "printers.h"

#include "town.h"

#include "adapter/unclear_state.h"
#include "documents/documents_page.h"
#include "documents/list_view.h"
#include "kit/words.h"
#include "overview/block_state.h"
#include "overview/overview_page.h"
#include "payments/bills.h"

#include <QLabel>
#include <QTest>

using namespace overzicht;

namespace {

const QDateTime kNow = moment(QStringLiteral("2026-11-23T08:30:00+01:00"));
const QString kNone = QStringLiteral("You have none.");

FeedState feed(Feed::Kind kind, Health health, bool ever = true)
{
    FeedState f;
    f.source = SourceId(QStringLiteral("x"));
    f.feed.id = FeedId(word(kind));
    f.feed.kind = kind;
    f.health = health;
    if (ever)
        f.lastOkAt = kNow.addDays(-1);
    return f;
}

SourceState source(const QList<FeedState> &feeds)
{
    SourceState s;
    s.id = SourceId(QStringLiteral("x"));
    s.name = LocalText(Language::Nl, QStringLiteral("Bron X"));
    s.protocol = QStringLiteral("ebox");
    s.feeds = feeds;
    return s;
}

KindState state(ItemKind kind, const QList<SourceState> &sources, const Going &going = {}) { return kindState(kind, sources, going, kNone, kNow); }

/// The kinds of which something can be of such a feed, other than letters.
constexpr std::pair<ItemKind, Feed::Kind> kKinds[] = {{ItemKind::Dossier, Feed::Kind::Dossiers}, {ItemKind::Attestation, Feed::Kind::Attestations}, {ItemKind::Payment, Feed::Kind::Payments}};

QString textOf(const QWidget &page)
{
    QString all;
    const auto labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&page))
            all += label->text() + QLatin1Char('\n');
    }
    return all;
}

} // namespace

TEST_CASE("that there is none of a kind is said only when every source that may have some answered")
{
    for (const auto &[kind, feeds] : kKinds) {
        INFO(int(kind));
        CHECK(state(kind, {source({feed(feeds, Health::Fresh)})}).nothing == kNone);
        CHECK(state(kind, {source({feed(feeds, Health::Fresh)})}).notWhole.isEmpty());
        for (const Health health : {Health::Unreachable, Health::Faulty, Health::SignInNeeded, Health::Refused, Health::NotAllowed, Health::Busy, Health::Maintenance, Health::Stale, Health::Never}) {
            INFO(word(health).toStdString());
            const KindState told = state(kind, {source({feed(feeds, health, health != Health::Never)})});
            CHECK_FALSE(told.nothing.contains(kNone));
            CHECK(told.nothing.contains(QStringLiteral("Bron X")));
            CHECK(told.notWhole.contains(QStringLiteral("Bron X")));
            CHECK(told.notWhole.contains(QStringLiteral("As of yesterday 08:30.")) == (health != Health::Never));
        }
        CHECK(state(kind, {source({})}).nothing == QStringLiteral("Not yet fetched: Bron X.")); // it has not told what it has
        CHECK(state(kind, {source({feed(feeds, Health::Inactive)})}).nothing == QStringLiteral("No linked source has these."));
        CHECK(state(kind, {source({feed(Feed::Kind::Services, Health::Unreachable)})}).nothing == QStringLiteral("No linked source has these.")); // that one has none
        CHECK(state(kind, {}).nothing == QStringLiteral("No linked source has these."));
    }
    CHECK(state(ItemKind::Payment, {source({feed(Feed::Kind::Messages, Health::Unreachable)})}).nothing.contains(QStringLiteral("Bron X"))); // a letter may ask to be paid
    CHECK(state(ItemKind::Payment, {source({feed(Feed::Kind::Dossiers, Health::Unreachable)})}).nothing.contains(QStringLiteral("Bron X"))); // so may a case
    CHECK(state(ItemKind::Document, {source({feed(Feed::Kind::Federation, Health::Unreachable)})}).nothing.contains(QStringLiteral("Bron X"))); // there may be more mailboxes
    CHECK(state(ItemKind::Dossier, {source({feed(Feed::Kind::Messages, Health::Unreachable)})}).nothing == QStringLiteral("No linked source has these."));

    Going going;
    going.insert(QStringLiteral("x/a"), Progress{SourceId(QStringLiteral("x")), FeedId(QStringLiteral("a")), 0, 0, true});
    CHECK(state(ItemKind::Dossier, {source({feed(Feed::Kind::Dossiers, Health::Fresh)})}, going).waiting);
    CHECK_FALSE(state(ItemKind::Attestation, {source({feed(Feed::Kind::Dossiers, Health::Fresh)})}, going).waiting);
}

TEST_CASE("with any three of five sources broken, in any way, the overview shows what the others have and says what it lacks")
{
    const QStringList names{QStringLiteral("eBox"), QStringLiteral("Doccle"), QStringLiteral("KBC"), QStringLiteral("Loket"), QStringLiteral("Pensioen")};
    static constexpr Health ways[] = {Health::Unreachable, Health::Faulty, Health::SignInNeeded, Health::Refused, Health::NotAllowed, Health::Busy, Health::Stale};
    Town town;
    town.link(names);
    QStringList ids;
    town.clock.set(moment(QStringLiteral("2026-11-22T18:02:00+01:00")).toUTC());
    for (const QString &name : names) {
        ids << name.toLower();
        Letter letter;
        letter.id = QStringLiteral("brief-") + name;
        letter.subject = QStringLiteral("Brief van ") + name;
        town.land(ids.last(), {letter});
        town.health(ids.last(), Health::Fresh);
    }
    town.clock.set(kNow.toUTC());
    const auto reader = town.reader();
    Theme theme;
    OverviewPage page(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En});
    page.resize(1164, 2400);
    page.show();
    QTest::qWait(20); // the lines of the sources are made
    int tried = 0, way = 0;
    for (int set = 0; set < 1 << names.size(); ++set) {
        if (qPopulationCount(quint32(set)) != 3)
            continue;
        ++tried;
        QStringList broken;
        for (int i = 0; i < names.size(); ++i) {
            const bool fails = set & (1 << i);
            if (fails)
                broken << names.at(i);
            town.health(ids.at(i), fails ? ways[way++ % int(std::size(ways))] : Health::Fresh, fails ? QStringLiteral("HTTP 503") : QString());
        }
        page.refresh();
        const QString said = textOf(page);
        INFO(broken.join(u' ').toStdString());
        INFO(said.toStdString());
        CHECK(said.contains(QStringLiteral("5 source(s)")));
        CHECK(said.contains(QStringLiteral("2 answered.")));
        CHECK(said.contains(QStringLiteral("3 source(s) did not answer.")));
        CHECK_FALSE(said.contains(QStringLiteral("nothing you must do")));
        CHECK_FALSE(said.contains(QStringLiteral("read all your post")));
        CHECK_FALSE(said.contains(QStringLiteral("nothing you must pay")));
        CHECK_FALSE(said.contains(QStringLiteral("All answered")));
        CHECK_FALSE(said.contains(QStringLiteral("503")));
        for (const QString &name : std::as_const(broken))
            CHECK(said.contains(name));
        // What came before stays, of the broken ones too.
        CHECK(page.findChild<ListView *>(QStringLiteral("post"))->shownRows() == names.size());
    }
    CHECK(tried == 10);
    for (const QString &id : std::as_const(ids))
        town.health(id, Health::Fresh);
    page.refresh();
    CHECK(textOf(page).contains(QStringLiteral("All answered.")));
    CHECK(textOf(page).contains(QStringLiteral("There is nothing you must do now.")));
}

TEST_CASE("each block of the overview has a state of its own: rows, on its way, none, or not to be had")
{
    Town town;
    town.link({QStringLiteral("Loket")});
    Feed cases;
    cases.id = FeedId(QStringLiteral("post"));
    cases.name = LocalText(Language::Nl, QStringLiteral("Dossiers"));
    cases.kind = Feed::Kind::Dossiers;
    REQUIRE(town.store->setFeeds(SourceId(QStringLiteral("loket")), {cases}));
    const auto reader = town.reader();
    Theme theme;
    OverviewPage page(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En});
    page.resize(1164, 2400);
    page.show();
    const auto says = [&](const char *block) {
        const auto *label = page.findChild<QLabel *>(QLatin1String(block) + QStringLiteral("-nothing"));
        REQUIRE(label);
        return label->isVisibleTo(&page) ? label->text() : QString();
    };
    CHECK(says("cases") == QStringLiteral("Not yet fetched: Loket."));
    CHECK(says("certificates") == QStringLiteral("No linked source has these."));
    page.progressed(Progress{SourceId(QStringLiteral("loket")), FeedId(QStringLiteral("post")), 0, 0, true});
    page.refresh();
    CHECK(says("cases").isEmpty()); // skeletons stand there
    page.progressed(Progress{SourceId(QStringLiteral("loket")), FeedId(QStringLiteral("post")), 0, 0, false});
    town.health(QStringLiteral("loket"), Health::Unreachable);
    page.refresh();
    CHECK(says("cases") == QStringLiteral("We cannot fetch these now: Loket."));
    town.health(QStringLiteral("loket"), Health::Fresh);
    page.refresh();
    CHECK(says("cases") == QStringLiteral("You have no running cases."));

    const auto dossier = [&](const QString &number, State state) {
        Dossier told(Heading(PartyId(QStringLiteral("0316380841")), LocalText(Language::Nl, QStringLiteral("Premie ") + number), {}, town.clock.now()));
        told.number = number;
        told.state = state;
        Answer answer;
        answer.items = {Found{.id = ForeignId(number), .item = told, .keys = {}, .raw = "{}", .readAtSource = true, .visible = true, .remarks = {}}};
        REQUIRE(town.store->land(SourceId(QStringLiteral("loket")), FeedId(QStringLiteral("post")), answer));
    };
    dossier(QStringLiteral("1"), State::Done);
    dossier(QStringLiteral("2"), State::InProgress);
    dossier(QStringLiteral("3"), State::Stopped);
    page.refresh();
    const ListView *list = page.findChild<ListView *>(QStringLiteral("cases"));
    REQUIRE(list->shownRows() == 1); // what is over is not running
    CHECK(list->model().row(0)->heading.subject == QStringLiteral("Premie 2"));
    CHECK(says("cases").isEmpty());
    CHECK_FALSE(page.findChild<QWidget *>(QStringLiteral("cases-not-whole"))->isVisibleTo(&page));
    town.health(QStringLiteral("loket"), Health::Refused);
    page.refresh();
    CHECK(page.findChild<QWidget *>(QStringLiteral("cases-not-whole"))->isVisibleTo(&page));
    CHECK(textOf(page).contains(QStringLiteral("This is not complete: Loket. As of today 08:30.")));
    CHECK(list->shownRows() == 1);
}

TEST_CASE("the sum of what is to be paid counts only what may be paid, and says that it is not complete while a source fails")
{
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Doccle")});
    const auto bill = [&](const QString &id, qint64 cents, const QString &currency = QStringLiteral("EUR")) {
        Letter letter;
        letter.id = id;
        letter.asks = Obligation::Kind::Pay;
        letter.due = endOfDay(QDate(2026, 12, 12));
        letter.payment = PaymentRequest{Money(cents, currency), {}, {}, {}};
        return letter;
    };
    Letter wrong = bill(QStringLiteral("c"), 100000);
    wrong.payment->payee = Iban::parse(QStringLiteral("BE72000000001617")); // fails its check
    REQUIRE(wrong.payment->payee);
    town.land(QStringLiteral("ebox"), {bill(QStringLiteral("a"), 5300), bill(QStringLiteral("b"), 41268), wrong});
    town.health(QStringLiteral("ebox"), Health::Fresh);
    town.health(QStringLiteral("doccle"), Health::Fresh);
    const auto reader = town.reader();
    Theme theme;
    OverviewPage page(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En});
    page.resize(1164, 2400);
    page.show();
    QTest::qWait(20);
    const auto block = [&] { return textOf(*page.findChild<QWidget *>(QStringLiteral("payments-card"))); };
    CHECK(block().contains(QStringLiteral("465,68")));
    CHECK(block().contains(QStringLiteral("1 to check first, not counted")));
    CHECK_FALSE(block().contains(QStringLiteral("not complete")));
    CHECK_FALSE(block().contains(QStringLiteral("perhaps less")));
    // A reminder with costs: both count, and that may be too much.
    Letter first = bill(QStringLiteral("d"), 1000), reminder = bill(QStringLiteral("e"), 1500);
    for (Letter *one : {&first, &reminder}) {
        one->payment->payee = Iban::parse(QStringLiteral("BE68539007547034"));
        one->payment->structured = Ogm::parse(QStringLiteral("010806817183"));
    }
    town.land(QStringLiteral("ebox"), {bill(QStringLiteral("a"), 5300), bill(QStringLiteral("b"), 41268 - 2500), wrong, first, reminder});
    page.refresh();
    CHECK(block().contains(QStringLiteral("465,68")));
    CHECK(block().contains(QStringLiteral("perhaps less: the communication of 2 stands on another bill as well")));
    town.health(QStringLiteral("doccle"), Health::Unreachable);
    page.refresh();
    CHECK(block().contains(QStringLiteral("This total is not complete: Doccle.")));
    CHECK(block().contains(QStringLiteral("465,68"))); // what is known stays
}

TEST_CASE("the payments of the overview are all that is open, by their deadline, each told once on the page")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    QList<Letter> letters;
    const auto add = [&](const QString &id, int days, bool read, Obligation::Kind asks) {
        Letter letter;
        letter.id = letter.subject = id;
        letter.asks = asks;
        letter.due = endOfDay(QDate(2026, 12, 1).addDays(days));
        letter.read = read;
        if (asks == Obligation::Kind::Pay)
            letter.payment = PaymentRequest{Money(1000, QStringLiteral("EUR")), {}, {}, {}};
        letters << letter;
    };
    for (int i = 0; i < 4; ++i)
        add(QStringLiteral("antwoord %1").arg(i), i, true, Obligation::Kind::Answer);
    add(QStringLiteral("bij te doen"), 5, true, Obligation::Kind::Pay);
    add(QStringLiteral("bij nieuwe post"), 6, false, Obligation::Kind::Pay);
    for (int i = 0; i < 60; ++i) // more than were once added up
        add(QStringLiteral("rekening %1").arg(i), 10 + i, true, Obligation::Kind::Pay);
    town.land(QStringLiteral("ebox"), letters);
    town.health(QStringLiteral("ebox"), Health::Fresh);
    const auto reader = town.reader();
    Theme theme;
    OverviewPage page(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En});
    page.resize(1164, 2400);
    page.show();
    QTest::qWait(20);
    const auto *card = page.findChild<QWidget *>(QStringLiteral("payments-card"));
    CHECK(textOf(*card).contains(QStringLiteral("620,00")));
    CHECK(textOf(*card).contains(QStringLiteral("to be paid, in 62 payment")));
    const auto subjects = [&](const QWidget *of) {
        QStringList told;
        const auto *list = of->findChild<ListView *>();
        for (int i = 0; i < list->model().rowCount(); ++i)
            told << list->model().row(i)->heading.subject;
        return told;
    };
    CHECK(subjects(card) == QStringList{QStringLiteral("rekening 0"), QStringLiteral("rekening 1"), QStringLiteral("rekening 2")});
    CHECK(subjects(page.findChild<QWidget *>(QStringLiteral("post-card"))).contains(QStringLiteral("bij nieuwe post")));
    CHECK(subjects(page.findChild<QWidget *>(QStringLiteral("todo-card"))).contains(QStringLiteral("bij te doen")));
}

TEST_CASE("a source of certificates or cases is up to date when it answered, though it has no letters; one that only offers services brings nothing")
{
    for (const Feed::Kind kind : {Feed::Kind::Dossiers, Feed::Kind::Attestations, Feed::Kind::Payments, Feed::Kind::Messages}) {
        INFO(word(kind).toStdString());
        CHECK(standings({source({feed(kind, Health::Fresh)})}, {}, kNow, Language::Nl).first().words.startsWith(QStringLiteral("Updated")));
    }
    CHECK(standings({source({feed(Feed::Kind::Services, Health::Fresh)})}, {}, kNow, Language::Nl).first().words == QStringLiteral("Only links to what you can start there"));
    CHECK(standings({source({feed(Feed::Kind::Services, Health::Unreachable)})}, {}, kNow, Language::Nl).first().failed);
    CHECK(standings({source({feed(Feed::Kind::Federation, Health::Fresh)})}, {}, kNow, Language::Nl).first().tone == Tone::Warn);
}

TEST_CASE("what could not be read is counted wherever all is said to be there, whether it may be a letter or not")
{
    for (const auto &[kind, feeds] : kKinds) {
        INFO(int(kind));
        FeedState some = feed(feeds, Health::Fresh);
        some.quarantined = 2;
        const KindState told = state(kind, {source({some})});
        CHECK(told.nothing == QStringLiteral("2 thing(s) that came could not be read."));
        CHECK(told.notWhole == (kind == ItemKind::Payment ? QStringLiteral("2 letter(s), case(s) or bill(s) could not be read, and may ask money: the sum may be too low.") : told.nothing));
        FeedState forms = feed(Feed::Kind::Services, Health::Fresh);
        forms.quarantined = 2; // nobody owes anything for a form
        CHECK(state(kind, {source({feed(feeds, Health::Fresh), forms})}).nothing == kNone);
    }
    Town town;
    town.link({QStringLiteral("Loket")});
    Letter read;
    read.id = QStringLiteral("a");
    read.read = true;
    town.land(QStringLiteral("loket"), {read}, {Quarantined{ForeignId(QStringLiteral("q1")), "{}", Note("no number"), false}});
    town.health(QStringLiteral("loket"), Health::Fresh);
    const auto reader = town.reader();
    const Completeness whole = reader->completeness(Acting::self()).value();
    CHECK(whole.isComplete());
    CHECK_FALSE(whole.isAllRead());
    CHECK(whole.unreadable == 1);
    Theme theme;
    OverviewPage page(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En});
    page.resize(1164, 2400);
    page.show();
    QTest::qWait(20);
    const QString said = textOf(page);
    INFO(said.toStdString());
    CHECK(said.contains(QStringLiteral("1 answered. Last complete check: today 08:30.")));
    CHECK_FALSE(said.contains(QStringLiteral("thing(s) that came could not be read. Last"))); // it is said once, above
    CHECK(said.contains(QStringLiteral("1 item(s) came in that we could not read.")));
    CHECK(said.contains(QStringLiteral("Updated today 08:30 · 1 not read")));
    CHECK(said.contains(QStringLiteral("Not known: not all that came could be read.")));
    for (const char *claim : {"nothing you must do", "read all your post", "nothing you must pay"})
        CHECK_FALSE(said.contains(QLatin1String(claim)));

    // Once its source mended it, all is as it was.
    Answer end;
    end.items << read.found();
    end.wholeSince = town.clock.now().addSecs(60);
    town.clock.set(kNow.toUTC().addSecs(120));
    REQUIRE(town.store->land(SourceId(QStringLiteral("loket")), FeedId(QStringLiteral("post")), end));
    page.refresh();
    CHECK(reader->completeness(Acting::self())->isAllRead());
    CHECK(textOf(page).contains(QStringLiteral("There is nothing you must do now.")));
}

TEST_CASE("a sum and a list say themselves that not all answered, and below it only who may have such things is named")
{
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Water"), QStringLiteral("Attesten")});
    const auto kind = [&](const char *id, Feed::Kind of) {
        Feed feed;
        feed.id = FeedId(QStringLiteral("post"));
        feed.kind = of;
        REQUIRE(town.store->setFeeds(SourceId(QLatin1String(id)), {feed}));
    };
    kind("water", Feed::Kind::Payments);
    kind("attesten", Feed::Kind::Attestations);
    town.land(QStringLiteral("ebox"), {toPay(QStringLiteral("boete"), QDate(2026, 12, 20))});
    for (const char *id : {"ebox", "water", "attesten"})
        town.health(QLatin1String(id), Health::Fresh);
    const auto reader = town.reader();
    Theme theme;
    const Surroundings around{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, nullptr};
    DocumentsPage bills(around, ItemKind::Payment, std::make_unique<Bills>()), letters(around, ItemKind::Document);
    const auto text = [&](DocumentsPage &page) {
        page.resize(1164, 800);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.refresh(Change{.revision = 9, .kinds = {}, .ids = {}, .many = true});
        return textOf(page);
    };
    const QString sum = QStringLiteral("That is not complete: not all sources answered."), list = QStringLiteral("There may be more: not all sources answered.");
    CHECK_FALSE(text(bills).contains(sum));
    town.health(QStringLiteral("attesten"), Health::Unreachable);
    CHECK_FALSE(text(bills).contains(sum)); // a certificate asks no money
    town.health(QStringLiteral("water"), Health::Unreachable);
    CHECK(text(bills).contains(sum));
    CHECK(textOf(bills).contains(QStringLiteral("Not complete: Water")));
    CHECK_FALSE(textOf(bills).contains(QStringLiteral("Attesten")));
    CHECK_FALSE(text(letters).contains(list)); // nor does either bring letters
    town.health(QStringLiteral("ebox"), Health::Unreachable);
    CHECK(text(letters).contains(list));
}

TEST_CASE("where there is no room for the sentence above the list, the one below it says that the sum may be too low")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    town.land(QStringLiteral("ebox"), {toPay(QStringLiteral("boete"), QDate(2026, 12, 20))}, {Quarantined{ForeignId(QStringLiteral("q")), "{}", Note("no receiptDate"), true}});
    town.health(QStringLiteral("ebox"), Health::Fresh);
    const auto reader = town.reader();
    for (const auto &[size, scale] : {std::pair{QSize(1164, 800), 1.0}, {QSize(1280, 800), 2.0}, {QSize(640, 400), 1.0}}) {
        INFO(size.width() << "x" << size.height() << " at " << scale);
        Theme theme(Theme::Mode::Light, scale);
        DocumentsPage page(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, nullptr}, ItemKind::Payment, std::make_unique<Bills>());
        page.resize(size);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        CHECK(textOf(page).count(words::sumTooLow(1)) == 1);
    }
}

TEST_CASE("beside a case of which nobody knows how it stands, nobody says that there is nothing to do")
{
    Town town;
    town.link({QStringLiteral("Loket")});
    Dossier dossier(Heading(PartyId(QStringLiteral("0316380841")), LocalText(Language::Nl, QStringLiteral("Premie")), {}, moment(QStringLiteral("2026-11-20T08:14:00+01:00"))));
    dossier.number = QStringLiteral("P-1");
    const auto tell = [&](const Notes &remarks) {
        Answer answer;
        answer.items << Found{.id = ForeignId(QStringLiteral("d")), .item = dossier, .keys = {}, .raw = "{}", .readAtSource = true, .visible = true, .remarks = remarks};
        REQUIRE(town.store->land(SourceId(QStringLiteral("loket")), FeedId(QStringLiteral("post")), answer));
        town.health(QStringLiteral("loket"), Health::Fresh);
    };
    tell({unclearState(QStringLiteral("TeOndertekenen"))});
    const auto reader = town.reader();
    Theme theme;
    OverviewPage page(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En});
    page.resize(1164, 2400);
    page.show();
    QTest::qWait(20);
    CHECK(textOf(page).contains(QStringLiteral("Of 1 case(s) it is not clear how they stand.")));
    CHECK_FALSE(textOf(page).contains(QStringLiteral("nothing you must do")));
    tell({});
    page.refresh();
    QTest::qWait(20);
    CHECK_FALSE(textOf(page).contains(QStringLiteral("not clear how")));
    CHECK(textOf(page).contains(QStringLiteral("There is nothing you must do now.")));
}
