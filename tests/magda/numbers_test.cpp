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

TEST_CASE("A case of another person is set aside, and no number is kept, in whatever digits and with whatever inside it the number is written")
{
    const struct {
        const char *mine, *others;
    } writings[]{{"\uff18\uff15\uff10\uff17\uff13\uff10\uff10\uff13\uff13\uff12\uff18", "\uff17\uff19\uff16\uff12\uff10\uff11\uff11\uff12\uff13\uff14\uff15"}, // of full width
                 {"8507,3003328", "7962,0112345"},
                 {"85.07.30,033,28", "79.62.01,123,45"},
                 {"850730<!-- x -->03328", "796201<!-- x -->12345"},
                 {"<![CDATA[850730]]>03328", "<![CDATA[796201]]>12345"},
                 {"&#56;5073003328", "&#55;9620112345"},
                 {"\u0668\u0665073003328", "\u0667\u0669620112345"}}; // half of it in Arabic digits
    for (const auto &written : writings) {
        INFO(written.others);
        Written mine, others;
        mine.subject = written.mine;
        others.number = "D-2", others.subject = written.others;
        const Answer answer = read(answered({mine, others}), {}, "", AskedPerson(kInsz)).value();
        const Part &office = part(answer, "VAPH");
        REQUIRE(office.items.size() == 1);
        CHECK(dossier(answer).number == s("D-1"));
        CHECK(office.bad.size() == 1);
        const QByteArray kept = everything(answer);
        CHECK(kept.count("<Sleutel>***</Sleutel>") == 2);
        for (const char *number : {written.mine, written.others, "073003328", "0112345"})
            CHECK_FALSE(kept.contains(number));
    }
    Written words; // in any text, in digits of full width or with a comma between its groups
    words.subject = kInsz.toLatin1();
    words.name = "Toelage van \uff11\uff17\uff10\uff17\uff13\uff10\uff10\uff13\uff13\uff18\uff14 en 17,07,30,033,84";
    const Answer answer = whole(answered({words}));
    CHECK(dossier(answer).heading.subject().in(Language::Nl) == s("Toelage van *** en ***"));
    CHECK_FALSE(everything(answer).contains("\uff11"));
}

TEST_CASE("A step of somebody else under the number of a case is not a step of that case; who applied for it, or whatever else, is one whose case it is")
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
        CHECK(part(readFor(answered({others}).replace("<Rol>Raadpleger</Rol><Type>PERS</Type>", other)), "VAPH").items.isEmpty());
        CHECK(part(readFor(answered({mine}).replace("<Rol>Raadpleger</Rol><Type>PERS</Type>", other)), "VAPH").items.size() == 1);
    }
    others.subject += "</Sleutel></Subject><Subject><Rol>Aanvrager</Rol><Type>PERS</Type><Sleutel>" + kInsz.toLatin1();
    CHECK(part(readFor(answered({others})), "VAPH").items.isEmpty()); // applied for it, and may not look at it
    CHECK(part(readFor(answered({others}).replace("<Rol>Raadpleger</Rol>", "<Rol>Kind</Rol>")), "VAPH").items.size() == 1);
}

TEST_CASE("Whose number it is is read in whatever digits and signs, and none of it is kept")
{
    const auto readFor = [](const QByteArray &number, const AskedPerson &person = AskedPerson(kInsz)) {
        Written w;
        w.subject = number;
        return part(read(answered({w}), {}, "", person).value(), "VAPH");
    };
    for (const char *mine : {"85073003328", "85.07.30-033.28", "85 07 30 033 28", "85/07/30-033/28", "８５０７３００３３２８", "SSIN:85073003328", "geen nummer", "850730"}) {
        INFO(mine);
        CHECK(readFor(mine).items.size() == 1);
    }
    for (const char *another : {"17073003384", "17.07.30-033.84", "17/07/30-033/84", "１７０７３００３３８４", "SSIN:17073003384"}) {
        INFO(another);
        const Part office = readFor(another);
        CHECK(office.items.isEmpty());
        REQUIRE(office.bad.size() == 1);
        CHECK_FALSE(office.bad.first().raw.contains(another));
        CHECK_FALSE(office.whole);
        CHECK(readFor(another, {}).items.size() == 1); // a recording does not say whom it asked about
    }
}

TEST_CASE("A case of an organisation is no case of a person; beside the person an organisation may have a part in it")
{
    const auto readFor = [](const char *type, const QByteArray &number, const AskedPerson &person) {
        Written w;
        w.subject = number;
        return part(read(answered({w}).replace("<Type>PERS</Type>", "<Type>" + QByteArray(type) + "</Type>"), {}, "", person).value(), "VAPH");
    };
    for (const AskedPerson &person : {AskedPerson(kInsz), AskedPerson()}) {
        for (const char *number : {"0100009970", "0100.009.970", "BE 0100.009.970", "100009970", "０１００００９９７０"}) {
            INFO(number);
            const Part office = readFor("ONDERNEMING", number, person);
            CHECK(office.items.isEmpty());
            REQUIRE(office.bad.size() == 1);
            CHECK(office.bad.first().reason.english() == s("a case of an organisation, and a person was asked about"));
        }
        CHECK(readFor("ORG", "OVO002949", person).items.size() == 1); // the number of a service is nobody's whose case it is
        CHECK(readFor("ORG", "0100009970</Sleutel></Subject><Subject><Type>PERS</Type><Sleutel>" + kInsz.toLatin1(), person).items.size() == 1);
        CHECK(readFor("PERS", "1490700185", person).items.size() == 1); // a person's number without its 0
    }
}
