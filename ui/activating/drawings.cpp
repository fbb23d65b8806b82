// SPDX-License-Identifier: EUPL-1.2
#include "activating/drawings.h"

#include "kit/accessible.h"

#include <QPainter>
#include <QPainterPath>

namespace overzicht {

namespace {

QPen rounded(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void drawEnvelope(QPainter &painter, const Tokens &tokens, QPointF centre, qreal width, qreal turned)
{
    const qreal height = width * .68;
    const QRectF sheet(-width / 2, -height / 2, width, height);
    painter.save();
    painter.translate(centre);
    painter.rotate(turned);
    painter.setPen(QPen(tokens.control, 1.4));
    painter.setBrush(tokens.paper);
    painter.drawRoundedRect(sheet, 4, 4);
    painter.setPen(rounded(tokens.contrast ? tokens.control : tokens.accent, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{sheet.left() + 2, sheet.top() + 3}, {0, sheet.top() + height * .56}, {sheet.right() - 2, sheet.top() + 3}});
    painter.restore();
}

/// 100 wide and 130 high at a `scale` of 1; `foot` is where its pole meets the ground.
void drawLetterBox(QPainter &painter, const Tokens &tokens, QPointF foot, qreal scale)
{
    painter.save();
    painter.translate(foot);
    painter.scale(scale, scale);
    painter.fillRect(QRectF(-5, -62, 10, 62), tokens.control);
    QPainterPath body(QPointF(-50, -60));
    body.lineTo(-50, -104);
    body.arcTo(QRectF(-50, -130, 52, 52), 180, -90);
    body.lineTo(24, -130);
    body.arcTo(QRectF(-2, -130, 52, 52), 90, -90);
    body.lineTo(50, -60);
    body.closeSubpath();
    painter.setPen(QPen(tokens.control, 2));
    painter.setBrush(tokens.neutralSoft);
    painter.drawPath(body);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.ink2);
    painter.drawRoundedRect(QRectF(-32, -104, 64, 9), 4.5, 4.5);
    painter.setPen(QPen(tokens.control, 2));
    painter.drawLine(QPointF(-22, -78), QPointF(22, -78));
    painter.restore();
}

/// A screen with the first letter unread; its foot stands 25 below `frame`.
void drawEbox(QPainter &painter, const Theme &theme, const QRectF &frame)
{
    const Tokens &t = theme.tokens();
    const QColor edge = t.contrast ? t.ink : t.dark ? t.ink3 : t.side;
    const qreal middle = frame.center().x();
    painter.setPen(Qt::NoPen);
    painter.setBrush(edge);
    painter.drawRect(QRectF(middle - 12, frame.bottom() - 2, 24, 22));
    painter.drawRoundedRect(QRectF(middle - 44, frame.bottom() + 18, 88, 7), 3.5, 3.5);
    painter.drawRoundedRect(frame, 12, 12);
    const QRectF inside = frame.adjusted(6, 6, -6, -6);
    QPainterPath shape;
    shape.addRoundedRect(inside, 7, 7);
    painter.fillPath(shape, t.surface);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(inside.left(), inside.top(), inside.width(), 28), t.accent);
    painter.restore();
    painter.drawPixmap(QPointF(inside.left() + 10, inside.top() + 6), theme.icon(QStringLiteral("inbox"), t.accentInk, 16 / theme.textScale(), 2));
    QFont font = theme.font(12, QFont::Bold);
    font.setPixelSize(12); // part of the drawing, as large as it
    painter.setFont(font);
    painter.setPen(t.accentInk);
    painter.drawText(QRectF(inside.left() + 32, inside.top(), 90, 28), Qt::AlignVCenter, QStringLiteral("eBox"));
    const qreal row = (inside.height() - 36) / 3, side = row - 10;
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 3; ++i) {
        const qreal y = inside.top() + 33 + i * row;
        const bool unread = i == 0;
        painter.setBrush(unread ? t.accentSoft : t.line);
        painter.drawRoundedRect(QRectF(inside.left() + 10, y + 3, side, side), 5, 5);
        painter.setBrush(unread ? t.ink2 : t.line);
        painter.drawRoundedRect(QRectF(inside.left() + row + 10, y + 5, inside.width() * (.34 - i * .04), 5), 2.5, 2.5);
        painter.setBrush(unread ? t.ink3 : t.line);
        painter.drawRoundedRect(QRectF(inside.left() + row + 10, y + 15, inside.width() * (.52 - i * .07), 4), 2, 2);
    }
    painter.setBrush(t.accent);
    painter.drawEllipse(QPointF(inside.right() - 16, inside.top() + 33 + row / 2 - 2), 4.5, 4.5);
}

} // namespace

LettersMove::LettersMove(const Theme &theme, const QString &spoken, const QString &now, const QString &soon, QWidget *parent) : QWidget(parent), m_theme(theme), m_now(now), m_soon(soon)
{
    setAccessibleName(spoken);
    setRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize LettersMove::sizeHint() const { return {m_theme.size(520), m_theme.space(240) + m_theme.size(26)}; }
QSize LettersMove::minimumSizeHint() const { return {280, sizeHint().height()}; }

void LettersMove::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 12, 12);
    painter.fillPath(shape, t.accentSoft);
    if (t.contrast)
        painter.strokePath(shape, QPen(t.accent, 1));
    const qreal strip = m_theme.size(26) + 12, ground = height() - strip;
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, ground, width(), strip), t.contrast ? t.surface : t.accentSoft.darker(t.dark ? 82 : 106));

    const qreal scale = qMin(ground / 196, width() / 560.); // the highest letter stands 190 above the ground
    const qreal screenWide = 200 * scale, screenHigh = 124 * scale + 8;
    const qreal boxAt = 34 + 52 * scale, screenAt = width() - 34 - screenWide / 2;
    drawLetterBox(painter, t, {boxAt, ground}, scale);
    painter.save();
    painter.setClipRect(QRectF(0, 0, width(), ground - 97 * scale)); // half of it is in the letter box
    drawEnvelope(painter, t, {boxAt, ground - 106 * scale}, 44 * scale, -3);
    painter.restore();

    const QRectF screen(screenAt - screenWide / 2, ground - screenHigh - 25, screenWide, screenHigh);
    const QPointF from(boxAt + 58 * scale, ground - 112 * scale), to(screen.left() - 14, screen.top() + 44 * scale);
    const qreal across = to.x() - from.x();
    QPainterPath way(from);
    way.cubicTo(from + QPointF(across * .2, -92 * scale), to + QPointF(-across * .42, -46 * scale), to);
    QPen dots = rounded(t.accent, 2);
    dots.setDashPattern({.1, 3.6});
    painter.setBrush(Qt::NoBrush);
    painter.strokePath(way, dots);
    painter.save();
    painter.translate(to);
    painter.rotate(-way.angleAtPercent(.97));
    painter.setPen(rounded(t.accent, 2.4));
    painter.drawPolyline(QPolygonF{{-9, -7}, {0, 0}, {-9, 7}});
    painter.restore();
    drawEnvelope(painter, t, way.pointAtPercent(.18), 40 * scale, -14);
    drawEnvelope(painter, t, way.pointAtPercent(.46), 44 * scale, 2);
    drawEnvelope(painter, t, way.pointAtPercent(.74), 40 * scale, 10);
    drawEbox(painter, m_theme, screen);
    painter.restore();

    painter.setFont(m_theme.font(13, QFont::DemiBold));
    const auto tag = [&](qreal at, const QString &words, bool filled) {
        const qreal high = m_theme.size(26), wide = painter.fontMetrics().horizontalAdvance(words) + 24;
        const QRectF place(qBound<qreal>(4, at - wide / 2, width() - wide - 4), ground + (strip - high) / 2, wide, high);
        painter.setPen(t.contrast ? QPen(t.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(filled ? t.accent : t.surface);
        painter.drawRoundedRect(place, high / 2, high / 2);
        painter.setPen(filled ? t.accentInk : t.ink2);
        painter.drawText(place, Qt::AlignCenter, words);
    };
    tag(boxAt, m_now, false);
    tag(screenAt, m_soon, true);
}

EboxStands::EboxStands(const Theme &theme, const QString &icon, Tone tone, QWidget *parent) : QWidget(parent), m_theme(theme), m_icon(icon), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize EboxStands::sizeHint() const { return {222, 146}; }

void EboxStands::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawEbox(painter, m_theme, {1, 1, 190, 118});
    painter.setPen(QPen(t.canvas, 5));
    painter.setBrush(foreground(t, m_tone));
    const QPointF mark(188, 113);
    painter.drawEllipse(mark, 27, 27);
    painter.drawPixmap(mark - QPointF(14, 14), m_theme.icon(m_icon, t.canvas, 28 / m_theme.textScale(), 2.6));
}

} // namespace overzicht
