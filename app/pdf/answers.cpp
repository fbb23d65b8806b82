// SPDX-License-Identifier: EUPL-1.2
#include "pdf/answers.h"

#include "pdf/line_boxes.h"

#include <QImage>
#include <QPdfDocumentRenderOptions>

#include <cmath>
#include <cstring>

namespace overzicht {

using pdfwire::Reply;
using pdfwire::Request;

namespace {

/// Onto white: the library draws on glass.
QRgb onWhite(QRgb colour)
{
    const int glass = 255 - qAlpha(colour);
    const auto through = [&](int part) { return (part * qAlpha(colour) + 255 * glass) / 255; };
    return glass == 0 ? colour : qRgb(through(qRed(colour)), through(qGreen(colour)), through(qBlue(colour)));
}

QImage drawn(QPdfDocument &document, int page, const QSize &scaled, const QRect &clip)
{
    QPdfDocumentRenderOptions options;
    options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations); // stamps, and what was filled in
    if (clip.size() != scaled) {
        options.setScaledSize(scaled);
        options.setScaledClipRect(clip.adjusted(0, 0, 1, 1)); // it measures from the first to the last pixel, and so one too few
    }
    return document.render(page, clip.size(), options);
}

} // namespace

Reply Answers::answer(const Request &request, int fd)
{
    Reply reply;
    reply.serial = request.serial;
    if (request.kind == Request::Kind::Open) {
        open(request, fd, reply);
    } else if (request.page >= m_document.pageCount()) {
        reply.outcome = Outcome::Unreadable;
        SharedMemory::given(fd, 0, SharedMemory::View::ToRead); // closes it
    } else if (request.kind == Request::Kind::Draw) {
        draw(request, fd, reply);
    } else if (request.kind == Request::Kind::Text) {
        text(request, fd, reply);
    } else {
        const QSizeF size = m_document.pagePointSize(request.page);
        const bool isSize = std::isfinite(size.width()) && std::isfinite(size.height()) && size.width() > 0 && size.height() > 0;
        const bool fits = size.width() <= pdfwire::kLargestPage && size.height() <= pdfwire::kLargestPage;
        reply.outcome = !isSize ? Outcome::Unreadable : !fits ? Outcome::TooBig : Outcome::Done;
        if (reply.outcome == Outcome::Done) {
            reply.width = size.width();
            reply.height = size.height();
        }
    }
    return reply;
}

void Answers::open(const Request &request, int fd, Reply &reply)
{
    if (m_pdf) {
        reply.outcome = Outcome::Unreadable; // one process a document
        SharedMemory::given(fd, 0, SharedMemory::View::ToRead);
        return;
    }
    m_pdf = SharedMemory::given(fd, qsizetype(request.bytes), SharedMemory::View::ToRead);
    if (!m_pdf) {
        reply.outcome = Outcome::TooBig;
        return;
    }
    m_bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(m_pdf->data()), m_pdf->size());
    m_device.open(QIODevice::ReadOnly);
    m_document.load(&m_device);
    switch (m_document.error()) {
    case QPdfDocument::Error::None:
        reply.number = m_document.pageCount();
        reply.outcome = reply.number < 1 ? Outcome::Unreadable : reply.number > pdfwire::kMostPages ? Outcome::TooBig : Outcome::Done;
        break;
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        reply.outcome = Outcome::Encrypted;
        break;
    default:
        reply.outcome = Outcome::Unreadable;
    }
    if (reply.outcome != Outcome::Done)
        reply.number = 0;
}

void Answers::draw(const Request &request, int fd, Reply &reply)
{
    const QSize size = request.clip.size();
    const auto memory = SharedMemory::given(fd, qsizetype(size.width()) * size.height() * 4, SharedMemory::View::ToWrite);
    const QImage image = memory ? drawn(m_document, request.page, request.scaled, request.clip) : QImage();
    if (image.isNull() || image.size() != size || image.depth() != 32) {
        reply.outcome = memory ? Outcome::Unreadable : Outcome::TooBig;
        return;
    }
    auto *to = reinterpret_cast<QRgb *>(memory->writable());
    for (int y = 0; y < size.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        to = std::transform(row, row + size.width(), to, onWhite);
    }
}

void Answers::text(const Request &request, int fd, Reply &reply)
{
    const auto memory = SharedMemory::given(fd, pdfwire::kTextRoom, SharedMemory::View::ToWrite);
    PageText told = textOf(m_document, request.page);
    if (told.what != PageText::What::Text && showsSomething(request.page))
        told.what = PageText::What::Picture;
    const QByteArray bytes = packed(told);
    if (!memory || bytes.size() > memory->size()) {
        reply.outcome = Outcome::TooBig;
        return;
    }
    std::memcpy(memory->writable(), bytes.constData(), size_t(bytes.size()));
    reply.bytes = quint64(bytes.size());
}

/// A page without a word: is there anything to see on it?
bool Answers::showsSomething(int page)
{
    const QSize small(200, 200);
    const QImage image = drawn(m_document, page, small, QRect(QPoint(), small));
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(row, row + image.width(), [](QRgb colour) { return onWhite(colour) != 0xffffffff; }))
            return true;
    }
    return false;
}

} // namespace overzicht
