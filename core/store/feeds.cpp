// SPDX-License-Identifier: EUPL-1.2
#include "store/feeds.h"

#include "store/encoding.h"

#include <algorithm>

namespace overzicht::feeds {

namespace {

/// What stands in the log of outages: also what was planned and what passes by itself; not what our own permission keeps out.
bool isOutage(Health health) { return (fails(health) && health != Health::NotAllowed) || health == Health::Busy || health == Health::Maintenance; }

std::optional<QString> day(const std::optional<QDate> &date)
{
    return date ? std::optional<QString>(date->toString(Qt::ISODate)) : std::nullopt;
}

std::optional<QDate> dayAt(const Query &q, int column)
{
    return q.isNull(column) ? std::nullopt : std::optional<QDate>(QDate::fromString(q.text(column), Qt::ISODate));
}

QDateTime momentAt(const Query &q, int column)
{
    return q.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(q.integer(column), Qt::UTC);
}

std::optional<qint64> milliseconds(const QDateTime &moment)
{
    return moment.isValid() ? std::optional<qint64>(moment.toMSecsSinceEpoch()) : std::nullopt;
}

QByteArray written(const QList<Maintenance> &windows)
{
    QStringList lines;
    for (const Maintenance &window : windows)
        lines << QStringLiteral("%1 %2").arg(window.from.toMSecsSinceEpoch()).arg(window.until.toMSecsSinceEpoch());
    return encoding::encoded(lines);
}

QList<Maintenance> windowsFrom(const QByteArray &bytes)
{
    QList<Maintenance> windows;
    for (const QString &line : encoding::decodedLines(bytes))
        windows << Maintenance{QDateTime::fromMSecsSinceEpoch(line.section(u' ', 0, 0).toLongLong(), Qt::UTC),
                               QDateTime::fromMSecsSinceEpoch(line.section(u' ', 1, 1).toLongLong(), Qt::UTC)};
    return windows;
}

struct At {
    qint64 source = 0, feed = 0;
};

At rowOf(Writing &w, const SourceId &source, const FeedId &feed)
{
    Query q(w.db, "SELECT s.id, f.id FROM source s JOIN feed f ON f.source = s.id WHERE s.word = ? AND f.word = ? AND s.linked = 1");
    q << source.text() << feed.text();
    if (q.next())
        return {q.integer(0), q.integer(1)};
    w.db.fail({Error::Kind::Gone, QStringLiteral("there is no such feed"), std::nullopt});
    return {};
}

/// Where the moment of the last complete check of one acting is kept.
QString completeKey(const QString &acting)
{
    return acting == Acting::self().key() ? QStringLiteral("complete_at") : QStringLiteral("complete_at:") + acting;
}

std::optional<Acting> actingOf(Connection &db, qint64 source)
{
    Query q(db, "SELECT a.key FROM source s JOIN acting a ON a.id = s.acting WHERE s.id = ?");
    q << source;
    if (!q.next())
        return std::nullopt;
    const auto acting = Acting::fromKey(q.text(0));
    return acting ? std::optional<Acting>(*acting) : std::nullopt;
}

/// Complete is as old as the oldest answer in it. The names of senders rest for a day and are not asked meanwhile: they make no check older.
void noteComplete(Writing &w, const Acting &who)
{
    if (!completeness(w.db, who).isComplete())
        return;
    Query q(w.db, "INSERT OR REPLACE INTO meta(key, value) SELECT ?1, min(f.last_ok) FROM feed f JOIN source s ON s.id = f.source JOIN acting a ON a.id = s.acting "
                  "WHERE s.linked = 1 AND f.told = 1 AND f.health = ?2 AND f.kind <> ?3 AND a.key = ?4");
    q << completeKey(who.key()) << int(Health::Fresh) << int(Feed::Kind::Directory) << who.key();
    q.run();
}

} // namespace

/// When our register says something else now of who may speak, what came before is joined no otherwise than by coming once more: the source is asked from
/// its beginning. Kept with the positions it forgets, so that it happens once and is never half done.
static void askAnewWhenTheRegisterChanged(Writing &w, const SourceId &source)
{
    const QString key = QStringLiteral("register:") + source.text();
    const qint64 now = w.senders.fingerprint(source);
    {
        Query q(w.db, "SELECT 1 FROM meta WHERE key = ? AND value = ?");
        q << key << now;
        if (q.next())
            return;
    }
    {
        // Nor is any item of it told as unchanged, until it was looked at once more.
        Query q(w.db, "UPDATE sighting SET validator = x'' WHERE validator <> x'' AND feed IN (SELECT f.id FROM feed f JOIN source s ON s.id = f.source WHERE s.word = ?)");
        q << source.text();
        q.run();
    }
    Query q(w.db, "UPDATE feed SET position = x'' WHERE kind NOT IN (?, ?) AND source = (SELECT id FROM source WHERE word = ?)");
    q << int(Feed::Kind::Directory) << int(Feed::Kind::Federation) << source.text();
    q.run();
    Query kept(w.db, "INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)");
    kept << key << now;
    kept.run();
}

void setSources(Writing &w, const QList<SourceFile> &sources)
{
    QSet<QString> linked;
    for (const SourceFile &file : sources) {
        linked.insert(file.id.text());
        const qint64 acting = w.actingId(file.actingFor.key());
        Query old(w.db, "SELECT id, acting, linked FROM source WHERE word = ?");
        old << file.id.text();
        if (old.next() && (old.integer(1) != acting || !old.flag(2))) {
            // For somebody else now, or linked anew: what was fetched before says nothing about where to go on.
            Query q(w.db, "UPDATE feed SET position = x'', health = 0, detail = '', since = NULL, retry_at = NULL WHERE source = ?");
            q << old.integer(0);
            q.run();
        }
        Query q(w.db, "INSERT INTO source(word, name, protocol, acting, demo, owner, pay_hosts, linked) VALUES(?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT(word) DO UPDATE SET "
                      "name = excluded.name, protocol = excluded.protocol, acting = excluded.acting, demo = excluded.demo, owner = excluded.owner, pay_hosts = excluded.pay_hosts, linked = 1");
        q << file.id.text() << encoding::encoded(file.name) << file.protocol << acting << file.demo << file.provenOwner(w.senders).text() << file.payHosts().join(u'\n');
        q.run();
        askAnewWhenTheRegisterChanged(w, file.id);
    }
    QList<qint64> unlinked;
    {
        Query q(w.db, "SELECT id, word FROM source WHERE linked = 1");
        while (q.next()) {
            if (!linked.contains(q.text(1)))
                unlinked << q.integer(0);
        }
    }
    for (const qint64 source : std::as_const(unlinked)) {
        // Kept for the provenance of its items; told by nobody and asked by nobody.
        for (const char *sql : {"UPDATE source SET linked = 0 WHERE id = ?",
                                "UPDATE feed SET told = 0, position = x'', health = 0, detail = '', since = NULL, retry_at = NULL WHERE source = ?"}) {
            Query q(w.db, sql);
            q << source;
            q.run();
        }
        Query q(w.db, "UPDATE outage SET ended = ? WHERE ended IS NULL AND feed IN (SELECT id FROM feed WHERE source = ?)");
        q << w.now() << source;
        q.run();
    }
    if (!unlinked.isEmpty()) { // what is left may be whole now
        for (const SourceFile &file : sources)
            noteComplete(w, file.actingFor);
    }
}

void setFeeds(Writing &w, const SourceId &source, const QList<Feed> &feeds)
{
    qint64 row = 0;
    {
        Query q(w.db, "SELECT id FROM source WHERE word = ? AND linked = 1");
        q << source.text();
        if (q.next())
            row = q.integer(0);
    }
    if (row == 0) {
        w.db.fail({Error::Kind::Gone, QStringLiteral("there is no such source"), std::nullopt});
        return;
    }
    QSet<QString> listed;
    for (const Feed &feed : feeds) {
        listed.insert(feed.id.text());
        // Listed again after it was not: it is asked anew, and has not answered yet.
        Query q(w.db, "INSERT INTO feed(source, word, name, kind, address, active_from, active_until, maintenance, api_version, part_of, told) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) "
                      "ON CONFLICT(source, word) DO UPDATE SET name = excluded.name, kind = excluded.kind, address = excluded.address, "
                      "active_from = excluded.active_from, active_until = excluded.active_until, maintenance = excluded.maintenance, "
                      "api_version = excluded.api_version, part_of = excluded.part_of, since = CASE WHEN health = ?11 THEN NULL ELSE since END, "
                      "health = CASE WHEN health = ?11 THEN 0 ELSE health END, told = 1");
        q << row << feed.id.text() << encoding::encoded(feed.name) << int(feed.kind) << feed.address.toString(QUrl::FullyEncoded) << day(feed.activeFrom)
          << day(feed.activeUntil) << written(feed.maintenance) << feed.apiVersion << feed.partOf.text() << int(Health::Inactive);
        q.run();
    }
    QStringList missing;
    {
        Query q(w.db, "SELECT word FROM feed WHERE source = ? AND told = 1 AND health <> ?");
        q << row << int(Health::Inactive);
        while (q.next()) {
            if (!listed.contains(q.text(0)))
                missing << q.text(0);
        }
    }
    for (const QString &feed : std::as_const(missing))
        setHealth(w, source, FeedId(feed), Health::Inactive, QString(), {});
}

void setHealth(Writing &w, const SourceId &source, const FeedId &feed, Health health, const QString &detail, const QDateTime &retryAt)
{
    const At at = rowOf(w, source, feed);
    if (w.db.isFailed())
        return;
    const qint64 now = w.now();
    {
        Query q(w.db, "UPDATE feed SET since = CASE WHEN health = ?1 AND since IS NOT NULL THEN since ELSE ?2 END, health = ?1, detail = ?3, retry_at = ?4, "
                      "last_ok = CASE WHEN ?1 = ?5 THEN ?2 ELSE last_ok END WHERE id = ?6");
        q << int(health) << now << detail << milliseconds(retryAt) << int(Health::Fresh) << at.feed;
        q.run();
    }
    {
        Query q(w.db, "UPDATE outage SET ended = ? WHERE feed = ? AND ended IS NULL AND health <> ?");
        q << now << at.feed << int(health);
        q.run();
    }
    if (isOutage(health)) {
        Query same(w.db, "UPDATE outage SET detail = ? WHERE feed = ? AND ended IS NULL");
        same << detail << at.feed;
        same.run();
        if (w.db.changes() == 0) {
            Query q(w.db, "INSERT INTO outage(feed, health, detail, started) VALUES(?, ?, ?, ?)");
            q << at.feed << int(health) << detail << now;
            q.run();
        }
    }
    // Also when it is no longer active: then what the others answered before may be all there is.
    if (const auto who = actingOf(w.db, at.source))
        noteComplete(w, *who);
}

void restart(Writing &w, const SourceId &source, const FeedId &feed)
{
    const At at = rowOf(w, source, feed);
    Query q(w.db, "UPDATE feed SET position = x'' WHERE id = ?");
    q << at.feed;
    q.run();
}

QList<FeedState> all(Connection &db, const std::optional<SourceId> &source)
{
    QList<FeedState> states;
    Query q(db, QByteArrayLiteral("SELECT s.word, s.name, s.demo, f.word, f.name, f.kind, f.address, f.active_from, f.active_until, f.maintenance, f.api_version, f.health, f.detail, "
                                  "f.since, f.last_ok, f.retry_at, f.position, f.items, (SELECT count(*) FROM quarantine WHERE acting = s.acting AND feed = f.id AND gone_at IS NULL), f.part_of "
                                  "FROM source s JOIN feed f ON f.source = s.id WHERE s.linked = 1 AND f.told = 1")
                    + (source ? " AND s.word = ?" : "") + " ORDER BY s.word, f.id");
    if (source)
        q << source->text();
    while (q.next()) {
        FeedState state;
        state.source = SourceId(q.text(0));
        state.sourceName = encoding::decodedText(q.blob(1));
        state.demo = q.flag(2);
        state.feed = Feed{FeedId(q.text(3)), encoding::decodedText(q.blob(4)), Feed::Kind(qBound(0, q.number(5), int(Feed::Kind::Services))),
                          QUrl(q.text(6)), dayAt(q, 7), dayAt(q, 8), windowsFrom(q.blob(9)), q.text(10), FeedId(q.text(19))};
        state.health = Health(qBound(0, q.number(11), int(Health::Inactive)));
        state.detail = q.text(12);
        state.since = momentAt(q, 13);
        state.lastOkAt = momentAt(q, 14);
        state.retryAt = momentAt(q, 15);
        // A position that does not fit is damage; without one the feed starts at the beginning, which loses nothing.
        state.position = Continuation::make(q.blob(16)).value_or(Continuation());
        state.items = q.number(17);
        state.quarantined = q.number(18);
        states << state;
    }
    return states;
}

QList<SourceState> sources(Connection &db, const std::optional<Acting> &who)
{
    QList<SourceState> states;
    {
        Query q(db, "SELECT s.word, s.name, s.protocol, s.demo, a.key, s.owner FROM source s JOIN acting a ON a.id = s.acting WHERE s.linked = 1 ORDER BY s.word");
        while (q.next()) {
            const auto acting = Acting::fromKey(q.text(4)); // one that cannot be read is told as damage when the database is opened
            if (acting && (!who || *acting == *who))
                states << SourceState{SourceId(q.text(0)), encoding::decodedText(q.blob(1)), q.text(2), q.flag(3), {}, *acting, PartyId(q.text(5))};
        }
    }
    for (const FeedState &feed : all(db, std::nullopt)) {
        const auto mine = std::find_if(states.begin(), states.end(), [&](const SourceState &s) { return s.id == feed.source; });
        if (mine != states.end())
            mine->feeds << feed;
    }
    return states;
}

Completeness completeness(Connection &db, const Acting &who)
{
    Completeness c;
    {
        // A source that has told no feed yet was asked and has not answered; one whose feeds are all inactive is neither, nor is one that only offers what can be started there.
        Query q(db, "SELECT s.word, count(f.id), coalesce(sum(f.health <> ?1), 0), coalesce(sum(f.health = ?2), 0), coalesce(sum(f.health <> ?1 AND f.kind NOT IN (?3, ?4, ?5)), 0), coalesce(sum(f.health <> ?1 AND f.kind <> ?5), 0) FROM source s "
                    "JOIN acting a ON a.id = s.acting LEFT JOIN feed f ON f.source = s.id AND f.told = 1 WHERE s.linked = 1 AND a.key = ?6 GROUP BY s.id ORDER BY s.word");
        q << int(Health::Inactive) << int(Health::Fresh) << int(Feed::Kind::Directory) << int(Feed::Kind::Federation) << int(Feed::Kind::Services) << who.key();
        while (q.next()) {
            ++c.linked;
            c.mailboxes += q.number(4);
            if (q.number(1) > 0 && q.number(5) == 0)
                continue;
            ++c.asked;
            if (q.number(1) > 0 && q.number(2) == q.number(3))
                ++c.answered;
            else
                c.missing << SourceId(q.text(0));
        }
    }
    {
        Query q(db, "SELECT coalesce(sum((SELECT count(*) FROM quarantine WHERE acting = a.id AND feed = f.id AND gone_at IS NULL)), 0) FROM acting a JOIN source s ON s.linked = 1 "
                    "JOIN feed f ON f.source = s.id WHERE f.told = 1 AND f.kind NOT IN (?, ?) AND a.key = ?");
        q << int(Feed::Kind::Directory) << int(Feed::Kind::Services) << who.key();
        c.unreadable = q.next() ? q.number(0) : 0;
    }
    Query q(db, "SELECT value FROM meta WHERE key = ?");
    q << completeKey(who.key());
    if (q.next())
        c.at = momentAt(q, 0);
    return c;
}

} // namespace overzicht::feeds
