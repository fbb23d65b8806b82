// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "proof/signing_key.h"

namespace overzicht {

/// One line of text with its signature: a JSON Web Signature in its compact form (RFC 7515, 7.1) with EdDSA (RFC 8037, 3.1), so that any other program can check it too.
/// Its head names the algorithm and the key: {"alg":"EdDSA","kid":thumbprint}. There is one way to write it, and any other is refused: no byte can be another one.
QByteArray signedLine(const QByteArray &payload, const SigningKey &key); ///< without a line end; empty = it could not be signed
/// What was signed. Malformed, with a reason that names no byte of it, when this key did not sign exactly this.
Result<QByteArray> payloadOf(const QByteArray &line, const PublicKey &key);

} // namespace overzicht
