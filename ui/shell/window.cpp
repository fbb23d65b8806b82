// SPDX-License-Identifier: EUPL-1.2
#include "shell/window.h"

#include "activating/ebox_office.h"
#include "documents/sender_logos.h"
#include "kit/button.h"
#include "kit/note_box.h"
#include "kit/skeleton.h"
#include "kit/spaced.h"
#include "kit/words.h"
#include "preview/preview_dialog.h"
#include "shell/announcer.h"
#include "shell/arrivals.h"
#include "shell/fetch_question.h"
#include "shell/help_dialog.h"
#include "shell/menus.h"
#include "shell/pages.h"
#include "shell/share_switch.h"
#include "shell/side_bar.h"
#include "shell/text_sizes.h"
#include "shell/trouble_page.h"
#include "shell/watch_note.h"
#include "sync/engine.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QFile>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

namespace overzicht {

struct Window::Private {
    Private(Window &w, const WindowParts &p) : window(w), parts(p) {}

    void build();
    void lookAtEbox();
    void counters();
    void showMistaken();
    void arrange();
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

    Window &window;
    WindowParts parts;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<SenderLogos> logos;
    std::optional<Surroundings> around;
    std::optional<Catalogue> systems; ///< once they were asked for
    std::optional<Menus> menus;
    Announcer *announcer = nullptr;
    SideBar *side = nullptr;
    TopBar *top = nullptr;
    NoteBox *banner = nullptr, *mistakes = nullptr;
    Arrivals *arrivals = nullptr, *reminders = nullptr;
    WatchNote *watch = nullptr;
    QList<Untold> untold; ///< before there is a page to show them on
    QList<Reminder> toRemind; ///< likewise
    QList<MistakenFile> mistaken;
    QStackedWidget *stack = nullptr;
    std::optional<Pages> pages;
    FetchQuestion *question = nullptr;
    QDateTime nextRound;
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
        d->arrivals->lookAgain();
        d->reminders->lookAgain();
        d->pages->changed();
        d->lookAtEbox();
    });
    connect(&parts.engine, &Engine::planned, this, [this](const QDateTime &at) {
        d->nextRound = at;
        if (d->pages)
            d->pages->setNextRound(at);
    });
    connect(&parts.engine, &Engine::healthChanged, this, [this] {
        if (d->pages)
            d->pages->healthChanged();
    });
    connect(&parts.engine, &Engine::sourcesRead, this, [this](const QList<MistakenFile> &files) {
        d->mistaken = files;
        d->showMistaken();
    });
    connect(&parts.engine, &Engine::progressed, this, [this](const Progress &progress) {
        if (d->pages)
            d->pages->progressed(progress);
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
    d->around.emplace(Surroundings{d->parts.theme, *d->reader, d->parts.senders, d->parts.clock, d->parts.home, d->parts.who, d->parts.language, &d->parts.settings, d->logos.get(), {}, d->parts.pdfWays});
    if (d->parts.systems)
        d->around->systems = [this]() -> const Catalogue & { return d->systems ? *d->systems : d->systems.emplace(d->parts.systems()); };
    d->build();
    goTo(Place::Overview);
}

void Window::showTrouble(const Error &error)
{
    auto *page = new TroublePage(d->parts.theme, error, d->parts.home.folder());
    connect(page, &TroublePage::againAsked, this, &Window::againAsked);
    connect(page, &TroublePage::quitAsked, this, &Window::quitAsked);
    setCentralWidget(page);
    page->setFocus(Qt::OtherFocusReason);
}

void Window::Private::lookAtEbox()
{
    if (const EboxOffice *ebox = pages->madeEbox())
        watch->look(ebox->course(), ebox->text());
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
    arrivals = new Arrivals(*around);
    reminders = new Arrivals(*around, Arrivals::Of::Reminders);
    for (Arrivals *box : {arrivals, reminders}) {
        frame->addWidget(box);
        QObject::connect(box, &Arrivals::itemAsked, &window, [this](ItemId item) { window.open(item); });
        QObject::connect(box, &Arrivals::allAsked, &window, [this] { window.goTo(Place::Overview); });
        QObject::connect(box, &Arrivals::announced, &window, [this](const QString &sentence) { announcer->say(sentence); });
    }
    QObject::connect(arrivals, &Arrivals::shown, &window, &Window::arrivalsShown);
    QObject::connect(reminders, &Arrivals::shown, &window, &Window::remindersShown);
    watch = new WatchNote(*around);
    frame->addWidget(watch);
    QObject::connect(watch, &WatchNote::readAsked, &window, [this] { window.goTo(Place::Documents); });
    QObject::connect(watch, &WatchNote::announced, &window, [this](const QString &sentence) { announcer->say(sentence); });
    down->addLayout(frame);
    stack = new QStackedWidget;
    down->addWidget(stack, 1);
    across->addLayout(down, 1);
    announcer = new Announcer(root);
    const auto says = [this](const QString &sentence) { announcer->say(sentence); };
    if (parts.share) {
        auto *note = new ShareNote(theme, *parts.share);
        frame->insertWidget(0, note);
        QObject::connect(note, &ShareNote::announced, &window, says);
    }
    if (parts.fetching) {
        question = new FetchQuestion(theme, *parts.fetching);
        frame->addWidget(question);
        QObject::connect(question, &FetchQuestion::announced, &window, says);
    }

    pages.emplace(*around, parts, *stack);
    pages->setNextRound(nextRound);
    QObject::connect(&*pages, &Pages::announced, &window, says);
    QObject::connect(&*pages, &Pages::itemAsked, &window, [this](ItemId item) { window.open(item); });
    QObject::connect(&*pages, &Pages::eboxChanged, &window, [this] { lookAtEbox(); });
    if (QFile::exists(parts.home.folder() + QStringLiteral("/decisions/record.jws"))) // only who decided something has an eBox to watch
        QTimer::singleShot(0, &window, [this] { pages->ebox(); });
    QObject::connect(&*pages, &Pages::placeAsked, &window, &Window::goTo);
    QObject::connect(&*pages, &Pages::tryAsked, &window, [this] { window.tryASource(); });
    QObject::connect(&*pages, &Pages::modeChosen, &window, [this](Theme::Mode mode) { setMode(mode); });
    QObject::connect(&*pages, &Pages::scaleChosen, &window, [this](qreal scale) { setScale(scale); });

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
    QObject::connect(menus->places[Place::Notifier], &QAction::triggered, &window, [this] { visit(Place::Notifier); });
    menus->places[Place::Notifier]->setVisible(bool(parts.apps));
    QObject::connect(menus->search, &QAction::triggered, &window, [this] { pages->search({}); });
    QObject::connect(menus->refresh, &QAction::triggered, &window, [this] {
        parts.engine.sync();
        announcer->say(Window::tr("We ask all sources again."));
    });
    menus->preview->setVisible(parts.registry);
    QObject::connect(menus->preview, &QAction::triggered, &window, [this] { window.tryASource(); });
    QObject::connect(menus->save, &QAction::triggered, &window, [this] { pages->save(); });
    QObject::connect(menus->act, &QAction::triggered, &window, [this] { pages->mainAction(); });
    QObject::connect(menus->takeBack, &QAction::triggered, &window, [this] { pages->takeBack(); });
    QObject::connect(menus->back, &QAction::triggered, &window, [this] { back(); });
    QObject::connect(menus->quit, &QAction::triggered, &window, &Window::quitAsked);
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
    window.showArrivals(std::exchange(untold, {}));
    window.showReminders(std::exchange(toRemind, {}));
}

void Window::showArrivals(const QList<Untold> &what)
{
    if (d->arrivals)
        d->arrivals->add(what);
    else
        d->untold << what;
}

void Window::showReminders(const QList<Reminder> &what)
{
    if (d->reminders)
        d->reminders->add(what);
    else
        d->toRemind << what;
}

void Window::openTold(const QList<Untold> &what)
{
    comeForward();
    if (what.size() == 1 && what.first().who == d->parts.who)
        open(what.first().item);
    else
        goTo(Place::Overview);
}

void Window::comeForward()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
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
    const bool other = d->pages->place() != place;
    d->mistakes->setVisible(!d->mistaken.isEmpty() && place != Place::Sources);
    d->pages->show(place);
    d->side->setPlace(place);
    d->top->setPlace(place);
    d->menus->showPlace(place, d->pages->hasList() || place == Place::Overview);
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
    goTo(placeOf(row->kind));
    d->pages->open(item);
}

bool Window::open(const QString &id)
{
    if (d->pages && d->pages->select(id))
        return true;
    const auto item = d->reader ? d->reader->find(d->parts.who, id) : failure(Error::Kind::Gone, id);
    if (item)
        open(*item);
    return item.has_value();
}

void Window::Private::counters()
{
    if (const auto counted = reader->counters(parts.who)) {
        side->setCounters(*counted);
        Q_EMIT window.counted(*counted);
    }
}

void Window::Private::showMistaken()
{
    if (!pages)
        return;
    pages->setMistaken(mistaken);
    if (!mistaken.isEmpty()) {
        mistakes->setWords(Window::tr("%n source file(s) cannot be read: nothing new comes from there.", "", int(mistaken.size())));
        announcer->say(mistakes->accessibleName());
    }
    mistakes->setVisible(!mistaken.isEmpty() && pages->place() != Place::Sources); // that page says it itself
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
    return QList<QWidget *>{narrow ? top->first() : side->current()} + pages->panes();
}

/// As goTo(); who asks for the page they are on gets the page itself, not the letter that lies over it.
void Window::Private::visit(Place to)
{
    if (to == pages->place())
        pages->toStart();
    window.goTo(to);
}

/// Where a page begins for who uses the keyboard: the most urgent list of the overview, else the first pane.
void Window::Private::focusPage()
{
    QWidget *first = pages->firstFocus();
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
    if (!pages->back() && pages->place() != Place::Overview)
        window.goTo(pages->place() == Place::Notifier ? Place::Notices : Place::Overview);
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
    // Of who sees that fetching works, and has something that can come; not of who tries the example.
    if (question && whole && whole->isComplete() && !demo)
        question->offer();
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
