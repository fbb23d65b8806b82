// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "ui_notifier/rig.h"

#include "kit/note_box.h"
#include "notifier/letters_by_app.h"

#include <QRegularExpression>

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
    CHECK(counts(rig) == QStringLiteral("5 times the same letter")); // nothing was told: nothing was not told again
    CHECK_FALSE(rig.text().contains(QStringLiteral("not told again")));
    REQUIRE(rig.counted(QStringLiteral("repeated")));
    CHECK(rig.counted(QStringLiteral("repeated"))->text() == QStringLiteral("2 letter(s) since 1 November 2026 came more than once."));
    const auto *table = rig.view->findChild<LettersByApp *>();
    REQUIRE(table);
    int sum = 0;
    for (const QString &column : {QStringLiteral("eBox"), QStringLiteral("Doccle"), QStringLiteral("E-mail")}) {
        Button *button = sumOf(rig, column);
        REQUIRE(button);
        sum += button->text().section(u' ', 0, 0).toInt();
    }
    CHECK(sum == rig.view->state().copies.times);
    auto *counted = table->list();
    CHECK(counted->isHidden());
    sumOf(rig, QStringLiteral("Doccle"))->click();
    CHECK_FALSE(counted->isHidden());
    const auto lines = counted->findChildren<Button *>();
    REQUIRE(lines.size() == 2);
    CHECK(lines.last()->text().endsWith(QStringLiteral(" · 3 Nov")));
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
        CHECK_FALSE(rig.button(entry, "steps")); // nothing that could be shown
        const auto *none = entry->findChild<QLabel *>(QStringLiteral("no-steps"));
        REQUIRE(none);
        CHECK(none->isVisibleTo(rig.view.get()));
        CHECK(none->text().contains(QStringLiteral("tells how to switch this off. We looked on 30 November 2026. You can ask it on www.")));
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
    REQUIRE(rig.counted(QStringLiteral("unnamed")));
    rig.counted(QStringLiteral("unnamed"))->click();
    CHECK(rig.listed().last() == QStringLiteral("E-mail of KBC, 7 Nov, 10:00: “U hebt een nieuw document”. We recognise no letter in this e-mail."));
    rig.hear(2, "kbc", "U hebt een nieuw document", QStringLiteral("2026-10-20T10:00:00+02:00"));
    rig.show();
    auto *question = rig.view->findChild<NoteBox *>(QStringLiteral("question"));
    REQUIRE(question);
    CHECK(question->accessibleName().startsWith(QStringLiteral("KBC mailed about something that we do not find here (20 Oct, 10:00).")));
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
    CHECK_FALSE(rig.counted(QStringLiteral("kbc:since")));
    rig.hear(2, "kbc", "y", QStringLiteral("2026-11-20T09:00:00+01:00"));
    rig.show();
    CHECK(rig.app("kbc")->accessibleName().startsWith(QStringLiteral("KBC: Off, you said 14 Nov.")));
    REQUIRE(rig.counted(QStringLiteral("kbc:since")));
    CHECK(rig.counted(QStringLiteral("kbc:since"))->text() == QStringLiteral("1 e-mail(s) of it came after you said that it is off."));
    rig.counted(QStringLiteral("kbc:since"))->click();
    CHECK(rig.listed().size() == 2);
}

TEST_CASE("not told again is said only of what a notification of ours told, and an e-mail of another app stands there as what it is")
{
    NotifierRig rig;
    rig.fill();
    rig.hear(1, "doccle", "Nieuw: bewonerskaart verlengen", QStringLiteral("2026-11-12T09:00:00+01:00"));
    rig.tellOf("Bewonerskaart verlengen");
    rig.show();
    CHECK(counts(rig) == QStringLiteral("5 times the same letter, 1 times not told again"));
    rig.counted(QStringLiteral("not-repeated"))->click();
    REQUIRE(rig.listed().size() == 2);
    CHECK(rig.listed().last().endsWith(QStringLiteral("Bewonerskaart verlengen · 12 Nov, through eBox")));
    rig.counted(QStringLiteral("not-repeated"))->click();
    CHECK(rig.listed().isEmpty());
    CHECK(rig.counted(QStringLiteral("we-told"))->text() == QStringLiteral("We told of 1 of them, once each."));
    Button *also = rig.counted(QStringLiteral("told-by:doccle"));
    REQUIRE(also);
    CHECK(also->text() == QStringLiteral("Doccle told of it too, in 1 e-mail(s)."));
    const QString table = rig.text(rig.view->findChild<LettersByApp *>());
    CHECK(table.count(QStringLiteral("not told again")) == 1);
    CHECK(table.count(QStringLiteral("came too")) == 1);
    CHECK(table.contains(QStringLiteral("told too")));
}

TEST_CASE("every count of a mailbox and of its mails lists on a press what it counts, with its day, and each opens its letter")
{
    NotifierRig rig;
    rig.fill();
    rig.letter("9", "Een brief van vorige maand", QStringLiteral("2026-10-31T23:59:59+01:00"), {QStringLiteral("doccle")});
    rig.town.link({QStringLiteral("eBox"), QStringLiteral("Doccle"), QStringLiteral("Stadsloket")});
    rig.letter("4", "Attest", QStringLiteral("2026-11-20T08:00:00+01:00"), {QStringLiteral("stadsloket")});
    rig.hear(1, "kbc", "Nieuw: bewonerskaart verlengen", QStringLiteral("2026-11-12T09:00:00+01:00"));
    rig.hear(2, "kbc", "", QStringLiteral("2026-11-19T09:00:00+01:00"));
    rig.show();
    const auto press = [&](const char *key) {
        Button *button = rig.counted(QLatin1String(key));
        INFO(key);
        REQUIRE(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        return rig.listed().mid(1);
    };
    CHECK(rig.counted(QStringLiteral("doccle:letters"))->text() == QStringLiteral("2 letter(s) came through it this month."));
    const QStringList letters = press("doccle:letters");
    REQUIRE(letters.size() == 2); // not the one of last month
    CHECK(letters.first().endsWith(QStringLiteral("Bewonerskaart verlengen · 12 Nov")));
    CHECK(letters.last().endsWith(QStringLiteral("2026 · 3 Nov")));
    QSignalSpy asked(rig.view.get(), &NotifierView::itemAsked);
    rig.counted(QStringLiteral("doccle:letters/2"))->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().value<ItemId>() == rig.view->state().copies.letters.last().arrived.row.id);
    press("doccle:letters"); // once more puts it away
    CHECK(press("kbc:mails") == QStringList{QStringLiteral("E-mail of KBC, 19 Nov, 09:00, without a subject. We recognise no letter in this e-mail."), QStringLiteral("E-mail of KBC, 12 Nov, 09:00: “Nieuw: bewonerskaart verlengen”")});
    press("kbc:mails");
    CHECK(press("other:stadsloket").size() == 1);
    press("other:stadsloket");
    const QStringList times = press(qPrintable(QStringLiteral("letter:%1").arg(qint64(rig.view->state().copies.letters.first().arrived.row.id))));
    REQUIRE(times.size() == 3);
    for (const QString &line : times)
        CHECK(line.contains(QRegularExpression(QStringLiteral(R"((Nov|today|yesterday).*\d\d:\d\d)"))));
}

TEST_CASE("each mailbox a letter came through stands there by itself with what came of it, also one that is not linked any more")
{
    NotifierRig rig;
    rig.fill();
    rig.town.link({QStringLiteral("eBox"), QStringLiteral("Doccle"), QStringLiteral("Stadsloket"), QStringLiteral("Inning")});
    rig.letter("4", "Attest", QStringLiteral("2026-11-20T08:00:00+01:00"), {QStringLiteral("stadsloket"), QStringLiteral("inning")});
    rig.letter("5", "Aanmaning", QStringLiteral("2026-11-21T08:00:00+01:00"), {QStringLiteral("stadsloket")}, "0207506262");
    rig.linkBoth();
    rig.show();
    const AppEntry *most = rig.app("other:stadsloket"), *least = rig.app("other:inning");
    REQUIRE(most);
    REQUIRE(least);
    CHECK(most->y() < least->y());
    CHECK(most->y() > rig.app("burgerprofiel")->y());
    CHECK(most->accessibleName() == QStringLiteral("Stadsloket: Not known whether it tells. 2 letter(s) came through it this month. From: Sender not confirmed (0207506262), Sender not confirmed (0316380841). We cannot see what Stadsloket sends you."));
    CHECK_FALSE(most->findChild<Button *>(QStringLiteral("choose")));
    CHECK_FALSE(most->findChild<Button *>(QStringLiteral("off")));
    CHECK_FALSE(rig.app("other:doccle")); // it has a place of its own
    rig.counted(QStringLiteral("other:stadsloket"))->click();
    CHECK(rig.listed().size() == 3);
}

TEST_CASE("of many mailboxes the twelve with the most letters stand there by themselves, and the others with a line each")
{
    NotifierRig rig;
    QStringList names, ids;
    for (int i = 0; i < 14; ++i) {
        names << QStringLiteral("Bus%1").arg(i, 2, 10, QLatin1Char('0'));
        ids << names.last().toLower();
    }
    rig.town.link(names);
    rig.letter("1", "Attest", QStringLiteral("2026-11-20T08:00:00+01:00"), ids);
    rig.letter("2", "Aanmaning", QStringLiteral("2026-11-21T08:00:00+01:00"), {ids.last()});
    rig.show();
    const auto entries = rig.view->findChildren<AppEntry *>(QRegularExpression(QStringLiteral("^app-other:")));
    REQUIRE(entries.size() == 12);
    CHECK(entries.first()->app() == QStringLiteral("other:bus13"));
    Button *more = rig.counted(QStringLiteral("others"));
    REQUIRE(more);
    CHECK(more->text() == QStringLiteral("And 2 more mailbox(es) through which letters came."));
    more->click();
    CHECK(rig.listed().mid(1) == QStringList{QStringLiteral("Bus11: 1 letter(s) this month"), QStringLiteral("Bus12: 1 letter(s) this month")});
}

TEST_CASE("what was opened stays open, and the keyboard where it was, when the page is made anew")
{
    NotifierRig rig;
    rig.fill();
    rig.hear(1, "kbc", "U hebt een nieuw document", QStringLiteral("2026-11-19T09:00:00+01:00"));
    rig.show();
    QApplication::setActiveWindow(rig.view.get());
    const QString letter = QStringLiteral("letter:%1").arg(qint64(rig.view->state().copies.letters.first().arrived.row.id));
    for (const QString &key : {letter, QStringLiteral("repeated"), QStringLiteral("doccle:letters"), QStringLiteral("unnamed")}) {
        INFO(key.toStdString());
        rig.counted(key)->setFocus();
        rig.counted(key)->click();
        const QStringList before = rig.listed();
        rig.view->refresh();
        QTest::qWait(400);
        CHECK(rig.listed() == before);
        CHECK(QApplication::focusWidget() == rig.counted(key));
        rig.counted(key)->click();
        CHECK(rig.listed().isEmpty());
        rig.view->refresh();
        QTest::qWait(400);
        CHECK(rig.listed().isEmpty());
    }
}

TEST_CASE("until somebody chose, the page says that this app tells now and asks who may, and the choice of this app counts as one")
{
    NotifierRig rig;
    rig.fill();
    rig.show(Teller{true, {}, false});
    auto *asks = rig.view->findChild<NoteBox *>(QStringLiteral("nobody"));
    CHECK(asks->isVisible());
    CHECK(asks->accessibleName().contains(QStringLiteral("You chose nothing yet.")));
    CHECK(rig.app("here")->accessibleName().startsWith(QStringLiteral("This app: Tells now.")));
    CHECK_FALSE(rig.text().contains(QStringLiteral("Chosen")));
    QSignalSpy chosen(rig.view.get(), &NotifierView::tellerChosen);
    REQUIRE(rig.button(rig.app("here"), "choose"));
    rig.button(rig.app("here"), "choose")->click();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().value<Teller>() == Teller{true, {}, true});
    rig.view->setTeller({true, {}, true});
    CHECK(asks->isHidden());
    CHECK(rig.app("here")->accessibleName().startsWith(QStringLiteral("This app: Chosen.")));
    CHECK_FALSE(rig.button(rig.app("here"), "choose"));
}

TEST_CASE("the same home counts the same in every language of the window")
{
    NotifierRig rig;
    rig.linkBoth();
    Letter told;
    told.id = QStringLiteral("1");
    told.arrived = moment(QStringLiteral("2026-11-12T08:00:00+01:00"));
    told.subject = QStringLiteral("Bewonerskaart verlengen");
    Found found = told.found();
    LocalText subject(Language::Nl, QStringLiteral("Bewonerskaart verlengen"));
    subject.set(Language::Fr, QStringLiteral("Prolonger la carte de riverain"));
    auto &document = std::get<Document>(found.item);
    document.heading = Heading(document.heading.sender(), subject, document.heading.messageType(), document.heading.arrivedAt());
    Answer answer;
    answer.items << found;
    REQUIRE(rig.town.store->land(SourceId(QStringLiteral("ebox")), FeedId(QStringLiteral("post")), answer));
    rig.hear(1, "kbc", "Nieuw: bewonerskaart verlengen", QStringLiteral("2026-11-12T09:00:00+01:00"));
    rig.hear(2, "doccle", "Nouveau : prolonger la carte de riverain", QStringLiteral("2026-11-12T10:00:00+01:00"));
    for (const Language language : kLanguages) {
        rig.show({}, true, language);
        CHECK(rig.view->state().copies.times == 3);
        CHECK(rig.view->state().copies.unnamed.isEmpty());
    }
}

TEST_CASE("a mail whose letter may still come says so, and one that came after the last answers says that not all answered since")
{
    NotifierRig rig;
    rig.fill();
    rig.hear(1, "doccle", "Nieuwe brief: Aanmaning Gemeente Zottegem", QStringLiteral("2026-11-23T07:20:00+01:00"));
    const auto complete = rig.town.reader(Language::En)->completeness(Acting::self());
    REQUIRE(complete->at.isValid());
    rig.town.clock.set(complete->at.addSecs(3600));
    rig.hear(2, "doccle", "Nieuwe brief: Aanmaning Gemeente Zottegem", complete->at.addSecs(60).toString(Qt::ISODate));
    rig.hear(3, "doccle", "Nieuwe brief: Aanmaning Gemeente Zottegem", complete->at.addSecs(-60).toString(Qt::ISODate));
    rig.show();
    rig.counted(QStringLiteral("unnamed"))->click();
    const QString all = rig.listed().join(u'\n');
    CHECK(all.count(QStringLiteral("Not all sources have answered since.")) == 1);
    CHECK(all.contains(QStringLiteral("Its letter can still come: we wait a day.")));
}

TEST_CASE("where there is no room for the columns, each row says in words what came of the letter where")
{
    NotifierRig rig;
    rig.fill();
    rig.hear(1, "kbc", "Nieuw: bewonerskaart verlengen", QStringLiteral("2026-11-12T09:00:00+01:00"));
    rig.tellOf("Bewonerskaart verlengen");
    rig.show({}, true, Language::En, {420, 1200});
    const QString narrow = rig.text(rig.view->findChild<LettersByApp *>());
    CHECK(narrow.contains(QStringLiteral("This app: told · Doccle: came first · eBox: not told again · E-mail: told too")));
    CHECK(narrow.contains(QStringLiteral("eBox: came first · Doccle: came too")));
}

TEST_CASE("when there are more letters or e-mails than are looked at, the page says so; at the bound itself it does not")
{
    NotifierRig rig;
    rig.linkBoth();
    Answer answer;
    QList<Announcement> mails;
    for (int i = 0; i < NotifierState::kMostLetters; ++i) {
        Letter told;
        told.id = QStringLiteral("n%1").arg(i);
        told.subject = QStringLiteral("Brief %1").arg(i);
        told.arrived = moment(QStringLiteral("2026-11-20T08:00:00+01:00")).addSecs(i);
        answer.items << told.found();
    }
    REQUIRE(rig.town.store->land(SourceId(QStringLiteral("ebox")), FeedId(QStringLiteral("post")), answer));
    for (int i = 0; i < NotifierState::kMostMails; ++i)
        mails << Announcement{QStringLiteral("kbc"), moment(QStringLiteral("2026-11-20T08:00:00+01:00")).toUTC().addSecs(i), {}, QByteArray::number(i).rightJustified(Announcement::kDigest, '0')};
    REQUIRE(rig.town.store->keepHeard(Acting::self(), mails));
    rig.show();
    CHECK_FALSE(rig.text().contains(QStringLiteral("There are many")));
    rig.letter("oud", "Nog een", QStringLiteral("2026-11-02T08:00:00+01:00"), {QStringLiteral("ebox")});
    rig.hear(5'000, "kbc", "x", QStringLiteral("2026-11-02T08:00:00+01:00"));
    rig.show();
    CHECK(rig.text().contains(QStringLiteral("There are many letters. We look at the newest 1,000, back to 20 November 2026.")));
    CHECK(rig.text().contains(QStringLiteral("There are many e-mails. We look at the newest 1,000.")));
    CHECK(rig.view->state().copies.mails.size() == NotifierState::kMostMails);
}

TEST_CASE("what another program imports is seen in a page that stands open, without anything being asked")
{
    NotifierRig rig;
    rig.fill();
    rig.show();
    CHECK_FALSE(rig.counted(QStringLiteral("kbc:mails")));
    rig.hear(1, "kbc", "Nieuw: bewonerskaart verlengen", QStringLiteral("2026-11-12T09:00:00+01:00")); // over a connection of its own
    REQUIRE(QTest::qWaitFor([&] { return rig.counted(QStringLiteral("kbc:mails")) != nullptr; }, 20'000));
    CHECK(rig.view->state().copies.times == 5);
    rig.view->hide();
    rig.hear(2, "kbc", "x", QStringLiteral("2026-11-12T09:00:00+01:00"));
    rig.view->show(); // also in what was put away meanwhile
    CHECK(rig.counted(QStringLiteral("kbc:mails"))->text() == QStringLiteral("2 e-mail(s) of it this month."));
}
