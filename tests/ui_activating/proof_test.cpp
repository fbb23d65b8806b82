// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include "activating/proof_paper.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextDocument>

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

/// A decision made with the text that ships, carried out and confirmed.
struct Kept {
    TextBundles texts = loadActivationTexts().value();
    const TextBundle &bundle = *texts.current(QDate(2026, 12, 1));
    Course course;

    explicit Kept(Language language = Language::Nl)
    {
        Decision made;
        made.what = Decision::What::Activate;
        made.text = {bundle.id(), QString::number(bundle.version()), bundle.in(language).hash, language};
        made.screens = {{1, std::chrono::milliseconds(31'250)}, {2, std::chrono::milliseconds(44'000)}};
        made.answers = {{QStringLiteral("Q1"), QStringLiteral("yes"), 3, true}, {QStringLiteral("Q2"), QStringLiteral("ebox"), 1, true}};
        made.address = AddressKept::of(QStringLiteral("an@voorbeeld.example"), QByteArray(16, 's'), QDateTime(QDate(2026, 12, 1), QTime(8, 58, 7), Qt::UTC));
        made.values = {{QStringLiteral("services"), QStringLiteral("489")}, {QStringLiteral("date"), QStringLiteral("28 maart 2023")}, {QStringLiteral("app"), QStringLiteral("Overzicht")}};
        made.key = "k";
        made.at = QDateTime(QDate(2026, 12, 1), QTime(9, 0, 5), Qt::UTC);
        course.standing = Course::Standing::Confirmed;
        course.since = made.at.addSecs(20);
        course.decision = made;
        course.receipt = QStringLiteral("R-17");
    }
    ProofPaper paper() const { return {bundle, course, "sleutel-abc"}; }
    QString words() const { return paper().document()->toPlainText().replace(QChar::Nbsp, u' '); }
};

} // namespace

TEST_CASE("The proof tells what was decided, when, what was read and answered, the receipt, what it shows and what not, and the text as it was shown")
{
    const Kept kept;
    const QString words = kept.words();
    for (const char *told : {"Bewijs", "eBox aanzetten", "1 december 2026, 10:00:05 CET", "versie 1 · Nederlands", "Lezen: 31 s", "Nagaan en kiezen: 44 s", "2 van 2 juist", "Pogingen: 4", "bevestigd: 1 december 2026, 09:58:07 CET", "R-17",
                             "Ed25519 · sleutel-abc", "Niemand zonder de sleutel van dit toestel veranderde het daarna.", "Voor anderen telt alleen de ontvangst die de eBox geeft.", "Een brief telt, ook als u hem niet leest.", "489 diensten op 28 maart 2023"}) {
        INFO(told << "\n" << words.toStdString());
        CHECK(words.contains(QString::fromUtf8(told)));
    }
    CHECK(words.contains(QString::fromLatin1(kept.course.decision->text.sha256.toHex())));
    CHECK_FALSE(words.contains(QStringLiteral("an@voorbeeld"))); // nobody can read it out of what is kept
    CHECK_FALSE(words.contains(u'{'));
}

TEST_CASE("What is not confirmed is told as a proof for now, and nothing that was not kept is told")
{
    Kept kept;
    kept.course.standing = Course::Standing::Requested;
    kept.course.receipt.clear();
    kept.course.decision->address.reset();
    kept.course.decision->screens.clear();
    const QString words = kept.words();
    CHECK(words.contains(QStringLiteral("Voorlopig bewijs")));
    CHECK(words.contains(QStringLiteral("Aangevraagd, nog niet bevestigd")));
    CHECK(words.contains(QStringLiteral("nog niet")));
    CHECK_FALSE(words.contains(QStringLiteral("bevestigd om")));
    CHECK_FALSE(words.contains(QStringLiteral("Lezen:")));
}

TEST_CASE("A proof is in the language that was read, whatever is spoken now")
{
    CHECK(Kept(Language::Fr).words().contains(QStringLiteral("Preuve")));
    CHECK(Kept(Language::De).words().contains(QStringLiteral("Nachweis")));
}

TEST_CASE("It is saved as a PDF whose words can be read, whole or not at all")
{
    const Kept kept;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ebox.pdf"));
    REQUIRE(kept.paper().save(path));
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    const QString words = QString::fromUtf8(reader.readAllStandardOutput());
    CHECK(words.contains(QRegularExpression(QStringLiteral("R.17")))); // the hyphen of some fonts comes back as another one
    CHECK(words.contains(QStringLiteral("Een brief telt")));
    for (const QString &nowhere : {folder.filePath(QStringLiteral("no/such/ebox.pdf")), folder.path()}) {
        const auto saved = kept.paper().save(nowhere);
        REQUIRE_FALSE(saved);
        CHECK_FALSE(saved.error().detail.isEmpty());
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("ebox.pdf")});
}
