// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace overzicht {

/// How much of the text of a content is kept, so that it can be found. All of a content fits in one line of the owner's socket.
struct KeptText {
    static constexpr int kMostPages = 2'000;               ///< what comes after is not found
    static constexpr qsizetype kMostOfPage = 200'000;      ///< characters, as in reading/page_text.h
    static constexpr qsizetype kMostOfContent = 1'000'000; ///< characters: three bytes each at most

    /// As much of it as is kept, as plain text: control characters but the end of a line, and halves of characters, become spaces.
    static QStringList bounded(const QStringList &pages);
};

} // namespace overzicht
