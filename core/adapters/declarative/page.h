// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapters/declarative/plan.h"
#include "base/note.h"
#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace overzicht::declarative {

/// One answer to a stream's request, as its plan reads it: the records, and what the source says of the rest of the list.
struct Page {
    static constexpr qsizetype kMostRecords = 10'000;

    QList<QJsonValue> records;
    QList<QByteArray> raws;    ///< of each, exactly as received
    QHash<qsizetype, Note> twice; ///< which of them tell a member twice, and are to be set aside for it
    QJsonValue total{QJsonValue::Undefined};
    std::optional<bool> last;  ///< it says itself whether there is more
    QString goOn;              ///< Next: the address as told; Token, After: what to send; empty = nothing told
    Notes astray;              ///< where it goes on, or whether it does, is told in a way that nobody can follow: this is no end of the list
    bool toldEmpty = false;    ///< it says itself that there is nothing
    bool cut = false;          ///< there are more records than are read

    /// `errorWords`: of the plan; `number`: of this page, from 1; `before`: how many records came before it. Malformed: not whole JSON, or no list where the source does not say that there is nothing (more).
    static Result<Page> read(const Stream &stream, const std::optional<Pointer> &errorWords, const QByteArray &body, int number, qint64 before);
};

/// The names of the members of `value`, at most 8; only what looks like a name: a source may have people's numbers as its members.
QStringList namesIn(const QJsonValue &value);

} // namespace overzicht::declarative
