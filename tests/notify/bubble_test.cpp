// SPDX-License-Identifier: EUPL-1.2
#include "notify/bubble.h"

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

Row row(const char *sender, const char *subject, ItemKind kind = ItemKind::Document)
{
    Row made;
    made.kind = kind;
    made.heading.sender = QString::fromUtf8(sender);
    made.heading.subject = QString::fromUtf8(subject);
    made.heading.confirmed = true;
    return made;
}

} // namespace

TEST_CASE("A notification has the sender first and the subject below, and nothing else of the letter")
{
    const Row letter = row("Politiezone Leievallei", "Onmiddellijke inning – snelheidsovertreding");
    CHECK(bubbleOf(letter, Privacy::All) == Bubble{QStringLiteral("Politiezone Leievallei"), QStringLiteral("Onmiddellijke inning – snelheidsovertreding"), true, Bubble::Urgency::Normal});
    CHECK(bubbleOf(letter, Privacy::SenderOnly) == Bubble{QStringLiteral("Politiezone Leievallei"), {}, true, Bubble::Urgency::Normal});
    CHECK(bubbleOf(letter, Privacy::NewPost) == Bubble{QStringLiteral("New post"), {}, false, Bubble::Urgency::Normal});
}

TEST_CASE("A mere notice is told as one, and presses less")
{
    const Row notice = row("Mijn Burgerprofiel", "Er staat iets klaar", ItemKind::Notice);
    CHECK(bubbleOf(notice, Privacy::All) == Bubble{QStringLiteral("Mijn Burgerprofiel"), QStringLiteral("Notice: Er staat iets klaar"), true, Bubble::Urgency::Low});
    CHECK(bubbleOf(notice, Privacy::SenderOnly).body == QStringLiteral("A notice, no letter"));
    CHECK(bubbleOf(notice, Privacy::NewPost) == Bubble{QStringLiteral("A new notice"), {}, false, Bubble::Urgency::Low});
    for (const ItemKind kind : {ItemKind::Document, ItemKind::Dossier, ItemKind::Attestation, ItemKind::Payment})
        CHECK(bubbleOf(row("x", "y", kind), Privacy::All).urgency == Bubble::Urgency::Normal);
}

TEST_CASE("Who is not confirmed never stands there as if they were")
{
    Row posing = row("FOD Financien", "Terugbetaling");
    posing.heading.confirmed = false;
    CHECK(bubbleOf(posing, Privacy::All).summary == QStringLiteral("Not confirmed: FOD Financien"));
    posing.heading.resembles = QStringLiteral("FOD Financiën");
    for (const Privacy level : {Privacy::All, Privacy::SenderOnly})
        CHECK(bubbleOf(posing, level).summary == QStringLiteral("Careful, not confirmed: FOD Financien"));
    CHECK(bubbleOf(QList<Row>{posing, row("Stad", "x")}, Privacy::All).body.contains(QStringLiteral("Careful, not confirmed: FOD Financien")));
}

TEST_CASE("A hostile subject or name is one line of words, and no markup")
{
    const Row odd = row("A\nB<b>C</b>", "<img src=\"http://x.example/a.png\">&amp;\n\x1b[31m'rood'\u202e\u0007 <a href='x'>klik</a>");
    const Bubble bubble = bubbleOf(odd, Privacy::All);
    for (const QString &text : {bubble.summary, bubble.body}) {
        CHECK_FALSE(text.contains(u'\n'));
        for (const QChar sign : text)
            CHECK((sign.isPrint() || sign == QChar(0xfffd)));
    }
    for (const char sign : {'<', '>', '"', '\''})
        CHECK_FALSE(bubble.body.contains(QLatin1Char(sign)));
    CHECK(bubble.body.contains(QStringLiteral("&lt;img src=&quot;")));
    CHECK(bubble.body.contains(QStringLiteral("&amp;amp;")));
    CHECK(bubbleOf(row("x", QByteArray(100'000, 'a').constData()), Privacy::All).body.size() <= 201);
    CHECK(bubbleOf(row(QByteArray(100'000, 'a').constData(), "x"), Privacy::All).summary.size() <= 101);
}

TEST_CASE("Many at once are one notification, that says how many and from whom, letters first")
{
    const QList<Row> rows{row("Zorgkas", "Er staat iets klaar", ItemKind::Notice), row("FOD Financiën", "Aanslag"), row("Stad Gent", "Retributie"), row("FOD Financiën", "Herinnering"), row("De Watergroep", "Factuur")};
    const Bubble all = bubbleOf(rows, Privacy::All);
    CHECK(all.summary == QStringLiteral("4 new item(s) and 1 new notice(s)"));
    CHECK(all.body == QStringLiteral("From FOD Financiën, Stad Gent and 2 other(s)."));
    CHECK(all.buttons);
    CHECK(all.urgency == Bubble::Urgency::Normal);
    CHECK(bubbleOf(rows, Privacy::NewPost) == Bubble{QStringLiteral("New post"), {}, false, Bubble::Urgency::Normal});
    CHECK_FALSE(bubbleOf(rows, Privacy::SenderOnly).body.contains(QStringLiteral("Aanslag")));
    CHECK(bubbleOf(QList<Row>{rows.first(), rows.first()}, Privacy::All) == Bubble{QStringLiteral("2 new notice(s)"), QStringLiteral("From Zorgkas."), true, Bubble::Urgency::Low});
}

TEST_CASE("Nothing that is invented is told as if it were post")
{
    Row invented = row("Stad Lindehove", "Bewonerskaart");
    invented.demo = true;
    for (const Privacy level : {Privacy::All, Privacy::SenderOnly, Privacy::NewPost}) {
        CHECK(bubbleOf(invented, level).summary.startsWith(QStringLiteral("Example: ")));
        CHECK(bubbleOf(QList<Row>{row("Stad Gent", "x"), invented}, level).summary.startsWith(QStringLiteral("Example: ")));
        CHECK_FALSE(bubbleOf(row("Stad Gent", "x"), level).summary.contains(QStringLiteral("Example")));
    }
}
