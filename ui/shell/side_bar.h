// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "shell/place.h"
#include "store/row.h"
#include "theme/theme.h"

#include <QHash>
#include <QPushButton>
#include <QWidget>

class QMenu;

namespace overzicht {

class Button;
class Pill;
class Text;

/// The mark of the program and its name; in a demo home also the word "Example".
class Brand : public QWidget {
    Q_OBJECT
public:
    Brand(const Theme &theme, bool demo, bool small, QWidget *parent = nullptr);

private:
    const Theme &m_theme;
};

/// One place in the side bar: icon, name, and how much is new there.
class NavButton : public QPushButton {
    Q_OBJECT
public:
    NavButton(const Theme &theme, Place place, QWidget *parent = nullptr);
    void setCount(int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< lower where the window is low and the text large, but never hard to hit

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    Place m_place;
    int m_count = 0;
};

/// The places of the window at the left, and at its foot for whom this is.
class SideBar : public QWidget {
    Q_OBJECT
public:
    /// `who`: the name below; `whoMore`: one more line, may be empty.
    SideBar(const Theme &theme, bool demo, const QString &who, const QString &whoMore, QWidget *parent = nullptr);
    void setPlace(Place place);
    void setCounters(const Counters &counters);
    QWidget *current() const; ///< what gets the focus when the side bar does

Q_SIGNALS:
    void chosen(overzicht::Place place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restyle();

    const Theme &m_theme;
    QHash<Place, NavButton *> m_buttons;
    QList<Place> m_order;
    Place m_place = Place::Overview;
};

/// The same places for a narrow window: a bar on top, with words.
class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(const Theme &theme, bool demo, QWidget *parent = nullptr);
    void setMenu(QMenu *menu);
    void setPlace(Place place);
    void setLow(bool low); ///< in a low window "Example" gives its room to the name of the page where both do not fit on one line: rows and letters say it too
    QWidget *first() const;

Q_SIGNALS:
    void searchAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();

    const Theme &m_theme;
    Button *m_menu;
    Button *m_search;
    Text *m_name;
    QWidget *m_example = nullptr;
    bool m_low = false;
};

} // namespace overzicht
