// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/row.h"
#include "sync/linked.h"

namespace overzicht {

class Reader;
class Store;

/// Tells the store which sources are linked now. A source whose file has a mistake stays linked as it was, and its feeds become faulty, with the mistake as
/// their reason: those are returned. One that was never read is linked by the name of its file: it was not asked, and nothing is complete without it.
Result<QList<FeedState>> tellStore(Store &store, const Reader &reader, const LinkedSources &linked);

} // namespace overzicht
