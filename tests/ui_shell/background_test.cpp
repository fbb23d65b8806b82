// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "kit/note_box.h"
#include "shell/background_card.h"
#include "shell/fetch_question.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace overzicht;
using namespace std::chrono_literals;

namespace {

using Every = FetchChoice::Every;

/// A home's settings, and an entry at sign-in that goes as it is told to.
struct Desk {
    std::unique_ptr<FetchChoice> open()
    {
        settings = std::make_unique<QSettings>(dir.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
        return std::make_unique<FetchChoice>(*settings, [this](bool on) {
            entered << on;
            return trouble;
        }, QStringLiteral("/home/a/.config/autostart/overzicht.desktop"));
    }
    QTemporaryDir dir;
    std::unique_ptr<QSettings> settings;
    std::optional<AutostartTrouble> trouble;
    QList<bool> entered;
};

QPushButton *button(const QWidget &in, const char *name)
{
    auto *found = in.findChild<QPushButton *>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

} // namespace

TEST_CASE("fetching in the background is off until somebody chooses it, is kept with its interval, and the entry at sign-in goes with it")
{
    Desk d;
    auto choice = d.open();
    CHECK_FALSE(choice->every());
    CHECK_FALSE(choice->isRefused());
    CHECK(d.entered.isEmpty());
    QSignalSpy changed(choice.get(), &FetchChoice::changed);
    for (const auto every : FetchChoice::kIntervals) {
        CHECK_FALSE(choice->choose(every));
        CHECK(choice->every() == every);
        choice = d.open();
        CHECK(choice->every() == every);
    }
    CHECK(d.entered == QList<bool>{true}); // another interval is no other entry
    CHECK_FALSE(choice->choose({}));
    CHECK(d.entered == QList<bool>{true, false});
    choice = d.open();
    CHECK_FALSE(choice->every());
    CHECK(choice->isRefused());
    for (const char *rubbish : {"", "0", "-4", "3", "4.5", "always", "99999999999", "never "}) {
        d.settings->setValue(QStringLiteral("background/every"), QLatin1String(rubbish));
        choice = d.open();
        CHECK_FALSE(choice->every());
        CHECK_FALSE(choice->isRefused());
    }
}

TEST_CASE("without its entry at sign-in it is not turned on, and the reason is told; turned off it always is")
{
    Desk d;
    auto choice = d.open();
    QSignalSpy changed(choice.get(), &FetchChoice::changed);
    d.trouble = AutostartTrouble{AutostartTrouble::Kind::Foreign, {}};
    CHECK(choice->choose(1h) == d.trouble);
    CHECK_FALSE(choice->every());
    CHECK(changed.isEmpty());
    CHECK(choice->mayAsk());
    d.trouble.reset();
    CHECK_FALSE(choice->choose(1h));
    d.trouble = AutostartTrouble{AutostartTrouble::Kind::CannotRemove, QStringLiteral("read-only")};
    CHECK(choice->choose({}) == d.trouble);
    CHECK_FALSE(choice->every());
    CHECK(changed.size() == 2);
    for (const auto kind : {AutostartTrouble::Kind::Foreign, AutostartTrouble::Kind::OtherHome, AutostartTrouble::Kind::CannotWrite, AutostartTrouble::Kind::CannotRemove, AutostartTrouble::Kind::NoName}) {
        const QString words = troubleWords({kind, QStringLiteral("<b>x\u202E\n</b>")}, choice->entry());
        CHECK(words.size() > 40);
        CHECK_FALSE(words.contains(u'\n'));
        CHECK_FALSE(words.contains(QChar(0x202E)));
        CHECK_FALSE(words.contains(u'%'));
    }
}

TEST_CASE("the card shows what holds, says what it means, and tells what stood in its way with the choice left as it was")
{
    Desk d;
    const auto choice = d.open();
    const Theme theme;
    BackgroundCard card(theme, *choice);
    QSignalSpy announced(&card, &BackgroundCard::announced);
    auto *trouble = card.findChild<NoteBox *>(QStringLiteral("fetch-trouble"));
    auto *on = card.findChild<NoteBox *>(QStringLiteral("fetch-on"));
    CHECK(button(card, "fetch-0")->isChecked());
    CHECK(trouble->isHidden());
    CHECK(on->isHidden());
    button(card, "fetch-4")->click();
    CHECK(choice->every() == Every(4h));
    CHECK(button(card, "fetch-4")->isChecked());
    CHECK_FALSE(on->isHidden());
    CHECK_FALSE(choice->choose(24h)); // elsewhere in the window
    CHECK(button(card, "fetch-24")->isChecked());
    button(card, "fetch-0")->click();
    CHECK_FALSE(choice->every());
    d.trouble = AutostartTrouble{AutostartTrouble::Kind::CannotWrite, QStringLiteral("Permission denied")};
    button(card, "fetch-1")->click();
    CHECK(button(card, "fetch-0")->isChecked());
    CHECK_FALSE(choice->every());
    CHECK_FALSE(trouble->isHidden());
    CHECK(trouble->accessibleName().contains(QStringLiteral("Permission denied")));
    CHECK(announced.size() == 1);
    d.trouble.reset();
    button(card, "fetch-1")->click();
    CHECK(trouble->isHidden());
    CHECK(choice->every() == Every(1h));
}

TEST_CASE("the person is asked once whether new post may be fetched by itself, when they can see it, and never again")
{
    Desk d;
    const Theme theme;
    {
        const auto choice = d.open();
        QWidget window;
        auto *question = new FetchQuestion(theme, *choice, &window);
        QSignalSpy announced(question, &FetchQuestion::announced);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        CHECK(question->isHidden());
        window.hide();
        question->offer(); // nobody sees it yet
        CHECK(choice->mayAsk());
        window.show();
        REQUIRE(QTest::qWaitFor([&] { return question->isVisible(); }));
        CHECK_FALSE(choice->mayAsk());
        CHECK(announced.size() == 1);
        question->offer();
        CHECK(announced.size() == 1);
    }
    { // the program ended without an answer
        const auto choice = d.open();
        FetchQuestion question(theme, *choice);
        question.offer();
        CHECK(question.isHidden());
        CHECK_FALSE(choice->every());
        CHECK_FALSE(choice->isRefused());
    }
}

TEST_CASE("each answer to that question is what it says; one that cannot be done says why and stays")
{
    const Theme theme;
    for (const auto &[name, every] : {std::pair<const char *, Every>{"fetch-yes-1", 1h}, {"fetch-yes-4", 4h}, {"fetch-no", {}}}) {
        INFO(name);
        Desk d;
        const auto choice = d.open();
        FetchQuestion question(theme, *choice);
        question.offer();
        CHECK_FALSE(question.isHidden());
        button(question, name)->click();
        CHECK(question.isHidden());
        CHECK(choice->every() == every);
        CHECK(choice->isRefused() == !every);
        CHECK_FALSE(choice->mayAsk());
        CHECK(d.entered == (every ? QList<bool>{true} : QList<bool>()));
    }
    Desk d;
    const auto choice = d.open();
    FetchQuestion question(theme, *choice);
    question.offer();
    d.trouble = AutostartTrouble{AutostartTrouble::Kind::Foreign, {}};
    button(question, "fetch-yes-1")->click();
    CHECK_FALSE(question.isHidden());
    CHECK(question.findChild<NoteBox *>()->accessibleName().contains(choice->entry()));
    button(question, "fetch-no")->click();
    CHECK(question.isHidden());
}
