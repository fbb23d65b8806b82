// SPDX-License-Identifier: EUPL-1.2
#include "adapter/origin.h"

namespace overzicht {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host == QLatin1String("localhost") || host == QLatin1String("::1"))
        return true;
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4 || parts.first() != QLatin1String("127"))
        return false;
    for (const QString &part : parts) {
        bool isNumber = false;
        if (part.toUInt(&isNumber) > 255 || !isNumber)
            return false;
    }
    return true;
}

bool isSafeToSend(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback(url));
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const int usual = a.scheme() == QLatin1String("https") ? 443 : 80;
    return !a.host().isEmpty() && a.scheme() == b.scheme() && a.host() == b.host() && a.port(usual) == b.port(usual);
}

QString shownPlace(const QUrl &url)
{
    QUrl place;
    place.setScheme(url.scheme());
    place.setHost(url.host());
    place.setPort(url.port() == (url.scheme() == QLatin1String("https") ? 443 : 80) ? -1 : url.port());
    return place.toString(QUrl::FullyEncoded);
}

bool standsAmong(const QStringList &entries, const QUrl &url)
{
    if (!isSafeToSend(url))
        return false;
    for (const QString &entry : entries) {
        const QUrl allowed = hostEntry(entry);
        if (!allowed.isValid() || allowed.host() != url.host())
            continue;
        const int port = url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
        if (allowed.port() == -1 ? (port == 443 && url.scheme() == QLatin1String("https")) || isLoopback(url) : port == allowed.port())
            return true;
    }
    return false;
}

QUrl hostEntry(const QString &entry)
{
    for (const QChar c : entry) {
        if (c == u'/' || c == u'\\' || c == u'*' || c == u'@' || c == u'?' || c == u'#' || c == u'%' || c.isSpace())
            return {};
    }
    const QUrl url(QStringLiteral("https://") + entry, QUrl::StrictMode);
    const bool bare = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && url.path().isEmpty() && !entry.endsWith(u':');
    return bare && url.port(443) > 0 ? url : QUrl();
}

} // namespace overzicht
