// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "proof/signing_key.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace overzicht {

/// How far a record goes: kept apart from it (in the key store, beside the key), because a file that was cut off at its end looks whole.
struct RecordHead {
    int entries = 0;
    QByteArray last; ///< SHA-256 of the last line, without its line end; empty when there is none

    QByteArray text() const; ///< "3 <base64url>"; "0" when there is none
    static std::optional<RecordHead> fromText(const QByteArray &text);
    bool operator==(const RecordHead &) const = default;
};

/// What is left of a record when it is looked through.
struct RecordCheck {
    QList<QJsonObject> entries; ///< those before the first bad one, as they were written
    int firstBad = 0;           ///< from 1, also that of one that is missing; 0 = none
    QString why;                ///< for an engineer, in English; of the first bad one
    qsizetype whole = 0;        ///< bytes that those entries take
    qsizetype unfinished = 0;   ///< bytes behind them without a line end, when none is bad: begun and never finished, or put there by somebody. The next entry takes their place
    RecordHead head;            ///< how far these entries go

    bool isGood() const { return firstBad == 0; } ///< the entries are; also with something unfinished behind them
};

/// `bytes` of a whole record. Without `head` (the key store has none) nobody can say whether it was cut off at its end. Entries after `head` are good when they are signed and follow
/// each other: the program may have died before it could tell the key store.
RecordCheck checkRecord(const QByteArray &bytes, const PublicKey &key, const std::optional<RecordHead> &head);

/// The record of what a person decided: one signed line (signed_line.h) an entry, that holds its number and the SHA-256 of the line before it. Nobody can change, leave out, add or
/// move an entry without the key. The payload of a line: {"n":number from 1,"before":base64url of that SHA-256 or "","entry":{…}}.
/// One at a time writes it: who writes the home (HomeLock).
class DecisionRecord {
public:
    /// The file is made at the first entry, readable by its owner only. Malformed when what is there is no good record of that key up to that head, with the first bad entry in
    /// `detail`: nothing is written behind that. What was begun and never finished goes.
    static Result<DecisionRecord> open(const QString &path, const SigningKey &key, const std::optional<RecordHead> &head);

    /// On the disk when this returns. Busy when it could not be written: then it is not there at all.
    Result<RecordHead> append(const QJsonObject &entry);
    const RecordHead &head() const { return m_head; }
    const QList<QJsonObject> &entries() const { return m_entries; }

private:
    DecisionRecord(QString path, SigningKey key, RecordCheck checked)
        : m_path(std::move(path)), m_key(std::move(key)), m_entries(std::move(checked.entries)), m_head(std::move(checked.head)), m_size(checked.whole) {}

    QString m_path;
    SigningKey m_key;
    QList<QJsonObject> m_entries;
    RecordHead m_head;
    qint64 m_size; ///< bytes
};

} // namespace overzicht
