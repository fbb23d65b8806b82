// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/surface.h"
#include "kit/text.h"

#include <QScrollArea>

class QVBoxLayout;

namespace overzicht {

/// A page of cards below each other under a title and a sentence, that scrolls when it has to.
class Page : public QScrollArea {
    Q_OBJECT
public:
    Page(const Theme &theme, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// A new card below the others; its layout is a column.
    QVBoxLayout *addCard();
    QVBoxLayout *column() const { return m_column; } ///< for what is no card
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    Text *m_sentence;
    QVBoxLayout *m_column;
};

} // namespace overzicht
