// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/item.h"

#include <QList>
#include <QMetaType>
#include <QSet>

namespace overzicht {

/// What a write changed: enough for a view to decide whether to read again. At most 256 ids; more say only "many".
struct Change {
    static constexpr int kMostIds = 256;

    qint64 revision = 0;
    QSet<int> kinds;   ///< of ItemKind
    QList<ItemId> ids;
    bool many = false;
};

} // namespace overzicht

Q_DECLARE_METATYPE(overzicht::Change)
