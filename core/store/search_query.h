// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/search_text.h"

namespace overzicht {

/// What a person looks for: all of its terms, in any order. A term can stand there in several ways: 1234,56 also as 1.234,56; an account with or without spaces; a structured communication
/// with or without its signs. Nothing that was typed is ever an operator.
struct SearchQuery {
    /// Words that follow each other, folded as the index has them. `open`: the last one also as a beginning, because it is still being typed.
    struct Way {
        QList<QByteArray> tokens;
        bool open = false;
        bool operator==(const Way &) const = default;
    };
    using Term = QList<Way>;
    QList<Term> terms;

    static constexpr int kMostTerms = 64;
    static constexpr qsizetype kMostCharacters = 4000;
    /// Refused when it is longer, or of more terms. No terms: nothing to look for.
    static Result<SearchQuery> of(const QString &words, const SearchWords &tokens);

    /// Where a term stands in a text: the places of the tokens that it is. Empty = it does not.
    static QList<qsizetype> found(const Term &term, const QList<SearchWords::Span> &text);
};

} // namespace overzicht
