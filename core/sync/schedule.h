// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/report.h"

#include <chrono>

namespace overzicht {

/// How often all sources are asked without anybody asking for it.
struct Rhythm {
    std::chrono::milliseconds every{std::chrono::hours(4)};
    quint32 seed = 0; ///< of this run: not everybody asks a source in the same minute
    std::chrono::milliseconds firstRetry{std::chrono::minutes(5)}; ///< after a round that reached nobody; twice as long after each that follows, never longer than `every`
    std::chrono::milliseconds settle{std::chrono::seconds(30)};    ///< at sign-in and after sleep a machine has no line yet: one to five times as long, by chance
    std::chrono::milliseconds late{std::chrono::minutes(15)};      ///< later than that after its moment: the machine slept, or the program did not run
};

/// When the next round over all sources is. Its law, with the wall clock of the caller and no other:
/// after a round comes a wait of `every`, a tenth more or less by chance; after one that reached nobody a shorter one, that doubles; a moment that was missed, however long ago, is made up by
/// one round, `settle` later; a clock that was set back never puts the next round further off than the wait from now. What a source asked to wait for is kept by the round itself (Round::Wish::asked).
class Schedule {
public:
    /// `last`: when a source last answered; invalid = never.
    explicit Schedule(const Rhythm &rhythm, const QDateTime &last = {}) : m_rhythm(rhythm), m_last(last) {}

    QDateTime next(const QDateTime &now); ///< not after `now` = it is due
    void ended(const QDateTime &now, bool reachedSomebody); ///< a round over all sources, whoever asked for it

private:
    std::chrono::milliseconds wait() const;
    std::chrono::milliseconds spread(std::chrono::milliseconds least, std::chrono::milliseconds width) const;

    Rhythm m_rhythm;
    QDateTime m_last, m_next;
    int m_failures = 0;
    quint32 m_rounds = 0; ///< each is spread anew
};

/// Nobody answered, and somebody could not be reached: most likely this machine has no line. Of who refuses, or wants a key, nothing is won by asking sooner.
bool reachedNobody(const Report &report);

} // namespace overzicht
