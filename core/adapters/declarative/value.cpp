// SPDX-License-Identifier: EUPL-1.2
#include "adapters/declarative/value.h"

#include "adapters/declarative/templates.h"
#include "adapters/rest/json_read.h"
#include "base/local_time.h"
#include "base/money.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace overzicht::declarative {

namespace {

const QJsonValue kNone(QJsonValue::Undefined);

bool isEmpty(const QJsonValue &value) { return value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty()); }

bool isFilled(const QJsonValue &value) { return !value.toArray().isEmpty() || !value.toObject().isEmpty(); }

QJsonValue orNone(const QString &text) { return text.isEmpty() ? kNone : QJsonValue(text); }

QString plain(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return rest::text(value).left(Value::kLongest);
}

/// A whole number, also one written as a text.
std::optional<qint64> integerOf(const QJsonValue &value)
{
    bool digits = false;
    const qint64 number = value.toString().trimmed().toLongLong(&digits);
    return digits ? std::optional(number) : rest::wholeNumber(value);
}

/// "1.234,56" or "1234,56" → "1234.56"; empty when the points do not stand where thousands are.
QString fromComma(const QString &written)
{
    const qsizetype comma = written.indexOf(u',');
    QString whole = comma < 0 ? written : written.left(comma);
    const QString fraction = comma < 0 ? QString() : written.mid(comma + 1);
    if (fraction.contains(u',') || fraction.contains(u'.') || (comma >= 0 && fraction.isEmpty()))
        return {};
    if (whole.contains(u'.')) {
        const QStringList groups = whole.split(u'.');
        for (qsizetype i = 0; i < groups.size(); ++i) {
            if (i == 0 ? groups.at(i).isEmpty() || groups.at(i).size() > 3 : groups.at(i).size() != 3)
                return {};
        }
        whole = groups.join(QString());
    }
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

} // namespace

QStringList Value::dateFormats()
{
    return {QStringLiteral("dd/MM/yyyy"), QStringLiteral("dd-MM-yyyy"), QStringLiteral("dd.MM.yyyy"), QStringLiteral("yyyyMMdd"), QStringLiteral("dd/MM/yyyy HH:mm"), QStringLiteral("dd/MM/yyyy HH:mm:ss"),
            QStringLiteral("seconds"), QStringLiteral("milliseconds")};
}

QJsonValue Value::in(const QJsonValue &record) const
{
    switch (m_kind) {
    case Kind::Nothing:
        return kNone;
    case Kind::At:
        return m_pointer.first(record);
    case Kind::Text:
        return m_text;
    case Kind::First:
        for (const Value &value : m_inner) {
            if (const QJsonValue found = value.in(record); !isEmpty(found))
                return found;
        }
        return m_otherwise ? QJsonValue(*m_otherwise) : kNone;
    case Kind::Map: {
        const QString word = plain(m_inner.front().in(record)).trimmed().toLower();
        const auto it = m_map.constFind(word);
        return it != m_map.cend() ? QJsonValue(*it) : m_otherwise && !word.isEmpty() ? QJsonValue(*m_otherwise) : kNone;
    }
    case Kind::Date:
        return date(m_inner.front().in(record));
    case Kind::Money:
        return money(m_inner.front().in(record));
    case Kind::Concat: {
        QStringList parts;
        for (const Value &value : m_inner) {
            if (const QString part = value.text(record); !part.isEmpty())
                parts << part;
        }
        return orNone(parts.join(m_text).left(kLongest));
    }
    case Kind::Link:
        return orNone(filled(m_text, placesIn(m_text, record)));
    case Kind::Languages:
        return languages(record);
    case Kind::Part:
        return orNone(cut(m_inner.front().text(record)));
    }
    return kNone;
}

QString Value::text(const QJsonValue &record) const
{
    const QJsonValue value = in(record);
    return value.isObject() ? rest::localText(value).best(Language::Nl).left(kLongest) : plain(value);
}

QString Value::line(const QJsonValue &record) const { return text(record).left(1000).trimmed(); }

std::optional<QString> Value::unread(const QJsonValue &record, bool strictly) const
{
    const QJsonValue found = in(record);
    if ((strictly ? rest::isOfAnotherShape(found) : isFilled(found)) && (found.isBool() || text(record).trimmed().isEmpty()))
        return rest::shortly(found);
    const bool isWhole = !isEmpty(found) && !(strictly && m_kind == Kind::Concat);
    const bool isLedTo = m_kind == Kind::At || (m_kind == Kind::Languages && strictly);
    if (const QJsonValue barrier = isLedTo && !isWhole ? m_pointer.barredBy(record) : kNone; isFilled(barrier) || (strictly && !barrier.isUndefined()))
        return barrier.isString() ? plain(barrier).trimmed() : rest::shortly(barrier);
    if (isWhole || m_kind == Kind::Languages) // whose inner values stand in each element
        return std::nullopt;
    for (const Value &value : m_inner) {
        const bool isWord = m_kind == Kind::Map && value.in(record).isBool(); // of a map yes and no are words
        if (const auto inner = value.unread(record, strictly && !isWord))
            return inner;
    }
    if (m_kind != Kind::Date && m_kind != Kind::Money)
        return std::nullopt;
    const QJsonValue written = m_inner.front().in(record);
    return isEmpty(written) ? std::nullopt : std::optional(plain(written).trimmed());
}

Value::By Value::by(const QJsonValue &record) const
{
    if (m_kind == Kind::Text)
        return By::File;
    if (m_kind == Kind::Map) {
        if (const By inner = m_inner.front().by(record); inner == By::FileForUnknown)
            return inner;
        return m_map.contains(plain(m_inner.front().in(record)).trimmed().toLower()) ? By::Record : m_map.isEmpty() ? By::File : By::FileForUnknown;
    }
    if (m_kind != Kind::First)
        return isEmpty(in(record)) ? By::Nobody : By::Record;
    const auto one = std::find_if(m_inner.begin(), m_inner.end(), [&](const Value &value) { return !isEmpty(value.in(record)); });
    return one == m_inner.end() || (one->m_kind == Kind::Text && m_inner.size() > 1) ? By::FileForUnknown : one->by(record);
}

QString Value::unmapped(const QJsonValue &record) const
{
    if ((!isEmpty(in(record)) && by(record) != By::FileForUnknown) || (m_kind != Kind::First && m_kind != Kind::Map))
        return {};
    if (m_kind == Kind::Map)
        return m_inner.front().by(record) == By::FileForUnknown ? QString() : plain(m_inner.front().in(record)).trimmed();
    for (const Value &value : m_inner) {
        if (const QString word = value.unmapped(record); !word.isEmpty())
            return word;
    }
    return {};
}

LocalText Value::localText(const QJsonValue &record) const
{
    LocalText whole = rest::localText(in(record));
    for (const Language language : kLanguages)
        whole.set(language, whole.in(language).left(kLongest));
    return whole;
}

QJsonValue Value::date(const QJsonValue &value) const
{
    if (m_text == QLatin1String("seconds") || m_text == QLatin1String("milliseconds")) {
        const auto number = integerOf(value);
        const qint64 most = 253'402'300'800; // the year 10000: 9999 means never
        const qint64 seconds = number ? (m_text == QLatin1String("seconds") ? *number : *number / 1000) : most;
        return seconds <= -most || seconds >= most ? kNone : QJsonValue(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate));
    }
    const QString written = plain(value).trimmed();
    if (m_text.contains(QLatin1String("HH:mm"))) {
        const QDateTime moment = QDateTime::fromString(written, m_text);
        return moment.isValid() ? QJsonValue(moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))) : kNone;
    }
    const QDate day = QDate::fromString(written, m_text);
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : kNone;
}

QJsonValue Value::money(const QJsonValue &value) const
{
    if (m_cents) {
        const auto number = integerOf(value);
        if (!number || *number < 0)
            return isEmpty(value) ? kNone : QJsonValue();
        return QStringLiteral("%1.%2").arg(*number / 100).arg(*number % 100, 2, 10, QLatin1Char('0'));
    }
    if (!value.isString() || isEmpty(value))
        return isEmpty(value) ? kNone : value; // a JSON number says what it is
    const QString written = m_comma ? fromComma(value.toString().trimmed()) : value.toString().trimmed();
    return written.isEmpty() ? QJsonValue() : QJsonValue(written);
}

QJsonValue Value::languages(const QJsonValue &record) const
{
    QJsonObject text;
    const QList<QJsonValue> all = m_pointer.all(record);
    for (const QJsonValue &one : all) {
        const auto language = languageFromCode(m_inner.at(0).text(one));
        const QString words = m_inner.at(1).text(one);
        if (language && !words.isEmpty() && !text.contains(code(*language)))
            text.insert(code(*language), words);
    }
    if (text.isEmpty() && !all.isEmpty()) {
        // In none of our languages: better read than not.
        if (const QString words = m_inner.at(1).text(all.first()); !words.isEmpty())
            text.insert(code(Language::Nl), words);
    }
    return text.isEmpty() ? kNone : QJsonValue(text);
}

QString Value::cut(const QString &value) const
{
    const QStringList parts = value.split(m_text);
    const qsizetype place = m_take < 0 ? parts.size() + m_take : m_take;
    return place < 0 || place >= parts.size() ? QString() : parts.at(place);
}

QStringList Value::fixedWords() const
{
    QStringList words = m_kind == Kind::Text ? QStringList{m_text} : m_kind == Kind::Map ? m_map.values() : QStringList();
    if (m_otherwise)
        words << *m_otherwise;
    if (m_kind == Kind::First) {
        for (const Value &value : m_inner)
            words += value.fixedWords();
    }
    return words;
}

} // namespace overzicht::declarative
