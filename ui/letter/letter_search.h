// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "letter/letter_pages.h"
#include "reading/text_search.h"

namespace overzicht {

/// The words that a person looks for in the letter that stands open, and where they are: it grows while the text of its pages comes.
class LetterSearch : public QObject {
    Q_OBJECT
public:
    static constexpr int kMost = 1'000; ///< places

    explicit LetterSearch(LetterPages &pages, QObject *parent = nullptr);

    void look(const QString &words); ///< empty = for nothing
    void setFrom(int page) { m_from = page; } ///< the first one from this page on is the current one
    const QString &words() const { return m_words; }
    int count() const { return int(m_matches.size()); }
    int current() const { return m_current; } ///< -1 = none
    void next() { step(+1); } ///< behind the last comes the first
    void previous() { step(-1); }
    bool isComplete() const { return m_pages.hasAllText() || count() >= kMost; }

    int currentPage() const { return m_current < 0 ? -1 : m_matches.at(m_current).page; }
    QList<QRectF> currentBoxes() const { return m_current < 0 ? QList<QRectF>() : boxesOf(m_matches.at(m_current)); } ///< points
    QHash<int, QList<QRectF>> boxes() const; ///< of all of them, by page

Q_SIGNALS:
    void changed();  ///< how many there are
    void moved();    ///< which one is the current one

private:
    void step(int by);
    void lookOn(int page);
    QList<QRectF> boxesOf(const TextMatch &match) const;

    LetterPages &m_pages;
    QString m_words;
    int m_from = 0;
    QList<TextMatch> m_matches; ///< in the order of the pages
    int m_current = -1;
};

} // namespace overzicht
