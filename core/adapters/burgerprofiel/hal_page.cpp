// SPDX-License-Identifier: EUPL-1.2
#include "adapters/burgerprofiel/hal_page.h"

#include "adapters/rest/json_read.h"
#include "adapters/rest/page.h"
#include "adapters/rest/told_twice.h"

#include <algorithm>

namespace overzicht::burgerprofiel {

using namespace rest;

namespace {

struct Block {
    QJsonObject object;
    bool fromZero = false; ///< its page numbers
};

Block blockOf(const QJsonObject &page)
{
    if (const QJsonValue hal = page.value(QLatin1String("page")); hal.isObject())
        return {hal.toObject(), true};
    return {pick(page, {QLatin1String("pageMetadata"), QLatin1String("_pageMetadata")}).toObject()};
}

bool isThere(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull() && !(value.isObject() && value.toObject().isEmpty()) && !(value.isArray() && value.toArray().isEmpty());
}

/// It speaks of pages, in whatever shape: only who does not has all of it on one.
bool speaksOfPages(const QJsonObject &whole)
{
    const QJsonValue links = pick(whole, {QLatin1String("_links"), QLatin1String("links")});
    const QJsonArray older = links.toArray();
    const bool isOdd = isThere(links) && !links.isObject() && !links.isArray();
    const bool hasNext = isThere(links.toObject().value(QLatin1String("next")))
                         || std::any_of(older.begin(), older.end(), [](const QJsonValue &link) { return text(link.toObject().value(QLatin1String("rel"))) == QLatin1String("next"); });
    return isOdd || hasNext || isThere(pick(whole, {QLatin1String("page"), QLatin1String("pageMetadata"), QLatin1String("_pageMetadata")}));
}

/// A page without a list that says of itself that nothing can be on it: there is nothing at all, or it comes after the last one.
bool saysEmpty(const Block &block, const QJsonValue &total)
{
    if (wholeNumber(total) == 0)
        return true;
    const auto pages = wholeNumber(block.object.value(QLatin1String("totalPages"))), number = wholeNumber(block.object.value(QLatin1String("number")));
    if (pages && number)
        return block.fromZero ? *number >= *pages : *number > *pages;
    const auto offset = wholeNumber(block.object.value(QLatin1String("offset"))), all = wholeNumber(total);
    return offset && all && *offset >= *all;
}

} // namespace

Result<HalPage> HalPage::read(const QByteArray &body, const char *list)
{
    const QByteArray bytes = body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body;
    const auto object = wholeObject(bytes, Twice::Leave);
    if (!object)
        return failure(object.error());
    HalPage page;
    const Block block = blockOf(*object);
    page.totalName = block.object.contains(QLatin1String("totalItems")) ? QStringLiteral("totalItems") : QStringLiteral("totalElements");
    page.total = pick(block.object, {QLatin1String("totalElements"), QLatin1String("totalItems")});

    const QLatin1String name(list);
    const QJsonValue embedded = object->value(QLatin1String("_embedded"));
    const bool isHal = embedded.toObject().contains(name);
    const QJsonValue items = isHal ? embedded.toObject().value(name) : object->value(name);
    if (!items.isArray()) {
        if (!items.isUndefined() && !items.isNull())
            return failure(Error::Kind::Malformed, QStringLiteral("an object without a list of items"));
        if (!saysEmpty(block, page.total))
            return failure(Error::Kind::Malformed, QStringLiteral("an object without a list of items"));
    } else {
        page.items = items.toArray();
        page.raws = rawsOf(page.items, bytes, isHal ? QStringList{QStringLiteral("_embedded"), name} : QStringList{name});
    }
    auto twice = twiceIn(bytes, page.raws);
    if (!twice)
        return failure(twice.error());
    page.twice = std::move(*twice);
    page.toldEmpty = page.items.isEmpty() && wholeNumber(page.total) == 0;
    // Who says nothing of pages has one.
    if (block.object.isEmpty() && !speaksOfPages(*object))
        page.total = page.items.size();
    return page;
}

QString linkOf(const QJsonObject &record, const char *rel)
{
    const QLatin1String name(rel);
    QJsonValue hal = record.value(QLatin1String("_links")).toObject().value(name);
    if (hal.isArray())
        hal = hal.toArray().first();
    if (hal.isObject())
        return text(hal.toObject().value(QLatin1String("href")));
    const QJsonArray older = record.value(QLatin1String("links")).toArray();
    for (const QJsonValue link : older) {
        if (text(link.toObject().value(QLatin1String("rel"))) == name)
            return text(link.toObject().value(QLatin1String("href")));
    }
    return {};
}

} // namespace overzicht::burgerprofiel
