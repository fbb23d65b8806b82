// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapters/declarative/plan.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>

namespace overzicht::declarative {

/// The way that `items` goes through one answer, to the records at its end: an answer in which that way breaks off is no empty list, or all that was known would seem gone.
struct ListWay {
    static constexpr qsizetype kMost = 10'001; ///< one more than is read of a page, so that it shows

    enum class End {
        There,  ///< it leads to a list, perhaps an empty one
        Absent, ///< the file says that the list may be left out, and this is such an answer
        Lost    ///< neither: the page cannot be read
    };
    End end = End::Lost;
    QList<QJsonValue> records;
    QList<QByteArray> raws;   ///< of each, exactly as received
    qsizetype parts = 0;      ///< elements of a "[*]" on the way
    qsizetype lostParts = 0;  ///< those of them in which the rest of the way is not there
    QJsonValue stop;          ///< where the way broke off first: whose members may tell why

    /// `whole` is what `body` says; `errorWords`: where an error of this service says why.
    static ListWay through(const Stream &stream, const std::optional<Pointer> &errorWords, const QJsonValue &whole, const QByteArray &body);
};

} // namespace overzicht::declarative
