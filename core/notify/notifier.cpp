// SPDX-License-Identifier: EUPL-1.2
#include "notify/notifier.h"

#include <QPointer>

#include <algorithm>

namespace overzicht {

namespace {

constexpr int kMostAtOnce = 10'000;

QList<ItemId> itemsOf(const QList<Untold> &what)
{
    QList<ItemId> items;
    for (const Untold &one : what)
        items << one.item;
    return items;
}

} // namespace

Notifier::Notifier(Store &store, const Reader &reader, Desktop &desktop, const Clock &clock, const Manners &manners, const Patience &patience, QObject *parent)
    : QObject(parent), m_store(store), m_reader(reader), m_desktop(desktop), m_clock(clock), m_manners(manners), m_patience(patience)
{
    m_gather.setSingleShot(true);
    m_wake.setSingleShot(true);
    connect(&m_gather, &QTimer::timeout, this, &Notifier::look);
    connect(&m_wake, &QTimer::timeout, this, &Notifier::look);
    connect(&m_store, &Store::changed, this, &Notifier::gather);
    connect(&m_store, &Store::changed, this, &Notifier::takeBackWhatIsRead);
    connect(&m_desktop, &Desktop::openPressed, this, [this](quint32 number) {
        if (const QList<Untold> what = m_shown.value(number); !what.isEmpty())
            Q_EMIT opened(what);
    });
    connect(&m_desktop, &Desktop::laterPressed, this, &Notifier::later);
    connect(&m_desktop, &Desktop::closed, this, [this](quint32 number) { m_shown.remove(number); });
    gather(); // what came while nobody told it
    QTimer::singleShot(0, this, [this] {
        if (const auto perhaps = m_store.perhapsTold(); perhaps && !perhaps->isEmpty())
            Q_EMIT forWindow(*perhaps);
    });
}

void Notifier::setManners(const Manners &manners)
{
    if (manners == m_manners)
        return;
    // What came before the person turned it on, or while it was on, belongs to how it was then.
    if (manners.on != m_manners.on && m_underWay == 0)
        look();
    m_manners = manners;
    gather();
}

/// Soon, but not at once: what comes together is told together.
void Notifier::gather()
{
    const QDateTime now = m_clock.now();
    if (!m_gather.isActive())
        m_since = now;
    const auto longest = m_patience.longest - std::chrono::milliseconds(qMax<qint64>(0, m_since.msecsTo(now)));
    m_gather.start(std::clamp(longest, std::chrono::milliseconds(0), m_patience.gather));
}

void Notifier::look()
{
    m_gather.stop();
    if (m_underWay > 0) {
        m_again = true;
        return;
    }
    const QDateTime now = m_clock.now();
    if (m_manners.on && m_manners.quiet && m_manners.quiet->contains(now)) {
        waitFor(m_manners.quiet->endAfter(now));
        Q_EMIT looked();
        return;
    }
    auto untold = m_store.untold(kMostAtOnce);
    if (!untold) {
        waitFor(now.addMSecs(m_patience.again.count()));
        Q_EMIT looked();
        return;
    }
    if (!untold->isEmpty() && !m_store.setAnnounced(itemsOf(*untold), m_manners.on ? Announced::Begun : Announced::InSilence)) {
        m_troubled = true;
    } else if (m_manners.on) {
        QList<Acting> people;
        for (const Untold &one : std::as_const(*untold)) {
            if (!people.contains(one.who))
                people << one.who;
        }
        ++m_underWay; // the look itself, so that it ends once
        for (const Acting &who : std::as_const(people)) {
            QList<Row> rows;
            for (const Untold &one : std::as_const(*untold)) {
                if (!(one.who == who))
                    continue;
                if (auto row = m_reader.row(who, one.item))
                    rows << std::move(*row);
                else
                    m_notTaken << one.item;
            }
            tell(who, rows);
        }
        --m_underWay;
    }
    if (m_underWay == 0)
        ended();
}

void Notifier::tell(const Acting &who, const QList<Row> &rows)
{
    QList<Untold> all;
    for (const Row &row : rows)
        all << Untold{who, row.id};
    if (rows.size() > kToldApart)
        return show(bubbleOf(rows, m_manners.privacy), all);
    for (qsizetype i = 0; i < rows.size(); ++i)
        show(bubbleOf(rows.at(i), m_manners.privacy), {all.at(i)});
}

void Notifier::show(const Bubble &bubble, const QList<Untold> &what)
{
    ++m_underWay;
    m_desktop.show(bubble, [self = QPointer(this), what](const Result<quint32> &number) {
        if (self)
            self->shown(number, what);
    });
}

void Notifier::shown(const Result<quint32> &number, const QList<Untold> &what)
{
    if (number) {
        m_shown.insert(*number, what);
        keep(itemsOf(what), Announced::Told);
    } else if (number.error().kind == Error::Kind::Offline) {
        m_unshown << what;
    } else {
        m_troubled = true;
        m_notTaken << itemsOf(what);
    }
    if (--m_underWay == 0)
        ended();
}

void Notifier::ended()
{
    const QList<Untold> unshown = std::exchange(m_unshown, {});
    if (const QList<ItemId> back = std::exchange(m_notTaken, {}) + itemsOf(unshown); !back.isEmpty())
        keep(back, Announced::Not);
    if (!unshown.isEmpty())
        Q_EMIT forWindow(unshown);
    const QDateTime now = m_clock.now();
    if (std::exchange(m_troubled, false))
        waitFor(now.addMSecs(m_patience.again.count()));
    else if (const auto next = m_store.nextReminder(); next && *next)
        waitFor(**next);
    else
        m_wake.stop();
    Q_EMIT looked();
    if (std::exchange(m_again, false))
        gather();
}

/// When the disk does not take it, it stays what was handed to the desktop: the next start asks the window.
void Notifier::keep(const QList<ItemId> &items, Announced how)
{
    if (!m_store.setAnnounced(items, how))
        m_troubled = true;
}

void Notifier::toldInWindow(const QList<ItemId> &items) { keep(items, Announced::Told); }

void Notifier::waitFor(const QDateTime &moment)
{
    const std::chrono::milliseconds left(qMax<qint64>(0, m_clock.now().msecsTo(moment)));
    m_wake.start(qMin(left, m_patience.glance));
}

/// A notification of what the person has read by now stands in the way.
void Notifier::takeBackWhatIsRead()
{
    QList<quint32> over;
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (std::all_of(it->cbegin(), it->cend(), [this](const Untold &one) {
                const auto row = m_reader.row(one.who, one.item);
                return !row || row->readHere || row->readAtSource;
            }))
            over << it.key();
    }
    for (const quint32 number : std::as_const(over)) {
        m_shown.remove(number);
        m_desktop.close(number);
    }
}

void Notifier::later(quint32 number)
{
    const QList<Untold> what = m_shown.value(number);
    const QDateTime at = m_clock.now().addSecs(m_patience.later.count());
    for (const Untold &one : what) {
        if (!m_store.setRemindAt(one.item, at))
            m_troubled = true;
    }
    gather(); // to wait for that moment
}

} // namespace overzicht
