// SPDX-License-Identifier: EUPL-1.2
// How much one feed may fill: a source that never ends must not fill the disk, in one pull or in many.
#include "store/landing.h"

namespace overzicht {

namespace {

/// Rows that an answer tells of; `sql` looks one up by its owner and its word.
struct Pile {
    const char *sql;
    const QSet<QString> &told;
};

qint64 unknown(Connection &db, qint64 owner, const Pile &pile)
{
    qint64 count = 0;
    for (const QString &word : pile.told) {
        Query q(db, pile.sql);
        q << owner << word;
        count += !q.next();
    }
    return count;
}

/// They come to what `held` counts for this owner; only when they might be too many they are looked up one by one.
bool fits(Connection &db, const char *held, qint64 owner, std::initializer_list<Pile> piles, int most)
{
    qint64 told = 0, fresh = 0, there = 0;
    for (const Pile &pile : piles)
        told += pile.told.size();
    if (told == 0)
        return true;
    {
        Query q(db, held);
        q << owner;
        if (q.next())
            there = q.integer(0);
    }
    if (there + told <= most)
        return true;
    for (const Pile &pile : piles)
        fresh += unknown(db, owner, pile);
    return fresh == 0 || there + fresh <= most;
}

} // namespace

bool Landing::hasRoom(const Answer &answer, int most)
{
    QSet<QString> items, bad, parties, types, logos, services;
    for (const Found &found : answer.items)
        items.insert(found.id.text());
    for (const Quarantined &one : answer.bad)
        bad.insert(recordOf(one));
    for (const Party &party : answer.parties)
        parties.insert(party.id.text());
    for (const MessageType &type : answer.types)
        types.insert(type.id);
    for (auto it = answer.logos.cbegin(); it != answer.logos.cend(); ++it)
        logos.insert(it.key().text());
    if (answer.services) {
        for (const Service &service : *answer.services)
            services.insert(service.id);
    }
    // What is gone at the source is not counted: it makes room for what came instead. `feed.items` counts the rest, so that no page walks over them all.
    return fits(w.db, "SELECT items + (SELECT count(*) FROM quarantine WHERE feed = feed.id AND gone_at IS NULL) FROM feed WHERE id = ?", m_feed,
                {{"SELECT 1 FROM sighting WHERE feed = ? AND foreign_id = ?", items}, {"SELECT 1 FROM quarantine WHERE feed = ? AND record = ?", bad}}, most)
        && fits(w.db, "SELECT count(*) FROM service WHERE feed = ?", m_feed, {{"SELECT 1 FROM service WHERE feed = ? AND word = ?", services}}, most)
        && fits(w.db, "SELECT count(*) FROM party WHERE source = ?", m_sourceRow, {{"SELECT 1 FROM party WHERE source = ? AND word = ?", parties}}, most)
        && fits(w.db, "SELECT count(*) FROM message_type WHERE source = ?", m_sourceRow, {{"SELECT 1 FROM message_type WHERE source = ? AND word = ?", types}}, most)
        && fits(w.db, "SELECT count(*) FROM logo WHERE source = ?", m_sourceRow, {{"SELECT 1 FROM logo WHERE source = ? AND party = ?", logos}}, most);
}

/// One with a number is kept once; one without is another one each time that a byte of it changes. Of these as much stays as two pulls may set aside: what was told last.
void Landing::forgetOldestAside()
{
    constexpr int kMost = 2'000;
    constexpr qint64 kMostBytes = 32 * 1024 * 1024;
    QList<qint64> old;
    {
        Query q(w.db, "SELECT id, length(raw) FROM quarantine WHERE feed = ? AND record >= 'raw:' AND record < 'raw;' ORDER BY last_told DESC, id DESC");
        q << m_feed;
        qint64 bytes = 0;
        for (int count = 1; q.next(); ++count) {
            bytes += q.integer(1);
            if (count > kMost || bytes > kMostBytes)
                old << q.integer(0);
        }
    }
    for (const qint64 id : std::as_const(old)) {
        Query q(w.db, "DELETE FROM quarantine WHERE id = ?");
        q << id;
        q.run();
    }
}

} // namespace overzicht
