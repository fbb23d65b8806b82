// SPDX-License-Identifier: EUPL-1.2
#include "documents/detail_pane.h"

#include "base/local_time.h"
#include "documents/detail_parts.h"
#include "documents/detail_words.h"
#include "documents/open_outside.h"
#include "documents/reachable.h"
#include "documents/row_words.h"
#include "domain/safe_text.h"
#include "kit/accessible.h"
#include "kit/empty_state.h"
#include "kit/flow_layout.h"
#include "kit/pill.h"
#include "kit/spaced.h"
#include "kit/words.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QKeySequence>
#include <QScrollBar>
#include <QStandardPaths>

namespace overzicht {

namespace {

constexpr int kLongestBody = 100'000;

/// Would the page look the same?
bool sameDetails(const Details &a, const Details &b)
{
    if (!(a.item == b.item && a.own == b.own && a.remarks == b.remarks && a.row.heading == b.row.heading && a.row.state == b.row.state
          && a.row.readHere == b.row.readHere && a.row.readAtSource == b.row.readAtSource && a.row.goneAtSource == b.row.goneAtSource
          && a.row.classified == b.row.classified && a.earlier.size() == b.earlier.size() && a.sightings.size() == b.sightings.size()
          && a.attachments.size() == b.attachments.size()))
        return false;
    for (int i = 0; i < a.attachments.size(); ++i) {
        if (a.attachments.at(i).savedAs != b.attachments.at(i).savedAs)
            return false;
    }
    for (int i = 0; i < a.sightings.size(); ++i) {
        if (a.sightings.at(i).goneAt != b.sightings.at(i).goneAt)
            return false;
    }
    return true;
}

} // namespace

DetailPane::DetailPane(const Surroundings &around, QWidget *parent) : QWidget(parent), m_around(around), m_scroll(new QScrollArea)
{
    setAccessibleName(tr("The chosen item"));
    setRole(this, QAccessible::Pane);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    auto *card = new Card(around.theme);
    card->setAccessibleName(tr("The chosen item"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(kCardShadow + QMargins(1, 8, 1, 8));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("The chosen item"));
    inside->addWidget(m_scroll);
    down->addWidget(card, 1);
    m_barRoom = new QWidget;
    m_bar = new QVBoxLayout(m_barRoom);
    spaced(around.theme, m_bar, {0, 2, 0, 6}, -1, {5, 0, 5, 0});
    m_barRoom->hide();
    down->addWidget(m_barRoom);
    connect(&around.theme, &Theme::changed, this, [this] { build(); });
    build();
}

DetailPane::~DetailPane() = default;

void DetailPane::setListEmpty(bool empty)
{
    if (std::exchange(m_listEmpty, empty) != empty && !m_details)
        build();
}

void DetailPane::choose(ItemId item)
{
    if (item == m_item && m_details)
        return;
    m_item = item;
    m_details.reset();
    m_body.reset();
    m_asking.reset();
    m_unopened.clear();
    m_why = false;
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
}

void DetailPane::refresh(const Change &change)
{
    const bool mine = change.many || change.ids.isEmpty() || change.ids.contains(m_item);
    if (!mine)
        return;
    if (m_item == ItemId::None) {
        m_details.reset();
        build();
        return;
    }
    auto details = m_around.reader.details(m_around.who, m_item);
    if (!details) {
        // What stands on the screen stays readable when it only cannot be read now.
        if (m_details && details.error().kind != Error::Kind::Gone)
            return;
        m_details.reset();
        m_error = details.error();
        build();
        return;
    }
    m_error.reset();
    auto body = m_around.reader.body(m_around.who, m_item);
    const std::optional<LocalText> text = body ? *body : std::nullopt;
    const std::optional<Details> before = std::exchange(m_details, std::move(*details));
    const bool same = before && sameDetails(*before, *m_details) && text == m_body;
    m_body = text;
    if (!same)
        build();
    if (before)
        tellMarks(*before);
}

QString DetailPane::sourceName() const
{
    if (!m_details || m_details->sightings.isEmpty())
        return tr("the source");
    const Sighting &first = m_details->sightings.first();
    const QString name = safeLine(first.sourceName.best(m_around.language), 80);
    return name.isEmpty() ? safeLine(first.source.text(), 80) : name;
}

bool DetailPane::hasBody() const
{
    return m_details && offersBody(m_details->item);
}

bool DetailPane::isNotice() const
{
    return m_details && m_details->row.kind == ItemKind::Notice;
}

std::optional<int> DetailPane::letter() const
{
    if (!m_details)
        return {};
    for (int i = 0; i < m_details->attachments.size(); ++i) {
        if (m_details->attachments.at(i).attachment.main)
            return i + 1;
    }
    if (hasBody())
        return m_body ? std::nullopt : std::optional(kBodyNumber); // once here, it stands on the page
    return m_details->attachments.isEmpty() ? std::nullopt : std::optional(1);
}

bool DetailPane::isLost(int attachment) const
{
    return m_details && m_details->row.goneAtSource && savedPath(attachment).isEmpty();
}

MainAct DetailPane::mainKind() const
{
    const auto number = letter();
    return m_details ? mainAct(*m_details, number && !isLost(*number)) : MainAct::None;
}

void DetailPane::setActionBelow(bool below)
{
    if (std::exchange(m_below, below) != below)
        build();
}

void DetailPane::setBackInside(const QString &words)
{
    if (std::exchange(m_backInside, words) != words)
        build();
}

void DetailPane::openByDesktop()
{
    connect(this, &DetailPane::fileOpenAsked, this, [this](const QString &path) { openOutside(path, this, [this, path] { tellUnopened(path); }); });
    connect(this, &DetailPane::linkOpenAsked, this, [this](const QUrl &link) { openOutside(link.toString(QUrl::FullyEncoded), this, [this, link] { tellUnopenedLink(link); }); });
}

void DetailPane::build()
{
    // The one who was typing stays where they were, as far as it still exists.
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    const QString name = hadFocus ? focused->objectName() : QString();
    const int at = m_scroll->verticalScrollBar()->value();
    const Theme &theme = m_around.theme;

    auto *content = new QWidget;
    auto *down = new QVBoxLayout(content);
    const int side = theme.space(24);
    down->setContentsMargins(side, theme.space(m_backInside.isEmpty() ? 16 : 4), side, theme.space(16));
    down->setSpacing(theme.space(m_backInside.isEmpty() ? 13 : 8));
    m_subject = nullptr;
    Button *below = nullptr;
    if (!m_backInside.isEmpty()) {
        auto *back = new Button(theme, Button::Kind::Link, m_backInside, QStringLiteral("arrow-left"));
        back->setObjectName(QStringLiteral("back-inside"));
        connect(back, &QPushButton::clicked, this, &DetailPane::backAsked);
        auto *row = new QHBoxLayout;
        row->setContentsMargins(-theme.space(6), 0, 0, 0); // its icon in line with what stands below
        row->addWidget(back);
        row->addStretch(1);
        if (Button *keep = makeSave())
            row->addWidget(keep);
        down->addLayout(row);
    }
    if (!m_details) {
        down->addStretch(1);
        down->addWidget(m_error ? new EmptyState(theme, QStringLiteral("circle-alert"), tr("We cannot show this"), words::error(*m_error).both())
                                : new EmptyState(theme, QStringLiteral("mail-open"), m_listEmpty ? tr("There is nothing to show yet") : tr("Nothing is chosen"), m_listEmpty ? QString() : tr("Choose something in the list. It is shown here.")));
        down->addStretch(2);
    } else {
        const QDateTime now = m_around.clock.now();
        const Row &row = m_details->row;
        down->addWidget(makeHead());
        if (m_why)
            down->addWidget(makeWhy());
        Button *main = mainButton(theme, *m_details, mainKind());
        if (main)
            connect(main, &QPushButton::clicked, this, &DetailPane::mainAction);
        const auto number = letter();
        const bool lost = number && isLost(*number);
        down->addWidget(new ActionBand(theme, row, now, lost, m_below ? nullptr : main));
        if (m_below && main)
            below = main;
        if (m_asking)
            down->addWidget(makeAsking());
        if (!m_unopened.isEmpty())
            down->addWidget(makeUnopened());
        if (QWidget *part = marksPart(theme, *m_details, now, [this](bool paid) { paid ? Q_EMIT paidAsked(m_item, false) : Q_EMIT doneAsked(m_item, false); }))
            down->addWidget(part);
        if (lost) {
            auto *note = new NoteBox(theme, Tone::Warn, QStringLiteral("ban"),
                                     isNotice() ? tr("This notice is no longer at its source, and it was not kept here. So it cannot be opened any more.")
                                                : tr("This letter is no longer at its source, and it was not kept here. So it cannot be opened any more. Ask the sender for it if you need it."));
            note->setObjectName(QStringLiteral("lost"));
            down->addWidget(note);
        }
        if (const QString words = consequenceWords(row); !words.isEmpty() && !words::isSettled(row))
            down->addWidget(new NoteBox(theme, Tone::Warn, QStringLiteral("circle-alert"), words));
        if (const QString words = expiryWords(row, now); !words.isEmpty()) {
            auto *note = new NoteBox(theme, *row.expiresAt < now ? Tone::Neutral : Tone::Warn, QStringLiteral("hourglass"), words);
            if (number.value_or(0) > 0 && savedPath(*number).isEmpty() && !lost && *row.expiresAt > now) {
                Button *keep = note->addButton(isNotice() ? tr("Keep the notice") : tr("Keep the letter"), QStringLiteral("archive"));
                keep->setObjectName(QStringLiteral("keep"));
                connect(keep, &QPushButton::clicked, this, [this, keeps = *number] { want(keeps, {}); });
            }
            down->addWidget(note);
        }
        const PaymentRequest *pay = nullptr;
        if (const auto *document = std::get_if<Document>(&m_details->item); document && document->obligation.payment)
            pay = &*document->obligation.payment;
        else if (const auto *payment = std::get_if<Payment>(&m_details->item))
            pay = &payment->request();
        if (pay)
            down->addWidget(paymentPart(theme, *pay, [this](const QString &told) { Q_EMIT announced(told); }));
        if (QWidget *part = remarksPart(theme, m_details->remarks))
            down->addWidget(part);
        if (m_body) {
            auto *text = new Reachable(theme, safeParagraphs(m_body->best(m_around.language), kLongestBody), type::kBody);
            text->setObjectName(QStringLiteral("body"));
            text->setAccessibleName((isNotice() ? tr("Text of the notice: %1") : tr("Text of the letter: %1")).arg(text->text()));
            down->addWidget(text);
        }
        if (QWidget *part = makeContents())
            down->addWidget(part);
        if (QWidget *part = businessPart(m_around, m_details->item))
            down->addWidget(part);
        down->addWidget(historyPart(m_around, *m_details));
        down->addWidget(makeOthers());
        down->addStretch(1);
        down->addWidget(new Rule(theme));
        auto *foot = new QHBoxLayout;
        foot->setSpacing(theme.space(8));
        foot->addWidget(new IconLabel(theme, QStringLiteral("history"), &Tokens::ink3, 16), 0, Qt::AlignTop);
        foot->addWidget(new Text(theme, sourceLine(*m_details, now, m_around.language), type::kSmall), 1);
        down->addLayout(foot);
    }
    delete m_scroll->takeWidget();
    m_scroll->setWidget(content);
    while (QLayoutItem *item = m_bar->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (below)
        m_bar->addWidget(below);
    m_barRoom->setVisible(below);
    content->setAutoFillBackground(false);
    showStates();
    m_scroll->verticalScrollBar()->setValue(at);
    if (hadFocus) {
        QWidget *again = name.isEmpty() ? nullptr : findChild<QWidget *>(name); // on the sheet or in the bar below it
        if (!again)
            again = m_subject;
        if (again)
            again->setFocus(Qt::OtherFocusReason);
    }
}

Button *DetailPane::makeSave()
{
    const int number = letter().value_or(0);
    if (number <= 0 || isLost(number))
        return nullptr;
    auto *keep = new Button(m_around.theme, Button::Kind::Icon, isNotice() ? tr("Save the notice on this device") : tr("Save the letter on this device"), QStringLiteral("download"));
    keep->setObjectName(QStringLiteral("save"));
    connect(keep, &QPushButton::clicked, this, [this, number] { saveAs(number); });
    return keep;
}

QWidget *DetailPane::makeHead()
{
    const Theme &theme = m_around.theme;
    const Row &row = m_details->row;
    const QDateTime now = m_around.clock.now();
    auto *head = new QWidget;
    auto *down = new QVBoxLayout(head);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(theme.space(6));

    auto *top = new QHBoxLayout;
    auto *pills = new QWidget;
    auto *flow = new FlowLayout(pills, theme.space(8));
    flow->setContentsMargins(0, theme.space(6), 0, 0);
    if (row.demo)
        flow->addWidget(new Pill(theme, {tr("Example"), QStringLiteral("info"), Tone::Neutral}));
    flow->addWidget(new Pill(theme, words::classPill(row)));
    flow->addWidget(new Pill(theme, words::statePill(row, now)));
    if (row.goneAtSource)
        flow->addWidget(new Pill(theme, {tr("No longer at the source"), QStringLiteral("ban"), Tone::Neutral}));
    if (row.hiddenAtSource)
        flow->addWidget(new Pill(theme, {tr("Hidden at the source"), QStringLiteral("eye"), Tone::Neutral}));
    top->addWidget(pills, 1);
    if (Button *keep = m_backInside.isEmpty() ? makeSave() : nullptr)
        top->addWidget(keep, 0, Qt::AlignTop);
    down->addLayout(top);

    auto *subject = new Reachable(theme, row.heading.subject, type::kTitle);
    subject->setObjectName(QStringLiteral("subject"));
    subject->setAccessibleName(row.heading.subject);
    setRole(subject, QAccessible::Heading);
    m_subject = subject;
    down->addWidget(subject);

    auto *who = new QWidget;
    auto *line = new FlowLayout(who, theme.space(6));
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new Text(theme, row.heading.sender, type::kSender));
    auto *verdict = new QWidget;
    auto *across = new QHBoxLayout(verdict);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(theme.space(5));
    across->addWidget(new IconLabel(theme, row.heading.confirmed ? QStringLiteral("badge-check") : QStringLiteral("shield-alert"), row.heading.confirmed ? Tone::Accent : Tone::Warn, 15), 0, Qt::AlignTop);
    QStringList via;
    for (const Sighting &sighting : m_details->sightings) {
        const QString name = safeLine(sighting.sourceName.best(m_around.language), 80);
        if (!name.isEmpty() && !via.contains(name))
            via << name;
    }
    // A sender without a name says so itself.
    QString words = row.heading.confirmed ? tr("confirmed sender") : row.heading.senderFallback ? QString() : tr("sender not confirmed");
    if (!via.isEmpty())
        words = words.isEmpty() ? tr("via %1", "sources").arg(via.join(QStringLiteral(", "))) : tr("%1 · via %2", "confirmed or not, sources").arg(words, via.join(QStringLiteral(", ")));
    auto *badge = new Text(theme, words, TextStyle{13, QFont::Normal, &Tokens::ink2});
    if (!row.heading.confirmed)
        badge->setTone(Tone::Warn);
    across->addWidget(badge, 1);
    line->addWidget(verdict);
    auto *why = new Button(theme, Button::Kind::Link, m_why ? tr("Hide the reasons") : tr("Why do I see this?"), QStringLiteral("circle-help"));
    why->setObjectName(QStringLiteral("why"));
    connect(why, &QPushButton::clicked, this, [this] {
        m_why = !m_why;
        build();
    });
    line->addWidget(why);
    down->addWidget(who);
    return head;
}

QWidget *DetailPane::makeWhy()
{
    const Theme &theme = m_around.theme;
    const Row &row = m_details->row;
    QStringList reasons{words::whyThisClass(row.classified), whyThisSender(row, sourceName())};
    if (row.dueAt)
        reasons << tr("The sender gives this date: %1.").arg(words::longDay(row.dueAt->toTimeZone(brussels()).date()));
    if (m_details->sightings.size() > 1)
        reasons << (isNotice() ? tr("Several sources give the same notice, with the same number at its provider. So it is one row here.") : tr("Several sources give the same letter, with the same number at its provider. So it is one row here."));
    auto *box = new NoteBox(theme, Tone::Info, QStringLiteral("circle-help"), reasons.join(QLatin1Char('\n')));
    box->setHeading(tr("Why do I see this?"));
    if (row.kind == ItemKind::Document || row.kind == ItemKind::Notice) {
        const bool document = row.kind == ItemKind::Document;
        Button *refile = box->addButton(row.classified.reason == ClassReason::Refiled ? tr("Put it back where it came") : document ? tr("Only a notice? Put it with your notices") : tr("A letter after all? Put it with your documents"),
                                        QStringLiteral("folder-open"), Button::Kind::Link);
        refile->setObjectName(QStringLiteral("refile"));
        connect(refile, &QPushButton::clicked, this, [this, document] {
            const bool back = m_details->row.classified.reason == ClassReason::Refiled;
            Q_EMIT refileAsked(m_item, back ? std::optional<ItemClass>() : document ? ItemClass::Notice : ItemClass::Official);
        });
    }
    return box;
}

QWidget *DetailPane::makeAsking()
{
    auto *box = new NoteBox(m_around.theme, Tone::Info, QStringLiteral("eye"),
                            tr("The sender can see that you opened it, and when. The letter counts already, also if you do not open it."));
    box->setHeading(tr("Open this letter for the first time?"));
    Button *yes = box->addButton(tr("Yes, open the letter"), QStringLiteral("file-text"));
    yes->setObjectName(QStringLiteral("asking-yes"));
    Button *no = box->addButton(tr("Not now"));
    no->setObjectName(QStringLiteral("asking-no"));
    connect(yes, &QPushButton::clicked, this, [this] { answerAsking(true); });
    connect(no, &QPushButton::clicked, this, [this] { answerAsking(false); });
    box->setObjectName(QStringLiteral("asking"));
    return box;
}

QWidget *DetailPane::makeUnopened()
{
    int number = 0;
    for (int i = 1; i <= m_details->attachments.size(); ++i) {
        if (savedPath(i) == m_unopened)
            number = i;
    }
    const QString type = number > 0 ? typeWords(m_details->attachments.at(number - 1).attachment.mediaType) : QString();
    return unopenedPart(m_around.theme, m_unopened, type, number > 0 ? [this, number] { saveAs(number); } : std::function<void()>());
}

void DetailPane::tellUnopened(const QString &path)
{
    if (!m_details)
        return;
    m_unopened = path;
    build();
    if (auto *box = findChild<NoteBox *>(QStringLiteral("unopened"))) {
        Q_EMIT announced(box->accessibleName());
        m_scroll->widget()->layout()->activate(); // only then it has its place
        m_scroll->ensureWidgetVisible(box);
    }
}

void DetailPane::tellUnopenedLink(const QUrl &link) { tellUnopened(link.toString(QUrl::FullyEncoded)); }

/// What the person marks is kept at once and without a question: it is told, with the way back.
void DetailPane::tellMarks(const Details &before)
{
    const OwnFacts &was = before.own, &is = m_details->own;
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText);
    if (is.paidAt && !was.paidAt)
        Q_EMIT announced(tr("Noted: you paid this. %1 takes it back.", "a key").arg(key));
    else if (is.doneAt && !was.doneAt)
        Q_EMIT announced(tr("Noted: this is done. %1 takes it back.", "a key").arg(key));
    else if ((was.paidAt && !is.paidAt) || (was.doneAt && !is.doneAt))
        Q_EMIT announced(tr("Taken back. It asks something of you again."));
}

void DetailPane::takeBack()
{
    if (!m_details)
        return;
    const auto &own = m_details->own;
    if (own.paidAt && (!own.doneAt || *own.doneAt <= *own.paidAt))
        Q_EMIT paidAsked(m_item, false);
    else if (own.doneAt)
        Q_EMIT doneAsked(m_item, false);
}

QWidget *DetailPane::makeContents()
{
    const Theme &theme = m_around.theme;
    const bool bodyBox = hasBody() && !m_body;
    if (m_details->attachments.isEmpty() && !bodyBox)
        return nullptr;
    auto *part = new QWidget;
    auto *down = new QVBoxLayout(part);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(theme.space(8));
    down->addWidget(new Text(theme, isNotice() ? (m_details->attachments.size() > 1 ? tr("The notice and what comes with it") : tr("The notice"))
                                                   : m_details->attachments.size() > 1 ? tr("The letter and what comes with it") : tr("The letter"), type::kHead));
    const auto add = [&](int number, const StoredAttachment &stored) {
        auto *box = new ContentBox(theme, number, stored, m_around.language, isNotice(), isLost(number));
        connect(box, &ContentBox::fetchAsked, this, [this](int n) {
            m_openWhenEnded = {m_item, n};
            want(n, {});
        });
        connect(box, &ContentBox::saveAsked, this, &DetailPane::saveAs);
        connect(box, &ContentBox::openAsked, this, &DetailPane::openSaved);
        connect(box, &ContentBox::stopAsked, this, [this](int n) { Q_EMIT fetchStopAsked(m_item, n); });
        down->addWidget(box);
    };
    if (bodyBox)
        add(kBodyNumber, {});
    for (int i = 0; i < m_details->attachments.size(); ++i)
        add(i + 1, m_details->attachments.at(i));
    return part;
}

QWidget *DetailPane::makeOthers()
{
    const Theme &theme = m_around.theme;
    const Row &row = m_details->row;
    auto *part = new QWidget;
    auto *flow = new FlowLayout(part, theme.space(8));
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char *name, const QString &words, const QString &icon, auto action) {
        auto *button = new Button(theme, Button::Kind::Secondary, words, icon);
        button->setSmall(true);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, action);
        flow->addWidget(button);
    };
    const MainAct main = mainKind();
    // Taking back what the person said stands with it, under the band: see marksPart.
    if (row.obligation == Obligation::Kind::Pay || row.kind == ItemKind::Payment) {
        if (!m_details->own.paidAt && main != MainAct::Paid && !words::isSettled(row))
            add("paid", tr("I have paid this"), QStringLiteral("wallet"), [this] { Q_EMIT paidAsked(m_item, true); });
    } else if (!m_details->own.doneAt && main != MainAct::Done && !words::isSettled(row)) {
        add("done", tr("Mark as done"), QStringLiteral("check"), [this] { Q_EMIT doneAsked(m_item, true); });
    }
    if (m_details->own.readAt)
        add("unread", tr("Mark as unread"), QStringLiteral("mail"), [this] { Q_EMIT readAsked(m_item, false); });
    else if (!row.readAtSource)
        add("read", tr("Mark as read"), QStringLiteral("mail-open"), [this] { Q_EMIT readAsked(m_item, true); });
    if (flow->count() == 0)
        part->hide(); // never show(): without a parent it would be a window of its own for a moment, and take the focus
    return part;
}

void DetailPane::want(int attachment, const QString &path)
{
    if (!m_details)
        return;
    const Key key{m_item, attachment};
    if (m_states.value(key).running)
        return;
    if (mustAskBefore(*m_details, attachment)) {
        m_asking = attachment;
        m_askingPath = path;
        build();
        if (auto *yes = findChild<QWidget *>(QStringLiteral("asking-no"))) {
            yes->setFocus(Qt::OtherFocusReason); // the careful answer has the focus: Enter twice in a row opens nothing
            m_scroll->ensureWidgetVisible(yes);
        }
        Q_EMIT announced(tr("Open this letter for the first time? The sender can see that you opened it, and when."));
        return;
    }
    m_states.insert(key, ContentState{.running = true, .received = 0, .total = 0, .error = {}, .ended = false});
    showStates();
    Q_EMIT fetchAsked(m_item, attachment, path);
}

void DetailPane::answerAsking(bool yes)
{
    if (!m_asking)
        return;
    const int attachment = *std::exchange(m_asking, std::nullopt);
    const QString path = std::exchange(m_askingPath, {});
    const Key key{m_item, attachment};
    if (yes)
        m_states.insert(key, ContentState{.running = true, .received = 0, .total = 0, .error = {}, .ended = false});
    else
        m_openWhenEnded = {ItemId::None, 0};
    build();
    if (yes)
        Q_EMIT fetchAsked(m_item, attachment, path);
}

void DetailPane::contentProgressed(const ContentProgress &progress)
{
    ContentState &state = m_states[{progress.item, progress.attachment}];
    state = ContentState{.running = true, .received = progress.received, .total = progress.total, .error = {}, .ended = false};
    if (progress.item == m_item)
        showStates();
}

void DetailPane::contentEnded(const ContentEnded &ended)
{
    const Key key{ended.item, ended.attachment};
    const bool well = !ended.error; // a body lies in the store and has no path
    const std::optional<Error> error = ended.error;
    m_states.insert(key, ContentState{.running = false, .received = 0, .total = 0, .error = error, .ended = well});
    const bool open = m_openWhenEnded == key;
    if (open)
        m_openWhenEnded = {ItemId::None, 0};
    if (ended.item != m_item || !m_details)
        return;
    if (well) {
        if (opensLetter(m_details->item, ended.attachment) && !m_details->own.readAt)
            Q_EMIT readAsked(m_item, true);
        const Attachment attachment = ended.attachment > 0 && ended.attachment <= m_details->attachments.size() ? m_details->attachments.at(ended.attachment - 1).attachment : Attachment();
        Q_EMIT announced(ended.attachment == kBodyNumber ? (isNotice() ? tr("The text of the notice is here.") : tr("The text of the letter is here.")) : checkedWords(attachment));
        refresh();
        if (open && !ended.path.isEmpty())
            Q_EMIT fileOpenAsked(ended.path);
    } else if (error->kind != Error::Kind::Cancelled) {
        const bool noBody = ended.attachment == kBodyNumber && error->kind == Error::Kind::Gone;
        Q_EMIT announced(!noBody ? errorWords(*error, sourceName()) : isNotice() ? tr("This notice has no text of its own.") : tr("This letter has no text of its own."));
    }
    showStates();
}

void DetailPane::showStates()
{
    const QString source = sourceName();
    const auto boxes = m_scroll->findChildren<ContentBox *>();
    for (ContentBox *box : boxes)
        box->tell(m_states.value({m_item, box->number()}), source);
}

QString DetailPane::savedPath(int attachment) const
{
    if (!m_details || attachment < 1 || attachment > m_details->attachments.size())
        return {};
    const QString saved = m_details->attachments.at(attachment - 1).savedAs;
    if (saved.isEmpty())
        return {};
    // The store tells it below the home's contents.
    for (const QString &path : {saved, m_around.home.contents() + QLatin1Char('/') + saved, m_around.home.folder() + QLatin1Char('/') + saved}) {
        if (QDir::isAbsolutePath(path) && QFile::exists(path))
            return path;
    }
    return {};
}

void DetailPane::openSaved(int attachment)
{
    if (const QString path = savedPath(attachment); !path.isEmpty()) {
        m_unopened.clear();
        Q_EMIT fileOpenAsked(path);
        return;
    }
    if (isLost(attachment))
        return; // it says so itself
    m_openWhenEnded = {m_item, attachment}; // our copy is not there any more: fetch it again
    want(attachment, {});
}

void DetailPane::saveAs(int attachment)
{
    if (!m_details || attachment < 1 || attachment > m_details->attachments.size())
        return;
    const Attachment &a = m_details->attachments.at(attachment - 1).attachment;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save as"), QDir(folder).filePath(safeFileName(a.fileName, extensionOf(a.mediaType).mid(1))));
    dialog->setObjectName(QStringLiteral("save-as"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const ItemId item = m_item;
    connect(dialog, &QFileDialog::fileSelected, this, [this, item, attachment](const QString &path) {
        if (item != m_item || path.isEmpty())
            return;
        want(attachment, path); // the engine copies what it already has, without asking the source
    });
    dialog->open();
}

void DetailPane::save()
{
    for (const QWidget *w = focusWidget(); w; w = w->parentWidget()) {
        if (const auto *box = qobject_cast<const ContentBox *>(w); box && box->number() > 0 && !isLost(box->number())) {
            saveAs(box->number());
            return;
        }
    }
    if (const int number = letter().value_or(0); number > 0 && !isLost(number))
        saveAs(number);
}

void DetailPane::mainAction()
{
    switch (mainKind()) {
    case MainAct::OpenLetter: {
        const int number = letter().value_or(0);
        if (!savedPath(number).isEmpty()) {
            openSaved(number);
        } else {
            m_openWhenEnded = {m_item, number};
            want(number, {});
        }
        break;
    }
    case MainAct::Paid:
        Q_EMIT paidAsked(m_item, true);
        break;
    case MainAct::Done:
        Q_EMIT doneAsked(m_item, true);
        break;
    case MainAct::Link:
        Q_EMIT linkOpenAsked(std::get<Notice>(m_details->item).link);
        break;
    case MainAct::None:
        break;
    }
}

void DetailPane::focusStart()
{
    if (m_subject)
        m_subject->setFocus(Qt::OtherFocusReason);
}

} // namespace overzicht
