// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/store.h"
#include "store/writing.h"

namespace overzicht {

/// One answer of one feed on its way into the tables: everything between the begin and the end of its transaction.
class Landing {
public:
    Landing(Writing &writing, const SourceId &source, const FeedId &feed) : w(writing), m_source(source), m_feedWord(feed) {}

    /// Gone when that feed is not linked (any more); Refused when there would be more than `most` records of it.
    Result<Store::Landed> run(const Answer &answer, int most);

private:
    struct Known; ///< a sighting as it stands in the table

    bool hasRoom(const Answer &answer, int most);
    void names(const Answer &answer);
    void land(const Found &found);
    std::optional<Found> withFirstArrival(const Found &found, qint64 sighting);
    void keepBeside(const Found &told);
    bool isKept(qint64 item, const QByteArray &encoded);
    void landNew(const Found &found, const QByteArray &encoded, const QByteArray &digest, const QStringList &keys);
    void landAgain(const Found &found, const Known &known, const QByteArray &encoded, const QByteArray &digest, const QStringList &keys);
    bool isAsking(qint64 item);
    QStringList accepted(const Found &found) const;
    int rankOf(const QStringList &accepted) const;
    void stillThere(const Answer &answer);
    void offer(const Answer &answer);
    void offerAll(const QList<Service> &services);
    void setAside(const Quarantined &bad);
    void forgetOldestAside();
    void takeOut(const ForeignId &id);
    void sweep(const QDateTime &since);

    Writing &w;
    const SourceId m_source;
    const FeedId m_feedWord;
    qint64 m_feed = 0, m_sourceRow = 0, m_acting = 0, m_now = 0;
    bool m_anyQuarantined = false;
    bool m_firstReading = false; ///< this feed was never read to its end
    bool m_newAside = false; ///< a record without a number that was not kept yet
    Store::Landed m_landed;
};

/// Under what a record that could not be read is kept.
QString recordOf(const Quarantined &bad);

} // namespace overzicht
