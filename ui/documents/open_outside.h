// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <functional>

namespace overzicht {

/// Lets the desktop open a file or an https address in the program that is meant for it. `failed` is called when the desktop
/// says that there is none, or that it did not start: at once or when its opener ends, and never after `context` is gone.
void openOutside(const QString &what, QObject *context, const std::function<void()> &failed);

} // namespace overzicht
