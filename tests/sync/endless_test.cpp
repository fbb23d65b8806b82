// SPDX-License-Identifier: EUPL-1.2
// Feeds without an end: a million rows, and as many every day. What came stays, the round ends, and nobody calls it complete.
#include "rig.h"

using namespace overzicht;

namespace {

const QString kBox = QStringLiteral("box");
const QString kCounter = QStringLiteral("loket");
constexpr int kMost = 200;
const QString kDetail = QStringLiteral("more than 200 records in one feed");

Limits fewRecords()
{
    Limits limits = shortLimits();
    limits.records = kMost;
    return limits;
}

LittleReply reply(const QJsonObject &body) { return {200, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact), {}, false, -1, 0}; }

/// Pages of seven cases, each with the address of the next one.
class Counter {
public:
    Counter()
    {
        server.setAnswer([this](const LittleAsked &asked) {
            const int from = asked.query.queryItemValue(QStringLiteral("na")).toInt();
            QJsonArray list;
            for (int i = from; i < qMin(count, from + 7); ++i) {
                const QJsonObject record{{QStringLiteral("id"), QStringLiteral("zaak-%1").arg((quint32(i) * 2654435761U >> 8) % quint32(different))}, {QStringLiteral("titel"), QStringLiteral("Zaak")}, {QStringLiteral("op"), QStringLiteral("2026-11-02")}};
                list << (unreadable ? QJsonObject{{QStringLiteral("rommel"), i}} : record);
            }
            QJsonObject body{{QStringLiteral("zaken"), list}};
            if (from + 7 < count)
                body.insert(QStringLiteral("volgende"), server.base(QStringLiteral("/lijst?na=%1").arg(from + 7)));
            return reply(body);
        });
    }
    QByteArray file() const
    {
        const QJsonObject own = QJsonDocument::fromJson(R"({"streams":[{"id":"zaken","makes":"dossier","request":{"path":"/lijst"},"items":"/zaken","paging":{"style":"next","at":"/volgende"},
            "item":{"id":"/id","subject":"/titel","number":"/id","arrived":"/op"}}]})").object();
        return QJsonDocument(QJsonObject{{QStringLiteral("source"), kCounter}, {QStringLiteral("protocol"), QStringLiteral("declarative")}, {QStringLiteral("name"), QJsonObject{{QStringLiteral("nl"), kCounter}}},
                                         {QStringLiteral("baseUrl"), server.base()}, {QStringLiteral("declarative"), own}})
            .toJson();
    }

    LittleServer server;
    int count = 1'000'000, different = 1'000'000;
    bool unreadable = false;
};

} // namespace

TEST_CASE("A feed of a million letters is stopped, in every round again, what came stays, and the others come in whole")
{
    LittleBox honest, endless;
    honest.fill(3, QStringLiteral("a"));
    endless.twist = [](const LittleAsked &asked) -> std::optional<LittleReply> {
        if (asked.path.endsWith(QStringLiteral("/ebox")))
            return reply({{QStringLiteral("numberOfMessages"), 1'000'000}, {QStringLiteral("numberOfUnreadMessages"), 0}, {QStringLiteral("lastReceiptDate"), QStringLiteral("r")}});
        if (!asked.path.endsWith(QStringLiteral("/ebox/messages")))
            return std::nullopt;
        QJsonArray items;
        for (int i = 0; i < 100; ++i)
            items << LittleBox::message(QStringLiteral("m%1").arg((asked.query.queryItemValue(QStringLiteral("page")).toInt() - 1) * 100 + i), QStringLiteral("Brief"));
        return reply({{QStringLiteral("items"), items}, {QStringLiteral("totalItems"), 1'000'000}});
    };
    Rig rig(fewRecords());
    rig.link(kBox, fixedSource(kBox, {{QStringLiteral("pa"), honest.server.base()}, {QStringLiteral("pb"), endless.server.base()}}));
    for (const Round::Wish wish : {Round::Wish{}, Round::Wish{}, Round::Wish{true, true}}) {
        endless.server.asked.clear();
        const Report report = rig.round(wish);
        CHECK(Rig::of(report, QStringLiteral("pa")).health == Health::Fresh);
        CHECK(Rig::of(report, QStringLiteral("pb")).health == Health::Faulty);
        CHECK(Rig::of(report, QStringLiteral("pb")).detail == kDetail);
        CHECK(rig.count() == 3 + kMost);
        CHECK(endless.server.askedFor(QStringLiteral("/ebox/messages")) <= 3);
        const Completeness whole = rig.reader->completeness(Acting::self()).value();
        CHECK_FALSE(whole.isComplete());
        CHECK_FALSE(whole.at.isValid());
    }
    CHECK(rig.reader->findings().value().isEmpty());
}

TEST_CASE("As many records as one feed may have come in whole, one more is not, and a source that was mended is whole again")
{
    Counter counter;
    counter.count = kMost;
    Rig rig(fewRecords());
    rig.link(kCounter, counter.file());
    CHECK(rig.round().isWhole());
    CHECK(rig.count() == kMost);
    counter.count = kMost + 1;
    CHECK(rig.round().feeds.first().detail == kDetail);
    CHECK(rig.count() == kMost);
    counter.count = kMost;
    CHECK(rig.round().isWhole());
    Rig other(fewRecords());
    counter.count = kMost + 1;
    other.link(kCounter, counter.file());
    CHECK(other.round().feeds.first().detail == kDetail);
    CHECK(other.count() == kMost - kMost % 7); // the page with one too many is not taken in part
}

TEST_CASE("A list without end is stopped in one round and in the next, also when nothing in it can be read and when it is the same for ever")
{
    Counter counter;
    SECTION("other cases") {}
    SECTION("rubbish") { counter.unreadable = true; }
    SECTION("the same cases") { counter.different = 20; }
    Rig rig(fewRecords());
    rig.link(kCounter, counter.file());
    int kept = 0;
    for (int round = 0; round < 3; ++round) {
        counter.server.asked.clear();
        const FeedReport report = rig.round().feeds.first();
        CHECK(report.health == Health::Faulty);
        CHECK(report.detail == kDetail);
        CHECK(counter.server.asked.size() <= kMost / 5); // of the same cases some stand twice on a page, and count once
        const FeedState state = rig.state(kCounter, QStringLiteral("zaken"));
        CHECK(state.items + state.quarantined <= kMost);
        if (round > 0)
            CHECK(state.items + state.quarantined == kept);
        kept = state.items + state.quarantined;
    }
}
