// SPDX-License-Identifier: EUPL-1.2
#include "seal/signed.h"

#include "seal/seal.h"

using namespace overzicht;
using Outcome = Seal::Outcome;
using Why = Seal::Why;

namespace {

Seal of(const char *name, const QList<QByteArray> &pinned = {}) { return Seal::of(Signed::files().file(name), pinned); }
QByteArray pin(const char *name) { return Signed::files().pin(name); }

} // namespace

TEST_CASE("A file sealed by each of the tools is intact; it is genuine when the register holds the seal, who issued it, or who issued that, and not recognised otherwise")
{
    QList<const char *> files{"poppler.pdf", "hand.pdf"};
    if (Signed::files().has("forge.pdf"))
        files << "forge.pdf";
    else
        WARN("@signpdf is not installed: its file is not looked at");
    for (const char *name : files) {
        INFO(name);
        const Seal unknown = of(name);
        CHECK(unknown.outcome == Outcome::Unrecognised);
        CHECK(unknown.why == Why::None);
        CHECK(unknown.signer == QStringLiteral("Zegel van Stad Lindehove"));
        CHECK(unknown.organisation == QStringLiteral("Stad Lindehove"));
        CHECK(unknown.issuer == QStringLiteral("Stedelijke zegels"));
        CHECK(unknown.certificate == pin("town"));
        CHECK(unknown.signedAt.isValid() != (QLatin1String(name) == QLatin1String("poppler.pdf"))); // which tells the time in the file only, outside of what the signer signs
        CHECK(unknown.signatures == 1);
        for (const char *held : {"town", "town-ca"})
            CHECK(of(name, {pin("other"), pin(held)}).outcome == Outcome::Genuine);
        const bool hasRoot = QLatin1String(name) != QLatin1String("poppler.pdf"); // a root that did not come with the file is not known
        CHECK(of(name, {pin("root")}).outcome == (hasRoot ? Outcome::Genuine : Outcome::Unrecognised));
        for (const char *not_its : {"other", "leaf-child", "over"})
            CHECK(of(name, {pin(not_its)}).outcome == Outcome::Unrecognised);
    }
    CHECK(of("hand_alone.pdf", {pin("town")}).outcome == Outcome::Genuine);
    CHECK(of("hand_alone.pdf", {pin("town-ca")}).outcome == Outcome::Unrecognised); // who issued it did not come with it
    CHECK(of("hand_other.pdf", {pin("town")}).outcome == Outcome::Unrecognised);
}

TEST_CASE("A seal that is no authority issues none: what it signed for others is not recognised")
{
    CHECK(of("leaf_child.pdf", {pin("town")}).outcome == Outcome::Unrecognised);
    CHECK(of("leaf_child.pdf", {pin("leaf-child")}).outcome == Outcome::Genuine);
}

TEST_CASE("Who issued a seal in a way that can be imitated by now vouches for nobody")
{
    CHECK(of("old_way.pdf", {pin("old-way")}).outcome == Outcome::Genuine);
    CHECK(of("old_way.pdf", {pin("town-ca")}).outcome == Outcome::Unrecognised);
}

TEST_CASE("Every byte that was signed counts: a file in which one changed is never intact")
{
    const QByteArray file = Signed::files().file("hand.pdf");
    const QList<QByteArray> pins{pin("town")};
    const qsizetype gap = file.indexOf("/Contents <") + 10, behind = file.indexOf('>', gap);
    for (qsizetype at = 0; at < file.size(); at += at > gap && at < behind ? 97 : 7) {
        INFO(at);
        QByteArray other = file;
        other[at] = char(other.at(at) ^ 1);
        const Seal seal = Seal::of(other, pins);
        if (at > gap && at < behind - 1)
            continue; // the signature itself: certificates that came with it are signed by nobody, and may only take away from what it proves
        CHECK(seal.outcome != Outcome::Genuine);
        CHECK(seal.outcome != Outcome::Unrecognised);
    }
    QByteArray sum = file;
    sum.replace("58,00", "98,00");
    CHECK(Seal::of(sum, pins).outcome == Outcome::Changed);
    CHECK(Seal::of(sum, pins).why == Why::Altered);
}

TEST_CASE("What is added behind a seal, or cut from it, is told as changed")
{
    const QList<QByteArray> pins{pin("town")};
    for (const char *name : {"hand.pdf", "poppler.pdf"}) {
        const QByteArray file = Signed::files().file(name);
        for (const QByteArray &more : {QByteArray("\n"), QByteArray("\n10 0 obj<<>>endobj\n%%EOF\n"), file}) {
            const Seal seal = Seal::of(file + more, pins);
            CHECK(seal.outcome == Outcome::Changed);
        }
        CHECK(Seal::of(file + ' ', pins).why == Why::Added);
        for (const qsizetype cut : {1, 10, 100})
            CHECK(Seal::of(file.chopped(cut), pins).outcome == Outcome::Changed);
    }
}

TEST_CASE("Who seals all of it is the one that counts: a stranger's signature over the town's is not recognised, the town's over a stranger's is")
{
    CHECK(of("signed_again.pdf", {pin("town")}).outcome == Outcome::Unrecognised);
    CHECK(of("signed_again.pdf", {pin("town")}).signer == QStringLiteral("Iemand anders"));
    CHECK(of("signed_again.pdf").signatures == 2);
    CHECK(of("signed_last_by_town.pdf", {pin("town")}).outcome == Outcome::Genuine);
}

TEST_CASE("A seal holds also after its certificate is over, and not when it was made after that")
{
    CHECK(of("over_then.pdf", {pin("over")}).outcome == Outcome::Genuine);
    const Seal late = of("over_now.pdf", {pin("over")});
    CHECK(late.outcome == Outcome::Unrecognised);
    CHECK(late.why == Why::OutsideValidity);
}

TEST_CASE("Weak keys, weak digests and other kinds of signature could not be checked, and say why")
{
    CHECK(of("weak_key.pdf", {pin("weak")}).why == Why::TooWeak);
    CHECK(of("sha1.pdf", {pin("town")}).why == Why::TooWeak);
    CHECK(of("time_stamp.pdf", {pin("town")}).why == Why::AnotherKind);
    for (const char *name : {"weak_key.pdf", "sha1.pdf", "time_stamp.pdf"})
        CHECK(of(name, {pin("town"), pin("weak")}).outcome == Outcome::Failed);
    CHECK(of("whole_inside.pdf", {pin("town")}).outcome == Outcome::Changed); // with contents of its own, it is no signature of the file
    CHECK(of("two_signers.pdf", {pin("town")}).outcome == Outcome::Changed);
}

TEST_CASE("What nobody sealed is told so, and what is no PDF could not be checked")
{
    CHECK(of("plain.pdf", {pin("town")}).outcome == Outcome::Unsigned);
    CHECK(Seal::of("<html>", {}).why == Why::NotAPdf);
    CHECK(Seal::of({}, {}).outcome == Outcome::Failed);
    CHECK(Seal::of(QByteArray(Seal::kLargest + 1, ' '), {}).why == Why::TooLarge);
}

TEST_CASE("A signature of garbage is a broken seal")
{
    QByteArray file = Signed::files().file("hand.pdf");
    const qsizetype gap = file.indexOf("/Contents <") + 11;
    for (const char *instead : {"00000000", "30820000", "ffffffff", "30800000"}) {
        QByteArray other = file;
        other.replace(gap, 8, instead);
        CHECK(Seal::of(other, {pin("town")}).outcome == Outcome::Changed);
    }
    file[file.indexOf('>', gap) - 1] = '1'; // behind the zeros that fill its room
    CHECK(Seal::of(file, {pin("town")}).why == Why::Broken);
}
