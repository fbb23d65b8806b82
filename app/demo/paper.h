// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "demo/letters.h"

namespace overzicht::demo {

/// The square with initials that stands for a sender, as a PNG of that many pixels. Any thread.
QByteArray logoPng(const Sender &sender, int pixels = 96);

} // namespace overzicht::demo
