// SPDX-License-Identifier: EUPL-1.2
#include "attestations/validity_bar.h"

#include "kit/accessible.h"

#include <QPainter>

namespace overzicht {

ValidityBar::ValidityBar(const Theme &theme, qreal part, Tone tone, QWidget *parent) : QWidget(parent), m_theme(theme), m_part(qBound(0.0, part, 1.0)), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRole(this, QAccessible::Graphic);
}

QSize ValidityBar::sizeHint() const { return {m_theme.size(80), m_theme.size(14)}; }

void ValidityBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal knob = height() - 2, high = knob / 2, y = height() / 2.0;
    const qreal x = knob / 2 + 1 + m_part * (width() - knob - 2);
    const auto piece = [&](qreal from, qreal to, const QColor &fill) {
        painter.setPen(t.contrast ? QPen(t.control, 1) : QPen(Qt::NoPen));
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(from, y - high / 2, to - from, high), high / 2, high / 2);
    };
    const QColor ink = foreground(t, m_tone);
    piece(1, width() - 1, t.line);
    piece(1, x, ink);
    painter.setPen(QPen(ink, 2));
    painter.setBrush(t.surface);
    painter.drawEllipse(QPointF(x, y), knob / 2 - 1, knob / 2 - 1);
}

} // namespace overzicht
