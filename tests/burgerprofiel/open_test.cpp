// SPDX-License-Identifier: EUPL-1.2
// A certificate's content: asked, and read when it came wrapped.
#include "support.h"

using namespace overzicht;

namespace {

Open openOf(const QString &path)
{
    Attachment content;
    content.foreignId = path;
    content.mediaType = s("application/pdf");
    return Open{certificatesFeed(), ForeignId(s("c/nl")), content};
}

Result<Answer> wrapped(const QByteArray &body, int status = 200)
{
    return makeBurgerprofiel(supplierFile(), {})->read({openOf(s("{person.insz}/c/nl/download")), {}}, ok(body, status, "application/json"));
}

} // namespace

TEST_CASE("A content is asked below our own address, for the person, as a stream that may come wrapped")
{
    const auto adapter = makeBurgerprofiel(supplierFile(), {});
    const auto request = adapter->ask({openOf(s("{person.insz}/a%2Fb/nl/download")), {}});
    REQUIRE((request && *request));
    CHECK((**request).url.toEncoded() == "https://loket.voorbeeld.example/mbp/v1/certificates/%7Bperson.insz%7D/a%2Fb/nl/download");
    CHECK((**request).ofPerson);
    CHECK((**request).route == s("/v1/certificates/{insz}/{id}/{language}/download"));
    CHECK((**request).headers == QList<QPair<QByteArray, QByteArray>>{{"Accept", "application/pdf, application/json;q=0.5"}});
    REQUIRE((**request).content);
    CHECK((**request).content->mayBeWrapped);
    CHECK((**request).content->mediaType == s("application/pdf"));
}

TEST_CASE("A path that leads elsewhere is not asked, also when it stood in the store; nor is a text that no certificate has")
{
    const auto adapter = makeBurgerprofiel(supplierFile(), {});
    for (const char *path : {"", "..", "{person.insz}/../x", "{person.insz}/%2e%2e/x", "{person.insz}//x", "/x"}) {
        INFO(path);
        CHECK_FALSE(adapter->ask({openOf(s(path)), {}}));
    }
    const auto body = adapter->ask({Open{certificatesFeed(), ForeignId(s("c/nl")), Open::Body()}, {}});
    REQUIRE(body);
    CHECK_FALSE(*body);
}

TEST_CASE("A wrapped content is what its base64 says, also over lines and under its newer names")
{
    const QByteArray pdf = "%PDF-1.4\n\x01\x02\xff hello";
    const QByteArray base64 = pdf.toBase64();
    for (const QByteArray &body : {QByteArray("{\"contentType\":\"application/pdf\",\"attest\":\"" + base64 + "\"}"), QByteArray("{\"mediaType\":\"Application/PDF; x=y\",\"content\":\"" + base64.left(8) + "\\r\\n" + base64.mid(8) + "\"}"),
                                   QByteArray("\xEF\xBB\xBF{\"attest\":\"" + base64 + "\"}")}) {
        const auto answer = wrapped(body);
        REQUIRE(answer);
        REQUIRE(answer->content);
        CHECK(answer->content->bytes == pdf);
        CHECK(answer->content->mediaType == s("application/pdf"));
    }
}

TEST_CASE("A wrapped content that is damaged, empty, of no type or none at all is an error that says which")
{
    const auto errorOf = [](const QByteArray &body) {
        const auto answer = wrapped(body);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().kind == Error::Kind::Malformed);
        return answer.error().detail;
    };
    const QString none = s("the answer holds no such content");
    CHECK(errorOf("{}") == none);
    CHECK(errorOf(R"({"contentType":"application/pdf","attest":null})") == none);
    CHECK(errorOf(R"({"contentType":"application/pdf","attest":["JVBERi0="]})") == none);
    CHECK(errorOf(R"({"title":"An error occurred!","detail":"no","status":404})") == none);
    CHECK(errorOf(R"({"contentType":"application/pdf","attest":""})") == s("the content is empty"));
    CHECK(errorOf(R"({"contentType":"application/pdf","attest":"\n \r"})") == s("the content is empty"));
    for (const char *odd : {"JVBERi0x*", "JVBE=Ri0x", "JVBERi0xé", "-_-_", "JVBERi0xL"})
        CHECK(errorOf("{\"contentType\":\"application/pdf\",\"attest\":\"" + QByteArray(odd) + "\"}") == s("the content is not whole base64"));
    for (const char *odd : {"\"pdf\"", "\"a/b/c\"", "\"\"", "\"application/pdf\\r\\nX: y\"", "7", "{}"})
        CHECK(errorOf("{\"contentType\":" + QByteArray(odd) + ",\"attest\":\"JVBERi0x\"}") == s("the content's type is none"));
    CHECK(errorOf("JVBERi0x").startsWith(s("not whole JSON")));
    CHECK(wrapped(R"({"title":"x"})", 404).error().kind == Error::Kind::Gone);
}
