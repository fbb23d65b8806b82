// SPDX-License-Identifier: EUPL-1.2
#include "sync/timetable.h"

#include <algorithm>

namespace overzicht {

Timetable::Timetable(const Clock &clock, std::chrono::milliseconds glance, QObject *parent) : QObject(parent), m_clock(clock), m_glance(glance)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Timetable::look);
}

void Timetable::set(const std::optional<Rhythm> &rhythm, const QDateTime &last)
{
    if (last.isValid() && (!m_last.isValid() || last > m_last))
        m_last = last;
    m_schedule = rhythm ? std::optional(Schedule(*rhythm, m_last)) : std::nullopt;
    look();
}

void Timetable::began()
{
    m_going = true;
    m_timer.stop();
}

void Timetable::ended(bool reachedSomebody)
{
    m_going = false;
    if (reachedSomebody)
        m_last = m_clock.now();
    if (m_schedule)
        m_schedule->ended(m_clock.now(), reachedSomebody);
    look();
}

void Timetable::look()
{
    m_timer.stop();
    if (!m_schedule)
        return tell({});
    if (m_going)
        return; // its end is what the next is counted from
    const QDateTime now = m_clock.now(), next = m_schedule->next(now);
    tell(next);
    if (next <= now) {
        m_going = true;
        Q_EMIT due();
        return;
    }
    m_timer.start(std::min(std::chrono::milliseconds(now.msecsTo(next)), m_glance));
}

void Timetable::tell(const QDateTime &at)
{
    if (at == m_told)
        return;
    m_told = at;
    Q_EMIT planned(at);
}

} // namespace overzicht
