// SPDX-License-Identifier: EUPL-1.2
#include "store/schema.h"

#include "domain/acting.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace overzicht::schema {

namespace {

// `acting` in every table that a person's query reads: there is no row without an owner.
const char *const kVersion1 = R"(
CREATE TABLE meta(key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE acting(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE source(id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE, name BLOB NOT NULL, protocol TEXT NOT NULL,
    acting INTEGER NOT NULL REFERENCES acting, demo INTEGER NOT NULL, linked INTEGER NOT NULL) STRICT;
CREATE TABLE feed(id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES source, word TEXT NOT NULL, name BLOB NOT NULL, kind INTEGER NOT NULL,
    address TEXT NOT NULL, active_from TEXT, active_until TEXT, maintenance BLOB NOT NULL, api_version TEXT NOT NULL,
    told INTEGER NOT NULL, health INTEGER NOT NULL DEFAULT 0, detail TEXT NOT NULL DEFAULT '', since INTEGER, last_ok INTEGER, retry_at INTEGER,
    position BLOB NOT NULL DEFAULT x'', items INTEGER NOT NULL DEFAULT 0, UNIQUE(source, word)) STRICT;

CREATE TABLE item(id INTEGER PRIMARY KEY, acting INTEGER NOT NULL REFERENCES acting, kind INTEGER NOT NULL, shown INTEGER NOT NULL,
    reason INTEGER NOT NULL, sender TEXT NOT NULL, subject BLOB NOT NULL, type TEXT NOT NULL, arrived INTEGER NOT NULL, zone INTEGER NOT NULL,
    due INTEGER, due_order INTEGER NOT NULL, obligation INTEGER NOT NULL, state INTEGER NOT NULL, read_here INTEGER NOT NULL,
    read_there INTEGER NOT NULL, unread INTEGER NOT NULL, todo INTEGER NOT NULL, registered INTEGER NOT NULL, gone INTEGER NOT NULL,
    hidden INTEGER NOT NULL, attachments INTEGER NOT NULL, expires INTEGER, feed INTEGER NOT NULL REFERENCES feed, channels TEXT NOT NULL,
    sender_text INTEGER NOT NULL) STRICT;
CREATE INDEX item_all ON item(acting, id, hidden);
CREATE INDEX item_shown ON item(acting, shown, id, hidden);
CREATE INDEX item_unread ON item(acting, id, shown, hidden, unread) WHERE unread = 1;
CREATE INDEX item_todo ON item(acting, due_order, id DESC, shown, hidden, todo) WHERE todo = 1;
CREATE TABLE asked(item INTEGER PRIMARY KEY REFERENCES item, cents INTEGER NOT NULL, currency TEXT NOT NULL, iban TEXT NOT NULL,
    reference TEXT NOT NULL) STRICT;
CREATE TABLE dossier(item INTEGER PRIMARY KEY REFERENCES item, number TEXT NOT NULL, source_state TEXT NOT NULL) STRICT;

CREATE TABLE sighting(id INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, feed INTEGER NOT NULL REFERENCES feed, acting INTEGER NOT NULL,
    foreign_id TEXT NOT NULL, read INTEGER NOT NULL, visible INTEGER NOT NULL, rank INTEGER NOT NULL, joined TEXT NOT NULL, digest BLOB NOT NULL,
    first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, gone_at INTEGER, UNIQUE(feed, foreign_id, acting)) STRICT;
CREATE INDEX sighting_item ON sighting(item);
CREATE TABLE told(sighting INTEGER PRIMARY KEY REFERENCES sighting, encoded BLOB NOT NULL, raw BLOB NOT NULL, remarks BLOB NOT NULL) STRICT;
CREATE TABLE earlier(id INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, replaced_at INTEGER NOT NULL, encoded BLOB NOT NULL,
    raw BLOB NOT NULL) STRICT;
CREATE INDEX earlier_item ON earlier(item);
CREATE TABLE join_key(acting INTEGER NOT NULL, key TEXT NOT NULL, item INTEGER NOT NULL REFERENCES item, PRIMARY KEY(acting, key)) STRICT, WITHOUT ROWID;
CREATE INDEX join_key_item ON join_key(item);
CREATE TABLE alias(old INTEGER PRIMARY KEY, acting INTEGER NOT NULL, item INTEGER NOT NULL) STRICT;

CREATE TABLE own(item INTEGER PRIMARY KEY REFERENCES item, read_at INTEGER, done_at INTEGER, paid_at INTEGER, refiled INTEGER,
    note TEXT NOT NULL DEFAULT '', kept INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE body(item INTEGER PRIMARY KEY REFERENCES item, text BLOB NOT NULL) STRICT;
CREATE TABLE copy(item INTEGER NOT NULL REFERENCES item, content TEXT NOT NULL, path TEXT NOT NULL, sha256 BLOB NOT NULL, saved_at INTEGER NOT NULL,
    PRIMARY KEY(item, content)) STRICT, WITHOUT ROWID;

CREATE TABLE party(source INTEGER NOT NULL REFERENCES source, word TEXT NOT NULL, name BLOB NOT NULL, level INTEGER NOT NULL, contact TEXT NOT NULL,
    logo_at TEXT NOT NULL, PRIMARY KEY(source, word)) STRICT, WITHOUT ROWID;
CREATE TABLE message_type(source INTEGER NOT NULL REFERENCES source, word TEXT NOT NULL, name BLOB NOT NULL, PRIMARY KEY(source, word)) STRICT, WITHOUT ROWID;
CREATE TABLE logo(party TEXT NOT NULL, source INTEGER NOT NULL REFERENCES source, bytes BLOB NOT NULL, PRIMARY KEY(party, source)) STRICT;
CREATE TABLE outage(id INTEGER PRIMARY KEY, feed INTEGER NOT NULL REFERENCES feed, health INTEGER NOT NULL, detail TEXT NOT NULL,
    started INTEGER NOT NULL, ended INTEGER) STRICT;
CREATE INDEX outage_feed ON outage(feed, started);
CREATE TABLE quarantine(id INTEGER PRIMARY KEY, feed INTEGER NOT NULL REFERENCES feed, acting INTEGER NOT NULL, record TEXT NOT NULL, raw BLOB NOT NULL,
    reason TEXT NOT NULL, at INTEGER NOT NULL, maybe_letter INTEGER NOT NULL, UNIQUE(feed, record)) STRICT;

CREATE TABLE tally(acting INTEGER NOT NULL, shown INTEGER NOT NULL, hidden INTEGER NOT NULL, unread INTEGER NOT NULL, todo INTEGER NOT NULL,
    n INTEGER NOT NULL, PRIMARY KEY(acting, shown, hidden, unread, todo)) STRICT, WITHOUT ROWID;
CREATE TRIGGER item_in AFTER INSERT ON item BEGIN
    INSERT INTO tally VALUES(NEW.acting, NEW.shown, NEW.hidden, NEW.unread, NEW.todo, 1) ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER item_out AFTER DELETE ON item BEGIN
    UPDATE tally SET n = n - 1 WHERE acting = OLD.acting AND shown = OLD.shown AND hidden = OLD.hidden AND unread = OLD.unread AND todo = OLD.todo;
END;
CREATE TRIGGER item_moved AFTER UPDATE OF shown, hidden, unread, todo ON item
WHEN (OLD.shown, OLD.hidden, OLD.unread, OLD.todo) IS NOT (NEW.shown, NEW.hidden, NEW.unread, NEW.todo) BEGIN
    UPDATE tally SET n = n - 1 WHERE acting = OLD.acting AND shown = OLD.shown AND hidden = OLD.hidden AND unread = OLD.unread AND todo = OLD.todo;
    INSERT INTO tally VALUES(NEW.acting, NEW.shown, NEW.hidden, NEW.unread, NEW.todo, 1) ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER sighting_in AFTER INSERT ON sighting BEGIN
    UPDATE feed SET items = items + 1 WHERE id = NEW.feed;
END;
CREATE TRIGGER sighting_gone AFTER UPDATE OF gone_at ON sighting WHEN (OLD.gone_at IS NULL) <> (NEW.gone_at IS NULL) BEGIN
    UPDATE feed SET items = items + (CASE WHEN NEW.gone_at IS NULL THEN 1 ELSE -1 END) WHERE id = NEW.feed;
END;

CREATE TABLE sender_text(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE VIRTUAL TABLE search USING fts5(subject, sender, text, content = '', tokenize = "unicode61 remove_diacritics 2");
)";

// The words of the index on their own, so that the beginning of a word is looked up as a few whole words: the engine's own prefix search
// reads every place of every one of them before it tells the first.
const char *const kVersion2 = R"(
CREATE TABLE word(word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, search, row);
INSERT INTO word SELECT term FROM temp.vocabulary;
DROP TABLE temp.vocabulary;
)";

// Until when an unreadable record was told: without a number of its own it cannot be taken out when its source mends it. And two segments of the index of
// one age are merged by `tidySearch` (https://www.sqlite.org/fts5.html, "The usermerge Configuration Option"): the engine's own number, four, leaves too many to read at each search.
const char *const kVersion3 = R"(
ALTER TABLE quarantine ADD COLUMN last_told INTEGER NOT NULL DEFAULT 0;
ALTER TABLE quarantine ADD COLUMN gone_at INTEGER;
INSERT INTO search(search, rank) VALUES('usermerge', 2);
)";

// More than letters: feeds that are told of inside the answers of another, items asked one by one (their validators), what can be started at a source, who is to be
// paid where, whose a source says to be, and which keys each sighting has itself (store/joins.h): until then an item had them, and could not lose one again.
const char *const kVersion4 = R"(
ALTER TABLE feed ADD COLUMN part_of TEXT NOT NULL DEFAULT '';
ALTER TABLE sighting ADD COLUMN validator BLOB NOT NULL DEFAULT x'';
ALTER TABLE asked ADD COLUMN payee TEXT NOT NULL DEFAULT '';
ALTER TABLE asked ADD COLUMN link TEXT NOT NULL DEFAULT '';
CREATE TABLE service(feed INTEGER NOT NULL REFERENCES feed, word TEXT NOT NULL, place INTEGER NOT NULL, name BLOB NOT NULL, mode INTEGER NOT NULL, address TEXT NOT NULL,
    product TEXT NOT NULL, owner TEXT NOT NULL, PRIMARY KEY(feed, word)) STRICT, WITHOUT ROWID;
ALTER TABLE source ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE sighting ADD COLUMN born INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sighting ADD COLUMN apart INTEGER NOT NULL DEFAULT 0;
CREATE TABLE sighting_key(acting INTEGER NOT NULL, key TEXT NOT NULL, sighting INTEGER NOT NULL REFERENCES sighting, PRIMARY KEY(acting, key, sighting)) STRICT, WITHOUT ROWID;
INSERT INTO sighting_key SELECT k.acting, k.key, s.id FROM join_key k JOIN sighting s ON s.item = k.item
    WHERE instr(char(10) || s.joined || char(10), char(10) || k.key || char(10)) > 0;
DROP TABLE join_key;
)";

// Paying: how far each item that asks money is (1 + Paying, 0 = asks none), to list them from an index; when the person was sent to a page to pay, before it opened;
// and where each source may send people to.
const char *const kVersion5 = R"(
ALTER TABLE item ADD COLUMN money INTEGER NOT NULL DEFAULT 0;
UPDATE item SET money = coalesce((SELECT CASE WHEN i.kind = 4 AND i.state IN (7, 9, 10) THEN i.state - 3
    WHEN i.kind = 2 AND i.state IN (3, 4) THEN 3 WHEN o.paid_at IS NOT NULL THEN 2 WHEN o.done_at IS NOT NULL THEN 3 WHEN i.kind = 4 AND i.state = 8 THEN 5 ELSE 1 END
    FROM item i LEFT JOIN own o ON o.item = i.id WHERE i.id = item.id), 1) WHERE id IN (SELECT item FROM asked);
CREATE INDEX item_money ON item(acting, money, due_order, id DESC, hidden) WHERE money > 0;
CREATE TABLE handed(row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, item INTEGER NOT NULL REFERENCES item, at INTEGER NOT NULL, link TEXT NOT NULL, cents INTEGER NOT NULL, currency TEXT NOT NULL,
    iban TEXT NOT NULL, opened INTEGER NOT NULL) STRICT;
CREATE INDEX handed_item ON handed(item);
ALTER TABLE source ADD COLUMN pay_hosts TEXT NOT NULL DEFAULT '';
)";

// What asks the same amount on the same account with the same communication is found without reading all that asks money. And what a list shows of a certificate: from when it
// is valid (ISO 8601) and in how many languages it is. Those that are there already are looked at when the store opens.
const char *const kVersion6 = R"(
CREATE INDEX asked_bill ON asked(iban, reference, cents, currency);
CREATE TABLE certificate(item INTEGER PRIMARY KEY REFERENCES item, valid_from TEXT NOT NULL, languages INTEGER NOT NULL) STRICT;
INSERT INTO meta(key, value) SELECT 'certificates', 1 WHERE EXISTS(SELECT 1 FROM item WHERE kind = 3);
)";

// How much is there that could not be read: of somebody, and of a feed of theirs, however much there is. And what is asked under one communication, whatever the amount and account.
const char *const kVersion7 = R"(
CREATE INDEX quarantine_now ON quarantine(acting, feed, gone_at) WHERE gone_at IS NULL;
CREATE INDEX asked_reference ON asked(reference);
)";

// What an item asked when the person said that it was done or paid (store/ask.h), and what they said of what it asked before.
// And the last day of a certificate that its source told and nobody can read.
const char *const kVersion8 = R"(
ALTER TABLE own ADD COLUMN done_ask TEXT;
ALTER TABLE own ADD COLUMN paid_ask TEXT;
ALTER TABLE own ADD COLUMN done_before INTEGER;
ALTER TABLE own ADD COLUMN paid_before INTEGER;
ALTER TABLE own ADD COLUMN paid_before_ask TEXT;
ALTER TABLE certificate ADD COLUMN until_told TEXT NOT NULL DEFAULT '';
)";

// What is to be told by a notification (store/announcing.h): whether a sighting is news (1) or was handed to the desktop (2), when it was announced (0 = it was known before, or passed over
// in silence), and as what. What is there already is no news. And when the person wants to hear of an item again.
const char *const kVersion9 = R"(
ALTER TABLE sighting ADD COLUMN news INTEGER;
ALTER TABLE sighting ADD COLUMN announced INTEGER;
ALTER TABLE sighting ADD COLUMN announced_as INTEGER NOT NULL DEFAULT 0;
UPDATE sighting SET announced = 0;
CREATE INDEX sighting_news ON sighting(news, item) WHERE news IS NOT NULL;
ALTER TABLE own ADD COLUMN remind_at INTEGER;
CREATE INDEX own_remind ON own(remind_at) WHERE remind_at IS NOT NULL;
)";

// What is to be reminded of, when it is looked at again, and what was told of it (store/reminding.h). What is there already is no letter whose reading is waited for; all last days are looked at
// at once, and those of what is over find nothing to tell.
const char *const kVersion10 = R"(
CREATE TABLE reminder(item INTEGER PRIMARY KEY REFERENCES item, came INTEGER, unread INTEGER NOT NULL DEFAULT 0, deadline INTEGER NOT NULL DEFAULT 0, due INTEGER, not_before INTEGER,
    before INTEGER NOT NULL DEFAULT 0, begun INTEGER, next INTEGER) STRICT;
CREATE INDEX reminder_next ON reminder(next) WHERE next IS NOT NULL;
CREATE INDEX reminder_begun ON reminder(begun) WHERE begun IS NOT NULL;
INSERT INTO reminder(item, next) SELECT id, 0 FROM item WHERE todo = 1 AND due IS NOT NULL;
)";

// What other apps announced by e-mail, as far as it was imported, and what the person said of those apps (store/elsewhere.h): that they tell nothing any more, since when; and which
// question about such a mail they do not want to hear again.
const char *const kVersion11 = R"(
CREATE TABLE elsewhere(id INTEGER PRIMARY KEY, acting INTEGER NOT NULL REFERENCES acting, app TEXT NOT NULL, at INTEGER NOT NULL, subject TEXT NOT NULL, digest BLOB NOT NULL,
    settled_at INTEGER, UNIQUE(acting, digest)) STRICT;
CREATE INDEX elsewhere_at ON elsewhere(acting, at);
CREATE TABLE silent_app(acting INTEGER NOT NULL REFERENCES acting, app TEXT NOT NULL, since INTEGER NOT NULL, PRIMARY KEY(acting, app)) STRICT, WITHOUT ROWID;
)";

// What stands on the desktop (core/notify): each notification by its name, and what it is about, as the notifier writes it. A program that ends without a word leaves it there, and must know it again.
const char *const kVersion12 = R"(
CREATE TABLE standing(name TEXT PRIMARY KEY, topic BLOB NOT NULL) STRICT, WITHOUT ROWID;
)";

// The text of contents that are kept here, page by page, and from which bytes it was read (store/pages.h). It stands in the index of words with what else is told of its item.
const char *const kVersion13 = R"(
CREATE TABLE page_text(id INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, content TEXT NOT NULL, page INTEGER NOT NULL, sha256 BLOB NOT NULL, text TEXT NOT NULL,
    UNIQUE(item, content, page)) STRICT;
)";

const std::array<const char *, kNewest> kSteps{kVersion1, kVersion2, kVersion3, kVersion4, kVersion5, kVersion6, kVersion7, kVersion8, kVersion9, kVersion10, kVersion11, kVersion12, kVersion13};

void bring(Connection &db, int from, int to)
{
    for (int version = from; version < to; ++version)
        db.run(kSteps[size_t(version)]);
    db.run("PRAGMA user_version = " + QByteArray::number(to));
}

Error damaged(const QString &why) { return {Error::Kind::Malformed, why, std::nullopt}; }

} // namespace

Result<> create(const QString &path, int version)
{
    const QString beside = path + QStringLiteral(".new");
    for (const char *end : {"", "-journal", "-wal", "-shm"})
        QFile::remove(beside + QLatin1String(end));
    // Made with its mode, so that there is no moment in which others can open it; the log beside it takes the same mode.
    const int fd = ::open(QFile::encodeName(beside).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (fd < 0)
        return failure(Error::Kind::Busy, QStringLiteral("the database cannot be made: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
    ::close(fd);
    {
        auto db = Connection::open(beside, Connection::Mode::Create);
        if (!db)
            return failure(db.error());
        Connection &c = **db;
        int reserved = kReserved;
        sqlite3_file_control(c.handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
        c.run("PRAGMA page_size = 4096; PRAGMA auto_vacuum = NONE; PRAGMA encoding = 'UTF-8'");
        Transaction all(c);
        c.run("PRAGMA application_id = " + QByteArray::number(kApplication));
        bring(c, 0, version);
        if (const auto ok = all.commit(); !ok)
            return ok;
        c.run("PRAGMA journal_mode = WAL");
        if (const auto ok = c.takeFailure(); !ok)
            return ok;
    }
    if (std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) != 0)
        return failure(Error::Kind::Busy, QStringLiteral("the database cannot be put in place: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
    const int folder = ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return {};
}

Result<int> versionOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Gone, QStringLiteral("there is no database: %1").arg(file.errorString()));
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return failure(damaged(QStringLiteral("the file is not a database (%1 bytes)").arg(file.size())));
    // With a log beside it, a file that ends in half a page can still be made whole from that log.
    if (file.size() % 4096 != 0 && QFileInfo(path + QStringLiteral("-wal")).size() == 0)
        return failure(damaged(QStringLiteral("the file was cut off at %1 bytes").arg(file.size())));
    const auto at = [&](int offset) { return qFromBigEndian<qint32>(head.constData() + offset); };
    if (at(68) != kApplication)
        return failure(damaged(QStringLiteral("the database belongs to another program")));
    if (at(60) > kNewest)
        return failure(damaged(QStringLiteral("the database is of version %1; this program knows up to %2").arg(at(60)).arg(kNewest)));
    if (uchar(head.at(20)) != kReserved || at(60) < 1)
        return failure(damaged(QStringLiteral("the head of the database is not as it was written")));
    return at(60);
}

Result<> check(Connection &db)
{
    // Every table by a column, so that a damaged schema is told now and not by an empty list later.
    for (const char *sql : {"SELECT key, value FROM meta LIMIT 1", "SELECT id, key FROM acting LIMIT 1", "SELECT id, word, pay_hosts FROM source LIMIT 1",
                            "SELECT id, source, position FROM feed LIMIT 1", "SELECT id, acting, money FROM item LIMIT 1",
                            "SELECT item, cents FROM asked LIMIT 1", "SELECT item, number FROM dossier LIMIT 1", "SELECT item, until_told FROM certificate LIMIT 1", "SELECT id, item, apart, announced FROM sighting LIMIT 1",
                            "SELECT sighting, raw FROM told LIMIT 1", "SELECT item, raw FROM earlier LIMIT 1", "SELECT key, sighting FROM sighting_key LIMIT 1",
                            "SELECT old, item FROM alias LIMIT 1", "SELECT item, kept, paid_before, remind_at FROM own LIMIT 1", "SELECT item, text FROM body LIMIT 1",
                            "SELECT item, path FROM copy LIMIT 1", "SELECT word, name FROM party LIMIT 1", "SELECT word, name FROM message_type LIMIT 1",
                            "SELECT party, bytes FROM logo LIMIT 1", "SELECT feed, ended FROM outage LIMIT 1", "SELECT id, gone_at FROM quarantine LIMIT 1",
                            "SELECT shown, n FROM tally LIMIT 1", "SELECT id, text FROM sender_text LIMIT 1", "SELECT word FROM word LIMIT 1",
                            "SELECT rowid FROM search LIMIT 1", "SELECT feed, owner FROM service LIMIT 1", "SELECT id, opened FROM handed LIMIT 1",
                            "SELECT item, next FROM reminder LIMIT 1", "SELECT id, settled_at FROM elsewhere LIMIT 1", "SELECT app, since FROM silent_app LIMIT 1",
                            "SELECT name, topic FROM standing LIMIT 1", "SELECT item, text FROM page_text LIMIT 1"}) {
        Query row(db, sql);
        row.next();
    }
    {
        // A name that was damaged would make everything of that person look as if it were not there.
        Query q(db, "SELECT key FROM acting");
        while (q.next()) {
            if (!Acting::fromKey(q.text(0)))
                db.fail(damaged(QStringLiteral("for whom the items are cannot be read")));
        }
    }
    Query triggers(db, "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND name IN "
                       "('item_in', 'item_out', 'item_moved', 'sighting_in', 'sighting_gone')");
    if (triggers.next() && triggers.number(0) != 5)
        db.fail(damaged(QStringLiteral("the counters of the database are not there")));
    auto ok = db.takeFailure();
    if (!ok && ok.error().kind != Error::Kind::Busy)
        ok.error().kind = Error::Kind::Malformed;
    return ok;
}

Result<std::unique_ptr<Connection>> open(const QString &path)
{
    const auto version = versionOf(path);
    if (!version)
        return failure(version.error());
    auto db = Connection::open(path, Connection::Mode::Write);
    if (!db)
        return failure(db.error());
    Connection &c = **db;
    const auto said = [&c](const char *pragma) {
        Query q(c, pragma);
        return q.next() ? q.text(0) : QString();
    };
    // The log beside the file may hold a later head than the file itself.
    const int now = said("PRAGMA user_version").toInt();
    if (!c.isFailed() && now > kNewest) {
        sqlite3_db_config(c.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        return failure(damaged(QStringLiteral("the database is of version %1; this program knows up to %2").arg(now).arg(kNewest)));
    }
    if (!c.isFailed() && said("PRAGMA journal_mode = WAL") != QLatin1String("wal"))
        c.fail(damaged(QStringLiteral("the database does not keep a write-ahead log")));
    c.run("PRAGMA wal_autocheckpoint = 1000");
    if (!c.isFailed() && now < kNewest) {
        Transaction all(c);
        bring(c, now, kNewest);
        if (const auto ok = all.commit(); !ok)
            return failure(ok.error());
    }
    if (const auto ok = c.takeFailure(); !ok)
        return failure(ok.error());
    if (const auto ok = check(c); !ok)
        return failure(ok.error());
    return std::move(*db);
}

} // namespace overzicht::schema
