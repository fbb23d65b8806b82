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
                if (slides)
                    list << QJsonObject{{QStringLiteral("id"), QStringLiteral("zaak-%1").arg(from / 7 + i - from)}, {QStringLiteral("titel"), QStringLiteral("Zaak")}, {QStringLiteral("op"), QStringLiteral("2026-11-02")}};
                else
                    list << (unreadable ? QJsonObject{{QStringLiteral("rommel"), i}} : record);
            }
            if (rubbish > 0)
                list = {QJsonObject{{QStringLiteral("id"), QStringLiteral("zaak-%1").arg(fresh ? from : 0)}, {QStringLiteral("titel"), QStringLiteral("Zaak")}, {QStringLiteral("op"), QStringLiteral("2026-11-02")}}};
            for (int i = 0; i < rubbish; ++i)
                list << QJsonObject{{QStringLiteral("rommel"), QStringLiteral("%1-%2-%3").arg(asked.query.queryItemValue(QStringLiteral("na"))).arg(i).arg(++pages)}, {QStringLiteral("vulling"), QString(padding, u'y')}};
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
    bool slides = false; ///< each page has one case that is new, and six of the page before
    int rubbish = 0, padding = 0; ///< so many unreadable ones on each page, other ones each time, beside one case
    bool fresh = false;           ///< another case on each page
    int pages = 0;
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
    QString detail = kDetail;
    int most = kMost / 5; // of the same cases some stand twice on a page, and count once
    SECTION("other cases") {}
    SECTION("rubbish")
    {
        counter.unreadable = true;
        detail = QStringLiteral("2 pages in a row with nothing new that can be read");
        most = 3; // the first one told who sends
    }
    SECTION("the same cases")
    {
        counter.different = 20;
        detail = QStringLiteral("2 pages in a row with nothing new that can be read");
    }
    SECTION("one other case on each page") { counter.slides = true; }
    SECTION("one case that came before, and rubbish")
    {
        counter.rubbish = 1;
        detail = QStringLiteral("2 pages in a row with nothing new that can be read");
        most = 3;
    }
    Rig rig(fewRecords());
    rig.link(kCounter, counter.file());
    int kept = 0;
    for (int round = 0; round < 3; ++round) {
        counter.server.asked.clear();
        const FeedReport report = rig.round().feeds.first();
        CHECK(report.health == Health::Faulty);
        CHECK(report.detail == detail);
        CHECK(counter.server.asked.size() <= most);
        const FeedState state = rig.state(kCounter, QStringLiteral("zaken"));
        CHECK(state.items + state.quarantined <= kMost);
        if (round > 0 && counter.rubbish == 0 && !counter.slides)
            CHECK(state.items + state.quarantined == kept);
        kept = state.items + state.quarantined;
        if (detail != kDetail)
            CHECK_FALSE(counter.server.asked.first().query.hasQueryItem(QStringLiteral("na"))); // begun anew, not gone on with
    }
}

TEST_CASE("What cannot be read ends a list at a thousand records or 16 MB, what could be read stays, and nothing is taken for gone")
{
    Counter counter;
    counter.count = 7;
    Rig rig;
    rig.link(kCounter, counter.file());
    REQUIRE(rig.round().isWhole());
    REQUIRE(rig.count() == 7);
    counter.count = 1'000'000;
    counter.fresh = true;
    QString detail;
    int pages = 0, aside = 0;
    SECTION("records")
    {
        counter.rubbish = 400;
        pages = 3;
        aside = 1'000;
        detail = QStringLiteral("more than 1000 records that cannot be read");
    }
    SECTION("bytes")
    {
        counter.rubbish = 1;
        counter.padding = 3'500'000;
        pages = 5;
        aside = 4;
        detail = QStringLiteral("more than 16 MB of records that cannot be read");
    }
    for (int round = 1; round <= 2; ++round) {
        counter.server.asked.clear();
        const FeedReport report = rig.round().feeds.first();
        CHECK(report.health == Health::Faulty);
        CHECK(report.detail == detail);
        CHECK(counter.server.asked.size() == pages);
        const FeedState state = rig.state(kCounter, QStringLiteral("zaken"));
        CHECK(state.quarantined == round * aside);
        CHECK(state.items >= 7 + pages - 1); // one of the first seven is on its first page
        CHECK(state.position.isStart());
    }
}

TEST_CASE("A list that announces more than came may have many pages in a row that nobody can read, and what stands behind them is read")
{
    LittleBox box;
    const auto page = [](int number, int size) {
        QJsonArray items;
        for (int i = (number - 1) * size; i < number * size; ++i)
            items << (number > 1 && number < 9 ? QJsonValue(QJsonObject{{QStringLiteral("rommel"), i}}) : QJsonValue(LittleBox::message(QStringLiteral("m%1").arg(i), QStringLiteral("Brief"))));
        return items;
    };
    box.twist = [page](const LittleAsked &asked) -> std::optional<LittleReply> {
        if (!asked.path.endsWith(QStringLiteral("/ebox/messages")))
            return std::nullopt;
        const int number = asked.query.queryItemValue(QStringLiteral("page")).toInt();
        return reply({{QStringLiteral("items"), number <= 9 ? page(number, 10) : QJsonArray()}, {QStringLiteral("totalItems"), 90}});
    };
    Rig rig;
    rig.link(kBox, fixedSource(kBox, {{QStringLiteral("pa"), box.server.base()}}));
    CHECK(rig.round().feeds.first().quarantined == 70);
    CHECK(rig.count() == 20);
}
