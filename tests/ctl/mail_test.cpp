// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "program.h"

#include <catch2/catch.hpp>

namespace {

const QByteArray kMark = "From - Tue Nov 03 14:05:22 2026\n";

QByteArray mail(const QByteArray &from, int number)
{
    return "From: " + from + "\nDate: Tue, 3 Nov 2026 14:05:22 +0100\nSubject: Brief " + QByteArray::number(number) + "\n\nHier staat geheim.\n\n";
}

QJsonObject file(const Ran &ran, int number) { return ran.object().value("files").toArray().at(number).toObject(); }

} // namespace

TEST_CASE("mails of known apps are counted once from a box or a file of their own, and no text of them is kept anywhere")
{
    const Person person;
    const QString box = person.write("post.mbox", kMark + mail("KBC <info@kbc.be>", 1) + kMark + mail("a@elders.example", 2) + kMark + mail("community@doccle.be", 3));
    const QString alone = person.write("een.eml", mail("info@kbc.be", 1));
    const Ran first = person.ctl({"--json", "mail", "import", box, alone});
    INFO(first.err.toStdString());
    CHECK(first.exit == 0);
    CHECK(file(first, 0) == QJsonObject{{"file", "post.mbox"}, {"mails", 3}, {"known", 2}, {"new", 2}, {"strange", 1}, {"unreadable", 0}});
    CHECK(file(first, 1) == QJsonObject{{"file", "een.eml"}, {"mails", 1}, {"known", 1}, {"new", 0}, {"strange", 0}, {"unreadable", 0}});
    const Ran again = person.ctl({"--json", "mail", "import", box});
    CHECK(again.exit == 0);
    CHECK(file(again, 0).value("new") == 0);
    const Ran words = person.ctl({"mail", "import", box});
    CHECK(words.exit == 0);
    CHECK(words.out.contains("post.mbox"));
    CHECK(person.ctl({"check"}).exit == 0);
    // Not an item, not a word of the text, no address.
    CHECK(person.ctl({"--json", "list"}).items().isEmpty());
    QProcess grep;
    grep.start("grep", {"-r", "-a", "-l", "-e", "geheim", "-e", "info@kbc.be", person.home()});
    REQUIRE(grep.waitForFinished(20'000));
    CHECK(grep.readAllStandardOutput().isEmpty());
}

TEST_CASE("a file that is no mail is told by its name, and the others count all the same")
{
    const Person person;
    const QString good = person.write("goed.eml", mail("info@kbc.be", 1)), bad = person.write("brief.pdf", "%PDF-1.7\n");
    const Ran partly = person.ctl({"mail", "import", bad, good});
    CHECK(partly.exit == 1);
    CHECK(partly.err.contains("brief.pdf"));
    CHECK(partly.out.contains("goed.eml"));
    const Ran failed = person.ctl({"--json", "mail", "import", bad, person.path("nergens.mbox")});
    CHECK(failed.exit == 3);
    CHECK(file(failed, 0).contains("error"));
    CHECK_FALSE(file(failed, 1).value("error").toString().isEmpty());
    CHECK(person.ctl({"mail", "import"}).exit == 2);
    CHECK(person.ctl({"mail"}).exit == 2);
    CHECK(person.ctl({"mail", "import", good, "--full"}).exit == 2);
    // Nothing to keep is no failure.
    const Ran none = person.ctl({"--json", "mail", "import", person.write("anders.eml", mail("a@elders.example", 1))});
    CHECK(none.exit == 0);
    CHECK(file(none, 0).value("known") == 0);
}
