// SPDX-License-Identifier: EUPL-1.2
// Pictures of the pages of cases and certificates, from a store that has everything they can show.
#include "printers.h"

#include "gallery/shown.h"
#include "ui_pages/business.h"

#include "kit/button.h"

#include <QAccessible>
#include <QScrollArea>
#include <QScrollBar>

using namespace overzicht;

namespace {

const QStringList kShown{QStringLiteral("Omgevingsvergunning: veranda bouwen"), QStringLiteral("Omgevingsvergunning: betaal de borg"), QStringLiteral("Mijn VerbouwPremie: dakisolatie"),
                         QStringLiteral("Inname openbaar domein: container"),   QStringLiteral("Attest van woonst"),                   QStringLiteral("Samenstelling van het gezin")};

} // namespace

TEST_CASE("the pages of cases and certificates show whole in every look, language and text size, with their reasons open")
{
    BusinessTown town;
    const Untranslated dutch(QStringLiteral(TESTS_DIR "/../translations/overzicht_nl_BE.ts"));
    QStringList faults;
    for (const Language language : {Language::Nl, Language::Fr, Language::De}) {
        DemoHome::speak(language);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast}) {
            for (const auto &[size, scale] : {std::pair{QSize(1400, 900), 1.0}, {QSize(640, 400), 1.0}, {QSize(1280, 720), 1.4}, {QSize(1400, 900), 2.0}}) {
                if (language != Language::Nl && mode != Theme::Mode::Light)
                    continue;
                Theme theme(mode, scale);
                Shown shown(town, theme, language, size);
                const QString look = lookOf(language, mode, size, scale);
                for (const Place place : {Place::Dossiers, Place::Attestations}) {
                    shown.window->goTo(place);
                    picture(shown, QStringLiteral("kinds_%1_%2").arg(wordOf(place), look), language == Language::Nl ? &dutch : nullptr, faults);
                }
                for (int i = 0; i < kShown.size(); ++i) {
                    shown.window->open(town.row(kShown.at(i)).id);
                    QTest::qWait(30);
                    const QString name = QStringLiteral("kinds_%1_%2").arg(i).arg(look);
                    picture(shown, name, language == Language::Nl ? &dutch : nullptr, faults);
                    DetailPane *pane = shown.pane();
                    REQUIRE(pane);
                    if (auto *bar = pane->findChild<QScrollArea *>(); bar && bar->verticalScrollBar()->maximum() > 0) {
                        bar->verticalScrollBar()->setValue(bar->verticalScrollBar()->maximum());
                        picture(shown, name + QStringLiteral("_end"), nullptr, faults);
                        bar->verticalScrollBar()->setValue(0);
                    }
                    if (i > 1)
                        continue;
                    pane->findChild<Button *>(QStringLiteral("why"))->click();
                    picture(shown, name + QStringLiteral("_why"), language == Language::Nl ? &dutch : nullptr, faults);
                }
            }
        }
    }
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

TEST_CASE("cases and certificates are walked with the keyboard alone: to the page, the row, the reasons and back")
{
    BusinessTown town;
    DemoHome::speak(Language::Nl);
    Theme theme;
    Shown shown(town, theme, Language::Nl, {1400, 900});
    shown.window->activateWindow();
    QApplication::setActiveWindow(shown.window.get());
    QTest::qWait(50);
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : shown.window.get(), key, with);
        QTest::qWait(60);
    };
    const auto focused = [] { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); };
    for (const auto &[place, least] : {std::pair{Place::Dossiers, 8}, {Place::Attestations, 6}}) {
        shown.window->goTo(place);
        QTest::qWait(60);
        for (int i = 0; i < 4 && focused() != QStringLiteral("list"); ++i)
            press(Qt::Key_F6);
        REQUIRE(focused() == QStringLiteral("list"));
        press(Qt::Key_End);
        press(Qt::Key_Home);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        CHECK(focused() == QStringLiteral("subject"));
        // From the subject on, every stop has a name, the reasons are one of them, and none is a trap.
        QStringList stops;
        for (int i = 0; i < 60 && (stops.isEmpty() || focused() != QStringLiteral("subject") || i == 0); ++i) {
            press(Qt::Key_Tab);
            REQUIRE(QApplication::focusWidget());
            const auto *access = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
            REQUIRE(access);
            INFO(focused().toStdString());
            CHECK_FALSE(access->text(QAccessible::Name).isEmpty());
            stops << focused();
        }
        CHECK(stops.contains(QStringLiteral("why")));
        CHECK(stops.contains(QStringLiteral("list")));
        CHECK(stops.size() > least);
        shown.pane()->focusStart();
        press(Qt::Key_Escape);
        CHECK(focused() == QStringLiteral("list"));
    }
    // Ctrl+1…6: the third page is that of the cases.
    press(Qt::Key_3, Qt::ControlModifier);
    CHECK(shown.window->windowTitle().startsWith(QStringLiteral("Dossiers")));
}
