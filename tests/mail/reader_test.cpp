// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "mail/known.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace overzicht;

namespace {

const QByteArray kMark = "From - Tue Nov 03 14:05:22 2026\n";

QByteArray box(const QList<QByteArray> &mails)
{
    QByteArray all;
    for (const QByteArray &one : mails)
        all += kMark + one + "\n";
    return all;
}

} // namespace

TEST_CASE("Of a mail is kept which app sent it, when, and its subject; nothing of its text and no address")
{
    const Read read = readMails(mail());
    REQUIRE(read.ended);
    CHECK(read.counts == MailReader::Counts{1, 1, 0, 0});
    REQUIRE(read.found.size() == 1);
    const Announcement &kept = read.found.first();
    CHECK(kept.app == QStringLiteral("bank"));
    CHECK(kept.at == parseMoment(QStringLiteral("2026-11-03T13:05:22Z")).value());
    CHECK(kept.subject == QStringLiteral("Een nieuwe brief van Stad Lindehove"));
    CHECK(kept.digest.size() == Announcement::kDigest);
}

TEST_CASE("A mail of no known app is counted and left out, also one that only looks like a known one")
{
    for (const char *from : {"a@elders.example", "a@bank.example.elders.example", "a@nepbank.example", "a@xbank.example", "\"a@bank.example\" <a@elders.example>", "b@post.example", "melding@post.example.elders.example",
                             "a@b\xd0\xb0nk.example", "a@xn--bnk-ula.example", "", "a@bank.example, b@bank.example"}) {
        INFO(from);
        const Read read = readMails(mail(from));
        REQUIRE(read.ended);
        CHECK(read.counts == MailReader::Counts{1, 0, 1, 0});
        CHECK(read.found.isEmpty());
    }
    for (const char *from : {"a@bank.example", "A@mail.BANK.example", "melding@post.example"})
        CHECK(readMails(mail(from)).counts.known == 1);
    CHECK(readMails("From: a@bank.example\nFrom: a@elders.example\nDate: Tue, 3 Nov 2026 14:05:22 +0100\n\n").counts.strange == 1);
}

TEST_CASE("A mail of a known app without a date that can be is counted, and is no evidence")
{
    for (const char *date : {"", "vandaag", "31 Dec 9999 23:59:59 +0000", "3 Nov 1989 14:05:22 +0100", "2 Dec 2026 14:05:22 +0100", "30 Feb 2026 10:00:00 +0000"}) {
        INFO(date);
        CHECK(readMails(mail("a@bank.example", date)).counts == MailReader::Counts{1, 0, 0, 1});
    }
    CHECK(readMails(mail("a@bank.example", "1 Dec 2026 12:00:00 +0000")).counts.known == 1); // the last moment that can be
    CHECK(readMails(mail("a@bank.example", "1 Dec 2026 12:00:01 +0000")).counts.known == 0);
    CHECK(readMails("From: a@bank.example\nDate: 3 Nov 2026 14:05:22 +0100\nDate: 4 Nov 2026 14:05:22 +0100\n\n").counts.unreadable == 1);
}

TEST_CASE("A box gives each of its mails once, in steps of any size, and a sentence that begins as a mark is no mail")
{
    const QByteArray text = "\nFrom now on 3 letters come at 10:00, said 2026.\n\n>From - Tue Nov 03 14:05:22 2026\nFrom: dief@bank.example\n\nFrom mij 10:00 2026\nen nog een zin\n\n";
    const QByteArray all = box({mail() + text, mail("x@elders.example"), mail("melding@post.example", "Wed, 4 Nov 2026 10:00:00 +0100", "=?utf-8?q?Nieuw_=C3=A9=C3=A9n?=")});
    for (const qint64 step : {qint64(1), qint64(7), qint64(100), qint64(1'000'000)}) {
        INFO(step);
        const Read read = readMails(all, step);
        REQUIRE(read.ended);
        CHECK(read.counts == MailReader::Counts{3, 2, 1, 0});
        REQUIRE(read.found.size() == 2);
        CHECK(read.found.at(1).subject == QStringLiteral("Nieuw één"));
    }
    // The marks of other programs.
    for (const QByteArray &mark : {QByteArray("From MAILER-DAEMON Fri Jul  8 12:08:34 2011\n"), QByteArray("From 1789@xxx Mon Nov 03 13:05:22 +0000 2026\n"), QByteArray("From a@b.example Tue Nov 3 14:05 2026\r\n")})
        CHECK(readMails(mark + mail() + "\n" + mark + mail()).counts.mails == 2);
}

TEST_CASE("The same mail has the same digest in a file of its own and in a box, and another mail has another one")
{
    const QByteArray alone = readMails(mail()).found.first().digest;
    CHECK(readMails(box({mail()})).found.first().digest == alone);
    CHECK(readMails(mail("a@bank.example", "Tue, 3 Nov 2026 14:05:23 +0100")).found.first().digest != alone);
    CHECK(readMails(mail("a@bank.example", "Tue, 3 Nov 2026 14:05:22 +0100", "iets anders")).found.first().digest != alone);
    QByteArray other = mail();
    CHECK(readMails(other.replace("<1@", "<2@")).found.first().digest != alone);
}

TEST_CASE("What is no file of mails says so, and bytes of any kind bring nothing down")
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\n\n\n"), QByteArray("%PDF-1.7\n1 0 obj"), QByteArray("PK\x03\x04 abc"), QByteArray("Beste heer,\n\nFrom: a@bank.example\n"), QByteArray(100'000, '\0'),
                                    QByteArray(100'000, '\n'), QByteArray("From mij aan u\n\nFrom: a@bank.example\n"), QByteArray("From - Tue Nov 03 14:05:22 2026\n\n\n")}) {
        const Read read = readMails(bytes);
        REQUIRE_FALSE(read.ended);
        CHECK(read.ended.error().kind == Error::Kind::Malformed);
        CHECK(read.found.isEmpty());
    }
    const Read outlook = readMails(QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(600, '\0'));
    REQUIRE_FALSE(outlook.ended);
    CHECK(mailTrouble(outlook.ended.error()).contains(QStringLiteral(".eml")));
    // A head without an end, lines without an end, NUL everywhere.
    CHECK(readMails("From: a@bank.example\nDate: Tue, 3 Nov 2026 14:05:22 +0100").counts.known == 1);
    CHECK(readMails(QByteArray("\xef\xbb\xbf\r\n\r\n") + mail()).counts.known == 1);
    CHECK(readMails(mail() + QByteArray(3'000'000, 'x')).counts.known == 1);
    CHECK(readMails(mail("a@bank.example", "Tue, 3 Nov 2026 14:05:22 +0100", QByteArray(100'000, 'x'))).found.first().subject.isEmpty());
    CHECK(readMails(mail().replace("Subject: ", QByteArray("Subject: a\0b ", 13))).found.first().subject.startsWith(QStringLiteral("a\uFFFDb")));
    CHECK(readMails("X: y\n" + QByteArray("X-Filler: y\n").repeated(50'000) + mail()).counts == MailReader::Counts{1, 0, 0, 1});
}

TEST_CASE("More mails of known apps than one file may have are refused, and one fewer are not")
{
    QByteArray all;
    const auto add = [&all](int i) { all += kMark + "From: a@bank.example\nDate: Tue, 3 Nov 2026 14:05:22 +0100\nSubject: " + QByteArray::number(i) + "\n\nx\n\n"; };
    for (int i = 0; i < MailReader::kMost; ++i)
        add(i);
    const Read most = readMails(all);
    REQUIRE(most.ended);
    CHECK(most.counts.known == MailReader::kMost);
    add(MailReader::kMost);
    const Read more = readMails(all);
    REQUIRE_FALSE(more.ended);
    CHECK(more.ended.error().kind == Error::Kind::Refused);
}

TEST_CASE("A file is read to its end in little memory; one that is gone, a folder, and a stopped one give nothing")
{
    const QTemporaryDir dir;
    const KnownApps apps = knownApps();
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    };
    const QString path = write(QStringLiteral("post.mbox"), box({mail(), mail("x@elders.example")}));
    const MailFile whole = MailFile::read(path, apps, latest());
    CHECK_FALSE(whole.error);
    CHECK(whole.name == QStringLiteral("post.mbox"));
    CHECK(whole.counts == MailReader::Counts{2, 1, 1, 0});
    CHECK(whole.found.size() == 1);
    const MailFile stopped = MailFile::read(path, apps, latest(), [] { return false; });
    REQUIRE(stopped.error);
    CHECK(stopped.error->kind == Error::Kind::Cancelled);
    CHECK(stopped.found.isEmpty());
    CHECK(mailTrouble(*stopped.error).isEmpty());
    for (const QString &none : {dir.filePath(QStringLiteral("nergens.eml")), dir.path(), QStringLiteral("/dev/zero"), QString()}) {
        const MailFile gone = MailFile::read(none, apps, latest());
        REQUIRE(gone.error);
        CHECK(gone.error->kind == Error::Kind::Gone);
        CHECK_FALSE(mailTrouble(*gone.error).isEmpty());
    }
    const MailFile broken = MailFile::read(write(QStringLiteral("brief.pdf"), "%PDF-1.7"), apps, latest());
    REQUIRE(broken.error);
    CHECK_FALSE(mailTrouble(*broken.error).isEmpty());

    // Two gigabytes on paper, of which nearly nothing stands on the disk: a hole reads as zeros, one line of them.
    QFile large(path);
    REQUIRE(large.open(QIODevice::Append));
    REQUIRE(large.resize(large.size() + 300'000'000));
    REQUIRE(large.seek(large.size()));
    REQUIRE(large.write("\n\n" + kMark + mail("melding@post.example")) > 0);
    large.close();
    const auto pages = [] {
        QFile memory(QStringLiteral("/proc/self/statm"));
        return memory.open(QIODevice::ReadOnly) ? memory.readAll().split(' ').value(1).toLongLong() : 0;
    };
    const qint64 before = pages();
    CHECK(MailFile::read(path, apps, latest()).found.size() == 2);
    CHECK((pages() - before) * sysconf(_SC_PAGESIZE) < 32 * 1024 * 1024);
}
