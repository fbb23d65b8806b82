// SPDX-License-Identifier: EUPL-1.2
#include "net/retry.h"

#include "net/head_fields.h"

#include <algorithm>

namespace overzicht {

std::chrono::milliseconds backoff(std::chrono::milliseconds first, int retry, double chance)
{
    constexpr double kMost = 60'000;
    const int doublings = std::clamp(retry - 1, 0, 30);
    const double plain = double(first.count()) * double(1LL << doublings);
    return std::chrono::milliseconds(qint64(std::min(plain * (0.5 + std::clamp(chance, 0.0, 1.0)), kMost)));
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now, std::chrono::seconds most)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty() || text.size() > 64)
        return std::nullopt;
    if (std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits ? std::min(std::chrono::seconds(seconds), most) : most;
    }
    const QDateTime until = parseHttpDate(text);
    if (!until.isValid() || !now.isValid())
        return std::nullopt;
    const qint64 seconds = now.secsTo(until);
    if (seconds <= 0)
        return std::nullopt;
    return std::min(std::chrono::seconds(seconds), most);
}

} // namespace overzicht
