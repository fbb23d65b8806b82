// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/identifiers.h"

namespace overzicht {

/// What is told as the communication of a payment, read as a person would read it: the structured communication that stands in it however it is written down, or free words. What looks
/// like a structured one and is none is not free words: a bank would take it, and the money would belong to no bill.
struct Communication {
    enum class Flaw {
        None,
        NotWhole, ///< it looks like a structured one, and cannot be read as twelve digits
        Several,  ///< structured ones that differ
    };
    std::optional<Ogm> structured; ///< the one that is in it; it may fail its check
    Flaw flaw = Flaw::None;        ///< then nothing is structured
    bool isDamaged() const { return flaw != Flaw::None || (structured && !structured->isValid()); }
};

/// A structured one is a whole text of twelve digits (fewer, when with zeros in front it passes its check), or what stands inside other words in a frame of + or *, in the shape
/// ddd/dddd/ddddd, or behind its name ("OGM", "VCS", "gestructureerde mededeling" and so on). Twelve digits inside other words without such a mark are free words.
Communication communicationIn(const QString &told);

/// Free words without what makes no other words of them: capitals, spaces, and what cannot be seen.
QString bareWords(const QString &told);

/// The creditor reference that a communication is, read in the same way: also with signs in it that cannot be seen. It may fail its check.
std::optional<CreditorReference> creditorReferenceIn(const QString &told);

/// One text for one communication, however it is written down: a structured one as Ogm::shown, a creditor reference as CreditorReference::text, anything else as bareWords leaves it.
QString oneCommunication(const QString &told);

} // namespace overzicht
