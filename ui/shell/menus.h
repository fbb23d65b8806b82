// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "shell/place.h"
#include "theme/theme.h"

#include <QHash>
#include <QList>
#include <QPair>

class QAction;
class QMainWindow;
class QMenu;
class QMenuBar;

namespace overzicht {

/// Every action of the window, its menu and its key. All of them stand in the menu bar, and in one menu when the window is narrow.
class Menus {
public:
    Menus(QMainWindow &window, const Theme &theme);

    void showMode(Theme::Mode mode);
    void showPlace(Place place, bool hasLetters); ///< letters: saving and the main action make sense there; on the sources only the action does
    QMenu *narrow() const { return m_narrow; }
    QList<QPair<QString, QString>> keys() const;  ///< key, what it does: for the help

    QMenuBar *bar; ///< placed by the window, above its pages
    QHash<Place, QAction *> places;
    QAction *refresh, *preview, *save, *act, *takeBack, *quit;
    QAction *larger, *smaller, *normal, *light, *dark, *contrast;
    QAction *search, *back, *nextPane, *previousPane;
    QAction *help;

private:
    QList<QAction *> m_all;
    QMenu *m_narrow;
};

} // namespace overzicht
