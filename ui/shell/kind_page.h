// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/documents_page.h"
#include "documents/surroundings.h"

#include <QStackedWidget>

namespace overzicht {

class EmptyState;
class Engine;

/// The page of a kind that perhaps no source has yet: its list when there are rows, else the sentence that says why there are none.
class KindPage : public QStackedWidget {
    Q_OBJECT
public:
    KindPage(const Surroundings &around, ItemKind kind, Engine &engine, QWidget *parent = nullptr);

    DocumentsPage *list() const { return m_list; } ///< null while there is nothing to list
    void refresh();

Q_SIGNALS:
    void announced(const QString &sentence);
    void itemAsked(overzicht::ItemId item);
    void sourcesAsked();

private:
    Surroundings m_around;
    ItemKind m_kind;
    Engine &m_engine;
    EmptyState *m_empty;
    DocumentsPage *m_list = nullptr;
};

} // namespace overzicht
