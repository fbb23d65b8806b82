// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/sqlite.h"

namespace overzicht {

/// Teaches a connection `weigh(search)`: how well an entry of the index answers, from that entry alone. A word in the subject weighs most, then one of the sender; the tenth in a text adds little.
/// The engine's own bm25() first counts every entry that has each of the words, which takes as long as all of them are many.
/// (https://www.sqlite.org/fts5.html, "Custom Auxiliary Functions")
Result<> teachWeighing(Connection &db);

} // namespace overzicht
