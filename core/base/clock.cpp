// SPDX-License-Identifier: EUPL-1.2
#include "base/clock.h"

namespace overzicht {

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

} // namespace overzicht
