// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include "sync/keep_choice.h"
#include "sync/keep_round.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace overzicht;

namespace {

const QString kBox = QStringLiteral("box");
const QByteArray kPdf = "%PDF-1.4\n" + QByteArray(300, 'a') + "\n%%EOF\n";
const Acting kSelf = Acting::self();

QJsonObject letter(const QString &id, int minute, const QByteArray &promised = kPdf)
{
    QJsonObject message = LittleBox::message(id, QStringLiteral("Brief ") + id, QStringLiteral("2026-11-20T08:%1:00+01:00").arg(minute, 2, 10, QLatin1Char('0')));
    message.remove(QStringLiteral("bodyMainContent"));
    const QJsonObject main{{QStringLiteral("attachmentId"), id},
                           {QStringLiteral("attachmentTitle"), QJsonObject{{QStringLiteral("nl"), QStringLiteral("Brief")}}},
                           {QStringLiteral("fileName"), QStringLiteral("brief.pdf")},
                           {QStringLiteral("mediaType"), QStringLiteral("application/pdf")},
                           {QStringLiteral("mainContent"), true},
                           {QStringLiteral("size"), 1},
                           {QStringLiteral("digest"), QJsonObject{{QStringLiteral("digestMethod"), QStringLiteral("sha_256")},
                                                                  {QStringLiteral("digestValue"), QString::fromLatin1(QCryptographicHash::hash(promised, QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding))}}}};
    message.insert(QStringLiteral("attachments"), QJsonObject{{QStringLiteral("items"), QJsonArray{main}}, {QStringLiteral("totalItems"), 1}});
    return message;
}

/// A box of letters that can be had, linked to an engine.
struct Seat {
    explicit Seat(int letters)
    {
        for (int i = 0; i < letters; ++i)
            add(QStringLiteral("l%1").arg(i, 2, 10, QLatin1Char('0')), i);
        writeFile(home.sources() + QStringLiteral("/box.json"), fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
        begin();
    }
    void begin()
    {
        engine = std::make_unique<Engine>(home, registry, senders, shortLimits());
        QObject::connect(engine.get(), &Engine::opened, engine.get(), [this] { opened = true; });
        QObject::connect(engine.get(), &Engine::synced, engine.get(), [this] { ++synced; });
        QObject::connect(engine.get(), &Engine::keepingEnded, engine.get(), [this](const KeepingEnded &how) { ended << how; });
        QObject::connect(engine.get(), &Engine::contentEnded, engine.get(), [this](const ContentEnded &how) { contents << how; });
        engine->open();
        REQUIRE(QTest::qWaitFor([&] { return opened; }, 20'000));
    }
    void add(const QString &id, int minute)
    {
        box.add(letter(id, minute));
        box.contents.insert(QStringLiteral("/%1/content").arg(id), kPdf);
    }
    void sync()
    {
        const int before = synced;
        engine->sync();
        REQUIRE(QTest::qWaitFor([&] { return synced > before; }, 30'000));
    }
    KeepingEnded wait(qsizetype count = 1)
    {
        REQUIRE(QTest::qWaitFor([&] { return ended.size() >= count; }, 30'000));
        return ended.at(count - 1);
    }
    std::unique_ptr<Reader> reader() { return Reader::open(home, senders, clock, Language::Nl).value(); }
    QList<Row> rows() { return reader()->rows(kSelf, {}, 0, 1000).value(); }
    int kept() { return reader()->keptLetters(kSelf, clock.now())->kept; }
    QStringList askedContents() const
    {
        QStringList all;
        for (const LittleAsked &asked : box.server.asked) {
            if (asked.path.endsWith(QStringLiteral("/content")))
                all << asked.path.section(u'/', -2, -2);
        }
        return all;
    }

    QTemporaryDir dir;
    Home home = Home::open(dir.filePath(QStringLiteral("home"))).value();
    Registry registry = makeRegistry();
    SenderRegister senders;
    SystemClock clock;
    LittleBox box;
    std::unique_ptr<Engine> engine;
    bool opened = false;
    int synced = 0;
    QList<KeepingEnded> ended;
    QList<ContentEnded> contents;
};

} // namespace

TEST_CASE("Nobody's letters are fetched by themselves until that was chosen for them, and each person's choice is their own")
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
    const Acting them = *Acting::organisation(QStringLiteral("0316380841"));
    CHECK(keepsAllFor(settings).isEmpty());
    setKeepsAll(settings, them, true);
    CHECK(keepsAllFor(settings) == QList<Acting>{them});
    setKeepsAll(settings, kSelf, true);
    CHECK(keepsAllFor(QSettings(settings.fileName(), QSettings::IniFormat)) == QList<Acting>{them, kSelf});
    setKeepsAll(settings, them, false);
    CHECK(keepsAllFor(settings) == QList<Acting>{kSelf});
    setKeepsAll(settings, kSelf, false);
    CHECK(keepsAllFor(settings).isEmpty());
    for (const QVariant &rubbish : {QVariant(QStringLiteral("alles")), QVariant(true), QVariant(QStringList{QStringLiteral("iedereen"), QString()})}) {
        settings.setValue(QStringLiteral("keep/letters"), rubbish);
        CHECK(keepsAllFor(settings).isEmpty());
    }

    Seat seat(3);
    seat.sync();
    QTest::qWait(200);
    CHECK(seat.ended.isEmpty());
    CHECK(seat.askedContents().isEmpty());
}

TEST_CASE("Once all letters are kept, each round fetches what is new, one at a time, and nothing of it becomes read here")
{
    Seat seat(4);
    int going = 0, most = 0;
    seat.box.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        if (!asked.path.endsWith(QStringLiteral("/content")))
            return std::nullopt;
        most = qMax(most, ++going);
        LittleReply reply = seat.box.honest(asked);
        reply.delay = 50;
        QTimer::singleShot(50, [&going] { --going; });
        return reply;
    };
    seat.engine->setKeepsAll({kSelf});
    seat.sync();
    REQUIRE(QTest::qWaitFor([&] { return seat.kept() == 4 && seat.ended.size() >= 2; }, 20'000)); // the first of nothing, as it was chosen
    CHECK(seat.ended.last().byItself);
    CHECK(seat.ended.last().failed == 0);
    CHECK(most == 1);
    CHECK(seat.askedContents() == QStringList{QStringLiteral("l03"), QStringLiteral("l02"), QStringLiteral("l01"), QStringLiteral("l00")}); // the newest first
    for (const Row &row : seat.rows())
        CHECK_FALSE(row.readHere);

    // At the source they are opened now; here they stay unread.
    for (QJsonObject &message : seat.box.messages)
        message.insert(QStringLiteral("readStatus"), true);
    ++seat.box.revision;
    seat.add(QStringLiteral("nieuw"), 50);
    seat.sync();
    REQUIRE(QTest::qWaitFor([&] { return seat.kept() == 5; }, 20'000));
    CHECK(seat.askedContents().size() == 5);
    CHECK(seat.reader()->counters(kSelf)->unreadDocuments == 5);

    // Turned off, what comes stays where it is.
    seat.engine->setKeepsAll({});
    seat.add(QStringLiteral("later"), 55);
    ++seat.box.revision;
    seat.sync();
    QTest::qWait(200);
    CHECK(seat.kept() == 5);
    CHECK(seat.rows().size() == 6);
}

TEST_CASE("A round that nobody waits for fetches fifty letters at most, and the next one goes on")
{
    Seat seat(KeepRound::kMost + 9);
    seat.sync();
    seat.engine->keepAll({kSelf});
    const KeepingEnded ended = seat.wait();
    CHECK(ended.kept == KeepRound::kMost);
    CHECK(ended.waiting == 9);
    CHECK_FALSE(ended.byItself);
    CHECK(seat.askedContents().size() == KeepRound::kMost);
    seat.engine->keepAll({kSelf});
    CHECK(seat.wait(2).kept == 9);
    seat.engine->keepAll({kSelf});
    CHECK(seat.wait(3).kept == 0);
    CHECK(seat.askedContents().size() == KeepRound::kMost + 9);
}

TEST_CASE("A source that fails is asked for no further letter until the next round, and the others go on")
{
    Seat seat(5);
    LittleBox other;
    for (int i = 0; i < 3; ++i) {
        other.add(letter(QStringLiteral("o%1").arg(i), i));
        other.contents.insert(QStringLiteral("/o%1/content").arg(i), kPdf);
    }
    writeFile(seat.home.sources() + QStringLiteral("/ander.json"), fixedSource(QStringLiteral("ander"), {{QStringLiteral("q"), other.server.base()}}));
    seat.engine->reloadSources();
    seat.sync();
    const int status = GENERATE(500, 403, 401, 429);
    int refused = 0;
    seat.box.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        if (!asked.path.endsWith(QStringLiteral("/content")))
            return std::nullopt;
        ++refused;
        return LittleReply{status, "application/json", "{}", {}, false, -1, 0};
    };
    seat.engine->keepAll({kSelf});
    const KeepingEnded ended = seat.wait();
    CHECK(ended.kept == 3);
    CHECK(ended.failed == 1);
    CHECK(ended.waiting == 4);
    REQUIRE(ended.failures.size() == 1);
    CHECK(ended.failures.first().error);
    CHECK(refused <= 2); // what may be tried again is, once (Limits::retries)
    seat.box.twist = {};
    seat.engine->keepAll({kSelf});
    CHECK(seat.wait(2).kept == 5);
}

TEST_CASE("A letter that cannot be had does not keep the others waiting, and comes last from then on")
{
    Seat seat(4);
    seat.box.contents.insert(QStringLiteral("/l03/content"), "%PDF-1.4 iets anders"); // the newest is not what was promised
    seat.sync();
    seat.engine->keepAll({kSelf});
    const KeepingEnded ended = seat.wait();
    CHECK(ended.kept == 3);
    CHECK(ended.failed == 1);
    CHECK(ended.failures.first().error->kind == Error::Kind::Malformed);
    seat.add(QStringLiteral("nieuw"), 1);
    ++seat.box.revision;
    seat.sync();
    seat.box.server.asked.clear();
    seat.engine->keepAll({kSelf});
    CHECK(seat.wait(2).kept == 1);
    REQUIRE(!seat.askedContents().isEmpty());
    CHECK(seat.askedContents().first() == QStringLiteral("nieuw"));
    CHECK(seat.askedContents().last() == QStringLiteral("l03"));
}

TEST_CASE("Of a source of which many letters are not as they should be no more than three are asked for")
{
    Seat seat(8);
    for (QByteArray &content : seat.box.contents)
        content = "%PDF-1.4 iets anders";
    seat.sync();
    seat.engine->keepAll({kSelf});
    const KeepingEnded ended = seat.wait();
    CHECK(ended.failed == KeepRound::kMostFaulty);
    CHECK(ended.waiting == 8 - KeepRound::kMostFaulty);
}

TEST_CASE("What the person asks to be kept is fetched, unread, also where the source did not do well before")
{
    Seat seat(3);
    seat.sync();
    seat.box.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        return asked.path.endsWith(QStringLiteral("/content")) ? std::nullopt : std::optional(LittleReply{503, "application/json", "{}", {}, false, -1, 0});
    };
    seat.sync();
    seat.engine->keepAll({kSelf}); // by itself such a source is left alone
    CHECK(seat.wait().waiting == 3);
    CHECK(seat.askedContents().isEmpty());
    const QList<Row> rows = seat.rows();
    seat.engine->keep(kSelf, {rows.at(1).id, ItemId(999)});
    const KeepingEnded ended = seat.wait(2);
    CHECK(ended.kept == 1);
    CHECK_FALSE(ended.byItself);
    CHECK_FALSE(seat.reader()->row(kSelf, rows.at(1).id)->readHere);
    CHECK(seat.kept() == 1);
    // Whose it is not cannot have it kept.
    seat.engine->keep(*Acting::organisation(QStringLiteral("0316380841")), {rows.at(0).id});
    CHECK(seat.wait(3).kept == 0);
    CHECK(seat.kept() == 1);
}

TEST_CASE("A letter that the person opens while it is being kept is brought once, and is read")
{
    Seat seat(1);
    seat.sync();
    const ItemId item = seat.rows().first().id;
    seat.box.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        if (!asked.path.endsWith(QStringLiteral("/content")))
            return std::nullopt;
        LittleReply reply = seat.box.honest(asked);
        reply.delay = 300;
        return reply;
    };
    seat.engine->keep(kSelf, {item});
    REQUIRE(QTest::qWaitFor([&] { return !seat.askedContents().isEmpty(); }, 10'000));
    seat.engine->fetch(item, 1);
    REQUIRE(QTest::qWaitFor([&] { return !seat.contents.isEmpty(); }, 10'000));
    CHECK_FALSE(seat.contents.first().error);
    CHECK(seat.wait().kept == 1);
    CHECK(seat.askedContents().size() == 1);
    CHECK(seat.reader()->row(kSelf, item)->readHere);
}

TEST_CASE("Switched off in the middle, keeping ends at once, and not one letter more is asked for")
{
    Seat seat(6);
    seat.sync();
    seat.box.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        if (!asked.path.endsWith(QStringLiteral("/content")))
            return std::nullopt;
        return LittleReply{200, "application/octet-stream", kPdf, {}, seat.askedContents().size() >= 2, -1, 0};
    };
    seat.engine->setKeepsAll({kSelf}); // at once: a round was before it
    REQUIRE(QTest::qWaitFor([&] { return seat.askedContents().size() == 2; }, 10'000));
    seat.engine->setKeepsAll({});
    const KeepingEnded ended = seat.wait();
    CHECK(ended.byItself);
    CHECK(ended.kept == 1);
    QTest::qWait(200);
    CHECK(seat.askedContents().size() == 2);
}

TEST_CASE("A guest that asks to keep letters gets its answer from the program that writes the home, and also when that one ends")
{
    Seat seat(4);
    seat.sync();
    Engine guest(seat.home, seat.registry, seat.senders, shortLimits());
    bool opened = false;
    QList<KeepingEnded> ended;
    QObject::connect(&guest, &Engine::opened, &guest, [&] { opened = true; });
    QObject::connect(&guest, &Engine::keepingEnded, &guest, [&](const KeepingEnded &how) { ended << how; });
    guest.open();
    REQUIRE(QTest::qWaitFor([&] { return opened; }, 20'000));
    guest.keep(kSelf, {seat.rows().first().id});
    REQUIRE(QTest::qWaitFor([&] { return !ended.isEmpty(); }, 20'000));
    CHECK(ended.first().kept == 1);
    CHECK(seat.ended.isEmpty()); // it was not asked by that one
    bool hangs = true;
    seat.box.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        if (!asked.path.endsWith(QStringLiteral("/content")))
            return std::nullopt;
        LittleReply reply = seat.box.honest(asked);
        reply.hang = hangs;
        return reply;
    };
    const auto before = seat.askedContents().size();
    guest.keepAll({kSelf});
    REQUIRE(QTest::qWaitFor([&] { return seat.askedContents().size() > before; }, 20'000));
    hangs = false;
    seat.engine.reset();
    REQUIRE(QTest::qWaitFor([&] { return ended.size() == 2; }, 30'000));
    CHECK(ended.last().kept == 3);
}
