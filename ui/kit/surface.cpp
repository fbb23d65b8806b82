// SPDX-License-Identifier: EUPL-1.2
#include "kit/surface.h"

#include "kit/accessible.h"

#include <QPaintEvent>
#include <QPainter>

namespace overzicht {

Card::Card(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setRole(this, QAccessible::Grouping);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QMargins Card::inner(const Theme &theme, qreal padding)
{
    const int p = theme.space(padding);
    return kCardShadow + QMargins(p, p, p, p);
}

void Card::paint(QPainter &painter, const Tokens &tokens, const QRectF &sheet, qreal radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (tokens.shadow.alpha() > 0) {
        for (int i = 6; i >= 1; --i) {
            QColor c = tokens.shadow;
            c.setAlphaF(float(c.alphaF() * float(7 - i) / 5.5f));
            painter.setBrush(c);
            painter.drawRoundedRect(sheet.adjusted(-i * .7 + .5, i * .2, i * .7 - .5, i * 1.05), radius + i * .5, radius + i * .5);
        }
    }
    painter.setBrush(tokens.surface);
    painter.setPen(QPen(tokens.line, 1));
    painter.drawRoundedRect(sheet.adjusted(.5, .5, -.5, -.5), radius, radius);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, m_theme.tokens(), QRectF(rect().marginsRemoved(kCardShadow)));
}

Panel::Panel(const Theme &theme, std::optional<Tone> tone, QWidget *parent) : QFrame(parent), m_theme(theme), m_tone(tone)
{
    setRole(this, QAccessible::Grouping);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Panel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_tone ? background(t, *m_tone) : t.sunken);
    if (!m_tone)
        painter.setPen(QPen(t.line, 1));
    else if (t.contrast)
        painter.setPen(QPen(foreground(t, *m_tone), 1));
    else
        painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 10, 10);
}

Rule::Rule(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(1);
    setRole(this, QAccessible::Separator);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Rule::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_theme.tokens().line); }

Ground::Ground(const Theme &theme, QColor Tokens::*colour, QWidget *parent) : QWidget(parent), m_theme(theme), m_colour(colour)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Ground::paintEvent(QPaintEvent *event) { QPainter(this).fillRect(event->rect(), m_theme.tokens().*m_colour); }

} // namespace overzicht
