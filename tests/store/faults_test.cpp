// SPDX-License-Identifier: EUPL-1.2
#include "town.h"

#include "store/schema.h"
#include "store/sqlite.h"
#include "store/older.h"

#include <QDir>
#include <QProcess>
#include <QStorageInfo>

#include <csignal>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

using namespace town;

namespace {

int modeOf(const QString &path)
{
    struct stat there;
    return ::stat(QFile::encodeName(path).constData(), &there) == 0 ? int(there.st_mode & 07777) : -1;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A closed store of that many letters, as bytes.
QByteArray filledFile(int letters)
{
    Town t;
    QList<Found> items;
    for (int n = 0; n < letters; ++n)
        items << letter(n);
    t.land(items);
    t.reader.reset();
    t.store.reset();
    REQUIRE(QFileInfo(t.home.database() + QStringLiteral("-wal")).size() == 0);
    return bytesOf(t.home.database());
}

struct Place {
    QTemporaryDir dir;
    Home home = *Home::open(dir.path() + QStringLiteral("/home"));
    SenderRegister senders;
    FixedClock clock{at("2026-11-23T10:00:00Z")};
    auto store() { return Store::open(home, senders, clock); }
    auto reader() { return Reader::open(home, senders, clock, Language::Nl); }
};

} // namespace

TEST_CASE("The file keeps 28 bytes of each page free from its first version, in a log of its own, for its owner only", "[store]")
{
    ::umask(022);
    Place p;
    {
        auto store = p.store();
        REQUIRE(store);
        REQUIRE((*store)->setSources({sourceFile("ebox")}));
        CHECK(modeOf(p.home.folder()) == 0700);
        CHECK(modeOf(p.home.sources()) == 0700);
        CHECK(modeOf(p.home.contents()) == 0700);
        for (const char *end : {"", "-wal", "-shm"})
            CHECK(modeOf(p.home.database() + QLatin1String(end)) == 0600);
    }
    const QByteArray head = bytesOf(p.home.database()).left(100);
    CHECK(head.mid(16, 2) == QByteArray("\x10\x00", 2)); // pages of 4096
    CHECK(int(head.at(20)) == 28);
    CHECK(int(head.at(18)) == 2); // write-ahead log
    CHECK(schema::versionOf(p.home.database()) == schema::kNewest);
    auto db = Connection::open(p.home.database(), Connection::Mode::Write);
    const auto pragma = [&](const char *sql) {
        Query q(**db, sql);
        return q.next() ? q.text(0) : QString();
    };
    CHECK(pragma("PRAGMA synchronous") == QStringLiteral("2"));
    CHECK(pragma("PRAGMA foreign_keys") == QStringLiteral("1"));
    CHECK(pragma("PRAGMA temp_store") == QStringLiteral("2"));
    auto reading = Connection::open(p.home.database(), Connection::Mode::Read);
    CHECK_FALSE((*reading)->run("DELETE FROM meta"));
    CHECK((*reading)->takeFailure().error().kind == Error::Kind::Refused);
}

TEST_CASE("A home that others could read is closed; what cannot be a home is refused", "[store]")
{
    QTemporaryDir dir;
    const QString folder = dir.path() + QStringLiteral("/a/b/home");
    REQUIRE(Home::open(folder));
    REQUIRE(::chmod(QFile::encodeName(folder).constData(), 0755) == 0);
    REQUIRE(Home::open(folder));
    CHECK(modeOf(folder) == 0700);
    write(dir.path() + QStringLiteral("/file"), "x");
    CHECK(Home::open(dir.path() + QStringLiteral("/file")).error().kind == Error::Kind::Refused);
    CHECK(Home::open(QString()).error().kind == Error::Kind::Refused);
    if (::geteuid() != 0)
        CHECK(Home::open(QStringLiteral("/usr")).error().kind == Error::Kind::Refused);
    else {
        const QString foreign = dir.path() + QStringLiteral("/foreign");
        REQUIRE(QDir().mkdir(foreign));
        REQUIRE(::chown(QFile::encodeName(foreign).constData(), 65534, 65534) == 0);
        CHECK(Home::open(foreign).error().kind == Error::Kind::Refused);
    }
}

TEST_CASE("The socket of a home is a private path of at most 100 bytes, another for each home", "[store]")
{
    QTemporaryDir dir;
    const Home one = *Home::open(dir.path() + QStringLiteral("/one")), two = *Home::open(dir.path() + QStringLiteral("/two"));
    const Home deep = *Home::open(dir.path() + u'/' + QString(150, u'd'));
    CHECK(one.socket().startsWith(one.folder()));
    CHECK(one.socket() != two.socket());
    CHECK(one.socket() == Home::open(one.folder())->socket());
    const Home deeper = *Home::open(deep.folder() + QStringLiteral("/e"));
    CHECK(deep.socket() != deeper.socket());
    for (const Home &home : {one, two, deep, deeper}) {
        CHECK_FALSE(home.socket().isEmpty());
        CHECK(home.socket().toUtf8().size() <= 100);
        CHECK(modeOf(QFileInfo(home.socket()).path()) == 0700);
    }
    // A folder for it that others can enter is closed before it is used.
    REQUIRE(::chmod(QFile::encodeName(QFileInfo(one.socket()).path()).constData(), 0755) == 0);
    CHECK(one.socket().startsWith(one.folder()));
    CHECK(modeOf(QFileInfo(one.socket()).path()) == 0700);
}

TEST_CASE("Programs of one user find the same socket of a home in every environment; a session, cron, ssh", "[store]")
{
    QTemporaryDir dir, session, other;
    const Home near = *Home::open(dir.path() + QStringLiteral("/home")), deep = *Home::open(dir.path() + u'/' + QString(150, u'd'));
    const QList<QByteArray> names{"XDG_RUNTIME_DIR", "TMPDIR", "HOME"};
    QList<QByteArray> before;
    for (const QByteArray &name : names)
        before << qgetenv(name.constData());
    for (const Home &home : {near, deep}) {
        QStringList places;
        for (const QString &folder : {session.path(), other.path(), QString()}) {
            for (const QByteArray &name : names)
                folder.isEmpty() ? qunsetenv(name.constData()) : qputenv(name.constData(), folder.toUtf8());
            places << home.socket();
        }
        CHECK(places.removeDuplicates() == 2);
    }
    for (qsizetype i = 0; i < names.size(); ++i)
        before.at(i).isEmpty() ? qunsetenv(names.at(i).constData()) : qputenv(names.at(i).constData(), before.at(i));
}

TEST_CASE("One process at a time writes a home; the lock is free when its holder is killed", "[store]")
{
    Place p;
    {
        auto mine = HomeLock::take(p.home);
        REQUIRE(mine);
        const auto second = HomeLock::take(p.home);
        REQUIRE_FALSE(second);
        CHECK(second.error().kind == Error::Kind::Busy);
        CHECK(second.error().detail == QStringLiteral("pid %1").arg(::getpid()));
        CHECK(modeOf(p.home.folder() + QStringLiteral("/lock")) == 0600);
    }
    REQUIRE(HomeLock::take(p.home));
    QProcess child;
    child.start(QStringLiteral(STORE_CHILD), {QStringLiteral("hold"), p.home.folder()});
    REQUIRE(child.waitForStarted());
    REQUIRE(child.waitForReadyRead(10'000));
    const auto busy = HomeLock::take(p.home);
    REQUIRE_FALSE(busy);
    CHECK(busy.error().kind == Error::Kind::Busy);
    CHECK(busy.error().detail == QStringLiteral("pid %1").arg(child.processId()));
    ::kill(pid_t(child.processId()), SIGKILL);
    REQUIRE(child.waitForFinished(10'000));
    CHECK(HomeLock::take(p.home));
}

TEST_CASE("A file of version 1 becomes one of the newest version with all it had", "[store]")
{
    const QByteArray newest = filledFile(40);
    Place p;
    write(p.home.database(), newest);
    {
        // Version 2 added the table of words: without it, and without what came later, this is a file as version 1 left it.
        auto db = Connection::open(p.home.database(), Connection::Mode::Write);
        REQUIRE((*db)->run(QByteArray(kBackTo8) + kBackTo4 + kBackTo3 + kBackTo2 + "DROP TABLE word; PRAGMA user_version = 1"));
    }
    REQUIRE(schema::versionOf(p.home.database()) == 1);
    CHECK(p.reader().error().kind == Error::Kind::Busy); // a reader waits for who may change it
    {
        auto store = p.store();
        REQUIRE(store);
    }
    CHECK(schema::versionOf(p.home.database()) == schema::kNewest);
    auto reader = p.reader();
    REQUIRE(reader);
    CHECK((*reader)->rows(Acting::self(), {}, 0, 100)->size() == 40);
    CHECK((*reader)->search(Acting::self(), QStringLiteral("park"), 50)->total == 8);
    CHECK((*reader)->findings()->isEmpty());
    // The same as a file that began at version 1 and one that began today.
    Place q;
    REQUIRE(schema::create(q.home.database(), 1));
    REQUIRE(q.store());
    const auto tables = [](const Home &home) {
        auto db = Connection::open(home.database(), Connection::Mode::Read);
        QStringList all;
        Query rows(**db, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name");
        while (rows.next())
            all << rows.text(0);
        return all;
    };
    Place fresh;
    REQUIRE(fresh.store());
    CHECK(tables(q.home) == tables(fresh.home));
}

TEST_CASE("A file of a newer version is refused and not touched", "[store]")
{
    Place p;
    REQUIRE(p.store());
    {
        auto db = Connection::open(p.home.database(), Connection::Mode::Write);
        REQUIRE((*db)->run("PRAGMA user_version = " + QByteArray::number(schema::kNewest + 1)));
    }
    const QByteArray before = bytesOf(p.home.database());
    const auto refused = p.store();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Malformed);
    CHECK(refused.error().detail.contains(QStringLiteral("version %1").arg(schema::kNewest + 1)));
    CHECK(p.reader().error().kind == Error::Kind::Malformed);
    CHECK(bytesOf(p.home.database()) == before);
    CHECK(QFileInfo(p.home.database() + QStringLiteral("-wal")).size() == 0);
}

TEST_CASE("A file that is no database of ours is told, never taken for an empty one", "[store]")
{
    const QByteArray good = filledFile(40);
    QByteArray zeroed = good;
    zeroed.replace(0, 100, QByteArray(100, '\0'));
    for (const QByteArray &bytes : {QByteArray(), QByteArray("x"), QByteArray(4096, '\0'), QByteArray("%PDF-1.7\n").repeated(1000), zeroed, good.left(99), good.left(100), good.left(4096), good.left(4095),
                                    good.left(8192), good.left(good.size() / 2), good.left(good.size() - 4096), good.left(good.size() - 1)}) {
        INFO(bytes.size() << " of " << good.size() << " bytes");
        Place p;
        write(p.home.database(), bytes);
        const auto store = p.store();
        REQUIRE_FALSE(store);
        CHECK(store.error().kind == Error::Kind::Malformed);
        CHECK_FALSE(p.reader());
        CHECK(bytesOf(p.home.database()) == bytes);
        // Only who asks for it begins anew, and then the old file stands beside it.
        const auto aside = Store::setAside(p.home);
        REQUIRE(aside);
        CHECK(*aside == p.home.database() + QStringLiteral(".damaged-1"));
        CHECK(bytesOf(*aside) == bytes);
        CHECK(p.store());
    }
    Place p;
    CHECK(Store::setAside(p.home).error().kind == Error::Kind::Gone);
    REQUIRE(p.store());
    REQUIRE(Store::setAside(p.home));
    REQUIRE(p.store());
    CHECK(*Store::setAside(p.home) == p.home.database() + QStringLiteral(".damaged-2"));
    // Another program's database.
    {
        auto foreign = Connection::open(p.home.database(), Connection::Mode::Create);
        REQUIRE((*foreign)->run("CREATE TABLE t(x); INSERT INTO t VALUES(1)"));
    }
    CHECK(p.store().error().kind == Error::Kind::Malformed);
    CHECK(p.reader().error().kind == Error::Kind::Malformed);
}

TEST_CASE("Flipped bits never crash, and never make the list silently shorter", "[store]")
{
    const int letters = 150;
    const QByteArray good = filledFile(letters);
    int refused = 0, told = 0, whole = 0;
    for (unsigned seed = 1; seed <= 150; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        QByteArray hurt = good;
        for (unsigned flips = 1 + random() % 12; flips > 0; --flips)
            hurt[qsizetype(random() % unsigned(hurt.size()))] ^= char(1 << random() % 8);
        if (seed % 10 == 0) // and a page of rubbish
            for (qsizetype i = qsizetype(random() % unsigned(hurt.size() / 4096)) * 4096, end = i + 4096; i < end; ++i)
                hurt[i] = char(random());
        Place p;
        write(p.home.database(), hurt);
        {
            auto store = p.store();
            if (!store) {
                ++refused;
                continue;
            }
            (void)(*store)->land(SourceId(QStringLiteral("ebox")), kFeed, page({letter(1), letter(500)}));
        }
        auto reader = p.reader();
        if (!reader) {
            ++refused;
            continue;
        }
        const auto rows = (*reader)->rows(Acting::self(), {std::nullopt, false, false, true}, 0, 1000);
        if (!rows) {
            CHECK(rows.error().kind == Error::Kind::Malformed);
            ++told;
        } else {
            CHECK(rows->size() >= letters);
            ++whole;
            for (const Row &row : *rows)
                (void)(*reader)->details(Acting::self(), row.id);
        }
        (void)(*reader)->search(Acting::self(), QStringLiteral("brief"), 50);
        (void)(*reader)->counters(Acting::self());
        (void)(*reader)->sources();
        (void)(*reader)->findings();
    }
    std::printf("flipped bits: %d refused at opening, %d told when asked, %d still whole\n", refused, told, whole);
    CHECK(refused + told + whole == 150);
}

TEST_CASE("Damage that leaves the rows whole is found by the check", "[store]")
{
    const QByteArray good = filledFile(40);
    const auto hurt = [&](const char *sql) {
        Place p;
        write(p.home.database(), good);
        auto db = Connection::open(p.home.database(), Connection::Mode::Write);
        const bool done = (*db)->run("PRAGMA foreign_keys = OFF") && (*db)->run(sql);
        INFO(sql);
        REQUIRE(done);
        auto reader = p.reader();
        REQUIRE(reader);
        return (*reader)->findings()->size();
    };
    CHECK(hurt("SELECT 1") == 0);
    CHECK(hurt("DELETE FROM sighting WHERE id = 3") > 0);
    CHECK(hurt("DELETE FROM told WHERE sighting = 3") > 0);
    CHECK(hurt("UPDATE told SET encoded = x'01' WHERE sighting = 3") > 0);
    CHECK(hurt("UPDATE tally SET n = n + 1") > 0);
    CHECK(hurt("UPDATE feed SET items = 7") > 0);
    CHECK(hurt("UPDATE feed SET position = zeroblob(4097)") > 0);
    CHECK(hurt("UPDATE feed SET position = zeroblob(4096)") == 0);
    CHECK(hurt("INSERT INTO search(search) VALUES('delete-all')") > 0);
    CHECK(hurt("INSERT INTO own(item) VALUES(1)") > 0);
}

TEST_CASE("The log's files stay beside a closed store, empty, so that it can be read where nothing can be made", "[store]")
{
    Place p;
    for (int round = 0; round < 2; ++round) {
        auto store = p.store();
        REQUIRE(store);
        REQUIRE((*store)->setSources({sourceFile("ebox")}));
        REQUIRE((*store)->setFeeds(SourceId(QStringLiteral("ebox")), {feed()}));
        REQUIRE((*store)->land(SourceId(QStringLiteral("ebox")), kFeed, page({letter(round)})));
    }
    for (int round = 0; round < 2; ++round) {
        const QFileInfo log(p.home.database() + QStringLiteral("-wal")), places(p.home.database() + QStringLiteral("-shm"));
        CHECK(log.exists());
        CHECK(log.size() == 0);
        CHECK(places.size() == 32768); // what a reader maps: room it would have to ask the disk for
        CHECK(modeOf(log.filePath()) == 0600);
        CHECK(modeOf(places.filePath()) == 0600);
        CHECK_FALSE(QFileInfo::exists(p.home.database() + QStringLiteral(".new-wal")));
        CHECK_FALSE(QFileInfo::exists(p.home.database() + QStringLiteral(".new-shm")));
        REQUIRE((*p.reader())->findings()->isEmpty()); // the check writes too, and must not clear them away
    }
}

TEST_CASE("The lock names its holder in a file that never grows", "[store]")
{
    Place p;
    const QString path = p.home.folder() + QStringLiteral("/lock");
    write(path, "123456\n"); // as an older program left it
    for (int round = 0; round < 2; ++round) {
        {
            const auto lock = HomeLock::take(p.home);
            REQUIRE(lock);
            CHECK(bytesOf(path).trimmed() == QByteArray::number(qint64(::getpid())));
            CHECK(bytesOf(path).size() == 16);
        }
        CHECK(bytesOf(path).trimmed().isEmpty());
        CHECK(bytesOf(path).size() == 16);
    }
}

TEST_CASE("The log stays short over a hundred landings with a reader open and in use", "[store]")
{
    Town t;
    qint64 longest = 0;
    for (int n = 0; n < 100; ++n) {
        QList<Found> items;
        for (int i = 0; i < 100; ++i) {
            items << letter(n * 100 + i);
            items.last().raw = QByteArray(3000, 'r');
        }
        t.land(items);
        (void)t.rows({}, 0, 50);
        (void)t.search(QStringLiteral("brief"));
        (void)t.reader->sources();
        (void)t.reader->details(t.self, t.rows({}, 0, 1).first().id);
        longest = qMax(longest, QFileInfo(t.home.database() + QStringLiteral("-wal")).size());
    }
    std::printf("write-ahead log: at most %.1f MB, database %.1f MB\n", double(longest) / 1e6, double(QFileInfo(t.home.database()).size()) / 1e6);
    CHECK(longest <= 8 * 1024 * 1024);
    CHECK(QFileInfo(t.home.database()).size() > 32 * 1024 * 1024);
    CHECK(*t.reader->count(t.self, {}) == 10'000);
}

TEST_CASE("A reader sees what another has written, and names anew", "[store]")
{
    Town t;
    const qint64 before = t.reader->dataVersion();
    CHECK(t.reader->dataVersion() == before);
    t.land({found(QStringLiteral("a"), document(QStringLiteral("x"), at("2026-01-01T08:00:00Z"), QStringLiteral("0999")))});
    CHECK(t.reader->dataVersion() != before);
    CHECK(t.rows().first().heading.senderFallback);
    Answer names;
    names.parties << Party{PartyId(QStringLiteral("0999")), LocalText(Language::Nl, QStringLiteral("Stad Gent")), Level::Local, {}, {}};
    t.land(names);
    CHECK(t.rows().first().heading.sender == QStringLiteral("Stad Gent"));
}

TEST_CASE("A counter that is not right is found, whether it counts too few or what is not there at all", "[store]")
{
    for (const char *harm : {"UPDATE tally SET n = n + 1 WHERE todo = 0", "INSERT INTO tally SELECT acting, 4, 0, 0, 1, 7 FROM tally LIMIT 1", "DELETE FROM tally"}) {
        INFO(harm);
        Town t;
        t.land({letter(1), letter(2)});
        CHECK(t.findings().isEmpty());
        {
            const auto db = Connection::open(t.home.database(), Connection::Mode::Write);
            REQUIRE((*db)->run(harm));
        }
        CHECK(t.findings().size() == 1);
    }
}
