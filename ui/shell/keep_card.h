// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/kept_look.h"
#include "sync/report.h"

#include <QWidget>

class QButtonGroup;

namespace overzicht {

class NoteBox;
class Text;

/// Whether every official letter is kept here by itself: off until the person was told what its sender can see of that and said yes; then how much is kept, and what could not be.
class KeepCard : public QWidget {
    Q_OBJECT
public:
    KeepCard(const Surroundings &around, bool on, QWidget *parent = nullptr);

    void refresh();                          ///< something else is kept than before
    void tell(const KeepingEnded &ended);    ///< what came of it this time

Q_SIGNALS:
    void chosen(bool on);
    void announced(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void choose(bool on);
    void set(bool on);
    void count(const KeptLetters &letters);

    const Surroundings m_around;
    KeptLook m_look;
    QButtonGroup *m_group;
    NoteBox *m_question, *m_on, *m_failed;
    Text *m_count;
    bool m_isOn;
};

} // namespace overzicht
