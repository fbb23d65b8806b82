// SPDX-License-Identifier: EUPL-1.2
#include "town.h"

using namespace town;

namespace {

const QString kKey = QStringLiteral("ebox:federal/42");

Document asking(const QString &subject, Obligation::Kind kind, const std::optional<QDateTime> &deadline, const char *arrived = "2026-11-01T08:00:00Z")
{
    Document d = document(subject, at(arrived));
    d.obligation.kind = kind;
    if (deadline)
        d.obligation.deadline = Deadline(*deadline);
    return d;
}

Found keyed(const QString &id, const Item &item, const QString &key = kKey)
{
    Found f = found(id, item);
    f.keys << key;
    return f;
}

const QList<SourceFile> kThree{sourceFile("ebox"), sourceFile("doccle"), sourceFile("kbc")};

} // namespace

TEST_CASE("One letter through two mailboxes is one row that names both", "[store]")
{
    Town t(kThree);
    t.land({keyed(QStringLiteral("d1"), document(QStringLiteral("Via doccle"), at("2026-11-01T08:00:00Z")))}, "doccle");
    CHECK(t.land({keyed(QStringLiteral("e1"), document(QStringLiteral("Via ebox"), at("2026-11-01T08:00:00Z")))}).fresh == 0);
    REQUIRE(t.rows().size() == 1);
    // The register names ebox first, so its words count although it came later.
    CHECK(t.rows().first().heading.subject == QStringLiteral("Via ebox"));
    CHECK(t.rows().first().channels == QStringList{QStringLiteral("ebox"), QStringLiteral("doccle")});
    CHECK(t.rows().first().source == SourceId(QStringLiteral("ebox")));
    const Details d = t.details(t.rows().first().id);
    REQUIRE(d.sightings.size() == 2);
    CHECK(d.sightings.first().source == SourceId(QStringLiteral("ebox")));
    CHECK(t.search(QStringLiteral("ebox")).total == 1);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("A source that may not speak for a provider joins nothing", "[store]")
{
    Town t(kThree);
    t.land({keyed(QStringLiteral("e1"), document(QStringLiteral("Brief"), at("2026-11-01T08:00:00Z")))});
    CHECK(t.land({keyed(QStringLiteral("k1"), document(QStringLiteral("Brief"), at("2026-11-01T08:00:00Z")))}, "kbc").fresh == 1);
    CHECK(t.rows().size() == 2);
}

TEST_CASE("Likeness without a key, or with another key, joins nothing", "[store]")
{
    Town t(kThree);
    const Document same = document(QStringLiteral("Zelfde brief"), at("2026-11-01T08:00:00Z"));
    const QString noKeys[] = {QStringLiteral("federal/42"), QStringLiteral(":federal/42"), QStringLiteral("ebox:federal/"), QStringLiteral("ebox:/42"), QStringLiteral("ebox:federal"), QString()};
    t.land({keyed(QStringLiteral("e1"), same)});
    t.land({found(QStringLiteral("e1"), same), keyed(QStringLiteral("d2"), same, QStringLiteral("ebox:federal/43"))}, "doccle");
    CHECK(t.rows().size() == 3);
    for (const QString &key : noKeys) { // not of that shape: not even with an equal one
        t.land({keyed(QStringLiteral("e ") + key, same, key)});
        t.land({keyed(QStringLiteral("d ") + key, same, key)}, "doccle");
    }
    CHECK(t.rows().size() == 15);
}

TEST_CASE("A join never lowers an obligation, a deadline or unread", "[store]")
{
    const QDateTime soon = endOfDay(QDate(2026, 12, 1)), later = endOfDay(QDate(2026, 12, 20));
    for (const bool eboxFirst : {true, false}) {
        INFO("ebox first: " << eboxFirst);
        Town t(kThree);
        // The authoritative one asks nothing and says it was read; the other one asks payment and is unread.
        Found strong = keyed(QStringLiteral("e1"), asking(QStringLiteral("Ebox"), Obligation::Kind::None, {}));
        strong.readAtSource = true;
        Found weak = keyed(QStringLiteral("d1"), asking(QStringLiteral("Doccle"), Obligation::Kind::Pay, soon));
        if (eboxFirst) {
            t.land({strong});
            t.land({weak}, "doccle");
        } else {
            t.land({weak}, "doccle");
            t.land({strong});
        }
        const Row row = t.rows().first();
        CHECK(row.heading.subject == QStringLiteral("Ebox"));
        CHECK(row.obligation == Obligation::Kind::Pay);
        CHECK(row.dueAt == soon);
        CHECK(row.state == RowState::ActionNeeded);
        CHECK_FALSE(row.readAtSource);
        CHECK(t.reader->counters(t.self)->unreadDocuments == 1);
        CHECK(t.reader->counters(t.self)->todo == 1);
        // The authoritative one now asks the same by a later day: the earlier day stays.
        strong.item = asking(QStringLiteral("Ebox"), Obligation::Kind::Pay, later);
        t.land({strong});
        CHECK(t.rows().first().dueAt == soon);
        CHECK(t.findings().isEmpty());
    }
}

TEST_CASE("A notice that joins a document leaves a document", "[store]")
{
    for (const bool noticeFirst : {true, false}) {
        Town t(kThree);
        const Found notice = keyed(QStringLiteral("e1"), Notice{Heading(PartyId(QStringLiteral("1")), LocalText(Language::Nl, QStringLiteral("Melding")), {}, at("2026-11-01T08:00:00Z")), {}, {}, {}, false, {}});
        const Found letter = keyed(QStringLiteral("d1"), document(QStringLiteral("Brief"), at("2026-11-01T08:00:00Z")));
        if (noticeFirst) {
            t.land({notice});
            t.land({letter}, "doccle");
        } else {
            t.land({letter}, "doccle");
            t.land({notice});
        }
        REQUIRE(t.rows().size() == 1);
        CHECK(t.rows().first().kind == ItemKind::Document);
        CHECK(t.details(t.rows().first().id).sightings.size() == 2);
        CHECK(t.findings().isEmpty());
    }
}

TEST_CASE("Two items that turn out to be one become one; the old id still finds it", "[store]")
{
    Town t(kThree);
    t.land({found(QStringLiteral("e1"), document(QStringLiteral("Via ebox"), at("2026-11-01T08:00:00Z")))});
    t.land({keyed(QStringLiteral("d1"), document(QStringLiteral("Via doccle"), at("2026-11-01T08:00:00Z")))}, "doccle");
    REQUIRE(t.rows().size() == 2);
    ItemId doccle{}, ebox{};
    for (const Row &row : t.rows())
        (row.source.text() == QStringLiteral("ebox") ? ebox : doccle) = row.id;
    REQUIRE(t.store->setNote(doccle, QStringLiteral("mijn nota")));
    REQUIRE(t.store->setPaid(doccle, t.clock.now()));
    REQUIRE(t.store->setRead(doccle, true));
    t.land({keyed(QStringLiteral("e1"), document(QStringLiteral("Via ebox"), at("2026-11-01T08:00:00Z")))});
    REQUIRE(t.rows().size() == 1);
    const ItemId now = t.rows().first().id;
    for (const ItemId old : {ebox, doccle}) {
        CHECK(*t.reader->find(t.self, QString::number(qint64(old))) == now);
        CHECK(t.details(old).row.id == now);
    }
    const Details d = t.details(now);
    CHECK(d.own.note == QStringLiteral("mijn nota"));
    CHECK(d.own.paidAt);
    CHECK_FALSE(d.row.readHere); // the other one was unread: a join makes nothing read
    CHECK(*t.reader->count(t.self, {}) == 1);
    REQUIRE(t.store->setDone(doccle, true));
    CHECK(t.details(now).own.doneAt);
    CHECK(t.search(QStringLiteral("via")).total == 1);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("An item is gone only when no mailbox lists it any more", "[store]")
{
    Town t(kThree);
    t.land({keyed(QStringLiteral("e1"), document(QStringLiteral("Via ebox"), at("2026-11-01T08:00:00Z")))});
    t.land({keyed(QStringLiteral("d1"), document(QStringLiteral("Via doccle"), at("2026-11-01T08:00:00Z")))}, "doccle");
    t.clock.set(t.clock.now().addSecs(3600));
    Answer sweep = page({});
    sweep.wholeSince = t.clock.now();
    CHECK(t.land(sweep).gone == 0);
    CHECK_FALSE(t.rows().first().goneAtSource);
    CHECK(t.rows().first().heading.subject == QStringLiteral("Via doccle"));
    CHECK(t.search(QStringLiteral("doccle")).total == 1);
    CHECK(t.land(sweep, "doccle").gone == 1);
    CHECK(t.rows().first().goneAtSource);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("Nothing is shown to another than whom it is for", "[store]")
{
    const Acting firm = *Acting::organisation(QStringLiteral("0316380841"));
    SourceFile ebox = sourceFile("ebox"), doccle = sourceFile("doccle", firm);
    Town t({ebox, doccle});
    Document paid = document(QStringLiteral("Voor mij"), at("2026-11-01T08:00:00Z"));
    t.land({keyed(QStringLiteral("e1"), paid)});
    Answer theirs = page({keyed(QStringLiteral("d1"), asking(QStringLiteral("Voor de zaak"), Obligation::Kind::Pay, {}))});
    theirs.bad << Quarantined{ForeignId(QStringLiteral("q")), "x", Note("why"), true};
    t.land(theirs, "doccle"); // the same key, another person: no join
    REQUIRE(t.rows().size() == 1);
    const ItemId mine = t.rows().first().id;
    const auto others = *t.reader->rows(firm, {}, 0, 10);
    REQUIRE(others.size() == 1);
    const ItemId other = others.first().id;
    REQUIRE(mine != other);
    CHECK(*t.reader->count(t.self, {}) == 1);
    for (const Filter &filter : {Filter{}, Filter{ItemKind::Document}, Filter{std::nullopt, true}, Filter{std::nullopt, false, true}, Filter{std::nullopt, false, false, true}, Filter{std::nullopt, false, false, false, true}}) {
        for (const Row &row : t.rows(filter))
            CHECK(row.id == mine);
        const QList<Row> theirRows = *t.reader->rows(firm, filter, 0, 10);
        for (const Row &row : theirRows)
            CHECK(row.id == other);
    }
    CHECK(t.search(QStringLiteral("voor")).rows.first().id == mine);
    CHECK(t.search(QStringLiteral("zaak")).total == 0);
    CHECK(t.reader->search(firm, QStringLiteral("zaak"), 10)->total == 1);
    CHECK(t.reader->details(t.self, other).error().kind == Error::Kind::Gone);
    CHECK(t.reader->row(t.self, other).error().kind == Error::Kind::Gone);
    CHECK(t.reader->find(t.self, QString::number(qint64(other))).error().kind == Error::Kind::Gone);
    REQUIRE(t.store->setBody(other, LocalText(Language::Nl, QStringLiteral("geheim"))));
    CHECK_FALSE(t.reader->body(t.self, other)->has_value());
    CHECK(t.reader->body(firm, other)->has_value());
    CHECK(t.search(QStringLiteral("geheim")).total == 0);
    CHECK(t.reader->counters(t.self)->todo == 0);
    CHECK(t.reader->counters(t.self)->quarantined == 0);
    CHECK(t.reader->counters(firm)->todo == 1);
    CHECK(t.reader->counters(firm)->quarantined == 1);
    CHECK(t.reader->quarantine(t.self)->isEmpty());
    CHECK(t.reader->quarantine(firm)->size() == 1);
    const Acting nobody = *Acting::organisation(QStringLiteral("0202239951"));
    CHECK(t.reader->rows(nobody, {}, 0, 10)->isEmpty());
}

TEST_CASE("A source that is now for somebody else starts over and mixes nothing", "[store]")
{
    const Acting firm = *Acting::organisation(QStringLiteral("0316380841"));
    Town t;
    t.land(page({letter(1)}, "far"));
    REQUIRE(t.store->setSources({sourceFile("ebox", firm)}));
    CHECK(t.position().isStart());
    t.land({letter(1)});
    CHECK(t.rows().size() == 1);
    CHECK(t.reader->rows(firm, {}, 0, 10)->size() == 1);
    CHECK(t.findings().isEmpty());
}
