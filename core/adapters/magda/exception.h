// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapters/magda/reply.h"

#include <functional>

namespace overzicht::magda {

/// What the codes of MAGDA come to. They are of families: 2…… and 3…… the question, 4…… who may ask, 6…… the source behind MAGDA, 9…… MAGDA itself.
enum class Means { NothingFound, Warning, Failure };
Means meaningOf(const Exception &exception);

/// The offices that one annotation names: "VAPH", "VAPH, STL", "VAPH; STL", "VAPH STL", "VAPH en STL". What is not said anywhere is how more than one is written ("Dit kunnen
/// meer dan één bron zijn"). `isKnown`: an office that was asked or that told a case is one, however it is written.
QStringList officesIn(const QString &written, const std::function<bool(const QString &)> &isKnown);

/// Of a failure: "MAGDA 60006: its own words". Bounded, and without anybody's number.
Error errorOf(const Exception &exception);
/// "SOAP fault (server): its own words".
Error errorOf(const Fault &fault);

} // namespace overzicht::magda
