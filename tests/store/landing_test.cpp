// SPDX-License-Identifier: EUPL-1.2
#include "town.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace town;

namespace {

/// Everything a person can see of a store, without the ids it made up itself.
QStringList contentsOf(const Town &t)
{
    QStringList lines;
    for (const Row &row : t.rows({std::nullopt, false, false, true})) {
        const Details d = t.details(row.id);
        QStringList seen;
        for (const Sighting &s : d.sightings)
            seen << s.source.text() + u'/' + s.feed.text() + u'/' + s.foreignId.text() + u'=' + QString::fromUtf8(s.raw) + (s.goneAt ? QStringLiteral(" gone") : QString());
        seen.sort();
        QStringList channels = row.channels;
        lines << QStringList{row.heading.subject, row.arrivedAt.toUTC().toString(Qt::ISODate), word(row.kind), word(row.state), channels.join(u','), seen.join(u'|'),
                             QString::number(row.readAtSource), QString::number(row.hiddenAtSource), QString::number(d.earlier.size())}
                     .join(u';');
    }
    lines.sort();
    return lines;
}

} // namespace

TEST_CASE("A page that lands shows as rows, newest first", "[store]")
{
    Town t;
    const auto landed = t.land({found(QStringLiteral("a"), document(QStringLiteral("Oud"), at("2025-01-01T08:00:00Z"))),
                                found(QStringLiteral("b"), document(QStringLiteral("Nieuw"), at("2026-01-01T08:00:00+01:00")))});
    CHECK(landed.fresh == 2);
    REQUIRE(t.subjects() == QStringList{QStringLiteral("Nieuw"), QStringLiteral("Oud")});
    const Row row = t.rows().first();
    CHECK(row.heading.sender == QStringLiteral("FOD Financiën"));
    CHECK(row.heading.confirmed);
    CHECK(row.arrivedAt.toString(Qt::ISODate) == QStringLiteral("2026-01-01T08:00:00+01:00"));
    CHECK(row.source == SourceId(QStringLiteral("ebox")));
    CHECK(row.channels == QStringList{QStringLiteral("ebox")});
    CHECK(*t.reader->count(t.self, {}) == 2);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("The same page twice changes nothing and tells nobody", "[store]")
{
    Town t;
    const Answer answer = page({letter(1), letter(2), letter(3)}, "p");
    t.land(answer);
    const QStringList before = contentsOf(t);
    QTest::qWait(150);
    QSignalSpy spy(t.store.get(), &Store::changed);
    const auto again = t.land(answer);
    CHECK(again.fresh == 0);
    CHECK(again.changed == 0);
    QTest::qWait(150);
    CHECK(spy.isEmpty());
    CHECK(contentsOf(t) == before);
    // Both sides: one letter more is told.
    t.land({letter(4)});
    REQUIRE(spy.wait(1000));
    const auto change = spy.first().first().value<Change>();
    CHECK(change.ids.size() == 1);
    CHECK(change.kinds.contains(int(ItemKind::Document)));
}

TEST_CASE("Any order and any repetition of pages gives the same store", "[store]")
{
    for (const unsigned seed : {1u, 2u, 3u, 4u, 5u, 6u}) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        QList<Found> letters;
        for (int n = 0; n < 60; ++n) {
            letters << letter(n);
            // Each two are one letter in two mailboxes, told in other words by the second.
            letters.last().keys << QStringLiteral("ebox:federal/%1").arg(n / 2 * 2);
            if (n % 2 == 1)
                letters.last().item = document(QStringLiteral("In andere woorden %1").arg(n), headingOf(letter(n - 1).item).arrivedAt());
            letters.last().readAtSource = n % 3 == 0;
            letters.last().visible = n % 7 != 0;
        }
        const QList<SourceFile> files{sourceFile("ebox"), sourceFile("doccle")};
        const auto fill = [&](Town &t, QList<int> order, bool repeat) {
            for (int i = 0; i < order.size(); i += 7) {
                QHash<QString, QList<Found>> pages;
                for (const int n : order.mid(i, 7))
                    pages[n % 2 == 0 ? QStringLiteral("ebox") : QStringLiteral("doccle")] << letters.at(n);
                for (int times = repeat ? 1 + int(random() % 3) : 1; times > 0; --times) {
                    for (auto it = pages.cbegin(); it != pages.cend(); ++it) {
                        QList<Found> items = it.value();
                        if (repeat)
                            items += items.first(); // also twice inside one page
                        t.land(page(items), it.key().toLatin1().constData());
                    }
                }
            }
        };
        QList<int> straight(60);
        std::iota(straight.begin(), straight.end(), 0);
        Town one(files);
        fill(one, straight, false);
        REQUIRE(one.rows({std::nullopt, false, false, true}).size() == 30);
        QList<int> mixed = straight;
        std::shuffle(mixed.begin(), mixed.end(), random);
        Town other(files);
        fill(other, mixed, true);
        CHECK(contentsOf(other) == contentsOf(one));
        CHECK(other.findings().isEmpty());
        // Newest first in any order of arrival.
        const QList<Row> rows = other.rows({std::nullopt, false, false, true});
        CHECK(std::is_sorted(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.arrivedAt > b.arrivedAt; }));
        const Hits hits = other.search(QStringLiteral("brief"), 100);
        CHECK(std::is_sorted(hits.rows.begin(), hits.rows.end(), [](const Row &a, const Row &b) { return a.arrivedAt > b.arrivedAt; }));
    }
}

TEST_CASE("Changed contents are a new version; the old one is kept", "[store]")
{
    Town t;
    t.land({found(QStringLiteral("a"), document(QStringLiteral("Eerste"), at("2025-01-01T08:00:00Z")))});
    Found second = found(QStringLiteral("a"), document(QStringLiteral("Tweede"), at("2025-01-01T08:00:00Z")));
    second.raw = "{\"second\":1}";
    t.clock.set(at("2026-11-24T10:00:00Z"));
    const auto landed = t.land({second});
    CHECK(landed.fresh == 0);
    CHECK(landed.changed == 1);
    REQUIRE(t.subjects() == QStringList{QStringLiteral("Tweede")});
    const Details d = t.details(t.rows().first().id);
    REQUIRE(d.earlier.size() == 1);
    CHECK(d.earlier.first().raw == "{\"id\":\"a\"}");
    CHECK(d.earlier.first().replacedAt == at("2026-11-24T10:00:00Z"));
    CHECK(t.search(QStringLiteral("tweede")).total == 1);
    CHECK(t.search(QStringLiteral("eerste")).total == 0);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("Reading and hiding elsewhere is a change of state, not a new version", "[store]")
{
    Town t;
    Found f = letter(1);
    t.land({f});
    f.readAtSource = true;
    const auto landed = t.land({f});
    CHECK(landed.changed == 0);
    CHECK(t.rows().first().readAtSource);
    CHECK(t.details(t.rows().first().id).earlier.isEmpty());
    CHECK(t.rows({std::nullopt, true}).isEmpty());
    f.visible = false;
    t.land({f});
    CHECK(t.rows().isEmpty());
    REQUIRE(t.rows({std::nullopt, false, false, true}).size() == 1);
    CHECK(t.rows({std::nullopt, false, false, true}).first().hiddenAtSource);
    CHECK(*t.reader->count(t.self, {}) == 0);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("One page that reuses an id for other contents gives one letter and keeps both", "[store]")
{
    Town t;
    t.land({found(QStringLiteral("a"), document(QStringLiteral("Eerste"), at("2025-06-01T08:00:00Z"))),
            found(QStringLiteral("a"), document(QStringLiteral("Tweede"), at("2025-01-01T08:00:00Z")))});
    REQUIRE(t.subjects() == QStringList{QStringLiteral("Tweede")});
    CHECK(t.details(t.rows().first().id).earlier.size() == 1);
    CHECK(t.search(QStringLiteral("eerste")).total == 0);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("Two versions that a source tells in turn are each kept once, and what it tells last is the letter", "[store]")
{
    const auto version = [](const char *subject) {
        Found f = found(QStringLiteral("a"), document(QString::fromLatin1(subject), at("2025-06-01T08:00:00Z")));
        f.raw = QByteArray("{\"") + subject + "\":1}";
        return f;
    };
    Town t;
    const auto earlier = [&] {
        QByteArrayList raws;
        for (const EarlierVersion &one : t.details(t.rows().first().id).earlier)
            raws << one.raw;
        std::sort(raws.begin(), raws.end());
        return raws;
    };
    t.land({version("A")});
    // A sheet that comes twice on one page says its later self; what it said first stays readable.
    CHECK(t.land({version("A"), version("B")}).changed == 1);
    CHECK(t.subjects() == QStringList{QStringLiteral("B")});
    CHECK(earlier() == QByteArrayList{"{\"A\":1}"});
    for (int i = 0; i < 5; ++i) {
        CHECK(t.land({version("A"), version("B")}).changed == 0);
        CHECK(t.subjects() == QStringList{QStringLiteral("B")});
        CHECK(earlier() == QByteArrayList{"{\"A\":1}"});
    }
    // On two pages: back and forth, without end.
    for (int i = 0; i < 5; ++i) {
        CHECK(t.land({version("A")}).changed == 0);
        CHECK(t.subjects() == QStringList{QStringLiteral("A")});
        CHECK(t.land({version("B")}).changed == 0);
        CHECK(t.subjects() == QStringList{QStringLiteral("B")});
    }
    CHECK(earlier() == QByteArrayList{"{\"A\":1}", "{\"B\":1}"});
    CHECK(t.land({version("C")}).changed == 1); // what nobody has seen yet is a change
    CHECK(t.search(QStringLiteral("C")).total == 1);
    // Three on one page, the letter itself being new: all are kept, and it is one new letter.
    Found x = version("X"), y = version("Y"), z = version("Z");
    x.id = y.id = z.id = ForeignId(QStringLiteral("b"));
    const auto landed = t.land({x, y, z});
    CHECK(landed.fresh == 1);
    CHECK(landed.changed == 0);
    CHECK(t.rows().size() == 2);
    CHECK(t.search(QStringLiteral("Z")).total == 1);
    CHECK(t.search(QStringLiteral("X")).total == 0);
    CHECK(t.details(t.search(QStringLiteral("Z")).rows.first().id).earlier.size() == 2);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("Another remark on the same letter is no new version of it", "[store]")
{
    Town t;
    Found f = letter(1);
    t.land({f});
    f.remarks << Note("no sender was told");
    CHECK(t.land({f}).changed == 0);
    const Details d = t.details(t.rows().first().id);
    CHECK(d.earlier.isEmpty());
    CHECK(d.remarks == f.remarks);
}

TEST_CASE("Items and the position are one transaction", "[store]")
{
    Town t;
    t.land(page({letter(1)}, "one"));
    CHECK(t.position().bytes() == "one");
    t.land(page({}, "two"));
    CHECK(t.position().bytes() == "two");
    REQUIRE(t.store->restart(SourceId(QStringLiteral("ebox")), kFeed));
    CHECK(t.position().isStart());
    CHECK(t.rows().size() == 1);
    CHECK(t.store->land(SourceId(QStringLiteral("ebox")), FeedId(QStringLiteral("nowhere")), page({letter(2)})).error().kind == Error::Kind::Gone);
    CHECK(t.store->land(SourceId(QStringLiteral("nobody")), kFeed, page({letter(2)})).error().kind == Error::Kind::Gone);
    CHECK(t.rows().size() == 1);
}

TEST_CASE("A sweep marks what is no longer there and deletes nothing", "[store]")
{
    Town t;
    t.land({letter(1), letter(2), letter(3)});
    t.clock.set(t.clock.now().addSecs(86400));
    const QDateTime began = t.clock.now();
    t.land({letter(1)});
    t.clock.set(t.clock.now().addSecs(60));
    Answer last = page({letter(3)});
    last.wholeSince = began;
    CHECK(t.land(last).gone == 1);
    REQUIRE(t.rows().size() == 3);
    int gone = 0;
    for (const Row &row : t.rows()) {
        gone += row.goneAtSource ? 1 : 0;
        CHECK(row.goneAtSource == (row.heading.subject == headingOf(letter(2).item).subject().in(Language::Nl)));
    }
    CHECK(gone == 1);
    CHECK(t.reader->sources()->first().feeds.first().items == 2);
    // Seen again, it loses the mark.
    t.land({letter(2)});
    for (const Row &row : t.rows())
        CHECK_FALSE(row.goneAtSource);
    CHECK(t.reader->sources()->first().feeds.first().items == 3);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("A record that cannot be read is kept once, counted, and goes when it can be read", "[store]")
{
    Town t;
    Answer answer = page({letter(1)}, "p");
    answer.bad << Quarantined{ForeignId(QStringLiteral("m7")), "{broken", Note("no date"), true} << Quarantined{{}, "\xff\xfe", Note("no id"), false};
    CHECK(t.land(answer).quarantined == 2);
    answer.next = *Continuation::make("q");
    t.land(answer);
    CHECK(t.position().bytes() == "q");
    REQUIRE(t.reader->quarantine()->size() == 2);
    CHECK(t.reader->counters(t.self)->quarantined == 2);
    CHECK(t.reader->sources()->first().feeds.first().quarantined == 2);
    t.land({letter(7)});
    const auto left = *t.reader->quarantine();
    REQUIRE(left.size() == 1);
    CHECK(left.first().raw == "\xff\xfe");
    CHECK_FALSE(left.first().maybeLetter);
    CHECK(t.reader->counters(t.self)->quarantined == 1);
    CHECK(t.rows().size() == 2);
}

TEST_CASE("A record without a number of its own is no longer counted when its feed tells it no more, and stays to be looked at", "[store]")
{
    Town t;
    Answer answer = page({letter(1)});
    const auto aside = [](const char *raw) { return Quarantined{{}, raw, Note("no id"), true}; };
    answer.bad << aside("{1}") << aside("{2}");
    t.land(answer);
    t.clock.set(t.clock.now().addSecs(86400));
    // A page that ends no sweep says nothing of what it does not tell.
    t.land(page({letter(1)}, "p"));
    CHECK(t.reader->counters(t.self)->quarantined == 2);
    Answer sweep = page({letter(1), letter(2)}, "q");
    sweep.bad << aside("{2}");
    sweep.wholeSince = t.clock.now();
    t.land(sweep);
    CHECK(t.reader->counters(t.self)->quarantined == 1);
    CHECK(t.reader->sources()->first().feeds.first().quarantined == 1);
    CHECK(t.reader->quarantine(t.self)->size() == 1);
    const auto all = *t.reader->quarantine();
    REQUIRE(all.size() == 2);
    CHECK(all.first().raw == "{2}");
    CHECK_FALSE(all.first().goneAt);
    CHECK(all.last().raw == "{1}");
    CHECK(all.last().goneAt == t.clock.now());
    // Told again, it counts again.
    Answer again = page({}, "r");
    again.bad << aside("{1}");
    t.land(again);
    CHECK(t.reader->counters(t.self)->quarantined == 2);
}

TEST_CASE("A letter that has become unreadable is not called gone", "[store]")
{
    Town t;
    t.land({letter(1)});
    t.clock.set(t.clock.now().addSecs(86400));
    Answer answer = page({});
    answer.bad << Quarantined{ForeignId(QStringLiteral("m1")), "{broken", Note("no date"), true};
    answer.wholeSince = t.clock.now();
    CHECK(t.land(answer).gone == 0);
    CHECK_FALSE(t.rows().first().goneAtSource);
}

TEST_CASE("A record without an id or a moment of arrival is put aside, not lost", "[store]")
{
    Town t;
    const auto landed = t.land({found({}, document(QStringLiteral("x"), at("2025-01-01T08:00:00Z"))), found(QStringLiteral("b"), document(QStringLiteral("y"), QDateTime()))});
    CHECK(landed.fresh == 0);
    CHECK(landed.quarantined == 2);
    CHECK(t.reader->quarantine()->size() == 2);
}

TEST_CASE("Odd ids and odd dates each give one letter with its own id", "[store]")
{
    Town t;
    QList<Found> items;
    const QString huge(1024 * 1024, u'x');
    for (const QString &id : {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("'; DROP TABLE item; --"), huge, QString(huge + u'y'), QString(QChar(0)), QStringLiteral("a\nb")})
        items << found(id, document(QStringLiteral("Zelfde moment"), at("2025-01-01T08:00:00Z")));
    for (const char *date : {"1900-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "1970-01-01T00:00:00Z", "2999-12-31T23:59:59Z"})
        items << found(QString::fromLatin1(date), document(QString::fromLatin1(date), at(date)));
    CHECK(t.land(items).fresh == 11);
    CHECK(t.land(items).fresh == 0);
    const QList<Row> rows = t.rows();
    REQUIRE(rows.size() == 11);
    QSet<qint64> ids;
    for (const Row &row : rows) {
        ids.insert(qint64(row.id));
        CHECK(qint64(row.id) > 0);
    }
    CHECK(ids.size() == 11);
    CHECK(rows.first().heading.subject == QStringLiteral("2999-12-31T23:59:59Z"));
    CHECK(t.details(rows.at(3).id).row.id == rows.at(3).id);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("Names from a directory that comes after the letters show and can be searched", "[store]")
{
    Town t;
    Found f = found(QStringLiteral("a"), Document{Heading(PartyId(QStringLiteral("0999")), {}, QStringLiteral("t1"), at("2025-01-01T08:00:00Z")), {}, {}, {}, false, false, false, {}, {}});
    t.land({f});
    Row row = t.rows().first();
    CHECK(row.heading.senderFallback);
    CHECK(row.heading.subjectFallback);
    Answer names;
    names.parties << Party{PartyId(QStringLiteral("0999")), LocalText(Language::Fr, QStringLiteral("Commune d'Élouges")), Level::Local, {}, {}};
    names.types << MessageType{QStringLiteral("t1"), LocalText(Language::Nl, QStringLiteral("Aanslagbiljet"))};
    names.logos.insert(PartyId(QStringLiteral("0999")), QByteArray("\x89PNG", 4));
    t.land(names);
    row = t.rows().first();
    CHECK(row.heading.sender == QStringLiteral("Commune d'Élouges"));
    CHECK_FALSE(row.heading.confirmed);
    CHECK(row.heading.subject == QStringLiteral("Aanslagbiljet"));
    CHECK(t.search(QStringLiteral("elouges")).total == 1);
    CHECK(*t.reader->logo(PartyId(QStringLiteral("0999"))) == QByteArray("\x89PNG", 4));
    CHECK(t.reader->logo(PartyId(QStringLiteral("1")))->isEmpty());
    // Who gave it is looked at, when it matters.
    CHECK(*t.reader->logo(PartyId(QStringLiteral("0999")), {QStringLiteral("elders"), QStringLiteral("ebox")}) == QByteArray("\x89PNG", 4));
    CHECK(t.reader->logo(PartyId(QStringLiteral("0999")), {QStringLiteral("elders")})->isEmpty());
    names.parties.first().name = LocalText(Language::Fr, QStringLiteral("Ville de Mons"));
    t.land(names);
    CHECK(t.search(QStringLiteral("elouges")).total == 0);
    CHECK(t.search(QStringLiteral("mons")).total == 1);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("Changes are added up to at most ten a second, and past 256 items say only many", "[store]")
{
    Town t;
    QTest::qWait(120);
    QSignalSpy spy(t.store.get(), &Store::changed);
    QElapsedTimer going;
    going.start();
    for (int n = 0; n < 200; ++n) {
        t.land({letter(n)});
        QTest::qWait(1);
    }
    QTest::qWait(250);
    CHECK(spy.size() >= 2);
    CHECK(spy.size() <= 1 + going.elapsed() / 100);
    QSet<qint64> ids;
    for (const auto &args : spy) {
        for (const ItemId id : args.first().value<Change>().ids)
            ids.insert(qint64(id));
        CHECK_FALSE(args.first().value<Change>().many);
    }
    CHECK(ids.size() == 200);
    spy.clear();
    QList<Found> exactly, more;
    for (int n = 1000; n < 1256; ++n)
        exactly << letter(n);
    t.land(exactly);
    QTest::qWait(250);
    REQUIRE(spy.size() == 1);
    CHECK(spy.first().first().value<Change>().ids.size() == 256);
    CHECK_FALSE(spy.first().first().value<Change>().many);
    spy.clear();
    for (int n = 2000; n < 2257; ++n)
        more << letter(n);
    t.land(more);
    QTest::qWait(250);
    REQUIRE(spy.size() == 1);
    CHECK(spy.first().first().value<Change>().ids.isEmpty());
    CHECK(spy.first().first().value<Change>().many);
}

TEST_CASE("A letter without a moment of arrival keeps the one it was first seen at", "[store]")
{
    Town t;
    const Note remark("no moment of arrival; shown as arrived when it was first seen here");
    // As an adapter tells it: arrived at the moment of the pull, with a remark.
    const auto told = [&](const char *moment, const QByteArray &raw, const Notes &remarks) {
        t.clock.set(at(moment));
        Found f = found(QStringLiteral("a"), document(QStringLiteral("Brief"), at(moment)));
        f.raw = raw;
        f.remarks = remarks;
        f.arrivalIsGuess = !remarks.isEmpty();
        return t.land({f});
    };
    const auto arrived = [&] { return t.rows().first().arrivedAt; };
    const auto isGuess = [&] { return t.rows().first().arrivalIsGuess && headingOf(t.details(t.rows().first().id).item).arrivalIsGuess(); };
    CHECK(told("2026-11-01T08:00:00Z", "{1}", {remark}).fresh == 1);
    CHECK(isGuess());
    for (const char *later : {"2026-11-02T08:00:00Z", "2026-11-03T08:00:00Z"}) {
        const auto landed = told(later, "{1}", {remark});
        CHECK(landed.fresh + landed.changed == 0);
        CHECK(arrived() == at("2026-11-01T08:00:00Z"));
        CHECK(isGuess());
    }
    t.open(); // also for another program
    CHECK(isGuess());
    CHECK(t.details(t.rows().first().id).earlier.isEmpty());
    CHECK(t.details(t.rows().first().id).sightings.first().lastSeen == at("2026-11-03T08:00:00Z"));
    // Read elsewhere, its record is another one; it has not arrived once more. A moment that is told is believed.
    CHECK(told("2026-11-04T08:00:00Z", "{2}", {remark}).changed == 0);
    CHECK(arrived() == at("2026-11-01T08:00:00Z"));
    CHECK(told("2026-11-05T08:00:00Z", "{2}", {}).changed == 1);
    CHECK_FALSE(t.rows().first().arrivalIsGuess);
    CHECK(arrived() == at("2026-11-05T08:00:00Z"));
    CHECK(told("2026-11-06T08:00:00Z", "{2}", {}).changed == 1);
    CHECK(arrived() == at("2026-11-06T08:00:00Z"));
    // Another thing of it changes while its arrival is guessed: a change, at the moment it had.
    t.clock.set(at("2026-11-08T08:00:00Z"));
    Found f = found(QStringLiteral("a"), document(QStringLiteral("Andere brief"), at("2026-11-08T08:00:00Z")));
    f.raw = "{3}";
    f.remarks = Notes{remark};
    f.arrivalIsGuess = true;
    CHECK(t.land({f}).changed == 1);
    CHECK(t.rows().first().heading.subject == QStringLiteral("Andere brief"));
    CHECK(arrived() == at("2026-11-06T08:00:00Z"));
    CHECK_FALSE(t.rows().first().arrivalIsGuess); // that moment was told
    CHECK(t.findings().isEmpty());
}

TEST_CASE("A text that was fetched goes when its letter changes at its source; it may say something else now", "[store]")
{
    Town t;
    Found f = letter(1);
    t.land({f});
    const ItemId id = t.rows().first().id;
    REQUIRE(t.store->setBody(id, LocalText(Language::Nl, QStringLiteral("Kom op drie mei."))));
    f.readAtSource = true;
    t.land({f});
    CHECK(t.reader->body(t.self, id)->has_value()); // read elsewhere is no change
    f.item = document(QStringLiteral("Verbeterde oproeping"), headingOf(f.item).arrivedAt());
    f.raw = "{\"second\":1}";
    CHECK(t.land({f}).changed == 1);
    CHECK_FALSE(t.reader->body(t.self, id)->has_value());
    CHECK(t.search(QStringLiteral("drie mei")).total == 0);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("Records without a number that are other ones at each pull do not fill the disk, and those that have one stay", "[store]")
{
    Town t;
    Answer named;
    named.bad << Quarantined{ForeignId(QStringLiteral("m7")), "{broken", Note("no date"), true};
    t.land(named);
    for (int pull = 0; pull < 3; ++pull) {
        Answer answer;
        for (int i = 0; i < 1'000; ++i)
            answer.bad << Quarantined{{}, "x" + QByteArray::number(pull * 1'000 + i), Note("no id"), true};
        t.land(answer);
    }
    const auto rows = *t.reader->quarantine();
    CHECK(rows.size() == 2'001);
    const auto has = [&](const QByteArray &raw) { return std::any_of(rows.begin(), rows.end(), [&](const QuarantineRow &row) { return row.raw == raw; }); };
    CHECK(has("{broken"));
    CHECK(has("x2999"));
    CHECK(has("x1000"));
    CHECK_FALSE(has("x999"));
    for (int i = 0; i < 5; ++i) {
        Answer answer;
        answer.bad << Quarantined{{}, QByteArray(10'000'000, char('a' + i)), Note("no id"), true};
        t.land(answer);
    }
    CHECK(t.reader->quarantine()->size() == 4); // three of ten million bytes, and the one with a number
    CHECK(t.findings().isEmpty());
}
