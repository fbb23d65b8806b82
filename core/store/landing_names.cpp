// SPDX-License-Identifier: EUPL-1.2
// What a page tells of names and pictures: the directory beside the items.
#include "store/landing.h"

#include "store/encoding.h"

namespace overzicht {

namespace {

constexpr qsizetype kMostLogo = 200 * 1024;

}

void Landing::names(const Answer &answer)
{
    QSet<QString> renamed;
    for (const Party &party : answer.parties) {
        const QByteArray name = encoding::encoded(party.name);
        const QString logoAt = party.logo.toString(QUrl::FullyEncoded);
        Query old(w.db, "SELECT name, level, contact, logo_at FROM party WHERE source = ? AND word = ?");
        old << m_sourceRow << party.id.text();
        const bool there = old.next();
        const bool sameName = there && old.blob(0) == name;
        if (sameName && old.number(1) == int(party.level) && old.text(2) == party.contact && old.text(3) == logoAt)
            continue;
        Query q(w.db, "INSERT OR REPLACE INTO party(source, word, name, level, contact, logo_at) VALUES(?, ?, ?, ?, ?, ?)");
        q << m_sourceRow << party.id.text() << name << int(party.level) << party.contact << logoAt;
        q.run();
        w.touched.everything = true;
        if (!sameName)
            renamed.insert(party.id.text());
    }
    for (const MessageType &type : answer.types) {
        Query q(w.db, "INSERT INTO message_type(source, word, name) VALUES(?, ?, ?) "
                      "ON CONFLICT(source, word) DO UPDATE SET name = excluded.name WHERE name IS NOT excluded.name");
        q << m_sourceRow << type.id << encoding::encoded(type.name);
        q.run();
        if (w.db.changes() > 0)
            w.touched.everything = true;
    }
    for (auto it = answer.logos.cbegin(); it != answer.logos.cend(); ++it) {
        if (it->size() > kMostLogo || it->isEmpty())
            continue;
        Query q(w.db, "INSERT INTO logo(party, source, bytes) VALUES(?, ?, ?) ON CONFLICT(party, source) DO UPDATE SET bytes = excluded.bytes WHERE bytes IS NOT excluded.bytes");
        q << it.key().text() << m_sourceRow << *it;
        q.run();
        if (w.db.changes() > 0)
            w.touched.everything = true;
    }
    if (renamed.isEmpty())
        return;
    // Names come rarely, and mostly before the letters: one pass over the items is cheaper than an index kept for it.
    QList<qint64> items;
    {
        Query q(w.db, "SELECT id, sender FROM item WHERE feed IN (SELECT id FROM feed WHERE source = ?)");
        q << m_sourceRow;
        while (q.next()) {
            if (renamed.contains(q.text(1)))
                items << q.integer(0);
        }
    }
    for (const qint64 item : std::as_const(items))
        w.unindex(item);
    w.forgetNames();
    for (const qint64 item : std::as_const(items)) {
        w.refresh(item);
        w.index(item);
    }
}

} // namespace overzicht
