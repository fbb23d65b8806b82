// SPDX-License-Identifier: EUPL-1.2
#include "sync/report.h"

namespace overzicht {

bool Report::isWhole() const
{
    for (const FeedReport &feed : feeds) {
        if (feed.health != Health::Fresh && feed.health != Health::Inactive)
            return false;
    }
    return true;
}

} // namespace overzicht
