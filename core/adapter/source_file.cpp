// SPDX-License-Identifier: EUPL-1.2
#include "adapter/source_file.h"

#include "adapter/origin.h"
#include "adapter/source_parser.h"

namespace overzicht {

tl::expected<SourceFile, QList<Mistake>> SourceFile::parse(const QByteArray &bytes, const QStringList &protocols)
{
    return SourceParser(bytes, protocols).parse();
}

bool SourceFile::permits(const QUrl &url) const
{
    if (!isSafeToSend(url))
        return false;
    if (sameOrigin(url, baseUrl))
        return true;
    for (const Provider &provider : providers) {
        if (sameOrigin(url, provider.baseUrl))
            return true;
    }
    for (const QString &entry : allowedHosts) {
        const QUrl allowed = hostEntry(entry);
        if (!allowed.isValid() || allowed.host() != url.host())
            continue;
        const int port = url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
        if (allowed.port() == -1 ? (port == 443 && url.scheme() == QLatin1String("https")) || isLoopback(url) : port == allowed.port())
            return true;
    }
    return false;
}

} // namespace overzicht
