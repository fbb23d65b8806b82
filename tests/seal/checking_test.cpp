// SPDX-License-Identifier: EUPL-1.2
#include "seal/signed.h"

#include "seal/checking.h"

#include <QCryptographicHash>

#include <array>
#include <thread>
#include <vector>

using namespace overzicht;
using Outcome = Seal::Outcome;
using Digest = Checked::Digest;

namespace {

QByteArray digestOf(const QByteArray &file) { return QCryptographicHash::hash(file, QCryptographicHash::Sha256); }

} // namespace

TEST_CASE("A content is held against what its source announced, and against its own seal, and neither answer touches the other")
{
    const Signed &files = Signed::files();
    const QByteArray sealed = files.file("hand.pdf"), plain = files.file("plain.pdf");
    const Promise promise{digestOf(sealed), {files.pin("town")}};

    const Checked good = check(sealed, promise);
    CHECK(good.digest == Digest::Same);
    CHECK(good.seal.outcome == Outcome::Genuine);
    // Another letter that is sealed as well: genuine, and not the one that was announced.
    const Checked swapped = check(files.file("poppler.pdf"), promise);
    CHECK(swapped.digest == Digest::Other);
    CHECK(swapped.seal.outcome == Outcome::Genuine);
    // Changed before it came to the source, which announced the changed one.
    QByteArray sum = sealed;
    sum.replace("58,00", "98,00");
    const Checked changed = check(sum, {digestOf(sum), promise.pinned});
    CHECK(changed.digest == Digest::Same);
    CHECK(changed.seal.outcome == Outcome::Changed);

    CHECK(check(sealed, {digestOf(sealed), {}}).seal.outcome == Outcome::Unrecognised);
    CHECK(check(plain, {digestOf(plain), promise.pinned}).seal.outcome == Outcome::Unsigned);
    CHECK(check(files.file("sha1.pdf"), promise).seal.outcome == Outcome::Failed);
}

TEST_CASE("What was not promised is not told as kept, and what cannot be the digest is told as another")
{
    const QByteArray text = "Een brief als tekst.";
    CHECK(check(text, {}).digest == Digest::NotPromised);
    CHECK(check(text, {digestOf(text), {}}).digest == Digest::Same);
    CHECK(check(text, {digestOf(text), {}}).seal.why == Seal::Why::NotAPdf);
    CHECK(check({}, {digestOf({}), {}}).digest == Digest::Same);
    for (const QByteArray &other : {digestOf(text).chopped(1), QByteArray(digestOf(text) + '\0'), digestOf(text).toHex(), QByteArray(32, '\0')})
        CHECK(check(text, {other, {}}).digest == Digest::Other);
}

TEST_CASE("Several contents are checked at once, each in a thread of its own")
{
    const QByteArray file = Signed::files().file("hand.pdf");
    const QByteArray pin = Signed::files().pin("town");
    std::array<Checked, 8> found;
    std::vector<std::thread> all;
    for (size_t i = 0; i < found.size(); ++i) {
        all.emplace_back([&, i] {
            QByteArray mine = file;
            if (i % 2 == 1)
                mine.replace("58,00", "98,00");
            for (int again = 0; again < 20; ++again)
                found[i] = check(mine, {digestOf(file), {pin}});
        });
    }
    for (std::thread &one : all)
        one.join();
    for (size_t i = 0; i < found.size(); ++i) {
        CHECK(found[i].seal.outcome == (i % 2 == 1 ? Outcome::Changed : Outcome::Genuine));
        CHECK(found[i].digest == (i % 2 == 1 ? Digest::Other : Digest::Same));
    }
}
