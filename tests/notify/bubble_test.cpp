// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "base/local_time.h"
#include "notify/bubble.h"
#include "notify/reminder_words.h"

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
    CHECK(bubbleOf(letter, Privacy::All) == Bubble{QStringLiteral("Politiezone Leievallei"), QStringLiteral("Onmiddellijke inning – snelheidsovertreding"), true, Bubble::Urgency::Normal, Settling::Read});
    CHECK(bubbleOf(letter, Privacy::SenderOnly) == Bubble{QStringLiteral("Politiezone Leievallei"), {}, true, Bubble::Urgency::Normal});
    CHECK(bubbleOf(letter, Privacy::NewPost) == Bubble{QStringLiteral("New post"), {}, false, Bubble::Urgency::Normal});
}

TEST_CASE("A mere notice is told as one, and presses less")
{
    const Row notice = row("Mijn Burgerprofiel", "Er staat iets klaar", ItemKind::Notice);
    CHECK(bubbleOf(notice, Privacy::All) == Bubble{QStringLiteral("Mijn Burgerprofiel"), QStringLiteral("Notice: Er staat iets klaar"), true, Bubble::Urgency::Low, Settling::Read});
    CHECK(bubbleOf(notice, Privacy::SenderOnly).body == QStringLiteral("A notice, no letter"));
    CHECK(bubbleOf(notice, Privacy::NewPost) == Bubble{QStringLiteral("A new notice"), {}, false, Bubble::Urgency::Low});
    for (const ItemKind kind : {ItemKind::Document, ItemKind::Dossier, ItemKind::Attestation, ItemKind::Payment})
        CHECK(bubbleOf(row("x", "y", kind), Privacy::All).urgency == Bubble::Urgency::Normal);
}

TEST_CASE("Of a case that asks something that is told first")
{
    Row running = row("Stad Gent", "Bouwvergunning", ItemKind::Dossier);
    running.state = RowState::InProgress;
    CHECK(bubbleOf(running, Privacy::All).body == QStringLiteral("Bouwvergunning"));
    CHECK(bubbleOf(running, Privacy::SenderOnly).body.isEmpty());
    running.state = RowState::ActionNeeded;
    CHECK(bubbleOf(running, Privacy::All).body == QStringLiteral("You have to do something: Bouwvergunning"));
    CHECK(bubbleOf(running, Privacy::SenderOnly).body == QStringLiteral("You have to do something."));
    CHECK(bubbleOf(running, Privacy::NewPost).summary == QStringLiteral("News about a case"));
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

TEST_CASE("Many at once are one notification that says who writes about what, first what asks something, mere notices last")
{
    Row asks = row("De Watergroep", "Factuur");
    asks.state = RowState::ActionNeeded;
    Row running = row("Stad Gent", "Bouwvergunning", ItemKind::Dossier);
    running.state = RowState::ActionNeeded;
    QList<Row> rows{row("Zorgkas", "Er staat iets klaar", ItemKind::Notice), row("FOD Financiën", "Aanslag"), row("Stad Gent", "Retributie"), asks, running};
    const Bubble all = bubbleOf(rows, Privacy::All);
    CHECK(all.summary == QStringLiteral("4 new item(s) and 1 new notice(s)"));
    CHECK(all.body == QStringLiteral("De Watergroep: Factuur\nStad Gent: You have to do something: Bouwvergunning\nFOD Financiën: Aanslag\nStad Gent: Retributie\nZorgkas (notice): Er staat iets klaar"));
    CHECK(all.buttons);
    CHECK(all.settles == Settling::None); // one press is no word about each of them
    CHECK(all.urgency == Bubble::Urgency::Normal);
    rows << row("Stad Gent", "Nog een");
    CHECK(bubbleOf(rows, Privacy::All).body == QStringLiteral("De Watergroep: Factuur\nStad Gent: You have to do something: Bouwvergunning\nFOD Financiën: Aanslag\nStad Gent: Retributie\nStad Gent: Nog een\nand 1 more"));
    CHECK(bubbleOf(QList<Row>{rows.first(), rows.first()}, Privacy::All) == Bubble{QStringLiteral("2 new notice(s)"), QStringLiteral("Zorgkas (notice): Er staat iets klaar\nZorgkas (notice): Er staat iets klaar"), true, Bubble::Urgency::Low});
}

TEST_CASE("Of very many at once the ones with the nearest last day are those that are named")
{
    QList<Row> rows;
    for (int n = 1; n <= 9; ++n) {
        Row one = row("Stad Gent", QByteArray("Vraag ").append(char('0' + n)).constData());
        one.state = RowState::ActionNeeded;
        if (n % 2 == 0)
            one.dueAt = parseMoment(QStringLiteral("2026-12-31T08:00:00Z"))->addDays(-n);
        rows << one;
    }
    CHECK(bubbleOf(rows, Privacy::All).body == QStringLiteral("Stad Gent: Vraag 8\nStad Gent: Vraag 6\nStad Gent: Vraag 4\nStad Gent: Vraag 2\nStad Gent: Vraag 1\nand 4 more"));
}

TEST_CASE("Of many at once the lower levels show the senders, each once, and only how many")
{
    QList<Row> rows{row("Zorgkas", "Geheim", ItemKind::Notice), row("FOD Financiën", "Geheim"), row("Stad Gent", "Geheim"), row("FOD Financiën", "Geheim")};
    CHECK(bubbleOf(rows, Privacy::SenderOnly) == Bubble{QStringLiteral("3 new item(s) and 1 new notice(s)"), QStringLiteral("From FOD Financiën, Stad Gent, Zorgkas."), true, Bubble::Urgency::Normal});
    CHECK(bubbleOf(rows, Privacy::NewPost) == Bubble{QStringLiteral("3 new item(s) and 1 new notice(s)"), {}, false, Bubble::Urgency::Normal});
    for (const char *more : {"Een", "Twee", "Drie"})
        rows << row(more, "Geheim");
    CHECK(bubbleOf(rows, Privacy::SenderOnly).body == QStringLiteral("From FOD Financiën, Stad Gent, Een, Twee, Drie and 1 other(s)."));
}

TEST_CASE("Hostile subjects and names of many are one line of words each, and never long")
{
    const Row odd = row("%2\nA<b>", "%1 <img src=\"x\">\r\n\u2028'y' & \x1b[31m\u202e");
    const Row endless = row(QByteArray(100'000, '<').constData(), QByteArray(100'000, '&').constData());
    const QList<Row> rows{odd, endless, endless, endless, endless, endless, endless};
    const QList<Remembered> many{{odd, {Acting::self(), ItemId(1)}}, {endless, {Acting::self(), ItemId(2)}}};
    const QString news = bubbleOf(rows, Privacy::All).body, reminders = bubbleOf(many, Privacy::All, *parseMoment(QStringLiteral("2026-12-07T09:00:00Z"))).body;
    CHECK(news.count(u'\n') == 5);
    CHECK(news.endsWith(QStringLiteral("\nand 2 more")));
    CHECK(reminders.count(u'\n') == 2);
    for (const QString &body : {news, reminders, bubbleOf(rows, Privacy::SenderOnly).body}) {
        CHECK(body.contains(QStringLiteral("%2 A&lt;b&gt;")));
        for (const char sign : {'<', '>', '"', '\'', '\r'})
            CHECK_FALSE(body.contains(QLatin1Char(sign)));
        for (const QChar sign : body)
            CHECK((sign.isPrint() || sign == QChar(0xfffd) || sign == u'\n'));
        QString plain = body;
        plain.replace(QStringLiteral("&lt;"), QStringLiteral("<")).replace(QStringLiteral("&amp;"), QStringLiteral("&"));
        CHECK(plain.size() < 5 * (60 + 80 + 10) + 20);
    }
    CHECK(news.startsWith(QStringLiteral("%2 A&lt;b&gt;: %1 &lt;img src=&quot;x&quot;&gt; &#39;y&#39; &amp; ")));
}

TEST_CASE("What one press can say of a thing is what its page would record")
{
    Row letter = row("Stad Gent", "Brief");
    CHECK(settlingOf(letter) == Settling::Read);
    letter.readAtSource = true;
    CHECK(settlingOf(letter) == Settling::None);
    letter.obligation = Obligation::Kind::Answer;
    letter.state = RowState::ActionNeeded;
    CHECK(settlingOf(letter) == Settling::Done);
    letter.obligation = Obligation::Kind::Pay; // how much, and to whom, nobody can read
    CHECK(settlingOf(letter) == Settling::Paid);
    letter.paying = Paying::Due;
    CHECK(settlingOf(letter) == Settling::Paid);
    for (const Paying over : {Paying::Said, Paying::Settled, Paying::Processing, Paying::Paid, Paying::Expired, Paying::Withdrawn}) {
        letter.paying = over;
        letter.state = RowState::Done;
        CHECK(settlingOf(letter) == Settling::None);
    }
    Row running = row("Stad Gent", "Vergunning", ItemKind::Dossier);
    running.state = RowState::InProgress;
    CHECK(settlingOf(running) == Settling::Read);
    running.state = RowState::ActionNeeded;
    CHECK(settlingOf(running) == Settling::Done);
    CHECK(bubbleOf(running, Privacy::All).settles == Settling::Done);
    for (const Privacy level : {Privacy::SenderOnly, Privacy::NewPost}) // nobody says of what they cannot see that it is done
        CHECK(bubbleOf(running, level).settles == Settling::None);
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

namespace {

const QDateTime kMonday = *parseMoment(QStringLiteral("2026-12-07T09:00:00Z"));

Row bill(const char *sender, const char *subject, const QDate &last, bool sure = true)
{
    Row made = row(sender, subject);
    made.obligation = Obligation::Kind::Pay;
    made.state = RowState::ActionNeeded;
    made.amount = Money(5'800, QStringLiteral("EUR"));
    made.paying = Paying::Due;
    made.payee = Payee::Registered;
    made.mayPay = sure;
    made.dueAt = endOfDay(last);
    return made;
}

Reminder near(DeadlineStep step) { return {Acting::self(), ItemId(1), UnreadStep::None, step}; }
Reminder lying(UnreadStep step, const char *since) { return {Acting::self(), ItemId(1), step, DeadlineStep::None, *parseMoment(QString::fromLatin1(since))}; }

QString why(const Row &of, const Reminder &reminder, bool whole = true) { return reminderWords(of, reminder, kMonday, whole).why; }

} // namespace

TEST_CASE("A reminder says who and about what, then why, then how it stops; below that only what the level leaves")
{
    const Remembered one{bill("Politiezone Leievallei", "Onmiddellijke inning", QDate(2026, 12, 10)), near(DeadlineStep::Days3)};
    const Bubble all = bubbleOf(one, Privacy::All, kMonday), sender = bubbleOf(one, Privacy::SenderOnly, kMonday), post = bubbleOf(one, Privacy::NewPost, kMonday);
    CHECK(all == Bubble{QStringLiteral("Politiezone Leievallei"), QString(QStringLiteral("Onmiddellijke inning · Only 3 day(s) left: pay €") + QChar(QChar::Nbsp) + QStringLiteral("58,00 until and including 10 December. Paid already? Say so in Overzicht.")), true, Bubble::Urgency::Normal, Settling::Paid});
    CHECK(sender == Bubble{QStringLiteral("Politiezone Leievallei"), QStringLiteral("Only 3 day(s) left: pay until and including 10 December. Paid already? Say so in Overzicht."), true, Bubble::Urgency::Normal});
    CHECK(post == Bubble{QStringLiteral("A reminder"), QStringLiteral("Look in Overzicht."), false, Bubble::Urgency::Normal});
}

TEST_CASE("The words of a reminder grow firmer, and tell the days that are left then")
{
    const auto dayOff = [](int days) { return bill("x", "y", QDate(2026, 12, 7).addDays(days)); };
    CHECK(why(dayOff(14), near(DeadlineStep::Days14), false) == QStringLiteral("14 day(s) left: pay until and including 21 December."));
    CHECK(why(dayOff(8), near(DeadlineStep::Days14), false) == QStringLiteral("8 day(s) left: pay until and including 15 December."));
    CHECK(why(dayOff(7), near(DeadlineStep::Days7), false) == QStringLiteral("Do not forget. 7 day(s) left: pay until and including 14 December."));
    CHECK(why(dayOff(4), near(DeadlineStep::Days7), false) == QStringLiteral("Do not forget. 4 day(s) left: pay until and including 11 December."));
    CHECK(why(dayOff(3), near(DeadlineStep::Days3), false) == QStringLiteral("Only 3 day(s) left: pay until and including 10 December."));
    CHECK(why(dayOff(2), near(DeadlineStep::Days3), false) == QStringLiteral("Only 2 day(s) left: pay until and including 9 December."));
    CHECK(why(dayOff(1), near(DeadlineStep::Days1), false) == QStringLiteral("Tomorrow is the last day: pay."));
    CHECK(why(dayOff(0), near(DeadlineStep::Days1), false) == QStringLiteral("Today is the last day: pay.")); // told late: the words are of now
    CHECK(why(dayOff(-1), near(DeadlineStep::Over), false) == QStringLiteral("The last day was 6 December. Do it now: pay."));
    Row hour = dayOff(0);
    hour.dueAt = *parseMoment(QStringLiteral("2026-12-07T11:30:00Z"));
    CHECK(why(hour, near(DeadlineStep::Today), false) == QStringLiteral("Today until 12:30: pay."));
    Row year = dayOff(0);
    year.dueAt = endOfDay(QDate(2027, 1, 4));
    year.obligation = Obligation::Kind::Answer;
    year.paying.reset();
    CHECK(reminderWords(year, near(DeadlineStep::Days14), *parseMoment(QStringLiteral("2026-12-21T09:00:00Z")), true).why == QStringLiteral("14 day(s) left: answer until and including 4 January 2027."));
    CHECK(reminderWords(year, near(DeadlineStep::Days14), kMonday, true).stop == QStringLiteral("Done already? Say so in Overzicht."));
    const Row letter = row("x", "y");
    CHECK(why(letter, lying(UnreadStep::Days3, "2026-12-03T23:00:00Z")) == QStringLiteral("You did not read this letter for 3 day(s)."));
    CHECK(why(letter, lying(UnreadStep::Days7, "2026-11-30T09:00:00Z")) == QStringLiteral("You did not read this letter for 7 day(s). Perhaps it asks something of you."));
    CHECK(why(letter, lying(UnreadStep::Days14, "2026-10-29T09:00:00Z")) == QStringLiteral("You did not read this letter for 39 day(s). A letter counts, also when you do not read it."));
    Row leaving = letter;
    leaving.expiresAt = endOfDay(QDate(2026, 12, 10));
    CHECK(why(leaving, lying(UnreadStep::Leaving, "2026-10-29T09:00:00Z")) == QStringLiteral("Its source takes this letter away on 10 December. Save it in time."));
    CHECK(reminderWords(letter, lying(UnreadStep::Days3, "2026-12-03T23:00:00Z"), kMonday, true).stop == QStringLiteral("Read it, then this stops."));
}

TEST_CASE("Nobody is urged to pay what is not sure, and only a confirmed last day of today, or one that went by, presses")
{
    Row sure = bill("Stad Gent", "Retributie", QDate(2026, 12, 7)), blocked = bill("Stad Gent", "Retributie", QDate(2026, 12, 7), false), posing = sure, unknown = sure;
    posing.heading.confirmed = unknown.heading.confirmed = false;
    posing.heading.resembles = QStringLiteral("Stad Gent");
    const auto urgency = [](const Row &of, DeadlineStep step) { return bubbleOf({of, near(step)}, Privacy::All, kMonday).urgency; };
    for (const DeadlineStep step : {DeadlineStep::Today, DeadlineStep::Over})
        CHECK(urgency(sure, step) == Bubble::Urgency::Critical);
    for (const DeadlineStep step : {DeadlineStep::None, DeadlineStep::Days14, DeadlineStep::Days7, DeadlineStep::Days3, DeadlineStep::Days1})
        CHECK(urgency(sure, step) == Bubble::Urgency::Normal);
    for (const Row &of : {blocked, posing, unknown}) {
        for (const DeadlineStep step : {DeadlineStep::Today, DeadlineStep::Over})
            CHECK(urgency(of, step) == Bubble::Urgency::Normal);
    }
    for (const Row &of : {blocked, posing}) {
        CHECK(why(of, near(DeadlineStep::Today)) == QStringLiteral("Today is the last day. First check whether this is right."));
        CHECK_FALSE(bubbleOf({of, near(DeadlineStep::Today)}, Privacy::All, kMonday).body.contains(QStringLiteral("58")));
    }
    CHECK(why(bill("x", "y", QDate(2026, 12, 12), false), near(DeadlineStep::Days7)) == QStringLiteral("5 day(s) left. First check whether this is right."));
    CHECK(why(bill("x", "y", QDate(2026, 12, 1), false), near(DeadlineStep::Over)) == QStringLiteral("The last day was 1 December. First check whether this is right."));
    Row hostile = sure;
    hostile.heading.subject = QStringLiteral("<b>\nNu</b>");
    CHECK_FALSE(bubbleOf({hostile, near(DeadlineStep::Today)}, Privacy::All, kMonday).body.contains(u'<'));
    CHECK_FALSE(bubbleOf({hostile, near(DeadlineStep::Today)}, Privacy::All, kMonday).body.contains(u'\n'));
}

TEST_CASE("What the person put off says that they wanted to be reminded of it, and how it stops; to look first where that is needed")
{
    const Reminder asked{Acting::self(), ItemId(1)};
    const auto body = [&](const Row &of, Privacy level = Privacy::All) { return bubbleOf(Remembered{of, asked}, level, kMonday).body; };
    Row letter = row("Stad Gent", "Brief"), answer = letter, over = letter;
    answer.obligation = Obligation::Kind::Answer;
    answer.state = RowState::ActionNeeded;
    over.readHere = true;
    CHECK(body(letter) == QStringLiteral("Brief · You wanted to be reminded of this. Read it, then this stops."));
    CHECK(body(answer) == QStringLiteral("Brief · You wanted to be reminded of this. Done already? Say so in Overzicht."));
    CHECK(body(over) == QStringLiteral("Brief · You wanted to be reminded of this."));
    CHECK(body(bill("x", "Boete", QDate(2026, 12, 7))) == QStringLiteral("Boete · You wanted to be reminded of this. Paid already? Say so in Overzicht."));
    CHECK(body(bill("x", "Boete", QDate(2026, 12, 7), false)) == QStringLiteral("Boete · You wanted to be reminded of this. First check whether this is right. Paid already? Say so in Overzicht."));
    CHECK(body(letter, Privacy::SenderOnly) == QStringLiteral("You wanted to be reminded of this. Read it, then this stops."));
    CHECK(bubbleOf(Remembered{letter, asked}, Privacy::NewPost, kMonday) == Bubble{QStringLiteral("A reminder"), QStringLiteral("Look in Overzicht."), false, Bubble::Urgency::Normal});
}

TEST_CASE("Many reminders are one, that says who, about what, and what is left, the most urgent first; then how they stop; and no amount")
{
    QList<Remembered> many;
    for (const auto &[sender, days] : {std::pair("Stad Gent", 5), std::pair("FOD Financiën", 3), std::pair("De Watergroep", 14), std::pair("Stad Gent", -2)})
        many << Remembered{bill(sender, "Boete", QDate(2026, 12, 7).addDays(days)), near(DeadlineStep::Days7)};
    CHECK(bubbleOf(many, Privacy::All, kMonday) == Bubble{QStringLiteral("4 reminder(s)"), QStringLiteral("Stad Gent: Boete · the last day was 5 December\nFOD Financiën: Boete · 3 day(s) left\nStad Gent: Boete · 5 day(s) left\nDe Watergroep: Boete · 14 day(s) left\n"
        "Done or paid already? Say so in Overzicht."), true, Bubble::Urgency::Normal});
    CHECK(bubbleOf(many, Privacy::SenderOnly, kMonday).body == QStringLiteral("From Stad Gent, FOD Financiën, De Watergroep. For the first of them 3 day(s) are left. Done or paid already? Say so in Overzicht."));
    many[1] = {bill("FOD Financiën", "Boete", QDate(2026, 12, 7)), near(DeadlineStep::Today)};
    many[2] = {bill("De Watergroep", "Boete", QDate(2026, 12, 8), false), near(DeadlineStep::Days1)};
    CHECK(bubbleOf(many, Privacy::All, kMonday).body.contains(QStringLiteral("FOD Financiën: Boete · today is the last day\nDe Watergroep: Boete · tomorrow is the last day, first check whether this is right\n")));
    CHECK(bubbleOf(many, Privacy::SenderOnly, kMonday).body.contains(QStringLiteral("Today is the last day for 1 of them.")));
    CHECK(bubbleOf(many, Privacy::All, kMonday).urgency == Bubble::Urgency::Critical);
    CHECK(bubbleOf(many, Privacy::NewPost, kMonday) == Bubble{QStringLiteral("4 reminder(s)"), QStringLiteral("Look in Overzicht."), false, Bubble::Urgency::Critical});
    many[0].row.demo = true;
    CHECK(bubbleOf(many, Privacy::All, kMonday).summary == QStringLiteral("Example: 4 reminder(s)"));
    CHECK(bubbleOf(many.first(), Privacy::NewPost, kMonday).summary == QStringLiteral("Example: A reminder"));

    Row leaving = row("Stad Gent", "Attest");
    leaving.expiresAt = endOfDay(QDate(2026, 12, 10));
    const QList<Remembered> letters{{row("FOD Financiën", "Nieuw"), lying(UnreadStep::Days3, "2026-12-04T09:00:00Z")}, {row("Stad Gent", "Oud"), lying(UnreadStep::Days14, "2026-11-20T09:00:00Z")},
        {leaving, lying(UnreadStep::Leaving, "2026-12-01T09:00:00Z")}, {row("Stad Gent", "Gevraagd"), {Acting::self(), ItemId(1)}}};
    CHECK(bubbleOf(letters, Privacy::All, kMonday).body == QStringLiteral("Stad Gent: Attest · its source takes it away on 10 December\nStad Gent: Oud · unread for 17 day(s)\nFOD Financiën: Nieuw · unread for 3 day(s)\n"
        "Stad Gent: Gevraagd · as you asked\nRead them, then this stops."));
    CHECK(bubbleOf(letters + many, Privacy::All, kMonday).body.endsWith(QStringLiteral("\nand 3 more\nThis stops when you read them, or say that they are done or paid.")));
    Row hour = bill("Stad Gent", "Boete", QDate(2026, 12, 7));
    hour.dueAt = *parseMoment(QStringLiteral("2026-12-07T11:30:00Z"));
    CHECK(leftWords(hour, near(DeadlineStep::Today), kMonday) == QStringLiteral("today until 12:30"));
    CHECK(leftWords(hour, near(DeadlineStep::Days1), kMonday.addDays(-1)) == QStringLiteral("tomorrow until 12:30"));
}
