// SPDX-License-Identifier: EUPL-1.2
#include "net/head_fields.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace overzicht {
namespace {

int monthOf(const QString &name)
{
    static const QString months = QStringLiteral("janfebmaraprmayjunjulaugsepoctnovdec");
    const qsizetype at = months.indexOf(name.toLower());
    return at < 0 || at % 3 ? 0 : int(at / 3) + 1;
}

std::optional<qint64> digits(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > 18 || !std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return text.toLongLong();
}

} // namespace

QDateTime parseHttpDate(const QByteArray &value)
{
    if (value.size() > 64)
        return {};
    static const QString time = QStringLiteral("(?<time>\\d\\d:\\d\\d:\\d\\d)");
    static const QRegularExpression forms[] = {
        QRegularExpression(QStringLiteral("^(?:mon|tue|wed|thu|fri|sat|sun), (?<day>\\d\\d) (?<month>[a-z]{3}) (?<year>\\d{4}) %1 GMT$").arg(time), QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral("^(?:mon|tues|wednes|thurs|fri|satur|sun)day, (?<day>\\d\\d)-(?<month>[a-z]{3})-(?<year>\\d\\d) %1 GMT$").arg(time), QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral("^(?:mon|tue|wed|thu|fri|sat|sun) (?<month>[a-z]{3}) (?<day>[ \\d]\\d) %1 (?<year>\\d{4})$").arg(time), QRegularExpression::CaseInsensitiveOption),
    };
    const QString text = QString::fromLatin1(value.trimmed());
    for (const QRegularExpression &form : forms) {
        const QRegularExpressionMatch m = form.match(text);
        if (!m.hasMatch())
            continue;
        int year = m.captured(QStringLiteral("year")).toInt();
        if (year < 100) {
            // Two digits that would lie more than 50 years ahead mean the past century (RFC 9110, 5.6.7).
            const int today = QDateTime::currentDateTimeUtc().date().year();
            year += today - today % 100;
            if (year > today + 50)
                year -= 100;
        }
        const QDate date(year, monthOf(m.captured(QStringLiteral("month"))), m.captured(QStringLiteral("day")).trimmed().toInt());
        const QTime at = QTime::fromString(m.captured(QStringLiteral("time")), QStringLiteral("HH:mm:ss"));
        if (date.isValid() && at.isValid())
            return QDateTime(date, at, Qt::UTC);
        return {};
    }
    return {};
}

std::optional<std::chrono::seconds> parseMaxAge(const QByteArray &cacheControl, const QByteArray &expires, const QDateTime &date)
{
    constexpr std::chrono::seconds kMost{365LL * 24 * 3600};
    std::optional<std::chrono::seconds> told;
    for (const QByteArray &part : cacheControl.toLower().split(',')) {
        const QByteArray directive = part.trimmed();
        if (directive == "no-store" || directive == "no-cache")
            return std::chrono::seconds(0);
        if (directive.startsWith("max-age=")) {
            QByteArray number = directive.mid(8).trimmed();
            if (number.size() > 2 && number.startsWith('"') && number.endsWith('"'))
                number = number.mid(1, number.size() - 2);
            if (const auto seconds = digits(number))
                told = std::min(std::chrono::seconds(*seconds), kMost);
        }
    }
    if (told || expires.isEmpty())
        return told;
    const QDateTime until = parseHttpDate(expires);
    if (!until.isValid() || !date.isValid())
        return std::chrono::seconds(0);
    return std::clamp(std::chrono::seconds(date.secsTo(until)), std::chrono::seconds(0), kMost);
}

QString parseMediaType(const QByteArray &contentType)
{
    return QString::fromLatin1(contentType.split(';').constFirst().trimmed().toLower().left(100));
}

QString parseCharset(const QByteArray &contentType)
{
    constexpr qsizetype kLongest = 40; // names of character sets (RFC 2978, 2.3)
    QString charset;
    const QList<QByteArray> parameters = contentType.left(1000).toLower().split(';').mid(1);
    for (const QByteArray &parameter : parameters) {
        const qsizetype sign = parameter.indexOf('=');
        if (sign < 0 || parameter.left(sign).trimmed() != "charset")
            continue;
        QByteArray name = parameter.mid(sign + 1).trimmed();
        if (name.size() > 2 && name.startsWith('"') && name.endsWith('"'))
            name = name.mid(1, name.size() - 2);
        const bool sound = !name.isEmpty() && name.size() <= kLongest && std::all_of(name.cbegin(), name.cend(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || QByteArrayView("-_.:+").contains(c); });
        if (!sound || !charset.isEmpty())
            return {};
        charset = QString::fromLatin1(name);
    }
    return charset;
}

std::optional<ContentRange> parseContentRange(const QByteArray &value)
{
    const QByteArray text = value.trimmed().toLower();
    if (!text.startsWith("bytes "))
        return std::nullopt;
    const QByteArray range = text.mid(6).trimmed();
    const qsizetype dash = range.indexOf('-'), slash = range.indexOf('/');
    if (dash < 0 || slash < dash)
        return std::nullopt;
    const auto first = digits(range.left(dash)), last = digits(range.mid(dash + 1, slash - dash - 1));
    const QByteArray whole = range.mid(slash + 1);
    const auto total = whole == "*" ? std::optional<qint64>(-1) : digits(whole);
    if (!first || !last || !total || *last < *first || (*total >= 0 && *last >= *total))
        return std::nullopt;
    return ContentRange{*first, *last, *total};
}

QByteArray strongTag(const QByteArray &etag)
{
    const QByteArray text = etag.trimmed();
    if (text.size() < 2 || text.size() > 1024 || !text.startsWith('"') || !text.endsWith('"'))
        return {};
    const QByteArray inner = text.mid(1, text.size() - 2);
    const bool sound = std::all_of(inner.cbegin(), inner.cend(), [](char c) { return c > 0x20 && c < 0x7f && c != '"'; });
    return sound ? text : QByteArray();
}

} // namespace overzicht
