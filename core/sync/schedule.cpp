// SPDX-License-Identifier: EUPL-1.2
#include "sync/schedule.h"

#include <algorithm>

namespace overzicht {

namespace {

/// The same numbers on every machine and in every version: splitmix64.
quint64 mixed(quint64 x)
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

} // namespace

/// From `least` up to and without `least + width`.
std::chrono::milliseconds Schedule::spread(std::chrono::milliseconds least, std::chrono::milliseconds width) const
{
    const auto wide = quint64(qMax<qint64>(1, width.count()));
    return least + std::chrono::milliseconds(qint64(mixed((quint64(m_rhythm.seed) << 32) | m_rounds) % wide));
}

std::chrono::milliseconds Schedule::wait() const
{
    auto about = m_failures == 0 ? m_rhythm.every : m_rhythm.firstRetry;
    for (int i = 1; i < m_failures && about < m_rhythm.every; ++i)
        about *= 2;
    about = std::min(about, m_rhythm.every);
    return spread(about * 9 / 10, about / 5);
}

QDateTime Schedule::next(const QDateTime &now)
{
    if (!m_next.isValid()) {
        const bool isKnown = m_last.isValid() && m_last <= now; // an answer from the future tells nothing
        m_next = isKnown ? m_last.addMSecs(wait().count()) : now.addMSecs(-m_rhythm.late.count() - 1);
    }
    if (const QDateTime latest = now.addMSecs(wait().count()); m_next > latest && m_next > now.addMSecs(5 * m_rhythm.settle.count()))
        m_next = latest;
    if (m_next.msecsTo(now) > m_rhythm.late.count())
        m_next = now.addMSecs(spread(m_rhythm.settle, 4 * m_rhythm.settle).count());
    return m_next;
}

void Schedule::ended(const QDateTime &now, bool reachedSomebody)
{
    ++m_rounds;
    m_failures = reachedSomebody ? 0 : m_failures + 1;
    m_next = now.addMSecs(wait().count());
}

bool reachedNobody(const Report &report)
{
    bool isOut = false;
    for (const FeedReport &feed : report.feeds) {
        if (feed.health == Health::Fresh || feed.health == Health::Faulty || feed.health == Health::Refused || feed.health == Health::Stale)
            return false; // it answered, well or not
        isOut = isOut || feed.health == Health::Unreachable;
    }
    return isOut;
}

} // namespace overzicht
