// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/item.h"
#include "store/sqlite.h"

#include <memory>

struct Fts5Tokenizer;
struct fts5_api;

namespace overzicht {

/// What of an item can be found by words. The index keeps no copy of its texts, so what was put in must be made again exactly to take it out:
/// these depend on nothing but the item, and on the sender's text, which is kept (table sender_text).
struct IndexText {
    QString subject, sender, text;
    bool operator==(const IndexText &) const = default;
};

QString subjectWords(const Item &item);
/// Values a sender put beside it, titles of attachments, the text of its body, references, dossier number, amounts as "58,00".
QString otherWords(const Item &item, const LocalText &body);
/// Names of a sender in all languages, as our register and the source's directory know it, and its id.
QString senderWords(const PartyId &id, const LocalText &registered, const LocalText &directory);

/// The full-text search of a connection; null when it has none.
fts5_api *searchEngine(Connection &db);

/// Splits text into words as the index itself does: its own tokenizer, asked directly.
class SearchWords {
public:
    static Result<std::unique_ptr<SearchWords>> open(Connection &db);
    ~SearchWords();
    QList<QByteArray> of(const QString &text) const; ///< folded, UTF-8, in order

    /// A word of a text and where it stands.
    struct Span {
        QByteArray token;
        qsizetype from = 0, count = 0; ///< characters of the text
    };
    QList<Span> spans(const QString &text) const;

private:
    struct Engine;
    explicit SearchWords(std::unique_ptr<Engine> engine);
    std::unique_ptr<Engine> m_engine;
};

} // namespace overzicht
