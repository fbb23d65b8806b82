// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/feed.h"
#include "base/result.h"
#include "store/row.h"

#include <QStringList>

namespace overzicht {

/// How a feed is doing, judged by the end of its dialogue.
struct Verdict {
    Health health = Health::Fresh;
    QString detail;    ///< for engineers
    QDateTime retryAt; ///< invalid = it did not ask to wait; at most an hour from now
};

/// `remarks`: the promises it broke without harm. A failure that planned work explains is maintenance. Not for what was cancelled: that says nothing of the feed.
Verdict verdictOf(const Result<> &how, const Notes &remarks, const Feed &feed, const QDateTime &now);

/// After such an end, what rests here no longer proves that its source is well: asked again, though it is still fresh.
bool endsTheRest(Health health);

} // namespace overzicht
