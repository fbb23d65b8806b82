// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "domain/safe_text.h"

using namespace overzicht;

static QString q(const char *text) { return QString::fromUtf8(text); }

TEST_CASE("ordinary text is shown as it is, composed and with its white space folded")
{
    CHECK(safeLine(q("  Aanslag \t 2026\n tweede ")) == q("Aanslag 2026 tweede"));
    CHECK(safeLine(q("Financie\u0308n")) == q("Financi\u00EBn"));
    CHECK(safeLine(q("A&B <b>vet</b> %s")) == q("A&B <b>vet</b> %s"));
    CHECK(safeLine(q("𝔘nicode 🏛")) == q("𝔘nicode 🏛"));
}

TEST_CASE("two hundred characters are shown whole and the next one becomes an ellipsis")
{
    CHECK(safeLine(QString(200, u'a')) == QString(200, u'a'));
    CHECK(safeLine(QString(201, u'a')) == QString(200, u'a') + u'…');
    CHECK(safeLine(QString(5'000'000, u'a')).size() == 201);
}

TEST_CASE("characters that hide or reorder are shown as a mark")
{
    CHECK(safeLine(q("a\u202Eb")) == q("a\uFFFDb"));
    CHECK(safeLine(q("F\u200BOD")) == q("F\uFFFDOD"));
    CHECK(safeLine(QString(QChar(0xD800)) + u'x') == q("\uFFFDx"));
    CHECK(safeLine(QStringLiteral("a") + QChar(0) + u'b') == q("a\uFFFDb"));
    CHECK(safeLine(q("\u00A0 \u2003")).isEmpty());
    CHECK(safeLine(q("\u200B\u2060")).isEmpty());
}

TEST_CASE("a tower of accents keeps two and the line its height")
{
    CHECK(safeLine(u'x' + QString(200, QChar(0x0336))).size() == 3);
}

TEST_CASE("right-to-left text is isolated so that an amount beside it keeps its place")
{
    const QString shown = safeLine(q("مرحبا 53"));
    CHECK(shown.startsWith(QChar(0x2068)));
    CHECK(shown.endsWith(QChar(0x2069)));
}

TEST_CASE("a letter's text keeps its lines, whatever they were broken with, and nothing else")
{
    CHECK(safeParagraphs(q("een\r\ntwee\rdrie\u2028vier")) == q("een\ntwee\ndrie\nvier"));
    CHECK(safeParagraphs(QString(200'000, u'\n')).isEmpty());
}

TEST_CASE("a file is saved under a harmless name with the extension of what it really is")
{
    CHECK(safeFileName(q("Aanslagbiljet 2026.pdf"), q("pdf")) == q("Aanslagbiljet 2026.pdf"));
    CHECK(safeFileName(q("../../.config/autostart/x.desktop"), q("pdf")) == q("x.pdf"));
    CHECK(safeFileName(q("C:\\Users\\a\\brief.pdf.exe"), q("pdf")) == q("brief.pdf"));
    CHECK(safeFileName(q("brief\u202Efdp.exe"), q("bin")) == q("brieffdp.bin"));
    CHECK(safeFileName(q(".bashrc"), q("txt")) == q("bashrc.txt"));
    CHECK(safeFileName(q("/"), q("pdf")) == q("brief.pdf"));
    CHECK(safeFileName(q("a:b|c?.html"), q("pdf")) == q("a_b_c_.pdf"));
    CHECK(safeFileName(QString(400, u'n'), q("pdf")).size() == 124);
    CHECK_FALSE(safeFileName(q("-rf"), q("pdf")).startsWith(u'-'));
}

TEST_CASE("a name in letters of three or four bytes still fits in a file system, and is not cut inside a character")
{
    for (const QString &letter : {q("文"), q("𝔘"), q("é")}) {
        const QString name = safeFileName(letter.repeated(300), q("pdf"));
        CHECK(name.startsWith(letter));
        CHECK(name.isValidUtf16());
        CHECK(name.toUtf8().size() <= 204);
        CHECK(name.size() <= 124);
    }
    CHECK(safeFileName(q("文").repeated(66) + q("ab文"), q("pdf")) == q("文").repeated(66) + q("ab.pdf"));
}

TEST_CASE("a name of four megabytes of endings costs no more than a short one")
{
    const QString name = safeFileName(q("brief") + q(".exe").repeated(1'000'000), q("pdf"));
    CHECK(name.startsWith(q("brief")));
    CHECK(name.endsWith(q(".pdf")));
    CHECK(name.size() <= 124);
}
