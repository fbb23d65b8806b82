// SPDX-License-Identifier: EUPL-1.2
#include "adapters/ebox/logos.h"

#include "adapters/rest/address.h"
#include "adapters/rest/json_read.h"
#include "adapters/rest/refusal.h"
#include "base/note.h"
#include "domain/identifiers.h"

#include <QJsonArray>

#include <algorithm>

namespace overzicht::ebox {

using namespace rest;

namespace {

constexpr qsizetype kMostBytes = 200 * 1024;
constexpr qsizetype kLongestId = 100;
constexpr qsizetype kRoom = Continuation::kMost - 256;
constexpr qint64 kPatience = 15 * 60; // seconds a logo may keep the rest waiting

bool isPlain(const QString &id)
{
    return !id.isEmpty() && id.size() <= kLongestId
           && std::all_of(id.begin(), id.end(), [](QChar c) { return c > u' ' && c < u'\x7f' && c != u'"' && c != u'\\'; });
}

/// By its first bytes: the answer's type is octet-stream.
bool isImage(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xFF\xD8\xFF") || bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")
           || (bytes.left(4).contains('<') && bytes.left(1024).contains("<svg"));
}

} // namespace

DirectoryPosition::Logo logoOf(const QJsonObject &organization)
{
    const QString id = text(organization.value(QLatin1String("organizationId")));
    const QJsonArray images = organization.value(QLatin1String("organizationLogos")).toArray();
    for (const QJsonValue value : images) {
        const QJsonObject image = value.toObject();
        const QString imageId = text(image.value(QLatin1String("imageId")));
        if (isPlain(id) && isPlain(imageId) && image.value(QLatin1String("size")).toDouble(0) <= 200
            && text(image.value(QLatin1String("mediaType"))).startsWith(QLatin1String("image/"), Qt::CaseInsensitive))
            return {id, imageId};
    }
    return {};
}

static Result<HttpRequest> logoRequest(const QUrl &address, const DirectoryPosition::Logo &logo)
{
    return get(address, {QStringLiteral("referenceData"), QStringLiteral("senderOrganizations"), logo.organization, QStringLiteral("images"), logo.image, QStringLiteral("content")},
               QStringLiteral("/referenceData/senderOrganizations/{senderOrganizationId}/images/{imageId}/content"));
}

QUrl logoAddress(const QUrl &address, const DirectoryPosition::Logo &logo)
{
    const auto request = logo.image.isEmpty() ? failure(Error::Kind::Gone, {}) : logoRequest(address, logo);
    return request ? request->url : QUrl();
}

bool queueLogos(DirectoryPosition &p, const QList<DirectoryPosition::Logo> &ofPage, const QDateTime &now)
{
    p.waitingSince = now.toUTC();
    for (; p.logosOfPage < ofPage.size(); ++p.logosOfPage) {
        const int number = p.logosSeen + p.logosOfPage;
        if (p.logosCut || number < p.logosFrom)
            continue;
        if (p.logosTaken >= kMostLogos) {
            p.logosCut = true;
            p.logosFrom = number;
            continue;
        }
        p.waiting << ofPage.at(p.logosOfPage);
        if (p.bytes().size() > kRoom) {
            p.waiting.removeLast();
            if (!p.waiting.isEmpty())
                return true;
            continue; // no room for a single one: names go before pictures
        }
        ++p.logosTaken;
    }
    return false;
}

void giveUpOldLogos(DirectoryPosition &p, const QDateTime &now)
{
    if (p.waiting.isEmpty() || !p.waitingSince.isValid())
        return;
    const qint64 rounds = std::abs(p.waitingSince.secsTo(now)) / kPatience;
    if (rounds == 0)
        return;
    p.waiting.remove(0, std::min<qsizetype>(rounds, p.waiting.size()));
    p.etags[int(DirectoryPosition::List::Organizations)].clear(); // the next round must see this page's logos again
}

Result<std::optional<HttpRequest>> askLogo(const QUrl &address, const DirectoryPosition::Logo &logo)
{
    auto request = logoRequest(address, logo);
    if (!request)
        return failure(request.error());
    request->headers = {qMakePair(QByteArrayLiteral("Accept"), QByteArrayLiteral("image/*, application/octet-stream;q=0.9"))};
    return *request;
}

std::optional<Error> readLogo(const DirectoryPosition::Logo &logo, const HttpResponse &response, Answer &answer)
{
    if (const auto refused = refusal(response)) {
        const bool later = refused->kind == Error::Kind::SignInNeeded || refused->kind == Error::Kind::Busy || refused->kind == Error::Kind::Offline;
        return later ? refused : std::nullopt;
    }
    if (response.body.size() > kMostBytes || !isImage(response.body)) {
        answer.remarks << Note(QT_TRANSLATE_NOOP("Note", "a logo that is no image of at most 200 kB"));
        return std::nullopt;
    }
    const auto kbo = Kbo::parse(logo.organization);
    answer.logos.insert(PartyId(kbo ? kbo->digits() : logo.organization), response.body);
    return std::nullopt;
}

} // namespace overzicht::ebox
