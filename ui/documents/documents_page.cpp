// SPDX-License-Identifier: EUPL-1.2
#include "documents/documents_page.h"

#include "documents/detail_pane.h"
#include "documents/finding.h"
#include "documents/list_view.h"
#include "documents/list_words.h"
#include "documents/particulars.h"
#include "documents/row_menu.h"
#include "documents/row_words.h"
#include "documents/two_panes.h"
#include "kit/empty_state.h"
#include "kit/flow_layout.h"
#include "kit/search_box.h"
#include "kit/spaced.h"
#include "kit/words.h"
#include "sync/engine.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace overzicht {

namespace {
constexpr int kLow = 420; // pixels at 100 % text: in a lower window the room goes to the list
constexpr int kRest = 40; // ms the keyboard may rest on a row before its details are read
enum Chip { All, Unread, ToDo }; // the last two are choices of its own for a kind that has them
} // namespace

struct DocumentsPage::Private {
    Private(DocumentsPage *page, const Surroundings &surroundings, ItemKind of, std::unique_ptr<const Particulars> particulars)
        : q(page), around(surroundings), kind(of), own(std::move(particulars)), model(around.reader, around.who, around.clock)
    {
    }

    void make();
    void arrange();
    void translate();
    void showFilter();
    void tellState();
    void tellFoot();
    void onFound(const Hits &hits);
    void listen();
    void openMenu(ItemId id, const QPoint &at);
    void tellTotal();
    void tellChips(int unread, int todo);
    QString leadWords(int unread) const;
    int unreadable() const { return words::unreadable(around.reader.sources(around.who).value_or(QList<SourceState>()), kind); }
    QString nothing() const;
    Filter filter() const { return own ? own->filter(kind) : Filter{kind, chip == Unread, chip == ToDo, false}; }

    DocumentsPage *q;
    Surroundings around;
    ItemKind kind;
    std::unique_ptr<const Particulars> own;
    RowModel model;
    std::unique_ptr<Finding> finding;
    int total = 0;         ///< what the list itself has
    FoundWords found;
    bool stale = false, chosen = false, isLow = false;
    std::optional<Error> error;
    int chip = All;

    TwoPanes *panes = nullptr;
    Text *heading = nullptr, *lead = nullptr, *foot = nullptr;
    QWidget *titlesRoom = nullptr, *footRow = nullptr;
    QVBoxLayout *column = nullptr, *beside = nullptr;
    QScrollArea *leftScroll = nullptr;
    SearchBox *box = nullptr;
    Button *chips[3] = {};
    SectionHeader *above = nullptr;
    QWidget *strip = nullptr;    ///< above the list; null = none
    QWidget *ownAbove = nullptr; ///< null = this kind has nothing there
    ListView *list = nullptr;
    EmptyState *empty = nullptr;
    QWidget *nothingHere = nullptr;
    Button *back = nullptr;
    DetailPane *detail = nullptr;
    QTimer rest;
};

DocumentsPage::DocumentsPage(const Surroundings &around, ItemKind kind, std::unique_ptr<const Particulars> own, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(this, around, kind, std::move(own)))
{
    d->make();
    d->translate();
    d->showFilter();
}

DocumentsPage::~DocumentsPage()
{
    delete d->panes; // its list looks at the model in `d`
}

void DocumentsPage::Private::make()
{
    const Theme &theme = around.theme;
    auto *left = new QWidget;
    column = new QVBoxLayout(left);
    titlesRoom = new QWidget;
    auto *titles = new QVBoxLayout(titlesRoom);
    spaced(theme, titles, {8, 0, 8, 10}, 3);
    heading = new Text(theme, {}, type::kPage);
    lead = new Text(theme, {}, type::kLead);
    titles->addWidget(heading);
    titles->addWidget(lead);
    column->addWidget(titlesRoom);

    auto *card = new Card(theme);
    auto *inside = new QVBoxLayout(card);
    spaced(theme, inside, {10, 10, 10, 10}, 8, kCardShadow);
    box = new SearchBox(theme, {});
    box->setObjectName(QStringLiteral("search"));
    inside->addWidget(box);
    auto *chipRow = new QWidget;
    auto *flow = new FlowLayout(chipRow);
    spaced(theme, flow, {0, 2, 0, 0}, 6);
    auto *group = new QButtonGroup(q);
    group->setExclusive(true);
    for (int i = 0; i < 3; ++i) {
        chips[i] = new Button(theme, Button::Kind::Chip, {});
        chips[i]->setObjectName(QStringLiteral("chip%1").arg(i));
        group->addButton(chips[i], i);
        flow->addWidget(chips[i]);
    }
    chips[All]->setChecked(true);
    chips[ToDo]->setVisible(kind != ItemKind::Notice);
    inside->addWidget(chipRow);
    auto *narrowing = new QVBoxLayout;
    spaced(theme, narrowing, {}, 2);
    inside->addLayout(narrowing);
    ownAbove = own ? own->above(theme) : nullptr;
    if (ownAbove)
        inside->addWidget(ownAbove);
    above = new SectionHeader(theme, {}, {}, type::kGroup);
    inside->addWidget(above);

    list = new ListView(theme, model, {});
    list->setLogos(around.logos);
    list->setObjectName(QStringLiteral("list"));
    finding = std::make_unique<Finding>(around, kind, *box, *list, model, !own, [this] { return filter(); });
    finding->addTo(*narrowing);
    empty = new EmptyState(theme, QStringLiteral("inbox"), {}, {});
    inside->addWidget(list, 1);
    // In the middle, in one piece: stretched it would be torn apart.
    nothingHere = new QWidget;
    auto *middle = new QVBoxLayout(nothingHere);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(1);
    middle->addWidget(empty);
    middle->addStretch(2);
    nothingHere->hide(); // not a stack: that would keep the room of the taller of the two
    inside->addWidget(nothingHere, 1);
    footRow = new QWidget;
    auto *footDown = new QVBoxLayout(footRow);
    spaced(theme, footDown, {}, 7);
    footDown->addWidget(new Rule(theme));
    auto *across = new QHBoxLayout;
    spaced(theme, across, {8, 0, 8, 0}, 8);
    across->addWidget(new IconLabel(theme, QStringLiteral("circle-alert"), Tone::Warn, 16), 0, Qt::AlignTop);
    foot = new Text(theme, {}, TextStyle{12, QFont::Normal, &Tokens::ink2});
    across->addWidget(foot, 1);
    footDown->addLayout(across);
    inside->addWidget(footRow);
    column->addWidget(card, 1);

    auto *right = new QWidget;
    beside = new QVBoxLayout(right);
    back = new Button(theme, Button::Kind::Secondary, {}, QStringLiteral("arrow-left"));
    back->setObjectName(QStringLiteral("back"));
    back->setSmall(true);
    back->hide();
    auto *backRow = new QHBoxLayout; // in line with the sheet below it
    backRow->setContentsMargins(kCardShadow.left(), 0, 0, 0);
    backRow->addWidget(back);
    backRow->addStretch(1);
    beside->addLayout(backRow);
    detail = new DetailPane(around, own.get());
    beside->addWidget(detail, 1);

    // In a low window with large text the list keeps a row and the rest scrolls, rather than one thing lying over another.
    leftScroll = new QScrollArea;
    leftScroll->setFrameShape(QFrame::NoFrame);
    leftScroll->setWidgetResizable(true);
    leftScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    leftScroll->setFocusPolicy(Qt::NoFocus);
    leftScroll->viewport()->setAutoFillBackground(false);
    leftScroll->setWidget(left);
    left->setAutoFillBackground(false);
    panes = new TwoPanes(theme, leftScroll, right, TwoPanes::Grows::Right);
    auto *whole = new QVBoxLayout(q);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(panes);

    rest.setSingleShot(true);
    rest.setInterval(kRest);
    QObject::connect(&rest, &QTimer::timeout, q, [this] { detail->choose(list->current()); });
    QObject::connect(list, &ListView::currentChanged, q, [this] { rest.start(); });
    QObject::connect(list, &ListView::clicked, q, [this](ItemId id) {
        rest.stop();
        detail->choose(id);
        panes->showRight(true);
    });
    QObject::connect(list, &ListView::opened, q, [this](ItemId id) { q->open(id); });
    QObject::connect(list, &ListView::menuAsked, q, [this](ItemId id, const QPoint &at) { openMenu(id, at); });
    QObject::connect(back, &QPushButton::clicked, q, [this] { q->back(); });
    arrange();
    QObject::connect(panes, &TwoPanes::narrowChanged, q, [this] { arrange(); });
    QObject::connect(detail, &DetailPane::backAsked, q, [this] { q->back(); });
    QObject::connect(&theme, &Theme::changed, q, [this] { arrange(); });
    QObject::connect(group, &QButtonGroup::idClicked, q, [this](int id) {
        chip = id;
        list->clearSelection();
        if (finding->isOn())
            finding->ask();
        else
            showFilter();
    });
    listen();
    QObject::connect(box, &QLineEdit::returnPressed, q, [this] {
        if (!list->isHidden())
            list->setFocus(Qt::ShortcutFocusReason);
    });
    QObject::connect(&model, &RowModel::failed, q, [this](const Error &failure) {
        error = failure;
        tellState();
    });

    QObject::connect(detail, &DetailPane::announced, q, &DocumentsPage::announced);
    QObject::connect(detail, &DetailPane::itemAsked, q, &DocumentsPage::itemAsked);
    QObject::connect(detail, &DetailPane::sourceAsked, q, &DocumentsPage::sourceAsked);
}

void DocumentsPage::Private::listen()
{
    QObject::connect(finding.get(), &Finding::ended, q, [this] {
        detail->setSearch({});
        showFilter();
    });
    QObject::connect(finding.get(), &Finding::found, q, [this](const Hits &hits) {
        detail->setSearch(finding->words());
        onFound(hits);
    });
    QObject::connect(finding.get(), &Finding::told, q, [this] { tellFoot(); });
    QObject::connect(finding.get(), &Finding::failed, q, [this](const Error &failure) {
        error = failure;
        tellState();
    });
    QObject::connect(finding.get(), &Finding::announced, q, &DocumentsPage::announced);
}

void DocumentsPage::setAbove(QWidget *strip)
{
    d->strip = strip;
    d->column->insertWidget(1, strip);
    d->arrange();
}

void DocumentsPage::Private::arrange()
{
    const Theme &look = around.theme;
    const bool narrow = panes->isNarrow();
    const bool low = narrow && q->height() < look.size(kLow); // the bar above says the name of the page already
    titlesRoom->setVisible(!low);
    if (strip)
        strip->setVisible(!low);
    column->setContentsMargins(look.space(16), look.space(low ? 8 : 22), look.space(narrow ? 14 : 4), look.space(low ? 4 : 10));
    column->setSpacing(look.space(4));
    const bool folded = narrow && q->height() < look.size(DetailPane::kLow);
    back->setVisible(narrow && !folded);
    detail->setActionBelow(narrow && !folded);
    detail->setBackInside(folded ? back->text() : QString());
    // Alone, the letter starts where the list did.
    beside->setContentsMargins(look.space(narrow ? 16 : 4), look.space(low ? 6 : 14), look.space(14), look.space(low ? 4 : 10));
    if (std::exchange(isLow, low) != low)
        tellFoot();
}

QString DocumentsPage::Private::nothing() const
{
    if (own)
        return chip == All ? listNothing(kind) : tr("There is none of these.");
    if (chip == Unread)
        return tr("You have read everything.");
    if (chip == ToDo)
        return tr("Nothing here asks anything of you.");
    return listNothing(kind);
}

void DocumentsPage::Private::translate()
{
    heading->setWords(listTitle(kind));
    q->setAccessibleName(listTitle(kind));
    box->setPlaceholderText(kind == ItemKind::Notice ? tr("Search in notices") : kind == ItemKind::Dossier ? tr("Search in cases") : kind == ItemKind::Attestation ? tr("Search in certificates") : kind == ItemKind::Payment ? tr("Search in payments") : tr("Search in letters"));
    box->setAccessibleName(box->placeholderText());
    list->setAccessibleName(listTitle(kind));
    if (own)
        model.setGrouping(own->grouping());
    back->setWords(tr("Back to the list"));
    arrange();
    tellState();
}

void DocumentsPage::Private::showFilter()
{
    error.reset();
    if (own) {
        const QList<Particulars::Choice> choices = own->choices();
        model.setGrouping(own->grouping());
        model.setShownGroups(chip == All ? QList<int>() : choices.value(chip - 1).groups);
    }
    model.show(filter());
    tellTotal();
    tellState();
    finding->showList();
}

/// What there is in all, whatever of it is shown.
void DocumentsPage::Private::tellTotal()
{
    if (model.isGrouped())
        total = std::accumulate(model.inGroups().cbegin(), model.inGroups().cend(), 0);
    else if (chip == All && !finding->isOn())
        total = model.rowCount();
}

void DocumentsPage::Private::tellChips(int unread, int todo)
{
    chips[All]->setWords(own ? tr("All %1").arg(total) : tr("All"));
    if (!own) {
        chips[Unread]->setWords(unread > 0 ? tr("Unread %1").arg(unread) : tr("Unread"));
        chips[ToDo]->setWords(todo > 0 ? tr("To do %1").arg(todo) : tr("To do"));
        return;
    }
    // A search looks at all of them, and a list that is too long to part has no parts.
    const QList<Particulars::Choice> choices = own->choices();
    chips[All]->parentWidget()->setVisible(!finding->isOn() && !choices.isEmpty());
    for (int i = 0; i < 2; ++i) {
        int count = 0;
        for (const int group : choices.value(i).groups)
            count += model.inGroups().value(group);
        chips[i + 1]->setWords(tr("%1 %2", "a choice above the list, how many there are").arg(choices.value(i).words).arg(count));
        chips[i + 1]->setVisible(model.isGrouped() && i < choices.size());
    }
}

QString DocumentsPage::Private::leadWords(int unread) const
{
    QString sentence = model.isGrouped() ? own->leadOf(model) : unread > 0 ? tr("%1 in all, %2 of them unread.").arg(total).arg(unread) : tr("%1 in all.").arg(total);
    if (kind == ItemKind::Payment && unreadable() > 0)
        sentence += u' ' + words::sumTooLow(unreadable());
    // Who they are stands below the list.
    if (!sourcesBehind(around, kind).isEmpty())
        sentence += u' ' + (kind == ItemKind::Payment ? tr("That is not complete: not all sources answered.") : tr("There may be more: not all sources answered."));
    return sentence;
}

void DocumentsPage::Private::onFound(const Hits &hits)
{
    error.reset();
    found = {hits.total, hits.totalIsMore};
    // What stands at the right is one of what stands at the left, or nothing.
    if (std::none_of(hits.rows.cbegin(), hits.rows.cend(), [this](const auto &hit) { return hit.id == detail->current(); }))
        detail->choose(ItemId::None);
    tellState();
    Q_EMIT q->announced(found.found == 0 ? tr("Nothing found.") : tr("%n found.", nullptr, found.found));
}

void DocumentsPage::Private::tellFoot()
{
    const QStringList behind = sourcesBehind(around, kind);
    QStringList parts;
    const QString letters = finding->words().isEmpty() ? QString() : finding->notRead();
    if (!behind.isEmpty())
        parts << (!finding->isOn() ? tr("Not complete: %1.").arg(firstFew(behind)) : letters.isEmpty() ? tr("Not searched: %1.").arg(firstFew(behind)) : tr("Not searched: %1, and %2.", "sources, letters").arg(firstFew(behind), letters));
    else if (!letters.isEmpty())
        parts << tr("Not searched: %1.").arg(letters);
    if (const int records = unreadable(); records > 0 && kind != ItemKind::Payment)
        parts << words::notRead(records);
    else if (records > 0 && titlesRoom->isHidden()) // else it stands beside the sum
        parts << words::sumTooLow(records);
    foot->setWords(parts.join(QLatin1Char(' ')));
    // Who is only counted there is named by pointing at it, and to a screen reader.
    const QString all = foot->text().contains(behind.join(QStringLiteral("; "))) ? QString() : behind.join(QStringLiteral("; "));
    foot->setToolTip(all.isEmpty() ? QString() : QStringLiteral("<span>%1</span>").arg(all.toHtmlEscaped()));
    foot->setAccessibleDescription(all);
    footRow->setVisible(!parts.isEmpty());
}

void DocumentsPage::Private::tellState()
{
    if (const auto sources = around.reader.sources())
        list->setSourceNames(sourceNames(*sources, around.language));
    const auto counters = around.reader.counters(around.who);
    const int unread = !counters ? 0 : kind == ItemKind::Notice ? counters->unreadNotices : kind == ItemKind::Document ? counters->unreadDocuments : 0;
    tellChips(unread, own ? 0 : around.reader.count(around.who, Filter{kind, false, true, false}).value_or(0)); // of these only: bills and cases have their own lists
    if (error) {
        lead->setWords(words::error(*error).both());
    } else if (finding->isOn()) {
        lead->setWords(finding->words().isEmpty() || finding->isAnyKind() ? tr("%1 found").arg(found.count()) + u'.' : found.sentence(total, finding->about()));
    } else if (kind == ItemKind::Notice) {
        lead->setWords(tr("A notice is not a letter. It says where you can see something."));
    } else {
        lead->setWords(leadWords(unread));
    }
    above->setName(finding->order() == HitOrder::Best ? tr("Best answer first") : !finding->isOn() && chip == ToDo ? tr("First what is due first") : tr("Newest first"));
    above->setRight(!finding->isOn() ? QString::number(model.rowCount()) : tr("%1 found").arg(found.count()));
    if (ownAbove && !finding->isOn())
        own->tellAbove(ownAbove, model);
    else if (ownAbove)
        ownAbove->hide();
    tellFoot();
    // "0 in all" would claim that there is nothing, also where nobody was asked: the list's own words say how it is.
    lead->setVisible(error || finding->isOn() || kind == ItemKind::Notice || total > 0);
    above->setVisible(model.rowCount() > 0 && !model.isGrouped()); // the groups have heads of their own
    detail->setListEmpty(model.rowCount() == 0);
    if (model.rowCount() > 0) {
        nothingHere->hide();
        list->show();
    } else {
        // An empty list is only told as one when everybody answered.
        const auto whole = around.reader.completeness(around.who);
        const QString nobody = whole ? words::nobodyAsked(*whole, around.who) : QString();
        if (error)
            empty->setWords(tr("We cannot read the list now"), words::error(*error).both());
        else if (finding->isOn())
            empty->setWords(tr("Nothing found"), tr("Try another word, or fewer words."));
        else if (!nobody.isEmpty())
            empty->setWords(tr("Not yet fetched"), nobody);
        else if (!whole || !whole->isComplete())
            empty->setWords(tr("Not yet fetched"), tr("Not all sources answered yet. What they have will come here."));
        else if (const int records = unreadable(); records > 0)
            empty->setWords(words::notRead(records), tr("Under Sources you see what came."));
        else
            empty->setWords(nothing(), {});
        list->hide();
        nothingHere->show();
    }
}

void DocumentsPage::Private::openMenu(ItemId id, const QPoint &at)
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

void DocumentsPage::follow(Engine &engine)
{
    connect(&engine, &Engine::changed, this, &DocumentsPage::refresh);
    connect(&engine, &Engine::healthChanged, this, [this] {
        if (isVisible())
            d->tellState();
        else
            d->stale = true;
    });
    d->detail->follow(engine);
}

void DocumentsPage::refresh(const Change &change)
{
    if (!isVisible()) {
        d->stale = true; // read when it is looked at, not before
        return;
    }
    d->model.refresh(change);
    d->tellTotal();
    d->detail->refresh(change);
    d->tellState();
}


void DocumentsPage::focusSearch()
{
    if (d->panes->isNarrow())
        d->panes->showRight(false);
    d->box->setFocus(Qt::ShortcutFocusReason);
    d->box->selectAll();
}

void DocumentsPage::searchFor(const QString &words)
{
    d->box->setText(words);
    focusSearch();
}

void DocumentsPage::open(ItemId item)
{
    d->rest.stop();
    d->list->select(item);
    d->detail->choose(item);
    d->panes->showRight(true);
    d->detail->focusStart();
}

void DocumentsPage::mainAction() { d->detail->mainAction(); }
void DocumentsPage::save() { d->detail->save(); }
void DocumentsPage::takeBack() { d->detail->takeBack(); }

bool DocumentsPage::back()
{
    if (d->detail->stepBack()) {
        return true;
    }
    if (d->panes->isNarrow() && d->panes->showsRight()) {
        d->panes->showRight(false);
        d->list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (d->detail->isAncestorOf(focusWidget())) {
        d->list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (d->finding->isOn()) {
        d->finding->clear();
        return true;
    }
    return false;
}

void DocumentsPage::backToStart()
{
    while (d->panes->isNarrow() && d->panes->showsRight())
        back();
}

QList<QWidget *> DocumentsPage::panes() const { return {d->box, d->list, d->detail}; }

void DocumentsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(d->stale, false))
        refresh(Change{.revision = 0, .kinds = {}, .ids = {}, .many = true});
    if (!std::exchange(d->chosen, true) && !d->panes->isNarrow() && d->model.rowCount() > 0 && d->list->current() == ItemId::None)
        d->list->setCurrentRow(0);
}

void DocumentsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->arrange();
}

void DocumentsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->translate();
}

} // namespace overzicht
