// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"
#include "domain/acting.h"
#include "domain/sender_register.h"
#include "store/home.h"
#include "store/row.h"

#include <memory>

namespace overzicht {

struct Arrived;        // store/elsewhere.h
struct HeardElsewhere; // store/elsewhere.h
struct FoundIn;            // store/found_in.h

/// Which rows. `kind` empty = all.
struct Filter {
    std::optional<ItemKind> kind;
    bool unreadOnly = false; ///< not read here and not read at the source
    bool todoOnly = false;   ///< asks something that is not settled; ordered by deadline instead of newest first
    bool hidden = false;     ///< also what was put out of sight at the source
    bool moneyOnly = false;  ///< asks money, settled or not: letters, cases and payments; first what is due, by deadline, then what is under way, then what is over
    PartyId sender{};              ///< only what this one sent; empty = anybody
    bool settledOnly = false;      ///< only what is done or paid, by the person's word or its source's
    std::optional<QDate> from{}, until{}; ///< days of arrival, both with it; as they are in Belgium
    bool isNarrowed() const { return !sender.text().isEmpty() || settledOnly || from || until; } ///< by what no counter knows: it takes as long as there are items
};

/// The cases that go on: the newest ones of them, and how many there are.
struct Running {
    QList<Row> rows;
    int total = 0;
    int unclear = 0; ///< of them: nobody knows how they stand, so nobody knows whether they ask something
};

/// How much of the official letters is kept here: the letter itself, or its text.
struct KeptLetters {
    int letters = 0, kept = 0;
    int lost = 0;          ///< neither kept here nor at a source any more
    QList<ItemId> leaving; ///< not kept, and their source takes them away by the day that was asked for; the first one first, at most kMostLeaving
    static constexpr int kMostLeaving = 500;
};

enum class HitOrder { Newest, Best };

/// What a search found.
struct Hits {
    static constexpr int kMostRanked = 2000; ///< the best ones are looked for among the newest so many
    QList<Row> rows;
    int total = 0;           ///< counted up to 1 000, or kMostRanked
    bool totalIsMore = false;
};

/// What a search cannot find words in, because nobody read it here yet.
struct Unsearched {
    int unopened = 0; ///< have contents, and none of them was opened here
    int wordless = 0; ///< were opened; of none of their contents there is a text
};

/// The reading side: its own read-only connection, one per thread. Plain functions with a window; every one steps to the end and resets before it
/// returns, so that no snapshot outlives a call. There is no way to ask without saying for whom.
class Reader {
public:
    static Result<std::unique_ptr<Reader>> open(const Home &home, const SenderRegister &senders, const Clock &clock, Language language);
    ~Reader();

    Result<int> count(const Acting &who, const Filter &filter) const;
    Result<QList<Row>> rows(const Acting &who, const Filter &filter, int from, int count) const;
    /// Cases that are neither done nor stopped, newest first, among the newest thousand: so it takes as long with any number of old ones.
    Result<Running> running(const Acting &who, int most) const;
    /// What was here at that moment and is told otherwise since, the last one first; among the last five hundred changes.
    Result<QList<Row>> changedSince(const Acting &who, const QDateTime &moment, int most) const;
    /// Rows of theirs, those that do not tell the number of their case themselves with that of the newest case here that they surely belong to, as `details` has it beside them.
    Result<QList<Row>> withCases(const Acting &who, QList<Row> rows) const;
    Result<Row> row(const Acting &who, ItemId item) const;
    Result<Details> details(const Acting &who, ItemId item) const; ///< Gone when there is no such item for them
    Result<std::optional<LocalText>> body(const Acting &who, ItemId item) const;
    /// Words in any order, all of them, the last one also as a beginning; diacritics and case do not matter. No query syntax reaches the engine.
    /// Amounts, accounts and structured communications are found however they are written (store/search_query.h). Without words: what a narrowed filter leaves.
    Result<Hits> search(const Acting &who, const QString &words, int count, const Filter &filter = {}, HitOrder order = HitOrder::Newest) const;
    /// FoundIn a search found that item (store/found_in.h): the fewest places that have all the words, at most three. Empty when they go on from one place into another.
    Result<QList<FoundIn>> why(const Acting &who, ItemId item, const QString &words) const;
    Result<Unsearched> unsearched(const Acting &who, const Filter &filter) const; ///< takes as long as there are items with contents

    Result<QList<SourceState>> sources() const; ///< of everyone in this home
    Result<QList<SourceState>> sources(const Acting &who) const;
    Result<Completeness> completeness(const Acting &who) const;
    /// What asks money. `most`: of what is over, that many at most.
    Result<Payments> payments(const Acting &who, int most = Payments::kMost) const;
    Result<Counters> counters(const Acting &who) const;
    Result<KeptLetters> keptLetters(const Acting &who, const QDateTime &until) const; ///< looks at every letter: not for the thread of a window
    /// Official letters that are still at a source and of which nothing is kept, or perhaps not the letter itself: first those that go within 60 days, by that day; then the newest.
    Result<QList<ItemId>> notKept(const Acting &who) const;
    Result<bool> holdsOnlyExamples() const; ///< every source that ever brought something here, also one unlinked since, was the demo town's
    /// Letters and notices that arrived since that moment, the newest first, and at most `most`: through which sources each came.
    Result<QList<Arrived>> arrivedSince(const Acting &who, const QDateTime &since, int most) const;
    /// What imported e-mails tell, the newest first.
    Result<QList<HeardElsewhere>> heardElsewhere(const Acting &who, const QDateTime &since, int most) const;
    Result<QHash<QString, QDateTime>> silentApps(const Acting &who) const; ///< which apps tell nothing any more by the person's word, and since when they say so
    Result<QList<QuarantineRow>> quarantine() const; ///< of everyone in this home: for `check` and the source pages
    Result<QList<QuarantineRow>> quarantine(const Acting &who) const;
    Result<QList<Outage>> outages(const SourceId &source) const; ///< newest first, at most 200
    Result<QList<Offered>> services(const Acting &who) const; ///< what can be started at their linked sources, source by source in its own order
    Result<SenderDirectory> senderDirectory(const Acting &who, const QString &protocol) const;
    Result<QStringList> onlyNotify() const;                      ///< sources of which no letter that came is a document (the first 500 of each feed are looked at)
    /// Empty = none. With `sources` (their ids) only one that they gave: whoever is not confirmed must not stand there under another's logo.
    Result<QByteArray> logo(const PartyId &party, const QStringList &sources = {}) const;
    Result<ItemId> find(const Acting &who, const QString &id) const; ///< from the text form, also an older alias

    /// Everything `overzichtctl check` looks at: integrity of the file, items per feed, positions, quarantine, digests of saved contents. Empty = all well.
    Result<QStringList> findings() const;

    qint64 dataVersion() const; ///< changes when another connection has written
    void interrupt();           ///< from another thread: ends a long search with Cancelled

private:
    struct Private;
    explicit Reader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace overzicht
