// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

namespace overzicht {

/// One of resources/icons drawn in one colour, `px` logical pixels square at device pixel ratio `dpr`. QtSvg does not resolve
/// currentColor from a palette, so the colour is put into the text before it is drawn. Kept in QPixmapCache.
/// An unknown name draws nothing and warns once.
QPixmap drawIcon(const QString &name, const QColor &colour, int px, qreal stroke, qreal dpr);

} // namespace overzicht
