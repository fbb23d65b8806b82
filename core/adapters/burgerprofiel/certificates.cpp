// SPDX-License-Identifier: EUPL-1.2
#include "adapters/burgerprofiel/certificates.h"

#include "adapters/burgerprofiel/certificate_record.h"
#include "adapters/burgerprofiel/hal_page.h"
#include "adapters/rest/page_ids.h"
#include "adapters/rest/person_numbers.h"
#include "adapters/rest/address.h"

namespace overzicht::burgerprofiel {

using namespace rest;

namespace {

constexpr const char *kOf = "certificates";

/// 403 is what a supplier says when the key is of one person and the number of another.
Error forPerson(Error error)
{
    if (error.kind == Error::Kind::Refused && error.detail.startsWith(QLatin1String("HTTP 403")))
        error.detail += QStringLiteral("; the data of this person are refused");
    return error;
}

/// The records of a page as items; what tells this page from another one.
QByteArray takeRecords(const HalPage &page, const RecordSetting &setting, ListPosition &p, Answer &answer)
{
    QByteArray identity;
    PageIds ids;
    for (qsizetype i = 0; i < page.items.size(); ++i) {
        if (const auto twice = page.twice.constFind(i); twice != page.twice.cend()) {
            identity += page.raws.at(i) + '\n';
            p.unread = true;
            answer.bad << Quarantined{{}, setting.numbers.outOf(page.raws.at(i)), *twice, false};
            continue;
        }
        auto read = readCertificate(page.items.at(i), page.raws.at(i), setting);
        if (auto *bad = std::get_if<Quarantined>(&read)) {
            identity += bad->raw + '\n';
            p.unread = true;
            answer.bad << std::move(*bad);
            continue;
        }
        Found &found = std::get<Found>(read);
        identity += found.id.text().toUtf8() + '\n';
        const PageIds::Before before = ids.see(found.id.text(), page.raws.at(i));
        if (before == PageIds::Before::Other)
            answer.bad << PageIds::other(found.id.text(), found.raw, false);
        if (before == PageIds::Before::None)
            answer.items << std::move(found);
    }
    if (ids.doubled()) {
        answer.remarks << Note(QT_TRANSLATE_NOOP("Note", "certificates with the number and the language of another one on the same page: %1"), Note::About::Id).arg(ids.doubled());
        p.paging->clean = false; // the total adds up, and still one may be hidden behind another
    }
    return identity;
}

} // namespace

Result<std::optional<HttpRequest>> askCertificates(const Pull &pull, const Continuation &at)
{
    const ListPosition p = ListPosition::standing(at, kOf, pull.now);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("limit"), QString::number(kPageSize));
    query.addQueryItem(QStringLiteral("page"), QString::number(p.paging->page - 1));
    auto request = get(pull.feed.address, {QStringLiteral("v1"), QStringLiteral("certificates"), kPersonInsz}, QStringLiteral("/v1/certificates/{insz}"), query);
    if (!request)
        return failure(request.error());
    request->headers = {qMakePair(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/hal+json, application/json"))};
    request->ofPerson = true;
    return *request;
}

Result<Answer> readCertificates(const ListSetting &setting, const Continuation &at, const HttpResponse &response)
{
    ListPosition p = ListPosition::standing(at, kOf, setting.pull.now);
    Answer answer;
    HalPage page;
    const PageVerdict verdict = verdictOf(response, kOf, p, answer);
    if (verdict.kind == PageVerdict::Kind::Failed)
        return failure(forPerson(verdict.error));
    if (verdict.kind == PageVerdict::Kind::Read) {
        auto read = HalPage::read(response.body, "certificates");
        if (!read)
            return failure(read.error());
        page = std::move(*read);
    }
    const PersonNumbers numbers = PersonNumbers::in(response.body, {kBeforeNumber});
    const PartyId sender = senderOf(setting.file);
    const QByteArray identity = takeRecords(page, {setting.pull.now, numbers, sender, setting}, p, answer);
    const QDateTime began = p.began;
    const auto taken = take(page, identity, setting, kOf, p, answer);
    if (!taken)
        return failure(taken.error());
    if (taken->begins && !answer.items.isEmpty())
        answer.parties << Party{sender, setting.file.name, Level::Unknown, {}, {}};
    if (taken->whole)
        answer.wholeSince = began;
    return answer;
}

} // namespace overzicht::burgerprofiel
