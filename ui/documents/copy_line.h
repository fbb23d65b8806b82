// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QWidget>

#include <functional>

namespace overzicht {

/// One fact that a person may need elsewhere: its name, what it is, what our check of it says, and a button that copies it.
struct CopiedFact {
    QString name, shown;
    QString copied;       ///< what the button copies; empty = nothing can be copied
    QString check{};      ///< empty = there is nothing to check
    bool good = true;     ///< what the check says; else nothing can be copied
};

/// `announce`: for the screen reader, after copying. The button is named "copy-…".
QWidget *copyLine(const Theme &theme, const CopiedFact &fact, const std::function<void(const QString &)> &announce);

} // namespace overzicht
