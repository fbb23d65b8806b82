// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/store.h"
#include "store/writing.h"

namespace overzicht::announcing {

// What a notification tells, once (shared promise P31). It is kept by sighting, because sightings join and part again:
//
//  - a sighting that comes is news until it was announced, or until there is nothing to announce;
//  - an item was announced when any of its sightings was: so it is told once, whichever mailbox brings it, in any order and over restarts;
//  - that it is handed to the desktop is written down before: a program that is killed in between has perhaps told it, and never tells it twice;
//  - as a mere notice only as long as it is one: when the document itself comes, that is told;
//  - a case that was told of and begins to ask something is told again; four hours at least after it was told the last time, so that one that changes without end is no alarm without end;
//  - what the person put off is told again at its moment as that, whatever copies of it come in between; not when it is done by then;
//  - a letter that was never told of by itself, because it stood with another, is told when its sources part them; not when the person does, who sees both.

/// What is to be told now, the first that came first; of everything else that was news it is settled that there is nothing to tell.
QList<Untold> untold(Writing &w, int most);
QByteArray newsSql(); ///< a notice's kind, news, begun → item, whose, is it worth telling: from an index alone
QList<Untold> begun(Connection &db); ///< handed to the desktop, and no more known of it
void settle(Writing &w, const QList<ItemId> &items, Announced how);
void remind(Writing &w, ItemId item, const std::optional<QDateTime> &at);
void forget(Writing &w, qint64 item); ///< nothing of it is to be told any more, neither now nor at the moment to which it was put off

/// What that sighting tells is of this kind now: what was announced as a mere notice may be more than one.
void told(Writing &w, qint64 sighting, ItemKind kind);
/// What its source tells of that item asks something, and did not until now.
void asks(Writing &w, qint64 item);
/// Those sightings stand in other items now, or with others. `byPerson`: because the person set one of them apart.
void regrouped(Writing &w, const QList<qint64> &sightings, bool byPerson);

} // namespace overzicht::announcing
