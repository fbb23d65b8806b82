// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "visitor.h"

#include <catch2/catch.hpp>

using namespace overzicht::demo;

namespace {

QJsonArray rows(const Town &town, const char *path)
{
    QJsonArray all;
    for (int from = 0; from < 12; from += 3) {
        for (const QJsonValue &row : get(town.baseOf(QStringLiteral("lindehove-loket")) + QStringLiteral("/%1?vanaf=%2").arg(QLatin1String(path)).arg(from))
                                         .object()
                                         .value(QLatin1String("antwoord"))
                                         .toObject()
                                         .value(QLatin1String("rijen"))
                                         .toArray())
            all << row.toObject().value(QLatin1String("gegevens"));
    }
    return all;
}

QJsonObject of(const Town &town, const char *path, const char *name, const QString &value)
{
    for (const QJsonValue &row : rows(town, path)) {
        if (row.toObject().value(QLatin1String(name)).toString() == value)
            return row.toObject();
    }
    return {};
}

QJsonObject dossier(const Town &town) { return of(town, "zaken", "kenmerk", QStringLiteral("IOD-2026-0412")); }
QJsonObject bill(const Town &town) { return of(town, "rekeningen", "nummer", QStringLiteral("R-IOD-0412")); }
QString standing(const Town &town) { return dossier(town).value(QLatin1String("stand")).toObject().value(QLatin1String("woord")).toString(); }
QJsonArray permits(const Town &town) { return get(town.baseOf(QStringLiteral("lindehove-loket")) + QStringLiteral("/toelatingen")).array(); }
QString form(const Town &town) { return town.originOf(QStringLiteral("lindehove-loket")) + QStringLiteral("/formulier/inname"); }
Seen move(const Town &town, const QString &step = {}) { return post(town.control() + QStringLiteral("/inname"), step.isEmpty() ? QJsonObject{} : QJsonObject{{QStringLiteral("step"), step}}); }

} // namespace

TEST_CASE("a request that names no length has no body, and is answered at once")
{
    const auto town = openTown();
    CHECK(visit("POST", form(*town)).status == 200);
    for (const char *step : {"treatment", "payment"}) {
        const Seen seen = visit("POST", town->control() + QStringLiteral("/inname"), {}, {}, 2000, 64 << 20, false);
        CHECK(seen.status == 200);
        CHECK(seen.object().value(QLatin1String("step")).toString() == QLatin1String(step));
    }
    CHECK(visit("POST", town->control() + QStringLiteral("/break"), {}, {}, 2000, 64 << 20, false).status == 400);
}

TEST_CASE("the service goes all the way: form, dossier, payment asked, paid on the payment page, receipt, and the permit")
{
    const auto town = openTown();
    CHECK(get(town->control()).object().value(QLatin1String("inname")).toString() == QLatin1String("offered"));
    CHECK(dossier(*town).isEmpty());
    CHECK(bill(*town).isEmpty());
    // Looking at the form asks for nothing; sending it does, once.
    CHECK(get(form(*town)).body.contains("Dien de aanvraag in"));
    CHECK(dossier(*town).isEmpty());
    CHECK(visit("POST", form(*town)).status == 200);
    CHECK(standing(*town) == QLatin1String("Ontvangen"));
    CHECK_FALSE(get(form(*town)).body.contains("Dien de aanvraag in"));

    CHECK(move(*town).object().value(QLatin1String("step")).toString() == QLatin1String("treatment"));
    CHECK(visit("POST", form(*town)).status == 200);
    CHECK(standing(*town) == QLatin1String("In behandeling"));
    CHECK(get(town->originOf(QStringLiteral("betaalpagina")) + QStringLiteral("/inname")).status == 404); // not asked yet
    CHECK(move(*town).status == 200);
    CHECK(standing(*town) == QLatin1String("Wacht op betaling"));
    CHECK(dossier(*town).value(QLatin1String("vraag")).toObject().value(QLatin1String("tot")).toString() == QLatin1String("07/12/2026"));
    CHECK(bill(*town).value(QLatin1String("stand")).toString() == QLatin1String("TE_BETALEN"));
    CHECK(bill(*town).value(QLatin1String("zaak")) == dossier(*town).value(QLatin1String("kenmerk")));

    const QString page = bill(*town).value(QLatin1String("betaalpagina")).toString();
    CHECK(get(page).body.contains("Betaal"));
    CHECK(bill(*town).value(QLatin1String("stand")).toString() == QLatin1String("TE_BETALEN")); // who only looks pays nothing
    CHECK(visit("POST", page).body.contains("onderweg"));
    CHECK(bill(*town).value(QLatin1String("stand")).toString() == QLatin1String("BIJ_DE_BANK"));
    CHECK(standing(*town) == QLatin1String("Betaling onderweg"));
    CHECK(rows(*town, "post").isEmpty());

    town->forward(std::chrono::seconds(60));
    CHECK(bill(*town).value(QLatin1String("stand")).toString() == QLatin1String("BETAALD"));
    CHECK(standing(*town) == QLatin1String("Betaald"));
    const QJsonArray receipt = rows(*town, "post");
    REQUIRE(receipt.size() == 1);
    CHECK(receipt.first().toObject().value(QLatin1String("titel")).toString().startsWith(QStringLiteral("Betaalbewijs")));
    CHECK(permits(*town).isEmpty());
    CHECK(visit("POST", page).body.contains("Betaald")); // a second click pays nothing more

    town->forward(std::chrono::seconds(60));
    CHECK(standing(*town) == QLatin1String("Verleend"));
    CHECK(rows(*town, "post").size() == 2);
    REQUIRE(permits(*town).size() == 1);
    CHECK(get(permits(*town).first().toObject().value(QLatin1String("waar")).toString()).body.startsWith("%PDF"));
    const QJsonArray history = dossier(*town).value(QLatin1String("verloop")).toArray();
    REQUIRE(history.size() == 6);
    for (const QJsonValue &step : history)
        CHECK(step.toObject().value(QLatin1String("op")).toString().startsWith(QStringLiteral("23/11/2026 10:0")));
}

TEST_CASE("the switchboard can put the permit at any step, forward and back, and says which steps there are")
{
    const auto town = openTown();
    CHECK(move(*town, QStringLiteral("paid")).status == 200);
    CHECK(standing(*town) == QLatin1String("Betaald"));
    CHECK(dossier(*town).value(QLatin1String("verloop")).toArray().size() == 5);
    CHECK(move(*town, QStringLiteral("payment")).status == 200);
    CHECK(standing(*town) == QLatin1String("Wacht op betaling"));
    CHECK(bill(*town).value(QLatin1String("stand")).toString() == QLatin1String("TE_BETALEN"));
    CHECK(rows(*town, "post").isEmpty());
    CHECK(move(*town, QStringLiteral("granted")).status == 200);
    CHECK(bill(*town).value(QLatin1String("stand")).toString() == QLatin1String("BETAALD"));
    CHECK(permits(*town).size() == 1);
    CHECK(move(*town).object().value(QLatin1String("step")).toString() == QLatin1String("offered")); // round again
    CHECK(dossier(*town).isEmpty());
    const Seen unknown = move(*town, QStringLiteral("gisteren"));
    CHECK(unknown.status == 400);
    CHECK(unknown.body.contains("treatment"));
}

TEST_CASE("a tax can be paid on the same payment page, each bill on its own, and a page of no bill pays nothing")
{
    const auto town = openTown();
    const auto tax = [&] { return get(town->baseOf(QStringLiteral("belasting")) + QStringLiteral("/vorderingen")).items().first().toObject(); };
    CHECK(tax().value(QLatin1String("status")).toString() == QLatin1String("OPEN"));
    const QString page = tax().value(QLatin1String("betaalUrl")).toString();
    const Seen shown = get(page);
    CHECK(shown.type == "text/html; charset=utf-8");
    CHECK(shown.body.contains("48,60"));
    CHECK(shown.headers.value("content-security-policy").startsWith("default-src 'none'"));
    CHECK(visit("DELETE", page).status == 405);
    CHECK(visit("POST", page).status == 200);
    CHECK(tax().value(QLatin1String("status")).toString() == QLatin1String("IN_VERWERKING"));
    CHECK(visit("POST", town->originOf(QStringLiteral("betaalpagina")) + QStringLiteral("/nergens")).status == 404);
    town->forward(std::chrono::seconds(61));
    CHECK(tax().value(QLatin1String("status")).toString() == QLatin1String("VOLDAAN"));
    CHECK(get(town->control()).object().value(QLatin1String("inname")).toString() == QLatin1String("offered"));
}
