// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activation/text_bundle.h"

#include <QList>
#include <QString>

namespace overzicht {

/// How easy a text must be, so that who never heard of the eBox understands it. Words are counted as a person meets them: a place to fill as the longest value that comes
/// there ({summary}: the three labels that it is made of; {email}: the label for who has none here yet), an arrow or a mark not at all.
struct TextLimits {
    static constexpr int mostExplaining = 220; ///< words of title to no
    static constexpr int mostAsking = 50;      ///< words of both questions with their answers
    static constexpr int mostAfter = 25;       ///< words of after
    static constexpr int mostWrong = 20;       ///< words told at a wrong answer
    static constexpr int meanSentence = 12;    ///< words: of the explaining blocks, the questions and after together
    static constexpr int longestSentence = 20; ///< words: of any text
    static constexpr int buttonWords = 6, buttonLetters = 32;
};

struct TextFigures {
    std::array<int, kTextBlocks.size()> words{}; ///< of each block
    std::array<int, 2> asking{}, wrong{};    ///< of each question with its answers; of what is told at a wrong one
    int explaining = 0;                      ///< words of title to no
    int sentences = 0, inSentences = 0;      ///< of explaining blocks, questions and after; their words
    int longest = 0;                         ///< words of the longest sentence of any text
};
TextFigures figures(const ActivationText &text);

/// A law that a text breaks: where, and how, in English (it is told to who writes the text).
struct BrokenLaw {
    enum class Law { Explaining, Asking, After, Wrong, MeanSentence, LongSentence, Button, Emphasis, WholeSentences, NeededLabel };
    Law law = Law::Explaining;
    Language language = Language::Nl;
    QString key; ///< as in the file: "core", "Q1/wrong", "labels/codeWrong"; empty = all of it
    QString reason;

    bool operator==(const BrokenLaw &) const = default;
};

/// Every law that one of the four texts breaks. Emphasis: each text has as many sentences with it as in the first language, and it holds whole sentences.
QList<BrokenLaw> brokenLaws(const TextBundle &bundle);

} // namespace overzicht
