// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "asking.h"

using namespace overzicht;

namespace {

QUrl at(const char *text) { return QUrl(QString::fromLatin1(text)); }

SourceFile::Provider provider(const char *base, const char *token = nullptr)
{
    SourceFile::Provider p;
    p.id = QString::fromLatin1(base);
    p.baseUrl = at(base);
    if (token)
        p.tokenFrom = SecretPlace{SecretPlace::Kind::Environment, QString::fromLatin1(token)};
    return p;
}

} // namespace

TEST_CASE("Only https goes out, and http only to this machine itself", "[net]")
{
    // allowedHosts names everything here, so that only the scheme decides.
    const Permit permit = permitFor(at("https://ebox.example"), {QStringLiteral("other.example"), QStringLiteral("127.0.0.1"), QStringLiteral("127.9.9.9"), QStringLiteral("localhost"),
                                                                 QStringLiteral("127.0.0.1.evil.example"), QStringLiteral("192.168.0.1"), QStringLiteral("localhost.evil.example")});
    for (const char *good : {"https://ebox.example/a", "HTTPS://EBOX.example/a", "https://other.example/", "http://127.0.0.1/", "http://127.9.9.9/", "http://localhost/x"}) {
        INFO(good);
        CHECK(permit.check(at(good)));
        CHECK(permit.tokenFor(at(good)) == kSecret);
    }
    for (const char *bad : {"http://ebox.example/a", "http://other.example/", "http://192.168.0.1/", "http://127.0.0.1.evil.example/", "http://localhost.evil.example/", "ftp://ebox.example/", "file:///etc/passwd",
                            "file://ebox.example/etc/passwd", "data:text/plain,x", "javascript:alert(1)", "qrc:/x", "unix:/run/x", "ebox.example/a", "//ebox.example/a", "", "https://", "https:///a"}) {
        INFO(bad);
        REQUIRE_FALSE(permit.check(at(bad)));
        CHECK(permit.check(at(bad)).error().kind == Error::Kind::Refused);
        CHECK(permit.tokenFor(at(bad)).isEmpty());
    }
}

TEST_CASE("User info in an address is refused, also before a permitted host", "[net]")
{
    const Permit permit = permitFor(at("https://ebox.example"));
    for (const char *bad : {"https://ebox.example@evil.example/", "https://user@ebox.example/", "https://user:pass@ebox.example/", "https://:pass@ebox.example/"}) {
        INFO(bad);
        CHECK_FALSE(permit.check(at(bad)));
        CHECK(permit.tokenFor(at(bad)).isEmpty());
    }
}

TEST_CASE("A host that the source file does not name is refused, however alike", "[net]")
{
    const Permit permit = permitFor(at("https://ebox.example:8443/api"));
    CHECK(permit.check(at("https://ebox.example:8443/elsewhere")));
    for (const char *bad : {"https://ebox.example/api", "https://ebox.example:443/api", "https://ebox.example:8444/api", "https://www.ebox.example:8443/", "https://example:8443/",
                            "https://ebox.example.evil.example:8443/", "https://evil.example/?https://ebox.example:8443/", "https://evilebox.example:8443/"}) {
        INFO(bad);
        CHECK_FALSE(permit.check(at(bad)));
        CHECK(permit.tokenFor(at(bad)).isEmpty());
    }
}

TEST_CASE("A token has one audience: a provider's own token goes to its address only", "[net]")
{
    SourceFile file = sourceAt(at("https://ebox.example/api"));
    file.providers = {provider("https://city.example", "CITY"), provider("https://region.example"), provider("https://shared.example/a", "A"), provider("https://shared.example/ab", "B"),
                      provider("https://ebox.example/post", "POST")};
    const Permit permit(file, {{QStringLiteral("PROEF"), "own"}, {QStringLiteral("CITY"), "city"}, {QStringLiteral("A"), "a"}, {QStringLiteral("B"), "b"}, {QStringLiteral("POST"), "post"}});
    CHECK(permit.tokenFor(at("https://ebox.example/api/providers")) == "own");
    CHECK(permit.tokenFor(at("https://ebox.example/post/ebox/messages")) == "post");
    CHECK(permit.tokenFor(at("https://city.example/ebox/messages")) == "city");
    CHECK(permit.tokenFor(at("https://region.example/ebox/messages")) == "own");
    CHECK(permit.tokenFor(at("https://shared.example/a/ebox")) == "a");
    CHECK(permit.tokenFor(at("https://shared.example/a")) == "a");
    CHECK(permit.tokenFor(at("https://shared.example/ab/ebox")) == "b");
    CHECK(permit.tokenFor(at("https://shared.example/abc")).isEmpty()); // whose would it be?
    CHECK(permit.tokenFor(at("https://nobody.example/")).isEmpty());
}

TEST_CASE("Without sign-in no token goes anywhere, and a missing secret is no token", "[net]")
{
    SourceFile file = sourceAt(at("https://ebox.example"));
    CHECK(Permit(file, {}).tokenFor(at("https://ebox.example/")).isEmpty());
    file.signIn.kind = SourceFile::SignIn::Kind::None;
    CHECK(Permit(file, {{QStringLiteral("PROEF"), "own"}}).tokenFor(at("https://ebox.example/")).isEmpty());
}

TEST_CASE("An origin is scheme, host and port, the usual port being the same as none", "[net]")
{
    CHECK(originOf(at("https://A.example/x?y#z")) == QStringLiteral("https://a.example:443"));
    CHECK(originOf(at("https://a.example:443")) == originOf(at("HTTPS://a.example/")));
    CHECK(originOf(at("http://a.example")) != originOf(at("https://a.example")));
    CHECK(originOf(at("http://[::1]:8080/")) == QStringLiteral("http://[::1]:8080"));
}
