// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/source_file.h"
#include "base/error.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace overzicht {

class Permit;
class Secrets;

/// The secrets one source file names, as far as they could be read. Lives as short as possible; never written, never logged.
struct Keys {
    QHash<QString, QByteArray> tokens; ///< by SecretPlace::name
    QHash<QString, Error> missing;

    /// Why no request may go to that address for want of a key; nothing = it may.
    std::optional<Error> lacking(const SourceFile &file, const Permit &permit, const QUrl &address) const;
};

/// Reads them all; `ready` is called once, from the event loop, and not at all when `context` is gone by then.
void readKeys(Secrets &secrets, const SourceFile &file, QObject *context, std::function<void(Keys)> ready);

} // namespace overzicht
