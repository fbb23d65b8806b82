// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "seal/checking.h"

#include <QString>

class QWidget;

namespace overzicht {

class Theme;

/// Beside a letter: whether it is what was sent, what to do when it is not, and behind a button what was looked at and what was not. `sender`: as the letter's heading has it. The theme must outlive it.
QWidget *sealPart(const Theme &theme, const Checked &checked, const QString &sender, const QDateTime &now);

} // namespace overzicht
