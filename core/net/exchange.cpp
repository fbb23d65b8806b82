// SPDX-License-Identifier: EUPL-1.2
#include "net/exchange.h"

#include "adapter/key_trouble.h"
#include "adapter/origin.h"
#include "net/retry.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMetaEnum>
#include <QNetworkReply>
#include <QSslError>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace overzicht {
namespace {

AnswerHead headOf(const QNetworkReply &reply, const Limits &limits)
{
    AnswerHead head;
    head.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    head.mediaType = parseMediaType(reply.rawHeader("Content-Type"));
    head.charset = parseCharset(reply.rawHeader("Content-Type"));
    head.encoding = reply.rawHeader("Content-Encoding").trimmed().toLower();
    if (head.encoding == "identity")
        head.encoding.clear();
    head.etag = reply.rawHeader("ETag").trimmed().left(1024);
    head.date = parseHttpDate(reply.rawHeader("Date"));
    head.maxAge = parseMaxAge(reply.rawHeader("Cache-Control"), reply.rawHeader("Expires"), head.date);
    head.retryAfter = parseRetryAfter(reply.rawHeader("Retry-After"), head.date.isValid() ? head.date : QDateTime::currentDateTimeUtc(), limits.mostRetryAfter);
    head.range = parseContentRange(reply.rawHeader("Content-Range"));
    bool told = false;
    const qint64 length = reply.rawHeader("Content-Length").trimmed().toLongLong(&told);
    // A packed body is unpacked before we see it; 204 and 304 have none, whatever they announce (RFC 9110, 8.6).
    if (told && length >= 0 && head.encoding.isEmpty() && head.status != 204 && head.status != 304)
        head.length = length;
    return head;
}

/// The engine reports a status of 400 and more as an error too; those are answers.
bool isStatusError(QNetworkReply::NetworkError error)
{
    return (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError)
        || error == QNetworkReply::ProtocolInvalidOperationError; // 400 and 418
}

QString nameOf(QNetworkReply::NetworkError error)
{
    const char *key = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error);
    return key ? QLatin1String(key) : QString::number(error);
}

} // namespace

Exchange::Exchange(Wire &wire, const HttpRequest &request, const Permit &permit, const HeaderFields &extra, Hooks hooks, QObject *parent)
    : QObject(parent), m_wire(wire), m_request(request), m_permit(permit), m_extra(extra), m_hooks(std::move(hooks))
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        if (m_then)
            return std::exchange(m_then, nullptr)();
        if (m_headTaken)
            return end(failure(Error::Kind::Offline, say(QStringLiteral("nothing came for %1 ms").arg(m_wire.limits.stall.count()))));
        if (!m_begun && m_wire.isCrowded(m_origin))
            return m_silence.start(m_wire.limits.connect); // it waits for one of the six connections, not for the server
        end(failure(Error::Kind::Offline, say(QStringLiteral("no answer within %1 ms").arg(m_wire.limits.connect.count()))));
    });
}

Exchange::~Exchange() { release(); }

QString Exchange::say(const QString &what) const
{
    const QString route = m_request.route.isEmpty() ? QStringLiteral("(no route)") : m_request.route;
    return QStringLiteral("%1 at %2: %3").arg(route, m_url.host(), what);
}

/// A key that was refused is another trouble than a key that nobody has.
QString Exchange::unauthorized() const { return KeyTrouble::refused(m_permit.placeOfTokenFor(m_url)); }

void Exchange::start()
{
    QTimer::singleShot(0, this, [this] { go(m_request.url); });
}

void Exchange::go(const QUrl &url)
{
    m_url = url;
    if (const auto allowed = m_permit.check(url); !allowed)
        return end(failure(Error::Kind::Refused, say(allowed.error().detail)), true);
    const auto prepared = m_wire.prepare(m_request, url, m_permit.tokenFor(url), m_extra);
    if (!prepared)
        return end(failure(prepared.error().kind, say(prepared.error().detail)), true);

    m_begun = m_headTaken = false;
    m_length = -1;
    m_received = 0;
    m_tlsReason.clear();
    m_origin = originOf(url);
    m_wire.entered(m_origin);
    m_reply = m_wire.start(*prepared, m_request);
    m_reply->setReadBufferSize(m_request.content ? 1024 * 1024 : 256 * 1024);
    const auto begun = [this] {
        if (!m_headTaken) {
            m_begun = true;
            m_silence.start(m_wire.limits.connect);
        }
    };
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, begun);
    connect(m_reply, &QNetworkReply::requestSent, this, begun);
    connect(m_reply, &QNetworkReply::uploadProgress, this, begun);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList reasons;
        for (const QSslError &error : errors)
            reasons.append(error.errorString());
        m_tlsReason = reasons.join(QLatin1String("; "));
    });
    // A body that cannot be unpacked stops being read, so that a full read buffer would never let it finish. What its thread has said to it in the meantime
    // is taken away, after our own word is in the queue: it may be a second error, of which the engine complains on standard error.
    connect(m_reply, &QNetworkReply::errorOccurred, this, [this, reply = m_reply](QNetworkReply::NetworkError error) {
        if (error != QNetworkReply::UnknownContentError || !m_headTaken)
            return;
        QMetaObject::invokeMethod(this, [this, reply] {
            if (m_reply == reply)
                finish();
        }, Qt::QueuedConnection);
        QCoreApplication::removePostedEvents(reply, QEvent::MetaCall);
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::takeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::drain);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
    m_silence.start(m_wire.limits.connect);
}

void Exchange::release()
{
    m_silence.stop();
    if (!m_reply)
        return;
    m_wire.left(m_origin);
    m_reply->disconnect(this);
    // A reply that has its error already is beyond aborting: abort() would give it a second one. Its deletion closes its connection as well.
    if (m_reply->error() == QNetworkReply::NoError)
        m_reply->abort();
    else
        QCoreApplication::removePostedEvents(m_reply, QEvent::MetaCall);
    m_reply->deleteLater();
    m_reply = nullptr;
}

void Exchange::takeHead()
{
    if (m_headTaken || !m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return;
    m_headTaken = true;
    m_silence.start(m_wire.limits.stall);
    if (const auto to = redirectOf(status)) {
        if (!*to)
            return pass([this, error = to->error()] { end(failure(error), true); });
        return pass([this, url = **to, status] {
            release();
            ++m_redirects;
            if (status == 303) {
                m_request.method = HttpRequest::Method::Get;
                m_request.body.clear();
                m_request.idempotencyKey.clear();
            }
            go(url);
        });
    }
    const AnswerHead head = headOf(*m_reply, m_wire.limits);
    m_length = head.length;
    const auto judged = m_hooks.head(head);
    if (judged)
        return;
    const Error error{judged.error().kind, say(status == 401 ? unauthorized() : judged.error().detail), judged.error().retryAfter};
    if (status < 400)
        return end(failure(error));
    pass([this, error] { end(failure(error)); });
}

/// Where a redirect leads, or why it is not followed; nothing when the answer is none.
std::optional<Result<QUrl>> Exchange::redirectOf(int status) const
{
    if (status != 301 && status != 302 && status != 303 && status != 307 && status != 308)
        return std::nullopt;
    const auto refuse = [this](const QString &why) { return Result<QUrl>(failure(Error::Kind::Refused, say(why))); };
    const QByteArray location = m_reply->rawHeader("Location");
    const QUrl to = m_url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    if (location.isEmpty() || !to.isValid())
        return refuse(QStringLiteral("HTTP %1 without a usable address").arg(status));
    if (!sameOrigin(to, m_url) || !to.userInfo().isEmpty())
        return refuse(QStringLiteral("HTTP %1 to another origin, not followed").arg(status));
    if (m_redirects >= kMostRedirects)
        return refuse(QStringLiteral("more than %1 redirects").arg(kMostRedirects));
    // 303 means: the act is done, look there. 301 and 302 leave open whether it was done.
    if (m_request.method != HttpRequest::Method::Get && status < 303)
        return refuse(QStringLiteral("HTTP %1 would change the method").arg(status));
    return Result<QUrl>(to);
}

void Exchange::pass(std::function<void()> then)
{
    m_received = 0;
    m_then = std::move(then);
}

void Exchange::drain()
{
    if (!m_headTaken)
        takeHead();
    while (m_reply && m_headTaken) {
        const QByteArray piece = m_reply->read(64 * 1024);
        if (piece.isEmpty())
            return;
        m_received += piece.size();
        if (m_then) {
            m_hooks.rest(piece);
            if (m_received > kMostPassed)
                return std::exchange(m_then, nullptr)();
            continue; // without new time: nobody waits for this
        }
        m_silence.start(m_wire.limits.stall);
        if (const auto taken = m_hooks.bytes(piece); !taken)
            end(failure(Error{taken.error().kind, say(taken.error().detail), taken.error().retryAfter}));
    }
}

void Exchange::finish()
{
    drain();
    if (!m_reply)
        return;
    if (m_then)
        return std::exchange(m_then, nullptr)();
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_headTaken && (error == QNetworkReply::NoError || (status >= 400 && isStatusError(error)))) {
        if (m_length >= 0 && m_received != m_length) // the engine does not always notice
            return end(failure(Error::Kind::Offline, say(QStringLiteral("the answer was cut: %1 of %2 bytes").arg(m_received).arg(m_length))));
        return end({});
    }
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return end(failure(Error::Kind::Offline, say(m_tlsReason.isEmpty() ? QStringLiteral("TLS refused: ") + m_reply->errorString() : QStringLiteral("TLS refused the certificate: ") + m_tlsReason)), true);
    case QNetworkReply::AuthenticationRequiredError:
        return end(failure(Error::Kind::SignInNeeded, say(unauthorized())), true);
    case QNetworkReply::UnknownContentError:
        return end(failure(Error::Kind::Malformed, say(QStringLiteral("the body cannot be unpacked, or grows beyond reason"))), true);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
        return end(failure(Error::Kind::Malformed, say(QStringLiteral("this is no HTTP: %1").arg(nameOf(error)))), true);
    case QNetworkReply::RemoteHostClosedError:
        return end(failure(Error::Kind::Offline, say(m_headTaken ? QStringLiteral("the answer was cut") : QStringLiteral("closed without an answer"))));
    default:
        return end(failure(Error::Kind::Offline, say(nameOf(error))));
    }
}

void Exchange::end(Result<> result, bool lasting)
{
    if (m_ended)
        return;
    m_ended = true;
    release();
    m_hooks.ended(std::move(result), lasting);
}

} // namespace overzicht
