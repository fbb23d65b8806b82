// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "domain/classify.h"
#include "domain/identifiers.h"
#include "domain/party.h"
#include "domain/registered_names.h"

#include <QHash>
#include <QStringList>

namespace overzicht {

/// Our own register of senders: the only thing that makes a name "confirmed", and that says which sources may speak for which message provider, dossier keeper or
/// site, and for which sender. Versioned content (resources/senders/*.json), by id:
/// {"sources":[{"id","protocol","hosts":["…"]}]                          what a source must be to go by an id that this register names; no hosts = the demo town's own, on this computer
///  "senders":[{"id","name":{…},"level":"federal|flemish|local|private|european","contact","aliases":["…"],"ibans":["BE…"],"seals":["SHA-256 of a certificate, hex"],"sources":["…"],
///              "hosts":["…"]}],                                           where its own services are: a file that says to be its own counts only there
///  "accounts":[{"sender","ibans":[…],"begin":["6792"],"sources":["…"],"from"}]  more accounts and sources of a sender, also one that another file names; "begin": the digits
///                                                                          after "BE" and the check digits with which all its accounts begin; "from": where that was published
///  "mailboxes":["ebox"]                                                   sources that bring the post of any sender,
///  "providers":[{"id":"federal | dossier:{origin} | link:{host}","sources":["ebox","doccle"]}],
///  "policy":[{"sender","messageType","verdict":"document|refers-elsewhere"}]}
///
/// An id is chosen by whoever writes a source file, and so is the owner it names. What makes it that source is the protocol it speaks and where it is ("sources"); a file
/// of another kind, or at another place, is refused under that id (Registry::read). A host stands for itself and all below it.
class SenderRegister {
public:
    /// What a source of that id must be.
    struct KnownSource {
        QString protocol;
        QStringList hosts;
        bool here = false; ///< one of the demo town's, which are on this computer
    };

    /// Adds what one file says. Refused as a whole when it is not of that shape.
    Result<> add(const QByteArray &json);

    const Party *find(const PartyId &id) const; ///< null = not registered
    const KnownSource *source(const SourceId &id) const; ///< null = an id that anybody may use
    /// Where that sender's own services are.
    QStringList hosts(const PartyId &sender) const { return m_more.value(sender).hosts; }
    QList<Iban> accounts(const PartyId &sender) const { return m_accounts.value(sender); }
    enum class Account {
        Unknown,     ///< the register knows no account of that sender
        Theirs,
        OfTheirKind, ///< begins as all accounts of that sender do: no more is known of it
        NotTheirs,
    };
    Account account(const PartyId &sender, const Iban &iban) const;
    QStringList aliases(const PartyId &sender) const { return m_more.value(sender).aliases; }
    QList<QByteArray> seals(const PartyId &sender) const { return m_more.value(sender).seals; } ///< 32 bytes each

    /// Is what this source tells really of that sender? Only of a registered one, and only by a mailbox (named as such, or a speaker of a message provider), by a source
    /// that is named with the sender, or, of a local sender with which none is named, by the source that is its own (the "owner"
    /// of its file, which counts only at that sender's hosts).
    bool confirms(const SourceId &source, const PartyId &owner, const PartyId &sender) const;
    /// The registered sender for whom this name can be taken (RegisteredNames); null = none.
    const Party *resembled(const QString &name) const;
    /// The same for the name under which this source tells a sender that it is not confirmed to be: a longer name is its own affair when it may speak for that
    /// registered sender ("Stad Gent – Dienst Parkeren" by the source of Stad Gent), and so is the name of one that the register knows by no number.
    const Party *resembled(const QString &name, const SourceId &source, const PartyId &owner) const;
    /// The registered sender after whom a source is named that may not speak for that sender; null = none. A source that the register names by its id may be called as it is.
    const Party *posedAs(const LocalText &name, const SourceId &source, const PartyId &owner) const;

    /// May what this source tells about that message provider, dossier keeper or site (keys::speaksFor) be joined with what others tell of it?
    bool maySpeak(const SourceId &source, const QString &provider) const;
    /// The sources that may, the most authoritative first.
    QStringList speakers(const QString &provider) const { return m_speakers.value(provider); }
    const ClassPolicy &policy() const { return m_policy; }
    /// Stands for all that decides how that source's letters are joined and filed: another number means that they must be looked at once more.
    qint64 fingerprint(const SourceId &source) const;

private:
    struct More {
        QStringList aliases;
        QList<QByteArray> seals;
        QStringList sources; ///< named with the sender
        QStringList hosts;
        QStringList begins; ///< of accounts
    };
    QHash<QString, KnownSource> m_sources;
    QHash<PartyId, Party> m_parties;
    QHash<PartyId, More> m_more;
    QHash<PartyId, QList<Iban>> m_accounts;
    RegisteredNames m_names;
    QStringList m_mailboxes;
    QHash<QString, QStringList> m_speakers;
    ClassPolicy m_policy;
};

} // namespace overzicht
