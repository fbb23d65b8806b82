// SPDX-License-Identifier: EUPL-1.2
#include "activation/connected_services.h"

#include "base/local_time.h"
#include "domain/link.h"
#include "domain/safe_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace overzicht {

namespace {

constexpr qsizetype kLargestFile = 1024 * 1024;

tl::unexpected<Error> wrong(const QString &what) { return failure(Error::Kind::Malformed, QStringLiteral("connected services: ") + what); }

/// What says it, and when: an address that can be opened and a day that is not after the list was made.
bool readEvidence(const QJsonObject &told, const QDate &made, QUrl &source, QDate &date)
{
    source = webAddress(told.value(QLatin1String("source")).toString());
    date = parseDate(told.value(QLatin1String("date")).toString()).value_or(QDate());
    return !source.isEmpty() && date.isValid() && date <= made;
}

} // namespace

Result<ConnectedServices> ConnectedServices::read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument file = json.size() > kLargestFile ? QJsonDocument() : QJsonDocument::fromJson(json, &error);
    if (!file.isObject())
        return wrong(json.size() > kLargestFile ? QStringLiteral("the file is too large") : QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    const QJsonObject told = file.object(), counted = told.value(QLatin1String("count")).toObject();
    ConnectedServices list;
    list.date = parseDate(told.value(QLatin1String("date")).toString()).value_or(QDate());
    if (!list.date.isValid())
        return wrong(QStringLiteral("the list has no date"));
    list.count = counted.value(QLatin1String("number")).toInt();
    if (list.count < 1 || !readEvidence(counted, list.date, list.countSource, list.countedOn))
        return wrong(QStringLiteral("how many there are is no number with a page that says so, and its date"));
    for (const QJsonValue &item : told.value(QLatin1String("services")).toArray()) {
        const QJsonObject one = item.toObject();
        Service service;
        service.id = PartyId(one.value(QLatin1String("id")).toString());
        const QString named = safeLine(service.id.text());
        const auto isIt = [&](const Service &other) { return other.id == service.id; };
        if (service.id.isEmpty() || std::any_of(list.services.cbegin(), list.services.cend(), isIt))
            return wrong(QStringLiteral("'%1' has no id of its own").arg(named));
        for (const Language language : kLanguages) {
            const QString name = one.value(QLatin1String("name")).toObject().value(code(language)).toString();
            if (name.isEmpty() || safeLine(name) != name)
                return wrong(QStringLiteral("'%1' has no name in '%2', or one that hides something").arg(named, code(language)));
            service.name.set(language, name);
        }
        if (!readEvidence(one, list.date, service.source, service.date))
            return wrong(QStringLiteral("'%1' has no page that says so, or no date of it").arg(named));
        list.services << service;
    }
    if (list.services.isEmpty() || list.services.size() > list.count)
        return wrong(QStringLiteral("it names none, or more than there are"));
    return list;
}

std::optional<ConnectedServices> ConnectedServices::told(const QList<Party> &senders, const QDate &date)
{
    if (senders.isEmpty() || !date.isValid())
        return std::nullopt;
    ConnectedServices list;
    list.isLive = true;
    list.date = list.countedOn = date;
    list.count = int(senders.size());
    for (const Party &sender : senders) {
        if (!safeLine(sender.name.best(Language::Nl)).isEmpty())
            list.services << Service{sender.id, sender.name, {}, date};
    }
    return list;
}

} // namespace overzicht
