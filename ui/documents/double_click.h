// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QWidget;

namespace overzicht {

/// For a button that takes the place of another, and undoes it: the second press of a double click was meant for what stood there, and does nothing.
void ignoreDoubleClick(QWidget *button);

} // namespace overzicht
