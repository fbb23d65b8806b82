// SPDX-License-Identifier: EUPL-1.2
#include "adapters/declarative/pointer.h"

#include <QJsonArray>
#include <QJsonObject>

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

QList<QJsonValue> Pointer::all(const QJsonValue &in) const
{
    QList<QJsonValue> found;
    collect(in, m_steps, 0, kMostFound, found);
    return found;
}

} // namespace overzicht::declarative
