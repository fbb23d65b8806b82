// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/reader.h"
#include "store/search_text.h"
#include "store/sqlite.h"

#include <QHash>

#include <mutex>

namespace overzicht {

/// The open database of a reader, with the names it has looked up so far. What is remembered is dropped as soon as somebody has written.
class Reading {
public:
    Reading(std::unique_ptr<Connection> connection, std::unique_ptr<SearchWords> words, const SenderRegister &register_, const Clock &time, Language wanted, QString folder)
        : db(*connection), tokens(*words), senders(register_), clock(time), language(wanted), home(std::move(folder)), m_db(std::move(connection)),
          m_tokens(std::move(words))
    {
    }

    struct FeedWords {
        SourceId source;
        FeedId feed;
        qint64 sourceRow = 0;
        bool demo = false;
        LocalText sourceName, feedName;
        PartyId owner; ///< SourceState::owner
        QStringList payHosts; ///< where it may send people to pay; none when it is not linked any more
        bool linked = false;
    };

    Connection &db;
    const SearchWords &tokens;
    const SenderRegister &senders;
    const Clock &clock;
    const Language language;
    const QString home;

    void refreshNames(); ///< at the start of each call: forgets the names when the database has changed
    void forgetNames() { m_seen = -1; } ///< after a call that failed or was stopped: what it looked up may be what it did not get
    qint64 dataVersion();
    qint64 actingId(const Acting &who); ///< 0 = nothing belongs to them
    const FeedWords &feed(qint64 row);    ///< until the next is asked for

    /// The one place where rows of the table become rows of a list: in the order asked, without those that are not theirs.
    QList<Row> rows(qint64 acting, const QList<qint64> &items);
    std::optional<Row> row(qint64 acting, qint64 item);
    /// What asks money and is that far: what is due by its deadline, all else newest first. `more`: how many there are beyond them.
    QList<Row> paying(qint64 acting, const QList<Paying> &how, int most, int &more);
    qint64 itemOf(qint64 acting, qint64 id); ///< an id or an older alias → the item of today; 0 = none of theirs

    /// What a filter asks, as conditions on the columns of `item` after "acting = ?".
    static QByteArray conditions(const Filter &filter);
    static QByteArray windowSql(const Filter &filter, bool backwards = false); ///< acting, begin, count, offset → ids, from an index alone
    /// The ids of a window.
    QList<qint64> window(qint64 acting, const Filter &filter, int from, int count, int total);
    /// Words, count, acting → ids, newest first. `all`: the filter leaves out nothing; to look at each hit for it takes longer than to find it.
    static QByteArray searchSql(const Filter &filter, bool all, HitOrder order = HitOrder::Newest);
    static QByteArray period(const Filter &filter, const QByteArray &id);
    static QByteArray countSql(const Filter &filter);  ///< acting → one number, from the counters
    /// What it counts to, from the counters.
    int count(qint64 acting, const Filter &filter);
    /// A heading as a person sees it, told by that feed.
    ShownHeading shownHeading(const Heading &heading, const FeedWords &words);
    /// Whether it leaves out nothing of all there is, of whomever.
    bool isAll(qint64 acting, const Filter &filter);

private:
    qint64 begin(qint64 acting, const QByteArray &sql, bool backwards, int &offset);
    Row row(const Query &q);
    QList<QStringList> sameWords(const QList<BillMark> &marks);
    void tellSameBills(qint64 acting, QList<Row> &rows);
    void tellChanges(QList<Row> &rows);
    const ShownHeading &envelope(const PartyId &sender, const QString &type, const FeedWords &words);
    const QStringList &channels(const QString &feeds);
    bool isLinked(const QString &feeds); ///< the source of any of them
    std::optional<QDateTime> lastMoment(const Query &q, int column);

    qint64 m_seen = -1;
    /// By whose items and by the words of a window: the ids at every thousandth place, as far as somebody has looked. A window far from both ends
    /// begins at one of them; to step over all before it took longer than to read it.
    QHash<QPair<qint64, QByteArray>, QList<qint64>> m_milestones;
    QHash<QString, qint64> m_acting;
    QHash<qint64, FeedWords> m_feeds;
    QHash<QPair<qint64, QPair<QString, QString>>, ShownHeading> m_envelopes;
    QHash<QString, QStringList> m_channels;
    QHash<qint64, QDateTime> m_moments;
    std::unique_ptr<Connection> m_db;
    std::unique_ptr<SearchWords> m_tokens;
};

struct Reader::Private {
    Reading r;
    std::mutex stopping{};
    bool stoppable = false; ///< an interruption may only end what is asked: one that ended the BEGIN or COMMIT around it would leave the snapshot open for good

    /// One snapshot for all statements of a call; it ends before the call returns.
    template <typename Step>
    auto read(Step step) -> Result<decltype(step())>
    {
        static_cast<void>(r.db.takeFailure());
        Transaction snapshot(r.db, Transaction::Kind::Read);
        r.refreshNames();
        mayBeStopped(true);
        auto value = step();
        mayBeStopped(false);
        if (const auto ok = snapshot.commit(); !ok) {
            r.forgetNames();
            return failure(ok.error());
        }
        return value;
    }

    void mayBeStopped(bool yes)
    {
        const std::lock_guard guard(stopping);
        stoppable = yes;
    }
};

} // namespace overzicht
