// SPDX-License-Identifier: EUPL-1.2
#include "overview/overview_page.h"

#include "documents/detail_pane.h"
#include "documents/list_view.h"
#include "documents/row_menu.h"
#include "documents/two_panes.h"
#include "kit/search_box.h"
#include "kit/spaced.h"
#include "overview/block.h"
#include "overview/failed_banner.h"
#include "overview/first_start.h"
#include "overview/leaving_note.h"
#include "overview/overview_look.h"
#include "overview/raw_pane.h"
#include "overview/sources_panel.h"
#include "overview/unreadable.h"
#include "sync/engine.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace overzicht {

namespace {

constexpr int kRest = 40; // ms the keyboard may rest on a row before its letter is read

} // namespace

struct OverviewPage::Private {
    Private(OverviewPage *page, const Surroundings &surroundings) : q(page), around(surroundings) {}

    void make();
    Block *makeBlock(QVBoxLayout *column, int rows, int skeletons, const QString &name);
    void arrangeSide();
    void showBack();
    void translate();
    void showRight(QWidget *pane);
    bool letterBeside() const; ///< a letter stands beside the lists: it is the one of the chosen row
    void openMenu(ItemId id, const QPoint &where);
    void openToDo();

    OverviewPage *q;
    Surroundings around;
    TwoPanes *panes = nullptr;
    QScrollArea *scroll = nullptr;
    SearchBox *box = nullptr;
    Button *sourcesLink = nullptr;
    OverviewPlaces at;
    QList<Block *> blocks; ///< all five, from top to bottom
    std::unique_ptr<OverviewLook> look;
    QStackedWidget *right = nullptr;
    Button *back = nullptr;
    DetailPane *detail = nullptr;
    LeavingNote *leaving = nullptr;
    QPointer<RawPane> raw;
    QVBoxLayout *beside = nullptr;
    QTimer rest;                  ///< the keyboard rests on a row
    ItemId rested = ItemId::None; ///< its letter
};

OverviewPage::OverviewPage(const Surroundings &around, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this, around))
{
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
    QObject::connect(block->list(), &ListView::menuAsked, q, [this](ItemId id, const QPoint &where) { openMenu(id, where); });
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
    at.greeting = new Text(theme, {}, type::kPage);
    at.greeting->setObjectName(QStringLiteral("greeting"));
    at.lead = new Text(theme, {}, type::kLead);
    at.lead->setObjectName(QStringLiteral("lead"));
    at.complete = new Text(theme, {}, TextStyle{13, QFont::Normal, &Tokens::ink2});
    at.complete->setObjectName(QStringLiteral("completeness"));
    at.since = new Text(theme, {}, TextStyle{13, QFont::Normal, &Tokens::ink2});
    at.since->setObjectName(QStringLiteral("since"));
    titlesDown->addWidget(at.greeting);
    titlesDown->addWidget(at.lead);
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
    answered->addWidget(at.complete);
    answered->addWidget(at.since);
    column->addLayout(answered);
    sourcesLink = new Button(theme, Button::Kind::Link, {}, QStringLiteral("plug"));
    sourcesLink->setObjectName(QStringLiteral("sources-link"));
    sourcesLink->hide();
    column->addWidget(sourcesLink, 0, Qt::AlignLeft);

    at.banners = new FailedBanners(theme);
    column->addWidget(at.banners);
    leaving = new LeavingNote(around);
    column->addWidget(leaving);
    at.first = new FirstStart(theme, around.who);
    at.first->hide();
    column->addWidget(at.first);
    at.toDo = makeBlock(column, OverviewPlaces::kToDo, 3, QStringLiteral("todo"));
    at.cannotShow = new Unreadable(around);
    at.toDo->more()->addWidget(at.cannotShow);
    at.newPost = makeBlock(column, OverviewPlaces::kNewPost, 2, QStringLiteral("post"));
    at.cases = makeBlock(column, OverviewPlaces::kCases, 2, QStringLiteral("cases"));
    at.certificates = makeBlock(column, OverviewPlaces::kOthers, 1, QStringLiteral("certificates"));
    at.payments = makeBlock(column, OverviewPlaces::kOthers, 1, QStringLiteral("payments"));
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
    at.sources = new SourcesPanel(theme);
    detail = new DetailPane(around);
    right->addWidget(at.sources);
    right->addWidget(detail);
    beside->addWidget(right, 1);

    panes = new TwoPanes(theme, scroll, side, TwoPanes::Grows::Left);
    auto *wholePage = new QVBoxLayout(q);
    wholePage->setContentsMargins(0, 0, 0, 0);
    wholePage->addWidget(panes);

    QObject::connect(back, &QPushButton::clicked, q, [this] { q->back(); });
    QObject::connect(detail, &DetailPane::backAsked, q, [this] { q->back(); });
    QObject::connect(sourcesLink, &QPushButton::clicked, q, [this] { showRight(at.sources); });
    rest.setSingleShot(true);
    rest.setInterval(kRest);
    QObject::connect(&rest, &QTimer::timeout, q, [this] {
        if (letterBeside())
            detail->choose(rested);
    });
    arrangeSide();
    QObject::connect(panes, &TwoPanes::narrowChanged, q, [this](bool narrow) {
        arrangeSide();
        sourcesLink->setVisible(narrow && look->hasSources());
        box->setVisible(!narrow); // the window's own bar has a search button there
    });
    QObject::connect(box, &QLineEdit::returnPressed, q, [this] {
        if (const QString words = box->text().trimmed(); !words.isEmpty()) {
            box->clear();
            Q_EMIT q->searchAsked(words);
        }
    });
    QObject::connect(at.toDo->all(), &QPushButton::clicked, q, [this] { openToDo(); });
    QObject::connect(at.newPost->all(), &QPushButton::clicked, q, [this] { Q_EMIT q->pageAsked(ItemKind::Document); });
    for (const auto &[block, kind] : {std::pair{at.cases, ItemKind::Dossier}, {at.certificates, ItemKind::Attestation}, {at.payments, ItemKind::Payment}})
        QObject::connect(block->all(), &QPushButton::clicked, q, [this, of = kind] { Q_EMIT q->pageAsked(of); });
    QObject::connect(at.cannotShow, &Unreadable::rawAsked, q, [this](const QuarantineRow &row) {
        delete raw;
        raw = new RawPane(around, row);
        right->addWidget(raw);
        showRight(raw);
        raw->focusStart();
    });
    QObject::connect(at.banners, &FailedBanners::againAsked, q, &OverviewPage::syncAsked);
    QObject::connect(at.banners, &FailedBanners::sourcesAsked, q, &OverviewPage::sourcesAsked);
    QObject::connect(at.sources, &SourcesPanel::againAsked, q, &OverviewPage::syncAsked);
    QObject::connect(detail, &DetailPane::announced, q, &OverviewPage::announced);
    QObject::connect(leaving, &LeavingNote::announced, q, &OverviewPage::announced);
    QObject::connect(detail, &DetailPane::itemAsked, q, &OverviewPage::itemAsked);
    QObject::connect(detail, &DetailPane::sourceAsked, q, &OverviewPage::sourceAsked);
    QObject::connect(&around.theme, &Theme::changed, q, [this] {
        arrangeSide();
        box->setMaximumWidth(around.theme.size(270));
        at.banners->forget();
        at.cannotShow->forget();
        if (q->isVisible())
            look->read();
        else
            look->putOff();
    });
    look = std::make_unique<OverviewLook>(around, at, q);
    QObject::connect(look.get(), &OverviewLook::looked, detail, &DetailPane::refresh);
    QObject::connect(look.get(), &OverviewLook::told, q, [this] { sourcesLink->setVisible(panes->isNarrow() && look->hasSources()); });
}

/// The button back; on a letter in a low window the letter's own sheet has it.
void OverviewPage::Private::showBack()
{
    const bool inSheet = right->currentWidget() == detail && panes->isNarrow() && q->height() < around.theme.size(DetailPane::kLow);
    back->setVisible(!inSheet && (panes->isNarrow() ? panes->showsRight() : right->currentWidget() != at.sources));
}

void OverviewPage::Private::arrangeSide()
{
    const Theme &theme = around.theme;
    const bool narrow = panes->isNarrow(); // alone it starts where the page did
    const bool folded = narrow && q->height() < theme.size(DetailPane::kLow);
    detail->setActionBelow(narrow && !folded);
    detail->setBackInside(folded ? back->text() : QString());
    showBack();
    beside->setContentsMargins(theme.space(narrow ? 16 : 4), theme.space(18), theme.space(narrow ? 6 : 13), theme.space(6));
    beside->setSpacing(theme.space(6));
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
    at.toDo->setName(tr("To do"));
    at.newPost->setName(tr("New post"));
    at.cases->setName(tr("Running cases"));
    at.certificates->setName(tr("Certificates"));
    at.payments->setName(tr("Payments"));
    at.first->translate();
    at.newPost->all()->setWords(tr("All documents"));
    look->putOff();
    if (q->isVisible())
        look->read();
}

void OverviewPage::Private::showRight(QWidget *pane)
{
    right->setCurrentWidget(pane);
    panes->showRight(true);
    showBack();
}

bool OverviewPage::Private::letterBeside() const { return right->currentWidget() == detail && !panes->isNarrow(); }

void OverviewPage::Private::openMenu(ItemId id, const QPoint &where)
{
    const auto row = around.reader.row(around.who, id);
    if (!row)
        return;
    auto *menu = new RowMenu(*row, q);
    QObject::connect(menu, &RowMenu::openAsked, q, [this](ItemId item) { q->open(item); });
    QObject::connect(menu, &RowMenu::readAsked, detail, &DetailPane::readAsked);
    QObject::connect(menu, &RowMenu::doneAsked, detail, &DetailPane::doneAsked);
    menu->popup(where);
}

/// Who asked for all of it stands at the first row that came; who closed it keeps the block in sight.
void OverviewPage::Private::openToDo()
{
    const bool opened = look->openToDo();
    QTimer::singleShot(0, at.toDo, [this, opened] { // the rows have their place only after the layouts' round
        ListView *list = at.toDo->list();
        if (opened && list->shownRows() > OverviewPlaces::kToDo) {
            list->setCurrentRow(OverviewPlaces::kToDo);
            list->setFocus(Qt::OtherFocusReason);
        } else {
            scroll->ensureWidgetVisible(at.toDo);
            scroll->ensureWidgetVisible(at.toDo->all());
        }
    });
}

void OverviewPage::follow(Engine &engine)
{
    connect(&engine, &Engine::changed, this, [this](const Change &change) {
        if (isVisible())
            d->look->readInTurns(change);
        else
            d->look->putOff();
    });
    connect(&engine, &Engine::healthChanged, this, [this] {
        d->look->readSoon();
    });
    connect(&engine, &Engine::progressed, this, &OverviewPage::progressed);
    connect(&engine, &Engine::synced, this, [this] {
        d->look->roundEnded();
        if (isVisible())
            d->look->readInTurns(Change{.revision = 0, .kinds = {}, .ids = {}, .many = true});
        else
            d->look->putOff();
    });
    connect(&engine, &Engine::changed, this, [this] {
        if (isVisible())
            d->leaving->refreshLater();
    });
    connect(&engine, &Engine::keepingEnded, d->leaving, &LeavingNote::tell);
    connect(d->leaving, &LeavingNote::keepAsked, &engine, [this, &engine](const QList<ItemId> &items) { engine.keep(d->around.who, items); });
    connect(this, &OverviewPage::syncAsked, &engine, [&engine](const SourceId &source) { engine.sync(source); });
    d->detail->follow(engine);
}

void OverviewPage::refresh(const Change &change)
{
    if (!isVisible()) {
        d->look->putOff(); // read when it is looked at, not before
        return;
    }
    d->look->read();
    d->detail->refresh(change);
}

void OverviewPage::progressed(const Progress &progress) { d->look->progressed(progress); }

void OverviewPage::open(ItemId item)
{
    d->rest.stop();
    // It may stand in more than one list: it is chosen where the person chose it, else in the first.
    const auto chosen = std::find_if(d->blocks.cbegin(), d->blocks.cend(), [&](const Block *block) { return block->list()->current() == item; });
    const Block *in = chosen == d->blocks.cend() ? nullptr : *chosen;
    for (Block *block : std::as_const(d->blocks)) {
        if (block == in || (!in && block->list()->select(item)))
            in = block;
        else
            block->list()->clearSelection();
    }
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
    if (d->detail->stepBack()) {
        return true;
    }
    const bool narrowRight = d->panes->isNarrow() && d->panes->showsRight();
    if (!narrowRight && d->right->currentWidget() == d->at.sources)
        return false;
    ListView *from = nullptr;
    for (Block *block : std::as_const(d->blocks)) {
        if (block->list()->current() != ItemId::None && !from)
            from = block->list();
    }
    d->rest.stop();
    d->right->setCurrentWidget(d->at.sources);
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
    for (Block *block : {d->at.toDo, d->at.newPost})
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
    d->leaving->refresh();
    if (d->look->isStale()) {
        d->look->read();
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
