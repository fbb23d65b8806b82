// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/registry.h"
#include "archive/outcome.h"
#include "base/clock.h"
#include "domain/acting.h"
#include "domain/sender_register.h"

#include <QStringList>

namespace overzicht::archive {

struct ImportWish {
    QString folder; ///< an export
    QString home;   ///< does not exist, or holds nothing of anybody
    /// Our register, for a home that stands in that folder: the example town's senders are known in its own home only.
    std::function<Result<SenderRegister>(const QString &)> senders;
};

struct Imported {
    Acting who = Acting::self();
    int items = 0, contents = 0, sources = 0;
    /// A key that a source needs, and that nobody gave it here: exports hold none.
    struct Key {
        QString source, name; ///< `name` in the key store
    };
    QList<Key> keys;
    QStringList leftOut;  ///< files of sources that cannot be linked: what they brought is there, as from one that was unlinked
};

/// An export into an empty home: all of it or nothing. Afterwards it holds what the exported one held, under the same ids. Before anything is made every file is held against its digest; whatever the
/// export says is checked besides (store/settling_in.h), for the digests say only that it is as somebody made it.
/// Nothing of it is told by a notification, and no source is asked. For any thread; nothing of it needs an event loop.
Outcome<Imported> importAll(const ImportWish &wish, const Registry &registry, const Clock &clock, const Meanwhile &meanwhile);

} // namespace overzicht::archive
