// SPDX-License-Identifier: EUPL-1.2
#include "shell/arrivals.h"

#include "domain/safe_text.h"
#include "kit/button.h"
#include "kit/note_box.h"
#include "kit/words.h"
#include "notify/reminder_words.h"

#include <QBoxLayout>

namespace overzicht {

namespace {

constexpr int kLines = 3, kLookedAt = 50, kLongestName = 80, kLongestSubject = 200;

bool isRead(const Row &row) { return row.readHere || row.readAtSource; }

} // namespace

Arrivals::Arrivals(const Surroundings &around, Of of, QWidget *parent)
    : QWidget(parent), m_around(around), m_of(of), m_box(new NoteBox(around.theme, of == Of::News ? Tone::Info : Tone::Warn, of == Of::News ? QStringLiteral("bell") : QStringLiteral("clock"), {}))
{
    const QString name = of == Of::News ? QStringLiteral("arrivals") : QStringLiteral("reminders");
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    m_box->setObjectName(name);
    m_open = m_box->addButton(tr("Open"), QStringLiteral("arrow-right"));
    m_open->setObjectName(name + QStringLiteral("-open"));
    Button *close = m_box->addButton(tr("Close"));
    close->setObjectName(name + QStringLiteral("-close"));
    down->addWidget(m_box);
    hide();
    const auto away = [this] {
        m_items.clear();
        m_readBefore.clear();
        hide();
    };
    connect(m_open, &QPushButton::clicked, this, [this, away] {
        const QList<ItemId> items = m_items;
        away();
        items.size() == 1 ? Q_EMIT itemAsked(items.first()) : Q_EMIT allAsked();
    });
    connect(close, &QPushButton::clicked, this, away);
}

void Arrivals::add(const QList<Untold> &what)
{
    QList<ItemId> fresh;
    for (const Untold &one : what) {
        if (!(one.who == m_around.who) || m_items.contains(one.item))
            continue;
        fresh.prepend(one.item); // they come first the first that came
        if (const auto row = m_around.reader.row(m_around.who, one.item); row && isRead(*row))
            m_readBefore << one.item;
        if (one.putOff)
            m_reminders.insert(one.item, {one.who, one.item});
    }
    put(fresh);
}

void Arrivals::add(const QList<Reminder> &what)
{
    QList<ItemId> fresh;
    for (const Reminder &one : what) {
        if (!(one.who == m_around.who))
            continue;
        m_items.removeAll(one.item);
        m_reminders.insert(one.item, one);
        fresh << one.item;
    }
    put(fresh);
}

void Arrivals::put(const QList<ItemId> &fresh)
{
    if (fresh.isEmpty())
        return;
    m_items = fresh + m_items;
    for (const ItemId item : fresh) {
        if (!m_unseen.contains(item))
            m_unseen << item;
    }
    lookAgain();
    if (m_items.isEmpty())
        return;
    tell();
    show();
    if (isVisible())
        tellShown();
}

/// What was read is no news any more, and what is done is nothing to remind of.
bool Arrivals::isOver(ItemId item) const
{
    const auto row = m_around.reader.row(m_around.who, item);
    if (!row)
        return row.error().kind == Error::Kind::Gone; // what cannot be read just now may be there all the same
    if (m_of == Of::Reminders)
        return !isStillAsked(*row, *m_reminders.constFind(item));
    return isRead(*row) && !(m_readBefore.contains(item) && words::asks(*row)); // who wanted to hear once more of what they read hears it
}

void Arrivals::lookAgain()
{
    QList<ItemId> over, unseen;
    for (const ItemId item : m_items.mid(0, kLookedAt)) {
        if (isOver(item))
            over << item;
    }
    if (over.isEmpty())
        return;
    for (const ItemId item : std::as_const(over)) {
        m_items.removeAll(item);
        m_readBefore.removeAll(item);
        if (m_unseen.removeAll(item) > 0)
            unseen << item;
    }
    if (!unseen.isEmpty())
        Q_EMIT shown(unseen); // the person knows it: no other start of the program has to show it
    if (m_items.isEmpty())
        hide();
    else
        tell();
}

void Arrivals::tell()
{
    QStringList lines;
    for (const ItemId item : m_items.mid(0, kLines)) {
        const auto row = m_around.reader.row(m_around.who, item);
        if (!row)
            continue;
        const QString name = safeLine(row->heading.sender, kLongestName), subject = safeLine(row->heading.subject, kLongestSubject);
        QString line = row->heading.confirmed ? tr("%1: %2", "sender, subject").arg(name, subject) : tr("%1 (not confirmed): %2", "sender, subject").arg(name, subject);
        if (const auto reminder = m_reminders.constFind(item); reminder != m_reminders.cend())
            line += QStringLiteral(" · ") + reminderWords(*row, *reminder, m_around.clock.now(), true).why;
        lines << line;
    }
    const int all = int(m_items.size());
    if (all > kLines)
        lines << tr("And %n more.", nullptr, all - kLines);
    if (m_of == Of::Reminders)
        lines << tr("This stops when you read it, or say that it is done or paid.");
    m_box->setHeading(m_of == Of::News ? tr("%n new item(s) came in.", nullptr, all) : tr("Do not forget: %n thing(s) wait for you.", nullptr, all));
    m_box->setWords(lines.join(u'\n'));
    m_open->setWords(all == 1 ? tr("Open") : m_of == Of::News ? tr("Show what is new") : tr("Show what is to be done"));
}

void Arrivals::tellShown()
{
    const QList<ItemId> items = std::exchange(m_unseen, {});
    if (items.isEmpty())
        return;
    Q_EMIT announced(m_box->accessibleName());
    Q_EMIT shown(items);
}

void Arrivals::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tellShown();
}

} // namespace overzicht
