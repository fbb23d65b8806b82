// SPDX-License-Identifier: EUPL-1.2
#include "adapters/rest/page.h"

#include "adapters/rest/json_slices.h"
#include "adapters/rest/told_twice.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace overzicht::rest {

namespace {

tl::unexpected<Error> malformed(const QString &why) { return failure(Error::Kind::Malformed, why); }

QByteArray withoutMark(const QByteArray &body) { return body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body; }

Result<QJsonDocument> document(const QByteArray &body, Twice twice)
{
    if (body.isEmpty())
        return malformed(QStringLiteral("an empty answer"));
    QJsonParseError error;
    auto parsed = QJsonDocument::fromJson(body, &error);
    if (error.error == QJsonParseError::NoError) {
        if (const ToldTwice told = twice == Twice::Refuse ? toldTwice(body) : ToldTwice(); told.count > 0)
            return failure(toldTwiceError(told));
        return parsed;
    }
    if (body.trimmed().startsWith('<'))
        return malformed(QStringLiteral("a web page or XML instead of JSON"));
    return malformed(QStringLiteral("not whole JSON: %1 at byte %2 of %3").arg(error.errorString()).arg(error.offset).arg(body.size()));
}

Result<Page> checked(Page page, const QByteArray &bytes)
{
    auto twice = twiceIn(bytes, page.raws);
    if (!twice)
        return failure(twice.error());
    page.twice = std::move(*twice);
    return page;
}

} // namespace

Result<QJsonObject> wholeObject(const QByteArray &body, Twice twice)
{
    const auto parsed = document(withoutMark(body), twice);
    if (!parsed)
        return failure(parsed.error());
    if (!parsed->isObject())
        return malformed(QStringLiteral("JSON, but not an object"));
    return parsed->object();
}

Result<QJsonValue> wholeJson(const QByteArray &body, Twice twice)
{
    const auto parsed = document(withoutMark(body), twice);
    if (!parsed)
        return failure(parsed.error());
    return parsed->isArray() ? QJsonValue(parsed->array()) : QJsonValue(parsed->object());
}

QList<QByteArray> rawsOf(const QJsonArray &items, const QByteArray &body, const QStringList &names)
{
    std::optional<QByteArray> around = withoutMark(body);
    for (qsizetype i = 0; around && i + 1 < names.size(); ++i)
        around = memberSlice(*around, names.at(i).toUtf8());
    if (around) {
        const auto slices = elementSlices(*around, names.isEmpty() ? QByteArray() : names.last().toUtf8());
        if (slices && slices->size() == items.size())
            return *slices;
    }
    QList<QByteArray> raws;
    for (const QJsonValue item : items) {
        const QByteArray wrapped = QJsonDocument(QJsonArray{item}).toJson(QJsonDocument::Compact);
        raws << wrapped.mid(1, wrapped.size() - 2);
    }
    return raws;
}

Result<Page> Page::ofObject(const QByteArray &body)
{
    const QByteArray bytes = withoutMark(body);
    const auto object = wholeObject(bytes, Twice::Leave);
    if (!object)
        return failure(object.error());
    Page page;
    page.total = object->value(QLatin1String("totalItems"));
    const QJsonValue items = object->value(QLatin1String("items"));
    if (!items.isArray()) {
        if ((items.isUndefined() || items.isNull()) && page.total.isDouble() && page.total.toDouble() == 0)
            return checked(std::move(page), bytes);
        return malformed(QStringLiteral("an object without a list of items"));
    }
    page.items = items.toArray();
    page.raws = rawsOf(page.items, bytes, {QStringLiteral("items")});
    return checked(std::move(page), bytes);
}

Result<Page> Page::ofArray(const QByteArray &body)
{
    const QByteArray bytes = withoutMark(body);
    const auto parsed = document(bytes, Twice::Leave);
    if (!parsed)
        return failure(parsed.error());
    if (!parsed->isArray())
        return malformed(QStringLiteral("JSON, but not a list"));
    Page page;
    page.items = parsed->array();
    page.raws = rawsOf(page.items, bytes, {});
    return checked(std::move(page), bytes);
}

} // namespace overzicht::rest
