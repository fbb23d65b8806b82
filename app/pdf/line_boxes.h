// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reading/page_text.h"

class QPdfDocument;

namespace overzicht {

/// The lines that a page of this document is written in, and where each stands. The library tells a text and its boxes each for itself, a box for whatever was written in one go (a letter, a word,
/// a line); asking it of each line reads the whole page again. So boxes are put together as lines run, and are trusted when there are as many as lines and those of some lines, asked for, are the
/// same; else each is asked for, for at most some seconds, and the rest gets the box of all.
PageText textOf(QPdfDocument &document, int page);

} // namespace overzicht
