// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/desk.h"

namespace overzicht::ctl {

// Each is called once, inside the event loop, and ends through Desk::end.
void runDemo(Desk &desk);
void runSourceAdd(Desk &desk);
void runSourceList(Desk &desk);
void runSourceRemove(Desk &desk);
void runSourceCheck(Desk &desk);
void runSourcePreview(Desk &desk);
void runSourceRecord(Desk &desk);
void runSourceReplay(Desk &desk);
void runSecretSet(Desk &desk);
void runSecretRemove(Desk &desk);
void runSync(Desk &desk);
void runList(Desk &desk);
void runShow(Desk &desk);
void runOpen(Desk &desk);
void runSearch(Desk &desk);
void runCheck(Desk &desk);
void runQuarantine(Desk &desk);
void runProofVerify(Desk &desk);
void runMailImport(Desk &desk);
void runExport(Desk &desk);
void runImport(Desk &desk);

} // namespace overzicht::ctl
