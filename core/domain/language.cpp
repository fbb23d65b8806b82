// SPDX-License-Identifier: EUPL-1.2
#include "domain/language.h"

namespace overzicht {

QString code(Language language)
{
    static const std::array codes{QStringLiteral("nl"), QStringLiteral("fr"), QStringLiteral("de"), QStringLiteral("en")};
    return codes[size_t(language)];
}

std::optional<Language> languageFromCode(const QString &c)
{
    const QString two = c.left(2).toLower();
    if (c.size() > 2 && c.at(2).isLetterOrNumber())
        return std::nullopt;
    for (const Language language : kLanguages) {
        if (code(language) == two)
            return language;
    }
    return std::nullopt;
}

std::optional<Language> LocalText::bestLanguage(Language wanted) const
{
    if (!in(wanted).trimmed().isEmpty())
        return wanted;
    for (const Language language : kLanguages) {
        if (!in(language).trimmed().isEmpty())
            return language;
    }
    return std::nullopt;
}

QString LocalText::best(Language wanted) const
{
    const auto language = bestLanguage(wanted);
    return language ? in(*language) : QString();
}

} // namespace overzicht
