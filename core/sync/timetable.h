// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"
#include "sync/schedule.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace overzicht {

/// Says when all sources are to be asked by themselves. A timer does not count the sleep of a machine, so it looks at the clock on the wall now and then; in between it costs nothing.
class Timetable : public QObject {
    Q_OBJECT
public:
    explicit Timetable(const Clock &clock, std::chrono::milliseconds glance = std::chrono::minutes(10), QObject *parent = nullptr);

    /// Nothing: only who asks is answered. `last`: when a source last answered, as far as is known.
    void set(const std::optional<Rhythm> &rhythm, const QDateTime &last = {});
    void began(); ///< a round over all sources, whoever asked for it
    void ended(bool reachedSomebody);

Q_SIGNALS:
    void due();
    void planned(const QDateTime &at); ///< the next round, whenever that becomes another moment; invalid = none is planned

private:
    void look();
    void tell(const QDateTime &at);

    const Clock &m_clock;
    const std::chrono::milliseconds m_glance;
    QTimer m_timer;
    std::optional<Schedule> m_schedule;
    QDateTime m_last, m_told;
    bool m_going = false;
};

} // namespace overzicht
