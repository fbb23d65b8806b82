// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "asking.h"
#include "net/retry.h"
#include "scripted_server.h"

using namespace overzicht;
using namespace std::chrono_literals;

namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(12, 0, 0), Qt::UTC);

std::optional<std::chrono::seconds> after(const QByteArray &value) { return parseRetryAfter(value, kNow, 3600s); }

} // namespace

TEST_CASE("Retry-After is read in seconds and in each form of date, and never above an hour", "[net]")
{
    CHECK(after("120") == 120s);
    CHECK(after(" 7 ") == 7s);
    CHECK(after("0") == 0s);
    CHECK(after("3600") == 3600s);
    CHECK(after("3601") == 3600s);
    CHECK(after("99999999999999999999999999") == 3600s);
    CHECK(after("Mon, 23 Nov 2026 12:05:00 GMT") == 300s);
    CHECK(after("Monday, 23-Nov-26 12:05:00 GMT") == 300s);
    CHECK(after("Mon Nov 23 12:05:00 2026") == 300s);
    CHECK(after("Sun, 22 Nov 2036 12:00:00 GMT") == 3600s); // ten years ahead
}

TEST_CASE("A Retry-After that is negative, past or garbage is as if it were not there", "[net]")
{
    for (const char *bad : {"", " ", "-1", "-120", "+5", "1.5", "1e3", "0x10", "5, 7", "soon", "NaN", "12 seconds", "\xd9\xa5", "Mon, 23 Nov 2026 11:59:59 GMT", "Mon, 23 Nov 2026 12:00:00 GMT",
                            "Wed, 23 Nov 2016 12:05:00 GMT", "Wednesday, 23-Nov-16 12:05:00 GMT", "Wed Nov 23 12:05:00 2016", "Mon, 31 Feb 2027 12:00:00 GMT", "Mon, 23 Nov 2026 25:00:00 GMT",
                            "Mon, 23 Nov 2026 12:05:00", "Mon, 23 Nov 2026 12:05:00 CET", "2026-11-23T12:05:00Z"}) {
        INFO(bad);
        CHECK(after(bad) == std::nullopt);
    }
    CHECK(after(QByteArray(100'000, '9')) == std::nullopt);
}

TEST_CASE("The wait before a retry doubles, varies by half, and ends at a minute", "[net]")
{
    CHECK(backoff(500ms, 1, 0.0) == 250ms);
    CHECK(backoff(500ms, 1, 0.5) == 500ms);
    CHECK(backoff(500ms, 2, 0.5) == 1000ms);
    CHECK(backoff(500ms, 3, 0.999) < 3000ms);
    CHECK(backoff(500ms, 3, 0.0) == 1000ms);
    CHECK(backoff(500ms, 1000, 0.5) == 60'000ms);
    CHECK(backoff(0ms, 5, 0.5) == 0ms);
}

TEST_CASE("What only asks is tried again, an act only when the server can recognise it", "[net]")
{
    struct Row {
        HttpRequest::Method method;
        QByteArray key;
        int requests;
        bool safe = false;
    };
    const Row rows[] = {{HttpRequest::Method::Get, {}, 3}, {HttpRequest::Method::Post, {}, 1}, {HttpRequest::Method::Patch, {}, 1},
                        {HttpRequest::Method::Post, "k-1", 3}, {HttpRequest::Method::Patch, "k-2", 3}, {HttpRequest::Method::Post, {}, 3, true}};
    Limits limits = quick();
    limits.retries = 2;
    for (const Row &row : rows) {
        CAPTURE(int(row.method), row.key.toStdString());
        HttpRequest r;
        const auto ask = [&](ScriptedServer &server) {
            r = request(server.url(), row.method);
            r.idempotencyKey = row.key;
            r.safe = row.safe;
            r.body = row.method == HttpRequest::Method::Get ? QByteArray() : QByteArray("{}");
            Transport transport(limits);
            return page(transport, r, permitFor(server.url()));
        };
        SECTION("HTTP 500 " + std::to_string(int(row.method)) + row.key.toStdString() + (row.safe ? " safe" : ""))
        {
            ScriptedServer server([](Line &line, const Seen &, int) { line.send(answer(500, "no")); });
            const Page got = ask(server);
            CHECK(got.error().kind == Error::Kind::Offline);
            CHECK(got.error().detail.contains(QStringLiteral("HTTP 500")));
            CHECK(server.requests() == row.requests);
        }
        SECTION("a cut answer " + std::to_string(int(row.method)) + row.key.toStdString() + (row.safe ? " safe" : ""))
        {
            ScriptedServer server([](Line &line, const Seen &, int) {
                line.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
                line.hangUp();
            });
            CHECK(ask(server).error().kind == Error::Kind::Offline);
            if (row.method == HttpRequest::Method::Get)
                CHECK(server.requests() >= row.requests); // the engine itself may repeat a GET whose line closed
            else
                CHECK(server.requests() == row.requests);
        }
    }
}

TEST_CASE("An act without a key is sent once, even when the line closes without a word", "[net]")
{
    // QNetworkAccessManager sends a request again by itself when a connection closes before the answer.
    for (const QByteArray &body : {QByteArray("{\"act\":1}"), QByteArray()}) {
        for (const auto method : {HttpRequest::Method::Post, HttpRequest::Method::Patch}) {
            for (const bool reused : {false, true}) {
                CAPTURE(body.toStdString(), int(method), reused);
                ScriptedServer server([](Line &line, const Seen &seen, int) {
                    if (seen.method == "GET")
                        line.send(answer(200, "{}"));
                    else
                        line.hangUp();
                });
                Limits limits = quick();
                limits.retries = 2;
                Transport transport(limits);
                if (reused)
                    REQUIRE(page(transport, request(server.url()), permitFor(server.url())).isOk());
                HttpRequest r = request(server.url(), method);
                r.body = body;
                CHECK(page(transport, r, permitFor(server.url())).error().kind == Error::Kind::Offline);
                QTest::qWait(50);
                CHECK(server.requests() == 1 + int(reused));
            }
        }
    }
}

TEST_CASE("A passing failure heals within the call, under the same idempotency key", "[net]")
{
    ScriptedServer server([](Line &line, const Seen &, int number) { line.send(number < 3 ? answer(502, "") : answer(200, "{}")); });
    Limits limits = quick();
    limits.retries = 2;
    Transport transport(limits);
    HttpRequest r = request(server.url(), HttpRequest::Method::Post);
    r.body = "{}";
    r.idempotencyKey = "a\\b\"c";
    CHECK(page(transport, r, permitFor(server.url())).isOk());
    CHECK(server.requests() == 3);
    for (int i = 1; i <= 3; ++i) {
        CHECK(server.seen(i).headers.value("idempotency-key") == "\"a\\\\b\\\"c\""); // RFC 8941, 3.3.3
        CHECK(server.seen(i).body == "{}");
    }
}

TEST_CASE("A short Retry-After is waited for within the call, a long one is told at once", "[net]")
{
    const auto busy = [](const QByteArray &retryAfter, int status) {
        return [retryAfter, status](Line &line, const Seen &, int number) {
            line.send(number == 1 ? answer(status, "", retryAfter.isEmpty() ? QByteArray() : "Retry-After: " + retryAfter + "\r\n") : answer(200, "{}"));
        };
    };
    Limits limits = quick();
    limits.retries = 1;
    limits.waitedHere = 1s;
    for (const int status : {429, 503}) {
        CAPTURE(status);
        {
            ScriptedServer server(busy("1", status));
            Transport transport(limits);
            QElapsedTimer clock;
            clock.start();
            CHECK(page(transport, request(server.url()), permitFor(server.url())).isOk());
            CHECK(clock.elapsed() >= 1000); // not one request within the window
            CHECK(server.requests() == 2);
        }
        {
            ScriptedServer server(busy("2", status));
            Transport transport(limits);
            QElapsedTimer clock;
            clock.start();
            const Page got = page(transport, request(server.url()), permitFor(server.url()));
            CHECK(got.error().kind == Error::Kind::Busy);
            CHECK(got.error().retryAfter == 2s);
            CHECK(clock.elapsed() < 900);
            CHECK(server.requests() == 1);
        }
        for (const char *ignored : {"", "-5", "soon", "Wed, 23 Nov 2016 12:05:00 GMT"}) {
            CAPTURE(ignored);
            ScriptedServer server(busy(ignored, status));
            Transport transport(limits);
            CHECK(page(transport, request(server.url()), permitFor(server.url())).isOk()); // after the plain backoff
            CHECK(server.requests() == 2);
        }
    }
}

TEST_CASE("A Retry-After date is seen from the server's own clock, ten years wrong as it may be", "[net]")
{
    ScriptedServer server([](Line &line, const Seen &, int) {
        line.send(answer(503, "", "Date: Wed, 23 Nov 2016 12:00:00 GMT\r\nRetry-After: Wed, 23 Nov 2016 12:30:00 GMT\r\n"));
    });
    Transport transport(quick());
    const Page got = page(transport, request(server.url()), permitFor(server.url()));
    CHECK(got.error().kind == Error::Kind::Busy);
    CHECK(got.error().retryAfter == 1800s);
}

TEST_CASE("A busy server that stays busy is told as busy with its last wish, and an act is not repeated", "[net]")
{
    ScriptedServer server([](Line &line, const Seen &, int) { line.send(answer(429, "", "Retry-After: 0\r\n")); });
    Limits limits = quick();
    limits.retries = 2;
    Transport transport(limits);
    const Page got = page(transport, request(server.url()), permitFor(server.url()));
    CHECK(got.error().kind == Error::Kind::Busy);
    CHECK(got.error().retryAfter == 0s);
    CHECK(server.requests() == 3);
    CHECK(page(transport, request(server.url(), HttpRequest::Method::Post), permitFor(server.url())).error().kind == Error::Kind::Busy);
    CHECK(server.requests() == 4);
}
