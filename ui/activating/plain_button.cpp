// SPDX-License-Identifier: EUPL-1.2
#include "activating/plain_button.h"

#include <QKeyEvent>

namespace overzicht {

PlainButton::PlainButton(const Theme &theme, const QString &words, QWidget *parent) : Button(theme, Kind::Secondary, Button::plain(words), {}, parent)
{
    setAutoDefault(false);
    setDefault(false);
    setShowsHover(false); // under the pointer it looks as the one beside it
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

PlainButton::PlainButton(const Theme &theme, const QString &words, const QString &icon, QWidget *parent) : Button(theme, Kind::Link, Button::plain(words), icon, parent)
{
    setAutoDefault(false);
    setDefault(false);
}

void PlainButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        Button::keyPressEvent(event);
}

} // namespace overzicht
