// SPDX-License-Identifier: EUPL-1.2
#include "kit/qr_code.h"

#include "kit/accessible.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace overzicht {

namespace {

QImage modulesOf(const QByteArray &bytes)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code || code->version > QrCode::kLargestVersion)
        return {};
    QImage image(code->width, code->width, QImage::Format_RGB32);
    for (int i = 0; i < code->width * code->width; ++i) // the lowest bit of a module is its colour (qrencode.h)
        image.setPixel(i % code->width, i / code->width, code->data[i] & 1 ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
    return image;
}

} // namespace

QrCode::QrCode(const Theme &theme, const QByteArray &bytes, const QString &name, QWidget *parent) : QWidget(parent), m_theme(theme), m_modules(modulesOf(bytes))
{
    setAccessibleName(name);
    setRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize QrCode::sizeHint() const
{
    const int across = modules() + 2 * kQuiet;
    const int side = across * qMax(3, m_theme.size(168) / across);
    return {side, side};
}

void QrCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_modules.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const int across = modules() + 2 * kQuiet;
    const int pixels = qMax(1, int(qMin(width(), height()) * ratio) / across);
    QImage drawn = m_modules.scaled(m_modules.size() * pixels);
    drawn.setDevicePixelRatio(ratio);
    const auto start = [&](int room) { return qRound((room * ratio - modules() * pixels) / 2) / ratio; };
    painter.drawImage(QPointF(start(width()), start(height())), drawn);
}

} // namespace overzicht
