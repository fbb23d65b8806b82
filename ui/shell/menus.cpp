// SPDX-License-Identifier: EUPL-1.2
#include "shell/menus.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace overzicht {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};
} // namespace

Menus::Menus(QMainWindow &window, const Theme &)
{
    bar = new QMenuBar(&window);
    const auto add = [&](QMenu *menu, const QString &words, const QList<QKeySequence> &keys = {}) {
        QAction *action = menu->addAction(words);
        action->setShortcuts(keys);
        window.addAction(action); // its key works also while the bar is hidden
        m_all.append(action);
        return action;
    };
    const auto key = [](QKeyCombination combination) { return QKeySequence(combination); };

    QMenu *file = bar->addMenu(Words::tr("&File"));
    refresh = add(file, Words::tr("&Fetch everything again"), {key(Qt::Key_F5)});
    preview = add(file, Words::tr("&Try a source…"));
    file->addSeparator();
    act = add(file, Words::tr("&Do what the letter asks"), {key(Qt::CTRL | Qt::Key_Enter), key(Qt::CTRL | Qt::Key_Return)}); // the first is the one that is told: keyboards here say Enter
    takeBack = add(file, Words::tr("&Take back “paid” or “done”"), {key(Qt::CTRL | Qt::Key_Z)});
    save = add(file, Words::tr("&Save the letter"), {key(Qt::CTRL | Qt::Key_S)});
    file->addSeparator();
    quit = add(file, Words::tr("&Quit"), {key(Qt::CTRL | Qt::Key_Q)});

    QMenu *view = bar->addMenu(Words::tr("&View"));
    larger = add(view, Words::tr("&Larger text"), {key(Qt::CTRL | Qt::Key_Plus), key(Qt::CTRL | Qt::Key_Equal)});
    smaller = add(view, Words::tr("&Smaller text"), {key(Qt::CTRL | Qt::Key_Minus)});
    normal = add(view, Words::tr("&Normal text"), {key(Qt::CTRL | Qt::Key_0)});
    view->addSeparator();
    auto *modes = new QActionGroup(&window);
    light = add(view, Words::tr("L&ight"));
    dark = add(view, Words::tr("&Dark"));
    contrast = add(view, Words::tr("&High contrast"));
    for (QAction *mode : {light, dark, contrast}) {
        mode->setCheckable(true);
        modes->addAction(mode);
    }

    QMenu *go = bar->addMenu(Words::tr("&Go"));
    const auto walk = [&](QMenu *menu) {
        int number = 0;
        for (const Place place : kPlaces) {
            if (place == Place::Sources)
                menu->addSeparator();
            ++number;
            places[place] = add(menu, menuNameOf(place), number <= 6 ? QList<QKeySequence>{key(Qt::CTRL | Qt::Key(Qt::Key_0 + number))} : QList<QKeySequence>{});
        }
    };
    walk(go);
    places[Place::Notifier] = add(go, menuNameOf(Place::Notifier));
    go->addSeparator();
    search = add(go, Words::tr("Se&arch"), {key(Qt::CTRL | Qt::Key_F)});
    nextPane = add(go, Words::tr("Ne&xt part of the window"), {key(Qt::Key_F6)});
    previousPane = add(go, Words::tr("P&revious part of the window"), {key(Qt::SHIFT | Qt::Key_F6)});
    back = add(go, Words::tr("&Back"), {key(Qt::Key_Escape)});

    QMenu *helpMenu = bar->addMenu(Words::tr("&Help"));
    help = add(helpMenu, Words::tr("&Keys"), {key(Qt::Key_F1)});

    m_narrow = new QMenu(&window);
    for (const Place place : kPlaces) {
        if (place == Place::Sources)
            m_narrow->addSeparator();
        m_narrow->addAction(places[place]);
    }
    m_narrow->addAction(places[Place::Notifier]);
    m_narrow->addSeparator();
    for (QMenu *menu : {file, view, helpMenu})
        m_narrow->addMenu(menu);
}

void Menus::showMode(Theme::Mode mode)
{
    light->setChecked(mode == Theme::Mode::Light);
    dark->setChecked(mode == Theme::Mode::Dark);
    contrast->setChecked(mode == Theme::Mode::Contrast);
}

void Menus::showPlace(Place place, bool hasLetters)
{
    save->setEnabled(hasLetters);
    act->setEnabled(hasLetters || place == Place::Sources);
    takeBack->setEnabled(hasLetters);
}

QList<QPair<QString, QString>> Menus::keys() const
{
    QList<QPair<QString, QString>> all;
    for (const QAction *action : m_all) {
        if (!action->shortcut().isEmpty())
            all.append({action->shortcut().toString(QKeySequence::NativeText), action->text().remove(u'&')});
    }
    all.append({QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText), Words::tr("Open the letter")});
    all.append({QKeySequence(Qt::SHIFT | Qt::Key_F10).toString(QKeySequence::NativeText), Words::tr("What can be done with a letter")});
    return all;
}

} // namespace overzicht
