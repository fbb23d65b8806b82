// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QColor;
class QPainter;
class QRectF;

namespace overzicht {

/// The mark of the program, in `place`: a shield with a line that is ticked, for papers that are in order.
void paintMark(QPainter &painter, const QRectF &place, const QColor &shield, const QColor &drawn);

} // namespace overzicht
