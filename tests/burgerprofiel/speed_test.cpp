// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

#include <QElapsedTimer>

#include <cstdio>
#include <limits>

using namespace overzicht;

TEST_CASE("Reading a page of certificates costs little more than parsing it", "[.bench]")
{
    QJsonArray items;
    for (int i = 0; i < 100; ++i)
        items << Supplier::certificate(s("85144567-7043-4469-9e79-%1").arg(i, 12, 10, QChar(u'0')), i % 2 ? "fr" : "nl", s("Dienstencheques %1").arg(i));
    const QByteArray page = json(QJsonObject{{s("_embedded"), QJsonObject{{s("certificates"), items}}}, {s("page"), QJsonObject{{s("totalElements"), 100}}}});
    const auto adapter = makeBurgerprofiel(supplierFile(), {});
    const Ask ask{Pull{certificatesFeed(), kNow, false, {}}, {}};
    REQUIRE(adapter->read(ask, ok(page))->items.size() == 100);

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
    const double read = fastest([&] { REQUIRE(adapter->read(ask, ok(page))); });
    std::printf("page %.1f kB of 100 certificates: QJsonDocument %.0f MB/s, Burgerprofiel::read %.0f MB/s, ratio %.2f\n", double(page.size()) / 1000, parse, read, parse / read);
    CHECK(parse / read < 10);
}
