// SPDX-License-Identifier: EUPL-1.2
#include "reading.h"

#include "kit/empty_state.h"
#include "letter/trouble_words.h"

#include <QSet>

using namespace overzicht;

TEST_CASE("Each reason not to show a letter has its own sentence, and a way on; trying again only where that may help")
{
    QSet<QString> headings, sentences;
    using Kind = PdfTrouble::Kind;
    const QList<Kind> kinds{Kind::Unreadable, Kind::Encrypted, Kind::TooBig, Kind::TooSlow, Kind::Ended, Kind::NotSafe};
    for (const Kind kind : kinds) {
        const TroubleWords words = wordsOf({kind, {}});
        headings << words.heading;
        sentences << words.words;
        CHECK(words.mayTryAgain == (kind == Kind::TooSlow || kind == Kind::Ended));
    }
    CHECK(headings.size() == kinds.size());
    CHECK(sentences.size() == kinds.size());
}

TEST_CASE("What cannot be shown says why, is told to who cannot see it, and offers to be saved; the next letter is shown all the same")
{
    struct Case {
        QByteArray bytes;
        const char *says;
    };
    const auto &[bytes, says] = GENERATE(values<Case>({{papers::encrypted(), "asks for a password"}, {"%PDF-1.7 and then nothing", "cannot be read"}, {papers::bomb(), "in this file made the reader stop"}}));
    INFO(says);
    Reading r;
    QSignalSpy save(&r.view, &LetterView::saveAsked);
    r.open(bytes);
    REQUIRE(Reading::waits([&] { return r.view.findChild<EmptyState *>() || (r.pages() && r.pages()->count() > 0 && r.pages()->trouble(0)); }));
    if (r.view.findChild<EmptyState *>()) {
        CHECK(r.says().contains(QLatin1String(says)));
        CHECK(r.heard().join(u' ').contains(QLatin1String(says)));
        r.press("trouble-save");
        CHECK(save.size() == 1);
    }
    r.openPages(papers::letter({QStringLiteral("Beste")}));
    CHECK_FALSE(r.view.findChild<EmptyState *>());
    CHECK(r.says().contains(QStringLiteral("Page 1 of 1")));
}

TEST_CASE("Where the process cannot be locked nothing of a PDF is shown, and the pane says so and offers to save it")
{
    const QList<QStringList> ways = GENERATE(QList<QStringList>{}, QList<QStringList>{{QStringLiteral("/nowhere/overzicht-pdf")}}, QList<QStringList>{{QStringLiteral("/bin/true")}});
    Reading r(ways);
    r.open(papers::letter({QStringLiteral("Beste")}));
    REQUIRE(Reading::waits([&] { return r.says().contains(QStringLiteral("cannot lock in the program")); }));
    CHECK_FALSE(r.pages());
    CHECK(r.button("trouble-save"));
    CHECK_FALSE(r.button("trouble-again"));
}

TEST_CASE("Every hostile PDF leaves the window as it was: a page, or a sentence")
{
    for (const papers::Hostile &one : papers::hostile()) {
        INFO(one.name);
        Reading r;
        r.open(one.pdf);
        CHECK(Reading::waits([&] { return r.view.findChild<EmptyState *>() || (r.pages() && r.pages()->count() > 0 && (r.pages()->picture(0) || r.pages()->trouble(0))); }));
    }
}

TEST_CASE("What is no letter to read here is not opened, and can be saved; a file that is gone says so")
{
    Reading r;
    const QByteArray png("\x89PNG\r\n\x1a\n....", 12);
    r.open(png, QStringLiteral("image/png"));
    REQUIRE(Reading::waits([&] { return r.says().contains(QStringLiteral("We do not open this kind of file.")); }));
    CHECK(r.button("trouble-save"));
    // A program in the place of a letter, whatever it was announced as.
    r.open(QByteArray("\x7f" "ELF\x02\x01\x01\0", 8), QStringLiteral("application/pdf"));
    REQUIRE(Reading::waits([&] { return r.says().contains(QStringLiteral("We do not open this kind of file.")); }));
    r.view.open(r.dir.filePath(QStringLiteral("weg.pdf")), Reading::announced());
    REQUIRE(Reading::waits([&] { return r.says().contains(QStringLiteral("cannot be read from the disk")); }));
    CHECK(r.button("trouble-again"));
}
