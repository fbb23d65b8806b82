// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "asking.h"
#include "scripted_server.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace overzicht;
using namespace std::chrono_literals;

namespace {

QByteArray sha256(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

QByteArray letter(int size) { return "%PDF-1.7\n" + QByteArray(size - 14, 'p') + "%%EOF"; }

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

int modeOf(const QString &path)
{
    struct stat s {};
    return ::lstat(QFile::encodeName(path).constData(), &s) == 0 ? int(s.st_mode & 07777) : -1;
}

struct Place {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("brief.pdf"));
    QString part = path + QStringLiteral(".part");
    QStringList names() const { return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name); }
};

} // namespace

TEST_CASE("A content lands whole, checked, private, and alone", "[net]")
{
    const QByteArray body = letter(500'000);
    ScriptedServer server([&](Line &line, const Seen &, int) { line.send(answer(200, body, "Content-Type: Text/HTML; charset=x\r\nETag: \"1\"\r\n")); });
    Place place;
    Transport transport(quick());
    const Landing got = fetch(transport, contentRequest(server.url(), {sha256(body), 500'000, QStringLiteral("application/pdf")}), permitFor(server.url()), place.path);
    REQUIRE(got.isOk());
    CHECK(got.fetched().path == place.path);
    CHECK(got.fetched().bytes == 500'000);
    CHECK(got.fetched().sha256 == sha256(body));
    CHECK(got.fetched().mediaType == QStringLiteral("text/html"));
    CHECK(got.fetched().detectedType == QStringLiteral("application/pdf")); // the server lied; the bytes do not
    CHECK(read(place.path) == body);
    CHECK(modeOf(place.path) == 0600);
    CHECK(place.names() == QStringList{QStringLiteral("brief.pdf")});
    CHECK(server.seen(1).headers.value("authorization") == "Bearer " + kSecret);
    CHECK(server.seen(1).headers.value("accept-encoding") == "identity");
    CHECK_FALSE(server.seen(1).headers.contains("range"));
}

TEST_CASE("An empty content, and one without a digest, land too", "[net]")
{
    for (const QByteArray &body : {QByteArray(), QByteArray("\x7f" "ELF...")}) {
        ScriptedServer server([&](Line &line, const Seen &, int) { line.send(answer(200, body, "Content-Type: application/pdf\r\n")); });
        Place place;
        Transport transport(quick());
        const Landing got = fetch(transport, contentRequest(server.url()), permitFor(server.url()), place.path);
        INFO(got.error().detail.toStdString());
        REQUIRE(got.isOk());
        CHECK(got.fetched().detectedType == QStringLiteral("application/octet-stream"));
        CHECK(read(place.path) == body);
        CHECK(place.names() == QStringList{QStringLiteral("brief.pdf")});
    }
}

TEST_CASE("A digest that does not match leaves nothing, and keeps what was there before", "[net]")
{
    ScriptedServer server([](Line &line, const Seen &, int) { line.send(answer(200, letter(1000))); });
    Place place;
    QFile earlier(place.path);
    REQUIRE(earlier.open(QIODevice::WriteOnly));
    earlier.write("earlier");
    earlier.close();
    Transport transport(quick());
    const Landing got = fetch(transport, contentRequest(server.url(), {sha256("something else"), 0, {}}), permitFor(server.url()), place.path);
    CHECK(got.error().kind == Error::Kind::Malformed);
    CHECK(server.requests() == 1);
    CHECK(place.names() == QStringList{QStringLiteral("brief.pdf")});
    CHECK(read(place.path) == "earlier");
}

TEST_CASE("A content larger than twice its declared size and 64 KiB more is stopped, announced or not", "[net]")
{
    struct Row {
        qint64 declared;
        int size;
        bool lands;
    };
    for (const Row &row : {Row{1, 1 + 65536, true}, Row{1, 2 + 65536, false}, Row{100'000, 200'000, true}, Row{100'000, 200'001, false}, Row{0, 300'000, true}}) {
        for (const bool announced : {true, false}) {
            CAPTURE(row.declared, row.size, announced);
            ScriptedServer server([&](Line &line, const Seen &, int) {
                if (announced) {
                    line.send(answer(200, letter(row.size)));
                } else {
                    line.send("HTTP/1.1 200 OK\r\n\r\n" + letter(row.size));
                    line.hangUp();
                }
            });
            Place place;
            Transport transport(quick());
            const Landing got = fetch(transport, contentRequest(server.url(), {{}, row.declared, {}}), permitFor(server.url()), place.path);
            CHECK(got.isOk() == row.lands);
            if (!row.lands) {
                CHECK(got.error().kind == Error::Kind::Malformed);
                CHECK(place.names().isEmpty());
            }
        }
    }
}

TEST_CASE("Declared size 1, real 5 GB: stopped before it is received", "[net]")
{
    ScriptedServer server([](Line &line, const Seen &, int) {
        line.send("HTTP/1.1 200 OK\r\nContent-Length: 5368709120\r\n\r\n");
        const QByteArray piece(65536, 'x');
        while (line.send(piece)) { }
    });
    Place place;
    Transport transport(quick());
    QElapsedTimer clock;
    clock.start();
    CHECK(fetch(transport, contentRequest(server.url(), {{}, 1, {}}), permitFor(server.url()), place.path).error().kind == Error::Kind::Malformed);
    CHECK(clock.elapsed() < 1000);
    CHECK(place.names().isEmpty());
}

TEST_CASE("Each status of a content is one kind of error, and leaves no file", "[net]")
{
    const QList<QPair<int, Error::Kind>> rows{{401, Error::Kind::SignInNeeded}, {403, Error::Kind::Refused}, {400, Error::Kind::Refused}, {404, Error::Kind::Gone}, {410, Error::Kind::Gone},
                                              {416, Error::Kind::Refused}, {429, Error::Kind::Busy}, {503, Error::Kind::Busy}, {500, Error::Kind::Offline}, {204, Error::Kind::Malformed},
                                              {206, Error::Kind::Malformed}, {304, Error::Kind::Malformed}};
    for (const auto &[status, kind] : rows) {
        CAPTURE(status);
        const int code = status;
        ScriptedServer server([code](Line &line, const Seen &, int) {
            line.send(code == 204 || code == 304 ? "HTTP/1.1 " + QByteArray::number(code) + " x\r\n\r\n" : answer(code, "body", code == 206 ? "Content-Range: bytes 0-3/4\r\n" : ""));
        });
        Place place;
        Transport transport(quick());
        CHECK(fetch(transport, contentRequest(server.url()), permitFor(server.url()), place.path).error().kind == kind);
        CHECK(place.names().isEmpty());
    }
}

TEST_CASE("A content that comes packed although that was not asked is refused", "[net]")
{
    ScriptedServer server([](Line &line, const Seen &, int) { line.send(answer(200, gzip(letter(1000)), "Content-Encoding: gzip\r\n")); });
    Place place;
    Transport transport(quick());
    CHECK(fetch(transport, contentRequest(server.url()), permitFor(server.url()), place.path).error().kind == Error::Kind::Malformed);
    CHECK(place.names().isEmpty());
}

TEST_CASE("A content has a stall limit and no total limit", "[net]")
{
    ScriptedServer slow([](Line &line, const Seen &, int) {
        line.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
        for (int i = 0; i < 10; ++i) {
            line.pause(100);
            line.send("x");
        }
    });
    ScriptedServer silent([](Line &line, const Seen &, int) {
        line.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nxx");
        line.stall();
    });
    Limits limits = quick();
    limits.total = 300ms;
    Transport transport(limits);
    Place place;
    CHECK(fetch(transport, contentRequest(slow.url()), permitFor(slow.url()), place.path).isOk());
    Place other;
    QElapsedTimer clock;
    clock.start();
    CHECK(fetch(transport, contentRequest(silent.url()), permitFor(silent.url()), other.path).error().kind == Error::Kind::Offline);
    CHECK(clock.elapsed() < 1500);
    CHECK(read(other.part) == "xx"); // kept, to be continued
}

TEST_CASE("Progress is told, with the total where the server tells it, at most about twenty times a second", "[net]")
{
    ScriptedServer server([](Line &line, const Seen &, int) {
        line.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        for (int i = 0; i < 100; ++i) {
            line.send(QByteArray(1000, 'x'));
            line.pause(5);
        }
    });
    Place place;
    Transport transport(quick());
    QElapsedTimer clock;
    clock.start();
    const Landing got = fetch(transport, contentRequest(server.url()), permitFor(server.url()), place.path);
    REQUIRE(got.isOk());
    const double seconds = double(clock.elapsed()) / 1000;
    CAPTURE(got.progressed, seconds);
    CHECK(got.progressed >= 3);
    CHECK(got.progressed <= 20 * seconds + 1);
    CHECK(got.total == 100'000);
    CHECK(got.received > 0);
}

TEST_CASE("A link laid where the part goes is not followed, and the part is private", "[net]")
{
    const QByteArray body = letter(1000);
    ScriptedServer server([&](Line &line, const Seen &, int) { line.send(answer(200, body, "ETag: \"1\"\r\n")); });
    Transport transport(quick());
    for (const char *suffix : {".part", ".part.meta", ""}) {
        for (const bool hard : {false, true}) {
            CAPTURE(suffix, hard);
            Place place;
            const QString victim = place.folder.filePath(QStringLiteral("victim"));
            QFile file(victim);
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write("precious");
            file.close();
            const QByteArray trap = QFile::encodeName(place.path) + suffix;
            REQUIRE((hard ? ::link(QFile::encodeName(victim).constData(), trap.constData()) : ::symlink(QFile::encodeName(victim).constData(), trap.constData())) == 0);
            const Landing got = fetch(transport, contentRequest(server.url(), {sha256(body), 0, {}}), permitFor(server.url()), place.path);
            INFO(got.error().detail.toStdString());
            CHECK(got.isOk());
            CHECK(read(victim) == "precious");
            CHECK(read(place.path) == body);
            CHECK_FALSE(QFileInfo(place.path).isSymLink());
            CHECK(modeOf(place.path) == 0600);
        }
    }
}

TEST_CASE("A pipe or a folder where the part goes neither hangs nor harms", "[net]")
{
    const QByteArray body = letter(1000);
    ScriptedServer server([&](Line &line, const Seen &, int) { line.send(answer(200, body)); });
    Transport transport(quick());
    {
        Place place;
        REQUIRE(::mkfifo(QFile::encodeName(place.part).constData(), 0600) == 0);
        CHECK(fetch(transport, contentRequest(server.url()), permitFor(server.url()), place.path).isOk());
        CHECK(read(place.path) == body);
    }
    {
        Place place;
        REQUIRE(QDir().mkdir(place.part));
        CHECK(fetch(transport, contentRequest(server.url()), permitFor(server.url()), place.path).error().kind == Error::Kind::Refused);
    }
    {
        Place place;
        const Landing got = fetch(transport, contentRequest(server.url()), permitFor(server.url()), place.folder.filePath(QStringLiteral("no such folder/secret name.pdf")));
        CHECK(got.error().kind == Error::Kind::Refused);
        CHECK_FALSE(got.error().detail.contains(QStringLiteral("secret name")));
    }
}

TEST_CASE("A full disk is told, and what came before stays", "[net]")
{
    ScriptedServer server([](Line &line, const Seen &, int) {
        line.send("HTTP/1.1 200 OK\r\nETag: \"1\"\r\nContent-Length: 1000\r\n\r\n" + letter(1000).left(400));
        line.pause(100);
        line.send(letter(1000).mid(400));
    });
    Transport transport(quick());
    Place place;
    QFile old(place.path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("earlier");
    old.close();
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    rlimit small = before;
    small.rlim_cur = 500; // a write beyond it fails as on a full disk
    auto *earlier = std::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const Landing got = fetch(transport, contentRequest(server.url()), permitFor(server.url()), place.path);
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, earlier);
    CHECK(got.error().kind == Error::Kind::Refused);
    CHECK(read(place.path) == "earlier");
    CHECK(read(place.part) == letter(1000).left(400)); // not a byte of what was written halfway
}
