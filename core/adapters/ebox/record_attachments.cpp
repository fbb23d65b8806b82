// SPDX-License-Identifier: EUPL-1.2
#include "adapters/ebox/record_attachments.h"

#include "adapter/origin.h"
#include "adapters/rest/json_read.h"
#include "domain/safe_text.h"

#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace overzicht::ebox {

using namespace rest;

namespace {

constexpr qsizetype kMostAttachments = 500;
constexpr qsizetype kMostBusinessData = 200;
constexpr double kMostKilobytes = 1e9; // a terabyte

struct Listed {
    QJsonArray items;
    std::optional<qint64> total;
};

Listed listOf(const QJsonValue &value)
{
    if (value.isArray())
        return {value.toArray(), std::nullopt};
    const QJsonObject object = value.toObject();
    return {object.value(QLatin1String("items")).toArray(), wholeNumber(object.value(QLatin1String("totalItems")))};
}

/// 32 bytes, or nothing when the digest is of another kind or cannot be read.
QByteArray sha256Of(const QJsonObject &digest)
{
    QString method = text(digest.value(QLatin1String("digestMethod"))).toLower();
    method.remove(u'_').remove(u'-');
    if (method != QLatin1String("sha256"))
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(text(digest.value(QLatin1String("digestValue"))).toLatin1(),
                                                        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == 32 ? decoded.decoded : QByteArray();
}

/// How a remark names an attachment.
QString called(const Attachment &attachment, qsizetype number)
{
    const QString name = safeLine(attachment.fileName, 60);
    return name.isEmpty() ? QString::number(number) : name;
}

Attachment attachmentOf(const QJsonObject &object, const QUrl &address, qsizetype number, Notes &remarks)
{
    Attachment a;
    a.foreignId = text(object.value(QLatin1String("attachmentId")));
    a.title = localText(pick(object, {QLatin1String("attachmentTitle"), QLatin1String("title")}));
    a.fileName = text(object.value(QLatin1String("fileName")));
    a.mediaType = text(object.value(QLatin1String("mediaType"))).section(u';', 0, 0).trimmed().toLower();
    a.main = flag(pick(object, {QLatin1String("isMainContent"), QLatin1String("mainContent")}), false);
    a.isSigned = flag(pick(object, {QLatin1String("isAttachmentSigned"), QLatin1String("attachmentSigned")}), false);
    const QString name = called(a, number);
    if (a.foreignId.isEmpty())
        remarks << Note(QT_TRANSLATE_NOOP("Note", "attachment %1 has no id and cannot be fetched"), Note::About::Attachment).arg(name);
    if (const QJsonValue size = object.value(QLatin1String("size")); !size.isUndefined() && !size.isNull()) {
        a.kilobytes = size.toDouble(-1);
        if (!std::isfinite(a.kilobytes) || a.kilobytes < 0 || a.kilobytes > kMostKilobytes) {
            remarks << Note(QT_TRANSLATE_NOOP("Note", "attachment %1 tells a size that cannot be right"), Note::About::Attachment).arg(name);
            a.kilobytes = 0;
        }
    }
    if (const QJsonValue digest = object.value(QLatin1String("digest")); digest.isObject()) {
        a.sha256 = sha256Of(digest.toObject());
        if (a.sha256.isEmpty())
            remarks << Note(QT_TRANSLATE_NOOP("Note", "attachment %1 has a digest that cannot be read; its content cannot be compared with it"), Note::About::Attachment).arg(name);
    }
    if (const QUrl href(text(object.value(QLatin1String("contentHref")))); !href.isEmpty() && !href.isRelative() && !sameOrigin(href, address))
        remarks << Note(QT_TRANSLATE_NOOP("Note", "attachment %1 points to another place; that is not followed"), Note::About::Attachment).arg(name);
    return a;
}

} // namespace

QList<Attachment> attachmentsOf(const QJsonObject &message, const QUrl &address, Notes &remarks)
{
    const Listed listed = listOf(message.value(QLatin1String("attachments")));
    QList<Attachment> attachments;
    QSet<QString> ids;
    for (const QJsonValue item : listed.items) {
        const qsizetype number = attachments.size() + 1;
        if (number > kMostAttachments)
            break;
        const Attachment a = attachmentOf(item.toObject(), address, number, remarks);
        if (!a.foreignId.isEmpty() && ids.contains(a.foreignId))
            remarks << Note(QT_TRANSLATE_NOOP("Note", "attachment %1 has the id of another one"), Note::About::Attachment).arg(called(a, number));
        ids.insert(a.foreignId);
        attachments << a;
    }
    const qint64 told = qMax<qint64>(listed.items.size(), listed.total.value_or(0));
    if (told > attachments.size())
        remarks << Note(QT_TRANSLATE_NOOP("Note", "attachments announced: %1, described: %2"), Note::About::Attachment).arg(told).arg(attachments.size());
    return attachments;
}

QList<BusinessValue> businessDataOf(const QJsonObject &message)
{
    QList<BusinessValue> values;
    const QJsonArray items = listOf(pick(message, {QLatin1String("businessDataList"), QLatin1String("businessData")})).items;
    for (const QJsonValue item : items) {
        const QJsonObject object = item.toObject();
        BusinessValue value{text(object.value(QLatin1String("key"))), localText(object.value(QLatin1String("name"))), {}};
        const QJsonArray told = object.value(QLatin1String("values")).toArray();
        for (const QJsonValue one : told) {
            if (const LocalText words = localText(one); !words.isEmpty() && value.values.size() < kMostBusinessData)
                value.values << words;
        }
        if ((!value.key.isEmpty() || !value.name.isEmpty()) && values.size() < kMostBusinessData)
            values << value;
    }
    return values;
}

QUrl linkOf(const QList<BusinessValue> &values)
{
    for (const BusinessValue &value : values) {
        if (value.key.compare(QLatin1String("link"), Qt::CaseInsensitive) != 0 && value.key.compare(QLatin1String("url"), Qt::CaseInsensitive) != 0)
            continue;
        for (const LocalText &words : value.values) {
            const QUrl url(words.best(Language::Nl).trimmed(), QUrl::StrictMode);
            if (url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() && url.userInfo().isEmpty())
                return url;
        }
    }
    return {};
}

} // namespace overzicht::ebox
