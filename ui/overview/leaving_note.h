// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/kept_look.h"
#include "sync/report.h"

#include <QWidget>

namespace overzicht {

class Button;
class NoteBox;

/// "3 letters disappear within 30 days. [Keep them]": official letters that are not kept here and that their source takes away soon; hidden where there are none. Keeping them opens them at their source, so that is asked first.
class LeavingNote : public QWidget {
    Q_OBJECT
public:
    static constexpr int kDays = 30;

    explicit LeavingNote(const Surroundings &around, QWidget *parent = nullptr);

    void refresh();                       ///< looks anew
    void refreshLater();                  ///< the same, not more often than every few seconds
    void tell(const KeepingEnded &ended); ///< what came of keeping them

Q_SIGNALS:
    void keepAsked(const QList<overzicht::ItemId> &items);
    void announced(const QString &sentence);

private:
    enum class Shows { Line, Question, Busy };
    void count(const KeptLetters &letters);
    void arrange(Shows what);

    KeptLook m_look;
    NoteBox *m_box;
    Button *m_keep, *m_yes, *m_no;
    QList<ItemId> m_leaving;
    Shows m_shows = Shows::Line;
    QString m_failed; ///< what is told of the last time
};

} // namespace overzicht
