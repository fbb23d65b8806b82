// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"

class QWidget;

namespace overzicht {

class DetailSheet;

/// The parts of a case's page, each one widget made from what the store knows, or null when there is nothing to tell. What is pressed is told by the sheet's signals.
/// `row`: of that case. Of who looks like somebody else, and where it is not safe to open (opensInBrowser), an address is told and leads nowhere.

/// Where it stands, step by step, with what came at each.
QWidget *timelinePart(DetailSheet &sheet, const Details &details);
/// Whom to ask: the service, with what can be copied.
QWidget *contactPart(DetailSheet &sheet, const Contact &contact, const Row &row);
/// What belongs to this case: the notices that stand in it, each with its link, and what carries its number, each to be opened.
QWidget *togetherPart(DetailSheet &sheet, const Details &details);
/// The number of the case, who keeps it, product numbers, links.
QWidget *caseFactsPart(DetailSheet &sheet, const Dossier &dossier, const Row &row);

} // namespace overzicht
