// SPDX-License-Identifier: EUPL-1.2
// The programs with a window, where there is no screen for one.
#include "printers.h"

#include "program.h"

#include "store/sqlite.h"
#include "store/older.h"

#include <QFile>
#include <QImage>

namespace {

Ran run(const Person &person, const QString &program, const QStringList &words, const QHash<QString, QString> &more)
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert("PATH", qEnvironmentVariable("PATH"));
    environment.insert("HOME", person.path());
    environment.insert("XDG_RUNTIME_DIR", person.path("run"));
    for (auto it = more.begin(); it != more.end(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.start(BIN_DIR "/" + program, words);
    const bool ended = process.waitForFinished(60'000);
    return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

TEST_CASE("without a screen, or with one that does not answer, the programs with a window end with 3 and one sentence that says what to do")
{
    const Person person;
    for (const QHash<QString, QString> &screen : {QHash<QString, QString>{}, {{"DISPLAY", ""}}, {{"DISPLAY", ":987"}}, {{"DISPLAY", "nonsense"}}, {{"WAYLAND_DISPLAY", "wayland-987"}},
                                                  {{"DISPLAY", ":987"}, {"WAYLAND_DISPLAY", "wayland-987"}}}) {
        for (const auto &[program, advice] : {std::pair{"overzicht", "overzichtctl list"}, std::pair{"overzicht-demo", "overzichtctl demo"}}) {
            auto with = screen;
            with.insert("LANG", "en_US.UTF-8");
            const Ran ran = run(person, program, {"--home", person.home()}, with);
            INFO(program << ' ' << screen.value("DISPLAY", "none").toStdString() << ": " << ran.err.toStdString());
            CHECK(ran.exit == 3);
            CHECK(ran.err.contains("no screen"));
            CHECK(ran.err.contains(advice));
            CHECK(ran.err.count('\n') == 1);
            CHECK(ran.out.isEmpty());
        }
    }
    CHECK_FALSE(QFile::exists(person.home()));
}

TEST_CASE("a home that an older version left shows at once, in the window and on the command line")
{
    const Person person;
    Town town(person);
    REQUIRE(person.ctl({"sync"}).exit == 0);
    const auto total = person.ctl({"list", "--json"}).object().value("total").toInt();
    REQUIRE(total > 0);
    const auto asVersion2 = [&] {
        auto db = overzicht::Connection::open(person.home() + "/overzicht.db", overzicht::Connection::Mode::Write);
        REQUIRE(db);
        REQUIRE((*db)->run(QByteArray(overzicht::kBackTo8) + overzicht::kBackTo4 + overzicht::kBackTo3 + overzicht::kBackTo2 + "PRAGMA user_version = 2"));
    };
    asVersion2();
    const Ran list = person.ctl({"list", "--json"});
    INFO(list.err.toStdString());
    CHECK(list.exit == 0);
    CHECK(list.object().value("total").toInt() == total);
    asVersion2();
    const QString picture = person.path("window.png");
    const Ran window = run(person, "overzicht", {"--home", person.home(), "--no-sync", "--screenshot", picture}, {{"QT_QPA_PLATFORM", "offscreen"}});
    INFO(window.err.toStdString());
    CHECK(window.exit == 0);
    CHECK(QFile::exists(picture));
}

TEST_CASE("a picture of a home that was never opened is made as of any other, and tells a source file that cannot be read")
{
    const Person person;
    const auto picture = [&](const QString &name, const QStringList &more = {}) {
        return run(person, "overzicht", QStringList{"--home", person.home(), "--screenshot", person.path(name)} + more, {{"QT_QPA_PLATFORM", "offscreen"}});
    };
    const Ran first = picture("first.png");
    INFO(first.err.toStdString());
    CHECK(first.exit == 0);
    CHECK(QFile::exists(person.path("first.png")));
    QFile file(person.home() + "/sources/kapot.json");
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write("{") == 1));
    file.close();
    // Where the page tells it, above all else.
    const auto top = [&](const QString &name) { return QImage(person.path(name)).copy(260, 30, 1100, 50); };
    REQUIRE(picture("fetched.png", {"--wait-sync"}).exit == 0);
    CHECK(top("fetched.png") != top("first.png"));
    for (const QStringList &more : {QStringList{}, {"--no-sync"}}) {
        CHECK(picture("again.png", more).exit == 0);
        CHECK(top("again.png") == top("fetched.png"));
    }
}

TEST_CASE("help and what is wrong with the command line come in the person's language, also without a screen")
{
    const Person person;
    const QHash<QString, QString> en{{"LANG", "en_US.UTF-8"}}, nl{{"LANG", "nl_BE.UTF-8"}};
    const Ran english = run(person, "overzicht", {"--help"}, en), dutch = run(person, "overzicht", {"--help"}, nl);
    CHECK(english.exit == 0);
    CHECK(dutch.exit == 0);
    CHECK(english.out.contains("The page to open."));
    CHECK_FALSE(dutch.out.contains("The page to open."));
    CHECK(dutch.out.contains("--page"));
    for (const QStringList &wrong : {QStringList{"--page", "nowhere"}, {"--size", "big"}, {"--theme", "pink"}, {"--for", "nobody"}, {"--text-scale", "9"}}) {
        INFO(wrong.first().toStdString());
        const QStringList words = wrong + QStringList{"--screenshot", person.path("x.png"), "--home", person.home()};
        const Ran en1 = run(person, "overzicht", words, en), nl1 = run(person, "overzicht", words, nl);
        CHECK(en1.exit == 2);
        CHECK(nl1.exit == 2);
        CHECK(nl1.err.contains(wrong.first().toUtf8()));
        CHECK(en1.err != nl1.err);
    }
}

TEST_CASE("the demo town's program explains itself: its options, the switchboard for scripts and what can be broken, in the person's language and without a screen")
{
    const Person person;
    const QHash<QString, QString> en{{"LANG", "en_US.UTF-8"}}, nl{{"LANG", "nl_BE.UTF-8"}};
    const Ran help = run(person, "overzicht-demo", {"--help"}, en);
    INFO(help.out.toStdString() << help.err.toStdString());
    CHECK(help.exit == 0);
    CHECK(help.err.isEmpty());
    for (const char *told : {"overzicht-demo --home DIR", "--port N", "\"control\"", "POST /break", "POST /letter/four", "POST /quit", "wrong-digest", "Is down", "lindehove", "City of Lindehove"})
        CHECK(help.out.contains(told));
    CHECK_FALSE(help.out.contains("overzichtctl"));
    for (const QStringList &words : {QStringList{"-h"}, {"help"}, {"--home", person.home(), "--help"}})
        CHECK(run(person, "overzicht-demo", words, en).out == help.out);
    CHECK(run(person, "overzicht-demo", {"--help"}, nl).out.contains("Ligt plat"));
    for (const char *word : {"--version", "version"})
        CHECK(run(person, "overzicht-demo", {word}, en).out.startsWith("overzicht-demo "));
    CHECK_FALSE(QFile::exists(person.home()));
}
