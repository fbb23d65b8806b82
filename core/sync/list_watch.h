// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"

#include <QSet>

namespace overzicht {

/// Whether a list still leads somewhere while one pull reads it. A source that never ends must not be asked ten thousand times at each sync, nor fill the disk with what
/// nobody can read; that more came than it announced its adapter sees itself (rest/paging.h).
class ListWatch {
public:
    static constexpr int kMostBarren = 2;        ///< pages in a row that brought nothing new that can be read
    static constexpr int kPatience = 20;         ///< of them, while less came than the list announced: what can be read may stand behind them
    static constexpr int kMostAside = 1'000;     ///< records of pages that cannot be read. A record that is asked by itself stood on a page that was watched, and has a number: it does not come twice
    static constexpr qint64 kMostBytesAside = 16 * 1024 * 1024; ///< of all that cannot be read

    /// `answer`, the next one, as far as it may be kept. When the list ends here by our doing, nothing is gone by it and the next pull begins anew.
    Answer within(Answer answer);
    /// Why the list is not read on; Malformed.
    const std::optional<Error> &stopped() const { return m_stopped; }

private:
    void look(const Answer &answer);
    void stop(const QString &why);

    QSet<size_t> m_ids; ///< hashes of the numbers that came
    int m_page = 0, m_barren = 0, m_aside = 0;
    qint64 m_came = 0, m_expected = 0, m_bytesAside = 0;
    std::optional<Error> m_stopped;
};

} // namespace overzicht
