// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"
#include "domain/acting.h"
#include "sync/content.h"

#include <QHash>
#include <QSet>

namespace overzicht {

/// Which official letters are fetched for keeping, one after another: that is all a source may be asked at once for what nobody waits for. A source that does not do well is not asked; one that fails is asked no more until
/// the next round. A letter that cannot be had comes last from then on, so that it never keeps the others waiting.
class KeepRound {
public:
    static constexpr int kMost = 50;     ///< letters that are asked for in a round that nobody waits for
    static constexpr int kMostFaulty = 3; ///< letters of one source that are not as they should be; then it is the source

    /// All of it outlives the round. `faulty`: letters that could not be had before, in the order of nothing.
    KeepRound(const Reader &reader, Store &store, const Clock &clock, QList<LinkedPtr> sources, QSet<ItemId> &faulty);

    Result<> all(const Acting &who);                           ///< whatever is not kept of theirs, within kMost
    void those(const Acting &who, const QList<ItemId> &items); ///< by the person's own word: each of them, whatever was fetched last

    struct Step {
        enum class Is { Wish, Later, Over };
        Is is = Is::Over;
        ContentWish wish{};
    };
    /// What to fetch now. Later: it looked at enough for one turn of the event loop. That the program opens it is written down before it is asked for.
    Step next();
    void ended(const ContentEnded &ended); ///< of the last wish
    const KeepingEnded &told() const { return m_told; }

private:
    struct Wanted {
        Acting who;
        ItemId item = ItemId::None;
        bool byPerson = false;
    };
    std::optional<ContentWish> wish(const Wanted &wanted);
    QString placeOf(const Details &details, bool byPerson); ///< source and feed that would be asked; empty = none that may be
    bool doesWell(const SourceId &source, const FeedId &feed) const;
    void fail(ItemId item, Error error);

    const Reader &m_reader;
    Store &m_store;
    const Clock &m_clock;
    QList<LinkedPtr> m_sources;
    QSet<ItemId> &m_faulty;
    QList<Wanted> m_wanted;
    qsizetype m_at = 0;
    int m_asked = 0;
    QString m_place; ///< of the last wish
    QSet<QString> m_closed;
    QHash<QString, int> m_faults;
    KeepingEnded m_told;
};

} // namespace overzicht
