// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAccessible>

class QWidget;

namespace overzicht {

/// Gives a plain painted widget a role that says what it is: without it a screen reader hears "filler".
/// The widget's accessible name stays what setAccessibleName says. A checkable button becomes a choice whose action is a press.
void setRole(QWidget *widget, QAccessible::Role role);

} // namespace overzicht
