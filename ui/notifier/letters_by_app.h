// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "notifier/counted_list.h"
#include "notifier/notifier_state.h"
#include "theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace overzicht {

/// The letters that came more than once, and through what: one row a letter, one column a mailbox, and the numbers below add up to those above. Each number lists on a press what it counts.
class LettersByApp : public QWidget {
    Q_OBJECT
public:
    LettersByApp(const Theme &theme, const NotifierState &state, const QDateTime &now, QWidget *parent = nullptr);
    CountedList *list() const { return m_listed; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable(QVBoxLayout *down);
    QWidget *letterRow(const SameLetter &letter);
    QWidget *sums();
    QList<CountedLine> linesOf(const SameLetter &letter) const;
    QList<CountedLine> linesOf(const QString &source) const; ///< empty = the mails
    bool hasMailColumn() const;
    void arrange();

    const Theme &m_theme;
    const NotifierState m_state;
    const QDateTime m_now;
    const QStringList m_columns;
    QList<QWidget *> m_cells; ///< of the columns; where there is no room for them the rows say it in words
    QList<QWidget *> m_said;
    CountedList *m_listed;
};

} // namespace overzicht
