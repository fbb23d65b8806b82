// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"

namespace overzicht {

/// What one pull of one feed has told. A record with the id of one on an earlier page, and other contents, would stand in its place, and nobody would know that there were two;
/// the same contents once more are how a list looks that shifts while it is read. And a record that is asked by itself and cannot be had would not say what it was about. It knows
/// the answers since it was made: a pull that another round goes on with begins anew.
class ToldRecords {
public:
    /// `answer`, the next page: its records with such an id are set aside; the first stays.
    Answer firstOfEach(Answer answer);
    /// `answer`, the next one: what it sets aside of a list before it holds that list's record first, then what it had.
    Answer asListed(Answer answer);
    Notes remarks() const; ///< when there were any

private:
    QHash<quint64, quint64> m_contents; ///< both as hashes: a pull may bring 200 000
    QHash<ForeignId, QByteArray> m_listed; ///< what is still to be asked by itself, which a position of 4 KiB bounds
    int m_others = 0;
};

} // namespace overzicht
