// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

using namespace overzicht;

namespace {

Result<std::optional<HttpRequest>> open(const QString &item, const std::variant<Open::Body, Attachment> &part)
{
    return makeEbox(fixedFile(), {})->ask({Open{messagesFeed(), ForeignId(item), part}, {}});
}

Attachment attachment(const QString &id)
{
    Attachment a;
    a.foreignId = id;
    a.kilobytes = 2.5;
    a.mediaType = s("application/pdf");
    a.sha256 = QByteArray(32, 'x');
    return a;
}

} // namespace

TEST_CASE("A content is asked under the provider's own address, with what it must turn out to be", "[open]")
{
    const auto request = open(s("m-1"), attachment(s("a-1")));
    REQUIRE(request);
    REQUIRE(*request);
    CHECK((*request)->url == QUrl(s("https://post.voorbeeld.example/v2/ebox/messages/m-1/attachments/a-1/content")));
    CHECK((*request)->route == s("/ebox/messages/{messageId}/attachments/{attachmentId}/content"));
    CHECK((*request)->content == Expect{QByteArray(32, 'x'), 2560, s("application/pdf")});
    CHECK((*request)->method == HttpRequest::Method::Get);
}

TEST_CASE("An id is one step of the path, whatever stands in it", "[open]")
{
    for (const QString &id : {s("a/b"), s("a?b#c"), s("a%2Fb"), s("a b"), s("é€"), s("../../x"), QString(QChar(0)), s("a\\b"), s("%"), s("."), s(".."), s("")}) {
        const auto request = open(id, attachment(s("a-1")));
        CAPTURE(id.toStdString());
        if (id.isEmpty() || id == s(".") || id == s("..")) {
            REQUIRE_FALSE(request);
            CHECK(request.error().kind == Error::Kind::Refused);
            CHECK_FALSE(open(s("m-1"), attachment(id)));
            continue;
        }
        REQUIRE(request);
        const QList<QByteArray> steps = (*request)->url.toEncoded().split('/');
        REQUIRE(steps.size() == 10);
        CHECK(QUrl::fromPercentEncoding(steps.at(6)) == id);
        CHECK((*request)->url.host() == s("post.voorbeeld.example"));
        CHECK_FALSE((*request)->url.hasQuery());
        CHECK_FALSE((*request)->url.hasFragment());
    }
}

TEST_CASE("A body is read in every language it has", "[open]")
{
    const auto adapter = makeEbox(fixedFile(), {});
    const Ask ask{Open{messagesFeed(), ForeignId(s("m-1")), Open::Body()}, {}};
    const auto request = adapter->ask(ask);
    REQUIRE(request);
    CHECK((*request)->url.path() == s("/v2/ebox/messages/m-1/body"));
    CHECK((*request)->route == s("/ebox/messages/{messageId}/body"));
    CHECK_FALSE((*request)->content);
    const auto answer = adapter->read(ask, ok(recording("body.json")));
    REQUIRE(answer);
    REQUIRE(answer->body);
    CHECK(answer->body->in(Language::Nl) == s("Beste,\nuw brief."));
    CHECK(answer->body->in(Language::De) == s("Guten Tag,\nIhr Brief."));
    CHECK(answer->ended);
    CHECK(adapter->read(ask, ok("{}"))->body->isEmpty());
    for (const char *bad : {"", "[]", "<p>brief</p>", "{\"nl\":"})
        CHECK(adapter->read(ask, ok(bad)).error().kind == Error::Kind::Malformed);
    CHECK(adapter->read(ask, ok("{}", 404)).error().kind == Error::Kind::Gone);
}

TEST_CASE("An error of the source becomes the kind that says what to do", "[errors]")
{
    struct Case {
        int status;
        Error::Kind kind;
    };
    using K = Error::Kind;
    const auto adapter = makeEbox(fixedFile(), {});
    for (const Case &c : {Case{400, K::Refused}, Case{401, K::SignInNeeded}, Case{403, K::Refused}, Case{404, K::Gone}, Case{406, K::Refused}, Case{410, K::Gone}, Case{429, K::Busy}, Case{500, K::Offline},
                          Case{502, K::Offline}, Case{503, K::Busy}, Case{204, K::Malformed}, Case{206, K::Malformed}, Case{304, K::Malformed}, Case{0, K::Malformed}, Case{999, K::Malformed}}) {
        CAPTURE(c.status);
        for (const QByteArray &body : {QByteArray(), QByteArray("<html>"), recording("status_message.json"), recording("problem.json"), QByteArray(100'000, 'x'), QByteArray("[[[")}) {
            const auto answer = adapter->read({Open{messagesFeed(), ForeignId(s("x")), Open::Body()}, {}}, ok(body, c.status));
            REQUIRE_FALSE(answer);
            CHECK(answer.error().kind == c.kind);
            CHECK(answer.error().detail.size() <= 200);
            CHECK(answer.error().detail.contains(QString::number(c.status)));
        }
    }
}

TEST_CASE("The detail of an error holds its code and short text, and no national number", "[errors]")
{
    const auto adapter = makeEbox(fixedFile(), {});
    const auto detail = [&](const QByteArray &body, int status) { return adapter->read({Discover{kNow}, {}}, ok(body, status)).error().detail; };
    CHECK(detail(recording("status_message.json"), 403) == s("HTTP 403: EBX-0403: Geen toegang tot de eBox van ***"));
    CHECK(detail(recording("problem.json"), 429) == s("HTTP 429: tooManyRequests: Too Many Requests"));
    CHECK(detail("{\"message\":\"\\u202e85627312345\\u0000\"}", 400).contains(s("***")));
    CHECK_FALSE(detail("{\"message\":\"\\u202e85627312345\\u0000\"}", 400).contains(QChar(0x202E)));
    CHECK(detail(json(QJsonObject{{s("code"), QString(5000, u'c')}, {s("message"), QString(5000, u'm')}}), 400).size() <= 200);
}
