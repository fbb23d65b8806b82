// SPDX-License-Identifier: EUPL-1.2
#include "kit/avatar.h"

#include "kit/accessible.h"

#include <QPainter>
#include <QPainterPath>

namespace overzicht {

int avatarSize(const Theme &theme, qreal px) { return qRound(px * (1 + (theme.textScale() - 1) * 0.5)); }

void paintAvatar(QPainter &painter, const Theme &theme, const QRectF &rect, const AvatarContent &avatar)
{
    const Tokens &t = theme.tokens();
    const Hue hue = hueFor(t, avatar.hueOf);
    const QRectF box = rect.adjusted(.8, .8, -.8, -.8);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(t.contrast ? QPen(t.ink, 1.5) : QPen(Qt::NoPen));
    if (!avatar.logo.isNull()) {
        // Logos are made for white paper.
        painter.setBrush(t.paper);
        if (!t.contrast)
            painter.setPen(QPen(t.line, 1));
        painter.drawRoundedRect(box, 10, 10);
        QPainterPath clip;
        clip.addRoundedRect(box.adjusted(2, 2, -2, -2), 8, 8);
        painter.setClipPath(clip);
        const QSizeF fitted = QSizeF(avatar.logo.size()).scaled(box.size() * 0.82, Qt::KeepAspectRatio);
        painter.drawPixmap(QRectF(box.center() - QPointF(fitted.width() / 2, fitted.height() / 2), fitted), avatar.logo, QRectF(avatar.logo.rect()));
    } else {
        painter.setBrush(hue.fill);
        painter.drawRoundedRect(box, 10, 10);
        QFont font = theme.font(13, QFont::Bold);
        font.setPixelSize(qRound(rect.width() * 0.325));
        painter.setFont(font);
        painter.setPen(hue.ink);
        painter.drawText(rect, Qt::AlignCenter, avatar.initials);
    }
    painter.restore();
}

Avatar::Avatar(const Theme &theme, AvatarContent content, qreal px, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_content(std::move(content)), m_px(px)
{
    setRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const auto resized = [this] {
        const int side = avatarSize(m_theme, m_px);
        setFixedSize(side, side);
        update();
    };
    connect(&theme, &Theme::changed, this, resized);
    resized();
}

void Avatar::setContent(const AvatarContent &content)
{
    m_content = content;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, m_theme, QRectF(rect()), m_content);
}

IconLabel::IconLabel(const Theme &theme, const QString &icon, QColor Tokens::*colour, qreal px, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_icon(icon), m_colour(colour), m_px(px)
{
    setRole(this, QAccessible::Graphic);
    connect(&theme, &Theme::changed, this, &IconLabel::redraw);
    redraw();
}

IconLabel::IconLabel(const Theme &theme, const QString &icon, Tone tone, qreal px, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_icon(icon), m_tone(tone), m_px(px)
{
    setRole(this, QAccessible::Graphic);
    connect(&theme, &Theme::changed, this, &IconLabel::redraw);
    redraw();
}

void IconLabel::setIcon(const QString &icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    m_colour = nullptr;
    redraw();
}

void IconLabel::redraw()
{
    const Tokens &t = m_theme.tokens();
    const QPixmap drawn = m_theme.icon(m_icon, m_colour ? t.*m_colour : foreground(t, m_tone), m_px, 2);
    setPixmap(drawn);
    setFixedSize(drawn.deviceIndependentSize().toSize());
}

} // namespace overzicht
