// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/catalogue.h"
#include "domain/sender_register.h"
#include "store/row.h"

namespace overzicht {

/// Where the real thing is when a notice only tells that it is elsewhere, and how a person gets to it: here, by linking its source, or only there. Found by what the notice tells
/// exactly (the number of a case, an address, a confirmed sender), never by its subject or by likeness. What has a key in common with it stands with it already (store/joins.h).
struct Elsewhere {
    enum class Way {
        Awaited,   ///< who keeps that case is linked, and has not told of it
        Linked,    ///< what is kept there comes here as well; which of it is meant, the notice does not say
        Linkable,  ///< its source can be linked, and is not
        OnlyThere, ///< we know where it is, and can fetch nothing from there
        OnlyTold,  ///< the same, and a linked source tells of what is there, and no more than that
        NotKnown,  ///< neither a system that we know nor a site of the sender
        Posing     ///< an address that can be taken for that of `system`, and is another one: nobody is led there
    };
    Way way;
    const System *system = nullptr; ///< of the catalogue; null with NotKnown, and of a linked source that is no system we know
    SourceId source{};              ///< with Awaited, Linked and OnlyTold
    LocalText name{};               ///< of the system, else of the source as it calls itself; empty with NotKnown
    QUrl address{};                 ///< https, where a person can go: where the notice leads, else the system's own; empty with Posing
    QString host{};                 ///< of where the notice leads, as a browser asks for it, in ASCII, with its port when it is not the usual one; empty when it leads nowhere
};

/// awaited, linked, linkable, only-there, only-told, not-known, posing
QString word(Elsewhere::Way way);

/// Nothing when it is no notice, when it leads to its sender's own site or to one that many share, or when nobody knows where. `linked`: the sources of whoever it is for. The catalogue must outlive what is told.
std::optional<Elsewhere> elsewhereOf(const Details &details, const QList<SourceState> &linked, const Catalogue &catalogue, const SenderRegister &senders);

/// The system that this linked source is: an id is chosen by whoever writes the file, so the register must bind it to a place, or it must be at a place of the system's owner.
const System *systemOf(const SourceState &source, const Catalogue &catalogue, const SenderRegister &senders);

/// As one or two sentences, in the language of the program.
QString sentenceOf(const Elsewhere &elsewhere, Language language);

} // namespace overzicht
