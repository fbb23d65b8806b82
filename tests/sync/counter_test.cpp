// SPDX-License-Identifier: EUPL-1.2
// A municipal counter that one file describes, over a real wire: pages, tags, details, contents, services; and a hundred of them side by side.
#include "rig.h"

#include "sync/content.h"
#include "sync/recording.h"

#include <QDirIterator>
#include <QFileInfo>

#include <cstdio>

using namespace overzicht;

namespace {

const QString kInsz = QStringLiteral("85073003328");
const QByteArray kPdf = "%PDF-1.4\n" + QByteArray(3000, 'a') + "\n%%EOF\n";

QJsonObject object(const char *text) { return QJsonDocument::fromJson(text).object(); }
LittleReply reply(const QJsonObject &body, const QList<QByteArray> &headers = {}) { return {200, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact), headers, false, -1, 0}; }

/// Cases of a person in pages of three, each with a document; asked one by one where the file says so.
class Counter {
public:
    explicit Counter(int cases) : count(cases)
    {
        server.setAnswer([this](const LittleAsked &asked) { return answer(asked); });
    }

    LittleReply answer(const LittleAsked &asked)
    {
        if (asked.path == QStringLiteral("/personen/%1/zaken").arg(kInsz)) {
            const int page = asked.query.queryItemValue(QStringLiteral("p")).toInt();
            QJsonArray list;
            for (int i = page * 3; i < qMin(count, page * 3 + 3); ++i)
                list << record(i);
            return reply({{QStringLiteral("zaken"), list}, {QStringLiteral("aantal"), count}});
        }
        if (asked.path == QStringLiteral("/personen/%1/lijst").arg(kInsz)) {
            const int from = asked.query.queryItemValue(QStringLiteral("na")).toInt();
            QJsonArray list;
            for (int i = from; i < qMin(count, from + 3); ++i)
                list << record(i);
            QJsonObject body{{QStringLiteral("zaken"), list}};
            if (from + 3 < count)
                body.insert(QStringLiteral("volgende"), server.base(QStringLiteral("/personen/%1/lijst?na=%2").arg(kInsz).arg(from + 3)));
            return reply(body);
        }
        if (asked.path == QStringLiteral("/kort")) {
            if (asked.headers.value("if-none-match") == "\"k1\"")
                return {304, "application/json", {}, {"ETag: \"k1\""}, false, -1, 0};
            return reply({{QStringLiteral("zaken"), QJsonArray{record(0)}}}, {"ETag: \"k1\""});
        }
        if (asked.path.startsWith(QStringLiteral("/zaken/")) && asked.path.endsWith(QStringLiteral("/stuk")))
            return {200, "application/pdf", kPdf, {}, false, -1, 0};
        if (asked.path.startsWith(QStringLiteral("/zaken/")) && asked.path.endsWith(QStringLiteral("/in-json")))
            return reply({{QStringLiteral("inhoud"), QString::fromLatin1(kPdf.toBase64())}});
        if (asked.path.startsWith(QStringLiteral("/zaken/"))) {
            const int number = asked.path.section(u'-', -1).toInt();
            if (lost.contains(number))
                return {404, "application/json", R"({"title":"no","status":404})", {}, false, -1, 0};
            const QByteArray tag = "\"" + QByteArray::number(number) + (number == changed ? "-new\"" : "\"");
            if (asked.headers.value("if-none-match") == tag) {
                ++notModified;
                return {304, "application/json", {}, {}, false, -1, 0};
            }
            return reply(record(number), {"ETag: " + tag});
        }
        return {404, "application/json", R"({"title":"no","status":404})", {}, false, -1, 0};
    }

    QJsonObject record(int i) const
    {
        if (i == again)
            return record(0);
        const QString self = QStringLiteral("http://binnen/personen/%1/zaken/%2").arg(kInsz).arg(i);
        return {{QStringLiteral("id"), QStringLiteral("zaak-%1").arg(i == twin ? 0 : i)}, {QStringLiteral("titel"), i == changed ? QStringLiteral("Gewijzigde zaak %1").arg(i) : QStringLiteral("Zaak %1").arg(i)},
                {QStringLiteral("op"), QStringLiteral("2026-11-02")}, {QStringLiteral("self"), self}};
    }

    QByteArray file(const QString &id, const QJsonObject &stream, const QJsonObject &part = {}) const
    {
        QJsonObject one = object(R"({"id":"zaken","makes":"dossier","request":{"path":"/personen/{person.insz}/zaken"},"items":"/zaken","paging":{"style":"page","parameter":"p","first":0,"total":"/aantal"},
            "item":{"id":"/id","subject":"/titel","number":"/id","arrived":"/op","attachments":{"title":{"text":"Stuk"},"fileName":{"text":"stuk.pdf"},"mediaType":{"text":"application/pdf"},"content":{"link":"/zaken/{/id}/stuk"}}}})");
        for (auto it = stream.begin(); it != stream.end(); ++it) {
            if (it.value().isNull())
                one.remove(it.key());
            else
                one.insert(it.key(), it.value());
        }
        QJsonObject own = part;
        own.insert(QStringLiteral("streams"), QJsonArray{one});
        return QJsonDocument(QJsonObject{{QStringLiteral("source"), id},
                                         {QStringLiteral("protocol"), QStringLiteral("declarative")},
                                         {QStringLiteral("name"), QJsonObject{{QStringLiteral("nl"), id}}},
                                         {QStringLiteral("baseUrl"), server.base()},
                                         {QStringLiteral("person"), QJsonObject{{QStringLiteral("inszFrom"), QStringLiteral("env:OVERZICHT_TEST_INSZ")}}},
                                         {QStringLiteral("declarative"), own}})
            .toJson();
    }

    LittleServer server;
    int count = 0, changed = -1, notModified = 0;
    QList<int> lost; ///< on the list, and not there when asked by themselves
    int again = -1, twin = -1; ///< the first one once more; another one with its number
};

struct Linked1 {
    explicit Linked1(int cases, const QJsonObject &stream = {}, const QJsonObject &part = {}) : counter(cases)
    {
        qputenv("OVERZICHT_TEST_INSZ", kInsz.toLatin1());
        rig.link(QStringLiteral("loket"), counter.file(QStringLiteral("loket"), stream, part));
    }
    QList<Row> rows() const { return rig.reader->rows(Acting::self(), {}, 0, 1000).value(); }
    ContentEnded fetch(ItemId item)
    {
        Fetching fetching(Tools{*rig.store, rig.transport, rig.secrets, rig.clock, {}}, *rig.reader, rig.home, rig.linked.sources, ContentWish{item, 1, {}});
        std::optional<ContentEnded> how;
        QObject::connect(&fetching, &Fetching::ended, &fetching, [&](const ContentEnded &ended) { how = ended; });
        fetching.start();
        REQUIRE(QTest::qWaitFor([&] { return how.has_value(); }, 30'000));
        return *how;
    }

    Counter counter;
    Rig rig;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

} // namespace

TEST_CASE("A record with the number of one on an earlier page, and other contents, is set aside and told; the same once more is how a list looks that shifts")
{
    Linked1 one(7);
    one.counter.again = 3; // on the second page
    CHECK(Rig::of(one.rig.round({true, true}), QStringLiteral("zaken")).health == Health::Fresh);
    CHECK(one.rows().size() == 6);
    CHECK(one.rig.reader->quarantine(Acting::self()).value().isEmpty());

    one.counter.twin = 6; // on the third
    for (int round = 1; round <= 3; ++round) {
        INFO(round);
        const FeedReport report = Rig::of(one.rig.round({true, true}), QStringLiteral("zaken"));
        CHECK(report.health == Health::Faulty);
        CHECK(report.detail.contains(QStringLiteral("records with the number of another one on an earlier page")));
        CHECK(report.changed == 0);
        QStringList subjects;
        for (const Row &row : one.rows())
            subjects << row.heading.subject;
        CHECK(subjects.contains(QStringLiteral("Zaak 0"))); // the first stays
        const QList<QuarantineRow> aside = one.rig.reader->quarantine(Acting::self()).value();
        REQUIRE(aside.size() == 1);
        CHECK(aside.first().raw.contains("Zaak 6"));
        CHECK(aside.first().reason.english() == QStringLiteral("a record with the number of another one on an earlier page (zaak-0)"));
        CHECK_FALSE(aside.first().goneAt);
    }

    // Another pull may tell the same number anew: what changed since is a change.
    one.counter.twin = -1;
    one.counter.changed = 0;
    const FeedReport mended = Rig::of(one.rig.round({true, true}), QStringLiteral("zaken"));
    CHECK(mended.health == Health::Fresh);
    CHECK(mended.changed == 1);
    CHECK(one.rows().size() == 6);
    const QList<QuarantineRow> aside = one.rig.reader->quarantine(Acting::self()).value();
    for (const QuarantineRow &row : aside)
        CHECK(row.goneAt);
}

TEST_CASE("A counter's cases come in pages over the wire, and the person's number is nowhere in the home")
{
    Linked1 linked(7);
    const Report report = linked.rig.round();
    CHECK(Rig::of(report, QStringLiteral("zaken")).health == Health::Fresh);
    CHECK(linked.rows().size() == 7);
    CHECK(linked.counter.server.askedFor(QStringLiteral("/personen/%1/zaken").arg(kInsz)) == 3);
    linked.counter.count = 5;
    linked.rig.round();
    qsizetype gone = 0;
    for (const Row &row : linked.rows())
        gone += row.goneAtSource;
    CHECK(gone == 2);
    QDirIterator it(linked.rig.home.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        CHECK_FALSE(bytesOf(it.next()).contains(kInsz.toLatin1()));
}

TEST_CASE("A list that did not change is not told again, and a case that did not change is not asked for twice")
{
    Linked1 list(1, {{QStringLiteral("request"), object(R"({"path":"/kort"})")}, {QStringLiteral("paging"), QJsonValue()}});
    list.rig.round();
    CHECK(list.rows().size() == 1);
    const Report again = list.rig.round();
    CHECK(Rig::of(again, QStringLiteral("zaken")).health == Health::Fresh);
    CHECK(list.counter.server.asked.last().headers.value("if-none-match") == "\"k1\"");
    CHECK_FALSE(list.rows().first().goneAtSource);

    Linked1 cases(5, {{QStringLiteral("detail"), object(R"({"path":"/zaken/{/id}"})")}});
    cases.rig.round();
    CHECK(cases.rows().size() == 5);
    CHECK(cases.counter.notModified == 0);
    cases.counter.changed = 2;
    const Report second = cases.rig.round();
    CHECK(cases.counter.notModified == 4);
    CHECK(Rig::of(second, QStringLiteral("zaken")).changed == 1);
    for (const Row &row : cases.rows())
        CHECK_FALSE(row.goneAtSource);
}

TEST_CASE("A case that stands on the list and is not there by itself stays as it was or stands in quarantine, and the counter is not fine")
{
    const auto goneOf = [](const Linked1 &linked) {
        const QList<Row> rows = linked.rows();
        return std::count_if(rows.begin(), rows.end(), [](const Row &row) { return row.goneAtSource; });
    };
    Linked1 cases(5, {{QStringLiteral("detail"), object(R"({"path":"/zaken/{/id}"})")}});
    cases.counter.lost = {3};
    FeedReport report = Rig::of(cases.rig.round(), QStringLiteral("zaken"));
    CHECK(report.health == Health::Faulty);
    CHECK(report.quarantined == 1);
    CHECK(cases.rows().size() == 4);
    REQUIRE(cases.rig.reader->quarantine().value().size() == 1);
    const QByteArray kept = cases.rig.reader->quarantine().value().first().raw;
    CHECK(kept.startsWith("{"));
    CHECK(kept.contains("\"titel\":\"Zaak 3\"")); // what it was about, as the list told it
    CHECK(kept.endsWith("\n{\"title\":\"no\",\"status\":404}")); // and what was said when it was asked
    CHECK_FALSE(kept.contains(kInsz.toUtf8()));

    cases.counter.lost = {0, 1, 2, 3, 4};
    report = Rig::of(cases.rig.round(), QStringLiteral("zaken"));
    CHECK(report.health == Health::Faulty);
    CHECK(report.quarantined == 5);
    CHECK(cases.rows().size() == 4);
    CHECK(goneOf(cases) == 0);

    cases.counter.lost.clear();
    report = Rig::of(cases.rig.round(), QStringLiteral("zaken"));
    CHECK(report.health == Health::Fresh);
    CHECK(cases.rows().size() == 5);
    CHECK(goneOf(cases) == 0);

    cases.counter.count = 4; // what the list no longer names is gone
    CHECK(Rig::of(cases.rig.round(), QStringLiteral("zaken")).health == Health::Fresh);
    CHECK(goneOf(cases) == 1);
}

TEST_CASE("A counter's documents are fetched, as a stream and out of JSON")
{
    Linked1 stream(1);
    stream.rig.round();
    CHECK(bytesOf(stream.fetch(stream.rows().first().id).path) == kPdf);
    Linked1 wrapped(1, {{QStringLiteral("item"), object(R"({"id":"/id","subject":"/titel","attachments":{"mediaType":{"text":"application/pdf"},"content":{"link":"/zaken/{/id}/in-json"},"wrapped":"/inhoud"}})")}});
    wrapped.rig.round();
    const ContentEnded ended = wrapped.fetch(wrapped.rows().first().id);
    CHECK(bytesOf(ended.path) == kPdf);
}

TEST_CASE("A redacted recording of a counter holds nothing personal, and replays page after page and case by case")
{
    Linked1 linked(7, {{QStringLiteral("request"), object(R"({"path":"/personen/{person.insz}/lijst"})")}, {QStringLiteral("paging"), object(R"({"style":"next","at":"/volgende"})")}, {QStringLiteral("detail"), object(R"({"path":"/zaken/{/id}"})")}});
    const LinkedSources sources = readLinked(linked.rig.home, linked.rig.registry, {});
    Recording recording(sources.sources.first(), linked.rig.senders, false, shortLimits());
    std::optional<RecordingReport> done;
    QObject::connect(&recording, &Recording::ended, &recording, [&](const RecordingReport &how) { done = how; });
    const QString folder = linked.rig.folder.filePath(QStringLiteral("opname"));
    REQUIRE(recording.start(folder));
    REQUIRE(QTest::qWaitFor([&] { return done.has_value(); }, 30'000));
    CHECK(done->exchanges == 10);
    QDirIterator it(folder, QDir::Files);
    while (it.hasNext()) {
        const QByteArray file = bytesOf(it.next());
        const QByteArray body = QByteArray::fromBase64(QJsonDocument::fromJson(file).object().value(QStringLiteral("response")).toObject().value(QStringLiteral("body")).toString().toLatin1());
        for (const QByteArray &never : {kInsz.toLatin1(), QByteArray("zaak-1"), QByteArray("Zaak 1")})
            CHECK_FALSE((file + body).contains(never));
    }
    const auto again = replay(folder, linked.rig.registry, linked.rig.senders);
    REQUIRE(again);
    CHECK(again->unrecorded.join(u' ') == QString());
    CHECK(again->items == 7);
}

TEST_CASE("Services that a file names are there without a server that answers")
{
    const QJsonObject part = object(R"({"services":[{"id":"a","name":{"nl":"Parkeerkaart"},"mode":"form","address":"https://loket.example/a"},{"id":"b","name":{"nl":"Gids"},"address":"https://loket.example/b"}]})");
    Linked1 linked(1, {{QStringLiteral("request"), object(R"({"path":"/kapot"})")}}, part);
    const Report report = linked.rig.round();
    CHECK(Rig::of(report, QStringLiteral("zaken")).health != Health::Fresh);
    CHECK(Rig::of(report, QStringLiteral("services")).health == Health::Fresh);
    CHECK(linked.rig.reader->services(Acting::self()).value().size() == 2);
}

TEST_CASE("A hundred counters side by side all come in whole, as fast as their servers let them")
{
    qputenv("OVERZICHT_TEST_INSZ", kInsz.toLatin1());
    std::vector<std::unique_ptr<Counter>> counters;
    Rig rig;
    for (int i = 0; i < 100; ++i) {
        counters.push_back(std::make_unique<Counter>(10 + i % 7));
        const QString id = QStringLiteral("loket-%1").arg(i);
        rig.link(id, counters.back()->file(id, {}));
    }
    QElapsedTimer timer;
    timer.start();
    const Report report = rig.round();
    const qint64 took = timer.elapsed();
    int all = 0;
    for (int i = 0; i < 100; ++i) {
        const FeedReport feed = Rig::of(report, QStringLiteral("zaken"), QStringLiteral("loket-%1").arg(i));
        INFO(i << " " << feed.detail.toStdString());
        CHECK(feed.health == Health::Fresh);
        CHECK(feed.fresh == 10 + i % 7);
        all += 10 + i % 7;
    }
    CHECK(rig.count() == all);
    std::printf("100 declarative sources, %d items: %lld ms\n", all, static_cast<long long>(took));
}
