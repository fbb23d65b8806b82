// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/button.h"
#include "kit/search_box.h"
#include "kit/text.h"
#include "letter/pages_view.h"

namespace overzicht {

/// What can be done with the letter that stands open: close it, go through its pages, look for words, make it larger, read it as text, save it. It decides nothing.
class LetterBar : public QWidget {
    Q_OBJECT
public:
    explicit LetterBar(const Theme &theme, QWidget *parent = nullptr);

    /// What there is to go through; what cannot be done with it has no button.
    enum class Shows { Nothing, Pages, TextOfPages, Text };
    void setShows(Shows what);
    void setPage(int page, int count); ///< from 0
    void setZoom(const PagesView &view);
    void setFound(int count, int current, bool isComplete); ///< current from 1; 0 = none
    /// What is known of whether it is what was sent, in a word or two; what there is to know of it is shown below on a press. Empty = nothing yet.
    void setChecked(const QString &words, const QString &icon);
    void setChecksShown(bool shown);
    void setSearch(const QString &words) { m_search->setText(words); } ///< as if they had been typed
    QString search() const { return m_search->text().trimmed(); }
    SearchBox *searchBox() const { return m_search; }
    Button *textButton() const { return m_text; }

Q_SIGNALS:
    void closeAsked();
    void pageAsked(int by); ///< -1 = the one before
    void searched(const QString &words);
    void foundAsked(int by);
    void zoomAsked(int by); ///< -1 = smaller
    void fitAsked(overzicht::PagesView::Fit fit);
    void textAsked(bool text);
    void checksAsked();
    void saveAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Button *icon(const char *name, const QString &words, const QString &picture);
    QWidget *group(const QList<QWidget *> &parts);

    const Theme &m_theme;
    Shows m_shows = Shows::Nothing;
    QString m_said;        ///< what was searched last
    bool m_goesOn = false; ///< Enter means the next place
    QWidget *m_pages, *m_finding, *m_zooming;
    Text *m_page, *m_found, *m_zoom;
    Button *m_before, *m_after, *m_foundBefore, *m_foundAfter, *m_smaller, *m_larger, *m_fit, *m_text, *m_checked;
    SearchBox *m_search;
    PagesView::Fit m_nextFit = PagesView::Fit::Page;
};

} // namespace overzicht
