// SPDX-License-Identifier: EUPL-1.2
// What the cards of the page of the one notifier show.
#include "notifier/notifier_view.h"

#include "base/local_time.h"
#include "kit/button.h"
#include "kit/note_box.h"
#include "kit/surface.h"
#include "kit/words.h"
#include "notifier/app_entry.h"
#include "notifier/letters_by_app.h"
#include "sync/engine.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLocale>

namespace overzicht {

namespace {

constexpr int kQuestions = 3, kMailboxes = 12;

void clear(QVBoxLayout *down)
{
    while (QLayoutItem *item = down->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->setParent(nullptr); // what takes its place is found
            old->deleteLater();
        }
        delete item;
    }
}

} // namespace

void NotifierView::showQuestions()
{
    clear(m_questions);
    const QList<HeardElsewhere> &unknown = m_state.copies.unknown;
    for (const HeardElsewhere &mail : unknown.mid(0, kQuestions)) {
        auto *box = new NoteBox(m_around.theme, Tone::Warn, QStringLiteral("circle-help"), tr("Is there a source that you have not linked yet?"));
        box->setObjectName(QStringLiteral("question"));
        const QString heading = tr("%1 mailed about something that we do not find here (%2).", "an app, when").arg(m_state.appName(mail.what.app), words::nearMoment(mail.what.at, m_around.clock.now()));
        box->setHeading(heading);
        if (!mail.what.subject.isEmpty())
            box->setWords(tr("It was about: “%1”. Is there a source that you have not linked yet?").arg(mail.what.subject));
        Button *link = box->addButton(tr("Look at your sources"), QStringLiteral("plug"));
        link->setObjectName(QStringLiteral("question-sources"));
        Button *settle = box->addButton(tr("Do not ask this again"));
        settle->setObjectName(QStringLiteral("question-settle"));
        connect(link, &Button::clicked, this, &NotifierView::sourcesAsked);
        connect(settle, &Button::clicked, this, [this, id = mail.id] {
            m_settledMail = id;
            m_others << m_engine.settleHeard(m_around.who, id, true);
            m_settled->show();
            Q_EMIT announced(m_settled->accessibleName());
        });
        m_questions->addWidget(box);
    }
    if (const int more = int(unknown.size()) - kQuestions; more > 0)
        m_questions->addWidget(new Text(m_around.theme, tr("And %n more e-mail(s) about something that we do not find here.", nullptr, more), type::kLead));
}

QList<CountedSentences::Sentence> NotifierView::countsSentences() const
{
    using Sentence = CountedSentences::Sentence;
    const Copies &copies = m_state.copies;
    const QDateTime now = m_around.clock.now();
    const auto lettersThat = [&](auto fits) {
        QList<CountedLine> lines;
        for (const Arrived &letter : copies.counted) {
            if (fits(letter))
                lines << m_state.line(letter.row, now);
        }
        return lines;
    };
    QSet<qint64> repeated;
    QList<HeardElsewhere> mails;
    for (const SameLetter &letter : copies.letters) {
        repeated.insert(qint64(letter.arrived.row.id));
        mails << letter.mails;
    }
    QList<Sentence> said;
    const QString day = words::longDay(m_state.from.date());
    const auto isRepeated = [&](const Arrived &letter) { return repeated.contains(qint64(letter.row.id)); };
    if (!copies.letters.isEmpty()) {
        said << Sentence{tr("%n letter(s) since %1 came more than once.", nullptr, int(copies.letters.size())).arg(day), QStringLiteral("repeated"), lettersThat(isRepeated)};
        const QString told = copies.told == copies.letters.size() ? tr("We told of each of them once.") : tr("We told of %1 of them, once each.").arg(copies.told);
        if (copies.told > 0)
            said << Sentence{told, QStringLiteral("we-told"), lettersThat([&](const Arrived &letter) { return letter.told && isRepeated(letter); })};
        if (copies.notRepeated > 0) {
            QList<CountedLine> lines;
            for (const SameLetter &letter : copies.letters) {
                for (qsizetype i = 1; letter.arrived.told && i < letter.arrived.through.size(); ++i)
                    lines << CountedLine{tr("%1, through %2", "sender, subject, when; a source").arg(m_state.line(letter.arrived.row, now).words, m_state.name(letter.arrived.through.at(i))), letter.arrived.row.id};
            }
            said << Sentence{tr("%n time(s) they came again, and we did not tell it again.", nullptr, copies.notRepeated), QStringLiteral("not-repeated"), lines};
        }
        for (const NotifierState::App &app : m_state.apps) {
            QList<HeardElsewhere> its = mails;
            its.removeIf([&](const HeardElsewhere &mail) { return mail.what.app != app.known.id; });
            const int count = int(its.size());
            if (count > 0)
                said << Sentence{(copies.told > 0 ? tr("%1 told of it too, in %n e-mail(s).", nullptr, count) : tr("%1 told of it, in %n e-mail(s).", nullptr, count)).arg(m_state.appName(app.known.id)), QStringLiteral("told-by:") + app.known.id, m_state.lines(its, now)};
        }
    } else if (copies.once > 0) {
        said << Sentence{tr("%n letter(s) since %1 came once.", nullptr, copies.once).arg(day), QStringLiteral("once"), lettersThat([](const Arrived &) { return true; })};
    }
    if (m_state.isWithoutEvidence())
        said << Sentence{tr("Let us count their e-mails below.")};
    if (!m_state.isComplete)
        said << Sentence{tr("Not every source answered: this is not complete.")};
    if (m_state.moreLetters)
        said << Sentence{tr("There are many letters. We look at the newest %1, back to %2.").arg(QLocale().toString(NotifierState::kMostLetters), words::longDay(m_state.knownFrom.toTimeZone(brussels()).date()))};
    if (m_state.moreMails)
        said << Sentence{tr("There are many e-mails. We look at the newest %1.").arg(QLocale().toString(NotifierState::kMostMails))};
    return said;
}

void NotifierView::showCounts()
{
    const Theme &theme = m_around.theme;
    const Copies &copies = m_state.copies;
    clear(m_counts);
    QString title;
    if (!copies.letters.isEmpty())
        title = timesWords(copies);
    else if (m_state.isWithoutEvidence())
        title = tr("We cannot see what Doccle or KBC sends you.");
    else
        title = tr("No letter came more than once this month, as far as we can see.");
    auto *heading = new Text(theme, title, type::kBlock);
    heading->setObjectName(QStringLiteral("counts"));
    m_counts->addWidget(heading);
    auto *sentences = new CountedSentences(theme, title, countsSentences());
    follow(sentences->list());
    m_counts->addWidget(sentences);
    sentences->show(); // what is not shown yet takes no keyboard
    if (!copies.letters.isEmpty()) {
        auto *table = new LettersByApp(theme, m_state, m_around.clock.now());
        follow(table->list());
        m_counts->addWidget(table);
        table->show();
    }
}

void NotifierView::showApps()
{
    const Theme &theme = m_around.theme;
    QSet<QString> open;
    const auto entries = findChildren<AppEntry *>();
    for (const AppEntry *entry : entries) {
        if (entry->showsSteps())
            open.insert(entry->app());
    }
    QString entryOfFocus, focus;
    for (const QWidget *at = QApplication::focusWidget(); at && at != this; at = at->parentWidget()) {
        if (focus.isEmpty())
            focus = at->objectName();
        if (qobject_cast<const AppEntry *>(at))
            entryOfFocus = at->objectName();
    }
    clear(m_entries);
    const bool asks = m_isOffered && !m_teller.chosen;
    m_nobody->setVisible(!m_teller.here || asks);
    m_nobody->setLook(m_teller.here ? Tone::Info : Tone::Warn, m_teller.here ? QStringLiteral("circle-help") : QStringLiteral("bell-off"));
    m_nobody->setWords(m_teller.here ? tr("This app tells of new post now. You chose nothing yet. Which app may tell you?")
                       : m_teller.app.isEmpty() ? tr("This app tells nothing on your screen. A letter counts, also when nobody told you of it.")
                                                : tr("You chose %1. This app tells nothing on your screen. A letter counts, also when nobody told you of it.").arg(m_state.appName(m_teller.app)));
    const auto add = [&](AppEntry *entry) {
        connect(entry, &AppEntry::chosen, this, [this](const QString &app) { Q_EMIT tellerChosen(Teller{app.isEmpty(), app, true}); });
        follow(entry->list());
        connect(entry, &AppEntry::silentAsked, this, [this](const QString &app, bool silent) { m_others << m_engine.setSilentApp(m_around.who, app, silent); });
        entry->showSteps(open.contains(entry->app()) && !entry->app().isEmpty());
        if (m_entries->count() > 0)
            m_entries->addWidget(new Rule(theme));
        m_entries->addWidget(entry);
        entry->show(); // what is not shown yet takes no keyboard
    };
    add(new AppEntry(theme, m_teller, m_isOffered));
    for (const NotifierState::App &app : std::as_const(m_state.apps))
        add(new AppEntry(theme, m_state, app, !m_teller.here && m_teller.app == app.known.id, m_isOffered, m_around.clock.now(), m_around.language));
    for (const NotifierState::Other &mailbox : m_state.others.mid(0, kMailboxes))
        add(new AppEntry(theme, m_state, mailbox, m_around.clock.now()));
    if (const auto more = m_state.others.mid(kMailboxes); !more.isEmpty()) {
        QList<CountedLine> lines;
        for (const NotifierState::Other &mailbox : more)
            lines << CountedLine{tr("%1: %2", "a source, how many letters").arg(mailbox.name, tr("%n letter(s) this month", nullptr, mailbox.letters))};
        const QString words = tr("And %n more mailbox(es) through which letters came.", nullptr, int(more.size()));
        auto *listed = new CountedSentences(theme, words, {{words, QStringLiteral("others"), lines}});
        follow(listed->list());
        m_entries->addWidget(new Rule(theme));
        m_entries->addWidget(listed);
        listed->show();
    }
    if (AppEntry *entry = entryOfFocus.isEmpty() ? nullptr : findChild<AppEntry *>(entryOfFocus)) {
        // The same button; where that is gone, another of that app, or of this one.
        Button *there = entry->findChild<Button *>(focus);
        for (AppEntry *other : {entry, findChild<AppEntry *>(QStringLiteral("app-here"))})
            there = there ? there : other->findChild<Button *>();
        if (there)
            there->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace overzicht
