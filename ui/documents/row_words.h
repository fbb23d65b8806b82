// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/language.h"
#include "kit/row_painter.h"
#include "store/row.h"

#include <QHash>
#include <QString>

namespace overzicht {

/// What a row shows and says in a list, beyond what the kit's words already tell.

inline constexpr int kLongestSentence = 160;

bool isUnread(const Row &row);
using SourceNames = QHash<QString, QString>; ///< by the source's id
SourceNames sourceNames(const QList<SourceState> &sources, Language language);

/// `names`: a source that is not in it is told by its id.
RowContent contentOfRow(const Row &row, const QDateTime &now, const SourceNames &names = {});

/// One sentence of at most 160 characters: state, class, sender (confirmed or not), subject, deadline in words, amount. A long sender
/// or subject gives way, so that the deadline and the amount are always told.
QString rowSentence(const Row &row, const QDateTime &now);

/// At most `most` characters of a text made safe, cut between characters and with its isolation still closed.
QString clipped(const QString &safe, int most);

} // namespace overzicht
