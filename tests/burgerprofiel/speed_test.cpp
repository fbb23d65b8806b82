// SPDX-License-Identifier: EUPL-1.2
#include "fastest.h"
#include "support.h"

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

    const double parse = fastest(page.size(), [&] { REQUIRE(QJsonDocument::fromJson(page).isObject()); });
    const double read = fastest(page.size(), [&] { REQUIRE(adapter->read(ask, ok(page))); });
    CHECK(told("100 certificates", page.size(), "QJsonDocument", parse, "Burgerprofiel::read", read) < 10);
}
