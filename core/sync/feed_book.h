// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/row.h"
#include "sync/linked.h"

#include <QList>

namespace overzicht {

class Store;

/// Who a source's feeds are, from three tellers: its file, the list it may ask, and what the store remembers of both.
class FeedBook {
public:
    FeedBook(Store &store, const Linked &source) : m_store(store), m_source(source) {}

    Result<> read(); ///< what the store remembers
    const QList<FeedState> &all() const { return m_known; }
    const FeedState *known(const FeedId &feed) const; ///< null = not

    Feed list() const; ///< the list's own feed
    /// Those the file names, as the list described them when it last told; at the file's own address.
    QList<Feed> named() const;

    /// Before the list was asked: what the file names can be asked and kept without it.
    Result<> keepNamed();
    /// A list with faults, and everybody who is known beside it: what it does not name, or gives no address, is as it was. Only a good list makes anybody inactive.
    QList<Feed> besideKnown(QList<Feed> told) const;
    /// What the list told, whole: what it leaves out becomes inactive.
    Result<> keepTold(const QList<Feed> &told);

    QList<Feed> parts(const std::optional<FeedId> &of) const; ///< that one feed's answers told of; of all feeds without one
    Result<> keepParts(const QList<Feed> &told);

    struct Wanted {
        QList<Feed> asked;
        QList<Feed> silent; ///< listed once, but no longer, or not any more when the list was last told
    };
    /// `told`: null = the list was not told whole this time; then those it told before are asked.
    Wanted wanted(const QList<Feed> *told) const;

private:
    Result<> keep(const QList<Feed> &feeds);

    Store &m_store;
    const Linked &m_source;
    QList<FeedState> m_known;
};

/// `more` over `base`, by id; what only one has stays.
QList<Feed> merged(QList<Feed> base, const QList<Feed> &more);

} // namespace overzicht
