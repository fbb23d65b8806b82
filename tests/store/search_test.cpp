// SPDX-License-Identifier: EUPL-1.2
#include "town.h"

#include "store/reading.h"

#include <thread>

using namespace town;

namespace {

Town &filled()
{
    static Town t;
    static const bool once = [] {
        Document d = document(QStringLiteral("Geboorteattest voor Zoë Öztürk"), at("2026-03-01T08:00:00Z"));
        d.attachments << Attachment{QStringLiteral("1"), LocalText(Language::Nl, QStringLiteral("Bijlage huurpremie")), QStringLiteral("x.pdf"), {}, 1, {}, false, false};
        d.businessData << BusinessValue{QStringLiteral("ref"), LocalText(Language::Nl, QStringLiteral("Kenteken")), {LocalText(Language::Fr, QStringLiteral("1-ABC-234"))}};
        d.obligation.kind = Obligation::Kind::Pay;
        d.obligation.payment = PaymentRequest{Money(5800, QStringLiteral("EUR")), Iban::parse(QStringLiteral("BE68539007547034")), Ogm::parse(QStringLiteral("010806817183")), {}};
        LocalText subject(Language::Nl, QStringLiteral("Parkeerkaart"));
        subject.set(Language::Fr, QStringLiteral("Carte de stationnement"));
        Document two = document({}, at("2025-03-01T08:00:00Z"), QStringLiteral("0999999999"));
        two.heading = Heading(PartyId(QStringLiteral("0999999999")), subject, {}, at("2025-03-01T08:00:00Z"));
        t.land({found(QStringLiteral("a"), d), found(QStringLiteral("b"), two)});
        QList<Found> many;
        for (int n = 0; n < 1200; ++n)
            many << letter(n);
        t.land(many);
        return true;
    }();
    (void)once;
    return t;
}

Document asking(const char *subject, const char *lastMoment)
{
    Document d = document(QString::fromLatin1(subject), at("2026-11-01T08:00:00Z"));
    d.obligation.kind = Obligation::Kind::Answer;
    d.obligation.deadline = Deadline(at(lastMoment));
    return d;
}

} // namespace

TEST_CASE("Search finds words in any order, without accents or capitals, the last one as a beginning", "[store]")
{
    Town &t = filled();
    for (const char *words : {"geboorteattest", "GEBOORTEATTEST", "zoe", "Zoë", "ozturk", "ÖZTÜRK zoe", "attest voor zoe", "geboor", "ozturk geboor", "zoe o", "bijlage", "huurprem",
                              "kenteken", "1-ABC-234", "1-abc", "58,00", "58,0", "+++010/8068/17183+++", "010806817183", "010/8068", "BE68539007547034", "BE68 5390", "x.pdf",
                              "financien zoe", "0316380841 zoe"}) {
        INFO(words);
        // "attest" alone is no beginning of a word of that letter
        const Hits hits = t.search(QString::fromUtf8(words));
        const bool own = QLatin1String(words) != QLatin1String("attest voor zoe");
        CHECK((own ? hits.total >= 1 && hits.rows.last().heading.subject.startsWith(QStringLiteral("Geboorteattest")) : hits.total == 0));
    }
    for (const char *words : {"carte", "station", "parkeerkaart carte", "0999999999"})
        CHECK(t.search(QString::fromUtf8(words)).rows.last().arrivedAt == at("2025-03-01T08:00:00Z"));
    for (const char *words : {"bestaatniet", "zoe bestaatniet", "bestaatniet zoe", "geboorteattestx"}) {
        INFO(words);
        CHECK(t.search(QString::fromUtf8(words)).total == 0);
    }
}

TEST_CASE("Search counts up to a thousand and says when there are more", "[store]")
{
    Town &t = filled();
    const Hits many = t.search(QStringLiteral("brief"), 20);
    CHECK(many.rows.size() == 20);
    CHECK(many.total == 1000);
    CHECK(many.totalIsMore);
    const Hits few = t.search(QStringLiteral("parkeerk"), 20);
    CHECK(few.total == 241);
    CHECK_FALSE(few.totalIsMore);
    CHECK(t.search(QStringLiteral("brief"), 0).rows.isEmpty());
    CHECK(t.search(QStringLiteral("brief"), -5).rows.isEmpty());
    CHECK(t.reader->search(t.self, QStringLiteral("brief"), 20, Filter{ItemKind::Notice})->total == 0);
    CHECK(t.reader->search(t.self, QStringLiteral("brief"), 2000)->total == 1200);
}

TEST_CASE("A search counts neither what is hidden nor what its filter leaves out, and forgets nothing when there is nothing to leave out", "[store]")
{
    Town t({sourceFile("ebox"), sourceFile("firm", *Acting::organisation(QStringLiteral("0316380841")))});
    const Acting firm = *Acting::organisation(QStringLiteral("0316380841"));
    const auto total = [&](const Filter &filter = {}) { return t.reader->search(t.self, QStringLiteral("brief"), 2, filter)->total; };
    const Filter unread{std::nullopt, true}, todo{std::nullopt, false, true}, documents{ItemKind::Document}, withHidden{std::nullopt, false, false, true};
    t.land({letter(1), letter(2), letter(3)});
    CHECK(total() == 3); // nothing is left out of all there is
    CHECK(total(withHidden) == 3);
    CHECK(total(documents) == 3);
    CHECK(total(todo) == 0);
    Found hidden = letter(4), read = letter(5);
    hidden.visible = false;
    read.readAtSource = true;
    t.land({hidden, read, found(QStringLiteral("ask"), asking("Brief die iets vraagt", "2027-01-01T22:59:59Z"))});
    CHECK(total() == 5);
    CHECK(total(withHidden) == 6);
    CHECK(total(todo) == 1);
    CHECK(total(unread) == *t.reader->count(t.self, unread));
    CHECK(total(unread) < 5);
    t.land({letter(6)}, "firm");
    CHECK(total() == 5);
    CHECK(total(withHidden) == 6);
    CHECK(t.reader->search(firm, QStringLiteral("brief"), 9)->total == 1);
    CHECK(t.reader->search(firm, QStringLiteral("brief"), 9, withHidden)->rows.size() == 1);
}

TEST_CASE("A row that was shown before follows its names, its deadline and where it was seen", "[store]")
{
    Town t;
    t.land({found(QStringLiteral("a"), asking("Betaal", "2027-01-01T22:59:59Z")), found(QStringLiteral("b"), document({}, at("2026-01-01T08:00:00Z"), QStringLiteral("123")))});
    const auto bare = [&] { return t.rows().last().heading; };
    CHECK(bare().senderFallback);
    CHECK(bare().subjectFallback);
    Answer names = page({});
    names.parties << Party{PartyId(QStringLiteral("123")), LocalText(Language::Nl, QStringLiteral("Waterdienst")), Level::Local, {}, {}};
    t.land(names);
    CHECK(bare().sender == QStringLiteral("Waterdienst"));
    CHECK_FALSE(bare().senderFallback);
    CHECK_FALSE(bare().confirmed);
    CHECK(t.rows().first().heading.subject == QStringLiteral("Betaal"));
    CHECK_FALSE(t.rows().first().heading.subjectFallback); // not of the letter before it
    CHECK(t.rows().first().dueAt == at("2027-01-01T22:59:59Z"));
    t.land({found(QStringLiteral("a"), asking("Betaal", "2027-02-01T22:59:59Z"))});
    CHECK(t.rows().first().dueAt == at("2027-02-01T22:59:59Z"));
    CHECK(t.rows().first().channels == QStringList{QStringLiteral("ebox")});
}

TEST_CASE("No search text is a query, and none harms", "[store]")
{
    Town &t = filled();
    for (const char *words : {"\"", "*", "\"\"\"", "NEAR(", "NEAR(zoe ozturk)", "subject:zoe", "{subject} : zoe", "zoe AND", "OR", "NOT zoe", "^zoe", "-zoe", "zoe*", "a\"b", "(", ")", "zoe + ozturk",
                              "'; DROP TABLE item; --", "%s%n", "\\", "  ", "\t\n"}) {
        INFO(words);
        CHECK(t.reader->search(t.self, QString::fromUtf8(words), 10).has_value());
    }
    CHECK(t.search(QStringLiteral("*")).total == 0);
    CHECK(t.search(QStringLiteral("zoe*")).total == 1);
    CHECK(t.search(QStringLiteral("NEAR(zoe")).total == 0);
    CHECK(t.search(QStringLiteral("zoe OR brief")).total == 0);
    CHECK(t.search(QStringLiteral("subject:zoe")).total == 0);
    CHECK(t.search(QString(QStringLiteral("zoe") + QChar(0) + QStringLiteral("ozturk"))).total == 1);
    CHECK(t.search(QString(QChar(0))).total == 0);
    CHECK(t.search(QString(1, QChar(0xd800))).total == 0);
    CHECK(t.reader->search(t.self, QString(1024 * 1024, u'a'), 10).error().kind == Error::Kind::Refused);
    CHECK(t.reader->search(t.self, QString(4000, u'a'), 10)->total == 0);
    CHECK(t.reader->search(t.self, QString(4001, u'a'), 10).error().kind == Error::Kind::Refused);
    CHECK(t.reader->search(t.self, QStringLiteral("zoe ").repeated(64), 10)->total == 1);
    CHECK(t.reader->search(t.self, QStringLiteral("zoe ").repeated(65), 10).error().kind == Error::Kind::Refused);
}

TEST_CASE("A beginning that many words have finds the same as the words themselves", "[store]")
{
    Town t;
    QList<Found> items;
    for (int n = 0; n < 450; ++n) // more than one beginning is looked up as
        items << found(QString::number(n), document(QStringLiteral("woord%1").arg(n), at("2025-01-01T08:00:00Z").addSecs(n)));
    t.land(items);
    CHECK(t.search(QStringLiteral("woord")).total == 450);
    CHECK(t.search(QStringLiteral("woord")).rows.first().heading.subject == QStringLiteral("woord449"));
    CHECK(t.search(QStringLiteral("woord44")).total == 11);
    CHECK(t.search(QStringLiteral("w")).total == 450);
}

TEST_CASE("A long search can be stopped from another thread", "[store]")
{
    Town &t = filled();
    std::atomic<bool> ended{false};
    bool cancelled = false;
    std::thread stopper([&] {
        while (!ended) {
            t.reader->interrupt();
            std::this_thread::sleep_for(std::chrono::microseconds(50));
        }
    });
    for (int i = 0; i < 2000 && !cancelled; ++i) {
        const auto hits = t.reader->search(t.self, QStringLiteral("b"), 1000);
        cancelled = !hits && hits.error().kind == Error::Kind::Cancelled;
    }
    ended = true;
    stopper.join();
    CHECK(cancelled);
    CHECK(t.search(QStringLiteral("zoe")).total == 1); // and the next one works
}

TEST_CASE("However often and whenever searches are stopped, the next one works", "[store]")
{
    Town &t = filled();
    const ItemId letter = t.rows({}, 0, 1).first().id;
    std::atomic<bool> ended{false}, stopping{false};
    std::thread stopper([&] {
        while (!ended) {
            if (stopping)
                t.reader->interrupt();
        }
    });
    int stopped = 0, others = 0, lost = 0;
    for (int i = 0; i < 3000; ++i) {
        REQUIRE(t.store->setRead(letter, i % 2 == 0)); // so that the search looks up all names anew: it is stopped there as well
        stopping = true;
        const auto hits = t.reader->search(t.self, QStringLiteral("zoe"), 10);
        stopping = false;
        stopped += !hits && hits.error().kind == Error::Kind::Cancelled;
        others += !hits && hits.error().kind != Error::Kind::Cancelled;
        const auto next = t.reader->search(t.self, QStringLiteral("zoe"), 10);
        lost += next ? next->total != 1 : next.error().kind != Error::Kind::Cancelled; // the last interrupt may still be on its way
    }
    ended = true;
    stopper.join();
    CAPTURE(stopped);
    CHECK(stopped > 0);
    CHECK(others == 0);
    CHECK(lost == 0);
    CHECK(t.search(QStringLiteral("zoe")).total == 1);
}

TEST_CASE("However many pages the letters came in, tidying leaves few segments to search, in steps that end, and finds the same", "[store]")
{
    Town t;
    for (int page = 0; page < 60; ++page) {
        QList<Found> letters;
        for (int n = 0; n < 20; ++n)
            letters << letter(page * 20 + n);
        t.land(letters);
    }
    const auto segments = [&] {
        auto db = Connection::open(t.home.database(), Connection::Mode::Read);
        Query q(**db, "SELECT count(DISTINCT id >> 37) FROM search_data WHERE id > 10"); // https://www.sqlite.org/fts5.html, "The %_data Table"
        return q.next() ? q.number(0) : 0;
    };
    const int before = segments(), found = t.search(QStringLiteral("park")).total;
    CHECK(before > 5);
    int steps = 0;
    while (*t.store->tidySearch() && steps < 1000)
        ++steps;
    CHECK(steps < 1000);
    CHECK(segments() <= 5);
    CHECK_FALSE(*t.store->tidySearch());
    CHECK(t.search(QStringLiteral("park")).total == found);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("Windows and counts are read from an index, never by a scan", "[store]")
{
    Town &t = filled();
    auto db = Connection::open(t.home.database(), Connection::Mode::Read);
    REQUIRE(db);
    for (const bool hidden : {false, true}) {
        for (const bool unread : {false, true}) {
            for (const bool todo : {false, true}) {
                for (const std::optional<ItemKind> kind : {std::optional<ItemKind>(), std::optional<ItemKind>(ItemKind::Document)}) {
                    const Filter filter{kind, unread, todo, hidden};
                    for (const QByteArray &sql : {Reading::windowSql(filter), Reading::windowSql(filter, true), Reading::countSql(filter), Reading::searchSql(filter, false)}) {
                        INFO(sql.toStdString());
                        Query q(**db, "EXPLAIN QUERY PLAN " + sql);
                        QStringList plan;
                        while (q.next())
                            plan << q.text(3);
                        INFO(plan.join(u'|').toStdString());
                        CHECK_FALSE(plan.isEmpty());
                        const bool words = sql.contains("MATCH");
                        if (words) { // found by the index of words, each hit looked at beside it
                            CHECK(plan.takeFirst().startsWith(QStringLiteral("SCAN search VIRTUAL TABLE INDEX")));
                            CHECK(plan.takeFirst().startsWith(QStringLiteral("CORRELATED SCALAR SUBQUERY")));
                        }
                        for (const QString &step : plan) {
                            CHECK(step.startsWith(QStringLiteral("SEARCH ")));
                            CHECK_FALSE(step.contains(QStringLiteral("TEMP B-TREE")));
                        }
                        if (sql.contains("FROM item") && !(unread && todo) && !(words && todo))
                            CHECK(plan.first().contains(QStringLiteral("COVERING INDEX")));
                    }
                }
            }
        }
    }
}

TEST_CASE("A window anywhere is the same as that part of the whole", "[store]")
{
    Town &t = filled();
    const auto ids = [](const QList<Row> &rows) {
        QList<qint64> list;
        for (const Row &row : rows)
            list << qint64(row.id);
        return list;
    };
    for (const Filter &filter : {Filter{}, Filter{ItemKind::Document}, Filter{std::nullopt, true}, Filter{std::nullopt, false, false, true}, Filter{std::nullopt, false, true}}) {
        const QList<qint64> all = ids(t.rows(filter));
        CHECK(*t.reader->count(t.self, filter) == all.size());
        for (const int from : {0, 1, 99, 100, 700, 601, 602, 1100, 1199, 1201, 1202, 5000, 100, 250})
            CHECK(ids(t.rows(filter, from, 100)) == all.mid(from, 100));
        CHECK(ids(t.rows(filter, -3, 10)) == all.mid(0, 10));
        CHECK(t.rows(filter, 0, -1).isEmpty());
    }
}

TEST_CASE("A window in the depth of a long list follows what lands above, in and below it", "[store]")
{
    Town t;
    QList<Found> many;
    for (int n = 0; n < 6500; ++n) {
        many << letter(n);
        many.last().readAtSource = n % 3 != 0;
    }
    t.land(many);
    const auto ids = [](const QList<Row> &rows) {
        QList<qint64> list;
        for (const Row &row : rows)
            list << qint64(row.id);
        return list;
    };
    int next = 6500;
    for (int round = 0; round < 6; ++round) {
        INFO("round " << round);
        for (const Filter &filter : {Filter{}, Filter{ItemKind::Document}, Filter{std::nullopt, true}, Filter{ItemKind::Document, true}, Filter{std::nullopt, false, false, true}}) {
            const QList<qint64> all = ids(t.rows(filter));
            for (const int from : {0, 100, 899, 900, 901, 1000, 1900, 2050, 2999, 3000, 3001, 3200, 3300, 4000, 4400, 5050, 5600, 6300, 6399, 6400, 6450, 2000})
                CHECK(ids(t.rows(filter, from, 100)) == all.mid(from, 100));
        }
        t.land({letter(next++), letter(next++), found(QStringLiteral("new %1").arg(round), document(QStringLiteral("x"), at("2026-11-01T08:00:00Z"))),
                found(QStringLiteral("old %1").arg(round), document(QStringLiteral("x"), at("2001-11-01T08:00:00Z")))});
    }
}
