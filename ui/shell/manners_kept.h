// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "notify/manners.h"

#include <QString>

class QSettings;

namespace overzicht {

/// How the person wants to be told, as this home's ui.ini keeps it: notify/show = all, sender, post or none; notify/level = what was shown before it was none; notify/quiet = "22:00-07:00"; notify/remind = unread, days, both or none. What stands there and is none of it is as if it were not there.
/// `first`: where nothing was chosen yet.
Manners keptManners(const QSettings &settings, const Manners &first);
void keepManners(QSettings &settings, const Manners &manners);
/// Which app tells instead, as the person said; empty = they named none. notify/teller = here, or its id.
QString keptTeller(const QSettings &settings);
void keepTeller(QSettings &settings, const QString &app);
bool isTellerChosen(const QSettings &settings); ///< somebody said who tells, or that this program does not

} // namespace overzicht
