// SPDX-License-Identifier: EUPL-1.2
#include "reading/pdf_wire.h"

#include <cmath>
#include <cstring>

namespace overzicht::pdfwire {

namespace {

struct RequestPacket {
    static constexpr quint32 kBegin = kRequest;
    quint32 begin, serial, kind;
    qint32 page;
    quint64 bytes;
    qint32 width, height, left, top, clipWidth, clipHeight;
};
static_assert(sizeof(RequestPacket) == 48);

struct ReplyPacket {
    static constexpr quint32 kBegin = kReply;
    quint32 begin, serial, outcome;
    qint32 number;
    quint64 bytes;
    double width, height;
};
static_assert(sizeof(ReplyPacket) == 40);

template <typename Packet>
QByteArray bytesOf(const Packet &packet)
{
    return QByteArray(reinterpret_cast<const char *>(&packet), sizeof packet);
}

template <typename Packet>
std::optional<Packet> packetOf(const QByteArray &bytes)
{
    Packet packet;
    if (bytes.size() != qsizetype(sizeof packet))
        return std::nullopt;
    std::memcpy(&packet, bytes.constData(), sizeof packet);
    return packet.begin == Packet::kBegin ? std::optional(packet) : std::nullopt;
}

bool isSide(double side) { return std::isfinite(side) && side >= 0 && side <= kLargestPage; }

} // namespace

bool carriesMemory(Request::Kind kind) { return kind != Request::Kind::Size; }

bool mayDraw(const QSize &scaled, const QRect &clip)
{
    // In 64 bits: of two sides of 32 bits the product is no number of 32 bits.
    const qint64 right = qint64(clip.x()) + clip.width(), bottom = qint64(clip.y()) + clip.height();
    return scaled.width() > 0 && scaled.height() > 0 && qint64(scaled.width()) * scaled.height() <= kMostPixels && clip.x() >= 0 && clip.y() >= 0 && clip.width() > 0 && clip.height() > 0
        && right <= scaled.width() && bottom <= scaled.height();
}

QByteArray packed(const Request &request)
{
    return bytesOf(RequestPacket{kRequest, request.serial, quint32(request.kind), request.page, request.bytes, request.scaled.width(), request.scaled.height(), request.clip.x(), request.clip.y(),
        request.clip.width(), request.clip.height()});
}

QByteArray packed(const Reply &reply) { return bytesOf(ReplyPacket{kReply, reply.serial, quint32(reply.outcome), reply.number, reply.bytes, reply.width, reply.height}); }

std::optional<Request> requestFrom(const QByteArray &packet)
{
    const auto p = packetOf<RequestPacket>(packet);
    if (!p || p->serial == 0 || p->kind < quint32(Request::Kind::Open) || p->kind > quint32(Request::Kind::Text) || p->page < 0 || p->page >= kMostPages || p->bytes > quint64(kMostBytes))
        return std::nullopt;
    Request request{p->serial, Request::Kind(p->kind), p->page, p->bytes, QSize(p->width, p->height), {}};
    if (request.kind == Request::Kind::Draw) {
        if (p->left < 0 || p->top < 0 || p->clipWidth <= 0 || p->clipHeight <= 0 || p->clipWidth > kMostPixels || p->clipHeight > kMostPixels || p->left > kMostPixels || p->top > kMostPixels)
            return std::nullopt;
        request.clip = QRect(p->left, p->top, p->clipWidth, p->clipHeight);
        if (!mayDraw(request.scaled, request.clip))
            return std::nullopt;
    } else {
        request.scaled = {};
    }
    return request.kind == Request::Kind::Open && request.bytes == 0 ? std::nullopt : std::optional(request);
}

std::optional<Reply> replyFrom(const QByteArray &packet)
{
    const auto p = packetOf<ReplyPacket>(packet);
    if (!p || p->outcome > quint32(Reply::Outcome::NotSafe) || p->number < 0 || p->number > kMostPages || p->bytes > quint64(kTextRoom) || !isSide(p->width) || !isSide(p->height))
        return std::nullopt;
    return Reply{p->serial, Reply::Outcome(p->outcome), p->number, p->bytes, p->width, p->height};
}

} // namespace overzicht::pdfwire
