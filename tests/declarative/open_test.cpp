// SPDX-License-Identifier: EUPL-1.2
// The content of an attachment, and the person's number in what is asked and kept.
#include "support.h"

#include "domain/contents.h"

using namespace overzicht;

namespace {

const QString kInsz = QStringLiteral("85073003328"); // of the published vectors

struct Opened {
    Result<std::optional<HttpRequest>> request;
    std::unique_ptr<Adapter> adapter;
    Ask ask;
};

Opened open(const char *attachments, const char *record, const QJsonObject &stream = {})
{
    QJsonObject with = stream;
    with.insert(s("items"), s(""));
    with.insert(s("item"), QJsonObject{{s("id"), s("/id")}, {s("attachments"), json(attachments)}});
    const SourceFile file = fileOf(oneStream(with));
    const Pulled pulled = pull(file, [&](const HttpRequest &, int) { return ok(json(record)); });
    auto adapter = makeDeclarative(file, {});
    const Attachment attachment = itemOf<Dossier>(pulled).attachments.first();
    const Ask ask{Open{adapter->profile().feeds.first(), pulled.items.first().id, attachment}, {}};
    auto request = adapter->ask(ask);
    return {std::move(request), std::move(adapter), ask};
}

} // namespace

TEST_CASE("A content is asked as a stream with what is expected of it, under the file's own headers")
{
    const Opened opened = open(R"({"items":"/s","content":"/u","mediaType":"/t","size":"/g","sha256":"/h"})",
                               R"({"id":1,"s":[{"u":"stukken/1?x=%2F","t":"application/pdf","g":2048,"h":"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="}]})",
                               {{s("request"), object(R"({"path":"/zaken","headers":{"API-Version":"2","Accept":"application/hal+json"}})")}});
    REQUIRE(opened.request);
    const HttpRequest &request = **opened.request;
    CHECK(request.url == QUrl(s("https://loket.voorbeeld.example/api/stukken/1?x=%2F")));
    CHECK(request.route == s("/{part}/{part}/{part}"));
    REQUIRE(request.content);
    CHECK(request.content->bytes == 2048);
    CHECK(request.content->mediaType == s("application/pdf"));
    CHECK(request.content->sha256.size() == 32);
    CHECK_FALSE(request.content->mayBeWrapped);
    QMap<QByteArray, QByteArray> headers;
    for (const auto &[name, value] : request.headers)
        headers.insert(name, value);
    CHECK(headers == QMap<QByteArray, QByteArray>{{"API-Version", "2"}, {"Accept", "application/pdf, */*;q=0.5"}});
}

TEST_CASE("A content inside JSON is taken out, and one that is damaged is an error that says which")
{
    const Opened opened = open(R"({"items":"/s","content":"/u","mediaType":"/t","wrapped":"/document/inhoud"})", R"({"id":1,"s":[{"u":"stukken/1","t":"application/pdf"}]})");
    REQUIRE(opened.request);
    CHECK_FALSE((**opened.request).content);
    const auto read = [&](const char *body, int status = 200) { return opened.adapter->read(opened.ask, ok(QByteArray(body), status)); };
    const auto answer = read(R"({"document":{"inhoud":"JVBE\nRi0x"}})");
    REQUIRE(answer);
    CHECK(answer->content->bytes == "%PDF-1");
    CHECK(answer->content->mediaType == s("application/pdf"));
    CHECK(read(R"({"document":{"inhoud":"JVBERi0"}})")->content->bytes == "%PDF-");
    CHECK(read(R"({"document":{"inhoud":"JVBERi0x!"}})").error().detail == s("the content is not whole base64"));
    CHECK(read(R"({"document":{"inhoud":""}})").error().detail == s("the content is empty"));
    CHECK(read(R"({"document":{}})").error().detail == s("the answer holds no such content"));
    CHECK(read("%PDF").error().kind == Error::Kind::Malformed);
    CHECK(read(R"({"title":"weg"})", 404).error().kind == Error::Kind::Gone);
}

TEST_CASE("A content elsewhere than where the file allows is not asked, whatever was kept of it")
{
    const auto adapter = makeDeclarative(fileOf(oneStream({{s("item"), object(R"({"id":"/id","attachments":{"content":"/u"}})")}})), {});
    for (const char *place : {"", "https://elders.example/x", "/../x", "/a/%2e%2e/x", "http://loket.voorbeeld.example/api/x", "x", "file:///x"}) {
        Attachment attachment;
        attachment.foreignId = s(place);
        const auto request = adapter->ask({Open{adapter->profile().feeds.first(), ForeignId(s("1")), attachment}, {}});
        INFO(place);
        CHECK_FALSE(request);
    }
    Attachment twice;
    twice.foreignId = s("//elders.example/x");
    CHECK((*adapter->ask({Open{adapter->profile().feeds.first(), ForeignId(s("1")), twice}, {}}).value()).url.host() == s("loket.voorbeeld.example"));
    CHECK(adapter->ask({Open{adapter->profile().feeds.first(), ForeignId(s("1")), Open::Body{}}, {}}).value() == std::nullopt);
}

TEST_CASE("The person's number is put in where the template says, and nothing that is kept holds it")
{
    const QJsonObject stream{{s("request"), object(R"({"path":"/personen/{person.insz}/zaken","query":{"voor":"{person.insz}"}})")},
                             {s("paging"), json(R"({"style":"next","at":"/next"})")},
                             {s("item"), object(R"({"id":"/id","subject":"/titel","number":"/id","sourceState":"/insz","arrived":"/op","attachments":{"items":"/stukken","title":"/naam","content":"/url"},"keys":{"own":"/id"}})")}};
    const QByteArray url = "https://loket.voorbeeld.example/api/personen/85073003328/";
    const QByteArray page = R"({"next":")" + url + R"(zaken?p=2","zaken":[{"id":"85073003328-17","titel":"Van 85.07.30-033.28","insz":"85073003328","stukken":[{"naam":"85073003328.pdf","url":")" + url
                            + R"(stukken/1"}]},{"id":"93051822361"},{"titel":"85073003328"}]})";
    const Pulled pulled = pull(fileOf(oneStream(stream)), [&](const HttpRequest &, int number) { return number == 1 ? ok(page) : ok(object(R"({"zaken":[]})")); });
    CHECK(pulled.asked.first() == s("/api/personen/%7Bperson.insz%7D/zaken?voor=%7Bperson.insz%7D"));
    CHECK(pulled.requests.first().ofPerson);
    CHECK(pulled.requests.first().route == s("/personen/{insz}/zaken"));
    CHECK(pulled.asked.at(1) == s("/api/personen/%7Bperson.insz%7D/zaken?p=2"));
    CHECK(pulled.requests.at(1).ofPerson);
    CHECK(pulled.requests.at(1).route == s("/personen/{insz}/zaken"));
    REQUIRE(pulled.items.size() == 1);
    CHECK(pulled.items.first().id == ForeignId(s("{person.insz}-17")));
    CHECK(itemOf<Dossier>(pulled).attachments.first().foreignId == s("/personen/%7Bperson.insz%7D/stukken/1"));
    CHECK(pulled.bad.size() == 2); // somebody else's number as an id, and no id at all
    QByteArray all = pulled.answers.first().next.bytes();
    for (const Found &found : pulled.items) {
        const Dossier &d = std::get<Dossier>(found.item);
        all += found.raw + found.id.text().toUtf8() + found.keys.join(u' ').toUtf8() + d.number.toUtf8() + d.sourceState.toUtf8() + d.heading.subject().in(Language::Nl).toUtf8() + d.attachments.first().fileName.toUtf8()
               + d.attachments.first().title.in(Language::Nl).toUtf8() + worded(found.remarks).join(u' ').toUtf8();
    }
    for (const Quarantined &bad : pulled.bad)
        all += bad.raw;
    all += worded(Notes()).join(u' ').toUtf8() + pulled.remarks.join(u' ').toUtf8();
    CHECK_FALSE(all.contains("85073003328"));
    CHECK_FALSE(all.contains("85.07.30"));
    CHECK_FALSE(all.contains("93051822361"));
}

TEST_CASE("A search sends its words in a body, with the person's place in it")
{
    const SourceFile file = fileOf(oneStream({{s("request"), object(R"({"path":"/zoek","method":"POST","body":{"klantId":"{person.insz}","include":["taken"],"n":1}})")}}));
    const Pulled pulled = pull(file, [](const HttpRequest &, int) { return ok(object(R"({"zaken":[]})")); });
    const HttpRequest &request = pulled.requests.first();
    CHECK(request.method == HttpRequest::Method::Post);
    CHECK(request.body == R"({"include":["taken"],"klantId":"{person.insz}","n":1})");
    CHECK(request.ofPerson);
    CHECK(request.headers.contains(qMakePair(QByteArray("Content-Type"), QByteArray("application/json"))));
    const SourceFile organisation = fileOf(oneStream({{s("request"), object(R"({"path":"/o/{organisation}","method":"POST","body":{"kbo":"{organisation}"}})")}}), {{s("for"), s("0316380841")}});
    const Pulled asked = pull(organisation, [](const HttpRequest &, int) { return ok(object(R"({"zaken":[]})")); });
    CHECK(asked.asked.first() == s("/api/o/0316380841"));
    CHECK(asked.requests.first().body == R"({"kbo":"0316380841"})");
    CHECK_FALSE(asked.requests.first().ofPerson);
}
