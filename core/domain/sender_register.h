// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "domain/classify.h"
#include "domain/party.h"

#include <QHash>
#include <QStringList>

namespace overzicht {

/// Our own register of senders: the only thing that makes a name "confirmed", and that says which sources may speak for which
/// message provider. Versioned content (resources/senders/*.json), by id:
/// {"senders":[{"id","name":{…},"level":"federal|flemish|local|private","contact"}],
///  "providers":[{"id","sources":["ebox","doccle"]}],
///  "policy":[{"sender","messageType","verdict":"document|refers-elsewhere"}]}
class SenderRegister {
public:
    /// Adds what one file says. Refused as a whole when it is not of that shape.
    Result<> add(const QByteArray &json);

    const Party *find(const PartyId &id) const; ///< null = not registered
    /// May what this source tells about that message provider be joined with what others tell of it?
    bool maySpeak(const SourceId &source, const QString &provider) const;
    /// The sources that may, the most authoritative first.
    QStringList speakers(const QString &provider) const { return m_speakers.value(provider); }
    const ClassPolicy &policy() const { return m_policy; }
    /// Stands for all that decides how that source's letters are joined and filed: another number means that they must be looked at once more.
    qint64 fingerprint(const SourceId &source) const;

private:
    QHash<PartyId, Party> m_parties;
    QHash<QString, QStringList> m_speakers;
    ClassPolicy m_policy;
};

} // namespace overzicht
