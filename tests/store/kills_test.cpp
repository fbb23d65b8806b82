// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "kills.h"

#include <catch2/catch.hpp>

#include <QtGlobal>

TEST_CASE("Killed at random moments while pages land, nothing is lost, doubled or half", "[store]")
{
    killWhileLanding(qEnvironmentVariableIntValue("OVERZICHT_KILLS") > 0 ? qEnvironmentVariableIntValue("OVERZICHT_KILLS") : KILLS, 20261123);
}
