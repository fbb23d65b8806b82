// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <chrono>

namespace overzicht {

/// How long and how much. Tests shorten them; the program uses what stands here.
struct Limits {
    std::chrono::milliseconds connect{10'000}; ///< until the first byte of the answer's head
    std::chrono::milliseconds stall{20'000};   ///< without a byte
    std::chrono::milliseconds total{120'000};  ///< a page; contents have no total limit
    qint64 page = 4 * 1024 * 1024;             ///< bytes of a page, after decompression
    qint64 content = 20LL * 1024 * 1024 * 1024; ///< bytes of one content
    int records = 200'000;                     ///< that one feed may bring in one pull, and that may be there of it: far more than anyone has, and a feed without end stops there
    int retries = 2;                           ///< after the first try, for safe methods or with an idempotency key
    std::chrono::milliseconds backoff{500};    ///< before the first retry; doubles, with jitter of ±50 %
    std::chrono::seconds mostRetryAfter{3600}; ///< whatever the server says
    std::chrono::seconds waitedHere{5};        ///< a Retry-After up to this is waited for within the call; a longer one is the Busy error
};

} // namespace overzicht
