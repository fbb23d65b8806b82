// SPDX-License-Identifier: EUPL-1.2
// A feed's id cannot be passed where a source's is meant.
#include "base/id.h"

using namespace overzicht;

bool isOurs(const SourceId &id);

bool ask(const FeedId &feed, const SourceId &source)
{
#ifdef BROKEN
    return isOurs(feed);
#else
    return isOurs(source) && !feed.isEmpty();
#endif
}
