// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/writing.h"

namespace overzicht::joins {

// Which sightings are one item. It follows from the keys they have now (those their source may use) and from what the person set apart, and from nothing else: not from
// the order in which they came. So a source that may no longer use a key leaves the item at its next page.
//
//  - What is of one kind and has a key in common is one thing, told more than once.
//  - Two kinds never become one thing (a letter that vanished in a dossier would be a letter that was lost), but a notice goes with what it is about: first with what has
//    its own key, then with the dossier it names, then with what has its link, if only one thing has that.
//  - The number of a dossier and a link say what something is about. Two notices about one dossier are two notices, and so are two letters.
//  - A key that more than kMostTogether have in common says nothing any more.

inline constexpr int kMostTogether = 100;

/// How much a key says. Belongs: what carries the number of a case stands beside it (store/together.h), and is never one item with it.
enum class Says { Same, AboutDossier, AboutPage, Belongs };
Says says(const QString &key);

/// Writes down which keys a sighting has now. `before`: those it had.
void setKeys(Writing &w, qint64 acting, qint64 sighting, const QStringList &before, const QStringList &now);
/// Has another sighting one of these keys?
bool isShared(Writing &w, qint64 acting, qint64 sighting, const QStringList &keys);

struct Settled {
    qint64 item = 0;     ///< where the sighting is now
    bool isCopy = false; ///< of something that was told before
};
/// Puts that sighting, and all that have to do with it, with the items they belong to now, and writes those anew. Who leaves gets an item of its own (the one it once
/// was, if it was one); what the person said stays with the others. Of items that become one the oldest id stays and the others stay aliases.
/// `newborn`: its item was made just now, only to be there.
Settled settle(Writing &w, qint64 acting, qint64 sighting, bool newborn);

/// An item whose sources tell another moment of arrival than its id was made from gets an id of that moment, because lists are in the order of ids; the old one stays an alias, and
/// is its id again when the moment is moved back. The item as it is called from now on.
qint64 follow(Writing &w, qint64 acting, qint64 item);

/// Sets a sighting of that item apart, so that nothing joins it, or takes that back; then another item of the same person names it as well. Gone when it has no such sighting.
void setApart(Writing &w, ItemId item, qint64 sighting, bool apart);

} // namespace overzicht::joins
