// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

namespace overzicht {

/// Why a source's key could not be read, as told in an error's or a health's detail: for the words a person reads, in the window and on the command line.
struct KeyTrouble {
    enum class Why { NotInKeyStore, NotInEnvironment, KeyStoreUnusable };
    Why why = Why::NotInKeyStore;
    QString name; ///< the secret's name, never its value; empty when the key store cannot be used
    /// From a detail that session/secrets.cpp wrote; nothing when it is not one of those.
    static std::optional<KeyTrouble> fromDetail(const QString &detail);
};

} // namespace overzicht
