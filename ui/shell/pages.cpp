// SPDX-License-Identifier: EUPL-1.2
#include "shell/pages.h"

#include "activating/ebox_office.h"
#include "base/local_time.h"
#include "documents/documents_page.h"
#include "domain/safe_text.h"
#include "kit/search_box.h"
#include "notifier/notifier_strip.h"
#include "notifier/notifier_view.h"
#include "overview/overview_page.h"
#include "shell/display_page.h"
#include "shell/keep_card.h"
#include "shell/kind_page.h"
#include "shell/manners_kept.h"
#include "shell/page.h"
#include "shell/settings_page.h"
#include "sources/sources_page.h"
#include "sync/engine.h"
#include "sync/keep_choice.h"
#include "sync/source_folder.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>

namespace overzicht {

Pages::Pages(const Surroundings &around, const WindowParts &parts, QStackedWidget &stack) : m_around(around), m_parts(parts), m_stack(stack)
{
    connect(&m_parts.engine, &Engine::keepingEnded, this, &Pages::keepingEnded);
}

void Pages::show(Place place)
{
    m_place = place;
    QWidget *&page = m_pages[place];
    if (!page) {
        page = make(place);
        m_stack.addWidget(page);
    }
    m_stack.setCurrentWidget(page);
    if (place == Place::Notices && m_strip)
        m_strip->tell(teller());
}

QWidget *Pages::make(Place at)
{
    switch (at) {
    case Place::Overview:
        return makeOverview();
    case Place::Documents:
    case Place::Notices: {
        auto *page = new DocumentsPage(m_around, *kindOf(at));
        page->follow(m_parts.engine);
        connect(page, &DocumentsPage::announced, this, &Pages::announced);
        connect(page, &DocumentsPage::itemAsked, this, &Pages::itemAsked);
        connect(page, &DocumentsPage::sourceAsked, this, &Pages::showSource);
        if (at == Place::Notices && m_parts.apps) {
            m_strip = new NotifierStrip(m_around, apps(), teller());
            connect(m_strip, &NotifierStrip::pageAsked, this, [this] {
                Q_EMIT placeAsked(Place::Notifier);
                if (auto *notifier = qobject_cast<QScrollArea *>(m_pages.value(Place::Notifier))) // what it asks stands at its top
                    notifier->verticalScrollBar()->setValue(0);
            });
            page->setAbove(m_strip);
        }
        return page;
    }
    case Place::Dossiers:
    case Place::Attestations:
    case Place::Payments: {
        auto *page = new KindPage(m_around, *kindOf(at), m_parts.engine);
        connect(page, &KindPage::announced, this, &Pages::announced);
        connect(page, &KindPage::itemAsked, this, &Pages::itemAsked);
        connect(page, &KindPage::sourcesAsked, this, [this] { Q_EMIT placeAsked(Place::Sources); });
        return page;
    }
    case Place::Sources:
        return makeSources();
    case Place::Display: {
        auto *page = new DisplayPage(m_around.theme);
        connect(page, &DisplayPage::modeChosen, this, &Pages::modeChosen);
        connect(page, &DisplayPage::scaleChosen, this, &Pages::scaleChosen);
        return page;
    }
    case Place::Settings:
        return makeSettings();
    case Place::Notifier:
        return makeNotifier();
    }
    return new QWidget;
}

QWidget *Pages::makeSettings()
{
    auto *page = new SettingsPage(m_around, ebox(), m_parts.telling ? std::optional(keptManners(m_parts.settings, m_parts.telling->now)) : std::nullopt, bool(m_parts.apps));
    page->offer(m_parts.fetching, m_parts.share);
    connect(page, &SettingsPage::announced, this, &Pages::announced);
    connect(page, &SettingsPage::mannersChosen, this, [this](const Manners &manners) {
        const Manners was = keptManners(m_parts.settings, m_parts.telling->now);
        if ((manners.on != was.on || manners.privacy != was.privacy) && !isTellerChosen(m_parts.settings)) // hours of rest choose nobody
            keepTeller(m_parts.settings, {});
        choose(manners);
    });
    page->offerKeeping(keepsAllFor(m_parts.settings).contains(m_around.who), m_parts.exportTo);
    page->keeping()->tell(m_kept);
    connect(page, &SettingsPage::keepsAllChosen, this, [this](bool on) {
        setKeepsAll(m_parts.settings, m_around.who, on);
        m_parts.engine.setKeepsAll(keepsAllFor(m_parts.settings));
    });
    connect(page, &SettingsPage::notifierAsked, this, [this] { Q_EMIT placeAsked(Place::Notifier); });
    connect(page, &SettingsPage::languageChosen, this, [this](Language language) { m_parts.settings.setValue(QStringLiteral("language"), code(language)); });
    return page;
}

Page *Pages::makeNotifier()
{
    auto *page = new Page(m_around.theme, nameOf(Place::Notifier), tr("One app tells of new post. Switch the others off."));
    m_notifier = new NotifierView(m_around, m_parts.engine, apps(), teller(), m_parts.telling.has_value());
    page->column()->addWidget(m_notifier);
    page->column()->addStretch(1);
    connect(m_notifier, &NotifierView::announced, this, &Pages::announced);
    connect(m_notifier, &NotifierView::itemAsked, this, &Pages::itemAsked);
    connect(m_notifier, &NotifierView::sourcesAsked, this, [this] { Q_EMIT placeAsked(Place::Sources); });
    connect(m_notifier, &NotifierView::tellerChosen, this, &Pages::chooseTeller);
    return page;
}

SettingsPage *Pages::settings() const { return qobject_cast<SettingsPage *>(m_pages.value(Place::Settings)); }

void Pages::keepingEnded(const KeepingEnded &ended)
{
    m_kept = ended;
    if (SettingsPage *page = settings()) {
        page->keeping()->tell(ended);
        page->keeping()->refresh();
    }
}

void Pages::chooseTeller(const Teller &teller)
{
    Manners manners = keptManners(m_parts.settings, m_parts.telling->now);
    manners.on = teller.here;
    keepTeller(m_parts.settings, teller.app);
    choose(manners);
}

Teller Pages::teller() const
{
    const bool here = keptManners(m_parts.settings, m_parts.telling ? m_parts.telling->now : Manners()).on;
    return {here, here ? QString() : keptTeller(m_parts.settings), isTellerChosen(m_parts.settings)};
}

void Pages::choose(const Manners &manners)
{
    keepManners(m_parts.settings, manners);
    m_parts.telling->set(manners);
    if (SettingsPage *page = settings())
        page->setManners(manners);
    if (m_notifier)
        m_notifier->setTeller(teller());
    if (m_strip)
        m_strip->tell(teller());
}

OverviewPage *Pages::makeOverview()
{
    auto *page = new OverviewPage(m_around);
    page->follow(m_parts.engine);
    connect(page, &OverviewPage::announced, this, &Pages::announced);
    connect(page, &OverviewPage::itemAsked, this, &Pages::itemAsked);
    connect(page, &OverviewPage::sourceAsked, this, &Pages::showSource);
    connect(page, &OverviewPage::pageAsked, this, [this](ItemKind kind) { Q_EMIT placeAsked(placeOf(kind)); });
    connect(page, &OverviewPage::sourcesAsked, this, [this] { Q_EMIT placeAsked(Place::Sources); });
    connect(page, &OverviewPage::searchAsked, this, [this](const QString &words) {
        if (!words.isEmpty())
            search(words);
    });
    return page;
}

SourcesPage *Pages::makeSources()
{
    auto *page = new SourcesPage(m_around, m_around.systems ? m_around.systems() : Catalogue());
    page->setMistaken(m_mistaken);
    page->setNextRound(m_nextRound);
    if (m_parts.registry) {
        page->offerLinking();
        connect(page, &SourcesPage::unlinkAsked, this, &Pages::unlink);
        connect(page, &SourcesPage::addAsked, this, &Pages::tryAsked);
    }
    connect(page, &SourcesPage::announced, this, &Pages::announced);
    connect(page, &SourcesPage::syncAsked, this, [this](const SourceId &source) { source.isEmpty() ? m_parts.engine.sync() : m_parts.engine.sync(source); });
    return page;
}

void Pages::showSource(const QString &id)
{
    Q_EMIT placeAsked(Place::Sources);
    select(id);
}

void Pages::unlink(const SourceId &source)
{
    const QStringList protocols = m_parts.registry->protocols();
    const auto gone = unlinkSource(m_parts.home, source.text(), protocols);
    if (!gone || !*gone)
        return sources()->sayTrouble(tr("The source is not unlinked. %1").arg(gone ? tr("Its file is not there any more.") : safeLine(gone.error().detail)));
    m_parts.engine.reloadSources();
    sources()->unlinked(source, [this, was = **gone, protocols] {
        const bool back = was.file ? linkSource(m_parts.home, *was.file, was.bytes, protocols).how == Linking::How::Linked : writeSourceFile(was.path, was.bytes).has_value();
        if (!back)
            return sources()->sayTrouble(tr("The source could not be linked again."));
        m_parts.engine.reloadSources();
    });
}

SourcesPage *Pages::sources() const { return qobject_cast<SourcesPage *>(m_pages.value(Place::Sources)); }

DocumentsPage *Pages::list() const
{
    if (auto *documents = qobject_cast<DocumentsPage *>(inSight()))
        return documents;
    const auto *kind = qobject_cast<KindPage *>(inSight());
    return kind ? kind->list() : nullptr;
}

void Pages::open(ItemId item)
{
    if (auto *page = list())
        page->open(item);
}

bool Pages::select(const QString &id)
{
    SourcesPage *page = sourcesInSight();
    return page && page->select(id);
}

template <typename F>
void Pages::onLetters(F f) const
{
    if (auto *documents = list())
        f(documents);
    else if (auto *overview = qobject_cast<OverviewPage *>(inSight()))
        f(overview);
}

QWidget *Pages::firstFocus() const
{
    const auto *overview = qobject_cast<OverviewPage *>(inSight());
    return overview ? overview->firstFocus() : nullptr;
}

namespace {

bool canBeWalkedTo(const QWidget *pane) { return pane && pane->isVisibleTo(pane->window()) && pane->isEnabled(); }

/// Of a page of cards: its first thing that takes the keyboard; of a choice, the one that is chosen.
QWidget *firstStop(const QWidget &page)
{
    const auto children = page.findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (!(child->focusPolicy() & Qt::TabFocus) || !canBeWalkedTo(child))
            continue;
        const auto *choice = qobject_cast<QAbstractButton *>(child);
        QAbstractButton *chosen = choice && choice->group() ? choice->group()->checkedButton() : nullptr;
        return chosen ? chosen : child;
    }
    return nullptr;
}

} // namespace

QList<QWidget *> Pages::panes() const
{
    QList<QWidget *> all;
    onLetters([&](const auto *page) { all = page->panes(); });
    if (const SourcesPage *page = sourcesInSight())
        all = page->panes();
    if (all.isEmpty() && inSight())
        all << firstStop(*inSight());
    all.removeIf([](const QWidget *pane) { return !canBeWalkedTo(pane); });
    return all;
}

void Pages::search(const QString &words)
{
    if (!list() || !words.isEmpty())
        Q_EMIT placeAsked(Place::Documents);
    auto *page = list();
    if (!page)
        return;
    page->focusSearch();
    if (auto *box = words.isEmpty() ? nullptr : page->findChild<SearchBox *>())
        box->setText(words);
}

void Pages::save()
{
    onLetters([](auto *page) { page->save(); });
}

void Pages::mainAction()
{
    if (SourcesPage *page = sourcesInSight())
        return page->mainAction();
    onLetters([](auto *page) { page->mainAction(); });
}

void Pages::takeBack()
{
    onLetters([](auto *page) { page->takeBack(); });
}

bool Pages::back()
{
    if (SourcesPage *page = sourcesInSight())
        return page->back();
    bool went = false;
    onLetters([&](auto *page) { went = page->back(); });
    return went;
}

void Pages::toStart()
{
    if (SourcesPage *page = sourcesInSight())
        page->back();
    onLetters([](auto *page) { page->backToStart(); });
}

void Pages::changed()
{
    for (const Place place : {Place::Dossiers, Place::Attestations, Place::Payments}) {
        if (auto *kind = qobject_cast<KindPage *>(m_pages.value(place)))
            kind->refresh();
    }
    if (m_notifier)
        m_notifier->refresh();
    if (m_strip)
        m_strip->refresh();
    if (SettingsPage *page = settings())
        page->keeping()->refresh();
    healthChanged();
}

EboxOffice *Pages::ebox()
{
    if (m_ebox || !m_parts.ebox)
        return m_ebox;
    m_ebox = m_parts.ebox();
    if (m_ebox) {
        m_ebox->askServices([this]() -> std::optional<ConnectedServices> {
            const auto told = m_around.reader.senderDirectory(m_around.who, QStringLiteral("ebox"));
            return told ? ConnectedServices::told(told->senders, told->at.toTimeZone(brussels()).date()) : std::nullopt;
        });
        connect(m_ebox, &EboxOffice::announced, this, &Pages::announced);
        connect(m_ebox, &EboxOffice::notifierChosen, this, [this](const QString &app) {
            if (m_parts.telling)
                chooseTeller(Teller{app.isEmpty(), app});
        });
        connect(m_ebox, &EboxOffice::changed, this, &Pages::tellEbox);
        connect(m_ebox, &EboxOffice::changed, this, &Pages::eboxChanged);
    }
    return m_ebox;
}

EboxOffice *Pages::madeEbox() const { return m_ebox; }

/// When a mailbox of the eBox was last well: an eBox that was asked to be turned on is on then.
void Pages::tellEbox()
{
    const auto sources = m_ebox ? m_around.reader.sources(m_around.who) : failure(Error::Kind::Gone, QString());
    QDateTime last;
    for (const SourceState &source : sources ? *sources : QList<SourceState>()) {
        for (const FeedState &feed : source.feeds) {
            if (source.protocol == QLatin1String("ebox") && feed.feed.kind == Feed::Kind::Messages && feed.health == Health::Fresh && (!last.isValid() || feed.lastOkAt > last))
                last = feed.lastOkAt;
        }
    }
    if (m_ebox)
        m_ebox->mailboxAnswered(last);
}

void Pages::healthChanged()
{
    tellEbox();
    if (SourcesPage *page = sources())
        page->refresh();
}

void Pages::progressed(const Progress &progress)
{
    if (SourcesPage *page = sources())
        page->progressed(progress);
}

void Pages::setMistaken(const QList<MistakenFile> &files)
{
    m_mistaken = files;
    if (SourcesPage *page = sources())
        page->setMistaken(files);
}

void Pages::setNextRound(const QDateTime &at)
{
    m_nextRound = at;
    if (SourcesPage *page = sources())
        page->setNextRound(at);
}

} // namespace overzicht
