// SPDX-License-Identifier: EUPL-1.2
#include "letter/letter_search.h"

#include <QApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace overzicht {

LetterSearch::LetterSearch(LetterPages &pages, QObject *parent) : QObject(parent), m_pages(pages)
{
    connect(&pages, &LetterPages::textCame, this, [this](int page) {
        if (m_words.isEmpty())
            return;
        const auto before = count();
        const int at = m_current;
        lookOn(page);
        if (count() != before || m_pages.hasAllText())
            Q_EMIT changed();
        if (m_current != at && at < 0)
            Q_EMIT moved();
    });
}

void LetterSearch::look(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    m_matches.clear();
    m_current = -1;
    for (int page = 0; !m_words.isEmpty() && page < m_pages.count(); ++page)
        lookOn(page);
    Q_EMIT changed();
    Q_EMIT moved();
}

void LetterSearch::lookOn(int page)
{
    const auto &text = m_pages.text(page);
    if (!text || count() >= kMost)
        return;
    const QList<TextMatch> here = matchesOn(page, *text, m_words, kMost - count());
    if (here.isEmpty())
        return;
    const auto at = std::lower_bound(m_matches.begin(), m_matches.end(), page, [](const TextMatch &one, int wanted) { return one.page < wanted; });
    const int index = int(at - m_matches.begin());
    if (m_current >= index)
        m_current += int(here.size());
    for (qsizetype n = 0; n < here.size(); ++n)
        m_matches.insert(index + n, here.at(n));
    if (m_current < 0 && page >= m_from)
        m_current = index;
    else if (m_current < 0 && m_pages.hasAllText())
        m_current = 0;
}

void LetterSearch::step(int by)
{
    if (m_matches.isEmpty())
        return;
    m_current = m_current < 0 ? 0 : (m_current + by + count()) % count();
    Q_EMIT moved();
}

QHash<int, QList<QRectF>> LetterSearch::boxes() const
{
    QHash<int, QList<QRectF>> all;
    for (const TextMatch &match : m_matches)
        all[match.page] << boxesOf(match);
    return all;
}

/// Only whole lines have boxes: where in one its words stand is told from how wide letters are in our own font, which is near enough to put a mark there.
QList<QRectF> LetterSearch::boxesOf(const TextMatch &match) const
{
    const QFontMetricsF measure(QApplication::font());
    QList<QRectF> boxes;
    const auto &text = m_pages.text(match.page);
    for (const TextMatch::Part &part : match.parts) {
        const PageText::Line &line = text->lines.at(part.line);
        const double whole = std::max(1.0, measure.horizontalAdvance(line.text));
        const double from = measure.horizontalAdvance(line.text.left(part.from)) / whole, to = measure.horizontalAdvance(line.text.left(part.from + part.count)) / whole;
        boxes << QRectF(line.box.left() + from * line.box.width(), line.box.top(), (to - from) * line.box.width(), line.box.height());
    }
    return boxes;
}

} // namespace overzicht
