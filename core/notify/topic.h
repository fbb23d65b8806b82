// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "notify/bubble.h"

namespace overzicht {

class Reader;

/// What a notification that stands there is about, and how much of it it shows.
struct Topic {
    QList<Untold> news;          ///< also what the person put off until now
    QList<Reminder> reminders{};
    Privacy level = Privacy::All;
    bool isLessened = false;     ///< it shows less than the person chose: they have not been told yet from whom and about what
    Offer offer{};               ///< what it asked, where "done" is offered
    QList<ItemId> readBefore{};  ///< of the news: read when it was told

    void add(const Untold &what, const Row &row);
    QList<Untold> about() const; ///< all of it
    /// What the person has read by now is no news, unless it was read when it was told, because it asks something; and what is done is nothing to remind of.
    bool isOver(const Reader &reader) const;
    bool isNews(const Untold &one, const Row &row) const; ///< of one of the news: whether it still is

    /// As it is kept beside what stands on the desktop. What each of it asked is written as a digest: Offer is compared, never shown.
    QByteArray written() const;
    /// Nothing when those bytes are no topic. What asks something else by now offers nothing to settle.
    static std::optional<Topic> read(const QByteArray &bytes, const Reader &reader);
};

} // namespace overzicht
