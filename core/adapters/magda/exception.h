// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapters/magda/reply.h"

namespace overzicht::magda {

/// What the codes of MAGDA come to. They are of families: 2…… and 3…… the question, 4…… who may ask, 6…… the source behind MAGDA, 9…… MAGDA itself.
enum class Means { NothingFound, Warning, Failure };
Means meaningOf(const Exception &exception);

/// Of a failure: "MAGDA 60006: its own words". Bounded, and without anybody's number.
Error errorOf(const Exception &exception);
/// "SOAP fault (server): its own words".
Error errorOf(const Fault &fault);

} // namespace overzicht::magda
