// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "notify/manners.h"

class QSettings;

namespace overzicht {

/// How the person wants to be told, as this home's ui.ini keeps it: notify/show = all, sender, post or none; notify/quiet = "22:00-07:00". What stands there and is none of it is as if it were not there.
/// `first`: where nothing was chosen yet.
Manners keptManners(const QSettings &settings, const Manners &first);
void keepManners(QSettings &settings, const Manners &manners);

} // namespace overzicht
