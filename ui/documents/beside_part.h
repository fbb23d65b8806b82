// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/row.h"

class QWidget;

namespace overzicht {

class Button;
class DetailSheet;

/// The parts of a page that lead to what carries the same number of a case, each to its own page by DetailSheet::itemAsked.

QString iconOf(ItemKind kind);
QString besideName(const Row &row); ///< of the button of its line
/// One thing as a line: its subject to press, and below it what it is and how it stands.
QWidget *besideLine(DetailSheet &sheet, const Row &row);
/// Below a list that is told in part: shows the `more` that are left, with the focus on the one named `next`.
Button *restBeside(DetailSheet &sheet, int more, const QString &next);
/// What belongs to a case, or of anything else the case it belongs to, as far as it is confirmed. Null when there is none.
QWidget *besidePart(DetailSheet &sheet, const Details &details);
/// What only claims it, apart and marked. Null when there is nothing.
QWidget *claimedPart(DetailSheet &sheet, const Details &details);

} // namespace overzicht
