// SPDX-License-Identifier: EUPL-1.2
// Any bytes as what one end tells the other of a PDF: a packet either way, or the text of a page. What is read is within its bounds, and comes over again as the same.
#include "reading/page_text.h"
#include "reading/pdf_wire.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

using namespace overzicht;

namespace {

void require(bool law)
{
    if (!law)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto request = pdfwire::requestFrom(bytes)) {
        require(pdfwire::requestFrom(packed(*request)) == request);
        require(request->page >= 0 && request->bytes <= quint64(pdfwire::kMostBytes));
        if (request->kind == pdfwire::Request::Kind::Draw) {
            require(QRect(QPoint(), request->scaled).contains(request->clip));
            require(qint64(request->clip.width()) * request->clip.height() <= pdfwire::kMostPixels);
        }
    }
    if (const auto reply = pdfwire::replyFrom(bytes)) {
        require(pdfwire::replyFrom(packed(*reply)) == reply);
        require(reply->number >= 0 && reply->bytes <= quint64(pdfwire::kTextRoom) && std::isfinite(reply->width) && std::isfinite(reply->height));
    }
    if (const auto text = pageTextFrom(bytes)) {
        require(text->lines.size() <= PageText::kMostLines && text->lines.isEmpty() == (text->what != PageText::What::Text));
        for (const PageText::Line &line : text->lines)
            require(std::isfinite(line.box.right()) && std::isfinite(line.box.bottom()) && line.box.width() >= 0 && line.box.height() >= 0);
        require(pageTextFrom(packed(*text)) == text);
    }
    return 0;
}
