// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace overzicht::rest {

/// Where the records of a page stand in its bytes, so that each is kept exactly as it was received: order of members and the
/// spelling of numbers included. `body` must be whole, valid JSON (it has been parsed before).
/// The elements of the array `name` of the top-level object, or of the top-level array when `name` is empty. Nothing when the bytes leave any
/// doubt about which array a parser means (a member name written with escapes): the caller then writes the parsed record out again.
std::optional<QList<QByteArray>> elementSlices(const QByteArray &body, const QByteArray &name);

/// The bytes of a member of the top-level object, for what stands deeper (HAL: `_embedded`). The same doubts.
std::optional<QByteArray> memberSlice(const QByteArray &body, const QByteArray &name);

} // namespace overzicht::rest
