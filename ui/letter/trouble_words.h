// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reading/pdf_trouble.h"

namespace overzicht {

/// Why a PDF is not shown and what to do, as a person is told it.
struct TroubleWords {
    QString heading, words;
    bool mayTryAgain = false; ///< it may go well another time
};
TroubleWords wordsOf(const PdfTrouble &trouble);

} // namespace overzicht
