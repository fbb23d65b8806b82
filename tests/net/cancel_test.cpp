// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "asking.h"
#include "scripted_server.h"

#include <QThread>

using namespace overzicht;
using namespace std::chrono_literals;

TEST_CASE("Nothing is called from within send or fetch, also when the answer is known at once", "[net]")
{
    Transport transport(quick());
    const QUrl bad(QStringLiteral("ftp://x.example/"));
    QTemporaryDir folder;
    int calls = 0;
    const auto one = transport.send(request(bad), permitFor(bad), [&](Result<HttpResponse> r) { calls += r ? 100 : 1; });
    const auto two = transport.fetch(contentRequest(bad), permitFor(bad), folder.filePath(QStringLiteral("a")), {}, [&](Result<Fetched> r) { calls += r ? 100 : 1; });
    CHECK(calls == 0);
    until([&] { return calls == 2; }, kPatience);
    QTest::qWait(20);
    CHECK(calls == 2);
}

TEST_CASE("A destroyed call is silent, at every stage", "[net]")
{
    ScriptedServer server([](Line &line, const Seen &, int) {
        line.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        for (int i = 0; i < 10 && line.send(QByteArray(10'000, 'x')); ++i)
            line.pause(5);
    });
    QTemporaryDir folder;
    Transport transport(quick());
    int calls = 0;
    for (int wait = 0; wait < 60; wait += 4) {
        auto one = transport.send(request(server.url()), permitFor(server.url()), [&](Result<HttpResponse>) { ++calls; });
        auto two = transport.fetch(contentRequest(server.url()), permitFor(server.url()), folder.filePath(QString::number(wait)), [&](qint64, qint64) { ++calls; }, [&](Result<Fetched>) { ++calls; });
        if (wait > 0)
            QTest::qWait(wait);
        one.reset();
        two.reset();
        calls = 0;
        QTest::qWait(5);
        CHECK(calls == 0);
    }
    QTest::qWait(100);
    CHECK(calls == 0);
}

TEST_CASE("A destroyed call is silent while it waits for a retry, and asks no more", "[net]")
{
    ScriptedServer server([](Line &line, const Seen &, int) { line.send(answer(500, "")); });
    Limits limits = quick();
    limits.retries = 5;
    limits.backoff = 100ms;
    Transport transport(limits);
    int calls = 0;
    auto call = transport.send(request(server.url()), permitFor(server.url()), [&](Result<HttpResponse>) { ++calls; });
    REQUIRE(until([&] { return server.requests() == 1; }, kPatience));
    QTest::qWait(20);
    call.reset();
    QTest::qWait(300);
    CHECK(server.requests() == 1);
    CHECK(calls == 0);
}

TEST_CASE("Stopping a call closes its line: the server notices", "[net]")
{
    std::atomic<bool> gone{false};
    ScriptedServer server([&](Line &line, const Seen &, int) {
        line.stall();
        gone = true;
    });
    Limits limits = quick();
    limits.connect = 10'000ms;
    Transport transport(limits);
    auto call = transport.send(request(server.url()), permitFor(server.url()), [](Result<HttpResponse>) {});
    REQUIRE(until([&] { return server.requests() == 1; }, kPatience));
    call.reset();
    CHECK(until([&] { return gone.load(); }, 1000));
}

TEST_CASE("A call may be destroyed inside its own answer and its own progress", "[net]")
{
    ScriptedServer server([](Line &line, const Seen &seen, int) {
        if (seen.target == "/page")
            return void(line.send(answer(200, "{}")));
        line.send("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n" + QByteArray(500'000, 'x'));
        line.stall();
    });
    QTemporaryDir folder;
    Transport transport(quick());
    int calls = 0;
    std::unique_ptr<Call> page = transport.send(request(server.url(QStringLiteral("/page"))), permitFor(server.url()), [&](Result<HttpResponse> r) {
        page.reset();
        calls += r ? 1 : 100; // what came is still ours
    });
    int progressed = 0;
    std::unique_ptr<Call> content = transport.fetch(contentRequest(server.url()), permitFor(server.url()), folder.filePath(QStringLiteral("a")),
        [&](qint64, qint64) {
            content.reset();
            ++progressed;
        },
        [&](Result<Fetched>) { calls += 100; });
    until([&] { return calls == 1 && progressed == 1; }, kPatience);
    QTest::qWait(600);
    CHECK(calls == 1);
    CHECK(progressed == 1);
}

TEST_CASE("Transport may be destroyed inside an answer, and before its calls", "[net]")
{
    ScriptedServer server([](Line &line, const Seen &seen, int) {
        if (seen.target == "/page")
            line.send(answer(200, "{}"));
        else
            line.stall();
    });
    auto transport = std::make_unique<Transport>(quick());
    int calls = 0, late = 0;
    QTemporaryDir folder;
    const auto hanging = transport->send(request(server.url()), permitFor(server.url()), [&](Result<HttpResponse>) { ++late; });
    const auto content = transport->fetch(contentRequest(server.url()), permitFor(server.url()), folder.filePath(QStringLiteral("a")), {}, [&](Result<Fetched>) { ++late; });
    const auto page = transport->send(request(server.url(QStringLiteral("/page"))), permitFor(server.url()), [&](Result<HttpResponse>) {
        transport.reset();
        ++calls;
    });
    until([&] { return calls == 1; }, kPatience);
    QTest::qWait(600);
    CHECK(calls == 1);
    CHECK(late == 0);
}

TEST_CASE("A call may be made inside an answer: a chain of pages", "[net]")
{
    ScriptedServer server([](Line &line, const Seen &, int) { line.send(answer(200, "{}")); });
    Transport transport(quick());
    int pages = 0;
    std::unique_ptr<Call> call;
    std::function<void(Result<HttpResponse>)> next = [&](Result<HttpResponse> r) {
        REQUIRE(r);
        if (++pages < 50)
            call = transport.send(request(server.url()), permitFor(server.url()), next);
    };
    call = transport.send(request(server.url()), permitFor(server.url()), next);
    CHECK(until([&] { return pages == 50; }, kPatience));
    CHECK(server.requests() == 50);
    CHECK(server.connections() <= 2); // and the line is kept
}

TEST_CASE("Transport works in a thread of its own, where it was moved", "[net]")
{
    ScriptedServer server([](Line &line, const Seen &, int) { line.send(answer(200, "{}")); });
    QThread thread;
    auto *transport = new Transport(quick());
    transport->moveToThread(&thread);
    thread.start();
    std::atomic<int> good{0};
    std::unique_ptr<Call> call;
    QMetaObject::invokeMethod(transport, [&] {
        call = transport->send(request(server.url()), permitFor(server.url()), [&](Result<HttpResponse> r) { good = r && QThread::currentThread() == &thread ? 1 : 2; });
    });
    until([&] { return good.load() != 0; }, kPatience);
    CHECK(good == 1);
    QMetaObject::invokeMethod(transport, [&] { call.reset(); delete transport; }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
}
