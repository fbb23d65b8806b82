// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include "activating/act_dialog.h"

#include <catch2/catch.hpp>

using namespace overzicht;

TEST_CASE("Stopping takes one press on one screen that says what stays true; Escape, Enter and the other button leave it on")
{
    Shown other; // its texts and its look
    ActivationDialog::Setting setting;
    setting.from = QStringLiteral("Overzicht");
    auto *dialog = new WithdrawDialog(other.theme, *other.texts.current(QDate(2026, 12, 1)), other.clock, setting, Language::Nl, false);
    const std::unique_ptr<WithdrawDialog> kept(dialog);
    QSignalSpy decided(dialog, &WithdrawDialog::decided);
    dialog->resize(1280, 800);
    dialog->show();
    REQUIRE(QTest::qWaitForWindowExposed(dialog));
    auto *stop = dialog->findChild<Button *>(QStringLiteral("stop-now"));
    auto *keep = dialog->findChild<Button *>(QStringLiteral("keep-on"));
    REQUIRE(stop);
    CHECK(stop->size() == keep->size());
    bool told = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        told |= label->text() == QStringLiteral("Brieven die al in de eBox zitten, blijven tellen. Hun termijnen lopen door.");
    CHECK(told);
    QTest::keyClick(stop, Qt::Key_Return);
    QTest::keyClick(dialog, Qt::Key_Enter);
    CHECK(decided.isEmpty());
    SECTION("stop")
    {
        QTest::keyClick(stop, Qt::Key_Space);
        REQUIRE(decided.size() == 1);
        const auto made = decided.first().first().value<Decision>();
        CHECK(made.what == Decision::What::Stop);
        CHECK_FALSE(made.key.isEmpty());
        CHECK(made.screens.size() == 1);
    }
    SECTION("keep") { QTest::keyClick(keep, Qt::Key_Space); }
    SECTION("Escape") { QTest::keyClick(dialog, Qt::Key_Escape); }
    CHECK_FALSE(dialog->isVisible());
    CHECK(decided.size() <= 1);
}

TEST_CASE("No copy on paper any more is a choice of its own, with what it brings; both ways out look the same, and Escape leaves it")
{
    Shown other;
    ActivationDialog::Setting setting;
    setting.from = QStringLiteral("Overzicht");
    PaperDialog dialog(other.theme, *other.texts.current(QDate(2026, 12, 1)), other.clock, setting, Language::Nl);
    QSignalSpy decided(&dialog, &PaperDialog::decided);
    dialog.resize(1280, 800);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    auto *go = dialog.findChild<Button *>(QStringLiteral("no-paper")), *keep = dialog.findChild<Button *>(QStringLiteral("keep-paper"));
    REQUIRE(go);
    CHECK(go->size() == keep->size());
    QStringList told;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        told << label->text();
    CHECK(told.contains(QStringLiteral("Leest u uw eBox niet, dan weet u niet dat er een brief is. De brief telt toch.")));
    CHECK(told.contains(QStringLiteral("Dit is een andere keuze. U hoeft ze nu niet te maken.")));
    QTest::keyClick(go, Qt::Key_Return);
    CHECK(decided.isEmpty());
    SECTION("no paper")
    {
        QTest::keyClick(go, Qt::Key_Space);
        REQUIRE(decided.size() == 1);
        CHECK(decided.first().first().value<Decision>().what == Decision::What::NoPaper);
    }
    SECTION("keep") { QTest::keyClick(keep, Qt::Key_Space); }
    SECTION("Escape") { QTest::keyClick(&dialog, Qt::Key_Escape); }
    CHECK_FALSE(dialog.isVisible());
}
