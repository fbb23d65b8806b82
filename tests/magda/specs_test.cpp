// SPDX-License-Identifier: EUPL-1.2
// The published samples, where OVERZICHT_SPECS names the folder that holds them; else there is nothing to read.
#include "support.h"

#include <QDir>
#include <QFile>

using namespace overzicht;

namespace {

QString folder()
{
    const QString specs = qEnvironmentVariable("OVERZICHT_SPECS");
    return specs.isEmpty() ? QString() : specs + s("/magda-geefdossiers");
}

QByteArray sample(const QString &name)
{
    QFile file(folder() + u'/' + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("Every published sample is read, or refused for the reason it gives")
{
    if (folder().isEmpty())
        return;
    const QHash<QString, QString> reasons{{s("04620399544.xml"), s("MAGDA 60006: Geen antwoord van de bron ontvangen")}, {s("41670299284.xml"), s("MAGDA 30032: Eenzelfde bron werd meer dan één keer opgegeven")},
                                          {s("65651999759.xml"), s("MAGDA 60011: Toegangsparameters voor de bron niet opgezet in de autorisatiedatabank")}, {s("81672996742.xml"), s("MAGDA 40006: Fout in autorisatie")},
                                          {s("91610100176.xml"), s("MAGDA 99996: Te veel gelijktijdige bevragingen")}};
    const QStringList names = QDir(folder()).entryList({s("*.xml")}, QDir::Files);
    CHECK(names.size() >= 15);
    int cases = 0;
    for (const QString &name : names) {
        INFO(name.toStdString());
        const QByteArray body = sample(name);
        const auto answer = read(body, {}, "", AskedPerson(name.left(11))); // who is asked about may look at every case of it, also where another may
        if (reasons.contains(name)) {
            REQUIRE_FALSE(answer);
            CHECK(answer.error().detail == reasons.value(name));
            continue;
        }
        INFO((answer ? std::string() : answer.error().detail.toStdString()));
        REQUIRE(answer);
        CHECK(answer->bad.isEmpty());
        int steps = 0;
        for (const Part &one : answer->parts) {
            CHECK(one.bad.isEmpty());
            for (const Found &found : one.items) {
                ++cases;
                CHECK(found.remarks.isEmpty());
                CHECK_FALSE(found.arrivalIsGuess);
                CHECK_FALSE(found.raw.contains(name.left(11).toUtf8())); // the number of the person it is of
                CHECK_FALSE(found.id.text().contains(name.left(11)));
                const Dossier &d = std::get<Dossier>(found.item);
                steps += int(d.history.steps().size());
                CHECK_FALSE(d.heading.subject().in(Language::Nl).isEmpty());
            }
        }
        CHECK(steps <= body.count("<DossierMutatie>"));
        CHECK(steps >= body.count("<Code>"));
    }
    CHECK(cases >= 12);
}

TEST_CASE("The sample in which one office fails shows the other's cases and names the one that failed")
{
    if (folder().isEmpty())
        return;
    const Answer answer = whole(sample(s("41610199767.xml")));
    const Part &there = part(answer, "STL");
    CHECK_FALSE(there.failed);
    CHECK(there.whole);
    CHECK(there.items.size() >= 1);
    CHECK(there.feed.name.in(Language::Nl) == s("Afdeling School- en Studietoelagen"));
    const Dossier &one = dossier(answer, "STL");
    CHECK(one.history.steps().first().words == s("Ingediend"));
    CHECK(one.history.steps().at(1).state == State::ActionNeeded);
    CHECK(one.state == State::InProgress);
    CHECK(one.contact.phone == s("1700"));
    REQUIRE(part(answer, "VAPH").failed);
    CHECK(part(answer, "VAPH").failed->detail == s("MAGDA 99986: Ongekende foutcode van de bron, contacteer Magda helpdesk"));
    const Answer none = whole(sample(s("13622296581.xml")));
    CHECK(none.parts.isEmpty());
    CHECK(none.partsAll);
    const Answer unknown = whole(sample(s("notfound.xml"))); // by the register of persons, in which MAGDA looks first
    CHECK(part(unknown, "RR").onlyIfKnown);
    CHECK_FALSE(unknown.partsAll);
}
