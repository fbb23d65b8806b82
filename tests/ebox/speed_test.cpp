// SPDX-License-Identifier: EUPL-1.2
#include "fastest.h"
#include "support.h"

#include <QJsonDocument>

using namespace overzicht;

TEST_CASE("Reading a page costs little more than parsing it", "[.bench]")
{
    const QJsonArray recorded = recordedMessages();
    QList<QByteArray> items;
    for (int i = 0; i < 100; ++i) {
        QJsonObject message = recorded.at(i % recorded.size()).toObject();
        message.insert(s("messageId"), s("7d2f6c10-0001-4f6e-9d5a-%1").arg(i, 12, 10, QChar(u'0')));
        items << json(message);
    }
    const QByteArray page = "{\"items\":[" + items.join(',') + "],\"totalItems\":100}";
    const auto adapter = makeEbox(fixedFile(), {});
    const Ask ask{Pull{messagesFeed(), kNow, false}, *Continuation::make("{\"v\":1,\"of\":\"messages\",\"way\":{\"page\":1,\"came\":0,\"began\":\"2026-11-20T09:00:00Z\"}}")};
    REQUIRE(adapter->read(ask, ok(page))->items.size() == 100);

    const double parse = fastest(page.size(), [&] { REQUIRE(QJsonDocument::fromJson(page).isObject()); });
    const double read = fastest(page.size(), [&] { REQUIRE(adapter->read(ask, ok(page))); });
    CHECK(told("100 messages", page.size(), "QJsonDocument", parse, "Ebox::read", read) < 10);
}
