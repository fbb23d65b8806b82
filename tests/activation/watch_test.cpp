// SPDX-License-Identifier: EUPL-1.2
#include "activation/watch.h"
#include "base/local_time.h"

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

QDateTime on(int month, int day, int hour, int minute = 0) { return QDateTime(QDate(2027, month, day), QTime(hour, minute), brussels()); }

Course confirmed(const QDateTime &since, Course::Standing standing = Course::Standing::Confirmed)
{
    Course course;
    course.standing = standing;
    course.since = since;
    return course;
}

} // namespace

TEST_CASE("An eBox is watched from the day it came on to the thirtieth after it, by the days of Brussels")
{
    const Course course = confirmed(on(3, 10, 23, 30)); // the clock goes forward on the 28th
    CHECK_FALSE(isWatched(course, on(3, 9, 23, 59))); // a clock that was set back
    CHECK(isWatched(course, on(3, 10, 0)));
    CHECK(isWatched(course, on(4, 9, 23, 59)));
    CHECK_FALSE(isWatched(course, on(4, 10, 0)));
    for (const Course::Standing other : {Course::Standing::NotActive, Course::Standing::Decided, Course::Standing::Requested, Course::Standing::Refused, Course::Standing::StopDecided, Course::Standing::StopRequested, Course::Standing::Stopped})
        CHECK_FALSE(isWatched(confirmed(course.since, other), on(3, 11, 12)));
    CHECK_FALSE(isWatched(confirmed({}), on(3, 11, 12)));
}

TEST_CASE("A letter that lies there unread since the third day before is told, and none that came later")
{
    const Course course = confirmed(on(3, 10, 9));
    const auto left = [&](int letters, const QDateTime &oldest, const QDateTime &now) { return isLeftUnread(course, {letters, oldest}, now); };
    CHECK(left(1, on(3, 11, 23, 59), on(3, 14, 0)));
    CHECK_FALSE(left(1, on(3, 12, 0), on(3, 14, 23, 59)));
    CHECK_FALSE(left(0, on(3, 11, 12), on(3, 14, 12)));
    CHECK_FALSE(left(1, {}, on(3, 14, 12)));
    CHECK(left(5, on(1, 2, 12), on(3, 14, 12))); // it came before the eBox was on
    CHECK(left(1, on(3, 11, 12), on(4, 9, 12)));
    CHECK_FALSE(left(1, on(3, 11, 12), on(4, 10, 12)));
}
