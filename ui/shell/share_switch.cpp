// SPDX-License-Identifier: EUPL-1.2
#include "shell/share_switch.h"

#include "kit/accessible.h"
#include "kit/button.h"
#include "kit/empty_state.h"
#include "kit/flow_layout.h"
#include "kit/note_box.h"
#include "kit/spaced.h"
#include "shell/screen_share.h"

#include <QBoxLayout>

namespace overzicht {

ShareSwitch::ShareSwitch(const Theme &theme, ScreenShare &share, QWidget *parent) : QWidget(parent)
{
    auto *down = new QVBoxLayout(this);
    spaced(theme, down, {}, 4);
    down->addWidget(new SectionHeader(theme, tr("When others see your screen")));
    down->addWidget(new Text(theme, tr("While your screen is locked, or a second screen shows the same, a notification says only that there is post. Do others see your screen in another way, in a meeting for example? Say so here. It holds until you switch it off, or until the program ends."), type::kLead));
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    spaced(theme, flow, {0, 6, 0, 0}, 10);
    auto *button = new Button(theme, Button::Kind::Chip, tr("I share my screen"));
    button->setObjectName(QStringLiteral("share-screen"));
    setRole(button, QAccessible::CheckBox); // one by itself, not one of a choice
    button->setChecked(share.isOn());
    flow->addWidget(button);
    down->addWidget(row);
    connect(button, &QPushButton::toggled, &share, &ScreenShare::set);
    connect(&share, &ScreenShare::changed, button, &QPushButton::setChecked);
}

ShareNote::ShareNote(const Theme &theme, ScreenShare &share, QWidget *parent) : QWidget(parent)
{
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    auto *box = new NoteBox(theme, Tone::Warn, QStringLiteral("eye-off"), tr("You share your screen. A notification says only that there is post."));
    box->setObjectName(QStringLiteral("share-note"));
    box->setSlim(true);
    Button *stop = box->addButton(tr("I no longer share my screen"));
    stop->setObjectName(QStringLiteral("share-stop"));
    connect(stop, &QPushButton::clicked, &share, [&share] { share.set(false); });
    down->addWidget(box);
    setVisible(share.isOn());
    connect(&share, &ScreenShare::changed, this, [this, box](bool on) {
        setVisible(on);
        Q_EMIT announced(on ? box->accessibleName() : tr("A notification says again what you chose."));
    });
}

} // namespace overzicht
