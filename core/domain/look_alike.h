// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace overzicht {

/// What a name looks like, for comparing names that a person could take for one another: its Unicode skeleton (UTS #39, 4 "Confusable Detection", by ICU), of letters
/// and digits only. Case, accents, white space, punctuation and what cannot be seen make no difference ("FOD Financien" is "F.O.D. Financiën"), and neither do i, l and 1.
/// Reads no more than the first 200 characters: more is never shown. Empty when nothing is left to compare.
QString skeleton(const QString &name);

} // namespace overzicht
