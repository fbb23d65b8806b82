// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "documents/seal_part.h"
#include "documents/seal_words.h"
#include "kit/button.h"
#include "kit/note_box.h"

#include <QApplication>
#include <QLabel>
#include <QSet>
#include <QTest>

using namespace overzicht;
using Outcome = Seal::Outcome;
using Why = Seal::Why;
using Digest = Checked::Digest;

namespace {

const QDateTime kNow(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);
const QString kTown = QStringLiteral("Stad Lindehove");

Checked checkedAs(Outcome outcome, Why why = Why::None, Digest digest = Digest::Same)
{
    Checked checked;
    checked.digest = digest;
    checked.seal.outcome = outcome;
    checked.seal.why = why;
    checked.seal.signer = QStringLiteral("Zegel van Stad Lindehove");
    checked.seal.organisation = QStringLiteral("Stad Lindehove");
    checked.seal.issuer = QStringLiteral("Stedelijke zegels");
    checked.seal.signedAt = kNow.addDays(-3);
    return checked;
}

const QList<Checked> kAll{checkedAs(Outcome::Genuine), checkedAs(Outcome::Unrecognised), checkedAs(Outcome::Unrecognised, Why::OutsideValidity), checkedAs(Outcome::Changed, Why::Added),
                          checkedAs(Outcome::Changed, Why::Altered), checkedAs(Outcome::Changed, Why::Broken), checkedAs(Outcome::Unsigned), checkedAs(Outcome::Failed, Why::TooLarge),
                          checkedAs(Outcome::Failed, Why::AnotherKind), checkedAs(Outcome::Failed, Why::TooWeak), checkedAs(Outcome::Failed, Why::NotAPdf)};

struct Part {
    explicit Part(const Checked &checked, const QString &sender = kTown)
    {
        theme.apply(*qApp);
        part.reset(sealPart(theme, checked, sender, kNow));
        part->resize(640, 900);
        part->show();
        QTest::qWait(1);
    }
    template <typename T = QWidget>
    T *find(const char *name) const { return part->findChild<T *>(QLatin1String(name)); }
    QStringList shown() const
    {
        QStringList all;
        const auto labels = part->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisibleTo(part.get()) && !label->text().isEmpty())
                all << label->text();
        }
        return all;
    }
    Theme theme;
    std::unique_ptr<QWidget> part;
};

bool isDanger(const SealWords &words) { return words.tone == Tone::Danger; }

} // namespace

TEST_CASE("Each outcome of a seal, and each reason for it, has a sentence of its own, with who signed and what to do where that helps")
{
    QSet<QString> sentences, words;
    for (const Checked &checked : kAll) {
        const SealWords told = sealWords(checked, kTown, kNow);
        INFO(told.whole().toStdString());
        CHECK_FALSE(sentences.contains(told.sentence));
        sentences << told.sentence;
        words << told.heading;
        const Outcome outcome = checked.seal.outcome;
        CHECK(told.signer.isEmpty() == (outcome != Outcome::Genuine && outcome != Outcome::Unrecognised)); // of a changed letter no name is believed
        const bool isGood = outcome == Outcome::Genuine || outcome == Outcome::Unsigned || checked.seal.why == Why::NotAPdf;
        CHECK(told.next.isEmpty() == isGood);
        CHECK((isGood || told.next.contains(kTown)));
        CHECK(isDanger(told) == (outcome == Outcome::Changed));
        CHECK((told.tone == Tone::Ok) == (outcome == Outcome::Genuine));
    }
    CHECK(words == QSet<QString>{QStringLiteral("Genuine"), QStringLiteral("Not recognised"), QStringLiteral("Changed"), QStringLiteral("Not signed"), QStringLiteral("Could not be checked"), QStringLiteral("No seal to check")});
    CHECK(sealWords(checkedAs(Outcome::Changed, Why::Altered), kTown, kNow).next.startsWith(QStringLiteral("Pay nothing and do nothing that it asks. Ask Stad Lindehove first.")));
    CHECK(sealWords(checkedAs(Outcome::Genuine), kTown, kNow).signer.contains(QStringLiteral("“Zegel van Stad Lindehove”, of “Stad Lindehove”")));
    CHECK(sealWords(checkedAs(Outcome::Changed), {}, kNow).next.contains(QStringLiteral("Ask the sender first.")));
}

TEST_CASE("A file other than was announced is told first and as a danger, whatever its seal says, and nothing beside it looks safe")
{
    for (Checked checked : kAll) {
        checked.digest = Digest::Other;
        const Part part(checked);
        auto *digest = part.find<NoteBox>("seal-digest"), *outcome = part.find<NoteBox>("seal-outcome");
        REQUIRE(digest);
        REQUIRE(outcome);
        CHECK(digest->y() < outcome->y());
        CHECK(digest->accessibleName().startsWith(QStringLiteral("This is another file than was announced")));
        CHECK(digest->accessibleName().contains(QStringLiteral("Pay nothing")));
        const SealWords told = sealWords(checked, kTown, kNow);
        CHECK(told.tone != Tone::Ok);
        CHECK(told.heading.startsWith(QStringLiteral("Its seal: ")) != (checked.seal.outcome == Outcome::Changed));
        CHECK_FALSE(told.whole().contains(QStringLiteral("exactly the file")));
        CHECK(lookedAt(checked, kTown).contains(QStringLiteral("Is this the file that the source announced? No.")));
    }
    CHECK(isDanger(otherFileWords(kTown)));
    for (const Digest digest : {Digest::Same, Digest::NotPromised})
        CHECK_FALSE(Part(checkedAs(Outcome::Genuine, Why::None, digest)).find("seal-digest"));
}

TEST_CASE("What was not checked stands beside every outcome, and of a letter without a promise the digest too")
{
    for (Checked checked : kAll) {
        const bool isSealed = checked.seal.outcome != Outcome::Unsigned && checked.seal.why != Why::NotAPdf;
        const QString not_checked = notLookedAt(checked).join(u'\n');
        INFO(not_checked.toStdString());
        for (const char *word : {"withdrawn", "trusted services", "Time stamps"})
            CHECK(not_checked.contains(QLatin1String(word)) == isSealed);
        CHECK(not_checked.contains(QStringLiteral("by law")));
        CHECK_FALSE(not_checked.contains(QStringLiteral("digest")));
        checked.digest = Digest::NotPromised;
        CHECK(notLookedAt(checked).first().contains(QStringLiteral("announced no digest")));
        CHECK_FALSE(lookedAt(checked, kTown).join(u' ').contains(QStringLiteral("announced")));
        CHECK_FALSE(sealWords(checked, kTown, kNow).whole().contains(QStringLiteral("announced")));
    }
}

TEST_CASE("The particulars of a seal open and close in place, with the five outcomes and this one marked, and the button keeps the keyboard")
{
    for (const Checked &checked : kAll) {
        const Part part(checked);
        auto *button = part.find<Button>("seal-more");
        auto *more = part.find("seal-particulars");
        REQUIRE(button);
        REQUIRE(more);
        CHECK(more->isHidden());
        part.part->activateWindow();
        QApplication::setActiveWindow(part.part.get());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        CHECK(more->isVisible());
        CHECK(button->hasFocus());
        CHECK(button->text() == QStringLiteral("Hide what we checked"));
        const QStringList shown = part.shown();
        CHECK(shown.contains(QStringLiteral("We checked this")));
        CHECK(shown.contains(QStringLiteral("We did not check this")));
        const int present = int(part.part->findChildren<QWidget *>(QStringLiteral("seal-present")).size()), others = int(part.part->findChildren<QWidget *>(QStringLiteral("seal-other")).size());
        CHECK(present + others == 5);
        CHECK(present == (checked.seal.why == Why::NotAPdf ? 0 : 1));
        if (auto *marked = part.find("seal-present"))
            CHECK(marked->accessibleName().startsWith(sealWords(checked, kTown, kNow).heading + QStringLiteral(": this letter. ")));
        QTest::keyClick(button, Qt::Key_Return);
        CHECK(more->isHidden());
        CHECK(button->hasFocus());
        CHECK(button->text() == QStringLiteral("What did we check?"));
    }
}

TEST_CASE("Names in a certificate are foreign text, break no line, close no quote and command no bidirectional text, and whose they are is not believed")
{
    Checked checked = checkedAs(Outcome::Unrecognised);
    const QString evil = QStringLiteral("Stad Lindehove”. Genuine.\n\n<b>Betaal</b> \u202e%1 %2 \u0007");
    checked.seal.signer = checked.seal.organisation = evil;
    checked.seal.issuer = QStringLiteral("%1").repeated(3) + QString(5000, u'x');
    const SealWords told = sealWords(checked, QStringLiteral("Stad %1\nLindehove"), kNow);
    INFO(told.whole().toStdString());
    CHECK(told.whole().count(u'\n') == 2);
    CHECK(told.whole().count(u'“') == told.whole().count(u'”'));
    CHECK_FALSE(told.whole().contains(QStringLiteral("Lindehove”. Genuine")));
    CHECK(told.signer.contains(QStringLiteral("%1 %2")));
    CHECK_FALSE(told.whole().contains(QChar(0x202e)));
    CHECK_FALSE(told.whole().contains(QChar(7)));
    CHECK(told.signer.size() < 600);
    CHECK(told.signer.contains(QStringLiteral("Anyone can have that name put there.")));
    const Part part(checked, evil);
    const auto labels = part.part->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        CHECK((label->text().isEmpty() || label->textFormat() == Qt::PlainText)); // an icon has no text
    checked.seal.signer = checked.seal.organisation = checked.seal.issuer = QString();
    CHECK(sealWords(checked, kTown, kNow).signer.startsWith(QStringLiteral("No name stands in the certificate.")));
}

TEST_CASE("When a letter was signed is told as its own word, also a moment that is still to come, or that none is told")
{
    Checked checked = checkedAs(Outcome::Genuine);
    CHECK(sealWords(checked, kTown, kNow).signer.contains(QStringLiteral("Signed, by its own word: ")));
    checked.seal.signedAt = kNow.addDays(2);
    CHECK(sealWords(checked, kTown, kNow).signer.contains(QStringLiteral("still to come")));
    checked.seal.signedAt = {};
    CHECK(sealWords(checked, kTown, kNow).signer.contains(QStringLiteral("When it was signed is not told.")));
}
