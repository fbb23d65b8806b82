// SPDX-License-Identifier: EUPL-1.2
#include "proof/signed_line.h"

#include "proof/base64url.h"

#include <QList>

namespace overzicht {

namespace {

QByteArray headOf(const PublicKey &key) { return base64url::encoded(R"({"alg":"EdDSA","kid":")" + key.thumbprint() + R"("})"); }

} // namespace

QByteArray signedLine(const QByteArray &payload, const SigningKey &key)
{
    const QByteArray said = headOf(key.publicKey()) + '.' + base64url::encoded(payload);
    const QByteArray signature = key.sign(said);
    return signature.isEmpty() ? QByteArray() : said + '.' + base64url::encoded(signature);
}

Result<QByteArray> payloadOf(const QByteArray &line, const PublicKey &key)
{
    const QList<QByteArray> parts = line.split('.');
    if (parts.size() != 3)
        return failure(Error::Kind::Malformed, QStringLiteral("this is no signed line"));
    if (parts.first() != headOf(key))
        return failure(Error::Kind::Malformed, QStringLiteral("it is signed with another key, or in another way"));
    const auto payload = base64url::decoded(parts.at(1)), signature = base64url::decoded(parts.at(2));
    if (!payload || !signature)
        return failure(Error::Kind::Malformed, QStringLiteral("this is no signed line"));
    if (!key.verifies(parts.at(0) + '.' + parts.at(1), *signature))
        return failure(Error::Kind::Malformed, QStringLiteral("the signature does not fit"));
    return *payload;
}

} // namespace overzicht
