// SPDX-License-Identifier: EUPL-1.2
#include "adapter/source_file.h"

#include "adapter/origin.h"
#include "adapter/source_parser.h"

#include <QJsonArray>

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
    return standsAmong(allowedHosts, url);
}

QStringList SourceFile::payHosts() const
{
    QStringList entries = allowedHosts;
    const auto add = [&entries](const QUrl &url) {
        if (!url.host().isEmpty())
            entries << url.host() + (url.port() == -1 ? QString() : u':' + QString::number(url.port()));
    };
    add(baseUrl);
    for (const Provider &provider : providers)
        add(provider.baseUrl);
    const QJsonArray told = own.value(QLatin1String("payHosts")).toArray();
    for (const QJsonValue &entry : told)
        entries << entry.toString();
    entries.removeIf([](const QString &entry) { return !hostEntry(entry).isValid(); });
    entries.removeDuplicates();
    return entries;
}

} // namespace overzicht
