// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "notify/manners.h"
#include "theme/theme.h"

#include <QWidget>

class QButtonGroup;

namespace overzicht {

class NoteBox;

/// What this program tells on the screen when something comes, of what it reminds, and when it is silent: each choice seen in words before it is made.
class MannersCard : public QWidget {
    Q_OBJECT
public:
    MannersCard(const Theme &theme, const Manners &manners, QWidget *parent = nullptr);
    void setManners(const Manners &manners); ///< chosen elsewhere: shown, and not told again

Q_SIGNALS:
    void chosen(const overzicht::Manners &manners);

private:
    QWidget *reminders();
    void tell();

    const Theme &m_theme;
    Manners m_manners;
    NoteBox *m_off;
    QButtonGroup *m_levels;
    QWidget *m_reminders;
};

} // namespace overzicht
