// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "domain/heading.h"
#include "domain/look_alike.h"
#include "domain/sender_register.h"

#include <QElapsedTimer>

using namespace overzicht;

static QString q(const char *text) { return QString::fromUtf8(text); }

static SenderRegister registered()
{
    SenderRegister senders;
    REQUIRE(senders.add(R"({"senders":[{"id":"0308357159","name":{"nl":"FOD Financiën","fr":"SPF Finances","de":"FÖD Finanzen"},"level":"federal","aliases":["MyMinfin"]},
        {"id":"0203430576","name":{"nl":"NMBS","fr":"SNCB"},"level":"federal"},{"id":"0224771467","name":{"nl":"De Watergroep"},"level":"flemish"},
        {"id":"0887010362","name":{"nl":"VDAB"},"level":"flemish"},{"id":"0693876830","name":{"nl":"Sciensano"},"level":"federal"}]})").has_value());
    return senders;
}

TEST_CASE("a name that looks like a registered one is found, whatever letters it is written in")
{
    const SenderRegister senders = registered();
    const std::pair<const char *, const char *> likes[] = {
        {"FОD Financiën", "FOD Financiën"},              // Cyrillic О
        {"FOD Finаnсiёn", "FOD Financiën"},              // Cyrillic а, с, ё
        {"FOD Fin\u200Banciën", "FOD Financiën"},        // zero-width space
        {"F\u00ADOD Financiën\u2060", "FOD Financiën"},  // soft hyphen, word joiner
        {"\u202EFOD Financiën", "FOD Financiën"},        // right-to-left override
        {"FOD Financiën\u3164", "FOD Financiën"},        // Hangul fillers: letters that show as nothing
        {"FOD Fin\u115Fanciën", "FOD Financiën"},
        {"FOD\u1160 Financiën", "FOD Financiën"},
        {"\uFFA0FOD Financiën\u180E", "FOD Financiën"},
        {"FOD Financie\u0308n", "FOD Financiën"},        // the same, decomposed
        {"FOD Financien", "FOD Financiën"},              // how many write it
        {"ＦＯＤ　Ｆｉｎａｎｃｉｅｎ", "FOD Financiën"}, // fullwidth
        {"𝐅𝐎𝐃 𝐅𝐢𝐧𝐚𝐧𝐜𝐢𝐞𝐧", "FOD Financiën"},              // mathematical letters
        {"fod FINANCIËN", "FOD Financiën"},
        {"  FOD \t Financiën\n", "FOD Financiën"},
        {"F.O.D. Financiën", "FOD Financiën"},
        {"FOD FlNANClEN", "FOD Financiën"}, // small l for capital I
        {"F0D Financiën", "FOD Financiën"}, // a nought
        {"FOD F1nanc1ën", "FOD Financiën"},
        {"FΟD Finαnciën", "FOD Financiën"}, // Greek
        {"SPF FINΑNCES", "SPF Finances"},
        {"ΝΜΒS", "NMBS"}, // Greek capitals, whose small forms look different
        {"VDАВ", "VDAB"}, // Cyrillic А and В
        {"MyMіnfin", "MyMinfin"},
        {"MyRninfin", "MyMinfin"}, // rn for m
        {"De Watergrοep", "De Watergroep"},
        {"FOD Finanϲiën", "FOD Financiën"}, // Greek lunate sigma, which stands for a sigma
        {"SNϹB", "SNCB"},
        {"De Watergroe⍴", "De Watergroep"}, {"FOD Fin⍺nc⍳ën", "FOD Financiën"}, {"⋁DAB", "VDAB"}, {"∨DAB", "VDAB"}, {"FOD Financi℮n", "FOD Financiën"}, // no letters to Unicode
        {"FOD F|nanciën", "FOD Financiën"}, {"FOD F∣nanciën", "FOD Financiën"}, {"FOD F￨nanciën", "FOD Financiën"},
        {"FOD|Financiën", "FOD Financiën"}, {"FOD | Financiën", "FOD Financiën"}, {"|FOD|F|nanciën|", "FOD Financiën"}, // a line between words, and in one
        {"ſNCB", "SNCB"}}; // an s that looks like an f
    for (const auto &[name, like] : likes) {
        INFO(name);
        const Party *party = senders.resembled(q(name));
        REQUIRE(party);
        CHECK((q(like) == QStringLiteral("MyMinfin") ? party->id.text() == QStringLiteral("0308357159") : party->name.best(Language::Nl) == q(like) || party->name.in(Language::Fr) == q(like)));
    }
}

TEST_CASE("an ordinary other name looks like no registered one")
{
    const SenderRegister senders = registered();
    for (const char *name : {"Buurtcomité Kerkstraat", "FOD Justitie", "Financiën", "Dienst Financiën", "Watergroep", "NMB", "SNCBS", "Stad Lindehove",
                             "Ministère des Finances", "ОВЗ", "الجمارك", "财政部", "", " ", "\u200B", "...", "🙂", "\xEF\xBF\xBD"}) {
        INFO(name);
        CHECK(senders.resembled(q(name)) == nullptr);
    }
}

TEST_CASE("a longer name that has a registered one in it is alike, unless that one says nothing on its own")
{
    SenderRegister senders = registered();
    REQUIRE(senders.add(R"({"senders":[{"id":"1","name":{"nl":"Stad Gent"},"level":"local"},{"id":"2","name":{"nl":"Stad"},"level":"local"},{"id":"3","name":{"nl":"De Lijn"},"level":"flemish"},
        {"id":"4","name":{"nl":"RSZ","en":"NEO"},"level":"federal"},{"id":"5","name":{"nl":"Gemeente"},"level":"local"}]})").has_value());
    const std::pair<const char *, const char *> likes[] = {
        {"FOD Financiën - Invordering", "0308357159"}, {"FОD Finаnсiёn, Invordering", "0308357159"}, {"F.O.D. Financien Gent", "0308357159"}, {"Invorderingsdienst van FOD Financiën", "0308357159"},
        {"F O D  F i n a n c i ë n (inning)", "0308357159"}, {"FOD Fin\u200Banciën\u2014Inning", "0308357159"}, {"Sciensano - betalingen", "0693876830"}, {"VDAB Gent", "0887010362"},
        {"RSZ: Invordering", "4"}, {"Stad Gent – Dienst Parkeren", "1"}, {"Dienst Parkeren Stad Gent", "1"}, {"De Lijn Boetes", "3"}, {"MyRninfin betaaldienst", "0308357159"}, {"FOD F|nanciën | Invordering", "0308357159"},
        {"FOD Financiën | SPF Justice", "0308357159"}, {"VD⍺B Gent", "0887010362"}, {"FOD Financiën ||||||||", "0308357159"}};
    for (const auto &[name, like] : likes) {
        INFO(name);
        const Party *party = senders.resembled(q(name));
        REQUIRE(party);
        CHECK(party->id.text() == q(like));
    }
    for (const char *name : {"Stad Aalst", "Stad Gentbrugge", "De stad leeft vzw", "Gemeente Kaprijke", "Wandelclub langs de lijn", "Studio Neo", "Neo Fitness", "rsz hobbyclub", "Vrienden van VDAB", "FOD Financiënstraat",
                             "AFOD Financiën", "FOD", "Financiën FOD", "Sciensanoplein", "Buurt | Wijk", "50% Gent", "|", "%"}) {
        INFO(name);
        CHECK(senders.resembled(q(name)) == nullptr);
    }
}

TEST_CASE("a longer name is the affair of a source that may speak for the registered sender, a name that looks the same is not")
{
    SenderRegister senders;
    REQUIRE(senders.add(R"({"senders":[{"id":"1","name":{"nl":"Stad Gent"},"level":"local"},{"id":"2","name":{"nl":"FOD Financiën"},"level":"federal","sources":["minfin"]}],"mailboxes":["ebox"]})").has_value());
    const SourceId own(QStringLiteral("gent")), other(QStringLiteral("parkeerapp")), minfin(QStringLiteral("minfin")), ebox(QStringLiteral("ebox"));
    const PartyId city(QStringLiteral("1")), nobody;
    CHECK_FALSE(senders.resembled(q("Stad Gent – Dienst Parkeren"), own, city));
    CHECK_FALSE(senders.resembled(q("Stad Gent – Dienst Parkeren"), ebox, nobody));
    CHECK(senders.resembled(q("Stad Gent – Dienst Parkeren"), other, nobody));
    CHECK(senders.resembled(q("Stad Gent – Dienst Parkeren"), minfin, nobody));
    CHECK_FALSE(senders.resembled(q("FOD Financiën - Invordering"), minfin, nobody));
    CHECK(senders.resembled(q("FOD Financiën - Invordering"), own, city));
    CHECK(senders.resembled(q("Stad Gent"), own, city)); // another number under the same name
    // Whom the register knows by a name alone, a mailbox tells under a number that it does not know.
    REQUIRE(senders.add(R"({"senders":[{"id":"belastingdienst","name":{"nl":"Vlaamse Belastingdienst"},"level":"flemish"},{"id":"0316380841","name":{"nl":"Vlaamse overheid"},"level":"flemish"}]})").has_value());
    CHECK_FALSE(senders.resembled(q("Vlaamse Belastingdienst"), ebox, nobody));
    CHECK(senders.resembled(q("Vlaamse Belastingdienst"), other, nobody));
    CHECK(senders.resembled(q("Vlaamse overheid"), ebox, nobody));
}

TEST_CASE("a source may be called after a registered sender by whom it is sent only, in any language, and as the register itself knows it")
{
    SenderRegister senders;
    REQUIRE(senders.add(R"({"senders":[{"id":"1","name":{"nl":"Stad Gent","fr":"Ville de Gand"},"level":"local"},{"id":"2","name":{"nl":"FOD Financiën"},"level":"federal","sources":["minfin"]}],
                            "mailboxes":["ebox"],"sources":[{"id":"magda","protocol":"magda"}]})").has_value());
    const SourceId any(QStringLiteral("x")), minfin(QStringLiteral("minfin")), magda(QStringLiteral("magda"));
    const PartyId city(QStringLiteral("1")), nobody;
    const auto posed = [&](const char *name, const SourceId &source, const PartyId &owner) { return senders.posedAs(LocalText(Language::Nl, q(name)), source, owner); };
    for (const char *name : {"FOD Financiën", "FОD Financiën", "FOD Financiën - Invordering"}) {
        INFO(name);
        REQUIRE(posed(name, any, nobody));
        CHECK(posed(name, any, nobody)->id == PartyId(QStringLiteral("2")));
        CHECK(posed(name, any, city));
        CHECK_FALSE(posed(name, minfin, nobody));
        CHECK_FALSE(posed(name, magda, nobody)); // bound to its place by the register
    }
    CHECK_FALSE(posed("Stad Gent", any, city)); // its owner, which counts at its own hosts only
    CHECK(posed("Stad Gent", any, nobody));
    CHECK_FALSE(posed("Sportclub De Wilg", any, nobody));
    CHECK(senders.posedAs(LocalText(Language::Fr, q("Ville de Gand")), any, nobody));
}

TEST_CASE("a name without end, or of broken letters, is compared in bounded time")
{
    QString marks = QStringLiteral("F");
    for (int i = 0; i < 500'000; ++i)
        marks += QChar(0x0308);
    const SenderRegister senders = registered();
    QElapsedTimer timer;
    timer.start();
    for (const QString &hostile : {marks, QString(1'000'000, QChar(0xFDFA)), QString(1'000'000, QChar(0xD800)), QString(1'000'000, u'm'), QString(200, QChar(0x321D)), QString(1'000'000, u'|'), QStringLiteral("| ").repeated(100), QStringLiteral("a|").repeated(100)}) {
        CHECK(skeleton(hostile).size() <= 20 * 200);
        CHECK_FALSE(senders.resembled(hostile));
    }
    CHECK(timer.elapsed() < 500);
    CHECK(skeleton(q("FOD Financiën") + QChar(0xDC00)) == skeleton(q("FOD Financiën")));
}

TEST_CASE("a look-alike is shown unconfirmed with the name it looks like; a confirmed sender never is")
{
    const Heading heading(PartyId(QStringLiteral("9")), {}, {}, QDateTime(QDate(2026, 11, 20), QTime(8, 14), Qt::UTC));
    const LocalText real(Language::Nl, q("FOD Financiën"));
    const ShownHeading like = shown(heading, {{}, LocalText(Language::Nl, q("FОD Financiën")), {}, real}, Language::Nl);
    CHECK_FALSE(like.confirmed);
    CHECK(like.resembles == q("FOD Financiën"));
    CHECK(shown(heading, {real, real, {}, real}, Language::Nl).resembles.isEmpty());
    CHECK(shown(heading, {{}, {}, {}, real}, Language::Nl).resembles.isEmpty()); // only its id is shown: that looks like nobody
}
