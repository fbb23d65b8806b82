// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/registry.h"
#include "archive/outcome.h"
#include "base/clock.h"
#include "domain/acting.h"
#include "domain/sender_register.h"
#include "store/home.h"

#include <QStringList>

namespace overzicht::archive {

struct ExportWish {
    Home home;
    Acting who = Acting::self();
    Language language = Language::Nl; ///< of the page and the calendar; the translations of the application must be those
    QString folder;                   ///< does not exist, or is empty; not in the home
};

struct Exported {
    int items = 0, contents = 0, sources = 0;
    qint64 bytes = 0;
    QStringList leftOut; ///< kept contents that are gone or changed, and files of sources that cannot be read: paths below the home
};

/// Everything of one person or organisation in a folder (README.md): whole or not at all. As it stands at one moment; who writes the home goes on meanwhile. In the same memory however much there is, but
/// for some 150 bytes an item and a kept content. For any thread; nothing of it needs an event loop.
Outcome<Exported> exportAll(const ExportWish &wish, const Registry &registry, const SenderRegister &senders, const Clock &clock, const Meanwhile &meanwhile);

} // namespace overzicht::archive
