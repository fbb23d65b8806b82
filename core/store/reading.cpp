// SPDX-License-Identifier: EUPL-1.2
#include "store/reading.h"

#include "base/local_time.h"
#include "domain/communication.h"
#include "domain/safe_text.h"
#include "store/encoding.h"
#include "store/facts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>
#include <limits>
#include <tuple>
#include <utility>

namespace overzicht {

namespace {

template <typename T>
T bounded(const Query &q, int column, T last)
{
    return T(qBound(0, q.number(column), int(last)));
}

/// As a creditor reference stands on paper (ISO 11649): in groups of four.
QString inFours(QString reference)
{
    for (qsizetype at = 4; at < reference.size(); at += 5)
        reference.insert(at, u' ');
    return reference;
}

/// As much of what is asked as a row keeps.
PaymentRequest requestOf(const Row &row, const QString &payeeName = {})
{
    return {row.amount, row.iban.isEmpty() ? std::nullopt : std::optional(Iban::asTold(row.iban)), structuredIn(row.reference), row.reference, payeeName};
}

/// The index that holds every column a filter asks: by id, but by deadline for what asks something.
QByteArray index(const Filter &filter)
{
    return filter.moneyOnly ? "item_money" : filter.todoOnly ? "item_todo" : filter.unreadOnly ? "item_unread" : filter.kind ? "item_shown" : "item_all";
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
    m_envelopes.clear();
    m_channels.clear();
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

const Reading::FeedWords &Reading::feed(qint64 row)
{
    auto it = m_feeds.constFind(row);
    if (it == m_feeds.constEnd()) {
        Query q(db, "SELECT s.word, f.word, s.id, s.demo, s.name, f.name, s.owner, s.linked, s.pay_hosts FROM feed f JOIN source s ON s.id = f.source WHERE f.id = ?");
        q << row;
        FeedWords words;
        if (q.next())
            words = {SourceId(q.text(0)), FeedId(q.text(1)), q.integer(2), q.flag(3), encoding::decodedText(q.blob(4)), encoding::decodedText(q.blob(5)), PartyId(q.text(6)), q.flag(7) ? q.text(8).split(u'\n', Qt::SkipEmptyParts) : QStringList(), q.flag(7)};
        it = m_feeds.insert(row, words);
    }
    return *it;
}

/// A heading as it is shown when the letter has no subject of its own: the same for all letters of that sender and type.
const ShownHeading &Reading::envelope(const PartyId &sender, const QString &type, const FeedWords &words)
{
    const qint64 sourceRow = words.sourceRow;
    const QPair<qint64, QPair<QString, QString>> key(sourceRow, {sender.text(), type});
    auto it = m_envelopes.constFind(key);
    if (it == m_envelopes.constEnd()) {
        const auto look = [&](const char *sql, const QString &word) {
            Query q(db, sql);
            q << sourceRow << word;
            return q.next() ? encoding::decodedText(q.blob(0)) : LocalText();
        };
        const Party *party = senders.confirms(words.source, words.owner, sender) ? senders.find(sender) : nullptr;
        const LocalText directory = look("SELECT name FROM party WHERE source = ? AND word = ?", sender.text());
        const Party *like = party ? nullptr : senders.resembled(directory.best(language), words.source, words.owner);
        const Names names{party ? party->name : LocalText(), directory, type.isEmpty() ? LocalText() : look("SELECT name FROM message_type WHERE source = ? AND word = ?", type),
                          like ? like->name : LocalText()};
        it = m_envelopes.insert(key, shown(Heading(sender, {}, type, {}), names, language));
    }
    return *it;
}

ShownHeading Reading::shownHeading(const Heading &heading, const FeedWords &words)
{
    ShownHeading out = envelope(heading.sender(), heading.messageType(), words);
    if (const QString subject = safeLine(heading.subject().best(language)); !subject.isEmpty()) {
        out.subject = subject;
        out.subjectFallback = false;
    }
    return out;
}

const QStringList &Reading::channels(const QString &feeds)
{
    auto it = m_channels.constFind(feeds);
    if (it == m_channels.constEnd()) {
        QStringList sources;
        for (const QString &row : feeds.split(u',', Qt::SkipEmptyParts))
            sources << feed(row.toLongLong()).source.text();
        sources.removeDuplicates();
        it = m_channels.insert(feeds, sources);
    }
    return *it;
}

bool Reading::isLinked(const QString &feeds)
{
    const QStringList all = feeds.split(u',', Qt::SkipEmptyParts);
    return std::any_of(all.cbegin(), all.cend(), [this](const QString &row) { return feed(row.toLongLong()).linked; });
}

/// Many letters share their last day, and to reckon a moment in a zone takes longer than to read a whole row.
std::optional<QDateTime> Reading::lastMoment(const Query &q, int column)
{
    if (q.isNull(column))
        return std::nullopt;
    const qint64 milliseconds = q.integer(column);
    auto it = m_moments.constFind(milliseconds);
    if (it == m_moments.constEnd()) {
        if (m_moments.size() >= 10'000)
            m_moments.clear();
        it = m_moments.insert(milliseconds, QDateTime::fromMSecsSinceEpoch(milliseconds, brussels()));
    }
    return *it;
}

qint64 Reading::itemOf(qint64 acting, qint64 id)
{
    Query q(db, "SELECT id FROM item WHERE id = ?1 AND acting = ?2 UNION ALL "
                "SELECT i.id FROM alias a JOIN item i ON i.id = a.item WHERE a.old = ?1 AND i.acting = ?2");
    q << id << acting;
    return q.next() ? q.integer(0) : 0;
}

QList<Row> Reading::rows(qint64 acting, const QList<qint64> &items)
{
    QByteArrayList ids;
    for (const qint64 item : items)
        ids << QByteArray::number(item);
    // In one statement: to begin one anew for each row takes as long as to read it.
    Query q(db, "SELECT i.kind, i.shown, i.reason, i.sender, i.subject, i.type, i.arrived, i.zone, i.due, i.obligation, i.state, i.read_here, i.read_there, "
                "i.registered, i.gone, i.hidden, i.attachments, i.expires, i.feed, i.channels, a.cents, a.currency, a.iban, a.reference, d.number, d.source_state, "
                "i.id, i.money, o.paid_at, a.payee, c.valid_from, c.languages, i.todo AND (o.done_before IS NOT NULL OR o.paid_before IS NOT NULL), c.until_told, i.due_order FROM json_each(?) wanted CROSS JOIN item i ON i.id = wanted.value LEFT JOIN asked a ON a.item = i.id LEFT JOIN dossier d ON d.item = i.id "
                "LEFT JOIN own o ON o.item = i.id AND (i.money > 0 OR i.todo = 1) LEFT JOIN certificate c ON i.kind = 3 AND c.item = i.id "
                "WHERE i.acting = ?");
    q << QString::fromLatin1('[' + ids.join(',') + ']') << acting;
    QList<Row> rows;
    rows.reserve(items.size());
    while (q.next())
        rows << row(q);
    tellSameBills(acting, rows);
    tellChanges(rows);
    return rows;
}

/// Of bills with free words as their communication, by their place in `marks`: what else is asked on the same account in the same words, however they are written (bareWords); the newest few.
/// Each account is read once, however many bills of it are asked about.
QList<QStringList> Reading::sameWords(const QList<BillMark> &marks)
{
    constexpr int kFew = 20;
    QHash<QPair<QString, QString>, QList<qint64>> items;
    QStringList accounts;
    for (const BillMark &mark : marks) {
        if (!mark.structured) {
            items.insert({mark.account, mark.communication}, {});
            accounts << mark.account;
        }
    }
    accounts.removeDuplicates();
    if (!accounts.isEmpty()) {
        Query q(db, "SELECT item, iban, reference FROM asked INDEXED BY asked_bill WHERE iban IN (SELECT value FROM json_each(?))");
        q << QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(accounts)).toJson(QJsonDocument::Compact));
        while (q.next()) {
            if (const auto it = items.find({q.text(1), bareWords(q.text(2))}); it != items.end())
                *it << q.integer(0);
        }
    }
    QList<QStringList> all;
    for (const BillMark &mark : marks) {
        QList<qint64> same = mark.structured ? QList<qint64>() : items.value({mark.account, mark.communication});
        std::sort(same.begin(), same.end(), std::greater<>());
        QStringList few;
        for (const qint64 item : std::as_const(same).mid(0, kFew))
            few << QString::number(item);
        all << few;
    }
    return all;
}

/// What looks like the same bill, told by another source or once more by the same. In one statement for all rows; of what has one mark at most a few are looked at, however many there are.
void Reading::tellSameBills(qint64 acting, QList<Row> &rows)
{
    QHash<qint64, Row *> marked;
    QList<Row *> asking;
    QList<BillMark> marks;
    for (Row &row : rows) {
        if (const auto mark = billMark(row)) {
            marked.insert(qint64(row.id), &row);
            asking << &row;
            marks << *mark;
        }
    }
    const QList<QStringList> others = sameWords(marks);
    QJsonArray wanted; // the item, in what ways others may write its structured communication, and what has the same free words
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const BillMark &mark = marks.at(i);
        const auto written = [&](const QString &way) { return mark.structured ? QJsonValue(way) : QJsonValue(); };
        wanted << QJsonArray{QString::number(qint64(asking.at(i)->id)), written(asking.at(i)->reference), written(mark.communication), written(inFours(mark.communication)), QJsonArray::fromStringList(others.at(i))};
    }
    if (wanted.isEmpty())
        return;
    Query q(db, "SELECT a.item, i.id, i.money, i.feed, i.due, i.channels, i.sender, i.type, i.arrived, i.zone, c.cents, c.currency, c.iban, c.reference, EXISTS(SELECT 1 FROM handed WHERE handed.item = i.id), i.gone FROM json_each(?) wanted "
                "CROSS JOIN asked a ON a.item = CAST(json_extract(wanted.value, '$[0]') AS INTEGER) CROSS JOIN item i ON i.id IN ("
                "SELECT * FROM (SELECT b.item FROM asked b INDEXED BY asked_bill WHERE b.iban = a.iban AND b.reference = a.reference AND b.cents = a.cents AND b.currency = a.currency ORDER BY b.item DESC LIMIT 20) UNION "
                "SELECT CAST(value AS INTEGER) FROM json_each(wanted.value, '$[4]') UNION "
                "SELECT * FROM (SELECT b.item FROM asked b INDEXED BY asked_reference WHERE b.reference IN (json_extract(wanted.value, '$[1]'), json_extract(wanted.value, '$[2]'), json_extract(wanted.value, '$[3]')) ORDER BY b.item DESC LIMIT 20)) "
                "CROSS JOIN asked c ON c.item = i.id WHERE i.id <> a.item AND i.acting = ? AND i.hidden = 0 AND i.money > 0");
    q << QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact)) << acting;
    while (q.next()) {
        Row &row = *marked.value(q.integer(0));
        const BillMark mine = *billMark(row);
        Row other; // as much of it as its mark is made of
        if (const QString currency = q.text(11); !currency.isEmpty())
            other.amount = Money(q.integer(10), currency);
        other.iban = q.text(12);
        other.reference = q.text(13);
        other.dueAt = lastMoment(q, 4);
        other.arrivedAt = encoding::moment(q.integer(8), q.number(9));
        other.arrivalIsGuess = q.number(9) == encoding::kGuessed;
        const auto its = billMark(other);
        const QStringList &tellers = channels(q.text(5));
        const Paying paying = Paying(qBound(0, q.number(2) - 1, int(Paying::Unclear)));
        if (q.flag(15) && isOpen(paying))
            continue; // what nobody lists any more asks nothing beside this one
        const Likeness alike = its ? likeness(mine, *its, shareSource(row.channels, tellers)) : Likeness::None;
        if (alike == Likeness::None)
            continue;
        const FeedWords words = feed(q.integer(3));
        const bool believed = words.source == row.source || envelope(PartyId(q.text(6)), q.text(7), words).confirmed || paying == Paying::Said;
        if (row.heading.confirmed && !believed)
            continue; // whom nobody knows, and who poses as another, says nothing about the bills of a sender who is known
        if (row.sameBill && std::tuple(row.sameBill->believed, row.sameBill->likeness, tells(row.sameBill->paying), row.sameBill->handed) >= std::tuple(believed, alike, tells(paying), q.flag(14)))
            continue;
        row.sameBill = SameBill{ItemId(q.integer(1)), words.source, words.sourceName, paying, alike, q.flag(14), believed};
    }
}

/// What a source changed of what is still to be paid. In one statement for all rows; of what changes without end its last versions are looked at.
void Reading::tellChanges(QList<Row> &rows)
{
    QHash<qint64, Row *> open;
    QByteArrayList ids;
    for (Row &row : rows) {
        if (row.paying && isOpen(*row.paying)) {
            open.insert(qint64(row.id), &row);
            ids << QByteArray::number(qint64(row.id));
        }
    }
    if (open.isEmpty())
        return;
    Query q(db, "SELECT e.item, e.replaced_at, e.encoded FROM json_each(?) wanted CROSS JOIN earlier e ON e.id IN (SELECT id FROM earlier WHERE item = wanted.value ORDER BY id DESC LIMIT ?) "
                "ORDER BY e.replaced_at DESC, e.id DESC");
    q << QString::fromLatin1('[' + ids.join(',') + ']') << Row::kMostVersions;
    while (q.next()) {
        Row &row = *open.value(q.integer(0));
        const auto version = encoding::decodedItem(q.blob(2));
        const PaymentRequest *before = version ? paymentOf(*version) : nullptr;
        const auto changes = before ? askChanges(*before, requestOf(row), QDateTime::fromMSecsSinceEpoch(q.integer(1), Qt::UTC)) : QList<AskChange>();
        for (const AskChange &change : changes) {
            if (std::none_of(row.changes.cbegin(), row.changes.cend(), [&](const AskChange &one) { return one.what == change.what; }))
                row.changes << change;
        }
    }
    for (Row *row : std::as_const(open))
        std::sort(row->changes.begin(), row->changes.end(), [](const AskChange &a, const AskChange &b) { return a.what < b.what; });
}

std::optional<Row> Reading::row(qint64 acting, qint64 item)
{
    QList<Row> rows = this->rows(acting, {item});
    return rows.isEmpty() ? std::nullopt : std::optional<Row>(rows.takeFirst());
}

Row Reading::row(const Query &q)
{
    Row row;
    row.id = ItemId(q.integer(26));
    row.kind = bounded(q, 1, ItemKind::Payment);
    row.classified = {row.kind == ItemKind::Notice ? ItemClass::Notice : ItemClass::Official, bounded(q, 2, ClassReason::Default)};
    row.senderId = PartyId(q.text(3));
    row.channels = channels(q.text(19));
    const FeedWords &words = feed(q.integer(18));
    row.source = words.source;
    row.feed = words.feed;
    row.demo = words.demo;
    row.heading = shownHeading(Heading(row.senderId, encoding::decodedText(q.blob(4)), q.text(5), {}), words);
    row.unlinked = !words.linked && !isLinked(q.text(19));
    row.arrivedAt = encoding::moment(q.integer(6), q.number(7));
    row.arrivalIsGuess = q.number(7) == encoding::kGuessed;
    row.dueAt = lastMoment(q, 8);
    row.dueUnclear = !row.dueAt && q.integer(34) != kNoDeadline;
    row.obligation = bounded(q, 9, Obligation::Kind::Appear);
    row.state = bounded(q, 10, RowState::Unclear);
    row.readHere = q.flag(11);
    row.readAtSource = q.flag(12);
    row.registeredMail = q.flag(13);
    row.goneAtSource = q.flag(14);
    row.hiddenAtSource = q.flag(15);
    row.attachments = q.number(16);
    row.expiresAt = lastMoment(q, 17);
    if (!q.isNull(20)) {
        if (const QString currency = q.text(21); !currency.isEmpty())
            row.amount = Money(q.integer(20), currency);
        row.iban = q.text(22);
        row.reference = q.text(23);
        row.payee = payeeCheck(requestOf(row, q.text(29)), row.senderId, row.heading.confirmed, senders);
        // Who looks like a registered sender without being it is asked about first: that is how money is taken.
        row.paying = Paying(qBound(0, q.number(27) - 1, int(Paying::Unclear)));
        if (!q.isNull(28))
            row.paidByYou = QDateTime::fromMSecsSinceEpoch(q.integer(28), Qt::UTC);
        row.mayPay = overzicht::mayPay(*row.payee) && row.heading.resembles.isEmpty() && row.amount && row.paying != Paying::Unclear && !isNoLongerListed(row);
    }
    if (!q.isNull(31)) {
        const QDate from = QDate::fromString(q.text(30), Qt::ISODate);
        row.validFrom = from.isValid() ? std::optional(from) : std::nullopt;
        row.languages = q.number(31);
        row.untilTold = q.text(33);
    }
    row.askedAnew = q.flag(32);
    if (!q.isNull(24)) {
        row.dossier = q.text(24);
        row.sourceState = q.text(25);
    }
    return row;
}

QList<Row> Reading::paying(qint64 acting, const QList<Paying> &how, int most, int &more)
{
    QByteArrayList states;
    for (const Paying one : how)
        states << QByteArray::number(1 + int(one));
    const bool due = how.contains(Paying::Due);
    const QByteArray where = " FROM item INDEXED BY item_money WHERE acting = ? AND money IN (" + states.join(',') + ") AND money > 0 AND hidden = 0";
    QList<qint64> ids;
    {
        Query q(db, "SELECT id" + where + (due ? " ORDER BY due_order, id DESC" : " ORDER BY id DESC") + " LIMIT ?");
        q << acting << most;
        while (q.next())
            ids << q.integer(0);
    }
    Query q(db, "SELECT count(*)" + where);
    q << acting;
    more = q.next() ? qMax(0, q.number(0) - int(ids.size())) : 0;
    return rows(acting, ids);
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
    if (filter.moneyOnly)
        sql += " AND money > 0";
    if (!filter.hidden)
        sql += " AND hidden = 0";
    if (!filter.sender.text().isEmpty()) // in hexadecimal: whatever it holds, it is no part of the statement
        sql += " AND sender = CAST(x'" + filter.sender.text().toUtf8().toHex() + "' AS TEXT)";
    if (filter.settledOnly)
        sql += " AND state IN (" + QByteArray::number(int(RowState::Done)) + ", " + QByteArray::number(int(RowState::Paid)) + ")";
    return sql + period(filter, "id");
}

/// By the ids, which begin with the moment of arrival.
QByteArray Reading::period(const Filter &filter, const QByteArray &id)
{
    const auto begin = [](const QDate &day) { return QByteArray::number(qMax<qint64>(0, QDateTime(day, QTime(0, 0), brussels()).toSecsSinceEpoch()) << 20); };
    QByteArray sql;
    if (filter.from && filter.from->isValid())
        sql += " AND " + id + " >= " + begin(*filter.from);
    if (filter.until && filter.until->isValid())
        sql += " AND " + id + " < " + begin(filter.until->addDays(1));
    return sql;
}

QByteArray Reading::windowSql(const Filter &filter, bool backwards)
{
    return "SELECT id FROM item INDEXED BY " + index(filter) + " WHERE acting = ?" + (backwards ? " AND id >= ?" : " AND id <= ?") + conditions(filter)
        + (filter.moneyOnly    ? (backwards ? " ORDER BY money DESC, due_order DESC, id" : " ORDER BY money, due_order, id DESC")
           : filter.todoOnly ? (backwards ? " ORDER BY due_order DESC, id" : " ORDER BY due_order, id DESC") : (backwards ? " ORDER BY id" : " ORDER BY id DESC"))
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
    // What asks something or money stands in the order of its deadline, not of its id, and is short.
    const qint64 first = filter.todoOnly || filter.moneyOnly ? (backwards ? 0 : std::numeric_limits<qint64>::max()) : begin(acting, sql, backwards, offset);
    Query q(db, sql);
    q << acting << first << count << offset;
    QList<qint64> ids;
    while (q.next())
        ids << q.integer(0);
    if (backwards)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

QByteArray Reading::searchSql(const Filter &filter, bool all, HitOrder order)
{
    // What asks something stands in the order of its deadline: its row itself is found sooner than its place there.
    const QByteArray place = filter.todoOnly || filter.moneyOnly ? "item" : "item INDEXED BY " + index(filter);
    return (order == HitOrder::Best ? "SELECT rowid, weigh(search)" : QByteArrayLiteral("SELECT rowid")) + " FROM search WHERE search MATCH ?1"
        + (all ? QByteArray() : " AND EXISTS(SELECT 1 FROM " + place + " WHERE acting = ?3 AND id = search.rowid" + conditions(filter) + ")")
        + period(filter, "rowid") + " ORDER BY rowid DESC LIMIT ?2";
}

QByteArray Reading::countSql(const Filter &filter)
{
    if (filter.isNarrowed())
        return "SELECT count(*) FROM item INDEXED BY " + index(filter) + " WHERE acting = ?" + conditions(filter);
    // The counters do not tell of money; what asks it is few, and an index holds it.
    return (filter.moneyOnly ? "SELECT count(*) FROM item INDEXED BY item_money WHERE acting = ?" : "SELECT coalesce(sum(n), 0) FROM tally WHERE acting = ?") + conditions(filter);
}

bool Reading::isAll(qint64 acting, const Filter &filter)
{
    if (filter.isNarrowed())
        return false;
    Query q(db, "SELECT coalesce(sum(n), 0) FROM tally");
    return q.next() && q.number(0) == count(acting, filter);
}

int Reading::count(qint64 acting, const Filter &filter)
{
    Query q(db, countSql(filter));
    q << acting;
    return q.next() ? q.number(0) : 0;
}

} // namespace overzicht
