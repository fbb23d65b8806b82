// SPDX-License-Identifier: EUPL-1.2
#include "kit/field.h"

#include <QPainter>

namespace overzicht {

Field::Field(const Theme &theme, int high, qreal px, QWidget *parent) : QLineEdit(parent), m_theme(theme), m_high(high), m_px(px)
{
    setFrame(false); // our own edge is painted below
    connect(&theme, &Theme::changed, this, [this] { restyle(); });
    Field::restyle();
}

void Field::restyle()
{
    setFont(m_theme.font(m_px));
    const Tokens &t = m_theme.tokens();
    QPalette colours = palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    colours.setColor(QPalette::Text, t.ink);
    colours.setColor(QPalette::PlaceholderText, t.ink3);
    setPalette(colours);
    setTextMargins(m_theme.space(6), 0, m_theme.space(8), 0);
    setFixedHeight(qRound(m_high * (1 + (m_theme.textScale() - 1) * 0.6)));
    update();
}

void Field::paintEvent(QPaintEvent *event)
{
    const Tokens &t = m_theme.tokens();
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool focus = hasFocus();
        const qreal inset = focus ? 1 : .5;
        painter.setPen(QPen(focus ? t.accent : t.control, focus ? 2 : 1));
        painter.setBrush(t.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 10, 10);
    }
    QLineEdit::paintEvent(event);
}

} // namespace overzicht
