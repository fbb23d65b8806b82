// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/acting.h"

#include <QList>

class QSettings;

namespace overzicht {

// Whether every official letter is kept here by itself, chosen for each person or organisation apart, as the home's ui.ini keeps it: keep/letters = their keys. Nobody until somebody chose it: at the source a letter that
// is fetched is a letter that was opened. What stands there and is no key is as if it were not there.

QList<Acting> keepsAllFor(const QSettings &settings);
void setKeepsAll(QSettings &settings, const Acting &who, bool on);

} // namespace overzicht
