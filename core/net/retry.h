// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace overzicht {

/// The wait before the n-th retry (from 1): `first`, doubling, times 0.5…1.5, at most a minute. `chance` is from 0 up to, not including, 1.
std::chrono::milliseconds backoff(std::chrono::milliseconds first, int retry, double chance);

/// A Retry-After (RFC 9110, 10.2.3), at most `most`. Seconds, or a date in any of the three HTTP forms seen from `now`: the server's own Date, so that
/// a wrong clock on either side does no harm. Nothing: absent, negative, in the past or not understood; then a plain backoff is due.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now, std::chrono::seconds most);

} // namespace overzicht
