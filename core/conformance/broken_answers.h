// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "conformance/told.h"

namespace overzicht::conformance {

/// How thoroughly answers are broken.
struct Breaking {
    unsigned seed = 1;    ///< the same one breaks the same way
    int cuts = 24;        ///< of each answer, besides sixteen even ones
    int wrongBytes = 60;  ///< of each answer
    int answers = 12;     ///< at most so many of them, but one of each feed; a source may have thousands
};

// Answers that came, broken in every way a network or a server can break them, and read again. Nothing found = an error of the right kind, or as much as before.
Findings cutAnswers(const Told &told, const Breaking &how = {});
Findings wrongBytes(const Told &told, const Breaking &how = {});
Findings otherAnswers(const Told &told, const Breaking &how = {});  ///< a web page, nothing, another JSON …
Findings otherStatuses(const Told &told, const Breaking &how = {});
Findings brokenAnswers(const Told &told, const Breaking &how = {}); ///< all of them

} // namespace overzicht::conformance
