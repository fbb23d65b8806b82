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

/// A row of choices of which one is made.
class Choices {
public:
    Choices(const Theme &theme, QVBoxLayout *down, QObject *parent) : group(new QButtonGroup(parent)), m_theme(theme)
    {
        auto *row = new QWidget;
        m_flow = new FlowLayout(row);
        spaced(theme, m_flow, {0, 6, 0, 0}, 10);
        group->setExclusive(true);
        down->addWidget(row);
    }
    /// `about`: what the words are about, for who does not see what stands above them.
    void add(int id, const QString &words, const char *name, bool isNow, const QString &about = {})
    {
        auto *button = new Button(m_theme, Button::Kind::Chip, words);
        button->setObjectName(QLatin1String(name));
        if (!about.isEmpty())
            button->setAccessibleName(MannersCard::tr("%1: %2", "what it is about, the choice").arg(about, words));
        button->setChecked(isNow);
        group->addButton(button, id);
        m_flow->addWidget(button);
    }
    QButtonGroup *group;

private:
    const Theme &m_theme;
    FlowLayout *m_flow;
};

} // namespace

MannersCard::MannersCard(const Theme &theme, const Manners &manners, QWidget *parent) : QWidget(parent), m_theme(theme), m_manners(manners)
{
    auto *down = new QVBoxLayout(this);
    spaced(theme, down, {}, 4);
    down->addWidget(new SectionHeader(theme, tr("Notifications")));
    down->addWidget(new Text(theme, tr("When something comes, this program can tell you on your screen: who writes, and about what. Never the text of a letter. Each thing is told once."), type::kLead));
    Choices levels(theme, down, this), hours(theme, down, this);
    const auto isLevel = [&](Privacy level) { return m_manners.on && m_manners.privacy == level; };
    levels.add(int(Privacy::All), tr("Sender and subject"), "tell-all", isLevel(Privacy::All));
    levels.add(int(Privacy::SenderOnly), tr("Only the sender"), "tell-sender", isLevel(Privacy::SenderOnly));
    levels.add(int(Privacy::NewPost), tr("Only that there is post"), "tell-post", isLevel(Privacy::NewPost));
    levels.add(kNone, tr("Tell nothing"), "tell-none", !m_manners.on);
    hours.add(0, tr("At any hour"), "tell-always", !m_manners.quiet);
    hours.add(1, tr("Not between 22:00 and 7:00"), "tell-by-day", m_manners.quiet.has_value());
    m_off = new NoteBox(theme, Tone::Warn, QStringLiteral("bell"), tr("Then let one other program tell you. A letter counts, also when nobody told you of it."));
    m_off->setObjectName(QStringLiteral("tell-off"));
    down->addWidget(m_off);
    m_reminders = reminders();
    down->addWidget(m_reminders);
    connect(levels.group, &QButtonGroup::idClicked, this, [this](int id) {
        m_manners.on = id != kNone;
        if (m_manners.on)
            m_manners.privacy = Privacy(id);
        tell();
    });
    connect(hours.group, &QButtonGroup::idClicked, this, [this](int id) {
        m_manners.quiet = id == 1 ? std::optional(kNight) : std::nullopt;
        tell();
    });
    m_levels = levels.group;
    m_off->setVisible(!m_manners.on);
    m_reminders->setVisible(m_manners.on);
}

void MannersCard::setManners(const Manners &manners)
{
    m_manners = manners;
    m_levels->button(manners.on ? int(manners.privacy) : kNone)->setChecked(true);
    m_off->setVisible(!m_manners.on);
    m_reminders->setVisible(m_manners.on);
}

/// Where nothing is told nothing is reminded of either, and there is nothing to choose.
QWidget *MannersCard::reminders()
{
    auto *part = new QWidget;
    auto *down = new QVBoxLayout(part);
    spaced(m_theme, down, {0, 14, 0, 0}, 4);
    const auto add = [&](const QString &about, const QString &words, bool Manners::*what, const char *yes, const char *no) {
        down->addWidget(new Text(m_theme, about, type::kHead));
        down->addWidget(new Text(m_theme, words, type::kLead));
        Choices choices(m_theme, down, this);
        choices.add(1, tr("Remind me"), yes, m_manners.*what, about);
        choices.add(0, tr("Do not remind me"), no, !(m_manners.*what), about);
        connect(choices.group, &QButtonGroup::idClicked, this, [this, what](int id) {
            m_manners.*what = id == 1;
            tell();
        });
    };
    add(tr("Letters you did not read"), tr("After 3, 7 and 14 days, and before the source takes a letter away. It stops when you read the letter."), &Manners::remindUnread, "remind-unread", "remind-unread-not");
    addSpace(m_theme, down, 8);
    add(tr("Last days"), tr("14, 7 and 3 days before, the day before, on the day itself and once after it. It stops when you say that it is done or paid."), &Manners::remindDeadlines, "remind-days", "remind-days-not");
    return part;
}

void MannersCard::tell()
{
    m_off->setVisible(!m_manners.on);
    m_reminders->setVisible(m_manners.on);
    Q_EMIT chosen(m_manners);
}

} // namespace overzicht
