// SPDX-License-Identifier: EUPL-1.2
#include "notifier/app_entry.h"

#include "kit/accessible.h"
#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/note_box.h"
#include "kit/spaced.h"
#include "kit/words.h"

#include <QBoxLayout>

#include <utility>

namespace overzicht {

namespace {

constexpr int kSenders = 3; // that are named

PillContent notKnown() { return {AppEntry::tr("Not known whether it tells"), QStringLiteral("circle-help"), Tone::Neutral}; }

PillContent pillOf(const NotifierState::App &app, bool isChosen, const QDateTime &now)
{
    if (isChosen)
        return {AppEntry::tr("Chosen"), QStringLiteral("check"), Tone::Accent};
    if (app.silentSince)
        return {AppEntry::tr("Off, you said %1", "when").arg(words::nearDay(*app.silentSince, now)), app.since.isEmpty() ? QStringLiteral("bell-off") : QStringLiteral("bell"), app.since.isEmpty() ? Tone::Ok : Tone::Warn};
    if (app.mails > 0)
        return {AppEntry::tr("Tells you too"), QStringLiteral("bell"), app.known.safetyNet ? Tone::Info : Tone::Warn};
    return notKnown();
}

CountedSentences::Sentence lettersOf(int letters, const QString &key, const QList<CountedLine> &lines) { return {AppEntry::tr("%n letter(s) came through it this month.", nullptr, letters), key, lines}; }

QString notSeen(const QString &name) { return AppEntry::tr("We cannot see what %1 sends you.").arg(name); }

QList<CountedSentences::Sentence> sentencesOf(const NotifierState &state, const NotifierState::App &app, const QString &name, const QDateTime &now)
{
    QList<CountedSentences::Sentence> said;
    if (app.letters > 0)
        said << lettersOf(app.letters, app.known.id + QStringLiteral(":letters"), state.linesThrough(app.known.sources, now));
    else if (app.isLinked)
        said << CountedSentences::Sentence{AppEntry::tr("Nothing came through it this month.")};
    if (app.mails > 0) {
        QList<HeardElsewhere> mails = state.copies.mails;
        mails.removeIf([&](const HeardElsewhere &mail) { return mail.what.app != app.known.id; });
        said << CountedSentences::Sentence{AppEntry::tr("%n e-mail(s) of it this month.", nullptr, app.mails), app.known.id + QStringLiteral(":mails"), state.lines(mails, now)};
    } else if (!app.isLinked) {
        said << CountedSentences::Sentence{notSeen(name)};
    }
    if (!app.since.isEmpty())
        said << CountedSentences::Sentence{AppEntry::tr("%n e-mail(s) of it came after you said that it is off.", nullptr, int(app.since.size())), app.known.id + QStringLiteral(":since"), state.lines(app.since, now)};
    if (app.known.safetyNet)
        said << CountedSentences::Sentence{AppEntry::tr("Its e-mail is your safety net. You can leave it on.")};
    return said;
}

QString sendersWords(const QStringList &senders)
{
    const QString named = senders.mid(0, kSenders).join(QStringLiteral(", "));
    const int more = int(senders.size()) - kSenders;
    return more > 0 ? AppEntry::tr("From: %1, and %n more.", nullptr, more).arg(named) : AppEntry::tr("From: %1.").arg(named);
}

} // namespace

AppEntry::AppEntry(const Theme &theme, const Teller &teller, bool isOffered, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    const QString name = tr("This app");
    make(name, {{teller.here ? tr("Tells of each letter once, with sender and subject.") : tr("Tells nothing on your screen now.")}},
         !teller.here ? PillContent{tr("Off"), QStringLiteral("bell-off"), Tone::Neutral} : teller.chosen ? PillContent{tr("Chosen"), QStringLiteral("check"), Tone::Accent} : PillContent{tr("Tells now"), QStringLiteral("bell-ring"), Tone::Info});
    choose(name, teller.here && teller.chosen, isOffered);
}

AppEntry::AppEntry(const Theme &theme, const NotifierState &state, const NotifierState::App &app, bool isChosen, bool isOffered, const QDateTime &now, Language language, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_app(app.known.id)
{
    const QString name = app.known.name.best(language);
    make(name, sentencesOf(state, app, name, now), pillOf(app, isChosen, now));
    choose(name, isChosen, isOffered);
    if (!isChosen)
        steps(app, name, language);
}

AppEntry::AppEntry(const Theme &theme, const NotifierState &state, const NotifierState::Other &mailbox, const QDateTime &now, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_app(QStringLiteral("other:") + mailbox.source)
{
    QList<CountedSentences::Sentence> said{lettersOf(mailbox.letters, m_app, state.linesThrough({mailbox.source}, now))};
    if (!mailbox.senders.isEmpty())
        said << CountedSentences::Sentence{sendersWords(mailbox.senders)};
    make(mailbox.name, said << CountedSentences::Sentence{notSeen(mailbox.name)}, notKnown());
}

void AppEntry::make(const QString &name, const QList<CountedSentences::Sentence> &sentences, const PillContent &pill)
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
    auto *said = new CountedSentences(m_theme, name, sentences);
    m_list = said->list();
    m_down->addWidget(said);
    auto *buttons = new QWidget;
    m_buttons = new FlowLayout(buttons);
    spaced(m_theme, m_buttons, {0, 2, 0, 0}, 8);
    m_down->addWidget(buttons);
    across->addLayout(m_down, 1);
    QStringList all;
    for (const CountedSentences::Sentence &sentence : sentences)
        all << sentence.words;
    setAccessibleName(tr("%1: %2. %3", "an app, how it stands, what came of it").arg(name, pill.words, all.join(u' ')));
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

void AppEntry::offOrNot(const NotifierState::App &app, const QString &name)
{
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
}

void AppEntry::steps(const NotifierState::App &app, const QString &name, Language language)
{
    const KnownApp &known = app.known;
    QList<Text *> lines;
    for (const LocalText &said : known.says.words)
        lines << new Text(m_theme, said.best(language) + u' ' + tr("Read on %1, on %2.", "a day, a site").arg(words::longDay(known.says.read), known.says.source.host()), type::kSmall);
    if (known.off.isEmpty()) {
        QString none = tr("We found no page of %1 that tells how to switch this off.").arg(name);
        if (!known.ask.source.isEmpty())
            none += u' ' + tr("We looked on %1. You can ask it on %2.", "a day, a site").arg(words::longDay(known.ask.read), known.ask.source.host());
        auto *line = new Text(m_theme, none, type::kNote);
        line->setObjectName(QStringLiteral("no-steps"));
        lines.prepend(line);
        for (Text *one : std::as_const(lines))
            m_down->insertWidget(m_down->count() - 1, one); // the buttons stay below
        return offOrNot(app, name);
    }
    auto *where = new Button(m_theme, Button::Kind::Secondary, known.safetyNet ? tr("Where this is set") : tr("How to switch it off"));
    where->setSmall(true);
    where->setObjectName(QStringLiteral("steps"));
    where->setAccessibleName(QStringLiteral("%1: %2").arg(name, where->text()));
    m_buttons->addWidget(where);
    offOrNot(app, name);
    m_steps = new Panel(m_theme);
    auto *down = new QVBoxLayout(m_steps);
    spaced(m_theme, down, {12, 10, 12, 10}, 4);
    int number = 0;
    for (const LocalText &step : known.off.words)
        down->addWidget(new Text(m_theme, tr("%1. %2", "a step: its number, what to do").arg(++number).arg(step.best(language)), type::kNote));
    down->addWidget(new Text(m_theme, tr("Read on %1, on %2. We did not try it ourselves.", "a day, a site").arg(words::longDay(known.off.read), known.off.source.host()), type::kSmall));
    for (Text *one : std::as_const(lines))
        down->addWidget(one);
    m_steps->hide();
    m_down->addWidget(m_steps);
    connect(where, &Button::clicked, this, [this] { showSteps(!showsSteps()); });
}

bool AppEntry::showsSteps() const { return m_steps && !m_steps->isHidden(); }

void AppEntry::showSteps(bool on)
{
    if (m_steps)
        m_steps->setVisible(on);
}

} // namespace overzicht
