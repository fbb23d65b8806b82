// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "demo/letters.h"

#include <functional>
#include <mutex>

namespace overzicht::demo {

/// All letters of the town with what happens to them (read, hidden, new), behind one lock: several servers show the same letter.
class PostOffice {
public:
    PostOffice(Letters letters, std::function<QDateTime()> now) : m_letters(std::move(letters)), m_now(std::move(now)) {}

    QDateTime now() const { return m_now(); }
    /// A copy of what a provider holds and has not expired, newest first; `fourOnly`: what it lets its gateways show.
    QList<Letter> of(const QString &provider, bool fourOnly) const;
    std::optional<Letter> find(const QString &provider, const QString &id, bool fourOnly) const;
    bool setRead(const QString &id, bool read);
    bool setVisible(const QString &provider, const QHash<QString, bool> &visible); ///< all or none
    QString send(const Letters::Wish &wish);
    bool remove(const QString &id); ///< as when a provider withdraws it
    QList<Letter> all() const;

    /// Without the lock: only what never changes once the servers run (senders, types, applications), never the letters.
    const Letters &world() const { return m_letters; }
    void warm(const std::function<bool()> &stop) const; ///< makes all contents, newest first

private:
    mutable std::mutex m_mutex;
    Letters m_letters;
    std::function<QDateTime()> m_now;
};

} // namespace overzicht::demo
