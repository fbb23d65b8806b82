// SPDX-License-Identifier: EUPL-1.2
#include "notify/notifier.h"

#include "notify/reminder_words.h"

#include <QPointer>

#include <algorithm>

namespace overzicht {

namespace {

constexpr int kMostAtOnce = 10'000;

template <typename One>
QList<ItemId> itemsOf(const QList<One> &what)
{
    QList<ItemId> items;
    for (const One &one : what)
        items << one.item;
    return items;
}

/// The people it is about, each once.
template <typename One>
QList<Acting> peopleOf(const QList<One> &what)
{
    QList<Acting> people;
    for (const One &one : what) {
        if (!people.contains(one.who))
            people << one.who;
    }
    return people;
}

/// What the person has read by now is no news, and what is done is nothing to remind of.
bool isOver(const Topic &topic, const Reader &reader)
{
    for (qsizetype i = 0; i < topic.what.size(); ++i) {
        const auto row = reader.row(topic.what.at(i).who, topic.what.at(i).item);
        const bool isOpen = row && (topic.reminders.isEmpty() ? !row->readHere && !row->readAtSource : isStillAsked(*row, topic.reminders.at(i)));
        if (isOpen)
            return false;
    }
    return true;
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
    connect(&m_store, &Store::changed, this, &Notifier::takeBackWhatIsOver);
    connect(&m_desktop, &Desktop::openPressed, this, [this](quint32 number) {
        if (const QList<Untold> what = m_shown.value(number).what; !what.isEmpty())
            Q_EMIT opened(what);
    });
    connect(&m_desktop, &Desktop::laterPressed, this, &Notifier::later);
    connect(&m_desktop, &Desktop::closed, this, [this](quint32 number) { m_shown.remove(number); });
    gather(); // what came while nobody told it
    QTimer::singleShot(0, this, &Notifier::askWindow);
}

/// What a program that ended perhaps told.
void Notifier::askWindow()
{
    if (const auto perhaps = m_store.perhapsTold(); perhaps && !perhaps->isEmpty())
        Q_EMIT forWindow(*perhaps);
    const auto reminded = m_store.perhapsReminded();
    if (!reminded || reminded->isEmpty())
        return;
    QList<Reminder> still;
    for (const Reminder &one : *reminded) {
        const auto row = m_reader.row(one.who, one.item);
        if (row && isStillAsked(*row, one))
            still << one;
        else
            keepReminded({one.item}, Announced::Told);
    }
    if (!still.isEmpty())
        Q_EMIT remindInWindow(still);
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
    const auto untold = m_store.untold(kMostAtOnce);
    const auto due = m_store.reminders(kMostAtOnce); // before what is new is told: nothing is reminded of in the same breath
    if (!untold || !due) {
        waitFor(now.addMSecs(m_patience.again.count()));
        Q_EMIT looked();
        return;
    }
    ++m_underWay; // the look itself, so that it ends once
    announce(*untold);
    remind(*due);
    if (--m_underWay == 0)
        ended();
}

void Notifier::announce(const QList<Untold> &untold)
{
    if (!untold.isEmpty() && !m_store.setAnnounced(itemsOf(untold), m_manners.on ? Announced::Begun : Announced::InSilence)) {
        m_troubled = true;
        return;
    }
    if (!m_manners.on)
        return;
    for (const Acting &who : peopleOf(untold)) {
        QList<Row> rows;
        for (const Untold &one : untold) {
            if (!(one.who == who))
                continue;
            if (auto row = m_reader.row(who, one.item))
                rows << std::move(*row);
            else
                m_notTaken << one.item;
        }
        tell(who, rows);
    }
}

/// Those that are wanted and still hold; the others pass in silence.
void Notifier::remind(const QList<Reminder> &due)
{
    QList<ItemId> silent;
    QList<Reminder> wanted;
    QHash<ItemId, Row> rows;
    for (const Reminder &one : due) {
        const Reminder asked = only(one, m_manners.remindUnread, m_manners.remindDeadlines);
        auto row = m_reader.row(one.who, one.item);
        if (!row && row.error().kind != Error::Kind::Gone) {
            m_troubled = true;
        } else if (!m_manners.on || !row || !isStillAsked(*row, asked)) {
            silent << one.item;
        } else {
            rows.insert(one.item, std::move(*row));
            wanted << asked;
        }
    }
    if (!silent.isEmpty())
        keepReminded(silent, Announced::InSilence);
    if (wanted.isEmpty())
        return;
    if (!m_store.setReminded(itemsOf(wanted), Announced::Begun)) {
        m_troubled = true;
        return;
    }
    const QDateTime now = m_clock.now();
    for (const Acting &who : peopleOf(wanted)) {
        Topic all;
        QList<Remembered> theirs;
        for (const Reminder &one : std::as_const(wanted)) {
            if (!(one.who == who))
                continue;
            all.what << Untold{who, one.item};
            all.reminders << one;
            theirs << Remembered{rows.value(one.item), one};
        }
        if (theirs.size() > kToldApart) {
            show(bubbleOf(theirs, m_manners.privacy, now), all);
            continue;
        }
        for (qsizetype i = 0; i < theirs.size(); ++i)
            show(bubbleOf(theirs.at(i), m_manners.privacy, now), {{all.what.at(i)}, {all.reminders.at(i)}});
    }
}

void Notifier::tell(const Acting &who, const QList<Row> &rows)
{
    QList<Untold> all;
    for (const Row &row : rows)
        all << Untold{who, row.id};
    if (rows.size() > kToldApart)
        return show(bubbleOf(rows, m_manners.privacy), {all});
    for (qsizetype i = 0; i < rows.size(); ++i)
        show(bubbleOf(rows.at(i), m_manners.privacy), {{all.at(i)}});
}

void Notifier::show(const Bubble &bubble, const Topic &topic)
{
    ++m_underWay;
    m_desktop.show(bubble, [self = QPointer(this), topic](const Result<quint32> &number) {
        if (self)
            self->shown(number, topic);
    });
}

void Notifier::shown(const Result<quint32> &number, const Topic &topic)
{
    const bool isNews = topic.reminders.isEmpty();
    if (number) {
        m_shown.insert(*number, topic);
        isNews ? keep(itemsOf(topic.what), Announced::Told) : keepReminded(itemsOf(topic.what), Announced::Told);
    } else if (number.error().kind == Error::Kind::Offline) {
        if (isNews)
            m_unshown << topic.what;
        else
            m_unshownReminders << topic.reminders;
    } else {
        m_troubled = true;
        (isNews ? m_notTaken : m_remindersNotTaken) << itemsOf(topic.what);
    }
    if (--m_underWay == 0)
        ended();
}

void Notifier::ended()
{
    const QDateTime now = m_clock.now();
    const QList<Untold> unshown = std::exchange(m_unshown, {});
    if (const QList<ItemId> back = std::exchange(m_notTaken, {}) + itemsOf(unshown); !back.isEmpty())
        keep(back, Announced::Not);
    const QList<Reminder> unshownReminders = std::exchange(m_unshownReminders, {});
    if (const QList<ItemId> back = std::exchange(m_remindersNotTaken, {}) + itemsOf(unshownReminders); !back.isEmpty())
        keepReminded(back, Announced::Not, now.addMSecs(m_patience.again.count()));
    if (!unshown.isEmpty())
        Q_EMIT forWindow(unshown);
    if (!unshownReminders.isEmpty())
        Q_EMIT remindInWindow(unshownReminders);
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

void Notifier::keepReminded(const QList<ItemId> &items, Announced how, const std::optional<QDateTime> &until)
{
    if (!m_store.setReminded(items, how, until))
        m_troubled = true;
}

void Notifier::toldInWindow(const QList<ItemId> &items) { keep(items, Announced::Told); }

void Notifier::remindedInWindow(const QList<ItemId> &items) { keepReminded(items, Announced::InSilence); }

void Notifier::waitFor(const QDateTime &moment)
{
    const std::chrono::milliseconds left(qMax<qint64>(0, m_clock.now().msecsTo(moment)));
    m_wake.start(qMin(left, m_patience.glance));
}

/// A notification of what is over stands in the way.
void Notifier::takeBackWhatIsOver()
{
    QList<quint32> over;
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (isOver(*it, m_reader))
            over << it.key();
    }
    for (const quint32 number : std::as_const(over)) {
        m_shown.remove(number);
        m_desktop.close(number);
    }
}

void Notifier::later(quint32 number)
{
    const Topic topic = m_shown.value(number);
    const QDateTime at = m_clock.now().addSecs(m_patience.later.count());
    if (!topic.reminders.isEmpty()) {
        keepReminded(itemsOf(topic.what), Announced::Not, at);
    } else {
        for (const Untold &one : topic.what) {
            if (!m_store.setRemindAt(one.item, at))
                m_troubled = true;
        }
    }
    gather(); // to wait for that moment
}

} // namespace overzicht
