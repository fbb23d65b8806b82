// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace overzicht {

// Hosts that pose as another one: as a browser asks for them, in lower-case ASCII, without "www." and without a final dot.

/// The host itself, or below it.
bool isAt(const QString &host, const QString &known);

/// Can a host be taken for one that it is not? "rnyminfin.be" and "my-minfin.be" can for "myminfin.be", and so can "myminfin.be.example.org", "myminfin-be.example" and, one letter away,
/// "mymminfin.be"; "myminfin.com" when that name is nobody else's (`isOwn`). Of the domain above it ("belgie.be") only one in other letters: an accent more may be its own.
bool canBeTakenFor(const QString &host, const QString &known, bool isOwn);

} // namespace overzicht
