// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "conformance/told.h"

namespace overzicht::conformance {

// What a source keeps by what it sends. Each finds where it is broken; nothing found = kept.
Findings headings(const Told &told);  ///< a sender and a subject of its own
bool hasTimes(const Told &told); ///< false: nothing that came has a date, and its file promises none of each thing, so there is no law to hold it to
bool namesTimes(const SourceFile &file); ///< it says where some date stands
Findings times(const Told &told);
Findings values(const Told &told);
Findings records(const Told &told);
Findings ids(const Told &told);
Findings paging(const Told &told);
Findings sizes(const Told &told);
Findings hosts(const Told &told);
/// Numbers of cases, each once, that a bill, a letter or a certificate says to belong to and that no case of a source that tells cases has. No law: the case may be closed, or another office's.
QStringList casesNotTold(const Told &told);
Findings answers(const Told &told);   ///< what went wrong and belongs to no other law

} // namespace overzicht::conformance
