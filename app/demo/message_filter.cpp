// SPDX-License-Identifier: EUPL-1.2
#include "demo/message_filter.h"

#include "base/local_time.h"
#include "demo/message_json.h"

namespace overzicht::demo {

namespace {

std::optional<bool> boolFrom(const QString &text)
{
    if (text == QLatin1String("true"))
        return true;
    if (text == QLatin1String("false"))
        return false;
    return std::nullopt;
}

/// Lower case without accents, as the search of the provider guide compares.
QString folded(const QString &text)
{
    QString bare;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            bare += c.toLower();
    }
    return bare;
}

} // namespace

std::optional<QString> MessageFilter::parse(const QMultiHash<QString, QString> &query, MessageFilter &filter)
{
    const std::initializer_list<std::pair<const char *, std::optional<QDate> *>> dates{{"receivedBefore", &filter.receivedBefore},
                                                                                        {"receivedAfter", &filter.receivedAfter},
                                                                                        {"expiredBefore", &filter.expiredBefore},
                                                                                        {"expiredAfter", &filter.expiredAfter}};
    for (const auto &[name, date] : dates) {
        if (const QString value = query.value(QLatin1String(name)); query.contains(QLatin1String(name))) {
            const auto parsed = parseDate(value);
            if (!parsed)
                return QStringLiteral("%1 is not a date").arg(QLatin1String(name));
            *date = *parsed;
        }
    }
    const std::initializer_list<std::pair<const char *, std::optional<bool> *>> flags{{"readStatus", &filter.read}, {"visible", &filter.visible}, {"registeredMail", &filter.registered}};
    for (const auto &[name, flag] : flags) {
        if (query.contains(QLatin1String(name))) {
            *flag = boolFrom(query.value(QLatin1String(name)));
            if (!*flag)
                return QStringLiteral("%1 is not true or false").arg(QLatin1String(name));
        }
    }
    filter.type = query.value(QStringLiteral("messageTypeId"));
    filter.sender = query.value(QStringLiteral("senderOrganizationId"));
    filter.application = query.value(QStringLiteral("senderApplicationId"));
    filter.words = folded(query.value(QStringLiteral("q")));
    filter.language = query.value(QStringLiteral("qlang"));
    if (query.contains(QStringLiteral("q")) && filter.language.isEmpty())
        return QStringLiteral("q needs qlang");
    return std::nullopt;
}

bool MessageFilter::takes(const Letter &letter, const Letters &world) const
{
    const QDate received = letter.at.toTimeZone(brussels()).date();
    const QDate expires = letter.expires.toTimeZone(brussels()).date();
    return (!receivedBefore || received < *receivedBefore) && (!receivedAfter || received > *receivedAfter) && (!expiredBefore || expires < *expiredBefore)
        && (!expiredAfter || expires > *expiredAfter) && (!read || letter.read == *read) && (!visible || letter.visible == *visible)
        && (!registered || letter.registered == *registered) && (type.isEmpty() || letter.type == type) && (sender.isEmpty() || letter.sender == sender)
        && (application.isEmpty() || world.senders.value(letter.sender).application == application) && (words.isEmpty() || tells(letter, world));
}

bool MessageFilter::tells(const Letter &letter, const Letters &world) const
{
    const auto has = [this](const Texts &texts) { return folded(threeLanguages(texts).value(language).toString()).contains(words); };
    const Sender from = world.senders.value(letter.sender);
    if (has(letter.subject) || folded(letter.attention).contains(words) || has(world.types.value(letter.type).name))
        return true;
    if (from.listed && (has(from.shortName) || has(from.longName)))
        return true;
    if (!from.application.isEmpty() && has(world.applications.value(from.application).name))
        return true;
    for (const QJsonValue &entry : letter.business) {
        for (const QJsonValue &value : entry.toObject().value(QLatin1String("values")).toArray()) {
            if (has(value.toObject()))
                return true;
        }
    }
    return false;
}

} // namespace overzicht::demo
