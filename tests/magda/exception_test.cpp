// SPDX-License-Identifier: EUPL-1.2
// What MAGDA says when it could not ask everybody.
#include "support.h"

#include "adapter/cause.h"

using namespace overzicht;

namespace {

Error failed(const QByteArray &body, int status = 200)
{
    const auto adapter = makeMagda(magdaFile(), {});
    const auto answer = adapter->read({Pull{adapter->profile().feeds.first(), kNow, false, {}}, {}}, xml(body, status));
    REQUIRE_FALSE(answer);
    return answer.error();
}

QByteArray only(const QByteArray &exceptions) { return reply("<Uitzonderingen>" + exceptions + "</Uitzonderingen>"); }
/// As real answers also tell it: beside Antwoorden, or beside Repliek.
QByteArray above(const QByteArray &exceptions, bool outside = false)
{
    const QByteArray told = "<Uitzonderingen>" + exceptions + "</Uitzonderingen>";
    return "<w:GeefDossiersResponse xmlns:w=\"urn:w\"><Repliek><Context/>" + (outside ? "</Repliek>" + told : told + "</Repliek>") + "</w:GeefDossiersResponse>";
}
/// By the office itself, or whoever, and of nobody else.
QByteArray says(const QByteArray &from, const QByteArray &code = "60006", const QByteArray &kind = "FOUT")
{
    return exceptionXml(code, "Geen antwoord", {}, kind).replace("<Oorsprong>MAGDA</Oorsprong>", "<Oorsprong>" + from + "</Oorsprong>");
}
QByteArray fault(const QByteArray &code, const QByteArray &words)
{
    return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault><faultcode>" + code + "</faultcode><faultstring>" + words + "</faultstring><detail><x/></detail></s:Fault></s:Body></s:Envelope>";
}

} // namespace

TEST_CASE("An office that failed is named with the reason, and the cases of the others are there")
{
    Written w;
    w.origin = "STL";
    const Answer answer = whole(answered({w}, exceptionXml("99986", "Ongekende foutcode van de bron", {"VAPH"})));
    CHECK(part(answer, "STL").items.size() == 1);
    CHECK(part(answer, "STL").whole);
    CHECK_FALSE(part(answer, "STL").failed);
    REQUIRE(part(answer, "VAPH").failed);
    CHECK(*part(answer, "VAPH").failed == Error{Error::Kind::Offline, s("MAGDA 99986: Ongekende foutcode van de bron"), {}});
    CHECK(part(answer, "VAPH").items.isEmpty());
    CHECK(answer.partsAll);
    CHECK(answer.remarks.isEmpty());
}

TEST_CASE("An office that failed and still told something keeps what it told, and nothing of it is gone")
{
    const Answer answer = whole(answered({Written()}, exceptionXml("60013", "Onvolledig antwoord", {"VAPH"})));
    CHECK(part(answer, "VAPH").items.size() == 1);
    CHECK(part(answer, "VAPH").failed);
}

TEST_CASE("One failure may name more offices, in more annotations or in one")
{
    for (const QByteArray &exceptions : {exceptionXml("60006", "Geen antwoord", {"VAPH", "STL"}), exceptionXml("60006", "Geen antwoord", {"VAPH, STL"}), exceptionXml("60006", "a", {"VAPH"}) + exceptionXml("60006", "b", {"STL"}),
                                        exceptionXml("60006", "x", {"VAPH;STL"}), exceptionXml("60006", "x", {"VAPH STL"}), exceptionXml("60006", "x", {" VAPH\n  STL "}), exceptionXml("60006", "x", {"VAPH en STL"}),
                                        exceptionXml("60006", "x", {"VAPH | STL"}), exceptionXml("60006", "x", {"VAPH,STL,VAPH,"})}) {
        INFO(exceptions.toStdString());
        const Answer answer = whole(only(exceptions));
        CHECK(answer.parts.size() == 2);
        CHECK(part(answer, "VAPH").failed);
        CHECK(part(answer, "STL").failed);
        CHECK_FALSE(answer.partsAll); // who is not named was not heard either
    }
}

TEST_CASE("The name of an office that has spaces of its own is one office; offices that are known come apart however they are written")
{
    const Answer unknown = whole(only(exceptionXml("60006", "x", {"Wonen in Vlaanderen"})));
    REQUIRE(unknown.parts.size() == 1);
    CHECK(part(unknown, "Wonen in Vlaanderen").failed);
    const QStringList asked{s("WONEN VLAANDEREN"), s("vaph"), s("stl"), s("A, B")};
    const Answer known = whole(only(exceptionXml("60006", "x", {"WONEN VLAANDEREN"})), asked);
    CHECK(part(known, "WONEN VLAANDEREN").failed);
    CHECK(known.parts.size() == 1);
    CHECK(part(whole(only(exceptionXml("60006", "x", {"A, B"})), asked), "A, B").failed);
    const Answer small = whole(only(exceptionXml("60006", "x", {"vaph stl; Wonen"})), asked);
    CHECK(small.parts.size() == 3);
    CHECK(part(small, "vaph").failed);
    CHECK(part(small, "stl").failed);
    CHECK(part(small, "Wonen").failed);
}

TEST_CASE("A failure of nobody in particular is one of the whole; beside cases it is told, and nothing is taken away")
{
    CHECK(failed(only(exceptionXml("60006", "Geen antwoord van de bron ontvangen"))) == Error{Error::Kind::Offline, s("MAGDA 60006: Geen antwoord van de bron ontvangen"), {}});
    CHECK(failed(above(exceptionXml("40006", "Fout in autorisatie"))).kind == Error::Kind::Refused);
    CHECK(failed(above(exceptionXml("40006", "Fout in autorisatie"), true)).kind == Error::Kind::Refused);
    CHECK(failed(above(exceptionXml("60011", "Toegangsparameters voor de bron niet opgezet"))).kind == Error::Kind::Refused);
    CHECK(failed(above(exceptionXml("30032", "Eenzelfde bron"))).kind == Error::Kind::Refused);
    CHECK(failed(above(exceptionXml("20002", "INSZ in de vraag heeft een ongeldige structuur"))).kind == Error::Kind::Refused);
    CHECK(failed(above(exceptionXml("99996", "Te veel gelijktijdige bevragingen"))).kind == Error::Kind::Busy);
    CHECK(failed(above(exceptionXml("", ""))).detail == s("MAGDA 0"));
    const Answer answer = whole(answered({Written()}, exceptionXml("60006", "Geen antwoord")));
    CHECK(part(answer, "VAPH").items.size() == 1);
    CHECK_FALSE(part(answer, "VAPH").whole);
    CHECK_FALSE(answer.partsAll);
    REQUIRE(answer.remarks.size() == 1);
    CHECK(answer.remarks.first().english().contains(s("MAGDA 60006")));
}

TEST_CASE("Nothing found is an answer: there is nothing, and nobody failed")
{
    for (const QByteArray &body : {only(exceptionXml("30001", "Geen gegevens gevonden voor de vraag")), above(exceptionXml("30001", "Geen gegevens gevonden voor de vraag"))}) {
        const Answer answer = whole(body);
        CHECK(answer.parts.isEmpty());
        CHECK(answer.partsAll);
        CHECK(answer.remarks.isEmpty());
    }
    const Answer one = whole(answered({Written()}, exceptionXml("30001", "Geen gegevens", {"STL"})));
    CHECK_FALSE(part(one, "STL").failed);
    CHECK(part(one, "STL").whole);
    const Answer list = whole(reply("<Inhoud><Dossiers/></Inhoud>"));
    CHECK(list.partsAll);
}

TEST_CASE("An answer that tells nothing at all takes nothing away")
{
    for (const QByteArray &body : {reply(""), reply("<Inhoud/>"), QByteArray("<GeefDossiersResponse/>"), only(""), only(exceptionXml("1", "let op", {}, "WAARSCHUWING")), only(exceptionXml("1", "fyi", {}, "INFORMATIE"))}) {
        INFO(body.toStdString());
        CHECK(failed(body).kind == Error::Kind::Malformed);
        CHECK(Cause::fromDetail(failed(body).detail));
    }
}

TEST_CASE("A warning about an office that told cases is told with each of them and is no fault of it, information is not")
{
    const Answer answer = whole(answered({Written()}, exceptionXml("1", "kan verouderd zijn", {"VAPH"}, "WAARSCHUWING") + exceptionXml("2", "fyi", {"VAPH"}, "INFORMATIE")));
    CHECK_FALSE(part(answer, "VAPH").failed);
    CHECK(part(answer, "VAPH").remarks.isEmpty());
    CHECK(worded(foundIn(answer).remarks) == QStringList{s("MAGDA warns: kan verouderd zijn")});
    Written other;
    other.origin = "STL";
    CHECK(foundIn(whole(answered({Written(), other}, exceptionXml("1", "x", {"VAPH"}, "WAARSCHUWING"))), "STL").remarks.isEmpty());
}

TEST_CASE("Of the offices that the file names, one that is not told of has nothing; another one is left as it was")
{
    Written w;
    w.origin = "STL";
    const Answer answer = whole(answered({w}), {s("VAPH"), s("STL")});
    CHECK(part(answer, "VAPH").whole);
    CHECK(part(answer, "VAPH").items.isEmpty());
    CHECK_FALSE(answer.partsAll);
}

TEST_CASE("A fault is told by what it says, with HTTP 500 or without")
{
    for (const int status : {200, 500}) {
        CHECK(failed(fault("s:Server", "kapot"), status) == Error{Error::Kind::Offline, s("SOAP fault (server): kapot"), {}});
        CHECK(failed(fault("s:Client.Authentication", "wie bent u"), status) == Error{Error::Kind::Refused, s("SOAP fault (client): wie bent u"), {}});
        CHECK(failed(fault("", ""), status).detail == s("SOAP fault (server)"));
        CHECK(failed(fault("s:MustUnderstand", "x"), status).kind == Error::Kind::Refused);
    }
    CHECK(failed(fault("s:Server", "kapot"), 503).kind == Error::Kind::Busy);
    CHECK(failed(fault("s:Client", "kapot"), 401).kind == Error::Kind::SignInNeeded);
    CHECK(failed("<html><body>500</body></html>", 500) == Error{Error::Kind::Offline, s("HTTP 500"), {}});
    CHECK(failed(answered({Written()}), 500).kind == Error::Kind::Offline);
    CHECK(failed("", 404).kind == Error::Kind::Gone);
}

TEST_CASE("Every failure is told in plain words, with what to do and with what was said")
{
    for (const QByteArray &body : {only(exceptionXml("60006", "Geen antwoord")), only(exceptionXml("99986", "Ongekend")), only(exceptionXml("40006", "Fout in autorisatie")), only(exceptionXml("30032", "Dubbel")), fault("s:Server", "kapot"), fault("s:Client", "nee")}) {
        const auto cause = Cause::fromDetail(failed(body).detail);
        INFO(body.toStdString());
        REQUIRE(cause);
        CHECK(cause->what.contains(s("It said: “")));
        CHECK_FALSE(cause->next.isEmpty());
        CHECK(cause->reached);
    }
    const auto busy = Cause::fromDetail(s("MAGDA 99996: Te veel gelijktijdige bevragingen"));
    REQUIRE(busy);
    CHECK(busy->quotes);
}

TEST_CASE("What a failure says holds nobody's number, and is cut")
{
    const Error error = failed(only(exceptionXml("60006", "Voor 85.07.30-033.28 en 17073003384: " + QByteArray(5000, 'x'))));
    CHECK_FALSE(error.detail.contains(s("033")));
    CHECK_FALSE(error.detail.contains(s("17073003384")));
    CHECK(error.detail.size() < 200);
    CHECK(failed(only(exceptionXml("60006; DROP", "x"))).detail == s("MAGDA 0: x"));
}

TEST_CASE("An office that only says itself that it failed has failed, whether it told cases, was asked by name or neither; the others did not")
{
    const Answer asked = whole(answered({Written()}, says("STL")), {s("VAPH"), s("STL")});
    REQUIRE(part(asked, "STL").failed);
    CHECK(part(asked, "STL").failed->detail == s("MAGDA 60006: Geen antwoord"));
    CHECK_FALSE(part(asked, "VAPH").failed);
    CHECK(part(asked, "VAPH").whole); // the others answered whole
    CHECK(asked.remarks.isEmpty());

    const Answer told = whole(answered({Written()}, says("VAPH")));
    CHECK(part(told, "VAPH").failed);
    CHECK(part(told, "VAPH").items.size() == 1);

    // Nobody asked it and it told nothing: an office of before, or a register without which nobody else could be asked. Who is silent may be well.
    const Answer neither = whole(answered({Written()}, says("STL")));
    CHECK(part(neither, "STL").failed);
    CHECK(part(neither, "VAPH").whole);
    CHECK_FALSE(part(neither, "VAPH").failed);
    CHECK_FALSE(neither.partsAll);
    CHECK(neither.remarks.isEmpty());
    const Answer alone = whole(only(says("STL") + says("STL")));
    CHECK(alone.parts.size() == 1);
    CHECK(part(alone, "STL").failed->kind == Error::Kind::Offline);
    CHECK_FALSE(alone.partsAll);
    const Answer ofTwo = whole(only(says("STL")), {s("VAPH"), s("STL")});
    CHECK(ofTwo.parts.size() == 1); // of the other one nothing was said, though it was asked
    CHECK(part(ofTwo, "STL").failed);

    // MAGDA itself is no office, and an annotation that names somebody says more.
    for (const QByteArray &from : {QByteArray("MAGDA"), QByteArray("magda"), QByteArray()}) {
        const Answer whose = whole(answered({Written()}, says(from)));
        CHECK(whose.parts.size() == 1);
        CHECK(whose.remarks.size() == 1);
    }
    const Answer named = whole(answered({Written()}, exceptionXml("60006", "x", {"STL"}).replace("<Oorsprong>MAGDA", "<Oorsprong>VAPH")));
    CHECK(part(named, "STL").failed);
    CHECK_FALSE(part(named, "VAPH").failed);

    // A warning of nobody we know makes no office.
    CHECK(whole(answered({Written()}, says("RR", "1", "WAARSCHUWING"))).parts.size() == 1);
}

TEST_CASE("Nothing found, said by one office, is the answer of that office; of the others nothing was said")
{
    for (const QByteArray &exceptions : {says("VAPH", "30001"), says("VAPH", "30001") + says("VAPH", "30001")}) {
        const Answer alone = whole(only(exceptions));
        CHECK(alone.parts.size() == 1);
        CHECK_FALSE(part(alone, "VAPH").failed);
        CHECK(part(alone, "VAPH").whole);
        CHECK(part(alone, "VAPH").onlyIfKnown); // it may be a register, of which no feed must begin
        CHECK_FALSE(alone.partsAll);
        CHECK(alone.remarks.isEmpty());
    }
    const Answer asked = whole(only(says("VAPH", "30001")), {s("VAPH"), s("STL")});
    CHECK(asked.parts.size() == 1);
    CHECK(part(asked, "VAPH").whole);
    CHECK_FALSE(part(asked, "VAPH").onlyIfKnown);
    const Answer named = whole(only(exceptionXml("30001", "Geen gegevens", {"VAPH"})), {s("VAPH"), s("STL")});
    CHECK(named.parts.size() == 1);
    Written w;
    w.origin = "STL";
    const Answer beside = whole(answered({w}, says("VAPH", "30001"))); // who tells cases lets the silent be silent
    CHECK(part(beside, "STL").whole);
    CHECK(part(beside, "VAPH").whole);
    CHECK(beside.partsAll);
    const Answer both = whole(only(says("VAPH", "30001") + says("VAPH")));
    CHECK(part(both, "VAPH").failed);
    CHECK_FALSE(part(both, "VAPH").onlyIfKnown);
    for (const QByteArray &from : {QByteArray("MAGDA"), QByteArray()})
        CHECK(whole(only(says(from, "30001"))).partsAll);
}

TEST_CASE("A warning takes nothing away of an office that told no case, and one of nobody in particular of no office; both are told")
{
    Written w;
    w.origin = "STL";
    const Answer vague = whole(answered({w}, exceptionXml("99986", "Ongekende foutcode van de bron", {}, "WAARSCHUWING")));
    CHECK(part(vague, "STL").items.size() == 1);
    CHECK_FALSE(part(vague, "STL").whole);
    CHECK_FALSE(vague.partsAll); // it may be about an office that told nothing
    CHECK(worded(vague.remarks) == QStringList{s("MAGDA warns: Ongekende foutcode van de bron")});

    const Answer named = whole(answered({w}, exceptionXml("99986", "Ongekende foutcode", {"VAPH"}, "WAARSCHUWING")));
    CHECK_FALSE(part(named, "VAPH").failed);
    CHECK_FALSE(part(named, "VAPH").whole);
    CHECK(worded(part(named, "VAPH").remarks) == QStringList{s("MAGDA warns: Ongekende foutcode")});
    CHECK(part(named, "STL").whole);
    CHECK(part(named, "STL").remarks.isEmpty());
    CHECK(named.partsAll);
    // Who told cases beside its warning told them all; information is no warning.
    CHECK(part(whole(answered({w}, exceptionXml("1", "kan verouderd zijn", {"STL"}, "WAARSCHUWING"))), "STL").whole);
    CHECK(whole(answered({w}, exceptionXml("1", "fyi", {}, "INFORMATIE"))).partsAll);

    const Answer told = whole(answered({w}, says("RR", "1", "WAARSCHUWING"))); // nobody we know: said of nobody in particular
    CHECK(told.parts.size() == 1);
    CHECK(worded(told.remarks) == QStringList{s("MAGDA warns: Geen antwoord")});
    CHECK(failed(only(exceptionXml("1", "let op", {}, "WAARSCHUWING"))).detail == s("MAGDA 1: let op"));
}

TEST_CASE("A register that finds nothing answers for the offices that were asked, and says of none that it has nothing")
{
    const Answer answer = whole(only(says("RR", "30001")), {s("VAPH"), s("STL")});
    for (const char *origin : {"VAPH", "STL"}) {
        CHECK_FALSE(part(answer, origin).failed);
        CHECK_FALSE(part(answer, origin).whole);
        CHECK(part(answer, origin).onlyIfKnown);
    }
    CHECK_FALSE(part(answer, "RR").whole); // it does not answer for offices that were not asked
    CHECK_FALSE(answer.partsAll);
    CHECK(whole(only(says("RR", "30001") + says("STL")), {s("VAPH"), s("STL")}).parts.size() == 2); // one failed: of the other one nothing was said
}
