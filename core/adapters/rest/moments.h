// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace overzicht::rest {

/// Sources write a day where they mean a moment, and the other way round.
std::optional<QDate> dayOf(const QString &told);        ///< of a moment: the day it is in Belgium
std::optional<QDateTime> momentOf(const QString &told); ///< of a day: when it begins in Belgium
bool meansNever(const QString &told);                   ///< a year 9999

} // namespace overzicht::rest
