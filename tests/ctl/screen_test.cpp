// SPDX-License-Identifier: EUPL-1.2
// The programs with a window, where there is no screen for one.
#include "printers.h"

#include "program.h"

#include "store/sqlite.h"

#include <QFile>

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
        REQUIRE((*db)->run("ALTER TABLE quarantine DROP COLUMN last_told; ALTER TABLE quarantine DROP COLUMN gone_at; PRAGMA user_version = 2"));
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
    CHECK(run(person, "overzicht-demo", {"--help"}, en).exit != 3);
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
