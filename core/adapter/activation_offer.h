// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/source_file.h"

namespace overzicht {

/// A service that may turn the eBox of who is signed in on and off (resources/activation-gateway.yaml), as a source file of the eBox names it:
/// "ebox": {"activation": {"baseUrl": "https://…", "name": {"nl": "Stad Lindehove"}}}. Without one the official page opens instead; also where "onlyTells": true stands beside them.
struct ActivationOffer {
    QUrl baseUrl;   ///< without a slash at its end; at an address that the file's token may go to
    LocalText name; ///< who carries it out; at least one language, safe to show
    bool onlyTells = false; ///< it says whether the eBox is on, and cannot turn it on or off: the official page does

    bool operator==(const ActivationOffer &) const = default;
};

/// Nothing: the file names none, or names one with a mistake.
std::optional<ActivationOffer> activationOffer(const SourceFile &file);
/// What is wrong in the own part of a file of the eBox.
QList<Mistake> activationMistakes(const SourceFile &file);

} // namespace overzicht
