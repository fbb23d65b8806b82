// SPDX-License-Identifier: EUPL-1.2
#include "adapters/rest/json_read.h"

#include "domain/safe_text.h"

#include <QVariant>

#include <cmath>

namespace overzicht::rest {

namespace {
constexpr double kExact = 9007199254740992.0; // 2^53: above it a JSON number no longer says which integer was meant
constexpr int kMostDigits = 15;               // what a double keeps of any decimal number

/// As people write it, without an exponent; empty when that takes more digits.
QString inDigits(double number)
{
    if (!std::isfinite(number))
        return {};
    const QString told = QString::number(number, 'g', kMostDigits);
    if (!told.contains(u'e'))
        return told;
    QString small = QString::number(number, 'f', kMostDigits);
    if (std::abs(number) >= 1 || small.toDouble() == 0)
        return {};
    while (small.endsWith(u'0'))
        small.chop(1);
    return small;
}
} // namespace

QJsonValue pick(const QJsonObject &object, std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        const auto it = object.constFind(name);
        if (it != object.constEnd() && !it->isNull())
            return *it;
    }
    return QJsonValue(QJsonValue::Undefined);
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (!std::isfinite(number) || std::abs(number) > kExact || number != std::floor(number))
        return std::nullopt;
    return qint64(number);
}

QString text(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    // Whole numbers are kept apart from the others up to 2^63, so those of 17 digits that some give their records are exact too.
    if (value.isDouble() && value.toVariant().typeId() == QMetaType::LongLong)
        return QString::number(value.toInteger());
    const auto number = wholeNumber(value);
    return number ? QString::number(*number) : QString();
}

bool isOfAnotherShape(const QJsonValue &value) { return !value.isUndefined() && !value.isNull() && !value.isString() && text(value).isEmpty(); }

bool flag(const QJsonValue &value, bool otherwise)
{
    if (value.isBool())
        return value.toBool();
    if (value.isString()) {
        if (value.toString().compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
            return true;
        if (value.toString().compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
            return false;
    }
    return otherwise;
}

LocalText localText(const QJsonValue &value)
{
    LocalText result;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const Language language : kLanguages) {
            const QString told = text(object.value(code(language)));
            if (!told.isEmpty())
                result.set(language, told);
        }
    } else if (const QString bare = text(value); !bare.isEmpty()) {
        result.set(Language::Nl, bare);
    }
    return result;
}

QString shortly(const QJsonValue &value)
{
    if (value.isDouble())
        return inDigits(value.toDouble());
    if (value.isString())
        return u'"' + safeLine(value.toString(), 20) + u'"';
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isArray())
        return QStringLiteral("[…]");
    return value.isObject() ? QStringLiteral("{…}") : QStringLiteral("null");
}

std::optional<QByteArray> fromBase64(const QString &text)
{
    // Written over lines by some; anything else that is no base64 makes it something else.
    QByteArray written = text.toLatin1().replace('\n', "").replace('\r', "").replace(' ', "");
    const auto decoded = QByteArray::fromBase64Encoding(written, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    while (written.endsWith('='))
        written.chop(1);
    // The decoder passes over a letter too many at the end, which is how one that was cut looks.
    if (!decoded || (*decoded).toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals) != written)
        return std::nullopt;
    return *decoded;
}

} // namespace overzicht::rest
