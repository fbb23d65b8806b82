// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activating/words_of.h"

#include <memory>

class QPrinter;
class QTextCursor;
class QTextDocument;

namespace overzicht {

/// The text of the dialog on paper, to read at home or to take to the counter: every block and both questions with their answers, what it rests on, and which text it is. Nothing in it
/// is read as markup.
struct TextPaper {
    const TextBundle &bundle;
    Language language;
    TextValues values;

    std::unique_ptr<QTextDocument> document() const;
    void write(QTextCursor &at) const; ///< the same, where that stands
    void print(QPrinter &printer) const;
};

} // namespace overzicht
