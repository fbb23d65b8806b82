// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"
#include "notifier/notifier_state.h"
#include "shell/place.h"
#include "shell/window_parts.h"
#include "store/row.h"
#include "sync/linked.h"
#include "sync/report.h"

#include <QObject>
#include <QPointer>

class QStackedWidget;

namespace overzicht {

class DocumentsPage;
class NotifierStrip;
class NotifierView;
class OverviewPage;
class Page;
class SettingsPage;
class SourcesPage;

/// The pages of the window and what they ask of it. A page is made when it is first visited: what the first picture does not need costs nothing at the start.
class Pages : public QObject {
    Q_OBJECT
public:
    /// All of it outlives the pages.
    Pages(const Surroundings &around, const WindowParts &parts, QStackedWidget &stack);

    Place place() const { return m_place; } ///< the one in sight
    void show(Place place);
    bool hasList() const { return list(); } ///< the page in sight, of items
    void open(ItemId item); ///< in that list
    bool select(const QString &id); ///< of the page in sight what is no item: a source, or a system; false = there is none
    /// What can be walked to with F6 on the page in sight: there to see, and not disabled.
    QList<QWidget *> panes() const;
    QWidget *firstFocus() const; ///< where the page in sight begins for who uses the keyboard; null = as its panes do

    // What the menus ask, of the page in sight; nothing happens on a page that has no such thing.
    void search(const QString &words); ///< in the list in sight, else among the documents; empty = only goes to the field
    void save();
    void mainAction();
    void takeBack();
    bool back();     ///< false = there was nowhere to go back to
    void toStart();  ///< the page itself, without the letter that lies over it

    /// What is decided about the eBox here; made when it is first asked for. Null = nothing can be.
    EboxOffice *ebox();
    EboxOffice *madeEbox() const; ///< null = it was not asked for yet
    void changed();       ///< something else is stored than before
    void healthChanged();
    void progressed(const Progress &progress);
    void setMistaken(const QList<MistakenFile> &files);
    void setNextRound(const QDateTime &at); ///< when all sources are asked by themselves; invalid = not

Q_SIGNALS:
    void announced(const QString &sentence);
    void itemAsked(overzicht::ItemId item);
    void placeAsked(overzicht::Place place);
    void tryAsked(); ///< a source file
    void eboxChanged();
    void modeChosen(overzicht::Theme::Mode mode);
    void scaleChosen(qreal scale);

private:
    QWidget *make(Place place);
    OverviewPage *makeOverview();
    SourcesPage *makeSources();
    QWidget *makeSettings();
    SettingsPage *settings() const; ///< null = not visited yet
    void keepingEnded(const KeepingEnded &ended);
    Page *makeNotifier();
    Teller teller() const;
    void chooseTeller(const Teller &teller);
    void choose(const Manners &manners);
    KnownApps apps() const { return m_parts.apps ? m_parts.apps() : KnownApps(); }
    QWidget *inSight() const { return m_pages.value(m_place); }
    DocumentsPage *list() const; ///< of the page in sight; null = it has none
    SourcesPage *sources() const; ///< null = not visited yet
    SourcesPage *sourcesInSight() const { return m_place == Place::Sources ? sources() : nullptr; }
    void showSource(const QString &id);
    void tellEbox();
    void unlink(const SourceId &source);
    template <typename F>
    void onLetters(F f) const; ///< calls f with the page in sight if letters can be opened there

    Surroundings m_around;
    WindowParts m_parts;
    QStackedWidget &m_stack;
    QHash<Place, QWidget *> m_pages;
    QList<MistakenFile> m_mistaken;
    QPointer<EboxOffice> m_ebox; ///< once it was asked for
    NotifierView *m_notifier = nullptr; ///< not visited yet
    NotifierStrip *m_strip = nullptr;
    Place m_place = Place::Overview;
    QDateTime m_nextRound;
    KeepingEnded m_kept; ///< the last time
};

} // namespace overzicht
