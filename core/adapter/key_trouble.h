// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace overzicht {

struct SecretPlace;

/// Why a source's key could not be read, or goes nowhere, as told in an error's or a health's detail: for the words a person reads, in the window and on the command line.
struct KeyTrouble {
    enum class Why { NotInKeyStore, NotInEnvironment, KeyStoreUnusable, NotForAddress, NoneInFile, NoPerson, NoPersonInEnvironment, RefusedFromEnvironment };
    Why why = Why::NotInKeyStore;
    QString name; ///< the secret's name, never its value; the address that gets none; empty when the key store cannot be used
    static QString noKeyGoesTo(const QUrl &address); ///< the detail of NotForAddress
    static QString refused(const std::optional<SecretPlace> &place); ///< the detail of a 401 to the key that is kept there; nothing = none was sent
    static QString noPerson(const SecretPlace &place); ///< the detail of NoPerson…: what is kept there is no national number
    /// From a detail that session/secrets.cpp or one of these wrote; nothing when it is not one of those.
    static std::optional<KeyTrouble> fromDetail(const QString &detail);
};

} // namespace overzicht
