// SPDX-License-Identifier: EUPL-1.2
#include "documents/double_click.h"

#include <QEvent>
#include <QWidget>

namespace overzicht {

namespace {

class Ignoring : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override { return event->type() == QEvent::MouseButtonDblClick || QObject::eventFilter(watched, event); }
};

} // namespace

void ignoreDoubleClick(QWidget *button) { button->installEventFilter(new Ignoring(button)); }

} // namespace overzicht
