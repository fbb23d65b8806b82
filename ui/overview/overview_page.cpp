// SPDX-License-Identifier: EUPL-1.2
#include "overview/overview_page.h"

#include "base/local_time.h"
#include "documents/detail_pane.h"
#include "documents/list_view.h"
#include "documents/row_words.h"
#include "documents/two_panes.h"
#include "domain/safe_text.h"
#include "kit/empty_state.h"
#include "kit/search_box.h"
#include "kit/skeleton.h"
#include "kit/words.h"
#include "overview/raw_pane.h"
#include "overview/sources_panel.h"
#include "overview/standing.h"
#include "sync/engine.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace overzicht {

namespace {

constexpr int kToDo = 5, kNewPost = 6, kCases = 4, kOthers = 3, kUnreadable = 3;
constexpr int kSinceWindow = 100;
constexpr auto kVisit = "visit/last";

/// A block of the page: a head, and below it rows, skeletons or one sentence.
struct Block {
    Card *card = nullptr;
    SectionHeader *head = nullptr;
    std::unique_ptr<RowModel> model;
    ListView *list = nullptr;
    Skeleton *skeleton = nullptr;
    Text *nothing = nullptr;
    QVBoxLayout *more = nullptr; ///< above the list
    Button *all = nullptr;
};

} // namespace

struct OverviewPage::Private {
    Private(OverviewPage *page, const Surroundings &surroundings) : q(page), around(surroundings) {}

    void make();
    Block makeBlock(QVBoxLayout *column, int rows, int skeletons, const QString &name);
    void translate();
    void read();
    void readSources();
    void tellBanners();
    void tellUnreadable(const QList<QuarantineRow> &rows);
    void tellSince();
    void tellFirst();
    void tell(Block &block, const QList<Row> &rows, int count, const QString &countWords, const QString &nothing);
    void showRight(QWidget *pane);
    void openMenu(ItemId id, const QPoint &at);
    bool fetching() const;
    QString notHere() const;

    OverviewPage *q;
    Surroundings around;
    Going going;
    QList<Standing> all;
    Completeness whole;
    Counters counters;
    QDateTime previous;
    bool stale = true;
    int unreadable = 0; ///< records that may be letters and cannot be read
    QString bannersTold, unreadableTold;

    TwoPanes *panes = nullptr;
    QScrollArea *scroll = nullptr;
    Text *greeting = nullptr, *lead = nullptr, *complete = nullptr, *since = nullptr;
    SearchBox *box = nullptr;
    Button *sourcesLink = nullptr;
    QVBoxLayout *banners = nullptr;
    Card *first = nullptr; ///< what to do when no source is linked
    Text *firstHead = nullptr, *firstWords = nullptr;
    Block toDo, newPost, cases, certificates, payments;
    Card *othersCard = nullptr;
    Text *others = nullptr;
    QStackedWidget *right = nullptr;
    Button *back = nullptr;
    SourcesPanel *sources = nullptr;
    DetailPane *detail = nullptr;
    QPointer<RawPane> raw;
    QTimer minute, soon;
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

Block OverviewPage::Private::makeBlock(QVBoxLayout *column, int rows, int skeletons, const QString &name)
{
    const Theme &theme = around.theme;
    Block block;
    block.card = new Card(theme);
    block.card->setObjectName(name + QStringLiteral("-card"));
    auto *down = new QVBoxLayout(block.card);
    const int pad = theme.space(9);
    down->setContentsMargins(kCardShadow + QMargins(pad, theme.space(13), pad, theme.space(10)));
    down->setSpacing(theme.space(3));
    block.head = new SectionHeader(theme, {}, {});
    auto *headRow = new QWidget;
    auto *headIn = new QVBoxLayout(headRow);
    headIn->setContentsMargins(theme.space(14), 0, theme.space(14), theme.space(3));
    headIn->addWidget(block.head);
    down->addWidget(headRow);
    block.more = new QVBoxLayout;
    block.more->setContentsMargins(theme.space(8), 0, theme.space(8), 0);
    block.more->setSpacing(theme.space(7));
    down->addLayout(block.more);
    block.model = std::make_unique<RowModel>(around.reader, around.who, around.clock);
    block.list = new ListView(theme, *block.model, {});
    block.list->setWhole(rows);
    block.list->setObjectName(name);
    down->addWidget(block.list);
    block.skeleton = new Skeleton(theme, skeletons);
    block.skeleton->hide();
    down->addWidget(block.skeleton);
    block.nothing = new Text(theme, {}, type::kLead);
    block.nothing->setObjectName(name + QStringLiteral("-nothing"));
    block.nothing->setContentsMargins(theme.space(14), theme.space(2), theme.space(14), theme.space(8));
    block.nothing->hide();
    down->addWidget(block.nothing);
    block.all = new Button(theme, Button::Kind::Link, {}, QStringLiteral("arrow-right"));
    block.all->hide();
    auto *allRow = new QHBoxLayout;
    allRow->setContentsMargins(theme.space(8), 0, theme.space(8), 0);
    allRow->addWidget(block.all);
    allRow->addStretch(1);
    down->addLayout(allRow);
    column->addWidget(block.card);
    QObject::connect(block.list, &ListView::currentChanged, q, [this, mine = block.list](ItemId id) {
        if (id == ItemId::None)
            return;
        // Choosing in one list lets go in the others: one row of the page is the chosen one.
        for (ListView *list : {toDo.list, newPost.list, cases.list, certificates.list, payments.list}) {
            if (list && list != mine && list->current() != ItemId::None)
                list->clearSelection();
        }
    });
    QObject::connect(block.list, &ListView::clicked, q, [this](ItemId id) {
        detail->choose(id);
        showRight(detail);
    });
    QObject::connect(block.list, &ListView::opened, q, [this](ItemId id) { q->open(id); });
    QObject::connect(block.list, &ListView::menuAsked, q, [this](ItemId id, const QPoint &at) { openMenu(id, at); });
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
    column->setContentsMargins(theme.space(16), theme.space(22), theme.space(6), theme.space(10));
    column->setSpacing(theme.space(8));

    auto *titles = new QWidget;
    auto *titlesDown = new QVBoxLayout(titles);
    titlesDown->setContentsMargins(0, 0, 0, 0);
    titlesDown->setSpacing(theme.space(3));
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
    headRow->setContentsMargins(theme.space(9), 0, theme.space(5), 0);
    headRow->setSpacing(theme.space(16));
    headRow->addWidget(titles, 1);
    box = new SearchBox(theme, {});
    box->setObjectName(QStringLiteral("overview-search"));
    box->setMaximumWidth(theme.size(270));
    headRow->addWidget(box, 0, Qt::AlignTop);
    column->addLayout(headRow);
    auto *answered = new QVBoxLayout;
    answered->setContentsMargins(theme.space(9), 0, theme.space(9), theme.space(3));
    answered->setSpacing(theme.space(2));
    answered->addWidget(complete);
    answered->addWidget(since);
    column->addLayout(answered);
    sourcesLink = new Button(theme, Button::Kind::Link, {}, QStringLiteral("plug"));
    sourcesLink->setObjectName(QStringLiteral("sources-link"));
    sourcesLink->hide();
    column->addWidget(sourcesLink, 0, Qt::AlignLeft);

    banners = new QVBoxLayout;
    banners->setContentsMargins(5, 0, 5, 0);
    banners->setSpacing(theme.space(9));
    column->addLayout(banners);
    first = new Card(theme);
    first->setObjectName(QStringLiteral("first"));
    auto *firstDown = new QVBoxLayout(first);
    firstDown->setContentsMargins(kCardShadow + QMargins(theme.space(23), theme.space(14), theme.space(23), theme.space(14)));
    firstDown->setSpacing(theme.space(6));
    firstHead = new Text(theme, {}, type::kHead);
    firstWords = new Text(theme, {}, type::kLead);
    firstDown->addWidget(firstHead);
    firstDown->addWidget(firstWords);
    first->hide();
    column->addWidget(first);
    toDo = makeBlock(column, kToDo, 3, QStringLiteral("todo"));
    newPost = makeBlock(column, kNewPost, 2, QStringLiteral("post"));
    cases = makeBlock(column, kCases, 2, QStringLiteral("cases"));
    certificates = makeBlock(column, kOthers, 1, QStringLiteral("certificates"));
    payments = makeBlock(column, kOthers, 1, QStringLiteral("payments"));
    othersCard = new Card(theme);
    auto *othersDown = new QVBoxLayout(othersCard);
    othersDown->setContentsMargins(kCardShadow + QMargins(theme.space(23), theme.space(14), theme.space(23), theme.space(14)));
    others = new Text(theme, {}, TextStyle{13, QFont::Normal, &Tokens::ink2});
    others->setObjectName(QStringLiteral("others"));
    othersDown->addWidget(others);
    column->addWidget(othersCard);
    column->addStretch(1);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);

    auto *side = new QWidget;
    auto *beside = new QVBoxLayout(side);
    beside->setContentsMargins(theme.space(4), theme.space(18), theme.space(13), theme.space(6));
    beside->setSpacing(theme.space(6));
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
    QObject::connect(sourcesLink, &QPushButton::clicked, q, [this] { showRight(sources); });
    QObject::connect(panes, &TwoPanes::narrowChanged, q, [this, beside](bool narrow) {
        const Theme &look = around.theme; // alone it starts where the page did
        beside->setContentsMargins(look.space(narrow ? 16 : 4), look.space(18), look.space(narrow ? 6 : 13), look.space(6));
        sourcesLink->setVisible(narrow);
        box->setVisible(!narrow); // the window's own bar has a search button there
        back->setVisible(narrow || right->currentWidget() != sources);
    });
    QObject::connect(box, &QLineEdit::returnPressed, q, [this] {
        if (const QString words = box->text().trimmed(); !words.isEmpty()) {
            box->clear();
            Q_EMIT q->searchAsked(words);
        }
    });
    QObject::connect(toDo.all, &QPushButton::clicked, q, [this] { Q_EMIT q->toDoAsked(); });
    QObject::connect(newPost.all, &QPushButton::clicked, q, [this] { Q_EMIT q->pageAsked(ItemKind::Document); });
    QObject::connect(sources, &SourcesPanel::againAsked, q, &OverviewPage::syncAsked);
    QObject::connect(detail, &DetailPane::announced, q, &OverviewPage::announced);
    QObject::connect(detail, &DetailPane::readAsked, q, &OverviewPage::readAsked);
    QObject::connect(detail, &DetailPane::doneAsked, q, &OverviewPage::doneAsked);
    QObject::connect(detail, &DetailPane::paidAsked, q, &OverviewPage::paidAsked);
    QObject::connect(detail, &DetailPane::fetchAsked, q, &OverviewPage::fetchAsked);
    QObject::connect(detail, &DetailPane::fetchStopAsked, q, &OverviewPage::fetchStopAsked);
    QObject::connect(detail, &DetailPane::refileAsked, q, &OverviewPage::refileAsked);
    QObject::connect(&around.theme, &Theme::changed, q, [this] {
        bannersTold.clear();
        unreadableTold.clear();
        if (q->isVisible())
            read();
        else
            stale = true;
    });
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

void OverviewPage::Private::translate()
{
    q->setAccessibleName(tr("Overview"));
    scroll->setAccessibleName(tr("Overview"));
    box->setPlaceholderText(tr("Search in letters"));
    box->setAccessibleName(tr("Search in letters"));
    back->setWords(tr("Back to the overview"));
    sourcesLink->setWords(tr("How the sources are doing"));
    toDo.head->setName(tr("To do"));
    newPost.head->setName(tr("New post"));
    cases.head->setName(tr("Running cases"));
    certificates.head->setName(tr("Certificates"));
    payments.head->setName(tr("Payments"));
    toDo.list->setAccessibleName(tr("To do"));
    newPost.list->setAccessibleName(tr("New post"));
    cases.list->setAccessibleName(tr("Running cases"));
    certificates.list->setAccessibleName(tr("Certificates"));
    payments.list->setAccessibleName(tr("Payments"));
    firstHead->setWords(tr("No source is linked yet."));
    firstWords->setWords(tr("A source is a place that has letters for you. Link one with: overzichtctl source add FILE")
                         + QStringLiteral("\n\n") + tr("Only want to look around? packaging/run shows an example town.")
                         + QStringLiteral("\n\n") + tr("Signing in does not turn on your eBox."));
    first->setAccessibleName(firstHead->text());
    newPost.all->setWords(tr("All documents"));
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

void OverviewPage::Private::tell(Block &block, const QList<Row> &rows, int count, const QString &countWords, const QString &nothing)
{
    block.model->showHits(Hits{rows, count, false});
    const bool any = !rows.isEmpty();
    const bool wait = !any && fetching() && block.more->isEmpty();
    block.list->setVisible(any);
    block.skeleton->setVisible(wait);
    block.nothing->setWords(nothing);
    block.nothing->setVisible(!any && !wait && block.more->isEmpty());
    QString words = countWords;
    if (fetching() && !whole.isComplete())
        words = any ? tr("%1 so far", "a count").arg(countWords) : tr("being fetched");
    block.head->setRight(words);
    block.all->setVisible(any && count > rows.size());
}

QString OverviewPage::Private::notHere() const
{
    return whole.isComplete() ? tr("no linked source has these") : tr("not yet fetched");
}

void OverviewPage::Private::read()
{
    stale = false;
    const QDateTime now = around.clock.now();
    const int hour = now.toTimeZone(brussels()).time().hour();
    greeting->setWords(hour >= 5 && hour < 12 ? tr("Good morning") : hour >= 12 && hour < 18 ? tr("Good afternoon") : tr("Good evening"));

    const Reader &reader = around.reader;
    if (const auto told = reader.counters(around.who))
        counters = *told;
    if (const auto bad = reader.quarantine(around.who))
        tellUnreadable(*bad);
    readSources();

    const auto rowsOf = [&](const Filter &filter, int most) { return reader.rows(around.who, filter, 0, most).value_or(QList<Row>()); };
    const QList<Row> doing = rowsOf(Filter{.kind = {}, .unreadOnly = false, .todoOnly = true, .hidden = false}, kToDo);
    const int things = counters.todo + unreadable;
    toDo.all->setWords(tr("All %n thing(s) to do", nullptr, counters.todo));
    tell(toDo, doing, counters.todo, things > 0 ? tr("%n thing(s)", nullptr, things) : QString(),
         whole.isComplete() ? tr("There is nothing you must do now.") : tr("Not yet known: not all sources answered."));

    QList<Row> fresh = rowsOf(Filter{.kind = {}, .unreadOnly = true, .todoOnly = false, .hidden = false}, kToDo + kNewPost);
    fresh.removeIf([&](const Row &row) { return std::any_of(doing.cbegin(), doing.cend(), [&](const Row &other) { return other.id == row.id; }); });
    fresh = fresh.mid(0, kNewPost);
    const int unread = counters.unreadDocuments + counters.unreadNotices;
    tell(newPost, fresh, qMax(unread, int(fresh.size())), unread > 0 ? tr("%n unread", nullptr, unread) : QString(),
         !whole.isComplete() ? tr("Not yet known: not all sources answered.")
             : unread > 0    ? tr("All new post stands under “To do”.")
                             : tr("You have read all your post."));

    QStringList absent;
    const auto other = [&](Block &block, ItemKind kind, int most, const QString &name) {
        const QList<Row> rows = rowsOf(Filter{.kind = kind, .unreadOnly = false, .todoOnly = false, .hidden = false}, most);
        block.card->setVisible(!rows.isEmpty());
        if (rows.isEmpty())
            absent << tr("%1: %2.", "kind of item, why there is none").arg(name, notHere());
        else
            tell(block, rows, int(rows.size()), {}, {});
    };
    other(cases, ItemKind::Dossier, kCases, tr("Running cases"));
    other(certificates, ItemKind::Attestation, kOthers, tr("Certificates"));
    other(payments, ItemKind::Payment, kOthers, tr("Payments"));
    others->setWords(absent.join(QLatin1Char('\n')));
    othersCard->setVisible(!absent.isEmpty());
    tellSince();
    tellFirst();
}

void OverviewPage::Private::tellFirst()
{
    const bool none = all.isEmpty();
    first->setVisible(none);
    complete->setVisible(!none);
    // What is stored stays readable, also when its source is no longer linked.
    toDo.card->setVisible(!none || toDo.model->rowCount() > 0 || unreadable > 0);
    newPost.card->setVisible(!none || newPost.model->rowCount() > 0);
    if (none) {
        othersCard->hide();
        since->hide();
    }
}

void OverviewPage::Private::readSources()
{
    const QDateTime now = around.clock.now();
    if (const auto told = around.reader.completeness())
        whole = *told;
    if (const auto told = around.reader.sources()) {
        all = standings(*told, going, now, around.language);
        const SourceNames names = sourceNames(*told, around.language);
        for (ListView *list : {toDo.list, newPost.list, cases.list, certificates.list, payments.list})
            list->setSourceNames(names);
    }
    complete->setWords(words::completeness(whole, now));
    lead->setWords(toDoWords(counters.todo, unreadable, whole, all));
    lead->setVisible(!lead->text().isEmpty());
    sources->tell(all, now);
    tellBanners();
}

void OverviewPage::Private::tellBanners()
{
    const QDateTime now = around.clock.now();
    QString told;
    for (const Standing &s : std::as_const(all)) {
        if (s.failed)
            told += s.id.text() + s.words + s.failedPart + s.lastGood.toString(Qt::ISODate) + QLatin1Char(s.busy ? '~' : '.') + now.toTimeZone(brussels()).date().toString(Qt::ISODate);
    }
    if (told == bannersTold)
        return;
    bannersTold = told;
    const QWidget *focused = q->window()->focusWidget();
    const QString name = focused && q->isAncestorOf(focused) ? focused->objectName() : QString();
    while (QLayoutItem *item = banners->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Standing &s : std::as_const(all)) {
        if (!s.failed)
            continue;
        auto *banner = new FailedBanner(around.theme, s, now);
        QObject::connect(banner, &FailedBanner::againAsked, q, &OverviewPage::syncAsked);
        banners->addWidget(banner);
        banner->show();
        if (name.startsWith(QLatin1String("banner-again-"))) {
            if (auto *again = banner->findChild<QWidget *>(name))
                again->setFocus(Qt::OtherFocusReason);
        }
    }
}

void OverviewPage::Private::tellUnreadable(const QList<QuarantineRow> &rows)
{
    QString told;
    unreadable = 0;
    for (const QuarantineRow &row : rows) {
        if (!row.maybeLetter)
            continue;
        ++unreadable;
        told += QString::number(row.id) + QLatin1Char(',');
    }
    if (told == unreadableTold)
        return;
    unreadableTold = told;
    while (QLayoutItem *item = toDo.more->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int shown = 0;
    for (const QuarantineRow &row : rows) {
        if (!row.maybeLetter)
            continue; // counted on the page of its source, but no letter waits in it
        if (shown >= kUnreadable)
            continue;
        ++shown;
        QString name = safeLine(row.sourceName.best(around.language));
        if (name.isEmpty())
            name = safeLine(row.source.text());
        auto *note = new NoteBox(around.theme, Tone::Warn, QStringLiteral("triangle-alert"), tr("It came in a form we cannot read. You can see it at the source itself: %1.").arg(name));
        note->setHeading(tr("A letter from %1 cannot be shown.").arg(name));
        note->setObjectName(QStringLiteral("unreadable-%1").arg(row.id));
        Button *view = note->addButton(tr("View raw"), QStringLiteral("eye"));
        view->setAccessibleName(tr("View raw: the letter from %1 that cannot be shown").arg(name));
        view->setObjectName(QStringLiteral("raw-%1").arg(row.id));
        QObject::connect(view, &QPushButton::clicked, q, [this, row] {
            delete raw;
            raw = new RawPane(around, row);
            right->addWidget(raw);
            showRight(raw);
            raw->focusStart();
        });
        toDo.more->addWidget(note);
        note->show();
    }
    if (unreadable > shown)
        toDo.more->addWidget(new Text(around.theme, tr("And %n more that cannot be shown.", nullptr, unreadable - shown), type::kSmall));
}

void OverviewPage::Private::tellSince()
{
    if (!previous.isValid()) {
        since->hide();
        return;
    }
    const QDateTime now = around.clock.now();
    // An item's id tells when it arrived here, so the newest ones are enough.
    const qint64 after = previous.toSecsSinceEpoch() << 20;
    const auto rows = around.reader.rows(around.who, Filter{}, 0, kSinceWindow);
    int letters = 0, notices = 0;
    for (const Row &row : rows.value_or(QList<Row>())) {
        if (qint64(row.id) <= after)
            continue;
        (row.kind == ItemKind::Notice ? notices : letters) += 1;
    }
    const QString when = words::nearMoment(previous, now);
    QString words;
    if (letters + notices >= kSinceWindow)
        words = tr("Since your previous visit, %1: more than %2 new items.").arg(when).arg(kSinceWindow - 1);
    else if (letters > 0 && notices > 0)
        words = tr("Since your previous visit, %1: %2 and %3.").arg(when, tr("%n new letter(s)", nullptr, letters), tr("%n new notice(s)", nullptr, notices));
    else if (letters + notices > 0)
        words = tr("Since your previous visit, %1: %2.").arg(when, letters > 0 ? tr("%n new letter(s)", nullptr, letters) : tr("%n new notice(s)", nullptr, notices));
    else if (whole.isComplete())
        words = tr("Since your previous visit, %1: nothing new.").arg(when);
    else
        words = tr("Since your previous visit, %1: nothing new from the sources that answered.").arg(when);
    since->setWords(words);
    since->show();
}

void OverviewPage::Private::showRight(QWidget *pane)
{
    right->setCurrentWidget(pane);
    back->setVisible(panes->isNarrow() || pane != sources);
    panes->showRight(true);
}

void OverviewPage::Private::openMenu(ItemId id, const QPoint &at)
{
    const auto row = around.reader.row(around.who, id);
    if (!row)
        return;
    auto *menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("What you can do with this"));
    menu->addAction(tr("&Open"), q, [this, id] { q->open(id); });
    if (row->readHere)
        menu->addAction(tr("Mark as &unread"), q, [this, id] { Q_EMIT q->readAsked(id, false); });
    else
        menu->addAction(tr("Mark as &read"), q, [this, id] { Q_EMIT q->readAsked(id, true); });
    if (!words::isSettled(*row))
        menu->addAction(tr("Mark as &done"), q, [this, id] { Q_EMIT q->doneAsked(id, true); });
    menu->popup(at);
}

void OverviewPage::follow(Engine &engine)
{
    connect(&engine, &Engine::changed, this, &OverviewPage::refresh);
    connect(&engine, &Engine::healthChanged, this, [this] {
        if (!d->soon.isActive())
            d->soon.start();
    });
    connect(&engine, &Engine::progressed, this, &OverviewPage::progressed);
    connect(&engine, &Engine::synced, this, [this] {
        d->going.clear();
        refresh();
    });
    connect(&engine, &Engine::contentProgressed, this, &OverviewPage::contentProgressed);
    connect(&engine, &Engine::contentEnded, this, &OverviewPage::contentEnded);
    connect(this, &OverviewPage::syncAsked, &engine, [&engine](const SourceId &source) { engine.sync(source); });
    connect(this, &OverviewPage::readAsked, &engine, &Engine::setRead);
    connect(this, &OverviewPage::doneAsked, &engine, &Engine::setDone);
    connect(this, &OverviewPage::paidAsked, &engine, &Engine::setPaid);
    connect(this, &OverviewPage::fetchAsked, &engine, &Engine::fetch);
    connect(this, &OverviewPage::fetchStopAsked, &engine, &Engine::stopFetch);
    connect(this, &OverviewPage::refileAsked, &engine, &Engine::refile);
    connect(d->detail, &DetailPane::fileOpenAsked, this, [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(d->detail, &DetailPane::linkOpenAsked, this, [](const QUrl &link) { QDesktopServices::openUrl(link); });
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

void OverviewPage::contentProgressed(const ContentProgress &progress) { d->detail->contentProgressed(progress); }
void OverviewPage::contentEnded(const ContentEnded &ended) { d->detail->contentEnded(ended); }

void OverviewPage::open(ItemId item)
{
    for (ListView *list : {d->toDo.list, d->newPost.list, d->cases.list, d->certificates.list, d->payments.list})
        list->select(item);
    d->detail->choose(item);
    d->showRight(d->detail);
    d->detail->focusStart();
}

void OverviewPage::mainAction()
{
    if (d->right->currentWidget() == d->detail)
        d->detail->mainAction();
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
    for (ListView *list : {d->toDo.list, d->newPost.list, d->cases.list, d->certificates.list, d->payments.list}) {
        if (list->current() != ItemId::None && !from)
            from = list;
    }
    d->right->setCurrentWidget(d->sources);
    d->panes->showRight(false);
    d->back->setVisible(false);
    if (from)
        from->setFocus(Qt::OtherFocusReason);
    for (ListView *list : {d->toDo.list, d->newPost.list, d->cases.list, d->certificates.list, d->payments.list}) {
        if (list != from)
            list->clearSelection();
    }
    return true;
}

QList<QWidget *> OverviewPage::panes() const
{
    QList<QWidget *> all{d->box};
    for (ListView *list : {d->toDo.list, d->newPost.list})
        all.append(list);
    all.append(d->right->currentWidget());
    return all;
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (d->stale) {
        d->read();
        d->detail->refresh(Change{.revision = 0, .kinds = {}, .ids = {}, .many = true});
    }
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->translate();
}

} // namespace overzicht
