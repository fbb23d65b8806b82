// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/note.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace overzicht::rest {

inline constexpr int kMostPages = 9'999; ///< of a hundred, a mailbox of a million letters; more is a source that never ends. With an eBox's counters 10 000 requests, the most a pull may make
inline constexpr int kMostRestarts = 3;

/// Where a list is, page by page, and what its source promised about it. No promise is trusted: not the total, not that pages differ, not that there is an end.
struct Paging {
    enum class Step { Next, Restart, End };

    /// What one page showed. `identity`: what tells this page from another one (its ids).
    struct Seen {
        qint64 count = 0;
        QJsonValue total{QJsonValue::Undefined};
        QByteArray identity;
        QString totalName = QStringLiteral("totalItems"); ///< what the source calls the total
        std::optional<bool> last{}; ///< the source says itself whether this is the last page: the total then only has to come true
    };

    int page = 1; ///< to ask next, from 1
    qint64 collected = 0;
    std::optional<qint64> total; ///< as told, when it can be a number of items
    std::optional<QString> oddTotal; ///< as told, when it cannot; empty for a number too long to tell
    int restarts = 0;
    bool restless = false; ///< the total kept changing
    bool clean = true;     ///< the source kept its promises so far
    QByteArray kept;       ///< digest of the last page whose number is a power of two: any cycle of pages meets it again (Brent)

    /// Takes one page in and says what comes next. Ends on an empty page, on the promised number of items, on a page that comes back, ten pages after more came than the
    /// newest total announced (a list may grow while it is read, and a total be too small), or at kMostPages;
    /// begins again when the total changes, kMostRestarts times at most. `counted`: how many items another answer of this source said there are; a list short of it is
    /// asked one page further, for sources that tell the size of the page as the total. `remarks`: the promises that were broken.
    Step advance(const Seen &seen, std::optional<qint64> counted, Notes &remarks);

    QJsonObject toJson() const;
    static std::optional<Paging> fromJson(const QJsonObject &object);
    bool operator==(const Paging &) const = default;
};

} // namespace overzicht::rest
