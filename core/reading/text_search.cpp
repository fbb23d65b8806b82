// SPDX-License-Identifier: EUPL-1.2
#include "reading/text_search.h"

namespace overzicht {

namespace {

/// A character as it is looked for: without its accents, in small letters. What is only an accent gives nothing.
QString folded(QChar c)
{
    QString bare;
    const QString parts = c.decompositionTag() == QChar::NoDecomposition ? QString(c) : QString(c).normalized(QString::NormalizationForm_KD);
    for (const QChar part : parts) {
        if (part.category() != QChar::Mark_NonSpacing && part.category() != QChar::Other_Format)
            bare += part.toCaseFolded();
    }
    return bare;
}

struct Place {
    int line, at;
};

/// The page as one line with one space wherever there is room, and where each character of that came from.
struct Folded {
    QString text;
    QList<Place> places;

    void add(QChar c, const Place &from)
    {
        if (c.isSpace()) {
            if (!text.isEmpty() && text.back() != u' ') {
                text += u' ';
                places << from;
            }
            return;
        }
        for (const QChar one : folded(c)) {
            text += one;
            places << from;
        }
    }
};

Folded foldedOf(const QStringList &lines)
{
    Folded all;
    for (int line = 0; line < lines.size(); ++line) {
        const QString &text = lines.at(line);
        for (int at = 0; at < text.size(); ++at)
            all.add(text.at(at), {line, at});
        all.add(u' ', {line, int(text.size())});
    }
    return all;
}

} // namespace

QList<TextMatch> matchesOn(int page, const PageText &text, const QString &words, int most)
{
    const QString wanted = foldedOf({words}).text.trimmed();
    QList<TextMatch> matches;
    if (wanted.isEmpty())
        return matches;
    QStringList lines;
    for (const PageText::Line &line : text.lines)
        lines << line.text;
    const Folded all = foldedOf(lines);
    for (qsizetype at = all.text.indexOf(wanted); at >= 0 && matches.size() < most; at = all.text.indexOf(wanted, at + wanted.size())) {
        TextMatch match;
        match.page = page;
        for (qsizetype i = at; i < at + wanted.size(); ++i) {
            const Place &place = all.places.at(i);
            if (place.at >= lines.at(place.line).size())
                continue; // the end of a line
            if (match.parts.isEmpty() || match.parts.last().line != place.line)
                match.parts << TextMatch::Part{place.line, place.at, 1};
            else
                match.parts.last().count = place.at - match.parts.last().from + 1;
        }
        matches << match;
    }
    return matches;
}

} // namespace overzicht
