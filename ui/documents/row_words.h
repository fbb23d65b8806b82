// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/row_painter.h"
#include "store/row.h"

#include <QString>

namespace overzicht {

/// What a row shows and says in a list, beyond what the kit's words already tell.

inline constexpr int kLongestSentence = 160;

bool isUnread(const Row &row);
RowContent contentOfRow(const Row &row, const QDateTime &now);

/// One sentence of at most 160 characters: state, class, sender (confirmed or not), subject, deadline in words, amount. A long sender
/// or subject gives way, so that the deadline and the amount are always told.
QString rowSentence(const Row &row, const QDateTime &now);

/// At most `most` characters of a text made safe, cut between characters and with its isolation still closed.
QString clipped(const QString &safe, int most);

} // namespace overzicht
