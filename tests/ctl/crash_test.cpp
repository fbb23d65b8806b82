// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

TEST_CASE("killed at any moment of a sync, what is stored is sound, and the next sync has every letter once")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    int killed = 0;
    const QString database = person.home() + "/overzicht.db";
    for (int round = 0; round < 24; ++round) {
        // Half of them early, by time, on what the last one left; half in the midst of a first landing: when so much of it is written.
        const bool landing = round % 2 == 1;
        for (const char *end : {"", "-wal", "-shm"}) {
            if (landing)
                QFile::remove(database + end);
        }
        const auto sync = person.start({"sync", "--full"});
        if (!landing)
            QThread::msleep(ulong(10 + round * 8));
        QElapsedTimer timer;
        timer.start();
        while (landing && timer.elapsed() < 10'000 && QFileInfo(database + "-wal").size() < 16'384 * (round + 1) && !sync->waitForFinished(1)) { }
        killed += sync->state() == QProcess::Running ? 1 : 0;
        sync->kill();
        sync->waitForFinished();
        const Ran check = person.ctl({"check", "--json"});
        INFO(check.out.toStdString());
        CHECK(check.exit == 0);
        CHECK(check.object().value("ok").toBool());
        CHECK(check.object().value("findings").isArray());
    }
    CHECK(killed >= 8); // else nothing was tried
    REQUIRE(person.ctl({"sync"}).exit == 0);
    // The same as a home that was never disturbed has.
    const Person calm;
    QDir(calm.path()).mkdir("home");
    calm.write("home/demo.town", {}); // the same town's, or nobody joins its letters there
    for (const QString &name : QDir(person.home() + "/sources").entryList({"*.json"}, QDir::Files))
        REQUIRE(calm.ctl({"source", "add", person.home() + "/sources/" + name}).exit == 0);
    REQUIRE(calm.ctl({"sync"}).exit == 0);
    const QJsonArray here = person.ctl({"list", "--json"}).items(), there = calm.ctl({"list", "--json"}).items();
    REQUIRE(here.size() == there.size());
    CHECK(there.size() > 70);
    for (qsizetype i = 0; i < here.size(); ++i)
        CHECK(here.at(i).toObject().value("subject") == there.at(i).toObject().value("subject"));
    CHECK(person.ctl({"check"}).exit == 0);
}

TEST_CASE("a damaged store is a finding and never an empty list in silence")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    REQUIRE(person.ctl({"sync"}).exit == 0);
    QFile database(person.home() + "/overzicht.db");
    REQUIRE(database.open(QIODevice::ReadWrite));
    REQUIRE(database.size() > 8192);
    for (qint64 at = 4096; at + 4096 < database.size(); at += 8192) {
        database.seek(at);
        database.write(QByteArray(2000, '\x5a'));
    }
    database.close();
    QFile::remove(person.home() + "/overzicht.db-wal");
    QFile::remove(person.home() + "/overzicht.db-shm");
    const Ran check = person.ctl({"check", "--json"});
    CHECK(check.exit == 3);
    CHECK_FALSE(check.object().value("ok").toBool(true));
    CHECK_FALSE(check.object().value("findings").toArray().isEmpty());
}

TEST_CASE("the process dumps no core, whatever the limits it was started with")
{
    const Person person;
    const auto town = person.start({"demo"});
    REQUIRE(town->waitForReadyRead(60'000));
    QFile limits(QStringLiteral("/proc/%1/limits").arg(town->processId()));
    REQUIRE(limits.open(QIODevice::ReadOnly));
    const QByteArray text = limits.readAll();
    const qsizetype at = text.indexOf("Max core file size");
    REQUIRE(at >= 0);
    CHECK(text.mid(at, 60).simplified().startsWith("Max core file size 0 0"));
    town->terminate();
    CHECK(town->waitForFinished(20'000));
}
