// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/feed.h"
#include "base/error.h"
#include "base/id.h"

#include <QList>
#include <QMetaType>

namespace overzicht {

/// How one feed fared in one round.
struct FeedReport {
    SourceId source;
    FeedId feed;
    LocalText name;
    Health health = Health::Never;
    QString detail;
    int fresh = 0, changed = 0, quarantined = 0;
    double seconds = 0;
};

/// How one round fared.
struct Report {
    QList<FeedReport> feeds;
    bool isWhole() const; ///< every active feed answered
};

/// How far a feed is, for the window.
struct Progress {
    SourceId source;
    FeedId feed;
    int received = 0;
    int expected = 0; ///< 0 = not known
    bool busy = false;
};

/// How far a content is.
struct ContentProgress {
    ItemId item = ItemId::None;
    int attachment = 0;
    qint64 received = 0;
    qint64 total = 0; ///< 0 = not known
};

/// How a content ended: a path, or the reason why not.
struct ContentEnded {
    ItemId item = ItemId::None;
    int attachment = 0;
    QString path;                ///< empty = failed, or a body that lies in the store
    std::optional<Error> error;  ///< set = failed; Cancelled when it was stopped
};

/// What came of keeping official letters here (Engine::keep and keepAll).
struct KeepingEnded {
    int kept = 0, failed = 0;
    int waiting = 0;              ///< not asked: their source did not do well, or they are more than are asked at once
    QList<ContentEnded> failures; ///< each with its error; at most kMostTold
    bool byItself = false;        ///< after a round, because the person chose that all is kept; not asked by anybody now
    static constexpr int kMostTold = 20;
};

/// A page to pay that may be opened now, because that is written down; or why not.
struct HandOverEnded {
    ItemId item = ItemId::None;
    QString id;                 ///< of the HandOver that was asked
    std::optional<Error> error; ///< Refused: something changed, or it was opened before
};

/// What came of something that was kept about other apps (Engine::keepHeard and the calls beside it).
struct HeardKept {
    int asked = 0;              ///< the number of that request
    int fresh = 0;              ///< mails that were new
    std::optional<Error> error; ///< set = nothing was kept
};

} // namespace overzicht

Q_DECLARE_METATYPE(overzicht::HeardKept)
Q_DECLARE_METATYPE(overzicht::KeepingEnded)
Q_DECLARE_METATYPE(overzicht::HandOverEnded)
Q_DECLARE_METATYPE(overzicht::Report)
Q_DECLARE_METATYPE(overzicht::Progress)
Q_DECLARE_METATYPE(overzicht::ContentProgress)
Q_DECLARE_METATYPE(overzicht::ContentEnded)
