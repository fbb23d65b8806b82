// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/http.h"
#include "base/result.h"
#include "net/limits.h"
#include "net/permit.h"

#include <QObject>

#include <functional>
#include <memory>

namespace overzicht {

/// One request under way. Destroying it cancels: nothing is called after that.
class Call {
public:
    virtual ~Call() = default;
};

/// A content that lies on disk, whole and checked.
struct Fetched {
    QString path;
    qint64 bytes = 0;
    QByteArray sha256;    ///< 32 bytes, of what was received
    QString mediaType;    ///< as the server said
    QString detectedType; ///< from the first bytes
};

/// The only network code. It adds sign-in headers, limits, retries and caps; it follows a redirect only within the same origin; it knows nothing about letters.
/// Errors: Offline (no answer, cut, TLS refused, 5xx: detail says which; a 5xx that explains itself in a JSON object is an answer, once trying again did not help), SignInNeeded (401), Refused (other 4xx without a body worth reading, a forbidden address or redirect), Gone (404, 410),
/// Busy (429, 503, with retryAfter), Malformed (too large, wrong digest, not decodable), Cancelled.
class Transport : public QObject {
    Q_OBJECT
public:
    explicit Transport(Limits limits = {}, QObject *parent = nullptr);
    ~Transport() override;

    using Answered = std::function<void(Result<HttpResponse>)>;
    using Progressed = std::function<void(qint64 received, qint64 total)>; ///< total 0 = not known
    using Landed = std::function<void(Result<Fetched>)>;

    /// A page of at most `Limits::page`. `answered` is called once, from the event loop, never from within this call.
    [[nodiscard]] std::unique_ptr<Call> send(const HttpRequest &request, const Permit &permit, Answered answered);

    /// A content straight to `path`: written beside it as `path` + ".part" while hashing, flushed, and renamed only when the digest matches.
    /// A part that is already there is continued by Range when the server allows it. Stopping keeps the part.
    [[nodiscard]] std::unique_ptr<Call> fetch(const HttpRequest &request, const Permit &permit, const QString &path, Progressed progressed, Landed landed);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace overzicht
