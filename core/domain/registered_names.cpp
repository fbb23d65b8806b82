// SPDX-License-Identifier: EUPL-1.2
#include "domain/registered_names.h"

#include "domain/look_alike.h"
#include "domain/safe_text.h"

#include <QStringList>

#include <algorithm>

namespace overzicht {

namespace {

/// The words of a name. What changes a letter stays with it.
QStringList wordsOf(const QString &name)
{
    QStringList words(1);
    const QList<uint> signs = name.left(kLongestLine).toUcs4();
    for (const uint sign : signs) {
        if (QChar::isLetterOrNumber(sign) || QChar::isMark(sign) || passesForLetter(sign))
            words.last() += QString::fromUcs4(reinterpret_cast<const char32_t *>(&sign), 1);
        else if (!words.last().isEmpty())
            words << QString();
    }
    words.removeAll(QString());
    return words;
}

bool isCapitals(const QString &word)
{
    const QString plain = smallCapitalsAsCapitals(word);
    return plain == plain.toUpper() && plain != plain.toLower();
}

/// Are there fewer digits than letters? A digit or two pass for letters in a word that is spelled with letters; "N30" is a road, and no NEO.
bool isSpelled(const QStringList &words, qsizetype begin, qsizetype end)
{
    int digits = 0, others = 0;
    for (qsizetype i = begin; i <= end; ++i) {
        for (const QChar c : words.at(i))
            ++(c.isDigit() ? digits : others);
    }
    return digits < others;
}

/// Words that say what somebody is, and not who: alone they tell nobody from anybody.
bool isGeneric(const QString &word)
{
    static const QStringList words = QStringLiteral("stad gemeente provincie dienst overheid politie ocmw ville commune province service police cpas stadt gemeinde provinz polizei city municipality").split(u' ');
    return words.contains(word.toCaseFolded());
}

/// Is a registered name told from others when it is only a part of a name? Where people read first, a name of two words is, and a single word that is long, or an abbreviation
/// in capitals; further on only a longer name of two words.
bool standsOut(const QString &registered, const QString &looks, bool atStart, bool toldInCapitals)
{
    const QStringList words = wordsOf(registered);
    const qsizetype size = looks.size() - looks.count(QLatin1String("vv")); // a w looks like two signs
    if (words.size() > 1)
        return atStart || size >= 8;
    return atStart && !isGeneric(registered) && (size >= 6 || (size >= 3 && toldInCapitals && isCapitals(registered)));
}

} // namespace

void RegisteredNames::add(const PartyId &sender, const QString &name)
{
    const QString looks = skeleton(name);
    if (looks.isEmpty())
        return;
    m_looks.insert(looks, {sender, name});
    m_longest = qMax(m_longest, looks.size());
}

bool RegisteredNames::looksLikeAll(const QString &name) const
{
    const QStringList ways = readings(name);
    return std::any_of(ways.cbegin(), ways.cend(), [this](const QString &way) { return m_looks.contains(skeleton(way)); });
}

PartyId RegisteredNames::resembled(const QString &name) const
{
    const QStringList ways = readings(name);
    for (const QString &way : ways) {
        if (const PartyId like = read(way); !like.isEmpty())
            return like;
    }
    return PartyId();
}

PartyId RegisteredNames::read(const QString &name) const
{
    if (const auto whole = m_looks.constFind(skeleton(name)); whole != m_looks.cend())
        return whole->sender;
    const QStringList words = wordsOf(name);
    QStringList asTheyLook;
    for (const QString &word : words)
        asTheyLook << skeleton(word);
    for (qsizetype begin = 0; begin < words.size(); ++begin) {
        PartyId longest;
        QString together;
        for (qsizetype end = begin; end < words.size() && together.size() <= m_longest; ++end) {
            together += asTheyLook.at(end);
            together.replace(QLatin1String("rn"), QLatin1String("m")); // where two words meet as well
            const auto part = m_looks.constFind(together);
            if (part != m_looks.cend() && isSpelled(words, begin, end) && standsOut(part->name, together, begin == 0, begin == end && isCapitals(words.at(begin))))
                longest = part->sender;
        }
        if (!longest.isEmpty())
            return longest;
    }
    return PartyId();
}

} // namespace overzicht
