// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "visitor.h"

#include <catch2/catch.hpp>

#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace overzicht::demo;

namespace {

QByteArray question(const QString &insz, const QStringList &keepers = {})
{
    QString sources;
    for (const QString &keeper : keepers)
        sources += QStringLiteral("<Bron>%1</Bron>").arg(keeper);
    return QStringLiteral(R"(<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
<web:GeefDossiers xmlns:web="http://webservice.geefdossiersdienst-02_00.dossier-02_00.vip.vlaanderen.be"><Verzoek><Context><Naam>GeefDossiers</Naam><Versie>02.00.0000</Versie>
<Bericht><Type>VRAAG</Type><Tijdstip><Datum>2026-11-23</Datum><Tijd>10:00:00.000</Tijd></Tijdstip><Afzender><Identificatie>a</Identificatie><Referte>van-mij</Referte></Afzender></Bericht></Context>
<Vragen><Vraag><Referte>vraag-1</Referte><Inhoud><Criteria><INSZ>%1</INSZ><Bronnen>%2</Bronnen></Criteria></Inhoud></Vraag></Vragen></Verzoek></web:GeefDossiers></s:Body></s:Envelope>)")
        .arg(insz, sources)
        .toUtf8();
}

Seen ask(const Town &town, const QByteArray &body) { return visit("POST", town.baseOf(QStringLiteral("magda")), body, {{"Content-Type", "text/xml; charset=utf-8"}}); }

struct Heard {
    QStringList numbers, keepers, codes, exceptions, failed, subjects;
    int dossiers = 0;
    bool isWhole = false;
};

Heard read(const QByteArray &body)
{
    Heard heard;
    QXmlStreamReader xml(body);
    QString parent;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString();
        if (name == QLatin1String("Dossier"))
            ++heard.dossiers;
        if (name == QLatin1String("Bron"))
            heard.keepers << xml.readElementText();
        else if (name == QLatin1String("Dossiernummer"))
            heard.numbers << xml.readElementText();
        else if (name == QLatin1String("Code"))
            heard.codes << xml.readElementText();
        else if (name == QLatin1String("Waarde"))
            heard.failed << xml.readElementText();
        else if (name == QLatin1String("Sleutel"))
            heard.subjects << xml.readElementText();
        else if (name == QLatin1String("Identificatie") && parent == QLatin1String("Uitzondering"))
            heard.exceptions << xml.readElementText();
        parent = name;
    }
    heard.isWhole = !xml.hasError();
    return heard;
}

} // namespace

TEST_CASE("the MAGDA service tells the cases of the town's citizen, of several keepers, with their history")
{
    const auto town = openTown();
    const Seen seen = ask(*town, question(citizen::kTestNumber));
    REQUIRE(seen.status == 200);
    CHECK(seen.type == "text/xml; charset=utf-8");
    const Heard heard = read(seen.body);
    CHECK(heard.isWhole);
    CHECK(heard.dossiers == 6);
    CHECK(QSet<QString>(heard.keepers.begin(), heard.keepers.end()) == QSet<QString>{QStringLiteral("STL"), QStringLiteral("WVL"), QStringLiteral("LINDEHOVE")});
    CHECK(heard.numbers.count(QStringLiteral("MVP-2026-51877")) == 4);
    for (const char *code : {"Ingediend", "DossierOnvolledig", "DOSSIER_ONVOLLEDIG", "KlaarVoorBetaling", "Betaald", "Stopgezet"})
        CHECK(heard.codes.contains(QLatin1String(code)));
    CHECK(heard.exceptions.isEmpty());
    // The only number of a person is the test number that was asked for.
    CHECK(QSet<QString>(heard.subjects.begin(), heard.subjects.end()) == QSet<QString>{citizen::kTestNumber});
    CHECK(seen.body.contains("<Referte>vraag-1</Referte>"));
    CHECK(seen.body.contains("<Referte>van-mij</Referte>"));
}

TEST_CASE("the MAGDA service answers for the keepers that were asked, and says that there is nothing of anybody else")
{
    const auto town = openTown();
    CHECK(read(ask(*town, question(citizen::kTestNumber, {QStringLiteral("WVL")})).body).dossiers == 2);
    for (const QByteArray &body : {question(QStringLiteral("85073003328")), question(citizen::kTestNumber, {QStringLiteral("ONBEKEND")})}) {
        const Seen none = ask(*town, body);
        CHECK(none.status == 200);
        CHECK(read(none.body).dossiers == 0);
        CHECK(read(none.body).exceptions == QStringList{QStringLiteral("30001")});
    }
}

TEST_CASE("one keeper of the MAGDA service can fail, beside what the others answer in the same message")
{
    const auto town = openTown();
    REQUIRE(town->breakAs(QStringLiteral("magda"), {Fault::OneKeeper, -1, {}, {}}));
    const Heard heard = read(ask(*town, question(citizen::kTestNumber)).body);
    CHECK(heard.dossiers == 4);
    CHECK(heard.exceptions == QStringList{QStringLiteral("99986")});
    CHECK(heard.failed == QStringList{QStringLiteral("STL")});
    CHECK_FALSE(heard.keepers.contains(QStringLiteral("STL")));
    CHECK(read(ask(*town, question(citizen::kTestNumber, {QStringLiteral("WVL")})).body).exceptions.isEmpty());
    REQUIRE(town->breakAs(QStringLiteral("magda"), {Fault::BadRecord, -1, {}, {}}));
    CHECK(read(ask(*town, question(citizen::kTestNumber)).body).numbers.count(QString()) == 3);
}

TEST_CASE("the MAGDA service refuses what is no request of it")
{
    const auto town = openTown();
    CHECK(get(town->baseOf(QStringLiteral("magda"))).status == 405);
    CHECK(visit("POST", town->originOf(QStringLiteral("magda")) + QStringLiteral("/elders"), question(citizen::kTestNumber)).status == 404);
    for (const QByteArray &body : {QByteArray("{}"), QByteArray("<a/>"), question(citizen::kTestNumber).chopped(9),
                                   QByteArray("<!DOCTYPE a [<!ENTITY x \"y\">]>") + question(citizen::kTestNumber).mid(21)}) {
        const Seen refused = ask(*town, body);
        CHECK(refused.status == 500);
        CHECK(refused.body.contains("Fault>"));
    }
}

TEST_CASE("what the MAGDA service answers is as its schema wants it")
{
    const QString specs = qEnvironmentVariable("OVERZICHT_SPECS");
    const QString schema = specs + QStringLiteral("/magda-geefdossiers/xsd/Dossier.GeefDossiersDienst-02.00/WebService/GeefDossiersResponse.xsd");
    if (specs.isEmpty() || !QFile::exists(schema)) {
        WARN("OVERZICHT_SPECS is not set: not compared with the schema");
        return;
    }
    const auto town = openTown();
    for (const Fault fault : {Fault::None, Fault::OneKeeper}) {
        town->breakAs(QStringLiteral("magda"), {fault, -1, {}, {}});
        QByteArray body = ask(*town, question(citizen::kTestNumber)).body;
        const qsizetype from = body.indexOf("<web:GeefDossiersResponse"), to = body.indexOf("</soapenv:Body>");
        REQUIRE(from > 0);
        body = body.mid(from, to - from);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("answer.xml")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(body);
        file.close();
        QProcess lint;
        lint.start(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"), schema, file.fileName()});
        if (!lint.waitForStarted()) {
            WARN("there is no xmllint: not compared with the schema");
            return;
        }
        REQUIRE(lint.waitForFinished());
        INFO(lint.readAllStandardError().toStdString());
        CHECK(lint.exitCode() == 0);
    }
}
