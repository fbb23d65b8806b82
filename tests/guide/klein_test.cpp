// SPDX-License-Identifier: EUPL-1.2
// loket-klein.json: a counter of a small town. Pages from 0 in HAL, bills by offset, dates and amounts as people write them.
#include "guide/linked_file.h"

using namespace overzicht;

namespace {

QJsonArray cases()
{
    QJsonArray all = json(R"([
      {"nummer": "2026/041", "onderwerp": "Kapvergunning voor een beuk", "status": "Stukken gevraagd", "ingediend": "02/11/2026", "gevraagd": "Bezorg ons een foto van de boom.", "antwoordVoor": "10/12/2026",
       "klaarTegen": "31/01/2027", "verloop": [{"wat": "Stukken gevraagd", "wanneer": "05/11/2026 14:30"}, {"wat": "Ontvangen", "wanneer": "02/11/2026 09:15"}],
       "dienst": {"naam": "Omgeving", "mail": "omgeving@kleindal.example", "telefoon": "+32 9 000 00 00"}, "_links": {"pagina": {"href": "https://loket.kleindal.example/dossiers/2026-041"}}},
      {"nummer": "2026/035", "onderwerp": "Straatfeest Molenstraat", "status": "goedgekeurd", "ingediend": "14/10/2026", "verloop": [], "_links": {"pagina": {"href": "javascript:alert"}}},
      {"onderwerp": "<b>Zonder nummer</b>", "status": "ontvangen", "ingediend": "31/02/2026"},
      {"nummer": "2026/022", "onderwerp": "<img src=x> Terras", "status": "op de lange baan", "ingediend": "31/02/2026", "antwoordVoor": "99/99/9999"},
      {"nummer": "2026/007", "onderwerp": "Bewonerskaart", "status": "ingetrokken", "ingediend": "03/01/2026"}])").toArray();
    for (int i = 1; i <= 40; ++i)
        all << QJsonObject{{QStringLiteral("nummer"), QStringLiteral("2025/%1").arg(i)}, {QStringLiteral("onderwerp"), QStringLiteral("Aanvraag %1").arg(i)}, {QStringLiteral("status"), QStringLiteral("goedgekeurd")}, {QStringLiteral("ingediend"), QStringLiteral("01/06/2025")}};
    return all;
}

QJsonArray bills()
{
    return json(R"([
      {"rekeningnr": "R1", "voor": "Retributie kapvergunning", "opgemaakt": "06/11/2026", "bedrag": "1.025,50", "vervaldag": "15/12/2026", "betaling": "open", "aanvraag": "2026/041", "iban": "BE17 9991 2345 6721",
       "mededeling": "+++120/2603/11121+++", "betaallink": "https://betalen.kleindal.example/r1"},
      {"rekeningnr": "R2", "voor": "Bewonerskaart voor een jaar", "opgemaakt": "04/01/2026", "bedrag": "12", "vervaldag": "04/02/2026", "betaling": "betaald", "iban": "BE17999123456721", "mededeling": "kaart 7"},
      {"rekeningnr": "R3", "voor": "Vreemd bedrag", "opgemaakt": "04/01/2026", "bedrag": "1e9", "vervaldag": "31/02/2026", "betaling": "open", "iban": "BE00999123456721", "betaallink": "https://boef.example/betaal"},
      {"rekeningnr": "R4", "voor": "Geschrapte rekening", "opgemaakt": "05/01/2026", "bedrag": "3,00", "betaling": "geschrapt"},
      {"rekeningnr": "R5", "voor": "Onderweg", "opgemaakt": "06/01/2026", "bedrag": "4,20", "betaling": "onderweg", "betaallink": "https://boef.example/betaal"},
      {"rekeningnr": "R6", "voor": "Betwist", "opgemaakt": "07/01/2026", "bedrag": "9,90", "betaling": "in beroep", "betaallink": "https://betalen.kleindal.example/R6"}])").toArray();
}

class Kleindal {
public:
    Kleindal()
    {
        server.setAnswer([this](const LittleAsked &asked) -> LittleReply {
            if (asked.headers.value("authorization") != "Bearer " + LinkedFile::key())
                return reply(QJsonObject{{QStringLiteral("title"), QStringLiteral("Unauthorized")}}, 401);
            if (asked.path == text("/api/aanvragen")) {
                if (!up)
                    return reply(json(R"({"title": "Onderhoud", "detail": "Wij zijn er om 9 uur weer.", "status": 500})"), 500, {}, "application/problem+json");
                const int page = asked.query.queryItemValue(text("page")).toInt(), size = asked.query.queryItemValue(text("size")).toInt();
                const QJsonArray shown = slice(dossiers, qsizetype(page) * size, size);
                QJsonObject body{{text("page"), QJsonObject{{text("size"), size}, {text("number"), page}, {text("totalElements"), dossiers.size()}, {text("totalPages"), (dossiers.size() + size - 1) / size}}}};
                if (!shown.isEmpty()) // HAL leaves _embedded out when there is nothing
                    body.insert(text("_embedded"), QJsonObject{{text("aanvragen"), shown}});
                return reply(body, 200, {}, "application/hal+json");
            }
            if (asked.path == text("/api/rekeningen"))
                return reply(QJsonObject{{text("meta"), QJsonObject{{text("totaal"), payments.size()}}},
                                         {text("rekeningen"), slice(payments, asked.query.queryItemValue(text("offset")).toInt(), asked.query.queryItemValue(text("limit")).toInt())}});
            return reply(QJsonObject(), 404);
        });
    }
    void sendOnlyGood()
    {
        for (const int bad : {3, 2, 1})
            dossiers.removeAt(bad);
        for (const int bad : {4, 2})
            payments.removeAt(bad);
    }
    QJsonArray dossiers = cases(), payments = bills();
    QList<QPair<QString, QString>> addresses() const { return {{text("https://loket.kleindal.example/api\""), server.base(text("/api")) + u'"'}}; }
    bool up = true;
    LittleServer server;
};

struct LinkedKleindal {
    Kleindal town;
    LinkedFile file{text("loket-klein.json"), town.addresses()};
};

} // namespace

TEST_CASE("The small counter's cases come from all its pages, each with what a citizen must know of it")
{
    LinkedKleindal one;
    const Report report = one.file.rig.round();
    CHECK(one.town.server.askedFor(text("/api/aanvragen")) == 3);
    CHECK(Rig::of(report, text("aanvragen")).fresh == 44);
    CHECK(Rig::of(report, text("aanvragen")).quarantined == 1); // without a number it cannot be known again
    CHECK(one.file.rows(ItemKind::Dossier).size() == 44);

    const Row row = one.file.row(text("Kapvergunning voor een beuk"));
    CHECK(row.heading.sender == text("Loket Kleindal"));
    CHECK_FALSE(row.heading.confirmed);
    CHECK(row.state == RowState::ActionNeeded);
    CHECK(row.sourceState == text("Stukken gevraagd"));
    CHECK(row.arrivedAt.date() == QDate(2026, 11, 2));
    const auto dossier = one.file.item<Dossier>(row.heading.subject);
    CHECK(dossier.number == text("2026/041"));
    CHECK(dossier.action == text("Bezorg ons een foto van de boom."));
    CHECK(day(dossier.answerBy) == text("2026-12-10T23:59:59")); // the whole of that day
    CHECK(day(dossier.target) == text("2027-01-31T23:59:59"));
    REQUIRE(dossier.history.steps().size() == 2);
    CHECK(dossier.history.steps().first().words == text("Ontvangen")); // in order of time, not of arrival
    CHECK(dossier.history.steps().last().at->time() == QTime(14, 30));
    CHECK(dossier.contact.service == text("Omgeving"));
    REQUIRE(dossier.links.size() == 1);
    CHECK(dossier.links.first().url.toString() == text("https://loket.kleindal.example/dossiers/2026-041"));
}

TEST_CASE("What the small counter sends wrong harms that record only")
{
    LinkedKleindal one;
    one.file.rig.round();
    CHECK(one.file.item<Dossier>(text("Straatfeest Molenstraat")).links.isEmpty()); // a script is no address
    const Details strange = one.file.details(text("<img src=x> Terras")); // shown as the text it is
    CHECK(strange.row.state == RowState::InProgress);
    CHECK(strange.row.sourceState == text("op de lange baan"));
    CHECK(strange.row.arrivalIsGuess);
    CHECK_FALSE(std::get<Dossier>(strange.item).answerBy);
    CHECK(one.file.row(text("Bewonerskaart")).state == RowState::Stopped);
    const QList<QuarantineRow> held = one.file.rig.reader->quarantine().value();
    REQUIRE(held.size() == 1);
    CHECK(held.first().raw.contains("Zonder nummer"));
}

TEST_CASE("The small counter's bills say how much, to whom, when, and where they can be paid")
{
    LinkedKleindal one;
    one.file.rig.round();
    CHECK(one.file.rows(ItemKind::Payment).size() == 6);
    CHECK(one.file.rows(ItemKind::Document).isEmpty());
    const Row due = one.file.row(text("Retributie kapvergunning"));
    CHECK(due.state == RowState::Due);
    REQUIRE(due.amount);
    CHECK(due.amount->cents() == 102550);
    CHECK(due.iban == text("BE17999123456721"));
    CHECK(due.reference == text("+++120/2603/11121+++"));
    const auto payment = one.file.item<Payment>(due.heading.subject);
    CHECK(day(payment.due()) == text("2026-12-15T23:59:59"));
    CHECK(payment.dossier() == text("2026/041"));
    CHECK(payment.request().link.host() == text("betalen.kleindal.example"));
    CHECK(payment.checksPass());
    CHECK(one.file.rows().size() == 50);

    CHECK(one.file.row(text("Bewonerskaart voor een jaar")).state == RowState::Paid);
    CHECK(one.file.row(text("Geschrapte rekening")).state == RowState::Withdrawn);
    CHECK(one.file.row(text("Onderweg")).state == RowState::Processing);

    const Details odd = one.file.details(text("Vreemd bedrag"));
    CHECK_FALSE(odd.row.mayPay); // "1e9" is no amount: it stays a payment to be looked into, with the reason
    CHECK(odd.row.paying == Paying::Due);
    CHECK_FALSE(odd.row.amount);
    CHECK_FALSE(odd.row.dueAt);
    CHECK_FALSE(odd.remarks.isEmpty());
    CHECK_FALSE(std::get<Payment>(odd.item).request().amount);
    const Row appealed = one.file.row(text("Betwist")); // a word that its file does not know
    CHECK(appealed.paying == Paying::Unclear);
    CHECK(appealed.sourceState == text("in beroep"));
    CHECK_FALSE(appealed.mayPay);
    CHECK(one.file.item<Payment>(text("Onderweg")).request().link.isEmpty()); // on a host that nobody named
}

TEST_CASE("When one list of the small counter is down the other comes, and nothing that was there is lost")
{
    LinkedKleindal one;
    one.file.rig.round();
    one.town.up = false;
    const Report report = one.file.rig.round();
    CHECK_FALSE(report.isWhole());
    CHECK(Rig::of(report, text("aanvragen")).health == Health::Unreachable);
    CHECK(Rig::of(report, text("rekeningen")).health == Health::Fresh);
    CHECK(one.file.rows(ItemKind::Dossier).size() == 44);
    for (const Row &row : one.file.rows())
        CHECK_FALSE(row.goneAtSource);
    one.town.up = true;
    one.town.dossiers.removeLast();
    one.file.rig.round();
    CHECK_FALSE(one.file.row(text("Aanvraag 40")).goneAtSource); // the record that cannot be read may be that one
    one.town.dossiers.removeAt(2);
    one.file.rig.round();
    CHECK(one.file.row(text("Aanvraag 40")).goneAtSource); // kept, and said to be gone
    CHECK_FALSE(one.file.row(text("Aanvraag 39")).goneAtSource);
}

TEST_CASE("The small counter keeps every law of a check when it sends what it should; a bill in scientific notation breaks one, at its line")
{
    Kleindal town;
    town.sendOnlyGood();
    const auto good = checked(text("loket-klein.json"), town.addresses());
    CHECK(broken(good) == std::string());
    CHECK(good.total == 46);
    town.payments.append(bills().at(2));
    const auto bad = checked(text("loket-klein.json"), town.addresses());
    CHECK_FALSE(allKept(bad));
    CHECK(broken(bad).find("values (rekeningen)") != std::string::npos);
}
