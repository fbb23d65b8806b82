// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace overzicht::demo {

/// The invented citizen of the demo town has a number of the government's test range. It stands in no source file, as nobody's does: the town's files name this variable of the
/// environment, and whoever opens the demo town's home sets it for its own process (compose.h).
inline constexpr const char *kPersonVariable = "OVERZICHT_DEMO_INSZ";
inline constexpr const char *kPersonNumber = "85673003360";

/// For this process, unless it was set from outside.
inline void introducePerson()
{
    if (qEnvironmentVariableIsEmpty(kPersonVariable))
        qputenv(kPersonVariable, kPersonNumber);
}

} // namespace overzicht::demo
