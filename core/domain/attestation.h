// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/heading.h"

#include <QByteArray>

namespace overzicht {

/// A certificate someone issued about the person.
struct Attestation {
    Heading heading;
    std::optional<QDate> validFrom, validUntil;
    QByteArray sha256; ///< 32 bytes; empty = not told
    bool operator==(const Attestation &) const = default;
};

} // namespace overzicht
