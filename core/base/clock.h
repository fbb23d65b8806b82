// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

namespace overzicht {

/// What time it is. Passed in, so that a deadline can be tested on any day.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< UTC
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

/// A clock that stands still until it is told otherwise.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime at) : m_at(std::move(at)) {}
    QDateTime now() const override { return m_at; }
    void set(const QDateTime &at) { m_at = at; }

private:
    QDateTime m_at;
};

} // namespace overzicht
