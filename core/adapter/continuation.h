// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace overzicht {

/// Where a feed was: a position, never items. Opaque to everyone but its adapter, which puts its own version inside.
/// Stored in the same transaction as the page that produced it. An empty one is the beginning.
class Continuation {
public:
    static constexpr int kMost = 4096;

    Continuation() = default;
    static Result<Continuation> make(const QByteArray &bytes)
    {
        if (bytes.size() > kMost)
            return failure(Error::Kind::Malformed, QStringLiteral("a position of %1 bytes; %2 is the most").arg(bytes.size()).arg(kMost));
        Continuation c;
        c.m_bytes = bytes;
        return c;
    }

    const QByteArray &bytes() const { return m_bytes; }
    bool isStart() const { return m_bytes.isEmpty(); }
    bool operator==(const Continuation &) const = default;

private:
    QByteArray m_bytes;
};

} // namespace overzicht
