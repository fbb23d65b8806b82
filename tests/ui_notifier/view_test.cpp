// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "ui_notifier/rig.h"

#include "kit/note_box.h"
#include "notifier/letters_by_app.h"

using namespace overzicht;

namespace {

QString counts(const NotifierRig &rig) { return rig.view->findChild<QLabel *>(QStringLiteral("counts"))->text(); }

Button *sumOf(const NotifierRig &rig, const QString &name)
{
    const auto all = rig.view->findChildren<Button *>();
    for (Button *button : all) {
        if (button->isVisibleTo(rig.view.get()) && button->accessibleName().startsWith(name + QStringLiteral(": ")))
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("the letters that came more than once are counted from what is stored, and every number lists what it counts")
{
    NotifierRig rig;
    rig.fill();
    rig.hear(1, "kbc", "Nieuw: bewonerskaart verlengen", QStringLiteral("2026-11-12T09:00:00+01:00"));
    rig.show();
    CHECK(counts(rig) == QStringLiteral("5 times the same letter, 3 times not told again"));
    CHECK(rig.text().contains(QStringLiteral("2 letter(s) since 1 November 2026 came more than once.")));
    const auto *table = rig.view->findChild<LettersByApp *>();
    REQUIRE(table);
    int sum = 0;
    for (const QString &column : {QStringLiteral("eBox"), QStringLiteral("Doccle"), QStringLiteral("E-mail")}) {
        Button *button = sumOf(rig, column);
        REQUIRE(button);
        sum += button->text().section(u' ', 0, 0).toInt();
    }
    CHECK(sum == rig.view->state().copies.times);
    auto *counted = rig.view->findChild<QWidget *>(QStringLiteral("counted"));
    CHECK(counted->isHidden());
    sumOf(rig, QStringLiteral("Doccle"))->click();
    CHECK_FALSE(counted->isHidden());
    const auto lines = counted->findChildren<Button *>();
    REQUIRE(lines.size() == 2);
    QSignalSpy asked(rig.view.get(), &NotifierView::itemAsked);
    lines.first()->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().value<ItemId>() == rig.view->state().copies.letters.first().arrived.row.id);
    sumOf(rig, QStringLiteral("Doccle"))->click();
    CHECK(counted->isHidden()); // the same number puts it away
    sumOf(rig, QStringLiteral("E-mail"))->click();
    REQUIRE(counted->findChildren<Button *>().size() >= 1);
    CHECK(counted->findChildren<Button *>().last()->text().contains(QStringLiteral("KBC")));
}

TEST_CASE("without anything that shows what other apps send, the page says that it cannot see it")
{
    NotifierRig rig;
    rig.town.link({QStringLiteral("eBox")});
    rig.town.health(QStringLiteral("ebox"), Health::Fresh);
    rig.letter("1", "Uitnodiging", QStringLiteral("2026-11-19T08:00:00+01:00"), {QStringLiteral("ebox")});
    rig.show();
    CHECK(counts(rig) == QStringLiteral("We cannot see what Doccle or KBC sends you."));
    CHECK_FALSE(rig.view->findChild<LettersByApp *>());
    CHECK(rig.text(rig.app("kbc")).contains(QStringLiteral("We cannot see what KBC sends you.")));
    CHECK(rig.app("kbc")->accessibleName().contains(QStringLiteral("Not known whether it tells")));
    // A mailbox that did not answer makes what is told not whole.
    rig.town.link({QStringLiteral("eBox"), QStringLiteral("Doccle")});
    rig.town.health(QStringLiteral("doccle"), Health::Unreachable);
    rig.show();
    CHECK(counts(rig) == QStringLiteral("No letter came more than once this month, as far as we can see."));
    CHECK(rig.text().contains(QStringLiteral("Not every source answered: this is not complete.")));
}

TEST_CASE("steps stand where a page says them, with the day it was read; where nobody checked, that is said and nothing is invented")
{
    NotifierRig rig;
    rig.fill();
    rig.show();
    for (const char *id : {"doccle", "kbc", "burgerprofiel"}) {
        INFO(id);
        AppEntry *entry = rig.app(id);
        REQUIRE(entry);
        CHECK_FALSE(entry->showsSteps());
        rig.button(entry, "steps")->click();
        CHECK(entry->showsSteps());
        CHECK(rig.text(entry).contains(QStringLiteral("We did not check these steps")));
        CHECK_FALSE(rig.text(entry).contains(QStringLiteral("1. ")));
    }
    AppEntry *ebox = rig.app("ebox");
    rig.button(ebox, "steps")->click();
    CHECK(rig.text(ebox).contains(QStringLiteral("1. Sign in at myebox.be.")));
    CHECK(rig.text(ebox).contains(QStringLiteral("Read on 30 November 2026, on myebox.be. We did not try it ourselves.")));
    // The safety net: nobody is told to switch it off.
    CHECK(rig.text(ebox).contains(QStringLiteral("safety net")));
    CHECK_FALSE(rig.button(ebox, "off"));
    CHECK(rig.button(rig.app("kbc"), "off"));
}

TEST_CASE("that another app is off is only what the person said, with its day, and can be taken back")
{
    NotifierRig rig;
    rig.fill();
    rig.show();
    rig.openEngine();
    CHECK_FALSE(rig.app("kbc")->accessibleName().contains(QStringLiteral("Off, you said")));
    rig.button(rig.app("kbc"), "off")->click();
    rig.answered();
    CHECK(rig.app("kbc")->accessibleName().contains(QStringLiteral("Off, you said")));
    CHECK_FALSE(rig.button(rig.app("kbc"), "off"));
    rig.button(rig.app("kbc"), "not-off")->click();
    rig.answered();
    CHECK_FALSE(rig.app("kbc")->accessibleName().contains(QStringLiteral("Off, you said")));
    CHECK(rig.button(rig.app("kbc"), "off"));
}

TEST_CASE("one app is the chosen one: choosing another says what this one does then, and where nothing can be chosen nothing is offered")
{
    NotifierRig rig;
    rig.fill();
    rig.show();
    auto *nobody = rig.view->findChild<NoteBox *>(QStringLiteral("nobody"));
    CHECK(nobody->isHidden());
    CHECK(rig.app("here")->accessibleName().contains(QStringLiteral("Chosen")));
    CHECK_FALSE(rig.button(rig.app("here"), "choose"));
    QSignalSpy chosen(rig.view.get(), &NotifierView::tellerChosen);
    rig.button(rig.app("kbc"), "choose")->click();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().value<Teller>() == Teller{false, QStringLiteral("kbc")});
    rig.view->setTeller({false, QStringLiteral("kbc")});
    CHECK_FALSE(nobody->isHidden());
    CHECK(nobody->accessibleName().contains(QStringLiteral("KBC")));
    CHECK(rig.app("kbc")->accessibleName().contains(QStringLiteral("Chosen")));
    CHECK_FALSE(rig.button(rig.app("kbc"), "off")); // nobody is told to switch off what they chose
    rig.button(rig.app("here"), "choose")->click();
    CHECK(chosen.last().first().value<Teller>() == Teller{true, {}});
    rig.show({}, false);
    CHECK_FALSE(rig.view->findChild<Button *>(QStringLiteral("choose")));
}

TEST_CASE("a mail about a letter that no source has asks a question, that leads to the sources or is put away for good")
{
    NotifierRig rig;
    rig.fill();
    rig.hear(1, "kbc", "U hebt een nieuw document", QStringLiteral("2026-11-07T10:00:00+01:00")); // perhaps the one of the third
    rig.show();
    CHECK_FALSE(rig.view->findChild<NoteBox *>(QStringLiteral("question")));
    CHECK(rig.button(rig.view.get(), "unnamed")->isVisible());
    rig.hear(2, "kbc", "U hebt een nieuw document", QStringLiteral("2026-10-20T10:00:00+02:00"));
    rig.show();
    auto *question = rig.view->findChild<NoteBox *>(QStringLiteral("question"));
    REQUIRE(question);
    CHECK(question->accessibleName().startsWith(QStringLiteral("KBC told of a letter that we do not know (20 Oct, 10:00).")));
    QSignalSpy sources(rig.view.get(), &NotifierView::sourcesAsked);
    rig.button(question, "question-sources")->click();
    CHECK(sources.size() == 1);
    rig.openEngine();
    rig.button(question, "question-settle")->click();
    rig.answered();
    CHECK_FALSE(rig.view->findChild<NoteBox *>(QStringLiteral("question")));
    CHECK(rig.view->findChild<NoteBox *>(QStringLiteral("settled"))->isVisible());
    rig.button(rig.view.get(), "ask-again")->click();
    rig.answered();
    CHECK(rig.view->findChild<NoteBox *>(QStringLiteral("question")));
}

TEST_CASE("an e-mail of an app that the person called off is told beside that, and does not change what they said")
{
    NotifierRig rig;
    rig.fill();
    rig.town.clock.set(moment(QStringLiteral("2026-11-14T10:00:00+01:00")).toUTC());
    REQUIRE(rig.town.store->setSilentApp(Acting::self(), QStringLiteral("kbc"), true));
    rig.town.clock.set(moment(QStringLiteral("2026-11-23T08:30:00+01:00")).toUTC());
    rig.hear(1, "kbc", "x", QStringLiteral("2026-11-14T09:59:00+01:00"));
    rig.show();
    CHECK(rig.app("kbc")->accessibleName().startsWith(QStringLiteral("KBC: Off, you said 14 Nov.")));
    CHECK_FALSE(rig.text(rig.app("kbc")).contains(QStringLiteral("came after you said that it is off")));
    rig.hear(2, "kbc", "y", QStringLiteral("2026-11-20T09:00:00+01:00"));
    rig.show();
    CHECK(rig.app("kbc")->accessibleName().startsWith(QStringLiteral("KBC: Off, you said 14 Nov.")));
    CHECK(rig.text(rig.app("kbc")).contains(QStringLiteral("1 e-mail(s) of it came after you said that it is off.")));
}
