// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "store/home.h"

namespace overzicht {

/// Whether a home is the demo town's: a fact of the home itself (an empty file of its own), which only the town writes, once, into a home without anything real.
/// What a source file says of itself decides nothing: it may be anybody's, half-written, or not readable for a moment.
bool isDemoHome(const QString &folder);

/// From now on, for good. Refused when the file cannot be written.
Result<> markDemoHome(const Home &home);

} // namespace overzicht
