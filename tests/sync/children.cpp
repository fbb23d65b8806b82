// SPDX-License-Identifier: EUPL-1.2
#include "children.h"

using namespace overzicht;

namespace {

QStringList more() { return qEnvironmentVariable("OVERZICHT_CHILD_MORE").split(u'\n'); }

/// An engine as overzichtctl has one: opened, or why not.
class Ctl {
public:
    Ctl() : home(Home::open(qEnvironmentVariable("OVERZICHT_CHILD_HOME")).value()), registry(makeRegistry()), engine(home, registry, senders, shortLimits())
    {
        QObject::connect(&engine, &Engine::synced, [this](const Report &report) { synced = report; });
        QObject::connect(&engine, &Engine::failed, [this](const Error &error) { failed = error; });
        QObject::connect(&engine, &Engine::opened, [this] { opened = true; });
        engine.open();
    }
    Home home;
    Registry registry;
    SenderRegister senders;
    Engine engine;
    std::optional<Report> synced;
    std::optional<Error> failed;
    bool opened = false;
};

} // namespace

TEST_CASE("child: one sync", "[.child-sync]")
{
    Ctl ctl;
    ctl.engine.sync();
    REQUIRE(QTest::qWaitFor([&] { return ctl.synced || ctl.failed; }, 60'000));
    REQUIRE(ctl.synced);
    CHECK(ctl.synced->isWhole());
    CHECK(ctl.synced->feeds.size() >= 1);
}

TEST_CASE("child: an owner that stays", "[.child-own]")
{
    Ctl ctl;
    REQUIRE(QTest::qWaitFor([&] { return ctl.opened; }, 20'000));
    writeFile(more().value(0), "open");
    QTest::qWait(60'000);
}
