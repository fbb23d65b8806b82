// SPDX-License-Identifier: EUPL-1.2
#include "children.h"

#include "store/elsewhere.h"
#include "store/store.h"
#include "sync/owner_socket.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>

#include <atomic>

#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace overzicht;

namespace {

const QString kBox = QStringLiteral("box");
/// By itself, five times a second.
const Rhythm kQuick{std::chrono::milliseconds(200), 1, std::chrono::milliseconds(200), std::chrono::milliseconds(5), std::chrono::minutes(15)};

/// An engine on a home of its own, with all it tells.
struct Seat {
    explicit Seat(const QString &folder, const Limits &limits = shortLimits())
        : home(Home::open(folder).value()), registry(makeRegistry()), engine(std::make_unique<Engine>(home, registry, senders, limits))
    {
        QObject::connect(engine.get(), &Engine::opened, engine.get(), [this] { opened = true; inOurThread = inOurThread && QThread::currentThread() == engine->thread(); });
        QObject::connect(engine.get(), &Engine::synced, engine.get(), [this](const Report &report) { synced << report; });
        QObject::connect(engine.get(), &Engine::failed, engine.get(), [this](const Error &error) { failed << error; });
        QObject::connect(engine.get(), &Engine::changed, engine.get(), [this](const Change &change) { changes << change; });
        QObject::connect(engine.get(), &Engine::healthChanged, engine.get(), [this] { ++healths; });
        QObject::connect(engine.get(), &Engine::progressed, engine.get(), [this](const Progress &progress) { progresses << progress; });
        QObject::connect(engine.get(), &Engine::contentEnded, engine.get(), [this](const ContentEnded &ended) { contents << ended; });
        QObject::connect(engine.get(), &Engine::sourcesRead, engine.get(), [this](const QList<MistakenFile> &files) { mistaken = files; });
    }
    bool open()
    {
        engine->open();
        return QTest::qWaitFor([&] { return opened || !failed.isEmpty(); }, 20'000) && opened;
    }
    Report sync(const std::optional<SourceId> &source = {}, bool full = false)
    {
        const qsizetype before = synced.size();
        engine->sync(source, full);
        REQUIRE(QTest::qWaitFor([&] { return synced.size() > before; }, 60'000));
        return synced.last();
    }
    int count()
    {
        SystemClock clock;
        return Reader::open(home, senders, clock, Language::Nl).value()->count(Acting::self(), {}).value();
    }
    ItemId firstItem()
    {
        SystemClock clock;
        return Reader::open(home, senders, clock, Language::Nl).value()->rows(Acting::self(), {}, 0, 1).value().first().id;
    }
    Row row(ItemId item)
    {
        SystemClock clock;
        return Reader::open(home, senders, clock, Language::Nl).value()->row(Acting::self(), item).value();
    }

    Home home;
    Registry registry;
    SenderRegister senders;
    std::unique_ptr<Engine> engine;
    bool opened = false, inOurThread = true;
    QList<Report> synced;
    QList<Error> failed;
    QList<Change> changes;
    QList<Progress> progresses;
    QList<ContentEnded> contents;
    QList<MistakenFile> mistaken;
    int healths = 0;
};

struct Folder {
    QTemporaryDir dir;
    QString home = dir.filePath(QStringLiteral("home"));
    void link(const QString &name, const QByteArray &file) const
    {
        const Home made = Home::open(home).value();
        writeFile(made.sources() + u'/' + name + QStringLiteral(".json"), file);
    }
};

} // namespace

TEST_CASE("An engine syncs in its own thread and tells all it does in ours")
{
    LittleBox box;
    box.fill(120);
    Folder folder;
    folder.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
    Seat seat(folder.home);
    REQUIRE(seat.open());
    const Report report = seat.sync();
    CHECK(report.isWhole());
    CHECK(seat.count() == 120);
    CHECK(seat.inOurThread);
    CHECK(seat.healths >= 1);
    REQUIRE(QTest::qWaitFor([&] { return !seat.changes.isEmpty(); }, 2'000));
    REQUIRE(seat.progresses.size() >= 3);
    CHECK(seat.progresses.first().busy);
    const auto last = std::find_if(seat.progresses.rbegin(), seat.progresses.rend(), [](const Progress &p) { return p.feed.text() == QStringLiteral("p"); });
    CHECK_FALSE(last->busy);
    CHECK(last->received == 120);
    CHECK(last->expected == 120);
}

TEST_CASE("A round asked for while one is going gets its turn after it")
{
    LittleBox a, b;
    a.fill(5);
    b.fill(5);
    a.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        LittleReply reply = a.honest(asked);
        reply.delay = 150;
        return reply;
    };
    Folder folder;
    folder.link(QStringLiteral("a"), fixedSource(QStringLiteral("a"), {{QStringLiteral("pa"), a.server.base()}}));
    folder.link(QStringLiteral("b"), fixedSource(QStringLiteral("b"), {{QStringLiteral("pb"), b.server.base()}}));
    Seat seat(folder.home);
    REQUIRE(seat.open());
    seat.engine->sync();
    seat.engine->sync(SourceId(QStringLiteral("b")));
    REQUIRE(QTest::qWaitFor([&] { return seat.synced.size() == 2; }, 20'000));
    CHECK(seat.synced.at(0).feeds.size() == 4);
    CHECK(seat.synced.at(1).feeds.size() == 2);
    CHECK(seat.sync(SourceId(QStringLiteral("none"))).isWhole() == false);
}

TEST_CASE("A source file that is broken later keeps its letters and its place, and the round says so")
{
    LittleBox box, other;
    box.fill(3);
    other.fill(1, QStringLiteral("o"));
    Folder folder;
    const QByteArray file = fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}});
    folder.link(kBox, file);
    folder.link(QStringLiteral("other"), fixedSource(QStringLiteral("other"), {{QStringLiteral("q"), other.server.base()}}));
    Seat seat(folder.home);
    REQUIRE(seat.open());
    CHECK(seat.sync().isWhole());
    CHECK(seat.mistaken.isEmpty());
    folder.link(kBox, QByteArray(file).replace("\"protocol\"", "\"protocoll\""));
    const Report broken = seat.sync();
    CHECK_FALSE(broken.isWhole());
    CHECK(Rig::of(broken, QString(), kBox).health == Health::Faulty);
    CHECK(Rig::of(broken, QString(), kBox).detail.contains(QStringLiteral("box.json:")));
    CHECK(Rig::of(broken, QStringLiteral("q")).health == Health::Fresh);
    CHECK(seat.mistaken.size() == 1);
    CHECK(seat.count() == 4);
    folder.link(kBox, file);
    box.server.asked.clear();
    CHECK(seat.sync().isWhole());
    CHECK(box.server.askedFor(QStringLiteral("/ebox")) == 1);
    CHECK(box.server.askedFor(QStringLiteral("/ebox/messages")) == 0); // it went on where it was
    CHECK(seat.mistaken.isEmpty());
}

TEST_CASE("A source file that was broken from the beginning is a source that did not answer; nothing is complete without it")
{
    LittleBox box;
    box.fill(1);
    Folder folder;
    folder.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
    Seat seat(folder.home);
    SystemClock clock;
    REQUIRE(seat.open());
    REQUIRE(seat.sync().isWhole());
    const auto whole = [&] { return Reader::open(seat.home, seat.senders, clock, Language::Nl).value()->completeness(Acting::self()).value(); };
    const QDateTime at = whole().at;
    REQUIRE(whole().isComplete());
    const QStringList names{QStringLiteral("kapot"), QStringLiteral("Not a name"), QStringLiteral("twice")}; // the last says that it is the first again
    folder.link(names.at(0), "{\n  \"source\": \"kapot\",\n");
    folder.link(names.at(1), "rubbish");
    folder.link(names.at(2), fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
    QTest::qWait(20);
    CHECK_FALSE(seat.sync().isWhole());
    CHECK(whole().asked == 4);
    CHECK(whole().answered == 1);
    CHECK(whole().missing.size() == 3);
    CHECK_FALSE(whole().isComplete());
    CHECK(whole().at == at);
    for (const QString &name : names)
        REQUIRE(QFile::remove(seat.home.sources() + u'/' + name + QStringLiteral(".json")));
    REQUIRE(seat.sync().isWhole());
    CHECK(whole().isComplete());
    CHECK(whole().asked == 1);
    CHECK(whole().at > at);
}

TEST_CASE("An engine ends within two seconds with every server hanging")
{
    LittleServer hangs([](const LittleAsked &) { return LittleReply{200, {}, {}, {}, true, -1, 0}; });
    Folder folder;
    for (int i = 0; i < 6; ++i)
        folder.link(QStringLiteral("s%1").arg(i), fixedSource(QStringLiteral("s%1").arg(i), {{QStringLiteral("p"), hangs.base(QStringLiteral("/%1").arg(i))}}));
    Limits limits; // as the program has them: nobody gives up by himself
    Seat seat(folder.home, limits);
    REQUIRE(seat.open());
    seat.engine->sync();
    REQUIRE(QTest::qWaitFor([&] { return hangs.asked.size() >= 6; }, 10'000));
    QElapsedTimer watch;
    watch.start();
    seat.engine.reset();
    CHECK(watch.elapsed() < 2'000);
    WARN("ended in " << watch.elapsed() << " ms");
    // And the home is free again.
    CHECK(HomeLock::take(seat.home));
}

TEST_CASE("A second engine on a home is a guest: it writes nothing itself, and gets all its answers")
{
    LittleBox box;
    box.fill(30);
    box.messages[0].insert(QStringLiteral("attachments"), QJsonObject{{QStringLiteral("items"), QJsonArray{QJsonObject{{QStringLiteral("attachmentId"), QStringLiteral("c1")},
                                                                                                                        {QStringLiteral("fileName"), QStringLiteral("brief.pdf")},
                                                                                                                        {QStringLiteral("mediaType"), QStringLiteral("application/pdf")},
                                                                                                                        {QStringLiteral("mainContent"), true},
                                                                                                                        {QStringLiteral("size"), 1}}}},
                                                                          {QStringLiteral("totalItems"), 1}});
    box.contents.insert(QStringLiteral("/c1/content"), "%PDF-1.4 gast");
    Folder folder;
    folder.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
    Seat owner(folder.home), guest(folder.home);
    REQUIRE(owner.open());
    REQUIRE(guest.open());
    const Report report = guest.sync();
    CHECK(report.isWhole());
    CHECK(Rig::of(report, QStringLiteral("p")).fresh == 30);
    CHECK(owner.synced.isEmpty()); // it did not ask
    CHECK(QTest::qWaitFor([&] { return !guest.changes.isEmpty() && !owner.changes.isEmpty(); }, 2'000));
    CHECK(guest.healths >= 1);
    CHECK_FALSE(guest.progresses.isEmpty());

    ItemId letter = ItemId::None;
    SystemClock clock;
    auto reader = Reader::open(guest.home, guest.senders, clock, Language::Nl).value();
    const QList<Row> rows = reader->rows(Acting::self(), {}, 0, 50).value();
    for (const Row &row : rows) {
        if (row.attachments > 0)
            letter = row.id;
    }
    REQUIRE(letter != ItemId::None);
    guest.engine->setDone(letter, true);
    REQUIRE(QTest::qWaitFor([&] { return reader->details(Acting::self(), letter).value().own.doneAt.has_value(); }, 5'000));
    const QString out = folder.dir.filePath(QStringLiteral("uit.pdf"));
    guest.engine->fetch(letter, 1, out);
    REQUIRE(QTest::qWaitFor([&] { return !guest.contents.isEmpty(); }, 10'000));
    CHECK_FALSE(guest.contents.first().error);
    CHECK(guest.contents.first().path == out);
    CHECK(owner.contents.isEmpty());
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "%PDF-1.4 gast");
    CHECK(reader->row(Acting::self(), letter).value().readHere);
    // The text of a copy of ours, as much as is kept of one: also through the socket.
    guest.engine->fetch(letter, 1);
    REQUIRE(QTest::qWaitFor([&] { return guest.contents.size() == 2; }, 10'000));
    const QByteArray digest = QCryptographicHash::hash("%PDF-1.4 gast", QCryptographicHash::Sha256);
    guest.engine->keepText(letter, 1, digest, QStringList{QStringLiteral("Over huisvuil")} + QStringList(8, QString(150'000, QChar(0x20ac))));
    CHECK(QTest::qWaitFor([&] { return reader->search(Acting::self(), QStringLiteral("huisvuil"), 5).value().total == 1; }, 10'000));
    CHECK(guest.failed.isEmpty());

    // The owner goes: the guest takes its place, and what it asks then it does itself.
    owner.engine.reset();
    box.revision = 2;
    box.add(LittleBox::message(QStringLiteral("later"), QStringLiteral("Later"), QStringLiteral("2026-11-22T08:00:00+01:00")));
    CHECK(Rig::of(guest.sync(), QStringLiteral("p")).fresh == 1);
    CHECK_FALSE(HomeLock::take(guest.home));
}

TEST_CASE("What a guest asked is done by the guest itself when the owner is killed in the middle of it")
{
    LittleBox box;
    box.fill(10);
    Folder folder;
    folder.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
    const QString flag = folder.dir.filePath(QStringLiteral("flag"));
    const auto owner = startChild(QStringLiteral("child-own"), folder.home, {flag});
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(flag); }, 20'000));
    Seat guest(folder.home);
    REQUIRE(guest.open());
    bool killed = false;
    box.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        if (!std::exchange(killed, true))
            ::kill(pid_t(owner->processId()), SIGKILL);
        return box.honest(asked);
    };
    const Report report = guest.sync();
    CHECK(killed);
    CHECK(report.isWhole());
    CHECK(guest.count() == 10);
    owner->waitForFinished();
}

TEST_CASE("What accompanies an engine works beside the store of who writes the home, hears its changes, and ends before it")
{
    LittleBox box;
    box.fill(10);
    Folder folder;
    folder.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
    struct Beside : QObject {
        explicit Beside(std::atomic<int> &of) : alive(of) { ++alive; }
        ~Beside() override { --alive; }
        std::atomic<int> &alive;
    };
    std::atomic<int> alive{0}, heard{0}, made{0};
    std::atomic<QThread *> thread{nullptr};
    const auto make = [&](Store &store, const Clock &) {
        ++made;
        thread = QThread::currentThread();
        auto beside = std::make_unique<Beside>(alive);
        QObject::connect(&store, &Store::changed, beside.get(), [&] { ++heard; });
        return beside;
    };
    auto writer = std::make_unique<Seat>(folder.home);
    writer->engine->accompany(make);
    REQUIRE(writer->open());
    CHECK(alive == 1);
    CHECK(thread != QThread::currentThread());
    writer->sync();
    CHECK(heard > 0);
    Seat guest(folder.home);
    guest.engine->accompany(make);
    REQUIRE(guest.open());
    CHECK(made == 1); // a guest writes nothing: what it would tell, the writer tells
    writer.reset();
    guest.sync(); // now it is the writer
    CHECK(made == 2);
    CHECK(alive == 1);
}

TEST_CASE("An engine with a rhythm asks all sources by itself, in silence but for what came of it, until it is switched off")
{
    LittleBox box;
    box.fill(5);
    Folder folder;
    folder.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
    Seat seat(folder.home);
    QDateTime planned;
    int plans = 0;
    QObject::connect(seat.engine.get(), &Engine::planned, seat.engine.get(), [&](const QDateTime &at) {
        planned = at;
        ++plans;
    });
    seat.engine->setRhythm(kQuick);
    REQUIRE(seat.open());
    REQUIRE(QTest::qWaitFor([&] { return seat.count() == 5; }, 20'000));
    box.fill(3, QStringLiteral("later"));
    REQUIRE(QTest::qWaitFor([&] { return seat.count() == 8; }, 20'000));
    CHECK(seat.synced.isEmpty()); // nobody asked for it, so nobody is answered
    CHECK_FALSE(seat.changes.isEmpty());
    CHECK(seat.healths >= 2);
    CHECK(planned.isValid());
    CHECK(seat.sync().isWhole()); // who asks is answered as before
    seat.engine->setRhythm(std::nullopt);
    REQUIRE(QTest::qWaitFor([&] { return !planned.isValid(); }, 5'000));
    CHECK(seat.sync().isWhole()); // after what was under way
    const qsizetype asked = box.server.asked.size();
    const int before = plans;
    QTest::qWait(400); // twice the interval
    CHECK(box.server.asked.size() == asked);
    CHECK(plans == before);
}

TEST_CASE("Only who writes the home asks by itself; a guest does once it takes that place")
{
    LittleBox box;
    box.fill(5);
    Folder folder;
    folder.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
    auto writer = std::make_unique<Seat>(folder.home);
    REQUIRE(writer->open());
    Seat guest(folder.home);
    guest.engine->setRhythm(kQuick);
    REQUIRE(guest.open());
    QTest::qWait(400);
    CHECK(box.server.asked.isEmpty());
    writer.reset();
    CHECK(QTest::qWaitFor([&] { return guest.count() == 5; }, 20'000));
}

TEST_CASE("Who asked to wait is not asked by itself before that, however often it is time")
{
    LittleBox box, other;
    other.fill(1);
    box.twist = [](const LittleAsked &) -> std::optional<LittleReply> { return LittleReply{503, "application/json", "{}", {"Retry-After: 1800"}, false, -1, 0}; };
    Folder folder;
    folder.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
    folder.link(QStringLiteral("other"), fixedSource(QStringLiteral("other"), {{QStringLiteral("q"), other.server.base()}}));
    Seat seat(folder.home);
    REQUIRE(seat.open());
    seat.sync();
    seat.engine->setRhythm(kQuick);
    const qsizetype once = box.server.asked.size(), others = other.server.asked.size();
    CHECK(once > 0);
    REQUIRE(QTest::qWaitFor([&] { return other.server.asked.size() > others + 2; }, 20'000));
    CHECK(box.server.asked.size() == once);
}

TEST_CASE("Five programs that sync one home at once with the window double nothing and lose nothing")
{
    LittleBox a, b;
    a.fill(450, QStringLiteral("a"));
    b.fill(230, QStringLiteral("b"));
    Folder folder;
    folder.link(kBox, fixedSource(kBox, {{QStringLiteral("pa"), a.server.base()}, {QStringLiteral("pb"), b.server.base()}}));
    Seat window(folder.home);
    REQUIRE(window.open());
    window.engine->sync();
    std::vector<std::unique_ptr<QProcess>> children;
    for (int i = 0; i < 5; ++i)
        children.push_back(startChild(QStringLiteral("child-sync"), folder.home));
    REQUIRE(QTest::qWaitFor([&] { return std::all_of(children.begin(), children.end(), [](const auto &child) { return child->state() == QProcess::NotRunning; }); }, 90'000));
    for (const auto &child : children) {
        INFO(child->readAllStandardOutput().toStdString());
        CHECK(child->exitStatus() == QProcess::NormalExit);
        CHECK(child->exitCode() == 0);
    }
    REQUIRE(QTest::qWaitFor([&] { return !window.synced.isEmpty(); }, 10'000));
    CHECK(window.synced.first().isWhole());
    CHECK(window.count() == 680);
    SystemClock clock;
    CHECK(Reader::open(window.home, window.senders, clock, Language::Nl).value()->findings().value().isEmpty());
}

TEST_CASE("Five programs without a window share one home as well")
{
    LittleBox box;
    box.fill(300);
    Folder folder;
    folder.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
    std::vector<std::unique_ptr<QProcess>> children;
    for (int i = 0; i < 5; ++i)
        children.push_back(startChild(QStringLiteral("child-sync"), folder.home));
    REQUIRE(QTest::qWaitFor([&] { return std::all_of(children.begin(), children.end(), [](const auto &child) { return child->state() == QProcess::NotRunning; }); }, 90'000));
    for (const auto &child : children) {
        INFO(child->readAllStandardOutput().toStdString());
        CHECK(child->exitCode() == 0);
    }
    Seat after(folder.home);
    REQUIRE(after.open());
    CHECK(after.count() == 300);
}

TEST_CASE("A sync that is killed goes on where it was, with nothing lost and nothing double")
{
    LittleBox box;
    box.fill(900);
    Folder folder;
    folder.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
    int kills = 0;
    for (int round = 0; round < 12; ++round) {
        const int at = 1 + round % 9;
        QProcess *child = nullptr;
        box.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
            if (child && asked.query.queryItemValue(QStringLiteral("page")).toInt() >= at && child->state() == QProcess::Running) {
                ::kill(pid_t(child->processId()), SIGKILL);
                ++kills;
                child = nullptr;
            }
            return box.honest(asked);
        };
        const auto one = startChild(QStringLiteral("child-sync"), folder.home);
        child = one.get();
        REQUIRE(QTest::qWaitFor([&] { return one->state() == QProcess::NotRunning; }, 60'000));
    }
    CHECK(kills >= 3);
    box.twist = {};
    Seat seat(folder.home);
    REQUIRE(seat.open());
    CHECK(seat.sync().isWhole());
    CHECK(seat.count() == 900);
    SystemClock clock;
    CHECK(Reader::open(seat.home, seat.senders, clock, Language::Nl).value()->findings().value().isEmpty());
}

TEST_CASE("A hundred syncs with a page open do not let the log grow")
{
    LittleBox box;
    box.fill(50);
    Folder folder;
    folder.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
    Seat seat(folder.home);
    REQUIRE(seat.open());
    SystemClock clock;
    const auto page = Reader::open(seat.home, seat.senders, clock, Language::Nl).value();
    qint64 most = 0;
    for (int i = 0; i < 100; ++i) {
        ++box.revision;
        box.add(LittleBox::message(QStringLiteral("x%1").arg(i), QStringLiteral("Extra %1").arg(i), QStringLiteral("2026-11-22T08:%1:00+01:00").arg(i % 60, 2, 10, QLatin1Char('0'))));
        REQUIRE(seat.sync().isWhole());
        CHECK(page->rows(Acting::self(), {}, 0, 100).value().size() == std::min(100, 51 + i));
        most = std::max(most, QFileInfo(seat.home.database() + QStringLiteral("-wal")).size());
    }
    CHECK(seat.count() == 150);
    WARN("the log was at most " << most / 1024 << " KiB");
    CHECK(most < 8 * 1024 * 1024);
}

TEST_CASE("The socket of a home is for its own user only, and rubbish from it is not answered")
{
    LittleBox box;
    Folder folder;
    folder.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
    Seat owner(folder.home);
    REQUIRE(owner.open());
    const QString path = owner.home.socket();
    struct stat st{};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &st) == 0);
    CHECK((st.st_mode & 0777) == 0600);

    QLocalSocket rubbish;
    rubbish.connectToServer(path);
    REQUIRE(QTest::qWaitFor([&] { return rubbish.state() == QLocalSocket::ConnectedState; }, 2'000));
    rubbish.write("GET / HTTP/1.1\r\n\r\n");
    CHECK(QTest::qWaitFor([&] { return rubbish.state() == QLocalSocket::UnconnectedState; }, 2'000));

    QLocalSocket endless;
    endless.connectToServer(path);
    REQUIRE(QTest::qWaitFor([&] { return endless.state() == QLocalSocket::ConnectedState; }, 2'000));
    const QByteArray piece(1 << 20, 'x');
    for (int i = 0; i < 6 && endless.state() == QLocalSocket::ConnectedState; ++i) {
        endless.write(piece);
        (void)QTest::qWaitFor([&] { return endless.bytesToWrite() == 0; }, 500);
    }
    CHECK(QTest::qWaitFor([&] { return endless.state() == QLocalSocket::UnconnectedState; }, 3'000));
    CHECK(owner.sync().isWhole());
}

TEST_CASE("Another user who reaches the socket is turned away")
{
    if (::geteuid() != 0) {
        WARN("only root can play another user");
        return;
    }
    QTemporaryDir dir;
    ::chmod(QFile::encodeName(dir.path()).constData(), 0755);
    const QString path = dir.filePath(QStringLiteral("s"));
    OwnerDoor door;
    REQUIRE(door.listen(path));
    ::chmod(QFile::encodeName(path).constData(), 0666); // as if the folder and the file had not kept them out
    int asked = 0;
    QObject::connect(&door, &OwnerDoor::asked, [&] { ++asked; });
    const pid_t pid = fork();
    if (pid == 0) {
        if (setuid(65534) != 0)
            _exit(9);
        const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
        if (::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            _exit(8);
        (void)!::write(fd, "{\"do\":\"sync\"}\n", 14);
        char c = 0;
        _exit(::read(fd, &c, 1) == 0 ? 0 : 7); // closed without an answer
    }
    int status = 0;
    REQUIRE(QTest::qWaitFor([&] { return waitpid(pid, &status, WNOHANG) == pid; }, 5'000));
    CHECK(WIFEXITED(status));
    CHECK((WEXITSTATUS(status) == 0 || WEXITSTATUS(status) == 7));
    CHECK(asked == 0);
}

TEST_CASE("A home that is written by a program that does not answer says who holds it")
{
    Folder folder;
    const Home home = Home::open(folder.home).value();
    const auto lock = HomeLock::take(home);
    REQUIRE(lock);
    Seat seat(folder.home);
    seat.engine->open();
    REQUIRE(QTest::qWaitFor([&] { return !seat.failed.isEmpty(); }, 20'000));
    CHECK(seat.failed.first().kind == Error::Kind::Busy);
    CHECK(seat.failed.first().detail.contains(QString::number(::getpid())));
}

namespace {

/// A home in which something is asked to pay at a page of the source itself.
struct Bill {
    Folder folder;
    ItemId item = ItemId::None;
    const QUrl page{QStringLiteral("https://ebox.example/betaal")};
    const QString iban = QStringLiteral("BE68539007547034");

    Bill()
    {
        folder.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), QStringLiteral("https://ebox.example")}}));
        land(5300);
    }
    void land(qint64 cents)
    {
        const Home home = Home::open(folder.home).value();
        const SenderRegister senders;
        const SystemClock clock;
        auto store = Store::open(home, senders, clock).value();
        SourceFile file;
        file.id = SourceId(kBox);
        file.protocol = QStringLiteral("ebox");
        REQUIRE(store->setSources({file}));
        Feed feed;
        feed.id = FeedId(QStringLiteral("p"));
        REQUIRE(store->setFeeds(file.id, {feed}));
        const Payment payment(Heading(PartyId(QStringLiteral("0100000001")), LocalText(Language::Nl, QStringLiteral("Boete")), {}, clock.now().addDays(-1)),
                              PaymentRequest{Money(cents, QStringLiteral("EUR")), Iban::parse(iban), {}, {}, {}, page}, {}, PaymentState::Due);
        Answer answer;
        answer.items << Found{ForeignId(QStringLiteral("1")), payment, {}, "{}", false, true, {}};
        REQUIRE(store->land(file.id, feed.id, answer));
        item = Reader::open(home, senders, clock, Language::Nl).value()->rows(Acting::self(), {}, 0, 1).value().first().id;
    }
    HandOver over(const QString &id, qint64 cents = 5300) const { return {id, {}, page, Money(cents, QStringLiteral("EUR")), iban, false}; }
};

QList<HandOver> handedOf(Seat &seat, ItemId item)
{
    SystemClock clock;
    return Reader::open(seat.home, seat.senders, clock, Language::Nl).value()->details(Acting::self(), item).value().own.handed;
}

} // namespace

TEST_CASE("A page to pay is told to be opened only when that is written down, also to a guest, and a second press is refused")
{
    Bill bill;
    Seat owner(bill.folder.home), guest(bill.folder.home);
    REQUIRE(owner.open());
    REQUIRE(guest.open());
    QList<HandOverEnded> told;
    QObject::connect(guest.engine.get(), &Engine::handOverEnded, guest.engine.get(), [&](const HandOverEnded &ended) {
        CHECK((ended.error || !handedOf(guest, bill.item).isEmpty()));
        told << ended;
    });
    const auto ask = [&](const HandOver &over, const QString &after = {}, const Acting &who = Acting::self()) {
        const qsizetype before = told.size();
        guest.engine->handOver(who, bill.item, over, after);
        REQUIRE(QTest::qWaitFor([&] { return told.size() > before; }, 10'000));
        CHECK(told.last().item == bill.item);
        CHECK(told.last().id == over.id);
        return told.last().error ? std::optional(told.last().error->kind) : std::nullopt;
    };
    HandOver elsewhere = bill.over(QStringLiteral("elders"));
    elsewhere.link = QUrl(QStringLiteral("https://kwaad.example/"));
    HandOver another = bill.over(QStringLiteral("andere rekening"));
    another.iban = QStringLiteral("BE72000000001616");
    for (const HandOver &wrong : {elsewhere, another, bill.over(QStringLiteral("meer geld"), 6300)})
        CHECK(ask(wrong) == Error::Kind::Refused);
    CHECK(ask(bill.over(QStringLiteral("van een ander")), {}, Acting::fromKey(QStringLiteral("0316380841")).value()) == Error::Kind::Gone);
    CHECK(handedOf(guest, bill.item).isEmpty());

    // A double click: the same press twice is written down once.
    guest.engine->handOver(Acting::self(), bill.item, bill.over(QStringLiteral("een")), {});
    CHECK_FALSE(ask(bill.over(QStringLiteral("een"))));
    CHECK(handedOf(guest, bill.item).size() == 1);
    CHECK(owner.failed.isEmpty());
    guest.engine->setOpened(bill.item, QStringLiteral("een"));
    REQUIRE(QTest::qWaitFor([&] { return handedOf(guest, bill.item).first().opened; }, 5'000));
    CHECK(ask(bill.over(QStringLiteral("twee"))) == Error::Kind::Refused);
    CHECK_FALSE(ask(bill.over(QStringLiteral("twee")), QStringLiteral("een")));
    CHECK(handedOf(guest, bill.item).size() == 2);

    // What was said to be paid is not paid again.
    guest.engine->setPaid(bill.item, true);
    REQUIRE(QTest::qWaitFor([&] { return guest.row(bill.item).paying == Paying::Said; }, 5'000));
    CHECK(ask(bill.over(QStringLiteral("drie")), QStringLiteral("twee")) == Error::Kind::Refused);
}

TEST_CASE("What other apps told is kept once and answered to who asked, by the engine that writes and by one that asks it")
{
    Folder folder;
    Seat writer(folder.home);
    REQUIRE(writer.open());
    Seat guest(folder.home);
    REQUIRE(guest.open());
    SystemClock clock;
    const auto mails = [](int from, int count) {
        QList<Announcement> all;
        for (int i = from; i < from + count; ++i)
            all << Announcement{QStringLiteral("kbc"), QDateTime(QDate(2026, 11, 3), QTime(14, 5), Qt::UTC), QStringLiteral("Brief %1").arg(i), QByteArray::number(i).rightJustified(Announcement::kDigest, '0')};
        return all;
    };
    for (Seat *seat : {&writer, &guest}) {
        QList<HeardKept> kept;
        QObject::connect(seat->engine.get(), &Engine::heardKept, seat->engine.get(), [&kept](const HeardKept &one) { kept << one; });
        const int first = seat->engine->keepHeard(Acting::self(), mails(seat == &writer ? 0 : 1'000, int(Engine::kMostAtOnce)));
        const int again = seat->engine->keepHeard(Acting::self(), mails(0, 3));
        const int off = seat->engine->setSilentApp(Acting::self(), QStringLiteral("kbc"), seat == &writer);
        const int gone = seat->engine->settleHeard(Acting::self(), 1'000'000, true);
        REQUIRE(QTest::qWaitFor([&] { return kept.size() == 4; }, 20'000));
        CHECK(kept.at(0).asked == first);
        CHECK(kept.at(0).fresh == int(Engine::kMostAtOnce));
        CHECK_FALSE(kept.at(0).error);
        CHECK(kept.at(1).asked == again);
        CHECK(kept.at(1).fresh == 0);
        CHECK(kept.at(2).asked == off);
        CHECK_FALSE(kept.at(2).error);
        CHECK(kept.at(3).asked == gone);
        REQUIRE(kept.at(3).error);
        CHECK(kept.at(3).error->kind == Error::Kind::Gone);
        seat->engine->disconnect();
    }
    const auto reader = Reader::open(writer.home, writer.senders, clock, Language::Nl).value();
    CHECK(reader->heardElsewhere(Acting::self(), QDateTime::fromSecsSinceEpoch(0, Qt::UTC), 5'000)->size() == 2'000);
    CHECK(reader->silentApps(Acting::self())->isEmpty());
    CHECK(writer.failed.isEmpty());
}
