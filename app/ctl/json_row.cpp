// SPDX-License-Identifier: EUPL-1.2
#include "ctl/json_row.h"

#include "base/local_time.h"
#include "catalogue/elsewhere.h"
#include "ctl/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace overzicht::ctl {

namespace {

void put(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(name), text);
}

void put(QJsonObject &object, const char *name, const QDateTime &moment) { put(object, name, isoMoment(moment)); }

void put(QJsonObject &object, const char *name, const std::optional<QDateTime> &moment)
{
    if (moment)
        put(object, name, *moment);
}

QJsonObject localJson(const LocalText &text)
{
    QJsonObject object;
    for (const Language language : kLanguages) {
        if (!text.in(language).isEmpty())
            object.insert(code(language), text.in(language));
    }
    return object;
}

QJsonArray attachmentsJson(const QList<StoredAttachment> &attachments)
{
    QJsonArray array;
    int n = 0;
    for (const StoredAttachment &stored : attachments) {
        const Attachment &attachment = stored.attachment;
        QJsonObject object{{QStringLiteral("n"), ++n}, {QStringLiteral("main"), attachment.main}, {QStringLiteral("signed"), attachment.isSigned}, {QStringLiteral("fileName"), attachment.fileName}};
        if (!attachment.title.isEmpty())
            object.insert(QStringLiteral("title"), localJson(attachment.title));
        put(object, "mediaType", attachment.mediaType);
        if (attachment.kilobytes > 0)
            object.insert(QStringLiteral("kilobytes"), attachment.kilobytes);
        put(object, "sha256", QString::fromLatin1(attachment.sha256.toHex()));
        if (attachment.language)
            object.insert(QStringLiteral("language"), code(*attachment.language));
        put(object, "savedAs", stored.savedAs);
        array << object;
    }
    return array;
}

QJsonArray reasonsJson(const QList<JoinReason> &reasons)
{
    QJsonArray array;
    for (const JoinReason &reason : reasons) {
        static const std::array kinds{QLatin1String("message"), QLatin1String("dossier"), QLatin1String("link"), QLatin1String("own")};
        QJsonObject object{{QStringLiteral("kind"), kinds[size_t(reason.kind)]}, {QStringLiteral("number"), reason.number}};
        put(object, "of", reason.of);
        array << object;
    }
    return array;
}

QJsonArray provenanceJson(const QList<Sighting> &sightings)
{
    QJsonArray array;
    for (const Sighting &sighting : sightings) {
        QJsonObject object{{QStringLiteral("source"), sighting.source.text()}, {QStringLiteral("feed"), sighting.feed.text()}, {QStringLiteral("foreignId"), sighting.foreignId.text()}};
        object.insert(QStringLiteral("sourceName"), localJson(sighting.sourceName));
        object.insert(QStringLiteral("feedName"), localJson(sighting.feedName));
        put(object, "firstSeen", sighting.firstSeen);
        put(object, "lastSeen", sighting.lastSeen);
        put(object, "goneAt", sighting.goneAt);
        object.insert(QStringLiteral("sighting"), QString::number(sighting.id));
        object.insert(QStringLiteral("kind"), word(sighting.kind));
        object.insert(QStringLiteral("subject"), sighting.heading.subject);
        if (const QJsonArray joined = reasonsJson(sighting.joinedBy); !joined.isEmpty())
            object.insert(QStringLiteral("joinedBy"), joined);
        if (sighting.apart)
            object.insert(QStringLiteral("apart"), true);
        putRaw(object, sighting.raw);
        array << object;
    }
    return array;
}

QJsonArray changesJson(const QList<AskChange> &changes)
{
    QJsonArray array;
    for (const AskChange &change : changes) {
        QJsonObject one{{QStringLiteral("what"), word(change.what)}};
        put(one, "at", change.at);
        if (change.amount) {
            one.insert(QStringLiteral("wasCents"), change.amount->cents());
            one.insert(QStringLiteral("wasCurrency"), change.amount->currency());
        } else {
            one.insert(QStringLiteral("was"), change.was);
        }
        array << one;
    }
    return array;
}

QJsonArray historyJson(const Details &details)
{
    QJsonArray array;
    if (const auto *dossier = std::get_if<Dossier>(&details.item)) {
        for (const Step &step : dossier->history.steps()) {
            QJsonObject object{{QStringLiteral("event"), QStringLiteral("step")}, {QStringLiteral("words"), step.words}};
            put(object, "at", step.at);
            put(object, "more", step.more);
            array << object;
        }
    }
    for (const EarlierVersion &version : details.earlier) {
        QJsonObject object{{QStringLiteral("event"), QStringLiteral("replaced")}};
        put(object, "at", version.replacedAt);
        if (const LocalText subject = earlierSubject(version.raw); !subject.isEmpty())
            object.insert(QStringLiteral("subject"), localJson(subject));
        if (!version.changes.isEmpty())
            object.insert(QStringLiteral("changes"), changesJson(version.changes));
        putRaw(object, version.raw);
        array << object;
    }
    return array;
}

QJsonObject ownJson(const OwnFacts &own)
{
    QJsonObject object{{QStringLiteral("kept"), own.kept}};
    put(object, "readAt", own.readAt);
    put(object, "doneAt", own.doneAt);
    put(object, "paidAt", own.paidAt);
    const auto before = [&](const char *name, const std::optional<SaidBefore> &said) {
        if (!said)
            return;
        QJsonObject one;
        put(one, "at", said->at);
        if (said->amount) {
            one.insert(QStringLiteral("amountCents"), said->amount->cents());
            one.insert(QStringLiteral("currency"), said->amount->currency());
        }
        object.insert(QLatin1String(name), one);
    };
    before("doneBefore", own.doneBefore);
    before("paidBefore", own.paidBefore);
    put(object, "note", own.note);
    QJsonArray handed;
    for (const HandOver &over : own.handed) {
        QJsonObject one{{QStringLiteral("id"), over.id}, {QStringLiteral("link"), over.link.toString(QUrl::FullyEncoded)}, {QStringLiteral("amountCents"), over.amount.cents()}, {QStringLiteral("currency"), over.amount.currency()}, {QStringLiteral("opened"), over.opened}};
        put(one, "at", over.at);
        put(one, "iban", over.iban);
        handed << one;
    }
    if (!handed.isEmpty())
        object.insert(QStringLiteral("handed"), handed);
    if (own.refiled)
        object.insert(QStringLiteral("refiled"), *own.refiled == ItemClass::Official ? QStringLiteral("official") : QStringLiteral("notice"));
    return object;
}

void putDossier(QJsonObject &object, const Dossier &dossier)
{
    put(object, "phase", dossier.phase);
    put(object, "action", dossier.action);
    put(object, "origin", dossier.origin);
    if (dossier.target)
        put(object, "targetAt", dossier.target->lastMoment());
    if (!dossier.products.isEmpty())
        object.insert(QStringLiteral("products"), QJsonArray::fromStringList(dossier.products));
    QJsonArray links;
    for (const Link &link : dossier.links)
        links << QJsonObject{{QStringLiteral("title"), localJson(link.title)}, {QStringLiteral("url"), link.url.toString(QUrl::FullyEncoded)}};
    if (!links.isEmpty())
        object.insert(QStringLiteral("links"), links);
    QJsonObject contact;
    put(contact, "service", dossier.contact.service);
    put(contact, "email", dossier.contact.email);
    put(contact, "phone", dossier.contact.phone);
    put(contact, "website", dossier.contact.website.toString(QUrl::FullyEncoded));
    if (!contact.isEmpty())
        object.insert(QStringLiteral("contact"), contact);
}

QJsonArray businessJson(const QList<BusinessValue> &values)
{
    QJsonArray array;
    for (const BusinessValue &value : values) {
        QJsonArray texts;
        for (const LocalText &text : value.values)
            texts << localJson(text);
        array << QJsonObject{{QStringLiteral("key"), value.key}, {QStringLiteral("name"), localJson(value.name)}, {QStringLiteral("values"), texts}};
    }
    return array;
}

} // namespace

LocalText earlierSubject(const QByteArray &raw)
{
    const QJsonValue told = QJsonDocument::fromJson(raw).object().value(QLatin1String("subject"));
    LocalText subject;
    if (told.isString())
        subject.set(Language::Nl, told.toString());
    for (const Language language : kLanguages) {
        if (const QString text = told.toObject().value(code(language)).toString(); !text.isEmpty())
            subject.set(language, text);
    }
    return subject;
}

QString idText(ItemId id) { return QString::number(qint64(id)); }

void putRaw(QJsonObject &object, const QByteArray &raw)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(raw);
    if (utf8.hasError())
        object.insert(QStringLiteral("rawBase64"), QString::fromLatin1(raw.toBase64()));
    else
        object.insert(QStringLiteral("raw"), text);
}

QJsonObject rowJson(const Row &row)
{
    QJsonObject object{
        {QStringLiteral("id"), idText(row.id)},
        {QStringLiteral("kind"), word(row.kind)},
        {QStringLiteral("sender"), QJsonObject{{QStringLiteral("id"), row.senderId.text()}, {QStringLiteral("name"), row.heading.sender}, {QStringLiteral("confirmed"), row.heading.confirmed}}},
        {QStringLiteral("subject"), row.heading.subject},
        {QStringLiteral("state"), word(row.state)},
        {QStringLiteral("readHere"), row.readHere},
        {QStringLiteral("readAtSource"), row.readAtSource},
        {QStringLiteral("class"), QJsonObject{{QStringLiteral("value"), row.classified.value == ItemClass::Official ? QStringLiteral("official") : QStringLiteral("notice")},
                                              {QStringLiteral("reason"), word(row.classified.reason)}}},
        {QStringLiteral("source"), row.source.text()},
        {QStringLiteral("feed"), row.feed.text()},
        {QStringLiteral("channels"), QJsonArray::fromStringList(row.channels)},
    };
    if (!row.arrivalIsGuess)
        put(object, "arrivedAt", row.arrivedAt);
    put(object, "resembles", row.heading.resembles);
    QJsonArray fallbacks;
    if (row.heading.senderFallback)
        fallbacks << QStringLiteral("sender");
    if (row.heading.subjectFallback)
        fallbacks << QStringLiteral("subject");
    object.insert(QStringLiteral("fallbacks"), fallbacks);
    if (row.dueAt)
        put(object, "dueAt", row.dueAt->toTimeZone(brussels()));
    put(object, "sourceState", row.sourceState);
    if (row.amount) {
        object.insert(QStringLiteral("amountCents"), row.amount->cents());
        object.insert(QStringLiteral("currency"), row.amount->currency());
    }
    put(object, "iban", row.iban);
    if (row.payee) {
        object.insert(QStringLiteral("payee"), word(*row.payee));
        object.insert(QStringLiteral("mayPay"), row.mayPay && isOpen(*row.paying));
        if (isNoLongerListed(row))
            object.insert(QStringLiteral("mayNotPay"), QStringLiteral("no-longer-listed"));
    }
    if (!row.changes.isEmpty())
        object.insert(QStringLiteral("changes"), changesJson(row.changes));
    if (asksAboutAccount(row))
        object.insert(QStringLiteral("askFirst"), QStringLiteral("account-changed"));
    if (row.sameBill) {
        object.insert(QStringLiteral("sameBill"), QJsonObject{{QStringLiteral("id"), idText(row.sameBill->item)}, {QStringLiteral("source"), row.sameBill->source.text()}, {QStringLiteral("paying"), word(row.sameBill->paying)}, {QStringLiteral("likeness"), word(row.sameBill->likeness)}, {QStringLiteral("payPageOpened"), row.sameBill->handed}});
    }
    if (row.paying)
        object.insert(QStringLiteral("paying"), word(*row.paying));
    put(object, "reference", row.reference);
    put(object, "expiresAt", row.expiresAt);
    put(object, "validFrom", row.validFrom ? row.validFrom->toString(Qt::ISODate) : QString());
    if (row.languages > 0)
        object.insert(QStringLiteral("languages"), row.languages);
    put(object, "dossier", row.dossier);
    object.insert(QStringLiteral("attachmentCount"), row.attachments);
    for (const auto &[name, value] : {std::pair("registeredMail", row.registeredMail), std::pair("goneAtSource", row.goneAtSource),
                                      std::pair("hiddenAtSource", row.hiddenAtSource), std::pair("unlinked", row.unlinked), std::pair("demo", row.demo), std::pair("askedAnew", row.askedAnew), std::pair("dueUnclear", row.dueUnclear)}) {
        if (value)
            object.insert(QLatin1String(name), true);
    }
    return object;
}

QJsonArray whyJson(const QList<FoundIn> &why)
{
    QJsonArray all;
    for (const FoundIn &one : why) {
        QJsonObject object{{QStringLiteral("where"), word(one.where)}, {QStringLiteral("snippet"), one.snippet}};
        if (one.attachment > 0)
            object.insert(QStringLiteral("attachment"), one.attachment);
        if (one.page > 0)
            object.insert(QStringLiteral("page"), one.page);
        QJsonArray marks;
        for (const FoundIn::Mark &mark : one.marks)
            marks << QJsonArray{mark.from, mark.count};
        object.insert(QStringLiteral("marks"), marks);
        all << object;
    }
    return all;
}

QJsonObject completenessJson(const Completeness &complete)
{
    QJsonObject object{{QStringLiteral("asked"), complete.asked}, {QStringLiteral("answered"), complete.answered}};
    object.insert(QStringLiteral("mailboxes"), complete.mailboxes);
    if (complete.unreadable > 0)
        object.insert(QStringLiteral("unreadable"), complete.unreadable);
    put(object, "at", complete.at);
    if (!complete.missing.isEmpty()) {
        QJsonArray missing;
        for (const SourceId &source : complete.missing)
            missing << source.text();
        object.insert(QStringLiteral("missing"), missing);
    }
    return object;
}

QJsonObject elsewhereJson(const Elsewhere &place)
{
    QJsonObject object{{QStringLiteral("way"), word(place.way)}};
    if (place.system)
        object.insert(QStringLiteral("system"), place.system->id);
    put(object, "source", place.source.text());
    put(object, "address", place.address.toString(QUrl::FullyEncoded));
    put(object, "host", place.host);
    return object;
}

QJsonObject detailsJson(const Details &details, const std::optional<LocalText> &body)
{
    QJsonObject object = rowJson(details.row);
    const Heading &heading = headingOf(details.item);
    object.insert(QStringLiteral("subjects"), localJson(heading.subject()));
    put(object, "messageType", heading.messageType());
    if (const PaymentRequest *asked = paymentOf(details.item))
        put(object, "payLink", asked->link.toString(QUrl::FullyEncoded));
    put(object, "refusedPayHost", details.refusedPayHost);
    put(object, "dueTold", details.refusedDeadline);
    if (const auto *document = std::get_if<Document>(&details.item)) {
        put(object, "attentionOf", document->attentionOf);
        object.insert(QStringLiteral("businessData"), businessJson(document->businessData));
    } else if (const auto *notice = std::get_if<Notice>(&details.item)) {
        put(object, "link", notice->link.toString(QUrl::FullyEncoded));
        object.insert(QStringLiteral("businessData"), businessJson(notice->businessData));
    } else if (const auto *dossier = std::get_if<Dossier>(&details.item)) {
        putDossier(object, *dossier);
    } else if (const auto *attestation = std::get_if<Attestation>(&details.item)) {
        put(object, "validUntil", attestation->validUntil ? attestation->validUntil->toString(Qt::ISODate) : QString());
        put(object, "untilTold", attestation->untilTold);
        put(object, "period", attestation->period);
        put(object, "product", attestation->product);
    }
    object.insert(QStringLiteral("attachments"), attachmentsJson(details.attachments));
    object.insert(QStringLiteral("provenance"), provenanceJson(details.sightings));
    object.insert(QStringLiteral("history"), historyJson(details));
    object.insert(QStringLiteral("own"), ownJson(details.own));
    QJsonArray beside;
    for (const BesideCase &one : details.beside)
        beside << QJsonObject{{QStringLiteral("id"), idText(one.row.id)}, {QStringLiteral("kind"), word(one.row.kind)}, {QStringLiteral("subject"), one.row.heading.subject}, {QStringLiteral("confirmed"), one.confirmed}};
    if (!beside.isEmpty())
        object.insert(QStringLiteral("beside"), beside);
    const auto ofCase = std::find_if(details.beside.cbegin(), details.beside.cend(), [](const BesideCase &one) { return one.confirmed && one.row.kind == ItemKind::Dossier; });
    if (details.row.dossier.isEmpty() && ofCase != details.beside.cend())
        put(object, "dossier", ofCase->row.dossier);
    object.insert(QStringLiteral("remarks"), QJsonArray::fromStringList(worded(details.remarks)));
    if (body)
        object.insert(QStringLiteral("body"), localJson(*body));
    return object;
}

QJsonObject sourceJson(const SourceState &source, Language language)
{
    QJsonArray feeds;
    for (const FeedState &state : source.feeds) {
        QJsonObject feed{{QStringLiteral("id"), state.feed.id.text()},          {QStringLiteral("name"), state.feed.name.best(language)},
                         {QStringLiteral("kind"), word(state.feed.kind)},       {QStringLiteral("health"), word(state.health)},
                         {QStringLiteral("items"), state.items},                {QStringLiteral("quarantined"), state.quarantined}};
        put(feed, "lastOkAt", state.lastOkAt);
        put(feed, "detail", technical(state.detail));
        feeds << feed;
    }
    QJsonObject object{{QStringLiteral("id"), source.id.text()}, {QStringLiteral("name"), source.name.best(language)}, {QStringLiteral("protocol"), source.protocol}, {QStringLiteral("feeds"), feeds}};
    if (source.demo)
        object.insert(QStringLiteral("demo"), true);
    return object;
}

QString nameOfFile(const MistakenFile &file) { return file.fileName.endsWith(QLatin1String(".json")) ? file.fileName.chopped(5) : file.fileName; }

QJsonObject mistakenJson(const MistakenFile &file, const SourceState &brought, Language language)
{
    QJsonArray mistakes;
    for (const Mistake &mistake : file.mistakes)
        mistakes << QJsonObject{{QStringLiteral("line"), mistake.line}, {QStringLiteral("where"), mistake.where}, {QStringLiteral("reason"), mistake.reason}, {QStringLiteral("mend"), mistake.mend}};
    QJsonObject object = sourceJson(brought, language);
    if (brought.protocol.isEmpty())
        object.remove(QStringLiteral("protocol"));
    object.insert(QStringLiteral("id"), nameOfFile(file));
    object.insert(QStringLiteral("file"), file.fileName);
    object.insert(QStringLiteral("health"), word(Health::Faulty));
    object.insert(QStringLiteral("mistakes"), mistakes);
    return object;
}

QJsonObject quarantineJson(const QuarantineRow &row, Language language)
{
    QJsonObject object{{QStringLiteral("id"), QString::number(row.id)},
                       {QStringLiteral("source"), row.source.text()},
                       {QStringLiteral("sourceName"), row.sourceName.best(language)},
                       {QStringLiteral("feed"), row.feed.text()},
                       {QStringLiteral("reason"), row.reason.worded()},
                       {QStringLiteral("maybeLetter"), row.maybeLetter}};
    put(object, "at", row.at);
    put(object, "goneAt", row.goneAt);
    putRaw(object, row.raw);
    return object;
}

} // namespace overzicht::ctl
