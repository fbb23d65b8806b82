// SPDX-License-Identifier: EUPL-1.2
#include "adapters/ebox/position.h"

#include "adapters/rest/json_read.h"
#include "base/local_time.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace overzicht::ebox {

using namespace rest;

namespace {

constexpr int kVersion = 1;

QString name(const char *latin1) { return QString::fromLatin1(latin1); }

std::optional<QJsonObject> opened(const Continuation &at, const char *of)
{
    const QJsonObject o = QJsonDocument::fromJson(at.bytes()).object();
    if (o.value(QLatin1String("v")).toInt() != kVersion || o.value(QLatin1String("of")).toString() != QLatin1String(of))
        return std::nullopt;
    return o;
}

QJsonObject begun(const char *of) { return {{name("v"), kVersion}, {name("of"), name(of)}}; }

QString written(const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODateWithMs); }

std::optional<QDateTime> moment(const QJsonValue &value)
{
    const auto read = parseMoment(value.toString());
    if (!read)
        return std::nullopt;
    // parseMoment keeps whole seconds; a sweep's start must not move.
    const QDateTime exact = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return (exact.isValid() ? exact : *read).toUTC();
}

std::optional<QDate> day(const QJsonValue &value)
{
    const auto read = parseDate(value.toString());
    return read ? std::optional(*read) : std::nullopt;
}

QJsonObject written(const Counters &c)
{
    QJsonObject o{{name("n"), c.messages}, {name("last"), c.lastReceipt}};
    if (c.unread)
        o.insert(name("unread"), *c.unread);
    return o;
}

std::optional<Counters> counters(const QJsonValue &value)
{
    const auto n = wholeNumber(value.toObject().value(QLatin1String("n")));
    if (!n)
        return std::nullopt;
    return Counters{*n, wholeNumber(value.toObject().value(QLatin1String("unread"))), value.toObject().value(QLatin1String("last")).toString()};
}

int small(const QJsonValue &value) { return int(std::clamp<qint64>(wholeNumber(value).value_or(0), 0, 1'000'000)); }

} // namespace

MessagesPosition MessagesPosition::from(const Continuation &at)
{
    MessagesPosition p;
    const auto o = opened(at, "messages");
    if (!o)
        return p;
    p.counters = ebox::counters(o->value(QLatin1String("counters")));
    p.sweptAt = moment(o->value(QLatin1String("swept")));
    p.lastDay = day(o->value(QLatin1String("lastDay")));
    const QJsonObject way = o->value(QLatin1String("way")).toObject();
    const auto paging = Paging::fromJson(way);
    const auto began = moment(way.value(QLatin1String("began")));
    if (paging && began) {
        p.paging = paging;
        p.began = *began;
        p.sweep = way.value(QLatin1String("sweep")).toBool();
        p.after = day(way.value(QLatin1String("after")));
        p.counted = ebox::counters(way.value(QLatin1String("counted")));
        p.unread = way.value(QLatin1String("unread")).toBool();
    }
    return p;
}

Result<Continuation> MessagesPosition::toContinuation() const
{
    QJsonObject o = begun("messages");
    if (counters)
        o.insert(name("counters"), written(*counters));
    if (sweptAt)
        o.insert(name("swept"), written(*sweptAt));
    if (lastDay)
        o.insert(name("lastDay"), lastDay->toString(Qt::ISODate));
    if (paging) {
        QJsonObject way = paging->toJson();
        way.insert(name("began"), written(began));
        if (sweep)
            way.insert(name("sweep"), true);
        if (after)
            way.insert(name("after"), after->toString(Qt::ISODate));
        if (counted)
            way.insert(name("counted"), written(*counted));
        if (unread)
            way.insert(name("unread"), true);
        o.insert(name("way"), way);
    }
    return Continuation::make(QJsonDocument(o).toJson(QJsonDocument::Compact));
}

DirectoryPosition DirectoryPosition::from(const Continuation &at)
{
    DirectoryPosition p;
    const auto o = opened(at, "directory");
    if (!o)
        return p;
    p.freshUntil = moment(o->value(QLatin1String("freshUntil")));
    p.logosFrom = small(o->value(QLatin1String("logosFrom")));
    const QJsonArray lists = o->value(QLatin1String("lists")).toArray();
    for (int i = 0; i < 3 && i < lists.size(); ++i) {
        const QJsonObject list = lists.at(i).toObject();
        p.pages[i] = small(list.value(QLatin1String("pages")));
        for (const QJsonValue etag : list.value(QLatin1String("etags")).toArray())
            p.etags[i] << etag.toString();
    }
    const QJsonObject way = o->value(QLatin1String("way")).toObject();
    if (const auto paging = Paging::fromJson(way)) {
        p.freshUntil.reset();
        p.paging = *paging;
        p.list = List(qMin(2, small(way.value(QLatin1String("list")))));
        p.maxAge = qMax<qint64>(0, wholeNumber(way.value(QLatin1String("maxAge"))).value_or(0));
        p.logosSeen = small(way.value(QLatin1String("logosSeen")));
        p.logosTaken = small(way.value(QLatin1String("logosTaken")));
        p.logosOfPage = small(way.value(QLatin1String("logosOfPage")));
        p.logosCut = way.value(QLatin1String("logosCut")).toBool();
        p.unchanged = way.value(QLatin1String("unchanged")).toBool();
        p.waitingSince = moment(way.value(QLatin1String("since"))).value_or(QDateTime());
        const QJsonArray waiting = way.value(QLatin1String("waiting")).toArray();
        for (qsizetype i = 0; i + 1 < waiting.size(); i += 2)
            p.waiting << Logo{waiting.at(i).toString(), waiting.at(i + 1).toString()};
    }
    return p;
}

QByteArray DirectoryPosition::bytes() const
{
    QJsonObject o = begun("directory");
    QJsonArray lists;
    for (int i = 0; i < 3; ++i)
        lists << QJsonObject{{name("pages"), pages[i]}, {name("etags"), QJsonArray::fromStringList(etags[i])}};
    o.insert(name("lists"), lists);
    o.insert(name("logosFrom"), logosFrom);
    if (freshUntil) {
        o.insert(name("freshUntil"), written(*freshUntil));
    } else {
        QJsonObject way = paging.toJson();
        way.insert(name("list"), int(list));
        way.insert(name("maxAge"), maxAge);
        way.insert(name("logosSeen"), logosSeen);
        way.insert(name("logosTaken"), logosTaken);
        way.insert(name("logosOfPage"), logosOfPage);
        if (logosCut)
            way.insert(name("logosCut"), true);
        if (unchanged)
            way.insert(name("unchanged"), true);
        if (waitingSince.isValid())
            way.insert(name("since"), written(waitingSince));
        QJsonArray pairs;
        for (const Logo &logo : waiting)
            pairs << logo.organization << logo.image;
        way.insert(name("waiting"), pairs);
        o.insert(name("way"), way);
    }
    return QJsonDocument(o).toJson(QJsonDocument::Compact);
}

Result<Continuation> DirectoryPosition::toContinuation() const { return Continuation::make(bytes()); }

} // namespace overzicht::ebox
