// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/registry.h"

#include <optional>

namespace overzicht::archive {

/// A source as it is linked by an import.
struct Brought {
    SourceFile file;
    QByteArray bytes;
    QStringList newKeys{}; ///< names in the key store under which nothing can be yet
};

/// The file of a source that came with an export. An export holds no keys, and whoever made it must not get any: under the name in its file this computer may have the key of another source, which
/// would be sent to the addresses in this one. So it asks under a name that is new. `fresh`: what makes it so. An example of the demo town needs no key, but goes to this computer only.
/// Nothing when it is no file of a source, for somebody else, or an example among what is real (or the other way round).
std::optional<Brought> withNewKeys(const QByteArray &bytes, const Registry &registry, const SenderRegister &senders, const Acting &who, bool demo, const QString &fresh);

} // namespace overzicht::archive
