// SPDX-License-Identifier: EUPL-1.2
#include "adapters/declarative/pointer.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace overzicht::declarative {

namespace {

const QString kEach = QStringLiteral("[*]");

/// Decoded; nothing when a "~" stands alone.
std::optional<QString> step(const QString &written)
{
    QString out;
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written.at(i) != u'~') {
            out += written.at(i);
            continue;
        }
        const QChar next = i + 1 < written.size() ? written.at(i + 1) : QChar();
        if (next != u'0' && next != u'1')
            return std::nullopt;
        out += next == u'0' ? u'~' : u'/';
        ++i;
    }
    return out;
}

/// The place a step means in a list (RFC 6901, 4): digits without a leading zero.
qsizetype placeOf(const QString &step, qsizetype size)
{
    const bool plain = !step.isEmpty() && step.size() < 7 && (step.size() == 1 || step.at(0) != u'0');
    for (const QChar c : step) {
        if (c < u'0' || c > u'9')
            return -1;
    }
    const qsizetype place = plain ? step.toInt() : -1;
    return place < size ? place : -1;
}

/// False: enough has been found.
bool collect(const QJsonValue &in, const QStringList &steps, qsizetype at, qsizetype most, QList<QJsonValue> &found)
{
    if (at == steps.size()) {
        if (!in.isNull() && !in.isUndefined())
            found << in;
        return found.size() < most;
    }
    const QString &step = steps.at(at);
    if (in.isObject()) {
        return collect(in.toObject().value(step), steps, at + 1, most, found);
    }
    if (!in.isArray())
        return true;
    const QJsonArray list = in.toArray();
    if (step == kEach) {
        for (const QJsonValue element : list) {
            if (!collect(element, steps, at + 1, most, found))
                return false;
        }
        return true;
    }
    const qsizetype place = placeOf(step, list.size());
    return place < 0 || collect(list.at(place), steps, at + 1, most, found);
}

/// Some write nothing as no, as an empty text or, for an object without members, as an empty list.
bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isBool() && !value.toBool()) || (value.isString() && value.toString().trimmed().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
}

QJsonValue barrier(const QJsonValue &in, const QStringList &steps, qsizetype at)
{
    const QJsonValue none(QJsonValue::Undefined);
    if (at == steps.size() || isNothing(in))
        return none;
    const QString &step = steps.at(at);
    if (in.isObject())
        return barrier(in.toObject().value(step), steps, at + 1);
    const QJsonArray list = in.toArray();
    if (step == kEach) {
        for (const QJsonValue element : list) {
            if (const QJsonValue found = barrier(element, steps, at + 1); !found.isUndefined())
                return found;
        }
        return in.isArray() ? none : in;
    }
    const bool isPlace = in.isArray() && placeOf(step, std::numeric_limits<qsizetype>::max()) >= 0;
    const qsizetype place = isPlace ? placeOf(step, list.size()) : -1;
    return place >= 0 ? barrier(list.at(place), steps, at + 1) : isPlace ? none : in;
}

} // namespace

std::optional<Pointer> Pointer::parse(const QString &text)
{
    Pointer pointer;
    if (text.isEmpty())
        return pointer;
    if (!text.startsWith(u'/') || text.size() > 500)
        return std::nullopt;
    for (const QString &written : text.mid(1).split(u'/')) {
        const auto decoded = step(written);
        if (!decoded || pointer.m_steps.size() == kMostSteps)
            return std::nullopt;
        pointer.m_steps << *decoded;
    }
    return pointer;
}

QJsonValue Pointer::first(const QJsonValue &in) const
{
    QList<QJsonValue> found;
    collect(in, m_steps, 0, 1, found);
    return found.isEmpty() ? QJsonValue(QJsonValue::Undefined) : found.first();
}

QJsonValue Pointer::barredBy(const QJsonValue &in) const { return barrier(in, m_steps, 0); }

QList<QJsonValue> Pointer::all(const QJsonValue &in) const
{
    QList<QJsonValue> found;
    collect(in, m_steps, 0, kMostFound, found);
    return found;
}

} // namespace overzicht::declarative
