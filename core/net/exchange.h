// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/http.h"
#include "base/result.h"
#include "net/head_fields.h"
#include "net/permit.h"
#include "net/wire.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QNetworkReply;

namespace overzicht {

/// What stands above an answer's body.
struct AnswerHead {
    int status = 0;
    QString mediaType, charset;
    QByteArray encoding; ///< Content-Encoding, lower case; empty = none
    QByteArray etag;
    QDateTime date;      ///< UTC; invalid = not told
    std::optional<std::chrono::seconds> maxAge;
    std::optional<std::chrono::seconds> retryAfter;
    std::optional<ContentRange> range;
    qint64 length = -1;   ///< of the body as it will come; -1 = not told, or it comes packed. Then nothing but the body itself shows whether it is whole
};

/// One request and its answer: permission, sign-in header, redirects within the origin, the limits on silence, and the body in pieces as it comes.
/// It does not judge the status: `Hooks::head` does. Destroying it stops it, without a word.
class Exchange final : public QObject {
    Q_OBJECT
public:
    struct Hooks {
        std::function<Result<>(const AnswerHead &)> head;   ///< an error ends the exchange with it
        std::function<Result<>(const QByteArray &)> bytes;  ///< likewise
        std::function<void(const QByteArray &)> rest;       ///< of an answer that `head` refused, as much of it as is taken in
        /// The one end, as the last thing the exchange does. `lasting`: trying again soon cannot help.
        std::function<void(Result<>, bool lasting)> ended;
    };

    Exchange(Wire &wire, const HttpRequest &request, const Permit &permit, const HeaderFields &extra, Hooks hooks, QObject *parent);
    ~Exchange() override;

    void start(); ///< nothing is called from within

private:
    void go(const QUrl &url);
    void release();
    void takeHead();
    std::optional<Result<QUrl>> redirectOf(int status) const;
    void pass(std::function<void()> then);
    void drain();
    void finish();
    void end(Result<> result, bool lasting = false);
    QString say(const QString &what) const;
    QString unauthorized() const;

    static constexpr int kMostRedirects = 5;
    static constexpr qint64 kMostPassed = 64 * 1024;

    Wire &m_wire;
    HttpRequest m_request;
    const Permit m_permit;
    const HeaderFields m_extra;
    Hooks m_hooks;
    QNetworkReply *m_reply = nullptr;
    QUrl m_url;
    QString m_origin;       ///< counted in the wire while a reply is under way
    QTimer m_silence;       ///< the connect limit before the head, the stall limit after it
    QString m_tlsReason;
    int m_redirects = 0;
    qint64 m_length = -1;   ///< what the body must amount to; -1 = not known
    qint64 m_received = 0;
    /// What follows once the rest of an answer nobody reads is out of the way: a small rest is taken in, so that the connection stays good.
    std::function<void()> m_then;
    bool m_begun = false;   ///< a connection is being made or was given to us
    bool m_headTaken = false;
    bool m_ended = false;
};

} // namespace overzicht
