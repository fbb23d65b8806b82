// SPDX-License-Identifier: EUPL-1.2
#include "base/side_work.h"

#include <QTest>
#include <QThread>

#include <catch2/catch.hpp>

using namespace overzicht;

TEST_CASE("work beside a loop tells how far it is, and what came of it in the loop")
{
    std::atomic<bool> may = false;
    SideWork<int> work;
    CHECK_FALSE(work.progress());
    std::optional<int> told;
    QThread *in = nullptr, *toldIn = nullptr;
    work.run(
        [&] {
            in = QThread::currentThread();
            work.goesOn(7);
            while (!may)
                QThread::msleep(1);
            return 42;
        },
        [&](int done) {
            told = done;
            toldIn = QThread::currentThread();
        });
    REQUIRE(QTest::qWaitFor([&] { return work.progress() == 7; }, 20'000));
    CHECK_FALSE(told);
    may = true;
    REQUIRE(QTest::qWaitFor([&] { return told.has_value(); }, 20'000));
    CHECK(*told == 42);
    CHECK(toldIn == QThread::currentThread());
    CHECK(in != toldIn);
}

TEST_CASE("work that is destroyed is stopped and waited for, and nothing of it is told after that")
{
    bool told = false;
    std::atomic<bool> began = false, ended = false;
    {
        SideWork<int> work;
        work.run(
            [&] {
                began = true;
                while (work.goesOn(1))
                    QThread::msleep(1);
                ended = true;
                return 1;
            },
            [&](int) { told = true; });
        while (!began)
            QThread::msleep(1);
    }
    CHECK(ended);
    QTest::qWait(50);
    CHECK_FALSE(told);
}

TEST_CASE("work that ended unseen before it is destroyed is not told either")
{
    bool told = false;
    {
        SideWork<int> work;
        work.run([] { return 1; }, [&](int) { told = true; });
        QThread::msleep(30); // its end waits in the loop, which does not run
    }
    QTest::qWait(20);
    CHECK_FALSE(told);
}
