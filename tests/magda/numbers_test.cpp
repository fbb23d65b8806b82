// SPDX-License-Identifier: EUPL-1.2
// National numbers in an answer: in subjects, in case numbers, in texts and in addresses.
#include "support.h"

using namespace overzicht;

namespace {

QByteArray everything(const Answer &answer)
{
    QByteArray all;
    for (const Part &one : answer.parts) {
        all += one.feed.id.text().toUtf8() + one.feed.name.in(Language::Nl).toUtf8() + '\n';
        for (const Found &found : one.items) {
            const Dossier &d = std::get<Dossier>(found.item);
            all += found.id.text().toUtf8() + '\n' + found.raw + '\n' + found.keys.join(u' ').toUtf8() + d.number.toUtf8() + d.heading.subject().in(Language::Nl).toUtf8() + d.sourceState.toUtf8() + d.action.toUtf8()
                + d.phase.toUtf8() + d.contact.service.toUtf8() + d.contact.phone.toUtf8();
            for (const Step &step : d.history.steps())
                all += step.words.toUtf8() + step.more.toUtf8();
            for (const Link &link : d.links)
                all += link.url.toEncoded();
        }
        for (const Quarantined &bad : one.bad)
            all += bad.raw;
    }
    for (const Quarantined &bad : answer.bad)
        all += bad.raw;
    return all;
}

} // namespace

TEST_CASE("No number of anybody is kept, wherever it stood")
{
    Written w;
    w.subject = "85073003328";
    w.number = "2018_HO_85073003328";
    w.name = "Toelage van 85.07.30-033.28";
    w.code = "85073003328";
    w.phase = "17073003384";
    w.details = "<Detail>voor 17073003384</Detail>";
    w.extra = "85073003328";
    w.action = "<ActieNodig>1</ActieNodig><Omschrijving>Bel over 85073003328</Omschrijving>";
    w.keeper = "<Contact><Dienst><Omschrijving>Dienst 85073003328</Omschrijving></Dienst><Telefoon>85073003328</Telefoon></Contact>";
    w.referral = "https://loket.voorbeeld.example/85073003328";
    Written numberless = w;
    numberless.number.clear();
    Written lost = w;
    lost.origin.clear();
    const QByteArray kept = everything(whole(answered({w, numberless, lost})));
    CHECK(kept.contains("<Sleutel>***</Sleutel>"));
    for (const char *number : {"85073003328", "85.07.30-033.28", "17073003384"})
        CHECK_FALSE(kept.contains(number));
    CHECK_FALSE(kept.contains("loket.voorbeeld.example/***\n"));
}

TEST_CASE("A subject's number is taken out whatever it looks like")
{
    Written w;
    w.subject = "00000000001"; // no day of birth, no check
    w.number = "HO_00000000001";
    CHECK_FALSE(everything(whole(answered({w}))).contains("00000000001"));
}

TEST_CASE("Two cases that differ by whose number is in them stay two, the same at each pull, and join with nothing")
{
    Written mine, childs;
    mine.number = "2018_HO_85073003328";
    childs.number = "2018_HO_17073003384";
    const Answer answer = whole(answered({mine, childs}));
    CHECK(part(answer, "VAPH").items.size() == 2);
    CHECK(foundIn(answer, "VAPH", 0).id == foundIn(whole(answered({mine}))).id);
    CHECK(foundIn(answer).keys.isEmpty());
    CHECK(dossier(answer).number.startsWith(s("2018_HO_***")));
}

TEST_CASE("A link with somebody's number in it is left out, and that is said")
{
    Written w;
    w.referral = "https://loket.voorbeeld.example/85073003328";
    const Answer answer = whole(answered({w}));
    CHECK(dossier(answer).links.isEmpty());
    CHECK(foundIn(answer).remarks.size() == 1);
}

TEST_CASE("A case that says who may look at it, and not the person who was asked about, is set aside and told; one that says nobody, or more than one, is what it was")
{
    Written mine, others, shared, nobodys;
    mine.subject = "85.07.30-033.28";
    others.number = "D-2", others.subject = "79620112345", others.name = "Van een ander";
    shared.number = "D-3", shared.subject = "79620112345</Sleutel></Subject><Subject><Rol>Raadpleger</Rol><Type>PERS</Type><Sleutel>" + kInsz.toLatin1();
    nobodys.number = "D-4";
    const QByteArray body = answered({mine, others, shared, nobodys});
    const auto readFor = [&](const AskedPerson &person) { return read(body, {}, "", person).value(); };
    const Answer answer = readFor(AskedPerson(kInsz));
    const Part &office = part(answer, "VAPH");
    REQUIRE(office.items.size() == 3);
    CHECK(dossier(answer, "VAPH", 0).number == s("D-1"));
    CHECK(dossier(answer, "VAPH", 1).number == s("D-3"));
    CHECK(dossier(answer, "VAPH", 2).number == s("D-4"));
    REQUIRE(office.bad.size() == 1);
    CHECK(office.bad.first().reason.english() == s("a case of another person than the one who was asked about"));
    CHECK(office.bad.first().raw.contains("Van een ander"));
    CHECK_FALSE(office.whole);
    for (const char *number : {"79620112345", "85073003328"})
        CHECK_FALSE(everything(answer).contains(number));
    CHECK(part(readFor({}), "VAPH").items.size() == 4); // a recording does not say whom it asked about
    CHECK(part(readFor(AskedPerson(s("79620112345"))), "VAPH").items.size() == 3);
}

TEST_CASE("A step of somebody else under the number of a case is not a step of that case; who only applied, or is no person, is no viewer")
{
    Written mine, others;
    mine.subject = kInsz.toLatin1();
    others.subject = "79620112345", others.code = "Afgekeurd", others.begin = "<Datum>2026-11-12</Datum><Tijd>09:00:00</Tijd>";
    const auto readFor = [](const QByteArray &body) { return read(body, {}, "", AskedPerson(kInsz)).value(); };
    const Answer mixed = readFor(answered({mine, others}));
    CHECK(dossier(mixed).sourceState == s("InBehandeling"));
    CHECK(part(mixed, "VAPH").bad.size() == 1);
    for (const char *other : {"<Rol>Raadpleger</Rol>", "<Rol>Raadpleger</Rol><Type>INSZ</Type>", "<Rol>Raadpleger</Rol><Type>PERSOON</Type>"}) {
        INFO(other); // a number of a person is one, whatever its type is called
        CHECK(part(readFor(answered({others}).replace("<Rol>Raadpleger</Rol><Type>PERS</Type>", other)), "VAPH").items.isEmpty());
    }
    for (const char *other : {"<Rol>Aanvrager</Rol><Type>PERS</Type>", "<Rol>Raadpleger</Rol><Type>ORG</Type>", "<Type>PERS</Type>"}) {
        INFO(other);
        CHECK(part(readFor(answered({others}).replace("<Rol>Raadpleger</Rol><Type>PERS</Type>", other)), "VAPH").items.size() == 1);
    }
}
