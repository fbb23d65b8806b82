// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

namespace overzicht {

QByteArray json(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

HttpResponse ok(const QByteArray &body, int status, const char *type)
{
    HttpResponse response;
    response.status = status;
    response.contentType = s(type);
    response.body = body;
    return response;
}

QString pathOf(const HttpRequest &request) { return request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded); }

SourceFile supplierFile()
{
    SourceFile file;
    file.id = SourceId(s("stroom"));
    file.protocol = s("burgerprofiel");
    file.name = LocalText(Language::Nl, s("Stroomloket"));
    file.baseUrl = QUrl(s("https://loket.voorbeeld.example/mbp/"));
    file.inszFrom = SecretPlace{SecretPlace::Kind::KeyStore, s("mijn")};
    return file;
}

Feed certificatesFeed() { return makeBurgerprofiel(supplierFile(), {})->profile().feeds.at(0); }
Feed formsFeed() { return makeBurgerprofiel(supplierFile(), {})->profile().feeds.at(1); }

QJsonObject Supplier::certificate(const QString &id, const char *language, const QString &name)
{
    // Behind a gateway a supplier knows itself as something else.
    const QString self = s("http://localhost/v1/certificates/%1/%2").arg(kInsz, id);
    const auto link = [](const QString &href) { return QJsonObject{{s("href"), href}}; };
    return {{s("id"), id},
            {s("year"), s("2025")},
            {s("language"), s(language)},
            {s("name"), name.isEmpty() ? s("Attest %1").arg(id) : name},
            {s("_links"), QJsonObject{{s("self"), link(self)}, {s("download"), link(self + s("/%1/download").arg(s(language)))}}}};
}

QJsonObject Supplier::older(const QJsonObject &certificate)
{
    QJsonObject out = certificate;
    QJsonArray links;
    const QJsonObject hal = certificate.value(s("_links")).toObject();
    for (auto it = hal.begin(); it != hal.end(); ++it)
        links << QJsonObject{{s("rel"), it.key()}, {s("href"), it.value().toObject().value(s("href"))}};
    out.remove(s("_links"));
    out.insert(s("links"), links);
    return out;
}

QJsonObject Supplier::form(int number)
{
    const QString at = s("formulieren.voorbeeld.example/f-%1").arg(number);
    return {{s("id"), s("form-%1").arg(number)},
            {s("productId"), QString::number(600 + number)},
            {s("sso"), QJsonObject{{s("audience"), s("f-%1").arg(number)}}},
            {s("_links"), QJsonObject{{s("embed"), QJsonObject{{s("href"), at + s("?token={TEMP_SSO_TOKEN}")}, {s("templated"), true}}}, {s("fallback"), QJsonObject{{s("href"), at}}}}}};
}

Supplier Supplier::with(int certificates)
{
    Supplier supplier;
    for (int i = 1; i <= certificates; ++i)
        supplier.certificates << certificate(s("c-%1").arg(i));
    return supplier;
}

HttpResponse Supplier::answer(const HttpRequest &request)
{
    ++asked;
    if (instead) {
        if (const auto other = instead(request, asked))
            return *other;
    }
    const QUrlQuery query(request.url);
    const bool ofForms = request.url.path().endsWith(s("/api/v1/forms"));
    const QList<QJsonObject> &all = ofForms ? forms : certificates;
    const int size = qMin(mostPerPage, query.queryItemValue(s("limit")).toInt());
    const int page = query.queryItemValue(s("page")).toInt();
    const qsizetype from = ofForms ? query.queryItemValue(s("offset")).toInt() : qsizetype(page) * size;
    QJsonArray items;
    for (qsizetype i = from; i < qMin<qsizetype>(all.size(), from + size); ++i)
        items << (hal || ofForms ? all.at(i) : older(all.at(i)));
    QJsonValue told = total ? total(page + 1) : QJsonValue(all.size());
    QJsonObject block{{s("size"), size}};
    if (ofForms)
        block.insert(s("offset"), from);
    else
        block.insert(s("number"), hal ? page : page + 1);
    if (tellsTotal)
        block.insert(ofForms ? s("totalItems") : s("totalElements"), told);
    if (ofForms)
        return ok(json(QJsonObject{{s("_embedded"), QJsonObject{{s("items"), items}}}, {s("_pageMetadata"), block}}));
    if (!hal)
        return ok(json(QJsonObject{{s("certificates"), items}, {s("pageMetadata"), block}}), 200, "application/json");
    QJsonObject body{{s("_links"), QJsonObject{{s("self"), QJsonObject{{s("href"), s("http://localhost/v1/certificates/%1?page=%2").arg(kInsz).arg(page)}}}}}, {s("page"), block}};
    body.insert(s("_embedded"), QJsonObject{{s("certificates"), items}});
    return ok(json(body));
}

QStringList Pulled::ids() const
{
    QStringList ids;
    for (const Found &found : items)
        ids << found.id.text();
    return ids;
}

Pulled pull(Supplier &supplier, const Feed &feed, const PullOptions &options)
{
    const auto adapter = makeBurgerprofiel(options.file, {});
    Pulled result;
    result.at = options.at;
    QList<Service> running;
    for (int step = 0; step < options.mostSteps; ++step) {
        const Ask ask{Pull{feed, options.now, false, {}}, result.at};
        const auto request = adapter->ask(ask);
        if (!request) {
            result.error = request.error();
            return result;
        }
        REQUIRE(*request);
        result.requests << **request;
        result.asked << pathOf(**request);
        const auto answer = adapter->read(ask, supplier.answer(**request));
        if (!answer) {
            result.error = answer.error();
            return result;
        }
        result.answers << *answer;
        result.items << answer->items;
        result.bad << answer->bad;
        result.parties << answer->parties;
        result.remarks << worded(answer->remarks);
        if (answer->services) {
            if (answer->servicesBegin)
                running.clear();
            running << *answer->services;
            result.services = running;
            result.servicesEnded = answer->servicesEnd;
        }
        if (answer->wholeSince)
            result.wholeSince = answer->wholeSince;
        result.at = answer->next;
        result.longest = qMax(result.longest, answer->next.bytes().size());
        if (answer->ended) {
            result.ended = true;
            return result;
        }
    }
    return result;
}

const Attestation &attestationOf(const Pulled &pulled, int index)
{
    REQUIRE(pulled.items.size() > index);
    const auto *attestation = std::get_if<Attestation>(&pulled.items.at(index).item);
    REQUIRE(attestation);
    return *attestation;
}

} // namespace overzicht
