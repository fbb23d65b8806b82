// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/source_entry.h"
#include "theme/theme.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace overzicht {

class Button;
class SourceRow;
class Text;

/// The sources in groups by level, of which one is chosen, with two filters and a button that asks them all. Rows stay what they are while what they say changes.
class SourceList : public QWidget {
    Q_OBJECT
public:
    explicit SourceList(const Theme &theme, QWidget *parent = nullptr);

    void tell(const QList<SourceEntry> &entries);
    QString chosen() const { return m_chosen; } ///< its key; empty = none
    bool choose(const QString &key);            ///< without opening it; false when it is not in sight
    void chooseFirst();                         ///< the first in sight
    QWidget *chosenRow() const;                 ///< for the keyboard; null = none

Q_SIGNALS:
    void chosenChanged(const QString &key);
    void opened(const QString &key);
    void retryAsked(const overzicht::SourceId &source);
    void allAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    SourceRow *makeRow(const SourceEntry &entry);
    void fill();
    void alignColumns();
    void step(int by);
    bool passes(const SourceEntry &entry) const { return !m_onlyAttention || entry.attention; }

    const Theme &m_theme;
    QList<SourceEntry> m_entries;
    QHash<QString, SourceRow *> m_rows;
    QList<SourceRow *> m_shown; ///< from top to bottom
    QString m_chosen;
    bool m_onlyAttention = false;
    Button *m_all, *m_attention, *m_again;
    QButtonGroup *m_group;
    QWidget *m_list;
    QVBoxLayout *m_down;
    QHash<int, Text *> m_heads; ///< by level
    QWidget *m_columnHeads;     ///< above the rows, where those stand in columns
    Text *m_getHead, *m_stateHead;
    Text *m_nothing;
};

} // namespace overzicht
