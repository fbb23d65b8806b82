// SPDX-License-Identifier: EUPL-1.2
// What is kept here of the official letters, and what is not.
#include "store/reading.h"

namespace overzicht {

namespace {

constexpr int kSoon = 60; ///< days

#define HAS_COPY "EXISTS(SELECT 1 FROM copy WHERE item = i.id)"
#define HAS_BODY "EXISTS(SELECT 1 FROM body WHERE item = i.id)"

} // namespace

Result<KeptLetters> Reader::keptLetters(const Acting &who, const QDateTime &until) const
{
    return d->read([&] {
        KeptLetters letters;
        const qint64 acting = d->r.actingId(who), official = int(ItemKind::Document);
        {
            Query q(d->r.db, "SELECT count(*), sum(k), sum(gone AND NOT k) FROM (SELECT gone, " HAS_COPY " OR " HAS_BODY " AS k FROM item i WHERE acting = ? AND shown = ?)");
            q << acting << official;
            if (q.next()) {
                letters.letters = q.number(0);
                letters.kept = q.number(1);
                letters.lost = q.number(2);
            }
        }
        Query q(d->r.db, "SELECT id FROM item i WHERE acting = ? AND shown = ? AND gone = 0 AND hidden = 0 AND expires > ? AND expires <= ? AND NOT " HAS_COPY " AND NOT " HAS_BODY " ORDER BY expires, id LIMIT ?");
        q << acting << official << d->r.clock.now().toMSecsSinceEpoch() << until.toMSecsSinceEpoch() << KeptLetters::kMostLeaving;
        while (q.next())
            letters.leaving << ItemId(q.integer(0));
        return letters;
    });
}

Result<QList<ItemId>> Reader::notKept(const Acting &who) const
{
    return d->read([&] {
        QList<ItemId> items;
        const QDateTime now = d->r.clock.now();
        // Of one that the person opened, or that was kept before, the letter itself is here; of another one that has copies they may be of what came with it.
        Query q(d->r.db, "SELECT id FROM item i WHERE acting = ?1 AND shown = ?2 AND gone = 0 AND NOT " HAS_BODY " AND (NOT " HAS_COPY " OR ((SELECT count(*) FROM copy WHERE item = i.id) < attachments "
                         "AND NOT EXISTS(SELECT 1 FROM own WHERE item = i.id AND (read_at IS NOT NULL OR kept = 1)))) "
                         "ORDER BY CASE WHEN expires > ?3 AND expires <= ?4 THEN expires ELSE 9223372036854775807 END, id DESC");
        q << d->r.actingId(who) << qint64(ItemKind::Document) << now.toMSecsSinceEpoch() << now.addDays(kSoon).toMSecsSinceEpoch();
        while (q.next())
            items << ItemId(q.integer(0));
        return items;
    });
}

} // namespace overzicht
