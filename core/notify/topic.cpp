// SPDX-License-Identifier: EUPL-1.2
#include "notify/topic.h"

#include "notify/reminder_words.h"
#include "store/reader.h"

#include <algorithm>

namespace overzicht {

namespace {

bool isUnread(const Row &row) { return !row.readHere && !row.readAtSource; }

} // namespace

void Topic::add(const Untold &what, const Row &row)
{
    news << what;
    if (!isUnread(row))
        readBefore << what.item;
}

QList<Untold> Topic::about() const
{
    QList<Untold> all = news;
    for (const Reminder &one : reminders)
        all << Untold{one.who, one.item};
    return all;
}

bool Topic::isOver(const Reader &reader) const
{
    const auto waits = [&](const Untold &one) {
        const auto row = reader.row(one.who, one.item);
        return row && (isUnread(*row) || (readBefore.contains(one.item) && isToBeDone(settlingOf(*row))));
    };
    const auto holds = [&](const Reminder &one) {
        const auto row = reader.row(one.who, one.item);
        return row && isStillAsked(*row, one);
    };
    return std::none_of(news.cbegin(), news.cend(), waits) && std::none_of(reminders.cbegin(), reminders.cend(), holds);
}

} // namespace overzicht
