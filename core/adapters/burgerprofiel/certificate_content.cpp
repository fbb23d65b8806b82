// SPDX-License-Identifier: EUPL-1.2
#include "adapters/burgerprofiel/certificate_content.h"

#include "adapters/rest/address.h"
#include "adapters/rest/json_read.h"
#include "adapters/rest/page.h"
#include "adapters/rest/refusal.h"

#include <QRegularExpression>

#include <algorithm>

namespace overzicht::burgerprofiel {

using namespace rest;

namespace {

constexpr qsizetype kMostSteps = 8;
constexpr qsizetype kLongestPath = 600;
const QByteArray kCertificates = QByteArrayLiteral("/v1/certificates/");

bool isStep(const QString &segment) { return !segment.isEmpty() && segment != QLatin1String(".") && segment != QLatin1String(".."); }

/// Segments as one path; empty when it cannot be asked for.
QString joined(const QStringList &segments)
{
    if (segments.size() < 2 || segments.size() > kMostSteps || !std::all_of(segments.begin(), segments.end(), isStep))
        return {};
    QStringList encoded;
    for (const QString &segment : segments)
        encoded << QString::fromLatin1(QUrl::toPercentEncoding(segment, "{}"));
    const QString path = encoded.join(u'/');
    return path.size() <= kLongestPath ? path : QString();
}

QString pathOf(const QString &href, const PersonNumbers &numbers)
{
    const QByteArray path = QUrl(href, QUrl::StrictMode).path(QUrl::FullyEncoded).toLatin1();
    const qsizetype at = path.indexOf(kCertificates);
    if (at < 0)
        return {};
    QStringList segments;
    for (const QByteArray &part : path.mid(at + kCertificates.size()).split('/')) {
        const QString segment = QUrl::fromPercentEncoding(part);
        const auto safe = numbers.outOfId(segment);
        if (segments.isEmpty())
            segments << (PersonNumbers::isNumber(segment) ? kPersonInsz : safe.value_or(QString()));
        else
            segments << safe.value_or(QString());
    }
    return joined(segments);
}

} // namespace

QString downloadPath(const QString &href, const QString &id, const QString &language, const PersonNumbers &numbers)
{
    const QString path = pathOf(href, numbers);
    return path.isEmpty() ? joined({kPersonInsz, id, language, QStringLiteral("download")}) : path;
}

Result<std::optional<HttpRequest>> askContent(const Open &open)
{
    const auto *attachment = std::get_if<Attachment>(&open.part);
    if (!attachment)
        return std::nullopt; // a certificate has no text of its own
    QStringList segments{QStringLiteral("v1"), QStringLiteral("certificates")};
    for (const QString &part : attachment->foreignId.split(u'/'))
        segments << QUrl::fromPercentEncoding(part.toUtf8());
    auto request = get(open.feed.address, segments, QStringLiteral("/v1/certificates/{insz}/{id}/{language}/download"));
    if (!request)
        return failure(request.error());
    request->headers = {qMakePair(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/pdf, application/json;q=0.5"))};
    request->ofPerson = true;
    request->content = Expect{attachment->sha256, qint64(attachment->kilobytes * 1024), attachment->mediaType, true};
    return *request;
}

Result<Answer> readContent(const Open &open, const HttpResponse &response)
{
    if (const auto refused = refusal(response))
        return failure(*refused);
    const auto object = wholeObject(response.body);
    if (!object)
        return failure(object.error());
    const QJsonValue attest = pick(*object, {QLatin1String("attest"), QLatin1String("content")});
    if (!attest.isString())
        return failure(Error::Kind::Malformed, QStringLiteral("the answer holds no such content"));
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9!#$&^_.+-]{1,60}/[A-Za-z0-9!#$&^_.+-]{1,100}\\z"));
    const auto *attachment = std::get_if<Attachment>(&open.part);
    const QJsonValue type = pick(*object, {QLatin1String("contentType"), QLatin1String("mediaType")});
    const QString named = type.isUndefined() && attachment ? attachment->mediaType : text(type).section(u';', 0, 0).trimmed().toLower();
    if (!shape.match(named).hasMatch())
        return failure(Error::Kind::Malformed, QStringLiteral("the content's type is none"));
    const auto decoded = fromBase64(attest.toString());
    if (!decoded)
        return failure(Error::Kind::Malformed, QStringLiteral("the content is not whole base64"));
    if (decoded->isEmpty())
        return failure(Error::Kind::Malformed, QStringLiteral("the content is empty"));
    Answer answer;
    answer.content = Content{*decoded, named};
    return answer;
}

} // namespace overzicht::burgerprofiel
