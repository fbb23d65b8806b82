// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "asking.h"
#include "scripted_server.h"

using namespace overzicht;

namespace {

ScriptedServer::Script redirectTo(const QByteArray &where, int status = 302)
{
    return [where, status](Line &line, const Seen &, int) { line.send(answer(status, "", "Location: " + where + "\r\n")); };
}

} // namespace

TEST_CASE("No redirect takes the key to another origin: not one byte of it, not even a connection", "[net]")
{
    ScriptedServer thief([](Line &line, const Seen &, int) { line.send(answer(200, "{}")); });
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const QByteArray &where : {thief.url(QStringLiteral("/x")).toEncoded(), "//127.0.0.1:" + QByteArray::number(thief.port()) + "/x", "http://localhost:" + QByteArray::number(thief.port()) + "/x"}) {
            CAPTURE(status, where.toStdString());
            ScriptedServer server(redirectTo(where, status));
            Transport transport(quick());
            // Even when the file allows both: the answer of one place does not send us to another.
            const Permit permit = permitFor(server.url(), {QStringLiteral("127.0.0.1"), QStringLiteral("localhost")});
            const Page got = page(transport, request(server.url()), permit);
            CHECK(got.error().kind == Error::Kind::Refused);
            CHECK(server.received().contains(kSecret));
            CHECK(server.requests() == 1);
        }
    }
    CHECK(thief.connections() == 0);
    CHECK_FALSE(thief.received().contains(kSecret));
}

TEST_CASE("A content is not redirected to another origin either", "[net]")
{
    ScriptedServer thief([](Line &line, const Seen &, int) { line.send(answer(200, "%PDF-")); });
    ScriptedServer server(redirectTo(thief.url().toEncoded()));
    QTemporaryDir folder;
    Transport transport(quick());
    CHECK(fetch(transport, contentRequest(server.url()), permitFor(server.url()), folder.filePath(QStringLiteral("a.pdf"))).error().kind == Error::Kind::Refused);
    CHECK(thief.connections() == 0);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("A redirect to a file, to http, to user info or to nowhere is refused", "[net]")
{
    for (const char *where : {"file:///etc/passwd", "file://127.0.0.1/etc/passwd", "ftp://127.0.0.1/", "data:text/plain,x", "javascript:1", "qrc:/a", "https://127.0.0.1/", "", "http://[broken"}) {
        CAPTURE(where);
        ScriptedServer server(redirectTo(where));
        Transport transport(quick());
        const Page got = page(transport, request(server.url()), permitFor(server.url()));
        CHECK(got.error().kind == Error::Kind::Refused);
        CHECK(server.requests() == 1);
    }
    ScriptedServer *self = nullptr;
    ScriptedServer server([&self](Line &line, const Seen &, int) { line.send(answer(302, "", "Location: http://user:pw@127.0.0.1:" + QByteArray::number(self->port()) + "/\r\n")); });
    self = &server;
    Transport transport(quick());
    CHECK(page(transport, request(server.url()), permitFor(server.url())).error().kind == Error::Kind::Refused);
    CHECK(server.requests() == 1);
}

TEST_CASE("A redirect within the origin is followed, with the key", "[net]")
{
    ScriptedServer *self = nullptr;
    ScriptedServer server([&self](Line &line, const Seen &seen, int) {
        if (seen.target == "/a")
            line.send(answer(301, "moved", "Location: b/c?d=1\r\n"));
        else if (seen.target == "/b/c?d=1")
            line.send(answer(307, "moved", "Location: http://127.0.0.1:" + QByteArray::number(self->port()) + "/end\r\n"));
        else
            line.send(answer(200, "{}"));
    });
    self = &server;
    Transport transport(quick());
    REQUIRE(page(transport, request(server.url(QStringLiteral("/a"))), permitFor(server.url())).isOk());
    REQUIRE(server.requests() == 3);
    CHECK(server.seen(3).target == "/end");
    CHECK(server.seen(3).headers.value("authorization") == "Bearer " + kSecret);
}

TEST_CASE("Five redirects are followed, the sixth is refused, and a circle ends", "[net]")
{
    for (const int hops : {5, 6, 1000}) {
        CAPTURE(hops);
        ScriptedServer server([hops](Line &line, const Seen &, int number) {
            line.send(number <= hops ? answer(302, "", "Location: /" + QByteArray::number(number % 2) + "\r\n") : answer(200, "{}"));
        });
        Transport transport(quick());
        const Page got = page(transport, request(server.url()), permitFor(server.url()));
        CHECK(got.isOk() == (hops == 5));
        CHECK(server.requests() == 6);
        if (hops > 5)
            CHECK(got.error().kind == Error::Kind::Refused);
    }
}

TEST_CASE("An act is redirected only as the same act, or as a reading of its result", "[net]")
{
    const auto act = [](int status, QList<Seen> &seen) {
        ScriptedServer server([status](Line &line, const Seen &, int number) { line.send(number == 1 ? answer(status, "", "Location: /next\r\n") : answer(200, "{}")); });
        Transport transport(quick());
        HttpRequest r = request(server.url(), HttpRequest::Method::Post);
        r.body = "act";
        const Page got = page(transport, r, permitFor(server.url()));
        for (int i = 1; i <= server.requests(); ++i)
            seen.append(server.seen(i));
        return got;
    };
    for (const int status : {307, 308}) {
        QList<Seen> seen;
        CHECK(act(status, seen).isOk());
        REQUIRE(seen.size() == 2);
        CHECK(seen[1].method == "POST");
        CHECK(seen[1].body == "act");
    }
    {
        QList<Seen> seen;
        CHECK(act(303, seen).isOk());
        REQUIRE(seen.size() == 2);
        CHECK(seen[1].method == "GET");
        CHECK(seen[1].body.isEmpty());
    }
    for (const int status : {301, 302}) {
        QList<Seen> seen;
        CHECK(act(status, seen).error().kind == Error::Kind::Refused);
        CHECK(seen.size() == 1);
    }
}
