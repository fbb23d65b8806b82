// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/note.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace overzicht::rest {

/// Sources write a day where they mean a moment, and the other way round.
std::optional<QDate> dayOf(const QString &told);        ///< of a moment: the day it is in Belgium
std::optional<QDateTime> momentOf(const QString &told); ///< of a day: when it begins in Belgium; nothing for a nought
/// What a last moment at midnight, there or in Belgium, means: the end of the day before, with a remark (the careful one of what it may be), or that whole day, where the interface says that it is a date.
enum class Midnight { EndsDayBefore, IsThatDay };
/// Until when something can be done. A bare date is the whole of that day in Belgium.
std::optional<QDateTime> untilOf(const QString &told, Midnight midnight, Notes &remarks);

/// A year 9999.
bool meansNever(const QString &told);
/// What a nought becomes when it is told as a day: January 1970 (0, or any seconds of today read as milliseconds) and the first day of 1900. Nothing arrives, happens or ends then; what began
/// then can be anybody's, and a permit or a diploma of another day of those years is told as it is.
bool isNought(const QDate &day);
bool isNought(const QDateTime &moment);
/// Of what is asked no last day lies before 2000: no source of today asks so long.
bool liesTooFarBack(const QDateTime &lastMoment);

} // namespace overzicht::rest
