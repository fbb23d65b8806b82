// SPDX-License-Identifier: EUPL-1.2
#include "activation/watch.h"

#include "base/local_time.h"

namespace overzicht {

namespace {

constexpr qint64 kWatched = 30, kEarly = 3; // days

qint64 daysBetween(const QDateTime &from, const QDateTime &to) { return from.toTimeZone(brussels()).date().daysTo(to.toTimeZone(brussels()).date()); }

} // namespace

bool isWatched(const Course &course, const QDateTime &now)
{
    if (course.standing != Course::Standing::Confirmed || !course.since.isValid())
        return false;
    const qint64 days = daysBetween(course.since, now);
    return days >= 0 && days <= kWatched;
}

bool isLeftUnread(const Course &course, const UnreadPost &post, const QDateTime &now)
{
    return isWatched(course, now) && post.letters > 0 && post.oldest.isValid() && daysBetween(post.oldest, now) >= kEarly;
}

} // namespace overzicht
