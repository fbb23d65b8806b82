// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activation/spans.h"
#include "domain/language.h"

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QUrl>

#include <array>

namespace overzicht {

/// The texts that stand by themselves, in the order in which they are told. Title to No explain; After is told once the eBox is on.
enum class TextBlock { Title, Core, Duty, Effect, Who, Notice, Seen, Keep, Stop, No, After };
inline constexpr std::array kTextBlocks{TextBlock::Title, TextBlock::Core, TextBlock::Duty, TextBlock::Effect, TextBlock::Who, TextBlock::Notice, TextBlock::Seen, TextBlock::Keep, TextBlock::Stop, TextBlock::No, TextBlock::After};
QString key(TextBlock block);        ///< as in the file: "title", "core", …
QStringList placesOf(TextBlock block); ///< what is filled in there, sorted: {services} {date}, {email} {app}, {moment} {summary}; none in the others

struct LegalSource {
    QString name;
    QUrl address; ///< https
    QDate date;   ///< of the law, the decree or the terms; never after the day from which the text is valid

    bool operator==(const LegalSource &) const = default;
};

/// A question that checks whether it was understood. Its answers are shown in any order and kept by their ids, which are the same in every language.
struct Question {
    struct Answer {
        QString id, text;
        bool operator==(const Answer &) const = default;
    };
    QString text;
    QList<Answer> answers;
    QString right; ///< an id
    QString wrong; ///< what is told under an answer that is not right

    bool operator==(const Question &) const = default;
};

/// All the words of the dialog in one language: patterns (spans.h), to be shown through filled().
struct ActivationText {
    Language language = Language::Nl;
    QByteArray hash; ///< SHA-256 of the file's bytes exactly as they are, 32 bytes: a proof names the text by it. There is no other canonical form: one more space is another text
    QList<LegalSource> legalSources;
    std::array<QString, kTextBlocks.size()> blocks;
    std::array<Question, 2> questions; ///< Q1, Q2
    QMap<QString, QString> buttons;    ///< by key, the same keys in every language
    QMap<QString, QString> labels;     ///< all other short words, likewise

    const QString &block(TextBlock which) const { return blocks[size_t(which)]; }
};

/// What a person must read before the eBox is turned on, in four languages that say the same, as one version of it: content that a jurist reviews, which no code and no brand
/// can change a word of. From resources/texts/activation/VERSION/{nl,fr,de,en}.json:
/// {"id":"activation","version":1,"validFrom":"2026-12-01","language":"nl","legalSources":[{"name","address","date"}],
///  "title"…"no","after":"…","Q1":{"question","answers":[{"id","text"}],"right","wrong"},"Q2":{…},"buttons":{key:"…"},"labels":{key:"…"}}
class TextBundle {
public:
    using Files = std::array<QByteArray, kLanguages.size()>; ///< in the order of kLanguages

    /// Refused with the language, the key and the reason when one of the files is not of that shape (a member too many or too few, a text that is empty, hides something or is no
    /// pattern), or when the four are not one text: other keys, other places to fill, other answers, another order or another right one, other sources. What is measured of it
    /// (words, sentences, emphasis) stands in text_laws.h: an old text stays readable when those change.
    static Result<TextBundle> read(const Files &files);

    const QString &id() const { return m_id; }
    int version() const { return m_version; }
    QDate validFrom() const { return m_validFrom; }
    const ActivationText &in(Language language) const { return m_texts[size_t(language)]; }

private:
    QString m_id;
    int m_version = 0;
    QDate m_validFrom;
    std::array<ActivationText, kLanguages.size()> m_texts;
};

} // namespace overzicht
