// SPDX-License-Identifier: EUPL-1.2
#include "adapters/declarative/request.h"

#include "adapter/origin.h"
#include "adapters/declarative/templates.h"
#include "adapters/rest/address.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

#include <algorithm>

namespace overzicht::declarative {

namespace {

/// Every part of an address that no template tells: as long as the path, and nothing of it.
QString hiddenRoute(const QUrl &url)
{
    QString route;
    for (const QString &part : url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts))
        route += part.isEmpty() ? QString() : QStringLiteral("/{part}");
    return route.isEmpty() ? QStringLiteral("/") : route;
}

bool namesPerson(const HttpRequest &request)
{
    return request.url.toEncoded().contains(QUrl::toPercentEncoding(kPersonInsz)) || request.body.contains(kPersonInsz.toUtf8());
}

QJsonObject with(QJsonObject body, const QStringList &steps, const QJsonValue &value)
{
    body.insert(steps.first(), steps.size() == 1 ? value : QJsonValue(with(body.value(steps.first()).toObject(), steps.mid(1), value)));
    return body;
}

bool standsInBody(const Requested &requested, const QString &name) { return requested.post && name.startsWith(u'/'); }

QByteArray bodyOf(const Requested &requested, const Pairs &more)
{
    QJsonObject body;
    bool changed = false;
    for (const auto &[name, value] : more) {
        const auto pointer = standsInBody(requested, name) ? Pointer::parse(name) : std::nullopt;
        if (!pointer)
            continue;
        body = with(changed ? body : QJsonDocument::fromJson(requested.body).object(), pointer->steps(), value);
        changed = true;
    }
    return changed ? QJsonDocument(body).toJson(QJsonDocument::Compact) : requested.body;
}

void dress(HttpRequest &request, const Requested &requested, const Pairs &more = {})
{
    bool accepts = false;
    for (const auto &[name, words] : requested.headers) {
        accepts = accepts || name.compare(QLatin1String("accept"), Qt::CaseInsensitive) == 0;
        request.headers << qMakePair(name.toLatin1(), words.toLatin1());
    }
    if (!accepts)
        request.headers << qMakePair(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json, application/*+json;q=0.9"));
    if (requested.post) {
        request.method = HttpRequest::Method::Post;
        request.safe = true; // the format allows a POST for a search only
        request.headers << qMakePair(QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json"));
        request.body = bodyOf(requested, more);
    }
    request.ofPerson = namesPerson(request);
}

tl::unexpected<Error> refused(const QString &route) { return failure(Error::Kind::Refused, QStringLiteral("no address to ask %1").arg(route)); }

} // namespace

std::optional<QStringList> placesIn(const Requested &requested, const QJsonValue &record)
{
    auto values = placesIn(requested.path, record);
    for (const auto &[name, pattern] : requested.query) {
        const auto more = placesIn(pattern, record);
        if (!values || !more)
            return std::nullopt;
        *values += *more;
    }
    return values;
}

QUrl permitted(const SourceFile &file, const QString &told, const QUrl &from)
{
    if (told.isEmpty() || told.size() > 1500 || std::any_of(told.begin(), told.end(), [](QChar c) { return c.isSpace() || c == u'\\' || c < u' '; }))
        return {};
    const QUrl url = from.resolved(QUrl(told, QUrl::TolerantMode)).adjusted(QUrl::RemoveFragment);
    return isSafeToSend(url) && file.permits(url) ? url : QUrl();
}

QUrl below(const SourceFile &file, const QString &path)
{
    const QUrl base = rest::addressOf(file.baseUrl);
    const QUrl url(QString::fromLatin1(base.toEncoded()) + path, QUrl::TolerantMode);
    const bool isBelow = path.startsWith(u'/') && url.path().startsWith(base.path()) && !url.path(QUrl::FullyDecoded).split(u'/').contains(QLatin1String(".."));
    return isBelow && isSafeToSend(url) && file.permits(url) ? url : QUrl();
}

Result<HttpRequest> requestOf(const SourceFile &file, const Requested &requested, const QStringList &values, const Pairs &more)
{
    HttpRequest request;
    qsizetype taken = countPlaces(requested.path);
    const QString path = filled(requested.path, values.mid(0, taken));
    request.url = path.startsWith(u'/') ? below(file, path) : permitted(file, path, QUrl(rest::addressOf(file.baseUrl).toString() + u'/'));
    request.route = isOnePlace(requested.path) ? hiddenRoute(request.url) : routeOf(requested.path.startsWith(u'/') ? requested.path : u'/' + requested.path.section(u'/', 3));
    if (request.url.isEmpty())
        return refused(request.route);
    QString query = request.url.query(QUrl::FullyEncoded);
    const auto add = [&query](const QString &name, const QString &value) {
        query += (query.isEmpty() ? QString() : QStringLiteral("&")) + QString::fromLatin1(QUrl::toPercentEncoding(name)) + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    };
    for (const auto &[name, pattern] : requested.query) {
        const qsizetype places = countPlaces(pattern);
        add(name, filled(pattern, values.mid(taken, places), Filling::AsTheyAre));
        taken += places;
    }
    for (const auto &[name, value] : more) {
        if (!standsInBody(requested, name))
            add(name, value.toVariant().toString());
    }
    if (!query.isEmpty())
        request.url.setQuery(query, QUrl::StrictMode);
    dress(request, requested, more);
    return request;
}

Result<HttpRequest> requestAt(const SourceFile &file, const Requested &requested, const QString &address)
{
    HttpRequest request;
    request.url = permitted(file, address, rest::addressOf(file.baseUrl));
    const auto first = requestOf(file, requested);
    request.route = first && first->url.path() == request.url.path() ? first->route : hiddenRoute(request.url);
    if (request.url.isEmpty())
        return refused(request.route);
    dress(request, requested);
    return request;
}

} // namespace overzicht::declarative
