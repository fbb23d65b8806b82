// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "base/local_time.h"
#include "kit/words.h"

#include <QLocale>

using namespace overzicht;

namespace {

QDateTime at(const char *text) { return parseMoment(QString::fromLatin1(text)).value(); }
const QDateTime kNow = at("2026-11-23T08:30:00+01:00");

struct English {
    QLocale before;
    English() { QLocale::setDefault(QLocale(QStringLiteral("en_BE"))); }
    ~English() { QLocale::setDefault(before); }
};

} // namespace

TEST_CASE("dates near today are told in words, in Belgian time")
{
    const English english;
    CHECK(words::nearDay(at("2026-11-23T08:14:00+01:00"), kNow) == QStringLiteral("today 08:14"));
    CHECK(words::nearDay(at("2026-11-22T23:59:00+01:00"), kNow) == QStringLiteral("yesterday"));
    CHECK(words::nearDay(at("2026-11-21T23:59:00+01:00"), kNow) == QStringLiteral("21 Nov"));
    CHECK(words::nearDay(at("2025-11-19T10:00:00+01:00"), kNow) == QStringLiteral("19 Nov 2025"));
    // Just after midnight in Brussels is still the day before in UTC.
    CHECK(words::nearDay(at("2026-11-22T23:30:00Z"), kNow) == QStringLiteral("today 00:30"));
    CHECK(words::nearMoment(at("2026-11-22T18:02:00+01:00"), kNow) == QStringLiteral("yesterday 18:02"));
    CHECK(words::nearMoment(at("2026-11-19T18:02:00+01:00"), kNow) == QStringLiteral("19 Nov, 18:02"));
    CHECK(words::nearMoment(at("2026-11-24T02:00:00+01:00"), kNow) == QStringLiteral("tomorrow 02:00"));
}

TEST_CASE("a deadline is red within three days, amber within fourteen, neutral later, and says so in words")
{
    const English english;
    const auto due = [](const char *day) { return endOfDay(QDate::fromString(QString::fromLatin1(day), Qt::ISODate)); };
    CHECK(words::deadline(due("2026-11-23"), kNow).words == QStringLiteral("today is the last day"));
    CHECK(words::deadline(due("2026-11-23"), kNow).tone == Tone::Danger);
    CHECK(words::deadline(due("2026-11-26"), kNow).tone == Tone::Danger);  // 3 days
    CHECK(words::deadline(due("2026-11-27"), kNow).tone == Tone::Warn);    // 4 days
    CHECK(words::deadline(due("2026-12-07"), kNow).tone == Tone::Warn);    // 14 days
    CHECK(words::deadline(due("2026-12-08"), kNow).tone == Tone::Neutral); // 15 days
    CHECK(words::deadline(due("2026-12-08"), kNow).words == QStringLiteral("until and including 8 Dec"));
    CHECK(words::deadline(due("2026-11-22"), kNow).tone == Tone::Danger);
    CHECK(words::deadline(due("2026-11-22"), kNow).icon == QStringLiteral("triangle-alert"));
    CHECK(words::deadline(due("2026-11-22"), kNow, true).tone == Tone::Neutral); // settled: grey
    // A deadline with an hour is over at that hour, not at midnight.
    CHECK(words::deadline(at("2026-11-23T08:29:59+01:00"), kNow).words == QStringLiteral("late"));
    CHECK(words::deadline(at("2026-11-23T08:30:00+01:00"), kNow).words == QStringLiteral("today is the last day"));
    CHECK(words::lastDay(at("2026-12-03T14:00:00+01:00"), kNow) == QStringLiteral("until 3 Dec, 14:00"));
}

TEST_CASE("an amount is written the Belgian way, to the cent, in every language")
{
    for (const char *locale : {"nl_BE", "fr_BE", "de_BE", "en_BE", "C"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
        INFO(locale);
        CHECK(words::amount(Money(123456, QStringLiteral("EUR"))) == QStringLiteral("€\u00a01.234,56"));
        CHECK(words::amount(Money(5, QStringLiteral("EUR"))) == QStringLiteral("€\u00a00,05"));
        CHECK(words::amount(Money(5300, QStringLiteral("EUR"))) == QStringLiteral("€\u00a053,00"));
        CHECK(words::amount(Money(-150, QStringLiteral("EUR"))) == QStringLiteral("€\u00a0−1,50"));
        CHECK(words::amount(Money(1200, QStringLiteral("USD"))) == QStringLiteral("USD\u00a012,00"));
    }
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("initials are two letters a person recognises, whatever the name holds")
{
    CHECK(words::initials(QStringLiteral("Politiezone Leievallei")) == QStringLiteral("PL"));
    CHECK(words::initials(QStringLiteral("Rijksdienst voor Pensioenen")) == QStringLiteral("RP"));
    CHECK(words::initials(QStringLiteral("VDAB")) == QStringLiteral("VD"));
    CHECK(words::initials(QStringLiteral("  «Stad»  (Lindehove)")) == QStringLiteral("SL"));
    CHECK(words::initials(QString()) == QStringLiteral("?"));
    CHECK(words::initials(QStringLiteral("— …")) == QStringLiteral("?"));
    CHECK(words::initials(QStringLiteral("\u2068\u2069")) == QStringLiteral("?"));
}

TEST_CASE("every health says in words what it means, and none that failed claims to be well")
{
    FeedState feed;
    feed.lastOkAt = at("2026-11-22T18:02:00+01:00");
    for (const Health health : {Health::Never, Health::Fresh, Health::Stale, Health::Busy, Health::Unreachable, Health::Maintenance, Health::Faulty, Health::SignInNeeded, Health::Refused, Health::NotAllowed, Health::Inactive}) {
        feed.health = health;
        INFO(word(health).toStdString());
        CHECK(words::health(health).words.size() > 3);
        CHECK_FALSE(words::health(health).icon.isEmpty());
        CHECK(words::healthSentence(feed, kNow).endsWith(QLatin1Char('.')));
        CHECK_FALSE(words::healthSentence(feed, kNow).contains(QLatin1Char('%')));
        if (words::isBad(health)) {
            CHECK(words::health(health).tone != Tone::Ok);
            CHECK(words::healthSentence(feed, kNow).contains(QStringLiteral("yesterday 18:02"))); // what is still readable, with its time
        }
    }
    feed.health = Health::Unreachable;
    feed.lastOkAt = {};
    CHECK(words::healthSentence(feed, kNow).contains(QStringLiteral("Nothing was fetched yet")));
}

TEST_CASE("a feed that has not begun is said to begin, with its day; one that ended or left the list is not")
{
    FeedState feed;
    feed.health = Health::Inactive;
    feed.feed.activeFrom = QDate(2099, 1, 1);
    feed.detail = QStringLiteral("not active before 2099-01-01");
    CHECK(words::healthSentence(feed, kNow) == QStringLiteral("Not active yet. Begins on 1 January 2099."));
    CHECK(words::health(feed, kNow).words == QStringLiteral("Not active yet"));
    feed.detail = QStringLiteral("no longer listed");
    CHECK(words::healthSentence(feed, kNow).contains(QStringLiteral("no longer active")));
    CHECK(words::health(feed, kNow).words == QStringLiteral("No longer active"));
    feed.detail = QStringLiteral("not active since 2026-01-01");
    feed.feed.activeFrom = kNow.date(); // its first day is today: not this keeps it
    CHECK(words::health(feed, kNow).words == QStringLiteral("No longer active"));
    feed.feed.activeFrom.reset();
    CHECK(words::healthSentence(feed, kNow).contains(QStringLiteral("no longer active")));
}

TEST_CASE("nothing fetched is said only where nothing is: a part that came in can be read, and is said so")
{
    FeedState feed;
    for (const Health health : {Health::Never, Health::Unreachable, Health::Faulty, Health::Busy, Health::SignInNeeded}) {
        feed.health = health;
        INFO(word(health).toStdString());
        feed.items = 0;
        const bool none = words::healthSentence(feed, kNow).contains(QStringLiteral("Nothing was fetched yet")) || words::healthSentence(feed, kNow).contains(QStringLiteral("Not yet fetched"));
        CHECK(none);
        CHECK(words::sourceTime(feed, kNow) == QStringLiteral("not yet fetched"));
        feed.items = 40;
        CHECK_FALSE(words::healthSentence(feed, kNow).contains(QStringLiteral("Nothing was fetched")));
        CHECK_FALSE(words::healthSentence(feed, kNow).contains(QStringLiteral("Not yet fetched")));
        CHECK(words::healthSentence(feed, kNow).contains(QStringLiteral("You can read what came in.")));
        CHECK(words::sourceTime(feed, kNow) == QStringLiteral("not complete yet"));
    }
}

TEST_CASE("a key that was never stored is not called one that no longer works; it says that it is missing and how to put it in")
{
    FeedState feed;
    feed.health = Health::SignInNeeded;
    feed.detail = QStringLiteral("the key store has no 'ebox-token'"); // never stored
    CHECK(words::health(feed.health, feed.detail).words == QStringLiteral("No key yet"));
    CHECK(words::healthSentence(feed, kNow) == QStringLiteral("There is no key for this source yet. Nothing was fetched yet. Put it in with: overzichtctl secret set ebox-token"));
    CHECK(words::error(Error{Error::Kind::SignInNeeded, feed.detail, {}}).both() == QStringLiteral("There is no key for this source yet. Put it in with: overzichtctl secret set ebox-token"));

    feed.detail = QStringLiteral("the environment has an empty 'EBOX_TOKEN'");
    CHECK(words::health(feed.health, feed.detail).words == QStringLiteral("No key yet"));
    CHECK(words::healthSentence(feed, kNow).endsWith(QStringLiteral("It is read from the environment variable EBOX_TOKEN, which is empty.")));

    // Locked, and absent: the same thing to do.
    for (const char *detail : {"the key store did not answer in time; it may be locked", "the key store cannot be used (error 5)"}) {
        feed.detail = QLatin1String(detail);
        INFO(detail);
        CHECK(words::health(feed.health, feed.detail).words == QStringLiteral("Key store closed"));
        CHECK(words::healthSentence(feed, kNow) == QStringLiteral("The key store of this computer cannot be used. Nothing was fetched yet. Unlock it or sign in to your desktop, then try again."));
        CHECK(words::error(Error{Error::Kind::Offline, feed.detail, {}}).what == QStringLiteral("The key store of this computer cannot be used."));
    }

    // What the source itself said stays what it was, and hostile details are not taken for one of these.
    for (const char *detail : {"HTTP 401", "the key store has no 'a b'; rm -rf'", "x the key store has no 'ebox-token'", "the key store has no 'ebox-token'\n"}) {
        feed.detail = QString::fromLatin1(detail);
        INFO(detail);
        CHECK(words::health(feed.health, feed.detail).words == QStringLiteral("Sign in again"));
        CHECK(words::healthSentence(feed, kNow).contains(QStringLiteral("no longer works")));
        CHECK_FALSE(words::healthSentence(feed, kNow).contains(QStringLiteral("secret set")));
    }
}

TEST_CASE("one count of sources that did not answer: the missing ones once they were tried, busy ones too, none before the first try")
{
    const auto source = [](const char *id, QList<Health> healths) {
        SourceState state;
        state.id = SourceId(QLatin1String(id));
        for (const Health health : healths) {
            FeedState feed;
            feed.source = state.id;
            feed.health = health;
            state.feeds << feed;
        }
        return state;
    };
    Completeness c;
    c.asked = 3, c.answered = 1;
    c.missing = {SourceId(QStringLiteral("a")), SourceId(QStringLiteral("b"))};
    CHECK(words::unanswered({source("a", {Health::Never}), source("b", {}), source("c", {Health::Fresh})}, c) == 0);
    CHECK(words::unanswered({source("a", {Health::Fresh, Health::Never}), source("b", {Health::Inactive, Health::Never}), source("c", {Health::Fresh})}, c) == 0);
    for (const Health health : {Health::Busy, Health::Stale, Health::Unreachable, Health::Maintenance, Health::SignInNeeded, Health::NotAllowed, Health::Refused, Health::Faulty})
        CHECK(words::unanswered({source("a", {health}), source("b", {Health::Never}), source("c", {Health::Fresh})}, c) == 2);
    // A failure of a source that is not among the missing ones is not counted.
    CHECK(words::unanswered({source("c", {Health::Unreachable})}, c) == 0);
}

TEST_CASE("how complete it is counts sources, and never claims that all answered when one did not")
{
    Completeness c;
    CHECK_FALSE(words::completeness(c, kNow).contains(QStringLiteral("answered")));
    c.linked = 12, c.mailboxes = 12, c.asked = 12, c.answered = 11, c.at = at("2026-11-23T08:14:00+01:00");
    CHECK(words::completeness(c, kNow).contains(QStringLiteral("12")));
    CHECK(words::completeness(c, kNow).contains(QStringLiteral("11")));
    CHECK(words::completeness(c, kNow).contains(QStringLiteral("today 08:14")));
    CHECK_FALSE(words::completeness(c, kNow).contains(QStringLiteral("All")));
    c.answered = 12;
    CHECK(words::completeness(c, kNow).contains(QStringLiteral("All answered")));
    CHECK(words::nobodyAsked(c, Acting::self()).isEmpty());
    c.mailboxes = 0; // a list of providers answered, and told of none that is active
    CHECK(words::completeness(c, kNow).contains(QStringLiteral("no mailbox")));
    CHECK_FALSE(words::completeness(c, kNow).contains(QStringLiteral("answered")));
    const Acting theirs = Acting::organisation(QStringLiteral("0100009968")).value();
    CHECK(words::completeness(Completeness(), kNow, theirs).contains(QStringLiteral("for this organisation")));
}

TEST_CASE("every error says what happened and what to do next, and one that the person caused says nothing")
{
    for (const auto kind : {Error::Kind::Offline, Error::Kind::SignInNeeded, Error::Kind::Refused, Error::Kind::Gone, Error::Kind::Busy, Error::Kind::Malformed}) {
        const auto said = words::error(Error{kind, QStringLiteral("HTTP 503 https://secret.example/path"), {}});
        CHECK_FALSE(said.what.isEmpty());
        CHECK_FALSE(said.next.isEmpty());
        CHECK_FALSE(said.both().contains(QStringLiteral("503"))); // the detail is for engineers
    }
    CHECK(words::error(Error{Error::Kind::Cancelled, {}, {}}).both().isEmpty());
    CHECK(words::error(Error{Error::Kind::Busy, {}, std::chrono::seconds(7200)}).next.contains(QStringLiteral("2 ")));
}
