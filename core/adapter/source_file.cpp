// SPDX-License-Identifier: EUPL-1.2
#include "adapter/source_file.h"

#include "adapter/origin.h"
#include "adapter/source_parser.h"
#include "domain/sender_register.h"

#include <QJsonArray>

#include <algorithm>

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

bool SourceFile::isAt(const QStringList &hosts, bool here) const
{
    QList<QUrl> tellers;
    if (!baseUrl.isEmpty())
        tellers << baseUrl;
    for (const Provider &provider : providers)
        tellers << provider.baseUrl;
    if (protocol != QLatin1String("ebox")) {
        for (const QString &entry : allowedHosts)
            tellers << hostEntry(entry);
    }
    const auto known = [&](const QUrl &teller) {
        const QString at = teller.host();
        return (here && demo && isLoopback(teller)) || std::any_of(hosts.begin(), hosts.end(), [&](const QString &host) { return at == host || at.endsWith(u'.' + host); });
    };
    return !tellers.isEmpty() && std::all_of(tellers.begin(), tellers.end(), known);
}

PartyId SourceFile::provenOwner(const SenderRegister &senders) const
{
    const PartyId owner(ownerKbo);
    const auto *known = senders.source(id);
    return isAt(senders.hosts(owner), known && known->here) ? owner : PartyId();
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
