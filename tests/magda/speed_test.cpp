// SPDX-License-Identifier: EUPL-1.2
#include "fastest.h"
#include "support.h"

#include <QXmlStreamReader>

using namespace overzicht;

TEST_CASE("Reading an answer of cases costs little more than walking over its XML", "[.bench]")
{
    QList<Written> mutations;
    for (int i = 0; i < 400; ++i) {
        Written w;
        w.number = "VAPH-2026-" + QByteArray::number(i / 4);
        w.statusChanged = "2026-11-0" + QByteArray::number(1 + i % 4) + "T09:00:00";
        w.details = "<Detail>Wij behandelen uw dossier.</Detail>";
        w.products = "<Product>685</Product>";
        w.keeper = "<Contact><Dienst><Omschrijving>Afdeling Toelagen</Omschrijving></Dienst><Telefoon>1700</Telefoon><Website>http://www.voorbeeld.example</Website></Contact><Adres><Straat><Naam>Laan</Naam></Straat></Adres>";
        w.referral = "https://loket.voorbeeld.example/dossier";
        w.subject = "85073003328";
        mutations << w;
    }
    const QByteArray page = answered(mutations);
    const auto adapter = makeMagda(magdaFile(), {});
    const Ask ask{Pull{adapter->profile().feeds.first(), kNow, false, {}}, {}};
    const HttpResponse response = xml(page);
    REQUIRE(adapter->read(ask, response)->parts.first().items.size() == 100);

    const double parse = fastest(page.size(), [&] {
        QXmlStreamReader reader(page);
        while (!reader.atEnd())
            reader.readNext();
        REQUIRE_FALSE(reader.hasError());
    });
    const double readAll = fastest(page.size(), [&] { REQUIRE(adapter->read(ask, response)); });
    CHECK(told("100 cases", page.size(), "QXmlStreamReader", parse, "Magda::read", readAll) < 10);
}
