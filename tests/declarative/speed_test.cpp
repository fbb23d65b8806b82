// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

#include "adapters/rest/told_twice.h"

#include <QElapsedTimer>

#include <cstdio>
#include <limits>

using namespace overzicht;

TEST_CASE("Reading a page of cases as a file describes them costs a few times what parsing it does", "[.bench]")
{
    QJsonArray items;
    for (int i = 0; i < 100; ++i)
        items << object(R"({"nummer":"2026/1","titel":{"nl":"Aanvraag omgevingsvergunning","fr":"Demande de permis"},"ingediend":"05/11/2026","status":"In behandeling","dienst":{"kbo":"0316380841","naam":"Dienst Omgeving"},
            "stappen":[{"wat":"ontvangen","op":"2026-11-05T09:00:00"},{"wat":"volledig","op":"2026-11-07T09:00:00"},{"wat":"in onderzoek","op":"2026-11-10T09:00:00"}],
            "stukken":[{"nr":"1","naam":"Plan","type":"application/pdf","grootte":120}],"bedrag":"58,50","rekening":"BE60999000000070","mededeling":"+++010/8068/17183+++"})");
    for (int i = 0; i < 100; ++i) {
        QJsonObject one = items.at(i).toObject();
        one.insert(s("id"), s("85144567-7043-4469-9e79-%1").arg(i, 12, 10, QChar(u'0')));
        items.replace(i, one);
    }
    const QByteArray page = bytes(QJsonObject{{s("zaken"), items}, {s("aantal"), 100}});
    const SourceFile file = fileOf(oneStream({{s("paging"), json(R"({"style":"page","parameter":"p","total":"/aantal"})")}, {s("item"), json(R"({"id":"/id","number":"/nummer","subject":"/titel",
        "arrived":{"date":"/ingediend","format":"dd/MM/yyyy"},"sender":"/dienst/kbo","senderName":"/dienst/naam","state":{"map":"/status","to":{"in behandeling":"in-progress"}},"sourceState":"/status",
        "history":{"items":"/stappen","words":"/wat","at":"/op"},"attachments":{"items":"/stukken","title":"/naam","mediaType":"/type","size":"/grootte","sizeUnit":"kB","content":{"link":"/zaken/{/^/id}/stukken/{/nr}"}},
        "payment":{"amount":{"money":"/bedrag","decimal":","},"iban":"/rekening","reference":"/mededeling"}})")}}));
    const auto adapter = makeDeclarative(file, {});
    const Ask ask{Pull{adapter->profile().feeds.first(), kNow, false, {}}, {}};
    REQUIRE(adapter->read(ask, ok(page))->items.size() == 100);
    REQUIRE(adapter->read(ask, ok(page))->items.first().remarks.isEmpty());

    const auto fastest = [&](const std::function<void()> &work) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int run = 0; run < 200; ++run) {
            QElapsedTimer timer;
            timer.start();
            work();
            best = qMin(best, timer.nsecsElapsed());
        }
        return double(page.size()) * 1000 / double(best); // MB/s
    };
    const double parse = fastest([&] { REQUIRE(QJsonDocument::fromJson(page).isObject()); });
    const double twice = fastest([&] { REQUIRE(rest::toldTwice(page).count == 0); });
    const double read = fastest([&] { REQUIRE(adapter->read(ask, ok(page))); });
    std::printf("page %.1f kB of 100 cases: QJsonDocument %.0f MB/s, looking for members told twice %.0f MB/s, Declarative::read %.0f MB/s, ratio %.2f\n", double(page.size()) / 1000, parse, twice, read, parse / read);
    CHECK(parse / read < 30);
}
