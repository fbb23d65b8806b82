// SPDX-License-Identifier: EUPL-1.2
#include "net/permit.h"

#include "adapter/key_trouble.h"
#include "adapter/origin.h"
#include "domain/identifiers.h"

namespace overzicht {
namespace {

QString schemeOf(const QUrl &url) { return url.scheme().toLower(); }

/// "/a" covers "/a" and "/a/b", not "/ab".
bool covers(const QUrl &base, const QUrl &url)
{
    QString path = base.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    const QString asked = url.path();
    return asked == path || asked.startsWith(path + QLatin1Char('/'));
}

} // namespace

QString originOf(const QUrl &url)
{
    const QString scheme = schemeOf(url);
    const int port = url.port(scheme == QLatin1String("https") ? 443 : scheme == QLatin1String("http") ? 80 : -1);
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.contains(QLatin1Char(':')) && !host.startsWith(QLatin1Char('[')))
        host = QLatin1Char('[') + host + QLatin1Char(']');
    return QStringLiteral("%1://%2:%3").arg(scheme, host).arg(port);
}

Permit::Permit(const SourceFile &file, const QHash<QString, QByteArray> &tokens) : m_file(file), m_tokens(tokens) {}

Result<> Permit::check(const QUrl &url) const
{
    const auto refused = [](const QString &why) { return failure(Error::Kind::Refused, why); };
    if (!url.isValid() || url.host().isEmpty())
        return refused(QStringLiteral("not an address of a server"));
    const QString scheme = schemeOf(url);
    if (scheme == QLatin1String("http") && !isLoopback(url))
        return refused(QStringLiteral("http without TLS is allowed on this machine only, not to %1").arg(url.host()));
    if (scheme != QLatin1String("https") && scheme != QLatin1String("http"))
        return refused(QStringLiteral("the scheme \"%1\" is not allowed").arg(scheme.left(20)));
    if (!url.userInfo(QUrl::FullyEncoded).isEmpty())
        return refused(QStringLiteral("user info in an address of %1").arg(url.host()));
    if (!m_file.permits(url))
        return refused(QStringLiteral("the source file does not allow %1").arg(originOf(url)));
    return {};
}

QString Permit::person() const
{
    const auto insz = m_file.inszFrom ? Insz::parse(QString::fromUtf8(m_tokens.value(m_file.inszFrom->name))) : std::nullopt;
    // The government's own test numbers do not all pass their check.
    return insz && (insz->isValid() || insz->isTestRange()) ? insz->digits() : QString();
}

Result<HttpRequest> Permit::filled(const HttpRequest &request) const
{
    if (!request.ofPerson)
        return request;
    if (const auto allowed = check(request.url); !allowed)
        return failure(allowed.error());
    const QString number = person();
    if (number.isEmpty())
        return failure(Error::Kind::SignInNeeded, KeyTrouble::noPerson(m_file.inszFrom.value_or(SecretPlace{SecretPlace::Kind::KeyStore, QStringLiteral("person.inszFrom")})));
    HttpRequest out = request;
    const QByteArray place = QUrl::toPercentEncoding(kPersonInsz);
    const QByteArray digits = number.toLatin1();
    QByteArray path = request.url.path(QUrl::FullyEncoded).toLatin1();
    out.url.setPath(QString::fromLatin1(path.replace(place, digits)), QUrl::StrictMode);
    if (request.url.hasQuery()) {
        QByteArray query = request.url.query(QUrl::FullyEncoded).toLatin1();
        out.url.setQuery(QString::fromLatin1(query.replace(place, digits)), QUrl::StrictMode);
    }
    out.body.replace(kPersonInsz.toUtf8(), number.toUtf8());
    return out;
}

AskedPerson Permit::askedIn(const HttpRequest &request) const
{
    const QString number = request.ofPerson ? person() : QString();
    return number.isEmpty() ? AskedPerson() : AskedPerson(number);
}

std::optional<SecretPlace> Permit::placeOfTokenFor(const QUrl &url) const
{
    const QByteArray token = tokenFor(url);
    if (token.isEmpty())
        return std::nullopt;
    for (const SourceFile::Provider &provider : m_file.providers) {
        if (provider.tokenFrom && m_tokens.value(provider.tokenFrom->name) == token)
            return provider.tokenFrom;
    }
    return m_file.signIn.tokenFrom;
}

QByteArray Permit::tokenFor(const QUrl &url) const
{
    if (!check(url))
        return {};
    const QByteArray own = m_file.signIn.kind == SourceFile::SignIn::Kind::Bearer && m_file.signIn.tokenFrom
        ? m_tokens.value(m_file.signIn.tokenFrom->name) : QByteArray();

    struct Place {
        QUrl base;
        QByteArray token;
    };
    QList<Place> places;
    if (!m_file.baseUrl.isEmpty() && sameOrigin(m_file.baseUrl, url))
        places.append({m_file.baseUrl, own});
    for (const SourceFile::Provider &provider : m_file.providers) {
        if (sameOrigin(provider.baseUrl, url))
            places.append({provider.baseUrl, provider.tokenFrom ? m_tokens.value(provider.tokenFrom->name) : own});
    }
    if (places.isEmpty())
        return own; // allowedHosts

    // Several providers may share one origin: the nearest base address decides, and where none is near, only a token they all share.
    const Place *nearest = nullptr;
    bool oneToken = true;
    for (const Place &place : std::as_const(places)) {
        oneToken = oneToken && place.token == places.constFirst().token;
        if (covers(place.base, url) && (!nearest || place.base.path().size() >= nearest->base.path().size()))
            nearest = &place;
    }
    if (nearest)
        return nearest->token;
    return oneToken ? places.constFirst().token : QByteArray();
}

} // namespace overzicht
