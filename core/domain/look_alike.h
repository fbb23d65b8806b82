// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace overzicht {

/// What a name looks like, for comparing names that a person could take for one another: its Unicode skeleton (UTS #39, 4 "Confusable Detection", by ICU), of letters
/// and digits only. Case, accents, white space, punctuation and what cannot be seen make no difference ("FOD Financien" is "F.O.D. Financiën"), and neither do i, l and 1,
/// small capitals ("ꜰᴏᴅ"), a digit in the place of a letter ("F1nanc1ën", "V3rvoer"), rn for m and vv for w.
/// Reads no more than the first 200 characters: more is never shown. Empty when nothing is left to compare.
QString skeleton(const QString &name);

/// With plain capitals for the small ones of phonetics ("ᴠᴅᴀʙ"), which are letters that have no capital form.
QString smallCapitalsAsCapitals(QString text);

/// Is it no letter or digit, and looks like one ("|", "⍺", "∨", "℮")?
bool passesForLetter(char32_t sign);

/// The ways in which a person may read a name, the name itself first: what passes for a letter read as one, or as a line between two words ("FOD|Financiën", "V|aamse"), and
/// what Unicode says a sign stands for beside what it looks like ("ſ" is an s that looks like an f). Of more than six such signs all are read in one way, so that a name without end gives few.
QStringList readings(const QString &name);

} // namespace overzicht
