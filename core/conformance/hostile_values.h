// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "conformance/told.h"

namespace overzicht::conformance {

/// Where the single values stand in a record as it came: JSON (RFC 8259) or XML. Spans of bytes, in their order.
struct Span {
    qsizetype from = 0, length = 0;
    bool operator==(const Span &) const = default;
};
QList<Span> valuesIn(const QByteArray &record);

/// Records that came, each with one value made hostile, read again among their neighbours: the neighbours stay as they were, an absurd amount is never taken, and
/// nothing that could command a screen or a browser comes through. `most`: readings in all.
Findings hostileValues(const Told &told, int most = 1200);

} // namespace overzicht::conformance
