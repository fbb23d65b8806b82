// SPDX-License-Identifier: EUPL-1.2
#include "activation/course.h"
#include "decisions.h"

#include <QSet>

#include <catch2/catch.hpp>

#include <random>

using namespace overzicht;

namespace {

using Standing = Course::Standing;

/// A record as it grows: only what may follow is kept.
struct Record {
    QList<QJsonObject> entries;
    int seconds = 0;

    Course course() const { return courseOf(entries, Acting::self()); }
    bool keep(const Result<QJsonObject> &entry)
    {
        if (entry)
            entries << *entry;
        else
            CHECK(entry.error().kind == Error::Kind::Refused);
        return entry.has_value();
    }
    bool decide(Decision::What what, const QByteArray &key) { return keep(decidedEntry(course(), decision(what, key, ++seconds))); }
    bool request(ActivationWay way = ActivationWay::Gateway) { return keep(requestedEntry(course(), way, at(++seconds))); }
    bool confirm() { return keep(confirmedEntry(course(), QStringLiteral("ontvangst 7"), at(++seconds), {})); }
    bool measure(int ahead) { return keep(measuredEntry(course(), std::chrono::seconds(ahead), at(++seconds))); }
    bool refuse() { return keep(refusedEntry(course(), QStringLiteral("al actief"), at(++seconds), {})); }
};

} // namespace

TEST_CASE("An eBox is on only after it was decided, asked and confirmed, in that order")
{
    Record r;
    CHECK(r.course() == Course());
    CHECK_FALSE(r.request());
    CHECK_FALSE(r.confirm());
    CHECK_FALSE(r.refuse());
    CHECK_FALSE(r.decide(Decision::What::Stop, "s"));
    REQUIRE(r.decide(Decision::What::NotNow, {}));
    CHECK(r.course().standing == Standing::NotActive);
    REQUIRE(r.decide(Decision::What::Activate, "a"));
    CHECK(r.course().standing == Standing::Decided);
    CHECK(r.course().since == at(r.seconds));
    CHECK_FALSE(r.confirm());
    CHECK_FALSE(r.refuse());
    CHECK_FALSE(r.decide(Decision::What::Activate, "b"));
    REQUIRE(r.request(ActivationWay::HandOver));
    CHECK(r.course().standing == Standing::Requested);
    CHECK(r.course().waits());
    CHECK(r.course().way == ActivationWay::HandOver);
    CHECK_FALSE(r.decide(Decision::What::Activate, "b"));
    REQUIRE(r.confirm());
    CHECK(r.course().standing == Standing::Confirmed);
    CHECK(r.course().receipt == QStringLiteral("ontvangst 7"));
    CHECK_FALSE(r.confirm());
    CHECK_FALSE(r.request());
    CHECK_FALSE(r.decide(Decision::What::Activate, "b"));
}

TEST_CASE("However often it is asked, it is one request, under the key of the decision, since the first time")
{
    Record r;
    REQUIRE(r.decide(Decision::What::Activate, "a"));
    REQUIRE(r.request());
    const Course first = r.course();
    for (int i = 0; i < 20; ++i)
        REQUIRE(r.request());
    CHECK(r.course() == first);
    for (const QJsonObject &entry : r.entries)
        CHECK(entry.value(QLatin1String("key")).toString() == QStringLiteral("a"));
}

TEST_CASE("Stopping takes the same steps; refused, the eBox stays on, and stopped it can be turned on again")
{
    Record r;
    REQUIRE(r.decide(Decision::What::Activate, "a"));
    REQUIRE(r.request());
    REQUIRE(r.confirm());
    REQUIRE(r.decide(Decision::What::Stop, "s"));
    CHECK(r.course().standing == Standing::StopDecided);
    REQUIRE(r.request());
    CHECK(r.course().standing == Standing::StopRequested);
    SECTION("refused")
    {
        REQUIRE(r.refuse());
        CHECK(r.course().standing == Standing::Confirmed);
        CHECK(r.course().why == QStringLiteral("al actief"));
        CHECK(r.decide(Decision::What::Stop, "s2"));
    }
    SECTION("confirmed")
    {
        REQUIRE(r.confirm());
        CHECK(r.course().standing == Standing::Stopped);
        CHECK_FALSE(r.decide(Decision::What::Stop, "s2"));
        CHECK(r.decide(Decision::What::Activate, "a2"));
        CHECK(r.course().standing == Standing::Decided);
    }
    SECTION("the person changes their mind")
    {
        REQUIRE(r.decide(Decision::What::Activate, "a2"));
        REQUIRE(r.request());
        CHECK(r.course().standing == Standing::Requested);
        // What comes late of the stop is of another decision.
        r.entries << QJsonObject{{QStringLiteral("event"), QStringLiteral("confirmed")}, {QStringLiteral("who"), QStringLiteral("self")}, {QStringLiteral("key"), QStringLiteral("s")}, {QStringLiteral("at"), at(900).toString(Qt::ISODateWithMs)}};
        CHECK(r.course().standing == Standing::Requested);
    }
}

TEST_CASE("How far the clock was off is that of the last answer that was kept, and moves nothing else")
{
    Record r;
    CHECK_FALSE(r.measure(1)); // of no request
    REQUIRE(r.decide(Decision::What::Activate, "a"));
    CHECK(r.course().skew == std::chrono::seconds(-4)); // as it was decided
    CHECK_FALSE(r.measure(1));
    REQUIRE(r.request());
    const Course asked = r.course();
    REQUIRE(r.measure(7));
    Course measured = r.course();
    CHECK(measured.skew == std::chrono::seconds(7));
    CHECK(measured.decision->skew == std::chrono::seconds(-4)); // what was sent of the decision stays as it is
    measured.skew = asked.skew;
    CHECK(measured == asked);
    REQUIRE(r.request());
    CHECK(r.course().skew == std::chrono::seconds(7));
    SECTION("confirmed")
    {
        REQUIRE(r.keep(confirmedEntry(r.course(), {}, at(50), std::chrono::seconds(-9))));
        CHECK(r.course().skew == std::chrono::seconds(-9));
    }
    SECTION("refused")
    {
        REQUIRE(r.keep(refusedEntry(r.course(), {}, at(50), std::chrono::seconds(86'400))));
        CHECK(r.course().skew == std::chrono::seconds(86'400));
    }
    SECTION("confirmed by who tells no time")
    {
        REQUIRE(r.confirm());
        CHECK(r.course().skew == std::chrono::seconds(7));
    }
    CHECK_FALSE(r.measure(1));
    REQUIRE(r.decide(r.course().standing == Standing::Confirmed ? Decision::What::Stop : Decision::What::Activate, "b"));
    CHECK(r.course().skew == std::chrono::seconds(-4)); // of another decision
}

TEST_CASE("Entries that were kept before the clock was measured read as they did")
{
    Decision old = decision(Decision::What::Activate, "a");
    old.skew.reset();
    Record r;
    REQUIRE(r.keep(decidedEntry(r.course(), old)));
    REQUIRE(r.request());
    REQUIRE(r.confirm());
    for (const QJsonObject &entry : r.entries)
        CHECK_FALSE(entry.contains(QLatin1String("skewSeconds")));
    CHECK(r.course().standing == Standing::Confirmed);
    CHECK_FALSE(r.course().skew);
    r.entries.last().insert(QStringLiteral("skewSeconds"), QStringLiteral("7")); // no number
    CHECK(r.course().standing == Standing::Confirmed);
    CHECK_FALSE(r.course().skew);
}

TEST_CASE("What was decided for one says nothing for another")
{
    Record r;
    REQUIRE(r.decide(Decision::What::Activate, "a"));
    REQUIRE(r.request());
    CHECK(courseOf(r.entries, *Acting::organisation(QStringLiteral("0671516647"))) == Course());
    Decision others = decision(Decision::What::Activate, "o", 50);
    others.who = *Acting::organisation(QStringLiteral("0671516647"));
    r.entries << others.entry();
    CHECK(r.course().standing == Standing::Requested);
    CHECK(courseOf(r.entries, others.who).standing == Standing::Decided);
}

TEST_CASE("Ten thousand random orders of events never turn an eBox on that was not decided and asked, nor the same one twice")
{
    std::mt19937 random(20261130);
    const auto any = [&](int most) { return int(std::uniform_int_distribution<>(0, most - 1)(random)); };
    for (int round = 0; round < 10'000; ++round) {
        Record r;
        QSet<QByteArray> decided, asked, confirmed;
        for (int step = 0; step < 20; ++step) {
            const QByteArray key = QByteArray::number(step);
            const Course before = r.course();
            switch (any(8)) {
            case 0:
                if (r.decide(Decision::What::Activate, key))
                    decided << key;
                break;
            case 1:
                if (r.decide(Decision::What::Stop, key))
                    decided << key;
                break;
            case 2:
                r.decide(Decision::What::NotNow, {});
                break;
            case 3:
            case 4:
                if (r.request())
                    asked << before.decision->key;
                break;
            case 5:
                if (r.confirm()) {
                    REQUIRE(asked.contains(before.decision->key));
                    REQUIRE_FALSE(confirmed.contains(before.decision->key));
                    confirmed << before.decision->key;
                }
                break;
            case 6:
                r.measure(any(100));
                break;
            default:
                r.refuse();
            }
            const Course now = r.course();
            if (now.standing != Standing::NotActive)
                REQUIRE(decided.contains(now.decision->key));
            if (now.standing == Standing::Confirmed && now.decision->what == Decision::What::Activate)
                REQUIRE(confirmed.contains(now.decision->key));
        }
        // Entries put together in another order come to nothing that was not so at some moment: an "on" has its request before it.
        std::shuffle(r.entries.begin(), r.entries.end(), random);
        const Course mixed = r.course();
        if (mixed.standing == Standing::Confirmed && mixed.decision->what == Decision::What::Activate)
            REQUIRE(confirmed.contains(mixed.decision->key));
    }
}

TEST_CASE("What a newer program kept, and what nobody can read, changes nothing")
{
    Record r;
    REQUIRE(r.decide(Decision::What::Activate, "a"));
    const Course before = r.course();
    for (const QJsonObject &odd : {QJsonObject(), QJsonObject{{QStringLiteral("event"), QStringLiteral("verified")}, {QStringLiteral("who"), QStringLiteral("self")}, {QStringLiteral("key"), QStringLiteral("a")}, {QStringLiteral("at"), at(60).toString(Qt::ISODateWithMs)}},
                                   QJsonObject{{QStringLiteral("event"), QStringLiteral("requested")}, {QStringLiteral("who"), QStringLiteral("self")}, {QStringLiteral("key"), QStringLiteral("a")}, {QStringLiteral("at"), QStringLiteral("ooit")}}})
        r.entries << odd;
    CHECK(r.course() == before);
}

TEST_CASE("No copy on paper may be asked of an eBox that is on, moves nothing else, and ends with the eBox")
{
    Record record;
    CHECK_FALSE(record.decide(Decision::What::NoPaper, "k-1"));
    REQUIRE(record.decide(Decision::What::Activate, "k-2"));
    CHECK_FALSE(record.decide(Decision::What::NoPaper, "k-3"));
    REQUIRE(record.request());
    CHECK_FALSE(record.decide(Decision::What::NoPaper, "k-4"));
    REQUIRE(record.confirm());
    const Course on = record.course();
    REQUIRE(record.decide(Decision::What::NoPaper, "k-5"));
    Course asked = record.course();
    REQUIRE(asked.paperAsked);
    asked.paperAsked.reset();
    CHECK(asked == on);
    REQUIRE(record.decide(Decision::What::Stop, "k-6"));
    CHECK_FALSE(record.course().paperAsked);
}
