// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/continuation.h"
#include "adapters/rest/paging.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace overzicht::ebox {

using rest::Paging;

inline constexpr int kPageSize = 100; ///< the most Message Registry 2.1 allows

/// Positions are small JSON objects, {"v":1,"of":"messages"|"directory",…}. What is not of this version and kind, or does not parse, is the beginning:
/// a position that cannot be read costs one pull, never a letter.

/// What GET /ebox said (Message Registry 2.1, Ebox).
struct Counters {
    qint64 messages = 0;
    std::optional<qint64> unread;
    QString lastReceipt; ///< as written; only compared
    bool operator==(const Counters &) const = default;
};

/// Where a messages feed is. Resting (`paging` absent) or under way.
struct MessagesPosition {
    std::optional<Counters> counters;  ///< at the last pull that saw everything it was promised
    std::optional<QDateTime> sweptAt;  ///< when the last sweep began
    std::optional<QDate> lastDay;      ///< the newest day of receipt, never after the day it was seen

    std::optional<Paging> paging;
    bool sweep = false;
    QDateTime began;
    std::optional<QDate> after;        ///< receivedAfter of this pull; stays the same on all its pages
    std::optional<Counters> counted;   ///< at the beginning of this pull
    bool unread = false;               ///< a record of this pull could not be read: it shows who is there, not who is gone

    static MessagesPosition from(const Continuation &at);
    Result<Continuation> toContinuation() const;
    bool operator==(const MessagesPosition &) const = default;
};

/// Where a directory feed is.
struct DirectoryPosition {
    enum class List { Organizations, Applications, Types };
    struct Logo {
        QString organization, image;
        bool operator==(const Logo &) const = default;
    };

    std::optional<QDateTime> freshUntil; ///< resting until then; absent = under way, or the beginning
    QStringList etags[3];                ///< of the first pages of each list
    int pages[3] = {0, 0, 0};            ///< how many pages each list had
    int logosFrom = 0;                   ///< the first logo to fetch, counted over all organisations: more than one pull may take go on where the last one stopped

    List list = List::Organizations;
    Paging paging;
    qint64 maxAge = 0; ///< seconds; the smallest one told so far; 0 = none yet
    QList<Logo> waiting;
    int logosSeen = 0;  ///< of the pages before this one
    int logosTaken = 0; ///< in this pull
    int logosOfPage = 0; ///< of this page, that have been queued or passed already
    bool logosCut = false; ///< this pull has taken as many as it may
    bool unchanged = false; ///< every page of this list so far was the same as the last time
    QDateTime waitingSince; ///< when the first waiting logo became the first

    static DirectoryPosition from(const Continuation &at);
    Result<Continuation> toContinuation() const;
    QByteArray bytes() const;
};

} // namespace overzicht::ebox
