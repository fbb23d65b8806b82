// SPDX-License-Identifier: EUPL-1.2
#include "proof/base64url.h"
#include "proof/signed_line.h"

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

/// The key of RFC 8037, appendix A.
const QByteArray kSecret = QByteArrayLiteral("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A");
const QByteArray kPublic = QByteArrayLiteral("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");

} // namespace

TEST_CASE("A key, its name and its signature are those of the published examples")
{
    const auto key = SigningKey::fromSecret(kSecret);
    REQUIRE(key);
    CHECK(base64url::encoded(key->publicKey().bytes()) == kPublic);
    CHECK(key->secret() == kSecret);
    CHECK(key->publicKey().thumbprint() == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"); // RFC 8037, A.3
    // RFC 8037, A.4: what is signed there, and its signature.
    const QByteArray said = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
    CHECK(base64url::encoded(key->sign(said))
          == "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");
}

TEST_CASE("A new key is another one each time, and comes back from its secret")
{
    const auto one = SigningKey::make(), other = SigningKey::make();
    REQUIRE(one);
    REQUIRE(other);
    CHECK(one->secret() != other->secret());
    const auto back = SigningKey::fromSecret(one->secret());
    REQUIRE(back);
    CHECK(back->publicKey() == one->publicKey());
    CHECK(one->publicKey().verifies("woord", back->sign("woord")));
    CHECK_FALSE(other->publicKey().verifies("woord", one->sign("woord")));
    CHECK_FALSE(one->publicKey().verifies("woorde", one->sign("woord")));
    CHECK_FALSE(one->publicKey().verifies("woord", {}));
    CHECK(one->publicKey().verifies({}, one->sign({})));
}

TEST_CASE("What is no key is refused")
{
    for (const QByteArray &odd : {QByteArray(), QByteArray("x"), kSecret.left(42), kSecret + 'A', kSecret + '=', QByteArray(43, ' '), QByteArray(43, '\0')})
        CHECK_FALSE(SigningKey::fromSecret(odd));
    CHECK_FALSE(PublicKey::fromBytes({}));
    CHECK_FALSE(PublicKey::fromBytes(QByteArray(31, 'a')));
    CHECK_FALSE(PublicKey::fromBytes(QByteArray(33, 'a')));
}

TEST_CASE("A signed line is read by its own key only, and in one way of writing only")
{
    const auto key = SigningKey::fromSecret(kSecret), other = SigningKey::make();
    REQUIRE(key);
    REQUIRE(other);
    for (const QByteArray &payload : {QByteArray("{\"n\":1}"), QByteArray(), QByteArray("\0\n.", 3), QByteArray(100'000, 'x')}) {
        const QByteArray line = signedLine(payload, *key);
        CHECK_FALSE(line.contains('\n'));
        REQUIRE(payloadOf(line, key->publicKey()));
        CHECK(*payloadOf(line, key->publicKey()) == payload);
        CHECK_FALSE(payloadOf(line, other->publicKey()));
    }
    const QByteArray line = signedLine("{\"n\":12}", *key);
    for (const QByteArray &odd : {QByteArray(), QByteArray("."), QByteArray(".."), QByteArray("..."), line + '.', '.' + line, line + '=', line + '\n', ' ' + line, line.left(line.size() - 1), line + line, line.toUpper()})
        CHECK_FALSE(payloadOf(odd, key->publicKey()));
    // Each byte as each other byte.
    for (qsizetype at = 0; at < line.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray changed = line;
            changed[at] = char(byte);
            if (changed != line && payloadOf(changed, key->publicKey()))
                FAIL("byte " << at << " as " << byte);
        }
    }
}
