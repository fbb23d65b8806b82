// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/row.h"

namespace overzicht {

class Reading;

namespace together {

// What belongs to a case without being one item with it: a bill, a letter, a certificate carries the number of the case, and that number is all that counts.
//
//  - A source always speaks for itself: what it tells under a number belongs to the case that it tells under that number: "case:{source}/{number}".
//  - Of two sources both must be allowed to speak for who keeps the case: then both have the key "dossier:{keeper}/{number}", as the register accepts it.
//  - Who may not has "told:dossier:{keeper}/{number}" instead: it says so, and nobody confirms it.
// All are looked up in the index of keys, and of one number so many at most.

bool isOnlyBeside(const QString &key); ///< joins nothing
/// What is kept of a key that the source may not use to join: of the number of a case what counts inside the source, and what it claims; of any other nothing.
QStringList besideKeys(const SourceId &source, const QString &key);

QByteArray lookSql(); ///< from the index of keys alone

bool isOfCase(const QStringList &keys);
/// `keys`: those of the sightings that are the item itself, not of the notices that go with it.
QList<BesideCase> beside(Reading &r, qint64 acting, const Row &row, const QStringList &keys);
/// Gives each row that has no number of a case itself the one of the newest case that surely stands `beside` it: the same for a whole page of rows, in two statements.
void tellCases(Reading &r, qint64 acting, QList<Row> &rows);

} // namespace together
} // namespace overzicht
