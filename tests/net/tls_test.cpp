// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "asking.h"
#include "certificates.h"
#include "scripted_server.h"

#include <QSslCertificate>
#include <QSslConfiguration>

#include <openssl/ssl.h>

using namespace overzicht;

namespace {

/// This program trusts that authority as long as this lives.
class Trusting {
public:
    explicit Trusting(const Identity &authority) : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration with = m_before;
        with.addCaCertificate(QSslCertificate(authority.pem()));
        QSslConfiguration::setDefaultConfiguration(with);
    }
    ~Trusting() { QSslConfiguration::setDefaultConfiguration(m_before); }

private:
    QSslConfiguration m_before;
};

ScriptedServer::Script sayYes()
{
    return [](Line &line, const Seen &, int) { line.send(answer(200, "{}")); };
}

struct Tried {
    Page page;
    QByteArray received;
    int requests = 0;
    bool works = false;
};

Tried tryServer(const Identity &identity)
{
    ScriptedServer server(sayYes(), &identity);
    Limits limits = quick();
    limits.retries = 2;
    Transport transport(limits);
    Tried tried;
    tried.page = page(transport, request(server.url()), permitFor(server.url()));
    tried.received = server.received();
    tried.requests = server.requests();
    tried.works = anyoneConnects(server.port());
    return tried;
}

} // namespace

TEST_CASE("A server with a good certificate from a trusted authority gets the key", "[net]")
{
    const Identity authority = makeIdentity({.authority = true});
    const Trusting trusting(authority);
    const Tried tried = tryServer(makeIdentity({}, &authority));
    INFO(tried.page.error().detail.toStdString());
    CHECK(tried.page.isOk());
    CHECK(tried.received.contains(kSecret));
}

TEST_CASE("A server with a bad certificate or an old protocol is refused, and gets not one byte of the request", "[net]")
{
    const Identity authority = makeIdentity({.authority = true});
    const Trusting trusting(authority);
    const Identity stranger = makeIdentity({.authority = true});
    const Identity between = makeIdentity({.authority = true}, &authority);
    Identity whole = makeIdentity({}, &between);
    whole.chain = {between.certificate};
    CHECK(tryServer(whole).page.isOk()); // the control for the missing one

    Identity tls10 = makeIdentity({}, &authority), tls11 = tls10;
    tls10.mostVersion = TLS1_VERSION;
    tls11.mostVersion = TLS1_1_VERSION;
    using namespace std::string_literals;
    struct Row {
        const char *what;
        Identity identity;
    };
    const Row rows[] = {
        {"expired", makeIdentity({.fromDays = -30, .untilDays = -1}, &authority)},
        {"not yet valid", makeIdentity({.fromDays = 5, .untilDays = 30}, &authority)},
        {"self-signed", makeIdentity({})},
        {"an unknown authority", makeIdentity({}, &stranger)},
        {"another host", makeIdentity({.name = "ebox.example"}, &authority)},
        {"a host in front", makeIdentity({.name = "localhost.example"}, &authority)},
        {"a name with NUL", makeIdentity({.name = "localhost\0.example"s}, &authority)},
        {"signed with SHA-1", makeIdentity({.digest = "SHA1"}, &authority)},
        {"a missing intermediate", makeIdentity({}, &between)},
        {"signed by one that is no authority", makeIdentity({}, &whole)},
        {"TLS 1.0", tls10},
        {"TLS 1.1", tls11},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        const Tried tried = tryServer(row.identity);
        CHECK(tried.page.error().kind == Error::Kind::Offline);
        INFO(tried.page.error().detail.toStdString());
        CHECK(tried.page.error().detail.contains(QStringLiteral("TLS refused")));
        CHECK(tried.received.isEmpty());
        CHECK(tried.requests == 0);
        CHECK(tried.works);
    }
}

TEST_CASE("A refused certificate is not tried again: nothing changes in a second", "[net]")
{
    const Identity own = makeIdentity({});
    ScriptedServer server(sayYes(), &own);
    Limits limits = quick();
    limits.retries = 2;
    Transport transport(limits);
    CHECK(page(transport, request(server.url()), permitFor(server.url())).error().kind == Error::Kind::Offline);
    CHECK(server.connections() == 1);
}

TEST_CASE("Plain http behind a promise of https is refused", "[net]")
{
    ScriptedServer plain(sayYes());
    const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(plain.port()));
    Transport transport(quick());
    CHECK(page(transport, request(url), permitFor(url)).error().kind == Error::Kind::Offline);
    CHECK_FALSE(plain.received().contains(kSecret));
}

TEST_CASE("A redirect from https to http on this machine is another origin", "[net]")
{
    const Identity authority = makeIdentity({.authority = true});
    const Trusting trusting(authority);
    const Identity good = makeIdentity({}, &authority);
    ScriptedServer thief(sayYes());
    ScriptedServer server([&thief](Line &line, const Seen &, int) { line.send(answer(302, "", "Location: http://localhost:" + QByteArray::number(thief.port()) + "/\r\n")); }, &good);
    Transport transport(quick());
    CHECK(page(transport, request(server.url()), permitFor(server.url(), {QStringLiteral("localhost")})).error().kind == Error::Kind::Refused);
    CHECK(thief.connections() == 0);
}
