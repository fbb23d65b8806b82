// SPDX-License-Identifier: EUPL-1.2
#include "kills.h"

#include "town.h"

#include <QElapsedTimer>
#include <QProcess>

#include <csignal>
#include <random>
#include <unistd.h>

using namespace town;

void killWhileLanding(int times, unsigned seed)
{
    std::mt19937 random(seed);
    Town t;
    const QString folder = t.home.folder();
    qint64 acknowledged = 0, slowest = 0;
    for (int kill = 0; kill < times; ++kill) {
        t.reader.reset();
        t.store.reset();
        QProcess child;
        child.start(QStringLiteral(STORE_CHILD), {QStringLiteral("land"), folder});
        REQUIRE(child.waitForStarted());
        REQUIRE(child.waitForReadyRead(20'000)); // it has begun
        ::usleep(useconds_t(random() % 40'000));
        ::kill(pid_t(child.processId()), SIGKILL);
        REQUIRE(child.waitForFinished(10'000));
        const QByteArrayList said = child.readAllStandardOutput().split('\n');
        for (qsizetype i = 0; i + 1 < said.size(); ++i)
            acknowledged = qMax(acknowledged, said.at(i).toLongLong());

        INFO("seed " << seed << ", kill " << kill << ", page " << acknowledged);
        QElapsedTimer timer;
        timer.start();
        REQUIRE(HomeLock::take(t.home));
        t.open();
        const qint64 position = t.position().bytes().toLongLong();
        slowest = qMax(slowest, timer.elapsed());
        CHECK(position >= acknowledged);                                                     // what was said to be done is there
        REQUIRE(*t.reader->count(t.self, {std::nullopt, false, false, true}) == position * 10); // items and position are one
        CHECK(t.search(QStringLiteral("brief"), 1).total == qMin<qint64>(1000, position * 10));
        if (position > 0) { // the person's own facts of a page that was said to be done
            const auto row = t.search(QStringLiteral("brief %1 over").arg((qMax<qint64>(acknowledged, 1) - 1) * 10)).rows;
            REQUIRE_FALSE(row.isEmpty());
            if (acknowledged > 0)
                CHECK(row.last().readHere);
        }
        if (kill % 10 == 9 || kill + 1 == times)
            REQUIRE(t.findings() == QStringList());
    }
    QSet<QString> ids;
    const QList<Row> rows = t.rows();
    for (const Row &row : rows)
        ids.insert(row.heading.subject);
    CHECK(ids.size() == rows.size());
    std::printf("%d kills, seed %u: %lld letters, slowest start %lld ms\n", times, seed, (long long)(rows.size()), (long long)(slowest));
    CHECK(rows.size() > times / 4);
}
