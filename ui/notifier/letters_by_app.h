// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "notifier/notifier_state.h"
#include "theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace overzicht {

class Button;

/// The letters that came more than once, and through what: one row a letter, one column a mailbox, and the numbers below add up to those above. Each number lists on a press what it counts.
class LettersByApp : public QWidget {
    Q_OBJECT
public:
    LettersByApp(const Theme &theme, const NotifierState &state, const QDateTime &now, QWidget *parent = nullptr);

Q_SIGNALS:
    void itemAsked(overzicht::ItemId item);
    void announced(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One thing that a number counts.
    struct Line {
        QString words;
        ItemId item = ItemId::None;
    };

    void makeTable(QVBoxLayout *down);
    QWidget *letterRow(const SameLetter &letter);
    QWidget *sums();
    Button *number(const QString &shown, const QString &words, const QString &of, const char *name, const QList<Line> &lines);
    void list(const QString &of, const QList<Line> &lines);
    QList<Line> linesOf(const SameLetter &letter) const;
    QList<Line> linesOf(const QString &source) const; ///< empty = the mails
    Line mailLine(const SameLetter &letter, const HeardElsewhere &mail) const;
    bool hasMailColumn() const;
    void arrange();

    const Theme &m_theme;
    const NotifierState m_state;
    const QDateTime m_now;
    const QStringList m_columns;
    QList<QWidget *> m_cells; ///< of the columns; where there is no room for them the rows say it in words
    QList<QWidget *> m_said;
    QWidget *m_listed;
    QVBoxLayout *m_listedDown;
    QString m_listedOf;
};

} // namespace overzicht
