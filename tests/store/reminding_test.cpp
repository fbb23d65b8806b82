// SPDX-License-Identifier: EUPL-1.2
#include "town.h"

#include "older.h"
#include "store/sqlite.h"

using namespace town;

namespace {

const QDateTime kNow = at("2026-11-23T10:00:00Z");       // the clock of the town when it begins
const QDateTime kThirdDay = at("2026-11-26T07:00:00Z");  // eight in the morning, three days on

Found brief(const QString &id, const QDateTime &arrived = kNow.addSecs(-60)) { return found(id, document(id, arrived)); }

Found asking(const QString &id, const QDate &last, const QDateTime &arrived = kNow.addSecs(-60))
{
    Document d = document(id, arrived);
    d.obligation = {Obligation::Kind::Answer, Deadline(endOfDay(last)), std::nullopt};
    return found(id, d);
}

Found payment(const QString &id, PaymentState state, const QDate &last)
{
    Found f = found(id, Payment(Heading(PartyId(QStringLiteral("1")), LocalText(Language::Nl, id), {}, kNow.addSecs(-120)), {Money(5'800, QStringLiteral("EUR")), std::nullopt, std::nullopt, id}, Deadline(endOfDay(last)), state));
    f.readAtSource = true;
    return f;
}

Found keyed(Found f, const char *number)
{
    f.keys << QStringLiteral("ebox:federal/") + QLatin1String(number);
    return f;
}

struct Waiting : Town {
    explicit Waiting(const QList<SourceFile> &files = {sourceFile("ebox")}, bool isLinkedLong = true) : Town(files)
    {
        for (const SourceFile &file : files) {
            if (isLinkedLong)
                wellRead(file.id);
        }
    }
    void wellRead(const SourceId &source) { REQUIRE(store->setHealth(source, kFeed, Health::Fresh, {})); }
    /// They came, and notifications told of them.
    void bring(const QList<Found> &items, const char *source = "ebox")
    {
        land(items, source);
        announce();
    }
    void announce()
    {
        const auto untold = store->untold(10'000);
        REQUIRE(untold);
        QList<ItemId> items;
        for (const Untold &one : *untold)
            items << one.item;
        REQUIRE(store->setAnnounced(items, Announced::Told));
    }
    QList<Reminder> due()
    {
        const auto all = store->reminders(10'000);
        INFO((all ? std::string() : all.error().detail.toStdString()));
        REQUIRE(all);
        return *all;
    }
    QString subject(ItemId item) { return reader->row(self, item)->heading.subject; }
    QStringList subjectsDue()
    {
        QStringList all;
        for (const Reminder &one : due())
            all << subject(one.item);
        all.sort();
        return all;
    }
    /// Tells what is due; what it was.
    QStringList tell()
    {
        const QStringList all = subjectsDue();
        QList<ItemId> items;
        for (const Reminder &one : due())
            items << one.item;
        REQUIRE(store->setReminded(items, Announced::Begun));
        REQUIRE(store->setReminded(items, Announced::Told));
        return all;
    }
    ItemId item(const QString &called)
    {
        Filter all;
        all.hidden = true;
        for (const Row &row : rows(all)) {
            if (row.heading.subject == called)
                return row.id;
        }
        FAIL("there is no " << called.toStdString());
        return ItemId::None;
    }
    qint64 count(const QByteArray &sql)
    {
        auto db = Connection::open(home.database(), Connection::Mode::Read);
        Query q(**db, sql);
        return q.next() ? q.integer(0) : -1;
    }
};

} // namespace

TEST_CASE("Of what a mailbox held before it was linked, letters younger than two weeks are waited for, and last days that are to come", "[store]")
{
    Waiting t({sourceFile("ebox")}, false);
    QList<Found> archive{brief(QStringLiteral("te oud"), kNow.addDays(-14).addSecs(-1)), brief(QStringLiteral("jong"), kNow.addDays(-14)), asking(QStringLiteral("oud met een laatste dag"), QDate(2026, 12, 3), kNow.addYears(-1)),
                         asking(QStringLiteral("oud en te laat"), QDate(2026, 11, 20), kNow.addDays(-30))};
    for (int n = 1; n <= 1'000; ++n)
        archive << letter(n);
    t.bring(archive);
    CHECK(t.count("SELECT count(*) FROM reminder") <= 2); // and not the others
    CHECK(t.due().isEmpty());
    t.clock.set(kThirdDay.addSecs(-1));
    CHECK(t.due().isEmpty());
    t.clock.set(kThirdDay);
    CHECK(t.tell() == QStringList{QStringLiteral("jong"), QStringLiteral("oud met een laatste dag")}); // seven days before the third of December
    t.wellRead(SourceId(QStringLiteral("ebox")));
    t.bring({brief(QStringLiteral("lang onderweg"), kNow.addDays(-40))}); // the computer was off when it came
    t.clock.set(kThirdDay.addDays(3));
    CHECK(t.tell() == QStringList{QStringLiteral("lang onderweg")});
}

TEST_CASE("Whatever settles it ends the reminders of it, and what was told stays told when that is taken back", "[store]")
{
    const QDate last(2026, 11, 27);
    Waiting t;
    Found hidden = asking(QStringLiteral("weggelegd"), last);
    t.bring({brief(QStringLiteral("gelezen")), brief(QStringLiteral("ginder gelezen")), brief(QStringLiteral("gedaan")), asking(QStringLiteral("beantwoord"), last), payment(QStringLiteral("betaald"), PaymentState::Due, last),
             payment(QStringLiteral("ginder betaald"), PaymentState::Due, last), payment(QStringLiteral("ingetrokken"), PaymentState::Due, last), hidden, asking(QStringLiteral("verdwenen"), last), brief(QStringLiteral("open"))});
    t.clock.set(kThirdDay);
    CHECK(t.due().size() == 10);
    const auto settle = [&](bool on) {
        REQUIRE(t.store->setRead(t.item(QStringLiteral("gelezen")), on));
        REQUIRE(t.store->setDone(t.item(QStringLiteral("gedaan")), on));
        REQUIRE(t.store->setDone(t.item(QStringLiteral("beantwoord")), on));
        REQUIRE(t.store->setPaid(t.item(QStringLiteral("betaald")), on ? std::optional(t.clock.now()) : std::nullopt));
        Found read = brief(QStringLiteral("ginder gelezen"));
        read.readAtSource = on;
        hidden.visible = !on;
        const PaymentState paid = on ? PaymentState::Paid : PaymentState::Due, withdrawn = on ? PaymentState::Withdrawn : PaymentState::Due;
        QList<Found> all{read, payment(QStringLiteral("ginder betaald"), paid, last), payment(QStringLiteral("ingetrokken"), withdrawn, last), hidden, brief(QStringLiteral("gelezen")), brief(QStringLiteral("gedaan")),
                         asking(QStringLiteral("beantwoord"), last), payment(QStringLiteral("betaald"), PaymentState::Due, last), brief(QStringLiteral("open"))};
        if (!on)
            all << asking(QStringLiteral("verdwenen"), last);
        Answer sweep = page(all);
        sweep.wholeSince = t.clock.now();
        t.land(sweep);
    };
    settle(true);
    CHECK(t.subjectsDue() == QStringList{QStringLiteral("open")});
    settle(false); // nothing of it was told yet
    CHECK(t.tell().size() == 10);
    settle(true);
    settle(false);
    CHECK(t.due().isEmpty());
    t.clock.set(kThirdDay.addSecs(86'399)); // a second before the last day
    CHECK(t.due().isEmpty());
    t.open();
    t.clock.set(at("2026-11-30T07:00:00Z"));
    settle(true);
    CHECK(t.subjectsDue() == QStringList{QStringLiteral("open")}); // seven days
}

TEST_CASE("A reminder that goes to the desktop is written down before, and until it is known what came of it it is perhaps told", "[store]")
{
    Waiting t;
    t.bring({asking(QStringLiteral("vraag"), QDate(2026, 11, 27)), brief(QStringLiteral("brief"))});
    t.clock.set(kThirdDay);
    const QList<Reminder> both = t.due();
    REQUIRE(both.size() == 2);
    CHECK(t.due() == both); // asking is not telling
    const ItemId vraag = t.item(QStringLiteral("vraag")), unread = t.item(QStringLiteral("brief"));
    REQUIRE(t.store->setReminded({vraag, unread}, Announced::Begun));
    t.open();
    CHECK(t.due().isEmpty());
    const auto perhaps = t.store->perhapsReminded();
    REQUIRE(perhaps);
    CHECK(QSet<ItemId>{perhaps->first().item, perhaps->last().item} == QSet<ItemId>{vraag, unread});
    for (const Reminder &one : *perhaps) {
        CHECK(one.deadline == (one.item == vraag ? DeadlineStep::Days1 : DeadlineStep::None));
        CHECK(one.unread == UnreadStep::Days3);
        CHECK(one.unreadSince == kNow);
    }
    REQUIRE(t.store->setReminded({unread}, Announced::Not, t.clock.now().addSecs(300)));
    REQUIRE(t.store->setReminded({vraag, ItemId(5)}, Announced::Told)); // one that is not there
    CHECK(t.store->perhapsReminded()->isEmpty());
    CHECK(*t.store->nextReminder() == t.clock.now().addSecs(300));
    CHECK(t.due().isEmpty());
    t.clock.set(kThirdDay.addSecs(299));
    CHECK(t.due().isEmpty());
    t.clock.set(kThirdDay.addSecs(300));
    CHECK(t.tell() == QStringList{QStringLiteral("brief")});
    CHECK(*t.store->nextReminder() == at("2026-11-27T07:00:00Z")); // the last day of the question
    REQUIRE(t.store->setReminded({unread}, Announced::Not, t.clock.now().addSecs(4 * 3600))); // put off by the person, after it was told
    t.clock.set(kThirdDay.addSecs(300 + 4 * 3600));
    CHECK(t.tell() == QStringList{QStringLiteral("brief")});
}

TEST_CASE("What is passed over in silence is not told afterwards, its next step is", "[store]")
{
    Waiting t;
    t.bring({brief(QStringLiteral("brief"))});
    t.clock.set(kThirdDay);
    REQUIRE(t.store->setReminded({t.due().first().item}, Announced::InSilence));
    CHECK(t.due().isEmpty());
    t.clock.set(at("2026-11-30T07:00:00Z").addSecs(-1));
    CHECK(t.due().isEmpty());
    t.clock.set(at("2026-11-30T07:00:00Z"));
    CHECK(t.tell() == QStringList{QStringLiteral("brief")});
}

TEST_CASE("What a notification is about to tell as new is reminded of an hour later at the earliest", "[store]")
{
    Waiting t;
    t.land({brief(QStringLiteral("brief"))});
    t.clock.set(kThirdDay);
    CHECK(t.due().isEmpty());
    t.announce();
    t.clock.set(kThirdDay.addSecs(3599));
    CHECK(t.due().isEmpty());
    t.clock.set(kThirdDay.addSecs(3600));
    CHECK(t.tell() == QStringList{QStringLiteral("brief")});
}

TEST_CASE("A letter over two mailboxes is one thing to be reminded of, also when they become one after both or one of them was told", "[store]")
{
    for (const int told : {0, 1, 2}) { // the one, the other, both
        INFO(told);
        const QDate last(2026, 11, 30);
        Waiting t({sourceFile("ebox"), sourceFile("doccle")});
        t.bring({keyed(asking(QStringLiteral("e"), last), "7")});
        t.clock.set(at("2026-11-24T10:00:00Z"));
        t.bring({keyed(asking(QStringLiteral("e"), last), "7")}, "doccle");
        t.bring({keyed(asking(QStringLiteral("f"), last), "8")}, "doccle");
        REQUIRE(t.rows().size() == 2);
        t.clock.set(at("2026-11-27T07:00:00Z")); // three days before, and since the second came
        const QList<Reminder> both = t.due();
        REQUIRE(both.size() == 2);
        for (const Announced how : {Announced::Begun, Announced::Told})
            REQUIRE(t.store->setReminded(told == 2 ? QList{both.first().item, both.last().item} : QList{both.at(told).item}, how));
        Found f = keyed(asking(QStringLiteral("f"), last), "7"); // its source says now that it is the same
        t.bring({f}, "doccle");
        REQUIRE(t.rows().size() == 1);
        CHECK(t.due().isEmpty());
        t.clock.set(at("2026-11-28T10:00:00Z")); // longer after than two reminders are apart
        CHECK(t.due().isEmpty());
        t.clock.set(at("2026-11-29T07:00:00Z"));
        CHECK(t.due().size() == 1);
        CHECK(t.due().first().deadline == DeadlineStep::Days1);
    }
}

TEST_CASE("A thing that takes another place in the list, because its moment of arrival was wrong, is not reminded of once more", "[store]")
{
    const QDate last(2026, 11, 30);
    Waiting t;
    t.bring({asking(QStringLiteral("v"), last)});
    const ItemId before = t.item(QStringLiteral("v"));
    t.clock.set(at("2026-11-27T07:00:00Z"));
    CHECK(t.tell().size() == 1);
    t.bring({asking(QStringLiteral("v"), last, kNow.addDays(-2))});
    REQUIRE(t.item(QStringLiteral("v")) != before);
    CHECK(t.due().isEmpty());
    t.clock.set(at("2026-11-29T07:00:00Z"));
    CHECK(t.tell().size() == 1);
    REQUIRE(t.store->setReminded({before}, Announced::Told)); // by its old name
    CHECK(t.findings().isEmpty());
}

TEST_CASE("A last day that its source moves is told again at its steps, and the next moment with it", "[store]")
{
    Waiting t;
    t.bring({asking(QStringLiteral("v"), QDate(2026, 12, 20))});
    CHECK(*t.store->nextReminder() == kThirdDay); // of its reading
    REQUIRE(t.store->setRead(t.item(QStringLiteral("v")), true));
    CHECK(*t.store->nextReminder() == at("2026-12-06T07:00:00Z"));
    t.land({asking(QStringLiteral("v"), QDate(2026, 12, 10))});
    CHECK(*t.store->nextReminder() == at("2026-11-26T07:00:00Z"));
    t.clock.set(at("2026-12-03T09:00:00Z"));
    CHECK(t.tell().size() == 1);
    t.clock.set(at("2026-12-04T09:00:00Z"));
    t.land({asking(QStringLiteral("v"), QDate(2026, 12, 15))});
    CHECK(t.due().isEmpty());
    CHECK(*t.store->nextReminder() == at("2026-12-08T07:00:00Z"));
    t.clock.set(at("2026-12-08T07:00:00Z"));
    CHECK(t.tell().size() == 1);
}

TEST_CASE("A home of before reminders were kept is reminded of last days that come near, and of no letter that was here", "[store]")
{
    Waiting t;
    t.bring({brief(QStringLiteral("brief")), asking(QStringLiteral("vraag"), QDate(2026, 12, 20)), asking(QStringLiteral("lang voorbij"), QDate(2026, 11, 25))});
    t.reader.reset();
    t.store.reset();
    {
        auto db = Connection::open(t.home.database(), Connection::Mode::Write);
        REQUIRE((*db)->run(QByteArray(kBackTo9) + "PRAGMA user_version = 9"));
    }
    t.clock.set(at("2026-12-14T10:00:00Z"));
    t.open();
    CHECK(t.tell() == QStringList{QStringLiteral("vraag")});
    CHECK(t.due().isEmpty());
}

TEST_CASE("What is to be told now is found from an index, and the moment to look again too", "[store]")
{
    Waiting t;
    QList<Found> many;
    for (int n = 1; n <= 2'000; ++n)
        many << brief(QStringLiteral("b%1").arg(n));
    t.bring(many);
    t.clock.set(kThirdDay);
    CHECK(t.store->reminders(10)->size() == 10);
    CHECK(t.tell().size() == 2'000);
    auto db = Connection::open(t.home.database(), Connection::Mode::Read);
    for (const char *sql : {"SELECT item FROM reminder WHERE next <= ? ORDER BY next, item LIMIT ?", "SELECT item FROM reminder WHERE begun = ? ORDER BY item LIMIT ?", "SELECT min(next) FROM reminder WHERE next IS NOT NULL"}) {
        Query plan(**db, QByteArray("EXPLAIN QUERY PLAN ") + sql);
        QStringList steps;
        while (plan.next())
            steps << plan.text(3);
        INFO(steps.join(u'|').toStdString());
        REQUIRE_FALSE(steps.isEmpty());
        CHECK(steps.first().startsWith(QStringLiteral("SEARCH reminder USING "))); // a scan of an index reads all of it
        CHECK(steps.first().contains(QStringLiteral("INDEX reminder_")));
    }
}
