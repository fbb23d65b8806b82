// SPDX-License-Identifier: EUPL-1.2
#include "reading/paragraphs.h"

#include "domain/safe_text.h"

#include <algorithm>
#include <cmath>

namespace overzicht {

namespace {

/// Where lines begin and end of a column of running text: as far as most of it goes.
double rightEdge(const QList<PageText::Line> &lines)
{
    double edge = 0;
    for (const PageText::Line &line : lines)
        edge = std::max(edge, line.box.right());
    return edge;
}

/// Does the next line go on with what this one says? The same height of letters, right below it, from the same edge, and the line above it was full.
bool goesOn(const PageText::Line &line, const PageText::Line &next, double edge)
{
    const QRectF &a = line.box, &b = next.box;
    if (a.isEmpty() || b.isEmpty() || line.text.trimmed().isEmpty() || next.text.trimmed().isEmpty())
        return false;
    // Where a sentence ends and another begins it may as well be a new paragraph.
    static const QString ends = QStringLiteral(".:;!?");
    if (ends.contains(line.text.trimmed().back()) && !next.text.trimmed().front().isLower())
        return false;
    const double high = std::max(a.height(), b.height());
    const bool alike = std::abs(a.height() - b.height()) <= 0.35 * high, below = b.top() > a.top() && b.top() - a.bottom() <= 0.9 * high, under = std::abs(a.left() - b.left()) <= high;
    // What the first word of the next line needs would have had room on this one: then a person ended it.
    const QString word = next.text.trimmed().section(u' ', 0, 0);
    const double wordWide = b.width() * double(word.size()) / double(std::max<qsizetype>(1, next.text.size()));
    return alike && below && under && a.right() + wordWide + high * 0.25 > edge;
}

} // namespace

QStringList paragraphsOf(const PageText &text)
{
    QStringList paragraphs;
    const double edge = rightEdge(text.lines);
    for (qsizetype n = 0; n < text.lines.size(); ++n) {
        const QString words = safeLine(text.lines.at(n).text, PageText::kMostCharacters);
        if (words.isEmpty())
            continue;
        const bool joined = n > 0 && !paragraphs.isEmpty() && goesOn(text.lines.at(n - 1), text.lines.at(n), edge);
        if (!joined) {
            paragraphs << words;
            continue;
        }
        QString &last = paragraphs.last();
        // "belas-" and "ting" were one word; "eBox-" and "Brief" may not be.
        const bool split = last.size() > 1 && last.endsWith(u'-') && last.at(last.size() - 2).isLower() && words.front().isLower();
        if (split)
            last.chop(1);
        last += split ? words : u' ' + words;
    }
    return paragraphs;
}

} // namespace overzicht
