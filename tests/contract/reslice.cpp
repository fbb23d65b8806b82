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

/// Burgerprofiel: certificates with page from 0, in HAL or in the older form; forms with an offset.
Respond reslicedBurgerprofiel(const Recording &recording, int size)
{
    struct List {
        QJsonArray items;
        QString embedded; ///< empty = the older form
    };
    QHash<QString, List> lists;
    for (const Exchange &e : recording.exchanges) {
        if (!e.response || e.response->status != 200)
            continue;
        const QJsonObject body = QJsonDocument::fromJson(e.response->body).object();
        List &list = lists[withoutQuery(e.url)];
        const QJsonObject embedded = body.value(QLatin1String("_embedded")).toObject();
        list.embedded = embedded.isEmpty() ? QString() : embedded.begin().key();
        const QJsonArray items = embedded.isEmpty() ? body.value(QLatin1String("certificates")).toArray() : embedded.begin()->toArray();
        for (const QJsonValue item : items)
            list.items << item;
    }
    const Respond asRecorded = recorded(recording);
    return [lists, size, asRecorded](const HttpRequest &request) -> std::optional<Result<HttpResponse>> {
        const QString address = withoutQuery(request.url);
        if (!lists.contains(address))
            return asRecorded(request);
        const List &list = lists[address];
        const QUrlQuery query(request.url);
        const bool byOffset = query.hasQueryItem(QStringLiteral("offset"));
        const qsizetype from = byOffset ? query.queryItemValue(QStringLiteral("offset")).toInt() : qMin<qsizetype>(list.items.size(), qsizetype(query.queryItemValue(QStringLiteral("page")).toInt()) * size);
        QJsonArray items;
        for (qsizetype i = from; i < qMin<qsizetype>(list.items.size(), from + size); ++i)
            items << list.items.at(i);
        QJsonObject body;
        if (list.embedded.isEmpty())
            body = {{QStringLiteral("certificates"), items}, {QStringLiteral("pageMetadata"), QJsonObject{{QStringLiteral("totalElements"), list.items.size()}}}};
        else
            body = {{QStringLiteral("_embedded"), QJsonObject{{list.embedded, items}}},
                    {byOffset ? QStringLiteral("_pageMetadata") : QStringLiteral("page"), QJsonObject{{byOffset ? QStringLiteral("totalItems") : QStringLiteral("totalElements"), list.items.size()}}}};
        HttpResponse response;
        response.status = 200;
        response.contentType = QStringLiteral("application/json");
        response.body = QJsonDocument(body).toJson();
        return Result<HttpResponse>(response);
    };
}

} // namespace

std::optional<Respond> resliced(const Recording &recording, int size)
{
    if (recording.source.protocol == QLatin1String("ebox"))
        return reslicedEbox(recording, size);
    if (recording.source.protocol == QLatin1String("burgerprofiel"))
        return reslicedBurgerprofiel(recording, size);
    return std::nullopt;
}

} // namespace overzicht::contract
