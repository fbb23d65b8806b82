// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "asking.h"
#include "scripted_server.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <atomic>

using namespace overzicht;
using namespace std::chrono_literals;

namespace {

QByteArray sha256(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

QByteArray content(int size, char seed = 0)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        bytes[i] = char((i * 31 + i / 251 + seed) & 0xff);
    return bytes;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

qint64 offsetOf(const Seen &seen)
{
    const QByteArray range = seen.headers.value("range");
    return range.startsWith("bytes=") && range.endsWith('-') ? range.mid(6).chopped(1).toLongLong() : -1;
}

QByteArray partial(const QByteArray &body, qint64 from, const QByteArray &headers = {})
{
    return answer(206, body.mid(from), "Content-Range: bytes " + QByteArray::number(from) + '-' + QByteArray::number(body.size() - 1) + '/' + QByteArray::number(body.size()) + "\r\n" + headers);
}

/// An honest server with ranges, whose answers stop halfway until it is `mended`; the first that is asked to go on counts as that too.
/// (The engine itself may repeat a GET whose line closed, so requests are not counted here.)
ScriptedServer::Script halfFirst(const QByteArray &body, const std::atomic<bool> &mended, const QByteArray &headers = "ETag: \"v1\"\r\n")
{
    return [body, headers, &mended](Line &line, const Seen &seen, int) {
        if (!mended && offsetOf(seen) < 0) {
            line.send("HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body.left(body.size() / 2));
            line.hangUp();
        } else if (const qint64 from = offsetOf(seen); from >= 0) {
            line.send(partial(body, from, headers));
        } else {
            line.send(answer(200, body, headers));
        }
    };
}

Seen lastSeen(const ScriptedServer &server) { return server.seen(server.requests()); }

struct Place {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("brief.bin"));
    QString part = path + QStringLiteral(".part");
    QStringList names() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
};

} // namespace

TEST_CASE("A cut content is continued where it stopped, under its tag", "[net]")
{
    const QByteArray body = content(200'000);
    std::atomic<bool> mended{false};
    ScriptedServer server(halfFirst(body, mended));
    Place place;
    Transport transport(quick());
    const HttpRequest r = contentRequest(server.url(QStringLiteral("/doc/85073003328")));
    CHECK(fetch(transport, r, permitFor(server.url()), place.path).error().kind == Error::Kind::Offline);
    CHECK(read(place.part) == body.left(100'000));
    CHECK_FALSE(QFile::exists(place.path));
    CHECK_FALSE(read(place.part + QStringLiteral(".meta")).contains("85073003328"));
    mended = true;

    const Landing got = fetch(transport, r, permitFor(server.url()), place.path);
    REQUIRE(got.isOk());
    CHECK(offsetOf(lastSeen(server)) == 100'000);
    CHECK(lastSeen(server).headers.value("if-range") == "\"v1\"");
    CHECK(read(place.path) == body);
    CHECK(got.fetched().bytes == 200'000);
    CHECK(got.fetched().sha256 == sha256(body));
    CHECK(place.names() == QStringList{QStringLiteral("brief.bin")});
}

TEST_CASE("A cut is mended within the call, without asking again for what is there", "[net]")
{
    const QByteArray body = content(200'000);
    std::atomic<bool> mended{false};
    ScriptedServer server(halfFirst(body, mended));
    Place place;
    Limits limits = quick();
    limits.retries = 2;
    Transport transport(limits);
    REQUIRE(fetch(transport, contentRequest(server.url()), permitFor(server.url()), place.path).isOk());
    CHECK(offsetOf(lastSeen(server)) == 100'000);
    CHECK(read(place.path) == body);
}

TEST_CASE("Stopping keeps the part, and the next call goes on from there", "[net]")
{
    const QByteArray body = content(300'000);
    ScriptedServer server([&](Line &line, const Seen &seen, int number) {
        if (number == 1) {
            line.send("HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Length: 300000\r\n\r\n" + body.left(150'000));
            line.stall();
        } else {
            line.send(partial(body, offsetOf(seen)));
        }
    });
    Place place;
    Limits limits = quick();
    limits.stall = 5000ms;
    Transport transport(limits);
    int landed = 0;
    qint64 received = 0;
    auto call = transport.fetch(contentRequest(server.url()), permitFor(server.url()), place.path, [&](qint64 r, qint64) { received = r; }, [&](Result<Fetched>) { ++landed; });
    REQUIRE(until([&] { return received == 150'000; }, kPatience));
    call.reset();
    CHECK(read(place.part) == body.left(150'000));
    REQUIRE(fetch(transport, contentRequest(server.url()), permitFor(server.url()), place.path).isOk()); // at once: the lock is free
    CHECK(offsetOf(server.seen(2)) == 150'000);
    CHECK(read(place.path) == body);
    CHECK(landed == 0);
}

TEST_CASE("A server that answers whole instead of continuing starts the file anew", "[net]")
{
    const QByteArray before = content(200'000), after = content(150'000, 7);
    std::atomic<bool> mended{false};
    ScriptedServer server([&](Line &line, const Seen &, int) {
        if (!mended) {
            line.send("HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Length: 200000\r\n\r\n" + before.left(100'000));
            line.hangUp();
        } else {
            line.send(answer(200, after, "ETag: \"v2\"\r\n"));
        }
    });
    Place place;
    Transport transport(quick());
    CHECK_FALSE(fetch(transport, contentRequest(server.url()), permitFor(server.url()), place.path).isOk());
    mended = true;
    const Landing got = fetch(transport, contentRequest(server.url()), permitFor(server.url()), place.path);
    REQUIRE(got.isOk());
    CHECK(read(place.path) == after);
    CHECK(got.fetched().sha256 == sha256(after));
}

TEST_CASE("A range that is refused, wrong or of another version starts the file anew, once", "[net]")
{
    const QByteArray body = content(200'000);
    const QList<QByteArray> refusals{
        answer(416, "", "Content-Range: bytes */200000\r\n"),
        answer(206, body.mid(50'000), "Content-Range: bytes 50000-199999/200000\r\n"),
        answer(206, body.mid(100'000), ""),
        answer(206, body.mid(100'000), "Content-Range: bytes 100000-199999/200000\r\nETag: \"v2\"\r\n"),
    };
    for (const QByteArray &refusal : refusals) {
        CAPTURE(refusal.left(120).toStdString());
        std::atomic<bool> mended{false};
        ScriptedServer server([&](Line &line, const Seen &seen, int) {
            if (!mended) {
                line.send("HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Length: 200000\r\n\r\n" + body.left(100'000));
                line.hangUp();
            } else {
                line.send(offsetOf(seen) >= 0 ? refusal : answer(200, body));
            }
        });
        Place place;
        Transport transport(quick());
        CHECK_FALSE(fetch(transport, contentRequest(server.url()), permitFor(server.url()), place.path).isOk());
        mended = true;
        const int before = server.requests();
        const Landing got = fetch(transport, contentRequest(server.url()), permitFor(server.url()), place.path);
        INFO(got.error().detail.toStdString());
        REQUIRE(got.isOk());
        CHECK(read(place.path) == body);
        // The engine itself may repeat a plain GET whose line closed; the range is asked for once.
        int ranged = 0;
        for (int i = before + 1; i <= server.requests(); ++i)
            ranged += offsetOf(server.seen(i)) == 100'000;
        CHECK(ranged == 1);
        CHECK(offsetOf(lastSeen(server)) == -1);
    }
}

TEST_CASE("Without a tag and without a digest a part is not continued: nothing would show that it changed", "[net]")
{
    const QByteArray body = content(200'000);
    for (const QByteArray &tag : {QByteArray(), QByteArray("ETag: W/\"weak\"\r\n")}) {
        std::atomic<bool> mended{false};
        ScriptedServer server(halfFirst(body, mended, tag));
        Place place;
        Transport transport(quick());
        CHECK_FALSE(fetch(transport, contentRequest(server.url()), permitFor(server.url()), place.path).isOk());
        mended = true;
        REQUIRE(fetch(transport, contentRequest(server.url()), permitFor(server.url()), place.path).isOk());
        CHECK(offsetOf(lastSeen(server)) == -1);
        CHECK(read(place.path) == body);
    }
}

TEST_CASE("A tag of one address is not used for another", "[net]")
{
    const QByteArray body = content(200'000);
    std::atomic<bool> mended{false};
    ScriptedServer server(halfFirst(body, mended));
    Place place;
    Transport transport(quick());
    CHECK_FALSE(fetch(transport, contentRequest(server.url(QStringLiteral("/1"))), permitFor(server.url()), place.path).isOk());
    mended = true;
    REQUIRE(fetch(transport, contentRequest(server.url(QStringLiteral("/2"))), permitFor(server.url()), place.path).isOk());
    CHECK(offsetOf(lastSeen(server)) == -1);
    CHECK(read(place.path) == body);
}

TEST_CASE("With a digest a part is continued, and a part of something else is found out and mended", "[net]")
{
    const QByteArray body = content(200'000);
    for (const bool same : {true, false}) {
        CAPTURE(same);
        ScriptedServer server([&](Line &line, const Seen &seen, int) {
            const qint64 from = offsetOf(seen);
            line.send(from >= 0 ? partial(body, from) : answer(200, body));
        });
        Place place;
        QFile part(place.part);
        REQUIRE(part.open(QIODevice::WriteOnly));
        part.write(same ? body.left(60'000) : QByteArray(60'000, 'z'));
        part.close();
        Transport transport(quick());
        const Landing got = fetch(transport, contentRequest(server.url(), {sha256(body), 200'000, {}}), permitFor(server.url()), place.path);
        INFO(got.error().detail.toStdString());
        REQUIRE(got.isOk());
        CHECK(offsetOf(server.seen(1)) == 60'000);
        CHECK(server.requests() == (same ? 1 : 2));
        CHECK(read(place.path) == body);
    }
}

TEST_CASE("A part that was whole already lands without a request", "[net]")
{
    const QByteArray body = content(9'000'000); // more than one piece of hashing
    ScriptedServer server([&](Line &line, const Seen &, int) { line.send(answer(500, "")); });
    Place place;
    QFile part(place.part);
    REQUIRE(part.open(QIODevice::WriteOnly));
    part.write(body);
    part.close();
    Transport transport(quick());
    REQUIRE(fetch(transport, contentRequest(server.url(), {sha256(body), 0, {}}), permitFor(server.url()), place.path).isOk());
    CHECK(server.requests() == 0);
    CHECK(read(place.path) == body);
}

TEST_CASE("An odd answer that is no content leaves the part that lies there, and a next call goes on from it", "[net]")
{
    const QByteArray body = content(200'000);
    const QList<QByteArray> odd{
        "HTTP/1.1 204 x\r\n\r\n",
        answer(200, gzip("packed"), "Content-Encoding: gzip\r\n"),
        answer(206, gzip("packed"), "Content-Encoding: gzip\r\nContent-Range: bytes 100000-199999/200000\r\n"),
    };
    for (const QByteArray &said : odd) {
        CAPTURE(said.left(60).toStdString());
        std::atomic<bool> mended{false}, isOdd{false};
        const auto honest = halfFirst(body, mended);
        ScriptedServer server([&](Line &line, const Seen &seen, int number) {
            if (isOdd) {
                line.send(said);
                line.hangUp();
            } else {
                honest(line, seen, number);
            }
        });
        Place place;
        Transport transport(quick());
        const auto again = [&] { return fetch(transport, contentRequest(server.url()), permitFor(server.url()), place.path); };
        CHECK(again().error().kind == Error::Kind::Offline);
        isOdd = true;
        CHECK(again().error().kind == Error::Kind::Malformed);
        CHECK(read(place.part) == body.left(100'000));
        isOdd = false;
        mended = true;
        REQUIRE(again().isOk());
        CHECK(offsetOf(lastSeen(server)) == 100'000);
        CHECK(read(place.path) == body);
    }
}

TEST_CASE("A server that lies for ever about ranges and digests comes to an end", "[net]")
{
    ScriptedServer server([](Line &line, const Seen &seen, int) {
        const qint64 from = offsetOf(seen);
        line.send(from >= 0 ? answer(416, "") : answer(200, "wrong"));
    });
    Place place;
    QFile part(place.part);
    REQUIRE(part.open(QIODevice::WriteOnly));
    part.write("something");
    part.close();
    Limits limits = quick();
    limits.retries = 2;
    Transport transport(limits);
    CHECK(fetch(transport, contentRequest(server.url(), {sha256("right"), 0, {}}), permitFor(server.url()), place.path).error().kind == Error::Kind::Malformed);
    CHECK(server.requests() == 2);
    CHECK(place.names().isEmpty());
}

TEST_CASE("Two calls for one place do not write through each other", "[net]")
{
    const QByteArray body = content(100'000);
    ScriptedServer server([&](Line &line, const Seen &, int) {
        line.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + body.left(50'000));
        line.pause(150);
        line.send(body.mid(50'000));
    });
    Place place;
    Transport transport(quick());
    Landing first;
    const auto call = transport.fetch(contentRequest(server.url()), permitFor(server.url()), place.path, {}, [&](Result<Fetched> result) {
        first.result = std::move(result);
        ++first.calls;
    });
    CHECK(fetch(transport, contentRequest(server.url()), permitFor(server.url()), place.path).error().kind == Error::Kind::Busy);
    REQUIRE(until([&] { return first.calls == 1; }, kPatience));
    CHECK(first.isOk());
    CHECK(read(place.path) == body);
}

TEST_CASE("A content without an announced end is held against its declared size", "[net]")
{
    const QByteArray body = content(100'000);
    ScriptedServer server([&](Line &line, const Seen &, int) {
        line.send("HTTP/1.1 200 OK\r\n\r\n" + body.left(40'000));
        line.hangUp();
    });
    Place place;
    Transport transport(quick());
    CHECK(fetch(transport, contentRequest(server.url(), {{}, 100'000, {}}), permitFor(server.url()), place.path).error().kind == Error::Kind::Offline);
    CHECK_FALSE(QFile::exists(place.path));
    Place other;
    CHECK(fetch(transport, contentRequest(server.url(), {{}, 41'000, {}}), permitFor(server.url()), other.path).isOk());
}

TEST_CASE("A PDF, PNG or ZIP that comes without length and digest lands only with its own end", "[net]")
{
    const QList<QPair<QByteArray, QByteArray>> kinds{{"%PDF-1.7\n", "%%EOF\n"}, {"\x89PNG\r\n\x1a\n", "IEND\xae\x42\x60\x82"}, {"PK\x03\x04", "PK\x05\x06" + QByteArray(18, '\0')}, {"Beste, ", ""}};
    for (const auto &[begin, end] : kinds) {
        for (const bool whole : {true, false}) {
            CAPTURE(begin.toStdString(), whole);
            const QByteArray body = begin + QByteArray(5000, 'x') + (whole ? end : QByteArray());
            ScriptedServer server([&](Line &line, const Seen &, int) {
                line.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n");
            });
            Place place;
            Transport transport(quick());
            const Landing got = fetch(transport, contentRequest(server.url()), permitFor(server.url()), place.path);
            CHECK(got.isOk() == (whole || end.isEmpty()));
            CHECK(QFile::exists(place.path) == got.isOk());
        }
    }
}

TEST_CASE("A content that is cut never lands, every time", "[net]")
{
    const QByteArray body = content(100'000);
    for (int round = 0; round < 20; ++round) {
        ScriptedServer server([&](Line &line, const Seen &, int) {
            line.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + body.left(99'999));
            line.hangUp();
        });
        Place place;
        Transport transport(quick());
        CHECK(fetch(transport, contentRequest(server.url()), permitFor(server.url()), place.path).error().kind == Error::Kind::Offline);
        CHECK_FALSE(QFile::exists(place.path));
        CHECK(read(place.part) == body.left(99'999));
    }
}
