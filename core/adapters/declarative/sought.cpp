// SPDX-License-Identifier: EUPL-1.2
#include "adapters/declarative/sought.h"

#include "adapters/declarative/page.h"
#include "adapters/declarative/position.h"
#include "adapters/declarative/record.h"
#include "adapters/rest/page.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace overzicht::declarative {

namespace {

constexpr qsizetype kMostLooked = 200; ///< records of an answer: what none of so many has is looked for in vain

/// The elements of a list inside a record, each with the record around it, as where they are read.
QList<QJsonValue> elementsAt(const Pointer &within, const QJsonValue &record)
{
    QList<QJsonValue> all;
    const auto add = [&](const QJsonValue &one) {
        QJsonObject object = one.toObject();
        if (!one.isObject())
            return;
        object.insert(QStringLiteral("^"), record);
        all << object;
    };
    for (const QJsonValue &found : within.all(record)) {
        const QJsonArray list = found.toArray();
        for (const QJsonValue one : list)
            add(one);
        add(found);
    }
    return all;
}

/// Which names stand where the pointer stops leading on.
QStringList namesOnTheWay(const Pointer &pointer, QJsonValue there)
{
    for (const QString &step : pointer.steps()) {
        const QJsonValue next = step == QLatin1String("[*]") ? there.toArray().at(0) : there.toObject().value(step);
        if (next.isUndefined() || next.isNull())
            break;
        there = next;
    }
    return namesIn(there.isArray() ? there.toArray().at(0) : there);
}

} // namespace

QList<Sought> soughtIn(const PullSetting &setting, const Continuation &at, const HttpResponse &response)
{
    const Stream &stream = setting.stream;
    const Position position = Position::standing(at, stream.fingerprint, setting.pull.now, setting.pull.full);
    const auto whole = response.status == 200 ? rest::wholeJson(response.body) : Result<QJsonValue>(failure(Error::Kind::Malformed, QString()));
    if (!whole)
        return {};
    const bool isDetail = !position.waiting.isEmpty();
    QList<QJsonValue> records;
    if (isDetail) {
        records << stream.detailItem.first(*whole);
    } else if (const auto page = Page::read(stream, setting.plan.errorWords, response.body, 1, 0)) {
        records = page->records.mid(0, kMostLooked);
    }
    records.removeIf([](const QJsonValue &record) { return !record.isObject(); });
    if (records.isEmpty())
        return {};
    QList<QJsonValue> meant = records;
    if (!isDetail)
        meant.removeIf([&](const QJsonValue &record) { return !isMeant(record, stream); });

    QList<Sought> all;
    for (const Place &place : stream.places) {
        const bool ofDetail = place.of == Place::Of::Item && stream.detail;
        if (isDetail != ofDetail)
            continue;
        QList<QJsonValue> in = place.of == Place::Of::Answer ? QList<QJsonValue>{*whole} : place.of == Place::Of::List ? records : meant;
        if (place.within) {
            QList<QJsonValue> inner;
            for (const QJsonValue &record : std::as_const(in))
                inner += elementsAt(*place.within, record);
            in = inner;
        }
        if (in.isEmpty())
            continue; // nothing to look in: the place of the list itself is told
        const bool found = std::any_of(in.begin(), in.end(), [&](const QJsonValue &one) { return !place.pointer.first(one).isUndefined(); });
        all << Sought{place.where, place.written, int(in.size()), found, found ? QStringList() : namesOnTheWay(place.pointer, in.first())};
    }
    return all;
}

} // namespace overzicht::declarative
