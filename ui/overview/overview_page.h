// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"
#include "store/change.h"
#include "sync/report.h"

#include <QWidget>

#include <memory>

namespace overzicht {

class Engine;

/// The first page: how complete it is, what to do, what is new, and how each source is doing. What is stored shows before any source answers.
class OverviewPage : public QWidget {
    Q_OBJECT
public:
    explicit OverviewPage(const Surroundings &around, QWidget *parent = nullptr);
    ~OverviewPage() override;

    /// Listens to the engine, and passes on to it what the person asks.
    void follow(Engine &engine);
    void refresh(const Change &change = {}); ///< at once; what the engine tells is read in turns
    void progressed(const Progress &progress);

    void open(ItemId item);      ///< shows it at the right and puts the focus there
    void mainAction();           ///< Ctrl+Enter
    void save();                 ///< Ctrl+S
    void takeBack();             ///< Ctrl+Z
    bool back();                 ///< Esc: from the letter to the sources; false when there was nothing to go back from
    void backToStart();          ///< back as often as it goes: the page itself
    QList<QWidget *> panes() const; ///< for F6: what may get the focus, in order
    QWidget *firstFocus() const;    ///< the list with the chosen row, else with what is most urgent; null when there is none

Q_SIGNALS:
    void announced(const QString &sentence); ///< for the screen reader
    void pageAsked(overzicht::ItemKind kind); ///< "all documents"
    void sourceAsked(const QString &id);      ///< a source or a system, among the sources
    void itemAsked(overzicht::ItemId item);   ///< another item's own page
    void searchAsked(const QString &words);   ///< from the search box at the top: the documents page answers
    void sourcesAsked();                      ///< the page of the sources
    void syncAsked(const overzicht::SourceId &source);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace overzicht
