// SPDX-License-Identifier: EUPL-1.2
#include "theme/look.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <cmath>

namespace overzicht {

Look::Look(const Tokens &tokens, qreal textScale) : QProxyStyle(QStringLiteral("Fusion")), m_tokens(tokens), m_scale(textScale) {}

int Look::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 14;
    case PM_ScrollBarSliderMin: return 32;
    case PM_MenuPanelWidth: return 1;
    case PM_LineEditIconSize: return int(std::lround(18 * (1 + (m_scale - 1) * 0.7)));
    case PM_MenuBarHMargin: return int(std::lround(8 * std::sqrt(m_scale)));
    case PM_MenuBarVMargin: return 2;
    case PM_MenuBarItemSpacing: return 2;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return int(std::lround(20 * std::sqrt(m_scale)));
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Look::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_ScrollBar_Transient)
        return 0;
    if (hint == SH_Menu_Scrollable)
        return 1; // on a low screen a menu scrolls: in columns it would leave the screen at its side
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QRect Look::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return {};
    // No arrow buttons: the whole length is groove.
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    int slider = length;
    if (bar->maximum > bar->minimum) {
        const qint64 range = qint64(bar->maximum) - bar->minimum + bar->pageStep;
        slider = int(qBound(qint64(32), qint64(bar->pageStep) * length / qMax(qint64(1), range), qint64(qMax(32, length))));
    }
    const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        return across ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height()) : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarGroove: return piece(0, length);
    case SC_ScrollBarSlider: return piece(at, slider);
    case SC_ScrollBarSubPage: return piece(0, at);
    case SC_ScrollBarAddPage: return piece(at + slider, length - at - slider);
    default: return {};
    }
}

void Look::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (bar->maximum <= bar->minimum)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const bool held = bar->state & (State_MouseOver | State_Sunken);
    painter->setBrush(held ? m_tokens.ink3 : m_tokens.control);
    const QRectF slider = QRectF(subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget)).adjusted(3, 3, -3, -3);
    const qreal radius = qMin(slider.width(), slider.height()) / 2;
    painter->drawRoundedRect(slider, radius, radius);
    painter->restore();
}

void Look::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, m_tokens.canvas);
        return;
    }
    if (element == CE_MenuBarItem) {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            return;
        const bool on = item->state & (State_Selected | State_Sunken);
        painter->fillRect(item->rect, m_tokens.canvas);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (on) {
            painter->setPen(m_tokens.contrast ? QPen(m_tokens.accent, 2) : QPen(Qt::NoPen));
            painter->setBrush(m_tokens.accentSoft);
            painter->drawRoundedRect(QRectF(item->rect).adjusted(2, 2, -2, -2), 5, 5);
        }
        painter->setPen(on ? m_tokens.ink : m_tokens.ink2);
        const bool letters = styleHint(SH_UnderlineShortcut, item, widget, nullptr);
        painter->drawText(item->rect, Qt::AlignCenter | Qt::TextSingleLine | (letters ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), item->text);
        painter->restore();
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Look::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelMenuBar: return;
    case PE_FrameFocusRect: { // one kind of focus mark everywhere: 2 px, at least 3:1
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 6, 6);
        painter->restore();
        return;
    }
    case PE_IndicatorRadioButton: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF circle = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
        const bool on = option->state & State_On;
        painter->setPen(QPen(on ? m_tokens.accent : m_tokens.control, on ? 2 : 1.5));
        painter->setBrush(m_tokens.surface);
        painter->drawEllipse(circle);
        if (on) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_tokens.accent);
            const qreal inset = circle.width() * 0.27;
            painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
        }
        painter->restore();
        return;
    }
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace overzicht
