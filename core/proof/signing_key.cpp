// SPDX-License-Identifier: EUPL-1.2
#include "proof/signing_key.h"

#include "proof/base64url.h"

#include <QCryptographicHash>

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace overzicht {

namespace {

struct FreeKey {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
struct FreeDigest {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, FreeKey>;

const uchar *of(const QByteArray &bytes) { return reinterpret_cast<const uchar *>(bytes.constData()); }
uchar *of(QByteArray &bytes) { return reinterpret_cast<uchar *>(bytes.data()); }

KeyPtr publicHalf(const QByteArray &bytes) { return KeyPtr(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, of(bytes), size_t(bytes.size()))); }

} // namespace

Result<PublicKey> PublicKey::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != kSize || !publicHalf(bytes))
        return failure(Error::Kind::Malformed, QStringLiteral("this is no Ed25519 key"));
    return PublicKey(bytes);
}

QByteArray PublicKey::thumbprint() const
{
    // The members in this order and without white space (RFC 7638, 3.2).
    return base64url::encoded(QCryptographicHash::hash(R"({"crv":"Ed25519","kty":"OKP","x":")" + base64url::encoded(m_bytes) + R"("})", QCryptographicHash::Sha256));
}

bool PublicKey::verifies(const QByteArray &message, const QByteArray &signature) const
{
    const KeyPtr key = publicHalf(m_bytes);
    const std::unique_ptr<EVP_MD_CTX, FreeDigest> context(EVP_MD_CTX_new());
    return signature.size() == kSignature && key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), of(signature), size_t(signature.size()), of(message), size_t(message.size())) == 1;
}

struct SigningKey::Key {
    KeyPtr pkey;
};

Result<SigningKey> SigningKey::from(std::shared_ptr<const Key> key)
{
    QByteArray half(PublicKey::kSize, '\0');
    size_t size = size_t(half.size());
    if (!key->pkey || EVP_PKEY_get_raw_public_key(key->pkey.get(), of(half), &size) != 1 || size != size_t(half.size()))
        return failure(Error::Kind::Malformed, QStringLiteral("this is no Ed25519 key"));
    return SigningKey(std::move(key), PublicKey(half));
}

Result<SigningKey> SigningKey::make()
{
    KeyPtr made(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    if (!made)
        return failure(Error::Kind::Busy, QStringLiteral("a key could not be made"));
    return from(std::make_shared<const Key>(Key{std::move(made)}));
}

Result<SigningKey> SigningKey::fromSecret(const QByteArray &secret)
{
    QByteArray seed = base64url::decoded(secret).value_or(QByteArray());
    KeyPtr key(seed.size() == PublicKey::kSize ? EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, of(seed), size_t(seed.size())) : nullptr);
    OPENSSL_cleanse(seed.data(), size_t(seed.size()));
    return from(std::make_shared<const Key>(Key{std::move(key)}));
}

QByteArray SigningKey::secret() const
{
    QByteArray seed(PublicKey::kSize, '\0');
    size_t size = size_t(seed.size());
    if (EVP_PKEY_get_raw_private_key(m_key->pkey.get(), of(seed), &size) != 1)
        return {};
    const QByteArray text = base64url::encoded(seed);
    OPENSSL_cleanse(seed.data(), size_t(seed.size()));
    return text;
}

QByteArray SigningKey::sign(const QByteArray &message) const
{
    QByteArray signature(PublicKey::kSignature, '\0');
    size_t size = size_t(signature.size());
    const std::unique_ptr<EVP_MD_CTX, FreeDigest> context(EVP_MD_CTX_new());
    const bool done = context && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key->pkey.get()) == 1
        && EVP_DigestSign(context.get(), of(signature), &size, of(message), size_t(message.size())) == 1 && size == size_t(signature.size());
    return done ? signature : QByteArray();
}

} // namespace overzicht
