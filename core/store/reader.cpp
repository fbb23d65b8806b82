// SPDX-License-Identifier: EUPL-1.2
#include "store/reader.h"

#include "store/encoding.h"
#include "store/feeds.h"
#include "store/reading.h"
#include "store/schema.h"
#include "store/search_rank.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

namespace overzicht {

namespace {

constexpr char kQuarantined[] = "SELECT id, feed, raw, reason, at, maybe_letter, gone_at, (SELECT kind FROM feed WHERE feed.id = quarantine.feed) FROM quarantine";

QList<QuarantineRow> quarantined(Reading &reading, Query &q)
{
    const auto at = [&](int column) { return QDateTime::fromMSecsSinceEpoch(q.integer(column), Qt::UTC); };
    QList<QuarantineRow> rows;
    while (q.next()) {
        const Reading::FeedWords words = reading.feed(q.integer(1));
        rows << QuarantineRow{q.integer(0), words.source, words.sourceName, words.feed, q.blob(2), Note::fromKept(q.text(3)), at(4), q.flag(5), Feed::Kind(q.number(7)),
                              q.isNull(6) ? std::nullopt : std::optional<QDateTime>(at(6))};
    }
    return rows;
}

} // namespace

Reader::Reader(std::unique_ptr<Private> p) : d(std::move(p)) {}

Reader::~Reader() = default;

Result<std::unique_ptr<Reader>> Reader::open(const Home &home, const SenderRegister &senders, const Clock &clock, Language language)
{
    if (const auto version = schema::versionOf(home.database()); !version)
        return failure(version.error());
    auto db = Connection::open(home.database(), Connection::Mode::Read);
    if (!db)
        return failure(db.error());
    {
        Query q(**db, "PRAGMA user_version");
        const int version = q.next() ? q.number(0) : 0;
        if (version > schema::kNewest)
            return failure(Error::Kind::Malformed, QStringLiteral("the database is of version %1; this program knows up to %2").arg(version).arg(schema::kNewest));
        if (version >= 1 && version < schema::kNewest)
            return failure(Error::Kind::Busy, QStringLiteral("the database is of version %1 and must first be brought to %2").arg(version).arg(schema::kNewest));
    }
    if (const auto ok = schema::check(**db); !ok)
        return failure(ok.error());
    auto tokens = SearchWords::open(**db);
    if (!tokens)
        return failure(tokens.error());
    if (const auto ok = teachWeighing(**db); !ok)
        return failure(ok.error());
    return std::unique_ptr<Reader>(new Reader(std::unique_ptr<Private>(new Private{{std::move(*db), std::move(*tokens), senders, clock, language, home.folder()}})));
}

Result<QList<SourceState>> Reader::sources() const
{
    return d->read([&] { return feeds::sources(d->r.db); });
}

Result<QList<SourceState>> Reader::sources(const Acting &who) const
{
    return d->read([&] { return feeds::sources(d->r.db, who); });
}

Result<Completeness> Reader::completeness(const Acting &who) const
{
    return d->read([&] { return feeds::completeness(d->r.db, who); });
}

Result<Counters> Reader::counters(const Acting &who) const
{
    return d->read([&] {
        Counters c;
        const qint64 acting = d->r.actingId(who);
        {
            Query q(d->r.db, "SELECT shown, unread, todo, n FROM tally WHERE acting = ? AND hidden = 0");
            q << acting;
            while (q.next()) {
                const int n = q.number(3);
                c.total += n;
                c.todo += q.flag(2) ? n : 0;
                c.unread += q.flag(1) ? n : 0;
                if (q.flag(1) && q.number(0) == int(ItemKind::Document))
                    c.unreadDocuments += n;
                if (q.flag(1) && q.number(0) == int(ItemKind::Notice))
                    c.unreadNotices += n;
            }
        }
        Query q(d->r.db, "SELECT count(*) FROM quarantine WHERE acting = ? AND gone_at IS NULL");
        q << acting;
        c.quarantined = q.next() ? q.number(0) : 0;
        return c;
    });
}

Result<bool> Reader::holdsOnlyExamples() const
{
    return d->read([&] {
        Query q(d->r.db, "SELECT EXISTS(SELECT 1 FROM source WHERE demo = 0 AND EXISTS(SELECT 1 FROM feed WHERE feed.source = source.id))");
        return q.next() && !q.flag(0);
    });
}

Result<QList<QuarantineRow>> Reader::quarantine() const
{
    return d->read([&] {
        Query q(d->r.db, QByteArrayLiteral(kQuarantined) + " ORDER BY gone_at IS NOT NULL, at DESC, id DESC");
        return quarantined(d->r, q);
    });
}

Result<QList<QuarantineRow>> Reader::quarantine(const Acting &who) const
{
    return d->read([&] {
        Query q(d->r.db, QByteArrayLiteral(kQuarantined) + " WHERE acting = ? AND gone_at IS NULL ORDER BY at DESC, id DESC");
        q << d->r.actingId(who);
        return quarantined(d->r, q);
    });
}

Result<QList<Outage>> Reader::outages(const SourceId &source) const
{
    return d->read([&] {
        QList<Outage> rows;
        Query q(d->r.db, "SELECT o.feed, o.health, o.detail, o.started, o.ended FROM outage o JOIN feed f ON f.id = o.feed JOIN source s ON s.id = f.source "
                         "WHERE s.word = ? ORDER BY o.started DESC, o.id DESC LIMIT 200");
        q << source.text();
        while (q.next()) {
            const auto at = [&](int column) { return q.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(q.integer(column), Qt::UTC); };
            rows << Outage{source, d->r.feed(q.integer(0)).feed, Health(qBound(0, q.number(1), int(Health::Inactive))), q.text(2), at(3), at(4)};
        }
        return rows;
    });
}

Result<QList<Offered>> Reader::services(const Acting &who) const
{
    return d->read([&] {
        QList<Offered> all;
        Query q(d->r.db, "SELECT s.word, s.name, s.demo, v.word, v.name, v.mode, v.address, v.product, v.owner FROM service v JOIN feed f ON f.id = v.feed "
                         "JOIN source s ON s.id = f.source JOIN acting a ON a.id = s.acting WHERE s.linked = 1 AND f.told = 1 AND a.key = ? ORDER BY s.word, f.id, v.place");
        q << who.key();
        while (q.next()) {
            const Service service{q.text(3), encoding::decodedText(q.blob(4)), Service::Mode(qBound(0, q.number(5), int(Service::Mode::Own))), QUrl(q.text(6)), q.text(7), PartyId(q.text(8))};
            all << Offered{SourceId(q.text(0)), encoding::decodedText(q.blob(1)), service, q.flag(2)};
        }
        return all;
    });
}

Result<SenderDirectory> Reader::senderDirectory(const Acting &who, const QString &protocol) const
{
    return d->read([&] {
        SenderDirectory all;
        QHash<QString, Party> once;
        Query q(d->r.db, "SELECT p.word, p.name, p.contact FROM party p JOIN source s ON s.id = p.source JOIN acting a ON a.id = s.acting WHERE s.linked = 1 AND s.protocol = ? AND a.key = ? AND p.word NOT LIKE 'application/%' ORDER BY s.word");
        q << protocol << who.key();
        while (q.next()) {
            if (once.contains(q.text(0)))
                continue;
            Party party;
            party.id = PartyId(q.text(0));
            party.name = encoding::decodedText(q.blob(1));
            party.contact = q.text(2);
            once.insert(q.text(0), party);
            all.senders << party;
        }
        bool isWhole = true;
        for (const SourceState &source : feeds::sources(d->r.db, who)) {
            for (const FeedState &list : source.feeds) {
                if (source.protocol != protocol || list.feed.kind != Feed::Kind::Directory || list.health == Health::Inactive)
                    continue;
                isWhole = isWhole && list.lastOkAt.isValid();
                all.at = all.at.isValid() ? qMin(all.at, list.lastOkAt) : list.lastOkAt;
            }
        }
        if (!isWhole)
            all.at = {};
        return all;
    });
}

Result<QStringList> Reader::onlyNotify() const
{
    return d->read([&] {
        QStringList all;
        Query q(d->r.db, "SELECT s.word FROM source s WHERE s.linked = 1 AND EXISTS(SELECT 1 FROM feed f JOIN sighting g ON g.feed = f.id WHERE f.source = s.id AND f.kind = ?1) "
                         "AND NOT EXISTS(SELECT 1 FROM feed f JOIN item i ON i.id IN (SELECT g.item FROM sighting g WHERE g.feed = f.id LIMIT 500) WHERE f.source = s.id AND f.kind = ?1 AND i.shown <> ?2)");
        q << int(Feed::Kind::Messages) << int(ItemKind::Notice);
        while (q.next())
            all << q.text(0);
        return all;
    });
}

Result<QByteArray> Reader::logo(const PartyId &party, const QStringList &sources) const
{
    return d->read([&] {
        Query q(d->r.db, "SELECT l.bytes FROM logo l JOIN source s ON s.id = l.source WHERE l.party = ?1 AND (?2 = '[]' OR s.word IN (SELECT value FROM json_each(?2))) ORDER BY s.linked DESC, s.id LIMIT 1");
        q << party.text() << QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(sources)).toJson(QJsonDocument::Compact));
        return q.next() ? q.blob(0) : QByteArray();
    });
}

qint64 Reader::dataVersion() const
{
    const qint64 version = d->r.dataVersion();
    static_cast<void>(d->r.db.takeFailure());
    return version;
}

void Reader::interrupt()
{
    const std::lock_guard guard(d->stopping);
    if (d->stoppable)
        sqlite3_interrupt(d->r.db.handle());
}

} // namespace overzicht
