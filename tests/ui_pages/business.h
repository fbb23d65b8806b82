// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Cases and certificates as sources tell them, in a store of their own: for their pages, and for their pictures.

#include "ui_pages/town.h"

#include "adapter/keys.h"

namespace overzicht {

/// A home on 23 November 2026 with cases of three services, the notices that go with them, a case of somebody who poses as a service, and certificates.
class BusinessTown : public Town {
public:
    explicit BusinessTown(bool filled = true) : Town(moment(QStringLiteral("2026-11-23T08:30:00+01:00")))
    {
        REQUIRE(senders.add(R"({"senders":[{"id":"0100002347","name":{"nl":"Wonen in Vlaanderen"},"level":"flemish","contact":"1700","sources":["magda"]},
            {"id":"0100002446","name":{"nl":"Leiewater"},"level":"private","contact":"","sources":["magda"]}],"accounts":[],"mailboxes":["magda","burgerprofiel"],
            "providers":[{"id":"dossier:urn%3Alindehove","sources":["magda","ebox"]}],"policy":[]})"));
        // The register was added to after the store was opened; from here on it is the one to go by.
        link({QStringLiteral("eBox"), QStringLiteral("MAGDA"), QStringLiteral("Burgerprofiel"), QStringLiteral("Vreemd loket")});
        for (const char *source : {"ebox", "magda", "burgerprofiel", "vreemd-loket"})
            health(QLatin1String(source), Health::Fresh);
        if (!filled)
            return;
        tell("magda", {found(QStringLiteral("omv"), veranda(), {caseKey()}), found(QStringLiteral("water"), meter()), found(QStringLiteral("dak"), roof()), found(QStringLiteral("kaart"), card()),
                       found(QStringLiteral("klad"), draft()), found(QStringLiteral("stop"), stopped()), found(QStringLiteral("kost"), cost())});
        tell("ebox", {found(QStringLiteral("n1"), notice(QStringLiteral("Vraag om een plan van de fundering"), "2026-11-22T09:10:00+01:00", QStringLiteral("https://loket.lindehove.example/omv/871")), {caseKey()}, false),
                      found(QStringLiteral("n2"), notice(QStringLiteral("Uw dossier mag starten"), "2026-10-02T10:00:00+02:00", QStringLiteral("https://loket.lindehove.example/omv/871/start")), {caseKey()})});
        tell("burgerprofiel", {found(QStringLiteral("woonst"), residence()), found(QStringLiteral("straf"), record()), found(QStringLiteral("gezin"), household()), found(QStringLiteral("diploma"), diploma()),
                               found(QStringLiteral("parkeer"), parking()), found(QStringLiteral("later"), later())});
        Answer posing;
        posing.items << found(QStringLiteral("omv"), posed(), {caseKey()});
        posing.parties << Party{PartyId(QStringLiteral("0100009970")), LocalText(Language::Nl, QStringLiteral("Stad Lindehоve")), Level::Local, {}, {}}; // with a Cyrillic о
        tell("vreemd-loket", posing);
    }

    void tell(const char *source, const Answer &answer)
    {
        const auto landed = store->land(SourceId(QLatin1String(source)), FeedId(QStringLiteral("post")), answer);
        INFO((landed ? std::string() : landed.error().detail.toStdString()));
        REQUIRE(landed);
    }
    void tell(const char *source, const QList<Found> &items)
    {
        Answer answer;
        answer.items = items;
        tell(source, answer);
    }

    /// The row with that subject.
    Row row(const QString &subject)
    {
        const auto all = reader(Language::Nl)->rows(Acting::self(), {}, 0, 100);
        REQUIRE(all);
        for (const Row &one : *all) {
            if (one.heading.subject == subject)
                return one;
        }
        FAIL("no row is called " << subject.toStdString());
        return {};
    }

    static QString caseKey() { return keys::dossier(QStringLiteral("urn:lindehove"), QStringLiteral("OMV-2026-0871")); }

    static Found found(const QString &id, const Item &item, const QStringList &keyed = {}, bool read = true)
    {
        return Found{.id = ForeignId(id), .item = item, .keys = keyed, .raw = "{}", .readAtSource = read, .visible = true, .remarks = {}};
    }
    static Heading heading(const char *sender, const QString &subject, const char *arrived)
    {
        return Heading(PartyId(QLatin1String(sender)), LocalText(Language::Nl, subject), {}, moment(QLatin1String(arrived)));
    }
    static Attachment paper(const QString &id, const QString &title, std::optional<Language> language = {}, bool digest = false)
    {
        return Attachment{id, LocalText(Language::Nl, title), id + QStringLiteral(".pdf"), QStringLiteral("application/pdf"), 184, digest ? QByteArray(32, char(0x9f)) : QByteArray(), false, false, language};
    }
    static Item notice(const QString &subject, const char *arrived, const QString &link) { return Notice{heading("0207506262", subject, arrived), QUrl(link), {}, {}, false, {}}; }

    static Dossier veranda()
    {
        Dossier d(heading("0207506262", QStringLiteral("Omgevingsvergunning: veranda bouwen"), "2026-11-22T09:00:00+01:00"));
        d.number = QStringLiteral("OMV-2026-0871");
        d.state = State::ActionNeeded;
        d.sourceState = QStringLiteral("in behandeling – onvolledig");
        d.phase = QStringLiteral("volledigheid");
        d.origin = QStringLiteral("Omgevingsloket");
        d.action = QStringLiteral("Voeg het plan van de fundering toe");
        d.answerBy = Deadline(endOfDay(QDate(2026, 11, 30)));
        d.target = Deadline(endOfDay(QDate(2027, 2, 20)));
        d.history = History({{QStringLiteral("Aanvraag ingediend"), moment(QStringLiteral("2026-09-14T11:00:00+02:00")), QStringLiteral("U diende de aanvraag in."), State::Done},
                             {QStringLiteral("De aanvraag mag starten"), moment(QStringLiteral("2026-10-02T09:00:00+02:00")), QStringLiteral("De stad vond geen fout in de vorm."), State::InProgress},
                             {QStringLiteral("Zijn alle stukken er?"), moment(QStringLiteral("2026-11-22T09:00:00+01:00")), QStringLiteral("Eén stuk ontbreekt: het plan van de fundering. De stad wacht op u."), State::ActionNeeded}});
        d.contact = Contact{QStringLiteral("Dienst Omgeving"), QStringLiteral("omgeving@lindehove.example"), QStringLiteral("09 000 12 34"), QUrl(QStringLiteral("https://www.lindehove.example/omgeving"))};
        d.products = {QStringLiteral("12345")};
        d.links = {{LocalText(Language::Nl, QStringLiteral("Plan toevoegen")), QUrl(QStringLiteral("https://loket.lindehove.example/omv/871/plan"))}};
        d.attachments = {paper(QStringLiteral("aanvraag"), QStringLiteral("Aanvraag")), paper(QStringLiteral("gevel"), QStringLiteral("Foto’s van de gevel"))};
        return d;
    }
    static Dossier meter()
    {
        Dossier d(heading("0100002446", QStringLiteral("Slimme watermeter plaatsen"), "2026-11-12T09:00:00+01:00"));
        d.number = QStringLiteral("SWM-4471");
        d.sourceState = QStringLiteral("afspraak gemaakt");
        d.target = Deadline(endOfDay(QDate(2026, 12, 3)));
        d.history = History({{QStringLiteral("Aangekondigd"), moment(QStringLiteral("2026-10-20T09:00:00+02:00")), {}, State::Done}, {QStringLiteral("Afspraak gemaakt"), moment(QStringLiteral("2026-11-12T09:00:00+01:00")), {}, State::InProgress}});
        return d;
    }
    static Dossier roof()
    {
        Dossier d(heading("0100002347", QStringLiteral("Mijn VerbouwPremie: dakisolatie"), "2026-10-28T09:00:00+01:00"));
        d.number = QStringLiteral("MVP-2026-55120");
        d.target = Deadline(endOfDay(QDate(2026, 11, 14))); // that day has passed
        d.sourceState = QStringLiteral("lopend");
        d.answerBy = Deadline(endOfDay(QDate(2026, 11, 2))); // asks nothing any more
        return d;
    }
    static Dossier card()
    {
        Dossier d(heading("0207506262", QStringLiteral("Bewonerskaart Kerkstraat 14"), "2026-09-30T09:00:00+02:00"));
        d.number = QStringLiteral("BK-118");
        d.state = State::Done;
        d.sourceState = QStringLiteral("afgeleverd");
        d.history = History({{QStringLiteral("Aangevraagd"), std::nullopt, {}, State::Done}, {QStringLiteral("Afgeleverd"), moment(QStringLiteral("2026-09-30T09:00:00+02:00")), {}, State::Done}});
        return d;
    }
    static Dossier draft()
    {
        Dossier d(heading("0207506262", QStringLiteral("Subsidie regenput"), "2026-11-02T09:00:00+01:00"));
        d.state = State::Draft;
        return d;
    }
    static Dossier stopped()
    {
        Dossier d(heading("0100002347", QStringLiteral("Huursubsidie"), "2026-08-02T09:00:00+02:00"));
        d.number = QStringLiteral("HS-9");
        d.state = State::Stopped;
        d.history = History({{QStringLiteral("Ingetrokken"), moment(QStringLiteral("2026-08-02T09:00:00+02:00")), {}, State::Stopped}});
        return d;
    }
    static Dossier cost()
    {
        Dossier d(heading("0207506262", QStringLiteral("Inname openbaar domein: container"), "2026-11-19T09:00:00+01:00"));
        d.number = QStringLiteral("IOD-77");
        d.state = State::ActionNeeded;
        d.payment = PaymentRequest{Money(12000, QStringLiteral("EUR")), Iban::parse(QStringLiteral("BE10999411583804")), Ogm::parse(QStringLiteral("010806817183")), {}};
        return d;
    }
    static Dossier posed()
    {
        Dossier d(heading("0100009970", QStringLiteral("Omgevingsvergunning: betaal de borg"), "2026-11-22T09:05:00+01:00"));
        d.number = QStringLiteral("OMV-2026-0871");
        d.state = State::ActionNeeded;
        d.action = QStringLiteral("Betaal de borg vandaag");
        d.links = {{LocalText(Language::Nl, QStringLiteral("Betaal hier")), QUrl(QStringLiteral("https://vals.example/borg"))}};
        return d;
    }
    static Attestation certificate(const char *sender, const QString &subject, const char *arrived, std::optional<QDate> from, std::optional<QDate> until)
    {
        Attestation a(heading(sender, subject, arrived));
        a.validFrom = from;
        a.validUntil = until;
        return a;
    }
    static Attestation residence()
    {
        Attestation a = certificate("0207506262", QStringLiteral("Attest van woonst"), "2026-11-14T10:02:00+01:00", QDate(2026, 11, 14), QDate(2027, 2, 14));
        a.product = QStringLiteral("2211");
        for (const Language language : kLanguages)
            a.contents << paper(QStringLiteral("woonst-") + code(language), QStringLiteral("Attest van woonst"), language, language == Language::Nl);
        return a;
    }
    static Attestation record() { return withPaper(certificate("0316380841", QStringLiteral("Uittreksel uit het strafregister"), "2026-09-03T10:00:00+02:00", QDate(2026, 9, 3), QDate(2026, 12, 2))); }
    static Attestation household()
    {
        Attestation a = certificate("0207506262", QStringLiteral("Samenstelling van het gezin"), "2026-08-14T10:00:00+02:00", QDate(2026, 8, 14), QDate(2026, 11, 2));
        for (const Language language : {Language::Nl, Language::Fr})
            a.contents << paper(QStringLiteral("gezin-") + code(language), QStringLiteral("Samenstelling van het gezin"), language);
        return a;
    }
    static Attestation diploma()
    {
        Attestation a = withPaper(certificate("0100002347", QStringLiteral("Diploma secundair onderwijs"), "2011-06-30T10:00:00+02:00", {}, {}));
        a.period = QStringLiteral("2010-2011");
        return a;
    }
    static Attestation parking() { return certificate("0207506262", QStringLiteral("Parkeerkaart voor personen met een handicap"), "2026-01-10T10:00:00+01:00", QDate(2026, 1, 10), QDate(2026, 11, 23)); }
    static Attestation later() { return withPaper(certificate("0207506262", QStringLiteral("Attest kinderopvang"), "2026-11-20T10:00:00+01:00", QDate(2027, 1, 1), QDate(2027, 12, 31))); }
    static Attestation withPaper(Attestation a)
    {
        a.contents << paper(QStringLiteral("attest"), QStringLiteral("Attest"));
        return a;
    }
};

} // namespace overzicht
