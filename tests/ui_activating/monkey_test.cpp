// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include <QLineEdit>
#include <QRandomGenerator>

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

constexpr int kActs = 10'000;

/// Somebody who presses whatever there is, without reading.
struct Monkey {
    explicit Monkey(quint32 seed) : chance(seed) {}

    int upTo(int end) { return int(chance.bounded(end)); }
    QWidget *any(const Shown &shown)
    {
        QList<QWidget *> all;
        for (QWidget *widget : shown.dialog->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->window() == shown.dialog.get() && widget->focusPolicy() != Qt::NoFocus)
                all << widget;
        }
        return all.isEmpty() ? shown.dialog.get() : all.at(upTo(int(all.size())));
    }
    /// One act; what could have been the press of the last button, when it was.
    void act(const Shown &shown)
    {
        static constexpr std::array keys{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Space, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Down, Qt::Key_Up, Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_J, Qt::Key_1, Qt::Key_PageDown};
        last = {};
        QWidget *at = any(shown);
        QWidget *focused = shown.dialog->focusWidget() ? shown.dialog->focusWidget() : shown.dialog.get();
        switch (upTo(20)) {
        case 0: // seldom: it ends the dialog
            if (upTo(8) == 0)
                QTest::keyClick(focused, Qt::Key_Escape);
            return;
        case 1:
            if (upTo(12) == 0)
                shown.dialog->close();
            return;
        case 2:
        case 3:
        case 4:
        case 5:
        case 6:
            last = at->objectName();
            QTest::mouseClick(at, Qt::LeftButton);
            return;
        case 7:
            last = at->objectName();
            QTest::mouseClick(at, Qt::LeftButton);
            QTest::mouseClick(at, Qt::LeftButton);
            return;
        case 8: { // Space held down
            last = focused->objectName();
            QKeyEvent down(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true, 5);
            QCoreApplication::sendEvent(focused, &down);
            return;
        }
        case 9:
            at->setFocus();
            return;
        default:
            last = focused->objectName();
            QTest::keyClick(focused, keys[size_t(upTo(int(keys.size())))], upTo(6) == 0 ? Qt::AltModifier : Qt::NoModifier);
        }
    }

    QRandomGenerator chance;
    QString last; ///< the name of what was pressed last
};

} // namespace

TEST_CASE("A monkey of ten thousand keys and clicks never turns the eBox on but by both right answers, one app, and the last button")
{
    const int interval = QApplication::doubleClickInterval();
    const ActivationWay way = GENERATE(ActivationWay::HandOver, ActivationWay::Gateway);
    const quint32 seed = QRandomGenerator::global()->generate();
    INFO("seed " << seed << (way == ActivationWay::Gateway ? ", gateway" : ""));
    Monkey monkey(seed);
    std::unique_ptr<Shown> shown;
    int on = 0, notNow = 0, second = 0;
    const int acts = way == ActivationWay::HandOver ? kActs : kActs / 5; // through a gateway it never comes to an end
    for (int i = 0; i < acts; ++i) {
        if (!shown || !shown->dialog->isVisible()) {
            shown = std::make_unique<Shown>(Language::Nl, Theme::Mode::Light, 1.0, way);
            QApplication::setDoubleClickInterval(i % 3 == 0 ? interval : 0); // with it a monkey gets nowhere, for it never waits
        }
        const bool wasOpen = !shown->dialog->form().open().isEmpty();
        const int screen = shown->dialog->screen();
        monkey.act(*shown);
        for (QDialog *other : shown->dialog->findChildren<QDialog *>())
            delete other; // of the printer: no monkey's business
        if (i % 5 == 0)
            QCoreApplication::processEvents();
        second += screen == 2;
        if (shown->decided->isEmpty())
            continue;
        REQUIRE(shown->decided->size() == 1);
        const Decision made = shown->decision();
        if (made.what == Decision::What::Activate && screen == 2) {
            ++on;
            CHECK_FALSE(wasOpen);
            CHECK(monkey.last == QStringLiteral("go-on"));
            CHECK(made.answers.size() == 2);
            CHECK(std::all_of(made.answers.cbegin(), made.answers.cend(), [](const Answered &answer) { return answer.right; }));
            CHECK_FALSE(made.notifier.isEmpty());
            CHECK(way == ActivationWay::HandOver); // through a gateway nobody verified an address
            shown->dialog->showCourse({Course::Standing::Decided, made.at, made, {}, {}, {}, {}, {}}); // it is kept: on to the last screen
        } else if (made.what != Decision::What::Activate) {
            ++notNow;
            CHECK_FALSE(shown->dialog->isVisible());
        }
    }
    QApplication::setDoubleClickInterval(interval);
    WARN("seed " << seed << ": " << on << " times on, " << notNow << " times not now, " << second << " acts on the second screen");
    CHECK(second > acts / 20); // it came far enough to do harm
}
