// SPDX-License-Identifier: EUPL-1.2
#include "notifier/app_entry.h"

#include "kit/accessible.h"
#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/note_box.h"
#include "kit/spaced.h"
#include "kit/words.h"

#include <QBoxLayout>

namespace overzicht {

namespace {

PillContent pillOf(const NotifierState::App &app, bool isChosen, const QDateTime &now)
{
    if (isChosen)
        return {AppEntry::tr("Chosen"), QStringLiteral("check"), Tone::Accent};
    if (app.silentSince)
        return {AppEntry::tr("Off, you said %1", "when").arg(words::nearDay(*app.silentSince, now)), app.mailsSince > 0 ? QStringLiteral("bell") : QStringLiteral("bell-off"), app.mailsSince > 0 ? Tone::Warn : Tone::Ok};
    if (app.mails > 0)
        return {AppEntry::tr("Tells you too"), QStringLiteral("bell"), app.known.safetyNet ? Tone::Info : Tone::Warn};
    return {AppEntry::tr("Not known whether it tells"), QStringLiteral("circle-help"), Tone::Neutral};
}

QStringList sentencesOf(const NotifierState::App &app, const QString &name)
{
    QStringList said;
    if (app.letters > 0)
        said << AppEntry::tr("%n letter(s) came through it this month.", nullptr, app.letters);
    else if (app.isLinked)
        said << AppEntry::tr("Nothing came through it this month.");
    if (app.mails > 0)
        said << AppEntry::tr("%n e-mail(s) of it this month.", nullptr, app.mails);
    else if (!app.isLinked)
        said << AppEntry::tr("We cannot see what %1 sends you.").arg(name);
    if (app.mailsSince > 0)
        said << AppEntry::tr("%n e-mail(s) of it came after you said that it is off.", nullptr, app.mailsSince);
    if (app.known.safetyNet)
        said << AppEntry::tr("Its e-mail is your safety net. You can leave it on.");
    return said;
}

} // namespace

AppEntry::AppEntry(const Theme &theme, bool isChosen, bool isOffered, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    const QString name = tr("This app");
    make(name, {isChosen ? tr("Tells of each letter once, with sender and subject.") : tr("Tells nothing on your screen now.")},
         isChosen ? PillContent{tr("Chosen"), QStringLiteral("check"), Tone::Accent} : PillContent{tr("Off"), QStringLiteral("bell-off"), Tone::Neutral});
    choose(name, isChosen, isOffered);
}

AppEntry::AppEntry(const Theme &theme, const NotifierState::App &app, bool isChosen, bool isOffered, const QDateTime &now, Language language, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_app(app.known.id)
{
    const QString name = app.known.name.best(language);
    make(name, sentencesOf(app, name), pillOf(app, isChosen, now));
    choose(name, isChosen, isOffered);
    if (!isChosen)
        steps(app, name, language);
}

void AppEntry::make(const QString &name, const QStringList &sentences, const PillContent &pill)
{
    setRole(this, QAccessible::ListItem);
    setObjectName(m_app.isEmpty() ? QStringLiteral("app-here") : QStringLiteral("app-") + m_app);
    auto *across = new QHBoxLayout(this);
    spaced(m_theme, across, {0, 6, 0, 6}, 12);
    across->addWidget(new Avatar(m_theme, {words::initials(name), m_app, {}}), 0, Qt::AlignTop);
    m_down = new QVBoxLayout;
    spaced(m_theme, m_down, {}, 4);
    auto *head = new QWidget;
    auto *flow = new FlowLayout(head);
    spaced(m_theme, flow, {}, 10);
    flow->addWidget(new Text(m_theme, name, type::kHead));
    flow->addWidget(new Pill(m_theme, pill));
    m_down->addWidget(head);
    for (const QString &sentence : sentences)
        m_down->addWidget(new Text(m_theme, sentence, type::kLead));
    auto *buttons = new QWidget;
    m_buttons = new FlowLayout(buttons);
    spaced(m_theme, m_buttons, {0, 2, 0, 0}, 8);
    m_down->addWidget(buttons);
    across->addLayout(m_down, 1);
    setAccessibleName(tr("%1: %2. %3", "an app, how it stands, what came of it").arg(name, pill.words, sentences.join(u' ')));
}

void AppEntry::choose(const QString &name, bool isChosen, bool isOffered)
{
    if (isChosen || !isOffered)
        return;
    auto *button = new Button(m_theme, Button::Kind::Secondary, m_app.isEmpty() ? tr("Let this app tell me") : tr("Let %1 tell me").arg(Button::plain(name)));
    button->setSmall(true);
    button->setObjectName(QStringLiteral("choose"));
    m_buttons->addWidget(button);
    connect(button, &Button::clicked, this, [this] { Q_EMIT chosen(m_app); });
}

void AppEntry::steps(const NotifierState::App &app, const QString &name, Language language)
{
    m_where = new Button(m_theme, Button::Kind::Secondary, app.known.safetyNet ? tr("Where this is set") : tr("How to switch it off"));
    m_where->setSmall(true);
    m_where->setObjectName(QStringLiteral("steps"));
    m_where->setAccessibleName(QStringLiteral("%1: %2").arg(name, m_where->text()));
    m_buttons->addWidget(m_where);
    const auto add = [&](const QString &words, const char *object, bool silent) {
        auto *button = new Button(m_theme, Button::Kind::Secondary, words);
        button->setSmall(true);
        button->setObjectName(QLatin1String(object));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(name, words));
        m_buttons->addWidget(button);
        connect(button, &Button::clicked, this, [this, silent] { Q_EMIT silentAsked(m_app, silent); });
    };
    if (app.silentSince)
        add(tr("It is not off after all"), "not-off", false);
    else if (!app.known.safetyNet)
        add(tr("I switched it off"), "off", true);

    m_steps = new Panel(m_theme);
    auto *down = new QVBoxLayout(m_steps);
    spaced(m_theme, down, {12, 10, 12, 10}, 4);
    int number = 0;
    for (const LocalText &step : app.known.off.words)
        down->addWidget(new Text(m_theme, tr("%1. %2", "a step: its number, what to do").arg(++number).arg(step.best(language)), type::kNote));
    down->addWidget(new Text(m_theme, number > 0 ? tr("Read on %1, on %2. We did not try it ourselves.", "a day, a site").arg(words::longDay(app.known.off.read), app.known.off.source.host()) : tr("We did not check these steps: we found no page of %1 that tells them. Look in the settings of the app, at notifications.").arg(name), type::kSmall));
    for (const LocalText &said : app.known.says.words)
        down->addWidget(new Text(m_theme, said.best(language) + u' ' + tr("Read on %1, on %2.", "a day, a site").arg(words::longDay(app.known.says.read), app.known.says.source.host()), type::kSmall));
    m_steps->hide();
    m_down->addWidget(m_steps);
    connect(m_where, &Button::clicked, this, [this] { showSteps(!showsSteps()); });
}

bool AppEntry::showsSteps() const { return m_steps && !m_steps->isHidden(); }

void AppEntry::showSteps(bool on)
{
    if (m_steps)
        m_steps->setVisible(on);
}

} // namespace overzicht
