// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <optional>

namespace overzicht::base64url {

/// Base64url without padding (RFC 7515, 2), read strictly: its last sign has spare bits, and only the text that its bytes would be written as is taken.
QByteArray encoded(const QByteArray &bytes);
std::optional<QByteArray> decoded(const QByteArray &text);

} // namespace overzicht::base64url
