// SPDX-License-Identifier: EUPL-1.2
#include "documents/sender_logos.h"

#include <QBuffer>
#include <QImageReader>

namespace overzicht {

namespace {
constexpr qsizetype kMostBytes = 200 * 1024;
constexpr int kMostSide = 2048;
constexpr qint64 kMostPixels = 2'000'000;
} // namespace

QImage logoImage(const QByteArray &bytes, int side)
{
    const char *format = bytes.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n")) ? "png" : bytes.startsWith(QByteArrayLiteral("\xff\xd8\xff")) ? "jpeg" : nullptr;
    if (!format || bytes.size() > kMostBytes)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false); // no other decoder may have a try at it
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > kMostSide || size.height() > kMostSide || qint64(size.width()) * size.height() > kMostPixels)
        return {};
    const QSize fitted = size.width() > side || size.height() > side ? size.scaled(side, side, Qt::KeepAspectRatio) : size;
    if (fitted.isEmpty()) // a hair's breadth
        return {};
    const QImage read = reader.read();
    if (read.size() != size)
        return {};
    return (fitted == size ? read : read.scaled(fitted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)).convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

SenderLogos::SenderLogos(const Reader &reader, QObject *parent) : QObject(parent), m_reader(reader)
{
    m_apart.setMaxThreadCount(1);
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &SenderLogos::readNext);
    m_tell.setSingleShot(true);
    m_tell.setInterval(30); // a screenful comes at once
    connect(&m_tell, &QTimer::timeout, this, &SenderLogos::arrived);
}

SenderLogos::~SenderLogos()
{
    m_apart.clear();
    m_apart.waitForDone(); // it speaks to this object
}

QPixmap SenderLogos::of(const PartyId &sender, const QStringList &givenBy)
{
    const Whose whose{sender, givenBy};
    if (const auto known = m_known.constFind(whose); known != m_known.constEnd())
        return *known;
    if (m_known.size() >= kMost)
        m_known.clear();
    m_known.insert(whose, {});
    m_asked << whose;
    if (!m_next.isActive())
        m_next.start();
    return {};
}

void SenderLogos::lookAgain()
{
    if (m_known.removeIf([](const auto &known) { return known.value().isNull(); }) > 0)
        m_tell.start();
}

void SenderLogos::readNext()
{
    if (m_asked.isEmpty())
        return;
    const Whose whose = m_asked.takeFirst();
    if (!m_asked.isEmpty())
        m_next.start();
    const auto bytes = m_reader.logo(whose.sender, whose.givenBy);
    if (!bytes || bytes->isEmpty())
        return;
    m_apart.start([this, whose, bytes = *bytes] {
        if (const QImage logo = logoImage(bytes, kSide); !logo.isNull())
            QMetaObject::invokeMethod(this, [this, whose, logo] { keep(whose, logo); }, Qt::QueuedConnection);
    });
}

void SenderLogos::keep(const Whose &whose, const QImage &logo)
{
    m_known.insert(whose, QPixmap::fromImage(logo));
    if (!m_tell.isActive())
        m_tell.start();
}

} // namespace overzicht
