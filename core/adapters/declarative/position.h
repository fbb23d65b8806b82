// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/continuation.h"
#include "adapters/rest/paging.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace overzicht::declarative {

/// Where a stream is: resting (`paging` absent) or under way. Of what is asked record by record it holds who is next, as far as there is room; for the others of the
/// page that page is asked once more. A position of another plan, or none (a list that had to be stopped), is the beginning.
struct Position {
    /// One record that is still to be asked by itself.
    struct Waiting {
        QString id, version; ///< version may be empty
        QStringList places;  ///< what its request names of it
        bool operator==(const Waiting &) const = default;
    };

    std::optional<rest::Paging> paging;
    QDateTime began;
    bool unread = false;  ///< a record of this pull could not be read
    bool anew = false;    ///< asks everything, whatever is known
    QString goOn;         ///< of the page to ask: its address, its token, the last one seen
    qsizetype dealt = 0;  ///< that many records of that page had their turn
    QList<Waiting> waiting;
    bool last = false;    ///< after those waiting there is nothing
    bool lost = false;    ///< one that stands on the list could not be had by itself
    int failed = 0;       ///< that many in a row could not be read
    QByteArray etag;      ///< of a list that came whole in one answer

    /// What is remembered, begun when it rests, and begun anew when it was left too long ago.
    static Position standing(const Continuation &at, const QByteArray &fingerprint, const QDateTime &now, bool full);
    Result<Continuation> toContinuation(const QByteArray &fingerprint) const;

    static qsizetype sizeOf(const Waiting &one); ///< bytes that it takes
    static qsizetype sizeOf(const QString &goOn);
    static constexpr qsizetype kMostGoOn = 1600;
    static constexpr qsizetype kMostWaiting = 1700; ///< of one of them: what always has room beside the longest `goOn`
    static constexpr qsizetype kRoom = Continuation::kMost - 100; ///< what may still change in a position (counts, marks) has its place
};

} // namespace overzicht::declarative
