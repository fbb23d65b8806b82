// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reading/shared_memory.h"

namespace overzicht {

/// A page, or a part of one, as it is drawn: rows from top to bottom, four bytes a pixel, none between the rows: what QImage calls Format_RGB32. Opaque, on white.
/// The process that drew it may still hold the memory: nothing may be decided on what stands in it, it is only to be shown. Copied, they stay one memory.
struct PagePixels {
    int width = 0, height = 0; ///< pixels
    std::shared_ptr<const SharedMemory> memory;

    const uchar *rows() const { return memory->data(); }
};

} // namespace overzicht
