// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/feed_book.h"
#include "sync/keys.h"
#include "sync/list_watch.h"
#include "sync/round.h"
#include "sync/told_records.h"

#include <QElapsedTimer>

#include <functional>
#include <memory>
#include <vector>

namespace overzicht {

class Permit;

/// One source's part of a round: its secrets, who its feeds are, then all of them side by side.
class SourceRound : public QObject {
public:
    struct Tell {
        std::function<void(const Progress &)> progressed;
        std::function<void(const FeedId &)> healthChanged;
        std::function<void()> ended; ///< once, from the event loop
    };
    SourceRound(Tools &tools, LinkedPtr source, Round::Wish wish, Tell tell);
    ~SourceRound() override;

    void start();
    QList<FeedReport> reports() const;

private:
    /// One feed under way.
    struct Lane {
        Feed feed;
        Continuation at;
        FeedReport report;
        QElapsedTimer watch;
        QDateTime begunAt;
        Notes remarks;
        int received = 0, expected = 0;
        qint64 told = 0; ///< records of every sort, also those that are known
        ToldRecords records;
        ListWatch watched;
        Notes allRemarks() const { return remarks + records.remarks(); }
        std::unique_ptr<Dialogue> dialogue;
        bool begun = false, ended = false;
    };

    void keysRead();
    void discover();
    void discovered(Result<> how);
    void giveUp(const QString &detail);
    void pull(const FeedBook::Wanted &wanted);
    bool offeredByFile(Lane &lane);
    void begin(Lane &lane);
    void beginFollowers(const Lane &first);
    Result<> landed(Lane &lane, const Answer &answer);
    void keepLearnedNames(Answer &answer) const;
    bool isAnsweredForAll(const Answer &answer) const;
    Result<> partsLanded(const Lane &lane, const Answer &answer);
    Lane &partLane(const Feed &feed);
    void pulled(Lane &lane, Result<> how);
    void leaveAsItWas(Lane &lane);
    void leftSilent(Lane &lane, const Note &why);
    void settle(Lane &lane, Health health, const QString &detail, const QDateTime &retryAt = {});
    void progress(const Lane &lane);
    void finishWhenAllEnded();

    bool mayAsk(Lane &lane); ///< settles it when it may not
    bool isLed(const Lane &follower) const;
    QDateTime waitUntil(const Feed &feed) const;

    Tools &m_tools;
    LinkedPtr m_source;
    Round::Wish m_wish;
    Tell m_tell;
    Keys m_keys;
    std::unique_ptr<Permit> m_permit;
    FeedBook m_book;
    std::unique_ptr<Lane> m_list; ///< the federation's own
    QList<Feed> m_told;
    bool m_toldWhole = false;
    QList<ForeignId> m_unread; ///< what of the list could not be read
    std::vector<std::unique_ptr<Lane>> m_lanes;
    QHash<QString, QDateTime> m_waits; ///< address → not before, as learnt in this round
    bool m_finished = false;
};

} // namespace overzicht
