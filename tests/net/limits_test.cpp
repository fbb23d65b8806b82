// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "asking.h"
#include "scripted_server.h"

#include <QFile>

#include <atomic>

using namespace overzicht;
using namespace std::chrono_literals;

namespace {

/// The most memory this process has held since `forgetPeak`, in bytes.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

void forgetPeak()
{
    QFile clear(QStringLiteral("/proc/self/clear_refs"));
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
}

ScriptedServer::Script endless(const QByteArray &head)
{
    return [head](Line &line, const Seen &, int) {
        line.send(head);
        const QByteArray piece(256 * 1024, 'x');
        while (line.send(piece)) { }
    };
}

constexpr qint64 kMiB = 1024 * 1024;

} // namespace

TEST_CASE("No answer at all ends at the connect limit", "[net]")
{
    ScriptedServer server([](Line &line, const Seen &, int) { line.stall(); });
    Transport transport(quick());
    QElapsedTimer clock;
    clock.start();
    const Page got = page(transport, request(server.url()), permitFor(server.url()));
    CHECK(got.error().kind == Error::Kind::Offline);
    CHECK(clock.elapsed() >= 370);
    CHECK(clock.elapsed() < 1500);
}

TEST_CASE("A body that falls silent ends at the stall limit, a slow one does not", "[net]")
{
    ScriptedServer silent([](Line &line, const Seen &, int) {
        line.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nsome");
        line.stall();
    });
    ScriptedServer slow([](Line &line, const Seen &, int) {
        line.send("HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n");
        for (int i = 0; i < 8; ++i) {
            line.pause(100);
            line.send("x");
        }
    });
    Transport transport(quick());
    QElapsedTimer clock;
    clock.start();
    const Page got = page(transport, request(silent.url()), permitFor(silent.url()));
    CHECK(got.error().kind == Error::Kind::Offline);
    CHECK(clock.elapsed() < 1500);
    CHECK(page(transport, request(slow.url()), permitFor(slow.url())).isOk()); // 800 ms in all
}

TEST_CASE("A page that trickles for ever ends at the total limit, retries included", "[net]")
{
    ScriptedServer server([](Line &line, const Seen &, int) {
        line.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        while (line.send("x"))
            line.pause(20);
    });
    Limits limits = quick();
    limits.total = 700ms;
    limits.retries = 5;
    Transport transport(limits);
    QElapsedTimer clock;
    clock.start();
    const Page got = page(transport, request(server.url()), permitFor(server.url()));
    CHECK(got.error().kind == Error::Kind::Offline);
    CHECK(clock.elapsed() >= 650); // the clocks are allowed 5 % of play
    CHECK(clock.elapsed() < 1500);

    ScriptedServer failing([](Line &line, const Seen &, int) { line.send(answer(500, "")); });
    limits.backoff = 400ms;
    limits.retries = 1000;
    Transport patient(limits);
    clock.restart();
    CHECK(page(patient, request(failing.url()), permitFor(failing.url())).error().kind == Error::Kind::Offline);
    CHECK(clock.elapsed() < 1500);
}

TEST_CASE("One source that hangs does not hold up another", "[net]")
{
    ScriptedServer hanging([](Line &line, const Seen &, int) { line.stall(); });
    ScriptedServer server([](Line &line, const Seen &, int) { line.send(answer(200, "{}")); });
    Transport transport(quick());
    int late = 0;
    std::vector<std::unique_ptr<Call>> calls;
    for (int i = 0; i < 20; ++i)
        calls.push_back(transport.send(request(hanging.url()), permitFor(hanging.url()), [&late](Result<HttpResponse>) { ++late; }));
    QElapsedTimer clock;
    clock.start();
    CHECK(page(transport, request(server.url()), permitFor(server.url())).isOk());
    CHECK(clock.elapsed() < 300);
    CHECK(late == 0);
}

TEST_CASE("At most six at once with one host, and waiting for a turn is not counted as silence", "[net]")
{
    ScriptedServer server([](Line &line, const Seen &, int) {
        line.pause(250);
        line.send(answer(200, "{}"));
    });
    Transport transport(quick()); // 400 ms to the first byte; the last of 14 has its turn after 500
    int good = 0, done = 0;
    std::vector<std::unique_ptr<Call>> calls;
    for (int i = 0; i < 14; ++i) {
        calls.push_back(transport.send(request(server.url()), permitFor(server.url()), [&](Result<HttpResponse> result) {
            ++done;
            good += result.has_value();
        }));
    }
    until([&] { return done == 14; }, kPatience);
    CHECK(good == 14);
    CHECK(server.mostAtOnce() == 6);
}

TEST_CASE("A page of exactly the cap is taken, one byte more is not, announced or not", "[net]")
{
    Limits limits = quick();
    limits.page = 100'000;
    Transport transport(limits);
    for (const bool announced : {true, false}) {
        for (const int size : {100'000, 100'001}) {
            CAPTURE(announced, size);
            ScriptedServer server([announced, size](Line &line, const Seen &, int) {
                const QByteArray body(size, 'x');
                if (announced) {
                    line.send(answer(200, body));
                } else {
                    line.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(size, 16) + "\r\n" + body + "\r\n0\r\n\r\n");
                }
            });
            const Page got = page(transport, request(server.url()), permitFor(server.url()));
            CHECK(got.isOk() == (size == 100'000));
            if (size > 100'000)
                CHECK(got.error().kind == Error::Kind::Malformed);
        }
    }
}

TEST_CASE("A page that never ends stops at the cap and costs little memory", "[net]")
{
    for (const char *head : {"HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 10737418240\r\n\r\n", "HTTP/1.1 404 No\r\n\r\n"}) {
        CAPTURE(head);
        ScriptedServer server(endless(head));
        Limits limits; // the real ones
        limits.retries = 0;
        Transport transport(limits);
        forgetPeak();
        const qint64 before = peakMemory();
        const Page got = page(transport, request(server.url()), permitFor(server.url()));
        CHECK(got.error().kind == Error::Kind::Malformed);
        const qint64 grown = peakMemory() - before;
        CAPTURE(grown);
        CHECK(grown < 32 * kMiB);
    }
}

TEST_CASE("A head that never ends stops, costs little memory, and holds up no other source", "[net]")
{
    std::atomic<bool> enough{false};
    ScriptedServer other([](Line &line, const Seen &, int) { line.send(answer(200, "{}")); });
    ScriptedServer server([&enough](Line &line, const Seen &, int) {
        line.send("HTTP/1.1 200 OK\r\n");
        const QByteArray field = "X-Long: " + QByteArray(4000, 'x') + "\r\n";
        while (!enough && line.send(field)) { }
        line.hangUp();
    });
    Transport transport(quick());
    forgetPeak();
    const qint64 before = peakMemory();
    QElapsedTimer clock;
    clock.start();
    const Page got = page(transport, request(server.url()), permitFor(server.url()));
    CHECK(got.calls == 1);
    CHECK_FALSE(got.isOk());
    const qint64 grown = peakMemory() - before;
    WARN("an endless head: " << got.error().detail.toStdString() << " after " << clock.elapsed() << " ms, " << grown / 1024 << " KiB");
    CHECK(grown < 64 * kMiB);
    // The engine is still reading that head: it looks at nothing else until the sender stops.
    CHECK(page(transport, request(other.url()), permitFor(other.url())).isOk());
    enough = true;
}

TEST_CASE("A content that never ends is streamed: memory stays flat, the cap ends it, nothing remains", "[net]")
{
    ScriptedServer server(endless("HTTP/1.1 200 OK\r\n\r\n"));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    Limits limits = quick();
    limits.stall = 5000ms;
    limits.content = 200 * kMiB;
    Transport transport(limits);
    QElapsedTimer clock;
    clock.start();
    forgetPeak();
    const qint64 before = peakMemory();
    const Landing got = fetch(transport, contentRequest(server.url()), permitFor(server.url()), path);
    CHECK(got.error().kind == Error::Kind::Malformed);
    const qint64 grown = peakMemory() - before;
    CAPTURE(got.error().detail.toStdString(), clock.elapsed());
    WARN("200 MiB of an endless content cost " << grown / 1024 << " KiB of memory");
    CHECK(grown < 64 * kMiB);
    CHECK(got.received > 0);
    CHECK(got.received <= 200 * kMiB); // never more on disk
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("A packed page counts unpacked: honest ones are read, bombs stop at the cap", "[net]")
{
    const auto packed = [](const QByteArray &body) { return answer(200, gzip(body), "Content-Encoding: gzip\r\n"); };
    Limits limits = quick();
    SECTION("an honest page")
    {
        ScriptedServer server([&](Line &line, const Seen &, int) { line.send(packed("{\"a\":1}")); });
        Transport transport(limits);
        const Page got = page(transport, request(server.url()), permitFor(server.url()));
        REQUIRE(got.isOk());
        CHECK(got.response().body == "{\"a\":1}");
        CHECK(server.seen(1).headers.value("accept-encoding").contains("gzip"));
    }
    SECTION("a bomb of 128 MiB")
    {
        const QByteArray bomb = packed(QByteArray(128 * kMiB, '\0'));
        ScriptedServer server([&](Line &line, const Seen &, int) { line.send(bomb); });
        Transport transport(limits);
        forgetPeak();
        const qint64 before = peakMemory();
        const Page got = page(transport, request(server.url()), permitFor(server.url()));
        INFO(got.error().detail.toStdString());
        CHECK(got.error().kind == Error::Kind::Malformed);
        CHECK(peakMemory() - before < 64 * kMiB);
    }
    SECTION("the engine's own guard stands behind our cap")
    {
        const QByteArray bomb = packed(QByteArray(64 * kMiB, '\0'));
        ScriptedServer server([&](Line &line, const Seen &, int) { line.send(bomb); });
        limits.page = 1024 * kMiB;
        Transport transport(limits);
        const Page got = page(transport, request(server.url()), permitFor(server.url()));
        CHECK(got.error().kind == Error::Kind::Malformed);
        CHECK(got.error().detail.contains(QStringLiteral("unpacked")));
    }
    SECTION("garbage that claims to be packed")
    {
        ScriptedServer server([&](Line &line, const Seen &, int) { line.send(answer(200, "this is not gzip at all", "Content-Encoding: gzip\r\n")); });
        Transport transport(limits);
        CHECK(page(transport, request(server.url()), permitFor(server.url())).error().kind == Error::Kind::Malformed);
    }
}

TEST_CASE("A local file is never opened, whatever the address says", "[net]")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("own.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    Transport transport(quick());
    const QUrl url = QUrl::fromLocalFile(file.fileName());
    CHECK(page(transport, request(url), permitFor(url)).error().kind == Error::Kind::Refused);
    CHECK(fetch(transport, contentRequest(url), permitFor(url), folder.filePath(QStringLiteral("copy"))).error().kind == Error::Kind::Refused);
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("copy"))));
}
