// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QMap>
#include <QPlainTextEdit>

namespace overzicht {

/// A plain text editor for one source file, with line numbers and a mark beside each line that something is wrong with. The mark is a sign and a tint, its words
/// stand in the tool tip and in the list of laws. Tab moves on, as everywhere in the window; a file that is dropped on it is opened.
class SourceEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr int kMost = 256 * 1024; ///< characters that are taken

    explicit SourceEditor(const Theme &theme, QWidget *parent = nullptr);

    void setMarks(const QMap<int, QString> &marks); ///< line from 1 → words
    const QMap<int, QString> &marks() const { return m_marks; }
    void goToLine(int line); ///< and takes the keyboard

Q_SIGNALS:
    void fileDropped(const QString &path);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    friend class LineNumbers;
    void restyle();
    void arrange();
    int numbersWidth() const;
    void paintNumbers(QPaintEvent *event);
    QString markAt(const QPoint &viewportPoint) const;

    const Theme &m_theme;
    QWidget *m_numbers;
    QMap<int, QString> m_marks;
};

} // namespace overzicht
