// SPDX-License-Identifier: EUPL-1.2
#include "store/writing.h"

#include "domain/communication.h"
#include "store/encoding.h"
#include "store/own.h"
#include "store/pages.h"
#include "store/reminding.h"

#include <algorithm>

namespace overzicht {

namespace {

std::optional<qint64> milliseconds(const std::optional<QDateTime> &moment)
{
    return moment && moment->isValid() ? std::optional<qint64>(moment->toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

qint64 Writing::actingId(const QString &key)
{
    {
        Query q(db, "INSERT OR IGNORE INTO acting(key) VALUES(?)");
        q << key;
        q.run();
    }
    Query q(db, "SELECT id FROM acting WHERE key = ?");
    q << key;
    return q.next() ? q.integer(0) : 0;
}

qint64 Writing::freeItemId(const QDateTime &arrivedAt)
{
    // Dates before 1970 and after what 43 bits of seconds hold have no place of their own in the order: they stand at its ends.
    constexpr qint64 kMostSeconds = (qint64(1) << 43) - 2;
    qint64 second = qBound<qint64>(0, arrivedAt.toSecsSinceEpoch(), kMostSeconds);
    for (;; ++second) {
        const qint64 first = second << 20, last = first | 0xfffff;
        qint64 highest = first; // counter 0 stays free, so that no id is 0
        for (const char *sql : {"SELECT max(id) FROM item WHERE id BETWEEN ? AND ?", "SELECT max(old) FROM alias WHERE old BETWEEN ? AND ?"}) {
            Query q(db, sql);
            q << first << last;
            if (q.next() && !q.isNull(0))
                highest = qMax(highest, q.integer(0));
        }
        if (highest < last || db.isFailed())
            return highest + 1;
    }
}

qint64 Writing::itemOf(qint64 id)
{
    Query q(db, "SELECT id FROM item WHERE id = ?1 UNION ALL SELECT item FROM alias WHERE old = ?1");
    q << id;
    return q.next() ? q.integer(0) : 0;
}

QList<Told> Writing::toldOf(qint64 item)
{
    QList<Told> all;
    Query q(db, "SELECT s.id, s.feed, s.read, s.visible, s.rank, s.first_seen, s.gone_at, t.encoded, t.remarks FROM sighting s JOIN told t ON t.sighting = s.id WHERE s.item = ?");
    q << item;
    while (q.next()) {
        auto decoded = encoding::decodedItem(q.blob(7));
        if (!decoded) {
            db.fail(decoded.error());
            break;
        }
        all << Told{q.integer(0), q.integer(1), std::move(*decoded), q.flag(2), q.flag(3), q.number(4), q.integer(5), !q.isNull(6)};
        takeFrom(encoding::decodedNotes(q.blob(8)), all.last());
    }
    sortByAuthority(all);
    return all;
}

LocalText Writing::bodyOf(qint64 item)
{
    Query q(db, "SELECT text FROM body WHERE item = ?");
    q << item;
    return q.next() ? encoding::decodedText(q.blob(0)) : LocalText();
}

void Writing::writeItem(qint64 item, qint64 acting, const Item &combined, const QList<Told> &told, const OwnFacts &own, bool isNew)
{
    const Heading &heading = headingOf(combined);
    // Sources may tell one thing with different moments. The list is in the order of the ids: the row tells the moment its id was made from, as long as a source tells that.
    const auto placed = std::find_if(told.begin(), told.end(), [item](const Told &t) { return headingOf(t.item).arrivedAt().toSecsSinceEpoch() == item >> 20; });
    const Heading &arrived = placed == told.end() ? heading : headingOf(placed->item);
    const Facts f = factsOf(combined, told, own, senders.policy());
    QStringList channels;
    for (const Told &t : told) {
        const QString feed = QString::number(t.feed);
        if (!channels.contains(feed))
            channels << feed;
    }
    const qint64 speaker = speakerOf(told).feed; // who is shown as its source is who tells the heading: a name is confirmed for the one and not for the other
    const qint64 senderTextId = senderText(senderWordsOf(heading.sender(), speaker));
    // Without a deadline after everything with one; newest first among equals. One that nobody can read has a place and no day: that is how a row is known by it.
    const std::optional<QDateTime> place = f.due ? f.due : f.lookBy;
    const qint64 order = place ? place->toMSecsSinceEpoch() : kNoDeadline;
    {
        Query q(db, isNew ? QByteArrayLiteral("INSERT INTO item(acting, kind, shown, reason, sender, subject, type, arrived, zone, due, due_order, obligation, state, read_here, "
                                              "read_there, unread, todo, registered, gone, hidden, attachments, expires, feed, channels, sender_text, money, id) "
                                              "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                          : QByteArrayLiteral("UPDATE item SET acting = ?, kind = ?, shown = ?, reason = ?, sender = ?, subject = ?, type = ?, arrived = ?, zone = ?, due = ?, "
                                              "due_order = ?, obligation = ?, state = ?, read_here = ?, read_there = ?, unread = ?, todo = ?, registered = ?, gone = ?, "
                                              "hidden = ?, attachments = ?, expires = ?, feed = ?, channels = ?, sender_text = ?, money = ? WHERE id = ?"));
        q << acting << int(f.kind) << int(f.shown) << int(f.reason) << heading.sender().text() << encoding::encoded(heading.subject()) << heading.messageType()
          << arrived.arrivedAt().toMSecsSinceEpoch() << encoding::arrivalZoneOf(arrived) << milliseconds(f.due) << order << int(f.obligation) << int(f.state)
          << f.readHere << f.readThere << f.unread << f.todo << f.registered << f.gone << f.hidden << f.attachments << milliseconds(f.expires)
          << speaker << channels.join(u',') << senderTextId << (f.paying ? 1 + int(*f.paying) : 0) << item;
        q.run();
    }
    if (f.asked) {
        const auto creditor = f.asked->structured ? std::nullopt : creditorReferenceIn(f.asked->reference); // kept in the one form in which others are looked up
        Query q(db, "INSERT OR REPLACE INTO asked(item, cents, currency, iban, reference, payee, link) VALUES(?, ?, ?, ?, ?, ?, ?)");
        q << item << (f.asked->amount ? f.asked->amount->cents() : 0) << (f.asked->amount ? f.asked->amount->currency() : QString()) << (f.asked->payee ? f.asked->payee->text() : QString())
          << (f.asked->structured ? f.asked->structured->shown() : creditor ? creditor->text() : f.asked->reference) << f.asked->payeeName << f.asked->link.toString(QUrl::FullyEncoded);
        q.run();
    } else if (!isNew) {
        Query q(db, "DELETE FROM asked WHERE item = ?");
        q << item;
        q.run();
    }
    if (const auto *dossier = std::get_if<Dossier>(&combined)) {
        Query q(db, "INSERT OR REPLACE INTO dossier(item, number, source_state) VALUES(?, ?, ?)");
        q << item << dossier->number << dossier->sourceState;
        q.run();
    } else if (const auto *payment = std::get_if<Payment>(&combined); payment && (!payment->dossier().isEmpty() || !payment->sourceState().isEmpty())) {
        Query q(db, "INSERT OR REPLACE INTO dossier(item, number, source_state) VALUES(?, ?, ?)");
        q << item << payment->dossier() << payment->sourceState();
        q.run();
    } else if (!isNew) {
        Query q(db, "DELETE FROM dossier WHERE item = ?");
        q << item;
        q.run();
    }
    if (const auto *attestation = std::get_if<Attestation>(&combined)) {
        QSet<Language> languages;
        for (const Attachment &content : attestation->contents) {
            if (content.language)
                languages.insert(*content.language);
        }
        Query q(db, "INSERT OR REPLACE INTO certificate(item, valid_from, languages, until_told) VALUES(?, ?, ?, ?)");
        q << item << (attestation->validFrom ? attestation->validFrom->toString(Qt::ISODate) : QString()) << qint64(languages.size()) << attestation->untilTold;
        q.run();
    } else if (!isNew) {
        Query q(db, "DELETE FROM certificate WHERE item = ?");
        q << item;
        q.run();
    }
    if (!isNew || (f.todo && f.due))
        reminding::plan(*this, item);
    touched.item(item, f.shown);
    touched.kinds.insert(int(f.kind));
}

void Writing::refresh(qint64 item)
{
    const QList<Told> told = toldOf(item);
    Query q(db, "SELECT acting, shown FROM item WHERE id = ?");
    q << item;
    if (!q.next() || told.isEmpty())
        return;
    touched.kinds.insert(q.number(1)); // the list it may leave
    const Item now = combined(told);
    writeItem(item, q.integer(0), now, told, own::holding(*this, item, now), false);
}

QString Writing::senderWordsOf(const PartyId &sender, qint64 feed)
{
    const QString key = QString::number(feed) + u' ' + sender.text();
    auto it = m_senderWords.constFind(key);
    if (it == m_senderWords.constEnd()) {
        Query q(db, "SELECT s.word, s.owner, p.name FROM feed f JOIN source s ON s.id = f.source LEFT JOIN party p ON p.source = s.id AND p.word = ?2 WHERE f.id = ?1");
        q << feed << sender.text();
        const bool there = q.next();
        const LocalText directory = there && !q.isNull(2) ? encoding::decodedText(q.blob(2)) : LocalText();
        const Party *registered = there && senders.confirms(SourceId(q.text(0)), PartyId(q.text(1)), sender) ? senders.find(sender) : nullptr;
        if (m_senderWords.size() > 10'000)
            m_senderWords.clear();
        it = m_senderWords.insert(key, senderWords(sender, registered ? registered->name : LocalText(), directory));
    }
    return *it;
}

qint64 Writing::senderText(const QString &words)
{
    if (const auto it = m_senderTexts.constFind(words); it != m_senderTexts.constEnd())
        return *it;
    {
        Query q(db, "INSERT OR IGNORE INTO sender_text(text) VALUES(?)");
        q << words;
        q.run();
    }
    Query q(db, "SELECT id FROM sender_text WHERE text = ?");
    q << words;
    const qint64 id = q.next() ? q.integer(0) : 0;
    if (m_senderTexts.size() > 10'000)
        m_senderTexts.clear();
    m_senderTexts.insert(words, id);
    return id;
}

void Writing::forgetNames() { m_senderWords.clear(); }

std::optional<IndexText> Writing::indexed(qint64 item)
{
    const QList<Told> told = toldOf(item);
    Query q(db, "SELECT t.text FROM item i JOIN sender_text t ON t.id = i.sender_text WHERE i.id = ?");
    q << item;
    if (!q.next() || told.isEmpty())
        return std::nullopt;
    const Item whole = combined(told);
    return IndexText{subjectWords(whole), q.text(0), otherWords(whole, bodyOf(item)) + pages::words(db, item)};
}

void Writing::unindex(qint64 item)
{
    if (const auto it = m_reindex.find(item); it != m_reindex.end())
        it->now.reset();
    else
        m_reindex.insert(item, {indexed(item), std::nullopt});
}

void Writing::index(qint64 item, const Item &combined, qint64 feed, const LocalText &body)
{
    m_reindex[item].now = IndexText{subjectWords(combined), senderWordsOf(headingOf(combined).sender(), feed), otherWords(combined, body)};
}

void Writing::index(qint64 item) { m_reindex[item].now = indexed(item); }

void Writing::flushIndex()
{
    // The index splits its segments when an id comes after a higher one, so all ids ascend twice: what goes, then what comes.
    for (auto it = m_reindex.cbegin(); it != m_reindex.cend(); ++it) {
        if (!it->old || it->old == it->now)
            continue;
        Query q(db, "INSERT INTO search(search, rowid, subject, sender, text) VALUES('delete', ?, ?, ?, ?)");
        q << it.key() << it->old->subject << it->old->sender << it->old->text;
        q.run();
    }
    for (auto it = m_reindex.cbegin(); it != m_reindex.cend(); ++it) {
        if (!it->now || it->old == it->now)
            continue;
        Query q(db, "INSERT INTO search(rowid, subject, sender, text) VALUES(?, ?, ?, ?)");
        q << it.key() << it->now->subject << it->now->sender << it->now->text;
        q.run();
        learn(it->now->subject);
        learn(it->now->sender);
        learn(it->now->text);
    }
    m_reindex.clear();
}

void Writing::learn(const QString &text)
{
    if (text.isEmpty())
        return;
    for (const QByteArray &token : m_tokens->of(text)) {
        if (m_words.contains(token))
            continue;
        if (m_words.size() > 50'000)
            m_words.clear();
        m_words.insert(token);
        Query q(db, "INSERT OR IGNORE INTO word(word) VALUES(?)");
        q << QString::fromUtf8(token);
        q.run();
    }
}

void Writing::ended(bool kept)
{
    touched = {};
    m_reindex.clear();
    if (!kept) {
        m_senderTexts.clear();
        m_senderWords.clear();
        m_words.clear();
    }
}

} // namespace overzicht
