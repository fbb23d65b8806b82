// SPDX-License-Identifier: EUPL-1.2
// For each law a server that breaks just that one.
#include "support.h"

namespace {

LittleReply json(const QByteArray &body, int status = 200) { return {status, "application/json", body, {}, false, -1, 0}; }

/// Only that law is red, at that line, with a reason and what to do.
void checkOnly(const Checked &checked, const char *law, int line = kAddressLine)
{
    INFO(broken(checked));
    CHECK(brokenLaws(checked) == QStringList{QLatin1String(law)});
    for (const Law &one : checked.laws) {
        if (one.verdict != Law::Verdict::Broken)
            continue;
        CHECK(one.line == line);
        CHECK_FALSE(one.reason.isEmpty());
        CHECK_FALSE(one.mend.isEmpty());
    }
}

bool isList(const LittleAsked &asked) { return asked.path.endsWith(QStringLiteral("/ebox/messages")); }

} // namespace

TEST_CASE("A server that keeps every law is told so, and what a citizen will see comes along")
{
    GoodBox box;
    const Checked checked = check(box.file());
    CHECK(broken(checked) == "");
    CHECK(allKept(checked));
    CHECK(checked.asked);
    CHECK(checked.total == 5);
    REQUIRE(checked.rows.size() == 5);
    CHECK(checked.rows.first().heading.subject == "Brief 4");
    CHECK(count(checked, Law::Verdict::Kept) >= 14);
    CHECK(verdictOf(checked, LawId::PageSizes) == Law::Verdict::NotTried); // this protocol has one size of page
    for (const LawId law : conformance::kLaws) // each law is told of, kept, broken or not tried
        CHECK_FALSE(title(law).isEmpty());
    for (const LittleAsked &asked : std::as_const(box.server.asked))
        CHECK_FALSE(asked.path.contains(QStringLiteral("/body"))); // no letter was opened
}

TEST_CASE("A letter without a subject breaks only the law of headings")
{
    GoodBox box;
    box.change(2, "subject", QJsonValue());
    box.messages[2].remove(QStringLiteral("subject"));
    checkOnly(check(box.file()), "headings");
}

TEST_CASE("A sender that has no name anywhere breaks only the law of headings")
{
    GoodBox box;
    box.change(1, "senderOrganizationId", QStringLiteral("0100000169"));
    checkOnly(check(box.file()), "headings");
}

TEST_CASE("A date that does not exist, none at all and one to come break only the law of times")
{
    GoodBox box;
    SECTION("31 February") { box.change(0, "receiptDate", QStringLiteral("2026-02-31T08:00:00+01:00")); }
    SECTION("none") { box.messages[0].remove(QStringLiteral("receiptDate")); }
    SECTION("1970") { box.change(0, "receiptDate", QStringLiteral("1970-01-01T00:00:00Z")); }
    SECTION("in ten years") { box.change(0, "receiptDate", QDateTime::currentDateTimeUtc().addYears(10).toString(Qt::ISODate)); }
    checkOnly(check(box.file()), "times");
}

TEST_CASE("An absurd amount and a wrong account break only the law of values")
{
    GoodBox box;
    QJsonObject payment{{QStringLiteral("paymentDataId"), QStringLiteral("1")}, {QStringLiteral("amount"), 53.0}, {QStringLiteral("vatAmount"), 0}, {QStringLiteral("currency"), QStringLiteral("EUR")},
                        {QStringLiteral("dueDate"), QStringLiteral("2026-12-02T00:00:00+01:00")}, {QStringLiteral("iban"), QStringLiteral("BE86999417127150")}, {QStringLiteral("reference"), QStringLiteral("+++010/8068/17183+++")}};
    SECTION("1e9") { payment.insert(QStringLiteral("amount"), 1e9); }
    SECTION("NaN") { payment.insert(QStringLiteral("amount"), QStringLiteral("NaN")); }
    SECTION("1,00") { payment.insert(QStringLiteral("amount"), QStringLiteral("1,00")); }
    SECTION("an account") { payment.insert(QStringLiteral("iban"), QStringLiteral("BE68539007547035")); }
    box.change(3, "paymentData", payment);
    checkOnly(check(box.file()), "values");
}

TEST_CASE("A record without a number breaks only the law of records, and the others are kept")
{
    GoodBox box;
    box.messages[2].remove(QStringLiteral("messageId"));
    const Checked checked = check(box.file());
    checkOnly(checked, "records");
    CHECK(checked.total == 4);
}

TEST_CASE("Two things with one number break only the law of numbers")
{
    GoodBox box;
    box.change(2, "messageId", QStringLiteral("m3"));
    const Checked checked = check(box.file());
    INFO(broken(checked));
    CHECK(brokenLaws(checked).contains(QStringLiteral("ids")));
}

TEST_CASE("Another number than was announced breaks only the law of paging")
{
    GoodBox box;
    box.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        if (!isList(asked))
            return std::nullopt;
        QJsonObject page = QJsonDocument::fromJson(box.honest(asked).body).object();
        page.insert(QStringLiteral("totalItems"), 7);
        return json(QJsonDocument(page).toJson());
    };
    checkOnly(check(box.file()), "paging");
}

TEST_CASE("A second answer that is another one breaks only the law of the same page")
{
    GoodBox box;
    box.twist = [&, lists = 0](const LittleAsked &asked) mutable -> std::optional<LittleReply> {
        if (isList(asked) && ++lists == 2)
            return json(R"({"items":[],"totalItems":0})");
        return std::nullopt;
    };
    checkOnly(check(box.file()), "same-page");
}

TEST_CASE("Other things in another language break only the law of languages")
{
    GoodBox box;
    box.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        if (isList(asked) && asked.headers.value("accept-language") == "fr")
            return json(R"({"items":[],"totalItems":0})");
        return std::nullopt;
    };
    checkOnly(check(box.file()), "languages");
}

TEST_CASE("Everything for who has no key breaks only the law of signing in")
{
    qputenv("OVERZICHT_TEST_TOKEN", "token-9d2f");
    const QByteArray key = "\"signIn\": {\"kind\": \"bearer\", \"tokenFrom\": \"env:OVERZICHT_TEST_TOKEN\"},\n";
    GoodBox box;
    SECTION("open to all")
    {
        checkOnly(check(box.file(key)), "sign-in", 7);
    }
    SECTION("closed")
    {
        box.twist = [](const LittleAsked &asked) -> std::optional<LittleReply> {
            return asked.headers.value("authorization") == "Bearer token-9d2f" ? std::nullopt : std::optional(json("{}", 401));
        };
        const Checked checked = check(box.file(key));
        CHECK(broken(checked) == "");
        CHECK(verdictOf(checked, LawId::SignIn) == Law::Verdict::Kept);
    }
}

TEST_CASE("An answer to what does not exist breaks only the law of errors")
{
    GoodBox box;
    int status = 200;
    SECTION("as if all was well") {}
    SECTION("a server that falls over") { status = 500; }
    box.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        return asked.path.contains(QStringLiteral("does-not-exist")) ? std::optional(json("{}", status)) : std::nullopt;
    };
    checkOnly(check(box.file()), "errors");
}

TEST_CASE("A page above 4 MiB breaks only the law of sizes")
{
    GoodBox box;
    box.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> { return isList(asked) ? std::optional(json(QByteArray(5 * 1024 * 1024, ' ') + "{}")) : std::nullopt; };
    checkOnly(check(box.file()), "sizes");
}

TEST_CASE("A subject of a megabyte breaks only the law of sizes")
{
    GoodBox box;
    box.change(0, "subject", QJsonObject{{QStringLiteral("nl"), QString(300'000, u'x')}});
    checkOnly(check(box.file()), "sizes");
}

TEST_CASE("A feed that does not answer, refuses or answers nonsense breaks only the law of answers")
{
    GoodBox box;
    LittleReply reply;
    SECTION("500") { reply = json("{}", 500); }
    SECTION("403") { reply = json("{}", 403); }
    SECTION("garbage") { reply = json("\xFF\xD8\xFF"); }
    SECTION("a web page") { reply = {200, "text/html", "<!doctype html><title>Onderhoud</title>", {}, false, -1, 0}; }
    SECTION("cut off")
    {
        reply = json(QByteArray("{\"items\":[") + QByteArray(2000, ' '));
        reply.sent = 1000;
    }
    box.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> { return isList(asked) ? std::optional(reply) : std::nullopt; };
    checkOnly(check(box.file()), "answers");
}

TEST_CASE("A way to a host that the file does not allow breaks only the law of hosts, and nobody is asked there")
{
    GoodBox box, other;
    box.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        if (!isList(asked))
            return std::nullopt;
        LittleReply reply = json("", 302);
        reply.headers << "Location: " + other.server.base().toUtf8() + "/ebox/messages";
        return reply;
    };
    checkOnly(check(box.file()), "hosts");
    CHECK(other.server.asked.isEmpty());
}

TEST_CASE("A file that does not come as announced breaks only the law of contents")
{
    GoodBox box;
    box.change(0, "attachments", QJsonArray{QJsonObject{{QStringLiteral("attachmentId"), QStringLiteral("bijlage")}, {QStringLiteral("attachmentTitle"), QStringLiteral("Bijlage")},
                                                          {QStringLiteral("attachmentName"), QStringLiteral("bijlage.pdf")}, {QStringLiteral("mainContent"), false}, {QStringLiteral("attachmentMediaType"), QStringLiteral("application/pdf")}}});
    SECTION("not there") { checkOnly(check(box.file()), "contents"); }
}

TEST_CASE("A list that never ends breaks the law of paging within a few questions, announced or not")
{
    int pages = 0;
    LittleServer server;
    server.setAnswer([&](const LittleAsked &) {
        ++pages;
        const QJsonArray list{QJsonObject{{QStringLiteral("id"), QStringLiteral("1")}, {QStringLiteral("titel"), QStringLiteral("Zaak")}}, QJsonObject{{QStringLiteral("kapot"), pages}}};
        return json(QJsonDocument(QJsonObject{{QStringLiteral("zaken"), list}, {QStringLiteral("aantal"), 1}, {QStringLiteral("volgende"), server.base(QStringLiteral("/x?p=%1").arg(pages))}}).toJson());
    });
    for (const char *paging : {R"({"style":"next","at":"/volgende"})", R"({"style":"offset","parameter":"o","sizeParameter":"n","size":2,"total":"/aantal"})"}) {
        INFO(paging);
        pages = 0;
        const QByteArray file = R"({"source":"proef","protocol":"declarative","name":{"nl":"Proef"},"baseUrl":")" + server.base().toUtf8() + R"(","declarative":{"streams":[{"id":"zaken","makes":"dossier","request":{"path":"/x"},"items":"/zaken","paging":)"
                                + paging + R"(,"item":{"id":"/id","subject":"/titel"}}]}})";
        const Checked checked = check(file);
        CHECK(verdictOf(checked, LawId::Paging) == Law::Verdict::Broken);
        CHECK_FALSE(checked.isCut);
        CHECK(pages < 100); // with what the other laws ask
    }
}

TEST_CASE("A bill that names a case that is in none of the lists is remarked, breaks no law, and says nothing where there is no list of cases")
{
    LittleServer server;
    server.setAnswer([&](const LittleAsked &asked) {
        return json(asked.path == QStringLiteral("/zaken") ? R"({"rijen":[{"id":"z1","nr":"2026/1","t":"Zaak"}]})"
                                                           : R"({"rijen":[{"id":"b1","zaak":"2026/1","t":"Rekening","a":5},{"id":"b2","zaak":"2026/77","t":"Rekening","a":5},{"id":"b3","zaak":"2026/77","t":"Rekening","a":5},{"id":"b4","t":"Rekening","a":5}]})");
    });
    const auto remarks = [&](const QByteArray &streams) {
        const Checked checked = check(R"({"source":"proef","protocol":"declarative","name":{"nl":"Proef"},"baseUrl":")" + server.base().toUtf8() + R"(","declarative":{"streams":[)" + streams + "]}}");
        CHECK(verdictOf(checked, LawId::Ids) == Law::Verdict::Kept);
        return checked.remarks.filter(QStringLiteral("in none of its lists"));
    };
    const QByteArray bills = R"({"id":"rekeningen","makes":"payment","request":{"path":"/rekeningen"},"items":"/rijen","item":{"id":"/id","subject":"/t","dossier":"/zaak","payment":{"amount":"/a"}}})";
    const QByteArray cases = R"({"id":"zaken","makes":"dossier","request":{"path":"/zaken"},"items":"/rijen","item":{"id":"/id","subject":"/t","number":"/nr"}})";
    const QStringList both = remarks(cases + ',' + bills);
    REQUIRE(both.size() == 1);
    CHECK(both.first().contains(QStringLiteral("1 (2026/77)")));
    CHECK(remarks(bills).isEmpty());
}
