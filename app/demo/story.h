// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "demo/permit.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace overzicht::demo {

/// What a file of resources/demo says, made true for this moment: it is written once, and its dates, addresses and standings follow the town. In its texts
///   {+9 yyyy-MM-dd}  a day, counted from the day the town starts, in that form (Qt's letters; the names of months are Dutch)
///   {loket}          a word of the town: where one of its servers is
/// and in the place of a value
///   {"$bill": "id", "asked": v, "processing": v, "paid": v}   how far a payment is
///   {"$step": {"received": v, "treatment": v}}                the last one that the permit has come to; before the first, nothing
///   {"$since": "received", "as": "dd/MM/yyyy hh:mm"}          when the permit came to that step
///   {"$if": {"from": "payment", "until": "paid"}, …}          an object of a list that is there only between these steps of the permit (the last one not)
class Story {
public:
    Story(const Till &till, const Permit &permit, const QDate &day) : m_till(till), m_permit(permit), m_day(day) {}

    void name(const QString &word, const QString &meaning) { m_words.insert(word, meaning); }
    QJsonValue told(const QJsonValue &written) const;
    QJsonObject told(const QJsonObject &written) const { return told(QJsonValue(written)).toObject(); }
    QJsonArray told(const QJsonArray &written) const { return told(QJsonValue(written)).toArray(); }
    QString told(const QString &written) const;

private:
    bool isThere(const QJsonValue &condition) const;
    QJsonValue special(const QJsonObject &written) const; ///< Undefined = it is an object like any other

    const Till &m_till;
    const Permit &m_permit;
    QDate m_day;
    QHash<QString, QString> m_words;
};

} // namespace overzicht::demo
