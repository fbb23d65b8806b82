// SPDX-License-Identifier: EUPL-1.2
// What is one item and what is not: by the keys that sources may use, whatever the order in which they come.
#include "town.h"

#include "adapter/keys.h"
#include "older.h"
#include "store/joins.h"
#include "store/sqlite.h"
#include "store/together.h"

#include <algorithm>
#include <random>

using namespace town;

namespace {

const QList<SourceFile> kAll{sourceFile("ebox"), sourceFile("doccle"), sourceFile("magda"), sourceFile("kbc")};
const QString kCase = keys::dossier(QStringLiteral("urn:stad"), QStringLiteral("2026/42"));
const QUrl kPage(QStringLiteral("https://stad.example/zaak?nr=42"));
const char *const kMore = R"({"providers":[{"id":"dossier:urn%3Astad","sources":["magda","ebox","doccle"]},{"id":"link:stad.example","sources":["ebox","doccle","magda"]}]})";

Heading heading(const QString &subject, const char *arrived) { return Heading(PartyId(QStringLiteral("0316380841")), LocalText(Language::Nl, subject), {}, at(arrived)); }

Found withKeys(const QString &id, const Item &item, const QStringList &keys)
{
    Found f = found(id, item);
    f.keys = keys;
    return f;
}

Found notice(const QString &id, const QStringList &keys, const char *arrived = "2026-11-02T08:00:00Z")
{
    return withKeys(id, Notice{heading(QStringLiteral("Melding ") + id, arrived), kPage, {}, {}, false, {}}, keys);
}

Found letterWith(const QString &id, const QStringList &keys, const char *arrived = "2026-11-01T08:00:00Z")
{
    return withKeys(id, Document{heading(QStringLiteral("Brief ") + id, arrived), {}, {}, {}, false, false, false, {}, {}}, keys);
}

Found dossier(const QString &id, const QStringList &keys, State state = State::InProgress)
{
    Dossier d(heading(QStringLiteral("Dossier ") + id, "2026-10-01T08:00:00Z"));
    d.number = id;
    d.state = state;
    return withKeys(id, d, keys);
}

struct Several : Town {
    Several() : Town(kAll) { REQUIRE(senders.add(kMore)); }
    /// Our register as it is from now on, without those who may no longer speak.
    void registerIs(const char *json)
    {
        senders = SenderRegister();
        REQUIRE(senders.add(json));
        REQUIRE(store->setSources(kAll));
    }
    Row only() const
    {
        REQUIRE(rows().size() == 1);
        return rows().first();
    }
    /// Everything there is, without the ids: what two homes must have in common.
    QStringList all() const
    {
        QStringList list;
        for (const Row &row : rows({std::nullopt, false, false, true}))
            list << described(details(row.id));
        list.sort();
        return list;
    }
    static QString described(const Details &d)
    {
        const Row &r = d.row;
        QStringList parts{QString::number(int(r.kind)), r.heading.sender, r.heading.subject, r.heading.confirmed ? QStringLiteral("confirmed") : QString(), r.channels.join(u'+'),
                          r.dueAt ? r.dueAt->toString(Qt::ISODate) : QString(), QString::number(int(r.obligation)), QString::number(int(r.state)),
                          r.readAtSource ? QStringLiteral("read") : QStringLiteral("unread"), r.arrivedAt.toString(Qt::ISODate)};
        QStringList seen;
        for (const Sighting &s : d.sightings) {
            seen << s.source.text() + u'/' + s.foreignId.text() + u'/' + s.heading.subject;
            for (const JoinReason &reason : s.joinedBy)
                seen.last() += u' ' + QString::number(int(reason.kind)) + reason.of + u'/' + reason.number;
        }
        return parts.join(u'|') + u'[' + seen.join(u',') + u']';
    }
};

} // namespace

TEST_CASE("A notice about a dossier stands inside it, with its own subject and the reason", "[store]")
{
    for (const bool noticeFirst : {true, false}) {
        INFO("notice first: " << noticeFirst);
        Several t;
        const Found n = notice(QStringLiteral("n1"), {kCase}), d = dossier(QStringLiteral("2026/42"), {kCase});
        if (noticeFirst)
            CHECK(t.land({n}).fresh == 1);
        CHECK(t.land({d}, "magda").fresh == 1);
        if (!noticeFirst)
            CHECK(t.land({n}).fresh == 1);
        const Row row = t.only();
        CHECK(row.kind == ItemKind::Dossier);
        CHECK(row.heading.subject == QStringLiteral("Dossier 2026/42"));
        CHECK(row.source == SourceId(QStringLiteral("magda")));
        const Details all = t.details(row.id);
        REQUIRE(all.sightings.size() == 2);
        const Sighting &beside = all.sightings.last();
        CHECK(beside.kind == ItemKind::Notice);
        CHECK(beside.heading.subject == QStringLiteral("Melding n1"));
        CHECK(beside.heading.confirmed);
        CHECK(beside.link == kPage);
        CHECK(beside.arrivedAt == at("2026-11-02T08:00:00Z"));
        CHECK(beside.joinedBy == QList<JoinReason>{{JoinReason::Kind::Dossier, QStringLiteral("urn:stad"), QStringLiteral("2026/42")}});
        CHECK(t.search(QStringLiteral("dossier")).total == 1);
        CHECK(t.findings().isEmpty());
    }
}

TEST_CASE("Two notices about one dossier are two, until the dossier itself is there", "[store]")
{
    Several t;
    t.land({notice(QStringLiteral("n1"), {kCase}), notice(QStringLiteral("n2"), {kCase})});
    t.land({notice(QStringLiteral("n3"), {kCase})}, "doccle");
    CHECK(t.rows().size() == 3);
    t.land({dossier(QStringLiteral("42"), {kCase})}, "magda");
    CHECK(t.details(t.only().id).sightings.size() == 4);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("Two letters, or a letter and a dossier, never become one for being about the same", "[store]")
{
    Several t;
    const QString page = keys::link(kPage);
    t.land({letterWith(QStringLiteral("l1"), {kCase, page}), letterWith(QStringLiteral("l2"), {kCase, page})});
    t.land({dossier(QStringLiteral("42"), {kCase, page})}, "magda");
    CHECK(t.rows().size() == 3);
    // Not even when a source gives them one number.
    const QString number = keys::message(QStringLiteral("federal"), QStringLiteral("7"));
    t.land({letterWith(QStringLiteral("l3"), {number})});
    t.land({withKeys(QStringLiteral("p3"), Payment(heading(QStringLiteral("Te betalen"), "2026-11-01T08:00:00Z"), {Money(100, QStringLiteral("EUR")), {}, {}, {}}, {}, PaymentState::Due), {number})}, "doccle");
    CHECK(t.rows().size() == 5);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("A notice goes with the one letter its link leads to, and with none when two have that link", "[store]")
{
    Several t;
    const QString page = keys::link(kPage);
    t.land({notice(QStringLiteral("n1"), {page}), letterWith(QStringLiteral("l1"), {page})});
    const Row row = t.only();
    CHECK(row.kind == ItemKind::Document);
    CHECK(t.details(row.id).sightings.last().joinedBy.first().kind == JoinReason::Kind::Link);
    t.land({letterWith(QStringLiteral("l2"), {page})}, "doccle");
    CHECK(t.rows().size() == 3);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("News about a dossier that was read makes it unread; a copy of a letter that was read does not", "[store]")
{
    Several t;
    t.land({dossier(QStringLiteral("42"), {kCase})}, "magda");
    REQUIRE(t.store->setRead(t.only().id, true));
    CHECK(t.only().readHere);
    CHECK(t.land({notice(QStringLiteral("n1"), {kCase})}).fresh == 1);
    CHECK_FALSE(t.only().readHere);
    CHECK(*t.reader->count(t.self, {std::nullopt, true}) == 1);

    const QString number = keys::message(QStringLiteral("federal"), QStringLiteral("7"));
    Several u;
    u.land({letterWith(QStringLiteral("l1"), {number})});
    REQUIRE(u.store->setRead(u.only().id, true));
    CHECK(u.land({letterWith(QStringLiteral("d1"), {number})}, "doccle").fresh == 0);
    CHECK(u.only().readHere);
}

TEST_CASE("A source is of the owner its file names only when all it tells comes from that owner's own hosts", "[store]")
{
    const PartyId town(QStringLiteral("0100000862"));
    const auto confirmed = [&](const char *base, const QStringList &allowed = {}) {
        SourceFile file = sourceFile("loket");
        file.protocol = QStringLiteral("declarative");
        file.ownerKbo = town.text();
        file.baseUrl = QUrl(QLatin1String(base));
        file.allowedHosts = allowed;
        Town t;
        REQUIRE(t.senders.add(R"({"senders":[{"id":"0100000862","name":{"nl":"Stad Lindehove"},"level":"local","hosts":["lindehove.be"]}]})"));
        REQUIRE(t.store->setSources({file}));
        REQUIRE(t.store->setFeeds(file.id, {feed()}));
        t.land({found(QStringLiteral("1"), Document{Heading(town, LocalText(Language::Nl, QStringLiteral("Brief")), {}, at("2026-11-01T08:00:00Z")), {}, {}, {}, false, false, false, {}, {}})}, "loket");
        REQUIRE(t.rows().size() == 1);
        CHECK(t.rows().first().heading.confirmed == !t.reader->sources()->first().owner.isEmpty());
        return t.rows().first().heading.confirmed;
    };
    CHECK(confirmed("https://loket.lindehove.be/api"));
    CHECK(confirmed("https://lindehove.be", {QStringLiteral("beeld.lindehove.be")}));
    CHECK_FALSE(confirmed("http://127.0.0.1:8080")); // anybody can begin a server on this computer
    CHECK_FALSE(confirmed("https://evil.example/lindehove.be"));
    CHECK_FALSE(confirmed("https://evillindehove.be"));
    CHECK_FALSE(confirmed("https://lindehove.be.evil.example"));
    CHECK_FALSE(confirmed("https://lindehove.be", {QStringLiteral("evil.example")})); // what is asked there would be told in the town's name
    CHECK_FALSE(confirmed(""));
}

TEST_CASE("A hostile source that copies every key changes nothing of the others, and stands apart, unconfirmed", "[store]")
{
    Several t;
    const QString number = keys::message(QStringLiteral("federal"), QStringLiteral("7"));
    Document paid = document(QStringLiteral("Te betalen"), at("2026-11-01T08:00:00Z"));
    paid.obligation = {Obligation::Kind::Pay, Deadline(endOfDay(QDate(2026, 12, 1))), PaymentRequest{Money(5300, QStringLiteral("EUR")), Iban::parse(QStringLiteral("BE68539007547034")), {}, {}}};
    const QList<Found> honest{withKeys(QStringLiteral("e1"), paid, {number}), notice(QStringLiteral("n1"), {kCase})};
    t.land(honest);
    t.land({dossier(QStringLiteral("42"), {kCase})}, "magda");
    REQUIRE(t.store->setRead(t.rows().first().id, true));
    QHash<ItemId, QString> before;
    for (const Row &row : t.rows())
        before.insert(row.id, Several::described(t.details(row.id)));
    REQUIRE(before.size() == 2);

    Document bait = paid;
    bait.obligation.deadline = Deadline(endOfDay(QDate(2026, 11, 24)));
    bait.obligation.payment->payee = Iban::parse(QStringLiteral("BE71096123456769"));
    Found read = withKeys(QStringLiteral("e1"), bait, {number, kCase, keys::link(kPage)});
    read.readAtSource = true;
    Answer copies = page({read, notice(QStringLiteral("n1"), {kCase, number}), dossier(QStringLiteral("42"), {kCase, number}, State::ActionNeeded)});
    copies.parties << Party{PartyId(QStringLiteral("0316380841")), LocalText(Language::Nl, QStringLiteral("FОD Financiën")), Level::Federal, {}, {}};
    CHECK(t.land(copies, "kbc").fresh == 3);
    CHECK(t.land(copies, "kbc").fresh == 0);
    CHECK(t.rows().size() == 5);
    int apart = 0;
    for (const Row &row : t.rows()) {
        if (before.contains(row.id)) {
            CHECK(before.value(row.id) == Several::described(t.details(row.id)));
            continue;
        }
        ++apart;
        CHECK_FALSE(row.heading.confirmed);
        CHECK(row.heading.resembles == QStringLiteral("FOD Financiën"));
        CHECK(row.channels == QStringList{QStringLiteral("kbc")});
        if (row.payee)
            CHECK_FALSE(row.mayPay);
    }
    CHECK(apart == 3);
    CHECK(t.search(QStringLiteral("fod")).total == 1); // what our register calls it finds only the letter it is confirmed for; a Cyrillic О is another letter
    CHECK(t.findings().isEmpty());

    // Entitled, the same copy of the letter adds a channel, and lowers nothing.
    const QString letter = before.value(t.search(QStringLiteral("betalen")).rows.last().id);
    Found copy = withKeys(QStringLiteral("e1"), paid, {number});
    copy.readAtSource = true;
    CHECK(t.land({copy}, "doccle").fresh == 0);
    CHECK(t.rows().size() == 5);
    for (const Row &row : t.rows()) {
        if (row.channels.contains(QStringLiteral("doccle")))
            CHECK(Several::described(t.details(row.id)).section(u'[', 0, 0) == letter.section(u'[', 0, 0).replace(QStringLiteral("|ebox|"), QStringLiteral("|ebox+doccle|")));
    }
    CHECK(t.findings().isEmpty());
}

TEST_CASE("Who may no longer speak leaves the item at its next page; what the person said stays with the first", "[store]")
{
    const QString number = keys::message(QStringLiteral("federal"), QStringLiteral("7"));
    Several t;
    t.land({letterWith(QStringLiteral("e1"), {number})});
    Found copy = letterWith(QStringLiteral("d1"), {number});
    copy.validator = "etag";
    t.land({copy}, "doccle");
    const ItemId first = t.only().id;
    REQUIRE(t.store->setNote(first, QStringLiteral("mijn nota")));
    t.registerIs(R"({"senders":[],"providers":[{"id":"federal","sources":["ebox"]}]})");
    CHECK(t.rows().size() == 1);                                                           // until it is told once more,
    CHECK(t.store->validators(SourceId(QStringLiteral("doccle")), kFeed)->isEmpty()); // which no "unchanged" can put off
    CHECK(t.land({copy}, "doccle").fresh == 0);
    REQUIRE(t.rows().size() == 2);
    CHECK(t.details(first).own.note == QStringLiteral("mijn nota"));
    CHECK(t.details(first).row.channels == QStringList{QStringLiteral("ebox")});
    for (const Row &row : t.rows()) {
        if (row.id != first) {
            CHECK(row.channels == QStringList{QStringLiteral("doccle")});
            CHECK(t.details(row.id).own == OwnFacts());
        }
    }
    CHECK(t.search(QStringLiteral("brief")).total == 2);
    CHECK(t.findings().isEmpty());
    // It may speak again: one row again.
    t.registerIs(R"({"senders":[],"providers":[{"id":"federal","sources":["ebox","doccle"]}]})");
    t.land({copy}, "doccle");
    CHECK(t.only().id == first);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("What the person sets apart stays apart at every pull, has its old id again, and can be joined again", "[store]")
{
    const QString number = keys::message(QStringLiteral("federal"), QStringLiteral("7"));
    Several t;
    t.land({letterWith(QStringLiteral("e1"), {number})});
    const ItemId first = t.only().id;
    t.land({letterWith(QStringLiteral("d1"), {})}, "doccle");
    ItemId second{};
    for (const Row &row : t.rows())
        second = row.id != first ? row.id : second;
    t.land({letterWith(QStringLiteral("d1"), {number})}, "doccle"); // it is the same letter after all
    REQUIRE(t.only().id == first);
    REQUIRE(t.store->setNote(first, QStringLiteral("nota")));
    const auto sightingOf = [&](const char *source, ItemId item) {
        for (const Sighting &s : t.details(item).sightings) {
            if (s.source.text() == QLatin1String(source))
                return s.id;
        }
        return qint64(0);
    };
    CHECK(t.store->setApart(first, 12345, true).error().kind == Error::Kind::Gone);
    const qint64 sighting = sightingOf("doccle", first);
    REQUIRE(sighting != 0);
    REQUIRE(t.store->setApart(first, sighting, true));
    CHECK(t.rows().size() == 2);
    CHECK(t.details(second).row.channels == QStringList{QStringLiteral("doccle")}); // the id that was kept somewhere
    CHECK(t.details(second).sightings.first().apart);
    CHECK(t.details(second).sightings.first().joinedBy.isEmpty());
    CHECK(t.details(first).own.note == QStringLiteral("nota"));
    CHECK(t.details(second).own.note.isEmpty());
    // Undone where it was done, and done again.
    REQUIRE(t.store->setApart(first, sighting, false));
    CHECK(t.only().id == first);
    CHECK(t.details(first).sightings.size() == 2);
    REQUIRE(t.store->setApart(first, sighting, true));
    CHECK(t.details(second).sightings.first().apart);
    CHECK(t.store->setApart(second, sightingOf("ebox", first), false).error().kind == Error::Kind::Gone); // one that nobody set apart is of its own item only
    // No pull joins it again: told the same, told otherwise, told by a third.
    t.land({letterWith(QStringLiteral("d1"), {number})}, "doccle");
    t.land({letterWith(QStringLiteral("d1"), {number}, "2026-11-05T08:00:00Z")}, "doccle");
    t.land({letterWith(QStringLiteral("d1"), {number, kCase})}, "doccle");
    t.land({letterWith(QStringLiteral("d2"), {number})}, "doccle");
    CHECK(t.rows().size() == 2);
    CHECK(t.details(first).sightings.size() == 2);
    CHECK(t.findings().isEmpty());
    REQUIRE(t.store->setApart(second, sighting, false));
    CHECK(t.only().id == first);
    CHECK(t.details(second).sightings.size() == 3);
    CHECK(t.details(first).own.note == QStringLiteral("nota"));
    // The first one itself: the others keep the item.
    REQUIRE(t.store->setApart(first, sightingOf("ebox", first), true));
    CHECK(t.details(first).row.channels == QStringList{QStringLiteral("doccle")});
    CHECK(t.rows().size() == 2);
    CHECK(t.search(QStringLiteral("brief")).total == 2);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("The same pages in any order leave the same items", "[store]")
{
    const auto message = [](int n) { return keys::message(QStringLiteral("federal"), QString::number(n)); };
    const auto file = [](int n) { return keys::dossier(QStringLiteral("urn:stad"), QString::number(n)); };
    std::mt19937 dice(20261124);
    const auto roll = [&](int sides) { return int(dice() % unsigned(sides)); };
    const QList<const char *> sources{"ebox", "doccle", "magda", "kbc"};
    for (int round = 0; round < 12; ++round) {
        INFO("round " << round);
        QList<QPair<const char *, Found>> told;
        for (int i = 0; i < 24; ++i) {
            QStringList keys;
            for (int k = roll(3); k >= 0; --k)
                keys << (roll(3) == 0 ? file(roll(3)) : roll(3) == 0 ? keys::link(QUrl(QStringLiteral("https://stad.example/%1").arg(roll(3)))) : message(roll(6)));
            keys.removeDuplicates();
            const QString id = QStringLiteral("i%1").arg(i);
            const QByteArray when = QStringLiteral("2026-10-%1T08:00:00Z").arg(i + 1, 2, 10, QLatin1Char('0')).toLatin1();
            Found f = roll(3) == 0 ? notice(id, keys, when.constData()) : roll(3) == 0 ? dossier(id, keys, roll(2) ? State::ActionNeeded : State::InProgress) : letterWith(id, keys, when.constData());
            f.readAtSource = roll(2);
            told << QPair(sources.at(roll(4)), f);
        }
        QStringList wanted;
        for (int order = 0; order < 4; ++order) {
            std::shuffle(told.begin(), told.end(), dice);
            Several t;
            for (qsizetype i = 0; i < told.size();) {
                const char *source = told.at(i).first; // pages of one or a few
                QList<Found> one;
                for (; i < told.size() && told.at(i).first == source; ++i)
                    one << told.at(i).second;
                t.land(one, source);
            }
            for (const auto &[source, f] : std::as_const(told)) // and all once more
                t.land({f}, source);
            CHECK(t.findings().isEmpty());
            // Of equals, who told it first speaks first: that is what an order may decide, and no more.
            QStringList all;
            for (const Row &row : t.rows()) {
                QStringList parts;
                const Details d = t.details(row.id);
                for (const Sighting &s : d.sightings)
                    parts << s.foreignId.text();
                parts.sort();
                all << QStringLiteral("%1 %2 %3 %4 %5").arg(int(row.kind)).arg(int(row.state)).arg(int(row.obligation)).arg(row.readAtSource).arg(parts.join(u'+'));
            }
            all.sort();
            if (order == 0)
                wanted = all;
            CHECK(all == wanted);
        }
        CHECK(wanted.size() < 24); // something was joined
    }
}

TEST_CASE("One thing that two sources tell with different moments stands in the list where its row says", "[store]")
{
    const QString number = keys::message(QStringLiteral("federal"), QStringLiteral("7"));
    const auto early = page({letterWith(QStringLiteral("e1"), {number}, "2026-09-21T08:00:00Z")}), late = page({letterWith(QStringLiteral("d1"), {number}, "2026-10-03T08:00:00Z")});
    for (const bool earlyFirst : {true, false}) {
        Several t;
        t.land({letterWith(QStringLiteral("between"), {}, "2026-09-27T08:00:00Z")}, "magda");
        t.land(earlyFirst ? early : late, earlyFirst ? "ebox" : "doccle");
        t.land(earlyFirst ? late : early, earlyFirst ? "doccle" : "ebox");
        const QList<Row> rows = t.rows();
        REQUIRE(rows.size() == 2);
        CHECK(rows.at(0).arrivedAt >= rows.at(1).arrivedAt);
        // Whoever came first: it stands where the source that speaks for it puts it.
        CHECK(rows.at(1).heading.subject == QStringLiteral("Brief e1"));
        CHECK(rows.at(1).arrivedAt == at("2026-09-21T08:00:00Z"));
        CHECK(t.findings().isEmpty());
    }
    // A notice that came before its dossier stands where the dossier belongs, and its old id finds it.
    Several t;
    t.land({notice(QStringLiteral("n1"), {kCase}, "2026-11-02T08:00:00Z")});
    const ItemId before = t.only().id;
    t.land({dossier(QStringLiteral("42"), {kCase})}, "magda");
    CHECK(t.only().arrivedAt == at("2026-10-01T08:00:00Z"));
    CHECK(*t.reader->find(t.self, QString::number(qint64(before))) == t.only().id);
}

TEST_CASE("A letter whose source moves its moment of arrival stands where that moment says, and its old id finds it", "[store]")
{
    Several t;
    const auto moved = [](const char *arrived) { return letterWith(QStringLiteral("a"), {}, arrived); };
    const char *const first = "2026-09-21T08:00:00Z", *const last = "2026-10-03T08:00:00Z";
    t.land({moved(first), letterWith(QStringLiteral("b"), {}, "2026-09-27T08:00:00Z")});
    const auto subjects = [&] { return t.subjects(); };
    const QStringList before{QStringLiteral("Brief b"), QStringLiteral("Brief a")}, after{QStringLiteral("Brief a"), QStringLiteral("Brief b")};
    REQUIRE(subjects() == before);
    const ItemId old = t.rows().at(1).id;
    REQUIRE(t.store->setRead(old, true));
    REQUIRE(t.store->setDone(old, true));
    CHECK(t.land({moved(last)}).changed == 1);
    REQUIRE(subjects() == after);
    const Row row = t.rows().first();
    CHECK(row.arrivedAt == at(last));
    CHECK(row.readHere);
    CHECK(row.id != old);
    CHECK(*t.reader->find(t.self, QString::number(qint64(old))) == row.id);
    const Details details = t.details(old);
    CHECK(details.own.doneAt);
    CHECK(details.earlier.size() == 1);
    CHECK(details.sightings.size() == 1);
    CHECK(t.search(QStringLiteral("brief")).total == 2);
    CHECK(t.search(QStringLiteral("brief")).rows.first().id == row.id);
    CHECK(t.findings().isEmpty());
    // Moved back and forth, it has two ids and no more.
    for (int i = 0; i < 3; ++i) {
        t.land({moved(first)});
        CHECK(subjects() == before);
        CHECK(t.rows().at(1).id == old);
        t.land({moved(last)});
        CHECK(t.rows().first().id == row.id);
    }
    // A moment without a place of its own in the order moves nothing for ever.
    t.land({moved("1960-01-01T08:00:00Z")});
    const ItemId bottom = t.rows().at(1).id;
    t.land({letterWith(QStringLiteral("a"), {}, "1961-01-01T08:00:00Z")});
    CHECK(t.rows().at(1).id == bottom);
    CHECK(t.rows().size() == 2);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("What two sources tell with different moments stays where it is while one of them tells that moment", "[store]")
{
    const QString number = keys::message(QStringLiteral("federal"), QStringLiteral("7"));
    Several t;
    t.land({letterWith(QStringLiteral("e1"), {number}, "2026-09-21T08:00:00Z")});
    t.land({letterWith(QStringLiteral("d1"), {number}, "2026-10-03T08:00:00Z")}, "doccle");
    const ItemId id = t.only().id;
    t.land({letterWith(QStringLiteral("d1"), {number}, "2026-10-04T08:00:00Z")}, "doccle");
    CHECK(t.only().id == id);
    CHECK(t.only().arrivedAt == at("2026-09-21T08:00:00Z"));
    // Both moved: with who speaks for it.
    t.land({letterWith(QStringLiteral("e1"), {number}, "2026-10-09T08:00:00Z")});
    CHECK(t.only().arrivedAt == at("2026-10-09T08:00:00Z"));
    CHECK(qint64(t.only().id) >> 20 == at("2026-10-09T08:00:00Z").toSecsSinceEpoch());
    CHECK(t.details(id).sightings.size() == 2);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("A key that too many have says nothing; a hundred may have one", "[store]")
{
    Several t;
    const QString number = keys::own(QStringLiteral("1"));
    QList<Found> many;
    for (int i = 0; i < joins::kMostTogether; ++i)
        many << letterWith(QStringLiteral("l%1").arg(i), {number});
    t.land(many);
    CHECK(t.rows().size() == 1);
    t.land({letterWith(QStringLiteral("one more"), {number})});
    CHECK(t.rows().size() == joins::kMostTogether + 1);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("A home of before keeps what was joined, and can undo it", "[store]")
{
    const QString number = keys::message(QStringLiteral("federal"), QStringLiteral("7"));
    Several t;
    t.land({letterWith(QStringLiteral("e1"), {number}), letterWith(QStringLiteral("e2"), {})});
    t.land({letterWith(QStringLiteral("d1"), {number})}, "doccle");
    REQUIRE(t.rows().size() == 2);
    const QStringList before = t.all();
    t.reader.reset();
    t.store.reset();
    {
        const auto db = Connection::open(t.home.database(), Connection::Mode::Write);
        REQUIRE(db);
        REQUIRE((*db)->run(QByteArray(kBackTo8) + kBackTo4 + kBackTo3 + "PRAGMA user_version = 3"));
    }
    t.open();
    CHECK(t.all() == before);
    CHECK(t.findings().isEmpty());
    t.registerIs(R"({"senders":[],"providers":[{"id":"federal","sources":["ebox"]}]})");
    t.land({letterWith(QStringLiteral("d1"), {number})}, "doccle");
    CHECK(t.rows().size() == 3);
    CHECK(t.findings().isEmpty());
}

namespace {

Found bill(const QString &id, const QStringList &keys, const char *arrived = "2026-11-03T08:00:00Z")
{
    return withKeys(id, Payment(heading(QStringLiteral("Rekening ") + id, arrived), PaymentRequest{Money(7500, QStringLiteral("EUR")), Iban::parse(QStringLiteral("BE68539007547034")), {}, {}}, {}, PaymentState::Due), keys);
}

Found certificate(const QString &id, const QStringList &keys) { return withKeys(id, Attestation(heading(QStringLiteral("Attest ") + id, "2026-11-04T08:00:00Z")), keys); }

} // namespace

TEST_CASE("What carries the number of a case stands beside it, newest first, and leads back to it", "[store]")
{
    // By the key that the register lets both use, by the key that nobody registered, inside one source, and by the number alone, inside one source.
    const QString own = keys::ofCase(QStringLiteral("42")), unknown = keys::dossier(QStringLiteral("urn:elders"), QStringLiteral("42"));
    const struct {
        QStringList keys;
        const char *from, *of;
    } ways[] = {{{kCase}, "ebox", "magda"}, {{unknown}, "kbc", "kbc"}, {{own}, "kbc", "kbc"}, {{kCase, own}, "magda", "magda"}};
    for (const auto &way : ways) {
        INFO(way.keys.join(u' ').toStdString() << " " << way.from);
        Several t;
        t.land({bill(QStringLiteral("r"), way.keys), letterWith(QStringLiteral("b"), way.keys), certificate(QStringLiteral("a"), way.keys), letterWith(QStringLiteral("other"), {})}, way.from);
        CHECK(t.details(t.rows().first().id).isOfCase);
        CHECK(t.details(t.rows().first().id).beside.isEmpty());
        t.land({dossier(QStringLiteral("42"), way.keys)}, way.of);
        REQUIRE(t.rows().size() == 5); // beside each other, never one
        const Row of = t.rows({ItemKind::Dossier}).first();
        const Details whole = t.details(of.id);
        QStringList told;
        for (const BesideCase &one : whole.beside) {
            CHECK(one.confirmed);
            told << one.row.heading.subject;
            const Details back = t.details(one.row.id);
            REQUIRE(back.beside.size() == 1);
            CHECK(back.beside.first().confirmed);
            CHECK(back.beside.first().row.id == of.id);
        }
        CHECK(told == QStringList{QStringLiteral("Attest a"), QStringLiteral("Rekening r"), QStringLiteral("Brief b")});
        CHECK(whole.sightings.size() == 1);
        CHECK(whole.sightings.first().joinedBy.isEmpty());
        CHECK(t.findings().isEmpty());
        // A number that its source takes back is one it no longer has.
        t.land({bill(QStringLiteral("r"), {})}, way.from);
        CHECK(t.details(of.id).beside.size() == 2);
    }
}

TEST_CASE("The number of a case says nothing to another source, and who may not speak for its keeper only claims it", "[store]")
{
    const QString own = keys::ofCase(QStringLiteral("42"));
    Several t;
    t.land({dossier(QStringLiteral("42"), {kCase, own}), bill(QStringLiteral("r"), {kCase, own})}, "magda");
    t.land({bill(QStringLiteral("bait"), {kCase, own, QStringLiteral("case:magda/42"), QStringLiteral("told:") + kCase}, "2026-11-20T08:00:00Z"), bill(QStringLiteral("number"), {own}), dossier(QStringLiteral("mine"), {kCase})}, "kbc");
    const auto idOf = [&](const QString &subject) {
        for (const Row &row : t.rows()) {
            if (row.heading.subject == subject)
                return row.id;
        }
        return ItemId::None;
    };
    const auto told = [&](const QString &subject) {
        QStringList list;
        for (const BesideCase &one : t.details(idOf(subject)).beside)
            list << one.row.heading.subject + (one.confirmed ? QString() : QStringLiteral("?"));
        return list;
    };
    CHECK(told(QStringLiteral("Dossier 42")) == QStringList{QStringLiteral("Rekening r"), QStringLiteral("Rekening bait?")});
    CHECK(told(QStringLiteral("Rekening r")) == QStringList{QStringLiteral("Dossier 42")}); // and not to the case of one who may not speak
    CHECK(told(QStringLiteral("Rekening number")).isEmpty());
    CHECK(told(QStringLiteral("Rekening bait")) == QStringList{QStringLiteral("Dossier mine"), QStringLiteral("Dossier 42?")});
    CHECK(told(QStringLiteral("Dossier mine")) == QStringList{QStringLiteral("Rekening bait"), QStringLiteral("Rekening r?")});
    CHECK(t.findings().isEmpty());

    // However many only claim it, what is confirmed is there.
    QList<Found> flood;
    for (int i = 0; i < 1500; ++i)
        flood << letterWith(QStringLiteral("f%1").arg(i), {kCase}, "2026-11-21T08:00:00Z");
    t.land(flood, "kbc");
    const Details whole = t.details(idOf(QStringLiteral("Dossier 42")));
    REQUIRE(whole.beside.size() == 1 + Details::kMostBeside);
    CHECK(whole.beside.first().row.heading.subject == QStringLiteral("Rekening r"));
    CHECK(whole.beside.first().confirmed);
    CHECK_FALSE(whole.beside.at(1).confirmed);
}

TEST_CASE("A list has the number of its case with each letter, certificate and bill, exactly where the whole item has it", "[store]")
{
    const QString own = keys::ofCase(QStringLiteral("42"));
    Several t;
    t.land({dossier(QStringLiteral("42"), {kCase, own}), bill(QStringLiteral("r"), {kCase, own}), certificate(QStringLiteral("a"), {own}), letterWith(QStringLiteral("later"), {keys::ofCase(QStringLiteral("43"))})}, "magda");
    t.land({letterWith(QStringLiteral("b"), {kCase}), letterWith(QStringLiteral("none"), {})}, "ebox");
    t.land({bill(QStringLiteral("claims"), {kCase}), letterWith(QStringLiteral("number"), {own}), dossier(QStringLiteral("mine"), {kCase})}, "kbc");
    const auto told = [&] {
        QMap<QString, QString> numbers;
        const auto rows = t.reader->withCases(Acting::self(), t.rows());
        REQUIRE(rows);
        CHECK(rows->size() == t.rows().size());
        for (const Row &row : *rows) {
            const QList<BesideCase> beside = t.details(row.id).beside;
            const QString one = row.kind == ItemKind::Dossier ? t.details(row.id).row.dossier : !beside.isEmpty() && beside.first().confirmed ? beside.first().row.dossier : QString();
            CHECK(row.dossier == one);
            numbers.insert(row.heading.subject, row.dossier);
        }
        return numbers;
    };
    const QMap<QString, QString> first = told();
    for (const char *of : {"Rekening r", "Attest a", "Brief b", "Dossier 42"}) {
        INFO(of);
        CHECK(first.value(QLatin1String(of)) == QStringLiteral("42"));
    }
    for (const char *of : {"Brief none", "Brief later", "Brief number"}) {
        INFO(of);
        CHECK(first.value(QLatin1String(of), QStringLiteral("not there")).isEmpty());
    }
    CHECK(first.value(QStringLiteral("Rekening claims")) == QStringLiteral("mine")); // of its own source; whose number it copied it only claims
    // The case that comes later leads back at once, and of several the newest counts.
    t.land({dossier(QStringLiteral("43"), {keys::ofCase(QStringLiteral("43"))})}, "magda");
    CHECK(told().value(QStringLiteral("Brief later")) == QStringLiteral("43"));
    CHECK(t.reader->withCases(*Acting::organisation(QStringLiteral("0316380841")), t.rows())->last().dossier == t.rows().last().dossier); // nothing of somebody else
    CHECK(t.reader->withCases(Acting::self(), {})->isEmpty());
}

TEST_CASE("What belongs to a case is found in the index of keys, and never for somebody else", "[store]")
{
    Several t;
    t.land({dossier(QStringLiteral("42"), {kCase}), bill(QStringLiteral("r"), {kCase})}, "magda");
    const auto db = Connection::open(t.home.database(), Connection::Mode::Read);
    REQUIRE(db);
    Query q(**db, "EXPLAIN QUERY PLAN " + together::lookSql());
    QStringList plan;
    while (q.next())
        plan << q.text(3);
    INFO(plan.join(u'|').toStdString());
    CHECK_FALSE(plan.isEmpty());
    for (const QString &step : plan)
        CHECK((!step.contains(QStringLiteral("SCAN")) || step == QStringLiteral("SCAN k")));
    CHECK_FALSE(t.reader->details(*Acting::organisation(QStringLiteral("0316380841")), t.rows().first().id));
}
