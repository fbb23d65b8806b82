// SPDX-License-Identifier: EUPL-1.2
#include "adapters/rest/moments.h"

#include "base/local_time.h"

#include <algorithm>

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
        return isNought(*day) ? std::nullopt : std::optional(QDateTime(*day, QTime(0, 0), brussels()));
    if (const auto moment = parseMoment(told); moment && !isNought(*moment))
        return *moment;
    return std::nullopt;
}

std::optional<QDateTime> untilOf(const QString &told, Midnight midnight, Notes &remarks)
{
    if (const auto day = parseDate(told))
        return endOfDay(*day);
    const auto moment = parseMoment(told);
    if (!moment)
        return std::nullopt;
    const QDateTime here = moment->toTimeZone(brussels());
    const bool beginsThere = moment->time() == QTime(0, 0);
    if (!beginsThere && here.time() != QTime(0, 0))
        return here;
    const QDate begun = beginsThere ? moment->date() : here.date();
    if (midnight == Midnight::IsThatDay)
        return endOfDay(begun);
    // The end of the day before, or a day that was written as a moment: nobody can tell which, and only a day too late costs money.
    remarks << Note(QT_TRANSLATE_NOOP("Note", "its last moment is told as midnight: the day before is shown as the last day"), Note::About::Time);
    return std::min(here, endOfDay(begun.addDays(-1)));
}

bool meansNever(const QString &told) { return told.startsWith(QLatin1String("9999")); }

bool isNought(const QDate &day) { return day == QDate(1900, 1, 1) || (day >= QDate(1969, 12, 31) && day < QDate(1970, 2, 1)); }

bool isNought(const QDateTime &moment) { return isNought(moment.date()); }

bool liesTooFarBack(const QDateTime &lastMoment) { return lastMoment.date().year() < 2000; }

} // namespace overzicht::rest
