// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/row.h"

#include <QMenu>

namespace overzicht {

/// What can be done with one row of a list without opening it, where the pointer or the menu key asks for it. Ends itself when it closes.
class RowMenu : public QMenu {
    Q_OBJECT
public:
    RowMenu(const Row &row, QWidget *parent);

Q_SIGNALS:
    void openAsked(overzicht::ItemId item);
    void readAsked(overzicht::ItemId item, bool read);
    void doneAsked(overzicht::ItemId item, bool done);
};

} // namespace overzicht
