// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/row_painter.h"
#include "store/row.h"
#include "store/found_in.h"

namespace overzicht {

/// FoundIn a search found a row, as a sentence with its marks. What stands in the row itself is only named; what does not is quoted.
struct Reason {
    QString words;
    QList<RowMark> marks;
    bool operator==(const Reason &) const = default;
};
Reason reasonOf(const QList<FoundIn> &why, const Row &row);

} // namespace overzicht
