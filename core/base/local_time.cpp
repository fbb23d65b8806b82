// SPDX-License-Identifier: EUPL-1.2
#include "base/local_time.h"

#include <QRegularExpression>

namespace overzicht {

const QTimeZone &brussels()
{
    static const QTimeZone zone("Europe/Brussels");
    return zone;
}

namespace {

/// A time that summer time skips is an hour later on the clock; the engine itself says two.
QDateTime inBrussels(const QDate &day, const QTime &time)
{
    const QDateTime plain(day, time, brussels());
    return plain.isValid() && plain.time() == time ? plain : QDateTime(day, time.addSecs(-3600), brussels()).addSecs(3600);
}

} // namespace

Result<QDate> parseDate(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A\d{4}-\d{2}-\d{2}(?:Z|z|[+-](?:0\d|1[0-4]):[0-5]\d)?\z)"), QRegularExpression::DontCaptureOption);
    const QDate day = shape.match(text).hasMatch() ? QDate::fromString(text.left(10), Qt::ISODate) : QDate();
    if (!day.isValid() || day.year() < 1900 || day.year() > 2999)
        return failure(Error::Kind::Malformed, QStringLiteral("'%1' is not a date between 1900 and 2999").arg(text.left(40)));
    return day;
}

Result<QDateTime> parseMoment(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(\A(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|z|[+-]\d{2}(?::?\d{2})?)?\z)"));
    static const QRegularExpression basic(QStringLiteral(R"(\A(\d{4})(\d{2})(\d{2})[Tt](\d{2})(\d{2})(\d{2})((?:[.,]\d{1,9})?(?:Z|z|[+-]\d{2}(?::?\d{2})?)?)\z)"));
    if (basic.match(text).hasMatch())
        return parseMoment(QString(text).replace(basic, QStringLiteral("\\1-\\2-\\3T\\4:\\5:\\6\\7")));
    const auto refused = [&] { return failure(Error::Kind::Malformed, QStringLiteral("'%1' is not a moment").arg(text.left(40))); };
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return refused();
    const auto day = parseDate(match.captured(1));
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    if (!day || !time.isValid())
        return refused();
    const QString zone = match.captured(6);
    if (zone.isEmpty())
        return inBrussels(*day, time);
    if (zone.compare(QLatin1String("Z"), Qt::CaseInsensitive) == 0)
        return QDateTime(*day, time, Qt::UTC);
    const int hours = zone.mid(1, 2).toInt();
    const int minutes = zone.size() > 3 ? zone.right(2).toInt() : 0;
    if (hours > 14 || minutes > 59)
        return refused();
    return QDateTime(*day, time, Qt::OffsetFromUTC, (zone.startsWith(u'-') ? -1 : 1) * (hours * 3600 + minutes * 60));
}

QDateTime endOfDay(const QDate &day) { return QDateTime(day, QTime(23, 59, 59), brussels()); }

} // namespace overzicht
