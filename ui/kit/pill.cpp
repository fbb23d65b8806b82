// SPDX-License-Identifier: EUPL-1.2
#include "kit/pill.h"

#include <QFontMetrics>
#include <QPainter>

namespace overzicht {

namespace {
QFont pillFont(const Theme &theme) { return theme.font(12, QFont::DemiBold); }
int iconSize(const Theme &theme) { return qRound(14 * (1 + (theme.textScale() - 1) * 0.7)); }
QString countWords(int count) { return count > 999 ? QStringLiteral("999+") : QString::number(count); }
} // namespace

QSize pillSize(const Theme &theme, const PillContent &pill)
{
    const QFontMetrics metrics(pillFont(theme));
    const int icon = pill.icon.isEmpty() ? 0 : theme.space(4) + iconSize(theme);
    return {metrics.horizontalAdvance(pill.words) + theme.space(20) + icon + 1, qMax(24, metrics.height() + 8)};
}

void paintPill(QPainter &painter, const Theme &theme, const QRectF &rect, const PillContent &pill, bool onTint)
{
    const Tokens &t = theme.tokens();
    const QColor ink = foreground(t, pill.tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.contrast ? QPen(ink, 1.5) : QPen(Qt::NoPen));
    // On a tinted row the pill stands on the surface colour, else its shape is lost.
    painter.setBrush(onTint ? t.surface : background(t, pill.tone));
    painter.drawRoundedRect(rect.adjusted(.8, .8, -.8, -.8), rect.height() / 2 - 1, rect.height() / 2 - 1);
    qreal x = rect.left() + theme.space(10);
    if (!pill.icon.isEmpty()) {
        const int px = iconSize(theme);
        painter.drawPixmap(QPointF(rect.left() + theme.space(9), rect.top() + (rect.height() - px) / 2), theme.icon(pill.icon, ink, 14, 2));
        x = rect.left() + theme.space(14) + px;
    }
    painter.setFont(pillFont(theme));
    painter.setPen(ink);
    painter.drawText(QRectF(x, rect.top(), rect.right() - x, rect.height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, pill.words);
    painter.restore();
}

Pill::Pill(const Theme &theme, PillContent content, QWidget *parent) : QLabel(parent), m_theme(theme), m_content(std::move(content))
{
    setTextFormat(Qt::PlainText);
    setText(m_content.words);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void Pill::setContent(const PillContent &content)
{
    m_content = content;
    setText(content.words);
    updateGeometry();
    update();
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, m_theme, QRectF(rect()), m_content, m_onTint);
}

QSize badge::size(const Theme &theme, int count)
{
    const QFontMetrics metrics(theme.font(12, QFont::Bold));
    const int height = qMax(20, metrics.height() + 4);
    return {qMax(theme.size(26), metrics.horizontalAdvance(countWords(count)) + theme.space(12)), height};
}

void badge::paint(QPainter &painter, const Theme &theme, const QRectF &rect, int count)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tokens().sideMark);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setPen(theme.tokens().contrast || theme.tokens().dark ? QColor(Qt::black) : theme.tokens().side);
    painter.setFont(theme.font(12, QFont::Bold));
    painter.drawText(rect, Qt::AlignCenter, countWords(count));
    painter.restore();
}

} // namespace overzicht
