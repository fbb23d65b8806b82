// SPDX-License-Identifier: EUPL-1.2
#include "store/sqlite.h"

#include "base/keeping_trouble.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>

namespace overzicht {

namespace {

constexpr int kBusyMilliseconds = 5000;

Error fullDisk(const QString &path)
{
    // A transaction of ours is a page of answers; a tenth of the file and the longest log are a safe bound for the next ones.
    const qint64 need = QFileInfo(path).size() / 10 + 16 * 1024 * 1024;
    return {Error::Kind::Busy, KeepingTrouble{need / (1024 * 1024)}.detail(), std::chrono::seconds(60)};
}

/// `cause`: the number the system gave for it, 0 = none.
Error errorFrom(int code, int cause, const QString &words, const QString &path)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Busy, QStringLiteral("the database is locked: %1").arg(words), std::chrono::seconds(1)};
    case SQLITE_FULL:
        return fullDisk(path);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_NOMEM:
        if (cause == ENOSPC || cause == EDQUOT)
            return fullDisk(path);
        return {Error::Kind::Busy, QStringLiteral("input or output failed: %1 (%2)").arg(words).arg(code), std::chrono::seconds(10)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {Error::Kind::Refused, QStringLiteral("the database may not be written: %1").arg(words), std::nullopt};
    case SQLITE_INTERRUPT:
        return {Error::Kind::Cancelled, words, std::nullopt};
    default:
        return {Error::Kind::Malformed, QStringLiteral("database: %1 (%2)").arg(words).arg(code), std::nullopt};
    }
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    // One thread at a time uses a connection; to interrupt it from another needs no lock.
    int flags = SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX;
    if (mode == Mode::Read)
        flags |= SQLITE_OPEN_READONLY;
    else
        flags |= SQLITE_OPEN_READWRITE | (mode == Mode::Create ? SQLITE_OPEN_CREATE : 0);
    sqlite3 *db = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &db, flags, nullptr);
    if (code != SQLITE_OK) {
        const Error error = errorFrom(code, db ? sqlite3_system_errno(db) : 0, db ? QString::fromUtf8(sqlite3_errmsg(db)) : QStringLiteral("out of memory"), path);
        sqlite3_close_v2(db);
        return failure(error);
    }
    std::unique_ptr<Connection> connection(new Connection(db, path));
    sqlite3_busy_timeout(db, kBusyMilliseconds);
    // A damaged or hostile file must not reach further than its own rows.
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    connection->run("PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0");
    if (mode == Mode::Write) {
        // The log's files stay when the last one closes: to read a file they must be there, and on a full disk they cannot be made any more.
        int stay = 1;
        sqlite3_file_control(db, "main", SQLITE_FCNTL_PERSIST_WAL, &stay);
        connection->run("PRAGMA journal_size_limit = 4194304"); // and emptied
    }
    if (mode == Mode::Read)
        connection->run("PRAGMA query_only = ON");
    else
        connection->run("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA secure_delete = OFF; PRAGMA cache_size = -8192");
    if (const auto ok = connection->takeFailure(); !ok)
        return failure(ok.error());
    return connection;
}

Connection::~Connection()
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_db);
}

bool Connection::run(const char *sql)
{
    if (m_failure)
        return false;
    const int code = sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        failed(code);
    return !m_failure;
}

void Connection::failed(int code)
{
    if (!m_failure)
        m_failure = errorFrom(code, sqlite3_system_errno(m_db), QString::fromUtf8(sqlite3_errmsg(m_db)), m_path);
}

void Connection::fail(const Error &error)
{
    if (!m_failure)
        m_failure = error;
}

Result<> Connection::takeFailure()
{
    if (!m_failure)
        return {};
    const Error error = *m_failure;
    m_failure.reset();
    return failure(error);
}

qint64 Connection::lastRow() const { return sqlite3_last_insert_rowid(m_db); }

int Connection::changes() const { return sqlite3_changes(m_db); }

Query::Query(Connection &db, const QByteArray &sql) : m_db(db), m_sql(sql)
{
    if (m_db.m_failure)
        return;
    m_statement = m_db.m_idle.take(m_sql); // taken out: the same statement may be in use twice, one inside the other
    if (m_statement)
        return;
    const int code = sqlite3_prepare_v3(m_db.m_db, m_sql.constData(), int(m_sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (code != SQLITE_OK)
        m_db.failed(code);
}

Query::~Query()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    if (m_db.m_idle.contains(m_sql))
        sqlite3_finalize(m_statement);
    else
        m_db.m_idle.insert(m_sql, m_statement);
}

Query &Query::operator<<(qint64 value)
{
    if (m_statement)
        sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

Query &Query::operator<<(const QString &value)
{
    if (m_statement) {
        const QByteArray utf8 = value.toUtf8();
        sqlite3_bind_text(m_statement, ++m_bound, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    }
    return *this;
}

Query &Query::operator<<(const QByteArray &value)
{
    if (m_statement)
        sqlite3_bind_blob(m_statement, ++m_bound, value.constData(), int(value.size()), SQLITE_TRANSIENT);
    return *this;
}

Query &Query::operator<<(std::nullopt_t)
{
    if (m_statement)
        sqlite3_bind_null(m_statement, ++m_bound);
    return *this;
}

bool Query::next()
{
    if (!m_statement || m_db.m_failure)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_db.failed(code);
    return code == SQLITE_ROW;
}

bool Query::run()
{
    while (next()) {
    }
    return !m_db.m_failure;
}

void Query::again()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    m_bound = 0;
}

bool Query::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

qint64 Query::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

double Query::real(int column) const { return sqlite3_column_double(m_statement, column); }

QString Query::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Query::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

Transaction::Transaction(Connection &db, Kind kind) : m_db(db)
{
    m_open = m_db.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    // Also when a statement has failed: the engine may already have rolled back by itself, then there is nothing left to undo.
    if (m_open && !sqlite3_get_autocommit(m_db.handle()))
        sqlite3_exec(m_db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<> Transaction::commit()
{
    if (m_open)
        m_db.run("COMMIT");
    const auto ok = m_db.takeFailure();
    if (ok)
        m_open = false;
    return ok;
}

} // namespace overzicht
