// SPDX-License-Identifier: EUPL-1.2
#include "activation/gateway.h"

#include "adapters/rest/json_read.h"
#include "adapters/rest/page.h"
#include "adapters/rest/refusal.h"
#include "domain/identifiers.h"
#include "domain/safe_text.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace overzicht::gateway {

namespace {

constexpr int kLongestTitle = 400, kLongestReceipt = 200;
constexpr qsizetype kLongestId = 100;

QUrl at(const QUrl &base, const QString &path)
{
    QUrl url = base;
    url.setPath(base.path() + path);
    return url;
}

HttpRequest question(const QUrl &base, const char *path, const QString &route)
{
    HttpRequest request;
    request.url = at(base, QString::fromLatin1(path));
    request.route = route.isEmpty() ? QString::fromLatin1(path) : route;
    request.headers = {{"Accept", "application/json, application/problem+json"}};
    return request;
}

HttpRequest post(HttpRequest request, const QJsonObject &body, const QByteArray &key)
{
    request.method = HttpRequest::Method::Post;
    request.headers << qMakePair(QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json"));
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.idempotencyKey = key;
    return request;
}

/// A moment of the gateway: with its zone, as the file promises.
std::optional<QDateTime> momentIn(const QJsonObject &object, const char *name)
{
    const QDateTime moment = QDateTime::fromString(rest::text(object.value(QLatin1String(name))), Qt::ISODateWithMs);
    return moment.isValid() && moment.timeSpec() != Qt::LocalTime ? std::optional(moment.toUTC()) : std::nullopt;
}

bool isId(const QString &id)
{
    const auto isSign = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c == u'-'; };
    return !id.isEmpty() && id.size() <= kLongestId && std::all_of(id.cbegin(), id.cend(), isSign);
}

/// What is wrong, in the gateway's own words; empty = the answer says nothing of that.
QString problemIn(const HttpResponse &response)
{
    const auto problem = rest::wholeObject(response.body);
    return problem ? safeLine(withoutNationalNumbers(rest::text(problem->value(QLatin1String("title")))), kLongestTitle) : QString();
}

/// The answer's object, when its status is one of those that are meant.
Result<QJsonObject> answer(const HttpResponse &response, std::initializer_list<int> meant)
{
    if (std::find(meant.begin(), meant.end(), response.status) != meant.end())
        return rest::wholeObject(response.body);
    if (response.status == 409 || response.status == 422) {
        const QString title = problemIn(response);
        return failure(Error::Kind::Refused, title.isEmpty() ? QStringLiteral("HTTP %1").arg(response.status) : title);
    }
    if (const auto refused = rest::refusal(response))
        return failure(*refused);
    return failure(Error::Kind::Malformed, QStringLiteral("HTTP %1").arg(response.status));
}

} // namespace

HttpRequest standing(const QUrl &base) { return question(base, "/activation", {}); }

HttpRequest carryOut(const QUrl &base, const Decision &decision, const QByteArray &record)
{
    QJsonObject body{{QStringLiteral("decidedAt"), decision.at.toUTC().toString(Qt::ISODateWithMs)},
                     {QStringLiteral("text"), QJsonObject{{QStringLiteral("id"), decision.text.id}, {QStringLiteral("version"), decision.text.version}, {QStringLiteral("sha256"), QString::fromLatin1(decision.text.sha256.toHex())}, {QStringLiteral("language"), code(decision.text.language)}}},
                     {QStringLiteral("record"), QString::fromLatin1(record.toHex())}};
    if (decision.address && isId(decision.address->code))
        body.insert(QStringLiteral("emailCode"), decision.address->code);
    return post(question(base, decision.what == Decision::What::Stop ? "/withdrawal" : "/activation", {}), body, decision.key);
}

Result<Standing> readStanding(const HttpResponse &response)
{
    static constexpr std::array kStates{QLatin1String("inactive"), QLatin1String("requested"), QLatin1String("active"), QLatin1String("stop-requested")};
    const auto told = answer(response, {200, 202});
    if (!told)
        return failure(told.error());
    const auto state = std::find(kStates.begin(), kStates.end(), rest::text(told->value(QLatin1String("state"))));
    if (state == kStates.end())
        return failure(Error::Kind::Malformed, QStringLiteral("an answer without a state that is known"));
    return Standing{Standing::State(state - kStates.begin()), momentIn(*told, "since"), safeLine(rest::text(told->value(QLatin1String("receipt"))), kLongestReceipt)};
}

std::optional<QString> refusal(const HttpResponse &response)
{
    // A page of a machine on the way is no word of the gateway.
    const QString title = response.status == 422 && response.contentType == QLatin1String("application/problem+json") ? problemIn(response) : QString();
    return title.isEmpty() ? std::nullopt : std::optional(title);
}

std::optional<std::chrono::seconds> skewOf(const HttpResponse &response, const QDateTime &now)
{
    return response.date.isValid() ? std::optional(std::chrono::seconds(now.toSecsSinceEpoch() - response.date.toSecsSinceEpoch())) : std::nullopt;
}

HttpRequest sendCode(const QUrl &base, const QString &email, Language language, const QByteArray &key)
{
    return post(question(base, "/email-codes", {}), {{QStringLiteral("email"), email}, {QStringLiteral("language"), code(language)}}, key);
}

Result<CodeSent> readCodeSent(const HttpResponse &response)
{
    const auto told = answer(response, {202});
    if (!told)
        return failure(told.error());
    const QString id = rest::text(told->value(QLatin1String("id")));
    const auto expires = momentIn(*told, "expiresAt");
    if (!isId(id) || !expires)
        return failure(Error::Kind::Malformed, QStringLiteral("an answer without the number of the code, or until when it is good"));
    return CodeSent{id, *expires};
}

HttpRequest checkCode(const QUrl &base, const QString &id, const QString &code)
{
    HttpRequest request = question(base, "/email-codes/", QStringLiteral("/email-codes/{id}/verification"));
    request.url = at(base, QStringLiteral("/email-codes/%1/verification").arg(isId(id) ? id : QString()));
    return post(request, {{QStringLiteral("code"), code}}, {});
}

Result<CodeChecked> readCodeChecked(const HttpResponse &response)
{
    if (response.status == 410)
        return CodeChecked{std::nullopt, std::nullopt, true};
    if (response.status == 422) {
        const auto problem = rest::wholeObject(response.body);
        const auto left = problem ? rest::wholeNumber(problem->value(QLatin1String("triesLeft"))) : std::nullopt;
        return CodeChecked{std::nullopt, left && *left >= 0 && *left <= 100 ? std::optional(int(*left)) : std::nullopt, false};
    }
    const auto told = answer(response, {200});
    if (!told)
        return failure(told.error());
    const auto verified = momentIn(*told, "verifiedAt");
    if (!verified)
        return failure(Error::Kind::Malformed, QStringLiteral("an answer without the moment at which the code was right"));
    return CodeChecked{verified, std::nullopt, false};
}

} // namespace overzicht::gateway
