// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/row_delegate.h"
#include "documents/row_model.h"
#include "theme/theme.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace overzicht {

class SenderLogos;

/// A list of rows of different heights that stays cheap at 100 000 rows: it scrolls by row with a remainder in pixels and measures
/// only the rows in sight, where Qt's own item views measure them all. The scroll bar counts in rows times a unit.
/// To assistive technology it is a list whose items each read as one sentence.
class ListView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// `name`: what a screen reader calls this list.
    ListView(const Theme &theme, RowModel &model, const QString &name, QWidget *parent = nullptr);

    /// As high as its rows, without a scroll bar of its own: for a short list in a page that scrolls. At most `most` rows are shown.
    void setWhole(int most);

    const RowModel &model() const { return m_model; }
    ItemId current() const { return m_current; }
    int currentRow() const { return m_row; }
    void setCurrentRow(int row); ///< and scrolls it into sight
    bool select(ItemId id);      ///< false when it is not in this list: then nothing is selected
    void clearSelection();
    void setSourceNames(const QHash<QString, QString> &names); ///< for "also via …"; by the source's id
    const QHash<QString, QString> &sourceNames() const { return m_names; }
    void setLogos(SenderLogos *logos);       ///< outlives this list; null: initials only
    void setMarks(const QStringList &words); ///< words of a search, to mark in the subjects

    int shownRows() const;          ///< how many rows this list offers
    int firstVisible() const { return m_top; }
    int offset() const { return m_offset; }
    QRect rowRect(int row) const;   ///< in the viewport, with the head above it; empty when it is not in sight
    int rowAt(const QPoint &point) const;
    int measured() const { return int(m_heights.size()); } ///< how many heights are remembered

    bool hasHeightForWidth() const override { return m_whole > 0; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// A page that brings what has the focus into sight brings the chosen row, not the middle of a long list.
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void currentChanged(overzicht::ItemId id);
    void clicked(overzicht::ItemId id);
    void opened(overzicht::ItemId id); ///< Enter, or a double click
    void menuAsked(overzicht::ItemId id, const QPoint &global);
    void inSight(int first, int last); ///< after painting, when other rows are to be seen than before

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int heightOf(int row) const;
    int heightAt(int row, int width) const;
    int headHeight(int row) const; ///< of the head of a group that stands above that row; 0 = none
    void forgetHeights();
    void scrollBy(int pixels);
    void clampToEnd();
    bool farFromEnd() const;
    void showBar();
    void onBar(int value);
    void onReset();
    void bringInto(int row);
    void choose(int row, bool intoSight);
    void tellFocus();

    const Theme &m_theme;
    RowModel &m_model;
    RowDelegate m_delegate;
    ItemId m_current = ItemId::None;
    int m_row = -1;
    int m_top = 0;    ///< first row in sight
    int m_offset = 0; ///< pixels of it that are above the viewport
    int m_whole = 0;
    std::optional<int> m_moved;   ///< rows that came before the reset that follows
    ItemId m_anchor = ItemId::None;
    QHash<QString, QString> m_names;
    int m_pressed = -1;
    int m_hovered = -1;
    int m_wheelRest = 0;
    bool m_settingBar = false;
    int m_seenFirst = -1, m_seenLast = -1;
    mutable QHash<ItemId, int> m_heights; ///< at the present width and look
    mutable int m_heightsWidth = -1;
};

} // namespace overzicht
