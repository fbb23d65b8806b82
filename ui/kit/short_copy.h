// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <chrono>

namespace overzicht {

inline constexpr std::chrono::milliseconds kCopyStays{30'000};

/// Puts a number on the clipboard, and takes it away after a while when it is still there: what somebody copied since, here or elsewhere, stays.
void copyForAWhile(const QString &text, std::chrono::milliseconds stays = kCopyStays);

} // namespace overzicht
