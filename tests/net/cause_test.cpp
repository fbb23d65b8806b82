// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "adapter/cause.h"
#include "asking.h"
#include "certificates.h"
#include "scripted_server.h"

#include <openssl/ssl.h>

using namespace overzicht;
using namespace std::chrono_literals;

namespace {

QByteArray head(const QByteArray &lines) { return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + lines + "\r\n"; }

QString causeAt(const QUrl &url, const std::function<void(Limits &)> &change = {})
{
    Limits limits = quick();
    if (change)
        change(limits);
    Transport transport(limits);
    const Page got = page(transport, request(url), permitFor(url));
    INFO(got.error().detail.toStdString());
    REQUIRE_FALSE(got.isOk());
    const auto cause = Cause::fromDetail(got.error().detail);
    REQUIRE(cause);
    CHECK_FALSE(cause->what.contains(QStringLiteral("Error")));
    return cause->what;
}

} // namespace

TEST_CASE("Each way in which a real server fails has a sentence of its own", "[net]")
{
    const struct {
        const char *told;
        ScriptedServer::Script script;
    } faults[]{
        {"It did not answer in time.", [](Line &line, const Seen &, int) { line.stall(); }},
        {"It began to answer and then fell silent.", [](Line &line, const Seen &, int) { line.send(head("Content-Length: 100\r\n") + "{"); line.stall(); }},
        {"Its answer came too slowly.", [](Line &line, const Seen &, int) {
             line.send(head("Content-Length: 100\r\n"));
             while (line.send(" "))
                 line.pause(100);
         }},
        {"It hung up without an answer.", [](Line &line, const Seen &, int) { line.hangUp(); }},
        {"Only a part came: its answer was cut off.", [](Line &line, const Seen &, int) { line.send(head("Content-Length: 100\r\n") + "{\"items\":"); line.hangUp(); }},
        {"Its answer is far too large, so we stopped it.", [](Line &line, const Seen &, int) { line.send(head("Content-Length: 10737418240\r\n")); line.stall(); }},
        {"Its answer came packed and cannot be unpacked.", [](Line &line, const Seen &, int) { line.send(head("Content-Encoding: gzip\r\nContent-Length: 7\r\n") + "no gzip"); }},
        {"It sends us to another address. We did not go there, and sent nothing there.", [](Line &line, const Seen &, int) { line.send(answer(302, "", "Location: https://evil.example/\r\n")); }},
        {"It keeps sending us from one address to another.", [](Line &line, const Seen &, int number) { line.send(answer(307, "", "Location: /" + QByteArray::number(number) + "\r\n")); }},
        {"It sends us elsewhere in a way that we cannot follow.", [](Line &line, const Seen &, int) { line.send(answer(302, "")); }},
        {"Something is wrong at the source itself (HTTP 500).", [](Line &line, const Seen &, int) { line.send(answer(500, "oops")); }},
        {"Something is wrong at the source itself (HTTP 502).", [](Line &line, const Seen &, int) { line.send(answer(502, "<html>")); }},
    };
    for (const auto &fault : faults) {
        INFO(fault.told);
        ScriptedServer server(fault.script);
        CHECK(causeAt(server.url(), [](Limits &limits) { limits.total = 1500ms; }) == QString::fromLatin1(fault.told));
    }

    int closed = 0;
    {
        const ScriptedServer gone([](Line &, const Seen &, int) {});
        closed = gone.port();
    }
    CHECK(causeAt(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(closed))) == QStringLiteral("Nothing answers at its address."));
    CHECK(causeAt(QUrl(QStringLiteral("https://nowhere.invalid/")), [](Limits &limits) { limits.connect = 10s; }) == QStringLiteral("Its address was not found on the internet."));
    CHECK(causeAt(QUrl(QStringLiteral("http://far.example/"))).startsWith(QStringLiteral("The address far.example is not a secure one")));

    const Identity stranger = makeIdentity({});
    ScriptedServer untrusted([](Line &line, const Seen &, int) { line.send(answer(200, "{}")); }, &stranger);
    CHECK(causeAt(untrusted.url()) == QStringLiteral("Its certificate cannot be trusted, so we sent it nothing."));
    Identity old = makeIdentity({});
    old.mostVersion = TLS1_1_VERSION;
    ScriptedServer outdated([](Line &line, const Seen &, int) { line.send(answer(200, "{}")); }, &old);
    CHECK(causeAt(outdated.url()) == QStringLiteral("No secure connection with it could be made, so we sent it nothing."));
}

TEST_CASE("A server that fails and says why is tried again, and what it says is then an answer; at most 16 kB, and only in JSON or as XML", "[net]")
{
    const auto asked = [](const QByteArray &body, int status = 500, const QByteArray &type = "application/problem+json") {
        ScriptedServer server([body, status, type](Line &line, const Seen &, int) { line.send(answer(status, body, "Content-Type: " + type + "\r\n")); });
        Limits limits = quick();
        limits.retries = 1;
        Transport transport(limits);
        const Page got = page(transport, request(server.url()), permitFor(server.url()));
        CHECK(server.requests() == 2);
        return got;
    };
    const QByteArray why = R"({"code":"EBX-0500","message":{"nl":"Stuk"}})";
    const Page told = asked(why);
    REQUIRE(told.isOk());
    CHECK(told.response().status == 500);
    CHECK(told.response().body == why);
    const auto padded = [](int size) { return "{" + QByteArray(size - 2, ' ') + "}"; };
    CHECK(asked(padded(16 * 1024)).isOk());
    CHECK(asked(padded(16 * 1024)).response().body.size() == 16 * 1024);
    CHECK(asked(padded(60 * 1024)).error().kind == Error::Kind::Offline);
    for (const QByteArray &body : {QByteArray(), QByteArray("<html>"), QByteArray("[{}]")})
        CHECK(asked(body).error().kind == Error::Kind::Offline);
    for (const char *type : {"text/xml; charset=utf-8", "application/xml", "application/soap+xml"})
        CHECK(asked("<Envelope/>", 500, type).isOk());
    for (const char *type : {"text/html", "application/xhtml+xml", "text/plain"})
        CHECK(asked("<Envelope/>", 500, type).error().kind == Error::Kind::Offline);
    CHECK(asked("kapot", 500, "text/xml").error().kind == Error::Kind::Offline);
    CHECK(asked(why, 503).error().kind == Error::Kind::Busy); // that it wants us to wait is all there is to know
}
