// SPDX-License-Identifier: EUPL-1.2
#include "adapters/burgerprofiel/certificate_record.h"

#include "adapter/refused_date.h"
#include "adapter/keys.h"
#include "adapter/origin.h"
#include "adapters/burgerprofiel/certificate_content.h"
#include "adapters/burgerprofiel/hal_page.h"
#include "adapters/rest/json_read.h"
#include "adapters/rest/moments.h"
#include "domain/safe_text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace overzicht::burgerprofiel {

using namespace rest;

namespace {

constexpr qsizetype kLongestId = 300;
constexpr qsizetype kLongestName = 1000;

/// A day, also when it was written as a moment; then the day it is in Belgium.
std::optional<QDate> dayOf(const QJsonValue &value, const Note &unread, Notes &remarks)
{
    const QString told = text(value);
    if (!isOfAnotherShape(value) && (told.isEmpty() || meansNever(told)))
        return std::nullopt;
    const auto day = rest::dayOf(told);
    if (!day)
        remarks << unread;
    return day;
}

/// No interface promises it; a supplier that tells when it issued a certificate is believed, unless that is still to come.
std::optional<QDateTime> issuedAt(const QJsonObject &record, const QDateTime &now)
{
    const QString told = text(pick(record, {QLatin1String("issuedAt"), QLatin1String("issuedOn"), QLatin1String("issueDate"), QLatin1String("dateOfIssue")}));
    const auto moment = momentOf(told);
    return moment && *moment <= now.addDays(1) ? moment : std::nullopt;
}

/// A document is only ever fetched below the address of the source, by the path of its link: behind a gateway a supplier knows itself by another name, often as this machine.
/// Anything else that such a link names is told: whoever made it, or let somebody put it there, means another place than we ask.
std::optional<Note> otherPlace(const QString &href, const ListSetting &list)
{
    const QUrl link = list.pull.feed.address.resolved(QUrl(href.trimmed()));
    const bool isWeb = link.scheme() == QLatin1String("https") || link.scheme() == QLatin1String("http");
    if (href.isEmpty() || (isWeb && link.userInfo().isEmpty() && (isLoopback(link) || sameOrigin(link, list.pull.feed.address) || list.file.permits(link))))
        return std::nullopt;
    const QString place = isWeb && !link.host().isEmpty() ? shownPlace(link) : link.scheme() + u':';
    return Note(QT_TRANSLATE_NOOP("Note", "its link leads to %1, which the source file does not allow; the document is asked at the address of the source itself"), Note::About::Host).arg(safeLine(place, 100));
}

} // namespace

std::variant<Found, Quarantined> readCertificate(const QJsonValue &value, const QByteArray &raw, const RecordSetting &setting)
{
    const QByteArray kept = setting.numbers.outOf(raw);
    const auto bad = [&](const Note &reason) { return Quarantined{{}, kept, reason, false}; };
    if (!value.isObject())
        return bad(Note(QT_TRANSLATE_NOOP("Note", "a certificate that is no object")));
    const QJsonObject record = value.toObject();
    const QString told = text(record.value(QLatin1String("id")));
    if (told.isEmpty())
        return bad(Note(QT_TRANSLATE_NOOP("Note", "a certificate without a number of its own")));
    if (told.size() > kLongestId)
        return bad(Note(QT_TRANSLATE_NOOP("Note", "a certificate whose number is longer than %1 characters")).arg(kLongestId));
    const auto id = setting.numbers.outOfId(told);
    if (!id)
        return bad(Note(QT_TRANSLATE_NOOP("Note", "a certificate whose number holds somebody's national number, which is not kept")));

    Notes remarks;
    const QString written = text(record.value(QLatin1String("language"))).left(20);
    const auto language = languageFromCode(written.toLower());
    const QString name = setting.numbers.outOfTitle(text(record.value(QLatin1String("name"))).left(kLongestName));
    const LocalText title(language.value_or(Language::Nl), name);

    const QJsonValue from = pick(record, {QLatin1String("validFrom"), QLatin1String("startDate")});
    const QJsonValue until = pick(record, {QLatin1String("validUntil"), QLatin1String("validTo"), QLatin1String("expiryDate"), QLatin1String("expirationDate"), QLatin1String("endDate")});
    const auto arrival = issuedAt(record, setting.now);
    Attestation attestation(Heading(setting.sender, title, {}, arrival.value_or(setting.now)));
    attestation.validFrom = dayOf(from, Note(QT_TRANSLATE_NOOP("Note", "the day from which it is valid cannot be read"), Note::About::Time), remarks);
    const qsizetype before = remarks.size();
    const Note unread(QT_TRANSLATE_NOOP("Note", "the day until which it is valid cannot be read"), Note::About::Time);
    attestation.validUntil = dayOf(until, unread, remarks);
    if (attestation.validUntil && isNought(*attestation.validUntil)) {
        attestation.validUntil.reset();
        remarks << unread;
    }
    if (remarks.size() > before)
        attestation.untilTold = unreadDay(setting.numbers.outOfTitle(text(until).left(40)));
    if (attestation.validFrom && attestation.validUntil && *attestation.validUntil < *attestation.validFrom) {
        remarks << Note(QT_TRANSLATE_NOOP("Note", "it says to end before it begins"), Note::About::Order);
        attestation.validFrom.reset();
    }
    attestation.period = safeLine(setting.numbers.outOfTitle(text(record.value(QLatin1String("year"))).left(40)), 40);
    attestation.product = setting.numbers.outOfTitle(text(pick(record, {QLatin1String("productId"), QLatin1String("product")})).left(100));

    const QString link = linkOf(record, "download");
    if (const auto other = otherPlace(link, setting.list))
        remarks << *other;
    if (const QString path = downloadPath(link, *id, written, setting.numbers); !path.isEmpty()) {
        Attachment content;
        content.foreignId = path;
        content.title = title;
        content.fileName = QString(name).replace(u'/', u'-') + (language ? QStringLiteral(" (%1)").arg(code(*language)) : QString());
        content.mediaType = QStringLiteral("application/pdf");
        content.main = true;
        content.language = language;
        attestation.contents << content;
    } else {
        remarks << Note(QT_TRANSLATE_NOOP("Note", "it does not say where it can be fetched"), Note::About::Attachment);
    }
    return Found{ForeignId(*id + u'/' + (language ? code(*language) : written.toLower())), attestation, {keys::own(QStringLiteral("certificate/") + *id)}, kept, false, true, remarks, !arrival};
}

PartyId senderOf(const SourceFile &file) { return PartyId(file.ownerKbo.isEmpty() ? QStringLiteral("source:") + file.id.text() : file.ownerKbo); }

} // namespace overzicht::burgerprofiel
