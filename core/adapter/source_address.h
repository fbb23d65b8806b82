// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/source_file.h"

namespace overzicht {

/// What is wrong with an address in a source file, at which something is asked. Nothing = it can be: https, or http to this computer; a host; no user, no query, no fragment.
QList<Mistake> addressMistakes(const QString &written, const QString &where);

} // namespace overzicht
