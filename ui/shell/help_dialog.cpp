// SPDX-License-Identifier: EUPL-1.2
#include "shell/help_dialog.h"

#include "kit/button.h"
#include "kit/surface.h"
#include "kit/text.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>

namespace overzicht {

HelpDialog::HelpDialog(const Theme &theme, const QList<QPair<QString, QString>> &keys, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    resize(theme.size(460), theme.size(560));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(theme.space(18), theme.space(16), theme.space(18), theme.space(16));
    down->setSpacing(theme.space(10));
    down->addWidget(new Text(theme, tr("Keys"), type::kTitle));
    down->addWidget(new Text(theme, tr("Everything can be done with the keyboard."), type::kLead));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Keys"));
    auto *list = new Ground(theme);
    auto *grid = new QGridLayout(list);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(theme.space(18));
    grid->setVerticalSpacing(theme.space(8));
    int row = 0;
    for (const auto &[key, what] : keys) {
        auto *pressed = new Text(theme, key, type::kSender);
        pressed->setOneLine(true);
        grid->addWidget(pressed, row, 0);
        auto *does = new Text(theme, what, type::kNote);
        does->setAccessibleName(what + QStringLiteral(": ") + key);
        grid->addWidget(does, row, 1);
        ++row;
    }
    grid->setRowStretch(row, 1);
    scroll->setWidget(list);
    down->addWidget(scroll, 1);
    auto *close = new Button(theme, Button::Kind::Secondary, tr("&Close"), QStringLiteral("x"));
    connect(close, &Button::clicked, this, &QDialog::accept);
    down->addWidget(close, 0, Qt::AlignRight);
}

} // namespace overzicht
