// SPDX-License-Identifier: EUPL-1.2
#include "store/town.h"

#include <QProcess>

#include <csignal>
#include <random>
#include <unistd.h>

using namespace town;

TEST_CASE("Killed at random moments, the program tells no letter twice and loses none; what was perhaps told is for the window")
{
    const int times = KILLS;
    const unsigned seed = 20261130;
    std::mt19937 random(seed);
    Town t({sourceFile("ebox"), sourceFile("doccle")});
    t.reader.reset();
    t.store.reset();
    const QString log = t.dir.path() + QStringLiteral("/log");
    for (int kill = 0; kill < times; ++kill) {
        QProcess child;
        child.start(QStringLiteral(NOTIFY_CHILD), {QStringLiteral("land"), t.home.folder(), log});
        REQUIRE(child.waitForReadyRead(20'000)); // it has begun
        ::usleep(useconds_t(random() % 60'000));
        REQUIRE(child.state() == QProcess::Running);
        ::kill(pid_t(child.processId()), SIGKILL);
        REQUIRE(child.waitForFinished(10'000));
    }
    QProcess last;
    last.start(QStringLiteral(NOTIFY_CHILD), {QStringLiteral("drain"), t.home.folder(), log});
    REQUIRE(last.waitForFinished(20'000));
    CHECK(last.exitCode() == 0);
    QFile file(log);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QHash<QString, int> told, inWindow;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine().trimmed());
        ++(line.startsWith(u'b') ? told : inWindow)[line.mid(2)];
    }
    t.open();
    const QList<Row> rows = t.rows();
    int unsure = 0;
    for (const Row &row : rows) {
        INFO("seed " << seed << ", " << row.heading.subject.toStdString());
        CHECK(told.value(row.heading.subject) <= 1);
        CHECK(told.value(row.heading.subject) + inWindow.value(row.heading.subject) >= 1);
        unsure += inWindow.contains(row.heading.subject);
    }
    CHECK(told.size() <= rows.size());
    CHECK(rows.size() > times / 4);
    std::printf("%d kills, seed %u: %lld letters, %lld told, %d for the window\n", times, seed, (long long)(rows.size()), (long long)(told.size()), unsure);
}

TEST_CASE("Killed in the very moment in which it hands a reminder to the desktop, the program leaves it to the window and tells it no second time")
{
    Town t;
    Document question = document(QStringLiteral("Vraag"), at("2026-11-23T08:00:00Z"));
    question.obligation = {Obligation::Kind::Answer, Deadline(endOfDay(QDate(2026, 11, 27))), std::nullopt};
    Found asked = found(QStringLiteral("v"), question);
    asked.readAtSource = true;
    t.land({asked});
    t.reader.reset();
    t.store.reset();
    const QString log = t.dir.path() + QStringLiteral("/log");
    const auto run = [&](const char *how, const char *moment) {
        QProcess child;
        child.start(QStringLiteral(NOTIFY_CHILD), {QString::fromLatin1(how), t.home.folder(), log, QString::fromLatin1(moment)});
        REQUIRE(child.waitForFinished(20'000));
        CHECK((child.exitStatus() == QProcess::CrashExit) == (std::string(how) == "die"));
        QFile file(log);
        REQUIRE(file.open(QIODevice::ReadWrite));
        const QString told = QString::fromUtf8(file.readAll());
        file.resize(0);
        return told;
    };
    CHECK(run("drain", "2026-11-24T06:00:00Z").isEmpty());
    CHECK(run("die", "2026-11-26T07:00:00Z").startsWith(QStringLiteral("b Vraag · Tomorrow is the last day")));
    CHECK(run("drain", "2026-11-26T07:00:01Z") == QStringLiteral("w Vraag\n"));
    CHECK(run("drain", "2026-11-26T20:00:00Z").isEmpty());
    CHECK(run("drain", "2026-11-27T07:00:00Z").startsWith(QStringLiteral("b Vraag · Today is the last day")));
}
