// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include <QTimeZone>

using namespace overzicht;

namespace {

const QString kBox = QStringLiteral("box");

LittleReply status(int code, const QByteArray &body = "{}", const QList<QByteArray> &headers = {}) { return {code, "application/json", body, headers, false, -1, 0}; }

QJsonObject provider(const QString &id, const QString &base, const QJsonObject &more = {})
{
    QJsonObject object{{QStringLiteral("messageProviderId"), id},
                       {QStringLiteral("messageProviderName"), QJsonObject{{QStringLiteral("nl"), id}}},
                       {QStringLiteral("messageProviderUrl"), base},
                       {QStringLiteral("messageProviderActivationDate"), QStringLiteral("2019-01-01")}};
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

/// A federation list; empty = it is down (500).
class LittleFederation {
public:
    LittleFederation()
    {
        server.setAnswer([this](const LittleAsked &) { return up ? status(200, QJsonDocument(list).toJson()) : status(500); });
    }
    QJsonArray list;
    bool up = true;
    LittleServer server;
};

} // namespace

TEST_CASE("Letters of every provider come in one round, and nothing is asked twice when nothing is new")
{
    LittleBox a, b;
    a.fill(3, QStringLiteral("a"));
    b.fill(250, QStringLiteral("b"));
    Rig rig;
    rig.link(kBox, fixedSource(kBox, {{QStringLiteral("pa"), a.server.base()}, {QStringLiteral("pb"), b.server.base()}}));
    const Report first = rig.round();
    CHECK(first.isWhole());
    CHECK(Rig::of(first, QStringLiteral("pa")).fresh == 3);
    CHECK(Rig::of(first, QStringLiteral("pb")).fresh == 250);
    CHECK(rig.count() == 253);

    a.server.asked.clear();
    b.server.asked.clear();
    const Report second = rig.round();
    CHECK(second.isWhole());
    CHECK(Rig::of(second, QStringLiteral("pb")).fresh == 0);
    // Goal: a messages feed with nothing new costs one request, its directory none while it is fresh.
    CHECK(a.server.asked.size() == 1);
    CHECK(b.server.asked.size() == 1);
    CHECK(a.server.askedFor(QStringLiteral("/ebox")) == 1);

    a.revision = 2;
    a.add(LittleBox::message(QStringLiteral("new"), QStringLiteral("Nieuw"), QStringLiteral("2026-11-22T08:00:00+01:00")));
    const Report third = rig.round();
    CHECK(Rig::of(third, QStringLiteral("pa")).fresh == 1);
    CHECK(rig.count() == 254);
}

TEST_CASE("One feed that is down never hides the others")
{
    LittleBox good;
    good.fill(2);
    LittleServer hangs([](const LittleAsked &) { return LittleReply{200, {}, {}, {}, true, -1, 0}; });
    LittleServer cuts([](const LittleAsked &) { return LittleReply{200, "application/json", R"({"numberOfMessages":1,"numberOfUnreadMessages":1})", {}, false, 9, 0}; });
    LittleServer html([](const LittleAsked &) { return LittleReply{200, "text/html", "<html>Even geduld</html>", {}, false, -1, 0}; });
    LittleServer locked([](const LittleAsked &) { return status(403); });
    LittleServer keyless([](const LittleAsked &) { return status(401); });
    QString nobody;
    {
        LittleServer gone;
        nobody = gone.base();
    }
    Rig rig;
    rig.link(kBox, fixedSource(kBox, {{QStringLiteral("hangs"), hangs.base()},
                                      {QStringLiteral("cuts"), cuts.base()},
                                      {QStringLiteral("html"), html.base()},
                                      {QStringLiteral("locked"), locked.base()},
                                      {QStringLiteral("keyless"), keyless.base()},
                                      {QStringLiteral("nobody"), nobody},
                                      {QStringLiteral("good"), good.server.base()}}));
    const Report report = rig.round();
    CHECK_FALSE(report.isWhole());
    CHECK(Rig::of(report, QStringLiteral("good")).health == Health::Fresh);
    CHECK(Rig::of(report, QStringLiteral("hangs")).health == Health::Unreachable);
    CHECK(Rig::of(report, QStringLiteral("cuts")).health == Health::Unreachable);
    CHECK(Rig::of(report, QStringLiteral("html")).health == Health::Faulty);
    CHECK(Rig::of(report, QStringLiteral("locked")).health == Health::Refused);
    CHECK(Rig::of(report, QStringLiteral("keyless")).health == Health::SignInNeeded);
    CHECK(Rig::of(report, QStringLiteral("keyless")).detail.endsWith(QStringLiteral("HTTP 401 without a key")));
    CHECK(Rig::of(report, QStringLiteral("nobody")).health == Health::Unreachable);
    CHECK(rig.count() == 2);
    // What stands in the store is what the report said; the one that answered has its moment.
    CHECK(rig.state(kBox, QStringLiteral("hangs")).health == Health::Unreachable);
    CHECK_FALSE(rig.state(kBox, QStringLiteral("hangs")).lastOkAt.isValid());
    CHECK(rig.state(kBox, QStringLiteral("good")).lastOkAt.isValid());
}

TEST_CASE("A directory that was not asked keeps its health and the moment of its last answer, also while its server is down")
{
    LittleBox box;
    box.fill(2);
    Rig rig;
    rig.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
    REQUIRE(rig.round().isWhole());
    QString directory;
    const QList<FeedState> feeds = rig.store->feeds(SourceId(kBox)).value();
    for (const FeedState &feed : feeds)
        directory = feed.feed.kind == Feed::Kind::Directory ? feed.feed.id.text() : directory;
    REQUIRE_FALSE(directory.isEmpty());
    const QDateTime answered = rig.state(kBox, directory).lastOkAt;
    REQUIRE(answered.isValid());

    box.twist = [](const LittleAsked &) { return std::optional(status(500)); };
    box.server.asked.clear();
    QTest::qWait(20);
    const Report down = rig.round();
    CHECK(Rig::of(down, QStringLiteral("p")).health == Health::Unreachable);
    CHECK(Rig::of(down, directory).health == Health::Fresh); // as stored: it is not said to have answered now
    CHECK(rig.state(kBox, directory).lastOkAt == answered);
    for (const LittleAsked &asked : box.server.asked)
        CHECK_FALSE(asked.path.contains(QStringLiteral("/referenceData/")));

    // One that failed when it was asked is not well again by resting: it is asked, and its answer is a new one.
    CHECK(Rig::of(rig.round({true, true}), directory).health == Health::Unreachable);
    CHECK(rig.state(kBox, directory).lastOkAt == answered);
    box.twist = {};
    CHECK(Rig::of(rig.round(), directory).health == Health::Fresh);
    CHECK(rig.state(kBox, directory).lastOkAt > answered);
}

TEST_CASE("A directory whose last page landed just before the program was killed is asked again, and not called never fetched for a day")
{
    LittleBox box;
    box.fill(2);
    Rig rig;
    rig.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
    REQUIRE(rig.round().isWhole());
    FeedId directory;
    const QList<FeedState> feeds = rig.store->feeds(SourceId(kBox)).value();
    for (const FeedState &feed : feeds) {
        if (feed.feed.kind == Feed::Kind::Directory)
            directory = feed.feed.id;
    }
    REQUIRE_FALSE(directory.isEmpty());
    // As a kill leaves it: every page and the position are there, the word on how it went is not.
    REQUIRE(rig.store->setHealth(SourceId(kBox), directory, Health::Never, {}, {}));
    REQUIRE(rig.state(kBox, directory.text()).health == Health::Never);
    CHECK(rig.round().isWhole());
    CHECK(rig.state(kBox, directory.text()).health == Health::Fresh);
}

TEST_CASE("The others do not wait for a provider that hangs")
{
    LittleBox good;
    good.fill(2);
    LittleServer hangs([](const LittleAsked &) { return LittleReply{200, {}, {}, {}, true, -1, 0}; });
    Limits limits = shortLimits();
    limits.connect = limits.stall = std::chrono::milliseconds(3'000);
    limits.retries = 0;
    Rig rig(limits);
    rig.link(kBox, fixedSource(kBox, {{QStringLiteral("hangs"), hangs.base()}, {QStringLiteral("good"), good.server.base()}}));
    const Report report = rig.round();
    CHECK(Rig::of(report, QStringLiteral("good")).seconds < 1.5);
    CHECK(Rig::of(report, QStringLiteral("hangs")).seconds > 2.5);
}

TEST_CASE("An unreadable page leaves the position where it was, and the next round goes on from there")
{
    LittleBox box;
    box.fill(350);
    int broken = 0;
    box.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        if (asked.query.queryItemValue(QStringLiteral("page")) == QStringLiteral("3") && broken > 0)
            return LittleReply{200, "application/json", R"({"items":[{"messageId":)", {}, false, -1, 0};
        return std::nullopt;
    };
    broken = 1;
    Rig rig;
    rig.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
    const Report first = rig.round();
    CHECK(Rig::of(first, QStringLiteral("p")).health == Health::Faulty);
    CHECK(rig.count() == 200);
    const Continuation at = rig.state(kBox, QStringLiteral("p")).position;
    const Report again = rig.round();
    CHECK(Rig::of(again, QStringLiteral("p")).health == Health::Faulty);
    CHECK(rig.state(kBox, QStringLiteral("p")).position == at);
    CHECK(rig.count() == 200);

    broken = 0;
    box.server.asked.clear();
    const Report healed = rig.round();
    CHECK(Rig::of(healed, QStringLiteral("p")).health == Health::Fresh);
    CHECK(rig.count() == 350);
    // From page 3 on: nothing that had come was asked again.
    REQUIRE(box.server.askedFor(QStringLiteral("/ebox/messages")) == 2);
    CHECK(box.server.askedFor(QStringLiteral("/ebox")) == 0);
}

TEST_CASE("Promises a source breaks without harm make it faulty, and what came is kept")
{
    LittleBox box;
    box.fill(3);
    box.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        if (!asked.path.endsWith(QStringLiteral("/ebox/messages")))
            return std::nullopt;
        LittleReply reply = box.honest(asked);
        reply.body.replace("\"totalItems\":3", "\"totalItems\":10");
        return reply;
    };
    Rig rig;
    rig.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
    const Report report = rig.round();
    const FeedReport feed = Rig::of(report, QStringLiteral("p"));
    CHECK(feed.health == Health::Faulty);
    CHECK(feed.detail.contains(QStringLiteral("10")));
    CHECK(feed.fresh == 3);
    CHECK(rig.count() == 3);
}

TEST_CASE("A provider that asks to wait is asked once in that time, unless a person asks for it")
{
    LittleServer busy([](const LittleAsked &) { return status(429, "{}", {"Retry-After: 60"}); });
    LittleBox good;
    good.fill(1);
    Rig rig;
    rig.link(kBox, fixedSource(kBox, {{QStringLiteral("busy"), busy.base()}, {QStringLiteral("good"), good.server.base()}}));
    const Report first = rig.round();
    CHECK(Rig::of(first, QStringLiteral("busy")).health == Health::Busy);
    CHECK(Rig::of(first, QStringLiteral("good")).health == Health::Fresh);
    // Its directory lies at the same address: it does not ask as well.
    CHECK(Rig::of(first, QStringLiteral("busy/directory")).health == Health::Busy);
    CHECK(busy.asked.size() == 1);
    const QDateTime until = rig.state(kBox, QStringLiteral("busy")).retryAt;
    CHECK(std::abs(QDateTime::currentDateTimeUtc().secsTo(until) - 60) <= 5);

    const Report second = rig.round();
    CHECK(Rig::of(second, QStringLiteral("busy")).health == Health::Busy);
    CHECK(busy.asked.size() == 1);
    CHECK(rig.state(kBox, QStringLiteral("busy")).retryAt == until); // not pushed on by a round that did not ask

    rig.round({false, true}, kBox);
    CHECK(busy.asked.size() == 2);
}

TEST_CASE("A wait of days counts as an hour, and one that makes no sense as none")
{
    LittleServer long_([](const LittleAsked &) { return status(503, "{}", {"Retry-After: 999999"}); });
    LittleServer odd([](const LittleAsked &) { return status(503, "{}", {"Retry-After: -5"}); });
    Rig rig;
    rig.link(kBox, fixedSource(kBox, {{QStringLiteral("long"), long_.base()}, {QStringLiteral("odd"), odd.base()}}));
    rig.round();
    CHECK(std::abs(QDateTime::currentDateTimeUtc().secsTo(rig.state(kBox, QStringLiteral("long")).retryAt) - 3600) <= 10);
    CHECK(rig.state(kBox, QStringLiteral("odd")).health == Health::Busy);
    CHECK_FALSE(rig.state(kBox, QStringLiteral("odd")).retryAt.isValid());
}

TEST_CASE("When the list of providers is down, the ones that are known are still asked")
{
    LittleBox box;
    box.fill(2);
    LittleFederation list;
    list.list << provider(QStringLiteral("p"), box.server.base());
    Rig rig;
    rig.link(kBox, federationSource(kBox, list.server.base(), {hostOf(box.server.base())}));
    CHECK(rig.round().isWhole());
    CHECK(rig.count() == 2);

    list.up = false;
    box.revision = 2;
    box.add(LittleBox::message(QStringLiteral("new"), QStringLiteral("Nieuw"), QStringLiteral("2026-11-22T08:00:00+01:00")));
    const Report report = rig.round();
    CHECK(Rig::of(report, QStringLiteral("federation")).health != Health::Fresh);
    CHECK(Rig::of(report, QStringLiteral("p")).health == Health::Fresh);
    CHECK_FALSE(report.isWhole());
    CHECK(rig.count() == 3);

    // A list that answers rubbish makes nobody inactive either.
    list.up = true;
    list.server.setAnswer([](const LittleAsked &) { return LittleReply{200, "application/json", R"([{"messageProviderId":"p")", {}, false, -1, 0}; });
    const Report rubbish = rig.round();
    CHECK(Rig::of(rubbish, QStringLiteral("federation")).health == Health::Faulty);
    CHECK(Rig::of(rubbish, QStringLiteral("p")).health == Health::Fresh);
}

TEST_CASE("A list that is empty, a web page, an error, cut or full of rubbish switches nobody off; all who are known are asked in that round and the next")
{
    const auto body = [](const QByteArray &bytes) { return LittleReply{200, "application/json", bytes, {}, false, -1, 0}; };
    const QList<QPair<const char *, LittleReply>> faults{
        {"empty", body("[]")},
        {"web page", {200, "text/html", "<html>Even geduld</html>", {}, false, -1, 0}},
        {"error", status(500)},
        {"gone", status(404)},
        {"refused", status(403)},
        {"asks for a key", status(401)},
        {"nothing", body("")},
        {"an object", body(R"({"items":[]})")},
        {"not JSON", body(R"([{"messageProviderId":"a"]])")},
        {"cut", {200, "application/json", R"([{"messageProviderId":"a"},{"messageProviderId":"b"}])", {}, false, 9, 0}},
        {"rubbish", body(R"([7,{},null])")},
    };
    for (const auto &[name, reply] : faults) {
        INFO(name);
        LittleBox a, b;
        a.fill(1, QStringLiteral("a"));
        b.fill(1, QStringLiteral("b"));
        LittleFederation list;
        list.list << provider(QStringLiteral("a"), a.server.base()) << provider(QStringLiteral("b"), b.server.base());
        Rig rig;
        rig.link(kBox, federationSource(kBox, list.server.base(), {hostOf(a.server.base()), hostOf(b.server.base())}));
        REQUIRE(rig.round().isWhole());
        list.server.setAnswer([reply = reply](const LittleAsked &) { return reply; });
        for (int round = 1; round <= 3; ++round) {
            INFO("round " << round);
            a.server.asked.clear();
            b.server.asked.clear();
            ++b.revision;
            b.add(LittleBox::message(QStringLiteral("new%1").arg(round), QStringLiteral("Nieuw"), QStringLiteral("2026-11-22T08:00:00+01:00")));
            const Report report = rig.round();
            CHECK_FALSE(report.isWhole());
            CHECK(Rig::of(report, QStringLiteral("federation")).health != Health::Fresh);
            CHECK_FALSE(Rig::of(report, QStringLiteral("federation")).detail.isEmpty());
            CHECK(rig.state(kBox, QStringLiteral("federation")).health == Rig::of(report, QStringLiteral("federation")).health);
            for (const char *feed : {"a", "a/directory", "b", "b/directory"}) {
                CHECK(Rig::of(report, QString::fromLatin1(feed)).health == Health::Fresh);
                CHECK(rig.state(kBox, QString::fromLatin1(feed)).health == Health::Fresh);
            }
            CHECK(a.server.askedFor(QStringLiteral("/ebox")) == 1);
            CHECK(rig.count() == 2 + round);
        }
        CHECK(Rig::of(rig.round(), QStringLiteral("federation")).health
              == (qstrcmp(name, "error") == 0 || qstrcmp(name, "cut") == 0 ? Health::Unreachable
                  : qstrcmp(name, "refused") == 0                          ? Health::Refused
                  : qstrcmp(name, "asks for a key") == 0                   ? Health::SignInNeeded
                                                                           : Health::Faulty));

        // Only a good list says who is no longer there.
        QJsonArray fewer = list.list;
        fewer.removeLast();
        list.server.setAnswer([fewer](const LittleAsked &) { return status(200, QJsonDocument(fewer).toJson()); });
        b.server.asked.clear();
        const Report good = rig.round();
        CHECK(good.isWhole());
        CHECK(Rig::of(good, QStringLiteral("b")).health == Health::Inactive);
        CHECK(b.server.asked.isEmpty());
    }
}

TEST_CASE("A list that is empty from the beginning is faulty, and has nobody to ask")
{
    LittleFederation list;
    Rig rig;
    rig.link(kBox, federationSource(kBox, list.server.base(), {}));
    const Report report = rig.round();
    REQUIRE(report.feeds.size() == 1);
    CHECK(report.feeds.first().health == Health::Faulty);
    CHECK(report.feeds.first().detail.contains(QStringLiteral("empty")));
}

TEST_CASE("A list with one fault tells who is new, and takes away neither a provider nor its address")
{
    for (const char *fault : {"a date", "no address", "unreadable"}) {
        INFO(fault);
        LittleBox a, b, c;
        a.fill(1, QStringLiteral("a"));
        b.fill(1, QStringLiteral("b"));
        c.fill(1, QStringLiteral("c"));
        LittleFederation list;
        list.list << provider(QStringLiteral("a"), a.server.base()) << provider(QStringLiteral("b"), b.server.base());
        Rig rig;
        rig.link(kBox, federationSource(kBox, list.server.base(), {hostOf(a.server.base()), hostOf(b.server.base()), hostOf(c.server.base())}));
        REQUIRE(rig.round().isWhole());
        list.list = {provider(QStringLiteral("c"), c.server.base())}; // b is left out
        if (qstrcmp(fault, "a date") == 0)
            list.list << provider(QStringLiteral("a"), a.server.base(), {{QStringLiteral("messageProviderDeactivationDate"), QStringLiteral("2026-02-31")}});
        else if (qstrcmp(fault, "no address") == 0)
            list.list << provider(QStringLiteral("a"), QStringLiteral("nowhere"));
        else
            list.list << QJsonObject{{QStringLiteral("messageProviderName"), QStringLiteral("a")}};
        a.server.asked.clear();
        const Report report = rig.round();
        CHECK(a.server.askedFor(QStringLiteral("/ebox")) == 1);
        for (const char *feed : {"a", "b", "c"})
            CHECK(Rig::of(report, QString::fromLatin1(feed)).health == Health::Fresh);
        CHECK(rig.state(kBox, QStringLiteral("a")).feed.address == QUrl(a.server.base()));
        CHECK(rig.count() == 3);

        // One that merely came twice was read: that list is good enough to say who is no longer there.
        list.list = {provider(QStringLiteral("a"), a.server.base()), provider(QStringLiteral("a"), a.server.base()), provider(QStringLiteral("c"), c.server.base())};
        CHECK(Rig::of(rig.round(), QStringLiteral("b")).health == Health::Inactive);
    }
}

TEST_CASE("A page that holds an id twice with other contents keeps the first and sets the other aside once, and stays a broken promise at every sweep")
{
    LittleBox box;
    box.add(LittleBox::message(QStringLiteral("dup"), QStringLiteral("Eerste")));
    box.add(LittleBox::message(QStringLiteral("dup"), QStringLiteral("Tweede")));
    box.add(LittleBox::message(QStringLiteral("other"), QStringLiteral("Andere")));
    Rig rig;
    rig.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
    for (int sweep = 1; sweep <= 5; ++sweep) {
        INFO("sweep " << sweep);
        const FeedReport report = Rig::of(rig.round({true, true}), QStringLiteral("p"));
        CHECK(report.fresh == (sweep == 1 ? 2 : 0));
        CHECK(report.changed == 0);
        CHECK(report.health == Health::Faulty);
        CHECK(report.detail.contains(QStringLiteral("the id of another one")));
        CHECK(rig.count() == 2);
        const QList<Row> rows = rig.reader->rows(Acting::self(), {}, 0, 10).value();
        for (const Row &row : rows) {
            CHECK((row.heading.subject == QStringLiteral("Eerste") || row.heading.subject == QStringLiteral("Andere")));
            CHECK(rig.reader->details(Acting::self(), row.id).value().earlier.isEmpty());
        }
        const QList<QuarantineRow> aside = rig.reader->quarantine(Acting::self()).value();
        REQUIRE(aside.size() == 1);
        CHECK(aside.first().raw.contains("Tweede"));
    }
}

TEST_CASE("The providers a file names are asked at the very first start, though the list is down or hangs")
{
    for (const bool hangs : {false, true}) {
        CAPTURE(hangs);
        LittleBox box;
        box.fill(2);
        LittleServer list([&](const LittleAsked &) { return LittleReply{500, "application/json", "{}", {}, hangs, -1, 0}; });
        Limits limits = shortLimits();
        limits.stall = limits.connect = std::chrono::milliseconds(4'000); // longer than anybody waits here for the list
        limits.retries = 0;
        Rig rig(limits);
        const QJsonArray named{QJsonObject{{QStringLiteral("id"), QStringLiteral("own")}, {QStringLiteral("baseUrl"), box.server.base()}}};
        rig.link(kBox, federationSource(kBox, list.base(), {hostOf(box.server.base())}, {{QStringLiteral("providers"), named}}));
        QElapsedTimer timer;
        timer.start();
        qint64 asked = -1;
        box.twist = [&](const LittleAsked &) -> std::optional<LittleReply> {
            asked = asked < 0 ? timer.elapsed() : asked;
            return std::nullopt;
        };
        const Report report = rig.round();
        CHECK(Rig::of(report, QStringLiteral("own")).health == Health::Fresh);
        CHECK(Rig::of(report, QStringLiteral("own/directory")).health == Health::Fresh);
        CHECK(rig.count() == 2);
        CHECK(asked < 3'500);
        // The list shows its own failure, and the round is not whole.
        CHECK(rig.state(kBox, QStringLiteral("federation")).health == Rig::of(report, QStringLiteral("federation")).health);
        CHECK(Rig::of(report, QStringLiteral("federation")).health != Health::Fresh);
        CHECK(report.feeds.size() == 3);
    }
}

TEST_CASE("What the list said of a provider the file names is remembered while the list is down, and its address is the file's")
{
    LittleBox old, next;
    old.fill(1);
    next.fill(2);
    LittleFederation list;
    const QString today = QDateTime::currentDateTimeUtc().date().addDays(-2).toString(Qt::ISODate);
    list.list << provider(QStringLiteral("ended"), next.server.base(), {{QStringLiteral("messageProviderDeactivationDate"), today}})
              << provider(QStringLiteral("moved"), old.server.base());
    Rig rig;
    const auto named = [&](const QString &base) {
        return QJsonObject{{QStringLiteral("providers"), QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("ended")}, {QStringLiteral("baseUrl"), base}},
                                                                    QJsonObject{{QStringLiteral("id"), QStringLiteral("moved")}, {QStringLiteral("baseUrl"), base}}}}};
    };
    const QStringList hosts{hostOf(old.server.base()), hostOf(next.server.base())};
    rig.link(kBox, federationSource(kBox, list.server.base(), hosts, named(old.server.base())));
    CHECK(Rig::of(rig.round(), QStringLiteral("ended")).health == Health::Inactive);
    CHECK(rig.count() == 1);
    list.up = false;
    rig.link(kBox, federationSource(kBox, list.server.base(), hosts, named(next.server.base())));
    const Report report = rig.round();
    CHECK(Rig::of(report, QStringLiteral("ended")).health == Health::Inactive);
    CHECK(Rig::of(report, QStringLiteral("moved")).health == Health::Fresh);
    CHECK(rig.state(kBox, QStringLiteral("moved")).feed.address == QUrl(next.server.base()));
    CHECK(rig.count() == 2);
}

TEST_CASE("A provider at a host that is not allowed gets no request, and its feed says so")
{
    LittleBox stranger, mine;
    stranger.fill(2);
    mine.fill(1);
    LittleFederation list;
    list.list << provider(QStringLiteral("stranger"), stranger.server.base()) << provider(QStringLiteral("mine"), mine.server.base());
    Rig rig;
    rig.link(kBox, federationSource(kBox, list.server.base(), {hostOf(mine.server.base())}));
    const Report report = rig.round();
    const FeedReport feed = Rig::of(report, QStringLiteral("stranger"));
    CHECK(feed.health == Health::NotAllowed);
    CHECK(feed.detail == QStringLiteral("new provider %1: not yet allowed").arg(hostOf(stranger.server.base())));
    CHECK(stranger.server.asked.isEmpty());
    CHECK(Rig::of(report, QStringLiteral("mine")).health == Health::Fresh);
    CHECK_FALSE(report.isWhole());
}

TEST_CASE("A key that one provider lacks keeps no other at the same address from being asked")
{
    LittleBox box;
    box.fill(2);
    box.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        LittleAsked inner = asked;
        inner.path.remove(0, 2); // "/a"
        return box.honest(inner);
    };
    qputenv("OVERZICHT_TEST_TOKEN", "token");
    qputenv("OVERZICHT_TEST_A", "its-own");
    qunsetenv("OVERZICHT_TEST_B");
    const auto named = [&](const char *id) {
        return QJsonObject{{QStringLiteral("id"), QString::fromLatin1(id)}, {QStringLiteral("baseUrl"), box.server.base(u'/' + QString::fromLatin1(id))}, {QStringLiteral("tokenFrom"), QStringLiteral("env:OVERZICHT_TEST_") + QString::fromLatin1(id).toUpper()}};
    };
    Rig rig;
    rig.link(kBox, fixedSource(kBox, {}, {{QStringLiteral("providers"), QJsonArray{named("a"), named("b")}},
                                          {QStringLiteral("signIn"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("bearer")}, {QStringLiteral("tokenFrom"), QStringLiteral("env:OVERZICHT_TEST_TOKEN")}}}}));
    const Report report = rig.round();
    CHECK(Rig::of(report, QStringLiteral("a")).health == Health::Fresh);
    CHECK(Rig::of(report, QStringLiteral("b")).health == Health::SignInNeeded);
    CHECK(Rig::of(report, QStringLiteral("b")).detail.contains(QStringLiteral("OVERZICHT_TEST_B")));
    CHECK(rig.count() == 2);
}

TEST_CASE("A provider that is not active gets no request, counts as nothing, and is shown as inactive")
{
    LittleBox past, future, first, last;
    LittleFederation list;
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Europe/Brussels")).date();
    const auto day = [&](int days) { return today.addDays(days).toString(Qt::ISODate); };
    list.list << provider(QStringLiteral("past"), past.server.base(), {{QStringLiteral("messageProviderDeactivationDate"), day(0)}})
              << provider(QStringLiteral("future"), future.server.base(), {{QStringLiteral("messageProviderActivationDate"), day(1)}})
              << provider(QStringLiteral("first"), first.server.base(), {{QStringLiteral("messageProviderActivationDate"), day(0)}})
              << provider(QStringLiteral("last"), last.server.base(), {{QStringLiteral("messageProviderDeactivationDate"), day(1)}});
    Rig rig;
    QStringList hosts;
    for (const LittleBox *box : {&past, &future, &first, &last})
        hosts << hostOf(box->server.base());
    rig.link(kBox, federationSource(kBox, list.server.base(), hosts));
    const Report report = rig.round();
    CHECK(Rig::of(report, QStringLiteral("past")).health == Health::Inactive);
    CHECK(Rig::of(report, QStringLiteral("future")).health == Health::Inactive);
    CHECK(past.server.asked.isEmpty());
    CHECK(future.server.asked.isEmpty());
    CHECK(Rig::of(report, QStringLiteral("first")).health == Health::Fresh);
    CHECK(Rig::of(report, QStringLiteral("last")).health == Health::Fresh);
    CHECK(report.isWhole());

    // One that the list no longer has is not asked any more, nor forgotten.
    last.server.asked.clear();
    list.list.removeLast();
    const Report fewer = rig.round();
    CHECK(Rig::of(fewer, QStringLiteral("last")).health == Health::Inactive);
    CHECK(last.server.asked.isEmpty());
    list.up = false;
    rig.round();
    CHECK(last.server.asked.isEmpty());
}

TEST_CASE("Planned maintenance explains a failure, and only a failure")
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QJsonObject window{{QStringLiteral("messageProviderPlannedMaintenance"),
                              QJsonArray{QJsonObject{{QStringLiteral("startDate"), now.addSecs(-3600).toString(Qt::ISODate)}, {QStringLiteral("endDate"), now.addSecs(3600).toString(Qt::ISODate)}}}}};
    const QJsonObject over{{QStringLiteral("messageProviderPlannedMaintenance"),
                            QJsonArray{QJsonObject{{QStringLiteral("startDate"), now.addSecs(-7200).toString(Qt::ISODate)}, {QStringLiteral("endDate"), now.addSecs(-3600).toString(Qt::ISODate)}}}}};
    LittleBox works;
    works.fill(1);
    LittleServer down([](const LittleAsked &) { return status(503); });
    LittleServer late([](const LittleAsked &) { return status(503); });
    LittleServer keyless([](const LittleAsked &) { return status(401); });
    LittleFederation list;
    list.list << provider(QStringLiteral("works"), works.server.base(), window) << provider(QStringLiteral("down"), down.base(), window)
              << provider(QStringLiteral("late"), late.base(), over) << provider(QStringLiteral("keyless"), keyless.base(), window);
    Rig rig;
    rig.link(kBox, federationSource(kBox, list.server.base(), {hostOf(works.server.base()), hostOf(down.base()), hostOf(late.base()), hostOf(keyless.base())}));
    const Report report = rig.round();
    CHECK(Rig::of(report, QStringLiteral("works")).health == Health::Fresh);
    CHECK(Rig::of(report, QStringLiteral("down")).health == Health::Maintenance);
    CHECK(Rig::of(report, QStringLiteral("late")).health == Health::Busy);
    CHECK(Rig::of(report, QStringLiteral("keyless")).health == Health::SignInNeeded);
}

TEST_CASE("Without its key a source gets no request at all, and every feed of it asks for the key")
{
    LittleBox box, other;
    box.fill(2);
    other.fill(1);
    const QJsonObject bearer{{QStringLiteral("signIn"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("bearer")}, {QStringLiteral("tokenFrom"), QStringLiteral("env:OVERZICHT_TEST_ABSENT")}}}};
    Rig rig;
    rig.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}, bearer));
    rig.link(QStringLiteral("other"), fixedSource(QStringLiteral("other"), {{QStringLiteral("q"), other.server.base()}}));
    qunsetenv("OVERZICHT_TEST_ABSENT");
    const Report report = rig.round();
    CHECK(Rig::of(report, QStringLiteral("p")).health == Health::SignInNeeded);
    CHECK(Rig::of(report, QStringLiteral("p/directory")).health == Health::SignInNeeded);
    CHECK(box.server.asked.isEmpty());
    CHECK(Rig::of(report, QStringLiteral("q")).health == Health::Fresh);

    qputenv("OVERZICHT_TEST_ABSENT", "geheim");
    CHECK(Rig::of(rig.round(), QStringLiteral("p")).health == Health::Fresh);
    qunsetenv("OVERZICHT_TEST_ABSENT");
    REQUIRE_FALSE(box.server.asked.isEmpty());
    CHECK(box.server.asked.first().headers.value("authorization") == "Bearer geheim");
    for (const LittleAsked &asked : std::as_const(other.server.asked))
        CHECK_FALSE(asked.headers.contains("authorization"));
}

TEST_CASE("A list of providers is not asked either without its key, and nobody is forgotten for it")
{
    LittleBox box;
    LittleFederation list;
    list.list << provider(QStringLiteral("p"), box.server.base());
    const QJsonObject bearer{{QStringLiteral("signIn"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("bearer")}, {QStringLiteral("tokenFrom"), QStringLiteral("env:OVERZICHT_TEST_ABSENT")}}}};
    Rig rig;
    rig.link(kBox, federationSource(kBox, list.server.base(), {hostOf(box.server.base())}, bearer));
    qputenv("OVERZICHT_TEST_ABSENT", "geheim");
    CHECK(rig.round().isWhole());
    qunsetenv("OVERZICHT_TEST_ABSENT");
    list.server.asked.clear();
    box.server.asked.clear();
    const Report report = rig.round();
    CHECK(Rig::of(report, QStringLiteral("federation")).health == Health::SignInNeeded);
    CHECK(Rig::of(report, QStringLiteral("p")).health == Health::SignInNeeded);
    CHECK(list.server.asked.isEmpty());
    CHECK(box.server.asked.isEmpty());
}

TEST_CASE("One letter through four mailboxes is one item")
{
    LittleBox boxes[4];
    SenderRegister senders;
    Rig rig;
    REQUIRE(rig.senders.add(R"({"senders":[],"providers":[{"id":"federaal","sources":["ebox","doccle","kbc","burgerprofiel"]}],"policy":[]})"));
    const QStringList names{QStringLiteral("ebox"), QStringLiteral("doccle"), QStringLiteral("kbc"), QStringLiteral("burgerprofiel")};
    for (int i = 0; i < 4; ++i) {
        boxes[i].add(LittleBox::message(QStringLiteral("een"), QStringLiteral("Een brief")));
        rig.link(names.at(i), fixedSource(names.at(i), {{QStringLiteral("federaal"), boxes[i].server.base()}}));
    }
    CHECK(rig.round().isWhole());
    CHECK(rig.count() == 1);
    const auto rows = rig.reader->rows(Acting::self(), {}, 0, 10).value();
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().channels.size() == 4);
}

TEST_CASE("Letters that stayed apart become one when the register lets their mailboxes speak, and by the next round")
{
    const auto entitled = [](const char *sources) { return QByteArray(R"({"senders":[],"providers":[{"id":"federaal","sources":[)") + sources + R"(]}],"policy":[]})"; };
    LittleBox boxes[2];
    Rig rig;
    REQUIRE(rig.senders.add(entitled(R"("ebox")")));
    const QStringList names{QStringLiteral("ebox"), QStringLiteral("doccle")};
    for (int i = 0; i < 2; ++i) {
        boxes[i].fill(150);
        rig.link(names.at(i), fixedSource(names.at(i), {{QStringLiteral("federaal"), boxes[i].server.base()}}));
    }
    CHECK(rig.round().isWhole());
    CHECK(rig.count() == 300);
    // The same register: nothing is asked again.
    boxes[1].server.asked.clear();
    rig.round();
    CHECK(boxes[1].server.asked.size() == 1);

    REQUIRE(rig.senders.add(entitled(R"("doccle")"))); // it may speak as well now, after ebox
    const Report report = rig.round();
    CHECK(report.isWhole());
    CHECK(Rig::of(report, QStringLiteral("federaal"), QStringLiteral("doccle")).fresh == 0);
    CHECK(rig.count() == 150);
    const QList<Row> rows = rig.reader->rows(Acting::self(), {}, 0, 200).value();
    for (const Row &row : rows) {
        CHECK(row.channels == names);
        CHECK(row.source == SourceId(QStringLiteral("ebox")));
    }
    boxes[1].server.asked.clear();
    rig.round();
    CHECK(boxes[1].server.asked.size() == 1);
}

TEST_CASE("A source that is asked alone leaves the others alone")
{
    LittleBox a, b;
    a.fill(1);
    b.fill(1);
    Rig rig;
    rig.link(QStringLiteral("a"), fixedSource(QStringLiteral("a"), {{QStringLiteral("pa"), a.server.base()}}));
    rig.link(QStringLiteral("b"), fixedSource(QStringLiteral("b"), {{QStringLiteral("pb"), b.server.base()}}));
    rig.round({false, true}, QStringLiteral("a"));
    CHECK_FALSE(a.server.asked.isEmpty());
    CHECK(b.server.asked.isEmpty());
}

TEST_CASE("A round that is given up stops asking, and what has landed stays")
{
    LittleBox box;
    box.fill(1'000);
    box.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        LittleReply reply = box.honest(asked);
        reply.delay = 30;
        return reply;
    };
    Rig rig;
    rig.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
    rig.linked = readLinked(rig.home, rig.registry, {});
    REQUIRE(rig.store->setSources({rig.linked.sources.first()->file}));
    {
        Round round(Tools{*rig.store, rig.transport, rig.secrets, rig.clock, {}}, rig.linked.sources, {});
        round.start();
        REQUIRE(QTest::qWaitFor([&] { return box.server.askedFor(QStringLiteral("/ebox/messages")) >= 4; }, 10'000));
    }
    const qsizetype asked = box.server.asked.size();
    const int had = rig.count();
    CHECK(had >= 200);
    QTest::qWait(300);
    CHECK(box.server.asked.size() == asked);
    CHECK(rig.count() == had);
    CHECK(rig.round().isWhole());
    CHECK(rig.count() == 1'000);
}
