// SPDX-License-Identifier: EUPL-1.2
#include "kit/button.h"

#include "kit/accessible.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace overzicht {

bool pressedByEnter(QAbstractButton *button, const QKeyEvent *event)
{
    if ((event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) || (event->modifiers() & ~Qt::KeypadModifier))
        return false;
    if (!event->isAutoRepeat()) // a key that is held down presses once
        button->click();
    return true;
}

Button::Button(const Theme &theme, Kind kind, const QString &words, const QString &icon, QWidget *parent)
    : QPushButton(parent), m_theme(theme), m_kind(kind), m_icon(icon)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (kind == Kind::Chip) {
        setCheckable(true);
        setRole(this, QAccessible::RadioButton);
    }
    setWords(words);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void Button::setWords(const QString &words)
{
    setText(words);
    if (m_kind == Kind::Icon) {
        setAccessibleName(words);
        // A tool tip guesses whether it is markup: leave it nothing to guess.
        setToolTip(QStringLiteral("<span>%1</span>").arg(words.toHtmlEscaped()));
    }
    updateGeometry();
}

void Button::setIconName(const QString &icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setSmall(bool on)
{
    m_small = on;
    updateGeometry();
}

QFont Button::ownFont() const
{
    const bool small = m_small || m_kind == Kind::Chip || m_kind == Kind::Link;
    return m_theme.font(small ? 13 : 14, m_kind == Kind::Chip ? QFont::Medium : QFont::DemiBold);
}

int Button::iconSide() const
{
    return m_icon.isEmpty() ? 0 : m_theme.icon(m_icon, m_theme.tokens().ink, m_small || m_kind == Kind::Link ? 16 : 18, 2).deviceIndependentSize().toSize().width();
}

int Button::sidePadding() const
{
    switch (m_kind) {
    case Kind::Link: return m_theme.space(6);
    case Kind::Icon: return m_theme.space(9);
    case Kind::Chip: return m_theme.space(13);
    default: return m_theme.space(16);
    }
}

int Button::leastHeight() const
{
    const qreal grow = 1 + (m_theme.textScale() - 1) * 0.6;
    const qreal px = m_kind == Kind::Link ? 28 : m_small || m_kind == Kind::Icon || m_kind == Kind::Chip ? 36 : 44;
    return qRound(px * grow);
}

QString Button::shownWords() const { return m_kind == Kind::Icon ? QString() : text(); }

int Button::heightForWidth(int width) const
{
    if (shownWords().isEmpty())
        return leastHeight();
    const int icon = iconSide();
    const int room = qMax(1, width - 2 * sidePadding() - (icon ? icon + m_theme.space(8) : 0));
    const QRect needed = QFontMetrics(ownFont()).boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap | Qt::TextHideMnemonic | Qt::AlignCenter, shownWords());
    return qMax(leastHeight(), needed.height() + m_theme.space(m_kind == Kind::Link ? 8 : 14));
}

QSize Button::sizeHint() const
{
    const int icon = iconSide();
    const QFontMetrics metrics(ownFont());
    const int words = shownWords().isEmpty() ? 0 : metrics.size(Qt::TextHideMnemonic, shownWords()).width() + 2;
    const int gap = icon && words ? m_theme.space(8) : 0;
    return {qMax(24, words + icon + gap + 2 * sidePadding()), qMax(24, leastHeight())};
}

QSize Button::minimumSizeHint() const
{
    const QFontMetrics metrics(ownFont());
    int widest = 0;
    const auto parts = shownWords().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        widest = qMax(widest, metrics.size(Qt::TextHideMnemonic, part).width() + 2);
    const int icon = iconSide();
    return {qMax(24, widest + 2 * sidePadding() + (icon ? icon + (widest ? m_theme.space(8) : 0) : 0)), qMax(24, leastHeight())};
}

bool Button::fits() const { return width() + 1 >= minimumSizeHint().width() && height() + 1 >= heightForWidth(width()); }

void Button::keyPressEvent(QKeyEvent *event)
{
    if (!pressedByEnter(this, event))
        QPushButton::keyPressEvent(event);
}

void Button::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = underMouse() && isEnabled() && m_showsHover;
    const bool down = isDown();
    const qreal radius = m_kind == Kind::Chip ? height() / 2.0 : m_kind == Kind::Link || m_kind == Kind::Icon ? 8 : 10;
    QColor fill = Qt::transparent, edge = Qt::transparent, ink = t.accent;
    switch (m_kind) {
    case Kind::Primary:
        fill = hovered || down ? (t.dark ? t.accent.lighter(108) : t.accent.darker(112)) : t.accent;
        ink = t.accentInk;
        break;
    case Kind::Secondary:
        fill = hovered || down ? t.accentSoft : t.surface;
        edge = t.control;
        break;
    case Kind::Link:
        if (hovered || down)
            fill = t.accentSoft;
        break;
    case Kind::Icon:
        fill = hovered || down ? t.accentSoft : QColor(Qt::transparent);
        ink = t.ink2;
        break;
    case Kind::Chip:
        fill = isChecked() ? t.ink : hovered ? t.accentSoft : QColor(Qt::transparent);
        edge = isChecked() ? t.ink : t.control;
        ink = isChecked() ? t.surface : t.ink2;
        break;
    case Kind::Side:
        fill = t.sideActive;
        edge = t.contrast ? t.sideInk : QColor(Qt::transparent);
        ink = t.sideInk;
        break;
    }
    if (!isEnabled()) {
        if (m_kind == Kind::Primary)
            fill = t.neutralSoft;
        ink = t.ink3;
        if (m_kind == Kind::Primary || m_kind == Kind::Secondary)
            edge = t.control;
    }
    painter.setBrush(fill);
    painter.setPen(edge.alpha() ? QPen(edge, 1, isEnabled() ? Qt::SolidLine : Qt::DashLine) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        if (fill.alpha() == 255 && (m_kind == Kind::Primary || (m_kind == Kind::Chip && isChecked()))) {
            // On a filled button the ring needs a gap to be seen.
            painter.setPen(QPen(t.surface, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), radius - 3, radius - 3);
            painter.setPen(QPen(m_kind == Kind::Chip ? t.accent : t.ink, 2));
        } else {
            painter.setPen(QPen(m_kind == Kind::Side ? t.sideMark : t.accent, 2));
        }
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    }

    const QString words = shownWords();
    const int icon = iconSide();
    const int gap = icon && !words.isEmpty() ? m_theme.space(8) : 0;
    const QFont font = ownFont();
    const QFontMetrics metrics(font);
    const int room = qMax(1, width() - 2 * sidePadding() - icon - gap);
    const QRect needed = words.isEmpty() ? QRect() : metrics.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap | Qt::TextHideMnemonic | Qt::AlignLeft, words);
    const int all = icon + gap + needed.width();
    int x = m_kind == Kind::Link ? sidePadding() : (width() - all) / 2;
    x = qMax(x, sidePadding());
    if (icon) {
        painter.drawPixmap(x, (height() - icon) / 2, m_theme.icon(m_icon, ink, m_small || m_kind == Kind::Link ? 16 : 18, 2));
        x += icon + gap;
    }
    if (!words.isEmpty()) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRect(x, 0, qMin(needed.width() + 1, width() - x), height()),
                         Qt::TextWordWrap | Qt::TextHideMnemonic | Qt::AlignVCenter | (needed.height() > metrics.height() * 3 / 2 && m_kind != Kind::Link ? Qt::AlignHCenter : Qt::AlignLeft), words);
    }
}

} // namespace overzicht
