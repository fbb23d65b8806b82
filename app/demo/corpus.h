// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "demo/mailbox.h"

namespace overzicht::demo {

/// Many letters for measuring, one of N equal parts of a file of JSON lines ({"id","lang","sender","date","kind","read","subject","body",
/// "dossier","payment"}; tests/bench/make_corpus.py writes them). Served as eBox messages, rendered once, so that a page costs a copy.
/// Because lists hold metadata only, a letter's text also stands in its business data under the key "tekst": so it can be searched.
/// Filters: receivedAfter, receivedBefore; any other is refused, not ignored. Nothing in it changes.
class Corpus {
public:
    static Result<std::vector<std::unique_ptr<Corpus>>> read(const QString &file, int most, int parts);
    Told answer(const Asked &asked, const QString &rest) const;

private:
    struct Record {
        QByteArray id, json;
        QDate day;
        qint64 at = 0;
        bool read = false;
    };
    Told list(const Asked &asked) const;
    Told directory(const Asked &asked, const QStringList &parts) const;

    QList<Record> m_records; ///< newest first
    QHash<QByteArray, qsizetype> m_places;
    QList<QPair<QString, QString>> m_senders; ///< id, name
    int m_unread = 0;
};

} // namespace overzicht::demo
