// SPDX-License-Identifier: EUPL-1.2
#include "adapters/burgerprofiel/forms.h"

#include "adapter/origin.h"
#include "adapters/burgerprofiel/hal_page.h"
#include "adapters/rest/page_ids.h"
#include "adapters/rest/person_numbers.h"
#include "adapters/rest/address.h"
#include "adapters/rest/json_read.h"
#include "domain/link.h"

#include <algorithm>
#include <variant>

namespace overzicht::burgerprofiel {

using namespace rest;

namespace {

constexpr const char *kOf = "forms";
constexpr qsizetype kLongestId = 300;
constexpr qsizetype kLongestName = 1000;

/// A host by its number says nobody's name, and is no address of an office.
bool isNumeric(const QString &host)
{
    return host.contains(u':') || std::all_of(host.begin(), host.end(), [](QChar c) { return c.isDigit() || c == u'.'; });
}

/// Where the form opens; empty when a browser may not be sent there.
QUrl formAddress(const QString &told)
{
    const QUrl url = told.contains(u'{') ? QUrl() : webAddress(told); // a template wants a key of the portal
    if (isLoopback(url))
        return url;
    return url.scheme() == QLatin1String("https") && !isNumeric(url.host()) ? url : QUrl();
}

std::variant<Service, Quarantined> readForm(const QJsonValue &value, const QByteArray &raw, const PersonNumbers &numbers)
{
    const auto bad = [&](const Note &why, const QString &id = {}) { return Quarantined{ForeignId(id), numbers.outOf(raw), why, false}; };
    if (!value.isObject())
        return bad(Note(QT_TRANSLATE_NOOP("Note", "a form that is no object")));
    const QJsonObject form = value.toObject();
    const QString told = text(form.value(QLatin1String("id")));
    const auto id = numbers.outOfId(told);
    if (told.isEmpty() || told.size() > kLongestId || !id)
        return bad(Note(QT_TRANSLATE_NOOP("Note", "a form without a number that can be used")));
    Service service;
    service.id = *id;
    service.mode = Service::Mode::Form;
    service.address = formAddress(linkOf(form, "fallback"));
    if (service.address.isEmpty())
        return bad(Note(QT_TRANSLATE_NOOP("Note", "a form without an address that a browser can open safely")), *id);
    LocalText name = localText(pick(form, {QLatin1String("name"), QLatin1String("title")}));
    for (const Language language : kLanguages)
        service.name.set(language, numbers.outOfTitle(name.in(language).left(kLongestName)));
    service.product = text(form.value(QLatin1String("productId"))).left(100);
    return service;
}

} // namespace

Result<std::optional<HttpRequest>> askForms(const Pull &pull, const Continuation &at)
{
    const ListPosition p = ListPosition::standing(at, kOf, pull.now);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("limit"), QString::number(kPageSize));
    query.addQueryItem(QStringLiteral("offset"), QString::number(p.paging->collected));
    auto request = get(pull.feed.address, {QStringLiteral("api"), QStringLiteral("v1"), QStringLiteral("forms")}, QStringLiteral("/api/v1/forms"), query);
    if (!request)
        return failure(request.error());
    request->headers = {qMakePair(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/hal+json, application/json"))};
    return *request;
}

Result<Answer> readForms(const ListSetting &setting, const Continuation &at, const HttpResponse &response)
{
    ListPosition p = ListPosition::standing(at, kOf, setting.pull.now);
    Answer answer;
    HalPage page;
    const PageVerdict verdict = verdictOf(response, kOf, p, answer);
    if (verdict.kind == PageVerdict::Kind::Failed)
        return failure(verdict.error);
    if (verdict.kind == PageVerdict::Kind::Read) {
        auto read = HalPage::read(response.body, "items");
        if (!read)
            return failure(read.error());
        page = std::move(*read);
    }
    const PersonNumbers numbers = PersonNumbers::in(response.body, {kBeforeNumber});
    QList<Service> services;
    QByteArray identity;
    PageIds ids;
    for (qsizetype i = 0; i < page.items.size(); ++i) {
        const auto twice = page.twice.constFind(i);
        auto form = twice != page.twice.cend() ? Quarantined{{}, numbers.outOf(page.raws.at(i)), *twice, false} : readForm(page.items.at(i), page.raws.at(i), numbers);
        if (auto *bad = std::get_if<Quarantined>(&form)) {
            answer.bad << std::move(*bad);
            identity += page.raws.at(i) + '\n';
            p.unread = true;
            continue;
        }
        Service service = std::get<Service>(form);
        if (!setting.file.ownerKbo.isEmpty())
            service.owner = PartyId(setting.file.ownerKbo);
        identity += service.id.toUtf8() + '\n';
        const PageIds::Before before = ids.see(service.id, page.raws.at(i));
        if (before == PageIds::Before::Other)
            answer.bad << PageIds::other(service.id, numbers.outOf(page.raws.at(i)), false);
        if (before == PageIds::Before::None)
            services << service;
    }
    if (ids.doubled()) {
        answer.remarks << Note(QT_TRANSLATE_NOOP("Note", "forms with the number of another one on the same page: %1"), Note::About::Id).arg(ids.doubled());
        p.paging->clean = false;
    }
    const QDateTime began = p.began;
    const auto taken = take(page, identity, setting, kOf, p, answer);
    if (!taken)
        return failure(taken.error());
    answer.services = services;
    answer.servicesBegin = taken->begins;
    answer.servicesEnd = taken->whole;
    if (taken->whole) // what could not be read before and is told no more, is no longer there
        answer.wholeSince = began;
    return answer;
}

} // namespace overzicht::burgerprofiel
