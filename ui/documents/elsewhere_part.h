// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QWidget;

namespace overzicht {

class DetailSheet;
struct ShownItem;

/// Of a notice that only tells that something is elsewhere: where the real thing is, and what to do to see it here. Null when there is nothing to say.
QWidget *elsewherePart(DetailSheet &sheet, const ShownItem &shown);

} // namespace overzicht
