// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reading/page_text.h"

namespace overzicht {

/// Where words stand on a page: of each line that they touch, which characters.
struct TextMatch {
    struct Part {
        int line = 0;             ///< of PageText::lines
        int from = 0, count = 0;  ///< characters of its text
        bool operator==(const Part &) const = default;
    };
    int page = 0;
    QList<Part> parts; ///< at least one; several when the words go on in the next line
    bool operator==(const TextMatch &) const = default;
};

/// As a person looks for words on paper: capitals and accents do not matter, nor how much room is between them, nor where a line ends. In the order of the text, none over another.
QList<TextMatch> matchesOn(int page, const PageText &text, const QString &words, int most);

} // namespace overzicht
