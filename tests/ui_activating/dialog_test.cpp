// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include "activating/text_paper.h"

#include <QLineEdit>
#include <QMenu>
#include <QPrintDialog>
#include <QTextDocument>

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

void fill(const Shown &shown)
{
    shown.press(shown.choice(QStringLiteral("Q1-yes")));
    shown.press(shown.choice(QStringLiteral("Q2-ebox")));
    shown.press(shown.choice(QStringLiteral("app-0")));
}

} // namespace

TEST_CASE("Enter does nothing anywhere in it, and no button is the default one")
{
    Shown shown;
    for (int screen = 1; screen <= 2; ++screen) {
        for (QWidget *widget : shown.dialog->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
                widget->setFocus();
                QTest::keyClick(widget, key);
            }
            CHECK(shown.dialog->screen() == screen);
            if (auto *button = qobject_cast<QPushButton *>(widget)) {
                CHECK_FALSE(button->isDefault());
                CHECK_FALSE(button->autoDefault());
            }
        }
        CHECK(shown.decided->isEmpty());
        if (screen == 1)
            shown.press(shown.button("go-on"));
        REQUIRE(shown.dialog->screen() == 2);
    }
}

TEST_CASE("Escape and closing the window are not now, told once")
{
    Shown shown;
    SECTION("Escape") { QTest::keyClick(shown.dialog.get(), Qt::Key_Escape); }
    SECTION("closed") { shown.dialog->close(); }
    SECTION("the button") { shown.press(shown.button("not-now")); }
    SECTION("Escape on the second screen, when all is filled in")
    {
        shown.press(shown.button("go-on"));
        fill(shown);
        QTest::keyClick(shown.dialog.get(), Qt::Key_Escape);
    }
    shown.dialog->close();
    REQUIRE(shown.decided->size() == 1);
    CHECK(shown.decision().what == Decision::What::NotNow);
    CHECK(shown.dialog->screen() < 3);
    CHECK_FALSE(shown.dialog->isVisible());
}

TEST_CASE("Yes says what is missing and goes there, and is taken only when nothing is")
{
    Shown shown;
    shown.press(shown.button("go-on"));
    shown.press(shown.button("go-on"));
    CHECK(shown.missing().contains(QStringLiteral("Antwoord juist op vraag 1.")));
    CHECK(shown.missing().contains(QStringLiteral("Kies één app voor meldingen.")));
    CHECK(qobject_cast<Choice *>(shown.dialog->focusWidget()));
    shown.press(shown.choice(QStringLiteral("Q1-no")));
    CHECK(shown.missing().isEmpty());
    CHECK(shown.choice(QStringLiteral("Q1-no"))->accessibleDescription() == QStringLiteral("Fout"));
    shown.press(shown.button("go-on"));
    CHECK(shown.decided->isEmpty());
    fill(shown);
    CHECK(shown.choice(QStringLiteral("Q1-no"))->accessibleDescription().isEmpty());
    CHECK(shown.choice(QStringLiteral("Q1-yes"))->accessibleDescription() == QStringLiteral("Juist"));
    CHECK(shown.decided->isEmpty());
    shown.press(shown.button("go-on"));
    REQUIRE(shown.decided->size() == 1);
    const Decision made = shown.decision();
    CHECK(made.what == Decision::What::Activate);
    CHECK(made.answers.first().tries == 2);
    CHECK(made.notifier == QStringLiteral("Overzicht"));
    CHECK(made.screens.size() == 2);
    CHECK(made.screens.last().shown > std::chrono::milliseconds(100));
}

TEST_CASE("Both ways out are of one size, and neither is filled or greyed out")
{
    Shown shown;
    for (int screen = 1; screen <= 2; ++screen) {
        QTest::qWait(20);
        CHECK(shown.button("not-now")->size() == shown.button("go-on")->size());
        CHECK(shown.button("go-on")->isEnabled());
        CHECK(shown.button("not-now")->x() < shown.button("go-on")->x()); // "yes" is not the first
        if (screen == 1)
            shown.press(shown.button("go-on"));
    }
}

TEST_CASE("The second press of a double click decides nothing, however late a busy computer hears of it, and leaves the keyboard where it is")
{
    Shown shown;
    shown.press(shown.button("go-on"));
    fill(shown);
    QTest::qWait(QApplication::doubleClickInterval() + 20);
    for (const char *name : {"go-on", "not-now"}) { // everything is filled in: a press would be taken
        QWidget *way = shown.button(name);
        REQUIRE(way);
        const QPointF at = QRectF(way->rect()).center();
        for (const auto type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
            QMouseEvent event(type, at, way->mapToGlobal(at), Qt::LeftButton, type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(way, &event);
        }
        CHECK_FALSE(way->hasFocus());
        CHECK_FALSE(way->focusPolicy() & Qt::ClickFocus);
    }
    CHECK(shown.decided->isEmpty());
    CHECK(shown.dialog->screen() == 2);
    QTest::mouseClick(shown.button("go-on"), Qt::LeftButton);
    CHECK(shown.decided->size() == 1);
}

TEST_CASE("A double click on Next leaves one on the second screen, and decides nothing")
{
    Shown shown;
    QApplication::setDoubleClickInterval(5000);
    QTest::mouseClick(shown.button("go-on"), Qt::LeftButton);
    REQUIRE(shown.dialog->screen() == 2);
    QTest::mouseClick(shown.button("go-on"), Qt::LeftButton); // whichever button of the second screen the pointer is over
    CHECK(shown.missing().isEmpty());
    QTest::mouseClick(shown.button("not-now"), Qt::LeftButton);
    CHECK(shown.dialog->isVisible());
    CHECK(shown.decided->isEmpty());
    QApplication::setDoubleClickInterval(100);
    QTest::qWait(120);
    QTest::mouseClick(shown.button("go-on"), Qt::LeftButton); // one of its own is taken
    CHECK_FALSE(shown.missing().isEmpty());
}

TEST_CASE("Another language may be chosen at any time; who has not read it reads anew, and the decision names the text that was read")
{
    Shown shown;
    const auto choose = [&](const char *name) {
        shown.press(shown.dialog->findChild<QPushButton *>(QStringLiteral("language")));
        auto *menu = shown.dialog->findChild<QMenu *>(QStringLiteral("languages"));
        REQUIRE(menu);
        QStringList all;
        for (QAction *action : menu->actions()) {
            all << action->text();
            if (action->text() == QString::fromUtf8(name))
                action->trigger();
        }
        CHECK(all == QStringList{QStringLiteral("Nederlands"), QStringLiteral("Français"), QStringLiteral("Deutsch"), QStringLiteral("English")}); // each under its own name
        delete menu;
    };
    const TextBundle &bundle = *shown.texts.current(QDate(2026, 12, 1));
    choose("English");
    CHECK(shown.dialog->screen() == 1);
    CHECK(shown.dialog->windowTitle() == wordsOf(bundle.in(Language::En).block(TextBlock::Title)));
    shown.press(shown.button("go-on"));
    shown.press(shown.choice(QStringLiteral("Q1-yes")));
    choose("Français");
    CHECK(shown.dialog->screen() == 1); // nobody decides on a text that they saw half of
    CHECK(shown.dialog->windowTitle() == wordsOf(bundle.in(Language::Fr).block(TextBlock::Title)));
    shown.press(shown.button("go-on"));
    CHECK(shown.choice(QStringLiteral("Q1-yes"))->isChecked());
    choose("English"); // that was read before
    CHECK(shown.dialog->screen() == 2);
    choose("Français");
    CHECK(shown.dialog->screen() == 2);
    CHECK(shown.decided->isEmpty());
    for (const char *name : {"Q2-ebox", "app-0"})
        shown.press(shown.choice(QLatin1String(name)));
    shown.press(shown.button("go-on"));
    REQUIRE(shown.decided->size() == 1);
    CHECK(shown.decision().text.language == Language::Fr);
    CHECK(shown.decision().text.sha256 == bundle.in(Language::Fr).hash);
    CHECK(shown.decision().screens.size() == 2);
    shown.dialog->showCourse({Course::Standing::Decided, shown.clock.now(), shown.decision(), {}, {}, {}, {}, {}});
    choose("Deutsch"); // after it as well
    CHECK(shown.dialog->screen() == 3);
    CHECK(shown.decided->size() == 1);
}

TEST_CASE("Two wrong answers to one question offer help at the counter, and close nothing")
{
    Shown shown;
    shown.press(shown.button("go-on"));
    const auto help = [&] {
        for (const NoteBox *box : shown.dialog->findChildren<NoteBox *>()) {
            if (box->isVisible() && box->accessibleName().startsWith(QStringLiteral("Twijfelt u?")))
                return true;
        }
        return false;
    };
    shown.press(shown.choice(QStringLiteral("Q1-no")));
    CHECK_FALSE(help());
    shown.press(shown.choice(QStringLiteral("Q1-paper")));
    CHECK(help());
    fill(shown);
    shown.press(shown.button("go-on"));
    CHECK(shown.decided->size() == 1);
}

TEST_CASE("The help after two wrong answers comes into sight by itself in a small window, and paper is at hand beside it")
{
    Shown shown;
    shown.dialog->resize(640, 400);
    shown.press(shown.button("go-on"));
    const auto isSeen = [&] {
        for (const NoteBox *box : shown.dialog->findChildren<NoteBox *>()) {
            if (box->isVisible() && box->accessibleName().startsWith(QStringLiteral("Twijfelt u?")))
                return !box->visibleRegion().isEmpty();
        }
        return false;
    };
    shown.press(shown.choice(QStringLiteral("Q1-no")));
    shown.press(shown.choice(QStringLiteral("Q1-paper")));
    CHECK(QTest::qWaitFor(isSeen, 5'000));
    CHECK_FALSE(shown.dialog->findChild<QWidget *>(QStringLiteral("print"))->visibleRegion().isEmpty());
}

TEST_CASE("The help after two wrong answers is read out once, prints the text too, and leaves the keyboard on the answers")
{
    Shown shown;
    shown.press(shown.button("go-on"));
    QSignalSpy announced(shown.dialog.get(), &Frame::announced);
    shown.press(shown.choice(QStringLiteral("Q1-no")));
    CHECK(announced.isEmpty());
    for (const char *wrong : {"Q1-paper", "Q1-no"}) {
        shown.press(shown.choice(QLatin1String(wrong)));
        CHECK(shown.dialog->focusWidget() == shown.choice(QLatin1String(wrong)));
    }
    REQUIRE(announced.size() == 1);
    CHECK(announced.first().first().toString().startsWith(QStringLiteral("Twijfelt u?")));
    REQUIRE(shown.button("help-print"));
    CHECK(shown.button("help-print")->text() == Button::plain(shown.dialog->form().text().buttons.value(QStringLiteral("print"))));
    shown.press(shown.button("help-print"));
    auto *dialog = shown.dialog->findChild<QPrintDialog *>();
    REQUIRE(dialog);
    dialog->reject();
    CHECK(shown.dialog->screen() == 2);
    CHECK(shown.decided->isEmpty());
}

TEST_CASE("Handed over, no address is asked for and it is said who will; through a gateway it is asked, shown back and verified")
{
    SECTION("handed over")
    {
        Shown shown;
        shown.press(shown.button("go-on"));
        CHECK_FALSE(shown.dialog->findChild<QLineEdit *>());
        bool told = false;
        for (const NoteBox *box : shown.dialog->findChildren<NoteBox *>())
            told |= box->accessibleName().contains(QStringLiteral("My eBox vraagt uw e-mailadres en stuurt u een code."));
        CHECK(told);
    }
    SECTION("through a gateway")
    {
        Shown shown(Language::Nl, Theme::Mode::Light, 1.0, ActivationWay::Gateway);
        QSignalSpy asked(shown.dialog.get(), &ActivationDialog::codeAsked), typed(shown.dialog.get(), &ActivationDialog::codeTyped);
        shown.press(shown.button("go-on"));
        fill(shown);
        shown.press(shown.button("go-on"));
        CHECK(shown.missing().contains(QStringLiteral("Vul uw e-mailadres in.")));
        auto *email = shown.dialog->findChild<QLineEdit *>(QStringLiteral("activation-email"));
        CHECK(shown.dialog->focusWidget() == email);
        QTest::keyClicks(email, QStringLiteral("noor.peeters@voorbeeld.example"));
        Button *send = nullptr;
        for (Button *button : shown.dialog->findChildren<Button *>()) {
            if (button->text() == QStringLiteral("Stuur de code"))
                send = button;
        }
        REQUIRE(send);
        shown.press(send);
        REQUIRE(asked.size() == 1);
        CHECK(asked.first().first() == QStringLiteral("noor.peeters@voorbeeld.example"));
        QTest::keyClicks(shown.dialog->findChild<QLineEdit *>(QStringLiteral("activation-code")), QStringLiteral("483106"));
        REQUIRE(typed.size() == 1);
        shown.press(shown.button("go-on"));
        CHECK(shown.missing().contains(QStringLiteral("Typ de code uit de e-mail.")));
        CHECK(shown.decided->isEmpty());
        shown.dialog->codeSent(shown.clock.now().addSecs(600));
        CHECK(shown.dialog->focusWidget() == shown.dialog->findChild<QLineEdit *>(QStringLiteral("activation-code")));
        CHECK(send->text() == QStringLiteral("Stuur een nieuwe code"));
        shown.dialog->verified(shown.clock.now(), QStringLiteral("code-7"));
        shown.press(shown.button("go-on"));
        REQUIRE(shown.decided->size() == 1);
        CHECK(shown.decision().address->is(QStringLiteral("noor.peeters@voorbeeld.example")));
        CHECK(shown.decision().address->verifiedAt == shown.clock.now());
        CHECK(shown.decision().address->code == QStringLiteral("code-7"));
    }
}

TEST_CASE("After yes it says what is known and never more: decided, requested, and on only when that was confirmed")
{
    Shown shown;
    shown.press(shown.button("go-on"));
    fill(shown);
    shown.press(shown.button("go-on"));
    REQUIRE(shown.decided->size() == 1);
    const auto says = [&](const char *words) {
        for (const QLabel *label : shown.dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == QString::fromUtf8(words))
                return true;
        }
        return false;
    };
    CHECK(shown.dialog->screen() == 2); // until it is kept
    CHECK_FALSE(says("Beslist, nog niet verstuurd"));
    Course course{Course::Standing::Decided, shown.clock.now(), shown.decision(), {}, {}, {}, {}, {}};
    shown.dialog->showCourse(course);
    CHECK(shown.dialog->screen() == 3);
    CHECK(says("Beslist, nog niet verstuurd"));
    course.standing = Course::Standing::Requested;
    course.way = ActivationWay::HandOver;
    shown.dialog->showCourse(course);
    CHECK(says("Aangevraagd, nog niet bevestigd"));
    CHECK(says("Wij weten nog niet of uw eBox aan staat."));
    CHECK_FALSE(says("Bewijs"));
    QSignalSpy again(shown.dialog.get(), &ActivationDialog::retryAsked), stopped(shown.dialog.get(), &ActivationDialog::stopAsked);
    shown.press(shown.button("retry"));
    CHECK(again.size() == 1);
    course.standing = Course::Standing::Confirmed;
    course.receipt = QStringLiteral("VOORBEELD-1");
    shown.dialog->showCourse(course);
    CHECK(says("Uw eBox staat aan"));
    CHECK(says("VOORBEELD-1"));
    CHECK(says("2 van 2 juist"));
    CHECK_FALSE(shown.button("retry"));
    SECTION("stop after all")
    {
        shown.press(shown.button("stop"));
        CHECK(stopped.size() == 1);
    }
    SECTION("done") { shown.press(shown.button("close")); }
    SECTION("Escape") { QTest::keyClick(shown.dialog.get(), Qt::Key_Escape); }
    CHECK_FALSE(shown.dialog->isVisible());
    CHECK(shown.decided->size() == 1); // whatever was pressed after it
}

TEST_CASE("A decision shows only once it is kept; until then nothing can be pressed, and one that is not kept can be made anew")
{
    Shown shown;
    shown.press(shown.button("go-on"));
    fill(shown);
    shown.press(shown.button("go-on"));
    REQUIRE(shown.decided->size() == 1);
    for (const char *way : {"go-on", "not-now"}) {
        REQUIRE(shown.button(way));
        CHECK_FALSE(shown.button(way)->isEnabled());
    }
    QTest::keyClick(shown.dialog.get(), Qt::Key_Escape);
    shown.dialog->close();
    CHECK(shown.dialog->isVisible());
    shown.dialog->speak(Language::Fr);
    CHECK(shown.dialog->language() == Language::Nl);
    shown.dialog->showNotKept(QStringLiteral("De sleutelbos is dicht."));
    CHECK(shown.dialog->screen() == 2);
    shown.press(shown.button("go-on"));
    REQUIRE(shown.decided->size() == 2);
    CHECK(shown.decided->at(0).first().value<Decision>().key != shown.decided->at(1).first().value<Decision>().key);
    shown.dialog->showNotKept(QStringLiteral("De sleutelbos is dicht."));
    QTest::keyClick(shown.dialog.get(), Qt::Key_Escape);
    CHECK_FALSE(shown.dialog->isVisible());
    CHECK(shown.decided->last().first().value<Decision>().what == Decision::What::NotNow);
}

TEST_CASE("The text names the app and the address that the person fills in, on the screen, in print and in what is kept")
{
    Shown shown(Language::Nl, Theme::Mode::Light, 1.0, ActivationWay::Gateway);
    const auto says = [&](const char *words) {
        return QTest::qWaitFor([&] {
            const auto labels = shown.dialog->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(QString::fromUtf8(words)); });
        }, 5'000);
    };
    shown.press(shown.button("go-on"));
    CHECK(says("op het adres dat u hier geeft"));
    CHECK(says("U kiest één app voor meldingen: hieronder."));
    shown.dialog->findChild<QLineEdit *>(QStringLiteral("activation-email"))->setText(QStringLiteral("an@voorbeeld.example"));
    CHECK(says("op an@voorbeeld.example bij een nieuwe brief"));
    shown.press(shown.choice(QStringLiteral("app-1")));
    CHECK(says("U kiest één app voor meldingen: Doccle."));
    shown.press(shown.button("not-now"));
    CHECK(shown.decision().values.value(QStringLiteral("app")) == QStringLiteral("Doccle"));
    CHECK_FALSE(shown.decision().values.contains(QStringLiteral("email")));
}

TEST_CASE("From the questions a person goes back to what changes, and what was answered stays")
{
    Shown shown;
    shown.press(shown.button("go-on"));
    shown.press(shown.choice(QStringLiteral("Q1-yes")));
    shown.press(shown.button("back"));
    REQUIRE(QTest::qWaitFor([&] { return shown.dialog->screen() == 1; }, 5'000));
    shown.press(shown.button("go-on"));
    CHECK(shown.choice(QStringLiteral("Q1-yes"))->isChecked());
    CHECK(shown.decided->isEmpty());
}

TEST_CASE("The text is printed word for word with both questions, what it rests on and which text it is; help is told without leaving the screen")
{
    Shown shown;
    const TextBundle &bundle = *shown.texts.current(QDate(2026, 12, 1));
    const TextValues values{{QStringLiteral("services"), QStringLiteral("489")}, {QStringLiteral("date"), QStringLiteral("28 maart 2023")}, {QStringLiteral("email"), QStringLiteral("<b>an@voorbeeld.example</b>")}, {QStringLiteral("app"), QStringLiteral("Overzicht")}};
    for (const Language language : kLanguages) {
        const QString paper = TextPaper{bundle, language, values}.document()->toPlainText();
        const ActivationText &text = bundle.in(language);
        for (const TextBlock block : kTextBlocks) {
            if (block != TextBlock::After)
                CHECK(paper.contains(wordsOf(text.block(block), values)));
        }
        for (const Question &question : text.questions) {
            CHECK(paper.contains(question.text));
            for (const Question::Answer &answer : question.answers)
                CHECK(paper.contains(answer.text));
        }
        for (const LegalSource &source : text.legalSources)
            CHECK(paper.contains(source.address.toString()));
        CHECK(paper.contains(QStringLiteral("<b>an@voorbeeld.example</b>"))); // no markup
    }
    shown.press(shown.button("print"));
    auto *dialog = shown.dialog->findChild<QPrintDialog *>();
    CHECK(dialog);
    if (dialog)
        dialog->reject();
    shown.press(shown.button("help"));
    CHECK(shown.dialog->screen() == 1);
    bool told = false;
    for (const NoteBox *box : shown.dialog->findChildren<NoteBox *>())
        told |= box->isVisible() && box->accessibleName().contains(QStringLiteral("Ga naar het loket van uw gemeente."));
    CHECK(told);
    CHECK(shown.decided->isEmpty());
}
