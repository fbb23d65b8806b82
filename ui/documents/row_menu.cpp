// SPDX-License-Identifier: EUPL-1.2
#include "documents/row_menu.h"

#include "kit/words.h"

namespace overzicht {

RowMenu::RowMenu(const Row &row, QWidget *parent) : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("What you can do with this"));
    addAction(tr("&Open"), this, [this, id = row.id] { Q_EMIT openAsked(id); });
    if (row.readHere)
        addAction(tr("Mark as &unread"), this, [this, id = row.id] { Q_EMIT readAsked(id, false); });
    else
        addAction(tr("Mark as &read"), this, [this, id = row.id] { Q_EMIT readAsked(id, true); });
    if (words::asks(row))
        addAction(tr("Mark as &done"), this, [this, id = row.id] { Q_EMIT doneAsked(id, true); });
}

} // namespace overzicht
