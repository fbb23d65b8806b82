// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

#include "adapter/keys.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace overzicht;

namespace {

Pulled recorded(const char *file, const ClassPolicy &policy = {})
{
    const auto adapter = makeEbox(fixedFile(), policy);
    return pull(*adapter, messagesFeed(), [&](const HttpRequest &request) { return ok(recording(request.url.path().endsWith(s("/ebox")) ? "ebox.json" : file)); });
}

} // namespace

TEST_CASE("A recorded mailbox is read whole", "[record]")
{
    const Pulled all = recorded("messages.json");
    REQUIRE_FALSE(all.error);
    CHECK(all.bad.isEmpty());
    CHECK(all.items.size() == 8);
    CHECK(all.wholeSince);
    CHECK(all.remarks.isEmpty());
    for (const Found &found : all.items)
        CHECK(found.keys == QStringList{s("ebox:P/") + found.id.text()});
}

TEST_CASE("A tax bill has its subject, sender, dates, attachments and payment", "[record]")
{
    const Pulled all = recorded("messages.json");
    const Document &bill = documentOf(all);
    CHECK(bill.heading.subject().in(Language::Nl) == s("Aanslagbiljet personenbelasting, inkomsten 2025"));
    CHECK(bill.heading.subject().in(Language::Fr) == s("Avertissement-extrait de rôle, revenus 2025"));
    CHECK(bill.heading.subject().in(Language::De) == s("Steuerbescheid, Einkünfte 2025"));
    CHECK(bill.heading.sender().text() == s("0390000178"));
    CHECK(bill.heading.messageType() == s("TAX-BILL"));
    CHECK(bill.heading.arrivedAt().toString(Qt::ISODate) == s("2026-11-20T08:14:00+01:00"));
    REQUIRE(bill.expiresAt);
    CHECK(bill.expiresAt->toString(Qt::ISODate) == s("2027-11-20T00:00:00+01:00"));
    CHECK_FALSE(bill.registeredMail);
    CHECK_FALSE(bill.hasBody);
    REQUIRE(bill.attachments.size() == 2);
    const Attachment &main = bill.attachments.first();
    CHECK(main.foreignId == s("a-1"));
    CHECK(main.main);
    CHECK(main.isSigned);
    CHECK(main.fileName == s("aanslagbiljet.pdf"));
    CHECK(main.mediaType == s("application/pdf"));
    CHECK(main.kilobytes == 182.4);
    CHECK(main.sha256 == QCryptographicHash::hash("aanslagbiljet.pdf", QCryptographicHash::Sha256));
    CHECK(main.title.in(Language::De) == s("Steuerbescheid"));
    CHECK_FALSE(bill.attachments.last().main);
    CHECK(bill.obligation.kind == Obligation::Kind::Pay);
    REQUIRE(bill.obligation.payment);
    CHECK(bill.obligation.payment->amount == Money(41250, s("EUR")));
    CHECK(bill.obligation.payment->structured->shown() == s("+++123/4567/89002+++"));
    CHECK(bill.obligation.payment->payee->isValid());
    CHECK_FALSE(all.items.first().readAtSource);
    CHECK(all.items.first().visible);
    CHECK(all.items.first().remarks.isEmpty());
}

TEST_CASE("What is read, hidden, registered, expired or for someone is told so", "[record]")
{
    const Pulled all = recorded("messages.json");
    CHECK(all.items.at(1).readAtSource);
    CHECK_FALSE(all.items.at(5).visible);
    const Document &fine = documentOf(all, 2);
    CHECK(fine.registeredMail);
    CHECK(fine.hasBody);
    CHECK(fine.bodyIsMain);
    CHECK(fine.attentionOf == s("An Voorbeeld (***)"));
    CHECK(documentOf(all, 4).hasBody);
    CHECK_FALSE(documentOf(all, 4).bodyIsMain);
    CHECK_FALSE(documentOf(all, 3).expiresAt); // 9999: never
    CHECK(*documentOf(all, 6).expiresAt < kNow);
    const Document &fee = documentOf(all, 1);
    REQUIRE(fee.businessData.size() == 1);
    CHECK(fee.businessData.first().key == s("dossier"));
    CHECK(fee.businessData.first().values.first().in(Language::De) == s("AFV-2026-0817"));
    CHECK(all.items.at(5).keys.size() == 1); // an answer to another letter is not that letter
}

TEST_CASE("What breaks a soft rule is kept and marked", "[record]")
{
    const Pulled all = recorded("messages.json");
    CHECK(documentOf(all, 6).heading.sender().text() == s("0123456789"));
    CHECK(worded(all.items.at(6).remarks) == QStringList{s("the sender's enterprise number does not pass its check")});
    CHECK(documentOf(all, 7).attachments.size() == 1);
    CHECK(worded(all.items.at(7).remarks) == QStringList{s("attachments announced: 3, described: 1")});
}

TEST_CASE("A letter that came or ended when clocks stood at nought is told so, and keeps when it was first seen", "[record]")
{
    for (const char *nought : {"1970-01-01T00:00:00Z", "1970-01-21T18:53:20Z", "1900-01-01T00:00:00+01:00"}) {
        INFO(nought);
        const Pulled one = readOne(changed({{s("receiptDate"), s(nought)}, {s("expirationDate"), s(nought)}}));
        CHECK(one.items.first().arrivalIsGuess);
        CHECK_FALSE(documentOf(one).expiresAt);
        CHECK(worded(one.items.first().remarks).value(0).startsWith(s("the moment of arrival cannot be read (\"") + s(nought).left(20)));
        CHECK(worded(one.items.first().remarks).value(1) == s("the moment it expires cannot be read"));
    }
    CHECK_FALSE(readOne(changed({{s("receiptDate"), s("1970-02-01T00:00:00Z")}})).items.first().arrivalIsGuess);
}

TEST_CASE("The names of version 3 are read as the same things", "[record]")
{
    const Pulled all = recorded("messages_v3.json");
    const Document &letter = documentOf(all);
    CHECK(letter.heading.sender().text() == s("0390000178"));
    CHECK(letter.heading.arrivedAt() == QDateTime(QDate(2026, 11, 19), QTime(9, 0), Qt::UTC));
    CHECK(letter.registeredMail);
    CHECK(letter.attentionOf == s("Dienst boekhouding"));
    REQUIRE(letter.attachments.size() == 1);
    CHECK(letter.attachments.first().main);
    CHECK(letter.attachments.first().isSigned);
    CHECK(letter.attachments.first().sha256.size() == 32);
    CHECK(letter.attachments.first().title.in(Language::Nl) == s("Brief"));
    CHECK(letter.hasBody);
    CHECK_FALSE(letter.bodyIsMain);
    CHECK(all.items.first().readAtSource);
    CHECK(all.items.first().remarks.isEmpty());
}

TEST_CASE("Only our own policy makes a notice, and its link is https", "[record]")
{
    const ClassPolicy policy{{PartyId(s("0206095504")), s("REFERRAL"), ClassRule::Verdict::RefersElsewhere},
                             {PartyId(s("0267001012")), {}, ClassRule::Verdict::RefersElsewhere}};
    const Pulled all = recorded("messages.json", policy);
    const auto *notice = std::get_if<Notice>(&all.items.at(3).item);
    REQUIRE(notice);
    CHECK(notice->link == QUrl(s("https://pensioen.voorbeeld.example/mijn")));
    CHECK(std::holds_alternative<Document>(all.items.at(2).item)); // registered mail stays a document
    for (const char *link : {"http://pensioen.example/", "javascript:alert(1)", "https://me@x.example/", "file:///etc/passwd", "https:///x", ""}) {
        const QByteArray record = changed({{s("attachments"), QJsonValue::Null}, {s("paymentData"), QJsonValue::Null},
                                           {s("businessDataList"), QJsonArray{QJsonObject{{s("key"), s("Link")}, {s("values"), QJsonArray{s(link)}}}}}});
        const Pulled one = readOne(record, {{PartyId(s("0390000178")), {}, ClassRule::Verdict::RefersElsewhere}});
        REQUIRE(one.items.size() == 1);
        REQUIRE(std::holds_alternative<Notice>(one.items.first().item));
        CHECK(std::get<Notice>(one.items.first().item).link.isEmpty());
    }
}

TEST_CASE("A notice that asks for a payment says so", "[record]")
{
    const Pulled one = readOne(changed({{s("attachments"), QJsonValue::Null}}), {{PartyId(s("0390000178")), {}, ClassRule::Verdict::RefersElsewhere}});
    REQUIRE(std::holds_alternative<Notice>(one.items.first().item));
    CHECK(worded(one.items.first().remarks) == QStringList{s("this notice asks for a payment; look where it refers to")});
}

TEST_CASE("Each record is kept exactly as it was received", "[record]")
{
    const QByteArray record = "{ \"messageId\" : \"x\",\n \"z\":1e2, \"a\":[1 ,2], \"A\" : \"} ] \\\" {\", \"subject\":{\"nl\":\"\xE2\x80\xAE\\u0000\\ud800\"} }";
    for (const QByteArray &page : {"{\"totalItems\":1,\"items\":[ " + record + " ]}", "{\"Items\":[{\"messageId\":\"y\"}],\"items\":[" + record + "],\"totalItems\":1}",
                                   "\xEF\xBB\xBF{\"other\":[[1,{\"items\":[]}],\"items\"],\"items\":[" + record + "],\"totalItems\":1}"}) {
        const auto answer = makeEbox(fixedFile(), {})->read(
            {Pull{messagesFeed(), kNow, false}, *Continuation::make("{\"v\":1,\"of\":\"messages\",\"way\":{\"page\":1,\"came\":0,\"began\":\"2026-11-20T09:00:00Z\"}}")}, ok(page));
        REQUIRE(answer);
        REQUIRE(answer->items.size() == 1);
        CHECK(answer->items.first().raw == record);
        CHECK(std::get<Document>(answer->items.first().item).heading.subject().in(Language::Nl).startsWith(QChar(0x202E)));
    }
    // A member name that only a parser can tell: then the record is written out again, and is still the right one.
    const auto answer = makeEbox(fixedFile(), {})->read(
        {Pull{messagesFeed(), kNow, false}, *Continuation::make("{\"v\":1,\"of\":\"messages\",\"way\":{\"page\":1,\"came\":0,\"began\":\"2026-11-20T09:00:00Z\"}}")},
        ok("{\"other\":[{\"messageId\":\"wrong\"}],\"it\\u0065ms\":[{\"messageId\":\"right\"}],\"totalItems\":1}"));
    REQUIRE(answer);
    REQUIRE(answer->items.size() == 1);
    CHECK(answer->items.first().raw.contains(answer->items.first().id.text().toUtf8()));
}

TEST_CASE("A transaction id says which case a message is about, unless it holds somebody's number", "[record]")
{
    const auto keysOf = [](const QJsonArray &values, const char *name = "TransactieId") {
        const QJsonObject listed{{s("key"), s(name)}, {s("values"), values}};
        const QByteArray page = changed({{s("businessDataList"), QJsonObject{{s("items"), QJsonArray{listed}}, {s("totalItems"), 1}}}});
        const auto adapter = makeEbox(fixedFile(), {});
        const Pulled pulled = pull(*adapter, messagesFeed(), [&](const HttpRequest &request) { return ok(request.url.path().endsWith(s("/ebox")) ? recording("ebox.json") : "{\"items\":[" + page + "],\"totalItems\":1}"); });
        REQUIRE(pulled.items.size() >= 1);
        return pulled.items.first().keys.mid(1);
    };
    const auto one = [](const char *nl) { return QJsonArray{QJsonObject{{s("nl"), s(nl)}}}; };
    CHECK(keysOf(one("VAPH+2026/42")) == QStringList{keys::dossier(s("VAPH"), s("2026/42"))});
    CHECK(keysOf(one("http://ov.example/daf + A+B  c"), "transactionid") == QStringList{keys::dossier(s("http://ov.example/daf"), s("A+B c"))});
    for (const char *none : {"", "VAPH", "+", "VAPH+", "+7", "VAPH+2018_HO_85073003328", "VAPH+85.07.30-033.28"}) {
        INFO(none);
        CHECK(keysOf(one(none)).isEmpty());
    }
    CHECK(keysOf(one("VAPH+2026/42"), "dossier").isEmpty());
    QJsonArray many;
    for (int i = 0; i < 50; ++i)
        many << s("VAPH+%1").arg(i);
    CHECK(keysOf(many).size() == 4);
}
