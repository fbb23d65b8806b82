// SPDX-License-Identifier: EUPL-1.2
#include "documents/detail_pane.h"

#include "documents/detail_parts.h"
#include "documents/detail_sheet.h"
#include "documents/detail_words.h"
#include "documents/open_outside.h"
#include "documents/particulars.h"
#include "documents/seal_part.h"
#include "documents/seal_words.h"
#include "documents/why_part.h"
#include "domain/contents.h"
#include "domain/safe_text.h"
#include "kit/accessible.h"
#include "kit/note_box.h"
#include "kit/spaced.h"
#include "kit/surface.h"
#include "letter/letter_view.h"
#include "sync/engine.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QKeySequence>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTimer>
#include <QUuid>

#include <algorithm>

#include <tuple>

namespace overzicht {

DetailPane::DetailPane(const Surroundings &around, const Particulars *own, QWidget *parent) : QWidget(parent), m_around(around), m_own(own), m_scroll(new QScrollArea)
{
    m_shown.paysFirst = own && own->paysFirst();
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
    if (std::exchange(m_shown.listEmpty, empty) != empty && !m_shown.details)
        build();
}

void DetailPane::choose(ItemId item)
{
    if (item == m_item && m_shown.details)
        return;
    if (m_letter)
        m_letter->close();
    m_shown.reading.reset();
    m_item = item;
    m_shown.details.reset();
    m_shown.body.reset();
    m_shown.error.reset();
    m_shown.setApart.reset();
    m_shown.content.reset();
    m_shown.asking.reset();
    m_shown.unopened.clear();
    m_shown.payAsk = ShownItem::PayAsk::None;
    m_shown.paysAnyway = false;
    m_shown.payRefused = false;
    m_shown.why = false;
    m_shown.allBeside = false;
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
}

void DetailPane::refresh(const Change &change)
{
    // What belongs to the same case may come, change or go at any time.
    const bool mine = change.many || change.ids.isEmpty() || change.ids.contains(m_item) || (m_shown.details && m_shown.details->isOfCase);
    if (!mine)
        return;
    if (m_item == ItemId::None) {
        m_shown.details.reset();
        build();
        return;
    }
    auto details = m_around.reader.details(m_around.who, m_item);
    if (!details) {
        // What stands on the screen stays readable when it only cannot be read now.
        if (m_shown.details && details.error().kind != Error::Kind::Gone)
            return;
        m_shown.details.reset();
        m_shown.error = details.error();
        build();
        return;
    }
    m_shown.error.reset();
    m_shown.elsewhere = lookElsewhere(*details);
    auto body = m_around.reader.body(m_around.who, m_item);
    const std::optional<LocalText> text = body ? *body : std::nullopt;
    const std::optional<Details> before = std::exchange(m_shown.details, std::move(*details));
    const bool same = before && looksTheSame(*before, *m_shown.details) && text == m_shown.body;
    m_shown.body = text;
    if (!m_shown.content)
        m_shown.content = contentFor(*m_shown.details, m_around.language);
    const auto askedOf = [](const Row &row) { return std::tie(row.amount, row.iban, row.reference); };
    if (before && askedOf(before->row) != askedOf(m_shown.details->row))
        m_shown.paysAnyway = false; // what was looked into was another bill
    if (before && m_shown.payAsk != ShownItem::PayAsk::None && askedOf(before->row) != askedOf(m_shown.details->row)) {
        m_shown.payAsk = ShownItem::PayAsk::None; // the answer would be about another bill than the question
        Q_EMIT announced(tr("Its source asks something else than before."));
    }
    if (!same)
        build();
    if (before)
        tellMarks(*before);
}

/// Read anew each time: a source may be linked in the meantime.
std::optional<Elsewhere> DetailPane::lookElsewhere(const Details &details) const
{
    if (details.row.kind != ItemKind::Notice || !m_around.systems)
        return std::nullopt;
    const auto linked = m_around.reader.sources(m_around.who);
    return linked ? elsewhereOf(details, *linked, m_around.systems(), m_around.senders) : std::nullopt;
}

void DetailPane::setActionBelow(bool below)
{
    if (std::exchange(m_shown.actionBelow, below) != below)
        build();
}

void DetailPane::setBackInside(const QString &words)
{
    if (std::exchange(m_shown.back, words) != words)
        build();
}

void DetailPane::follow(Engine &engine)
{
    connect(&engine, &Engine::contentProgressed, this, &DetailPane::contentProgressed);
    connect(&engine, &Engine::contentEnded, this, &DetailPane::contentEnded);
    connect(this, &DetailPane::readAsked, &engine, &Engine::setRead);
    connect(this, &DetailPane::doneAsked, &engine, &Engine::setDone);
    connect(this, &DetailPane::paidAsked, &engine, &Engine::setPaid);
    connect(this, &DetailPane::paidOnAsked, &engine, &Engine::setPaidAt);
    connect(&engine, &Engine::handOverEnded, this, &DetailPane::handOverEnded);
    connect(this, &DetailPane::handOverAsked, &engine, [&engine, who = m_around.who](ItemId item, const HandOver &over, const QString &after) { engine.handOver(who, item, over, after); });
    connect(this, &DetailPane::handOverOpened, &engine, &Engine::setOpened);
    connect(this, &DetailPane::fetchAsked, &engine, &Engine::fetch);
    connect(this, &DetailPane::fetchStopAsked, &engine, &Engine::stopFetch);
    connect(this, &DetailPane::textRead, &engine, &Engine::keepText);
    connect(this, &DetailPane::refileAsked, &engine, &Engine::refile);
    connect(this, &DetailPane::apartAsked, &engine, &Engine::setApart);
    openByDesktop();
}

void DetailPane::openByDesktop()
{
    connect(this, &DetailPane::linkOpenAsked, this, [this](const QUrl &link) { openOutside(link.toString(QUrl::FullyEncoded), this, [this, link] { tellUnopened(link); }); });
}

void DetailPane::build()
{
    // The one who was typing stays where they were, as far as it still exists.
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    const QString name = hadFocus ? focused->objectName() : QString();
    const int at = m_scroll->verticalScrollBar()->value();

    m_sheet = new DetailSheet(m_around, m_shown, m_own);
    connect(m_sheet, &DetailSheet::announced, this, &DetailPane::announced);
    connect(m_sheet, &DetailSheet::backPressed, this, &DetailPane::backAsked);
    connect(m_sheet, &DetailSheet::mainPressed, this, &DetailPane::mainAction);
    connect(m_sheet, &DetailSheet::whyPressed, this, [this] {
        m_shown.why = !m_shown.why;
        build();
    });
    connect(m_sheet, &DetailSheet::askingAnswered, this, &DetailPane::answerAsking);
    connect(m_sheet, &DetailSheet::fetchAsked, this, &DetailPane::fetchAndOpen);
    connect(m_sheet, &DetailSheet::keepAsked, this, [this](int content) { want(content, {}); });
    connect(m_sheet, &DetailSheet::fetchStopAsked, this, [this](int content) { Q_EMIT fetchStopAsked(m_item, content); });
    connect(m_sheet, &DetailSheet::openAsked, this, &DetailPane::openContent);
    connect(m_sheet, &DetailSheet::saveAsked, this, &DetailPane::saveAs);
    connect(m_sheet, &DetailSheet::readAsked, this, [this](bool read) { Q_EMIT readAsked(m_item, read); });
    connect(m_sheet, &DetailSheet::doneAsked, this, [this](bool done) { Q_EMIT doneAsked(m_item, done); });
    connect(m_sheet, &DetailSheet::paidAsked, this, [this](bool paid) { Q_EMIT paidAsked(m_item, paid); });
    connect(m_sheet, &DetailSheet::paidWhenAsked, this, [this] { askAboutPaying(ShownItem::PayAsk::When); });
    connect(m_sheet, &DetailSheet::payAskClosed, this, [this] { askAboutPaying(ShownItem::PayAsk::None); });
    connect(m_sheet, &DetailSheet::payAgainAsked, this, [this] { pay(true); });
    connect(m_sheet, &DetailSheet::payAnywayAsked, this, [this] {
        m_shown.paysAnyway = true;
        build();
        if (auto *ways = findChild<QWidget *>(QStringLiteral("pay"))) {
            m_scroll->widget()->layout()->activate();
            m_scroll->ensureWidgetVisible(ways);
        }
    });
    connect(m_sheet, &DetailSheet::paidOn, this, [this](QDateTime when) { // by value: the question goes away with the sheet
        askAboutPaying(ShownItem::PayAsk::None);
        Q_EMIT paidOnAsked(m_item, when);
    });
    connect(m_sheet, &DetailSheet::refileAsked, this, [this](std::optional<ItemClass> as) { Q_EMIT refileAsked(m_item, as); });
    connect(m_sheet, &DetailSheet::apartAsked, this, &DetailPane::setApart);
    connect(m_sheet, &DetailSheet::linkAsked, this, &DetailPane::linkOpenAsked);
    connect(m_sheet, &DetailSheet::itemAsked, this, &DetailPane::itemAsked);
    connect(m_sheet, &DetailSheet::sourceAsked, this, &DetailPane::sourceAsked);
    connect(m_sheet, &DetailSheet::allBesideAsked, this, [this](QString next) { // by value: what told it goes away with the sheet
        m_shown.allBeside = true;
        build();
        if (auto *first = findChild<QWidget *>(next)) {
            first->setFocus(Qt::OtherFocusReason);
            QTimer::singleShot(0, first, [this, first] { m_scroll->ensureWidgetVisible(first); });
        }
    });
    connect(m_sheet, &DetailSheet::contentChosen, this, [this](int content) {
        m_shown.content = content;
        build();
    });

    delete m_scroll->takeWidget();
    m_scroll->setWidget(m_sheet);
    m_sheet->setAutoFillBackground(false); // setWidget turns it on
    while (QLayoutItem *item = m_bar->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    Button *below = m_sheet->mainBelow();
    if (below)
        m_bar->addWidget(below);
    m_barRoom->setVisible(below && !m_shown.reading);
    share();
    showStates();
    m_scroll->verticalScrollBar()->setValue(at);
    if (hadFocus) {
        QWidget *again = name.isEmpty() ? nullptr : findChild<QWidget *>(name); // on the sheet or in the bar below it
        if (!again)
            again = m_sheet->subject();
        if (again)
            again->setFocus(Qt::OtherFocusReason);
    }
}

void DetailPane::tellUnopened(const QUrl &link)
{
    if (!m_shown.details)
        return;
    m_shown.unopened = link.toString(QUrl::FullyEncoded);
    build();
    if (auto *box = findChild<NoteBox *>(QStringLiteral("unopened"))) {
        Q_EMIT announced(box->accessibleName());
        m_scroll->widget()->layout()->activate(); // only then it has its place
        m_scroll->ensureWidgetVisible(box);
    }
}

/// What the person marks is kept at once and without a question: it is told, with the way back.
void DetailPane::tellMarks(const Details &before)
{
    const OwnFacts &was = before.own, &is = m_shown.details->own;
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText);
    if (is.paidAt && !was.paidAt)
        Q_EMIT announced(tr("Noted: you paid this. %1 takes it back.", "a key").arg(key));
    else if (is.doneAt && !was.doneAt)
        Q_EMIT announced(tr("Noted: this is done. %1 takes it back.", "a key").arg(key));
    else if (m_shown.details->row.askedAnew && !before.row.askedAnew)
        Q_EMIT announced(tr("Its source asks something else than before."));
    else if ((was.paidAt && !is.paidAt) || (was.doneAt && !is.doneAt))
        Q_EMIT announced(tr("Taken back. It asks something of you again."));
}

/// As what the person marks: at once, told, and with the way back on the page they look at.
void DetailPane::setApart(qint64 sighting, bool apart)
{
    m_shown.setApart.reset();
    for (const Sighting &one : m_shown.details ? m_shown.details->sightings : QList<Sighting>()) {
        if (apart && one.id == sighting)
            m_shown.setApart = SetApart{sighting, sightingWords(one, m_around.language)};
    }
    build();
    Q_EMIT announced(apart ? tr("Set apart. It stands on its own in the list now. %1 takes it back.", "a key").arg(QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText))
                           : tr("Put back together."));
    Q_EMIT apartAsked(m_item, sighting, apart);
}

void DetailPane::takeBack()
{
    if (!m_shown.details)
        return;
    if (m_shown.setApart)
        return setApart(m_shown.setApart->sighting, false);
    const auto &own = m_shown.details->own;
    if (own.paidAt && (!own.doneAt || *own.doneAt <= *own.paidAt))
        Q_EMIT paidAsked(m_item, false);
    else if (own.doneAt)
        Q_EMIT doneAsked(m_item, false);
}

void DetailPane::want(int attachment, const QString &path)
{
    if (!m_shown.details)
        return;
    const Key key{m_item, attachment};
    if (m_states.value(key).running)
        return;
    if (mustAskBefore(*m_shown.details, attachment)) {
        m_shown.asking = attachment;
        m_askingPath = path;
        build();
        if (auto *yes = findChild<QWidget *>(QStringLiteral("asking-no"))) {
            yes->setFocus(Qt::OtherFocusReason); // the careful answer has the focus: Enter twice in a row opens nothing
            m_scroll->ensureWidgetVisible(yes);
        }
        Q_EMIT announced(tr("Open this letter for the first time? The sender can see that you opened it, and when."));
        return;
    }
    m_states.insert(key, ContentState{.running = true, .received = 0, .total = 0, .error = {}, .instead = {}, .ended = false});
    showStates();
    Q_EMIT fetchAsked(m_item, attachment, path);
}

void DetailPane::answerAsking(bool yes)
{
    if (!m_shown.asking)
        return;
    const int attachment = *std::exchange(m_shown.asking, std::nullopt);
    const QString path = std::exchange(m_askingPath, {});
    const Key key{m_item, attachment};
    if (yes)
        m_states.insert(key, ContentState{.running = true, .received = 0, .total = 0, .error = {}, .instead = {}, .ended = false});
    else
        m_openWhenEnded = {ItemId::None, 0};
    build();
    if (yes)
        Q_EMIT fetchAsked(m_item, attachment, path);
}

void DetailPane::contentProgressed(const ContentProgress &progress)
{
    ContentState &state = m_states[{progress.item, progress.attachment}];
    state = ContentState{.running = true, .received = progress.received, .total = progress.total, .error = {}, .instead = {}, .ended = false};
    if (progress.item == m_item)
        showStates();
}

void DetailPane::contentEnded(const ContentEnded &ended)
{
    const Key key{ended.item, ended.attachment};
    const bool well = !ended.error; // a body lies in the store and has no path
    const std::optional<Error> error = ended.error;
    m_states.insert(key, ContentState{.running = false, .received = 0, .total = 0, .error = error, .instead = {}, .ended = well});
    const bool open = m_openWhenEnded == key;
    if (open)
        m_openWhenEnded = {ItemId::None, 0};
    if (ended.item != m_item || !m_shown.details)
        return;
    if (well) {
        if (opensLetter(m_shown.details->item, ended.attachment) && !m_shown.details->own.readAt)
            Q_EMIT readAsked(m_item, true);
        const Attachment attachment = ended.attachment > 0 && ended.attachment <= m_shown.details->attachments.size() ? m_shown.details->attachments.at(ended.attachment - 1).attachment : Attachment();
        const auto instead = ended.path.isEmpty() ? std::nullopt : insteadIn(ended.path, attachment);
        m_states[key].instead = instead;
        Q_EMIT announced(ended.attachment == kBodyContent ? (m_shown.isNotice() ? tr("The text of the notice is here.") : tr("The text of the letter is here.")) : instead ? sentenceOf(*instead) : checkedWords(attachment));
        refresh();
        if (instead)
            bringForward(ended.attachment);
        else if (open && !ended.path.isEmpty())
            read(ended.attachment, ended.path);
    } else if (error->kind != Error::Kind::Cancelled) {
        const bool noBody = ended.attachment == kBodyContent && error->kind == Error::Kind::Gone;
        Q_EMIT announced(!noBody ? errorWords(*error, m_shown.sourceName(m_around.language)) : m_shown.isNotice() ? tr("This notice has no text of its own.") : tr("This letter has no text of its own."));
        bringForward(ended.attachment);
    }
    showStates();
}

/// What is wrong with a content stands in its box, which may lie far below what was pressed. Who waits there is taken along; who has gone on is not.
void DetailPane::bringForward(int attachment)
{
    const auto boxes = m_scroll->findChildren<ContentBox *>();
    const auto found = std::find_if(boxes.cbegin(), boxes.cend(), [&](const ContentBox *box) { return box->number() == attachment; });
    if (found == boxes.cend())
        return;
    QTimer::singleShot(0, *found, [this, box = *found] { // its words have their place only after the layouts' round
        const QWidget *focused = window()->focusWidget();
        if (focused && (focused == m_sheet->subject() || (isAncestorOf(focused) && focused->objectName() == QLatin1String("main"))))
            box->next()->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(box);
        m_scroll->ensureWidgetVisible(box->next());
    });
}

void DetailPane::showStates()
{
    const QString source = m_shown.sourceName(m_around.language);
    const auto boxes = m_scroll->findChildren<ContentBox *>();
    for (ContentBox *box : boxes) {
        ContentState state = m_states.value({m_item, box->number()});
        if (!state.running && !state.error && !state.instead)
            state.instead = m_shown.insteadOfSaved(box->number(), m_around.home);
        box->tell(state, source);
    }
}

void DetailPane::fetchAndOpen(int attachment)
{
    m_openWhenEnded = {m_item, attachment};
    want(attachment, {});
}

void DetailPane::openContent(int attachment)
{
    if (const QString path = m_shown.savedPath(attachment, m_around.home); !path.isEmpty()) {
        m_shown.unopened.clear();
        const auto instead = m_shown.insteadOfSaved(attachment, m_around.home); // what it may do once opened nobody knows
        if (!instead) {
            if (opensLetter(m_shown.details->item, attachment) && !m_shown.details->own.readAt) // it may have been kept without anybody reading it
                Q_EMIT readAsked(m_item, true);
            read(attachment, path);
        } else {
            Q_EMIT announced(sentenceOf(*instead));
            bringForward(attachment);
        }
        return;
    }
    if (m_shown.isLost(attachment, m_around.home))
        return; // it says so itself
    fetchAndOpen(attachment); // not kept here yet, or our copy is not there any more
}

/// Opens our copy below the sheet, which then tells no more than what it is and what it asks.
void DetailPane::read(int attachment, const QString &path)
{
    if (!m_letter) {
        m_letter = new LetterView(m_around.theme, m_around.pdfWays);
        static_cast<QBoxLayout *>(m_scroll->parentWidget()->layout())->addWidget(m_letter, 1);
        connect(m_letter, &LetterView::announced, this, &DetailPane::announced);
        connect(m_letter, &LetterView::closeAsked, this, &DetailPane::closeLetter);
        connect(m_letter, &LetterView::saveAsked, this, [this] { saveAs(m_shown.reading.value_or(0)); });
        connect(m_letter, &LetterView::checked, this, [this](const Checked &checked) {
            if (!m_shown.reading)
                return;
            const QString sender = m_shown.details->row.heading.sender;
            const bool isOther = checked.digest == Checked::Digest::Other;
            const SealWords words = isOther ? otherFileWords(sender) : sealWords(checked, sender, m_around.clock.now());
            m_letter->setChecks(sealPart(m_around.theme, checked, sender, m_around.clock.now()), words.heading, words.icon, words.tone == Tone::Danger);
            Q_EMIT announced(words.heading + u' ' + words.whole());
        });
        connect(m_letter, &LetterView::textKnown, this, [this](const QByteArray &sha256, const QStringList &pages) {
            if (m_shown.reading)
                Q_EMIT textRead(m_item, *m_shown.reading, sha256, pages);
        });
    }
    m_shown.reading = attachment;
    build();
    const Row &row = m_shown.details->row;
    m_letter->open(path, m_shown.details->attachments.at(attachment - 1).attachment, row.heading.confirmed ? m_around.senders.seals(row.senderId) : QList<QByteArray>());
    m_letter->find(m_search);
    m_letter->focusStart();
}

void DetailPane::closeLetter()
{
    if (!m_shown.reading)
        return;
    const int attachment = *std::exchange(m_shown.reading, std::nullopt);
    m_letter->close();
    build();
    QWidget *opener = findChild<QWidget *>(QStringLiteral("fetch%1").arg(attachment));
    if (opener && opener->isVisibleTo(this))
        opener->setFocus(Qt::OtherFocusReason);
    else
        focusStart();
    Q_EMIT announced(tr("The letter is closed."));
}

bool DetailPane::stepBack()
{
    if (isAsking())
        answerAsking(false);
    else if (isReading())
        closeLetter();
    else
        return false;
    return true;
}

void DetailPane::share()
{
    if (m_letter)
        m_letter->setVisible(isReading());
    m_scroll->setMinimumHeight(0);
    m_scroll->setMaximumHeight(QWIDGETSIZE_MAX);
    if (!isReading())
        return m_scroll->setVisible(true);
    // What it asks stays in sight above the letter, unless there is hardly room for the letter itself.
    constexpr int kLowReading = 560; // pixels at 100 % text
    m_scroll->setVisible(height() >= m_around.theme.size(kLowReading) || isAsking() || m_shown.payAsk != ShownItem::PayAsk::None);
    const int wide = m_scroll->viewport()->width();
    const int wants = m_sheet->hasHeightForWidth() ? m_sheet->heightForWidth(wide) : m_sheet->sizeHint().height();
    m_scroll->setFixedHeight(std::min(wants, height() / 3));
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    share();
}

void DetailPane::saveAs(int attachment)
{
    if (!m_shown.details || attachment < 1 || attachment > m_shown.details->attachments.size())
        return;
    const Attachment &a = m_shown.details->attachments.at(attachment - 1).attachment;
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
    if (m_shown.reading)
        return saveAs(*m_shown.reading);
    for (const QWidget *w = focusWidget(); w; w = w->parentWidget()) {
        if (const auto *box = qobject_cast<const ContentBox *>(w); box && box->number() > 0 && !m_shown.isLost(box->number(), m_around.home)) {
            saveAs(box->number());
            return;
        }
    }
    if (const int number = m_shown.letter().value_or(0); number > 0 && !m_shown.isLost(number, m_around.home))
        saveAs(number);
}

void DetailPane::mainAction()
{
    switch (m_shown.mainKind(m_around.home)) {
    case MainAct::OpenLetter:
        openContent(m_shown.letter().value_or(0));
        break;
    case MainAct::Pay:
        pay(false);
        break;
    case MainAct::Paid:
        askAboutPaying(ShownItem::PayAsk::When);
        break;
    case MainAct::Done:
        Q_EMIT doneAsked(m_item, true);
        break;
    case MainAct::Link:
        Q_EMIT linkOpenAsked(m_shown.link());
        break;
    case MainAct::None:
        break;
    }
}

/// Asks before it opens a page to pay that was opened before, or of what may be paid already under another bill; else has it written down first. A press while that is under way is the same press.
void DetailPane::pay(bool again)
{
    if (!m_shown.details || !m_handing.id.isEmpty() || m_shown.mainKind(m_around.home) != MainAct::Pay)
        return;
    const Details &details = *m_shown.details;
    const QList<HandOver> &before = details.own.handed;
    if (!again && !before.isEmpty())
        return askAboutPaying(ShownItem::PayAsk::OpenedBefore);
    if (!again && !m_shown.paysAnyway && isPerhapsPaidElsewhere(details.row))
        return askAboutPaying(ShownItem::PayAsk::SameBill);
    m_shown.paysAnyway = true;
    m_handing = {QUuid::createUuid().toString(QUuid::WithoutBraces), {}, details.payLink, *details.row.amount, details.row.iban, false};
    m_handingItem = m_item;
    m_shown.payAsk = ShownItem::PayAsk::None;
    m_shown.payRefused = false;
    Q_EMIT handOverAsked(m_item, m_handing, before.isEmpty() ? QString() : before.last().id);
}

void DetailPane::handOverEnded(const HandOverEnded &ended)
{
    if (ended.id != m_handing.id || ended.item != m_handingItem)
        return;
    const HandOver over = std::exchange(m_handing, {});
    if (!ended.error) {
        Q_EMIT linkOpenAsked(over.link);
        Q_EMIT handOverOpened(ended.item, over.id);
        Q_EMIT announced(tr("The page to pay opens in your browser."));
    }
    if (ended.item != m_item)
        return;
    const qsizetype known = m_shown.details ? m_shown.details->own.handed.size() : 0;
    refresh();
    if (!ended.error || !m_shown.details)
        return build();
    // Opened in another window in the meantime: then that is what is asked.
    m_shown.payRefused = m_shown.details->own.handed.size() == known;
    m_shown.payRefused ? build() : askAboutPaying(ShownItem::PayAsk::OpenedBefore);
    if (auto *box = findChild<NoteBox *>(QStringLiteral("pay-refused")))
        Q_EMIT announced(box->accessibleName());
}

void DetailPane::askAboutPaying(ShownItem::PayAsk what)
{
    m_shown.payAsk = what;
    build();
    const bool before = what == ShownItem::PayAsk::OpenedBefore || what == ShownItem::PayAsk::SameBill;
    if (what == ShownItem::PayAsk::None)
        return;
    // The careful answer has the focus: Enter twice in a row opens nothing.
    if (auto *answer = findChild<QWidget *>(before ? QStringLiteral("opened-not") : QStringLiteral("paid-today"))) {
        m_scroll->widget()->layout()->activate();
        answer->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(answer);
    }
    if (auto *box = findChild<QWidget *>(before ? QStringLiteral("opened-before") : QStringLiteral("paid-when")))
        Q_EMIT announced(box->accessibleName());
}

void DetailPane::focusStart()
{
    if (QWidget *subject = m_sheet->subject())
        subject->setFocus(Qt::OtherFocusReason);
}

} // namespace overzicht
