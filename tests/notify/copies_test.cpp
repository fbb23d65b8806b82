// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "base/local_time.h"
#include "domain/sender_register.h"
#include "notify/copies.h"

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

QDateTime at(const char *text) { return parseMoment(QString::fromLatin1(text)).value(); }

Arrived letter(int id, const char *sender, const char *subject, const char *moment, const QStringList &through, bool told = true)
{
    Arrived arrived;
    arrived.row.id = ItemId(id);
    arrived.row.senderId = PartyId(QStringLiteral("0316380841"));
    arrived.row.heading.sender = QString::fromUtf8(sender);
    arrived.row.heading.subject = QString::fromUtf8(subject);
    arrived.subject = LocalText(Language::Nl, QString::fromUtf8(subject));
    arrived.sender = LocalText(Language::Nl, QString::fromUtf8(sender));
    arrived.row.arrivedAt = at(moment);
    arrived.through = through;
    arrived.told = told;
    return arrived;
}

HeardElsewhere mail(qint64 id, const char *app, const char *subject, const char *moment, bool settled = false)
{
    return {id, {QString::fromLatin1(app), at(moment), QString::fromUtf8(subject), QByteArray(32, 'x')}, settled};
}

const QStringList kEbox{QStringLiteral("ebox")}, kBoth{QStringLiteral("ebox"), QStringLiteral("doccle")}, kThree{QStringLiteral("ebox"), QStringLiteral("doccle"), QStringLiteral("kbc")};

Copies copies(const QList<Arrived> &arrived, const QList<HeardElsewhere> &heard = {}, const char *completeAt = "2026-11-29T08:00:00Z", const char *knownFrom = "2026-08-01T00:00:00Z", const QSet<QString> &common = {})
{
    SenderRegister senders;
    REQUIRE(senders.add(R"({"senders":[{"id":"0316380841","name":{"nl":"Vlaamse Belastingdienst","fr":"Administration fiscale flamande"},"level":"flemish"}]})"));
    return Copies::of(arrived, heard, senders, {at("2026-10-31T23:00:00Z"), at("2026-11-29T12:00:00Z"), completeAt ? at(completeAt) : QDateTime(), at(knownFrom)}, common);
}

QList<qint64> ids(const QList<HeardElsewhere> &mails)
{
    QList<qint64> all;
    for (const HeardElsewhere &one : mails)
        all << one.id;
    return all;
}

} // namespace

TEST_CASE("Each letter that came more than once is counted with all that brought it, and the numbers add up")
{
    Arrived notice = letter(5, "Federale Pensioendienst", "Uw loopbaan is bijgewerkt", "2026-11-20T08:00:00Z", kThree);
    notice.row.kind = ItemKind::Notice;
    const Copies c = copies({notice, letter(3, "Stad Lindehove", "Bewonerskaart verlengen", "2026-11-20T08:00:00Z", kThree), letter(2, "Politiezone Leievallei", "Onmiddellijke inning", "2026-11-12T08:00:00Z", kBoth, false),
                             letter(1, "Vlaamse Belastingdienst", "Aanslagbiljet 2026", "2026-11-03T08:00:00Z", kEbox), letter(4, "Stad Lindehove", "Een brief van vorige maand", "2026-10-31T22:59:59Z", kThree)});
    REQUIRE(c.letters.size() == 2);
    CHECK(c.times == 5);
    CHECK(c.notRepeated == 2); // what we never told was not told again either
    CHECK(c.counted.size() == 3);
    CHECK(c.told == 1);
    CHECK(c.once == 1);
    CHECK(c.bySource.value(QStringLiteral("ebox")) == 3);
    CHECK(c.bySource.value(QStringLiteral("kbc")) == 1);
    int sum = 0;
    for (const SameLetter &one : c.letters)
        sum += one.times();
    CHECK(sum == c.times);
}

TEST_CASE("A mail goes with a letter only when it names its subject or its sender, word for word, in the days around it")
{
    const QList<Arrived> letters{letter(1, "Stad Lindehove", "Bewonerskaart verlengen", "2026-11-20T08:00:00Z", kEbox), letter(2, "Politiezone Leievallei", "Onmiddellijke inning", "2026-11-12T08:00:00Z", kEbox)};
    const auto goesWith = [&](const char *subject, const char *moment = "2026-11-20T09:00:00Z") {
        const Copies c = copies(letters, {mail(1, "kbc", subject, moment)});
        return c.letters.isEmpty() ? 0 : int(c.letters.first().arrived.row.id);
    };
    CHECK(goesWith("Nieuw document: bewonerskaart  VERLENGEN.") == 1);
    CHECK(goesWith("Stad Lindehove stuurde u een brief") == 1);
    CHECK(goesWith("Politiezone Leievallei schreef u", "2026-11-12T09:00:00Z") == 2);
    CHECK(goesWith("U hebt een nieuw document") == 0);
    CHECK(goesWith("") == 0);
    CHECK(goesWith("Stad Lindehovense stuurde u een brief") == 0); // a part of a word
    CHECK(goesWith("Bewonerskaart") == 0);                          // a part of the subject
    CHECK(goesWith("Politiezone Leievallei schreef u") == 0);       // that letter came eight days before
    // The days around it: both sides of each bound.
    CHECK(goesWith("Stad Lindehove", "2026-11-19T08:00:00Z") == 1);
    CHECK(goesWith("Stad Lindehove", "2026-11-19T07:59:59Z") == 0);
    CHECK(goesWith("Stad Lindehove", "2026-11-27T08:00:00Z") == 1);
    CHECK(goesWith("Stad Lindehove", "2026-11-27T08:00:01Z") == 0);
}

TEST_CASE("A mail that leaves out accents goes with its letter, one that copies them with the letter that has them, else with neither")
{
    QList<Arrived> letters{letter(1, "Vlaamse Belastingdienst", "Geïndexeerde kadastrale inkomens, réduction", "2026-11-20T08:00:00Z", kEbox)};
    const QList<HeardElsewhere> mails{mail(1, "kbc", "Nieuw document: geindexeerde KADASTRALE inkomens, reduction", "2026-11-20T09:00:00Z")};
    const Copies one = copies(letters, mails);
    REQUIRE(one.letters.size() == 1);
    CHECK(one.letters.first().mails.size() == 1);
    letters << letter(2, "Vlaamse Belastingdienst", "Geindexeerde kadastrale inkomens, réduction", "2026-11-20T08:00:00Z", kEbox);
    CHECK(copies(letters, mails).letters.isEmpty());
    for (int copied = 0; copied < 2; ++copied) {
        const Copies c = copies(letters, {mail(2, "kbc", ("Nieuw document: " + letters[copied].row.heading.subject.toUtf8()).constData(), "2026-11-20T09:00:00Z")});
        REQUIRE(c.letters.size() == 1);
        CHECK(c.letters.first().arrived.row.id == letters[copied].row.id);
    }
    letters << letter(3, "Stad Lindehove", "Bewonerskaart", "2026-11-20T08:00:00Z", kEbox); // named as it is written; the subject counts more
    const Copies c = copies({letters[0], letters[2]}, {mail(3, "kbc", "Stad Lindehove: geindexeerde kadastrale inkomens, reduction", "2026-11-20T09:00:00Z")});
    REQUIRE(c.letters.size() == 1);
    CHECK(c.letters.first().arrived.row.id == ItemId(1));
}

TEST_CASE("A mail that may mean two letters goes with neither, and is counted apart")
{
    QList<Arrived> letters{letter(1, "Stad Lindehove", "Herinnering aan uw factuur", "2026-11-20T08:00:00Z", kEbox), letter(2, "Stad Lindehove", "Bewonerskaart verlengen", "2026-11-19T08:00:00Z", kEbox),
                           letter(3, "De Watergroep", "Herinnering aan uw factuur", "2026-11-21T08:00:00Z", kEbox)};
    const Copies c = copies(letters, {mail(1, "kbc", "Stad Lindehove stuurde u een brief", "2026-11-21T09:00:00Z"), mail(2, "kbc", "Herinnering aan uw factuur", "2026-11-21T09:00:00Z"),
                                      mail(3, "kbc", "De Watergroep: herinnering aan uw factuur", "2026-11-21T09:00:00Z")});
    CHECK(ids(c.unnamed) == QList<qint64>{1, 2});
    REQUIRE(c.letters.size() == 1);
    CHECK(c.letters.first().arrived.row.id == ItemId(3));
    CHECK(c.times == 2);
    CHECK(c.mailsByApp.value(QStringLiteral("kbc")) == 3);
}

TEST_CASE("A registered sender is known in every language of the register, and one that is not confirmed only by its own name")
{
    Arrived confirmed = letter(1, "Vlaamse Belastingdienst", "x", "2026-11-20T08:00:00Z", kEbox);
    confirmed.row.heading.confirmed = true;
    const QList<HeardElsewhere> mails{mail(1, "ebox", "Administration fiscale flamande : nouveau document", "2026-11-20T09:00:00Z")};
    CHECK(copies({confirmed}, mails).letters.size() == 1);
    confirmed.row.heading.confirmed = false;
    CHECK(copies({confirmed}, mails).letters.isEmpty());
    confirmed.sender = {}; // whom no directory knows shows only a number
    CHECK(copies({confirmed}, {mail(1, "ebox", "Vlaamse Belastingdienst", "2026-11-20T09:00:00Z")}).letters.isEmpty());
}

TEST_CASE("A mail about a letter that no source has asks a question, only when all sources answered after it, and not for ever")
{
    const QList<Arrived> letters{letter(1, "Stad Lindehove", "Bewonerskaart verlengen", "2026-11-20T08:00:00Z", kEbox)};
    const auto asked = [&](const HeardElsewhere &one, const char *completeAt = "2026-11-29T08:00:00Z", const char *knownFrom = "2026-08-01T00:00:00Z") { return copies(letters, {one}, completeAt, knownFrom).unknown.size() == 1; };
    CHECK(asked(mail(1, "kbc", "U hebt een nieuw document", "2026-11-03T10:00:00Z")));        // nothing came in those days
    CHECK_FALSE(asked(mail(1, "kbc", "U hebt een nieuw document", "2026-11-21T10:00:00Z")));  // perhaps it is that one
    CHECK(asked(mail(1, "kbc", "Stad Lindehove schreef u", "2026-11-03T10:00:00Z")));         // nothing of that sender came
    CHECK_FALSE(asked(mail(1, "kbc", "x", "2026-11-03T10:00:00Z", true)));                    // the person does not want to hear it
    CHECK(asked(mail(1, "kbc", "x", "2026-11-10T08:00:00Z"), "2026-11-11T08:00:00Z"));
    CHECK_FALSE(asked(mail(1, "kbc", "x", "2026-11-10T08:00:01Z"), "2026-11-11T08:00:00Z"));  // not all have answered since
    CHECK_FALSE(asked(mail(1, "kbc", "x", "2026-11-10T08:00:00Z"), nullptr));
    CHECK(asked(mail(1, "kbc", "x", "2026-09-30T12:00:00Z")));                                // sixty days
    CHECK_FALSE(asked(mail(1, "kbc", "x", "2026-09-30T11:59:59Z")));
    CHECK_FALSE(asked(mail(1, "kbc", "x", "2026-11-10T08:00:00Z"), "2026-11-29T08:00:00Z", "2026-11-03T08:00:01Z")); // letters of those days were not looked at
    const Copies waiting = copies(letters, {mail(7, "kbc", "x", "2026-11-10T08:00:00Z")}, nullptr);
    CHECK(ids(waiting.waiting) == QList<qint64>{7});
    CHECK(waiting.unnamed.isEmpty());
}

TEST_CASE("What was not told again is counted of letters that we told, and an e-mail that reached the person is never silent")
{
    const auto mails = QList<HeardElsewhere>{mail(1, "doccle", "Bewonerskaart verlengen", "2026-11-20T09:00:00Z"), mail(2, "kbc", "Bewonerskaart verlengen", "2026-11-20T09:30:00Z")};
    const auto of = [&](const QStringList &through, bool told) { return copies({letter(1, "Stad Lindehove", "Bewonerskaart verlengen", "2026-11-20T08:00:00Z", through, told)}, mails); };
    CHECK(of(kThree, true).notRepeated == 2);
    CHECK(of(kEbox, true).notRepeated == 0);
    CHECK(of(kEbox, true).times == 3);
    CHECK(of(kThree, false).notRepeated == 0);
    CHECK(of(kThree, false).times == 5);
    CHECK(of(kThree, false).about.value(2) == ItemId(1));
    CHECK(ids(of(kThree, true).mails) == QList<qint64>{1, 2});
}

TEST_CASE("A mail is recognised in every language that its letter has, whatever the language of the window")
{
    Arrived both = letter(1, "Stad Lindehove", "Bewonerskaart verlengen", "2026-11-20T08:00:00Z", kEbox);
    both.subject.set(Language::Fr, QStringLiteral("Prolonger la carte de riverain"));
    both.sender.set(Language::De, QStringLiteral("Lindenhofstadt"));
    for (const char *shown : {"Bewonerskaart verlengen", "Prolonger la carte de riverain"}) { // the heading of a window in each of them
        both.row.heading.subject = QString::fromUtf8(shown);
        for (const char *subject : {"Nieuw: bewonerskaart verlengen", "Nouveau : prolonger la carte de riverain", "Lindenhofstadt hat Ihnen geschrieben", "Stad Lindehove schreef u"}) {
            INFO(shown << " / " << subject);
            CHECK(copies({both}, {mail(1, "kbc", subject, "2026-11-20T09:00:00Z")}).times == 2);
        }
        CHECK(copies({both}, {mail(1, "kbc", "Anwohnerkarte verlängern", "2026-11-20T09:00:00Z")}).times == 0); // the letter has no such words
    }
}

TEST_CASE("A letter without a subject goes by the name of its type, when a mail says that and nothing more")
{
    Arrived bare = letter(1, "Stad Lindehove", "Uitnodiging voor een bevraging", "2026-11-01T03:40:00Z", kEbox);
    bare.row.heading.subjectFallback = true;
    bare.subject = {};
    bare.type = LocalText(Language::Nl, QStringLiteral("Uitnodiging voor een bevraging"));
    bare.type.set(Language::Fr, QStringLiteral("Invitation à une enquête"));
    CHECK(copies({bare}, {mail(1, "ebox", "Uitnodiging voor een bevraging", "2026-11-01T04:00:00Z")}).times == 2);
    CHECK(copies({bare}, {mail(1, "ebox", "Invitation à une enquête", "2026-11-01T04:00:00Z")}).times == 2);
    CHECK(copies({bare}, {mail(1, "ebox", "Herinnering: uitnodiging voor een bevraging", "2026-11-01T04:00:00Z")}).times == 0);
    Arrived other = bare;
    other.row.id = ItemId(2);
    CHECK(ids(copies({bare, other}, {mail(1, "ebox", "Uitnodiging voor een bevraging", "2026-11-01T04:00:00Z")}).unnamed) == QList<qint64>{1}); // two of one type
    bare.subject = LocalText(Language::Nl, QStringLiteral("Zeg wat u vindt van het park"));
    CHECK(copies({bare}, {mail(1, "ebox", "Uitnodiging voor een bevraging", "2026-11-01T04:00:00Z")}).times == 0);
}

TEST_CASE("A mail that names something that is not here asks a question also while other letters came, and one that says only that there is something does not")
{
    const QSet<QString> common{QStringLiteral("nieuw"), QStringLiteral("nieuwe"), QStringLiteral("document"), QStringLiteral("brief"), QStringLiteral("hebt"), QStringLiteral("account"), QStringLiteral("bevestig"), QStringLiteral("doccle")};
    const QList<Arrived> letters{letter(1, "Stad Lindehove", "Bewonerskaart verlengen", "2026-11-20T08:00:00Z", kEbox)};
    const auto looked = [&](const char *subject, const char *completeAt = "2026-11-29T08:00:00Z") { return copies(letters, {mail(1, "doccle", subject, "2026-11-20T09:00:00Z")}, completeAt, "2026-08-01T00:00:00Z", common); };
    for (const char *subject : {"Nieuwe brief: Aanmaning Gemeente Zottegem", "Doccle : nieuw document : aanmaning van Zottegem", "U hebt een brief: “Aanmaning Zottegem”", "Document „Aanmaning Gemeente“", "Re:x document: aanmaning Zottegem"}) {
        INFO(subject);
        CHECK(ids(looked(subject).unknown) == QList<qint64>{1});
        CHECK(looked(subject).unnamed.isEmpty());
        const Copies early = looked(subject, "2026-11-21T08:59:59Z"); // its letter may come within a day
        CHECK(early.unknown.isEmpty());
        CHECK(ids(early.waiting) == QList<qint64>{1});
    }
    for (const char *subject : {"U hebt een nieuw document", "Doccle: nieuw document", "Doccle: u hebt 12 nieuwe document 2026 12345678", "Doccle: nieuw document van Zottegem" /* one word may be how the app writes */, "Doccle: bevestig uw account",
                                "Aanmaning Gemeente Zottegem" /* nothing tells which of it is the app's own */, "Onderhoud om 10:30 zondag avond", ":", ": ", "“", "““", "Nieuwe brief:", "Doccle: zottegem Zottegem", "a: 1234 5678"}) {
        INFO(subject);
        CHECK(looked(subject).unknown.isEmpty());
        CHECK(ids(looked(subject).unnamed) == QList<qint64>{1});
    }
    CHECK(looked("Nieuwe brief: bewonerskaart verlengen straks").times == 2); // that one is here
}

TEST_CASE("Hostile subjects match nothing by being short, empty, or made of marks")
{
    Arrived odd = letter(1, "x", "!!!", "2026-11-20T08:00:00Z", kEbox);
    for (const char *subject : {"", "!!!", " ", "x", "....", "a b c", "\xef\xbf\xbd"}) {
        INFO(subject);
        CHECK(copies({odd}, {mail(1, "kbc", subject, "2026-11-20T09:00:00Z")}).letters.isEmpty());
    }
    odd.subject = LocalText(Language::Nl, QString(100'000, u'a'));
    CHECK(copies({odd}, {mail(1, "kbc", "aaaa", "2026-11-20T09:00:00Z")}).letters.isEmpty());
}
