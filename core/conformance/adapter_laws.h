// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "conformance/told.h"

namespace overzicht::conformance {

// What an adapter keeps whatever its source sends: the contract of adapter/adapter.h. Each finds where it is broken; nothing found = kept.
Findings alwaysShows(const Told &told);    ///< a sender and a subject to show in every language, and a moment of arrival
Findings keepsItsBytes(const Told &told);  ///< every item has an id and its bytes; what could not be read its bytes and a reason
Findings readsTheSame(const Told &told);   ///< the same answer twice gives the same, also by another adapter of the same file
Findings positions(const Told &told);      ///< at most 4 KiB, nothing of an item in it; one that no adapter wrote is a beginning or an error
Findings requests(const Told &told);       ///< at the feed's own address, without a key, under a route that names no one

bool same(const Answer &a, const Answer &b);

} // namespace overzicht::conformance
