// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace overzicht {

/// One connection to one database file, with its prepared statements. The first failure sticks: everything after it does nothing and finds nothing, until
/// `takeFailure` is asked. So a transaction reads as plain steps, and its end tells whether every one of them worked.
/// Errors: Busy (locked, disk full, input/output failed), Malformed (damaged, or not a database), Refused (read-only), Cancelled (interrupted).
class Connection {
public:
    enum class Mode {
        Create, ///< a file that is made now
        Write,  ///< a file that is there
        Read,   ///< a file that is there; nothing can be written
    };
    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Statements without values, separated by ';'.
    bool run(const char *sql);
    bool run(const QByteArray &sql) { return run(sql.constData()); }

    bool isFailed() const { return m_failure.has_value(); }
    Result<> takeFailure(); ///< what failed since the last time, and a clean slate
    void fail(const Error &error);

    qint64 lastRow() const;
    int changes() const; ///< rows the last statement wrote
    QString path() const { return m_path; }
    sqlite3 *handle() const { return m_db; }

private:
    friend class Query;
    Connection(sqlite3 *db, QString path) : m_db(db), m_path(std::move(path)) {}
    void failed(int code);

    sqlite3 *m_db;
    QString m_path;
    std::optional<Error> m_failure;
    QHash<QByteArray, sqlite3_stmt *> m_idle; ///< prepared and not in use
};

/// One use of a prepared statement: it is reset and given back when it goes out of scope, so no snapshot outlives a call.
class Query {
public:
    Query(Connection &db, const QByteArray &sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    // Values in the order of the question marks. A null QByteArray is an empty blob; nothing is NULL.
    Query &operator<<(qint64 value);
    Query &operator<<(int value) { return *this << qint64(value); }
    Query &operator<<(bool value) { return *this << qint64(value); }
    Query &operator<<(const QString &value);
    Query &operator<<(const QByteArray &value);
    Query &operator<<(std::nullopt_t);
    template <typename T>
    Query &operator<<(const std::optional<T> &value) { return value ? *this << *value : *this << std::nullopt; }
    Query &operator<<(const char *) = delete;

    bool next();                         ///< steps to the next row; false at the end and on a failure
    bool run();                          ///< to the end; false on a failure
    void again();                        ///< for the same statement with other values

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    int number(int column) const { return int(integer(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray blob(int column) const;

private:
    Connection &m_db;
    QByteArray m_sql;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};

/// All of it or nothing: rolled back when it goes out of scope without `commit`.
class Transaction {
public:
    enum class Kind { Write, Read };
    explicit Transaction(Connection &db, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    /// Fails with the first thing that went wrong since it began; then nothing was written.
    Result<> commit();

private:
    Connection &m_db;
    bool m_open = false;
};

} // namespace overzicht
