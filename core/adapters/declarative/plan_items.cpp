// SPDX-License-Identifier: EUPL-1.2
// What each value of a record is, as a plan says it.
#include "adapters/declarative/plan_reader.h"

#include "domain/payment.h"

#include <algorithm>
#include <utility>

namespace overzicht::declarative {

namespace {

constexpr qsizetype kMostMore = 50;

enum : unsigned { OfDocument = 1, OfNotice = 2, OfDossier = 4, OfAttestation = 8, OfPayment = 16, OfService = 32, OfItems = 31, OfAll = 63 };

struct Row {
    const char *name;
    unsigned kinds;
    Value Stream::*at;
};
/// Every single value, and of which kinds it is one.
const std::array kValues{Row{"id", OfAll, &Stream::itemId},
                         Row{"sender", OfAll, &Stream::sender},
                         Row{"type", OfItems, &Stream::type},
                         Row{"arrived", OfItems, &Stream::arrived},
                         Row{"read", OfItems, &Stream::read},
                         Row{"number", OfDossier, &Stream::number},
                         Row{"dossier", OfItems & ~OfDossier, &Stream::number},
                         Row{"origin", OfDossier, &Stream::origin},
                         Row{"state", OfDossier | OfPayment, &Stream::state},
                         Row{"sourceState", OfDossier | OfPayment, &Stream::sourceState},
                         Row{"phase", OfDossier, &Stream::phase},
                         Row{"action", OfDossier, &Stream::action},
                         Row{"answerBy", OfDossier, &Stream::answerBy},
                         Row{"target", OfDossier, &Stream::target},
                         Row{"registered", OfDocument, &Stream::registered},
                         Row{"obligation", OfDocument, &Stream::obligation},
                         Row{"deadline", OfDocument | OfPayment, &Stream::deadline},
                         Row{"expires", OfDocument | OfNotice, &Stream::expires},
                         Row{"link", OfNotice | OfDossier, &Stream::link},
                         Row{"validFrom", OfAttestation, &Stream::validFrom},
                         Row{"validUntil", OfAttestation, &Stream::validUntil},
                         Row{"period", OfAttestation, &Stream::period},
                         Row{"product", OfAttestation | OfService, &Stream::product},
                         Row{"mode", OfService, &Stream::mode},
                         Row{"address", OfService, &Stream::address}};
struct Other {
    const char *name;
    unsigned kinds;
};
const std::array kOthers{Other{"subject", OfAll},   Other{"senderName", OfItems}, Other{"keys", OfItems},     Other{"history", OfDossier},
                         Other{"contact", OfDossier}, Other{"links", OfDossier},    Other{"products", OfDossier}, Other{"payment", OfDocument | OfDossier | OfPayment},
                         Other{"attachments", OfItems}, Other{"more", OfDocument | OfNotice}};

QStringList stateWords()
{
    return {QStringLiteral("action-needed"), QStringLiteral("in-progress"), QStringLiteral("draft"), QStringLiteral("done"), QStringLiteral("stopped"), QStringLiteral("for-information")};
}

} // namespace

void PlanReader::item(Stream &stream, const QJsonObject &written, const QString &at)
{
    const unsigned kind = 1U << unsigned(stream.makes);
    Members known;
    for (const Row &row : kValues) {
        if (!(row.kinds & kind))
            continue;
        known << QLatin1String(row.name);
        m_of = row.at == &Stream::itemId ? Place::Of::List : Place::Of::Item; // by what a record is known is read of the list, also when it is asked by itself
        if (written.contains(QLatin1String(row.name)))
            stream.*row.at = member(written, at, row.name);
    }
    for (const Other &other : kOthers) {
        if (other.kinds & kind)
            known << QLatin1String(other.name);
    }
    m_of = Place::Of::Item;
    onlyKnown(written, at, known);
    stream.subject = texts(written, at, "subject");
    stream.senderName = texts(written, at, "senderName");

    const auto part = [&](const char *name, auto &&read) {
        const QJsonValue value = written.value(QLatin1String(name));
        if (known.contains(QLatin1String(name)) && !value.isUndefined() && isObject(value, under(at, name)))
            read(value.toObject(), under(at, name));
    };
    part("keys", [&](const QJsonObject &in, const QString &here) { keysOf(stream, in, here); });
    part("contact", [&](const QJsonObject &in, const QString &here) { contact(stream, in, here); });
    part("history", [&](const QJsonObject &in, const QString &here) { history(stream, in, here); });
    part("links", [&](const QJsonObject &in, const QString &here) { links(stream, in, here); });
    part("payment", [&](const QJsonObject &in, const QString &here) { stream.asked = asked(in, here); });
    part("attachments", [&](const QJsonObject &in, const QString &here) { stream.attached = attached(in, here); });
    stream.products = pointer(written, at, "products");
    more(stream, written, at);

    if (!stream.itemId.isWritten())
        wrong(at, tr("\"id\" is missing: by what a record is known again."), tr("Add \"id\" with the pointer to its number, such as \"/id\"."));
    if (kind == OfPayment && !stream.asked.isWritten)
        wrong(at, tr("A payment needs \"payment\": the amount, and to whom."), tr("Write \"payment\": {\"amount\": \"/bedrag\", \"iban\": \"/rekening\"}."));
    if (kind == OfService && !stream.address.isWritten())
        wrong(at, tr("A service needs \"address\": where it opens."), tr("Add \"address\" with the pointer to it, or {\"link\": \"https://…\"}."));
    fixed(stream.state, under(at, "state"), kind == OfPayment ? QStringList{QStringLiteral("due"), QStringLiteral("processing"), QStringLiteral("paid"), QStringLiteral("expired"), QStringLiteral("withdrawn"), QStringLiteral("unclear")} : stateWords());
    fixed(stream.obligation, under(at, "obligation"), {QStringLiteral("none"), QStringLiteral("pay"), QStringLiteral("answer"), QStringLiteral("appear")});
    fixed(stream.mode, under(at, "mode"), {QStringLiteral("gateway"), QStringLiteral("form"), QStringLiteral("own")});
}

/// Words that the file itself wrote can be checked now.
void PlanReader::fixed(const Value &value, const QString &at, const QStringList &known)
{
    for (const QString &word : value.fixedWords()) {
        if (!known.contains(word)) {
            wrong(at, tr("It can become a word that is not known here."), tr("Known are: %1.").arg(known.join(QLatin1String(", "))));
            return;
        }
    }
}

void PlanReader::keysOf(Stream &stream, const QJsonObject &written, const QString &at)
{
    onlyKnown(written, at, {QStringLiteral("dossier"), QStringLiteral("link"), QStringLiteral("message"), QStringLiteral("own")});
    const auto pair = [&](const char *name, const char *first, const char *second, Value &a, Value &b) {
        const QJsonValue value = written.value(QLatin1String(name));
        if (value.isUndefined() || !isObject(value, under(at, name)))
            return;
        const QJsonObject in = value.toObject();
        onlyKnown(in, under(at, name), {QLatin1String(first), QLatin1String(second)});
        a = member(in, under(at, name), first);
        b = member(in, under(at, name), second);
        if (!a.isWritten() || !b.isWritten())
            wrong(under(at, name), tr("This key has two parts: \"%1\" and \"%2\".").arg(QLatin1String(first), QLatin1String(second)), tr("Write both."));
    };
    pair("dossier", "origin", "number", stream.keyDossierOrigin, stream.keyDossierNumber);
    pair("message", "provider", "id", stream.keyMessageProvider, stream.keyMessageId);
    stream.keyLink = member(written, at, "link");
    stream.keyOwn = member(written, at, "own");
}

void PlanReader::contact(Stream &stream, const QJsonObject &written, const QString &at)
{
    onlyKnown(written, at, {QStringLiteral("service"), QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("website")});
    stream.contactService = member(written, at, "service");
    stream.contactEmail = member(written, at, "email");
    stream.contactPhone = member(written, at, "phone");
    stream.contactWebsite = member(written, at, "website");
}

void PlanReader::history(Stream &stream, const QJsonObject &written, const QString &at)
{
    onlyKnown(written, at, {QStringLiteral("items"), QStringLiteral("words"), QStringLiteral("at"), QStringLiteral("more"), QStringLiteral("state")});
    const auto items = pointer(written, at, "items");
    if (!written.contains(QLatin1String("items")) || !written.contains(QLatin1String("words")))
        wrong(at, tr("A history needs \"items\" and \"words\"."), tr("Add the pointer to the list, and in each element where the words stand."));
    m_within = items;
    stream.history = Stream::Steps{items.value_or(Pointer()), member(written, at, "words"), member(written, at, "at"), member(written, at, "more"), member(written, at, "state")};
    m_within.reset();
    fixed(stream.history->state, under(at, "state"), stateWords());
}

void PlanReader::links(Stream &stream, const QJsonObject &written, const QString &at)
{
    onlyKnown(written, at, {QStringLiteral("items"), QStringLiteral("title"), QStringLiteral("url")});
    const auto items = pointer(written, at, "items");
    if (!written.contains(QLatin1String("items")) || !written.contains(QLatin1String("url")))
        wrong(at, tr("\"links\" needs \"items\" and \"url\"."), tr("Add the pointer to the list, and in each element where the address stands."));
    m_within = items;
    stream.links = Stream::Links{items.value_or(Pointer()), texts(written, at, "title"), member(written, at, "url")};
    m_within.reset();
}

void PlanReader::more(Stream &stream, const QJsonObject &item, const QString &at)
{
    const QJsonArray all = list(item, at, "more", kMostMore);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString here = under(under(at, "more"), i);
        const QJsonObject one = all.at(i).toObject();
        onlyKnown(one, here, {QStringLiteral("key"), QStringLiteral("name"), QStringLiteral("value")});
        Stream::More more{word(one, here, "key"), {}, texts(one, here, "value")};
        if (one.contains(QLatin1String("name")))
            more.name = localText(one.value(QLatin1String("name")), under(here, "name"));
        if (!more.value.isWritten() || (more.key.isEmpty() && more.name.isEmpty()))
            wrong(here, tr("A named value needs \"value\", and \"key\" or \"name\"."), tr("Write {\"key\": \"…\", \"name\": {\"nl\": \"…\"}, \"value\": \"/…\"}."));
        stream.more.push_back(std::move(more));
    }
}

Attached PlanReader::attached(const QJsonObject &written, const QString &at)
{
    onlyKnown(written, at, {QStringLiteral("items"), QStringLiteral("title"), QStringLiteral("fileName"), QStringLiteral("mediaType"), QStringLiteral("size"), QStringLiteral("sizeUnit"),
                            QStringLiteral("sha256"), QStringLiteral("main"), QStringLiteral("language"), QStringLiteral("content"), QStringLiteral("wrapped")});
    Attached out;
    out.isWritten = true;
    out.items = pointer(written, at, "items");
    m_within = out.items;
    out.title = texts(written, at, "title");
    out.fileName = member(written, at, "fileName");
    out.mediaType = member(written, at, "mediaType");
    out.size = member(written, at, "size");
    const QString unit = word(written, at, "sizeUnit");
    out.sizeInKilobytes = unit == QLatin1String("kB");
    if (!unit.isEmpty() && !out.sizeInKilobytes && unit != QLatin1String("bytes"))
        wrong(under(at, "sizeUnit"), tr("This measure is not known."), tr("Known are: %1.").arg(QStringLiteral("bytes, kB")));
    out.sha256 = member(written, at, "sha256");
    out.main = member(written, at, "main");
    out.language = member(written, at, "language");
    m_asksLinks = true;
    out.content = member(written, at, "content");
    m_asksLinks = false;
    m_within.reset();
    const auto of = std::exchange(m_of, std::nullopt); // in the answer with the content
    out.wrapped = pointer(written, at, "wrapped");
    m_of = of;
    if (!out.content.isWritten())
        wrong(at, tr("\"attachments\" needs \"content\": where it is fetched."), tr("Add the pointer to its address, or {\"link\": \"/documents/{/id}/content\"}."));
    return out;
}

Asked PlanReader::asked(const QJsonObject &written, const QString &at)
{
    onlyKnown(written, at, {QStringLiteral("amount"), QStringLiteral("currency"), QStringLiteral("iban"), QStringLiteral("reference"), QStringLiteral("payee"), QStringLiteral("link")});
    Asked out;
    out.isWritten = true;
    out.amount = member(written, at, "amount");
    out.currency = member(written, at, "currency");
    out.iban = member(written, at, "iban");
    out.reference = member(written, at, "reference");
    out.payee = member(written, at, "payee");
    out.link = member(written, at, "link");
    if (!out.amount.isWritten())
        wrong(at, tr("A payment needs \"amount\"."), tr("Add the pointer to the amount, such as \"/bedrag\"."));
    return out;
}

} // namespace overzicht::declarative
