// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/store.h"
#include "store/writing.h"

namespace overzicht::feeds {

// Sources, their feeds, how those are doing, and the outage log. Each step belongs to a transaction of its caller, or only reads.

void setSources(Writing &w, const QList<SourceFile> &sources);
void setFeeds(Writing &w, const SourceId &source, const QList<Feed> &feeds);
void setHealth(Writing &w, const SourceId &source, const FeedId &feed, Health health, const QString &detail, const QDateTime &retryAt);
void restart(Writing &w, const SourceId &source, const FeedId &feed);

QList<FeedState> all(Connection &db, const std::optional<SourceId> &source);
QList<SourceState> sources(Connection &db, const std::optional<Acting> &who = std::nullopt); ///< nobody named: of everyone in this home
Completeness completeness(Connection &db, const Acting &who);

} // namespace overzicht::feeds
