// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>

namespace overzicht {

/// Checks what a SigningKey signed (Ed25519, RFC 8032). Anybody may have it.
class PublicKey {
public:
    static constexpr qsizetype kSize = 32, kSignature = 64; ///< bytes

    /// Malformed when it is no point of the curve, or not 32 bytes.
    static Result<PublicKey> fromBytes(const QByteArray &bytes);
    QByteArray bytes() const { return m_bytes; }
    /// Its name: the thumbprint of the key as a JWK (RFC 7638, RFC 8037 appendix A.3), base64url.
    QByteArray thumbprint() const;
    bool verifies(const QByteArray &message, const QByteArray &signature) const;
    bool operator==(const PublicKey &) const = default;

private:
    friend class SigningKey;
    explicit PublicKey(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes;
};

/// The key of this installation, with which the record of decisions is signed. Whoever has it could have written every line of that record: it shows that nobody without the key
/// changed it, and to others it proves nothing more. Kept in the system's key store, never in a file of ours; wiped from memory when it is let go.
class SigningKey {
public:
    /// A new one. Busy when this computer has no randomness to give.
    static Result<SigningKey> make();
    /// As secret() gave it. Malformed when it is none.
    static Result<SigningKey> fromSecret(const QByteArray &secret);

    QByteArray secret() const; ///< base64url of the 32 bytes of the seed, as a JWK has it in "d"
    const PublicKey &publicKey() const { return m_public; }
    QByteArray sign(const QByteArray &message) const; ///< 64 bytes

private:
    struct Key; // OpenSSL's
    SigningKey(std::shared_ptr<const Key> key, PublicKey half) : m_key(std::move(key)), m_public(std::move(half)) {}
    static Result<SigningKey> from(std::shared_ptr<const Key> key);

    std::shared_ptr<const Key> m_key;
    PublicKey m_public;
};

} // namespace overzicht
