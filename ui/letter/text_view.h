// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QPlainTextEdit>

namespace overzicht {

/// Foreign text to read: in our own letters and at the size that the person reads at, by the keyboard and by a screen reader letter by letter. Never as markup.
class TextView : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr int kMost = 2'000'000; ///< characters

    explicit TextView(const Theme &theme, QWidget *parent = nullptr);

    void clear();
    void addHeading(const QString &words);
    void addParagraphs(const QStringList &paragraphs);
    bool isFull() const { return m_size >= kMost; }
    /// Marks every place of these words, and shows the one that is next from where the cursor stands; how many there are, and which one it is, from 1.
    struct Found {
        int count = 0, current = 0;
    };
    Found find(const QString &words);
    Found step(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void restyle();
    void add(const QString &words, const QTextCharFormat &look);
    void showMarks();

    const Theme &m_theme;
    int m_size = 0;
    QList<QTextCursor> m_found;
    int m_current = -1;
};

} // namespace overzicht
