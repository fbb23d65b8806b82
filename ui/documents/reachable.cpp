// SPDX-License-Identifier: EUPL-1.2
#include "documents/reachable.h"

#include <QPainter>

namespace overzicht {

Reachable::Reachable(const Theme &theme, const QString &words, const TextStyle &style) : Text(theme, words, style), m_colours(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setContentsMargins(0, 0, 0, 4);
}

void Reachable::paintEvent(QPaintEvent *event)
{
    if (hasFocus()) {
        // A line below it: a ring would push the words out of line with what stands under them.
        QPainter painter(this);
        painter.fillRect(rect(), m_colours.tokens().accentSoft);
        painter.fillRect(QRect(0, height() - 3, width(), 3), m_colours.tokens().accent);
    }
    Text::paintEvent(event);
}

} // namespace overzicht
