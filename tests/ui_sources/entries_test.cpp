// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "page.h"

#include "kit/words.h"

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

const QDateTime kNow = moment(QStringLiteral("2026-11-23T08:30:00+01:00"));

FeedState feed(const char *source, const char *id, Feed::Kind kind, Health health, bool ever = true)
{
    FeedState f;
    f.source = SourceId(QLatin1String(source));
    f.feed.id = FeedId(QLatin1String(id));
    f.feed.kind = kind;
    f.health = health;
    f.since = kNow.addSecs(-3600);
    if (ever)
        f.lastOkAt = kNow.addDays(-1);
    return f;
}

SourceState source(const char *id, const QList<FeedState> &feeds, const QString &protocol = QStringLiteral("ebox"))
{
    SourceState s;
    s.id = SourceId(QLatin1String(id));
    s.name = LocalText(Language::Nl, QLatin1String(id));
    s.protocol = protocol;
    s.feeds = feeds;
    return s;
}

QStringList keys(const QList<SourceEntry> &entries)
{
    QStringList all;
    for (const SourceEntry &entry : entries)
        all << entry.key;
    return all;
}

} // namespace

TEST_CASE("sources stand in groups by level; what needs attention on top, what is not linked below")
{
    SenderRegister senders;
    REQUIRE(senders.add(R"({"sources":[{"id":"ebox","protocol":"ebox"}],"senders":[{"id":"0207506262","name":{"nl":"Stad Lindehove"},"level":"local"}]})"));
    SourceState town = source("loket", {feed("loket", "post", Feed::Kind::Messages, Health::Fresh)});
    town.owner = PartyId(QStringLiteral("0207506262"));
    const SourceState broken = source("ebox", {feed("ebox", "post", Feed::Kind::Messages, Health::Unreachable)}), unknown = source("ander", {feed("ander", "post", Feed::Kind::Messages, Health::Fresh)});
    const auto entries = sourceEntries({unknown, town, broken}, threeSystems(), senders, {}, {}, Acting::self(), kNow);
    CHECK(keys(entries) == QStringList{QStringLiteral("source/ebox"), QStringLiteral("system/pension"), QStringLiteral("source/loket"), QStringLiteral("system/doccle"), QStringLiteral("source/ander")});
    CHECK(entries.at(0).attention);
    CHECK_FALSE(entries.at(1).attention);
    CHECK(entries.at(2).level == Level::Local); // by its owner in the sender register
    CHECK(entries.at(4).level == Level::Unknown);
    CHECK(entries.at(0).time.contains(QStringLiteral("good until yesterday")));

    SourceState organisation = broken;
    organisation.actingFor = *Acting::organisation(QStringLiteral("0316380841"));
    CHECK(sourceEntries({organisation}, {}, senders, {}, {}, Acting::self(), kNow).first().whose.contains(QStringLiteral("0316380841")));
}

TEST_CASE("a source that is named after a registered sender without speaking for them stands there as not confirmed")
{
    SenderRegister senders;
    REQUIRE(senders.add(R"({"senders":[{"id":"0308357159","name":{"nl":"FOD Financiën"},"level":"federal","sources":["minfin"]}]})"));
    SourceState posing = source("vals", {feed("vals", "post", Feed::Kind::Messages, Health::Fresh)}, QStringLiteral("declarative")), real = posing;
    posing.name = real.name = LocalText(Language::Nl, QString::fromUtf8("FОD Financiën")); // a Cyrillic O
    real.id = SourceId(QStringLiteral("minfin"));
    const auto entries = sourceEntries({posing, real}, {}, senders, {}, {}, Acting::self(), kNow);
    REQUIRE(entries.size() == 2);
    CHECK(entries.at(0).resembles == QStringLiteral("FOD Financiën"));
    CHECK(entries.at(0).offers.contains(QStringLiteral("Not confirmed")));
    CHECK(entries.at(1).resembles.isEmpty());

    // By one of its feeds as well: their names stand on the page too.
    SourceState stream = source("stil", {feed("stil", "post", Feed::Kind::Messages, Health::Fresh)}, QStringLiteral("declarative"));
    stream.feeds.first().feed.name = LocalText(Language::Nl, QStringLiteral("FOD Financiën"));
    CHECK(sourceEntries({stream}, {}, senders, {}, {}, Acting::self(), kNow).first().resembles == QStringLiteral("FOD Financiën"));
}

TEST_CASE("an id alone makes no source a system that we know: the system keeps its own row, with its owner and its address")
{
    const SourceState posing = source("pension", {feed("pension", "post", Feed::Kind::Messages, Health::Fresh)}, QStringLiteral("declarative"));
    SenderRegister senders;
    auto entries = sourceEntries({posing}, threeSystems(), senders, {}, {}, Acting::self(), kNow);
    CHECK(keys(entries).contains(QStringLiteral("system/pension")));
    const auto mine = [&] { return *std::find_if(entries.cbegin(), entries.cend(), [](const SourceEntry &entry) { return entry.key == QStringLiteral("source/pension"); }); };
    CHECK(mine().system.isEmpty());
    CHECK(mine().level == Level::Unknown);

    SourceState own = posing;
    own.owner = PartyId(QStringLiteral("kind:municipality")); // proven by where it is: that is what a store keeps
    entries = sourceEntries({own}, threeSystems(), senders, {}, {}, Acting::self(), kNow);
    CHECK(mine().system == QStringLiteral("pension"));
    REQUIRE(senders.add(R"({"sources":[{"id":"pension","protocol":"declarative"}]})"));
    entries = sourceEntries({posing}, threeSystems(), senders, {}, {}, Acting::self(), kNow);
    CHECK(mine().system == QStringLiteral("pension"));
    CHECK_FALSE(keys(entries).contains(QStringLiteral("system/pension")));
}

TEST_CASE("a source of which not all could be read is not called up to date, whichever of its feeds it is")
{
    FeedState bad = feed("loket", "zaken", Feed::Kind::Dossiers, Health::Fresh);
    bad.quarantined = 3;
    const FeedState good = feed("loket", "post", Feed::Kind::Messages, Health::Fresh);
    for (const QList<FeedState> &feeds : {QList<FeedState>{good, bad}, QList<FeedState>{bad, good}}) {
        const auto entry = sourceEntries({source("loket", feeds)}, {}, {}, {}, {}, Acting::self(), kNow).first();
        CHECK(entry.state.words == QStringLiteral("Not all read"));
        CHECK(entry.attention);
        CHECK_FALSE(entry.mayRetry); // it answered
    }
    CHECK(words::healthSentence(bad, kNow).endsWith(QStringLiteral("3 thing(s) that came could not be read.")));
    const auto entry = sourceEntries({source("loket", {good})}, {}, {}, {}, {}, Acting::self(), kNow).first();
    CHECK(entry.state.words == QStringLiteral("Up to date"));
    CHECK_FALSE(entry.attention);
}

TEST_CASE("a source needs attention when it did not answer, or not wholly, and can be asked again then")
{
    for (const Health health : {Health::Unreachable, Health::Faulty, Health::SignInNeeded, Health::Refused, Health::NotAllowed, Health::Stale, Health::Fresh, Health::Busy, Health::Maintenance, Health::Never, Health::Inactive}) {
        INFO(word(health).toStdString());
        const auto entry = sourceEntries({source("ebox", {feed("ebox", "post", Feed::Kind::Messages, health)})}, {}, {}, {}, {}, Acting::self(), kNow).first();
        const bool alarm = health <= Health::NotAllowed && health != Health::Fresh && health != Health::Never;
        CHECK(entry.attention == alarm);
        CHECK((entry.mayRetry || !alarm));
        CHECK_FALSE((entry.mayRetry && health == Health::Fresh));
    }
    const auto unreadable = sourceEntries({source("kapot", {}, QString())}, {}, {}, {}, {}, Acting::self(), kNow).first();
    CHECK(unreadable.attention);
}

TEST_CASE("what we say that we get of a source is what its feeds ever brought, and no more than there is evidence for")
{
    const auto gives = [](const QList<FeedState> &feeds, const System *system = nullptr) { return givenBy(source("x", feeds), system); };
    using Kind = Feed::Kind;
    CHECK(gives({}) == Integration::Link);
    CHECK(gives({feed("x", "a", Kind::Messages, Health::Never, false)}) == Integration::Link); // never fetched
    CHECK(gives({feed("x", "a", Kind::Messages, Health::Unreachable)}) == Integration::Documents); // what came stays
    CHECK(gives({feed("x", "a", Kind::Attestations, Health::Fresh)}) == Integration::Documents);
    CHECK(gives({feed("x", "a", Kind::Dossiers, Health::Fresh)}) == Integration::Status);
    CHECK(gives({feed("x", "a", Kind::Payments, Health::Fresh), feed("x", "b", Kind::Services, Health::Fresh)}) == Integration::Status);
    CHECK(gives({feed("x", "a", Kind::Services, Health::Fresh), feed("x", "b", Kind::Directory, Health::Fresh)}) == Integration::Link);
    CHECK(givenBy(source("x", {feed("x", "a", Kind::Messages, Health::Fresh)}), nullptr, true) == Integration::Notice);
    CHECK(givenBy(source("x", {feed("x", "a", Kind::Messages, Health::Fresh), feed("x", "b", Kind::Dossiers, Health::Fresh)}), nullptr, true) == Integration::Status);
    System system;
    CHECK(gives({feed("x", "a", Kind::Messages, Health::Fresh)}, &system) == Integration::Documents); // its entry claims nothing: what came speaks
    system.gives = Integration::Notice;
    CHECK(gives({feed("x", "a", Kind::Messages, Health::Fresh)}, &system) == Integration::Notice);
    CHECK(gives({feed("x", "a", Kind::Messages, Health::Never, false)}, &system) == Integration::Link);
}

TEST_CASE("planned work of one part of a source is told as that part's, of all of it as the source's")
{
    FeedState town = feed("x", "Stad", Feed::Kind::Messages, Health::Fresh), state = feed("x", "Vlaanderen", Feed::Kind::Messages, Health::Fresh), names = feed("x", "namen", Feed::Kind::Directory, Health::Fresh);
    const Maintenance night{kNow.addDays(1), kNow.addDays(2)};
    town.feed.maintenance = {night};
    CHECK(plannedWork(source("x", {state, town, names}), kNow) == PlannedWork{night, words::name(town.feed.name, town.feed.id.text())});
    state.feed.maintenance = {Maintenance{kNow.addDays(3), kNow.addDays(4)}, night};
    CHECK(plannedWork(source("x", {state, town, names}), kNow) == PlannedWork{night, {}});
    CHECK(plannedWorks(source("x", {state, town, names}), kNow).size() == 2);
    state.health = Health::Inactive;
    CHECK(plannedWorks(source("x", {state, town, names}), kNow) == QList{PlannedWork{night, {}}});
}

TEST_CASE("planned work is told a week ahead, until it is over, and not of names of senders")
{
    FeedState post = feed("x", "post", Feed::Kind::Messages, Health::Fresh);
    const auto planned = [&](const QDateTime &from, const QDateTime &until) {
        post.feed.maintenance = {Maintenance{from, until}};
        return plannedWork(source("x", {post}), kNow).has_value();
    };
    CHECK(planned(kNow.addDays(7), kNow.addDays(8)));
    CHECK_FALSE(planned(kNow.addDays(7).addSecs(1), kNow.addDays(8)));
    CHECK(planned(kNow.addSecs(-60), kNow.addSecs(1)));
    CHECK_FALSE(planned(kNow.addSecs(-60), kNow));
    post.feed.kind = Feed::Kind::Directory;
    CHECK_FALSE(planned(kNow.addDays(1), kNow.addDays(2)));
}
