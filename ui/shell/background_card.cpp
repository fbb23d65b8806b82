// SPDX-License-Identifier: EUPL-1.2
#include "shell/background_card.h"

#include "kit/button.h"
#include "kit/empty_state.h"
#include "kit/flow_layout.h"
#include "kit/note_box.h"
#include "kit/spaced.h"

#include <QBoxLayout>
#include <QButtonGroup>

namespace overzicht {

namespace {

constexpr int kNever = 0; // beside the hours

} // namespace

BackgroundCard::BackgroundCard(const Theme &theme, FetchChoice &choice, QWidget *parent) : QWidget(parent), m_choice(choice), m_group(new QButtonGroup(this))
{
    auto *down = new QVBoxLayout(this);
    spaced(theme, down, {}, 4);
    down->addWidget(new SectionHeader(theme, tr("Fetch new post in the background")));
    down->addWidget(new Text(theme, tr("This program can ask your sources by itself. It then starts when you sign in to this computer, without a window. It goes on after you close the window."), type::kLead));
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    spaced(theme, flow, {0, 6, 0, 6}, 10);
    m_group->setExclusive(true);
    const auto add = [&](int id, const QString &words) {
        auto *button = new Button(theme, Button::Kind::Chip, words);
        button->setObjectName(QStringLiteral("fetch-%1").arg(id));
        m_group->addButton(button, id);
        flow->addWidget(button);
    };
    add(kNever, tr("Off"));
    for (const auto every : FetchChoice::kIntervals)
        add(int(every.count()), intervalWords(every));
    down->addWidget(row);
    m_trouble = new NoteBox(theme, Tone::Warn, QStringLiteral("triangle-alert"), {});
    m_trouble->setObjectName(QStringLiteral("fetch-trouble"));
    m_trouble->hide();
    down->addWidget(m_trouble);
    m_on = new NoteBox(theme, Tone::Info, QStringLiteral("info"), tr("Do you want to see the window again? Start Overzicht once more, or press its icon in the bar of your desktop. With “Quit” (Ctrl+Q) the program ends, until you sign in again."));
    m_on->setObjectName(QStringLiteral("fetch-on"));
    down->addWidget(m_on);
    connect(m_group, &QButtonGroup::idClicked, this, &BackgroundCard::choose);
    connect(&choice, &FetchChoice::changed, this, &BackgroundCard::follow);
    follow();
}

void BackgroundCard::choose(int id)
{
    const auto trouble = m_choice.choose(id == kNever ? FetchChoice::Every() : std::chrono::hours(id));
    follow(); // also where nothing was chosen: the button that was pressed is not what holds
    m_trouble->setVisible(trouble.has_value());
    if (!trouble)
        return;
    m_trouble->setWords(troubleWords(*trouble, m_choice.entry()));
    Q_EMIT announced(m_trouble->accessibleName());
}

void BackgroundCard::follow()
{
    const auto every = m_choice.every();
    m_group->button(every ? int(every->count()) : kNever)->setChecked(true);
    m_on->setVisible(every.has_value());
    m_trouble->hide();
}

} // namespace overzicht
