// SPDX-License-Identifier: EUPL-1.2
#include "overview/overview_look.h"

#include "base/local_time.h"
#include "documents/pay_words.h"
#include "documents/row_words.h"
#include "kit/text.h"
#include "kit/words.h"
#include "overview/block.h"
#include "overview/failed_banner.h"
#include "overview/first_start.h"
#include "overview/overview_page.h"
#include "overview/since.h"
#include "overview/sources_panel.h"
#include "overview/unreadable.h"

#include <QSettings>

#include <algorithm>
#include <iterator>
#include <utility>

namespace overzicht {

namespace {

constexpr auto kVisit = "visit/last";

qint64 quarterOf(const QDateTime &moment) { return moment.toSecsSinceEpoch() / 900; }

} // namespace

OverviewLook::OverviewLook(const Surroundings &around, const OverviewPlaces &places, const QWidget *page) : m_around(around), m_at(places), m_page(page)
{
    if (around.settings) {
        m_previous = around.settings->value(QLatin1String(kVisit)).toDateTime();
        around.settings->setValue(QLatin1String(kVisit), around.clock.now());
    }
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &OverviewLook::nextTurn);
    m_minute.setInterval(60'000);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!m_page->isVisible())
            return;
        // Days turn and last moments pass on a quarter of an hour: reading all of it each minute would be most of what an open window costs (goal 4).
        if (const qint64 now = quarterOf(m_around.clock.now()); std::exchange(m_quarter, now) != now)
            read();
        else
            readSources();
    });
    m_quarter = quarterOf(m_around.clock.now());
    m_minute.start();
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (!m_page->isVisible()) {
            m_stale = true;
            return;
        }
        readSources();
        if (m_all.isEmpty() == m_at.first->isHidden())
            read();
    });
}

void OverviewLook::progressed(const Progress &progress)
{
    const QString key = progress.source.text() + u'/' + progress.feed.text();
    if (progress.busy)
        m_going.insert(key, progress);
    else
        m_going.remove(key);
    readSoon();
}

void OverviewLook::readSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

bool OverviewLook::isFetching() const
{
    return std::any_of(m_all.cbegin(), m_all.cend(), [](const Standing &standing) { return standing.busy; });
}

QString OverviewLook::notKnown() const
{
    const QString nobody = words::nobodyAsked(m_whole, m_around.who);
    if (m_whole.isComplete() && !m_whole.isAllRead())
        return OverviewPage::tr("Not known: not all that came could be read.");
    return nobody.isEmpty() ? OverviewPage::tr("Not yet known: not all sources answered.") : nobody;
}

void OverviewLook::read()
{
    m_stale = false;
    for (const auto part : kTurns)
        (this->*part)();
}

void OverviewLook::readInTurns(const Change &change)
{
    if (m_turns == 0) {
        m_looking = change;
        m_turn.start();
        return;
    }
    if (!m_waiting)
        m_waiting = change;
    else // what both are about need not be told apart: the letter on the page is looked at again
        m_waiting->many = true;
}

void OverviewLook::nextTurn()
{
    if (!m_page->isVisible()) {
        m_stale = true; // read when it is looked at, not before
        m_turns = 0;
        m_waiting.reset();
        return;
    }
    constexpr int kReads = int(std::size(kTurns));
    if (m_turns < kReads) {
        (this->*kTurns[m_turns++])();
        m_turn.start();
        return;
    }
    m_turns = 0;
    Q_EMIT looked(m_looking);
    if (m_waiting)
        readInTurns(*std::exchange(m_waiting, std::nullopt));
}

void OverviewLook::readHead()
{
    const int hour = m_around.clock.now().toTimeZone(brussels()).time().hour();
    m_at.greeting->setWords(hour >= 5 && hour < 12 ? OverviewPage::tr("Good morning") : hour >= 12 && hour < 18 ? OverviewPage::tr("Good afternoon") : hour >= 18 ? OverviewPage::tr("Good evening") : OverviewPage::tr("Hello", "greeting by night"));
    if (const auto told = m_around.reader.counters(m_around.who))
        m_counters = *told;
    if (const auto bad = m_around.reader.quarantine(m_around.who))
        m_unreadable = m_at.cannotShow->tell(*bad);
    if (auto running = m_around.reader.running(m_around.who, OverviewPlaces::kCases))
        m_running = std::move(*running);
}

void OverviewLook::readSources()
{
    const QDateTime now = m_around.clock.now();
    if (const auto told = m_around.reader.completeness(m_around.who))
        m_whole = *told;
    if (const auto told = m_around.reader.sources(m_around.who)) {
        m_sources = *told;
        m_silent = words::unanswered(m_sources, m_whole);
        m_all = standings(m_sources, m_going, now, m_around.language);
        const SourceNames names = sourceNames(m_sources, m_around.language);
        const QList<Block *> blocks = m_at.blocks();
        for (Block *block : blocks)
            block->list()->setSourceNames(names);
    }
    m_at.complete->setWords(words::completeness(m_whole, now, m_around.who, false));
    m_at.lead->setWords(toDoWords(m_counters.todo, qMax(m_unreadable, m_whole.unreadable), m_running.unclear, m_whole, m_all, m_silent));
    m_at.lead->setVisible(!m_at.lead->text().isEmpty());
    m_at.sources->tell(m_all, now);
    m_at.banners->tell(m_all, now);
}

void OverviewLook::tell(Block *block, const QList<Row> &rows, int count, const QString &countWords, const QString &nothing)
{
    QString headWords = countWords;
    if (isFetching() && !m_whole.isComplete())
        headWords = !rows.isEmpty() ? OverviewPage::tr("%1 so far", "a count").arg(countWords) : OverviewPage::tr("being fetched");
    block->tell(rows, count, headWords, nothing, isFetching());
}

bool OverviewLook::openToDo()
{
    m_opened = !m_opened;
    m_at.toDo->setMost(m_opened ? OverviewPlaces::kAllToDo : OverviewPlaces::kToDo, m_opened);
    read();
    return m_opened;
}

void OverviewLook::readToDo()
{
    const QList<Row> rows = rowsOf(Filter{.kind = {}, .unreadOnly = false, .todoOnly = true, .hidden = false}, m_opened ? OverviewPlaces::kAllToDo : OverviewPlaces::kToDo);
    m_doing.clear();
    for (const Row &row : rows)
        m_doing << row.id;
    QStringList things;
    if (m_counters.todo > 0)
        things << OverviewPage::tr("%n thing(s)", nullptr, m_counters.todo);
    if (m_unreadable > 0)
        things << OverviewPage::tr("%n we could not read", nullptr, m_unreadable);
    m_at.toDo->all()->setWords(m_opened ? OverviewPage::tr("Only the first %n", nullptr, OverviewPlaces::kToDo) : OverviewPage::tr("All %n thing(s) to do", nullptr, m_counters.todo));
    tell(m_at.toDo, rows, m_counters.todo, things.join(QStringLiteral(" · ")), !m_whole.isAllRead() ? notKnown() : m_running.unclear > 0 ? OverviewPage::tr("We know of nothing else you must do. Look at “Running cases” too.") : OverviewPage::tr("There is nothing you must do now."));
}

void OverviewLook::readPost()
{
    QList<Row> fresh = rowsOf(Filter{.kind = {}, .unreadOnly = true, .todoOnly = false, .hidden = false}, int(m_doing.size()) + OverviewPlaces::kNewPost);
    fresh.removeIf([&](const Row &row) { return m_doing.contains(row.id); });
    fresh = fresh.mid(0, OverviewPlaces::kNewPost);
    m_fresh.clear();
    for (const Row &row : std::as_const(fresh))
        m_fresh << row.id;
    const int unread = m_counters.unread;
    tell(m_at.newPost, fresh, qMax(unread, int(fresh.size())), unread > 0 ? OverviewPage::tr("%n unread", nullptr, unread) : QString(),
         !m_whole.isComplete()   ? notKnown()
             : unread > 0           ? OverviewPage::tr("All new post stands under “To do”.")
             : m_whole.isAllRead() ? OverviewPage::tr("You have read all your post.")
                                    : notKnown());
}

KindState OverviewLook::stateOf(ItemKind kind) const
{
    const QString none = kind == ItemKind::Dossier ? OverviewPage::tr("You have no running cases.") : kind == ItemKind::Attestation ? OverviewPage::tr("You have no certificates.") : OverviewPage::tr("There is nothing you must pay now.");
    return kindState(kind, m_sources, m_going, none, m_around.clock.now());
}

void OverviewLook::tellKind(Block *block, const QList<Row> &rows, int count, const QString &countWords, const KindState &state)
{
    block->tell(rows, count, rows.isEmpty() && state.waiting ? OverviewPage::tr("being fetched") : countWords, state.nothing, state.waiting);
    block->warn(rows.isEmpty() ? QString() : state.notWhole);
}

void OverviewLook::readCases()
{
    m_at.cases->all()->setWords(OverviewPage::tr("All cases"));
    tellKind(m_at.cases, m_running.rows, m_running.total, m_running.total > 0 ? QString::number(m_running.total) : QString(), stateOf(ItemKind::Dossier));
}

void OverviewLook::readCertificates()
{
    const Filter filter{.kind = ItemKind::Attestation, .unreadOnly = false, .todoOnly = false, .hidden = false};
    const int count = m_around.reader.count(m_around.who, filter).value_or(0);
    m_at.certificates->all()->setWords(OverviewPage::tr("All certificates"));
    tellKind(m_at.certificates, rowsOf(filter, OverviewPlaces::kOthers), count, count > 0 ? QString::number(count) : QString(), stateOf(ItemKind::Attestation));
}

void OverviewLook::readPayments()
{
    // Letters, cases and payments alike. What may not be paid counts in no sum, and what two sources tell counts once.
    const Payments all = m_around.reader.payments(m_around.who, 0).value_or(Payments());
    const QList<Row> counted = countedOnce(all.due);
    const int blocked = int(all.blocked.size()), twice = int(all.due.size() - counted.size());
    const auto unread = std::count_if(all.blocked.cbegin(), all.blocked.cend(), [](const Row &row) { return !row.amount; });
    QStringList amounts;
    const QList<Money> sums = sum(counted);
    for (const Money &one : sums)
        amounts << words::amount(one);
    QStringList of{all.moreDue == 0 ? OverviewPage::tr("to be paid, in %n payment(s)", nullptr, int(counted.size())) : OverviewPage::tr("at least, in the first %n payment(s)", nullptr, int(counted.size()))};
    if (twice > 0)
        of << OverviewPage::tr("%n not counted: it looks the same as another", nullptr, twice);
    if (const int alike = perhapsTwice(counted); alike > 0)
        of << OverviewPage::tr("perhaps less: the communication of %n stands on another bill as well", nullptr, alike);
    if (blocked > 0)
        of << OverviewPage::tr("%n to check first, not counted", nullptr, blocked);
    if (unread > 0)
        of << OverviewPage::tr("of %n the amount cannot be read, so the sum is not complete", nullptr, int(unread));
    KindState state = stateOf(ItemKind::Payment);
    QList<Row> open = all.due + all.blocked;
    const bool any = !open.isEmpty();
    const int count = int(open.size()) + all.moreDue;
    m_at.payments->figure(any ? amounts.isEmpty() ? words::amount(Money(0, QStringLiteral("EUR"))) : amounts.join(QStringLiteral(" + ")) : QString(), of.join(QStringLiteral(" · ")));
    open.removeIf([&](const Row &row) { return m_doing.contains(row.id) || m_fresh.contains(row.id); });
    m_at.payments->all()->setWords(OverviewPage::tr("All payments"));
    if (any)
        state.nothing.clear(); // the sum says it
    m_at.payments->tell(open.mid(0, OverviewPlaces::kOthers), count, !any && state.waiting ? OverviewPage::tr("being fetched") : QString(), state.nothing, !any && state.waiting);
    m_at.payments->warn(any ? state.notWhole : QString());
}

void OverviewLook::readRest()
{
    m_at.since->setWords(sinceWords(m_around, m_previous, m_whole));
    m_at.since->setVisible(!m_at.since->text().isEmpty());
    tellFirst();
    Q_EMIT told();
}

void OverviewLook::tellFirst()
{
    const bool none = m_all.isEmpty();
    m_at.first->setVisible(none);
    m_at.complete->setVisible(!none);
    // What is stored stays readable, also when its source is no longer linked.
    m_at.toDo->setVisible(!none || m_at.toDo->shown() > 0 || m_unreadable > 0);
    for (Block *block : {m_at.newPost, m_at.cases, m_at.certificates, m_at.payments})
        block->setVisible(!none || block->shown() > 0);
    if (none)
        m_at.since->hide();
}

} // namespace overzicht
