// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/source_entry.h"
#include "theme/theme.h"

#include <QAbstractButton>

namespace overzicht {

class Avatar;
class Button;
class LevelMeter;
class Pill;
class Text;

/// One source in the list: who, how far it comes, how it is doing, and a button when asking again makes sense. One of several that is chosen; told as often as need be.
class SourceRow : public QAbstractButton {
    Q_OBJECT
public:
    /// Widths that all rows share, so that they stand in columns.
    struct Columns {
        int level = 0, state = 0, action = 0;
        bool operator==(const Columns &) const = default;
    };

    SourceRow(const Theme &theme, const QString &key, QWidget *parent = nullptr);

    void tell(const SourceEntry &entry);
    const SourceEntry &entry() const { return m_entry; }
    Columns wanted() const; ///< what this row alone would take
    void setColumns(const Columns &columns);
    bool standsInColumns() const { return m_shape == Shape::Columns; }
    static int leastName(const Theme &theme); ///< below this width of the name, the columns stand below it

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened();          ///< pressed, or Enter: the person wants to see it whole
    void stepAsked(int by); ///< to the row that is so many further; ± kFar: to the end
    void retryAsked();

public:
    static constexpr int kFar = 1000;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Shape { None, Columns, Beside, Below };

    void arrangeFor(int width, bool anew = false) const; ///< also when a layout asks how high it would be: it stands otherwise at another width
    void restyle();
    Shape shapeFor(int width) const;

    const Theme &m_theme;
    SourceEntry m_entry;
    Columns m_columns;
    mutable Shape m_shape = Shape::None;
    Avatar *m_avatar;
    Text *m_name, *m_offers, *m_whose, *m_word, *m_time;
    LevelMeter *m_meter;
    Pill *m_state;
    QWidget *m_levelBox, *m_stateBox;
    Button *m_retry;
};

} // namespace overzicht
