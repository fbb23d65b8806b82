// SPDX-License-Identifier: EUPL-1.2
#include "net/wire.h"

#include "net/permit.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <algorithm>
#include <cstring>

namespace overzicht {
namespace {

class NoCookies final : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

/// A body that can be sent once only. The engine sends a request again by itself when a connection closes before the answer, also a POST;
/// with a body it cannot rewind it reports an error instead. Whether to send again is ours to decide.
class SentOnce final : public QIODevice {
public:
    SentOnce(const QByteArray &body, QObject *parent) : QIODevice(parent), m_body(body) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_body.size() - m_at; }
    bool atEnd() const override { return m_at >= m_body.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const qint64 n = std::min<qint64>(most, m_body.size() - m_at);
        if (n <= 0)
            return m_at >= m_body.size() ? -1 : 0;
        std::memcpy(to, m_body.constData() + m_at, size_t(n));
        m_at += n;
        return n;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_at = 0;
};

bool isToken(const QByteArray &name)
{
    static const QByteArray marks = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || marks.contains(c);
    });
}

bool isVisible(const QByteArray &value)
{
    return std::all_of(value.cbegin(), value.cend(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

/// What only Transport may say.
/// What a source answers in when it speaks one language only. The same in every run: asked in that of the run, a nightly sync would rewrite what the window had read in another one. A request may say otherwise.
const QByteArray kAskedLanguages = QByteArrayLiteral("nl, fr;q=0.8, de;q=0.6, en;q=0.4");

bool isOurs(const QByteArray &name)
{
    static const QList<QByteArray> ours{"authorization", "proxy-authorization", "cookie", "host", "connection", "content-length", "transfer-encoding", "accept-encoding",
                                        "te", "upgrade", "expect", "range", "if-range", "user-agent", "idempotency-key"};
    return ours.contains(name.toLower());
}

} // namespace

Wire::Wire(const Limits &l) : limits(l) {}

QNetworkAccessManager &Wire::engineFor(const QString &origin)
{
    QNetworkAccessManager *&engine = m_engines[origin];
    if (!engine) {
        engine = new QNetworkAccessManager(&m_home);
        engine->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        engine->setCookieJar(new NoCookies(engine));
        engine->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        engine->setStrictTransportSecurityEnabled(false);
        engine->setAutoDeleteReplies(false);
    }
    return *engine;
}

void Wire::left(const QString &origin)
{
    if (--m_active[origin] <= 0)
        m_active.remove(origin);
}

Result<QNetworkRequest> Wire::prepare(const HttpRequest &request, const QUrl &url, const QByteArray &token, const HeaderFields &extra) const
{
    QUrl address = url;
    address.setFragment(QString());
    QNetworkRequest r(address);
    r.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    r.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    r.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    r.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    r.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    r.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Over HTTP/1.1 a full read buffer holds the sender back; the engine's HTTP/2 grants a window of many megabytes whatever we read.
    r.setAttribute(QNetworkRequest::Http2AllowedAttribute, !request.content);
    // With a longer time of its own the engine would run a second clock: the limits are Exchange's.
    r.setTransferTimeout(0);

    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    r.setSslConfiguration(tls);

    r.setRawHeader("Accept-Language", kAskedLanguages);
    for (const auto &[name, value] : request.headers) {
        if (!isToken(name) || !isVisible(value))
            return failure(Error::Kind::Refused, QStringLiteral("a request header that cannot be sent"));
        if (isOurs(name))
            return failure(Error::Kind::Refused, QStringLiteral("the request sets %1, which it may not").arg(QString::fromLatin1(name)));
        r.setRawHeader(name, value);
    }
    for (const auto &[name, value] : extra)
        r.setRawHeader(name, value);
    r.setRawHeader("User-Agent", "Overzicht/" OVERZICHT_VERSION);
    if (!request.idempotencyKey.isEmpty()) {
        if (!isVisible(request.idempotencyKey))
            return failure(Error::Kind::Refused, QStringLiteral("an idempotency key that cannot be sent"));
        QByteArray key = request.idempotencyKey;
        key.replace('\\', "\\\\").replace('"', "\\\"");
        r.setRawHeader("Idempotency-Key", '"' + key + '"'); // a string as RFC 8941, 3.3.3 writes it
    }
    if (!token.isEmpty()) {
        if (!isVisible(token) || token.contains(' '))
            return failure(Error::Kind::SignInNeeded, QStringLiteral("the key holds characters that cannot be sent"));
        r.setRawHeader("Authorization", "Bearer " + token);
    }
    if (request.method != HttpRequest::Method::Get && !r.hasRawHeader("Content-Type"))
        r.setRawHeader("Content-Type", "application/octet-stream");
    return r;
}

QNetworkReply *Wire::start(const QNetworkRequest &prepared, const HttpRequest &request)
{
    QNetworkAccessManager &engine = engineFor(originOf(prepared.url()));
    if (request.method == HttpRequest::Method::Get)
        return engine.get(prepared);
    QNetworkRequest r = prepared;
    r.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    r.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto *body = new SentOnce(request.body, nullptr);
    QNetworkReply *reply = request.method == HttpRequest::Method::Post ? engine.post(r, body) : engine.sendCustomRequest(r, "PATCH", body);
    body->setParent(reply);
    return reply;
}

} // namespace overzicht
