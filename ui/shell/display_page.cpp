// SPDX-License-Identifier: EUPL-1.2
#include "shell/display_page.h"

#include "kit/button.h"
#include "kit/empty_state.h"
#include "kit/flow_layout.h"
#include "kit/spaced.h"
#include "shell/text_sizes.h"

#include <QBoxLayout>
#include <QButtonGroup>

namespace overzicht {

DisplayPage::DisplayPage(const Theme &theme, QWidget *parent)
    : Page(theme, tr("Display"), tr("Choose what reads best for you. You see it at once."), parent), m_modes(new QButtonGroup(this)), m_scales(new QButtonGroup(this))
{
    const auto choices = [&](const QString &head, const QString &sentence, QButtonGroup *group) {
        QVBoxLayout *inside = addCard();
        inside->addWidget(new SectionHeader(theme, head));
        inside->addWidget(new Text(theme, sentence, type::kLead));
        auto *row = new QWidget;
        auto *flow = new FlowLayout(row);
        spaced(theme, flow, {0, 6, 0, 0}, 10);
        inside->addWidget(row);
        group->setExclusive(true);
        return flow;
    };
    const auto add = [&](FlowLayout *flow, QButtonGroup *group, int id, const QString &words, const QString &icon) {
        auto *button = new Button(theme, Button::Kind::Chip, words, icon);
        group->addButton(button, id);
        flow->addWidget(button);
    };

    FlowLayout *modes = choices(tr("Colours"), tr("High contrast shows bright text on black, with an edge around everything."), m_modes);
    add(modes, m_modes, int(Theme::Mode::Light), tr("Light"), QStringLiteral("sun"));
    add(modes, m_modes, int(Theme::Mode::Dark), tr("Dark"), QStringLiteral("moon"));
    add(modes, m_modes, int(Theme::Mode::Contrast), tr("High contrast"), QStringLiteral("contrast"));
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT modeChosen(Theme::Mode(id)); });

    FlowLayout *scales = choices(tr("Text size"), tr("You can also press Ctrl and + or −. Ctrl and 0 makes it normal again."), m_scales);
    for (const int percent : kTextSizes)
        add(scales, m_scales, percent, tr("%1 %").arg(percent), {});
    connect(m_scales, &QButtonGroup::idClicked, this, [this](int percent) { Q_EMIT scaleChosen(percent / 100.0); });

    QVBoxLayout *inside = addCard();
    inside->addWidget(new SectionHeader(theme, tr("This is how a text looks")));
    inside->addWidget(new Text(theme, tr("A letter counts even if you do not read it. Look here once a week.")));
    column()->addStretch(1);

    connect(&theme, &Theme::changed, this, &DisplayPage::showChoice);
    showChoice();
}

void DisplayPage::showChoice()
{
    if (QAbstractButton *mode = m_modes->button(int(theme().mode())))
        mode->setChecked(true);
    if (QAbstractButton *scale = m_scales->button(qRound(theme().textScale() * 100)))
        scale->setChecked(true);
}

} // namespace overzicht
