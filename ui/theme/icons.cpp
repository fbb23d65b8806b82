// SPDX-License-Identifier: EUPL-1.2
#include "theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Outside the namespace, as the macro demands: the icons sit in a static library, where nothing else would call for them.
static void loadIcons()
{
    static const bool once = [] {
        Q_INIT_RESOURCE(icons);
        return true;
    }();
    Q_UNUSED(once)
}

namespace overzicht {

QPixmap drawIcon(const QString &name, const QColor &colour, int px, qreal stroke, qreal dpr)
{
    const QString key = QStringLiteral("ovz/%1/%2/%3/%4/%5").arg(name, colour.name(QColor::HexArgb)).arg(px).arg(stroke).arg(dpr);
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn))
        return drawn;

    loadIcons();
    drawn = QPixmap(QSize(px, px) * dpr);
    drawn.setDevicePixelRatio(dpr);
    drawn.fill(Qt::transparent);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon '%s'", qPrintable(name));
    } else {
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name(QColor::HexRgb).toUtf8());
        svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(stroke) + '"');
        QSvgRenderer renderer(svg);
        QPainter painter(&drawn);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter, QRectF(0, 0, px, px));
    }
    QPixmapCache::insert(key, drawn);
    return drawn;
}

} // namespace overzicht
