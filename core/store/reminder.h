// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/id.h"
#include "domain/acting.h"
#include "domain/reminder.h"

namespace overzicht {

/// Something that the person is to be reminded of now, and why: one of the two steps at least.
struct Reminder {
    Acting who;
    ItemId item = ItemId::None;
    UnreadStep unread = UnreadStep::None;
    DeadlineStep deadline = DeadlineStep::None;
    QDateTime unreadSince{}; ///< with `unread`
    bool operator==(const Reminder &) const = default;
};

} // namespace overzicht
