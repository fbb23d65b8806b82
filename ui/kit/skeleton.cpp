// SPDX-License-Identifier: EUPL-1.2
#include "kit/skeleton.h"

#include "kit/accessible.h"
#include "kit/avatar.h"

#include <QPainter>

namespace overzicht {

Skeleton::Skeleton(const Theme &theme, int rows, QWidget *parent) : QWidget(parent), m_theme(theme), m_rows(rows)
{
    setRole(this, QAccessible::ProgressBar);
    setAccessibleName(tr("Being fetched"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

int Skeleton::rowHeight() const { return m_theme.size(58) + m_theme.space(22); }
QSize Skeleton::sizeHint() const { return {m_theme.size(320), m_rows * rowHeight()}; }
QSize Skeleton::minimumSizeHint() const { return {m_theme.size(120), m_rows * rowHeight()}; }

void Skeleton::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.contrast ? QPen(t.control, 1) : QPen(Qt::NoPen));
    painter.setBrush(t.neutralSoft);
    const int pad = m_theme.space(14), side = avatarSize(m_theme);
    static constexpr double kWidths[][3] = {{.34, .66, .32}, {.27, .58, .32}, {.40, .72, .25}};
    for (int i = 0; i < m_rows; ++i) {
        const auto &w = kWidths[i % 3];
        const qreal top = i * rowHeight() + m_theme.space(11), left = pad + side + m_theme.space(14), room = width() - left - pad;
        painter.drawRoundedRect(QRectF(pad, top, side, side), 10, 10);
        const auto bar = [&](qreal y, qreal x, qreal part, qreal h) { painter.drawRoundedRect(QRectF(x, top + y, room * part, h), h / 2, h / 2); };
        bar(m_theme.size(4), left, w[0], m_theme.size(8));
        bar(m_theme.size(22), left, w[1], m_theme.size(11));
        bar(m_theme.size(44), left, w[2], m_theme.size(8));
    }
}

} // namespace overzicht
