// SPDX-License-Identifier: EUPL-1.2
// Recorded answers, broken in every way a network can break them: an error, or everything that was in them; never a crash, and nothing lost in silence.
#include "recordings.h"

#include "conformance/broken_answers.h"
#include "conformance/hostile_values.h"

#include <cstdio>
#include <random>

using namespace overzicht;
using namespace overzicht::contract;
using conformance::Told;

namespace {

/// All answers, each broken hundreds of times.
conformance::Breaking thoroughly()
{
    static const unsigned seed = [] {
        const unsigned chosen = qEnvironmentVariableIsSet("OVERZICHT_SEED") ? unsigned(qEnvironmentVariableIntValue("OVERZICHT_SEED")) : std::random_device()();
        std::printf("OVERZICHT_SEED=%u\n", chosen);
        return chosen;
    }();
    return {seed, 100, 400, 10'000};
}

void keptByAll(const Law &law)
{
    for (const Recording &recording : recordings()) {
        DYNAMIC_SECTION(recording.name.toStdString())
        {
            CHECK(broken(recording, law) == "");
        }
    }
}

} // namespace

TEST_CASE("An answer that was cut off is an error", "[contract]")
{
    keptByAll([](const Told &told) { return conformance::cutAnswers(told, thoroughly()); });
}

TEST_CASE("An answer with a wrong byte is an error or holds as much as before", "[contract]")
{
    keptByAll([](const Told &told) { return conformance::wrongBytes(told, thoroughly()); });
}

TEST_CASE("An answer that is something else altogether is an error", "[contract]")
{
    keptByAll([](const Told &told) { return conformance::otherAnswers(told, thoroughly()); });
}

TEST_CASE("An answer with another status is the error that status means, and loses nothing", "[contract]")
{
    keptByAll([](const Told &told) { return conformance::otherStatuses(told, thoroughly()); });
}

TEST_CASE("A hostile value in a record spoils only that record", "[contract]")
{
    keptByAll([](const Told &told) { return conformance::hostileValues(told, 4000); });
}
