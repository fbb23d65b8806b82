// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

#include "domain/heading.h"

#include <QJsonDocument>

using namespace overzicht;

namespace {

const Continuation &onPage1()
{
    static const Continuation at = *Continuation::make("{\"v\":1,\"of\":\"messages\",\"way\":{\"page\":1,\"came\":0,\"sweep\":true,\"began\":\"2026-11-20T09:00:00.000Z\"}}");
    return at;
}

Result<Answer> readPage(const QByteArray &body)
{
    static const auto adapter = makeEbox(fixedFile(), {});
    return adapter->read({Pull{messagesFeed(), kNow, false}, onPage1()}, ok(body));
}

} // namespace

TEST_CASE("A page that is not whole JSON with a list of items is an error, whatever it is instead", "[hostile]")
{
    const QByteArray good = recording("messages.json");
    REQUIRE(readPage(good));
    for (const QByteArray &bad : {QByteArray(), QByteArray("<html><body>Even geduld</body></html>"), QByteArray("<?xml version=\"1.0\"?>"), QByteArray("null"), QByteArray("[]"),
                                  QByteArray("{}"), QByteArray("{\"items\":null}"), QByteArray("{\"items\":{}}"), QByteArray("{\"items\":\"\"}"), QByteArray("{\"items\":[]"),
                                  QByteArray("{\"items\":[]}}"), QByteArray("{\"items\":[]}\0", 13), QByteArray("\xFF\xFE{\0", 4), QByteArray("{\"items\":[\"\xC3\x28\"]}"), good + good,
                                  recording("status_message.json"), QByteArray(2000, '['), QByteArray("{\"items\":[") + QByteArray(5000, '[') + QByteArray(5000, ']') + "]}"}) {
        const auto answer = readPage(bad);
        CAPTURE(bad.left(40).toStdString());
        REQUIRE_FALSE(answer);
        CHECK(answer.error().kind == Error::Kind::Malformed);
        CHECK(answer.error().detail.size() < 200);
    }
    CHECK(readPage("{\"totalItems\":0}"));
}

TEST_CASE("A page cut anywhere is an error", "[hostile]")
{
    const QByteArray good = recording("messages.json").trimmed();
    for (qsizetype cut = 0; cut < good.size(); ++cut) {
        const auto answer = readPage(good.left(cut));
        if (answer) // checked apart: a CHECK per byte would be slow
            FAIL("cut at byte " << cut << " was taken for a page");
    }
}

TEST_CASE("A record that is no object or has no id is quarantined with its bytes; the others stay", "[hostile]")
{
    const QByteArray rest = "\"subject\":{\"nl\":\"Brief\"}}";
    for (const QByteArray &bad : {QByteArray("null"), QByteArray("7"), QByteArray("\"brief\""), QByteArray("[1,2]"), QByteArray("{}"), "{" + rest, "{\"messageId\":\"\"," + rest,
                                  "{\"messageId\":null," + rest, "{\"messageId\":1.5," + rest, "{\"messageId\":true," + rest, "{\"messageId\":{}," + rest,
                                  "{\"messageId\":1e300," + rest, "{\"messageId\":\"" + QByteArray(301, 'x') + "\"," + rest}) {
        const auto answer = readPage("{\"items\":[" + bad + ",{\"messageId\":\"ok\"}],\"totalItems\":2}");
        CAPTURE(bad.left(60).toStdString());
        REQUIRE(answer);
        REQUIRE(answer->bad.size() == 1);
        CHECK(answer->bad.first().raw == bad);
        CHECK(answer->bad.first().maybeLetter);
        CHECK_FALSE(answer->bad.first().reason.isEmpty());
        REQUIRE(answer->items.size() == 1);
        CHECK(answer->items.first().id.text() == s("ok"));
    }
}

TEST_CASE("An id of any odd kind that is one keeps its letter", "[hostile]")
{
    struct Odd {
        QByteArray told;
        QString id;
    };
    for (const Odd &odd : {Odd{"0", s("0")}, Odd{"1", s("1")}, Odd{"9007199254740992", s("9007199254740992")}, Odd{"\"0\"", s("0")}, Odd{"\" \"", s(" ")}, Odd{"\"a/b?c#d%2e\"", s("a/b?c#d%2e")},
                           Odd{"\"..\"", s("..")}, Odd{"\"\\u0000\"", QString(QChar(0))}, Odd{"\"" + QByteArray(300, 'x') + "\"", QString(300, u'x')}}) {
        const auto answer = readPage("{\"items\":[{\"messageId\":" + odd.told + "}],\"totalItems\":1}");
        REQUIRE(answer);
        REQUIRE(answer->items.size() == 1);
        CHECK(answer->items.first().id.text() == odd.id);
    }
}

TEST_CASE("A moment of arrival that is there but cannot be read is said to be unreadable, not absent", "[hostile]")
{
    const auto remarks = [](const char *more) { return worded(readOne("{\"messageId\":\"x\",\"senderOrganizationId\":\"0316380841\"" + QByteArray(more) + "}").items.first().remarks).join(u'|'); };
    for (const char *unreadable : {",\"receiptDate\":\"gisteren\"", ",\"receiptDate\":[]", ",\"receiptDate\":7", ",\"publicationDate\":\"gisteren\""}) {
        INFO(unreadable);
        CHECK(remarks(unreadable).contains(QStringLiteral("moment of arrival cannot be read")));
        CHECK_FALSE(remarks(unreadable).contains(QStringLiteral("no moment of arrival")));
    }
    CHECK(remarks(",\"receiptDate\":\"gisteren\"").contains(QStringLiteral("gisteren")));
    CHECK(remarks(",\"receiptDate\":1e300").contains(QStringLiteral("cannot be read (a number that cannot be)")));
    CHECK(remarks(",\"receiptDate\":1732440000000").contains(QStringLiteral("cannot be read (1732440000000)")));
    for (const char *absent : {"", ",\"receiptDate\":null", ",\"receiptDate\":\"\""}) {
        INFO(absent);
        CHECK(remarks(absent).contains(QStringLiteral("no moment of arrival")));
    }
}

TEST_CASE("A letter of which nothing but the id can be read is kept, and can be shown", "[hostile]")
{
    const Pulled bare = readOne("{\"messageId\":\"x\"}");
    REQUIRE(bare.items.size() == 1);
    const Heading &heading = headingOf(bare.items.first().item);
    CHECK(heading.arrivedAt() == kNow);
    const ShownHeading shownBare = shown(heading, {}, Language::Nl);
    CHECK_FALSE(shownBare.sender.isEmpty());
    CHECK_FALSE(shownBare.subject.isEmpty());
    CHECK(bare.items.first().remarks.size() == 2); // no sender, no moment of arrival
    QByteArray wrong = "{\"messageId\":\"x\"";
    for (const char *name : {"subject", "receiptDate", "expirationDate", "readStatus", "visible", "registeredMail", "forTheAttentionOf", "messageTypeId", "senderOrganizationId", "sender", "attachments",
                             "bodyMainContent", "paymentData", "businessDataList", "replyAuthorized", "originalMessageId"}) {
        for (const char *value : {"null", "[]", "{}", "\"\"", "-1", "1e308", "true", "[[{}]]", "{\"items\":[null,7,{}],\"totalItems\":-3}", "\"\\u202e\\u0000\\ud800\""}) {
            const Pulled one = readOne("{\"messageId\":\"x\",\"" + QByteArray(name) + "\":" + value + "}");
            CAPTURE(name, value);
            REQUIRE(one.items.size() == 1);
            const ShownHeading h = shown(headingOf(one.items.first().item), {}, Language::Fr);
            CHECK_FALSE(h.sender.isEmpty());
            CHECK_FALSE(h.subject.isEmpty());
        }
        wrong += ",\"" + QByteArray(name) + "\":7";
    }
    CHECK(readOne(wrong + "}").items.size() == 1);
}

TEST_CASE("A subject of a megabyte comes through whole", "[hostile]")
{
    const QString big(1'000'000, QChar(0xE9));
    const Pulled one = readOne(changed({{s("subject"), QJsonObject{{s("nl"), big}}}}));
    REQUIRE(one.items.size() == 1);
    CHECK(headingOf(one.items.first().item).subject().in(Language::Nl) == big);
    CHECK(shown(headingOf(one.items.first().item), {}, Language::Nl).subject.size() <= 202);
}

TEST_CASE("A bare text as subject is shown in every language", "[hostile]")
{
    const Pulled one = readOne(changed({{s("subject"), s("Brief")}}));
    for (const Language language : kLanguages)
        CHECK(headingOf(one.items.first().item).subject().best(language) == s("Brief"));
}

TEST_CASE("A date that does not exist costs the date, not the letter", "[hostile]")
{
    for (const char *date : {"2026-02-31T10:00:00Z", "9999-12-31T00:00:00Z", "0000-00-00", "", "yesterday", "2026-11-20", "1700000000"}) {
        const Pulled one = readOne(changed({{s("receiptDate"), s(date)}}));
        CAPTURE(date);
        REQUIRE(one.items.size() == 1);
        CHECK(headingOf(one.items.first().item).arrivedAt() == kNow);
        CHECK(one.items.first().remarks.size() == 1);
    }
    CHECK(readOne(changed({{s("expirationDate"), s("2026-02-31T00:00:00Z")}})).items.first().remarks.size() == 1);
    CHECK(documentOf(readOne(changed({{s("expirationDate"), s("2027-01-01")}}))).expiresAt->toUTC() == QDateTime(QDate(2027, 1, 1), QTime(22, 59, 59), Qt::UTC));
}

TEST_CASE("A national number never becomes the name of whom a letter is for", "[hostile]")
{
    for (const char *number : {"85627312345", "85.62.73-123.45", "85 62 73 123 45", "85.62.73.123.45"}) {
        for (const char *field : {"name", "label"}) {
            const Pulled one = readOne(changed({{s("forTheAttentionOf"), QJsonObject{{s("id"), s(number)}, {s("ssin"), s(number)}, {QLatin1String(field), s("An (%1)").arg(s(number))}}}}));
            CHECK(documentOf(one).attentionOf == s("An (***)"));
        }
    }
    CHECK(documentOf(readOne(changed({{s("forTheAttentionOf"), QJsonObject{{s("id"), s("85627312345")}}}}))).attentionOf.isEmpty());
    CHECK(documentOf(readOne(changed({{s("forTheAttentionOf"), QJsonObject{{s("name"), s("Dienst 1234567890")}}}}))).attentionOf == s("Dienst 1234567890"));
}

TEST_CASE("A foreign contentHref is told and never used", "[hostile]")
{
    for (const char *href : {"https://elders.example/x", "http://post.voorbeeld.example/x", "https://post.voorbeeld.example:8443/x", "file:///etc/passwd"}) {
        const Pulled one = readOne(changed({{s("attachments"), QJsonArray{QJsonObject{{s("attachmentId"), s("a")}, {s("contentHref"), s(href)}}}}}));
        CAPTURE(href);
        CHECK(worded(one.items.first().remarks) == QStringList{s("attachment 1 points to another place; that is not followed")});
    }
    for (const char *href : {"https://post.voorbeeld.example/elsewhere", "https://POST.voorbeeld.example:443/x", "/relative", ""})
        CHECK(readOne(changed({{s("attachments"), QJsonArray{QJsonObject{{s("attachmentId"), s("a")}, {s("contentHref"), s(href)}}}}})).items.first().remarks.isEmpty());
}

TEST_CASE("A digest, size or id of an attachment that cannot be right is told; the attachment stays", "[hostile]")
{
    const auto digest = [](const char *method, const QByteArray &value) {
        return QJsonObject{{s("attachmentId"), s("a")}, {s("digest"), QJsonObject{{s("digestMethod"), s(method)}, {s("digestValue"), QString::fromLatin1(value)}}}};
    };
    const QByteArray whole = QByteArray(32, '\xFB').toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const auto read = [](const QJsonObject &attachment) { return readOne(changed({{s("attachments"), QJsonObject{{s("items"), QJsonArray{attachment}}, {s("totalItems"), 1}}}})); };
    for (const char *method : {"sha_256", "SHA-256", "sha256"})
        CHECK(documentOf(read(digest(method, whole))).attachments.first().sha256 == QByteArray(32, '\xFB'));
    CHECK(documentOf(read(digest("sha_256", QByteArray(32, '\xFB').toBase64(QByteArray::Base64UrlEncoding)))).attachments.first().sha256.size() == 32);
    for (const QJsonObject &wrong : {digest("sha_256", whole.chopped(2)), digest("sha_256", whole + "AA"), digest("sha_256", "!!"), digest("sha_256", ""), digest("md5", whole), digest("", whole),
                                     QJsonObject{{s("attachmentId"), s("a")}, {s("digest"), QJsonObject()}}}) {
        const Pulled one = read(wrong);
        CHECK(documentOf(one).attachments.first().sha256.isEmpty());
        CHECK(one.items.first().remarks.size() == 1);
    }
    for (const QJsonValue &size : {QJsonValue(-1), QJsonValue(1e300), QJsonValue(s("12")), QJsonValue(true)}) {
        const Pulled one = read({{s("attachmentId"), s("a")}, {s("size"), size}});
        CHECK(documentOf(one).attachments.first().kilobytes == 0);
        CHECK(one.items.first().remarks.size() == 1);
    }
    const Pulled nameless = read({{s("fileName"), s("brief.pdf")}});
    CHECK(documentOf(nameless).attachments.size() == 1);
    CHECK(worded(nameless.items.first().remarks) == QStringList{s("attachment brief.pdf has no id and cannot be fetched")});
    const Pulled twins = readOne(changed({{s("attachments"), QJsonArray{QJsonObject{{s("attachmentId"), 0}}, QJsonObject{{s("attachmentId"), s("0")}}}}}));
    CHECK(documentOf(twins).attachments.size() == 2);
    CHECK(twins.items.first().remarks.size() == 1);
}

TEST_CASE("More attachments than anyone sends are cut and counted", "[hostile]")
{
    QJsonArray many;
    for (int i = 0; i < 501; ++i)
        many << QJsonObject{{s("attachmentId"), i}};
    const Pulled one = readOne(changed({{s("attachments"), many}}));
    CHECK(documentOf(one).attachments.size() == 500);
    CHECK(worded(one.items.first().remarks) == QStringList{s("attachments announced: 501, described: 500")});
    many.removeLast();
    CHECK(readOne(changed({{s("attachments"), many}})).items.first().remarks.isEmpty());
}

TEST_CASE("A letter that tells a member twice is set aside with its name, and kept as it came; a list that is told twice is refused")
{
    Provider provider = Provider::with(3);
    provider.messages[1].replace("\"subject\":", "\"subject\":{\"nl\":\"Betaal niet\"},\"subject\":");
    const Pulled pulled = pull(provider);
    REQUIRE_FALSE(pulled.error);
    CHECK(pulled.items.size() == 2);
    REQUIRE(pulled.bad.size() == 1);
    CHECK(pulled.bad.first().reason.english() == s("a record that tells \"subject\" twice"));
    CHECK(pulled.bad.first().maybeLetter);
    CHECK(pulled.bad.first().raw.count("\"subject\"") == 2);
    CHECK_FALSE(pulled.wholeSince);

    // An empty list makes all letters "no longer there" only when the counters say so too, once.
    for (const auto &[counters, isSure] : {std::pair(R"({"numberOfMessages":0,"numberOfUnreadMessages":0})", true), std::pair(R"({"numberOfMessages":3,"numberOfUnreadMessages":0,"numberOfMessages":0})", false)}) {
        INFO(counters);
        Provider empty = Provider::with(0);
        empty.counters = counters;
        CHECK(pull(empty).wholeSince.has_value() == isSure);
    }

    Provider twice = Provider::with(3);
    twice.instead = [](const HttpRequest &request, int) { return request.url.path().endsWith(s("/messages")) ? std::optional(ok("{\"items\":[],\"totalItems\":0,\"items\":[]}")) : std::nullopt; };
    const Pulled refused = pull(twice);
    REQUIRE(refused.error);
    CHECK(refused.error->detail == s("an answer in which one object has the member \"items\" twice"));
}
