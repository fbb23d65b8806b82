// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"
#include "adapters/magda/reply.h"

namespace overzicht::magda {

/// An answer of MAGDA as cases with their history, each with the office that keeps it (a Part per Bron). The mutations of one (Bron, Dossiernummer) are one case, wherever
/// in the answer they stand. An office that failed is named with the reason; one that MAGDA did not name had nothing to tell. Malformed: it tells neither cases nor why not.
/// `asked`: the sources that were asked; empty = all of them. `person`: whom they were asked about. A mutation that says whom it is of, or which
/// persons may look at it, that one not among them, is of somebody else or of an organisation, and set aside: who is asked about is always one of them, beside whom there may be
/// others (a partner, who acts for them), in every answer we know.
Result<Answer> answerOf(Reply reply, const Pull &pull, const QStringList &asked, const AskedPerson &person);

} // namespace overzicht::magda
