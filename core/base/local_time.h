// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace overzicht {

/// Belgian civil time. A letter's dates mean this zone, whatever the machine's own zone is.
const QTimeZone &brussels();

/// An ISO 8601 / RFC 3339 moment: "2026-11-20T08:14:00+01:00", with Z, or without zone (then Brussels), with or without seconds
/// or fraction; "t" and "z", "+01" and the basic form "20261120T081400Z" are that too. Keeps the offset it was told in. Refused: dates that do not exist, years outside 1900–2999, leap seconds.
Result<QDateTime> parseMoment(const QString &text);

/// A plain "YYYY-MM-DD", or as xsd:date with a zone behind it, which is no part of the day that is meant; the same limits.
Result<QDate> parseDate(const QString &text);

/// The last second of that day in Brussels: a bare date as a deadline still counts on the day itself.
QDateTime endOfDay(const QDate &day);

} // namespace overzicht
