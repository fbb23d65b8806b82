// SPDX-License-Identifier: EUPL-1.2
#include "adapters/ebox/message_record.h"

#include "adapter/keys.h"
#include "adapters/rest/json_read.h"
#include "adapters/rest/moments.h"
#include "adapters/ebox/record_attachments.h"
#include "adapters/ebox/record_payment.h"
#include "adapters/rest/refusal.h"
#include "base/local_time.h"
#include "domain/identifiers.h"

#include <QJsonObject>

#include <algorithm>

namespace overzicht::ebox {

using namespace rest;

namespace {

constexpr qsizetype kLongestId = 300;
constexpr qsizetype kMostKeys = 5;

/// A KBO number in its ten digits when it has that shape; otherwise as told. v3 says sender {enterpriseNumber}.
PartyId senderOf(const QJsonObject &message, Notes &remarks)
{
    QString told = text(message.value(QLatin1String("senderOrganizationId")));
    if (told.isEmpty())
        told = text(pick(message.value(QLatin1String("sender")).toObject(), {QLatin1String("enterpriseNumber"), QLatin1String("organizationId")}));
    if (told.isEmpty()) {
        remarks << Note(QT_TRANSLATE_NOOP("Note", "no sender was told"), Note::About::Sender);
        return {};
    }
    const auto kbo = Kbo::parse(told);
    if (!kbo) {
        remarks << Note(QT_TRANSLATE_NOOP("Note", "the sender's number is no enterprise number"), Note::About::Sender);
        return PartyId(told.left(kLongestId));
    }
    if (!kbo->isValid())
        remarks << Note(QT_TRANSLATE_NOOP("Note", "the sender's enterprise number does not pass its check"), Note::About::Sender);
    return PartyId(kbo->digits());
}

/// Nothing = none that can be read.
std::optional<QDateTime> arrivalOf(const QJsonObject &message, const QDateTime &now, Notes &remarks)
{
    const QJsonValue value = pick(message, {QLatin1String("receiptDate"), QLatin1String("publicationDate")});
    const auto told = parseMoment(text(value));
    if (!told || isNought(*told)) {
        const QString evidence = shortly(value);
        const Note unread(QT_TRANSLATE_NOOP("Note", "the moment of arrival cannot be read (%1); shown as arrived when it was first seen here"), Note::About::Time);
        if (value.isUndefined() || value.toString(QStringLiteral("-")).isEmpty())
            remarks << Note(QT_TRANSLATE_NOOP("Note", "no moment of arrival; shown as arrived when it was first seen here"), Note::About::Time);
        else
            remarks << (evidence.isEmpty() ? unread.arg(Note(QT_TRANSLATE_NOOP("Note", "a number that cannot be"))) : unread.arg(evidence));
        return std::nullopt;
    }
    if (*told > now.addDays(2))
        remarks << Note(QT_TRANSLATE_NOOP("Note", "the moment of arrival lies in the future"), Note::About::Order);
    return *told;
}

std::optional<QDateTime> expiryOf(const QJsonObject &message, Notes &remarks)
{
    const QString told = text(message.value(QLatin1String("expirationDate")));
    if (told.isEmpty() || meansNever(told))
        return std::nullopt;
    if (const auto moment = parseMoment(told); moment && !isNought(*moment))
        return *moment;
    if (const auto day = parseDate(told); day && !isNought(*day))
        return endOfDay(*day);
    remarks << Note(QT_TRANSLATE_NOOP("Note", "the moment it expires cannot be read"), Note::About::Time);
    return std::nullopt;
}

/// v2.1: {id, type, name}; v3: {ssin, label}. Only the name is kept, and only what of it is no national number.
QString attentionOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return withoutNationalNumbers(text(pick(object, {QLatin1String("name"), QLatin1String("label")})).left(1000));
}

/// Under which keys others may know it. A transaction id, {source}+{dossier}, says which case it is about (Notificaties: TransactieId). With somebody's national number in it
/// that case is known elsewhere under another name, without the number.
QStringList keysOf(const QString &provider, const QString &id, const QList<BusinessValue> &values)
{
    QStringList keys{keys::message(provider, id)};
    for (const BusinessValue &value : values) {
        if (value.key.compare(QLatin1String("TransactieId"), Qt::CaseInsensitive) != 0 && value.key.compare(QLatin1String("transactionId"), Qt::CaseInsensitive) != 0)
            continue;
        for (const LocalText &words : value.values) {
            const QString told = words.best(Language::Nl).trimmed();
            const qsizetype plus = told.indexOf(u'+');
            const QString key = plus < 0 || holdsNationalNumber(told) ? QString() : keys::dossier(told.left(plus).trimmed(), told.mid(plus + 1).simplified());
            if (!key.isEmpty() && !keys.contains(key) && keys.size() < kMostKeys)
                keys << key;
        }
    }
    return keys;
}

} // namespace

std::variant<Found, Quarantined> readMessage(const QJsonValue &value, const QByteArray &raw, const RecordSetting &setting)
{
    const auto bad = [&](const Note &reason) { return Quarantined{{}, raw, reason, true}; };
    if (!value.isObject())
        return bad(Note(QT_TRANSLATE_NOOP("Note", "a message that is no object")));
    const QJsonObject message = value.toObject();
    const QString id = text(message.value(QLatin1String("messageId")));
    if (id.isEmpty())
        return bad(Note(QT_TRANSLATE_NOOP("Note", "a message without an id")));
    if (id.size() > kLongestId)
        return bad(Note(QT_TRANSLATE_NOOP("Note", "a message whose id is longer than %1 characters")).arg(kLongestId));

    Notes remarks;
    const PartyId sender = senderOf(message, remarks);
    const QString type = text(message.value(QLatin1String("messageTypeId")));
    const auto arrival = arrivalOf(message, setting.now, remarks);
    const Heading heading(sender, localText(message.value(QLatin1String("subject"))), type, arrival.value_or(setting.now));
    const auto expiry = expiryOf(message, remarks);
    const QList<Attachment> attachments = attachmentsOf(message, setting.feed.address, remarks);
    const QList<BusinessValue> businessData = businessDataOf(message);
    const bool registered = flag(pick(message, {QLatin1String("isRegisteredMail"), QLatin1String("registeredMail")}), false);
    const QJsonValue body = pick(message, {QLatin1String("isBodyMainContent"), QLatin1String("bodyMainContent")});
    const bool bodyIsMain = flag(body, false);
    const bool hasBody = !body.isUndefined(); // "must be present only if there is a body"
    const bool mainContent = bodyIsMain || std::any_of(attachments.begin(), attachments.end(), [](const Attachment &a) { return a.main; });

    const Classified decided = classify({std::nullopt, registered, mainContent, sender, type}, setting.policy);
    const auto item = [&]() -> Item {
        const Obligation obligation = obligationOf(message.value(QLatin1String("paymentData")), remarks);
        if (decided.value == ItemClass::Notice) {
            if (obligation.kind != Obligation::Kind::None)
                remarks << Note(QT_TRANSLATE_NOOP("Note", "this notice asks for a payment; look where it refers to"));
            return Notice{heading, linkOf(businessData), attachments, expiry, hasBody, businessData};
        }
        const QString attention = attentionOf(message.value(QLatin1String("forTheAttentionOf")));
        return Document{heading, obligation, attachments, expiry, registered, hasBody, bodyIsMain, attention, businessData};
    }();
    return Found{ForeignId(id),
                 item,
                 keysOf(setting.feed.id.text(), id, businessData),
                 raw,
                 flag(pick(message, {QLatin1String("isRead"), QLatin1String("readStatus")}), false),
                 flag(pick(message, {QLatin1String("isVisible"), QLatin1String("visible")}), true),
                 remarks,
                 !arrival};
}

} // namespace overzicht::ebox
