// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/row.h"

#include <QCoreApplication>

namespace overzicht::archive {

/// Where the words of exports are translated.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

// Short, for the page to read and the calendar.
QString shownKind(ItemKind kind);
QString shownState(const Row &row);

} // namespace overzicht::archive
