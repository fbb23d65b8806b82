// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "base/local_time.h"
#include "sync/schedule.h"
#include "sync/timetable.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <limits>

#include <catch2/catch.hpp>

using namespace overzicht;
using namespace std::chrono_literals;

namespace {

QDateTime at(const char *text) { return parseMoment(QLatin1String(text)).value(); }
const QDateTime kNoon(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC);

QDateTime after(const QDateTime &moment, std::chrono::milliseconds time) { return moment.addMSecs(time.count()); }

/// A schedule after a round that ended at noon.
Schedule atNoon(const Rhythm &rhythm = {}, bool reached = true)
{
    Schedule schedule(rhythm);
    schedule.ended(kNoon, reached);
    return schedule;
}

FeedReport feedReport(Health health) { return {SourceId(QStringLiteral("s")), FeedId(QStringLiteral("f")), {}, health, {}, 0, 0, 0, 0}; }

/// The moments at which rounds begin while the clock is looked at every ten minutes; each round takes a minute.
QList<QDateTime> rounds(Schedule schedule, const QDateTime &from, const QDateTime &until, bool reached = true)
{
    QList<QDateTime> all;
    for (QDateTime now = from; now < until;) {
        const QDateTime next = schedule.next(now);
        if (next <= now) {
            all << now;
            now = after(now, 1min);
            schedule.ended(now, reached);
        } else {
            now = std::min(next, after(now, 10min));
        }
    }
    return all;
}

} // namespace

TEST_CASE("After a round the next is an interval later, a tenth more or less by chance, and not for everybody the same")
{
    QSet<qint64> seen;
    qint64 least = std::numeric_limits<qint64>::max(), most = 0;
    for (quint32 seed = 0; seed < 2'000; ++seed) {
        Rhythm rhythm;
        rhythm.seed = seed;
        Schedule schedule = atNoon(rhythm);
        const qint64 wait = kNoon.msecsTo(schedule.next(kNoon));
        seen << wait / 1000;
        least = std::min(least, wait);
        most = std::max(most, wait);
    }
    const qint64 every = std::chrono::milliseconds(4h).count();
    CHECK(least >= every * 9 / 10);
    CHECK(most < every * 11 / 10);
    CHECK(least < every * 91 / 100); // and the whole width of it is used
    CHECK(most > every * 109 / 100);
    CHECK(seen.size() > 1'000);
    // One seed says the same each time, and something else after each round.
    Schedule one = atNoon(), same = atNoon();
    CHECK(one.next(kNoon) == same.next(after(kNoon, 3h)));
    const QDateTime first = one.next(kNoon);
    one.ended(first, true);
    CHECK(first.msecsTo(one.next(first)) != kNoon.msecsTo(first));
}

TEST_CASE("A round is due at its moment and not a millisecond before; one that is late by little is due at once")
{
    Schedule schedule = atNoon();
    const QDateTime next = schedule.next(kNoon);
    CHECK(schedule.next(next.addMSecs(-1)) > next.addMSecs(-1));
    CHECK(schedule.next(next) <= next);
    CHECK(schedule.next(after(next, 15min)) <= after(next, 15min));
    const QDateTime late = after(next, 15min + 1ms); // the machine slept: its line comes after it
    const QDateTime settled = schedule.next(late);
    CHECK(settled >= after(late, 30s));
    CHECK(settled < after(late, 150s));
    CHECK(schedule.next(settled) == settled); // due then, and not put off once more
}

TEST_CASE("A machine that slept for a month asks once, and a machine that is on asks as often as was chosen")
{
    const QDateTime woke = after(kNoon, 24h * 30);
    CHECK(rounds(atNoon(), woke, after(woke, 3h)).size() == 1);
    const auto four = rounds(atNoon(), kNoon, after(kNoon, 24h));
    CHECK(four.size() >= 5);
    CHECK(four.size() <= 6);
    Rhythm hourly;
    hourly.every = 1h;
    const auto day = rounds(atNoon(hourly), kNoon, after(kNoon, 24h));
    CHECK(day.size() >= 21);
    CHECK(day.size() <= 26);
}

TEST_CASE("What a source answered before the program began is counted from; who never answered, or long ago, is asked once the machine has settled")
{
    Schedule recent(Rhythm(), after(kNoon, -1h));
    const QDateTime next = recent.next(kNoon);
    CHECK(next >= after(kNoon, 156min)); // nine tenths of four hours, less the one that passed
    CHECK(next < after(kNoon, 204min));
    for (const QDateTime &last : {QDateTime(), after(kNoon, -24h * 365), after(kNoon, 1ms), after(kNoon, 24h * 365)}) { // the last two: a clock that was wrong
        Schedule schedule(Rhythm(), last);
        const QDateTime soon = schedule.next(kNoon);
        CHECK(soon >= after(kNoon, 30s));
        CHECK(soon < after(kNoon, 150s));
        CHECK(schedule.next(soon) == soon);
    }
}

TEST_CASE("A clock that is set back never puts the next round further off than an interval from then, one that is set forward asks once")
{
    for (const auto back : {2h, 24h * 30, 24h * 365 * 10}) {
        Schedule schedule = atNoon();
        static_cast<void>(schedule.next(kNoon));
        const QDateTime now = after(kNoon, -back);
        const QDateTime next = schedule.next(now);
        CHECK(next > now);
        CHECK(next <= after(now, 264min)); // eleven tenths of four hours
        CHECK(schedule.next(after(now, 10min)) == next); // it stays where it is: looking does not put it off
        CHECK(rounds(schedule, now, after(now, 5h)).size() == 1);
    }
    Schedule schedule = atNoon();
    const QDateTime wrong = after(kNoon, 24h * 365);
    const auto there = rounds(schedule, wrong, after(wrong, 1h));
    REQUIRE(there.size() == 1);
    schedule.ended(there.first(), true);
    CHECK(schedule.next(after(kNoon, 5min)) <= after(kNoon, 5min + 264min)); // and mended again
    // Summer time: the wall clock jumps, the moments do not.
    Schedule night(Rhythm(), at("2026-10-25T00:30:00Z"));
    const QDateTime morning = night.next(at("2026-10-25T00:30:00Z"));
    CHECK(at("2026-10-25T00:30:00Z").secsTo(morning) < 264 * 60);
}

TEST_CASE("After a round that reached nobody the next comes sooner, then later each time, and never later than an interval; one answer ends that")
{
    Schedule schedule = atNoon({}, false);
    QDateTime now = kNoon;
    std::chrono::milliseconds about = 5min;
    for (int failures = 1; failures < 12; ++failures) {
        const auto wait = std::chrono::milliseconds(now.msecsTo(schedule.next(now)));
        INFO(failures);
        CHECK(wait >= about * 9 / 10);
        CHECK(wait < about * 11 / 10);
        now = schedule.next(now);
        schedule.ended(now, false);
        about = std::min<std::chrono::milliseconds>(about * 2, 4h);
    }
    CHECK(about == 4h);
    schedule.ended(now, true);
    CHECK(now.msecsTo(schedule.next(now)) >= std::chrono::milliseconds(216min).count());
    schedule.ended(now, false);
    CHECK(now.msecsTo(schedule.next(now)) < std::chrono::milliseconds(6min).count()); // from the beginning
    CHECK(rounds(atNoon({}, false), kNoon, after(kNoon, 24h), false).size() < 14);
}

TEST_CASE("Nobody was reached when somebody could not be and nobody answered, in whatever way")
{
    const auto reached = [](const QList<Health> &all) {
        Report report;
        for (const Health health : all)
            report.feeds << feedReport(health);
        return !reachedNobody(report);
    };
    CHECK(reached({}));
    CHECK_FALSE(reached({Health::Unreachable}));
    CHECK_FALSE(reached({Health::Unreachable, Health::Busy, Health::Maintenance, Health::SignInNeeded, Health::NotAllowed, Health::Inactive}));
    for (const Health answer : {Health::Fresh, Health::Faulty, Health::Refused, Health::Stale})
        CHECK(reached({Health::Unreachable, answer}));
    for (const Health waits : {Health::Busy, Health::Maintenance, Health::SignInNeeded, Health::NotAllowed, Health::Inactive}) // nothing is won by asking sooner
        CHECK(reached({waits}));
}

namespace {

struct Watched {
    explicit Watched(std::chrono::milliseconds glance = 1ms) : table(clock, glance), due(&table, &Timetable::due), planned(&table, &Timetable::planned) {}
    QDateTime next() const { return planned.isEmpty() ? QDateTime() : planned.last().first().toDateTime(); }
    void pass(std::chrono::milliseconds time) { clock.set(after(clock.now(), time)); }
    bool becomesDue() { return QTest::qWaitFor([&] { return !due.isEmpty(); }, 5'000); }

    FixedClock clock{kNoon};
    Timetable table;
    QSignalSpy due, planned;
};

} // namespace

TEST_CASE("A timetable says once when the next round is due, by the clock on the wall, and waits for the end of the round")
{
    Watched w;
    w.table.set(Rhythm(), kNoon);
    const QDateTime next = w.next();
    CHECK(next > after(kNoon, 215min));
    w.clock.set(next.addMSecs(-1));
    QTest::qWait(30);
    CHECK(w.due.isEmpty());
    w.clock.set(next);
    REQUIRE(w.becomesDue());
    w.pass(24h * 30);
    QTest::qWait(30);
    CHECK(w.due.size() == 1); // it is going
    w.table.set(Rhythm()); // chosen anew meanwhile
    w.pass(10min);
    QTest::qWait(30);
    CHECK(w.due.size() == 1);
    w.table.began();
    w.table.ended(true);
    CHECK(w.next() > after(w.clock.now(), 215min));
    CHECK(w.due.size() == 1);
}

TEST_CASE("A round that somebody asked for puts the next one off, and one that reached nobody brings it nearer")
{
    Watched w;
    w.table.set(Rhythm(), kNoon);
    w.pass(2h);
    w.table.began();
    w.table.ended(true);
    CHECK(w.next() >= after(kNoon, 2h + 216min));
    w.table.began();
    w.table.ended(false);
    CHECK(w.next() < after(kNoon, 2h + 6min));
}

TEST_CASE("Switched off nothing is due and nothing is planned; another interval counts from the same answer")
{
    Watched w;
    Rhythm hourly;
    hourly.every = 1h;
    w.table.set(hourly, kNoon);
    CHECK(w.next() < after(kNoon, 67min));
    w.table.set(std::nullopt);
    CHECK_FALSE(w.next().isValid());
    w.pass(24h);
    QTest::qWait(30);
    CHECK(w.due.isEmpty());
    w.clock.set(kNoon.addSecs(1800));
    w.table.set(Rhythm());
    CHECK(w.next() >= after(kNoon, 216min));
    CHECK(w.next() < after(kNoon, 264min));
}
