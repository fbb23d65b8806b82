// SPDX-License-Identifier: EUPL-1.2
#include "sources/sources_page.h"

#include "base/local_time.h"
#include "documents/main_action.h"
#include "documents/open_outside.h"
#include "documents/two_panes.h"
#include "domain/safe_text.h"
#include "kit/note_box.h"
#include "kit/spaced.h"
#include "kit/words.h"
#include "sources/mistaken_notes.h"
#include "sources/outage_paper.h"
#include "sources/raw_dialog.h"
#include "sources/source_detail.h"
#include "sources/source_list.h"
#include "sources/source_words.h"

#include <QBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace overzicht {

namespace {
constexpr int kSoon = 150; // ms: many changes are read as one
constexpr int kRest = 40;  // ms the keyboard may rest on a row before it is shown whole
} // namespace

SourcesPage::SourcesPage(const Surroundings &around, Catalogue catalogue, QWidget *parent) : QWidget(parent), m_around(around), m_catalogue(std::move(catalogue))
{
    make();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &SourcesPage::read);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &SourcesPage::showChosen);
    connect(&around.theme, &Theme::changed, this, [this] {
        arrange();
        refresh();
    });
    read();
}

void SourcesPage::make()
{
    const Theme &theme = m_around.theme;
    setAccessibleName(tr("Sources"));
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Sources"));
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    spaced(theme, column, {16, 22, 6, 10}, 8);
    auto *head = new QVBoxLayout;
    spaced(theme, head, {9, 0, 5, 4}, 3);
    head->addWidget(new Text(theme, tr("Sources"), type::kPage));
    m_sentence = new Text(theme, {}, type::kLead);
    head->addWidget(m_sentence);
    column->addLayout(head);
    m_mistaken = new MistakenNotes(theme);
    column->addWidget(m_mistaken);
    m_trouble = new NoteBox(theme, Tone::Danger, QStringLiteral("triangle-alert"), {});
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_unlinked = new NoteBox(theme, Tone::Info, QStringLiteral("info"), {});
    m_unlinked->setObjectName(QStringLiteral("unlinked"));
    auto *again = m_unlinked->addButton(tr("Link it again"), QStringLiteral("undo-2"));
    again->setObjectName(QStringLiteral("link-again"));
    m_unlinked->hide();
    column->addWidget(m_unlinked);
    auto *card = new Card(theme);
    auto *inside = new QVBoxLayout(card);
    spaced(theme, inside, {9, 12, 9, 12}, 8, kCardShadow);
    m_plans = new NoteBox(theme, Tone::Info, QStringLiteral("wrench"), {});
    m_plans->hide();
    inside->addWidget(m_plans);
    m_list = new SourceList(theme);
    inside->addWidget(m_list);
    m_add = new Button(theme, Button::Kind::Secondary, tr("Add a source"), QStringLiteral("plug"));
    m_add->setSmall(true);
    m_add->setObjectName(QStringLiteral("add"));
    m_add->hide();
    inside->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(card);
    column->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);

    auto *side = new QWidget;
    auto *beside = new QVBoxLayout(side);
    m_beside = beside;
    m_back = new Button(theme, Button::Kind::Link, tr("Back to the sources"), QStringLiteral("arrow-left"));
    m_back->setObjectName(QStringLiteral("back"));
    beside->addWidget(m_back, 0, Qt::AlignLeft);
    m_unopened = new NoteBox(theme, Tone::Warn, QStringLiteral("triangle-alert"), {});
    m_unopened->setObjectName(QStringLiteral("unopened"));
    m_unopened->hide();
    beside->addWidget(m_unopened);
    m_detail = new SourceDetail(theme);
    beside->addWidget(m_detail, 1);
    m_panes = new TwoPanes(theme, m_scroll, side, TwoPanes::Grows::Left);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_panes);
    arrange();

    connect(m_panes, &TwoPanes::narrowChanged, this, &SourcesPage::arrange);
    connect(m_back, &Button::clicked, this, [this] { back(); });
    connect(m_add, &Button::clicked, this, &SourcesPage::addAsked);
    connect(m_list, &SourceList::allAsked, this, [this] { ask({}); });
    connect(m_list, &SourceList::retryAsked, this, &SourcesPage::ask);
    connect(m_list, &SourceList::chosenChanged, this, [this] { m_rest.start(); });
    connect(m_list, &SourceList::opened, this, [this] {
        openChosen();
        if (QWidget *first = m_panes->isNarrow() ? m_detail->firstFocus() : nullptr)
            first->setFocus(Qt::OtherFocusReason);
    });
    connect(m_detail, &SourceDetail::retryAsked, this, &SourcesPage::ask);
    connect(again, &Button::clicked, this, [this] {
        m_unlinked->hide();
        if (const auto takeBack = std::exchange(m_takeBack, {}))
            takeBack();
        if (QWidget *row = m_list->chosenRow())
            row->setFocus(Qt::OtherFocusReason);
    });
    connect(m_detail, &SourceDetail::unlinkAsked, this, &SourcesPage::unlinkAsked);
    connect(m_detail, &SourceDetail::openAsked, this, &SourcesPage::openAddress);
    connect(m_detail, &SourceDetail::printAsked, this, &SourcesPage::print);
    connect(m_detail, &SourceDetail::rawAsked, this, &SourcesPage::showRaw);
}

void SourcesPage::arrange()
{
    const Theme &look = m_around.theme;
    const bool narrow = m_panes->isNarrow(); // alone it starts where the list did
    m_back->setVisible(narrow);
    m_beside->setContentsMargins(look.space(narrow ? 16 : 4), look.space(18), look.space(narrow ? 6 : 13), look.space(6));
    m_beside->setSpacing(look.space(6));
}

void SourcesPage::refresh()
{
    m_stale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void SourcesPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        read();
    QWidget::showEvent(event);
}

void SourcesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SourcesPage::progressed(const Progress &progress)
{
    const QString key = progress.source.text() + u'/' + progress.feed.text();
    if (progress.busy)
        m_fetching.insert(key, progress);
    else
        m_fetching.remove(key);
    refresh();
}

void SourcesPage::setMistaken(const QList<MistakenFile> &files)
{
    m_mistaken->tell(files);
    refresh();
}

void SourcesPage::setNextRound(const QDateTime &at)
{
    m_nextRound = at;
    refresh();
}

void SourcesPage::offerLinking()
{
    m_add->show();
    m_detail->offerUnlinking();
    showChosen();
}

void SourcesPage::unlinked(const SourceId &source, std::function<void()> takeBack)
{
    const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const SourceEntry &one) { return one.source == source; });
    m_takeBack = std::move(takeBack);
    m_unlinked->setWords(tr("“%1” is unlinked: it is not asked any more. What it brought stays, and says so.").arg(entry == m_entries.cend() ? safeLine(source.text()) : entry->name));
    m_unlinked->show();
    m_panes->showRight(false);
    arrange();
    m_unlinked->findChild<Button *>()->setFocus(Qt::OtherFocusReason);
    Q_EMIT announced(m_unlinked->accessibleName());
    refresh();
}

void SourcesPage::sayTrouble(const QString &words)
{
    m_unopened->setWords(words);
    m_unopened->show();
    Q_EMIT announced(m_unopened->accessibleName());
}

void SourcesPage::read()
{
    m_stale = false;
    const QDateTime now = m_around.clock.now();
    const auto sources = m_around.reader.sources();
    m_trouble->setVisible(!sources);
    if (!sources) {
        m_trouble->setWords(words::error(sources.error()).both());
        return; // what stood there stays
    }
    m_sources = *sources;
    m_entries = sourceEntries(m_sources, m_catalogue, m_around.senders, m_fetching, m_around.reader.onlyNotify().value_or(QStringList()), m_around.who, now);
    sayHow(m_sources, now);
    showPlans(m_sources, now);
    m_list->tell(m_entries);
    if (m_list->chosen().isEmpty())
        chooseForThem();
    showChosen();
}

void SourcesPage::sayHow(const QList<SourceState> &sources, const QDateTime &now)
{
    if (sources.isEmpty()) {
        m_sentence->setWords(tr("No source is linked yet.") + u' ' + tr("A source is a place that has letters for you. Link one with the command overzichtctl source add."));
        return;
    }
    QStringList sentence;
    const auto complete = m_around.reader.completeness(m_around.who);
    if (const int silent = complete ? words::unanswered(sources, *complete) : 0; silent > 0) {
        sentence << words::didNotAnswer(silent) << tr("What we fetched before, you can still read.");
        const auto maintained = std::count_if(sources.cbegin(), sources.cend(), [this](const SourceState &source) { return source.actingFor == m_around.who && words::worst(source) == Health::Maintenance; });
        if (maintained > 0)
            sentence << tr("%n of them have planned maintenance.", "sources", int(maintained));
        if (complete->unreadable > 0)
            sentence << words::notRead(complete->unreadable);
    } else if (complete) {
        sentence << words::completeness(*complete, now, m_around.who);
    }
    m_sentence->setWords(sentence.join(u' '));
}

void SourcesPage::showPlans(const QList<SourceState> &sources, const QDateTime &now)
{
    QStringList told;
    for (const SourceState &source : sources) {
        if (const auto planned = plannedWork(source, now))
            told << tr("%1: from %2 to %3.", "source, planned maintenance").arg(words::name(source.name, source.id.text()) + (planned->part.isEmpty() ? QString() : u' ' + tr("(only %1)", "a part of a source").arg(planned->part)), words::nearMoment(planned->when.from, now), words::nearMoment(planned->when.until, now));
    }
    m_plans->setHeading(tr("Planned maintenance"));
    m_plans->setWords((told + QStringList{tr("Afterwards we fetch everything by ourselves.")}).join(u'\n'));
    m_plans->setVisible(!told.isEmpty());
}

/// The one that needs attention most, else the first that is linked.
void SourcesPage::chooseForThem()
{
    for (const auto &wanted : {+[](const SourceEntry &entry) { return entry.attention; }, +[](const SourceEntry &entry) { return !entry.source.isEmpty(); }}) {
        const auto first = std::find_if(m_entries.cbegin(), m_entries.cend(), wanted);
        if (first != m_entries.cend() && m_list->choose(first->key))
            return;
    }
    m_list->chooseFirst();
}

bool SourcesPage::select(const QString &id)
{
    if (m_entries.isEmpty())
        read();
    const auto meant = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const SourceEntry &entry) { return entry.source.text() == id || entry.system == id; });
    if (id.isEmpty() || meant == m_entries.cend() || !m_list->choose(meant->key))
        return false;
    openChosen();
    return true;
}

void SourcesPage::openChosen()
{
    m_rest.stop();
    showChosen();
    m_panes->showRight(true);
    arrange();
}

void SourcesPage::showChosen()
{
    const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(), [this](const SourceEntry &one) { return one.key == m_list->chosen(); });
    if (entry == m_entries.cend())
        return m_detail->forget();
    if (entry->key != m_detail->view().entry.key)
        m_unopened->hide();
    SourceView view;
    view.entry = *entry;
    const auto source = std::find_if(m_sources.cbegin(), m_sources.cend(), [&](const SourceState &one) { return one.id == entry->source; });
    if (const System *system = m_catalogue.find(entry->system)) {
        view.system = *system;
        view.evidence = system->evidence;
    }
    const PartyId whose = view.system ? view.system->owner : source != m_sources.cend() ? source->owner : PartyId();
    if (const Party *owner = m_around.senders.find(whose))
        view.owner = *owner;
    if (source != m_sources.cend()) {
        view.source = *source;
        const bool proven = view.evidence && !view.evidence->test.isEmpty();
        view.byOwnFile = !proven && source->protocol == QLatin1String("declarative");
        if (const System *same = proven || view.byOwnFile ? nullptr : m_catalogue.provenBy(source->protocol))
            view.evidence = same->evidence;
        view.outages = m_around.reader.outages(source->id).value_or(QList<Outage>());
        const bool unread = std::any_of(source->feeds.cbegin(), source->feeds.cend(), [](const FeedState &feed) { return feed.quarantined > 0; });
        for (const QuarantineRow &row : unread ? m_around.reader.quarantine().value_or(QList<QuarantineRow>()) : QList<QuarantineRow>()) {
            if (row.source == source->id && !row.goneAt)
                view.quarantine << row;
        }
        for (const Offered &offered : m_around.reader.services(source->actingFor).value_or(QList<Offered>())) {
            if (offered.source != source->id)
                continue;
            view.services << offered.service;
            if (opensInBrowser(offered.service.address, source->id, source->demo, m_around.senders))
                view.opens << offered.service.address;
        }
        view.nextRound = m_nextRound;
        view.fetching = m_fetching;
        view.fetching.removeIf([&](const auto &one) { return one.value().source != source->id; });
    }
    m_detail->tell(view, m_around.clock.now());
}

void SourcesPage::ask(const SourceId &source)
{
    Q_EMIT syncAsked(source);
    const auto asked = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const SourceEntry &entry) { return !source.isEmpty() && entry.source == source; });
    Q_EMIT announced(asked == m_entries.cend() ? tr("We ask all sources again.") : tr("We ask %1 again.").arg(asked->name));
}

void SourcesPage::openAddress(const QUrl &address)
{
    if (address.scheme() != QLatin1String("https") && !m_detail->view().opens.contains(address))
        return;
    m_unopened->hide();
    const QString told = address.toString(QUrl::FullyEncoded);
    Q_EMIT announced(tr("Opens %1 in your browser.").arg(SourceWords::host(address)));
    openOutside(told, this, [this, told] {
        sayTrouble(tr("No browser opened. Type this address in your browser: %1").arg(told));
    });
}

void SourcesPage::print()
{
    const SourceView &view = m_detail->view();
    if (!view.source)
        return;
    const QDateTime now = m_around.clock.now();
    const OutagePaper paper{view.entry.name, view.system ? view.system->address.toString(QUrl::FullyEncoded) : QString(), view.source->demo, outageLines(view.outages, *view.source, now), now};
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print when it did not work"));
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog, [paper, printer] { paper.print(*printer); });
    static_cast<QDialog *>(dialog)->open();
}

void SourcesPage::showRaw(const QuarantineRow &row)
{
    auto *dialog = new RawDialog(m_around.theme, tr("What %1 sent").arg(words::name(row.sourceName, row.source.text())), row.raw, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool SourcesPage::back()
{
    if (!m_panes->isNarrow() || !m_panes->showsRight())
        return false;
    m_panes->showRight(false);
    if (QWidget *row = m_list->chosenRow())
        row->setFocus(Qt::OtherFocusReason);
    return true;
}

void SourcesPage::mainAction()
{
    if (auto *button = qobject_cast<Button *>(m_detail->firstFocus()))
        button->click();
}

QList<QWidget *> SourcesPage::panes() const
{
    QList<QWidget *> all;
    for (QWidget *pane : {m_list->chosenRow(), m_detail->firstFocus()}) {
        if (pane)
            all << pane;
    }
    return all;
}

} // namespace overzicht
