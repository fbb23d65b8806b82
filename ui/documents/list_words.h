// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"

#include <QStringList>

namespace overzicht {

/// What a list of one kind says about itself. Plain functions of what the store tells, so that each can be tested without a window.

QString listTitle(ItemKind kind);
QString listNothing(ItemKind kind); ///< when everybody answered and there is none

/// What a search found. `more`: there are more than `found`.
struct FoundWords {
    int found = 0;
    bool more = false;
    QString count() const;                                     ///< "3", "more than 200"
    QString sentence(int total, const QString &words) const;   ///< "3 of your 86 are about “water”."
};

/// The sources that may have such items and do not stand whole in the list, each with what is missing of it: "eBox after yesterday 18:02".
QStringList sourcesBehind(const Surroundings &around, ItemKind kind);
QString firstFew(const QStringList &names); ///< "A; B; C and 23 more": the list keeps its room, the Sources page names all

} // namespace overzicht
