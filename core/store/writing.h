// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"
#include "domain/sender_register.h"
#include "store/change.h"
#include "store/facts.h"
#include "store/search_text.h"
#include "store/sqlite.h"

#include <QMap>

namespace overzicht {

/// What one transaction has touched so far; forgotten again when it fails.
struct Touched {
    QSet<qint64> items;
    QSet<int> kinds;
    bool everything = false; ///< names changed: any row may look different

    void item(qint64 id, ItemKind kind)
    {
        items.insert(id);
        kinds.insert(int(kind));
    }
};

/// The open database and the steps that more than one write needs. Every step is part of a transaction of its caller; failures stick in `db`.
class Writing {
public:
    Writing(std::unique_ptr<Connection> connection, std::unique_ptr<SearchWords> words, const SenderRegister &register_, const Clock &time)
        : db(*connection), senders(register_), clock(time), m_db(std::move(connection)), m_tokens(std::move(words))
    {
    }

    Connection &db;
    const SenderRegister &senders;
    const Clock &clock;
    Touched touched;

    qint64 now() const { return clock.now().toMSecsSinceEpoch(); }
    qint64 actingId(const QString &key); ///< made when new

    /// A free id of that moment, never one that was used before.
    qint64 freeItemId(const QDateTime &arrivedAt);
    /// An id as somebody kept it → the item of today; 0 = none.
    qint64 itemOf(qint64 id);

    QList<Told> toldOf(qint64 item); ///< sorted by authority
    LocalText bodyOf(qint64 item);

    /// Writes the columns of an item anew from what is told of it and from the person's own facts. `isNew`: there is no row yet.
    void writeItem(qint64 item, qint64 acting, const Item &combined, const QList<Told> &told, const OwnFacts &own, bool isNew);
    void refresh(qint64 item);

    // The search index keeps no texts: before anything of an item changes, `unindex` it; when all is written, `index` it. Done in `flushIndex`, sorted,
    // because the index takes ascending ids best.
    void unindex(qint64 item);
    void index(qint64 item, const Item &combined, qint64 feed, const LocalText &body);
    void index(qint64 item);
    void flushIndex();
    void forgetNames(); ///< directory names have changed

    /// After a transaction: what was only remembered of a failed one is forgotten.
    void ended(bool kept);

private:
    struct Reindex {
        std::optional<IndexText> old;
        std::optional<IndexText> now;
    };
    QString senderWordsOf(const PartyId &sender, qint64 feed);
    qint64 senderText(const QString &words);
    std::optional<IndexText> indexed(qint64 item);
    void learn(const QString &text);

    std::unique_ptr<Connection> m_db;
    std::unique_ptr<SearchWords> m_tokens;
    QHash<QString, qint64> m_senderTexts;
    QHash<QString, QString> m_senderWords; ///< by feed and sender id
    QSet<QByteArray> m_words;              ///< known to stand in the table of words
    QMap<qint64, Reindex> m_reindex;
};

} // namespace overzicht
