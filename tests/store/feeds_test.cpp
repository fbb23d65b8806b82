// SPDX-License-Identifier: EUPL-1.2
#include "town.h"

using namespace town;

namespace {

const SourceId kEbox{QStringLiteral("ebox")};
const FeedId kOther{QStringLiteral("flemish")};

} // namespace

TEST_CASE("Sources and feeds come back as they were told", "[store]")
{
    Town t({sourceFile("ebox", Acting::self(), true)});
    Feed f = feed(kOther);
    f.kind = Feed::Kind::Directory;
    f.activeFrom = QDate(2026, 1, 1);
    f.activeUntil = QDate(2027, 1, 1);
    f.maintenance = {{at("2026-12-01T00:00:00Z"), at("2026-12-02T00:00:00Z")}};
    f.apiVersion = QStringLiteral("2.1");
    REQUIRE(t.store->setFeeds(kEbox, {feed(), f}));
    REQUIRE(t.store->setSources({sourceFile("ebox", Acting::self(), true), sourceFile("empty")}));
    const auto sources = *t.reader->sources();
    REQUIRE(sources.size() == 2);
    CHECK(sources.at(0).id == kEbox);
    CHECK(sources.at(0).name.in(Language::Nl) == QStringLiteral("Bron ebox"));
    CHECK(sources.at(0).protocol == QStringLiteral("ebox"));
    CHECK(sources.at(0).demo);
    REQUIRE(sources.at(0).feeds.size() == 2);
    CHECK(sources.at(0).feeds.at(1).feed == f);
    CHECK(sources.at(0).feeds.at(1).health == Health::Never);
    CHECK_FALSE(sources.at(0).feeds.at(1).lastOkAt.isValid());
    CHECK(sources.at(1).feeds.isEmpty());
    t.land({letter(1)});
    CHECK(t.rows().first().demo);
}

TEST_CASE("A feed that is no longer listed becomes inactive; its items stay", "[store]")
{
    Town t;
    REQUIRE(t.store->setFeeds(kEbox, {feed(), feed(kOther)}));
    t.land({letter(1)});
    REQUIRE(t.store->setFeeds(kEbox, {feed(kOther)}));
    auto feeds = *t.store->feeds(kEbox);
    REQUIRE(feeds.size() == 2);
    CHECK(feeds.at(0).health == Health::Inactive);
    CHECK(feeds.at(1).health == Health::Never);
    CHECK(t.rows().size() == 1);
    REQUIRE(t.store->setFeeds(kEbox, {feed(), feed(kOther)}));
    CHECK(t.store->feeds(kEbox)->at(0).health == Health::Never);
    CHECK(t.store->setFeeds(SourceId(QStringLiteral("nobody")), {feed()}).error().kind == Error::Kind::Gone);
}

TEST_CASE("An unlinked source goes with its feeds; its items stay, and come back to it", "[store]")
{
    Town t;
    t.land(page({letter(1)}, "far"));
    REQUIRE(t.store->setHealth(kEbox, kFeed, Health::Unreachable, QStringLiteral("x")));
    REQUIRE(t.store->setSources({}));
    CHECK(t.reader->sources()->isEmpty());
    CHECK(t.store->feeds(kEbox)->isEmpty());
    REQUIRE(t.rows().size() == 1);
    CHECK(t.rows().first().source == kEbox);
    CHECK(t.store->land(kEbox, kFeed, page({letter(2)})).error().kind == Error::Kind::Gone);
    CHECK(t.store->setHealth(kEbox, kFeed, Health::Fresh, {}).error().kind == Error::Kind::Gone);
    CHECK(t.reader->completeness(t.self)->asked == 0);
    REQUIRE(t.store->setSources({sourceFile("ebox")}));
    REQUIRE(t.store->setFeeds(kEbox, {feed()}));
    CHECK(t.position().isStart());
    CHECK(t.land({letter(1)}).fresh == 0);
    CHECK(t.rows().size() == 1);
}

TEST_CASE("Completeness counts sources, and only those whose active feeds all answered", "[store]")
{
    Town t({sourceFile("ebox"), sourceFile("doccle")});
    const SourceId doccle(QStringLiteral("doccle"));
    REQUIRE(t.store->setFeeds(kEbox, {feed(), feed(kOther)}));
    auto c = *t.reader->completeness(t.self);
    CHECK(c.asked == 2);
    CHECK(c.answered == 0);
    CHECK_FALSE(c.isComplete());
    CHECK_FALSE(c.at.isValid());
    REQUIRE(t.store->setHealth(kEbox, kFeed, Health::Fresh, {}));
    REQUIRE(t.store->setHealth(doccle, kFeed, Health::Fresh, {}));
    c = *t.reader->completeness(t.self);
    CHECK(c.answered == 1); // ebox has a second feed that was not asked yet
    CHECK(c.missing == QList<SourceId>{kEbox});
    const QDateTime first = t.clock.now();
    t.clock.set(first.addSecs(60));
    REQUIRE(t.store->setHealth(kEbox, kOther, Health::Fresh, {}));
    c = *t.reader->completeness(t.self);
    CHECK(c.isComplete());
    CHECK(c.at == first); // as old as the oldest answer in it
    t.clock.set(first.addSecs(120));
    REQUIRE(t.store->setHealth(kEbox, kOther, Health::Unreachable, QStringLiteral("no route")));
    c = *t.reader->completeness(t.self);
    CHECK(c.answered == 1);
    CHECK(c.at == first);
    // An inactive feed counts neither as asked nor as failed.
    REQUIRE(t.store->setHealth(kEbox, kOther, Health::Inactive, {}));
    CHECK(t.reader->completeness(t.self)->isComplete());
    REQUIRE(t.store->setHealth(kEbox, kFeed, Health::Inactive, {}));
    CHECK(t.reader->completeness(t.self)->asked == 1);
    for (const Health health : {Health::Stale, Health::Busy, Health::Maintenance, Health::Faulty, Health::SignInNeeded, Health::Refused, Health::NotAllowed, Health::Never}) {
        REQUIRE(t.store->setHealth(doccle, kFeed, health, {}));
        CHECK(t.reader->completeness(t.self)->answered == 0);
    }
}

TEST_CASE("Nothing is complete before a mailbox that is active was asked and answered", "[store]")
{
    const FeedId list(QStringLiteral("federation")), names(QStringLiteral("names"));
    Town t;
    Feed federation = feed(list), directory = feed(names);
    federation.kind = Feed::Kind::Federation;
    directory.kind = Feed::Kind::Directory;
    REQUIRE(t.store->setFeeds(kEbox, {federation, directory, feed()}));
    REQUIRE(t.store->setHealth(kEbox, list, Health::Fresh, {}));
    REQUIRE(t.store->setHealth(kEbox, names, Health::Fresh, {}));
    REQUIRE(t.store->setHealth(kEbox, kFeed, Health::Inactive, {}));
    auto c = *t.reader->completeness(t.self);
    CHECK(c.answered == 1);
    CHECK(c.mailboxes == 0);
    CHECK_FALSE(c.isComplete());
    CHECK(c.isWithoutMailbox());
    CHECK_FALSE(c.at.isValid());
    REQUIRE(t.store->setHealth(kEbox, list, Health::Unreachable, {}));
    CHECK_FALSE(t.reader->completeness(t.self)->isWithoutMailbox()); // not known: who tells it did not answer
    REQUIRE(t.store->setHealth(kEbox, list, Health::Fresh, {}));
    REQUIRE(t.store->setHealth(kEbox, kFeed, Health::Fresh, {}));
    c = *t.reader->completeness(t.self);
    CHECK(c.isComplete());
    CHECK_FALSE(c.isWithoutMailbox());
    CHECK(c.at == t.clock.now());
}

TEST_CASE("A source that only offers what can be started there is neither asked nor answers, whether it is up to date or not", "[store]")
{
    Town t({sourceFile("ebox"), sourceFile("links")});
    Feed links = feed(FeedId(QStringLiteral("diensten")));
    links.kind = Feed::Kind::Services;
    const SourceId source(QStringLiteral("links"));
    REQUIRE(t.store->setFeeds(source, {links}));
    REQUIRE(t.store->setHealth(kEbox, kFeed, Health::Fresh, {}));
    for (const Health health : {Health::Fresh, Health::Unreachable}) {
        REQUIRE(t.store->setHealth(source, links.id, health, {}));
        const auto c = *t.reader->completeness(t.self);
        CHECK(c.linked == 2);
        CHECK(c.asked == 1);
        CHECK(c.answered == 1);
        CHECK(c.missing.isEmpty());
    }
    REQUIRE(t.store->setFeeds(source, {links, feed()})); // it brings letters as well
    CHECK(t.reader->completeness(t.self)->asked == 2);
}

TEST_CASE("How complete it is counts only the sources of the one it is asked for", "[store]")
{
    const Acting union_ = Acting::organisation(QStringLiteral("0100009968")).value(), nobody = Acting::organisation(QStringLiteral("0316380841")).value();
    const SourceId theirs(QStringLiteral("vereniging"));
    Town t({sourceFile("ebox"), sourceFile("vereniging", union_)});
    const QDateTime first = t.clock.now();
    REQUIRE(t.store->setHealth(theirs, kFeed, Health::Fresh, {}));
    CHECK(t.reader->completeness(union_)->isComplete());
    CHECK(t.reader->completeness(union_)->at == first);
    CHECK(t.reader->completeness(t.self)->missing == QList<SourceId>{kEbox});
    CHECK_FALSE(t.reader->completeness(t.self)->at.isValid());
    t.clock.set(first.addSecs(60));
    REQUIRE(t.store->setHealth(kEbox, kFeed, Health::Fresh, {}));
    REQUIRE(t.store->setHealth(theirs, kFeed, Health::Unreachable, {}));
    CHECK(t.reader->completeness(t.self)->isComplete());
    CHECK(t.reader->completeness(t.self)->asked == 1);
    CHECK(t.reader->completeness(t.self)->at == first.addSecs(60));
    CHECK(t.reader->completeness(union_)->missing == QList<SourceId>{theirs});
    CHECK(t.reader->completeness(union_)->at == first);
    CHECK(t.reader->completeness(nobody)->linked == 0);
    CHECK(t.reader->completeness(nobody)->asked == 0);
    CHECK_FALSE(t.reader->completeness(nobody)->isComplete());
    REQUIRE(t.reader->sources(union_)->size() == 1);
    CHECK(t.reader->sources(union_)->first().id == theirs);
    CHECK(t.reader->sources(union_)->first().actingFor == union_);
    CHECK(t.reader->sources(t.self)->first().id == kEbox);
    CHECK(t.reader->sources(nobody)->isEmpty());
    CHECK(t.reader->sources()->size() == 2);
}

TEST_CASE("The names of senders, which rest and are not asked, make the last complete check no older", "[store]")
{
    const FeedId names(QStringLiteral("names"));
    Town t;
    Feed directory = feed(names);
    directory.kind = Feed::Kind::Directory;
    REQUIRE(t.store->setFeeds(kEbox, {feed(), directory}));
    const QDateTime first = t.clock.now();
    REQUIRE(t.store->setHealth(kEbox, names, Health::Fresh, {}));
    REQUIRE(t.store->setHealth(kEbox, kFeed, Health::Fresh, {}));
    t.clock.set(first.addSecs(3600));
    REQUIRE(t.store->setHealth(kEbox, kFeed, Health::Fresh, {})); // the names rest: nobody asked them
    CHECK(t.reader->completeness(t.self)->at == first.addSecs(3600));
    t.clock.set(first.addSecs(7200));
    REQUIRE(t.store->setHealth(kEbox, names, Health::Unreachable, {}));
    REQUIRE(t.store->setHealth(kEbox, kFeed, Health::Fresh, {}));
    CHECK_FALSE(t.reader->completeness(t.self)->isComplete()); // asked and silent is not rest
    CHECK(t.reader->completeness(t.self)->at == first.addSecs(3600));
}

TEST_CASE("What is left when a feed is no longer active, or its source is taken away, is complete as of its oldest answer", "[store]")
{
    Town t({sourceFile("ebox"), sourceFile("doccle")});
    REQUIRE(t.store->setFeeds(kEbox, {feed(), feed(kOther)}));
    const QDateTime first = t.clock.now();
    REQUIRE(t.store->setHealth(kEbox, kFeed, Health::Fresh, {}));
    t.clock.set(first.addSecs(60));
    SECTION("the last word of a round is that one of them is not active")
    {
        REQUIRE(t.store->setHealth(SourceId(QStringLiteral("doccle")), kFeed, Health::Fresh, {}));
        CHECK_FALSE(t.reader->completeness(t.self)->at.isValid());
        REQUIRE(t.store->setHealth(kEbox, kOther, Health::Inactive, {}));
    }
    SECTION("it is no longer listed, and the other source is taken away")
    {
        REQUIRE(t.store->setFeeds(kEbox, {feed()}));
        CHECK_FALSE(t.reader->completeness(t.self)->at.isValid());
        REQUIRE(t.store->setSources({sourceFile("ebox")}));
    }
    const Completeness whole = *t.reader->completeness(t.self);
    CHECK(whole.isComplete());
    CHECK(whole.at == first);
}

TEST_CASE("Outages are written down with their beginning and end", "[store]")
{
    Town t;
    const QDateTime start = t.clock.now();
    const auto after = [&](int seconds, Health health, const char *detail) {
        t.clock.set(start.addSecs(seconds));
        REQUIRE(t.store->setHealth(kEbox, kFeed, health, QString::fromLatin1(detail), health == Health::Busy ? start.addSecs(999) : QDateTime()));
    };
    after(0, Health::Fresh, "");
    CHECK(t.store->feeds(kEbox)->first().lastOkAt == start);
    after(10, Health::Unreachable, "first");
    after(20, Health::Unreachable, "second");
    auto state = t.store->feeds(kEbox)->first();
    CHECK(state.since == start.addSecs(10));
    CHECK(state.detail == QStringLiteral("second"));
    CHECK(state.lastOkAt == start);
    after(30, Health::Busy, "429");
    CHECK(t.store->feeds(kEbox)->first().retryAt == start.addSecs(999));
    after(40, Health::Fresh, "");
    CHECK_FALSE(t.store->feeds(kEbox)->first().retryAt.isValid());
    after(50, Health::NotAllowed, "");
    after(60, Health::SignInNeeded, "401");
    const auto log = *t.reader->outages(kEbox);
    REQUIRE(log.size() == 3);
    CHECK(log.at(0).health == Health::SignInNeeded);
    CHECK_FALSE(log.at(0).until.isValid());
    CHECK(log.at(1).health == Health::Busy);
    CHECK(log.at(1).from == start.addSecs(30));
    CHECK(log.at(1).until == start.addSecs(40));
    CHECK(log.at(2).health == Health::Unreachable);
    CHECK(log.at(2).from == start.addSecs(10));
    CHECK(log.at(2).until == start.addSecs(30));
    CHECK(log.at(2).detail == QStringLiteral("second"));
    CHECK(log.at(2).feed == kFeed);
    for (int i = 0; i < 220; ++i)
        after(100 + i, i % 2 ? Health::Busy : Health::Faulty, "");
    CHECK(t.reader->outages(kEbox)->size() == 200);
}
