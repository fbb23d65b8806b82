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

template <typename One>
QList<One> of(const Acting &who, const QList<One> &all)
{
    QList<One> theirs;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(theirs), [&](const One &one) { return one.reminder.who == who; });
    return theirs;
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
    connect(&m_store, &Store::changed, this, [this] { takeBack([this](const Topic &topic) { return topic.isOver(m_reader); }); });
    connect(&m_desktop, &Desktop::openPressed, this, [this](const QString &name) {
        if (const Topic *const topic = pressed(name))
            Q_EMIT opened(topic->about());
    });
    connect(&m_desktop, &Desktop::laterPressed, this, &Notifier::later);
    connect(&m_desktop, &Desktop::donePressed, this, &Notifier::done);
    connect(&m_desktop, &Desktop::closed, this, [this](const QString &name) { drop({name}); });
    knowAgain();
    gather(); // what came while nobody told it
    QTimer::singleShot(0, this, &Notifier::askWindow);
}

Notifier::~Notifier()
{
    takeBack([](const Topic &) { return true; });
}

/// What stands there by a program that ended without a word. What does not name anything yet goes: the window names it, as all that was perhaps told.
void Notifier::knowAgain()
{
    const auto standing = m_store.standing();
    if (!standing || standing->isEmpty())
        return;
    QStringList gone;
    for (auto it = standing->cbegin(); it != standing->cend(); ++it) {
        const bool stands = m_desktop.mayStand(it.key());
        const auto topic = stands ? Topic::read(*it, m_reader) : std::nullopt;
        if (topic && !topic->isLessened && topic->level >= m_manners.privacy && !topic->isOver(m_reader)) {
            m_shown.insert(it.key(), *topic);
            continue;
        }
        gone << it.key();
        if (stands)
            m_desktop.close(it.key());
    }
    if (!gone.isEmpty())
        (void)m_store.dropStanding(gone); // else it is looked at again at the next start
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
    takeBack([this](const Topic &topic) { return mustGo(topic); });
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
    const QDateTime now = m_clock.now(), again = now.addMSecs(m_patience.again.count());
    const bool isWritten = writeSaid();
    if (m_manners.on && m_manners.quiet && m_manners.quiet->contains(now)) {
        const QDateTime end = m_manners.quiet->endAfter(now);
        waitFor(isWritten ? end : qMin(end, again));
        Q_EMIT looked();
        return;
    }
    const auto untold = m_store.untold(kMostAtOnce);
    const auto due = m_store.reminders(kMostAtOnce); // before what is new is told: nothing is reminded of in the same breath
    if (!untold || !due) {
        waitFor(again);
        Q_EMIT looked();
        return;
    }
    ++m_underWay; // the look itself, so that it ends once
    QList<Remembered> reminders = nameNow();
    reminders += announce(*untold);
    for (const Remembered &one : stillDue(*due)) {
        erase_if(reminders, [&](const Remembered &other) { return other.reminder.item == one.reminder.item; }); // its next step came meanwhile
        reminders << one;
    }
    remind(reminders);
    if (--m_underWay == 0)
        ended();
}

/// Tells from whom and about what it is that was told while others could look, all together; of reminders those that still hold are given back.
QList<Remembered> Notifier::nameNow()
{
    QList<Remembered> reminders;
    if (m_manners.isLessened)
        return reminders;
    QList<Untold> news;
    QList<Row> rows;
    QList<ItemId> over, overReminders;
    for (const Topic &topic : std::exchange(m_unnamed, {})) {
        for (const Untold &one : topic.news) {
            const auto row = m_reader.row(one.who, one.item);
            if (!m_manners.on || !row || !topic.isNews(one, *row)) {
                over << one.item;
            } else if (one.putOff) {
                reminders << Remembered{*row, {one.who, one.item}};
            } else {
                news << one;
                rows << *row;
            }
        }
        for (const Reminder &one : topic.reminders) {
            const auto row = m_reader.row(one.who, one.item);
            if (m_manners.on && row && isStillAsked(*row, one))
                reminders << Remembered{*row, one};
            else
                overReminders << one.item;
        }
    }
    keep(over, Announced::Told);
    keepReminded(overReminders, Announced::Told);
    for (const Acting &who : peopleOf(news)) {
        QList<Row> theirs;
        for (qsizetype i = 0; i < news.size(); ++i) {
            if (news.at(i).who == who)
                theirs << rows.at(i);
        }
        tell(who, theirs);
    }
    return reminders;
}

/// Tells what is new. What the person put off until now is a reminder: those are for remind().
QList<Remembered> Notifier::announce(const QList<Untold> &untold)
{
    if (!untold.isEmpty() && !m_store.setAnnounced(itemsOf(untold), m_manners.on ? Announced::Begun : Announced::InSilence)) {
        m_troubled = true;
        return {};
    }
    if (!m_manners.on)
        return {};
    QList<Remembered> putOff;
    for (const Acting &who : peopleOf(untold)) {
        QList<Row> rows;
        for (const Untold &one : untold) {
            if (!(one.who == who))
                continue;
            if (auto row = m_reader.row(who, one.item); !row)
                m_notTaken << one;
            else if (one.putOff)
                putOff << Remembered{std::move(*row), {who, one.item}};
            else
                rows << std::move(*row);
        }
        tell(who, rows);
    }
    return putOff;
}

/// Those that are wanted and still hold, written down as begun; the others pass in silence.
QList<Remembered> Notifier::stillDue(const QList<Reminder> &due)
{
    QList<ItemId> silent, begun;
    QList<Remembered> wanted;
    for (const Reminder &one : due) {
        const Reminder asked = only(one, m_manners.remindUnread, m_manners.remindDeadlines);
        auto row = m_reader.row(one.who, one.item);
        if (!row && row.error().kind != Error::Kind::Gone) {
            m_troubled = true;
        } else if (!m_manners.on || !row || !isStillAsked(*row, asked)) {
            silent << one.item;
        } else {
            begun << one.item;
            wanted << Remembered{std::move(*row), asked};
        }
    }
    if (!silent.isEmpty())
        keepReminded(silent, Announced::InSilence);
    if (!begun.isEmpty() && !m_store.setReminded(begun, Announced::Begun)) {
        m_troubled = true;
        return {};
    }
    return wanted;
}

/// Whatever of it was missed or falls together is told in one: nobody is to count how often they were late.
void Notifier::remind(const QList<Remembered> &all)
{
    QList<Reminder> reminders;
    for (const Remembered &one : all)
        reminders << one.reminder;
    const QDateTime now = m_clock.now();
    for (const Acting &who : peopleOf(reminders)) {
        const QList<Remembered> theirs = of(who, all);
        Topic topic;
        for (const Remembered &one : theirs) {
            if (isAskedFor(one.reminder))
                topic.add({who, one.reminder.item, true}, one.row);
            else
                topic.reminders << one.reminder;
        }
        if (theirs.size() == 1)
            topic.offer = offerOf(theirs.first().row);
        show(theirs.size() == 1 ? bubbleOf(theirs.first(), m_manners.privacy, now) : bubbleOf(theirs, m_manners.privacy, now), topic);
    }
}

void Notifier::tell(const Acting &who, const QList<Row> &rows)
{
    Topic all;
    for (const Row &row : rows)
        all.add({who, row.id}, row);
    if (rows.size() > kToldApart)
        return show(bubbleOf(rows, m_manners.privacy), all);
    for (const Row &row : rows) {
        Topic one;
        one.add({who, row.id}, row);
        one.offer = offerOf(row);
        show(bubbleOf(row, m_manners.privacy), one);
    }
}

void Notifier::show(const Bubble &bubble, Topic topic)
{
    topic.level = m_manners.privacy;
    topic.isLessened = m_manners.isLessened;
    if (bubble.settles == Settling::None)
        topic.offer = {};
    ++m_underWay;
    m_desktop.show(bubble, [self = QPointer(this), topic](const Result<QString> &name) {
        if (self)
            self->shown(name, topic);
    });
}

void Notifier::shown(const Result<QString> &name, const Topic &topic)
{
    const QList<ItemId> news = itemsOf(topic.news), reminders = itemsOf(topic.reminders);
    if (name) {
        m_shown.insert(*name, topic);
        if (mustGo(topic)) {
            m_desktop.close(*name); // others began to look along while it was on its way, or went
            drop({*name});
        } else if (!m_store.setStanding(*name, topic.written())) {
            m_troubled = true; // it stands there, and would not be known again
        }
        if (!topic.isLessened) {
            keep(news, Announced::Told);
            keepReminded(reminders, Announced::Told);
        }
    } else if (name.error().kind == Error::Kind::Offline) {
        m_unshown << topic.news;
        m_unshownReminders << topic.reminders;
    } else {
        m_troubled = true;
        m_notTaken << topic.news;
        m_remindersNotTaken << reminders;
    }
    if (--m_underWay == 0)
        ended();
}

void Notifier::ended()
{
    const QDateTime again = m_clock.now().addMSecs(m_patience.again.count());
    const QList<Untold> unshown = std::exchange(m_unshown, {}), back = std::exchange(m_notTaken, {}) + unshown;
    keep(itemsOf(back), Announced::Not);
    for (const Untold &one : back) {
        if (one.putOff && !m_store.setRemindAt(one.item, again)) // not at once: what is due wakes us
            m_troubled = true;
    }
    const QList<Reminder> unshownReminders = std::exchange(m_unshownReminders, {});
    keepReminded(std::exchange(m_remindersNotTaken, {}) + itemsOf(unshownReminders), Announced::Not, again);
    if (!unshown.isEmpty())
        Q_EMIT forWindow(unshown);
    if (!unshownReminders.isEmpty())
        Q_EMIT remindInWindow(unshownReminders);
    if (std::exchange(m_troubled, false) || !m_said.isEmpty())
        waitFor(again);
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
    if (!items.isEmpty() && !m_store.setAnnounced(items, how))
        m_troubled = true;
}

void Notifier::keepReminded(const QList<ItemId> &items, Announced how, const std::optional<QDateTime> &until)
{
    if (!items.isEmpty() && !m_store.setReminded(items, how, until))
        m_troubled = true;
}

void Notifier::toldInWindow(const QList<ItemId> &items) { keep(items, Announced::Told); }

void Notifier::remindedInWindow(const QList<ItemId> &items) { keepReminded(items, Announced::InSilence); }

void Notifier::waitFor(const QDateTime &moment)
{
    const std::chrono::milliseconds left(qMax<qint64>(0, m_clock.now().msecsTo(moment)));
    m_wake.start(qMin(left, m_patience.glance));
}

/// A notification of what is over stands in the way; one that shows more than may be seen gives it away.
void Notifier::takeBack(const std::function<bool(const Topic &)> &which)
{
    QStringList names;
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (which(*it))
            names << it.key();
    }
    for (const QString &name : std::as_const(names))
        m_desktop.close(name);
    drop(names);
}

/// They stand there no longer. What they did not name is not forgotten with them.
void Notifier::drop(const QStringList &names)
{
    QStringList ours;
    for (const QString &name : names) {
        const auto it = m_shown.constFind(name);
        if (it == m_shown.constEnd())
            continue; // another program's
        if (it->isLessened || (m_manners.isLessened && it->level < m_manners.privacy)) // the other kind went before it was looked at
            m_unnamed << *it;
        ours << name;
        m_shown.erase(it);
    }
    if (!ours.isEmpty() && !m_store.dropStanding(ours))
        m_troubled = true;
}

/// Others may look along now; or they no longer do, and it can be named.
bool Notifier::mustGo(const Topic &topic) const { return topic.level < m_manners.privacy || (topic.isLessened && !m_manners.isLessened); }

/// What stands there under that name, where it was told what it is about: the other kind has nothing to press.
const Topic *Notifier::pressed(const QString &name) const
{
    const auto it = m_shown.constFind(name);
    return it == m_shown.constEnd() || it->level == Privacy::NewPost ? nullptr : &*it;
}

void Notifier::later(const QString &name)
{
    const Topic *const stands = pressed(name);
    if (!stands)
        return;
    const Topic topic = *stands;
    const QDateTime at = m_clock.now().addSecs(m_patience.later.count());
    keepReminded(itemsOf(topic.reminders), Announced::Not, at);
    for (const Untold &one : topic.news) {
        if (!m_store.setRemindAt(one.item, at))
            m_troubled = true;
    }
    gather(); // to wait for that moment
}

void Notifier::done(const QString &name)
{
    const Topic *const stands = pressed(name);
    if (!stands || stands->offer.settles == Settling::None)
        return; // it was pressed before, or there is nothing that one press could say
    const Topic topic = *stands;
    m_desktop.close(name);
    drop({name});
    const QList<Untold> what = topic.about();
    const ItemId item = what.first().item;
    const auto row = m_reader.row(what.first().who, item);
    if (row && offerOf(*row) == topic.offer) {
        m_said << Said{item, topic.offer.settles, m_clock.now()};
        if (!writeSaid())
            waitFor(m_clock.now().addMSecs(m_patience.again.count()));
    } else if (row ? isToBeDone(settlingOf(*row)) : row.error().kind != Error::Kind::Gone) {
        Q_EMIT opened(what);
    }
}

/// What the person said at a notification. False: some of it could not be written, and is tried again.
bool Notifier::writeSaid()
{
    QList<Said> left;
    for (const Said &said : std::exchange(m_said, {})) {
        const auto written = said.word == Settling::Paid ? m_store.setPaid(said.item, qMin(said.at, m_clock.now()))
            : said.word == Settling::Done ? m_store.setDone(said.item, true)
                                          : m_store.setRead(said.item, true);
        if (!written && written.error().kind != Error::Kind::Gone)
            left << said;
    }
    m_said = left;
    return left.isEmpty();
}

} // namespace overzicht
