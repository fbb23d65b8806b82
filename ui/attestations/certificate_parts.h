// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QWidget;

namespace overzicht {

class DetailSheet;
struct Details;
struct ShownItem;

/// The parts of a certificate's page, each one widget made from what the store knows, or null when there is nothing to tell. What is pressed is told by the sheet's signals.

/// From when to when it is valid and what it is about.
QWidget *validityPart(DetailSheet &sheet, const Details &details);
/// In which language to open it, when there is a choice. The buttons are named "content1", "content2", …
QWidget *languagePart(DetailSheet &sheet, const ShownItem &shown);
/// What proves that the chosen content is unchanged, where our copy is, and the product number.
QWidget *certificateFactsPart(DetailSheet &sheet, const ShownItem &shown);

} // namespace overzicht
