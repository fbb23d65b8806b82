// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/particulars.h"
#include "documents/surroundings.h"
#include "store/change.h"

#include <QWidget>

#include <memory>

namespace overzicht {

class Engine;

/// One kind of items as a list with search and filters at the left, and the chosen one whole at the right. Serves every kind.
class DocumentsPage : public QWidget {
    Q_OBJECT
public:
    /// `own`: what this kind has of its own; null = nothing.
    DocumentsPage(const Surroundings &around, ItemKind kind, std::unique_ptr<const Particulars> own = nullptr, QWidget *parent = nullptr);
    ~DocumentsPage() override;

    /// Listens to the engine, and passes on to it what the person asks.
    void follow(Engine &engine);
    void refresh(const Change &change = {});

    void setAbove(QWidget *strip); ///< between the title and the list, unless the window is low; the page owns it. Called once
    void focusSearch();          ///< Ctrl+F
    void searchFor(const QString &words); ///< as if they had been typed
    void open(ItemId item);      ///< shows it at the right and puts the focus there
    void mainAction();           ///< Ctrl+Enter
    void save();                 ///< Ctrl+S
    void takeBack();             ///< Ctrl+Z
    void backToStart(); ///< in a narrow window: from the letter that fills it to the list
    bool back();                 ///< Esc: from the letter to the list, from a search to all; false when there was nothing to go back from
    QList<QWidget *> panes() const; ///< for F6: what may get the focus, in order

Q_SIGNALS:
    void announced(const QString &sentence); ///< for the screen reader
    void sourceAsked(const QString &id);     ///< a source or a system, among the sources
    void itemAsked(overzicht::ItemId item);  ///< of another kind: its own page

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace overzicht
