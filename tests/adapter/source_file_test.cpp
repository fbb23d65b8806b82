// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "source_text.h"

using namespace overzicht;
using namespace sourceText;

TEST_CASE("a whole source file is read as it is written")
{
    const auto parsed = SourceFile::parse(with(R"({"name":{"nl":"Stad","fr":"Ville"},"owner":{"kbo":"0316.380.841"},"for":"0406798006",
        "signIn":{"kind":"bearer","tokenFrom":"keystore:ebox-1"},"allowedHosts":["a.example.be","B.example.be:8443"],
        "providers":[{"id":"federal","baseUrl":"https://gw.example.be/x","tokenFrom":"env:GW_TOKEN"}],
        "person":{"inszFrom":"env:INSZ"},"demo":true,"ebox":{"pageSize":50}})"), kProtocols);
    REQUIRE(parsed);
    CHECK(parsed->id.text() == "kaprijke");
    CHECK(parsed->protocol == "ebox");
    CHECK(parsed->name.in(Language::Fr) == "Ville");
    CHECK(parsed->baseUrl == QUrl("https://ebox.example.be/federation"));
    CHECK(parsed->ownerKbo == "0316380841");
    CHECK(parsed->actingFor.key() == "0406798006");
    CHECK(parsed->signIn.kind == SourceFile::SignIn::Kind::Bearer);
    CHECK(parsed->signIn.tokenFrom == SecretPlace{SecretPlace::Kind::KeyStore, "ebox-1"});
    CHECK(parsed->allowedHosts == QStringList{"a.example.be", "b.example.be:8443"});
    REQUIRE(parsed->providers.size() == 1);
    CHECK(parsed->providers.first().tokenFrom == SecretPlace{SecretPlace::Kind::Environment, "GW_TOKEN"});
    CHECK(parsed->inszFrom == SecretPlace{SecretPlace::Kind::Environment, "INSZ"});
    CHECK(parsed->demo);
    CHECK(parsed->own.value("pageSize").toInt() == 50);
}

TEST_CASE("the least a source needs is an id, a protocol, a name and an address, and it is then for the person self without a token")
{
    const auto parsed = SourceFile::parse(with(), kProtocols);
    REQUIRE(parsed);
    CHECK(parsed->actingFor.isSelf());
    CHECK(parsed->signIn.kind == SourceFile::SignIn::Kind::None);
    CHECK_FALSE(parsed->demo);
}

TEST_CASE("every mistake of a file is told at once, in the order of its lines, each with a reason and a mend")
{
    const QByteArray file = "{\n"
                            "  \"source\": \"Kaprijke!\",\n"
                            "  \"protocol\": \"eboks\",\n"
                            "  \"name\": {},\n"
                            "  \"baseUrl\": \"http://ebox.example.be\",\n"
                            "  \"signIn\": {\"kind\": \"oidc\"},\n"
                            "  \"owner\": {\n"
                            "    \"kbo\": \"0123456789\"\n"
                            "  }\n"
                            "}\n";
    const auto all = mistakes(file);
    QStringList told;
    for (const Mistake &mistake : all) {
        told << QString::number(mistake.line) + mistake.where;
        CHECK_FALSE(mistake.reason.isEmpty());
        CHECK_FALSE(mistake.mend.isEmpty());
    }
    CHECK(told == QStringList{"2/source", "3/protocol", "4/name", "5/baseUrl", "6/signIn/kind", "8/owner/kbo"});
}

TEST_CASE("what is not JSON is told with the line and the character where it stops being so")
{
    struct Case { const char *text; int line; const char *word; };
    for (const Case &c : {Case{"", 1, "ends"}, Case{"{\n\"source\": \"a\",\n}", 3, "comma"}, Case{"{\"a\": 'x'}", 1, "single"}, Case{"// hello\n{}", 1, "comment"},
                          Case{"{\n\n\"a\" 1}", 3, "colon"}, Case{"{\"a\":1} x", 1, "after the end"}, Case{"{\"a\":\"x\n\"}", 1, "not closed"},
                          Case{"{\"a\":\"\xff\"}", 1, "UTF-8"}, Case{"{\"a\":\"\\u0x1f\"}", 1, "escape"}, Case{"{\"a\":01}", 1, "value"}}) {
        INFO(c.text);
        const auto all = mistakes(c.text);
        REQUIRE(all.size() == 1);
        CHECK(all.first().line == c.line);
        CHECK(all.first().reason.contains(c.word));
    }
    CHECK(mistakes("[1,2]").first().reason.contains("not an object"));
    CHECK(mistakes("{\"a\": 1\n  ").first().line == 2);
}

TEST_CASE("a missing source, protocol, name or address is a mistake of the whole file")
{
    CHECK(wheres("{}") == "whole whole whole");
    CHECK(wheres(with(R"({"source":null})")) == "whole");
    CHECK(wheres(with(R"({"protocol":null})")) == "whole");
    CHECK(wheres(with(R"({"name":null})")) == "whole");
    CHECK(wheres(with(R"({"baseUrl":null})")) == "whole");
    CHECK(wheres(with(R"({"baseUrl":null,"providers":[]})")) == "whole");
    CHECK(wheres(with(R"({"baseUrl":null,"protocol":"magda"})")) == "whole");
    CHECK(wheres(with(R"({"baseUrl":null,"providers":[{"id":"p","baseUrl":"https://p.example.be"}]})")) == "");
}

TEST_CASE("a value of the wrong type is a mistake and never taken for an empty one")
{
    CHECK(wheres(with(R"({"source":7})")) == "/source");
    CHECK(wheres(with(R"({"protocol":["ebox"]})")) == "/protocol");
    CHECK(wheres(with(R"({"name":"Kaprijke"})")) == "/name");
    CHECK(wheres(with(R"({"name":{"nl":5,"fr":"x"}})")) == "/name/nl");
    CHECK(wheres(with(R"({"baseUrl":true})")) == "/baseUrl");
    CHECK(wheres(with(R"({"owner":"0316380841"})")) == "/owner");
    CHECK(wheres(with(R"({"for":406798006})")) == "/for");
    CHECK(wheres(with(R"({"signIn":"bearer"})")) == "/signIn");
    CHECK(wheres(with(R"({"allowedHosts":"a.be"})")) == "/allowedHosts");
    CHECK(wheres(with(R"({"allowedHosts":[1]})")) == "/allowedHosts/0");
    CHECK(wheres(with(R"({"providers":{}})")) == "/providers");
    CHECK(wheres(with(R"({"providers":["x"]})")) == "/providers/0");
    CHECK(wheres(with(R"({"demo":"yes"})")) == "/demo");
    CHECK(wheres(with(R"({"ebox":[]})")) == "/ebox");
    CHECK(wheres(with(R"({"person":{"inszFrom":["env:A"]}})")) == "/person/inszFrom");
}

TEST_CASE("an editor's member for the schema is let through")
{
    CHECK(words(with(R"({"$schema":"https://example/source.schema.json"})")).isEmpty());
}

TEST_CASE("an unknown member is a mistake that names what was probably meant")
{
    CHECK(words(with(R"({"baseURL":"https://x.be","baseUrl":null})")).contains("\"baseUrl\"?"));
    CHECK(words(with(R"({"singIn":{"kind":"none"}})")).contains("\"signIn\"?"));
    CHECK(words(with(R"({"signIn":{"knd":"none"}})")).contains("\"kind\"?"));
    CHECK(words(with(R"({"qwertyuiop":1})")).contains("known are: source, protocol"));
    CHECK(wheres(with(R"({"name":{"nl":"A","it":"B"}})")) == "/name/it");
    CHECK(wheres(with(R"({"providers":[{"id":"a","baseUrl":"https://a.be","url":"x"}]})")) == "/providers/0/url");
    CHECK(wheres(with(R"({"magda":{}})")) == "/magda"); // another protocol's own part has no effect here
    CHECK(wheres(with(R"({"ebox":{"anything":{"goes":1}}})")) == "");
    CHECK(words(with(R"({"protocol":"eboks"})")).contains("Did you mean \"ebox\"? Known are: burgerprofiel, declarative, ebox, magda."));
    CHECK(words(with(R"({"protocol":"soap"})")).contains("Known are: burgerprofiel"));
    // With a wrong protocol its own part is not a second mistake.
    CHECK(wheres(with(R"({"protocol":"eboks","ebox":{}})")) == "/protocol");
}

TEST_CASE("a member written twice is a mistake that tells both lines, however its name is spelled")
{
    const QByteArray file = "{\"source\":\"a\",\n\"protocol\":\"ebox\",\"name\":{\"nl\":\"A\"},\"baseUrl\":\"https://a.be\",\n\"sourc\\u0065\":\"b\"}";
    const auto all = mistakes(file);
    REQUIRE(all.size() == 1);
    CHECK(all.first().line == 3);
    CHECK(all.first().reason.contains("line 1"));
}

TEST_CASE("an id has 1 to 40 lower-case letters, digits and hyphens")
{
    const auto idMistakes = [](const QString &id) { return wheres(with(QJsonDocument(QJsonObject{{"source", id}}).toJson())); };
    CHECK(idMistakes("a") == "");
    CHECK(idMistakes(QString(40, 'a')) == "");
    for (const QString &bad : {QString(), QString(41, 'a'), QString("A"), QString("a b"), QString("../a"), QString("a\n"), QString("a.b"), QString("é")})
        CHECK(idMistakes(bad) == "/source");
}

TEST_CASE("http goes to this computer only, and an address has nothing but host and path")
{
    const auto base = [](const char *url) { return wheres(with(QJsonDocument(QJsonObject{{"baseUrl", url}}).toJson())); };
    for (const char *good : {"https://a.be", "https://a.be:8443/x/y", "http://127.0.0.1:8080", "http://127.255.0.9/x", "http://[::1]:80/x", "http://localhost:1"})
        CHECK(base(good) == "");
    for (const char *bad : {"", "a.be", "/x", "http://a.be", "http://128.0.0.1", "http://127.0.0.1.evil.be", "http://127.0.0.1.5", "http://126.0.0.1", "http://localhost.evil.be", "ftp://a.be", "file:///etc/passwd",
                            "https://user@a.be", "https://user:pw@a.be", "https://a.be/?q=1", "https://a.be/#f", "https://", "https://a b.be", "https://a.be:0",
                            "https://a.be:70000", "javascript:alert(1)"}) {
        INFO(bad);
        CHECK(wheres(with(QJsonDocument(QJsonObject{{"baseUrl", bad}}).toJson())) != "");
    }
    CHECK(wheres(with(R"({"providers":[{"id":"p","baseUrl":"http://p.be"}]})")) == "/providers/0/baseUrl");
}

TEST_CASE("an allowed host is one host, with or without a port")
{
    const auto hosts = [](const char *host) { return wheres(with(QJsonDocument(QJsonObject{{"allowedHosts", QJsonArray{host}}}).toJson())); };
    for (const char *good : {"a.be", "a.be:8443", "127.0.0.1:9", "[::1]:9", "localhost"})
        CHECK(hosts(good) == "");
    for (const char *bad : {"", "https://a.be", "a.be/x", "*.be", "*", "a.be:", "a.be:0", "a.be:70000", "user@a.be", "a b", "a.be?x", "a.be#x", "::1", "a%2e"}) {
        INFO(bad);
        CHECK(hosts(bad) == "/allowedHosts/0");
    }
}

TEST_CASE("an enterprise number of our own choosing must pass its check")
{
    CHECK(wheres(with(R"({"owner":{"kbo":"0316380841"},"for":"0406798006"})")) == "");
    CHECK(wheres(with(R"({"owner":{"kbo":"0316380842"}})")) == "/owner/kbo");
    CHECK(wheres(with(R"({"for":"0406798007"})")) == "/for");
    CHECK(wheres(with(R"({"for":""})")) == "/for");
    CHECK(wheres(with(R"({"for":"self"})")) == "");
}

TEST_CASE("sign-in: none, or bearer with a place for its token; oidc is refused in words")
{
    CHECK(wheres(with(R"({"signIn":{"kind":"none"}})")) == "");
    CHECK(wheres(with(R"({"signIn":{"kind":"bearer","tokenFrom":"env:T"}})")) == "");
    CHECK(wheres(with(R"({"signIn":{"kind":"bearer"}})")) == "/signIn");
    CHECK(wheres(with(R"({"signIn":{}})")) == "/signIn");
    CHECK(wheres(with(R"({"signIn":{"kind":"basic"}})")) == "/signIn/kind");
    CHECK(wheres(with(R"({"signIn":{"kind":"none","tokenFrom":"env:T"}})")) == "/signIn/tokenFrom");
    CHECK(wheres(with(R"({"signIn":{"kind":"oidc","issuer":"https://a.be"}})")) == "/signIn/issuer /signIn/kind");
    CHECK(words(with(R"({"signIn":{"kind":"oidc"}})")).contains("reserved"));
    const auto from = [](const QString &place) {
        return wheres(with(QJsonDocument(QJsonObject{{"signIn", QJsonObject{{"kind", "bearer"}, {"tokenFrom", place}}}}).toJson()));
    };
    CHECK(from("keystore:" + QString(64, 'a')) == "");
    for (const QString &bad : {QString("keystore:"), "keystore:" + QString(65, 'a'), QString("file:/etc/token"), QString("env:A B"), QString("Keystore:a"), QString("env:a\n")})
        CHECK(from(bad) == "/signIn/tokenFrom");
}

TEST_CASE("message providers belong to ebox, each with an id of its own and an address")
{
    CHECK(wheres(with(R"({"providers":[{"id":"a","baseUrl":"https://a.be"},{"id":"b","baseUrl":"https://b.be"}]})")) == "");
    CHECK(wheres(with(R"({"providers":[{"id":"a","baseUrl":"https://a.be"},{"id":"a","baseUrl":"https://b.be"}]})")) == "/providers/1/id");
    CHECK(wheres(with(R"({"providers":[{"baseUrl":"https://a.be"}]})")) == "/providers/0");
    CHECK(wheres(with(R"({"providers":[{"id":"a"}]})")) == "/providers/0");
    CHECK(wheres(with(R"({"protocol":"magda","providers":[{"id":"a","baseUrl":"https://a.be"}]})")) == "/providers");
}

TEST_CASE("one name cannot stand for two secrets")
{
    const QByteArray two = R"({"signIn":{"kind":"bearer","tokenFrom":"keystore:t"},"providers":[{"id":"a","baseUrl":"https://a.be","tokenFrom":"%1"}]})";
    CHECK(wheres(with(QByteArray(two).replace("%1", "env:t"))) == "/providers/0/tokenFrom");
    CHECK(wheres(with(QByteArray(two).replace("%1", "keystore:t"))) == "");
    CHECK(wheres(with(QByteArray(two).replace("%1", "env:u"))) == "");
}

TEST_CASE("a byte order mark is tolerated, and lines are still counted from 1")
{
    CHECK(wheres("\xEF\xBB\xBF" + with()) == "");
    CHECK(mistakes("\xEF\xBB\xBF{\n\"x\"}").first().line == 2);
}

TEST_CASE("a file of 256 kB is read and one byte more is not")
{
    QByteArray file = with();
    file += QByteArray(256 * 1024 - file.size(), ' ');
    CHECK(wheres(file) == "");
    CHECK(words(file + ' ').contains("256"));
}

TEST_CASE("32 levels inside one another are read and one more is not")
{
    const auto deep = [](int levels) { return with("{\"ebox\":{\"a\":" + QByteArray(levels - 2, '[') + QByteArray(levels - 2, ']') + "}}"); };
    CHECK(wheres(deep(32)) == ""); // the file, its own part, and thirty lists
    CHECK(words(deep(33)).contains("32"));
    CHECK(words(QByteArray(200'000, '[')).contains("32"));
}

TEST_CASE("a name with characters nobody can see, or of more than 200, is refused")
{
    const auto name = [](const QString &text) { return wheres(with(QJsonDocument(QJsonObject{{"name", QJsonObject{{"nl", text}}}}).toJson())); };
    CHECK(name(QString(200, 'x')) == "");
    CHECK(name(QString(201, 'x')) == "/name/nl");
    CHECK(name(QStringLiteral("FOD\u202e Financien")) == "/name/nl");
    CHECK(name(QStringLiteral("   ")) == "/name");
}
