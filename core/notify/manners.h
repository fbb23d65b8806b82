// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "notify/bubble.h"

#include <QDateTime>

#include <optional>

namespace overzicht {

/// The hours in which nothing is announced, by the clock on the wall; over midnight when `until` is the earlier one. Two equal times: never.
/// They are the person's own: where they are now, by the zone that the system has at that moment, also while the pages show days and hours of Belgium.
struct QuietHours {
    QTime from, until;
    bool contains(const QDateTime &moment) const;     ///< from the first minute on, up to and without the last
    QDateTime endAfter(const QDateTime &moment) const; ///< of the hours that `moment` lies in: exact also over a change of the clock
    bool operator==(const QuietHours &) const = default;
};

/// How the person wants to be told.
struct Manners {
    bool on = true; ///< off: another application tells; what comes in that time is never told afterwards
    Privacy privacy = Privacy::All;
    std::optional<QuietHours> quiet;
    bool remindUnread = true;    ///< of letters that stay unread
    bool remindDeadlines = true; ///< of last days that come near
    bool isLessened = false;     ///< for a while less is shown than the person chose: what is told now has to be named afterwards
    bool operator==(const Manners &) const = default;
};

/// What of it holds while others may see the screen, or nobody sits before it: only that there is post.
inline Manners whileOthersLook(Manners manners)
{
    manners.isLessened = manners.privacy != Privacy::NewPost;
    manners.privacy = Privacy::NewPost;
    return manners;
}

} // namespace overzicht
