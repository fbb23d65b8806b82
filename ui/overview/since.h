// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"

#include <QDateTime>

namespace overzicht {

/// "Since your previous visit, yesterday 18:02: 2 new letters, and 1 that changed (Permit for a terrace)." Empty when there was no previous visit. Nothing new is said only of the sources that answered.
QString sinceWords(const Surroundings &around, const QDateTime &previous, const Completeness &whole);

} // namespace overzicht
