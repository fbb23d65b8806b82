// SPDX-License-Identifier: EUPL-1.2
#include "notifier/notifier_view.h"

#include "kit/button.h"
#include "kit/empty_state.h"
#include "kit/note_box.h"
#include "kit/spaced.h"
#include "kit/surface.h"
#include "kit/words.h"
#include "notifier/mail_card.h"
#include "notifier/mail_reading.h"
#include "sync/engine.h"

#include <QApplication>
#include <QBoxLayout>

#include <utility>

namespace overzicht {

namespace {

constexpr int kSoon = 300, kLook = 2'000; // ms

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
    connect(m_mails, &MailCard::itemAsked, this, &NotifierView::itemAsked);
    connect(m_mails, &MailCard::announced, this, &NotifierView::announced);
    connect(m_mails, &MailCard::forgetAsked, this, [this] { m_others << m_engine.forgetHeard(m_around.who); });
    connect(&m_engine, &Engine::heardKept, this, &NotifierView::kept);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &NotifierView::read);
    // What another program imports tells nobody here; to look whether anything was written costs next to nothing.
    m_look.setInterval(kLook);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_around.reader.dataVersion() != m_version)
            refresh();
    });
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
    if (m_stale || m_around.reader.dataVersion() != m_version)
        read();
    m_look.start();
    QWidget::showEvent(event);
}

void NotifierView::hideEvent(QHideEvent *event)
{
    m_look.stop();
    QWidget::hideEvent(event);
}

void NotifierView::read()
{
    m_stale = false;
    m_version = m_around.reader.dataVersion(); // before it is read: what is written meanwhile is looked at once more
    m_state = NotifierState::read(m_around, m_apps, m_teller);
    m_trouble->setVisible(!m_state.trouble.isEmpty());
    m_trouble->setWords(m_state.trouble);
    if (!m_state.trouble.isEmpty())
        return; // what stood there stays
    remember();
    showQuestions();
    showCounts();
    showApps();
    m_mails->tell(m_state, m_around.clock.now());
    restore();
}

/// What is made anew keeps what was open, and the keyboard.
void NotifierView::remember()
{
    m_open.clear();
    const auto lists = findChildren<CountedList *>();
    for (const CountedList *list : lists)
        m_open << list->open();
    const QWidget *focus = QApplication::focusWidget();
    m_focus = focus && isAncestorOf(focus) ? focus->property(CountedList::kKey).toString() : QString();
}

void NotifierView::restore()
{
    const auto lists = findChildren<CountedList *>();
    for (CountedList *list : lists) {
        for (const QString &key : std::as_const(m_open))
            list->reopen(key);
    }
    const auto buttons = findChildren<Button *>();
    for (Button *button : buttons) {
        if (!m_focus.isEmpty() && button->property(CountedList::kKey).toString() == m_focus && button->isVisibleTo(this))
            return button->setFocus(Qt::OtherFocusReason);
    }
}

void NotifierView::follow(CountedList *list)
{
    connect(list, &CountedList::itemAsked, this, &NotifierView::itemAsked);
    connect(list, &CountedList::announced, this, &NotifierView::announced);
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
