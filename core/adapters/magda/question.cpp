// SPDX-License-Identifier: EUPL-1.2
#include "adapters/magda/question.h"

#include "adapter/origin.h"
#include "base/local_time.h"

#include <QUuid>
#include <QXmlStreamWriter>

namespace overzicht::magda {

namespace {

const QString kSoap = QStringLiteral("http://schemas.xmlsoap.org/soap/envelope/");
const QString kService = QStringLiteral("http://webservice.geefdossiersdienst-02_00.dossier-02_00.vip.vlaanderen.be");

QString referenceOf(const Pull &pull, const SourceId &source)
{
    static const QUuid ours(QStringLiteral("{6f1d3f0a-6d55-4f0e-9a52-0c0f8f4b2d5e}"));
    return QUuid::createUuidV5(ours, source.text() + u' ' + pull.now.toUTC().toString(Qt::ISODateWithMs)).toString(QUuid::WithoutBraces);
}

} // namespace

Result<std::optional<HttpRequest>> question(const Pull &pull, const SourceId &source, const QStringList &sources)
{
    if (!isSafeToSend(pull.feed.address))
        return failure(Error::Kind::Refused, QStringLiteral("no address to ask /GeefDossiers"));
    const QString reference = referenceOf(pull, source);
    const QDateTime now = pull.now.toTimeZone(brussels());
    HttpRequest request;
    QXmlStreamWriter xml(&request.body);
    xml.writeStartDocument();
    xml.writeNamespace(kSoap, QStringLiteral("soap"));
    xml.writeStartElement(kSoap, QStringLiteral("Envelope"));
    xml.writeStartElement(kSoap, QStringLiteral("Body"));
    xml.writeCharacters(QString()); // so that the next namespace stands in its own element: a gateway that takes the envelope away leaves it whole
    xml.writeNamespace(kService, QStringLiteral("web"));
    xml.writeStartElement(kService, QStringLiteral("GeefDossiers"));
    // From here on no element has a namespace (elementFormDefault="unqualified").
    const auto open = [&](const char *name) { xml.writeStartElement(QLatin1String(name)); };
    const auto leaf = [&](const char *name, const QString &text) { xml.writeTextElement(QLatin1String(name), text); };
    const auto close = [&](int count) {
        for (int i = 0; i < count; ++i)
            xml.writeEndElement();
    };
    open("Verzoek");
    open("Context");
    leaf("Naam", QStringLiteral("GeefDossiers"));
    leaf("Versie", QStringLiteral("02.00.0000"));
    open("Bericht");
    leaf("Type", QStringLiteral("VRAAG"));
    open("Tijdstip");
    leaf("Datum", now.toString(QStringLiteral("yyyy-MM-dd")));
    leaf("Tijd", now.toString(QStringLiteral("HH:mm:ss.zzz")));
    close(1);
    open("Afzender");
    leaf("Identificatie", QStringLiteral("overzicht")); // the gateway, which signs, puts in who it is
    leaf("Referte", reference);
    close(1);
    open("Ontvanger");
    leaf("Identificatie", QStringLiteral("vip.vlaanderen.be"));
    close(3);
    open("Vragen");
    open("Vraag");
    leaf("Referte", reference);
    open("Inhoud");
    open("Criteria");
    leaf("INSZ", kPersonInsz);
    if (!sources.isEmpty()) {
        open("Bronnen");
        for (const QString &one : sources)
            leaf("Bron", one);
        close(1);
    }
    xml.writeEndDocument();
    request.method = HttpRequest::Method::Post;
    request.url = pull.feed.address;
    request.route = QStringLiteral("/GeefDossiers");
    // An empty action means what the address means (SOAP 1.1, 6.1.1).
    request.headers = {qMakePair(QByteArrayLiteral("Content-Type"), QByteArrayLiteral("text/xml; charset=utf-8")), qMakePair(QByteArrayLiteral("Accept"), QByteArrayLiteral("text/xml")),
                       qMakePair(QByteArrayLiteral("SOAPAction"), QByteArrayLiteral("\"\""))};
    request.safe = true;
    request.ofPerson = true;
    return request;
}

} // namespace overzicht::magda
