// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/row.h"

class QWidget;

namespace overzicht {

class DetailSheet;

/// The parts of a page that lead to what carries the same number of a case, each to its own page by DetailSheet::itemAsked.

QString iconOf(ItemKind kind);
/// One thing as a line: its subject to press, and below it what it is and how it stands.
QWidget *besideLine(DetailSheet &sheet, const Row &row);
/// What belongs to a case, or of anything else the case it belongs to, as far as it is confirmed. Null when there is none.
QWidget *besidePart(DetailSheet &sheet, const Details &details);
/// What only claims it, apart and marked. Null when there is nothing.
QWidget *claimedPart(DetailSheet &sheet, const Details &details);

} // namespace overzicht
