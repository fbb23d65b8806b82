// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/catalogue.h"
#include "documents/surroundings.h"
#include "sources/source_entry.h"
#include "sync/linked.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QScrollArea;

namespace overzicht {

class Button;
class MistakenNotes;
class NoteBox;
class SourceDetail;
class SourceList;
class Text;
class TwoPanes;

/// How each source is doing and how far what it has comes to us: the list at the left, one of them whole at the right, or one of the two at a time where there is
/// no room. A failed source is named in plain words, with a button to try again; what was fetched before stays readable and says so. Systems that are not linked
/// stand among them, as a link.
class SourcesPage : public QWidget {
    Q_OBJECT
public:
    SourcesPage(const Surroundings &around, Catalogue catalogue, QWidget *parent = nullptr);

    void refresh(); ///< reads again soon; many calls become one
    void progressed(const Progress &progress);
    void setMistaken(const QList<MistakenFile> &files);
    void setNextRound(const QDateTime &at); ///< when all sources are asked by themselves; invalid = not
    void offerLinking(); ///< from now on "Add a source" stands below the list, and each source can be unlinked
    /// It is unlinked: says so, with the way back.
    void unlinked(const SourceId &source, std::function<void()> takeBack);
    void sayTrouble(const QString &words); ///< why something was not done

    bool select(const QString &id); ///< a source or a system, by its id; false when it is not in sight
    bool back();        ///< from one source to the list; false when the list is in sight
    void mainAction();  ///< Ctrl+Enter: asks the chosen one again, or opens where it is
    QList<QWidget *> panes() const;

Q_SIGNALS:
    void syncAsked(const overzicht::SourceId &source); ///< empty = all
    void addAsked();
    void unlinkAsked(const overzicht::SourceId &source);
    void announced(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void make();
    void arrange();
    void openChosen();
    void read();
    void sayHow(const QList<SourceState> &sources, const QDateTime &now);
    void showPlans(const QList<SourceState> &sources, const QDateTime &now);
    void chooseForThem();
    void showChosen();
    void ask(const SourceId &source);
    void openAddress(const QUrl &address);
    void print();
    void showRaw(const QuarantineRow &row);

    Surroundings m_around;
    Catalogue m_catalogue;
    QList<SourceState> m_sources;
    QList<SourceEntry> m_entries;
    Fetching m_fetching;
    QDateTime m_nextRound;
    TwoPanes *m_panes = nullptr;
    QScrollArea *m_scroll = nullptr;
    Text *m_sentence = nullptr;
    MistakenNotes *m_mistaken = nullptr;
    NoteBox *m_trouble = nullptr, *m_plans = nullptr, *m_unopened = nullptr, *m_unlinked = nullptr;
    std::function<void()> m_takeBack;
    SourceList *m_list = nullptr;
    Button *m_add = nullptr, *m_back = nullptr;
    SourceDetail *m_detail = nullptr;
    QLayout *m_beside = nullptr;
    QTimer m_soon, m_rest;
    bool m_stale = true;
};

} // namespace overzicht
