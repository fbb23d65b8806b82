// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QMargins>

class QBoxLayout;
class QLayout;

namespace overzicht {

/// The margins and the gap of a layout in pixels at 100 % text: they follow the text size for as long as the layout lives.
/// `fixed` comes on top and does not grow (a painted shadow). For what is built once; what is built anew at every change needs none of it.
void spaced(const Theme &theme, QLayout *layout, const QMargins &px, int gap = -1, const QMargins &fixed = {});
/// An empty stretch of `px` at 100 % text at the end of a column or row, that follows the text size too.
void addSpace(const Theme &theme, QBoxLayout *layout, int px);

} // namespace overzicht
