// SPDX-License-Identifier: EUPL-1.2
#include "activation/text_laws.h"

#include <algorithm>
#include <numeric>

namespace overzicht {

namespace {

using Law = BrokenLaw::Law;

const QString kEmphasis = QStringLiteral("**");
const QStringList kSummary{QStringLiteral("summaryPaper"), QStringLiteral("summaryCounts"), QStringLiteral("summaryStop")};
const QString kEmailToGive = QStringLiteral("emailToGive");

bool isWord(const QString &part) { return std::any_of(part.cbegin(), part.cend(), [](QChar c) { return c.isLetterOrNumber(); }); }

int words(const QString &text)
{
    int all = 0;
    for (const QString &part : text.simplified().split(u' ')) {
        if (isWord(part))
            ++all;
    }
    return all;
}

QStringList sentences(const QString &text)
{
    QStringList all;
    QString sentence;
    for (const QString &part : text.simplified().split(u' ')) {
        sentence += part + u' ';
        const QChar last = part.isEmpty() ? QChar() : part.back();
        if (last == u'.' || last == u'?' || last == u'!') {
            all << sentence;
            sentence.clear();
        }
    }
    if (isWord(sentence))
        all << sentence;
    return all;
}

/// The text without marks, with the longest of what comes in each place.
QString asShown(const QString &pattern, const ActivationText &text)
{
    QHash<QString, QString> longest{{QStringLiteral("services"), QStringLiteral("1")},
                                    {QStringLiteral("date"), QStringLiteral("1 2 3")},
                                    {QStringLiteral("app"), QStringLiteral("1 2")},
                                    {QStringLiteral("moment"), QStringLiteral("1 2 3 4 5")},
                                    {QStringLiteral("email"), text.labels.value(kEmailToGive)}};
    QStringList summary;
    for (const QString &part : kSummary)
        summary << text.labels.value(part);
    longest.insert(QStringLiteral("summary"), summary.join(u' '));
    QString shown = pattern;
    shown.remove(kEmphasis);
    for (const QString &place : placesOf(pattern))
        shown.replace(u'{' + place + u'}', longest.value(place, QStringLiteral("1")));
    return shown;
}

/// Every text with its key as in the file.
QList<QPair<QString, QString>> textsOf(const ActivationText &text)
{
    QList<QPair<QString, QString>> all;
    for (const TextBlock block : kTextBlocks)
        all << qMakePair(key(block), text.block(block));
    for (size_t i = 0; i < text.questions.size(); ++i) {
        const QString where = QStringLiteral("Q%1").arg(i + 1);
        all << qMakePair(where, text.questions[i].text) << qMakePair(where + QStringLiteral("/wrong"), text.questions[i].wrong);
        for (const Question::Answer &answer : text.questions[i].answers)
            all << qMakePair(where + QStringLiteral("/answers/") + answer.id, answer.text);
    }
    for (auto it = text.buttons.cbegin(); it != text.buttons.cend(); ++it)
        all << qMakePair(QStringLiteral("buttons/") + it.key(), it.value());
    for (auto it = text.labels.cbegin(); it != text.labels.cend(); ++it)
        all << qMakePair(QStringLiteral("labels/") + it.key(), it.value());
    return all;
}

/// The sentences of a text that have emphasis; -1 = it begins or ends in the middle of one.
int emphasized(const QString &pattern)
{
    const auto ends = [](const QString &part) { return part.trimmed().isEmpty() || QStringLiteral(".?!").contains(part.trimmed().back()); };
    const QStringList parts = pattern.split(kEmphasis);
    int all = 0;
    for (qsizetype i = 1; i < parts.size(); i += 2) {
        if (!ends(parts.at(i - 1)) || !ends(parts.at(i)))
            return -1;
        all += int(sentences(parts.at(i)).size());
    }
    return all;
}

/// Of one text, by itself.
void judge(const ActivationText &text, Language language, QList<BrokenLaw> &broken)
{
    const auto atMost = [&](Law law, int is, int most, const QString &key, const QString &what) {
        if (is > most)
            broken << BrokenLaw{law, language, key, QStringLiteral("%1 %2, at most %3").arg(is).arg(what).arg(most)};
    };
    const QString inWords = QStringLiteral("words");
    const TextFigures figure = figures(text);
    atMost(Law::Explaining, figure.explaining, TextLimits::mostExplaining, QString(), inWords);
    atMost(Law::Asking, figure.asking[0] + figure.asking[1], TextLimits::mostAsking, QString(), inWords);
    atMost(Law::After, figure.words[size_t(TextBlock::After)], TextLimits::mostAfter, key(TextBlock::After), inWords);
    for (size_t i = 0; i < figure.wrong.size(); ++i)
        atMost(Law::Wrong, figure.wrong[i], TextLimits::mostWrong, QStringLiteral("Q%1/wrong").arg(i + 1), inWords);
    if (figure.inSentences > TextLimits::meanSentence * figure.sentences)
        broken << BrokenLaw{Law::MeanSentence, language, QString(), QStringLiteral("%1 words in %2 sentences, at most %3 a sentence").arg(figure.inSentences).arg(figure.sentences).arg(TextLimits::meanSentence)};
    for (const auto &[where, pattern] : textsOf(text)) {
        for (const QString &sentence : sentences(asShown(pattern, text)))
            atMost(Law::LongSentence, words(sentence), TextLimits::longestSentence, where, QStringLiteral("words in a sentence"));
        if (emphasized(pattern) < 0)
            broken << BrokenLaw{Law::WholeSentences, language, where, QStringLiteral("emphasis on a part of a sentence")};
    }
    for (auto it = text.buttons.cbegin(); it != text.buttons.cend(); ++it) {
        const QString where = QStringLiteral("buttons/") + it.key();
        atMost(Law::Button, words(*it), TextLimits::buttonWords, where, inWords);
        atMost(Law::Button, int(it->size()), TextLimits::buttonLetters, where, QStringLiteral("letters"));
    }
    for (const QString &needed : kSummary + QStringList{kEmailToGive}) {
        if (!text.labels.contains(needed))
            broken << BrokenLaw{Law::NeededLabel, language, QStringLiteral("labels/") + needed, QStringLiteral("it fills a place of another text, and is missing")};
    }
}

} // namespace

TextFigures figures(const ActivationText &text)
{
    TextFigures all;
    const auto take = [&](const QString &shown) {
        for (const QString &sentence : sentences(shown)) {
            ++all.sentences;
            all.inSentences += words(sentence);
        }
    };
    for (const TextBlock block : kTextBlocks) {
        const QString shown = asShown(text.block(block), text);
        all.words[size_t(block)] = words(shown);
        take(shown);
    }
    for (size_t i = 0; i < text.questions.size(); ++i) {
        const Question &question = text.questions[i];
        take(question.text);
        all.asking[i] = words(question.text);
        for (const Question::Answer &answer : question.answers)
            all.asking[i] += words(answer.text);
        all.wrong[i] = words(question.wrong);
    }
    all.explaining = std::accumulate(all.words.cbegin(), all.words.cend(), 0) - all.words[size_t(TextBlock::After)];
    for (const auto &[where, pattern] : textsOf(text)) {
        for (const QString &sentence : sentences(asShown(pattern, text)))
            all.longest = std::max(all.longest, words(sentence));
    }
    return all;
}

QList<BrokenLaw> brokenLaws(const TextBundle &bundle)
{
    QList<BrokenLaw> broken;
    const auto first = textsOf(bundle.in(kLanguages.front()));
    for (const Language language : kLanguages) {
        judge(bundle.in(language), language, broken);
        // The keys are the same in every language, and come in the same order: TextBundle::read saw to that.
        const auto texts = textsOf(bundle.in(language));
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (emphasized(texts.at(i).second) != emphasized(first.at(i).second))
                broken << BrokenLaw{Law::Emphasis, language, texts.at(i).first, QStringLiteral("not as many sentences with emphasis as in the first language")};
        }
    }
    return broken;
}

} // namespace overzicht
