// SPDX-License-Identifier: EUPL-1.2
#include "demo/story.h"

#include "base/local_time.h"

#include <QLocale>
#include <QRegularExpression>

namespace overzicht::demo {

namespace {

QString text(const QJsonObject &json, const char *key) { return json.value(QLatin1String(key)).toString(); }

} // namespace

QString Story::told(const QString &written) const
{
    if (!written.contains(u'{'))
        return written;
    static const QRegularExpression marks(QStringLiteral(R"(\{([+-]\d+) ([^{}]+)\}|\{([a-z][a-z-]*)\})"));
    static const QLocale dutch(QLocale::Dutch, QLocale::Belgium);
    QString filled;
    qsizetype from = 0;
    for (auto it = marks.globalMatch(written); it.hasNext();) {
        const QRegularExpressionMatch mark = it.next();
        filled += written.mid(from, mark.capturedStart() - from);
        from = mark.capturedEnd();
        if (!mark.captured(2).isEmpty())
            filled += dutch.toString(m_day.addDays(mark.captured(1).toInt()), mark.captured(2));
        else
            filled += m_words.value(mark.captured(3), mark.captured(0));
    }
    return filled + written.mid(from);
}

bool Story::isThere(const QJsonValue &condition) const
{
    const QJsonObject steps = condition.toObject();
    const auto from = permitStepFromWord(text(steps, "from")), until = permitStepFromWord(text(steps, "until"));
    const Permit::Step now = m_permit.step();
    return (!from || now >= *from) && (!until || now < *until);
}

QJsonValue Story::special(const QJsonObject &written) const
{
    if (const QString bill = text(written, "$bill"); !bill.isEmpty()) {
        const Till::Standing standing = m_till.standing(bill);
        return told(written.value(standing == Till::Standing::Asked ? QLatin1String("asked") : standing == Till::Standing::Processing ? QLatin1String("processing") : QLatin1String("paid")));
    }
    if (const QJsonValue steps = written.value(QLatin1String("$step")); steps.isObject()) {
        QJsonValue value = QJsonValue::Null;
        for (int step = 0; step <= int(m_permit.step()); ++step) {
            if (const QJsonValue there = steps.toObject().value(word(Permit::Step(step))); !there.isUndefined())
                value = there;
        }
        return told(value);
    }
    if (const auto since = permitStepFromWord(text(written, "$since")))
        return m_permit.since(*since).toTimeZone(brussels()).toString(text(written, "as"));
    return QJsonValue::Undefined;
}

QJsonValue Story::told(const QJsonValue &written) const
{
    if (written.isString())
        return told(written.toString());
    if (written.isArray()) {
        QJsonArray list;
        for (const QJsonValue element : written.toArray()) {
            if (isThere(element.toObject().value(QLatin1String("$if"))))
                list << told(element);
        }
        return list;
    }
    if (!written.isObject())
        return written;
    if (const QJsonValue value = special(written.toObject()); !value.isUndefined())
        return value;
    QJsonObject object;
    const QJsonObject members = written.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it.key() != QLatin1String("$if"))
            object.insert(it.key(), told(it.value()));
    }
    return object;
}

} // namespace overzicht::demo
