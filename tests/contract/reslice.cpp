// SPDX-License-Identifier: EUPL-1.2
#include "reslice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace overzicht::contract {

namespace {

QString withoutQuery(const QUrl &url) { return url.toString(QUrl::RemoveQuery); }

/// eBox: {items, totalItems} with page from 1.
Respond reslicedEbox(const Recording &recording, int size)
{
    QHash<QString, QJsonArray> lists;
    for (const Exchange &e : recording.exchanges) {
        if (!e.response || e.response->status != 200 || !QUrlQuery(e.url).hasQueryItem(QStringLiteral("page")))
            continue;
        QJsonArray &list = lists[withoutQuery(e.url)];
        const QJsonArray items = QJsonDocument::fromJson(e.response->body).object().value(QLatin1String("items")).toArray();
        for (const QJsonValue item : items) {
            if (!list.contains(item))
                list << item;
        }
    }
    const Respond asRecorded = recorded(recording);
    return [lists, size, asRecorded](const HttpRequest &request) -> std::optional<Result<HttpResponse>> {
        const QString address = withoutQuery(request.url);
        if (!lists.contains(address))
            return asRecorded(request);
        const int page = QUrlQuery(request.url).queryItemValue(QStringLiteral("page")).toInt();
        const QJsonArray &all = lists[address];
        QJsonArray items;
        for (qsizetype i = qsizetype(page - 1) * size; i < qMin<qsizetype>(all.size(), qsizetype(page) * size); ++i)
            items << all.at(i);
        HttpResponse response;
        response.status = 200;
        response.contentType = QStringLiteral("application/json");
        response.body = QJsonDocument(QJsonObject{{QStringLiteral("items"), items}, {QStringLiteral("totalItems"), all.size()}}).toJson();
        return Result<HttpResponse>(response);
    };
}

} // namespace

std::optional<Respond> resliced(const Recording &recording, int size)
{
    if (recording.source.protocol == QLatin1String("ebox"))
        return reslicedEbox(recording, size);
    return std::nullopt;
}

} // namespace overzicht::contract
