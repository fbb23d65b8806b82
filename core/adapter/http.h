// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace overzicht {

/// What a content must turn out to be. Declared by its source; checked while it streams.
struct Expect {
    QByteArray sha256;        ///< 32 bytes; empty = not told
    qint64 bytes = 0;         ///< about this many, from a size in kB; 0 = not told
    QString mediaType;        ///< as declared
    bool mayBeWrapped = false; ///< the source may send JSON with the content inside it instead: such an answer goes to `read`
    bool operator==(const Expect &) const = default;
};

/// Stands in a request where the person's national number goes (`HttpRequest::ofPerson`).
inline const QString kPersonInsz = QStringLiteral("{person.insz}");

/// Whose number stood in a request, without the number: what an answer tells of somebody else can be told apart, and nobody reads here who asked.
class AskedPerson {
public:
    AskedPerson() = default; ///< nobody, or not told
    explicit AskedPerson(const QString &digits) : m_digest(digestOf(digits)) {}
    bool isKnown() const { return !m_digest.isEmpty(); }
    bool is(const QString &digits) const { return isKnown() && m_digest == digestOf(digits); } ///< eleven digits

private:
    static QByteArray digestOf(const QString &digits) { return QCryptographicHash::hash(digits.toLatin1(), QCryptographicHash::Sha256); }
    QByteArray m_digest;
};

/// A request as an adapter wants it. It never holds a token: sign-in headers are added by Transport, for permitted origins only.
struct HttpRequest {
    enum class Method { Get, Post, Patch };

    Method method = Method::Get;
    QUrl url;
    QString route; ///< the template that logs and errors may show ("/ebox/messages/{id}"); the path itself may hold personal data
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray idempotencyKey;       ///< empty = none
    bool safe = false;               ///< it only asks, whatever its method. Retried are GET, what is safe, and what has an idempotency key
    bool ofPerson = false;           ///< kPersonInsz in its path, query and body is the person's number: no adapter sees it, Transport puts it in
    std::optional<Expect> content;   ///< set: the body is a content for a file, not a page for `read`
};

/// A whole answer of at most 4 MiB. 401, 429, 503 and 3xx (but 304) have become Errors in Transport; every other 4xx, and a 5xx that says why in JSON or XML,
/// arrives here, so that an adapter can tell what its source's error body says.
struct HttpResponse {
    int status = 0;
    QString contentType; ///< lower case, without parameters
    QString charset{};   ///< its parameter, lower case; empty = not told. For XML it says more than the XML itself (RFC 7303, 3.2)
    QByteArray body;
    QByteArray etag;
    std::optional<std::chrono::seconds> maxAge; ///< Cache-Control max-age, or from Expires
    QDateTime date;                             ///< the server's own clock; invalid = not told
    AskedPerson asked{};                        ///< whom it was asked about
};

} // namespace overzicht
