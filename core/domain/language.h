// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace overzicht {

/// The four languages we speak. A letter keeps the language of its sender.
enum class Language { Nl, Fr, De, En };

inline constexpr std::array kLanguages{Language::Nl, Language::Fr, Language::De, Language::En};

QString code(Language language);                            ///< "nl", "fr", "de", "en"
std::optional<Language> languageFromCode(const QString &c); ///< also "nl_BE", "nl-BE.UTF-8"

/// One text in up to four languages, as senders publish it.
class LocalText {
public:
    LocalText() = default;
    LocalText(Language language, const QString &text) { set(language, text); }

    void set(Language language, const QString &text) { m_texts[size_t(language)] = text; }
    const QString &in(Language language) const { return m_texts[size_t(language)]; }
    /// The wanted language, else the first that has more than white space in the order nl, fr, de, en; empty when none has.
    QString best(Language wanted) const;
    std::optional<Language> bestLanguage(Language wanted) const;
    bool isEmpty() const { return best(Language::Nl).isEmpty(); }
    bool operator==(const LocalText &) const = default;

private:
    std::array<QString, 4> m_texts;
};

} // namespace overzicht
