// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "letter/letter_pages.h"
#include "theme/theme.h"

#include <QListView>
#include <QPointer>

namespace overzicht {

/// The pages of a long letter, small and below each other, to go to one of them. Only those in sight are drawn.
class Thumbnails : public QListView {
    Q_OBJECT
public:
    static constexpr int kFrom = 4; ///< pages: a letter of fewer needs none

    explicit Thumbnails(const Theme &theme, QWidget *parent = nullptr);

    void setPages(LetterPages *pages); ///< opened; null = none
    void setCurrent(int page);
    QSize sheet() const; ///< the room of one page, in logical pixels

Q_SIGNALS:
    void chosen(int page);

protected:
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;

private:
    class Model;
    void wish();
    void restyle();

    const Theme &m_theme;
    QPointer<LetterPages> m_pages;
    Model *m_model;
    bool m_told = false; ///< the page was told to us, and nobody chose it here
};

} // namespace overzicht
