// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "notifier/notifier_state.h"

#include <QTimer>
#include <QWidget>

namespace overzicht {

class NoteBox;

/// One line above the notices: who tells of new post, how often the same letter came, and the way to the page where that is arranged.
class NotifierStrip : public QWidget {
    Q_OBJECT
public:
    NotifierStrip(const Surroundings &around, const KnownApps &apps, const Teller &teller, QWidget *parent = nullptr);
    void tell(const Teller &teller); ///< reads anew
    void refresh();                  ///< something else is stored than before: reads anew in a moment, when it can be seen

Q_SIGNALS:
    void pageAsked();

private:
    Surroundings m_around;
    const KnownApps m_apps;
    NoteBox *m_box;
    Teller m_teller;
    QTimer m_soon;
};

} // namespace overzicht
