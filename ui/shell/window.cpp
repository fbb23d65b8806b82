// SPDX-License-Identifier: EUPL-1.2
#include "shell/window.h"

#include "documents/documents_page.h"
#include "documents/sender_logos.h"
#include "domain/safe_text.h"
#include "kit/button.h"
#include "kit/note_box.h"
#include "kit/search_box.h"
#include "kit/skeleton.h"
#include "kit/spaced.h"
#include "kit/words.h"
#include "overview/overview_page.h"
#include "preview/preview_dialog.h"
#include "shell/announcer.h"
#include "shell/display_page.h"
#include "shell/help_dialog.h"
#include "shell/kind_page.h"
#include "shell/menus.h"
#include "shell/settings_page.h"
#include "shell/side_bar.h"
#include "shell/text_sizes.h"
#include "shell/trouble_page.h"
#include "sources/sources_page.h"
#include "sync/engine.h"
#include "sync/source_folder.h"

#include <QApplication>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QCloseEvent>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>

namespace overzicht {

struct Window::Private {
    Private(Window &w, const WindowParts &p) : window(w), parts(p) {}

    void build();
    QWidget *make(Place place);
    QWidget *page(Place place);
    DocumentsPage *list(Place place);
    SourcesPage *sources() const { return qobject_cast<SourcesPage *>(pages.value(Place::Sources)); } ///< null = not looked at yet
    void counters();
    void showMistaken();
    void arrange();
    void unlink(const SourceId &source);
    void visit(Place to);
    void focusPage();
    void walkPanes(int step);
    QList<QWidget *> panes();
    void setMode(Theme::Mode mode);
    void setScale(qreal scale);
    void stepScale(int step);
    void help();
    void back();
    void synced(const Report &report);
    template <typename F>
    void onPage(F f); ///< calls f with the letter page that is in sight, if it is one

    Window &window;
    WindowParts parts;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<SenderLogos> logos;
    std::optional<Surroundings> around;
    std::optional<Menus> menus;
    Announcer *announcer = nullptr;
    SideBar *side = nullptr;
    TopBar *top = nullptr;
    NoteBox *banner = nullptr, *mistakes = nullptr;
    QList<MistakenFile> mistaken;
    QStackedWidget *stack = nullptr;
    QHash<Place, QWidget *> pages;
    Place place = Place::Overview;
    bool narrow = false, painted = false, demo = false, trouble = false;
};

Window::Window(const WindowParts &parts, QWidget *parent) : QMainWindow(parent), d(std::make_unique<Private>(*this, parts))
{
    setWindowTitle(tr("Overzicht"));
    resize(1400, 900);
    setMinimumSize(360, 320);
    // Until there is something to read: the ground with rows in their final geometry, standing still.
    auto *ground = new Ground(parts.theme);
    auto *down = new QVBoxLayout(ground);
    down->setContentsMargins(parts.theme.space(40), parts.theme.space(40), parts.theme.space(40), parts.theme.space(40));
    down->addWidget(new Text(parts.theme, tr("Your overview is being opened"), type::kPage));
    down->addWidget(new Skeleton(parts.theme, 4));
    down->addStretch();
    setCentralWidget(ground);

    connect(&parts.engine, &Engine::changed, this, [this] {
        if (!d->reader)
            return;
        d->counters();
        for (const Place place : {Place::Dossiers, Place::Attestations, Place::Payments}) {
            if (auto *kind = qobject_cast<KindPage *>(d->pages.value(place)))
                kind->refresh();
        }
        if (SourcesPage *sources = d->sources())
            sources->refresh();
    });
    connect(&parts.engine, &Engine::healthChanged, this, [this] {
        if (SourcesPage *sources = d->sources())
            sources->refresh();
    });
    connect(&parts.engine, &Engine::sourcesRead, this, [this](const QList<MistakenFile> &files) {
        d->mistaken = files;
        d->showMistaken();
    });
    connect(&parts.engine, &Engine::progressed, this, [this](const Progress &progress) {
        if (SourcesPage *sources = d->sources())
            sources->progressed(progress);
    });
    connect(&parts.engine, &Engine::synced, this, [this](const Report &report) { d->synced(report); });
    connect(&parts.engine, &Engine::failed, this, [this](const Error &error) {
        if (!d->reader)
            return showTrouble(error);
        const auto said = words::error(error);
        d->banner->setLook(Tone::Danger, QStringLiteral("triangle-alert"));
        d->banner->setHeading(tr("You can read, but nothing new is fetched."));
        d->banner->setWords(said.both());
        d->banner->setSlim(false);
        d->trouble = true;
        d->banner->show();
        d->announcer->say(d->banner->accessibleName());
    });
}

Window::~Window() = default;

bool Window::hasReader() const { return d->reader != nullptr; }
bool Window::isNarrow() const { return d->narrow; }

void Window::setReader(std::unique_ptr<Reader> reader)
{
    if (d->reader)
        return;
    d->reader = std::move(reader);
    d->logos = std::make_unique<SenderLogos>(*d->reader);
    d->around.emplace(Surroundings{d->parts.theme, *d->reader, d->parts.senders, d->parts.clock, d->parts.home, d->parts.who, d->parts.language, &d->parts.settings, d->logos.get()});
    d->build();
    goTo(Place::Overview);
}

void Window::showTrouble(const Error &error)
{
    auto *page = new TroublePage(d->parts.theme, error, d->parts.home.folder());
    connect(page, &TroublePage::againAsked, this, &Window::againAsked);
    connect(page, &TroublePage::quitAsked, this, &QWidget::close);
    setCentralWidget(page);
    page->setFocus(Qt::OtherFocusReason);
}

void Window::Private::build()
{
    const Theme &theme = parts.theme;
    if (const auto sources = reader->sources()) {
        for (const SourceState &source : *sources)
            demo = demo || source.demo;
    }

    auto *root = new Ground(theme);
    auto *across = new QHBoxLayout(root);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    const QString who = parts.who.isSelf() ? Window::tr("Your own post") : Window::tr("Organisation %1").arg(Kbo::parse(parts.who.organisationId()) ? Kbo::parse(parts.who.organisationId())->shown() : parts.who.organisationId());
    side = new SideBar(theme, demo, who, parts.who.isSelf() ? Window::tr("on this computer") : Window::tr("you act for it"));
    across->addWidget(side);
    auto *down = new QVBoxLayout;
    down->setSpacing(0);
    top = new TopBar(theme, demo);
    down->addWidget(top);
    auto *frame = new QVBoxLayout;
    spaced(theme, frame, {26, 8, 23, 0}, 6);
    banner = new NoteBox(theme, Tone::Warn, QStringLiteral("info"), demo ? Window::tr("Example. These letters, names and amounts are invented.") : QString());
    banner->setSlim(true);
    frame->addWidget(banner);
    mistakes = new NoteBox(theme, Tone::Danger, QStringLiteral("triangle-alert"), QString());
    mistakes->setSlim(true);
    QObject::connect(mistakes->addButton(Window::tr("Show the mistake")), &Button::clicked, &window, [this] { window.goTo(Place::Sources); });
    frame->addWidget(mistakes);
    down->addLayout(frame);
    stack = new QStackedWidget;
    down->addWidget(stack, 1);
    across->addLayout(down, 1);
    announcer = new Announcer(root);

    menus.emplace(window, theme);
    // Above the pages and not above the side bar, which keeps the whole height.
    auto *bar = new QHBoxLayout;
    spaced(theme, bar, {18, 4, 0, 0});
    bar->addWidget(menus->bar);
    down->insertLayout(1, bar);
    top->setMenu(menus->narrow());
    QObject::connect(side, &SideBar::chosen, &window, [this](Place to) { visit(to); });
    QObject::connect(top, &TopBar::searchAsked, menus->search, &QAction::trigger);
    for (const Place to : kPlaces)
        QObject::connect(menus->places[to], &QAction::triggered, &window, [this, to] { visit(to); });
    QObject::connect(menus->search, &QAction::triggered, &window, [this] {
        if (!list(place))
            window.goTo(Place::Documents);
        if (auto *page = list(place))
            page->focusSearch();
    });
    QObject::connect(menus->refresh, &QAction::triggered, &window, [this] {
        parts.engine.sync();
        announcer->say(Window::tr("We ask all sources again."));
    });
    menus->preview->setVisible(parts.registry);
    QObject::connect(menus->preview, &QAction::triggered, &window, [this] { window.tryASource(); });
    QObject::connect(menus->save, &QAction::triggered, &window, [this] { onPage([](auto *page) { page->save(); }); });
    QObject::connect(menus->act, &QAction::triggered, &window, [this] {
        place == Place::Sources && sources() ? sources()->mainAction() : onPage([](auto *page) { page->mainAction(); });
    });
    QObject::connect(menus->takeBack, &QAction::triggered, &window, [this] { onPage([](auto *page) { page->takeBack(); }); });
    QObject::connect(menus->back, &QAction::triggered, &window, [this] { back(); });
    QObject::connect(menus->quit, &QAction::triggered, &window, &QWidget::close);
    QObject::connect(menus->nextPane, &QAction::triggered, &window, [this] { walkPanes(1); });
    QObject::connect(menus->previousPane, &QAction::triggered, &window, [this] { walkPanes(-1); });
    QObject::connect(menus->larger, &QAction::triggered, &window, [this] { stepScale(1); });
    QObject::connect(menus->smaller, &QAction::triggered, &window, [this] { stepScale(-1); });
    QObject::connect(menus->normal, &QAction::triggered, &window, [this] { setScale(1.0); });
    QObject::connect(menus->light, &QAction::triggered, &window, [this] { setMode(Theme::Mode::Light); });
    QObject::connect(menus->dark, &QAction::triggered, &window, [this] { setMode(Theme::Mode::Dark); });
    QObject::connect(menus->contrast, &QAction::triggered, &window, [this] { setMode(Theme::Mode::Contrast); });
    QObject::connect(menus->help, &QAction::triggered, &window, [this] { help(); });
    menus->showMode(theme.mode());

    window.setCentralWidget(root);
    arrange();
    counters();
    showMistaken();
}

QWidget *Window::Private::make(Place at)
{
    const auto say = [this](const QString &sentence) { announcer->say(sentence); };
    const auto open = [this](ItemId item) { window.open(item); };
    switch (at) {
    case Place::Overview: {
        auto *page = new OverviewPage(*around);
        page->follow(parts.engine);
        QObject::connect(page, &OverviewPage::announced, &window, say);
        QObject::connect(page, &OverviewPage::itemAsked, &window, open);
        QObject::connect(page, &OverviewPage::pageAsked, &window, [this](ItemKind kind) { window.goTo(placeOf(kind)); });
        QObject::connect(page, &OverviewPage::sourcesAsked, &window, [this] { window.goTo(Place::Sources); });
        QObject::connect(page, &OverviewPage::searchAsked, &window, [this](const QString &words) {
            if (words.isEmpty())
                return;
            window.goTo(Place::Documents);
            if (auto *documents = list(Place::Documents)) {
                documents->focusSearch();
                if (auto *box = documents->findChild<SearchBox *>())
                    box->setText(words);
            }
        });
        return page;
    }
    case Place::Documents:
    case Place::Notices: {
        auto *page = new DocumentsPage(*around, *kindOf(at));
        page->follow(parts.engine);
        QObject::connect(page, &DocumentsPage::announced, &window, say);
        QObject::connect(page, &DocumentsPage::itemAsked, &window, open);
        return page;
    }
    case Place::Dossiers:
    case Place::Attestations:
    case Place::Payments: {
        auto *page = new KindPage(*around, *kindOf(at), parts.engine);
        QObject::connect(page, &KindPage::announced, &window, say);
        QObject::connect(page, &KindPage::itemAsked, &window, open);
        QObject::connect(page, &KindPage::sourcesAsked, &window, [this] { window.goTo(Place::Sources); });
        return page;
    }
    case Place::Sources: {
        auto *page = new SourcesPage(*around, parts.systems ? parts.systems() : Catalogue());
        page->setMistaken(mistaken);
        if (parts.registry) {
            page->offerLinking();
            QObject::connect(page, &SourcesPage::unlinkAsked, &window, [this](const SourceId &source) { unlink(source); });
            QObject::connect(page, &SourcesPage::addAsked, &window, [this] { window.tryASource(); });
        }
        QObject::connect(page, &SourcesPage::announced, &window, say);
        QObject::connect(page, &SourcesPage::syncAsked, &window, [this](const SourceId &source) {
            source.isEmpty() ? parts.engine.sync() : parts.engine.sync(source);
        });
        return page;
    }
    case Place::Display: {
        auto *page = new DisplayPage(parts.theme);
        QObject::connect(page, &DisplayPage::modeChosen, &window, [this](Theme::Mode mode) { setMode(mode); });
        QObject::connect(page, &DisplayPage::scaleChosen, &window, [this](qreal scale) { setScale(scale); });
        return page;
    }
    case Place::Settings: {
        auto *page = new SettingsPage(*around);
        QObject::connect(page, &SettingsPage::languageChosen, &window, [this](Language language) { parts.settings.setValue(QStringLiteral("language"), code(language)); });
        return page;
    }
    }
    return new QWidget;
}

void Window::Private::unlink(const SourceId &source)
{
    const QStringList protocols = parts.registry->protocols();
    const auto gone = unlinkSource(parts.home, source.text(), protocols);
    if (!gone || !*gone)
        return sources()->sayTrouble(Window::tr("The source is not unlinked. %1").arg(gone ? Window::tr("Its file is not there any more.") : safeLine(gone.error().detail)));
    parts.engine.reloadSources();
    sources()->unlinked(source, [this, was = **gone, protocols] {
        const bool back = was.file ? linkSource(parts.home, *was.file, was.bytes, protocols).how == Linking::How::Linked : writeSourceFile(was.path, was.bytes).has_value();
        if (!back)
            return sources()->sayTrouble(Window::tr("The source could not be linked again."));
        parts.engine.reloadSources();
    });
}

QWidget *Window::Private::page(Place at)
{
    // Made when first visited: what the first picture does not need must not cost at the start.
    QWidget *&page = pages[at];
    if (!page) {
        page = make(at);
        stack->addWidget(page);
    }
    return page;
}

PreviewDialog *Window::tryASource(const QString &file)
{
    if (!d->reader || !d->parts.registry)
        return nullptr;
    auto *dialog = new PreviewDialog(*d->around, *d->parts.registry, this);
    connect(dialog->page(), &PreviewPage::announced, this, [this](const QString &sentence) { d->announcer->say(sentence); });
    connect(dialog->page(), &PreviewPage::linked, this, [this](const SourceId &source) {
        d->parts.engine.reloadSources();
        d->parts.engine.sync(source);
    });
    if (!file.isEmpty())
        dialog->page()->open(file);
    dialog->show();
    return dialog;
}

void Window::goTo(Place place)
{
    if (!d->reader)
        return;
    const bool other = d->place != place;
    d->place = place;
    d->mistakes->setVisible(!d->mistaken.isEmpty() && place != Place::Sources);
    QWidget *page = d->page(place);
    d->stack->setCurrentWidget(page);
    d->side->setPlace(place);
    d->top->setPlace(place);
    d->menus->showPlace(place, d->list(place) || place == Place::Overview);
    setWindowTitle(tr("%1 – Overzicht", "page").arg(nameOf(place)));
    d->announcer->say(nameOf(place));
    if (isVisible())
        d->focusPage();
    if (other)
        Q_EMIT placeChanged(place);
}

void Window::open(ItemId item)
{
    if (!d->reader)
        return;
    const auto row = d->reader->row(d->parts.who, item);
    if (!row)
        return;
    const Place place = placeOf(row->kind);
    goTo(place);
    if (auto *list = d->list(place))
        list->open(item);
}

bool Window::open(const QString &id)
{
    const auto item = d->reader ? d->reader->find(d->parts.who, id) : failure(Error::Kind::Gone, id);
    if (item)
        open(*item);
    return item.has_value();
}

DocumentsPage *Window::Private::list(Place at)
{
    QWidget *page = pages.value(at);
    if (auto *documents = qobject_cast<DocumentsPage *>(page))
        return documents;
    if (auto *kind = qobject_cast<KindPage *>(page))
        return kind->list();
    return nullptr;
}

template <typename F>
void Window::Private::onPage(F f)
{
    if (auto *documents = list(place))
        f(documents);
    else if (auto *overview = qobject_cast<OverviewPage *>(pages.value(place)))
        f(overview);
}

void Window::Private::counters()
{
    if (const auto counted = reader->counters(parts.who))
        side->setCounters(*counted);
}

void Window::Private::showMistaken()
{
    if (SourcesPage *page = sources())
        page->setMistaken(mistaken);
    if (!mistakes)
        return;
    if (!mistaken.isEmpty()) {
        mistakes->setWords(Window::tr("%n source file(s) cannot be read: nothing new comes from there.", "", int(mistaken.size())));
        announcer->say(mistakes->accessibleName());
    }
    mistakes->setVisible(!mistaken.isEmpty() && place != Place::Sources); // that page says it itself
}

void Window::Private::arrange()
{
    if (!side)
        return;
    // Measured in widths of text, not in pixels: large text gets the narrow layout on a wide screen.
    constexpr int kWide = 60;
    narrow = window.width() < kWide * parts.theme.size(14);
    side->setVisible(!narrow);
    top->setVisible(narrow);
    constexpr int kLow = 420; // pixels at 100 % text
    top->setLow(window.height() < parts.theme.size(kLow));
    menus->bar->setVisible(!narrow);
    banner->setVisible(trouble || (demo && !narrow)); // narrow: the top bar says "Example" itself
}

QList<QWidget *> Window::Private::panes()
{
    QList<QWidget *> all{narrow ? top->first() : side->current()};
    QList<QWidget *> more;
    onPage([&](auto *page) { more = page->panes(); });
    if (place == Place::Sources && sources())
        more = sources()->panes();
    if (more.isEmpty()) {
        // A page of cards: its first thing that takes the keyboard.
        for (QWidget *child : pages.value(place) ? pages.value(place)->findChildren<QWidget *>() : QList<QWidget *>()) {
            if (child->focusPolicy() & Qt::TabFocus && child->isVisibleTo(&window) && child->isEnabled()) {
                // Of a choice: the one that is chosen.
                const auto *choice = qobject_cast<QAbstractButton *>(child);
                QAbstractButton *chosen = choice && choice->group() ? choice->group()->checkedButton() : nullptr;
                more.append(chosen ? chosen : child);
                break;
            }
        }
    }
    for (QWidget *pane : more) {
        if (pane && pane->isVisibleTo(&window) && pane->isEnabled())
            all.append(pane);
    }
    return all;
}

/// As goTo(); who asks for the page they are on gets the page itself, not the letter that lies over it.
void Window::Private::visit(Place to)
{
    if (to == place)
        place == Place::Sources && sources() ? void(sources()->back()) : onPage([](auto *page) { page->backToStart(); });
    window.goTo(to);
}

/// Where a page begins for who uses the keyboard: the most urgent list of the overview, else the first pane.
void Window::Private::focusPage()
{
    const auto *overview = qobject_cast<OverviewPage *>(pages.value(place));
    QWidget *first = overview ? overview->firstFocus() : nullptr;
    const auto all = panes();
    if (!first && all.size() > 1)
        first = all.at(1);
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void Window::Private::walkPanes(int step)
{
    const auto all = panes();
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool inside = focus && (all[i] == focus || all[i]->isAncestorOf(focus) || (i == 0 && (side->isAncestorOf(focus) || top->isAncestorOf(focus))));
        if (inside)
            at = i;
    }
    const qsizetype to = at < 0 ? (all.size() > 1 ? 1 : 0) : (at + step + all.size()) % all.size();
    all[to]->setFocus(Qt::TabFocusReason);
}

void Window::Private::setMode(Theme::Mode mode)
{
    parts.theme.setMode(mode);
    parts.theme.apply(*qApp);
    parts.settings.setValue(QStringLiteral("mode"), mode == Theme::Mode::Dark ? QStringLiteral("dark") : mode == Theme::Mode::Contrast ? QStringLiteral("contrast") : QStringLiteral("light"));
    menus->showMode(mode);
}

void Window::Private::setScale(qreal scale)
{
    parts.theme.setTextScale(scale);
    parts.theme.apply(*qApp);
    parts.settings.setValue(QStringLiteral("textScale"), parts.theme.textScale());
    arrange();
    announcer->say(Window::tr("Text size %1 %").arg(qRound(parts.theme.textScale() * 100)));
}

void Window::Private::stepScale(int step)
{
    const int now = qRound(parts.theme.textScale() * 100);
    int to = now;
    for (const int size : kTextSizes) {
        if (step < 0 && size < now)
            to = size;
        if (step > 0 && size > now) {
            to = size;
            break;
        }
    }
    setScale(to / 100.0);
}

void Window::Private::help()
{
    auto *dialog = new HelpDialog(parts.theme, menus->keys(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Window::Private::back()
{
    bool went = false;
    onPage([&](auto *page) { went = page->back(); });
    if (place == Place::Sources && sources())
        went = sources()->back();
    if (!went && place != Place::Overview)
        window.goTo(Place::Overview);
}

void Window::Private::synced(const Report &report)
{
    if (!announcer)
        return;
    logos->lookAgain();
    int fresh = 0;
    for (const FeedReport &feed : report.feeds)
        fresh += feed.fresh;
    counters();
    QStringList said;
    if (fresh > 0)
        said << Window::tr("%n new item(s).", "", fresh);
    // The same count as every page shows, and never "all answered" when it cannot be read.
    const auto sources = reader->sources();
    const auto whole = reader->completeness(parts.who);
    if (const int silent = sources && whole ? words::unanswered(*sources, *whole) : 0; silent > 0)
        said << words::didNotAnswer(silent);
    else if (whole && whole->isComplete())
        said << Window::tr("All sources answered.") << (whole->unreadable > 0 ? QStringList{words::notRead(whole->unreadable)} : QStringList());
    else if (whole)
        said << words::nobodyAsked(*whole, parts.who);
    announcer->say(said.join(u' '));
}

void Window::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (d->painted)
        return;
    d->painted = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            // Qt gave the keyboard to the first thing of the window; what was opened on purpose keeps it.
            if (d->reader && (!focusWidget() || !d->stack->isAncestorOf(focusWidget())))
                d->focusPage();
            Q_EMIT painted();
        },
        Qt::QueuedConnection);
}

void Window::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    d->arrange();
}

void Window::closeEvent(QCloseEvent *event)
{
    d->parts.settings.setValue(QStringLiteral("geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace overzicht
