// SPDX-License-Identifier: EUPL-1.2
#include "overview/overview_page.h"

#include "base/local_time.h"
#include "documents/detail_pane.h"
#include "documents/list_view.h"
#include "documents/row_menu.h"
#include "documents/row_words.h"
#include "documents/two_panes.h"
#include "kit/search_box.h"
#include "kit/spaced.h"
#include "kit/words.h"
#include "overview/block.h"
#include "overview/failed_banner.h"
#include "overview/first_start.h"
#include "overview/raw_pane.h"
#include "overview/since.h"
#include "overview/sources_panel.h"
#include "overview/standing.h"
#include "overview/unreadable.h"
#include "sync/engine.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPointer>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

#include <iterator>
#include <utility>

namespace overzicht {

namespace {

constexpr int kToDo = 5, kNewPost = 6, kCases = 4, kOthers = 3;
constexpr auto kVisit = "visit/last";
constexpr int kRest = 40; // ms the keyboard may rest on a row before its letter is read

} // namespace

struct OverviewPage::Private {
    Private(OverviewPage *page, const Surroundings &surroundings) : q(page), around(surroundings) {}

    void make();
    Block *makeBlock(QVBoxLayout *column, int rows, int skeletons, const QString &name);
    void arrangeSide();
    void showBack();
    void translate();
    void read();
    void readInTurns(const Change &change);
    void nextTurn();
    void readHead();
    void readSources();
    void readToDo();
    void readPost();
    void readCases() { readOther(cases, ItemKind::Dossier, kCases); }
    void readCertificates() { readOther(certificates, ItemKind::Attestation, kOthers); }
    void readPayments() { readOther(payments, ItemKind::Payment, kOthers); }
    void readOther(Block *block, ItemKind kind, int most);
    void readRest();
    void tellFirst();
    void tell(Block *block, const QList<Row> &rows, int count, const QString &countWords, const QString &nothing);
    QList<Row> rowsOf(const Filter &filter, int most) const { return around.reader.rows(around.who, filter, 0, most).value_or(QList<Row>()); }
    void showRight(QWidget *pane);
    bool letterBeside() const; ///< a letter stands beside the lists: it is the one of the chosen row
    void openMenu(ItemId id, const QPoint &at);
    bool fetching() const;
    QString notHere() const;
    QString notKnown() const;

    /// One look at the store, cut into pieces that each keep the window for a moment only.
    static constexpr void (Private::*kTurns[])() = {&Private::readHead, &Private::readSources, &Private::readToDo, &Private::readPost, &Private::readCases, &Private::readCertificates, &Private::readPayments, &Private::readRest};

    OverviewPage *q;
    Surroundings around;
    Going going;
    QList<Standing> all;
    Completeness whole;
    Counters counters;
    QDateTime previous;
    bool stale = true;
    int silent = 0;     ///< sources that did not answer
    int unreadable = 0; ///< records that may be letters and cannot be read

    TwoPanes *panes = nullptr;
    QScrollArea *scroll = nullptr;
    Text *greeting = nullptr, *lead = nullptr, *complete = nullptr, *since = nullptr;
    SearchBox *box = nullptr;
    Button *sourcesLink = nullptr;
    FailedBanners *banners = nullptr;
    Unreadable *cannotShow = nullptr;
    FirstStart *first = nullptr; ///< what to do when no source is linked
    Block *toDo = nullptr, *newPost = nullptr, *cases = nullptr, *certificates = nullptr, *payments = nullptr;
    QList<Block *> blocks; ///< all five, from top to bottom
    QList<ItemId> doing;   ///< what stands under To do: New post does not say it again
    Card *othersCard = nullptr;
    Text *others = nullptr;
    QStackedWidget *right = nullptr;
    Button *back = nullptr;
    SourcesPanel *sources = nullptr;
    DetailPane *detail = nullptr;
    QPointer<RawPane> raw;
    QVBoxLayout *beside = nullptr;
    QTimer minute, soon;
    QTimer rest;                  ///< the keyboard rests on a row
    ItemId rested = ItemId::None; ///< its letter
    QTimer turn;                  ///< between two turns of one look
    int turns = 0;                ///< the next one; 0 = none is going on
    std::optional<Change> waiting; ///< came while a look was going on
    Change looking;               ///< what the look that is going on is for
};

OverviewPage::OverviewPage(const Surroundings &around, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this, around))
{
    if (around.settings) {
        d->previous = around.settings->value(QLatin1String(kVisit)).toDateTime();
        around.settings->setValue(QLatin1String(kVisit), around.clock.now());
    }
    d->make();
    d->translate();
}

OverviewPage::~OverviewPage()
{
    delete d->panes; // its lists look at the models in `d`
}

Block *OverviewPage::Private::makeBlock(QVBoxLayout *column, int rows, int skeletons, const QString &name)
{
    auto *block = new Block(around, name, rows, skeletons);
    column->addWidget(block);
    blocks << block;
    QObject::connect(block->list(), &ListView::currentChanged, q, [this, block](ItemId id) {
        if (id == ItemId::None)
            return;
        // Choosing in one list lets go in the others: one row of the page is the chosen one.
        for (Block *other : std::as_const(blocks)) {
            if (other != block && other->list()->current() != ItemId::None)
                other->list()->clearSelection();
        }
        if (letterBeside()) {
            rested = id;
            rest.start();
        }
    });
    QObject::connect(block->list(), &ListView::clicked, q, [this](ItemId id) {
        rest.stop();
        detail->choose(id);
        showRight(detail);
    });
    QObject::connect(block->list(), &ListView::opened, q, [this](ItemId id) { q->open(id); });
    QObject::connect(block->list(), &ListView::menuAsked, q, [this](ItemId id, const QPoint &at) { openMenu(id, at); });
    return block;
}

void OverviewPage::Private::make()
{
    const Theme &theme = around.theme;
    scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    spaced(theme, column, {16, 22, 6, 10}, 8);

    auto *titles = new QWidget;
    auto *titlesDown = new QVBoxLayout(titles);
    spaced(theme, titlesDown, {}, 3);
    greeting = new Text(theme, {}, type::kPage);
    greeting->setObjectName(QStringLiteral("greeting"));
    lead = new Text(theme, {}, type::kLead);
    lead->setObjectName(QStringLiteral("lead"));
    complete = new Text(theme, {}, TextStyle{13, QFont::Normal, &Tokens::ink2});
    complete->setObjectName(QStringLiteral("completeness"));
    since = new Text(theme, {}, TextStyle{13, QFont::Normal, &Tokens::ink2});
    since->setObjectName(QStringLiteral("since"));
    titlesDown->addWidget(greeting);
    titlesDown->addWidget(lead);
    auto *headRow = new QHBoxLayout;
    spaced(theme, headRow, {9, 0, 5, 0}, 16);
    headRow->addWidget(titles, 1);
    box = new SearchBox(theme, {});
    box->setObjectName(QStringLiteral("overview-search"));
    box->setMaximumWidth(theme.size(270));
    headRow->addWidget(box, 0, Qt::AlignTop);
    column->addLayout(headRow);
    auto *answered = new QVBoxLayout;
    spaced(theme, answered, {9, 0, 9, 3}, 2);
    answered->addWidget(complete);
    answered->addWidget(since);
    column->addLayout(answered);
    sourcesLink = new Button(theme, Button::Kind::Link, {}, QStringLiteral("plug"));
    sourcesLink->setObjectName(QStringLiteral("sources-link"));
    sourcesLink->hide();
    column->addWidget(sourcesLink, 0, Qt::AlignLeft);

    banners = new FailedBanners(theme);
    column->addWidget(banners);
    first = new FirstStart(theme, around.who);
    first->hide();
    column->addWidget(first);
    toDo = makeBlock(column, kToDo, 3, QStringLiteral("todo"));
    cannotShow = new Unreadable(around);
    toDo->more()->addWidget(cannotShow);
    newPost = makeBlock(column, kNewPost, 2, QStringLiteral("post"));
    cases = makeBlock(column, kCases, 2, QStringLiteral("cases"));
    certificates = makeBlock(column, kOthers, 1, QStringLiteral("certificates"));
    payments = makeBlock(column, kOthers, 1, QStringLiteral("payments"));
    othersCard = new Card(theme);
    auto *othersDown = new QVBoxLayout(othersCard);
    spaced(theme, othersDown, {23, 14, 23, 14}, -1, kCardShadow);
    others = new Text(theme, {}, TextStyle{13, QFont::Normal, &Tokens::ink2});
    others->setObjectName(QStringLiteral("others"));
    othersDown->addWidget(others);
    column->addWidget(othersCard);
    column->addStretch(1);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);

    auto *side = new QWidget;
    beside = new QVBoxLayout(side);
    back = new Button(theme, Button::Kind::Link, {}, QStringLiteral("arrow-left"));
    back->setObjectName(QStringLiteral("back"));
    back->hide();
    beside->addWidget(back, 0, Qt::AlignLeft);
    right = new QStackedWidget;
    sources = new SourcesPanel(theme);
    detail = new DetailPane(around);
    right->addWidget(sources);
    right->addWidget(detail);
    beside->addWidget(right, 1);

    panes = new TwoPanes(theme, scroll, side, TwoPanes::Grows::Left);
    auto *wholePage = new QVBoxLayout(q);
    wholePage->setContentsMargins(0, 0, 0, 0);
    wholePage->addWidget(panes);

    QObject::connect(back, &QPushButton::clicked, q, [this] { q->back(); });
    QObject::connect(detail, &DetailPane::backAsked, q, [this] { q->back(); });
    QObject::connect(sourcesLink, &QPushButton::clicked, q, [this] { showRight(sources); });
    rest.setSingleShot(true);
    rest.setInterval(kRest);
    QObject::connect(&rest, &QTimer::timeout, q, [this] {
        if (letterBeside())
            detail->choose(rested);
    });
    arrangeSide();
    QObject::connect(panes, &TwoPanes::narrowChanged, q, [this](bool narrow) {
        arrangeSide();
        sourcesLink->setVisible(narrow && !all.isEmpty());
        box->setVisible(!narrow); // the window's own bar has a search button there
    });
    QObject::connect(box, &QLineEdit::returnPressed, q, [this] {
        if (const QString words = box->text().trimmed(); !words.isEmpty()) {
            box->clear();
            Q_EMIT q->searchAsked(words);
        }
    });
    QObject::connect(toDo->all(), &QPushButton::clicked, q, [this] { Q_EMIT q->toDoAsked(); });
    QObject::connect(newPost->all(), &QPushButton::clicked, q, [this] { Q_EMIT q->pageAsked(ItemKind::Document); });
    QObject::connect(cannotShow, &Unreadable::rawAsked, q, [this](const QuarantineRow &row) {
        delete raw;
        raw = new RawPane(around, row);
        right->addWidget(raw);
        showRight(raw);
        raw->focusStart();
    });
    QObject::connect(banners, &FailedBanners::againAsked, q, &OverviewPage::syncAsked);
    QObject::connect(sources, &SourcesPanel::againAsked, q, &OverviewPage::syncAsked);
    QObject::connect(detail, &DetailPane::announced, q, &OverviewPage::announced);
    QObject::connect(&around.theme, &Theme::changed, q, [this] {
        arrangeSide();
        box->setMaximumWidth(around.theme.size(270));
        banners->forget();
        cannotShow->forget();
        if (q->isVisible())
            read();
        else
            stale = true;
    });
    turn.setSingleShot(true);
    turn.setInterval(0);
    QObject::connect(&turn, &QTimer::timeout, q, [this] { nextTurn(); });
    minute.setInterval(60'000);
    minute.setTimerType(Qt::VeryCoarseTimer);
    QObject::connect(&minute, &QTimer::timeout, q, [this] {
        if (q->isVisible())
            read();
    });
    minute.start();
    soon.setSingleShot(true);
    soon.setInterval(200);
    QObject::connect(&soon, &QTimer::timeout, q, [this] {
        if (q->isVisible()) {
            readSources();
            if (all.isEmpty() == first->isHidden())
                read();
        } else {
            stale = true;
        }
    });
}

/// The button back; on a letter in a low window the letter's own sheet has it.
void OverviewPage::Private::showBack()
{
    const bool inSheet = right->currentWidget() == detail && panes->isNarrow() && q->height() < around.theme.size(DetailPane::kLow);
    back->setVisible(!inSheet && (panes->isNarrow() ? panes->showsRight() : right->currentWidget() != sources));
}

void OverviewPage::Private::arrangeSide()
{
    const Theme &look = around.theme;
    const bool narrow = panes->isNarrow(); // alone it starts where the page did
    const bool folded = narrow && q->height() < look.size(DetailPane::kLow);
    detail->setActionBelow(narrow && !folded);
    detail->setBackInside(folded ? back->text() : QString());
    showBack();
    beside->setContentsMargins(look.space(narrow ? 16 : 4), look.space(18), look.space(narrow ? 6 : 13), look.space(6));
    beside->setSpacing(look.space(6));
}

void OverviewPage::Private::translate()
{
    q->setAccessibleName(tr("Overview"));
    scroll->setAccessibleName(tr("Overview"));
    box->setPlaceholderText(tr("Search in letters"));
    box->setAccessibleName(tr("Search in letters"));
    back->setWords(tr("Back to the overview"));
    arrangeSide();
    sourcesLink->setWords(tr("How the sources are doing"));
    toDo->setName(tr("To do"));
    newPost->setName(tr("New post"));
    cases->setName(tr("Running cases"));
    certificates->setName(tr("Certificates"));
    payments->setName(tr("Payments"));
    first->translate();
    newPost->all()->setWords(tr("All documents"));
    stale = true;
    if (q->isVisible())
        read();
}

bool OverviewPage::Private::fetching() const
{
    for (const Standing &s : all) {
        if (s.busy)
            return true;
    }
    return false;
}

void OverviewPage::Private::tell(Block *block, const QList<Row> &rows, int count, const QString &countWords, const QString &nothing)
{
    QString headWords = countWords;
    if (fetching() && !whole.isComplete())
        headWords = !rows.isEmpty() ? tr("%1 so far", "a count").arg(countWords) : tr("being fetched");
    block->tell(rows, count, headWords, nothing, fetching());
}

QString OverviewPage::Private::notHere() const
{
    return whole.isComplete() ? tr("no linked source has these") : tr("not yet fetched");
}

QString OverviewPage::Private::notKnown() const
{
    const QString nobody = words::nobodyAsked(whole, around.who);
    return nobody.isEmpty() ? tr("Not yet known: not all sources answered.") : nobody;
}

void OverviewPage::Private::read()
{
    stale = false;
    for (const auto part : kTurns)
        (this->*part)();
}

void OverviewPage::Private::readInTurns(const Change &change)
{
    if (turns == 0) {
        looking = change;
        turn.start();
        return;
    }
    if (!waiting)
        waiting = change;
    else // what both are about need not be told apart: the letter on the page is looked at again
        waiting->many = true;
}

void OverviewPage::Private::nextTurn()
{
    if (!q->isVisible()) {
        stale = true; // read when it is looked at, not before
        turns = 0;
        waiting.reset();
        return;
    }
    constexpr int kReads = int(std::size(kTurns));
    if (turns < kReads) {
        (this->*kTurns[turns++])();
        turn.start();
        return;
    }
    turns = 0;
    detail->refresh(looking);
    if (waiting)
        readInTurns(*std::exchange(waiting, std::nullopt));
}

void OverviewPage::Private::readHead()
{
    const int hour = around.clock.now().toTimeZone(brussels()).time().hour();
    greeting->setWords(hour >= 5 && hour < 12 ? tr("Good morning") : hour >= 12 && hour < 18 ? tr("Good afternoon") : hour >= 18 ? tr("Good evening") : tr("Hello", "greeting by night"));
    if (const auto told = around.reader.counters(around.who))
        counters = *told;
    if (const auto bad = around.reader.quarantine(around.who))
        unreadable = cannotShow->tell(*bad);
}

void OverviewPage::Private::readToDo()
{
    const QList<Row> rows = rowsOf(Filter{.kind = {}, .unreadOnly = false, .todoOnly = true, .hidden = false}, kToDo);
    doing.clear();
    for (const Row &row : rows)
        doing << row.id;
    QStringList things;
    if (counters.todo > 0)
        things << tr("%n thing(s)", nullptr, counters.todo);
    if (unreadable > 0)
        things << tr("%n we could not read", nullptr, unreadable);
    toDo->all()->setWords(tr("All %n thing(s) to do", nullptr, counters.todo));
    tell(toDo, rows, counters.todo, things.join(QStringLiteral(" · ")),
         whole.isComplete() ? tr("There is nothing you must do now.") : notKnown());
}

void OverviewPage::Private::readPost()
{
    QList<Row> fresh = rowsOf(Filter{.kind = {}, .unreadOnly = true, .todoOnly = false, .hidden = false}, kToDo + kNewPost);
    fresh.removeIf([&](const Row &row) { return doing.contains(row.id); });
    fresh = fresh.mid(0, kNewPost);
    const int unread = counters.unreadDocuments + counters.unreadNotices;
    tell(newPost, fresh, qMax(unread, int(fresh.size())), unread > 0 ? tr("%n unread", nullptr, unread) : QString(),
         !whole.isComplete() ? notKnown()
             : unread > 0    ? tr("All new post stands under “To do”.")
                             : tr("You have read all your post."));
}

void OverviewPage::Private::readOther(Block *block, ItemKind kind, int most)
{
    const QList<Row> rows = rowsOf(Filter{.kind = kind, .unreadOnly = false, .todoOnly = false, .hidden = false}, most);
    block->setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        tell(block, rows, int(rows.size()), {}, {});
}

void OverviewPage::Private::readRest()
{
    QStringList absent;
    for (const auto &[block, name] : {std::pair{cases, tr("Running cases")}, {certificates, tr("Certificates")}, {payments, tr("Payments")}}) {
        if (block->isHidden())
            absent << tr("%1: %2.", "kind of item, why there is none").arg(name, notHere());
    }
    others->setWords(absent.join(QLatin1Char('\n')));
    othersCard->setVisible(!absent.isEmpty());
    since->setWords(sinceWords(around, previous, whole));
    since->setVisible(!since->text().isEmpty());
    tellFirst();
}

void OverviewPage::Private::tellFirst()
{
    const bool none = all.isEmpty();
    first->setVisible(none);
    complete->setVisible(!none);
    sourcesLink->setVisible(!none && panes->isNarrow());
    // What is stored stays readable, also when its source is no longer linked.
    toDo->setVisible(!none || toDo->shown() > 0 || unreadable > 0);
    newPost->setVisible(!none || newPost->shown() > 0);
    if (none) {
        othersCard->hide();
        since->hide();
    }
}

void OverviewPage::Private::readSources()
{
    const QDateTime now = around.clock.now();
    if (const auto told = around.reader.completeness(around.who))
        whole = *told;
    if (const auto told = around.reader.sources(around.who)) {
        silent = words::unanswered(*told, whole);
        all = standings(*told, going, now, around.language);
        const SourceNames names = sourceNames(*told, around.language);
        for (Block *block : std::as_const(blocks))
            block->list()->setSourceNames(names);
    }
    complete->setWords(words::completeness(whole, now, around.who));
    lead->setWords(toDoWords(counters.todo, unreadable, whole, all, silent));
    lead->setVisible(!lead->text().isEmpty());
    sources->tell(all, now);
    banners->tell(all, now);
}

void OverviewPage::Private::showRight(QWidget *pane)
{
    right->setCurrentWidget(pane);
    panes->showRight(true);
    showBack();
}

bool OverviewPage::Private::letterBeside() const { return right->currentWidget() == detail && !panes->isNarrow(); }

void OverviewPage::Private::openMenu(ItemId id, const QPoint &at)
{
    const auto row = around.reader.row(around.who, id);
    if (!row)
        return;
    auto *menu = new RowMenu(*row, q);
    QObject::connect(menu, &RowMenu::openAsked, q, [this](ItemId item) { q->open(item); });
    QObject::connect(menu, &RowMenu::readAsked, detail, &DetailPane::readAsked);
    QObject::connect(menu, &RowMenu::doneAsked, detail, &DetailPane::doneAsked);
    menu->popup(at);
}

void OverviewPage::follow(Engine &engine)
{
    connect(&engine, &Engine::changed, this, [this](const Change &change) {
        if (isVisible())
            d->readInTurns(change);
        else
            d->stale = true;
    });
    connect(&engine, &Engine::healthChanged, this, [this] {
        if (!d->soon.isActive())
            d->soon.start();
    });
    connect(&engine, &Engine::progressed, this, &OverviewPage::progressed);
    connect(&engine, &Engine::synced, this, [this] {
        d->going.clear();
        if (isVisible())
            d->readInTurns(Change{.revision = 0, .kinds = {}, .ids = {}, .many = true});
        else
            d->stale = true;
    });
    connect(this, &OverviewPage::syncAsked, &engine, [&engine](const SourceId &source) { engine.sync(source); });
    d->detail->follow(engine);
}

void OverviewPage::refresh(const Change &change)
{
    if (!isVisible()) {
        d->stale = true; // read when it is looked at, not before
        return;
    }
    d->read();
    d->detail->refresh(change);
}

void OverviewPage::progressed(const Progress &progress)
{
    const QString key = progress.source.text() + QLatin1Char('/') + progress.feed.text();
    if (progress.busy)
        d->going.insert(key, progress);
    else
        d->going.remove(key);
    // Told at most five times a second, however many feeds there are.
    if (!d->soon.isActive())
        d->soon.start();
}


void OverviewPage::open(ItemId item)
{
    d->rest.stop();
    for (Block *block : std::as_const(d->blocks))
        block->list()->select(item);
    d->detail->choose(item);
    d->showRight(d->detail);
    d->detail->focusStart();
}

void OverviewPage::mainAction()
{
    if (d->right->currentWidget() == d->detail)
        d->detail->mainAction();
}

void OverviewPage::takeBack()
{
    if (d->right->currentWidget() == d->detail)
        d->detail->takeBack();
}

void OverviewPage::save()
{
    if (d->right->currentWidget() == d->detail)
        d->detail->save();
}

bool OverviewPage::back()
{
    if (d->detail->isAsking()) {
        d->detail->answerAsking(false);
        return true;
    }
    const bool narrowRight = d->panes->isNarrow() && d->panes->showsRight();
    if (!narrowRight && d->right->currentWidget() == d->sources)
        return false;
    ListView *from = nullptr;
    for (Block *block : std::as_const(d->blocks)) {
        if (block->list()->current() != ItemId::None && !from)
            from = block->list();
    }
    d->rest.stop();
    d->right->setCurrentWidget(d->sources);
    d->panes->showRight(false);
    d->showBack();
    if (QWidget *to = from ? from : firstFocus())
        to->setFocus(Qt::OtherFocusReason);
    for (Block *block : std::as_const(d->blocks)) {
        if (block->list() != from)
            block->list()->clearSelection();
    }
    return true;
}

void OverviewPage::backToStart()
{
    while (back()) { // first from the question whether to open, then from the letter
    }
}

QList<QWidget *> OverviewPage::panes() const
{
    QList<QWidget *> all{d->box};
    for (Block *block : {d->toDo, d->newPost})
        all.append(block->list());
    all.append(d->right->currentWidget());
    return all;
}

QWidget *OverviewPage::firstFocus() const
{
    ListView *first = nullptr;
    for (const Block *block : std::as_const(d->blocks)) {
        ListView *list = block->list();
        if (!list->isVisibleTo(this) || list->shownRows() == 0)
            continue;
        if (list->currentRow() >= 0)
            return list;
        if (!first)
            first = list;
    }
    // A letter whose row has left the lists stays: a list that gets the focus would choose another one.
    return d->letterBeside() ? static_cast<QWidget *>(d->detail) : first;
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (d->stale) {
        d->read();
        d->detail->refresh(Change{.revision = 0, .kinds = {}, .ids = {}, .many = true});
    }
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->arrangeSide();
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->translate();
}

} // namespace overzicht
