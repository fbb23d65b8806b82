// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QRect>
#include <QSize>

#include <optional>

/// What is said between the window and the process that draws a PDF: one packet (SOCK_SEQPACKET) each way in turn, of fixed size, in the numbers of this machine: both ends come from one build, and its
/// first number says so. The first packet is a reply that nobody asked for, serial 0: what of the lock holds. Contents never pass here: a request carries at most one descriptor (SCM_RIGHTS), of the
/// memory that holds the PDF (Open) or that the answer is written in (Draw: page_pixels.h, Text: page_text.h).
/// Both ends take the other for hostile: the process reads a PDF that may be, and whoever broke that process speaks with its voice.
namespace overzicht::pdfwire {

inline constexpr quint32 kRequest = 0x4f5a5101, kReply = 0x4f5a5201; ///< what a packet begins with: "OZQ" or "OZR", and the version
inline constexpr qint64 kMostBytes = 256 * 1024 * 1024;
inline constexpr qint64 kMostPixels = 40'000'000; ///< of a whole page, at the size that it is drawn at
inline constexpr qint32 kMostPages = 100'000;
inline constexpr qint64 kTextRoom = 2 * 1024 * 1024; ///< bytes; holds any PageText
inline constexpr double kLargestPage = 1e6;          ///< points a side

struct Request {
    enum class Kind : quint32 { Open = 1, Size, Draw, Text };
    quint32 serial = 0; ///< from 1
    Kind kind = Kind::Open;
    qint32 page = 0;     ///< from 0
    quint64 bytes = 0;   ///< Open: the size of the PDF
    QSize scaled;        ///< Draw: the whole page, in pixels
    QRect clip;          ///< Draw: what of that is wanted
    bool operator==(const Request &) const = default;
};

struct Reply {
    enum class Outcome : quint32 { Done, Unreadable, Encrypted, TooBig, NotSafe };
    quint32 serial = 0;
    Outcome outcome = Outcome::Done;
    qint32 number = 0;             ///< Open: pages. Of the first one: the version of Landlock that holds, 0 = this kernel has none
    quint64 bytes = 0;             ///< Text: how many were written
    double width = 0, height = 0;  ///< Size: points
    bool operator==(const Reply &) const = default;
};

QByteArray packed(const Request &request);
QByteArray packed(const Reply &reply);
/// Nothing when it is no packet of this version, or asks for or tells what is out of bounds.
std::optional<Request> requestFrom(const QByteArray &packet);
std::optional<Reply> replyFrom(const QByteArray &packet);
inline constexpr qsizetype kLongest = 256; ///< bytes; no packet is longer

bool carriesMemory(Request::Kind kind);
/// A size at which a page may be drawn.
bool mayDraw(const QSize &scaled, const QRect &clip);

} // namespace overzicht::pdfwire
