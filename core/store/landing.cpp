// SPDX-License-Identifier: EUPL-1.2
#include "store/landing.h"

#include "adapter/keys.h"
#include "adapter/refused_date.h"
#include "store/announcing.h"
#include "store/ask_change.h"
#include "store/encoding.h"
#include "store/joins.h"
#include "store/pages.h"
#include "store/reminding.h"
#include "store/together.h"

#include <QCryptographicHash>

#include <algorithm>

namespace overzicht {

struct Landing::Known {
    qint64 id = 0, item = 0;
    bool read = false, visible = true;
    int rank = 0;
    QString joined;
    QByteArray digest;
    bool gone = false;
    QByteArray validator;
    bool apart = false;
};

namespace {

bool isEmpty(const Answer &answer)
{
    return answer.items.isEmpty() && answer.bad.isEmpty() && answer.parties.isEmpty() && answer.types.isEmpty() && answer.logos.isEmpty() && !answer.wholeSince
        && !answer.services && answer.unchanged.isEmpty() && !answer.allUnchanged;
}

QByteArray digestOf(const QByteArray &encoded, const Notes &remarks)
{
    QCryptographicHash hash(QCryptographicHash::Blake2s_128);
    hash.addData(encoded);
    hash.addData(encoding::encoded(remarks));
    if (!unclearLastDayOf(remarks).isEmpty()) // who kept one before it had a place of its own takes it in anew
        hash.addData(QByteArrayLiteral("unclear"));
    return hash.result();
}

/// Of money.
bool asksOtherwise(const QByteArray &before, const Item &now)
{
    const auto version = encoding::decodedItem(before);
    const PaymentRequest *was = version ? paymentOf(*version) : nullptr, *is = paymentOf(now);
    return was && is && !askChanges(*was, *is, {}).isEmpty();
}

bool canLand(const Found &found) { return headingOf(found.item).arrivedAt().isValid() && !found.id.isEmpty(); }

void insertService(Writing &w, qint64 feed, qint64 place, const Service &service)
{
    Query q(w.db, "INSERT OR REPLACE INTO service(feed, word, place, name, mode, address, product, owner) VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    q << feed << service.id << place << encoding::encoded(service.name) << int(service.mode) << service.address.toString(QUrl::FullyEncoded) << service.product
      << service.owner.text();
    q.run();
}

/// A page's items, as places in it.
struct Order {
    QList<qsizetype> landing; ///< in the order in which they get their ids and go into the index: by arrival
    QList<qsizetype> beside;  ///< told once more later on the same page, which counts
    QList<qsizetype> aside;
};

Order orderOf(const QList<Found> &items)
{
    QHash<ForeignId, qsizetype> last;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (canLand(items.at(i)))
            last.insert(items.at(i).id, i);
    }
    Order order;
    for (qsizetype i = 0; i < items.size(); ++i)
        (!canLand(items.at(i)) ? order.aside : last.value(items.at(i).id) == i ? order.landing : order.beside) << i;
    std::stable_sort(order.landing.begin(), order.landing.end(),
                     [&](qsizetype a, qsizetype b) { return headingOf(items.at(a).item).arrivedAt() < headingOf(items.at(b).item).arrivedAt(); });
    return order;
}

} // namespace

QString recordOf(const Quarantined &bad)
{
    return bad.id.isEmpty() ? QStringLiteral("raw:") + QString::fromLatin1(QCryptographicHash::hash(bad.raw, QCryptographicHash::Sha256).toHex()) : QStringLiteral("id:") + bad.id.text();
}

Result<Store::Landed> Landing::run(const Answer &answer, int most)
{
    QByteArray position;
    {
        Query q(w.db, "SELECT f.id, s.id, s.acting, f.position, EXISTS(SELECT 1 FROM quarantine WHERE feed = f.id), f.last_ok IS NULL "
                      "FROM feed f JOIN source s ON s.id = f.source WHERE s.word = ? AND f.word = ? AND s.linked = 1 AND f.told = 1");
        q << m_source.text() << m_feedWord.text();
        if (!q.next()) {
            if (const auto ok = w.db.takeFailure(); !ok)
                return failure(ok.error());
            return failure(Error::Kind::Gone, QStringLiteral("there is no such feed"));
        }
        m_feed = q.integer(0);
        m_sourceRow = q.integer(1);
        m_acting = q.integer(2);
        position = q.blob(3);
        m_anyQuarantined = q.flag(4);
        m_firstReading = q.flag(5);
    }
    if (isEmpty(answer) && position == answer.next.bytes())
        return m_landed; // nothing to write: no transaction, and no wait for the disk
    if (!hasRoom(answer, most))
        return failure(Error::Kind::Refused, QStringLiteral("more than %1 records in one feed").arg(most));
    m_now = w.now();
    Transaction all(w.db);
    names(answer);
    const Order order = orderOf(answer.items);
    for (const qsizetype i : order.landing) {
        land(answer.items.at(i));
        if (w.db.isFailed())
            break;
    }
    for (const qsizetype i : order.beside)
        keepBeside(answer.items.at(i));
    for (const qsizetype i : order.aside) {
        const Found &found = answer.items.at(i);
        setAside({found.id, found.raw, found.id.isEmpty() ? Note(QT_TRANSLATE_NOOP("Note", "It has no number of its own.")) : Note(QT_TRANSLATE_NOOP("Note", "It has no moment of arrival."), Note::About::Time), true});
    }
    for (const Quarantined &bad : answer.bad)
        setAside(bad);
    if (m_newAside)
        forgetOldestAside();
    stillThere(answer);
    if (answer.services)
        offer(answer);
    if (answer.wholeSince)
        sweep(*answer.wholeSince);
    w.flushIndex();
    if (position != answer.next.bytes()) {
        Query q(w.db, "UPDATE feed SET position = ? WHERE id = ?");
        q << answer.next.bytes() << m_feed;
        q.run();
    }
    if (const auto ok = all.commit(); !ok)
        return failure(ok.error());
    return m_landed;
}

/// Asked again and the same: seen now, nothing else.
void Landing::stillThere(const Answer &answer)
{
    for (const ForeignId &id : answer.unchanged) {
        Query q(w.db, "UPDATE sighting SET last_seen = ? WHERE feed = ? AND foreign_id = ? AND acting = ? AND gone_at IS NULL");
        q << m_now << m_feed << id.text() << m_acting;
        q.run();
    }
    if (!answer.allUnchanged)
        return;
    for (const char *sql : {"UPDATE sighting SET last_seen = ? WHERE feed = ? AND acting = ? AND gone_at IS NULL",
                            "UPDATE quarantine SET last_told = ? WHERE feed = ? AND acting = ? AND gone_at IS NULL"}) {
        Query q(w.db, sql);
        q << m_now << m_feed << m_acting;
        q.run();
    }
}

/// What can be started there, in the source's own order. A list in pages is told from its first answer to its last; only then what it no longer offers goes, so that a
/// list that breaks off takes nothing away.
void Landing::offer(const Answer &answer)
{
    constexpr int kTold = 1'000'000; ///< added to the places of what the list under way has told
    if (answer.servicesBegin) {
        Query q(w.db, "UPDATE service SET place = place - ?1 WHERE feed = ?2 AND place >= ?1");
        q << kTold << m_feed;
        q.run();
        if (answer.servicesEnd)
            return offerAll(*answer.services);
    }
    qint64 place = kTold;
    {
        Query q(w.db, "SELECT coalesce(max(place), ?1) FROM service WHERE feed = ?2 AND place >= ?1");
        q << kTold << m_feed;
        if (q.next())
            place = q.integer(0);
    }
    for (const Service &service : *answer.services) {
        Query same(w.db, "UPDATE service SET place = ? WHERE feed = ? AND word = ? AND name = ? AND mode = ? AND address = ? AND product = ? AND owner = ?");
        same << ++place << m_feed << service.id << encoding::encoded(service.name) << int(service.mode) << service.address.toString(QUrl::FullyEncoded) << service.product << service.owner.text();
        same.run();
        if (w.db.changes() > 0)
            continue;
        insertService(w, m_feed, place, service);
        w.touched.everything = true;
    }
    if (!answer.servicesEnd)
        return;
    Query gone(w.db, "DELETE FROM service WHERE feed = ? AND place < ?");
    gone << m_feed << kTold;
    gone.run();
    if (w.db.changes() > 0)
        w.touched.everything = true;
    Query q(w.db, "UPDATE service SET place = place - ? WHERE feed = ?");
    q << kTold << m_feed;
    q.run();
}

void Landing::offerAll(const QList<Service> &services)
{
    QList<Service> before;
    {
        Query q(w.db, "SELECT word, name, mode, address, product, owner FROM service WHERE feed = ? ORDER BY place");
        q << m_feed;
        while (q.next())
            before << Service{q.text(0), encoding::decodedText(q.blob(1)), Service::Mode(q.number(2)), QUrl(q.text(3)), q.text(4), PartyId(q.text(5))};
    }
    if (before == services)
        return;
    Query old(w.db, "DELETE FROM service WHERE feed = ?");
    old << m_feed;
    old.run();
    int place = 0;
    for (const Service &service : services)
        insertService(w, m_feed, ++place, service);
    w.touched.everything = true;
}

void Landing::land(const Found &told)
{
    if (m_anyQuarantined)
        takeOut(told.id);
    Known known;
    {
        Query q(w.db, "SELECT id, item, read, visible, rank, joined, digest, gone_at, validator, apart FROM sighting WHERE feed = ? AND foreign_id = ? AND acting = ?");
        q << m_feed << told.id.text() << m_acting;
        if (q.next())
            known = {q.integer(0), q.integer(1), q.flag(2), q.flag(3), q.number(4), q.text(5), q.blob(6), !q.isNull(7), q.blob(8), q.flag(9)};
    }
    if (w.db.isFailed())
        return;
    const std::optional<Found> guessed = withFirstArrival(told, known.id);
    const Found &found = guessed ? *guessed : told;
    const QByteArray encoded = encoding::encoded(found.item);
    const QByteArray digest = digestOf(encoded, found.remarks);
    const QStringList keys = accepted(found);
    if (known.id == 0)
        landNew(found, encoded, digest, keys);
    else
        landAgain(found, known, encoded, digest, keys);
}

/// When a source tells no moment of arrival, the adapter says "now" at each pull: the letter keeps the moment it was first seen, whatever else changes.
std::optional<Found> Landing::withFirstArrival(const Found &found, qint64 sighting)
{
    if (!found.arrivalIsGuess)
        return std::nullopt;
    QDateTime arrived = headingOf(found.item).arrivedAt().toUTC();
    bool isGuess = true;
    Query q(w.db, "SELECT encoded FROM told WHERE sighting = ?");
    q << sighting;
    if (q.next()) {
        if (const auto before = encoding::decodedItem(q.blob(0))) {
            arrived = headingOf(*before).arrivedAt();
            isGuess = headingOf(*before).arrivalIsGuess(); // it may have told one once
        }
    }
    Found same = found;
    const Heading &told = headingOf(found.item);
    same.item = withHeading(found.item, Heading(told.sender(), told.subject(), told.messageType(), arrived, isGuess));
    return same;
}

/// What a page told under an id before it told that id once more: nobody can say which of the two is the letter, so the later is, and this is kept as what it was before.
void Landing::keepBeside(const Found &told)
{
    qint64 sighting = 0, item = 0;
    QByteArray current;
    {
        Query q(w.db, "SELECT s.id, s.item, t.encoded FROM sighting s JOIN told t ON t.sighting = s.id WHERE s.feed = ? AND s.foreign_id = ? AND s.acting = ?");
        q << m_feed << told.id.text() << m_acting;
        if (!q.next())
            return;
        sighting = q.integer(0);
        item = q.integer(1);
        current = q.blob(2);
    }
    const QByteArray encoded = encoding::encoded(withFirstArrival(told, sighting).value_or(told).item);
    if (encoded == current || isKept(item, encoded))
        return;
    Query q(w.db, "INSERT INTO earlier(item, replaced_at, encoded, raw) VALUES(?, ?, ?, ?)");
    q << item << m_now << encoded << told.raw;
    q.run();
    w.touched.items.insert(item);
}

/// Is this one of its earlier versions? A source that tells two in turn would otherwise fill the history with them for ever.
bool Landing::isKept(qint64 item, const QByteArray &encoded)
{
    Query q(w.db, "SELECT 1 FROM earlier WHERE item = ? AND encoded = ?");
    q << item << encoded;
    return q.next();
}

void Landing::landNew(const Found &found, const QByteArray &encoded, const QByteArray &digest, const QStringList &keys)
{
    Told told{0, m_feed, found.item, found.readAtSource, found.visible, rankOf(keys), m_now};
    takeFrom(found.remarks, told);
    // It begins as an item of its own, also when it turns out to be told before: that is what it becomes again when it is set apart.
    const qint64 item = w.freeItemId(headingOf(found.item).arrivedAt());
    w.writeItem(item, m_acting, combined({told}), {told}, {}, true);
    w.index(item, found.item, m_feed, {});
    Query q(w.db, "INSERT INTO sighting(item, born, feed, acting, foreign_id, read, visible, rank, joined, digest, first_seen, last_seen, validator, news) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)");
    q << item << item << m_feed << m_acting << found.id.text() << found.readAtSource << found.visible << told.rank << keys.join(u'\n') << digest << m_now << m_now << found.validator;
    q.run();
    const qint64 sighting = w.db.lastRow();
    Query t(w.db, "INSERT INTO told(sighting, encoded, raw, remarks) VALUES(?, ?, ?, ?)");
    t << sighting << encoded << found.raw << encoding::encoded(found.remarks);
    t.run();
    joins::setKeys(w, m_acting, sighting, {}, keys);
    // What goes with something else is news all the same; what was told before is not.
    const auto settled = joins::isShared(w, m_acting, sighting, keys) ? joins::settle(w, m_acting, sighting, true) : joins::Settled{item, false};
    m_landed.fresh += settled.isCopy ? 0 : 1;
    reminding::came(w, settled.item, m_now, headingOf(found.item).arrivedAt(), m_firstReading);
}

void Landing::landAgain(const Found &found, const Known &known, const QByteArray &encoded, const QByteArray &digest, const QStringList &keys)
{
    const bool contents = known.digest != digest;
    const bool rejoined = known.joined != keys.join(u'\n') || known.rank != rankOf(keys);
    const bool state = known.read != found.readAtSource || known.visible != found.visible || known.gone;
    if (!contents && !rejoined && !state) {
        Query q(w.db, "UPDATE sighting SET last_seen = ?, validator = ? WHERE id = ?");
        q << m_now << found.validator << known.id;
        q.run();
        return;
    }
    qint64 item = known.item;
    const bool isCase = kindOf(found.item) == ItemKind::Dossier, asked = isCase && isAsking(item);
    // Who speaks first decides what the index holds, and what was gone speaks last.
    const bool words = contents || rejoined || known.gone;
    if (words)
        w.unindex(item);
    if (contents) {
        QByteArray before;
        {
            Query q(w.db, "SELECT encoded FROM told WHERE sighting = ?");
            q << known.id;
            if (q.next())
                before = q.blob(0);
        }
        const bool version = before != encoded; // else only what we remark on it is another
        if (version && !isKept(item, encoded))
            ++m_landed.changed;
        if (version && isKept(item, before)) {
            if (asksOtherwise(before, found.item)) { // kept when it was replaced for the first time; what is told of the change is when it was replaced last
                Query again(w.db, "UPDATE earlier SET replaced_at = ? WHERE item = ? AND encoded = ?");
                again << m_now << item << before;
                again.run();
            }
        } else if (version) {
            Query old(w.db, "INSERT INTO earlier(item, replaced_at, encoded, raw) SELECT ?, ?, encoded, raw FROM told WHERE sighting = ?");
            old << item << m_now << known.id;
            old.run();
        }
        Query t(w.db, "UPDATE told SET encoded = ?, raw = ?, remarks = ? WHERE sighting = ?");
        t << encoded << found.raw << encoding::encoded(found.remarks) << known.id;
        t.run();
        announcing::told(w, known.id, kindOf(found.item));
        if (version) {
            // The text that was fetched belongs to what it was; it is fetched anew when somebody reads it.
            Query body(w.db, "DELETE FROM body WHERE item = ?");
            body << item;
            body.run();
            pages::forgetOld(w, item);
        }
    }
    Query q(w.db, "UPDATE sighting SET read = ?, visible = ?, rank = ?, joined = ?, digest = ?, last_seen = ?, validator = ?, gone_at = NULL WHERE id = ?");
    q << found.readAtSource << found.visible << rankOf(keys) << keys.join(u'\n') << digest << m_now << found.validator << known.id;
    q.run();
    if (known.joined != keys.join(u'\n') && !known.apart)
        joins::setKeys(w, m_acting, known.id, known.joined.split(u'\n', Qt::SkipEmptyParts), keys);
    // Other contents may be of another kind; what was set apart has no keys that count.
    if (rejoined || (contents && !keys.isEmpty()))
        item = joins::settle(w, m_acting, known.id, false).item;
    if (contents)
        item = joins::follow(w, m_acting, item);
    w.refresh(item);
    if (isCase && !asked && isAsking(item))
        announcing::asks(w, item);
    if (words)
        w.index(item);
}

bool Landing::isAsking(qint64 item)
{
    Query q(w.db, "SELECT todo FROM item WHERE id = ?");
    q << item;
    return q.next() && q.flag(0);
}

QStringList Landing::accepted(const Found &found) const
{
    QStringList accepted;
    for (const QString &key : found.keys) {
        // A source always speaks for itself: its own keys are read inside it only.
        const QString mine = keys::isOwn(key) ? QStringLiteral("own:%1%2").arg(m_source.text(), key.mid(4)) : QString();
        const QString speaker = mine.isEmpty() ? keys::speaksFor(key) : QString();
        if (!mine.isEmpty() && !accepted.contains(mine))
            accepted << mine;
        else if (!speaker.isEmpty() && w.senders.maySpeak(m_source, speaker) && !accepted.contains(key))
            accepted << key;
        else if (!accepted.contains(key))
            accepted << together::besideKeys(m_source, key);
    }
    accepted.removeDuplicates();
    return accepted;
}

int Landing::rankOf(const QStringList &accepted) const
{
    std::optional<qsizetype> rank;
    for (const QString &key : accepted) {
        const qsizetype place = w.senders.speakers(keys::speaksFor(key)).indexOf(m_source.text());
        if (place >= 0) // else it is a key of its own
            rank = qMin(rank.value_or(place), place);
    }
    return int(rank.value_or(0));
}

void Landing::setAside(const Quarantined &bad)
{
    ++m_landed.quarantined;
    const QString record = recordOf(bad);
    {
        const QString reason = bad.reason.kept();
        Query same(w.db, "SELECT 1 FROM quarantine WHERE feed = ? AND record = ? AND raw = ? AND reason = ? AND maybe_letter = ? AND gone_at IS NULL");
        same << m_feed << record << bad.raw << reason << bad.maybeLetter;
        if (same.next()) {
            Query q(w.db, "UPDATE quarantine SET last_told = ? WHERE feed = ? AND record = ?");
            q << m_now << m_feed << record;
            q.run();
        } else {
            Query q(w.db, "INSERT INTO quarantine(feed, acting, record, raw, reason, at, maybe_letter, last_told) VALUES(?, ?, ?, ?, ?, ?, ?, ?) "
                          "ON CONFLICT(feed, record) DO UPDATE SET raw = excluded.raw, reason = excluded.reason, maybe_letter = excluded.maybe_letter, "
                          "last_told = excluded.last_told, gone_at = NULL");
            q << m_feed << m_acting << record << bad.raw << reason << m_now << bad.maybeLetter << m_now;
            q.run();
            w.touched.kinds.insert(int(ItemKind::Document));
            w.touched.everything = true; // the count beside the lists
            m_newAside = m_newAside || bad.id.isEmpty();
        }
    }
    // It is still there, only unreadable now: a sweep must not call it gone.
    Query q(w.db, "UPDATE sighting SET last_seen = ? WHERE feed = ? AND foreign_id = ? AND acting = ?");
    q << m_now << m_feed << bad.id.text() << m_acting;
    q.run();
}

void Landing::takeOut(const ForeignId &id)
{
    Query q(w.db, "DELETE FROM quarantine WHERE feed = ? AND record = ?");
    q << m_feed << QString(QStringLiteral("id:") + id.text());
    q.run();
    if (w.db.changes() > 0)
        w.touched.everything = true;
}

void Landing::sweep(const QDateTime &since)
{
    QList<qint64> missing;
    QSet<qint64> items;
    {
        Query q(w.db, "SELECT id, item FROM sighting WHERE feed = ? AND acting = ? AND last_seen < ? AND gone_at IS NULL");
        q << m_feed << m_acting << since.toMSecsSinceEpoch();
        while (q.next()) {
            missing << q.integer(0);
            items << q.integer(1);
        }
    }
    for (const qint64 item : std::as_const(items))
        w.unindex(item); // who speaks first may change with it, and so what the index holds
    for (const qint64 sighting : std::as_const(missing)) {
        Query q(w.db, "UPDATE sighting SET gone_at = ? WHERE id = ?");
        q << m_now << sighting;
        q.run();
    }
    for (const qint64 item : std::as_const(items)) {
        w.refresh(item);
        w.index(item);
        Query q(w.db, "SELECT gone FROM item WHERE id = ?");
        q << item;
        if (q.next() && q.flag(0))
            ++m_landed.gone;
    }
    // What could not be read and is not told any more has no letter to mark: without a number of its own nobody can say which letter it was.
    Query q(w.db, "UPDATE quarantine SET gone_at = ? WHERE feed = ? AND acting = ? AND last_told < ? AND gone_at IS NULL");
    q << m_now << m_feed << m_acting << since.toMSecsSinceEpoch();
    q.run();
    if (w.db.changes() > 0)
        w.touched.everything = true;
}

} // namespace overzicht
