// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/dossier.h"

namespace overzicht::magda {

/// Where a case stands, in our words. The code is free text in which offices write the same word in many ways (InBehandeling, IN_BEHANDELING, "In behandeling"); the
/// phase is one of six. What the office says of something to do goes before what its word suggests.
/// `isKnown`: does the code or the phase say anything of that, or is "in progress" all that can be said?
bool isKnown(const QString &code, const QString &phase);
State stateOf(const QString &code, const QString &phase, std::optional<bool> actionNeeded);

} // namespace overzicht::magda
