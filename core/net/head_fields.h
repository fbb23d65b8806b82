// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace overzicht {

/// An HTTP-date (RFC 9110, 5.6.7) in its three forms: "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994".
/// UTC; invalid when it is none of them or does not exist.
QDateTime parseHttpDate(const QByteArray &value);

/// How long an answer stays good (RFC 9111, 5.2 and 5.3): max-age, else Expires seen from Date. no-store, no-cache and a past or unreadable Expires
/// mean zero. Nothing when neither is told. At most a year.
std::optional<std::chrono::seconds> parseMaxAge(const QByteArray &cacheControl, const QByteArray &expires, const QDateTime &date);

/// "Application/JSON; charset=utf-8" → "application/json".
QString parseMediaType(const QByteArray &contentType);

/// "text/xml; Charset="ISO-8859-1"" → "iso-8859-1" (RFC 9110, 8.3.1). Empty when none is told, it is told twice, or it is no name.
QString parseCharset(const QByteArray &contentType);

/// "bytes 10-99/100" (RFC 9110, 14.4). `total` is -1 for "*".
struct ContentRange {
    qint64 first = 0, last = 0, total = -1;
    bool operator==(const ContentRange &) const = default;
};
std::optional<ContentRange> parseContentRange(const QByteArray &value);

/// A strong entity tag (RFC 9110, 8.8.3) as it may be sent back in If-Range; empty for a weak or malformed one.
QByteArray strongTag(const QByteArray &etag);

} // namespace overzicht
