// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

#include <QElapsedTimer>
#include <QXmlStreamReader>

#include <cstdio>
#include <functional>
#include <limits>

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

    const auto fastest = [&](const std::function<void()> &work) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int run = 0; run < 50; ++run) {
            QElapsedTimer timer;
            timer.start();
            work();
            best = qMin(best, timer.nsecsElapsed());
        }
        return double(page.size()) * 1000 / double(best); // MB/s
    };
    const double parse = fastest([&] {
        QXmlStreamReader reader(page);
        while (!reader.atEnd())
            reader.readNext();
        REQUIRE_FALSE(reader.hasError());
    });
    const double readAll = fastest([&] { REQUIRE(adapter->read(ask, response)); });
    std::printf("answer %.1f kB of 100 cases: QXmlStreamReader %.0f MB/s, Magda::read %.0f MB/s, ratio %.2f\n", double(page.size()) / 1000, parse, readAll, parse / readAll);
    CHECK(parse / readAll < 10);
}
