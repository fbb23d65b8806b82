// SPDX-License-Identifier: EUPL-1.2
#include "adapters/ebox/directory.h"

#include "adapters/rest/address.h"
#include "adapters/rest/json_read.h"
#include "adapters/ebox/logos.h"
#include "adapters/rest/page.h"
#include "adapters/ebox/position.h"
#include "adapters/rest/refusal.h"
#include "base/note.h"
#include "domain/identifiers.h"

#include <algorithm>

namespace overzicht::ebox {

using namespace rest;

namespace {

using List = DirectoryPosition::List;

constexpr qint64 kUsualAge = 24 * 3600; // seconds
constexpr qint64 kLeastAge = 5 * 60;
constexpr qint64 kMostAge = 7 * 24 * 3600;
constexpr int kMostEtags = 6; // of one list: a position has little room, and a directory has few pages
constexpr qsizetype kLongestEtag = 80;
constexpr qsizetype kLongestId = 300;

QString listName(List list)
{
    switch (list) {
    case List::Organizations:
        return QStringLiteral("senderOrganizations");
    case List::Applications:
        return QStringLiteral("senderApplications");
    case List::Types:
        break;
    }
    return QStringLiteral("messageTypes");
}

/// A rest that ends, or should have begun in the future, is over.
bool isFresh(const DirectoryPosition &p, const QDateTime &now)
{
    return p.freshUntil && now < *p.freshUntil && now.secsTo(*p.freshUntil) <= kMostAge;
}

/// Where this pull stands; at the end of a rest, at the first list again.
DirectoryPosition standing(const Pull &pull, const Continuation &at)
{
    DirectoryPosition p = DirectoryPosition::from(at);
    if (!p.freshUntil) {
        giveUpOldLogos(p, pull.now);
        return p;
    }
    p.freshUntil.reset();
    if (pull.full) {
        for (int i = 0; i < 3; ++i) {
            p.etags[i].clear();
            p.pages[i] = 0;
        }
        p.logosFrom = 0;
    }
    return p;
}

/// The mark of the page asked next, when the whole of it is known here: of organisations also their logos.
QByteArray etagToSend(const DirectoryPosition &p)
{
    const int list = int(p.list);
    const qsizetype index = p.paging.page - 1;
    const bool logosLeft = p.list == List::Organizations && (p.logosFrom > 0 || p.logosOfPage > 0);
    if (logosLeft || p.pages[list] == 0 || index >= p.etags[list].size() || (index > 0 && !p.unchanged))
        return {};
    return p.etags[list].at(index).toLatin1();
}

void keepEtag(DirectoryPosition &p, const QByteArray &etag)
{
    QStringList &etags = p.etags[int(p.list)];
    const qsizetype index = p.paging.page - 1;
    const bool fits = etag.size() <= kLongestEtag && std::all_of(etag.begin(), etag.end(), [](char c) { return c > ' ' && c < 127; });
    if (index >= kMostEtags)
        return;
    while (etags.size() <= index)
        etags << QString();
    etags[index] = fits ? QString::fromLatin1(etag) : QString();
}

LocalText longElseShort(const LocalText &longName, const LocalText &shortName)
{
    LocalText name;
    for (const Language language : kLanguages)
        name.set(language, longName.in(language).trimmed().isEmpty() ? shortName.in(language) : longName.in(language));
    return name;
}

bool takeRecord(const QJsonObject &o, List list, const QUrl &address, Answer &answer)
{
    if (list == List::Types) {
        const QString id = text(o.value(QLatin1String("messageTypeId")));
        if (id.isEmpty() || id.size() > kLongestId)
            return false;
        answer.types << MessageType{id, localText(o.value(QLatin1String("messageTypeName")))};
        return true;
    }
    const bool organization = list == List::Organizations;
    const QString id = text(o.value(organization ? QLatin1String("organizationId") : QLatin1String("applicationId")));
    if (id.isEmpty() || id.size() > kLongestId)
        return false;
    Party party;
    party.contact = text(o.value(QLatin1String("contactBusiness")));
    if (organization) {
        const auto kbo = Kbo::parse(id);
        party.id = PartyId(kbo ? kbo->digits() : id);
        party.name = longElseShort(localText(o.value(QLatin1String("organizationLongName"))), localText(o.value(QLatin1String("organizationShortName"))));
        party.logo = logoAddress(address, logoOf(o));
    } else {
        party.id = PartyId(QLatin1String("application/") + id); // never to be taken for an organisation's number
        party.name = localText(o.value(QLatin1String("applicationName")));
    }
    answer.parties << party;
    return true;
}

/// To the next list, or to rest.
bool nextList(DirectoryPosition &p, const QDateTime &now)
{
    p.pages[int(p.list)] = p.paging.page;
    p.etags[int(p.list)] = p.etags[int(p.list)].mid(0, p.paging.page);
    p.paging = Paging();
    p.logosOfPage = 0;
    p.unchanged = false;
    if (p.list == List::Organizations && !p.logosCut)
        p.logosFrom = 0; // all have been fetched: the next round begins at the first
    if (p.list != List::Types) {
        p.list = List(int(p.list) + 1);
        return false;
    }
    const qint64 age = p.maxAge > 0 ? p.maxAge : kUsualAge;
    p.freshUntil = now.toUTC().addSecs(std::clamp(age, kLeastAge, kMostAge));
    p.list = List::Organizations;
    p.maxAge = 0;
    p.logosSeen = p.logosTaken = 0;
    p.logosCut = false;
    p.waitingSince = {};
    return true;
}

Result<Answer> goOn(Answer answer, const DirectoryPosition &next)
{
    const auto position = next.toContinuation();
    if (!position)
        return failure(position.error());
    answer.next = *position;
    answer.ended = next.freshUntil.has_value();
    return answer;
}

Result<Answer> readList(const Pull &pull, DirectoryPosition p, const HttpResponse &response)
{
    Answer answer;
    Page page;
    if (response.maxAge)
        p.maxAge = p.maxAge > 0 ? std::min<qint64>(p.maxAge, std::max<qint64>(1, response.maxAge->count())) : std::max<qint64>(1, response.maxAge->count());
    if (response.status == 304) {
        if (etagToSend(p).isEmpty())
            return failure(Error::Kind::Malformed, QStringLiteral("unchanged since nothing"));
        p.unchanged = true;
        if (p.paging.page < p.pages[int(p.list)])
            ++p.paging.page;
        else
            nextList(p, pull.now);
        return goOn(answer, p);
    }
    const auto refused = refusal(response);
    if (refused && !saysNoMatch(response) && !(response.status == 400 && p.paging.page > 1))
        return failure(*refused);
    if (!refused) {
        auto parsed = Page::ofObject(response.body);
        if (!parsed)
            return failure(parsed.error());
        page = std::move(*parsed);
    }
    if (p.unchanged) { // earlier pages were passed over as unchanged, this one is not: only the whole list can be counted
        p.unchanged = false;
        p.etags[int(p.list)].clear();
        p.paging = Paging();
        return goOn(answer, p);
    }
    answer.page = p.paging.page;
    const bool again = p.logosOfPage > 0; // asked only for the rest of its logos
    QByteArray identity;
    QList<DirectoryPosition::Logo> logos;
    for (qsizetype i = 0; i < page.items.size(); ++i) {
        const QJsonObject o = page.items.at(i).toObject();
        identity += page.raws.at(i);
        if (const auto twice = page.twice.constFind(i); twice != page.twice.cend())
            answer.bad << Quarantined{{}, page.raws.at(i), *twice, false};
        else if (!takeRecord(o, p.list, pull.feed.address, answer))
            answer.bad << Quarantined{{}, page.raws.at(i), Note(QT_TRANSLATE_NOOP("Note", "an entry of the directory without a usable id")), false};
        else if (const auto logo = logoOf(o); p.list == List::Organizations && !logo.image.isEmpty())
            logos << logo;
    }
    if (again) {
        answer.parties.clear();
        answer.bad.clear();
    }
    keepEtag(p, response.etag);
    if (queueLogos(p, logos, pull.now))
        return goOn(answer, p); // this page is asked once more for the logos that did not fit in the position
    p.logosSeen += int(logos.size());
    p.logosOfPage = 0;
    const auto step = p.paging.advance({page.items.size(), page.total, identity}, std::nullopt, answer.remarks);
    if (step == Paging::Step::End)
        nextList(p, pull.now);
    if (step == Paging::Step::Restart) {
        p.logosSeen = 0;
        p.etags[int(p.list)].clear();
        p.pages[int(p.list)] = 0;
    }
    return goOn(answer, p);
}

} // namespace

Result<std::optional<HttpRequest>> askDirectory(const Pull &pull, const Continuation &at)
{
    if (!pull.full && isFresh(DirectoryPosition::from(at), pull.now))
        return std::nullopt;
    const DirectoryPosition p = standing(pull, at);
    if (!p.waiting.isEmpty())
        return askLogo(pull.feed.address, p.waiting.first());
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("page"), QString::number(p.paging.page));
    query.addQueryItem(QStringLiteral("pageSize"), QString::number(kPageSize));
    const QString list = listName(p.list);
    auto request = get(pull.feed.address, {QStringLiteral("referenceData"), list}, QStringLiteral("/referenceData/") + list, query);
    if (!request)
        return failure(request.error());
    if (const QByteArray etag = etagToSend(p); !etag.isEmpty())
        request->headers << qMakePair(QByteArrayLiteral("If-None-Match"), etag);
    return *request;
}

Result<Answer> readDirectory(const Pull &pull, const Continuation &at, const HttpResponse &response)
{
    DirectoryPosition p = standing(pull, at);
    if (p.waiting.isEmpty())
        return readList(pull, p, response);
    Answer answer;
    if (const auto error = readLogo(p.waiting.first(), response, answer))
        return failure(*error);
    p.waiting.removeFirst();
    p.waitingSince = pull.now.toUTC();
    return goOn(answer, p);
}

} // namespace overzicht::ebox
