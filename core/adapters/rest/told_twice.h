// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/note.h"
#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace overzicht::rest {

/// The members that one object of a JSON text has twice. QJsonDocument keeps the last of them without a word, another reader the first (RFC 8259, section 4: "the
/// behavior of software that receives such an object is unpredictable"): what is checked and what is read would not be the same.
struct ToldTwice {
    int count = 0;
    QString name; ///< of the first one; empty when it does not look like the name of a member: some sources have people's numbers there
};

/// `json` must be whole, valid JSON (it has been parsed before); of other bytes no more than the count can be wrong.
ToldTwice toldTwice(const QByteArray &json);
/// Why a record that has one is set aside; nothing for one that has none.
std::optional<Note> twiceIn(const QByteArray &record);
/// Which records of an answer have one, by their place, and why each is set aside. Malformed when one stands anywhere else: then nobody knows which list is meant, nor where it ends.
Result<QHash<qsizetype, Note>> twiceIn(const QByteArray &answer, const QList<QByteArray> &records);
Error toldTwiceError(const ToldTwice &twice);

} // namespace overzicht::rest
