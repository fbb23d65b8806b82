// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/money.h"
#include "domain/classify.h"

#include <QDateTime>
#include <QUrl>

#include <optional>

namespace overzicht {

/// The person was sent to a page to pay. Written down before a browser opens, so that a second press, or one after a crash, asks before it opens anything again.
struct HandOver {
    QString id; ///< made by who asks; the same one told twice is one
    QDateTime at;
    QUrl link;
    Money amount; ///< as it was then: a source that asks something else since is told
    QString iban;
    bool opened = false; ///< the desktop took the address; until then a browser may have opened or not
    bool operator==(const HandOver &) const = default;
};

/// What the person said of something else that the item asked before.
struct SaidBefore {
    QDateTime at;
    std::optional<Money> amount; ///< that it asked then; only of what was said to be paid
    bool operator==(const SaidBefore &) const = default;
};

/// What the person did or said about an item here. Lives apart from what sources tell: no pull overwrites it.
struct OwnFacts {
    std::optional<QDateTime> readAt;
    std::optional<QDateTime> doneAt; ///< what it asks now
    std::optional<QDateTime> paidAt; ///< "already paid", by the person's word
    std::optional<SaidBefore> doneBefore{}, paidBefore{}; ///< the same of what it asked before: it holds no more for what is asked now
    std::optional<ItemClass> refiled;
    QString note;
    /// The program fetched it by itself while the person had not read it: that its source calls it read since says nothing about the person, so it stays unread until they read it here.
    bool kept = false;
    QList<HandOver> handed{}; ///< oldest first
    bool operator==(const OwnFacts &) const = default;
};

} // namespace overzicht
