// SPDX-License-Identifier: EUPL-1.2
#include "shell/pages.h"

#include "activating/ebox_office.h"
#include "documents/documents_page.h"
#include "domain/safe_text.h"
#include "kit/search_box.h"
#include "overview/overview_page.h"
#include "shell/display_page.h"
#include "shell/kind_page.h"
#include "shell/manners_kept.h"
#include "shell/settings_page.h"
#include "sources/sources_page.h"
#include "sync/engine.h"
#include "sync/source_folder.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QSettings>
#include <QStackedWidget>

namespace overzicht {

Pages::Pages(const Surroundings &around, const WindowParts &parts, QStackedWidget &stack) : m_around(around), m_parts(parts), m_stack(stack) {}

void Pages::show(Place place)
{
    m_place = place;
    QWidget *&page = m_pages[place];
    if (!page) {
        page = make(place);
        m_stack.addWidget(page);
    }
    m_stack.setCurrentWidget(page);
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
    case Place::Settings: {
        EboxOffice *const ebox = m_parts.ebox ? m_parts.ebox() : nullptr;
        if (ebox)
            connect(ebox, &EboxOffice::announced, this, &Pages::announced);
        auto *page = new SettingsPage(m_around, ebox, m_parts.telling ? std::optional(m_parts.telling->now) : std::nullopt);
        connect(page, &SettingsPage::mannersChosen, this, [this](const Manners &manners) {
            keepManners(m_parts.settings, manners);
            m_parts.telling->set(manners);
        });
        connect(page, &SettingsPage::languageChosen, this, [this](Language language) { m_parts.settings.setValue(QStringLiteral("language"), code(language)); });
        return page;
    }
    }
    return new QWidget;
}

OverviewPage *Pages::makeOverview()
{
    auto *page = new OverviewPage(m_around);
    page->follow(m_parts.engine);
    connect(page, &OverviewPage::announced, this, &Pages::announced);
    connect(page, &OverviewPage::itemAsked, this, &Pages::itemAsked);
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
    auto *page = new SourcesPage(m_around, m_parts.systems ? m_parts.systems() : Catalogue());
    page->setMistaken(m_mistaken);
    if (m_parts.registry) {
        page->offerLinking();
        connect(page, &SourcesPage::unlinkAsked, this, &Pages::unlink);
        connect(page, &SourcesPage::addAsked, this, &Pages::tryAsked);
    }
    connect(page, &SourcesPage::announced, this, &Pages::announced);
    connect(page, &SourcesPage::syncAsked, this, [this](const SourceId &source) { source.isEmpty() ? m_parts.engine.sync() : m_parts.engine.sync(source); });
    return page;
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
    healthChanged();
}

void Pages::healthChanged()
{
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

} // namespace overzicht
