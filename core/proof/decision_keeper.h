// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "proof/decision_record.h"

#include <QObject>

#include <functional>
#include <memory>

class QLockFile;

namespace overzicht {

class Secrets;

/// The record of decisions of one home (decision_record.h) and what is kept apart from it, in the system's key store: the key, and how far the record goes. In the home stand
/// decisions/record.jws and decisions/name, under which the key store has the two: proof-key.NAME and proof-head.NAME. Both are made at the first decision. The key store also knows of which
/// home that is, proof-home.HASH with that NAME: without it nobody could tell a home whose record was taken away from one in which nothing was decided. HASH is of where the home's folder lies
/// and of when it was made, where the disk tells that: a home that was moved, or made anew at the same place, is another one.
///
/// Errors: SignInNeeded (the key store no longer has the key: nothing can be checked, nor added), Offline (the key store cannot be used), Malformed (the record was changed; `detail`
/// names the first bad entry), Gone (the record is no longer there, while the key store knows of it: nothing is read, nor begun anew), Busy (the disk). One call at a time; each is answered once, from the event loop.
class DecisionKeeper : public QObject {
    Q_OBJECT
public:
    /// `home`: its folder, which is there.
    explicit DecisionKeeper(const QString &home, QObject *parent = nullptr);
    ~DecisionKeeper() override; ///< nothing is answered after that

    struct Verified {
        RecordCheck check;
        bool headKnown = false; ///< the key store says how far it goes; else nobody can see whether it was cut off at its end, or taken away
        QByteArray keyName;     ///< thumbprint; empty = there is no record: good, when nothing was ever decided here, bad when it is gone
    };
    void verify(std::function<void(Result<Verified>)> answer);
    /// The entries so far. None when nothing was ever decided.
    void read(std::function<void(Result<QList<QJsonObject>>)> answer);
    /// One program at a time adds (decisions/lock): another one waits for its turn, up to ten seconds. On the disk when it is answered. When the key store does not take how far the record goes now, the entry is kept all the same: it is signed, and the next one tells the key store.
    void keep(const QJsonObject &entry, std::function<void(Result<>)> answer);

private:
    struct Opened {
        SigningKey key;
        std::optional<RecordHead> head;
    };
    using Then = std::function<void(Result<std::optional<Opened>>)>;
    void openKeys(Then then); ///< nothing = no decision was ever made here
    void openKeysOf(const QString &name, Then then);
    void makeKeys(Then then);
    void takeTurn(std::function<void(Result<>)> then, int tries = 0);
    void add(const Opened &opened, const QJsonObject &entry, std::function<void(Result<>)> answer);
    Result<QString> name() const; ///< empty = there is none yet
    bool isUnknown(const Error &error) const; ///< there is no record here, and no key store that could tell whether there ever was

    QString m_home, m_folder;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<QLockFile> m_turn; ///< held while an entry is being added
};

} // namespace overzicht
