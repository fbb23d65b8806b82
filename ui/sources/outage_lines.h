// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/row.h"

namespace overzicht {

/// One time that a part of a source did not work, in words: the same for the screen and for paper.
struct OutageLine {
    QString part;     ///< the feed
    QString cause;    ///< "Cannot be reached"
    QString why;      ///< what is behind it, a sentence in the person's language; empty where nobody can say more
    QString detail;   ///< for engineers, where there is no such sentence; may be empty
    QString lasted;   ///< "3 hours"
    QDateTime from, until; ///< until invalid = still going on
    bool isOver() const { return until.isValid(); }
};

QList<OutageLine> outageLines(const QList<Outage> &outages, const SourceState &source, const QDateTime &now);

} // namespace overzicht
