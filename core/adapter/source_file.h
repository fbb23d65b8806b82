// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/id.h"
#include "domain/acting.h"
#include "domain/identifiers.h"
#include "domain/language.h"

#include <tl/expected.hpp>

#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <optional>

namespace overzicht {

class SenderRegister;

/// A mistake in a file a person wrote: where, what, and how to mend it.
struct Mistake {
    int line = 0;    ///< from 1
    QString where;   ///< JSON pointer (RFC 6901), "" for the whole file
    QString reason;  ///< in words, translated
    QString mend;    ///< in words, translated
    bool operator==(const Mistake &) const = default;
};

/// Where a secret is kept, never the secret: "keystore:NAME" or, for tests and servers, "env:NAME".
struct SecretPlace {
    enum class Kind { KeyStore, Environment };
    Kind kind = Kind::KeyStore;
    QString name; ///< letters, digits, '-', '_', '.'; at most 64
    bool operator==(const SecretPlace &) const = default;
};

/// One source as its file describes it: DIR/sources/*.json. Unknown top-level members are a mistake (a typing error must not pass silently),
/// except the protocol's own part, which has the protocol's name as its key.
struct SourceFile {
    struct SignIn {
        enum class Kind { None, Bearer };
        Kind kind = Kind::None;
        std::optional<SecretPlace> tokenFrom; ///< always with Bearer
        bool operator==(const SignIn &) const = default;
    };
    struct Provider {
        QString id;
        QUrl baseUrl; ///< what stands before /ebox/messages
        std::optional<SecretPlace> tokenFrom; ///< its own token; absent = the source's
        bool operator==(const Provider &) const = default;
    };

    SourceId id;            ///< "source": lower-case letters, digits, '-'; 1…40
    QString protocol;       ///< one that the registry knows
    LocalText name;         ///< "name": at least one language
    QUrl baseUrl;           ///< https, or http on a loopback address; may be absent for ebox with providers
    QString ownerKbo;       ///< "owner.kbo": who offers the service; may be empty
    Acting actingFor = Acting::self(); ///< "for": an organisation's KBO number; absent = self
    SignIn signIn;
    QStringList allowedHosts;          ///< host names or host:port that may get this source's token besides baseUrl's and providers'
    QList<Provider> providers;
    std::optional<SecretPlace> inszFrom; ///< "person.inszFrom"
    bool demo = false;                 ///< "demo": true: everything from it is marked as an example
    QJsonObject own;                   ///< the protocol's own part

    /// All mistakes at once, each with its line. `protocols`: the names the registry knows.
    static tl::expected<SourceFile, QList<Mistake>> parse(const QByteArray &bytes, const QStringList &protocols);

    /// May a token of this source go to that address? Its own baseUrl's origin, its providers' origins, or a host in allowedHosts; https or loopback.
    bool permits(const QUrl &url) const;
    /// Does all that it tells come from those hosts or what is below them? Only then is it who the sender register takes it for. `here`: or from this computer, as an example:
    /// for the sources that the register names as the demo town's only, because anybody can begin a server here and call what it tells an example. The eBox's allowedHosts do not count: there the source's own directory says which of them are asked.
    bool isAt(const QStringList &hosts, bool here) const;
    /// Whose it says to be, when it is at a place of theirs: anybody can write a number in a file. Empty = nobody's.
    PartyId provenOwner(const SenderRegister &senders) const;
    /// Where it may send a person to pay, as entries of host or host:port (standsAmong): its own host, its providers', its allowedHosts, and "payHosts" of the protocol's
    /// own part: a payment service of its choice, named in its file.
    QStringList payHosts() const;
};

} // namespace overzicht
