// SPDX-License-Identifier: EUPL-1.2
#include "adapters/magda/reply.h"

#include "adapters/magda/xml_encoding.h"
#include "adapters/magda/xml_walk.h"
#include "domain/identifiers.h"

namespace overzicht::magda {

namespace {

constexpr qsizetype kMostOfOne = 50; ///< details, products of one case; exceptions' sources
constexpr qsizetype kMostSubjects = 1000; ///< beyond, one's own could be the one that is left out

void add(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && list.size() < kMostOfOne)
        list << text;
}

/// Somebody's number as its eleven digits, in whatever digits and with whatever between them it was written; empty when they are not eleven.
QString elevenDigits(const QString &told)
{
    const QString digits = Reply::digitsOf(told);
    return digits.size() == 11 ? digits : QString();
}

/// Follows the tree of the XSD down; what is not in it, or not for us, is passed over.
class Reading {
public:
    explicit Reading(const QByteArray &body) : m_body(body), m_xml(m_body) {}

    Result<Reply> run()
    {
        if (!m_xml.error() && m_xml.into())
            outermost();
        m_xml.toTheEnd();
        if (m_xml.error())
            return failure(*m_xml.error());
        return std::move(m_reply);
    }

private:
    bool is(const char *name) const { return m_xml.name() == QLatin1String(name); }

    void outermost()
    {
        if (!is("Envelope"))
            return answer();
        bool has = false;
        while (m_xml.into()) {
            if (!is("Body")) {
                m_xml.skip();
                continue;
            }
            while (m_xml.into()) {
                has = true;
                answer();
            }
        }
        if (!has)
            m_xml.refuse(QStringLiteral("XML, but an envelope with nothing inside"));
    }

    void answer()
    {
        if (is("Fault"))
            return fault();
        if (!is("GeefDossiersResponse"))
            return m_xml.refuse(QStringLiteral("XML, but no answer of GeefDossiers"));
        while (m_xml.into()) {
            if (is("Repliek"))
                repliek();
            else if (is("Uitzonderingen"))
                exceptions();
            else
                m_xml.skip();
        }
    }

    void fault()
    {
        Fault fault;
        while (m_xml.into()) {
            if (is("faultcode"))
                fault.code = m_xml.text();
            else if (is("faultstring"))
                fault.words = m_xml.text();
            else
                m_xml.skip();
        }
        m_reply.fault = fault;
    }

    void repliek()
    {
        while (m_xml.into()) {
            if (is("Uitzonderingen")) {
                exceptions();
            } else if (is("Antwoorden")) {
                while (m_xml.into())
                    antwoord();
            } else {
                m_xml.skip();
            }
        }
    }

    void antwoord()
    {
        while (m_xml.into()) {
            if (is("Uitzonderingen")) {
                exceptions();
            } else if (is("Inhoud")) {
                while (m_xml.into()) {
                    if (is("Dossiers"))
                        cases();
                    else
                        m_xml.skip();
                }
            } else {
                m_xml.skip();
            }
        }
    }

    void exceptions()
    {
        while (m_xml.into()) {
            Exception e;
            while (m_xml.into()) {
                if (is("Identificatie"))
                    e.code = m_xml.text();
                else if (is("Oorsprong"))
                    e.from = m_xml.text();
                else if (is("Type"))
                    e.kind = m_xml.text();
                else if (is("Diagnose"))
                    e.words = m_xml.text();
                else if (is("Annotaties"))
                    annotations(e);
                else
                    m_xml.skip();
            }
            if (m_reply.exceptions.size() < 1000)
                m_reply.exceptions << e;
        }
    }

    /// {Naam: "Bron", Waarde: "VAPH"}; it may be more than one source, by more annotations or in one (exception.h).
    void annotations(Exception &e)
    {
        while (m_xml.into()) {
            QString name, value;
            while (m_xml.into()) {
                if (is("Naam"))
                    name = m_xml.text();
                else if (is("Waarde"))
                    value = m_xml.text();
                else
                    m_xml.skip();
            }
            if (name.compare(QLatin1String("Bron"), Qt::CaseInsensitive) != 0)
                continue;
            add(e.origins, value);
        }
    }

    void cases()
    {
        m_reply.tellsCases = true;
        while (m_xml.into()) {       // Dossier
            while (m_xml.into()) {   // DossierMutaties
                while (m_xml.into()) // DossierMutatie
                    mutation();
            }
        }
    }

    void mutation()
    {
        const qsizetype from = m_xml.elementBegins();
        Mutation m;
        m_hidden.clear();
        while (m_xml.into()) {
            if (is("Identificatie"))
                identity(m);
            else if (is("Naam"))
                m.name = m_xml.text();
            else if (is("DatumModificatie"))
                m.changed = m_xml.text();
            else if (is("StreefDatum"))
                m.target = m_xml.text();
            else if (is("Status"))
                status(m);
            else if (is("Type"))
                m.type = m_xml.text();
            else if (is("Producten"))
                texts(m.products);
            else if (is("Beheerder"))
                keeper(m);
            else if (is("ExtraInformatie"))
                m.extra = m_xml.text();
            else if (is("Doorverwijzing"))
                m.referral = m_xml.text();
            else if (is("Subjecten"))
                subjects(m);
            else if (is("Eigenschappen"))
                properties(m);
            else if (is("Periode"))
                period(m);
            else
                m_xml.skip();
        }
        if (m_xml.error())
            return;
        if (m_reply.mutations.size() >= Reply::kMostMutations)
            return m_xml.refuse(QStringLiteral("more than %1 mutations in one answer").arg(Reply::kMostMutations));
        m.raw = m_body.mid(from, m_xml.elementEnded() - from);
        for (auto it = m_hidden.crbegin(); it != m_hidden.crend(); ++it)
            m.raw.replace(it->from - from, it->length, QByteArrayLiteral("***"));
        m_reply.mutations << std::move(m);
    }

    void identity(Mutation &m)
    {
        while (m_xml.into()) {
            if (is("Bron"))
                m.origin = m_xml.text();
            else if (is("Dossiernummer"))
                m.number = m_xml.text();
            else
                m_xml.skip();
        }
    }

    void status(Mutation &m)
    {
        while (m_xml.into()) {
            if (is("Code"))
                m.code = m_xml.text();
            else if (is("Fase"))
                m.phase = m_xml.text();
            else if (is("Details"))
                texts(m.details);
            else if (is("DatumModificatie"))
                m.statusChanged = m_xml.text();
            else if (is("StreefDatum"))
                m.statusTarget = m_xml.text();
            else if (is("Actie"))
                action(m);
            else
                m_xml.skip();
        }
    }

    void action(Mutation &m)
    {
        while (m_xml.into()) {
            if (is("ActieNodig"))
                m.actionNeeded = m_xml.text();
            else if (is("Omschrijving"))
                m.action = m_xml.text();
            else
                m_xml.skip();
        }
    }

    void texts(QStringList &list)
    {
        while (m_xml.into())
            add(list, m_xml.text());
    }

    void keeper(Mutation &m)
    {
        while (m_xml.into()) {
            if (!is("Contact")) {
                m_xml.skip();
                continue;
            }
            QString person, mobile;
            while (m_xml.into()) {
                if (is("Naam"))
                    person = m_xml.text();
                else if (is("Dienst"))
                    service(m);
                else if (is("Email"))
                    m.email = m_xml.text();
                else if (is("Telefoon"))
                    m.phone = m_xml.text();
                else if (is("GSM"))
                    mobile = m_xml.text();
                else if (is("Website"))
                    m.website = m_xml.text();
                else
                    m_xml.skip();
            }
            if (m.service.isEmpty())
                m.service = person;
            if (m.phone.isEmpty())
                m.phone = mobile;
        }
    }

    void service(Mutation &m)
    {
        while (m_xml.into()) {
            if (is("Omschrijving"))
                m.service = m_xml.text();
            else
                m_xml.skip();
        }
    }

    void subjects(Mutation &m)
    {
        while (m_xml.into()) {
            QString role, type, number;
            while (m_xml.into()) {
                if (is("Rol"))
                    role = m_xml.text();
                else if (is("Type"))
                    type = m_xml.text();
                else if (is("Sleutel"))
                    number = key();
                else
                    m_xml.skip();
            }
            if (!number.isEmpty() && !m_reply.numbers.contains(number) && m_reply.numbers.size() < 1000)
                m_reply.numbers << number;
            const bool isPerson = type.compare(QLatin1String("PERS"), Qt::CaseInsensitive) == 0 || (type.compare(QLatin1String("ORG"), Qt::CaseInsensitive) != 0 && Insz::parse(Reply::digitsOf(number))); // whatever its type is called
            if (!number.isEmpty() && m.subjects.size() < kMostSubjects)
                m.subjects << Subject{number, isPerson, role.compare(QLatin1String("Raadpleger"), Qt::CaseInsensitive) == 0};
        }
    }

    /// By which a subject is known. Somebody's number may be written so that nobody would find it in the bytes again (other digits, a remark inside it): it is taken out of them here.
    QString key()
    {
        const qsizetype from = m_body.indexOf('>', m_xml.elementBegins()) + 1;
        const QString told = m_xml.text(), digits = elevenDigits(told);
        const qsizetype length = m_body.lastIndexOf('<', m_xml.elementEnded() - 1) - from;
        if (!digits.isEmpty() && length > 0 && m_body.mid(from, length) != digits.toLatin1())
            m_hidden << Hidden{from, length};
        return digits.isEmpty() ? told : digits;
    }

    void properties(Mutation &m)
    {
        while (m_xml.into()) {
            if (is("IsNietRaadpleegbaar"))
                m.isClosed = m_xml.text() == QLatin1String("1");
            else
                m_xml.skip();
        }
    }

    void period(Mutation &m)
    {
        while (m_xml.into()) {
            if (!is("Begin")) {
                m_xml.skip();
                continue;
            }
            QString day, time;
            while (m_xml.into()) {
                if (is("Datum"))
                    day = m_xml.text();
                else if (is("Tijd"))
                    time = m_xml.text();
                else
                    m_xml.skip();
            }
            m.begin = time.isEmpty() ? day : day + u'T' + time;
        }
    }

    const QByteArray m_body;
    XmlWalk m_xml;
    Reply m_reply;
    struct Hidden {
        qsizetype from, length;
    };
    QList<Hidden> m_hidden; ///< in the bytes: what the mutation that is read must not be kept with
};

} // namespace

QString Reply::digitsOf(const QString &told)
{
    QString digits;
    for (const char32_t c : told.normalized(QString::NormalizationForm_KC).toUcs4()) {
        if (const int value = QChar::digitValue(c); value >= 0)
            digits += QChar(u'0' + value);
    }
    return digits;
}

Result<Reply> Reply::read(const QByteArray &body, const QString &charset)
{
    const auto utf8 = inUtf8(body, charset);
    if (!utf8)
        return failure(utf8.error());
    return Reading(*utf8).run();
}

} // namespace overzicht::magda
