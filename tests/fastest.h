// SPDX-License-Identifier: EUPL-1.2
#pragma once
// How fast a page is read, and its bytes by the raw parser: what tests/bench/parse_speed.py collects.

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <limits>

/// MB/s of the fastest of many runs over that many bytes.
inline double fastest(qsizetype bytes, const std::function<void()> &work)
{
    constexpr qsizetype kInAll = 20'000'000; // so that a large page takes no longer than a small one
    qint64 best = std::numeric_limits<qint64>::max();
    for (qsizetype run = 0; run < std::clamp<qsizetype>(kInAll / bytes, 20, 200); ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = qMin(best, timer.nsecsElapsed());
    }
    return double(bytes) * 1000 / double(best);
}

/// One line of figures; answers how many times slower the reading is.
inline double told(const char *page, qsizetype bytes, const char *parser, double raw, const char *reading, double ours)
{
    std::printf("%s of %.1f kB: %s %.0f MB/s, %s %.0f MB/s, ratio %.2f\n", page, double(bytes) / 1000, parser, raw, reading, ours, raw / ours);
    return raw / ours;
}
