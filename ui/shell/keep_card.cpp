// SPDX-License-Identifier: EUPL-1.2
#include "shell/keep_card.h"

#include "documents/detail_words.h"
#include "domain/safe_text.h"
#include "kit/button.h"
#include "kit/empty_state.h"
#include "kit/flow_layout.h"
#include "kit/note_box.h"
#include "kit/spaced.h"
#include "kit/words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLocale>

namespace overzicht {

namespace {

constexpr int kOff = 0, kOn = 1;
constexpr qsizetype kMostNamed = 3;

} // namespace

KeepCard::KeepCard(const Surroundings &around, bool on, QWidget *parent) : QWidget(parent), m_around(around), m_look(around, 0), m_group(new QButtonGroup(this)), m_isOn(on)
{
    const Theme &theme = around.theme;
    auto *down = new QVBoxLayout(this);
    spaced(theme, down, {}, 8);
    down->addWidget(new SectionHeader(theme, tr("Keep every official letter by itself")));
    down->addWidget(new Text(theme, tr("A source may take a letter away after some time. This program can fetch each official letter once it has come, and keep it here. Notices are not fetched."), type::kLead));
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    spaced(theme, flow, {0, 2, 0, 0}, 10);
    m_group->setExclusive(true);
    const auto add = [&](int id, const char *name, const QString &words) {
        auto *button = new Button(theme, Button::Kind::Chip, words);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(tr("%1: %2", "what it is about, the choice").arg(tr("Keep every official letter by itself"), words));
        m_group->addButton(button, id);
        flow->addWidget(button);
    };
    add(kOff, "keep-off", tr("Off"));
    add(kOn, "keep-on", tr("Keep each letter"));
    down->addWidget(row);
    m_question = new NoteBox(theme, Tone::Warn, QStringLiteral("eye"), tr("The sender can then see that the letter was opened, and when — also when you did not read it. Here it stays unread until you read it."));
    m_question->setObjectName(QStringLiteral("keep-question"));
    m_question->setHeading(tr("Keep every official letter?"));
    Button *yes = m_question->addButton(tr("Yes, keep them"), QStringLiteral("check"));
    yes->setObjectName(QStringLiteral("keep-yes"));
    Button *no = m_question->addButton(tr("No"));
    no->setObjectName(QStringLiteral("keep-no"));
    down->addWidget(m_question);
    m_on = new NoteBox(theme, Tone::Info, QStringLiteral("eye"), tr("The sender can see that each letter was opened, and when — also when you did not read it. Here it stays unread until you read it."));
    m_on->setObjectName(QStringLiteral("keep-effect"));
    down->addWidget(m_on);
    m_count = new Text(theme, {}, type::kNote);
    m_count->setObjectName(QStringLiteral("keep-count"));
    m_count->hide();
    down->addWidget(m_count);
    m_failed = new NoteBox(theme, Tone::Warn, QStringLiteral("triangle-alert"), {});
    m_failed->setObjectName(QStringLiteral("keep-failed"));
    m_failed->hide();
    down->addWidget(m_failed);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { choose(id == kOn); });
    connect(yes, &Button::clicked, this, [this] {
        set(true);
        m_group->button(kOn)->setFocus(Qt::OtherFocusReason);
        Q_EMIT chosen(true);
    });
    connect(no, &Button::clicked, this, [this] {
        set(false);
        m_group->button(kOff)->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_look, &KeptLook::looked, this, &KeepCard::count);
    set(on);
}

/// Off at once; on only after what it means was told and agreed to.
void KeepCard::choose(bool on)
{
    if (on == m_isOn)
        return set(on);
    if (!on) {
        set(false);
        Q_EMIT chosen(false);
        return;
    }
    m_group->button(kOff)->setChecked(true); // that is still what holds
    m_question->show();
    m_question->findChild<QWidget *>(QStringLiteral("keep-no"))->setFocus(Qt::OtherFocusReason); // the careful answer: Enter twice in a row opens nothing
    Q_EMIT announced(m_question->accessibleName());
}

void KeepCard::set(bool on)
{
    m_isOn = on;
    m_group->button(on ? kOn : kOff)->setChecked(true);
    m_question->hide();
    m_on->setVisible(on);
    if (!on)
        m_failed->hide();
}

void KeepCard::refresh()
{
    if (isVisible())
        m_look.ask();
}

void KeepCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_look.ask();
}

void KeepCard::count(const KeptLetters &letters)
{
    const QLocale locale;
    QString words = letters.letters == 0 ? tr("There is no official letter here yet.") : tr("Kept here: %1 of %2 official letters.").arg(locale.toString(letters.kept), locale.toString(letters.letters));
    if (letters.lost > 0)
        words += u' ' + tr("%n of them can no longer be fetched: they are gone at the source.", nullptr, letters.lost);
    m_count->setWords(words);
    m_count->show();
}

void KeepCard::tell(const KeepingEnded &ended)
{
    m_failed->setVisible(m_isOn && ended.failed > 0);
    if (ended.failed == 0)
        return;
    QStringList lines;
    for (const ContentEnded &one : ended.failures.mid(0, kMostNamed)) {
        const auto details = m_around.reader.details(m_around.who, one.item);
        if (!details || !one.error)
            continue;
        const QString source = details->sightings.isEmpty() ? QString() : safeLine(details->sightings.first().sourceName.best(m_around.language), 80);
        lines << tr("%1: %2", "subject of a letter, why it could not be fetched").arg(details->row.heading.subject, errorWords(*one.error, source));
    }
    m_failed->setHeading(tr("%n letter(s) could not be fetched", nullptr, ended.failed));
    lines << tr("This program tries again after the next time that it asks your sources.");
    m_failed->setWords(lines.join(u'\n'));
}

} // namespace overzicht
