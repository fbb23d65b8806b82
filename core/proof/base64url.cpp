// SPDX-License-Identifier: EUPL-1.2
#include "proof/base64url.h"

namespace overzicht::base64url {

namespace {
constexpr auto kForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
}

QByteArray encoded(const QByteArray &bytes) { return bytes.toBase64(kForm); }

std::optional<QByteArray> decoded(const QByteArray &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(text, kForm | QByteArray::AbortOnBase64DecodingErrors);
    return bytes && encoded(bytes.decoded) == text ? std::optional(bytes.decoded) : std::nullopt;
}

} // namespace overzicht::base64url
