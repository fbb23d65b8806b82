// SPDX-License-Identifier: EUPL-1.2
// The mutations of an answer as cases with a history.
#include "support.h"

#include "adapter/keys.h"
#include "domain/heading.h"

using namespace overzicht;

namespace {

Written step(const char *code, const char *at, const char *number = "D-1")
{
    Written w;
    w.code = code;
    w.number = number;
    w.statusChanged = at;
    return w;
}

QStringList words(const Dossier &dossier)
{
    QStringList all;
    for (const Step &step : dossier.history.steps())
        all << step.words;
    return all;
}

QString utc(const std::optional<QDateTime> &moment) { return moment ? moment->toUTC().toString(Qt::ISODate) : s("none"); }

} // namespace

TEST_CASE("The mutations of one case are its history by time, undated ones first, and the last says where it stands")
{
    Written undated = step("Geinitieerd", "");
    undated.begin.clear();
    for (const bool apart : {false, true}) {
        const Answer answer = whole(answered({step("InBehandeling", "2026-11-03T09:00:00"), step("Ingediend", "2026-11-01T09:00:00"), undated, step("DossierOnvolledig", "2026-11-02T09:00:00")}, {}, apart));
        REQUIRE(part(answer, "VAPH").items.size() == 1);
        const Dossier &one = dossier(answer);
        CHECK(words(one) == QStringList{s("Geinitieerd"), s("Ingediend"), s("DossierOnvolledig"), s("InBehandeling")});
        CHECK(one.sourceState == s("InBehandeling"));
        CHECK(one.state == State::InProgress);
        CHECK(one.history.steps().at(2).state == State::ActionNeeded);
        CHECK(one.number == s("D-1"));
        CHECK(one.origin == s("VAPH"));
        CHECK(one.heading.arrivedAt().toUTC().toString(Qt::ISODate) == s("2026-11-03T08:00:00Z"));
        CHECK_FALSE(foundIn(answer).arrivalIsGuess);
        CHECK(foundIn(answer).id == ForeignId(s("D-1")));
        CHECK(foundIn(answer).keys == QStringList{keys::dossier(s("VAPH"), s("D-1"))});
        CHECK(foundIn(answer).remarks.isEmpty());
    }
}

TEST_CASE("Cases that stand mixed in one list come apart by their source and number, and each keeps its own bytes")
{
    Written other = step("Betaald", "2026-11-02T10:00:00", "D-2");
    Written abroad = step("Gepland", "2026-11-02T10:00:00");
    abroad.origin = "STL";
    const Answer answer = whole(answered({step("Ingediend", "2026-11-01T09:00:00"), other, abroad, step("Beslist", "2026-11-04T09:00:00")}));
    CHECK(part(answer, "VAPH").items.size() == 2);
    CHECK(part(answer, "STL").items.size() == 1);
    CHECK(words(dossier(answer)) == QStringList{s("Ingediend"), s("Beslist")});
    const QByteArray &raw = foundIn(answer).raw;
    CHECK(raw.startsWith("<DossierMutatie>"));
    CHECK(raw.endsWith("</DossierMutatie>"));
    CHECK(raw.count("<DossierMutatie>") == 2);
    CHECK(raw.contains("Ingediend"));
    CHECK(raw.contains("Beslist"));
    CHECK_FALSE(raw.contains("Betaald"));
    CHECK(foundIn(answer, "STL").raw.count("<DossierMutatie>") == 1);
}

TEST_CASE("What was told twice to the letter is one step")
{
    const Written once = step("Ingediend", "2026-11-01T09:00:00");
    CHECK(words(dossier(whole(answered({once, once, step("Beslist", "2026-11-02T09:00:00")}, {}, true)))).size() == 2);
}

TEST_CASE("The bytes of a case are those that came, whatever letters stand before them")
{
    Written w = step("Ingediend", "2026-11-01T09:00:00");
    w.name = "Prémie 🏡 &amp; meer";
    Written first = w;
    first.number = "Partiële 🏡";
    for (const QByteArray &before : {QByteArray(), QByteArray("\xEF\xBB\xBF")}) {
        for (const QByteArray &line : {QByteArray("\n"), QByteArray("\r\n")}) {
            QByteArray body = answered({first, w, first});
            body.replace("\n", line);
            const Answer answer = whole(before + body);
            const QByteArray expected = w.xml().trimmed().replace("\n", line);
            CHECK(dossier(answer, "VAPH", 1).heading.subject().in(Language::Nl) == s("Prémie 🏡 & meer"));
            CHECK(foundIn(answer, "VAPH", 1).raw.toStdString() == expected.toStdString());
            CHECK(body.contains(foundIn(answer, "VAPH", 0).raw));
        }
    }
    // An empty element has no end of its own.
    const QByteArray empty = "<DossierMutatie a=\"1\"/>";
    const Answer answer = whole(reply("<Inhoud><Dossiers><Dossier><DossierMutaties>" + empty + "</DossierMutaties></Dossier></Dossiers></Inhoud>"));
    REQUIRE(answer.bad.size() == 1);
    CHECK(answer.bad.first().raw == empty);
}

TEST_CASE("With an envelope, with other prefixes or with namespaces of its own it is the same answer")
{
    const QByteArray bare = answered({step("Ingediend", "2026-11-01T09:00:00")});
    const Dossier expected = dossier(whole(bare));
    const QByteArray inside = bare.mid(bare.indexOf("<web:"));
    const QByteArray envelope = "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Header><x><GeefDossiersResponse/></x></soapenv:Header><soapenv:Body>" + inside + "</soapenv:Body></soapenv:Envelope>";
    CHECK(dossier(whole(envelope)) == expected);
    CHECK(dossier(whole(QByteArray(envelope).replace("soapenv", "S").replace("web:", "ns2:").replace(":web", ":ns2"))) == expected);
    CHECK(dossier(whole(QByteArray(inside).replace("web:", "").replace("xmlns:web", "xmlns"))) == expected); // a default namespace for all of it
    CHECK(dossier(whole("<!-- a remark --><?pi x?>\n" + inside + "<!-- and one behind -->\n")) == expected);
}

TEST_CASE("Times without a zone or without seconds are Belgian time, in summer and in winter and in the hour that is skipped")
{
    const auto at = [](const char *told) { return utc(dossier(whole(answered({step("Ingediend", told)}))).history.steps().first().at); };
    CHECK(at("2026-01-10T09:00:00") == s("2026-01-10T08:00:00Z"));
    CHECK(at("2026-07-10T09:00") == s("2026-07-10T07:00:00Z"));
    CHECK(at("2026-07-10T09:00:00.123Z") == s("2026-07-10T09:00:00Z"));
    CHECK(at("2026-07-10T09:00:00.000+05:00") == s("2026-07-10T04:00:00Z"));
    CHECK(at("2026-07-10") == s("2026-07-09T22:00:00Z"));
    CHECK(at("2026-03-29T02:30:00") == s("2026-03-29T01:30:00Z")); // 02:30 does not exist that night: the clock shows 03:30
    CHECK(at("2026-10-25T02:30:00") != s("none"));
    Written w = step("Ingediend", "");
    w.begin = "<Datum>2026-07-10</Datum><Tijd>09:30</Tijd>";
    CHECK(utc(dossier(whole(answered({w}))).history.steps().first().at) == s("2026-07-10T07:30:00Z"));
    w.begin = "<Datum>2026-07-10</Datum>";
    CHECK(utc(dossier(whole(answered({w}))).history.steps().first().at) == s("2026-07-09T22:00:00Z"));
}

TEST_CASE("A day that does not exist is a remark, and the case stays")
{
    for (const char *told : {"2026-02-31T09:00:00", "0000-00-00T00:00:00", "gisteren", "2026-13-01T00:00:00", "12026-01-01T00:00:00", "1970-01-01T01:00:00", "1900-01-01T00:00:00"}) {
        Written w = step("Ingediend", told);
        w.begin.clear();
        w.target = told;
        const Answer answer = whole(answered({w}));
        INFO(told);
        CHECK_FALSE(dossier(answer).history.steps().first().at);
        CHECK_FALSE(dossier(answer).target);
        CHECK(foundIn(answer).arrivalIsGuess);
        CHECK(foundIn(answer).remarks.size() == 2);
        CHECK(headingOf(foundIn(answer).item).arrivedAt() == kNow);
        w.begin = "<Datum>2026-11-02</Datum>"; // what can be read beside it counts
        CHECK_FALSE(foundIn(whole(answered({w}))).arrivalIsGuess);
    }
    Written never = step("Ingediend", "2026-11-01T09:00:00");
    never.target = "9999-12-31T00:00:00"; // how "never" is written
    const Answer answer = whole(answered({never}));
    CHECK_FALSE(dossier(answer).target);
    CHECK(foundIn(answer).remarks.isEmpty());
    Written old = step("Beslist", "1986-05-02T09:00:00"); // a permit may well be that old
    old.target = "1986-06-30";
    CHECK(dossier(whole(answered({old}))).target);
    CHECK(foundIn(whole(answered({old}))).remarks.isEmpty());
    const Answer ahead = whole(answered({step("Gepland", "2031-01-01T09:00:00")}));
    CHECK(foundIn(ahead).remarks.size() == 2); // and so where it stands now is not told
}

TEST_CASE("What is asked of the person, when it should be ready, whom to ask and where to look are read")
{
    Written w = step("DossierOnvolledig", "2026-11-01T09:00:00");
    w.action = "<ActieNodig>1</ActieNodig><Omschrijving>U moet nog een document\n        bezorgen.\n   </Omschrijving>";
    w.target = "2026-12-24T00:00:00";
    w.details = "<Detail>Wij hebben gegevens nodig</Detail><Detail>Bel ons</Detail>";
    w.extra = "Dossier van 2026";
    w.products = "<Product>685</Product><Product>1446</Product>";
    w.keeper = "<Contact><Naam>Jan</Naam><Dienst><Omschrijving>Afdeling Toelagen</Omschrijving></Dienst><Email>a@b.example</Email><Telefoon>1700</Telefoon><Website>http://www.voorbeeld.example</Website></Contact><Adres/>";
    w.referral = "https://loket.voorbeeld.example/dossier\n   ";
    const Answer answer = whole(answered({w}));
    const Dossier &one = dossier(answer);
    CHECK(one.state == State::ActionNeeded);
    CHECK(one.action == s("U moet nog een document bezorgen."));
    CHECK_FALSE(one.answerBy);
    REQUIRE(one.target);
    CHECK(utc(one.target->lastMoment()) == s("2026-12-23T23:00:00Z"));
    CHECK(one.phase == s("Behandeling"));
    CHECK(one.history.steps().first().more == s("Wij hebben gegevens nodig\nBel ons\nDossier van 2026"));
    CHECK(one.products == QStringList{s("685"), s("1446")});
    CHECK(one.contact == Contact{s("Afdeling Toelagen"), s("a@b.example"), s("1700"), QUrl(s("http://www.voorbeeld.example"))});
    REQUIRE(one.links.size() == 1);
    CHECK(one.links.first().url == QUrl(s("https://loket.voorbeeld.example/dossier")));
    CHECK(one.heading.subject().in(Language::Nl) == s("Premie"));
    CHECK(part(answer, "VAPH").feed.name.in(Language::Nl) == s("Afdeling Toelagen"));
    REQUIRE(answer.parties.size() == 1);
    CHECK(answer.parties.first().id == one.heading.sender());
    CHECK(answer.parties.first().name.in(Language::Nl) == s("Afdeling Toelagen"));
    w.action = "<ActieNodig>0</ActieNodig><Omschrijving>Niets te doen</Omschrijving>";
    CHECK(dossier(whole(answered({w}))).action.isEmpty());
    w.target.clear();
    w.statusTarget = "2026-12-24";
    CHECK(utc(dossier(whole(answered({w}))).target->lastMoment()) == s("2026-12-24T22:59:59Z"));
}

TEST_CASE("What is asked in a code that nobody here knows is something to do, and nothing that is asked is left out")
{
    Written w = step("Wacht op reactie", "2026-11-01T09:00:00");
    w.phase.clear();
    w.action = "<Omschrijving>Bezorg het plan</Omschrijving>";
    const Answer unknown = whole(answered({w}));
    CHECK(dossier(unknown).state == State::ActionNeeded);
    CHECK(dossier(unknown).action == s("Bezorg het plan"));
    CHECK(worded(foundIn(unknown).remarks).join(u'|').contains(s("(Wacht op reactie), and it asks something")));
    w.action = "<ActieNodig>0</ActieNodig><Omschrijving>Niets te doen</Omschrijving>";
    CHECK(dossier(whole(answered({w}))).state == State::InProgress);
    w.action = "<Omschrijving>Bezorg het plan</Omschrijving>";
    w.code = "InBehandeling"; // their own word: their own work
    CHECK(dossier(whole(answered({w}))).state == State::InProgress);
    CHECK(dossier(whole(answered({w}))).action == s("Bezorg het plan"));
}

TEST_CASE("What the last mutation leaves out of whom to ask, and of what it is called, the ones before it told")
{
    Written first = step("Ingediend", "2026-11-01T09:00:00");
    first.keeper = "<Contact><Dienst><Omschrijving>Afdeling Toelagen</Omschrijving></Dienst></Contact>";
    first.products = "<Product>685</Product>";
    first.action = "<ActieNodig>1</ActieNodig><Omschrijving>Vul aan</Omschrijving>";
    first.target = "2026-12-24";
    Written last = step("Beslist", "2026-11-02T09:00:00");
    last.name.clear();
    const Dossier one = dossier(whole(answered({first, last})));
    CHECK(one.contact.service == s("Afdeling Toelagen"));
    CHECK(one.heading.subject().in(Language::Nl) == s("Premie"));
    CHECK(one.products == QStringList{s("685")});
    CHECK(one.action.isEmpty()); // what was asked then is not asked now
    CHECK_FALSE(one.target);
    CHECK(one.state != State::ActionNeeded);
}

TEST_CASE("A referral is for information, and a case that nobody may look at has no link")
{
    Written w;
    w.type = "Verwijzing";
    w.code.clear();
    w.phase.clear();
    w.referral = "http://www.voorbeeld.example/loket";
    const Dossier referral = dossier(whole(answered({w})));
    CHECK(referral.state == State::ForInformation);
    CHECK(referral.history.steps().isEmpty());
    CHECK(referral.links.size() == 1);
    Written closed = step("Ingediend", "2026-11-01T09:00:00");
    closed.referral = w.referral;
    closed.closed = "1";
    const Answer answer = whole(answered({closed}));
    CHECK(dossier(answer).links.isEmpty());
    CHECK(foundIn(answer).remarks.size() == 1);
    closed.closed = "0";
    CHECK(dossier(whole(answered({closed}))).links.size() == 1);
    for (const char *address : {"javascript:alert(1)", "file:///etc/passwd", "https://a:b@x.example/", "niets"}) {
        closed.referral = address;
        const Answer odd = whole(answered({closed}));
        INFO(address);
        if (!dossier(odd).links.isEmpty())
            CHECK(dossier(odd).links.first().url.scheme() == s("https"));
        else
            CHECK(foundIn(odd).remarks.size() == 1);
    }
}

TEST_CASE("A case always shows a sender and a subject, and an office is called by its service or by its code")
{
    Written w = step("Ingediend", "2026-11-01T09:00:00");
    w.name.clear();
    w.type = "Financieel voordeel";
    const Answer answer = whole(answered({w}));
    CHECK(headingOf(foundIn(answer).item).messageType() == s("Financieel voordeel"));
    CHECK_FALSE(shown(headingOf(foundIn(answer).item), {}, Language::Nl).subject.isEmpty());
    CHECK(part(answer, "VAPH").feed.name.in(Language::Nl) == s("VAPH"));
    CHECK(part(answer, "VAPH").feed.partOf == FeedId(s("dossiers")));
    CHECK(part(answer, "VAPH").feed.kind == Feed::Kind::Dossiers);
    Written other = step("Ingediend", "2026-11-01T09:00:00", "D-2");
    w.keeper = "<Contact><Dienst><Omschrijving>Afdeling A</Omschrijving></Dienst></Contact>";
    other.keeper = "<Contact><Dienst><Omschrijving>Afdeling B</Omschrijving></Dienst></Contact>";
    CHECK(part(whole(answered({w, other})), "VAPH").feed.name.in(Language::Nl) == s("VAPH")); // two services: neither is the office
}

TEST_CASE("A case without a number or without an office is set aside, counted, and makes nothing else disappear")
{
    Written numberless = step("Ingediend", "2026-11-01T09:00:00");
    numberless.number.clear();
    Written lost = step("Ingediend", "2026-11-01T09:00:00");
    lost.origin.clear();
    Written other = step("Ingediend", "2026-11-01T09:00:00");
    other.origin = "STL";
    const Answer one = whole(answered({numberless, step("Beslist", "2026-11-01T09:00:00"), other}));
    CHECK(part(one, "VAPH").bad.size() == 1);
    CHECK_FALSE(part(one, "VAPH").bad.first().maybeLetter);
    CHECK_FALSE(part(one, "VAPH").whole);
    CHECK(part(one, "STL").whole);
    CHECK(one.partsAll);
    const Answer none = whole(answered({lost, other}));
    CHECK(none.bad.size() == 1);
    CHECK_FALSE(part(none, "STL").whole); // it may be theirs
    CHECK_FALSE(none.partsAll);
    Written longer = step("Ingediend", "2026-11-01T09:00:00");
    longer.number = QByteArray(301, 'n');
    CHECK(part(whole(answered({longer})), "VAPH").bad.size() == 1);
    longer.number = QByteArray(300, 'n');
    CHECK(part(whole(answered({longer})), "VAPH").items.size() == 1);
}
