// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activation/course.h"

namespace overzicht {

// The first thirty days after an eBox came on: nobody brings the post on paper any more, so post that stays unread is told early.

/// What lies there unread.
struct UnreadPost {
    int letters = 0;  ///< official documents
    QDateTime oldest; ///< when the oldest of them came
};

/// By the days of Brussels: from the day it came on to the thirtieth after it.
bool isWatched(const Course &course, const QDateTime &now);
/// And a letter has lain there unread since the third day before, or longer.
bool isLeftUnread(const Course &course, const UnreadPost &post, const QDateTime &now);

} // namespace overzicht
