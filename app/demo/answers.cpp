// SPDX-License-Identifier: EUPL-1.2
#include "demo/answers.h"

#include <QJsonDocument>
#include <QUuid>

namespace overzicht::demo {

Told toldJson(const QJsonObject &json)
{
    Told told;
    told.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return told;
}

Told toldJson(const QJsonArray &json)
{
    Told told;
    told.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return told;
}

Told statusMessage(int status, const QString &code, const QString &message)
{
    Told told = toldJson(QJsonObject{{QStringLiteral("id"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                     {QStringLiteral("code"), code},
                                     {QStringLiteral("message"), message},
                                     {QStringLiteral("contact"), QStringLiteral("helpdesk@voorbeeld.example")},
                                     {QStringLiteral("environment"), QStringLiteral("simulation")}});
    told.status = status;
    return told;
}

std::optional<PageAsked> PageAsked::from(const QMultiHash<QString, QString> &query)
{
    PageAsked asked;
    bool okPage = true, okSize = true;
    if (query.contains(QStringLiteral("page")))
        asked.page = query.value(QStringLiteral("page")).toInt(&okPage);
    if (query.contains(QStringLiteral("pageSize")))
        asked.size = query.value(QStringLiteral("pageSize")).toInt(&okSize);
    if (!okPage || !okSize || asked.page < 1 || asked.size < 1 || asked.size > 100)
        return std::nullopt;
    return asked;
}

} // namespace overzicht::demo
