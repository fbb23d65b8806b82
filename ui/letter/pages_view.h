// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "letter/letter_pages.h"
#include "theme/theme.h"

#include <QAbstractScrollArea>
#include <QPointer>

namespace overzicht {

/// The pages of a letter below each other on a quiet ground, each a white sheet in every theme, as large as the person likes. For a screen reader a document whose pages are paragraphs with their text.
class PagesView : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Fit { Width, Page, None };

    explicit PagesView(const Theme &theme, QWidget *parent = nullptr);

    void setPages(LetterPages *pages); ///< opened; null = none
    LetterPages *pages() const { return m_pages; }
    int currentPage() const { return m_current; } ///< from 0: that of which most is in sight
    void goTo(int page);
    void goTo(int page, const QRectF &box); ///< points: into sight

    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    double zoom() const { return m_zoom; } ///< 1 = as large as on paper, at 96 dots an inch
    void setZoom(double zoom);             ///< the middle of what is in sight stays there
    void zoomIn() { setZoom(stepped(+1)); }
    void zoomOut() { setZoom(stepped(-1)); }
    bool canZoomIn() const;
    bool canZoomOut() const;

    /// Boxes (points) to be marked; `current` of them stands out; -1 = none does.
    void setMarks(const QHash<int, QList<QRectF>> &marks, int currentPage, const QList<QRectF> &current);

    QRect pageRect(int page) const; ///< in the viewport; may be outside of it
    QRectF boxRect(int page, const QRectF &box) const; ///< points of a page → the viewport
    int pageAt(const QPoint &at) const;                ///< -1 = between pages

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void place(); ///< anew, with what is at the top of the sight staying there
    void wish();  ///< the pictures of what is in sight
    void look();  ///< which page is the current one
    double largestZoom() const;
    double stepped(int direction) const;
    double fitting() const;
    QSize scaled(int page) const; ///< logical pixels
    QList<int> pagesIn(const QRect &sight) const; ///< in the viewport
    int gap() const;
    void paintPage(QPainter &painter, int page) const;
    void paintMarks(QPainter &painter, int page) const;

    const Theme &m_theme;
    QPointer<LetterPages> m_pages;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    QList<int> m_tops; ///< of each page, and behind the last one the whole height
    int m_wide = 0;
    int m_current = 0;
    QHash<int, QList<QRectF>> m_marks;
    int m_markedPage = -1;
    QList<QRectF> m_marked;
};

} // namespace overzicht
