// SPDX-License-Identifier: EUPL-1.2
#include "shell/settings_page.h"

#include "activating/ebox_card.h"
#include "kit/button.h"
#include "kit/empty_state.h"
#include "kit/flow_layout.h"
#include "kit/spaced.h"
#include "kit/note_box.h"
#include "kit/words.h"
#include "shell/background_card.h"
#include "shell/keep_card.h"
#include "shell/manners_card.h"
#include "shell/share_switch.h"

#include <QBoxLayout>
#include <QButtonGroup>

namespace overzicht {

SettingsPage::SettingsPage(const Surroundings &around, EboxOffice *ebox, const std::optional<Manners> &manners, bool hasNotifier, QWidget *parent)
    : Page(around.theme, tr("Settings"), tr("For this window and this folder."), parent), m_around(around)
{
    const Theme &look = around.theme;
    QVBoxLayout *inside = addCard();
    inside->addWidget(new SectionHeader(look, tr("Language")));
    inside->addWidget(new Text(look, tr("A letter keeps the language of its sender."), type::kLead));
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    spaced(look, flow, {0, 6, 0, 0}, 10);
    auto *group = new QButtonGroup(this);
    // Each language under its own name: whoever needs it must be able to read it.
    for (const Language language : kLanguages) {
        auto *button = new Button(look, Button::Kind::Chip, words::languageName(language));
        button->setChecked(language == around.language);
        group->addButton(button, int(language));
        flow->addWidget(button);
    }
    inside->addWidget(row);
    auto *later = new Text(look, tr("The window speaks this language from the next start."), type::kNote);
    later->hide();
    inside->addWidget(later);
    connect(group, &QButtonGroup::idClicked, this, [this, later](int id) {
        later->show();
        Q_EMIT languageChosen(Language(id));
    });

    if (ebox)
        addCard()->addWidget(new EboxCard(look, *ebox));

    if (manners) {
        m_manners = new MannersCard(look, *manners);
        connect(m_manners, &MannersCard::chosen, this, &SettingsPage::mannersChosen);
        inside = addCard();
        inside->addWidget(m_manners);
        if (hasNotifier) {
            auto *others = new Button(look, Button::Kind::Secondary, tr("Which apps tell you?"), QStringLiteral("bell-ring"));
            others->setSmall(true);
            others->setObjectName(QStringLiteral("notifier"));
            inside->addWidget(others, 0, Qt::AlignLeft);
            connect(others, &Button::clicked, this, &SettingsPage::notifierAsked);
        }
    }

    inside = addCard();
    inside->addWidget(new SectionHeader(look, tr("Where your papers are")));
    inside->addWidget(new Text(look, tr("Everything is kept on this computer, in this folder:"), type::kLead));
    auto *folder = new Text(look, around.home.folder(), type::kValue);
    inside->addWidget(folder);
    inside->addWidget(new NoteBox(look, Tone::Ok, QStringLiteral("lock"), tr("Only your own account on this computer can open that folder. Keys for sources stand in the key store of the system, never in a file.")));
    inside->addWidget(new NoteBox(look, Tone::Warn, QStringLiteral("shield-alert"), tr("The papers are not encrypted on the disk yet. Whoever has the disk can read them: use a disk that is encrypted as a whole.")));
    column()->addStretch(1);
}

/// Above where the papers are: that stands last, and nothing of it is chosen.
void SettingsPage::put(QWidget *words)
{
    addCard()->addWidget(words);
    const int last = column()->count() - 1; // after the stretch at the end
    column()->insertWidget(last - 2, column()->itemAt(last)->widget());
}

void SettingsPage::offer(FetchChoice *fetching, ScreenShare *share)
{
    if (share)
        put(new ShareSwitch(theme(), *share));
    if (!fetching)
        return;
    auto *card = new BackgroundCard(theme(), *fetching);
    connect(card, &BackgroundCard::announced, this, &SettingsPage::announced);
    put(card);
}

void SettingsPage::offerKeeping(bool keepsAll, const ExportCard::Export &make)
{
    m_keeping = new KeepCard(m_around, keepsAll);
    connect(m_keeping, &KeepCard::announced, this, &SettingsPage::announced);
    connect(m_keeping, &KeepCard::chosen, this, &SettingsPage::keepsAllChosen);
    put(m_keeping);
    if (!make)
        return;
    auto *everything = new ExportCard(theme(), m_around.clock, make);
    connect(everything, &ExportCard::announced, this, &SettingsPage::announced);
    put(everything);
}

void SettingsPage::setManners(const Manners &manners)
{
    if (m_manners)
        m_manners->setManners(manners);
}

} // namespace overzicht
