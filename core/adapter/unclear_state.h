// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/note.h"

namespace overzicht {

/// Of a case whose state nobody here knows, and that asks nothing in words: it may be anything, also that something is asked. It is shown as not clear, never as work of
/// the service, beside the source's own word. `word`: as it came; empty = none was told.
Note unclearState(const QString &word);
bool isStateUnclear(const Notes &remarks);

} // namespace overzicht
