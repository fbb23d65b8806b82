// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "recordings.h"

namespace overzicht::contract {

/// The same records, cut into pages of `size`: how a recorded source would have answered had it paged otherwise. Nothing when this protocol's way of paging is not known here.
std::optional<Respond> resliced(const Recording &recording, int size);

} // namespace overzicht::contract
