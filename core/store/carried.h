// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/sqlite.h"

#include <QJsonObject>

#include <limits>

namespace overzicht::carried {

// What goes along when somebody takes all that is theirs to another home: which tables, which of their rows and columns, and how each value is written. One list for both ways, so that nothing
// can be written that is not read, or the other way round. What follows from the rest (the columns of lists, counters, the search index) is not in it: it is made anew. Nor is what holds for one
// computer only: where a source was (positions, validators), what stands on a desktop, what is news.

/// How a value is written in JSON (RFC 8259). Absent = NULL.
enum class Shape {
    Id,     ///< of an item, as a text of digits: JSON numbers are exact up to 2^53 only
    Number, ///< whole, from 0 to `most`
    Moment, ///< whole: milliseconds since 1970-01-01 UTC
    Cents,  ///< whole
    Flag,   ///< true or false
    Text,
    Local,  ///< a text in up to four languages: {"nl":…,"fr":…,"de":…,"en":…}
    Bytes,  ///< base64 (RFC 4648, section 4): our own form (store/encoding.h), a logo
    Raw,    ///< as a source sent it: {"text":…}, or {"base64":…} when it is not UTF-8
    Digest, ///< hexadecimal
};

struct Column {
    const char *name;
    Shape shape;
    bool mayBeAbsent = false;
    qint64 most = std::numeric_limits<qint64>::max();
};

struct Table {
    const char *name;
    const char *rows; ///< which of them: a condition in which ?1 is whose they are
    QList<Column> columns;
    bool isOwned = true; ///< has a column `acting`
};

/// In an order in which each one refers only to those before it, but for `sighting`, which names items that follow from it.
const QList<Table> &tables();
const Table *table(const QString &name);

/// Tables and columns that stay behind, and why: for the test that no column is forgotten.
struct Left {
    const char *what; ///< "table" or "table.column"
    const char *why;
};
const QList<Left> &left();

QByteArray select(const Table &table);
QJsonObject written(const Table &table, const Query &row);
/// Puts a row in. Malformed when a value is absent or not of its shape.
void put(Connection &db, const Table &table, const QJsonObject &row, qint64 acting);

} // namespace overzicht::carried
