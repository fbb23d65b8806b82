// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/tokens.h"

#include <QProxyStyle>

namespace overzicht {

/// Fusion with our scroll bars, menus and focus marks. Painted, because a style sheet costs time at every start and every frame.
class Look : public QProxyStyle {
    Q_OBJECT
public:
    Look(const Tokens &tokens, qreal textScale);

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;

private:
    Tokens m_tokens;
    qreal m_scale;
};

} // namespace overzicht
