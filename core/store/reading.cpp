// SPDX-License-Identifier: EUPL-1.2
#include "store/reading.h"

#include "base/local_time.h"
#include "store/encoding.h"

#include <algorithm>
#include <limits>

namespace overzicht {

namespace {

template <typename T>
T bounded(const Query &q, int column, T last)
{
    return T(qBound(0, q.number(column), int(last)));
}

std::optional<QDateTime> brusselsAt(const Query &q, int column)
{
    return q.isNull(column) ? std::nullopt : std::optional<QDateTime>(QDateTime::fromMSecsSinceEpoch(q.integer(column), brussels()));
}

} // namespace

qint64 Reading::dataVersion()
{
    Query q(db, "PRAGMA data_version");
    return q.next() ? q.integer(0) : -1;
}

void Reading::refreshNames()
{
    const qint64 now = dataVersion();
    if (now == m_seen)
        return;
    m_seen = now;
    m_acting.clear();
    m_feeds.clear();
    m_parties.clear();
    m_types.clear();
    m_milestones.clear();
}

qint64 Reading::actingId(const Acting &who)
{
    const QString key = who.key();
    auto it = m_acting.constFind(key);
    if (it == m_acting.constEnd()) {
        Query q(db, "SELECT id FROM acting WHERE key = ?");
        q << key;
        it = m_acting.insert(key, q.next() ? q.integer(0) : 0);
    }
    return *it;
}

Reading::FeedWords Reading::feed(qint64 row)
{
    auto it = m_feeds.constFind(row);
    if (it == m_feeds.constEnd()) {
        Query q(db, "SELECT s.word, f.word, s.id, s.demo, s.name, f.name FROM feed f JOIN source s ON s.id = f.source WHERE f.id = ?");
        q << row;
        FeedWords words;
        if (q.next())
            words = {SourceId(q.text(0)), FeedId(q.text(1)), q.integer(2), q.flag(3), encoding::decodedText(q.blob(4)), encoding::decodedText(q.blob(5))};
        it = m_feeds.insert(row, words);
    }
    return *it;
}

Names Reading::names(const PartyId &sender, const QString &type, qint64 sourceRow)
{
    const auto look = [&](QHash<QPair<qint64, QString>, LocalText> &known, const char *sql, const QString &word) {
        const QPair<qint64, QString> key(sourceRow, word);
        auto it = known.constFind(key);
        if (it == known.constEnd()) {
            Query q(db, sql);
            q << sourceRow << word;
            it = known.insert(key, q.next() ? encoding::decodedText(q.blob(0)) : LocalText());
        }
        return *it;
    };
    Names names;
    if (const Party *party = senders.find(sender))
        names.registered = party->name;
    names.directory = look(m_parties, "SELECT name FROM party WHERE source = ? AND word = ?", sender.text());
    if (!type.isEmpty())
        names.type = look(m_types, "SELECT name FROM message_type WHERE source = ? AND word = ?", type);
    return names;
}

qint64 Reading::itemOf(qint64 acting, qint64 id)
{
    Query q(db, "SELECT id FROM item WHERE id = ?1 AND acting = ?2 UNION ALL "
                "SELECT i.id FROM alias a JOIN item i ON i.id = a.item WHERE a.old = ?1 AND i.acting = ?2");
    q << id << acting;
    return q.next() ? q.integer(0) : 0;
}

std::optional<Row> Reading::row(qint64 acting, qint64 item)
{
    Query q(db, "SELECT i.kind, i.shown, i.reason, i.sender, i.subject, i.type, i.arrived, i.zone, i.due, i.obligation, i.state, i.read_here, i.read_there, "
                "i.registered, i.gone, i.hidden, i.attachments, i.expires, i.feed, i.channels, a.cents, a.currency, a.iban, a.reference, d.number, d.source_state "
                "FROM item i LEFT JOIN asked a ON a.item = i.id LEFT JOIN dossier d ON d.item = i.id WHERE i.id = ? AND i.acting = ?");
    q << item << acting;
    if (!q.next())
        return std::nullopt;
    Row row;
    row.id = ItemId(item);
    row.kind = bounded(q, 1, ItemKind::Payment);
    row.classified = {row.kind == ItemKind::Notice ? ItemClass::Notice : ItemClass::Official, bounded(q, 2, ClassReason::Default)};
    row.senderId = PartyId(q.text(3));
    const FeedWords words = feed(q.integer(18));
    const Heading heading(row.senderId, encoding::decodedText(q.blob(4)), q.text(5), encoding::moment(q.integer(6), q.number(7)));
    row.heading = shown(heading, names(row.senderId, heading.messageType(), words.sourceRow), language);
    row.arrivedAt = heading.arrivedAt();
    row.dueAt = brusselsAt(q, 8);
    row.obligation = bounded(q, 9, Obligation::Kind::Appear);
    row.state = bounded(q, 10, RowState::Withdrawn);
    row.readHere = q.flag(11);
    row.readAtSource = q.flag(12);
    row.registeredMail = q.flag(13);
    row.goneAtSource = q.flag(14);
    row.hiddenAtSource = q.flag(15);
    row.attachments = q.number(16);
    row.expiresAt = brusselsAt(q, 17);
    row.source = words.source;
    row.feed = words.feed;
    row.demo = words.demo;
    for (const QString &channel : q.text(19).split(u',', Qt::SkipEmptyParts)) {
        const QString source = feed(channel.toLongLong()).source.text();
        if (!row.channels.contains(source))
            row.channels << source;
    }
    if (!q.isNull(20)) {
        row.amount = Money(q.integer(20), q.text(21));
        row.iban = q.text(22);
        row.reference = q.text(23);
    }
    if (!q.isNull(24)) {
        row.dossier = q.text(24);
        row.sourceState = q.text(25);
    }
    return row;
}

QByteArray Reading::conditions(const Filter &filter)
{
    QByteArray sql;
    if (filter.kind)
        sql += " AND shown = " + QByteArray::number(int(*filter.kind));
    if (filter.unreadOnly)
        sql += " AND unread = 1";
    if (filter.todoOnly)
        sql += " AND todo = 1";
    if (!filter.hidden)
        sql += " AND hidden = 0";
    return sql;
}

QByteArray Reading::windowSql(const Filter &filter, bool backwards)
{
    const QByteArray index = filter.todoOnly ? "item_todo" : filter.unreadOnly ? "item_unread" : filter.kind ? "item_shown" : "item_all";
    return "SELECT id FROM item INDEXED BY " + index + " WHERE acting = ?" + (backwards ? " AND id >= ?" : " AND id <= ?") + conditions(filter)
        + (filter.todoOnly ? (backwards ? " ORDER BY due_order DESC, id" : " ORDER BY due_order, id DESC") : (backwards ? " ORDER BY id" : " ORDER BY id DESC"))
        + " LIMIT ? OFFSET ?";
}

/// Where to begin so that only the rest of `offset` is stepped over.
qint64 Reading::begin(qint64 acting, const QByteArray &sql, bool backwards, int &offset)
{
    constexpr int kEvery = 1000;
    QList<qint64> &known = m_milestones[{acting, sql}];
    if (known.isEmpty())
        known << (backwards ? 0 : std::numeric_limits<qint64>::max());
    const qsizetype wanted = offset / kEvery;
    while (known.size() <= wanted) {
        Query q(db, sql);
        q << acting << known.last() << 1 << kEvery;
        if (!q.next())
            break;
        known << q.integer(0);
    }
    const qsizetype nearest = qMin(wanted, known.size() - 1);
    offset -= int(nearest) * kEvery;
    return known.at(nearest);
}

QList<qint64> Reading::window(qint64 acting, const Filter &filter, int from, int count, int total)
{
    const int behind = total - from - count;
    const bool backwards = behind >= 0 && behind < from; // from its nearer end
    const QByteArray sql = windowSql(filter, backwards);
    int offset = backwards ? behind : from;
    // What asks something stands in the order of its deadline, not of its id, and is short.
    const qint64 first = filter.todoOnly ? (backwards ? 0 : std::numeric_limits<qint64>::max()) : begin(acting, sql, backwards, offset);
    Query q(db, sql);
    q << acting << first << count << offset;
    QList<qint64> ids;
    while (q.next())
        ids << q.integer(0);
    if (backwards)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

QByteArray Reading::countSql(const Filter &filter) { return "SELECT coalesce(sum(n), 0) FROM tally WHERE acting = ?" + conditions(filter); }

int Reading::count(qint64 acting, const Filter &filter)
{
    Query q(db, countSql(filter));
    q << acting;
    return q.next() ? q.number(0) : 0;
}

} // namespace overzicht
