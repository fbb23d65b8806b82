// SPDX-License-Identifier: EUPL-1.2
#include "adapters/declarative/templates.h"

#include "adapter/http.h"
#include "adapters/declarative/pointer.h"
#include "adapters/rest/json_read.h"

#include <QUrl>

namespace overzicht::declarative {

namespace {

constexpr qsizetype kLongest = 500;
const QLatin1String kOpen("{/");

/// Each place in turn: what stands before it, and its pointer with the slash. What comes after the last one is returned.
template <typename Place>
QString walk(const QString &pattern, Place place)
{
    qsizetype at = 0;
    for (qsizetype open; (open = pattern.indexOf(kOpen, at)) >= 0;) {
        const qsizetype close = pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        place(pattern.mid(at, open - at), pattern.mid(open + 1, close - open - 1));
        at = close + 1;
    }
    return pattern.mid(at);
}

} // namespace

std::optional<QStringList> placesIn(const QString &pattern, const QJsonValue &record)
{
    QStringList values;
    bool all = true;
    walk(pattern, [&](const QString &, const QString &written) {
        const auto pointer = Pointer::parse(written);
        const QString value = pointer ? rest::text(pointer->first(record)).trimmed() : QString();
        all = all && !value.isEmpty() && value.size() <= (isOnePlace(pattern) ? 3 * kLongest : kLongest) && value != QLatin1String(".") && value != QLatin1String("..");
        values << value;
    });
    return all ? std::optional(values) : std::nullopt;
}

QString filled(const QString &pattern, const std::optional<QStringList> &values, Filling how)
{
    if (!values || values->size() != countPlaces(pattern))
        return {};
    if (isOnePlace(pattern))
        return values->first();
    const auto put = [how](const QString &value) { return how == Filling::Encoded ? QString::fromLatin1(QUrl::toPercentEncoding(value)) : value; };
    QString out;
    qsizetype i = 0;
    const QString rest = walk(pattern, [&](const QString &before, const QString &) { out += before + put(values->at(i++)); });
    return out + rest;
}

bool isOnePlace(const QString &pattern) { return pattern.startsWith(kOpen) && pattern.indexOf(u'}') == pattern.size() - 1; }

qsizetype countPlaces(const QString &pattern)
{
    qsizetype count = 0;
    walk(pattern, [&](const QString &, const QString &) { ++count; });
    return count;
}

QString routeOf(const QString &pattern)
{
    QString out;
    const QString after = walk(pattern, [&](const QString &before, const QString &pointer) { out += before + u'{' + pointer.section(u'/', -1) + u'}'; });
    out += after;
    return out.replace(kPersonInsz, QLatin1String("{insz}"));
}

} // namespace overzicht::declarative
