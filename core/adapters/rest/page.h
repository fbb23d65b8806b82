// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/note.h"
#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QStringList>

namespace overzicht::rest {

/// One page of records as it came: {items, totalItems} (Message Registry 2.1) or a bare array (Federation 1.3).
/// `raws` holds the exact bytes of each element of `items`. Malformed: not whole JSON, not of that shape, or a member told twice outside the records.
struct Page {
    QJsonArray items;
    QList<QByteArray> raws;
    QHash<qsizetype, Note> twice; ///< which of them tell a member twice, and are to be set aside for it
    QJsonValue total{QJsonValue::Undefined}; ///< whatever was told as totalItems

    static Result<Page> ofObject(const QByteArray &body);
    static Result<Page> ofArray(const QByteArray &body);
};

/// What becomes of a member that an object tells twice: who reads a list of records looks itself (told_twice.h), so that one of them does not take the others with it.
enum class Twice { Refuse, Leave };
/// A whole JSON object, or an object or a list. Malformed: anything else.
Result<QJsonObject> wholeObject(const QByteArray &body, Twice twice = Twice::Refuse);
Result<QJsonValue> wholeJson(const QByteArray &body, Twice twice = Twice::Refuse);

/// The exact bytes of each of `items`, the list that stands under these names inside one another in `body`. Where the bytes leave a doubt (json_slices.h) the record
/// is written out again.
QList<QByteArray> rawsOf(const QJsonArray &items, const QByteArray &body, const QStringList &names);

} // namespace overzicht::rest
