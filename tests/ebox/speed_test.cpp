// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <cstdio>

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
    std::printf("page %.1f kB of 100 messages: QJsonDocument %.0f MB/s, Ebox::read %.0f MB/s, ratio %.2f\n", double(page.size()) / 1000, parse, read, parse / read);
    CHECK(parse / read < 10);
}
