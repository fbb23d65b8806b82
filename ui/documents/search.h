// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"
#include "store/found_in.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <memory>

namespace overzicht {

/// Looks words up as they are typed, in a thread of its own with a reader of its own, so that a long search never holds a key stroke
/// up. The last question wins: what was still going is interrupted, and its answer is never told.
class Search : public QObject {
    Q_OBJECT
public:
    static constexpr int kMost = 200; ///< rows of one answer

    explicit Search(const Surroundings &around, QObject *parent = nullptr);
    ~Search() override;

    /// `found`, then `explained` for the first rows of it, then `notSearched`; or `failed`.
    void ask(const QString &words, const Filter &filter, HitOrder order = HitOrder::Newest);
    void explain(const QList<ItemId> &items); ///< why those were found by what was asked last: `explained` tells each of them
    void forget(); ///< nothing is asked any more; what was going is not told

Q_SIGNALS:
    void found(const QString &words, const overzicht::Hits &hits);
    void explained(const QHash<overzicht::ItemId, QList<overzicht::FoundIn>> &why); ///< no places: nobody can say
    void notSearched(const overzicht::Unsearched &rest);
    void failed(const overzicht::Error &error);

private:
    template <typename Told>
    void tell(quint64 number, Told told);

    struct Worker;
    std::unique_ptr<Worker> m_worker;
    QThread m_thread;
    quint64 m_asked = 0;
    QString m_words; ///< of the last question
};

} // namespace overzicht

Q_DECLARE_METATYPE(overzicht::Hits)
