// SPDX-License-Identifier: EUPL-1.2
#include "shell/trouble_page.h"

#include "kit/flow_layout.h"
#include "kit/note_box.h"

#include "domain/safe_text.h"

#include <QBoxLayout>

namespace overzicht {

namespace {
struct Said {
    QString what, next;
};

Said said(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Busy:
        return {TroublePage::tr("The disk is full, or another program is writing here now."), TroublePage::tr("Make room on the disk, or close the other program. Then press Again.")};
    case Error::Kind::Refused:
        return {TroublePage::tr("This folder is not yours alone, so we do not put your papers in it."), TroublePage::tr("Choose another folder, or make this one yours. Then press Again.")};
    case Error::Kind::Gone:
    case Error::Kind::Offline:
        return {TroublePage::tr("The folder cannot be found or read."), TroublePage::tr("Is the disk connected? Then press Again.")};
    default:
        return {TroublePage::tr("The file with your overview is damaged, or a newer version of this program made it."),
                TroublePage::tr("Nothing was deleted. Install the newest version of this program, or put back a copy of the folder. Then press Again.")};
    }
}
} // namespace

TroublePage::TroublePage(const Theme &theme, const Error &error, const QString &folder, QWidget *parent)
    : Page(theme, tr("We cannot open your overview"), tr("Your papers are not lost. This is what you can do."), parent)
{
    const Said words = said(error);
    QVBoxLayout *inside = addCard();
    auto *note = new NoteBox(theme, Tone::Danger, QStringLiteral("triangle-alert"), words.next);
    note->setHeading(words.what);
    inside->addWidget(note);
    inside->addWidget(new Text(theme, tr("The folder:"), type::kSmall));
    inside->addWidget(new Text(theme, folder, type::kValue));
    if (!error.detail.isEmpty()) {
        inside->addWidget(new Text(theme, tr("For engineers:"), type::kSmall));
        inside->addWidget(new Text(theme, safeLine(error.detail), type::kNote));
    }
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, theme.space(8));
    auto *again = new Button(theme, Button::Kind::Primary, tr("&Again"), QStringLiteral("refresh-cw"));
    auto *quit = new Button(theme, Button::Kind::Secondary, tr("&Quit"), QStringLiteral("x"));
    connect(again, &Button::clicked, this, &TroublePage::againAsked);
    connect(quit, &Button::clicked, this, &TroublePage::quitAsked);
    flow->addWidget(again);
    flow->addWidget(quit);
    inside->addWidget(buttons);
    column()->addStretch(1);
    setFocusProxy(again);
}

} // namespace overzicht
