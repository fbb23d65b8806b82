// SPDX-License-Identifier: EUPL-1.2
#include "demo/magda.h"

#include "base/local_time.h"
#include "demo/letters.h"

#include <QUuid>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace overzicht::demo {

namespace {

const QString kEnvelope = QStringLiteral("http://schemas.xmlsoap.org/soap/envelope/");
const QString kService = QStringLiteral("http://webservice.geefdossiersdienst-02_00.dossier-02_00.vip.vlaanderen.be");

QString text(const QJsonObject &json, const char *key) { return json.value(QLatin1String(key)).toString(); }

struct Question {
    QString insz, reference, own; ///< `own`: the reference of the whole message
    QStringList keepers; ///< empty = all
};

/// Nothing = this is no such request.
std::optional<Question> questionIn(const QByteArray &body)
{
    Question question;
    bool isService = false;
    QStringList path;
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD())
            return std::nullopt;
        if (xml.isStartElement()) {
            path << xml.name().toString();
            isService = isService || (path.last() == QLatin1String("GeefDossiers") && xml.namespaceUri() == kService);
        } else if (xml.isEndElement()) {
            path.removeLast();
        } else if (xml.isCharacters() && !xml.isWhitespace()) {
            const QString name = path.value(path.size() - 1), around = path.value(path.size() - 2);
            if (name == QLatin1String("INSZ"))
                question.insz = xml.text().toString().trimmed();
            else if (name == QLatin1String("Referte") && around == QLatin1String("Vraag"))
                question.reference = xml.text().toString();
            else if (name == QLatin1String("Referte"))
                question.own = xml.text().toString();
            else if (name == QLatin1String("Bron"))
                question.keepers << xml.text().toString().trimmed();
        }
    }
    return isService && !xml.hasError() ? std::optional(question) : std::nullopt;
}

class Reply {
public:
    Reply()
    {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(kEnvelope, QStringLiteral("soapenv"));
        m_xml.writeStartElement(kEnvelope, QStringLiteral("Envelope"));
        m_xml.writeStartElement(kEnvelope, QStringLiteral("Body"));
    }

    Told told(int status = 200)
    {
        m_xml.writeEndDocument();
        Told told;
        told.status = status;
        told.type = "text/xml; charset=utf-8";
        told.body = m_bytes;
        return told;
    }

    void fault(const QString &why)
    {
        m_xml.writeStartElement(kEnvelope, QStringLiteral("Fault"));
        m_xml.writeTextElement(QStringLiteral("faultcode"), QStringLiteral("soapenv:Client"));
        m_xml.writeTextElement(QStringLiteral("faultstring"), why);
        m_xml.writeEndElement();
    }

    void begin(const Question &question, const QDateTime &now)
    {
        m_xml.writeStartElement(QStringLiteral("web:GeefDossiersResponse"));
        m_xml.writeNamespace(kService, QStringLiteral("web"));
        open({"Repliek", "Context"});
        tell("Naam", QStringLiteral("GeefDossiers"));
        tell("Versie", QStringLiteral("02.00.0000"));
        open({"Bericht"});
        tell("Type", QStringLiteral("ANTWOORD"));
        moment(now);
        open({"Afzender"});
        tell("Identificatie", QStringLiteral("magda.voorbeeld.example"));
        tell("Naam", QStringLiteral("MagdaGateway"));
        tell("Referte", QUuid::createUuid().toString(QUuid::WithoutBraces));
        close();
        open({"Ontvanger"});
        tell("Identificatie", QStringLiteral("overzicht.voorbeeld.example"));
        tell("Referte", question.own.isEmpty() ? QStringLiteral("voorbeeld") : question.own);
        close(3);
        open({"Antwoorden", "Antwoord"});
        tell("Referte", question.reference.isEmpty() ? QStringLiteral("voorbeeld") : question.reference);
    }
    void end() { close(4); }

    void exception(const char *number, const QString &origin, const QString &diagnosis, const QString &keeper, const QDateTime &now)
    {
        open({"Uitzonderingen", "Uitzondering"});
        tell("Identificatie", QLatin1String(number));
        tell("Oorsprong", origin);
        tell("Type", QStringLiteral("FOUT"));
        moment(now);
        tell("Diagnose", diagnosis);
        if (!keeper.isEmpty()) {
            open({"Annotaties", "Annotatie"});
            tell("Naam", QStringLiteral("Bron"));
            tell("Waarde", keeper);
            close(2);
        }
        close(2);
    }

    void mutation(const QJsonObject &dossier, const QJsonObject &mutation, const QString &insz, Fault fault)
    {
        const QJsonObject contact = dossier.value(QLatin1String("contact")).toObject();
        open({"DossierMutatie", "Identificatie"});
        tell("Bron", text(dossier, "keeper"));
        tell("Dossiernummer", fault == Fault::BadRecord ? QString() : text(dossier, "number"));
        close();
        tell("Naam", text(dossier, "name"));
        tell("DatumModificatie", text(mutation, "at"));
        open({"Status"});
        tell("Code", text(mutation, "code"));
        tell("Fase", text(mutation, "phase"));
        if (const QString more = text(mutation, "more"); !more.isEmpty()) {
            open({"Details"});
            tell("Detail", more);
            close();
        }
        tell("DatumModificatie", text(mutation, "at"));
        const QString action = text(mutation, "action");
        open({"Actie"});
        tell("ActieNodig", action.isEmpty() ? QStringLiteral("0") : QStringLiteral("1"));
        if (!action.isEmpty())
            tell("Omschrijving", action);
        close();
        if (const QString target = text(mutation, "target"); !target.isEmpty())
            tell("StreefDatum", target);
        close();
        tell("Type", dossier.value(QLatin1String("type")).toString(QStringLiteral("DossierStatus")));
        if (const QString product = text(dossier, "product"); !product.isEmpty()) {
            open({"Producten"});
            tell("Product", product);
            close();
        }
        open({"Beheerder", "Contact", "Dienst"});
        tell("Omschrijving", text(contact, "service"));
        close();
        for (const auto &[element, member] : {std::pair{"Email", "email"}, {"Telefoon", "phone"}, {"Website", "website"}}) {
            if (const QString value = text(contact, member); !value.isEmpty())
                tell(element, value);
        }
        close(2);
        if (const QString link = text(dossier, "link"); !link.isEmpty())
            tell("Doorverwijzing", link);
        open({"Subjecten", "Subject"});
        tell("Rol", QStringLiteral("Raadpleger"));
        tell("Type", QStringLiteral("PERS"));
        tell("Sleutel", insz);
        close(2);
        open({"Eigenschappen"});
        for (const char *property : {"Vertrouwelijk", "Publiek", "IsNietRaadpleegbaar"})
            tell(property, QStringLiteral("0"));
        close();
        open({"Periode", "Begin"});
        tell("Datum", text(mutation, "at").left(10));
        tell("Tijd", text(mutation, "at").mid(11));
        close(3);
    }

    void open(std::initializer_list<const char *> names)
    {
        for (const char *name : names)
            m_xml.writeStartElement(QLatin1String(name));
    }
    void close(int count = 1)
    {
        for (; count > 0; --count)
            m_xml.writeEndElement();
    }

private:
    void tell(const char *name, const QString &value) { m_xml.writeTextElement(QLatin1String(name), value); }
    void moment(const QDateTime &at)
    {
        open({"Tijdstip"});
        tell("Datum", at.toString(QStringLiteral("yyyy-MM-dd")));
        tell("Tijd", at.toString(QStringLiteral("hh:mm:ss.zzz")));
        close();
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

} // namespace

Told Magda::answer(const Asked &asked) const
{
    Reply reply;
    if (asked.path != path() || asked.method != "POST") {
        reply.fault(QStringLiteral("This service takes a POST of GeefDossiers 02.00"));
        return reply.told(asked.path == path() ? 405 : 404);
    }
    const auto question = questionIn(asked.body);
    if (!question) {
        reply.fault(QStringLiteral("The request is no GeefDossiers 02.00"));
        return reply.told(500);
    }
    const QDateTime now = m_now().toTimeZone(brussels());
    QStringList known, wanted;
    const QJsonArray keepers = m_file.value(QLatin1String("keepers")).toArray();
    for (const QJsonValue &keeper : keepers)
        known << keeper.toString();
    for (const QString &keeper : std::as_const(known)) {
        if (question->keepers.isEmpty() || question->keepers.contains(keeper))
            wanted << keeper;
    }
    const QString failed = asked.fault == Fault::OneKeeper && wanted.contains(known.value(0)) ? known.value(0) : QString();
    QJsonArray dossiers;
    if (question->insz == citizen::kTestNumber) {
        for (const QJsonValue &dossier : m_story.told(m_file.value(QLatin1String("dossiers")).toArray())) {
            const QString keeper = text(dossier.toObject(), "keeper");
            if (wanted.contains(keeper) && keeper != failed)
                dossiers << dossier;
        }
    }

    reply.begin(*question, now);
    if (!dossiers.isEmpty()) {
        reply.open({"Inhoud", "Dossiers"});
        for (qsizetype i = 0; i < dossiers.size(); ++i) {
            const QJsonObject dossier = dossiers.at(i).toObject();
            reply.open({"Dossier", "DossierMutaties"});
            for (const QJsonValue &mutation : dossier.value(QLatin1String("mutations")).toArray())
                reply.mutation(dossier, mutation.toObject(), question->insz, i == 0 ? asked.fault : Fault::None);
            reply.close(2);
        }
        reply.close(2);
    }
    if (!failed.isEmpty())
        reply.exception("99986", QStringLiteral("MAGDA"), QStringLiteral("De bron antwoordt niet"), failed, now);
    else if (dossiers.isEmpty())
        reply.exception("30001", QStringLiteral("MAGDA"), QStringLiteral("Geen gegevens gevonden voor de vraag"), {}, now);
    reply.end();
    return reply.told();
}

} // namespace overzicht::demo
