// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/announcement.h"
#include "store/row.h"

namespace overzicht {

/// A letter or notice with every source through which it came, in the order in which they brought it.
struct Arrived {
    Row row;
    bool told = false;   ///< a notification of ours told of it
    QStringList through; ///< ids of sources, each once
    QList<QDateTime> seen{}; ///< of each of those: when it was first seen here
    // What its source calls it, in every language that it has: whatever is matched with it must not depend on the language in which a person reads.
    LocalText subject{}; ///< empty = it has none of its own
    LocalText type{};    ///< the message type's name; empty = none
    LocalText sender{};  ///< by the source's directory; empty = not in it
};

/// An imported e-mail, as the store knows it.
struct HeardElsewhere {
    qint64 id = 0;
    Announcement what;
    bool settled = false; ///< the person does not want to be asked about it
};

class Writing;

namespace elsewhere {

// What other apps tell: from e-mails that the person imported, and what they said of those apps. It proves how often something was told, and is used for nothing else: it makes no item,
// joins none and silences none.

inline constexpr int kMostKept = 50'000; ///< mails of one person

/// Keeps those that are new. How many that were. Refused when one of them is not of its shape, or when there would be more than kMostKept: then none is kept.
int keep(Writing &w, const QString &who, const QList<Announcement> &mails);
void forget(Writing &w, const QString &who); ///< every imported mail of theirs
void settle(Writing &w, const QString &who, qint64 mail, bool settled);
void setSilent(Writing &w, const QString &who, const QString &app, bool silent);

} // namespace elsewhere
} // namespace overzicht
