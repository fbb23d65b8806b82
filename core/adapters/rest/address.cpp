// SPDX-License-Identifier: EUPL-1.2
#include "adapters/rest/address.h"

namespace overzicht::rest {

QUrl addressOf(const QUrl &url)
{
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    QUrl bare = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString path = bare.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    bare.setPath(path, QUrl::TolerantMode);
    return bare;
}

Result<HttpRequest> get(const QUrl &address, const QStringList &segments, const QString &route, const QUrlQuery &query)
{
    const QUrl base = addressOf(address);
    if (base.isEmpty())
        return failure(Error::Kind::Refused, QStringLiteral("no address to ask %1").arg(route));
    QByteArray bytes = base.toEncoded();
    for (const QString &segment : segments) {
        if (segment.isEmpty() || segment == QLatin1String(".") || segment == QLatin1String(".."))
            return failure(Error::Kind::Refused, QStringLiteral("an id in %1 cannot be put in an address").arg(route));
        bytes += '/' + QUrl::toPercentEncoding(segment);
    }
    HttpRequest request;
    request.url = QUrl::fromEncoded(bytes, QUrl::StrictMode);
    if (!query.isEmpty())
        request.url.setQuery(query);
    request.route = route;
    request.headers << qMakePair(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json"));
    return request;
}

} // namespace overzicht::rest
