// SPDX-License-Identifier: EUPL-1.2
#include "activation/gateway.h"
#include "decisions.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <catch2/catch.hpp>

using namespace overzicht;
using namespace overzicht::gateway;

namespace {

const QUrl kBase(QStringLiteral("https://gateway.example/ebox/v1"));

HttpResponse answered(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.contentType = status < 400 ? QStringLiteral("application/json") : QStringLiteral("application/problem+json");
    response.body = body;
    return response;
}

QJsonObject bodyOf(const HttpRequest &request) { return QJsonDocument::fromJson(request.body).object(); }

} // namespace

TEST_CASE("A decision is carried out under its own key, and names no person and no address")
{
    Decision on = decision(Decision::What::Activate, "sleutel-1"), off = decision(Decision::What::Stop, "sleutel-2");
    on.address->code = QStringLiteral("code-7");
    const HttpRequest request = carryOut(kBase, on, QByteArray(32, 'r'));
    CHECK(request.method == HttpRequest::Method::Post);
    CHECK(request.url == QUrl(QStringLiteral("https://gateway.example/ebox/v1/activation")));
    CHECK(request.idempotencyKey == "sleutel-1");
    CHECK_FALSE(request.ofPerson);
    CHECK_FALSE(request.safe);
    CHECK(bodyOf(request) == bodyOf(carryOut(kBase, *Decision::fromEntry(on.entry()), QByteArray(32, 'r')))); // the same request, whenever it is made
    CHECK(bodyOf(request).value(QLatin1String("record")).toString() == QString::fromLatin1(QByteArray(32, 'r').toHex()));
    CHECK(bodyOf(request).value(QLatin1String("emailCode")).toString() == QStringLiteral("code-7"));
    CHECK(bodyOf(request).value(QLatin1String("text")).toObject().value(QLatin1String("language")).toString() == QStringLiteral("fr"));
    CHECK_FALSE(request.body.contains("voorbeeld"));
    CHECK_FALSE(request.body.contains("loket"));
    for (const char *none : {"", "code 7", "../x", "code\n7"}) { // an entry of another program is no reason to send what is no number of a code
        on.address->code = QString::fromLatin1(none);
        CHECK_FALSE(bodyOf(carryOut(kBase, on, QByteArray(32, 'r'))).contains(QLatin1String("emailCode")));
    }
    const HttpRequest stop = carryOut(kBase, off, QByteArray(32, 'r'));
    CHECK(stop.url.path() == QStringLiteral("/ebox/v1/withdrawal"));
    CHECK(stop.idempotencyKey == "sleutel-2");
    CHECK(standing(kBase).method == HttpRequest::Method::Get);
}

TEST_CASE("Asked and not on yet is not on")
{
    const auto state = [](int status, const QByteArray &body) { return readStanding(answered(status, body)); };
    CHECK(state(202, R"({"state":"requested","since":"2026-12-01T10:00:00+01:00"})")->state == Standing::State::Requested);
    CHECK(state(202, R"({"state":"requested","since":"2026-12-01T10:00:00+01:00"})")->since == at(0));
    CHECK(state(200, R"({"state":"active","receipt":"R-17"})") == Standing{Standing::State::Active, {}, QStringLiteral("R-17")});
    CHECK(state(200, R"({"state":"inactive"})")->state == Standing::State::Inactive);
    CHECK(state(202, R"({"state":"stop-requested"})")->state == Standing::State::StopRequested);
}

TEST_CASE("What a gateway answers in another way turns nothing on")
{
    for (const QByteArray &odd : {QByteArray(), QByteArray("{}"), QByteArray("[]"), QByteArray("true"), QByteArray(R"({"state":true})"), QByteArray(R"({"state":"Active"})"), QByteArray(R"({"state":"on"})"), QByteArray(R"({"state":["active"]})"),
                                  QByteArray(R"({"state":"inactive","state":"active"})"), QByteArray("<html>active</html>"), QByteArray(R"({"state":"active")")}) {
        INFO(odd.toStdString());
        const auto read = readStanding(answered(200, odd));
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Error::Kind::Malformed);
    }
    for (const int status : {201, 204, 206, 301, 404, 500}) {
        INFO(status);
        CHECK_FALSE(readStanding(answered(status, R"({"state":"active"})")));
    }
    const auto refused = readStanding(answered(422, R"({"title":"Deze persoon is minderjarig.\u202e\n","status":422})"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(refused.error().detail.startsWith(QStringLiteral("Deze persoon is minderjarig.")));
    CHECK_FALSE(refused.error().detail.contains(QChar(0x202e)));
    CHECK(readStanding(answered(409, "?")).error().kind == Error::Kind::Refused);
    CHECK_FALSE(refused.error().detail.contains(u'\n'));
    CHECK(readStanding(answered(200, R"({"state":"active","since":"gisteren","receipt":{"a":1}})")) == Standing{Standing::State::Active, {}, {}});
    CHECK(readStanding(answered(200, R"({"state":"active","since":"2026-12-01T10:00:00"})"))->since == std::nullopt); // a moment without its zone is none
    CHECK(readStanding(answered(200, R"({"state":"active","receipt":")" + QByteArray(5000, 'x') + "\"}"))->receipt.size() <= 201); // with the sign that it was cut
}

TEST_CASE("Only the gateway's own problem with the request says that it was not done")
{
    CHECK(refusal(answered(422, R"({"title":"Deze persoon is minderjarig.\u202e\n","status":422})"))->startsWith(QStringLiteral("Deze persoon is minderjarig.")));
    CHECK_FALSE(refusal(answered(422, R"({"title":"85073003328 is minderjarig."})"))->contains(QStringLiteral("85073003328"))); // what is kept names no person
    for (const int status : {200, 202, 400, 401, 403, 404, 405, 409, 410, 412, 423, 428, 500, 503}) {
        INFO(status);
        CHECK_FALSE(refusal(answered(status, R"({"title":"Not now."})")));
    }
    for (const QByteArray &odd : {QByteArray(), QByteArray("?"), QByteArray("{}"), QByteArray("[]"), QByteArray(R"({"title":""})"), QByteArray(R"({"title":{"nl":"Nee"}})"), QByteArray(R"({"title":"Nee")"), QByteArray("<html><title>Nee</title></html>")}) {
        INFO(odd.toStdString());
        CHECK_FALSE(refusal(answered(422, odd)));
    }
    HttpResponse page = answered(422, R"({"title":"Blocked."})"); // by a machine on the way
    page.contentType = QStringLiteral("text/html");
    CHECK_FALSE(refusal(page));
}

TEST_CASE("The clock is measured by the Date of an answer, in whole seconds, ahead and behind")
{
    HttpResponse response = answered(200, "{}");
    CHECK_FALSE(skewOf(response, at(0)));
    response.date = at(0);
    CHECK(skewOf(response, at(0)) == std::chrono::seconds(0));
    CHECK(skewOf(response, at(0).addMSecs(999)) == std::chrono::seconds(0));
    CHECK(skewOf(response, at(1)) == std::chrono::seconds(1));
    CHECK(skewOf(response, at(-1).addMSecs(999)) == std::chrono::seconds(-1));
    CHECK(skewOf(response, at(86'400)) == std::chrono::seconds(86'400));
    CHECK(skewOf(response, at(-3'600)) == std::chrono::seconds(-3'600));
    CHECK(skewOf(response, at(5).toTimeZone(QTimeZone("Europe/Brussels"))) == std::chrono::seconds(5));
}

TEST_CASE("A code is sent and checked by its number, and the address stands in one request only")
{
    const HttpRequest send = sendCode(kBase, QStringLiteral("an@voorbeeld.example"), Language::De, "k-9");
    CHECK(send.url.path() == QStringLiteral("/ebox/v1/email-codes"));
    CHECK(send.idempotencyKey == "k-9");
    CHECK(bodyOf(send) == QJsonObject{{QStringLiteral("email"), QStringLiteral("an@voorbeeld.example")}, {QStringLiteral("language"), QStringLiteral("de")}});
    const auto sent = readCodeSent(answered(202, R"({"id":"c_7-A","expiresAt":"2026-12-01T09:10:00Z"})"));
    REQUIRE(sent);
    CHECK(sent->id == QStringLiteral("c_7-A"));
    CHECK(sent->expiresAt == at(600));
    for (const QByteArray &odd : {QByteArray(R"({"id":"../x","expiresAt":"2026-12-01T09:10:00Z"})"), QByteArray(R"({"id":"","expiresAt":"2026-12-01T09:10:00Z"})"), QByteArray(R"({"id":"a"})"), QByteArray(R"({"id":")" + QByteArray(101, 'a') + R"(","expiresAt":"2026-12-01T09:10:00Z"})")})
        CHECK_FALSE(readCodeSent(answered(202, odd)));
    CHECK_FALSE(readCodeSent(answered(200, R"({"id":"a","expiresAt":"2026-12-01T09:10:00Z"})")));

    const HttpRequest check = checkCode(kBase, sent->id, QStringLiteral("123456"));
    CHECK(check.url.path() == QStringLiteral("/ebox/v1/email-codes/c_7-A/verification"));
    CHECK(check.route == QStringLiteral("/email-codes/{id}/verification"));
    CHECK_FALSE(check.body.contains("voorbeeld"));
    CHECK(readCodeChecked(answered(200, R"({"verifiedAt":"2026-12-01T09:01:00Z"})"))->verifiedAt == at(60));
    CHECK_FALSE(readCodeChecked(answered(200, "{}")));
    CHECK(readCodeChecked(answered(410, {}))->tooOld);
    const auto wrong = readCodeChecked(answered(422, R"({"title":"x","triesLeft":2})"));
    REQUIRE(wrong);
    CHECK_FALSE(wrong->verifiedAt);
    CHECK(wrong->triesLeft == 2);
    CHECK(readCodeChecked(answered(422, R"({"triesLeft":-1})"))->triesLeft == std::nullopt);
    CHECK(readCodeChecked(answered(422, "?"))->triesLeft == std::nullopt);
    CHECK_FALSE(readCodeChecked(answered(500, R"({"verifiedAt":"2026-12-01T09:01:00Z"})")));
}
