// SPDX-License-Identifier: EUPL-1.2
#include "store/joins.h"

#include "store/announcing.h"
#include "store/encoding.h"
#include "store/own.h"
#include "store/together.h"

#include <algorithm>
#include <limits>
#include <map>

namespace overzicht::joins {

namespace {

constexpr size_t kMostGathered = 1000; ///< sightings that are looked at at once; one that has to do with more joins nothing

/// A sighting as far as joining needs it.
struct Member {
    Told told;
    qint64 item = 0, born = 0;
    bool apart = false;
    QStringList keys;
    QString place; ///< source, feed and number: the same in every home
    ItemKind kind() const { return kindOf(told.item); }
    qint64 arrived() const { return headingOf(told.item).arrivedAt().toMSecsSinceEpoch(); }
};

/// What is one thing, told one or more times; and the notices that go with it.
struct Unit {
    ItemKind kind = ItemKind::Notice;
    QList<qint64> members; ///< sightings
    qint64 arrived = 0;
    QString place;
};

int rankOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Dossier:
        return 0;
    case ItemKind::Document:
        return 1;
    case ItemKind::Payment:
        return 2;
    case ItemKind::Attestation:
        return 3;
    case ItemKind::Notice:
        break;
    }
    return 4;
}

QList<qint64> holdersOf(Writing &w, qint64 acting, const QString &key)
{
    QList<qint64> holders;
    Query q(w.db, "SELECT sighting FROM sighting_key WHERE acting = ? AND key = ? LIMIT ?");
    q << acting << key << kMostTogether + 1;
    while (q.next())
        holders << q.integer(0);
    return holders;
}

class Settling {
public:
    Settling(Writing &writing, qint64 acting, qint64 moved, bool newborn) : w(writing), m_acting(acting), m_moved(moved), m_isNewborn(newborn) {}

    /// All of `item` under the id `to`, of which there is no row yet.
    void rename(qint64 item, qint64 to);
    Settled run()
    {
        gather();
        if (!m_members.contains(m_moved) || w.db.isFailed())
            return {};
        if (m_members.size() > kMostGathered)
            keepOnlyTheMoved();
        makeUnits();
        attachNotices();
        return place();
    }

private:
    void gather();
    void look(qint64 sighting);
    void keepOnlyTheMoved();
    void makeUnits();
    qsizetype unitOf(qint64 sighting) const { return m_unitOf.value(sighting); }
    void attachNotices();
    qsizetype goesWith(const Unit &notices) const;
    Settled place();
    void merge(qint64 kept, qint64 other, bool staysRead);
    QList<Told> toldOf(const QList<qint64> &members) const;
    qint64 arrivedOf(const QList<qint64> &members) const;
    qint64 newItem(const QList<qint64> &members);

    Writing &w;
    const qint64 m_acting, m_moved;
    const bool m_isNewborn;
    QList<qint64> m_queue;
    std::map<qint64, Member> m_members;
    QHash<QString, QList<qint64>> m_holders; ///< by key; empty when it says nothing
    QList<Unit> m_units;
    QHash<qint64, qsizetype> m_unitOf;
    QList<QList<qint64>> m_groups; ///< sightings that are one item
};

void Settling::look(qint64 sighting)
{
    if (!m_members.contains(sighting) && !m_queue.contains(sighting))
        m_queue << sighting;
}

/// Everything that has a key in common with it or stands in the same item, and so on.
void Settling::gather()
{
    m_queue << m_moved;
    while (!m_queue.isEmpty() && m_members.size() <= kMostGathered) {
        const qint64 sighting = m_queue.takeFirst();
        std::optional<Member> read;
        {
            Query q(w.db, "SELECT s.item, s.feed, s.read, s.visible, s.rank, s.first_seen, s.gone_at, s.born, s.apart, s.joined, src.word, f.word, s.foreign_id, t.encoded, t.remarks "
                          "FROM sighting s JOIN told t ON t.sighting = s.id JOIN feed f ON f.id = s.feed JOIN source src ON src.id = f.source WHERE s.id = ?");
            q << sighting;
            if (!q.next())
                continue;
            auto item = encoding::decodedItem(q.blob(13));
            if (!item) {
                w.db.fail(item.error());
                return;
            }
            read = Member{Told{sighting, q.integer(1), std::move(*item), q.flag(2), q.flag(3), q.number(4), q.integer(5), !q.isNull(6)}, q.integer(0), q.integer(7), q.flag(8),
                      q.text(9).split(u'\n', Qt::SkipEmptyParts), QString(q.text(10) + u'\n' + q.text(11) + u'\n' + q.text(12))};
            takeFrom(encoding::decodedNotes(q.blob(14)), read->told);
        }
        Member &member = *read;
        if (member.apart)
            member.keys.clear();
        member.keys.removeIf([](const QString &key) { return says(key) == Says::Belongs; });
        for (const QString &key : std::as_const(member.keys)) {
            if (m_holders.contains(key))
                continue;
            QList<qint64> holders = holdersOf(w, m_acting, key);
            if (holders.size() > kMostTogether) {
                // The one with which it became too many: those that were together until now are not any more.
                if (sighting == m_moved)
                    std::for_each(holders.cbegin(), holders.cend(), [this](qint64 holder) { look(holder); });
                holders.clear();
            }
            for (const qint64 holder : std::as_const(holders))
                look(holder);
            m_holders.insert(key, holders);
        }
        const qint64 item = member.item;
        m_members.emplace(sighting, std::move(member));
        Query mates(w.db, "SELECT id FROM sighting WHERE item = ?");
        mates << item;
        while (mates.next())
            look(mates.integer(0));
    }
}

void Settling::keepOnlyTheMoved()
{
    // With those it stands with now, so that the item keeps its id when it leaves.
    const qint64 item = m_members.at(m_moved).item;
    std::erase_if(m_members, [item](const auto &member) { return member.second.item != item; });
    m_members.at(m_moved).keys.clear();
}

void Settling::makeUnits()
{
    QHash<qint64, qint64> parent;
    const auto root = [&](qint64 sighting) {
        while (parent.value(sighting, sighting) != sighting)
            sighting = parent.value(sighting);
        return sighting;
    };
    for (auto it = m_holders.cbegin(); it != m_holders.cend(); ++it) {
        const Says said = says(it.key());
        if (said == Says::AboutPage)
            continue;
        QHash<int, qint64> first; // by kind
        for (const qint64 holder : *it) {
            const auto member = m_members.find(holder);
            if (member == m_members.end() || !member->second.keys.contains(it.key()) || (said == Says::AboutDossier && member->second.kind() != ItemKind::Dossier))
                continue;
            const int kind = int(member->second.kind());
            if (first.contains(kind))
                parent.insert(root(holder), root(first.value(kind)));
            else
                first.insert(kind, holder);
        }
    }
    QHash<qint64, qsizetype> byRoot;
    for (const auto &[sighting, member] : m_members) {
        const qint64 top = root(sighting);
        if (!byRoot.contains(top)) {
            byRoot.insert(top, m_units.size());
            m_units << Unit{member.kind(), {}, member.arrived(), member.place};
        }
        Unit &unit = m_units[byRoot.value(top)];
        unit.members << sighting;
        unit.arrived = qMin(unit.arrived, member.arrived());
        unit.place = qMin(unit.place, member.place);
        m_unitOf.insert(sighting, byRoot.value(top));
    }
}

/// The unit these notices are about; −1 = none.
qsizetype Settling::goesWith(const Unit &notices) const
{
    QHash<qsizetype, Says> candidates; // with the most that any key says of it
    QSet<qsizetype> onPage;
    for (const qint64 notice : notices.members) {
        for (const QString &key : m_members.at(notice).keys) {
            const Says said = says(key);
            for (const qint64 holder : m_holders.value(key)) {
                const auto member = m_members.find(holder);
                if (member == m_members.end() || member->second.kind() == ItemKind::Notice || !member->second.keys.contains(key)
                    || (said == Says::AboutDossier && member->second.kind() != ItemKind::Dossier))
                    continue;
                const qsizetype unit = unitOf(holder);
                if (said == Says::AboutPage)
                    onPage.insert(unit);
                else
                    candidates.insert(unit, qMin(candidates.value(unit, said), said));
            }
        }
    }
    if (candidates.isEmpty() && onPage.size() == 1)
        return *onPage.cbegin();
    const auto order = [&](qsizetype unit) {
        const Unit &u = m_units.at(unit);
        return std::tuple(int(candidates.value(unit)), rankOf(u.kind), u.arrived, u.place);
    };
    qsizetype best = -1;
    for (auto it = candidates.cbegin(); it != candidates.cend(); ++it) {
        if (best < 0 || order(it.key()) < order(best))
            best = it.key();
    }
    return best;
}

void Settling::attachNotices()
{
    QHash<qsizetype, qsizetype> groups; // by unit
    for (qsizetype unit = 0; unit < m_units.size(); ++unit) {
        const qsizetype with = m_units.at(unit).kind == ItemKind::Notice ? goesWith(m_units.at(unit)) : -1;
        const qsizetype head = with < 0 ? unit : with;
        if (!groups.contains(head)) {
            groups.insert(head, m_groups.size());
            m_groups << QList<qint64>();
        }
        m_groups[groups.value(head)] << m_units.at(unit).members;
    }
}

QList<Told> Settling::toldOf(const QList<qint64> &members) const
{
    QList<Told> told;
    for (const qint64 member : members)
        told << m_members.at(member).told;
    sortByAuthority(told);
    return told;
}

/// The second at which what they tell together arrived: where it belongs in the list.
qint64 Settling::arrivedOf(const QList<qint64> &members) const
{
    return headingOf(speakerOf(toldOf(members)).item).arrivedAt().toSecsSinceEpoch();
}

qint64 Settling::newItem(const QList<qint64> &members)
{
    QList<qint64> births;
    for (const qint64 member : members)
        births << m_members.at(member).born;
    const QList<Told> told = toldOf(members);
    const Item whole = combined(told);
    std::sort(births.begin(), births.end());
    qint64 item = 0;
    for (const qint64 born : std::as_const(births)) {
        Query q(w.db, "DELETE FROM alias WHERE old = ? AND acting = ?");
        q << born << m_acting;
        q.run();
        if (w.db.changes() > 0) {
            item = born; // what it was before it was joined: who kept that id finds it again
            break;
        }
    }
    if (item == 0)
        item = w.freeItemId(headingOf(whole).arrivedAt());
    w.writeItem(item, m_acting, whole, told, {}, true);
    return item;
}

Settled Settling::place()
{
    // Who keeps which item: those that were there first; not who moves, as long as there is another.
    QMap<qint64, QPair<qint64, qsizetype>> keepers; // by item: the member that decides, its group
    qint64 newbornItem = 0;
    for (qsizetype group = 0; group < m_groups.size(); ++group) {
        for (const qint64 member : m_groups.at(group)) {
            const qint64 claim = member == m_moved ? std::numeric_limits<qint64>::max() : member;
            const qint64 item = m_members.at(member).item;
            const auto it = keepers.constFind(item);
            if (it == keepers.cend() || claim < it->first)
                keepers.insert(item, {claim, group});
            if (member == m_moved && m_isNewborn)
                newbornItem = item;
        }
    }
    QList<qint64> itemOf(m_groups.size(), 0);
    for (auto it = keepers.cbegin(); it != keepers.cend(); ++it) { // the id that stands where what is told now belongs, whoever came first
        if (itemOf.at(it->second) == 0 && it.key() >> 20 == arrivedOf(m_groups.at(it->second)))
            itemOf[it->second] = it.key();
    }
    for (auto it = keepers.cbegin(); it != keepers.cend(); ++it) { // else the oldest: it is the one people may have kept longest
        if (itemOf.at(it->second) == 0 && it.key() != newbornItem)
            itemOf[it->second] = it.key();
    }
    if (newbornItem != 0 && itemOf.at(keepers.value(newbornItem).second) == 0)
        itemOf[keepers.value(newbornItem).second] = newbornItem;

    Settled settled;
    settled.isCopy = m_units.at(unitOf(m_moved)).members.size() > 1;
    QList<qint64> leaving; // sightings that change their item
    for (qsizetype group = 0; group < m_groups.size(); ++group) {
        for (const qint64 member : m_groups.at(group)) {
            if (itemOf.at(group) == 0 || m_members.at(member).item != itemOf.at(group))
                leaving << member;
        }
    }
    if (leaving.isEmpty()) {
        settled.item = m_members.at(m_moved).item;
        return settled;
    }
    for (auto it = keepers.cbegin(); it != keepers.cend(); ++it)
        w.unindex(it.key());
    QSet<qint64> alive;
    for (qsizetype group = 0; group < m_groups.size(); ++group) {
        if (itemOf.at(group) == 0)
            itemOf[group] = newItem(m_groups.at(group));
        alive.insert(itemOf.at(group));
        for (const qint64 member : m_groups.at(group)) {
            if (member == m_moved)
                settled.item = itemOf.at(group);
            if (!leaving.contains(member))
                continue;
            Query q(w.db, "UPDATE sighting SET item = ? WHERE id = ?");
            q << itemOf.at(group) << member;
            q.run();
        }
    }
    for (auto it = keepers.cbegin(); it != keepers.cend(); ++it) {
        if (!alive.contains(it.key()))
            merge(itemOf.at(it->second), it.key(), settled.isCopy && (it.key() == newbornItem || itemOf.at(it->second) == newbornItem));
    }
    for (const qint64 item : std::as_const(alive)) {
        w.refresh(item);
        w.index(item);
    }
    QList<qint64> moved;
    for (const auto &[sighting, member] : m_members)
        moved << sighting;
    announcing::regrouped(w, moved, m_members.at(m_moved).apart);
    return settled;
}

void Settling::rename(qint64 item, qint64 to)
{
    const QList<Told> told = w.toldOf(item);
    w.unindex(item);
    const Item now = combined(told);
    w.writeItem(to, m_acting, now, told, own::holding(w, item, now), true);
    for (const char *sql : {"UPDATE sighting SET item = ?1 WHERE item = ?2", "UPDATE sighting SET born = ?1 WHERE born = ?2"}) {
        Query q(w.db, sql);
        q << to << item;
        q.run();
    }
    merge(to, item, true);
}

/// `staysRead`: one of them is a copy that came just now; a letter that was read is not unread because another mailbox has it as well.
void Settling::merge(qint64 kept, qint64 other, bool staysRead)
{
    bool unread = false;
    if (!staysRead) {
        Query q(w.db, "SELECT max(unread) FROM item WHERE id IN (?, ?)");
        q << kept << other;
        unread = q.next() && q.flag(0);
    }
    for (const char *sql : {"UPDATE earlier SET item = ?1 WHERE item = ?2", "UPDATE alias SET item = ?1 WHERE item = ?2",
                            // What the person said of either holds for both; of two moments the first, of two notes both.
                            "INSERT INTO own(item, read_at, done_at, paid_at, refiled, note, kept, done_ask, paid_ask, done_before, paid_before, paid_before_ask, remind_at) "
                            "SELECT ?1, read_at, done_at, paid_at, refiled, note, kept, done_ask, paid_ask, done_before, paid_before, paid_before_ask, remind_at FROM own WHERE item = ?2 "
                            "ON CONFLICT(item) DO UPDATE SET read_at = coalesce(min(read_at, excluded.read_at), read_at, excluded.read_at), "
                            "done_ask = CASE WHEN done_at IS NULL THEN excluded.done_ask ELSE done_ask END, paid_ask = CASE WHEN paid_at IS NULL THEN excluded.paid_ask ELSE paid_ask END, "
                            "done_before = coalesce(done_before, excluded.done_before), paid_before_ask = CASE WHEN paid_before IS NULL THEN excluded.paid_before_ask ELSE paid_before_ask END, "
                            "paid_before = coalesce(paid_before, excluded.paid_before), remind_at = coalesce(min(remind_at, excluded.remind_at), remind_at, excluded.remind_at), "
                            "done_at = coalesce(min(done_at, excluded.done_at), done_at, excluded.done_at), "
                            "paid_at = coalesce(min(paid_at, excluded.paid_at), paid_at, excluded.paid_at), refiled = coalesce(refiled, excluded.refiled), "
                            "note = CASE WHEN note = '' OR note = excluded.note THEN excluded.note WHEN excluded.note = '' THEN note "
                            "ELSE note || char(10) || excluded.note END, kept = max(kept, excluded.kept)",
                            // What either was reminded of is told of both.
                            "INSERT INTO reminder(item, came, unread, deadline, due, not_before, before, begun, next) SELECT ?1, came, unread, deadline, due, not_before, before, begun, 0 FROM reminder WHERE item = ?2 "
                            "ON CONFLICT(item) DO UPDATE SET came = coalesce(min(came, excluded.came), came, excluded.came), unread = max(unread, excluded.unread), "
                            "due = CASE WHEN excluded.deadline > deadline THEN excluded.due ELSE coalesce(due, excluded.due) END, deadline = max(deadline, excluded.deadline), "
                            "not_before = coalesce(max(not_before, excluded.not_before), not_before, excluded.not_before), before = max(before, excluded.before), begun = coalesce(begun, excluded.begun), next = 0",
                            "UPDATE handed SET item = ?1 WHERE item = ?2", "INSERT OR IGNORE INTO body(item, text) SELECT ?1, text FROM body WHERE item = ?2",
                            "INSERT OR IGNORE INTO copy(item, content, path, sha256, saved_at) SELECT ?1, content, path, sha256, saved_at FROM copy WHERE item = ?2",
                            "INSERT OR IGNORE INTO page_text(item, content, page, sha256, text) SELECT ?1, content, page, sha256, text FROM page_text WHERE item = ?2 AND content NOT IN (SELECT content FROM page_text WHERE item = ?1)",
                            "INSERT INTO alias(old, acting, item) SELECT ?2, acting, ?1 FROM item WHERE id = ?2"}) {
        Query q(w.db, sql);
        q << kept << other;
        q.run();
    }
    if (unread) { // a join never makes something read
        Query q(w.db, "UPDATE own SET read_at = NULL WHERE item = ?");
        q << kept;
        q.run();
    }
    for (const char *sql : {"DELETE FROM own WHERE item = ?", "DELETE FROM reminder WHERE item = ?", "DELETE FROM body WHERE item = ?", "DELETE FROM copy WHERE item = ?", "DELETE FROM page_text WHERE item = ?", "DELETE FROM asked WHERE item = ?",
                            "DELETE FROM dossier WHERE item = ?", "DELETE FROM certificate WHERE item = ?", "DELETE FROM item WHERE id = ?"}) {
        Query q(w.db, sql);
        q << other;
        q.run();
    }
    w.touched.items.insert(other);
}

} // namespace

Says says(const QString &key)
{
    if (together::isOnlyBeside(key))
        return Says::Belongs;
    return key.startsWith(QLatin1String("dossier:")) ? Says::AboutDossier : key.startsWith(QLatin1String("link:")) ? Says::AboutPage : Says::Same;
}

void setKeys(Writing &w, qint64 acting, qint64 sighting, const QStringList &before, const QStringList &now)
{
    for (const QString &key : before) {
        if (now.contains(key))
            continue;
        Query q(w.db, "DELETE FROM sighting_key WHERE acting = ? AND key = ? AND sighting = ?");
        q << acting << key << sighting;
        q.run();
    }
    for (const QString &key : now) {
        Query q(w.db, "INSERT OR IGNORE INTO sighting_key(acting, key, sighting) VALUES(?, ?, ?)");
        q << acting << key << sighting;
        q.run();
    }
}

bool isShared(Writing &w, qint64 acting, qint64 sighting, const QStringList &keys)
{
    return std::any_of(keys.cbegin(), keys.cend(), [&](const QString &key) {
        if (says(key) == Says::Belongs)
            return false;
        Query q(w.db, "SELECT 1 FROM sighting_key WHERE acting = ? AND key = ? AND sighting <> ? LIMIT 1");
        q << acting << key << sighting;
        return q.next();
    });
}

Settled settle(Writing &w, qint64 acting, qint64 sighting, bool newborn) { return Settling(w, acting, sighting, newborn).run(); }

qint64 follow(Writing &w, qint64 acting, qint64 item)
{
    const QList<Told> told = w.toldOf(item);
    const auto second = [](const Told &t) { return headingOf(t.item).arrivedAt().toSecsSinceEpoch(); };
    if (told.isEmpty() || std::any_of(told.cbegin(), told.cend(), [&](const Told &t) { return second(t) == item >> 20; }))
        return item;
    const qint64 belongs = second(speakerOf(told));
    qint64 to = 0;
    {
        Query q(w.db, "SELECT old FROM alias WHERE item = ? AND old BETWEEN ? AND ? LIMIT 1");
        q << item << (belongs << 20) << (belongs << 20 | 0xfffff);
        if (q.next())
            to = q.integer(0);
    }
    if (to != 0) {
        Query q(w.db, "DELETE FROM alias WHERE old = ?");
        q << to;
        q.run();
    } else {
        to = w.freeItemId(headingOf(speakerOf(told).item).arrivedAt());
        if (to >> 20 == item >> 20)
            return item; // a moment that has no place of its own in the order
    }
    Settling(w, acting, told.first().sighting, false).rename(item, to);
    return to;
}

void setApart(Writing &w, ItemId item, qint64 sighting, bool apart)
{
    qint64 acting = 0;
    QStringList keys;
    {
        // To take it back, it is also named by the item that it was set apart from: that is where the person sees what they did.
        Query q(w.db, "SELECT s.acting, s.joined FROM sighting s JOIN item i ON i.id = ?2 WHERE s.id = ?1 AND (s.item = i.id OR (?3 AND s.apart AND s.acting = i.acting))");
        q << sighting << w.itemOf(qint64(item)) << !apart;
        if (!q.next()) {
            w.db.fail({Error::Kind::Gone, QStringLiteral("this item has no such sighting"), std::nullopt});
            return;
        }
        acting = q.integer(0);
        keys = q.text(1).split(u'\n', Qt::SkipEmptyParts);
    }
    Query q(w.db, "UPDATE sighting SET apart = ? WHERE id = ?");
    q << apart << sighting;
    q.run();
    setKeys(w, acting, sighting, apart ? keys : QStringList(), apart ? QStringList() : keys);
    const qint64 now = settle(w, acting, sighting, false).item;
    w.refresh(now); // also when nothing was joined: that it stands apart is to be seen
    w.flushIndex();
}

} // namespace overzicht::joins
