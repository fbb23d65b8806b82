// SPDX-License-Identifier: EUPL-1.2
#include "shell/mark.h"

#include <QPainter>
#include <QPainterPath>

namespace overzicht {

void paintMark(QPainter &painter, const QRectF &place, const QColor &shield, const QColor &drawn)
{
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(place.width() / 34.0, place.height() / 38.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shield);
    QPainterPath path;
    path.moveTo(1, 1);
    path.lineTo(33, 1);
    path.lineTo(33, 19);
    path.cubicTo(33, 29, 25, 35, 17, 38);
    path.cubicTo(9, 35, 1, 29, 1, 19);
    path.closeSubpath();
    painter.drawPath(path);
    painter.setPen(QPen(drawn, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(QPointF(9, 10), QPointF(25, 10));
    painter.drawPolyline(QPolygonF{{10, 20.5}, {15, 25.5}, {24.5, 16}});
    painter.restore();
}

} // namespace overzicht
