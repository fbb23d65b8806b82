// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

class QObject;

namespace overzicht {

/// Asks the desktop whether the person prefers dark windows (xdg-desktop-portal, org.freedesktop.appearance color-scheme 1).
/// Answers at once from the palette when that is already dark, else later and only with yes; nothing is waited for and no service is started for it.
void followDesktopLook(QObject *receiver, std::function<void()> isDark);

} // namespace overzicht
