// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace overzicht::demo {

/// What `overzicht-demo --help` says, in the language of the program: its options, the switchboard for scripts, and all that can be broken.
QString usage();

} // namespace overzicht::demo
