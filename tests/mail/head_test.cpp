// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "mail/mail_head.h"

#include "base/local_time.h"

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

MailHead head(const QList<QByteArray> &lines)
{
    MailHead made;
    for (const QByteArray &line : lines)
        made.line(line);
    return made;
}

QDateTime utc(const char *text) { return parseMoment(QString::fromLatin1(text)).value(); }

} // namespace

TEST_CASE("Only the address of a From field counts, and only when there is one and it is plainly written")
{
    const QByteArray good = "geen-antwoord@bank.example";
    for (const char *from : {"geen-antwoord@bank.example", "<geen-antwoord@bank.example>", "Bank <Geen-Antwoord@BANK.example>", "\"De bank, van u\" <geen-antwoord@bank.example>",
                             "(een (dubbele) zin) geen-antwoord@bank.example (nog een)", "=?utf-8?q?B=C3=A4nk?= <geen-antwoord@bank.example>", "\"a\\\"b <x@y.example>\" <geen-antwoord@bank.example>"}) {
        INFO(from);
        CHECK(addressIn(from) == good);
    }
    // The name beside it says what it likes.
    CHECK(addressIn("\"geen-antwoord@bank.example\" <dief@elders.example>") == "dief@elders.example");
    CHECK(addressIn("geen-antwoord@bank.example <dief@elders.example>") == "dief@elders.example");
    CHECK(addressIn("=?utf-8?q?=3Cgeen-antwoord=40bank.example=3E?= <dief@elders.example>") == "dief@elders.example");
    CHECK(addressIn("(geen-antwoord@bank.example) dief@elders.example") == "dief@elders.example");
    for (const QByteArray &none : {QByteArray(), QByteArray("bank.example"), QByteArray("@bank.example"), QByteArray("a@"), QByteArray("a@bank.example, b@elders.example"), QByteArray("Groep: a@bank.example;"),
                                   QByteArray("<a@bank.example> <b@elders.example>"), QByteArray("<@elders.example:a@bank.example>"), QByteArray("\"a@bank.example"), QByteArray("(a@bank.example"),
                                   QByteArray("<a@bank.example"), QByteArray("a@b@bank.example"), QByteArray("a@.bank.example"), QByteArray("a@bank.example."), QByteArray("a@bank..example"),
                                   QByteArray("a@b\xd0\xb0nk.example"), QByteArray("a@bank.example\0", 15), QByteArray("a b@bank.example"), QByteArray("<\"a@bank.example>\"@elders.example")}) {
        INFO(none.toStdString());
        CHECK(addressIn(none).isEmpty());
    }
}

TEST_CASE("A date is read in every form that programs write, and what is no moment is none")
{
    CHECK(momentIn("Tue, 3 Nov 2026 14:05:22 +0100") == utc("2026-11-03T13:05:22Z"));
    CHECK(momentIn("3 Nov 2026 14:05 +0100") == utc("2026-11-03T13:05:00Z"));
    CHECK(momentIn("Tue,  03 NOV 2026 14:05:22 (een (zin)) -0530 (EST)") == utc("2026-11-03T19:35:22Z"));
    CHECK(momentIn("Tue, 3 Nov 26 14:05:22 GMT") == utc("2026-11-03T14:05:22Z"));
    CHECK(momentIn("Tue, 3 Nov 2026 14:05:60 UT") == utc("2026-11-03T14:05:59Z"));
    CHECK(momentIn("Tue, 3 Nov 2026 14:05:22 EST") == utc("2026-11-03T19:05:22Z"));
    CHECK(momentIn("Tue, 3 Nov 2026 14:05:22") == utc("2026-11-03T13:05:22Z")); // no zone: Belgian time
    CHECK(momentIn("31 Dec 9999 23:59:59 +0000") == QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC)); // the reader refuses it
    for (const char *none : {"", "vandaag", "31 Feb 2026 10:00:00 +0000", "0 Nov 2026 10:00:00 +0000", "3 Foo 2026 10:00:00 +0000", "3 Nov 2026 25:00:00 +0000", "3 Nov 2026 10:61:00 +0000", "3 Nov 2026 10:00:61 +0000",
                             "3 Nov 2026 10:00:00 +9999", "3 Nov 2026 10:00:00 +01", "3 Nov 2026", "2026-11-03T10:00:00Z", "3 Nov 20266 10:00:00 +0000", "3 Nov 2026 10:00:00 +0100 x"}) {
        INFO(none);
        CHECK_FALSE(momentIn(none));
    }
    CHECK_FALSE(momentIn(QByteArray(100'000, '(')));
    CHECK_FALSE(momentIn(QByteArray(100'000, '1')));
}

TEST_CASE("A subject is read in the charset that it names, and one that lies or is broken still shows safely")
{
    const QString mayor = QStringLiteral("Brief van de burgemeester: gemeentebelasting één");
    CHECK(subjectIn("Een brief") == QStringLiteral("Een brief"));
    CHECK(subjectIn("=?utf-8?B?" + mayor.toUtf8().toBase64() + "?=") == mayor);
    CHECK(subjectIn("=?UTF-8*nl?q?=C3=A9=C3=A9n_brief?=") == QStringLiteral("één brief"));
    CHECK(subjectIn("=?iso-8859-1?Q?=E9=E9n?=") == QStringLiteral("één"));
    CHECK(subjectIn("=?windows-1252?Q?=80_5?=") == QStringLiteral("€ 5"));
    CHECK(subjectIn("=?iso-8859-15?Q?=A4_5?=") == QStringLiteral("€ 5"));
    CHECK(subjectIn("\xe9\xe9n brief") == QStringLiteral("één brief"));       // no charset told, and no UTF-8
    CHECK(subjectIn("\xc3\xa9\xc3\xa9n brief") == QStringLiteral("één brief")); // no charset told
    // A letter that is cut between two words, and the blanks between them.
    CHECK(subjectIn("=?utf-8?q?=C3?=  =?utf-8?q?=A9n?= en =?utf-8?q?twee?=") == QStringLiteral("én en twee"));
    CHECK(subjectIn("=?utf-8?q?a?= =?iso-8859-1?q?=E9?=") == QStringLiteral("aé"));
    // Broken, lying, unknown: as it stands, or a mark, and never anything that hides.
    CHECK(subjectIn("=?utf-8?q?nooit gesloten") == QStringLiteral("=?utf-8?q?nooit gesloten"));
    CHECK(subjectIn("=?utf-8?x?abc?=") == QStringLiteral("=?utf-8?x?abc?="));
    CHECK(subjectIn("=?") == QStringLiteral("=?"));
    CHECK(subjectIn("=?utf-8?q?a=FF=FE?=").startsWith(QStringLiteral("a\uFFFD")));
    CHECK(subjectIn("Brief =?utf-16?b?AGE=?=") == QStringLiteral("Brief \uFFFD"));
    CHECK(subjectIn("=?utf-16?b?AGE=?=").isEmpty()); // nothing of it can be read
    CHECK(subjectIn("=?utf-8?q?a=00b=E2=80=AEc=0Ad?=").contains(QStringLiteral("a\uFFFDb\uFFFDc d")));
    CHECK(subjectIn("").isEmpty());
    CHECK(subjectIn("  \t ").isEmpty());
    CHECK(subjectIn(QByteArray(1'000'000, 'x')).size() <= 201);
    QByteArray many;
    for (int i = 0; i < 5'000; ++i)
        many += "=?utf-8?q?a?= ";
    CHECK(subjectIn(many).startsWith(QStringLiteral("aaaa")));
}

TEST_CASE("A field that stands in a head twice is as if it were not there, and so is one that is longer than any honest one")
{
    const MailHead plain = head({"From: a@bank.example", "SUBJECT : een", "\ttwee", "X-Other: x", " y", "Date:x", "rommel", "Message-Id: <1>"});
    CHECK(plain.from() == "a@bank.example");
    CHECK(plain.subject() == "een\ttwee");
    CHECK(plain.date() == "x");
    CHECK(plain.messageId() == "<1>");
    const MailHead twice = head({"From: a@bank.example", "Subject: een", "from: dief@elders.example", "Subject: een"});
    CHECK(twice.from().isEmpty());
    CHECK(twice.subject().isEmpty());
    CHECK(head({"Subject: " + QByteArray(MailHead::kLongestField - 1, 'x')}).subject().size() == MailHead::kLongestField - 1);
    CHECK(head({"Subject: " + QByteArray(MailHead::kLongestField, 'x')}).subject().isEmpty()); // with the blank before it one too many
    MailHead folded = head({"From: a@bank.example", "Subject: x"});
    for (int i = 0; i < 100; ++i)
        folded.line(' ' + QByteArray(100, 'y'));
    CHECK(folded.subject().isEmpty());
    CHECK(folded.from() == "a@bank.example");
    for (int i = 0; i < 3'000; ++i)
        folded.line("X-Filler: " + QByteArray(100, 'z'));
    CHECK(folded.isTooLong());
    CHECK(folded.from().isEmpty());
}
