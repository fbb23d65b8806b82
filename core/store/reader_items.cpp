// SPDX-License-Identifier: EUPL-1.2
// A reader's windows on items, and one item whole.
#include "store/reading.h"

#include "adapter/origin.h"
#include "adapter/refused_date.h"
#include "domain/contents.h"
#include "domain/safe_text.h"
#include "store/encoding.h"
#include "store/facts.h"
#include "store/own.h"
#include "store/together.h"

namespace overzicht {

namespace {

Error damaged(const QString &what) { return {Error::Kind::Malformed, what, std::nullopt}; }

/// A part of a key as a person can read it.
QString readable(const QString &part) { return safeLine(QUrl::fromPercentEncoding(part.toLatin1()), 100); }

JoinReason reasonOf(const QString &key)
{
    if (key.startsWith(QLatin1String("own:"))) // own:{source}/{number}
        return {JoinReason::Kind::Own, {}, readable(key.section(u'/', 1))};
    const bool dossier = key.startsWith(QLatin1String("dossier:")), link = key.startsWith(QLatin1String("link:"));
    return {dossier ? JoinReason::Kind::Dossier : link ? JoinReason::Kind::Link : JoinReason::Kind::Message, readable(key.section(u':', 1).section(u'/', 0, 0)), readable(key.section(u'/', 1))};
}

void tellReasons(QHash<qint64, Sighting> &sightings, const QHash<QString, QList<qint64>> &holders)
{
    constexpr qsizetype kMostReasons = 10;
    QStringList keys = holders.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        const QList<qint64> those = holders.value(key);
        for (const qint64 one : those.size() > 1 ? those : QList<qint64>()) {
            if (sightings[one].joinedBy.size() < kMostReasons)
                sightings[one].joinedBy << reasonOf(key);
        }
    }
}

/// A page to pay is opened only where the source that told it may send people to.
void tellPayLink(Reading &r, const QList<Told> &told, Details &details)
{
    const PaymentRequest *asked = paymentOf(details.item);
    if (!asked || asked->link.isEmpty() || details.row.goneAtSource) // who lists it no more sends nobody to pay it
        return;
    for (const Told &t : told) {
        const PaymentRequest *its = paymentOf(t.item);
        if (!t.gone && its && its->link == asked->link && standsAmong(r.feed(t.feed).payHosts, asked->link)) {
            details.payLink = asked->link;
            return;
        }
    }
    details.refusedPayHost = safeLine(asked->link.host(QUrl::FullyEncoded), 100);
}

} // namespace

Result<int> Reader::count(const Acting &who, const Filter &filter) const
{
    return d->read([&] { return d->r.count(d->r.actingId(who), filter); });
}

Result<QList<Row>> Reader::rows(const Acting &who, const Filter &filter, int from, int count) const
{
    return d->read([&] {
        const qint64 acting = d->r.actingId(who);
        const int first = qMax(0, from), most = qMax(0, count);
        const int total = d->r.count(acting, filter);
        QList<Row> rows = d->r.rows(acting, d->r.window(acting, filter, first, most, total));
        // A damaged index must not look like an empty list: the counters say how many rows there have to be.
        const int expected = qBound(0, total - first, most);
        if (rows.size() != expected && !d->r.db.isFailed())
            d->r.db.fail(damaged(QStringLiteral("%1 rows where the counters say %2").arg(rows.size()).arg(expected)));
        return rows;
    });
}

Result<QList<Row>> Reader::changedSince(const Acting &who, const QDateTime &moment, int most) const
{
    return d->read([&] {
        const qint64 acting = d->r.actingId(who);
        QList<qint64> items;
        Query q(d->r.db, "SELECT i.id FROM (SELECT id, item, replaced_at FROM earlier ORDER BY id DESC LIMIT 500) e CROSS JOIN item i ON i.id = e.item "
                         "WHERE e.replaced_at > ?1 AND i.acting = ?2 AND i.hidden = 0 AND i.id < ?3 GROUP BY i.id ORDER BY max(e.id) DESC LIMIT ?4");
        q << moment.toMSecsSinceEpoch() << acting << ((moment.toSecsSinceEpoch() + 1) << 20) << most;
        while (q.next())
            items << q.integer(0);
        return d->r.rows(acting, items);
    });
}

Result<QList<Row>> Reader::withCases(const Acting &who, QList<Row> rows) const
{
    return d->read([&] {
        together::tellCases(d->r, d->r.actingId(who), rows);
        return std::move(rows);
    });
}

Result<Payments> Reader::payments(const Acting &who, int most) const
{
    return d->read([&] {
        const qint64 acting = d->r.actingId(who);
        Payments all;
        const QList<Row> open = d->r.paying(acting, {Paying::Due, Paying::Unclear}, Payments::kMost, all.moreDue);
        for (const Row &row : open)
            (row.mayPay ? all.due : all.blocked) << row;
        all.underWay = d->r.paying(acting, {Paying::Said, Paying::Processing}, Payments::kMost, all.moreUnderWay);
        all.over = d->r.paying(acting, {Paying::Settled, Paying::Paid, Paying::Expired, Paying::Withdrawn}, qBound(0, most, Payments::kMost), all.moreOver);
        return all;
    });
}

Result<Running> Reader::running(const Acting &who, int most) const
{
    return d->read([&] {
        const qint64 acting = d->r.actingId(who);
        QList<qint64> ids;
        int unclear = 0;
        {
            Query q(d->r.db, "SELECT id, state FROM (SELECT id, state FROM item INDEXED BY item_shown WHERE acting = ? AND shown = ? AND hidden = 0 ORDER BY id DESC LIMIT 1000) WHERE state IN (?, ?, ?, ?)");
            q << acting << int(ItemKind::Dossier) << int(RowState::ActionNeeded) << int(RowState::InProgress) << int(RowState::Draft) << int(RowState::Unclear);
            while (q.next()) {
                ids << q.integer(0);
                unclear += q.number(1) == int(RowState::Unclear);
            }
        }
        return Running{d->r.rows(acting, ids.mid(0, qMax(0, most))), int(ids.size()), unclear};
    });
}

Result<Row> Reader::row(const Acting &who, ItemId item) const
{
    auto row = d->read([&] {
        const qint64 acting = d->r.actingId(who);
        return d->r.row(acting, d->r.itemOf(acting, qint64(item)));
    });
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(Error::Kind::Gone, QStringLiteral("there is no such item"));
    return std::move(**row);
}

Result<ItemId> Reader::find(const Acting &who, const QString &id) const
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    const auto found = d->read([&] { return isNumber && number > 0 ? d->r.itemOf(d->r.actingId(who), number) : 0; });
    if (!found)
        return failure(found.error());
    if (*found == 0)
        return failure(Error::Kind::Gone, QStringLiteral("there is no such item"));
    return ItemId(*found);
}

Result<std::optional<LocalText>> Reader::body(const Acting &who, ItemId item) const
{
    return d->read([&]() -> std::optional<LocalText> {
        Query q(d->r.db, "SELECT text FROM body WHERE item = ?");
        q << d->r.itemOf(d->r.actingId(who), qint64(item));
        return q.next() ? std::optional<LocalText>(encoding::decodedText(q.blob(0))) : std::nullopt;
    });
}

Result<Details> Reader::details(const Acting &who, ItemId wanted) const
{
    auto whole = d->read([&]() -> std::optional<Details> {
        Connection &db = d->r.db;
        const qint64 acting = d->r.actingId(who);
        const qint64 item = d->r.itemOf(acting, qint64(wanted));
        auto row = d->r.row(acting, item);
        if (!row)
            return std::nullopt;
        QList<Told> told;
        QHash<qint64, Sighting> sightings;
        QHash<QString, QList<qint64>> holders; // by key
        QStringList carried; // by the item itself, not by what goes with it
        Notes remarks;
        {
            Query q(db, "SELECT s.id, s.feed, s.foreign_id, s.read, s.visible, s.rank, s.first_seen, s.last_seen, s.gone_at, t.encoded, t.raw, t.remarks, s.joined, s.apart "
                        "FROM sighting s JOIN told t ON t.sighting = s.id WHERE s.item = ?");
            q << item;
            while (q.next()) {
                auto decoded = encoding::decodedItem(q.blob(9));
                if (!decoded) {
                    db.fail(decoded.error());
                    break;
                }
                const Heading heading = headingOf(*decoded);
                const auto *notice = std::get_if<Notice>(&*decoded);
                const QUrl link = notice ? notice->link : QUrl();
                const ItemKind kind = kindOf(*decoded);
                told << Told{q.integer(0), q.integer(1), std::move(*decoded), q.flag(3), q.flag(4), q.number(5), q.integer(6), !q.isNull(8)};
                const Reading::FeedWords words = d->r.feed(q.integer(1));
                const auto at = [&](int column) { return QDateTime::fromMSecsSinceEpoch(q.integer(column), Qt::UTC); };
                sightings.insert(q.integer(0), {words.source, words.sourceName, words.feed, words.feedName, ForeignId(q.text(2)), q.blob(10), at(6), at(7),
                                                q.isNull(8) ? std::nullopt : std::optional<QDateTime>(at(8)), q.integer(0), kind, d->r.shownHeading(heading, words),
                                                heading.arrivedAt(), link, !q.flag(3), {}, q.flag(13)});
                const QStringList keys = q.flag(13) ? QStringList() : q.text(12).split(u'\n', Qt::SkipEmptyParts);
                for (const QString &key : keys) {
                    if (!together::isOnlyBeside(key))
                        holders[key] << q.integer(0);
                }
                if (kind == row->kind)
                    carried << keys;
                for (const Note &remark : encoding::decodedNotes(q.blob(11))) {
                    if (!remarks.contains(remark))
                        remarks << remark;
                }
            }
        }
        if (told.isEmpty()) {
            db.fail(damaged(QStringLiteral("an item that nobody told of")));
            return std::nullopt;
        }
        sortByAuthority(told);
        tellReasons(sightings, holders);
        Details details{*row, combined(told), own::of(db, item), {}, {}, {}, remarks};
        for (const Told &t : std::as_const(told))
            details.sightings << sightings.value(t.sighting);
        details.own.handed = own::handed(db, item);
        tellPayLink(d->r, told, details);
        details.refusedDeadline = row->dueAt ? QString() : refusedDateOf(remarks);
        details.keys = carried;
        details.isOfCase = together::isOfCase(carried);
        details.beside = together::beside(d->r, acting, *row, carried);
        int number = 0;
        for (const Attachment &attachment : attachmentsOf(details.item)) {
            Query q(db, "SELECT path, sha256, saved_at FROM copy WHERE item = ? AND content = ?");
            q << item << own::contentName(attachment, ++number);
            // A copy of what the content was before its sender changed it is not a copy of this one.
            const bool saved = q.next() && (attachment.sha256.isEmpty() || q.blob(1) == attachment.sha256);
            details.attachments << (saved ? StoredAttachment{attachment, q.text(0), QDateTime::fromMSecsSinceEpoch(q.integer(2), Qt::UTC), q.blob(1)} : StoredAttachment{attachment, {}});
        }
        Query q(db, "SELECT replaced_at, raw, encoded FROM earlier WHERE item = ? ORDER BY replaced_at DESC, id DESC");
        q << item;
        Item after = details.item;
        while (q.next()) {
            EarlierVersion version{QDateTime::fromMSecsSinceEpoch(q.integer(0), Qt::UTC), q.blob(1)};
            if (auto was = encoding::decodedItem(q.blob(2))) {
                const PaymentRequest *before = paymentOf(*was), *then = paymentOf(after);
                if (before && then)
                    version.changes = askChanges(*before, *then, version.replacedAt);
                after = std::move(*was);
            }
            details.earlier << std::move(version);
        }
        return details;
    });
    if (!whole)
        return failure(whole.error());
    if (!*whole)
        return failure(Error::Kind::Gone, QStringLiteral("there is no such item"));
    return std::move(**whole);
}

} // namespace overzicht
