// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"

class QWidget;

namespace overzicht {

class DetailSheet;

/// The parts of a case's page, each one widget made from what the store knows, or null when there is nothing to tell. What is pressed is told by the sheet's signals.
/// `mayOpen`: false of who looks like somebody else; then an address is told and leads nowhere.

/// Where it stands, step by step, with what came at each.
QWidget *timelinePart(DetailSheet &sheet, const Details &details);
/// Whom to ask: the service, with what can be copied.
QWidget *contactPart(DetailSheet &sheet, const Contact &contact, bool mayOpen);
/// What belongs to this case: the notices that stand in it, each with its link, and what carries its number, each to be opened.
QWidget *togetherPart(DetailSheet &sheet, const Details &details);
/// The number of the case, who keeps it, product numbers, links.
QWidget *caseFactsPart(DetailSheet &sheet, const Dossier &dossier, bool mayOpen);

} // namespace overzicht
