// SPDX-License-Identifier: EUPL-1.2
#include "shell/manners_card.h"

#include "kit/button.h"
#include "kit/empty_state.h"
#include "kit/flow_layout.h"
#include "kit/note_box.h"
#include "kit/spaced.h"

#include <QBoxLayout>
#include <QButtonGroup>

namespace overzicht {

namespace {

constexpr int kNone = -1; // beside the levels of Privacy
const QuietHours kNight{QTime(22, 0), QTime(7, 0)};

} // namespace

MannersCard::MannersCard(const Theme &theme, const Manners &manners, QWidget *parent) : QWidget(parent), m_manners(manners)
{
    auto *down = new QVBoxLayout(this);
    spaced(theme, down, {}, 4);
    down->addWidget(new SectionHeader(theme, tr("Notifications")));
    down->addWidget(new Text(theme, tr("When something comes, this program can tell you on your screen: who writes, and about what. Never the text of a letter. Each thing is told once."), type::kLead));
    const auto rowOf = [&](QButtonGroup *group) {
        auto *row = new QWidget;
        auto *flow = new FlowLayout(row);
        spaced(theme, flow, {0, 6, 0, 0}, 10);
        group->setExclusive(true);
        down->addWidget(row);
        return flow;
    };
    const auto add = [&](FlowLayout *flow, QButtonGroup *group, int id, const QString &words, const char *name, bool isNow) {
        auto *button = new Button(theme, Button::Kind::Chip, words);
        button->setObjectName(QLatin1String(name));
        button->setChecked(isNow);
        group->addButton(button, id);
        flow->addWidget(button);
    };
    auto *what = new QButtonGroup(this);
    FlowLayout *levels = rowOf(what);
    const auto isLevel = [&](Privacy level) { return m_manners.on && m_manners.privacy == level; };
    add(levels, what, int(Privacy::All), tr("Sender and subject"), "tell-all", isLevel(Privacy::All));
    add(levels, what, int(Privacy::SenderOnly), tr("Only the sender"), "tell-sender", isLevel(Privacy::SenderOnly));
    add(levels, what, int(Privacy::NewPost), tr("Only that there is post"), "tell-post", isLevel(Privacy::NewPost));
    add(levels, what, kNone, tr("Tell nothing"), "tell-none", !m_manners.on);
    auto *when = new QButtonGroup(this);
    FlowLayout *hours = rowOf(when);
    add(hours, when, 0, tr("At any hour"), "tell-always", !m_manners.quiet);
    add(hours, when, 1, tr("Not between 22:00 and 7:00"), "tell-by-day", m_manners.quiet.has_value());
    m_off = new NoteBox(theme, Tone::Warn, QStringLiteral("bell"), tr("Then let one other program tell you. A letter counts, also when nobody told you of it."));
    m_off->setObjectName(QStringLiteral("tell-off"));
    down->addWidget(m_off);
    connect(what, &QButtonGroup::idClicked, this, [this](int id) {
        m_manners.on = id != kNone;
        if (m_manners.on)
            m_manners.privacy = Privacy(id);
        tell();
    });
    connect(when, &QButtonGroup::idClicked, this, [this](int id) {
        m_manners.quiet = id == 1 ? std::optional(kNight) : std::nullopt;
        tell();
    });
    m_off->setVisible(!m_manners.on);
}

void MannersCard::tell()
{
    m_off->setVisible(!m_manners.on);
    Q_EMIT chosen(m_manners);
}

} // namespace overzicht
