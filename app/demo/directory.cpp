// SPDX-License-Identifier: EUPL-1.2
#include "demo/mailbox.h"
#include "demo/message_json.h"
#include "demo/paper.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <map>

namespace overzicht::demo {

namespace {

/// The provider guide's own example; two days are recommended, one is what most do.
const QPair<QByteArray, QByteArray> kCache("Cache-Control", "public, no-transform, proxy-revalidate, max-age=86400");

/// Logos are asked by every visitor; each is painted once.
QByteArray logoOf(const Sender &sender)
{
    static std::mutex mutex;
    static std::map<QString, QByteArray> painted;
    const std::lock_guard lock(mutex);
    QByteArray &png = painted[sender.id];
    if (png.isEmpty())
        png = logoPng(sender);
    return png;
}

QJsonObject imageJson(const Sender &sender, const QString &base)
{
    return {{QStringLiteral("imageId"), QStringLiteral("logo")},
            {QStringLiteral("size"), kilobytes(logoOf(sender).size())},
            {QStringLiteral("mediaType"), QStringLiteral("image/png")},
            {QStringLiteral("language"), QStringLiteral("nl")},
            {QStringLiteral("contentHref"), QStringLiteral("%1/referenceData/senderOrganizations/%2/images/logo/content").arg(base, sender.id)}};
}

QJsonObject senderJson(const Sender &sender, const Letters &world, const QString &base)
{
    QJsonArray types;
    for (const LetterType &type : world.types) {
        if (type.senders.contains(sender.id))
            types << type.id;
    }
    QJsonArray applications;
    if (!sender.application.isEmpty())
        applications << sender.application;
    return {{QStringLiteral("organizationId"), sender.id},
            {QStringLiteral("organizationShortName"), threeLanguages(sender.shortName)},
            {QStringLiteral("organizationLongName"), threeLanguages(sender.longName)},
            {QStringLiteral("organizationLogos"), QJsonArray{imageJson(sender, base)}},
            {QStringLiteral("senderApplicationIds"), applications},
            {QStringLiteral("messageTypeIds"), types},
            {QStringLiteral("contactBusiness"), sender.contact}};
}

QJsonObject typeJson(const LetterType &type)
{
    return {{QStringLiteral("messageTypeId"), type.id},
            {QStringLiteral("messageTypeName"), threeLanguages(type.name)},
            {QStringLiteral("validityPeriod"), QJsonObject{{QStringLiteral("validityPeriodNumber"), type.years}, {QStringLiteral("validityPeriodUnit"), QStringLiteral("year")}}},
            {QStringLiteral("senderOrganizationIds"), QJsonArray::fromStringList(type.senders)}};
}

QJsonObject applicationJson(const Application &application)
{
    return {{QStringLiteral("applicationId"), application.id},
            {QStringLiteral("applicationName"), threeLanguages(application.name)},
            {QStringLiteral("senderOrganizationIds"), QJsonArray{application.sender}}};
}

/// With its ETag; 304 when the visitor has it already.
Told cached(Told told, const Asked &asked)
{
    const QByteArray etag = '"' + QCryptographicHash::hash(told.body, QCryptographicHash::Sha256).left(12).toHex() + '"';
    told.headers << kCache << qMakePair(QByteArray("ETag"), etag);
    if (asked.headers.value("if-none-match") == etag) {
        told.status = 304;
        told.body.clear();
    }
    return told;
}

} // namespace

Directory::Directory(const Letters &world, const QString &provider) : m_world(world)
{
    for (const Letter &letter : world.letters) {
        if (letter.provider != provider)
            continue;
        const Sender sender = world.senders.value(letter.sender);
        if (sender.listed && !m_senders.contains(sender.id))
            m_senders << sender.id;
        if (!m_types.contains(letter.type))
            m_types << letter.type;
        if (!sender.application.isEmpty() && !m_applications.contains(sender.application))
            m_applications << sender.application;
    }
    if (!m_types.contains(QStringLiteral("brief")))
        m_types << QStringLiteral("brief"); // what the switchboard sends
    m_senders.sort();
    m_types.sort();
    m_applications.sort();
}

Told Directory::answer(const Asked &asked, const QStringList &parts, const QString &base) const
{
    const QString kind = parts.value(0), id = parts.value(1);
    const auto missing = [] { return statusMessage(404, QStringLiteral("notFound"), QStringLiteral("This is not in the reference data")); };
    const QStringList *ids = kind == QLatin1String("senderOrganizations") ? &m_senders
                           : kind == QLatin1String("messageTypes")        ? &m_types
                           : kind == QLatin1String("senderApplications")  ? &m_applications
                                                                          : nullptr;
    if (!ids || (!id.isEmpty() && !ids->contains(id)))
        return missing();
    const auto one = [&](const QString &which) {
        if (ids == &m_senders)
            return senderJson(m_world.senders.value(which), m_world, base);
        return ids == &m_types ? typeJson(m_world.types.value(which)) : applicationJson(m_world.applications.value(which));
    };
    if (parts.size() == 2)
        return cached(toldJson(one(id)), asked);
    if (parts.size() == 5 && ids == &m_senders && parts.mid(2) == QStringList{QStringLiteral("images"), QStringLiteral("logo"), QStringLiteral("content")}) {
        Told told;
        told.type = "image/png";
        told.body = logoOf(m_world.senders.value(id));
        return cached(told, asked);
    }
    if (parts.size() != 1)
        return missing();
    const auto page = PageAsked::from(asked.query);
    if (!page)
        return statusMessage(400, QStringLiteral("badPage"), QStringLiteral("page is at least 1, pageSize from 1 to 100"));
    QJsonArray items;
    for (const QString &which : ids->mid(qsizetype(page->page - 1) * page->size, page->size))
        items << one(which);
    return cached(toldJson(collection(items, ids->size())), asked);
}

} // namespace overzicht::demo
