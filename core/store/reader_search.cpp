// SPDX-License-Identifier: EUPL-1.2
// A reader's search: words of a person → an expression of the index that holds nothing but quoted words → rows, newest first.
#include "store/reading.h"
#include "store/search_query.h"

#include <algorithm>
#include <limits>

namespace overzicht {

namespace {

constexpr int kMostCounted = 1000;
constexpr int kMostEndings = 200; ///< whole words one beginning is looked up as

QByteArray quoted(const QList<QByteArray> &tokens)
{
    QByteArray phrase = "\"";
    for (const QByteArray &token : tokens) {
        if (phrase.size() > 1)
            phrase += ' ';
        phrase += QByteArray(token).replace('"', "\"\"");
    }
    return phrase + '"';
}

/// The last word also as a beginning: as the whole words that begin so, when they are not too many. The engine's own prefix search reads all places of all of
/// them before it tells the newest; words on their own are read from the newest on, and no further than asked.
QByteArray beginning(Reading &r, const QList<QByteArray> &tokens)
{
    const QString start = QString::fromUtf8(tokens.last());
    QList<QByteArray> ends;
    {
        static constexpr char32_t kLast = 0x10ffff;
        Query q(r.db, "SELECT word FROM word WHERE word >= ? AND word < ? LIMIT ?");
        q << start << QString(start + QString::fromUcs4(&kLast, 1)) << kMostEndings + 1;
        while (q.next())
            ends << q.text(0).toUtf8();
    }
    if (ends.isEmpty() || ends.size() > kMostEndings)
        return quoted(tokens) + " *";
    QByteArrayList phrases;
    for (const QByteArray &end : std::as_const(ends)) {
        QList<QByteArray> phrase = tokens;
        phrase.last() = end;
        phrases << quoted(phrase);
    }
    return '(' + phrases.join(" OR ") + ')';
}

QByteArray expression(Reading &r, const SearchQuery &query, const Filter &filter)
{
    QByteArrayList all;
    if (const QList<QByteArray> sender = r.tokens.of(filter.sender.text()); !sender.isEmpty()) // its id is among its words: what others sent is not even looked at
        all << "sender : " + quoted(sender);
    for (const SearchQuery::Term &term : query.terms) {
        QByteArrayList ways;
        for (const SearchQuery::Way &way : term)
            ways << (way.open ? beginning(r, way.tokens) : quoted(way.tokens));
        all << (ways.size() == 1 ? ways.first() : '(' + ways.join(" OR ") + ')');
    }
    return all.join(" AND ");
}

/// Ids, the newest first: of what has these words, or of all that a filter leaves.
QList<qint64> newest(Reading &r, qint64 acting, const QByteArray &expression, const Filter &filter, int most)
{
    QList<qint64> ids;
    Query q(r.db, expression.isEmpty() ? Reading::windowSql(filter) : Reading::searchSql(filter, r.isAll(acting, filter)));
    if (expression.isEmpty())
        q << acting << std::numeric_limits<qint64>::max() << most << 0;
    else
        q << QString::fromUtf8(expression) << most << acting;
    while (q.next())
        ids << q.integer(0);
    return ids;
}

/// The same, the best first; of those that answer as well the newest.
QList<qint64> best(Reading &r, qint64 acting, const QByteArray &expression, const Filter &filter)
{
    QList<QPair<double, qint64>> weighed;
    Query q(r.db, Reading::searchSql(filter, r.isAll(acting, filter), HitOrder::Best));
    q << QString::fromUtf8(expression) << Hits::kMostRanked + 1 << acting;
    while (q.next())
        weighed << QPair<double, qint64>(-q.real(1), -q.integer(0));
    if (weighed.size() > Hits::kMostRanked) // one too many: it only says that there are more
        std::sort(weighed.begin(), weighed.end() - 1);
    else
        std::sort(weighed.begin(), weighed.end());
    QList<qint64> ids;
    for (const auto &[weight, id] : std::as_const(weighed))
        ids << -id;
    return ids;
}

} // namespace

Result<Hits> Reader::search(const Acting &who, const QString &words, int count, const Filter &filter, HitOrder order) const
{
    const auto query = SearchQuery::of(words, d->r.tokens);
    if (!query)
        return failure(query.error());
    // Signs alone are words that nothing has.
    if (query->terms.isEmpty() && (!words.trimmed().isEmpty() || !filter.isNarrowed()))
        return Hits{};
    return d->read([&] {
        const qint64 acting = d->r.actingId(who);
        const bool ranked = order == HitOrder::Best && !query->terms.isEmpty();
        const int wanted = qMax(0, count), most = ranked ? Hits::kMostRanked : qMax(wanted, kMostCounted);
        const QByteArray wordsOfIt = expression(d->r, *query, filter);
        const QList<qint64> ids = ranked ? best(d->r, acting, wordsOfIt, filter) : newest(d->r, acting, wordsOfIt, filter, most + 1);
        return Hits{d->r.rows(acting, ids.mid(0, qMin(wanted, most))), int(qMin<qsizetype>(ids.size(), most)), ids.size() > most};
    });
}

Result<Unsearched> Reader::unsearched(const Acting &who, const Filter &filter) const
{
    return d->read([&] {
        Query q(d->r.db, "SELECT EXISTS(SELECT 1 FROM copy WHERE copy.item = item.id), count(*) FROM item WHERE acting = ? AND attachments > 0" + Reading::conditions(filter)
                             + " AND NOT EXISTS(SELECT 1 FROM page_text WHERE page_text.item = item.id AND text <> '') GROUP BY 1");
        q << d->r.actingId(who);
        Unsearched all;
        while (q.next())
            (q.flag(0) ? all.wordless : all.unopened) = q.number(1);
        return all;
    });
}

} // namespace overzicht
