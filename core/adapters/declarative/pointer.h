// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace overzicht::declarative {

/// Where a value stands inside a record: a JSON pointer (RFC 6901), with "[*]" as one step for "each element": "/activities/[*]/description".
class Pointer {
public:
    static constexpr int kMostSteps = 12;
    static constexpr int kMostFound = 10'000; ///< what a "[*]" finds beyond that is not read

    /// Nothing when it is no such pointer: not empty and without "/" at the front, "~" not followed by 0 or 1, more than kMostSteps steps or 500 characters.
    static std::optional<Pointer> parse(const QString &text);

    QJsonValue first(const QJsonValue &in) const; ///< Undefined when there is none; of several the first that is there and not null
    QList<QJsonValue> all(const QJsonValue &in) const; ///< those that are there and not null
    /// What stands on the way and cannot be gone through: a text where the pointer goes on by a name, a list where it takes no element. Undefined when it is only not there.
    QJsonValue barredBy(const QJsonValue &in) const;
    const QStringList &steps() const { return m_steps; }

private:
    QStringList m_steps;
};

} // namespace overzicht::declarative
