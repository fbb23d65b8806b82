// SPDX-License-Identifier: EUPL-1.2
#include "adapters/declarative/list_way.h"

#include "adapters/rest/json_read.h"
#include "adapters/rest/json_slices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace overzicht::declarative {

namespace {

const QLatin1String kEach("[*]"), kLinks("_links");

bool isNone(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }

/// What some write for nothing at all.
bool isNothing(const QJsonValue &value)
{
    return isNone(value) || value == QJsonValue(false) || (value.isString() && value.toString().trimmed().isEmpty()) || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

bool namesError(const QJsonObject &answer)
{
    const auto names = {"error", "errors", "fault", "exception"};
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return !isNothing(answer.value(QLatin1String(name))); });
}

/// The shapes in which services say that something went wrong: RFC 9457, {"code", "message"}, a member that is named so, or what the file says. "code": 200 is none.
bool saysError(const QJsonObject &answer, const std::optional<Pointer> &words)
{
    const auto has = [&](const char *name) { return !isNothing(answer.value(QLatin1String(name))); };
    const auto isFine = [&](const char *name) { return rest::wholeNumber(answer.value(QLatin1String(name))).value_or(400) < 400; };
    const bool told = has("title") || has("detail") || has("message");
    return namesError(answer) || (told && ((has("status") && !isFine("status")) || (has("code") && !isFine("code")))) || (words && !isNothing(words->first(answer)));
}

/// A list of things anywhere in it, but for the links of HAL: the list itself, under a name that nobody expected.
bool holdsThings(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::any_of(list.begin(), list.end(), [](const QJsonValue &one) { return one.isObject() || holdsThings(one); });
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != kLinks && holdsThings(it.value()))
            return true;
    }
    return false;
}

/// Is it known as a page of this list, though the list is not there? By the beginning of the way, by what the file says of its pages, or as HAL.
bool isKnown(const Stream &stream, const QJsonObject &answer)
{
    const Paging &paging = stream.paging;
    const auto begins = [&](const Pointer &pointer) { return !pointer.steps().isEmpty() && answer.contains(pointer.steps().first()); };
    const bool goesOn = (paging.style == Paging::Style::Next || paging.style == Paging::Style::Token) && begins(paging.at);
    return answer.contains(kLinks) || begins(stream.items) || goesOn || (paging.pages && begins(*paging.pages)) || (paging.more && begins(*paging.more));
}

QByteArray written(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

/// A place on the way: its value, and its bytes as they came; empty where the bytes leave a doubt.
struct Spot {
    QJsonValue value;
    QByteArray bytes;
};

class Going {
public:
    Going(const Stream &stream, ListWay &way) : m_stream(stream), m_steps(stream.items.steps()), m_way(way) {}

    ListWay::End go(const Spot &from, qsizetype at)
    {
        if (at == m_steps.size())
            return arrive(from);
        const QString &step = m_steps.at(at);
        if (from.value.isArray()) {
            if (step == kEach)
                return each(from, at + 1);
            const QString place = u'/' + step;
            const auto pointer = Pointer::parse(place);
            const QJsonValue next = pointer ? pointer->first(from.value) : QJsonValue(QJsonValue::Undefined);
            return isNone(next) ? stopAt(from, ListWay::End::Lost) : go({next, {}}, at + 1);
        }
        if (!from.value.isObject() || step == kEach)
            return stopAt(from, ListWay::End::Lost);
        const QJsonValue next = from.value.toObject().value(step);
        const bool isEmptyObject = next == QJsonArray() && at + 1 < m_steps.size() && m_steps.at(at + 1) != kEach; // as PHP writes it
        if (isNone(next) || isEmptyObject)
            return stopAt(from, ListWay::End::Absent);
        return go({next, rest::memberSlice(from.bytes, step.toUtf8()).value_or(QByteArray())}, at + 1);
    }

private:
    ListWay::End stopAt(const Spot &spot, ListWay::End how)
    {
        if (m_way.stop.isUndefined())
            m_way.stop = spot.value;
        return how;
    }

    ListWay::End arrive(const Spot &there)
    {
        if (there.value.isArray()) {
            eachOf(there, [this](const Spot &one) { add(one); });
            return ListWay::End::There;
        }
        // One record in the place of a list. An object that has no number of its own is none.
        if (!m_steps.contains(kEach) && (!there.value.isObject() || m_stream.itemId.text(there.value).isEmpty()))
            return stopAt(there, ListWay::End::Lost);
        add(there);
        return ListWay::End::There;
    }

    ListWay::End each(const Spot &list, qsizetype at)
    {
        eachOf(list, [&](const Spot &part) {
            if (at == m_steps.size()) { // each element is a record, or a list of them
                arrive(part);
                return;
            }
            ++m_way.parts;
            const ListWay::End end = go(part, at);
            const QJsonObject told = part.value.toObject();
            const bool mayLack = end == ListWay::End::Absent && m_stream.absentIsEmpty && !told.isEmpty() && !namesError(told) && !holdsThings(told);
            m_way.lostParts += end != ListWay::End::There && !mayLack;
        });
        return ListWay::End::There;
    }

    template <typename Take>
    void eachOf(const Spot &list, Take take)
    {
        const QJsonArray values = list.value.toArray();
        const auto slices = list.bytes.isEmpty() ? std::nullopt : rest::elementSlices(list.bytes, {});
        const bool exact = slices && slices->size() == values.size();
        for (qsizetype i = 0; i < values.size() && m_way.records.size() < ListWay::kMost; ++i)
            take(Spot{values.at(i), exact ? slices->at(i) : QByteArray()});
    }

    void add(const Spot &record)
    {
        m_way.records << record.value;
        m_way.raws << (record.bytes.isEmpty() ? written(record.value) : record.bytes);
    }

    const Stream &m_stream;
    const QStringList m_steps;
    ListWay &m_way;
};

} // namespace

ListWay ListWay::through(const Stream &stream, const std::optional<Pointer> &errorWords, const QJsonValue &whole, const QByteArray &body)
{
    ListWay way;
    way.stop = QJsonValue(QJsonValue::Undefined);
    way.end = Going(stream, way).go({whole, body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body}, 0);
    const QJsonObject answer = whole.toObject();
    if (way.end == End::Absent && !(stream.absentIsEmpty && isKnown(stream, answer) && !saysError(answer, errorWords) && !holdsThings(whole)))
        way.end = End::Lost;
    // No record in any of its parts, and not all of those can be read: nobody knows whether there is nothing.
    if (way.end == End::There && way.lostParts > 0 && way.records.isEmpty())
        way.end = End::Lost;
    return way;
}

} // namespace overzicht::declarative
