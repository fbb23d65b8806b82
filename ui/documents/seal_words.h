// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "seal/checking.h"
#include "theme/tokens.h"

#include <QStringList>

#include <optional>

namespace overzicht {

/// What a check of a letter came to, as sentences. Names that stand in a certificate are foreign text: shown safe, in quotes that they cannot close, and never as who it is.
struct SealWords {
    Tone tone = Tone::Neutral;
    QString icon, heading;
    QString sentence; ///< what it is
    QString signer;   ///< who says to have signed, and when; empty = not told
    QString next;     ///< what to do; empty = nothing
    QString whole() const; ///< the last three, each on its own line
};

/// One of the five that a person may see.
struct SealLegend {
    Seal::Outcome outcome;
    Tone tone;
    QString icon, word, meaning;
};

/// `sender`: as the letter's heading has it; empty = not known.
SealWords sealWords(const Checked &checked, const QString &sender, const QDateTime &now);
SealWords otherFileWords(const QString &sender);        ///< of Checked::Digest::Other: said before all else
QStringList lookedAt(const Checked &checked, const QString &sender);
QStringList notLookedAt(const Checked &checked);        ///< never empty
QList<SealLegend> sealLegend();                         ///< all five
std::optional<Seal::Outcome> toldOutcome(const Seal &seal); ///< which of them it is; nothing for what is no PDF, where no seal is looked for

} // namespace overzicht
