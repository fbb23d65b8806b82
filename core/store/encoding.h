// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/note.h"
#include "domain/item.h"

#include <QByteArray>
#include <QStringList>

namespace overzicht::encoding {

// How values are written in the database, where a column of their own would never be asked for. Our own form, with its version in the first byte:
// numbers as LEB128 (signed ones folded), texts as length and UTF-8, moments as milliseconds and a zone. Malformed when a byte is not as it should be.

QByteArray encoded(const Item &item);
Result<Item> decodedItem(const QByteArray &bytes);

QByteArray encoded(const LocalText &text);
LocalText decodedText(const QByteArray &bytes); ///< empty when damaged: a name is shown with its fallback then

QByteArray encoded(const QStringList &lines);
QStringList decodedLines(const QByteArray &bytes);

QByteArray encoded(const Notes &notes);
Notes decodedNotes(const QByteArray &bytes);

/// The zone of a moment as a number: seconds east of UTC, or kUtc, or kBrussels. Any other zone is told by its offset at that moment.
/// kGuessed: a moment in UTC that no source told (Heading::arrivalIsGuess).
inline constexpr int kUtc = 100'000;
inline constexpr int kBrussels = 100'001;
inline constexpr int kGuessed = 100'002;
int zoneOf(const QDateTime &moment);
int arrivalZoneOf(const Heading &heading);
QDateTime moment(qint64 milliseconds, int zone);

} // namespace overzicht::encoding
