// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "base/local_time.h"
#include "domain/reminder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <ctime>
#include <random>
#include <tuple>

using namespace overzicht;

namespace {

QDateTime at(const char *text) { return *parseMoment(QString::fromLatin1(text)); }
QDateTime lastDay(const char *day) { return endOfDay(*parseDate(QString::fromLatin1(day))); }

ReminderFacts asking(const char *last, const char *here = "2026-01-01T10:00:00Z") { return {lastDay(last), std::nullopt, std::nullopt, at(here)}; }
ReminderFacts unread(const char *since, const char *leaves = nullptr)
{
    return {std::nullopt, at(since), leaves ? std::optional(lastDay(leaves)) : std::nullopt, at(since)};
}

DeadlineStep deadlineAt(const ReminderFacts &facts, const char *now, const Reminded &before = {}) { return remindingAt(facts, before, at(now)).deadline; }
UnreadStep unreadAt(const ReminderFacts &facts, const char *now, const Reminded &before = {}) { return remindingAt(facts, before, at(now)).unread; }

/// A person who is told each time it is due, from `from` on, every `step`; what was told, with the days left then.
struct Life {
    ReminderFacts facts;
    Reminded kept{};
    QList<std::pair<DeadlineStep, qint64>> told{};
    QList<UnreadStep> toldUnread{};
    void live(const QDateTime &now)
    {
        const Reminding decided = remindingAt(facts, kept, now);
        kept = decided.reminded;
        if (!decided.isDue())
            return;
        if (decided.deadline != DeadlineStep::None) {
            told << std::pair(decided.deadline, daysBetween(now, *facts.due));
            kept.deadline = decided.deadline;
        }
        if (decided.unread != UnreadStep::None) {
            toldUnread << decided.unread;
            kept.unread = decided.unread;
        }
        kept.notBefore = now.addSecs(kBetweenReminders);
    }
    void live(const QDateTime &from, const QDateTime &until, qint64 every)
    {
        for (QDateTime now = from; now <= until; now = now.addSecs(every))
            live(now);
    }
};

const QList<DeadlineStep> kAll{DeadlineStep::Days14, DeadlineStep::Days7, DeadlineStep::Days3, DeadlineStep::Days1, DeadlineStep::Today, DeadlineStep::Over};

QList<DeadlineStep> stepsOf(const Life &life)
{
    QList<DeadlineStep> steps;
    for (const auto &[step, days] : life.told)
        steps << step;
    return steps;
}

} // namespace

TEST_CASE("a last day is reminded of at eight in the morning, fourteen, seven, three days and one day before, on the day, and once after it")
{
    const ReminderFacts facts = asking("2026-12-15");
    const std::tuple<const char *, const char *, DeadlineStep, DeadlineStep> steps[] = {
        {"2026-12-01T06:59:59Z", "2026-12-01T07:00:00Z", DeadlineStep::None, DeadlineStep::Days14}, {"2026-12-08T06:59:59Z", "2026-12-08T07:00:00Z", DeadlineStep::Days14, DeadlineStep::Days7},
        {"2026-12-12T06:59:59Z", "2026-12-12T07:00:00Z", DeadlineStep::Days7, DeadlineStep::Days3}, {"2026-12-14T06:59:59Z", "2026-12-14T07:00:00Z", DeadlineStep::Days3, DeadlineStep::Days1},
        {"2026-12-15T06:59:59Z", "2026-12-15T07:00:00Z", DeadlineStep::Days1, DeadlineStep::Today}, {"2026-12-15T22:59:59Z", "2026-12-16T07:00:00Z", DeadlineStep::Today, DeadlineStep::Over}};
    for (const auto &[before, then, was, is] : steps) {
        INFO(then);
        CHECK(deadlineAt(facts, before) == was);
        CHECK(deadlineAt(facts, then) == is);
        const Reminded told{UnreadStep::None, was, facts.due, std::nullopt};
        CHECK(deadlineAt(facts, before, told) == DeadlineStep::None); // not twice
        CHECK(remindingAt(facts, told, at(before)).next == at(then));
        CHECK(deadlineAt(facts, then, told) == is);
    }
    CHECK(deadlineAt(facts, "2026-12-15T23:00:00Z") == DeadlineStep::None); // over, and it is night
    CHECK(deadlineAt(facts, "2026-12-16T06:59:59Z") == DeadlineStep::None);
    CHECK(deadlineAt(facts, "2026-12-29T22:59:59Z") == DeadlineStep::Over);
    const Reminding after = remindingAt(facts, {}, at("2026-12-29T23:00:00Z"));
    CHECK_FALSE(after.isDue());
    CHECK_FALSE(after.next);
}

TEST_CASE("a letter that stays unread is reminded of after three, seven and fourteen days, and three days before its source takes it away")
{
    const ReminderFacts facts = unread("2026-11-20T22:30:00Z", "2026-12-20"); // half past eleven in the evening
    const std::tuple<const char *, const char *, UnreadStep, UnreadStep> steps[] = {
        {"2026-11-23T06:59:59Z", "2026-11-23T07:00:00Z", UnreadStep::None, UnreadStep::Days3}, {"2026-11-27T06:59:59Z", "2026-11-27T07:00:00Z", UnreadStep::Days3, UnreadStep::Days7},
        {"2026-12-04T06:59:59Z", "2026-12-04T07:00:00Z", UnreadStep::Days7, UnreadStep::Days14}, {"2026-12-17T06:59:59Z", "2026-12-17T07:00:00Z", UnreadStep::Days14, UnreadStep::Leaving}};
    for (const auto &[before, then, was, is] : steps) {
        INFO(then);
        const Reminded told{was, DeadlineStep::None, std::nullopt, std::nullopt};
        CHECK(unreadAt(facts, before) == was);
        CHECK(unreadAt(facts, before, told) == UnreadStep::None);
        CHECK(remindingAt(facts, told, at(before)).next == at(then));
        CHECK(unreadAt(facts, then, told) == is);
    }
    CHECK(unreadAt(facts, "2026-12-20T22:59:59Z") == UnreadStep::Leaving);
    CHECK(unreadAt(facts, "2026-12-20T23:00:00Z") == UnreadStep::Days14); // it is gone there, and unread still
    CHECK_FALSE(remindingAt(facts, {UnreadStep::Leaving, DeadlineStep::None, std::nullopt, std::nullopt}, at("2026-12-25T10:00:00Z")).next);
    // One that leaves soon is told the day after it came, not on the day it came; one that leaves on that day not at all.
    CHECK(unreadAt(unread("2026-11-20T10:00:00Z", "2026-11-21"), "2026-11-21T06:59:59Z") == UnreadStep::None);
    CHECK(unreadAt(unread("2026-11-20T10:00:00Z", "2026-11-21"), "2026-11-21T07:00:00Z") == UnreadStep::Leaving);
    CHECK(unreadAt(unread("2026-11-20T10:00:00Z", "2026-11-20"), "2026-11-20T22:59:00Z") == UnreadStep::None);
    CHECK(unreadAt(unread("2026-11-20T10:00:00Z", "2020-01-01"), "2026-11-23T07:00:00Z") == UnreadStep::Days3);
}

TEST_CASE("Each step is told once over a change to summer time and back, whatever the zone of the machine")
{
    for (const char *zone : {"Europe/Brussels", "America/Los_Angeles", "Pacific/Kiritimati"}) {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", zone);
        tzset();
        INFO(zone);
        // 29 March 2026: an hour less; 25 October: an hour more. Eight o'clock stays eight o'clock.
        Life spring{asking("2026-03-31")}, autumn{asking("2026-10-27")};
        spring.live(at("2026-03-01T00:00:00Z"), at("2026-04-20T00:00:00Z"), 1800);
        autumn.live(at("2026-10-01T00:00:00Z"), at("2026-11-20T00:00:00Z"), 1800);
        CHECK(stepsOf(spring) == kAll);
        CHECK(stepsOf(autumn) == kAll);
        for (const Life &life : {spring, autumn}) {
            QList<qint64> days;
            for (const auto &[step, left] : life.told)
                days << left;
            CHECK(days == QList<qint64>{14, 7, 3, 1, 0, -1});
        }
        CHECK(deadlineAt(asking("2026-03-31"), "2026-03-28T06:59:59Z") == DeadlineStep::Days7);
        CHECK(deadlineAt(asking("2026-03-31"), "2026-03-28T07:00:00Z") == DeadlineStep::Days3);  // still winter
        CHECK(deadlineAt(asking("2026-03-31"), "2026-03-30T05:59:59Z") == DeadlineStep::Days3);
        CHECK(deadlineAt(asking("2026-03-31"), "2026-03-30T06:00:00Z") == DeadlineStep::Days1);  // summer
        CHECK(deadlineAt(asking("2026-10-27"), "2026-10-24T06:00:00Z") == DeadlineStep::Days3);  // still summer
        CHECK(deadlineAt(asking("2026-10-27"), "2026-10-26T06:59:59Z") == DeadlineStep::Days3);
        CHECK(deadlineAt(asking("2026-10-27"), "2026-10-26T07:00:00Z") == DeadlineStep::Days1);  // winter
        CHECK(unreadAt(unread("2026-03-28T22:30:00Z"), "2026-03-31T05:59:59Z") == UnreadStep::None); // 23:30 that evening
        CHECK(unreadAt(unread("2026-03-28T22:30:00Z"), "2026-03-31T06:00:00Z") == UnreadStep::Days3);
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        tzset();
    }
}

TEST_CASE("a clock that is set back tells nothing twice; what a clock told that ran days ahead does not count")
{
    Life life{asking("2026-12-15")};
    life.live(at("2026-12-12T07:00:00Z"));
    REQUIRE(stepsOf(life) == QList{DeadlineStep::Days3});
    for (const int back : {1, 3600, 86'400}) { // the clock goes on from there, to where it was and a day further
        Life again = life;
        again.live(at("2026-12-12T07:00:00Z").addSecs(-back), at("2026-12-13T07:00:00Z"), 600);
        CHECK(stepsOf(again) == QList{DeadlineStep::Days3});
        again.live(at("2026-12-14T07:00:00Z"));
        CHECK(stepsOf(again) == QList{DeadlineStep::Days3, DeadlineStep::Days1}); // and the next is not late for it
    }
    Life ahead{asking("2026-12-15")};
    ahead.live(at("2026-12-20T07:00:00Z"));
    REQUIRE(stepsOf(ahead) == QList{DeadlineStep::Over});
    ahead.told.clear();
    ahead.live(at("2026-12-08T07:00:00Z"));
    CHECK(stepsOf(ahead) == QList{DeadlineStep::Days7});
}

TEST_CASE("of several steps that a machine slept over the most urgent one is told, once")
{
    Life life{asking("2026-12-15")};
    life.live(at("2026-12-01T07:00:00Z"));
    life.live(at("2026-12-14T20:00:00Z")); // a fortnight later
    life.live(at("2026-12-15T07:59:59Z")); // eleven hours, fifty-nine minutes and fifty-nine seconds after
    CHECK(life.told == QList<std::pair<DeadlineStep, qint64>>{{DeadlineStep::Days14, 14}, {DeadlineStep::Days1, 1}});
    life.live(at("2026-12-15T08:00:00Z"));
    CHECK(life.told.last() == std::pair(DeadlineStep::Today, qint64(0)));
    Life month{unread("2026-11-01T10:00:00Z")};
    month.live(at("2026-12-01T10:00:00Z"), at("2027-02-01T10:00:00Z"), 3600);
    CHECK(month.toldUnread == QList{UnreadStep::Days14});
    Life late{asking("2026-12-15")};
    late.live(at("2026-12-17T03:00:00Z"), at("2027-02-01T10:00:00Z"), 3600);
    CHECK(stepsOf(late) == QList{DeadlineStep::Over});
}

TEST_CASE("the coming of a thing tells how near its last day is, but for the last two days, and then an hour later")
{
    Life near{asking("2026-12-15", "2026-12-05T09:00:00Z")};
    near.live(at("2026-12-05T09:00:00Z"), at("2026-12-20T09:00:00Z"), 600);
    CHECK(stepsOf(near) == QList{DeadlineStep::Days7, DeadlineStep::Days3, DeadlineStep::Days1, DeadlineStep::Today, DeadlineStep::Over});
    const ReminderFacts today = asking("2026-12-15", "2026-12-15T09:00:00Z");
    CHECK(deadlineAt(today, "2026-12-15T09:59:59Z") == DeadlineStep::None);
    CHECK(remindingAt(today, {}, at("2026-12-15T09:00:00Z")).next == at("2026-12-15T10:00:00Z"));
    CHECK(deadlineAt(today, "2026-12-15T10:00:00Z") == DeadlineStep::Today);
    const ReminderFacts tomorrow = asking("2026-12-15", "2026-12-14T09:00:00Z");
    CHECK(deadlineAt(tomorrow, "2026-12-14T09:59:59Z") == DeadlineStep::None);
    CHECK(deadlineAt(tomorrow, "2026-12-14T10:00:00Z") == DeadlineStep::Days1);
    const ReminderFacts over = asking("2026-12-15", "2026-12-16T09:00:00Z"); // it came too late: nobody is reminded of what they could not do
    CHECK_FALSE(remindingAt(over, {}, at("2026-12-17T09:00:00Z")).isDue());
    CHECK_FALSE(remindingAt(over, {}, at("2026-12-17T09:00:00Z")).next);
}

TEST_CASE("a last day with an hour is over at that hour, and told as over the morning after")
{
    ReminderFacts facts{at("2026-12-15T10:00:00Z"), std::nullopt, std::nullopt, at("2026-11-01T10:00:00Z")};
    CHECK(deadlineAt(facts, "2026-12-15T10:00:00Z") == DeadlineStep::Today);
    CHECK(deadlineAt(facts, "2026-12-15T10:00:01Z") == DeadlineStep::None);
    CHECK(deadlineAt(facts, "2026-12-16T07:00:00Z") == DeadlineStep::Over);
    facts.due = at("2026-12-15T06:30:00Z"); // half past seven: before the morning of that day begins
    Life life{facts};
    life.live(at("2026-12-01T00:00:00Z"), at("2026-12-20T00:00:00Z"), 600);
    CHECK(stepsOf(life) == QList{DeadlineStep::Days14, DeadlineStep::Days7, DeadlineStep::Days3, DeadlineStep::Days1, DeadlineStep::Over});
}

TEST_CASE("a last day that moves nearer is told at its next step, one that moves away begins anew without a word")
{
    Life life{asking("2026-12-15")};
    life.live(at("2026-12-14T08:00:00Z"));
    REQUIRE(stepsOf(life) == QList{DeadlineStep::Days1});
    life.told.clear();
    life.facts.due = lastDay("2026-12-24"); // ten days more
    life.live(at("2026-12-14T09:00:00Z"), at("2027-01-10T09:00:00Z"), 3600);
    CHECK(stepsOf(life) == QList{DeadlineStep::Days7, DeadlineStep::Days3, DeadlineStep::Days1, DeadlineStep::Today, DeadlineStep::Over});
    Life nearer{asking("2026-12-28")};
    nearer.live(at("2026-12-14T08:00:00Z"));
    REQUIRE(stepsOf(nearer) == QList{DeadlineStep::Days14});
    nearer.facts.due = lastDay("2026-12-17");
    nearer.live(at("2026-12-14T19:59:59Z"));
    CHECK(nearer.told.size() == 1); // twelve hours between two of them
    nearer.live(at("2026-12-14T20:00:00Z"));
    CHECK(nearer.told.last() == std::pair(DeadlineStep::Days3, qint64(3)));
    nearer.facts.due = at("2026-12-17T10:00:00Z"); // the same day, at another hour, is the same last day
    nearer.live(at("2026-12-15T10:00:00Z"));
    CHECK(nearer.told.size() == 2);
}

TEST_CASE("Whatever its last days, moments and tellings, a thing is told no step twice for one last day, and never twice within twelve hours")
{
    for (uint seed = 0; seed < 200; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        const auto below = [&](uint n) { return int(random() % n); };
        const QDateTime begin = at("2026-01-01T00:00:00Z").addSecs(below(365 * 86'400));
        ReminderFacts facts{std::nullopt, std::nullopt, std::nullopt, begin};
        if (below(4) > 0)
            facts.due = begin.addSecs(below(40 * 86'400));
        if (below(4) > 0)
            facts.unreadSince = begin;
        if (below(2) > 0)
            facts.expires = begin.addSecs(below(40 * 86'400));
        Life life{facts};
        std::optional<QDateTime> last;
        for (QDateTime now = begin; now < begin.addDays(60); now = now.addSecs(1 + below(86'400))) {
            const auto before = life.told.size() + life.toldUnread.size();
            const Reminding look = remindingAt(life.facts, life.kept, now);
            CHECK((!look.next || *look.next > now));
            life.live(now);
            if (life.told.size() + life.toldUnread.size() == before)
                continue;
            CHECK((!last || last->secsTo(now) >= kBetweenReminders));
            last = now;
        }
        const QList<DeadlineStep> steps = stepsOf(life);
        CHECK(std::is_sorted(steps.cbegin(), steps.cend()));
        CHECK(std::adjacent_find(steps.cbegin(), steps.cend()) == steps.cend());
        CHECK(std::adjacent_find(life.toldUnread.cbegin(), life.toldUnread.cend()) == life.toldUnread.cend());
    }
}
