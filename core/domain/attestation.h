// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/attachment.h"
#include "domain/heading.h"

#include <QDate>
#include <QList>

namespace overzicht {

/// A certificate someone issued about the person.
struct Attestation {
    explicit Attestation(Heading top) : heading(std::move(top)) {}

    Heading heading;
    std::optional<QDate> validFrom, validUntil;
    QString untilTold{};         ///< a last day was told that cannot be one: in its source's words, safe to show. Empty = one was told, or none
    QString period;              ///< what it is about, as its source writes it ("2019"); may be empty
    QString product;             ///< IPDC product number; may be empty
    QList<Attachment> contents;  ///< the same certificate, once a language; one source may tell each language on its own
    bool operator==(const Attestation &) const = default;
};

} // namespace overzicht
