// SPDX-License-Identifier: EUPL-1.2
// What a record becomes: each kind, with everything it can have, and what is done with values that cannot be right.
#include "support.h"
#include "adapter/refused_date.h"

#include "domain/contents.h"
#include "domain/payee_check.h"

using namespace overzicht;

namespace {

/// One record through one stream.
Pulled one(const char *makes, const char *item, const char *record, const QJsonObject &part = {}, const QJsonObject &more = {})
{
    QJsonObject all = oneStream({{s("makes"), s(makes)}, {s("items"), s("")}, {s("item"), object(item)}});
    for (auto it = part.begin(); it != part.end(); ++it)
        all.insert(it.key(), it.value());
    return pullOne(all, json(record), more);
}

QStringList remarksOf(const Pulled &pulled)
{
    QStringList all;
    for (const Found &found : pulled.items)
        all << worded(found.remarks);
    return all;
}

bool says(const Pulled &pulled, const char *words)
{
    INFO(remarksOf(pulled).join(u'|').toStdString() << " should say " << words);
    const bool said = remarksOf(pulled).join(u'|').contains(s(words));
    CHECK(said);
    return said;
}

} // namespace

TEST_CASE("A dossier has everything that its record tells, each where the file says it stands")
{
    const Pulled pulled = one("dossier", R"({
        "id": "/id", "number": "/nr", "origin": "/bron", "subject": {"nl": "/titel/nederlands", "fr": "/titel/frans"}, "arrived": "/ontvangen", "read": "/gelezen", "type": "/soort",
        "sender": "/dienst/kbo", "senderName": {"nl": "/dienst/naam"},
        "state": {"map": "/status", "to": {"wacht op u": "action-needed"}}, "sourceState": "/status", "phase": "/fase", "action": "/vraag", "answerBy": "/tegen", "target": "/klaar",
        "history": {"items": "/stappen", "words": "/wat", "at": "/wanneer", "more": "/uitleg", "state": {"map": "/wat", "to": {"ontvangen": "done"}}},
        "contact": {"service": "/dienst/naam", "email": "/dienst/mail", "phone": "/dienst/tel", "website": "/dienst/web"},
        "link": "/url", "links": {"items": "/links", "title": "/tekst", "url": "/adres"}, "products": "/producten",
        "payment": {"amount": "/geld/bedrag", "iban": "/geld/rekening", "reference": "/geld/mededeling", "payee": "/dienst/naam", "link": "/geld/url"},
        "attachments": {"items": "/stukken", "title": "/naam", "fileName": "/bestand", "mediaType": "/type", "size": "/grootte", "sizeUnit": "kB", "sha256": "/hash", "main": "/hoofd",
                        "language": "/taal", "content": {"link": "/zaken/{/^/id}/stukken/{/id}"}},
        "keys": {"dossier": {"origin": {"text": "kaprijke"}, "number": "/nr"}, "link": "/url", "own": "/nr", "message": {"provider": "/eb/p", "id": "/eb/m"}}})",
                               R"({"id": "a b", "nr": "2026/17", "bron": "omgeving", "titel": {"nederlands": "Dakkapel", "frans": "Lucarne"}, "ontvangen": "2026-11-02", "gelezen": true, "soort": "OMV",
        "dienst": {"kbo": "0316.380.841", "naam": "Dienst Omgeving", "mail": "omgeving@voorbeeld.example", "tel": "09 999 99 99", "web": "https://omgeving.voorbeeld.example"},
        "status": "Wacht op U", "fase": "Onderzoek", "vraag": "Bezorg het plan", "tegen": "2026-12-01", "klaar": "2027-01-15T10:00:00+01:00",
        "stappen": [{"wat": "in behandeling", "wanneer": "2026-11-05T09:00:00", "uitleg": "bij de architect"}, {"wat": "ontvangen", "wanneer": "2026-11-02"}, {"wat": "vraagt plan"}],
        "url": "https://loket.voorbeeld.example/zaak/17", "links": [{"tekst": "Plan", "adres": "https://loket.voorbeeld.example/plan"}, {"adres": "javascript:x"}], "producten": ["101", 102],
        "geld": {"bedrag": 58.5, "rekening": "BE60 9990 0000 0070", "mededeling": "+++010/8068/17183+++", "url": "https://loket.voorbeeld.example/betaal"},
        "stukken": [{"id": "p/1", "naam": "Plan", "bestand": "plan.pdf", "type": "application/PDF; x=1", "grootte": 12, "hash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "hoofd": true, "taal": "nl"}],
        "eb": {"p": "federaal", "m": "m-1"}})");
    INFO(remarksOf(pulled).join(u'|').toStdString());
    const Dossier &d = itemOf<Dossier>(pulled);
    const Found &found = pulled.items.first();
    CHECK(found.id == ForeignId(s("a b")));
    CHECK(found.readAtSource);
    CHECK(d.number == s("2026/17"));
    CHECK(d.origin == s("omgeving"));
    CHECK(d.heading.subject().in(Language::Nl) == s("Dakkapel"));
    CHECK(d.heading.subject().in(Language::Fr) == s("Lucarne"));
    CHECK(d.heading.sender() == PartyId(s("0316380841")));
    CHECK(d.heading.messageType() == s("OMV"));
    CHECK(d.heading.arrivedAt().toUTC() == QDateTime::fromString(s("2026-11-01T23:00:00Z"), Qt::ISODate));
    CHECK_FALSE(found.arrivalIsGuess);
    REQUIRE(pulled.parties.size() == 2); // the owner, and who sends this one
    CHECK(pulled.parties.last().id == PartyId(s("0316380841")));
    CHECK(pulled.parties.last().name.in(Language::Nl) == s("Dienst Omgeving"));
    CHECK(d.state == State::ActionNeeded);
    CHECK(d.sourceState == s("Wacht op U"));
    CHECK(d.phase == s("Onderzoek"));
    CHECK(d.action == s("Bezorg het plan"));
    CHECK(d.answerBy->lastMoment().toUTC() == QDateTime::fromString(s("2026-12-01T22:59:59Z"), Qt::ISODate));
    CHECK(d.target->lastMoment().toUTC() == QDateTime::fromString(s("2027-01-15T09:00:00Z"), Qt::ISODate));
    REQUIRE(d.history.steps().size() == 3);
    CHECK(d.history.steps().at(0).words == s("vraagt plan")); // undated first
    CHECK(d.history.steps().at(1).state == State::Done);
    CHECK(d.history.steps().at(2).more == s("bij de architect"));
    CHECK(d.contact.email == s("omgeving@voorbeeld.example"));
    CHECK(d.contact.website == QUrl(s("https://omgeving.voorbeeld.example")));
    REQUIRE(d.links.size() == 2);
    CHECK(d.links.at(1).title.in(Language::Nl) == s("Plan"));
    CHECK(d.products == QStringList{s("101"), s("102")});
    REQUIRE(d.payment);
    CHECK(d.payment->amount == Money(5850, s("EUR")));
    CHECK(d.payment->structured);
    CHECK(d.payment->link == QUrl(s("https://loket.voorbeeld.example/betaal")));
    REQUIRE(d.attachments.size() == 1);
    CHECK(d.attachments.first().foreignId == s("/zaken/a%20b/stukken/p%2F1"));
    CHECK(d.attachments.first().mediaType == s("application/pdf"));
    CHECK(d.attachments.first().kilobytes == 12);
    CHECK(d.attachments.first().sha256.size() == 32);
    CHECK(d.attachments.first().main);
    CHECK(d.attachments.first().language == Language::Nl);
    CHECK(found.keys == QStringList{s("dossier:kaprijke/2026%2F17"), s("ebox:federaal/m-1"), s("link:loket.voorbeeld.example/%2Fzaak%2F17"), s("own:/2026%2F17"), s("case:/2026%2F17")});
    CHECK(remarksOf(pulled) == QStringList{s("a link that cannot be opened was left out")});
}

TEST_CASE("A document, a notice, an attestation and a payment have what belongs to their kind")
{
    const Pulled letters = one("document", R"({"id":"/id","subject":"/o","obligation":"/plicht","deadline":"/tegen","expires":"/weg","registered":"/aangetekend","more":[{"key":"zaak","name":{"nl":"Zaak"},"value":"/zaak"}]})",
                               R"([{"id":1,"o":"Brief","plicht":"answer","tegen":"2026-12-24","weg":"2027-01-01","aangetekend":true,"zaak":"Z-1"}])");
    const Document &letter = itemOf<Document>(letters);
    CHECK(letter.obligation.kind == Obligation::Kind::Answer);
    CHECK(letter.obligation.deadline);
    CHECK(letter.expiresAt);
    CHECK(letter.registeredMail);
    REQUIRE(letter.businessData.size() == 1);
    CHECK(letter.businessData.first().values.first().in(Language::Nl) == s("Z-1"));

    const Pulled notices = one("notice", R"({"id":"/id","subject":"/o","link":"/url"})", R"([{"id":1,"o":"Kijk","url":"https://x.example/a"},{"id":2,"o":"Kijk","url":"http://x.example/a"}])");
    CHECK(itemOf<Notice>(notices).link == QUrl(s("https://x.example/a")));
    CHECK(itemOf<Notice>(notices, 1).link.isEmpty());

    const Pulled attests = one("attestation", R"({"id":"/id","subject":"/o","validFrom":"/van","validUntil":"/tot","period":"/jaar","product":"/ipdc","attachments":{"content":"/pdf","mediaType":{"text":"application/pdf"}},"keys":{"own":"/nr"}})",
                               R"([{"id":1,"o":"Attest","van":"2026-01-01","tot":"9999-12-31","jaar":2026,"ipdc":7,"pdf":"/api/attest/1.pdf","nr":"n"},{"id":2,"van":"2026-05-01","tot":"2026-01-01"}])");
    const Attestation &attest = itemOf<Attestation>(attests);
    CHECK(attest.validFrom == QDate(2026, 1, 1));
    CHECK_FALSE(attest.validUntil);
    CHECK(attest.period == s("2026"));
    REQUIRE(attest.contents.size() == 1);
    CHECK(attest.contents.first().foreignId == s("/attest/1.pdf"));
    CHECK(itemOf<Attestation>(attests, 1).contents.isEmpty());
    CHECK_FALSE(itemOf<Attestation>(attests, 1).validFrom);

    const Pulled payments = one("payment", R"({"id":"/id","subject":"/o","payment":{"amount":{"money":"/c","unit":"cents"},"currency":"/munt"},"state":{"map":"/s","to":{"betaald":"paid"}},"deadline":"/tegen","dossier":"/zaak"})",
                                R"([{"id":1,"o":"Retributie","c":12345,"munt":"eur","s":"Betaald","tegen":"2026-12-01","zaak":"Z-9"}])");
    const Payment &payment = itemOf<Payment>(payments);
    CHECK(payment.request().amount == Money(12345, s("EUR")));
    CHECK(payment.state() == PaymentState::Paid);
    CHECK(payment.dossier() == s("Z-9"));
    CHECK(payment.due());
}

TEST_CASE("Whatever belongs to a case names it by its number, and the case has that same one")
{
    const auto keysOf = [](const char *makes, const char *item, const char *record) { return one(makes, item, record).items.first().keys; };
    const QStringList same{s("case:/2026%2F17")};
    CHECK(keysOf("dossier", R"({"id":"/id","number":"/nr"})", R"([{"id":1,"nr":"2026/17"}])") == same);
    for (const char *makes : {"document", "notice", "attestation"})
        CHECK(keysOf(makes, R"({"id":"/id","dossier":"/zaak"})", R"([{"id":1,"zaak":"2026/17"}])") == same);
    CHECK(keysOf("payment", R"({"id":"/id","payment":{"amount":"/a"},"dossier":"/zaak"})", R"([{"id":1,"a":5,"zaak":"2026/17"}])") == same);
    CHECK(keysOf("document", R"({"id":"/id","dossier":"/zaak"})", R"([{"id":1,"zaak":"  "}])").isEmpty());
    CHECK(keysOf("document", R"({"id":"/id","dossier":"/zaak"})", R"([{"id":1,"zaak":{"a":1}}])").isEmpty());
}

TEST_CASE("A letter that names a last day and not for what is one to answer; only the word none takes that away")
{
    const auto kind = [](const char *item, const char *record) { return itemOf<Document>(one("document", item, record)).obligation.kind; };
    CHECK(kind(R"({"id":"/id","deadline":"/d"})", R"({"id":1,"d":"2026-12-10"})") == Obligation::Kind::Answer);
    CHECK(kind(R"({"id":"/id","deadline":"/d","obligation":"/o"})", R"({"id":1,"d":"2026-12-10"})") == Obligation::Kind::Answer);
    CHECK(kind(R"({"id":"/id","deadline":"/d","obligation":"/o"})", R"({"id":1,"d":"2026-12-10","o":"onbekend"})") == Obligation::Kind::Answer);
    CHECK(kind(R"({"id":"/id","deadline":"/d","obligation":"/o"})", R"({"id":1,"d":"2026-12-10","o":"none"})") == Obligation::Kind::None);
    CHECK(kind(R"({"id":"/id","deadline":"/d"})", R"({"id":1})") == Obligation::Kind::None);
    CHECK(kind(R"({"id":"/id","deadline":"/d"})", R"({"id":1,"d":"2026-02-31"})") == Obligation::Kind::Answer); // there is one, whichever
}

TEST_CASE("The class of a letter comes from the policy and its metadata, never from its words")
{
    const auto classed = [](const char *record, const ClassPolicy &policy) {
        const SourceFile file = fileOf(oneStream({{s("makes"), s("document")}, {s("items"), s("")}, {s("item"), object(R"({"id":"/id","subject":"/o","type":"/t","registered":"/r","attachments":{"items":"/a","main":"/m","content":"/u"}})")}}));
        PullOptions options;
        options.policy = policy;
        return pull(file, [&](const HttpRequest &, int) { return ok(json(record)); }, options).items.first().item.index();
    };
    const ClassPolicy refers{{PartyId(s("0100000070")), s("verwijzing"), ClassRule::Verdict::RefersElsewhere}};
    CHECK(classed(R"([{"id":1,"o":"Dit is maar een melding","t":"brief"}])", refers) == 0);
    CHECK(classed(R"([{"id":1,"o":"AANGETEKEND","t":"verwijzing"}])", refers) == 1);
    CHECK(classed(R"([{"id":1,"t":"verwijzing","r":true}])", refers) == 0);
    CHECK(classed(R"([{"id":1,"t":"verwijzing","a":[{"m":true,"u":"/x"}]}])", refers) == 0);
}

TEST_CASE("An amount that cannot be one is refused with the reason, and the item stays")
{
    const auto amount = [](const char *value, const char *how = R"("/a")") {
        return one("dossier", ("{\"id\":\"/id\",\"payment\":{\"amount\":" + QByteArray(how) + "}}").constData(), ("{\"id\":1,\"a\":" + QByteArray(value) + "}").constData());
    };
    const auto cents = [&](const char *value, const char *how = R"("/a")") {
        const Pulled pulled = amount(value, how);
        const auto &payment = itemOf<Dossier>(pulled).payment;
        CHECK((payment && payment->amount) == remarksOf(pulled).isEmpty());
        return payment && payment->amount ? payment->amount->cents() : -1;
    };
    CHECK(cents("58") == 5800);
    CHECK(cents("58.05") == 5805);
    CHECK(cents(R"("58.50")") == 5850);
    for (const char *wrong : {R"("1e9")", "1e9", R"("NaN")", R"("Infinity")", R"("1,00")", R"("1.000,00")", "12.345", R"("12.345")", "-5", R"("-5")", "0", R"("0.00")", "true", "[]", "{}", R"("0x10")",
                              "1000000000", R"("٣")", R"("1 000")", "1e-300"}) {
        INFO(wrong);
        CHECK(cents(wrong) == -1);
    }
    const char *comma = R"({"money":"/a","decimal":","})";
    CHECK(cents(R"("1,00")", comma) == 100);
    CHECK(cents(R"("1.234,56")", comma) == 123456);
    CHECK(cents(R"("1234,5")", comma) == 123450);
    CHECK(cents("12.5", comma) == 1250); // a JSON number has no comma
    for (const char *wrong : {R"("1.00")", R"("1.2345,00")", R"("1,2,3")", R"("1,")", R"(",5")", R"("1,005")", R"("-1,00")", R"("1e3,00")"}) {
        INFO(wrong);
        CHECK(cents(wrong, comma) == -1);
    }
    const char *inCents = R"({"money":"/a","unit":"cents"})";
    CHECK(cents("5", inCents) == 5);
    CHECK(cents(R"("1050")", inCents) == 1050);
    for (const char *wrong : {"5.5", R"("5.5")", "-5", R"("1e3")", "1e30", R"("x")"}) {
        INFO(wrong);
        CHECK(cents(wrong, inCents) == -1);
    }
    says(amount(R"("1.00")", comma), "it is not written as was agreed");
    says(amount(R"("1e9")"), "\"1e9\" is no amount");
    // One that is refused still asks; nothing at all, or no amount, does not.
    CHECK(itemOf<Dossier>(amount(R"("1e9")")).payment);
    for (const char *none : {"null", R"("")", R"(" ")", "0", R"("0.00")"}) {
        INFO(none);
        CHECK_FALSE(itemOf<Dossier>(amount(none)).payment);
    }
    CHECK(remarksOf(amount("null")).size() <= 1);
}

TEST_CASE("A payment whose amount was refused stays a payment without an amount, with the reason")
{
    const Pulled pulled = one("payment", R"({"id":"/id","subject":"/o","payment":{"amount":"/a","iban":"/r"},"deadline":"/d","state":"/s"})",
                              R"([{"id":1,"o":"Boete","a":"1e9","d":"2026-12-01","s":"due","r":"BE17999123456721"},{"id":2,"o":"Oud","a":"1e9","s":"paid"},{"id":3,"a":0},{"id":4}])");
    for (int i = 0; i < 4; ++i)
        CHECK_FALSE(itemOf<Payment>(pulled, i).request().amount);
    CHECK(itemOf<Payment>(pulled).state() == PaymentState::Due);
    CHECK(itemOf<Payment>(pulled).due());
    CHECK(itemOf<Payment>(pulled).request().payee);
    CHECK(itemOf<Payment>(pulled, 1).state() == PaymentState::Paid);
    says(pulled, "the amount was refused: \"1e9\" is no amount");
    says(pulled, "the amount was refused: it is zero");
    says(pulled, "the amount was refused: there is none");
}

TEST_CASE("A pointer to a currency that leads nowhere refuses the amount, and bills stay bills")
{
    const char *amount = R"({"id":"/id","payment":{"amount":"/a","currency":"/nergens"}})";
    const Pulled bills = one("payment", amount, R"([{"id":1,"a":5}])");
    CHECK_FALSE(itemOf<Payment>(bills).request().amount);
    says(bills, "the amount was refused: the currency is not told");
    const Pulled letters = one("document", amount, R"([{"id":1,"a":5}])");
    CHECK(itemOf<Document>(letters).obligation.kind == Obligation::Kind::Pay);
    REQUIRE(itemOf<Document>(letters).obligation.payment);
    CHECK_FALSE(itemOf<Document>(letters).obligation.payment->amount);
}

TEST_CASE("A payment in a state that nobody here knows is unclear, never due, and keeps its own word")
{
    const char *rows = R"([{"id":1,"a":5,"s":"In beroep","w":"in beroep bij de raad"},{"id":2,"a":5,"s":"open"},{"id":3,"a":5}])";
    const Pulled mapped = one("payment", R"({"id":"/id","payment":{"amount":"/a"},"state":{"map":"/s","to":{"open":"due"}},"sourceState":"/w"})", rows);
    CHECK(itemOf<Payment>(mapped).state() == PaymentState::Unclear);
    CHECK(itemOf<Payment>(mapped).sourceState() == s("in beroep bij de raad"));
    CHECK(itemOf<Payment>(mapped, 1).state() == PaymentState::Due);
    CHECK(itemOf<Payment>(mapped, 1).sourceState().isEmpty());
    says(mapped, "its state is a word that is not known (In beroep)");
    // Without a word of its own in the file, the one that was not known.
    for (const char *state : {R"({"map":"/s","to":{"open":"due"}})", R"({"first":["/niets",{"map":"/s","to":{"open":"due"}}]})", R"("/s")", R"({"map":"/s","to":{"open":"due"},"else":"unclear"})"}) {
        INFO(state);
        const Pulled pulled = one("payment", (QByteArray(R"({"id":"/id","payment":{"amount":"/a"},"state":)") + state + "}").constData(), R"([{"id":1,"a":5,"s":"In beroep"}])");
        CHECK(itemOf<Payment>(pulled).state() == PaymentState::Unclear);
        CHECK((itemOf<Payment>(pulled).sourceState() == s("In beroep") || QByteArray(state).contains("else")));
    }
}

TEST_CASE("A payment whose file looks for a state and finds none is unclear; due only where the file says so, or names no state")
{
    const char *rows = R"([{"id":1,"a":5},{"id":2,"a":5,"s":""},{"id":3,"a":5,"s":"  "},{"id":4,"a":5,"s":null}])";
    const auto all = [&](const char *state) {
        const Pulled pulled = one("payment", (QByteArray(R"({"id":"/id","payment":{"amount":"/a"})") + state + "}").constData(), rows);
        REQUIRE(pulled.items.size() == 4);
        for (int i = 1; i < 4; ++i)
            CHECK(itemOf<Payment>(pulled, i).state() == itemOf<Payment>(pulled, 0).state());
        return pulled;
    };
    for (const char *state : {R"(,"state":{"map":"/s","to":{"open":"due"}})", R"(,"state":"/s")", R"(,"state":{"map":"/s","to":{"open":"due"},"else":"paid"})"}) {
        INFO(state);
        const Pulled unclear = all(state);
        CHECK(itemOf<Payment>(unclear).state() == PaymentState::Unclear);
        says(unclear, "it does not say whether it is paid; shown as unclear, not to be paid before it was asked");
    }
    const Pulled said = all(R"(,"state":{"default":[{"map":"/s","to":{"open":"due"}},"due"]})");
    CHECK(itemOf<Payment>(said).state() == PaymentState::Due);
    CHECK(said.items.first().remarks.isEmpty());
    CHECK(itemOf<Payment>(all("")).state() == PaymentState::Due);
}

TEST_CASE("Days that do not exist are told and left out; the year 9999 means never, and is no last day of what is asked")
{
    const char *item = R"({"id":"/id","arrived":"/a","answerBy":"/b","target":"/c","history":{"items":"/h","words":"/w","at":"/t"}})";
    const Pulled wrong = one("dossier", item, R"({"id":1,"a":"2026-02-31","b":"2026-02-31","c":"31/02/2026","h":[{"w":"x","t":"gisteren"}]})");
    const Dossier &d = itemOf<Dossier>(wrong);
    CHECK(wrong.items.first().arrivalIsGuess);
    CHECK(d.heading.arrivedAt() == kNow);
    CHECK_FALSE(d.answerBy);
    CHECK_FALSE(d.target);
    CHECK_FALSE(d.history.steps().first().at);
    CHECK(wrong.items.first().remarks.size() == 4);
    const Pulled never = one("dossier", item, R"({"id":1,"b":"9999-12-31","c":"9999-12-31T23:59:59Z"})");
    CHECK_FALSE(itemOf<Dossier>(never).answerBy);
    CHECK_FALSE(itemOf<Dossier>(never).target);
    CHECK(never.items.first().remarks == Notes{refusedDate(s("9999-12-31"))});
    CHECK(refusedDateOf(wrong.items.first().remarks) == s("2026-02-31"));
    says(wrong, "a day that it names cannot be read: 31/02/2026");
    for (const char *makes : {"document", "payment"})
        says(one(makes, R"({"id":"/id","payment":{"amount":"/m"},"deadline":"/d"})", R"([{"id":1,"m":5,"d":"9999-12-31"}])"), "the due date cannot be right: 9999-12-31");
    says(one("dossier", item, R"({"id":1,"a":"2027-11-20T09:00:00Z"})"), "lies in the future");
}

TEST_CASE("A last day before 2000 is one that nobody can mean, told and left out; a nought is no arrival, no aim and no end")
{
    const auto letter = [](const char *day) { return one("document", R"({"id":"/id","deadline":"/d"})", QStringLiteral(R"([{"id":1,"d":"%1"}])").arg(s(day)).toUtf8().constData()); };
    for (const char *day : {"1970-01-01", "1970-01-01T00:00:00Z", "1900-01-01", "1999-12-31", "1999-12-31T23:59:59+01:00"}) {
        INFO(day);
        const Obligation asked = itemOf<Document>(letter(day)).obligation;
        CHECK_FALSE(asked.deadline);
        CHECK(asked.kind == Obligation::Kind::Answer);
        CHECK(unclearLastDayOf(letter(day).items.first().remarks) == s(day));
        says(letter(day), "the due date lies before the year 2000 (seconds read as milliseconds, or 0 for none?): ");
    }
    CHECK(itemOf<Document>(letter("2000-01-01")).obligation.deadline);
    CHECK(letter("2000-01-01").items.first().remarks.isEmpty());

    const char *seconds = R"({"id":"/id","arrived":{"date":"/a","format":"milliseconds"},"deadline":{"date":"/d","format":"milliseconds"},"payment":{"amount":"/m"}})";
    const Pulled read = one("payment", seconds, R"([{"id":1,"m":5,"a":1795000000,"d":1796000000}])");
    CHECK_FALSE(itemOf<Payment>(read).due());
    CHECK(unclearLastDayOf(read.items.first().remarks) == s("1970-01-21T18:53:20Z"));
    CHECK(read.items.first().arrivalIsGuess);
    says(read, "the moment of arrival cannot be read");

    const char *item = R"({"id":"/id","arrived":"/a","answerBy":"/b","target":"/c"})";
    const Pulled nought = one("dossier", item, R"({"id":1,"a":"1970-01-31T12:00:00Z","b":"1970-01-01","c":"1970-01-01"})");
    CHECK(nought.items.first().arrivalIsGuess);
    CHECK_FALSE(itemOf<Dossier>(nought).answerBy);
    CHECK_FALSE(itemOf<Dossier>(nought).target);
    CHECK(itemOf<Dossier>(nought).state == State::ActionNeeded);
    says(nought, "a day that it names cannot be read: 1970-01-01");
    const Pulled old = one("dossier", item, R"({"id":1,"a":"1970-02-01","c":"1971-06-30"})"); // a permit of those years
    CHECK(itemOf<Dossier>(old).heading.arrivedAt().date() == QDate(1970, 2, 1));
    CHECK(itemOf<Dossier>(old).target);
    CHECK(old.items.first().remarks.isEmpty());

    const char *valid = R"({"id":"/id","validFrom":"/f","validUntil":"/u"})";
    CHECK_FALSE(itemOf<Attestation>(one("attestation", valid, R"([{"id":1,"u":"1970-01-01"}])")).validUntil);
    CHECK(itemOf<Attestation>(one("attestation", valid, R"([{"id":1,"u":"1970-01-01"}])")).untilTold == s("1970-01-01"));
    CHECK(itemOf<Attestation>(one("attestation", valid, R"([{"id":1,"f":"1970-01-15"}])")).validFrom); // the day that somebody was born
    CHECK(itemOf<Attestation>(one("attestation", valid, R"([{"id":1,"u":"1995-01-15"}])")).validUntil);
}

TEST_CASE("A value of another form than its function's is told and left out, never silently")
{
    const auto number = [](const Pulled &pulled) { return pulled.items.first().remarks.size(); };
    const char *item = R"({"id":"/id","arrived":{"date":"/a","format":"dd/MM/yyyy"},"answerBy":{"date":"/b","format":"dd/MM/yyyy"},"target":{"first":["/none",{"date":"/c","format":"dd/MM/yyyy"}]},
                           "history":{"items":"/h","words":"/w","at":{"date":"/t","format":"seconds"}}})";
    for (const char *wrong : {"99/99/9999", "31/02/2026", "geen datum", "2026-12-01"}) {
        const QString record = s(R"({"id":1,"a":"%1","b":"%1","c":"%1","h":[{"w":"x","t":"%1"}]})").arg(s(wrong));
        const Pulled pulled = one("dossier", item, record.toUtf8().constData());
        const Dossier &d = itemOf<Dossier>(pulled);
        CHECK(pulled.items.first().arrivalIsGuess);
        CHECK_FALSE(d.answerBy);
        CHECK_FALSE(d.target);
        CHECK_FALSE(d.history.steps().first().at);
        CHECK(number(pulled) == 4);
        says(pulled, "the moment of arrival cannot be read");
        says(pulled, (QByteArray("the due date cannot be right: ") + wrong).constData());
        says(pulled, "the moment of a step cannot be read");
    }
    const Pulled right = one("dossier", item, R"({"id":1,"a":"19/11/2026","b":"01/12/2026","c":"31/12/9999","h":[{"w":"x","t":1770638700}]})");
    CHECK(itemOf<Dossier>(right).answerBy);
    CHECK_FALSE(itemOf<Dossier>(right).target); // never
    CHECK(itemOf<Dossier>(right).history.steps().first().at);
    CHECK(number(right) == 0);
    CHECK(number(one("dossier", item, R"({"id":1,"a":"19/11/2026","b":null,"c":" "})")) == 0); // none is told

    const char *validity = R"({"id":"/id","subject":"/o","arrived":"/d","validFrom":{"date":"/a","format":"yyyyMMdd"},"validUntil":{"first":[{"date":"/b","format":"yyyyMMdd"},"/c"]}})";
    CHECK(number(one("attestation", validity, R"({"id":1,"o":"x","d":"2026-11-19","a":"20260231","b":"x"})")) == 2);
    const Pulled second = one("attestation", validity, R"({"id":1,"o":"x","d":"2026-11-19","a":"20260201","b":"x","c":"2026-12-01"})"); // something else came
    CHECK(itemOf<Attestation>(second).validUntil == QDate(2026, 12, 1));
    CHECK(number(second) == 0);

    const char *letter = R"({"id":"/id","subject":"/o","arrived":"/d","expires":{"date":"/e","format":"dd-MM-yyyy"},"deadline":{"date":"/e","format":"dd-MM-yyyy"},"payment":{"amount":{"first":[{"money":"/m","decimal":","}]}}})";
    const Pulled unpaid = one("document", letter, R"({"id":1,"o":"x","d":"2026-11-19","e":"32-01-2026","m":"1.2,3,4"})");
    CHECK(itemOf<Document>(unpaid).obligation.kind == Obligation::Kind::Pay);
    CHECK(number(unpaid) == 3);
    says(unpaid, "the amount was refused: it is not written as was agreed");
    CHECK(number(one("document", letter, R"({"id":1,"o":"x","d":"2026-11-19"})")) == 0);
}

TEST_CASE("A letter that tells what is to be paid asks to pay it whatever its word is, unless its own word is exactly one that asks nothing, and then that is told")
{
    const auto item = [](const char *obligation) { return R"({"id":"/id","deadline":"/d","payment":{"amount":"/a","iban":"/i","reference":"/r"})" + QByteArray(obligation) + "}"; };
    const auto read = [&](const char *obligation, const char *record) { return one("document", item(obligation).constData(), record); };
    const char *map = R"(,"obligation":{"map":"/o","to":{"boete":"pay","vraag":"answer","info":"none"}})", *hiding = R"(,"obligation":{"map":"/o","to":{"boete":"pay","info":"none"},"else":"none"})";
    for (const auto &[obligation, record] : std::initializer_list<std::pair<const char *, const char *>>{
             {"", R"({"id":1,"a":5,"o":"x"})"},                       // the file does not say what a letter asks
             {map, R"({"id":1,"a":5})"},                              // the record does not
             {map, R"({"id":1,"a":5,"o":"aanmaning"})"},              // with a word that is not known
             {map, R"({"id":1,"a":5,"o":"Boete"})"},
             {map, R"({"id":1,"a":5,"o":"vraag"})"},                  // something else
             {hiding, R"({"id":1,"a":5,"o":"aanmaning"})"},           // the file's word for every word
             {R"(,"obligation":{"text":"none"})", R"({"id":1,"a":5})"}, // and for every record
             {R"(,"obligation":{"default":["/o","none"]})", R"({"id":1,"a":5})"},
             {R"(,"obligation":"/o")", R"({"id":1,"a":5,"o":"PAY"})"}}) {
        INFO(obligation << ' ' << record);
        const Pulled pulled = read(obligation, record);
        const Obligation &asked = itemOf<Document>(pulled).obligation;
        CHECK(asked.kind == Obligation::Kind::Pay);
        REQUIRE(asked.payment);
        CHECK(asked.payment->amount == Money::parse(s("5"), s("EUR")).value());
    }
    says(read(map, R"({"id":1,"a":5,"o":"vraag"})"), "does not say that it asks to pay");
    says(read(hiding, R"({"id":1,"a":5,"o":"aanmaning"})"), "does not say that it asks to pay");
    says(read(map, R"({"id":1,"a":5,"o":"aanmaning"})"), "a word that is not known");
    CHECK(read(map, R"({"id":1,"a":5,"o":"boete"})").items.first().remarks.isEmpty());
    for (const char *own : {map, hiding, R"(,"obligation":"/o")", R"(,"obligation":{"default":["/o","pay"]})"}) {
        const char *word = own == map || own == hiding ? "Info" : "None";
        const Pulled pulled = read(own, (R"({"id":1,"a":5,"d":"2026-12-10","o":")" + QByteArray(word) + "\"}").constData());
        CHECK(itemOf<Document>(pulled).obligation.kind == Obligation::Kind::None);
        CHECK_FALSE(itemOf<Document>(pulled).obligation.payment);
        says(pulled, "says that it asks nothing");
        const Pulled nothing = read(own, (R"({"id":1,"o":")" + QByteArray(word) + "\"}").constData());
        CHECK(nothing.items.first().remarks.isEmpty());
        const Pulled zero = read(own, (R"({"id":1,"a":0,"o":")" + QByteArray(word) + "\"}").constData());
        CHECK(zero.items.first().remarks.isEmpty());
    }
    // Without an amount it can be paid when the record tells an account and a communication; an account alone stands in many letters.
    const Pulled unsaid = read(map, R"({"id":1,"o":"aanmaning","i":"BE17999123456721","r":"+++010/8068/17183+++"})");
    REQUIRE(itemOf<Document>(unsaid).obligation.payment);
    CHECK_FALSE(itemOf<Document>(unsaid).obligation.payment->amount);
    says(unsaid, "the amount was refused: there is none");
    for (const char *record : {R"({"id":1,"i":"BE17999123456721"})", R"({"id":1,"r":"+++010/8068/17183+++"})", R"({"id":1,"i":"BE17999123456722","r":"+++010/8068/17183+++"})", R"({"id":1,"a":0,"i":"BE17999123456721","r":"+++010/8068/17183+++"})"})
        CHECK(itemOf<Document>(read(map, record)).obligation.kind == Obligation::Kind::None);
    CHECK(itemOf<Document>(one("document", R"({"id":"/id","payment":{"amount":"/a","iban":{"text":"BE17999123456721"},"reference":{"text":"lidgeld"}}})", R"({"id":1})")).obligation.kind == Obligation::Kind::None);
}

TEST_CASE("A word that is not one of ours is told and counts as not clear")
{
    const Pulled dossier = one("dossier", R"({"id":"/id","state":"/s","sourceState":"/s"})", R"({"id":1,"s":"Vreemd"})");
    CHECK(itemOf<Dossier>(dossier).state == State::InProgress);
    CHECK(itemOf<Dossier>(dossier).sourceState == s("Vreemd"));
    says(dossier, "(Vreemd)");
    says(one("dossier", R"({"id":"/id","state":{"map":"/s","to":{"a":"done"}}})", R"({"id":1,"s":"b"})"), "shown as not clear");
    CHECK(itemOf<Dossier>(one("dossier", R"({"id":"/id","state":{"map":"/eind","to":{},"else":"done"}})", R"({"id":1,"eind":"2026-01-01"})")).state == State::Done);
    says(one("payment", R"({"id":"/id","state":"/s","payment":{"amount":"/a"}})", R"({"id":1,"s":"?","a":1})"), "shown as unclear");
    says(one("document", R"({"id":"/id","obligation":"/s"})", R"({"id":1,"s":"betaal!"})"), "not known");
}

TEST_CASE("People are sent to pay only to the source's own host and those the file names")
{
    const auto link = [](const char *told, const QJsonObject &more = {}) {
        return itemOf<Dossier>(one("dossier", R"({"id":"/id","payment":{"amount":"/a","link":"/u"}})", QJsonDocument(QJsonObject{{s("id"), 1}, {s("a"), 5}, {s("u"), s(told)}}).toJson().constData(),
                                   {{s("payHosts"), QJsonArray{s("betalen.example")}}}, more)).payment->link;
    };
    CHECK(link("https://betalen.example/x") == QUrl(s("https://betalen.example/x")));
    CHECK(link("https://loket.voorbeeld.example/pay") == QUrl(s("https://loket.voorbeeld.example/pay")));
    CHECK(link("https://bank.example/x", {{s("allowedHosts"), QJsonArray{s("bank.example")}}}) == QUrl(s("https://bank.example/x")));
    for (const char *wrong : {"https://bank.example/x", "http://betalen.example/x", "https://betalen.example:8443/x", "https://betalen.example@bank.example/", "https://betalen.example.bank.example/", "javascript:alert(1)"}) {
        INFO(wrong);
        CHECK(link(wrong).isEmpty());
    }
}

TEST_CASE("A content is fetched below the address or on a host that is allowed; another place is told and not followed")
{
    const auto place = [](const char *told) {
        const Pulled pulled = one("dossier", R"({"id":"/id","attachments":{"items":"/s","title":"/t","content":"/u"}})",
                                  QJsonDocument(QJsonObject{{s("id"), 1}, {s("s"), QJsonArray{QJsonObject{{s("t"), s("Stuk")}, {s("u"), s(told)}}}}}).toJson().constData());
        const Attachment a = itemOf<Dossier>(pulled).attachments.first();
        CHECK(a.foreignId.isEmpty() == !pulled.items.first().remarks.isEmpty());
        return a.foreignId;
    };
    CHECK(place("https://loket.voorbeeld.example/api/d/1?x=2") == s("/d/1?x=2"));
    CHECK(place("d/1") == s("/d/1"));
    CHECK(place("/d/1") == s("https://loket.voorbeeld.example/d/1")); // as an address is read: from the host
    for (const char *wrong : {"https://elders.example/d", "//elders.example/d", "http://loket.voorbeeld.example/d", "file:///etc/passwd", "", "https://loket.voorbeeld.example\\@elders.example/"}) {
        INFO(wrong);
        CHECK(place(wrong).isEmpty());
    }
}

TEST_CASE("A record that is no object or has no number of its own is set aside with the reason; its neighbours stay")
{
    const Pulled pulled = one("document", R"({"id":"/id","subject":"/o"})", R"([{"id":"a"},{"o":"x"},7,null,[1],{"id":{"x":1}},{"id":""},{"id":"b"}])");
    CHECK(pulled.ids() == QStringList{s("a"), s("b")});
    REQUIRE(pulled.bad.size() == 6);
    CHECK(pulled.bad.first().raw == R"({"o":"x"})");
    CHECK(pulled.bad.first().maybeLetter);
    CHECK_FALSE(pulled.wholeSince);
    const Pulled tooLong = one("dossier", R"({"id":"/id"})", QJsonDocument(QJsonArray{QJsonObject{{s("id"), QString(301, u'x')}}, QJsonObject{{s("id"), QString(300, u'x')}}}).toJson().constData());
    CHECK(tooLong.bad.size() == 1);
    CHECK(tooLong.items.size() == 1);
}

TEST_CASE("An answer that is one record is taken as such, and any other object is no list")
{
    CHECK(one("dossier", R"({"id":"/id"})", R"({"id":1})").ids() == QStringList{s("1")});
    CHECK(one("dossier", R"({"id":"/id"})", R"({"code":"x","message":"y"})").error);
    CHECK(one("dossier", R"({"id":"/id"})", "7").error);
}

TEST_CASE("Each record is kept exactly as it was received, also deep in a page")
{
    const SourceFile file = fileOf(oneStream({{s("items"), s("/_embedded/zaken")}}));
    const Pulled pulled = pull(file, [](const HttpRequest &, int) { return ok(QByteArray(R"({"_embedded": {"x":[1], "zaken": [ {"id" : 2.0, "titel":"\u00e9","nr":2} ,{"id":3}]}})")); });
    REQUIRE(pulled.items.size() == 2);
    CHECK(pulled.items.first().raw == R"({"id" : 2.0, "titel":"\u00e9","nr":2})");
    CHECK(pulled.items.first().id == ForeignId(s("2")));
}

TEST_CASE("Lists inside a record are cut where they get too long, and records of one number on one page are told")
{
    QJsonArray many;
    for (int i = 0; i < 600; ++i)
        many << QJsonObject{{s("w"), s("stap")}, {s("u"), s("d/%1").arg(i)}};
    const Pulled pulled = one("dossier", R"({"id":"/id","history":{"items":"/h","words":"/w"},"attachments":{"items":"/h","content":"/u"}})", QJsonDocument(QJsonArray{QJsonObject{{s("id"), 1}, {s("h"), many}}, QJsonObject{{s("id"), 1}}}).toJson().constData());
    CHECK(itemOf<Dossier>(pulled).history.steps().size() == 500);
    CHECK(itemOf<Dossier>(pulled).attachments.size() == 500);
    CHECK(remarksOf(pulled).filter(s("only the first 500")).size() == 2);
    CHECK(pulled.remarks.join(u' ').contains(s("with the number of another one")));
    CHECK_FALSE(pulled.wholeSince);
}

TEST_CASE("A number above what a JSON number keeps is read digit by digit from its bytes, or set aside with the reason")
{
    const SourceFile file = fileOf(oneStream({{s("items"), s("")}}));
    const auto of = [&](const QByteArray &id) { return pull(file, [&](const HttpRequest &, int) { return ok("[{\"id\":" + id + "},{\"id\":7}]"); }); };
    for (const char *exact : {"9007199254740993", "12345678901234567", "9223372036854775807", "-9007199254740993", "1e3"}) {
        INFO(exact);
        const Pulled pulled = of(exact);
        REQUIRE(pulled.items.size() == 2);
        CHECK(pulled.items.first().id == ForeignId(QByteArray(exact) == "1e3" ? s("1000") : s(exact)));
        CHECK(pulled.bad.isEmpty());
    }
    for (const char *inexact : {"9223372036854775808", "100000000000000000000", "12345678901234567.8", "1e17", "1.5", "1e300"}) {
        INFO(inexact);
        const Pulled pulled = of(inexact);
        CHECK(pulled.ids() == QStringList{s("7")});
        REQUIRE(pulled.bad.size() == 1);
        CHECK(pulled.bad.first().raw == "{\"id\":" + QByteArray(inexact) + "}");
        CHECK(pulled.bad.first().reason.english().contains(s("cannot be read exactly")));
        CHECK_FALSE(pulled.wholeSince);
    }
    CHECK(of("\"100000000000000000000\"").ids() == QStringList{s("100000000000000000000"), s("7")}); // as a text it is exact
}

TEST_CASE("What has the number of another record of its page is kept in quarantine with its bytes; the same bytes twice are one")
{
    const SourceFile file = fileOf(oneStream({{s("items"), s("")}, {s("item"), object(R"({"id":"/id","subject":"/o"})")}}));
    const Pulled pulled = pull(file, [](const HttpRequest &, int) { return ok(QByteArray(R"([{"id":1,"o":"een"},{"id":1,"o":"twee"},{"id":2},{"id":2}])")); });
    REQUIRE(pulled.ids() == QStringList{s("1"), s("2")});
    CHECK(itemOf<Dossier>(pulled).heading.subject().in(Language::Nl) == s("een"));
    REQUIRE(pulled.bad.size() == 1);
    CHECK(pulled.bad.first().raw == R"({"id":1,"o":"twee"})");
    CHECK(pulled.bad.first().id.isEmpty()); // by the number of the first it would be taken out with it
    CHECK(pulled.bad.first().reason.english() == s("a record with the number of another one on the same page (1)"));
    CHECK(pulled.remarks.join(u' ').contains(s("with the number of another one on the same page: 2")));
    CHECK_FALSE(pulled.wholeSince);

    // Asked one by one it is the same, and each is asked once.
    const SourceFile detailed = fileOf(oneStream({{s("items"), s("")}, {s("detail"), object(R"({"path":"/zaken/{/id}","item":""})")}, {s("item"), object(R"({"id":"/id","subject":"/o"})")}}));
    const Pulled asked = pull(detailed, [](const HttpRequest &request, int) {
        return pathOf(request).contains(s("/zaken/")) ? ok(json(R"({"id":1,"o":"een"})")) : ok(QByteArray(R"([{"id":1,"v":1},{"id":1,"v":2},{"id":1,"v":1}])"));
    });
    CHECK(asked.ids() == QStringList{s("1")});
    REQUIRE(asked.bad.size() == 1);
    CHECK(asked.bad.first().raw == R"({"id":1,"v":2})");
    CHECK(asked.asked.size() == 2);
}

TEST_CASE("Conditions pass over what is not meant, whatever its capitals; a value that is not there is the empty word")
{
    const auto kept = [](const char *only) {
        return pullOne(oneStream({{s("items"), s("")}, {s("only"), json(only)}}), json(R"([{"id":"a","s":"Open"},{"id":"b","s":"dicht"},{"id":"c"}])")).ids();
    };
    CHECK(kept(R"([{"value":"/s","in":["OPEN"]}])") == QStringList{s("a")});
    CHECK(kept(R"([{"value":"/s","notIn":["dicht"]}])") == QStringList{s("a"), s("c")});
    CHECK(kept(R"([{"value":"/s","notIn":["dicht",""]}])") == QStringList{s("a")});
    CHECK(kept(R"([{"value":"/s","notIn":["dicht"]},{"value":"/id","in":["c"]}])") == QStringList{s("c")});
}

TEST_CASE("The sender is who the record names, else who the file names, else its owner, and never somebody by name")
{
    CHECK(headingOf(one("dossier", R"({"id":"/id"})", R"({"id":1})").items.first().item).sender() == PartyId(s("0100000070")));
    CHECK(headingOf(one("dossier", R"({"id":"/id"})", R"({"id":1})", {{s("sender"), object(R"({"id":"dienst-x","name":{"nl":"Dienst X"}})")}}).items.first().item).sender() == PartyId(s("dienst-x")));
    CHECK(headingOf(one("dossier", R"({"id":"/id"})", R"({"id":1})", {}, {{s("owner"), QJsonValue()}}).items.first().item).sender() == PartyId(s("source:loket")));
    const Pulled invalid = one("dossier", R"({"id":"/id","sender":"/k"})", R"({"id":1,"k":"0316380842"})");
    says(invalid, "does not pass its check");
}

TEST_CASE("Records that tell only the names of their senders are of somebody else for each name, and never of the owner")
{
    const QJsonObject part = oneStream({{s("items"), s("")}, {s("item"), object(R"({"id":"/id","sender":"/k","senderName":{"nl":"/n","fr":"/f"}})")}});
    const QString longName(400, u'x');
    const QJsonArray records{object(R"({"id":1,"n":"Bibliotheek  Asse "})"), object(R"({"id":2,"n":"Zwembad Asse"})"), object(R"({"id":3,"n":"Bibliotheek Asse"})"), object(R"({"id":4,"n":"TOEGANGSPOORT Kaprijke"})"),
                             object(R"({"id":5})"), object(R"({"id":6,"n":"  "})"), object(R"({"id":7,"k":"0316380841","n":"Zwembad Asse"})"), object(R"({"id":8,"n":"Zwembad Asse","f":"Piscine d'Asse"})"),
                             QJsonObject{{s("id"), 9}, {s("n"), longName}}, QJsonObject{{s("id"), 10}, {s("n"), longName + u'y'}}};
    for (const bool owned : {true, false}) {
        INFO(owned);
        QJsonObject more{{s("name"), object(R"({"nl":"Toegangspoort Kaprijke","fr":"Guichet"})")}};
        if (!owned)
            more.insert(s("owner"), QJsonValue());
        const Pulled pulled = pullOne(part, records, more);
        REQUIRE(pulled.items.size() == records.size());
        QStringList senders;
        for (const Found &found : pulled.items)
            senders << headingOf(found.item).sender().text();
        const QString own = owned ? s("0100000070") : s("source:loket");
        CHECK(senders.mid(0, 8) == QStringList{s("source:loket/Bibliotheek Asse"), s("source:loket/Zwembad Asse"), s("source:loket/Bibliotheek Asse"), own, own, own, s("0316380841"), s("source:loket/Zwembad Asse|Piscine d'Asse")});
        CHECK(senders.at(8) != senders.at(9));
        CHECK(senders.at(8).size() < 100);
        QHash<QString, QStringList> names;
        for (const Party &party : pulled.parties)
            names[party.id.text()] << party.name.in(Language::Nl).simplified();
        CHECK(names.value(own) == QStringList{s("Toegangspoort Kaprijke")}); // as the file writes it, and told once
        CHECK(names.value(s("source:loket/Bibliotheek Asse")) == QStringList{s("Bibliotheek Asse")});
        CHECK(names.value(s("source:loket/Zwembad Asse")) == QStringList{s("Zwembad Asse")});
        CHECK(names.value(s("0316380841")) == QStringList{s("Zwembad Asse")});
        // Another day only another one tells its name: who told before keeps theirs.
        const Pulled later = pullOne(part, QJsonArray{object(R"({"id":11,"n":"Politie Asse"})")}, more);
        REQUIRE(later.parties.size() == 2);
        CHECK(later.parties.first().id.text() == own);
        CHECK(later.parties.last().id.text() == s("source:loket/Politie Asse"));
    }
}

TEST_CASE("Services are told with their way in, and one that cannot be opened is set aside")
{
    const Pulled pulled = one("service", R"({"id":"/id","subject":"/n","address":"/u","mode":{"map":"/m","to":{"eigen":"own","formulier":"form"}},"product":"/p"})",
                              R"([{"id":1,"n":{"nl":"Parkeren","fr":"Stationnement"},"u":"https://x.example/p","m":"eigen","p":55},{"id":2,"u":"https://x.example/q"},{"id":3,"u":"javascript:1"},{"id":4,"u":"http://x.example/"}])");
    REQUIRE(pulled.answers.size() == 1);
    const QList<Service> services = pulled.answers.first().services.value();
    REQUIRE(services.size() == 2);
    CHECK(services.at(0).mode == Service::Mode::Form); // "own" with no stream that makes dossiers: nothing would be followed here
    CHECK(services.at(0).name.in(Language::Fr) == s("Stationnement"));
    CHECK(services.at(0).product == s("55"));
    CHECK(services.at(0).owner == PartyId(s("0100000070")));
    CHECK(services.at(1).mode == Service::Mode::Gateway);
    CHECK(pulled.bad.size() == 2);
    CHECK_FALSE(pulled.services); // the list did not end whole: what was known stays
    const Pulled whole = one("service", R"({"id":"/id","address":"/u"})", R"([{"id":1,"u":"https://x.example/p"}])");
    CHECK(whole.services.value().size() == 1);
}

TEST_CASE("A value of another shape than a text is told, and nothing is paid on what cannot be read; null and an empty text are nothing")
{
    const auto bill = [](const char *instead) {
        QJsonObject record = object(R"({"id":"1","o":"Rekening","a":"12.50","r":"BE60 9990 0000 0070","m":"+++010/8068/17183+++","n":"Stad","d":"2026-12-20","k":"0316.380.841"})");
        const QJsonObject with = object(instead);
        for (auto it = with.begin(); it != with.end(); ++it)
            record.insert(it.key(), it.value());
        return one("payment", R"({"id":"/id","subject":"/o","sender":"/k","payment":{"amount":"/a","iban":"/r","reference":"/m","payee":"/n"},"deadline":{"first":["/d","/e"]}})", bytes(record).constData());
    };
    const Pulled good = bill("{}");
    CHECK(remarksOf(good).isEmpty());
    CHECK(itemOf<Payment>(good).due());
    struct {
        const char *name, *said;
        bool blocks;
    } const kinds[] = {{"r", "the account number cannot be read", true}, {"m", "the communication cannot be read", true}, {"n", "the name of who is to be paid cannot be read", true}, {"a", "the amount was refused", true},
                       {"d", "the due date cannot be right", false}, {"k", "who sends it is told in a way that cannot be read", false}};
    const SenderRegister senders;
    for (const auto &kind : kinds) {
        for (const char *shape : {R"(["+++010/8068/17183+++"])", R"([2026])", R"({"waarde":"2026-12-20"})", R"({"nl":["x"]})"}) {
            INFO(kind.name << " " << shape);
            const Pulled pulled = bill((QByteArray("{\"") + kind.name + "\":" + shape + "}").constData());
            says(pulled, kind.said);
            CHECK(remarksOf(pulled).size() == 1);
            const PaymentRequest &request = itemOf<Payment>(pulled).request();
            CHECK((!request.amount || !mayPay(payeeCheck(request, PartyId(s("x")), false, senders))) == kind.blocks);
        }
        for (const char *nothing : {"null", R"("")", "[]", "{}", "true", "1.5", "1e300"}) {
            INFO(kind.name << " " << nothing);
            const bool isEmpty = QByteArray("null") == nothing || QByteArray(R"("")") == nothing;
            if (QByteArray("a") == kind.name || (QByteArray("k") == kind.name && QByteArray("true") == nothing))
                continue;
            const Pulled pulled = bill((QByteArray("{\"") + kind.name + "\":" + nothing + "}").constData());
            CHECK(remarksOf(pulled).isEmpty() == (isEmpty || QByteArray("k") == kind.name)); // who sends it is no money: some write nothing so
            CHECK(mayPay(payeeCheck(itemOf<Payment>(pulled).request(), PartyId(s("x")), false, senders)) == (isEmpty || !kind.blocks));
        }
    }
    CHECK(refusedDateOf(bill(R"({"d":["2026-12-20"]})").items.first().remarks) == s("[…]"));
    CHECK_FALSE(itemOf<Payment>(bill(R"({"d":["2026-12-20"]})")).due());
    CHECK(refusedDateOf(bill(R"({"d":1e300})").items.first().remarks) == s("?"));
    // So do a list on the way to it, and an obligation.
    says(one("document", R"({"id":"/id","obligation":"/o","deadline":"/d/dag"})", R"({"id":"1","d":[{"dag":"2026-12-20"}]})"), "the due date cannot be right");
    says(one("document", R"({"id":"/id","obligation":{"map":"/o","to":{"a":"answer"}}})", R"({"id":"1","o":["a"]})"), "what it asks of you is a word that is not known");
}

TEST_CASE("A communication is whole or it is none: a part of another shape, or words where an object was agreed, block paying")
{
    const auto asked = [](const char *reference, const char *record) {
        const QByteArray item = QByteArray(R"({"id":"/id","payment":{"amount":{"text":"5"},"iban":{"text":"BE60 9990 0000 0070"},"reference":)") + reference + "}}";
        const Pulled pulled = one("payment", item.constData(), (QByteArray(R"([{"id":1,)") + record + "}]").constData());
        const PaymentRequest request = itemOf<Payment>(pulled).request();
        const bool may = mayPay(payeeCheck(request, PartyId(s("x")), false, SenderRegister()));
        CHECK(may == !remarksOf(pulled).contains(s("the communication cannot be read")));
        return !may ? s("blocked") : request.structured ? request.structured->shown() : request.reference;
    };
    const QString ogm = s("+++010/8068/17183+++"), blocked = s("blocked");
    CHECK(asked(R"({"concat":["/a","/b"],"with":" "})", R"("a":"Dossier","b":12)") == s("Dossier 12"));
    CHECK(asked(R"({"concat":["/a","/b"],"with":" "})", R"("a":"Dossier","b":null)") == s("Dossier"));
    for (const char *odd : {R"("a":"Dossier","b":{})", R"("a":"Dossier","b":[])", R"("a":"Dossier","b":["12"])", R"("a":"Dossier","b":true)"})
        CHECK(asked(R"({"concat":["/a","/b"],"with":" "})", odd) == blocked);
    CHECK(asked(R"("/m/waarde")", R"("m":{"waarde":"010806817183"})") == ogm);
    for (const char *none : {R"("m":null)", R"("m":{})", R"("m":[])", R"("m":false)", R"("m":"")", R"("m":{"waarde":" "})"})
        CHECK(asked(R"("/m/waarde")", none).isEmpty());
    for (const char *odd : {R"("m":"+++010/8068/17183+++")", R"("m":10806817183)", R"("m":true)", R"("m":["010806817183"])", R"("m":{"waarde":[]})"})
        CHECK(asked(R"("/m/waarde")", odd) == blocked);
    // The first that is there: a file may look for both shapes. What is no text in the first place is not passed over for the second.
    CHECK(asked(R"({"first":["/m/waarde","/m"]})", R"("m":"+++010/8068/17183+++")") == ogm);
    CHECK(asked(R"({"first":["/m","/vrij"]})", R"("m":[],"vrij":"Factuur")") == blocked);
    CHECK(asked(R"({"map":"/m","to":{"true":"Met plan"}})", R"("m":true)") == s("Met plan"));
    CHECK(asked(R"({"map":"/m","to":{"true":"Met plan"}})", R"("m":false)").isEmpty());
}

TEST_CASE("The last day of a certificate that is told in another shape is not clear, and never without an end")
{
    const auto until = [](const char *value, const char *record) {
        const QByteArray item = QByteArray(R"({"id":"/id","validUntil":)") + value + "}";
        const Pulled pulled = one("attestation", item.constData(), (QByteArray(R"([{"id":1)") + record + "}]").constData());
        const Attestation attestation = itemOf<Attestation>(pulled);
        CHECK_FALSE(attestation.validUntil);
        CHECK(attestation.untilTold.isEmpty() == pulled.items.first().remarks.isEmpty());
        return attestation.untilTold;
    };
    for (const char *value : {R"("/u")", R"({"date":"/u","format":"dd/MM/yyyy"})", R"({"first":["/anders","/u"]})"}) {
        INFO(value);
        for (const char *none : {"", R"(,"u":null)", R"(,"u":"")", R"(,"u":" ")"})
            CHECK(until(value, none).isEmpty());
        CHECK(until(value, R"(,"u":[])") == s("[…]"));
        CHECK(until(value, R"(,"u":{})") == s("{…}"));
        CHECK(until(value, R"(,"u":["2030-12-31"])") == s("[…]"));
        CHECK(until(value, R"(,"u":true)") == s("true"));
        CHECK(until(value, R"(,"u":1e300)") == s("?"));
        CHECK(until(value, R"(,"u":"31/02/2030")") == s("31/02/2030"));
    }
    CHECK(until(R"("/geldig/tot")", R"(,"geldig":[])").isEmpty());
    CHECK(until(R"("/geldig/tot")", R"(,"geldig":"tot 31 december")") == s("tot 31 december"));
}

TEST_CASE("A communication told as a number is the structured one that lost its first zeros; any other JSON number blocks paying, and a text is free words")
{
    const auto asked = [](const char *told, const char *reference = R"("/m")") {
        const QByteArray item = QByteArray(R"({"id":"/id","payment":{"amount":{"text":"5"},"iban":{"text":"BE60 9990 0000 0070"},"reference":)") + reference + "}}";
        const Pulled pulled = one("payment", item.constData(), (QByteArray(R"([{"id":1,"m":)") + told + "}]").constData());
        const PaymentRequest request = itemOf<Payment>(pulled).request();
        const bool may = mayPay(payeeCheck(request, PartyId(s("x")), false, SenderRegister()));
        CHECK(may == remarksOf(pulled).isEmpty());
        return (may ? QString() : s("blocked ")) + (request.structured ? request.structured->shown() : request.reference);
    };
    CHECK(asked("10806817183") == s("+++010/8068/17183+++"));
    CHECK(asked("1.0806817183e10") == s("+++010/8068/17183+++"));
    CHECK(asked("123456789002") == s("+++123/4567/89002+++"));
    CHECK(asked("101") == s("+++000/0000/00101+++"));
    CHECK(asked("123456789003") == s("blocked +++123/4567/89003+++"));
    for (const char *wrong : {"10806817184", "20260017", "0", "7", "-10806817183", "-123456789002", "1234567890021", "1e17", "9223372036854775807"})
        CHECK(asked(wrong) == s("blocked {…}"));
    CHECK(asked(R"("10806817183")") == s("+++010/8068/17183+++"));
    CHECK(asked(R"("10806817184")") == s("10806817184"));
    CHECK(asked(R"("20260017")") == s("20260017"));
    CHECK(asked(R"("010806817183")") == s("+++010/8068/17183+++"));
    // Damaged ones are told, and are no free words.
    CHECK(asked(R"("010806817184")") == s("blocked +++010/8068/17184+++"));
    CHECK(asked(R"("ref +++010/8068/17184+++")") == s("blocked +++010/8068/17184+++"));
    CHECK(asked(R"("OGM 010806817184")") == s("blocked +++010/8068/17184+++"));
    for (const char *damaged : {"+++010/8068/1718O+++", "+++010/8068/1718+++", "+++010/8068/17183+++ +++010/8068/17184+++"})
        CHECK(asked((QByteArray("\"") + damaged + '"').constData()) == s("blocked ") + s(damaged));
    CHECK(asked(R"("Factuur 010806817184")") == s("Factuur 010806817184"));
    CHECK(asked(R"("Mededeling: +++010/8068/17183+++")") == s("+++010/8068/17183+++"));
    CHECK(asked(R"("RF19539007547034")") == s("blocked RF19539007547034"));
    // A file whose service tells free ones as numbers says so itself.
    CHECK(asked("20260017", R"({"concat":["/m"]})") == s("20260017"));
    CHECK(asked("10806817183", R"({"first":["/none","/m"]})") == s("+++010/8068/17183+++"));
}

TEST_CASE("A case that asks something in a word that its file does not know is something to do")
{
    const char *item = R"({"id":"/id","state":{"map":"/st","to":{"bezig":"in-progress","klaar":"done","vraag":"action-needed"},"else":"in-progress"},"action":"/a","answerBy":"/d"})";
    const auto dossierIn = [&](const char *record) { return itemOf<Dossier>(one("dossier", item, record)); };
    for (const char *record : {R"({"id":1,"st":"aanvulling gevraagd","a":"Bezorg het plan"})", R"({"id":1,"st":"aanvulling gevraagd","d":"2026-12-05"})", R"({"id":1,"st":"aanvulling gevraagd","d":"05/12/2026"})",
                               R"({"id":1,"st":"aanvulling gevraagd","d":{}})", R"({"id":1,"a":"Bezorg het plan"})", R"({"id":1,"st":"","d":"2026-12-05"})", R"({"id":1,"st":"x","a":["Bezorg het plan"]})"}) {
        INFO(record);
        CHECK(dossierIn(record).state == State::ActionNeeded);
    }
    says(one("dossier", item, R"({"id":1,"st":"aanvulling gevraagd","a":"Bezorg het plan"})"), "its state is a word that is not known (aanvulling gevraagd), and it asks something; shown as something to do");
    says(one("dossier", item, R"({"id":1,"a":"Bezorg het plan"})"), "its state is not told, and it asks something; shown as something to do");
    // What asks nothing is as its `else` says, and a last day "never" asks nothing.
    CHECK(dossierIn(R"({"id":1,"st":"aanvulling gevraagd"})").state == State::InProgress);
    CHECK(dossierIn(R"({"id":1,"st":"aanvulling gevraagd","d":"9999-12-31"})").state == State::InProgress);
    // What the file names is as it names it, and keeps what is asked.
    CHECK(dossierIn(R"({"id":1,"st":"klaar","a":"Bezorg het plan","d":"2026-12-05"})").state == State::Done);
    const Dossier named = dossierIn(R"({"id":1,"st":"Bezig","a":"Bezorg het plan","d":"2026-12-05"})");
    CHECK(named.state == State::InProgress);
    CHECK(named.action == s("Bezorg het plan"));
    CHECK(named.answerBy.has_value());
}

TEST_CASE("A case that asks something is to do however its file writes a word for what it does not know")
{
    const auto stateIn = [](const char *state, const char *st) {
        const QByteArray item = QByteArray(R"({"id":"/id","action":"/a")") + state + "}";
        return itemOf<Dossier>(one("dossier", item.constData(), (QByteArray(R"({"id":1,"a":"Bezorg het plan")") + st + "}").constData())).state;
    };
    CHECK(stateIn(R"(,"state":{"map":"/st","to":{"klaar":"done"}})", R"(,"st":"x")") == State::ActionNeeded);
    CHECK(stateIn(R"(,"state":{"default":["/st","in-progress"]})", "") == State::ActionNeeded);
    CHECK(stateIn(R"(,"state":{"default":["/st","in-progress"]})", R"(,"st":"in-progress")") == State::InProgress);
    CHECK(stateIn(R"(,"state":{"first":[{"map":"/st","to":{"klaar":"done"}},{"text":"in-progress"}]})", R"(,"st":"x")") == State::ActionNeeded);
    CHECK(stateIn(R"(,"state":{"map":{"default":["/st","open"]},"to":{"open":"in-progress"}})", "") == State::ActionNeeded);
    CHECK(stateIn(R"(,"state":{"map":"/st","to":{"klaar":"done"},"else":"for-information"})", R"(,"st":"x")") == State::ActionNeeded);
    CHECK(stateIn("", "") == State::ActionNeeded);
    CHECK(itemOf<Dossier>(one("dossier", R"({"id":"/id","action":{"first":["/a",{"text":"Uitvoeren"}]}})", R"({"id":1})")).state == State::InProgress); // its file's own words ask nothing
    CHECK(stateIn(R"(,"state":"/st")", R"(,"st":"in-progress")") == State::InProgress);
    CHECK(stateIn(R"(,"state":{"text":"done"})", "") == State::Done);
    CHECK(stateIn(R"(,"state":{"map":"/st","to":{},"else":"done"})", R"(,"st":"2026-01-01")") == State::Done); // there every word means it
}

TEST_CASE("A letter whose last day cannot be read asks something, and one that its file says asks nothing does not")
{
    const auto kindOf = [](const char *item, const char *record) { return itemOf<Document>(one("document", item, record)).obligation.kind; };
    const char *plain = R"({"id":"/id","deadline":"/d"})";
    for (const char *record : {R"({"id":1,"d":"05/12/2026"})", R"({"id":1,"d":"2026-02-31"})", R"({"id":1,"d":"morgen"})", R"({"id":1,"d":{}})", R"({"id":1,"d":false})"}) {
        INFO(record);
        CHECK(kindOf(plain, record) == Obligation::Kind::Answer);
        CHECK_FALSE(refusedDateOf(one("document", plain, record).items.first().remarks).isEmpty());
    }
    CHECK(kindOf(R"({"id":"/id","deadline":{"date":"/d","format":"dd/MM/yyyy"}})", R"({"id":1,"d":"2026-12-05"})") == Obligation::Kind::Answer);
    for (const char *record : {R"({"id":1})", R"({"id":1,"d":null})", R"({"id":1,"d":""})", R"({"id":1,"d":"9999-12-31"})"}) { // none was told, or "never"
        INFO(record);
        CHECK(kindOf(plain, record) == Obligation::Kind::None);
    }
    CHECK(kindOf(R"({"id":"/id","deadline":"/d","obligation":{"text":"none"}})", R"({"id":1,"d":"morgen"})") == Obligation::Kind::None);
    CHECK(kindOf(R"({"id":"/id","deadline":"/d","obligation":{"text":"appear"}})", R"({"id":1,"d":"morgen"})") == Obligation::Kind::Appear);
}

TEST_CASE("A last moment at midnight is the end of the day before, wherever it stands, with a remark")
{
    const QString told = s("its last moment is told as midnight: the day before is shown as the last day"), ninth = s("2026-12-09T22:59:59Z");
    const auto utc = [](const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODate); };
    for (const char *midnight : {"2026-12-09T23:00:00Z", "2026-12-10T00:00:00+01:00", "2026-12-10T00:00:00"}) {
        INFO(midnight);
        const QByteArray record = QByteArray(R"([{"id":1,"t":"x","d":")") + midnight + "\"}]";
        const Pulled dossier = one("dossier", R"({"id":"/id","subject":"/t","answerBy":"/d"})", record.constData());
        CHECK(utc(itemOf<Dossier>(dossier).answerBy->lastMoment()) == ninth);
        CHECK(worded(dossier.items.first().remarks).contains(told));
        const Pulled aimed = one("dossier", R"({"id":"/id","subject":"/t","target":"/d"})", record.constData());
        CHECK(utc(itemOf<Dossier>(aimed).target->lastMoment()) == ninth);
        CHECK(worded(aimed.items.first().remarks) == QStringList{told});
        const Pulled letter = one("document", R"({"id":"/id","subject":"/t","deadline":"/d"})", record.constData());
        CHECK(utc(itemOf<Document>(letter).obligation.deadline->lastMoment()) == ninth);
        const Pulled bill = one("payment", R"({"id":"/id","subject":"/t","deadline":"/d","payment":{"amount":{"text":"12.50"}}})", record.constData());
        CHECK(utc(itemOf<Payment>(bill).due()->lastMoment()) == ninth);
    }
    const auto last = [&](const char *moment) { return utc(itemOf<Dossier>(one("dossier", R"({"id":"/id","answerBy":"/d"})", (QByteArray(R"([{"id":1,"d":")") + moment + "\"}]").constData())).answerBy->lastMoment()); };
    CHECK(last("2026-12-10") == s("2026-12-10T22:59:59Z"));
    CHECK(last("2026-12-10T00:00:00Z") == ninth);
    CHECK(last("2026-12-10T00:00:00-05:00") == ninth);
    CHECK(last("2026-12-10T00:00:00+14:00") == s("2026-12-09T10:00:00Z")); // never after the moment itself
    CHECK(last("2026-07-01T22:00:00Z") == s("2026-07-01T21:59:59Z"));
    CHECK(last("2026-12-10T00:00:01+01:00") == s("2026-12-09T23:00:01Z"));
}

TEST_CASE("The tasks of a case are a stream of their own, of which the open ones alone ask something, as the guide says")
{
    const QJsonObject item = object(R"({"id":"/taskId","subject":"/title","state":{"map":"/status","to":{"OPEN":"action-needed","DONE":"done"},"else":"in-progress"},"action":{"map":"/status","to":{"OPEN":"Do this task with us"}},"answerBy":"/openUntil"})");
    const Pulled pulled = pullOne(oneStream({{s("items"), s("/cases/[*]/tasks")}, {s("item"), item}}),
                                  json(R"({"cases":[{"tasks":[{"taskId":"1","title":"a","status":"DONE"},{"taskId":"2","title":"b","status":"OPEN","openUntil":"2026-12-10"}]},{"tasks":[{"taskId":"3","title":"c","status":"DONE"}]}]})"));
    REQUIRE(pulled.items.size() == 3);
    CHECK(pulled.wholeSince == kNow);
    CHECK(remarksOf(pulled).isEmpty());
    for (int i = 0; i < 3; ++i) {
        const auto &dossier = itemOf<Dossier>(pulled, i);
        CHECK(dossier.state == (i == 1 ? State::ActionNeeded : State::Done));
        CHECK(dossier.action.isEmpty() == (i != 1));
        CHECK(dossier.answerBy.has_value() == (i == 1));
    }
}
