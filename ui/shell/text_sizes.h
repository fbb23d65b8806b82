// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>

namespace overzicht {

/// The sizes of text a person can choose, in percent; Ctrl + and Ctrl − walk along them.
inline constexpr std::array kTextSizes{100, 115, 130, 150, 175, 200};

} // namespace overzicht
