// SPDX-License-Identifier: EUPL-1.2
#include "reslice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
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

/// A stream of a declarative file, cut anew in its own way of going on: its file says where the list and the promises stand.
Respond reslicedDeclarative(const Recording &recording, int size)
{
    struct List {
        QJsonArray items;
        QStringList at, total, goOn, more; ///< names inside one another
        QString style, parameter;
        QJsonObject shape; ///< of the first answer
    };
    const auto names = [](const QJsonValue &pointer) { return pointer.toString().split(u'/', Qt::SkipEmptyParts); };
    const auto take = [](const QJsonObject &body, const QStringList &at) {
        QJsonValue value = body;
        for (const QString &name : at)
            value = value.toObject().value(name);
        return value;
    };
    const auto put = [](QJsonObject body, const QStringList &at, const QJsonValue &value) {
        const std::function<QJsonObject(QJsonObject, QStringList)> into = [&](QJsonObject holder, QStringList left) {
            const QString name = left.takeFirst();
            holder.insert(name, left.isEmpty() ? value : QJsonValue(into(holder.value(name).toObject(), left)));
            return holder;
        };
        return at.isEmpty() ? body : into(body, at);
    };
    QHash<QString, List> lists;
    const QJsonArray streams = recording.source.own.value(QLatin1String("streams")).toArray();
    for (const QJsonValue one : streams) {
        const QJsonObject stream = one.toObject();
        const QJsonObject paging = stream.value(QLatin1String("paging")).toObject();
        List list{{}, names(stream.value(QLatin1String("items"))), names(paging.value(QLatin1String("total"))), names(paging.value(QLatin1String("at"))), names(paging.value(QLatin1String("more"))),
                  paging.value(QLatin1String("style")).toString(), paging.value(QLatin1String("parameter")).toString(), {}};
        QString address;
        for (const Exchange &e : recording.exchanges) {
            if (e.want != QLatin1String("pull") || e.feed != stream.value(QLatin1String("id")).toString() || list.style.isEmpty())
                continue;
            if (address.isEmpty())
                address = withoutQuery(e.url);
            if (withoutQuery(e.url) != address)
                continue; // a detail
            const QJsonObject body = QJsonDocument::fromJson(e.response->body).object();
            if (list.shape.isEmpty())
                list.shape = body;
            const QJsonArray items = take(body, list.at).toArray();
            for (const QJsonValue item : items)
                list.items << item;
        }
        if (!address.isEmpty())
            lists.insert(address, list);
    }
    const Respond asRecorded = recorded(recording);
    return [lists, size, asRecorded, put](const HttpRequest &request) -> std::optional<Result<HttpResponse>> {
        if (!lists.contains(withoutQuery(request.url)))
            return asRecorded(request);
        const List list = lists.value(withoutQuery(request.url));
        const int told = QUrlQuery(request.url).queryItemValue(list.style == QLatin1String("next") ? QStringLiteral("from") : list.parameter).toInt();
        const qsizetype from = list.style == QLatin1String("page") ? qMin<qsizetype>(list.items.size(), qsizetype(told) * size) : told;
        QJsonArray items;
        for (qsizetype i = from; i < qMin<qsizetype>(list.items.size(), from + size); ++i)
            items << list.items.at(i);
        const bool more = size < list.items.size() && from + size < list.items.size();
        const QString next = (list.style == QLatin1String("next") ? QStringLiteral("?from=%1") : QStringLiteral("%1")).arg(from + qMin<qsizetype>(size, list.items.size()));
        QJsonObject body = put(put(put(list.shape, list.at, items), list.total, list.items.size()), list.more, more);
        body = put(body, list.goOn, more ? QJsonValue(next) : QJsonValue());
        HttpResponse response;
        response.status = 200;
        response.contentType = QStringLiteral("application/json");
        response.body = QJsonDocument(body).toJson();
        return Result<HttpResponse>(response);
    };
}

/// MAGDA has no pages: the mutations of a case all in one list, or each in a list of its own.
Respond reslicedMagda(const Recording &recording, int size)
{
    const Respond asRecorded = recorded(recording);
    return [size, asRecorded](const HttpRequest &request) {
        auto response = asRecorded(request);
        static const QRegularExpression between(QStringLiteral("</DossierMutatie>\\s*<DossierMutatie>"));
        if (size == 1 && response && *response)
            (*response)->body = QString::fromUtf8((*response)->body)
                                    .replace(between, QStringLiteral("</DossierMutatie></DossierMutaties></Dossier><Dossier><DossierMutaties><DossierMutatie>"))
                                    .toUtf8();
        return response;
    };
}

} // namespace

std::optional<Respond> resliced(const Recording &recording, int size)
{
    if (recording.source.protocol == QLatin1String("ebox"))
        return reslicedEbox(recording, size);
    if (recording.source.protocol == QLatin1String("burgerprofiel"))
        return reslicedBurgerprofiel(recording, size);
    if (recording.source.protocol == QLatin1String("declarative"))
        return reslicedDeclarative(recording, size);
    if (recording.source.protocol == QLatin1String("magda"))
        return reslicedMagda(recording, size);
    return std::nullopt;
}

} // namespace overzicht::contract
