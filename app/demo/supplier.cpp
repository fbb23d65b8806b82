// SPDX-License-Identifier: EUPL-1.2
#include "demo/supplier.h"

#include "demo/answers.h"
#include "demo/bureau.h"

namespace overzicht::demo {

namespace {

constexpr int kMost = 50;

QString text(const QJsonObject &json, const char *key) { return json.value(QLatin1String(key)).toString(); }

/// {title, detail, status}: what suppliers send.
Told refusal(int status, const QString &detail)
{
    Told told = toldJson(QJsonObject{{QStringLiteral("title"), QStringLiteral("An error occurred!")}, {QStringLiteral("detail"), detail}, {QStringLiteral("status"), status}});
    told.status = status;
    return told;
}

QJsonObject link(const QString &href) { return {{QStringLiteral("href"), href}}; }

/// limit and the place to begin, as these interfaces have them; nothing = it is no number.
std::optional<std::pair<int, int>> placeIn(const Asked &asked, const QString &name)
{
    bool okLimit = true, okPlace = true;
    const int limit = asked.query.contains(QStringLiteral("limit")) ? asked.query.value(QStringLiteral("limit")).toInt(&okLimit) : 10;
    const int place = asked.query.contains(name) ? asked.query.value(name).toInt(&okPlace) : 0;
    if (!okLimit || !okPlace || limit < 1 || limit > kMost || place < 0 || place > 1'000'000)
        return std::nullopt;
    return std::pair(limit, place);
}

QJsonArray cut(const QJsonArray &all, int from, int count, Fault fault)
{
    if (fault == Fault::Looping)
        from = 0;
    QJsonArray page;
    for (int i = from; i < qMin(from + count, int(all.size())); ++i)
        page << all.at(i);
    if (fault == Fault::Twice && !page.isEmpty())
        page << page.first();
    if (fault == Fault::BadRecord)
        page << 42 << QJsonObject{{QStringLiteral("name"), QStringLiteral("zonder nummer")}};
    return page;
}

} // namespace

Told Supplier::answer(const Asked &asked, const QString &origin) const
{
    if (asked.method != "GET" && asked.method != "HEAD")
        return refusal(405, QStringLiteral("This can only be read."));
    const QStringList parts = asked.path.mid(1).split(u'/');
    if (parts == QStringList{QStringLiteral("api"), QStringLiteral("v1"), QStringLiteral("forms")})
        return forms(asked, origin + asked.path);
    if (parts.size() < 3 || parts.at(0) != QLatin1String("v1") || parts.at(1) != QLatin1String("certificates"))
        return refusal(404, QStringLiteral("There is nothing at this address."));
    if (parts.at(2) != citizen::kTestNumber)
        return refusal(403, QStringLiteral("These certificates are of another person."));
    if (parts.size() == 3)
        return certificates(asked, origin + asked.path);
    return parts.size() == 6 && parts.at(5) == QLatin1String("download") ? content(parts.at(3), parts.at(4)) : refusal(404, QStringLiteral("Could not find the certificate you are looking for."));
}

Told Supplier::certificates(const Asked &asked, const QString &address) const
{
    const auto place = placeIn(asked, QStringLiteral("page"));
    if (!place)
        return refusal(400, QStringLiteral("This is no page."));
    const auto [limit, number] = *place;
    QJsonArray all;
    for (const QJsonValue &value : m_story.told(m_file.value(QLatin1String("certificates")).toArray())) {
        QJsonObject certificate = value.toObject();
        const QJsonObject papers = certificate.take(QLatin1String("papers")).toObject();
        certificate.remove(QLatin1String("wrapped"));
        for (const QString &language : papers.keys()) {
            const QString self = address + u'/' + text(certificate, "id") + u'/' + language;
            QJsonObject one = certificate;
            one.insert(QStringLiteral("language"), language);
            one.insert(QStringLiteral("name"), papers.value(language).toObject().value(QLatin1String("subject")));
            one.insert(QStringLiteral("_links"), QJsonObject{{QStringLiteral("self"), link(self)}, {QStringLiteral("download"), link(self + QStringLiteral("/download"))}});
            all << one;
        }
    }
    const int total = int(all.size()) + (asked.fault == Fault::LyingTotal ? 7 : 0), pages = (total + limit - 1) / limit;
    const auto at = [&, limit = limit](int page) { return link(QStringLiteral("%1?limit=%2&page=%3").arg(address).arg(limit).arg(page)); };
    QJsonObject links{{QStringLiteral("self"), at(number)}, {QStringLiteral("first"), at(0)}, {QStringLiteral("last"), at(qMax(0, pages - 1))}};
    if (number + 1 < pages || asked.fault == Fault::Looping)
        links.insert(QStringLiteral("next"), at(number + 1));
    Told told = toldJson(QJsonObject{
        {QStringLiteral("_embedded"), QJsonObject{{QStringLiteral("certificates"), cut(all, number * limit, limit, asked.fault)}}},
        {QStringLiteral("_links"), links},
        {QStringLiteral("page"), QJsonObject{{QStringLiteral("size"), limit}, {QStringLiteral("totalElements"), total}, {QStringLiteral("totalPages"), pages}, {QStringLiteral("number"), number}}}});
    told.type = "application/hal+json";
    return told;
}

Told Supplier::content(const QString &id, const QString &language) const
{
    for (const QJsonValue &value : m_story.told(m_file.value(QLatin1String("certificates")).toArray())) {
        const QJsonObject certificate = value.toObject();
        QJsonObject paper = certificate.value(QLatin1String("papers")).toObject().value(language).toObject();
        if (text(certificate, "id") != id || paper.isEmpty())
            continue;
        paper.insert(QStringLiteral("language"), language);
        const QByteArray pdf = paperFrom(paper, m_world)->bytes();
        if (certificate.value(QLatin1String("wrapped")).toBool())
            return toldJson(QJsonObject{{QStringLiteral("contentType"), QStringLiteral("application/pdf")}, {QStringLiteral("attest"), QString::fromLatin1(pdf.toBase64())}});
        Told told;
        told.type = "application/pdf";
        told.body = pdf;
        return told;
    }
    return refusal(404, QStringLiteral("Could not find the certificate you are looking for."));
}

Told Supplier::forms(const Asked &asked, const QString &address) const
{
    const auto place = placeIn(asked, QStringLiteral("offset"));
    if (!place)
        return refusal(400, QStringLiteral("This is no page."));
    const auto [limit, offset] = *place;
    QJsonArray all;
    for (const QJsonValue &value : m_story.told(m_file.value(QLatin1String("forms")).toArray())) {
        QJsonObject form = value.toObject();
        const QString fallback = form.take(QLatin1String("address")).toString();
        form.insert(QStringLiteral("_links"), QJsonObject{{QStringLiteral("fallback"), link(fallback)},
                                                         {QStringLiteral("embed"), QJsonObject{{QStringLiteral("href"), fallback + QStringLiteral("?token={TEMP_SSO_TOKEN}")}, {QStringLiteral("templated"), true}}}});
        form.insert(QStringLiteral("sso"), QJsonObject{{QStringLiteral("audience"), form.value(QLatin1String("id"))}});
        all << form;
    }
    const int total = int(all.size()) + (asked.fault == Fault::LyingTotal ? 7 : 0);
    const auto at = [&, limit = limit](int from) { return link(QStringLiteral("%1?limit=%2&offset=%3").arg(address).arg(limit).arg(from)); };
    QJsonObject links{{QStringLiteral("self"), at(offset)}, {QStringLiteral("first"), at(0)}};
    if (offset + limit < total || asked.fault == Fault::Looping)
        links.insert(QStringLiteral("next"), at(offset + limit));
    Told told = toldJson(QJsonObject{{QStringLiteral("_embedded"), QJsonObject{{QStringLiteral("items"), cut(all, offset, limit, asked.fault)}}},
                                     {QStringLiteral("_links"), links},
                                     {QStringLiteral("_pageMetadata"), QJsonObject{{QStringLiteral("offset"), offset}, {QStringLiteral("size"), limit}, {QStringLiteral("totalItems"), total}}}});
    told.type = "application/hal+json";
    return told;
}

} // namespace overzicht::demo
