// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overview/standing.h"

namespace overzicht {

/// What a block of one kind says beside its rows. "None" is said only when every source that may have some was asked and answered.
struct KindState {
    QString nothing;      ///< instead of rows: why there are none
    QString notWhole;     ///< beside rows: who keeps this from being whole, and how old it is; empty = it is whole
    bool waiting = false; ///< a source that may have some is being asked
};

/// `none`: the sentence for when there really are none.
KindState kindState(ItemKind kind, const QList<SourceState> &sources, const Going &going, const QString &none, const QDateTime &now);

} // namespace overzicht
