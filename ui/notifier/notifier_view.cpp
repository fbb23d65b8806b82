// SPDX-License-Identifier: EUPL-1.2
#include "notifier/notifier_view.h"

#include "kit/button.h"
#include "kit/empty_state.h"
#include "kit/note_box.h"
#include "kit/spaced.h"
#include "kit/surface.h"
#include "kit/words.h"
#include "notifier/app_entry.h"
#include "notifier/letters_by_app.h"
#include "notifier/mail_card.h"
#include "notifier/mail_reading.h"
#include "sync/engine.h"

#include <QApplication>
#include <QBoxLayout>

#include <utility>

namespace overzicht {

namespace {

constexpr int kQuestions = 3, kSoon = 300; // ms

void clear(QVBoxLayout *down)
{
    while (QLayoutItem *item = down->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->setObjectName(QString()); // what takes its place is found by that name
            old->deleteLater();
        }
        delete item;
    }
}

} // namespace

NotifierView::NotifierView(const Surroundings &around, Engine &engine, const KnownApps &apps, const Teller &teller, bool isOffered, QWidget *parent)
    : QWidget(parent), m_around(around), m_engine(engine), m_apps(apps), m_teller(teller), m_isOffered(isOffered), m_down(new QVBoxLayout(this))
{
    const Theme &theme = around.theme;
    spaced(theme, m_down, {}, 8);
    m_trouble = new NoteBox(theme, Tone::Danger, QStringLiteral("triangle-alert"), {});
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_settled = new NoteBox(theme, Tone::Info, QStringLiteral("check"), tr("We will not ask about that e-mail again."));
    m_settled->setObjectName(QStringLiteral("settled"));
    Button *again = m_settled->addButton(tr("Ask it all the same"), QStringLiteral("undo-2"));
    again->setObjectName(QStringLiteral("ask-again"));
    const QMargins asCards{kCardShadow.left(), 0, kCardShadow.right(), 0}; // in line with the cards
    auto *notes = new QVBoxLayout;
    spaced(theme, notes, {}, 8, asCards);
    for (NoteBox *box : {m_trouble, m_settled}) {
        box->hide();
        notes->addWidget(box);
    }
    m_questions = new QVBoxLayout;
    spaced(theme, m_questions, {}, 8);
    notes->addLayout(m_questions);
    m_down->addLayout(notes);
    m_counts = new QVBoxLayout;
    spaced(theme, m_counts, {}, 4);
    addCard()->addLayout(m_counts);
    QVBoxLayout *who = addCard();
    who->addWidget(new SectionHeader(theme, tr("Who tells of new post?")));
    m_nobody = new NoteBox(theme, Tone::Warn, QStringLiteral("bell-off"), {});
    m_nobody->setObjectName(QStringLiteral("nobody"));
    who->addWidget(m_nobody);
    m_entries = new QVBoxLayout;
    spaced(theme, m_entries, {}, 4);
    who->addLayout(m_entries);
    m_mails = new MailCard(theme);
    addCard()->addWidget(m_mails);

    connect(again, &Button::clicked, this, [this] {
        m_settled->hide();
        m_others << m_engine.settleHeard(m_around.who, m_settledMail, false);
    });
    connect(m_mails, &MailCard::filesChosen, this, &NotifierView::importFiles);
    connect(m_mails, &MailCard::announced, this, &NotifierView::announced);
    connect(m_mails, &MailCard::forgetAsked, this, [this] { m_others << m_engine.forgetHeard(m_around.who); });
    connect(&m_engine, &Engine::heardKept, this, &NotifierView::kept);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &NotifierView::read);
    connect(&theme, &Theme::changed, this, &NotifierView::refresh);
    read();
}

NotifierView::~NotifierView() = default;

QVBoxLayout *NotifierView::addCard()
{
    auto *card = new Card(m_around.theme);
    auto *inside = new QVBoxLayout(card);
    spaced(m_around.theme, inside, {18, 18, 18, 18}, 8, kCardShadow);
    m_down->addWidget(card);
    return inside;
}

void NotifierView::setTeller(const Teller &teller)
{
    if (teller == m_teller)
        return;
    m_teller = teller;
    read();
}

void NotifierView::refresh()
{
    m_stale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void NotifierView::showEvent(QShowEvent *event)
{
    if (m_stale)
        read();
    QWidget::showEvent(event);
}

void NotifierView::read()
{
    m_stale = false;
    m_state = NotifierState::read(m_around, m_apps, m_teller);
    m_trouble->setVisible(!m_state.trouble.isEmpty());
    m_trouble->setWords(m_state.trouble);
    if (!m_state.trouble.isEmpty())
        return; // what stood there stays
    showQuestions();
    showCounts();
    showApps();
    m_mails->tell(m_state, m_around.clock.now());
}

void NotifierView::showQuestions()
{
    clear(m_questions);
    const QList<HeardElsewhere> &unknown = m_state.copies.unknown;
    for (const HeardElsewhere &mail : unknown.mid(0, kQuestions)) {
        auto *box = new NoteBox(m_around.theme, Tone::Warn, QStringLiteral("circle-help"), tr("Is there a source that you have not linked yet?"));
        box->setObjectName(QStringLiteral("question"));
        const QString heading = tr("%1 told of a letter that we do not know (%2).", "an app, when").arg(m_state.appName(mail.what.app), words::nearMoment(mail.what.at, m_around.clock.now()));
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
        m_questions->addWidget(new Text(m_around.theme, tr("And %n more e-mail(s) about letters that we do not know.", nullptr, more), type::kLead));
}

QString NotifierView::countsSentence() const
{
    const Copies &copies = m_state.copies;
    QStringList said;
    const QString day = words::longDay(m_state.from.date());
    if (!copies.letters.isEmpty()) {
        said << tr("%n letter(s) since %1 came more than once.", nullptr, int(copies.letters.size())).arg(day);
        if (copies.told == copies.letters.size())
            said << tr("We told of each of them once.");
        else if (copies.told > 0)
            said << tr("We told of %1 of them, once each.").arg(copies.told);
    } else if (copies.once > 0) {
        said << tr("%n letter(s) since %1 came once.", nullptr, copies.once).arg(day);
    }
    if (m_state.isWithoutEvidence())
        said << tr("Link them as a source, or let us count their e-mails below.");
    if (!m_state.isComplete)
        said << tr("Not every source answered: this is not complete.");
    return said.join(u' ');
}

void NotifierView::showCounts()
{
    const Theme &theme = m_around.theme;
    const Copies &copies = m_state.copies;
    clear(m_counts);
    QString title;
    if (!copies.letters.isEmpty())
        title = tr("%1 times the same letter, %2 times not told again").arg(copies.times).arg(copies.repeats());
    else if (m_state.isWithoutEvidence())
        title = tr("We cannot see what Doccle or KBC sends you.");
    else
        title = tr("No letter came more than once this month, as far as we can see.");
    auto *heading = new Text(theme, title, type::kBlock);
    heading->setObjectName(QStringLiteral("counts"));
    m_counts->addWidget(heading);
    m_counts->addWidget(new Text(theme, countsSentence(), type::kLead));
    if (!copies.letters.isEmpty()) {
        auto *table = new LettersByApp(theme, m_state, m_around.clock.now());
        connect(table, &LettersByApp::itemAsked, this, &NotifierView::itemAsked);
        connect(table, &LettersByApp::announced, this, &NotifierView::announced);
        m_counts->addWidget(table);
    }
}

void NotifierView::showApps()
{
    const Theme &theme = m_around.theme;
    // What is made anew keeps what was open, and the keyboard.
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
    m_nobody->setVisible(!m_teller.here);
    m_nobody->setWords(m_teller.app.isEmpty() ? tr("This app tells nothing on your screen. A letter counts, also when nobody told you of it.")
                                              : tr("You chose %1. This app tells nothing on your screen. A letter counts, also when nobody told you of it.").arg(m_state.appName(m_teller.app)));
    const auto add = [&](AppEntry *entry) {
        connect(entry, &AppEntry::chosen, this, [this](const QString &app) { Q_EMIT tellerChosen(Teller{app.isEmpty(), app}); });
        connect(entry, &AppEntry::silentAsked, this, [this](const QString &app, bool silent) { m_others << m_engine.setSilentApp(m_around.who, app, silent); });
        entry->showSteps(open.contains(entry->app()) && !entry->app().isEmpty());
        if (m_entries->count() > 0)
            m_entries->addWidget(new Rule(theme));
        m_entries->addWidget(entry);
        entry->show(); // what is not shown yet takes no keyboard
    };
    add(new AppEntry(theme, m_teller.here, m_isOffered));
    for (const NotifierState::App &app : std::as_const(m_state.apps))
        add(new AppEntry(theme, app, !m_teller.here && m_teller.app == app.known.id, m_isOffered, m_around.clock.now(), m_around.language));
    if (AppEntry *entry = entryOfFocus.isEmpty() ? nullptr : findChild<AppEntry *>(entryOfFocus)) {
        // The same button; where that is gone, another of that app, or of this one.
        Button *there = entry->findChild<Button *>(focus);
        for (AppEntry *other : {entry, findChild<AppEntry *>(QStringLiteral("app-here"))})
            there = there ? there : other->findChild<Button *>();
        if (there)
            there->setFocus(Qt::OtherFocusReason);
    }
    if (m_state.others.isEmpty())
        return;
    m_entries->addWidget(new Rule(theme));
    m_entries->addWidget(new Text(theme, tr("Letters came through these sources too"), type::kGroup));
    for (const NotifierState::Other &other : std::as_const(m_state.others))
        m_entries->addWidget(new Text(theme, tr("%1: %2", "a source, how many letters").arg(other.name, tr("%n letter(s) this month", nullptr, other.letters)), type::kNote));
}

void NotifierView::importFiles(const QStringList &paths)
{
    if (m_reading || paths.isEmpty())
        return;
    m_mails->begin();
    m_reading = std::make_unique<MailReading>(m_apps, m_around.clock.now().addSecs(MailFile::kHoursAhead * 3600), paths);
    connect(m_reading.get(), &MailReading::fileRead, this, &NotifierView::fileRead);
    connect(m_reading.get(), &MailReading::ended, this, [this] {
        m_reading.reset();
        endImport();
    });
}

void NotifierView::fileRead(const MailFile &file)
{
    auto keeping = std::make_shared<Keeping>();
    keeping->file = std::make_shared<MailFile>(file);
    const QList<Announcement> found = std::exchange(keeping->file->found, {});
    for (qsizetype from = 0; from < found.size(); from += Engine::kMostAtOnce) {
        ++keeping->left;
        m_asked.insert(m_engine.keepHeard(m_around.who, found.mid(from, Engine::kMostAtOnce)), keeping);
    }
    if (keeping->left == 0)
        settleFile(*keeping);
}

void NotifierView::kept(const HeardKept &kept)
{
    if (m_others.remove(kept.asked)) {
        if (kept.error) {
            m_trouble->setWords(words::error(*kept.error).both());
            m_trouble->show();
            Q_EMIT announced(m_trouble->accessibleName());
            return;
        }
        return read();
    }
    const auto keeping = m_asked.take(kept.asked);
    if (!keeping)
        return;
    keeping->fresh += kept.fresh;
    if (kept.error)
        keeping->trouble = words::error(*kept.error).both();
    if (--keeping->left == 0)
        settleFile(*keeping);
    endImport();
}

void NotifierView::settleFile(Keeping &file)
{
    if (file.trouble.isEmpty())
        m_mails->tellFile(*file.file, file.fresh);
    else
        m_mails->tellTrouble(file.trouble);
}

void NotifierView::endImport()
{
    if (m_reading || !m_asked.isEmpty())
        return;
    m_mails->setBusy(false);
    read();
    Q_EMIT imported();
}

} // namespace overzicht
