// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QFile>
#include <QXmlStreamReader>

using namespace overzicht;

namespace {

HttpRequest question(const QStringList &sources = {}, const QDateTime &now = kNow)
{
    const auto adapter = makeMagda(magdaFile(sources), {});
    const auto request = adapter->ask({Pull{adapter->profile().feeds.first(), now, false, {}}, {}});
    REQUIRE(request);
    REQUIRE(*request);
    return **request;
}

/// "Path=text" of every leaf.
QStringList leaves(const QByteArray &body)
{
    QStringList all, path;
    QString text;
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            CHECK((path.size() < 3) == !xml.namespaceUri().isEmpty()); // below GeefDossiers no element has a namespace
            path << xml.name().toString();
            text.clear();
            break;
        case QXmlStreamReader::Characters:
            text += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            if (!text.isEmpty())
                all << path.join(u'/') + u'=' + text;
            text.clear();
            path.removeLast();
            break;
        default:
            break;
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return all;
}

} // namespace

TEST_CASE("The question is posted to the address itself, as SOAP 1.1, and holds the place of the number, never the number")
{
    const HttpRequest request = question();
    CHECK(request.method == HttpRequest::Method::Post);
    CHECK(request.url == QUrl(s("https://poort.voorbeeld.example/magda/GeefDossiers")));
    CHECK(request.route == s("/GeefDossiers"));
    CHECK(request.ofPerson);
    CHECK(request.headers.contains(qMakePair(QByteArray("Content-Type"), QByteArray("text/xml; charset=utf-8"))));
    CHECK(request.headers.contains(qMakePair(QByteArray("SOAPAction"), QByteArray("\"\""))));
    CHECK(request.body.count("{person.insz}") == 1);
    const QStringList told = leaves(request.body);
    const QString at = s("Envelope/Body/GeefDossiers/Verzoek/");
    for (const char *leaf : {"Context/Naam=GeefDossiers", "Context/Versie=02.00.0000", "Context/Bericht/Type=VRAAG", "Context/Bericht/Tijdstip/Datum=2026-11-20", "Context/Bericht/Tijdstip/Tijd=10:00:00.000",
                             "Vragen/Vraag/Inhoud/Criteria/INSZ={person.insz}"})
        CHECK(told.contains(at + s(leaf)));
    CHECK_FALSE(told.filter(s("Bronnen")).size());
    CHECK_FALSE(told.filter(QRegularExpression(s("\\AEnvelope/Body/GeefDossiers/Verzoek/Vragen/Vraag/Referte=[0-9a-f-]{36}\\z"))).isEmpty());
}

TEST_CASE("It only asks, so it may be sent again, and then it is the same question to the letter")
{
    const HttpRequest request = question();
    CHECK(request.safe);
    CHECK(request.idempotencyKey.isEmpty());
    CHECK(question().body == request.body);
    CHECK(question({}, kNow.addMSecs(1)).body != request.body);
}

TEST_CASE("Only the sources of the file are asked for, when it names them")
{
    const QString at = s("Envelope/Body/GeefDossiers/Verzoek/Vragen/Vraag/Inhoud/Criteria/Bronnen/Bron=");
    const QStringList told = leaves(question({s("VAPH"), s("http://ov.voorbeeld.example/a?b=1&c")}).body);
    CHECK(told.filter(at) == QStringList{at + s("VAPH"), at + s("http://ov.voorbeeld.example/a?b=1&c")});
}

TEST_CASE("There is nothing to open in a case, and an address that is none is not asked")
{
    const auto adapter = makeMagda(magdaFile(), {});
    const auto opened = adapter->ask({Open{adapter->profile().feeds.first(), ForeignId(s("D-1")), Open::Body()}, {}});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Error::Kind::Refused);
    for (const char *address : {"", "http://poort.voorbeeld.example/x", "ftp://poort.voorbeeld.example/x", "https://a:b@poort.voorbeeld.example/"}) {
        Feed feed = adapter->profile().feeds.first();
        feed.address = QUrl(s(address));
        CHECK_FALSE(adapter->ask({Pull{feed, kNow, false, {}}, {}}));
    }
}

TEST_CASE("The question is what the published schema asks for")
{
    const QString folder = qEnvironmentVariable("OVERZICHT_SPECS");
    if (folder.isEmpty())
        return;
    for (const QStringList &sources : {QStringList(), QStringList{s("VAPH"), s("STL")}}) {
        QByteArray body = question(sources).body.replace("{person.insz}", kInsz.toLatin1());
        const qsizetype from = body.indexOf("<web:GeefDossiers"), until = body.indexOf("</soap:Body>");
        REQUIRE(from > 0);
        QTemporaryDir place;
        QFile file(place.filePath(s("question.xml")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(body.mid(from, until - from));
        file.close();
        QProcess lint;
        lint.start(s("xmllint"), {s("--noout"), s("--nonet"), s("--schema"), folder + s("/magda-geefdossiers/xsd/Dossier.GeefDossiersDienst-02.00/WebService/GeefDossiers.xsd"), file.fileName()});
        if (!lint.waitForStarted())
            return; // it is not there
        REQUIRE(lint.waitForFinished());
        INFO(lint.readAllStandardError().toStdString());
        CHECK(lint.exitCode() == 0);
    }
}
