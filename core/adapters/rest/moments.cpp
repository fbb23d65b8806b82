// SPDX-License-Identifier: EUPL-1.2
#include "adapters/rest/moments.h"

#include "base/local_time.h"

namespace overzicht::rest {

std::optional<QDate> dayOf(const QString &told)
{
    if (const auto day = parseDate(told))
        return *day;
    if (const auto moment = parseMoment(told))
        return moment->toTimeZone(brussels()).date();
    return std::nullopt;
}

std::optional<QDateTime> momentOf(const QString &told)
{
    if (const auto day = parseDate(told))
        return QDateTime(*day, QTime(0, 0), brussels());
    if (const auto moment = parseMoment(told))
        return *moment;
    return std::nullopt;
}

bool meansNever(const QString &told) { return told.startsWith(QLatin1String("9999")); }

} // namespace overzicht::rest
