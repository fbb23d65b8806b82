// SPDX-License-Identifier: EUPL-1.2
#include "demo/message_json.h"

#include "base/local_time.h"

namespace overzicht::demo {

QString moment(const QDateTime &at) { return at.toTimeZone(brussels()).toOffsetFromUtc(at.toTimeZone(brussels()).offsetFromUtc()).toString(Qt::ISODate); }

QJsonObject threeLanguages(const Texts &texts)
{
    if (texts.isEmpty())
        return {};
    QString any;
    for (const QLatin1String language : {QLatin1String("nl"), QLatin1String("fr"), QLatin1String("de")}) {
        if (any.isEmpty())
            any = texts.value(language).toString();
    }
    QJsonObject whole;
    for (const QLatin1String language : {QLatin1String("nl"), QLatin1String("fr"), QLatin1String("de")})
        whole.insert(language, texts.value(language).toString(any));
    return whole;
}

double kilobytes(qsizetype bytes) { return double(bytes) / 1024.0; }

QJsonObject attachmentJson(const Letter &letter, const Enclosure &enclosure, const QString &base)
{
    return {{QStringLiteral("attachmentId"), enclosure.id},
            {QStringLiteral("attachmentTitle"), threeLanguages(enclosure.title)},
            {QStringLiteral("fileName"), enclosure.fileName},
            {QStringLiteral("mainContent"), enclosure.main},
            {QStringLiteral("mediaType"), enclosure.mediaType},
            {QStringLiteral("size"), kilobytes(enclosure.paper->bytes().size())},
            {QStringLiteral("digest"),
             QJsonObject{{QStringLiteral("digestMethod"), QStringLiteral("sha_256")},
                         {QStringLiteral("digestValue"), QString::fromLatin1(enclosure.paper->sha256().toBase64(QByteArray::Base64UrlEncoding))}}},
            {QStringLiteral("attachmentSigned"), false},
            {QStringLiteral("contentHref"), QStringLiteral("%1/ebox/messages/%2/attachments/%3/content").arg(base, letter.id, enclosure.id)}};
}

QJsonObject collection(const QJsonArray &items, qsizetype total)
{
    return {{QStringLiteral("items"), items}, {QStringLiteral("totalItems"), int(total)}};
}

QJsonObject attachmentsJson(const Letter &letter, const QString &base)
{
    QJsonArray items;
    for (const Enclosure &enclosure : letter.enclosures)
        items << attachmentJson(letter, enclosure, base);
    return collection(items, items.size());
}

QJsonObject billJson(const Letter &letter)
{
    const Bill &bill = *letter.bill;
    return {{QStringLiteral("paymentDataId"), QStringLiteral("pay-%1").arg(letter.id)},
            {QStringLiteral("amount"), bill.amount.toDouble()},
            {QStringLiteral("vatAmount"), bill.vat.toDouble()},
            {QStringLiteral("currency"), QStringLiteral("EUR")},
            {QStringLiteral("dueDate"), moment(bill.due)},
            {QStringLiteral("iban"), bill.iban},
            {QStringLiteral("reference"), bill.reference}};
}

static QJsonArray businessJson(const QJsonArray &entries)
{
    QJsonArray whole;
    for (const QJsonValue &value : entries) {
        QJsonObject entry = value.toObject();
        entry.insert(QStringLiteral("name"), threeLanguages(entry.value(QLatin1String("name")).toObject()));
        QJsonArray values;
        for (const QJsonValue &one : entry.value(QLatin1String("values")).toArray())
            values << threeLanguages(one.toObject());
        entry.insert(QStringLiteral("values"), values);
        whole << entry;
    }
    return whole;
}

QJsonObject messageJson(const Letter &letter, const Letters &world, const QString &base)
{
    QJsonObject json{{QStringLiteral("messageId"), letter.id},
                     {QStringLiteral("subject"), threeLanguages(letter.subject)},
                     {QStringLiteral("receiptDate"), moment(letter.at)},
                     {QStringLiteral("expirationDate"), moment(letter.expires)},
                     {QStringLiteral("readStatus"), letter.read},
                     {QStringLiteral("visible"), letter.visible},
                     {QStringLiteral("registeredMail"), letter.registered},
                     {QStringLiteral("messageTypeId"), letter.type},
                     {QStringLiteral("senderOrganizationId"), letter.sender},
                     {QStringLiteral("attachments"), attachmentsJson(letter, base)},
                     // The file says both "required" and "only if there is a body"; here it always stands there.
                     {QStringLiteral("bodyMainContent"), letter.bodyIsMain},
                     {QStringLiteral("replyAuthorized"), letter.reply}};
    if (!letter.original.isEmpty())
        json.insert(QStringLiteral("originalMessageId"), letter.original);
    if (!letter.attention.isEmpty())
        json.insert(QStringLiteral("forTheAttentionOf"), QJsonObject{{QStringLiteral("id"), citizen::kTestNumber},
                                                                    {QStringLiteral("type"), QStringLiteral("citizen")},
                                                                    {QStringLiteral("name"), letter.attention}});
    if (const QString application = world.senders.value(letter.sender).application; !application.isEmpty())
        json.insert(QStringLiteral("senderApplicationId"), application);
    if (letter.bill && !letter.settled)
        json.insert(QStringLiteral("paymentData"), billJson(letter));
    if (!letter.business.isEmpty())
        json.insert(QStringLiteral("businessDataList"), collection(businessJson(letter.business), letter.business.size()));
    return json;
}

} // namespace overzicht::demo
