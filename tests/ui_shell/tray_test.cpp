// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "shell/screen_share.h"
#include "shell/share_switch.h"
#include "shell/tray.h"
#include "theme/theme.h"

#include <QAction>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace overzicht;

namespace {

Counters counted(int documents, int notices, int todo)
{
    Counters counters;
    counters.unreadDocuments = documents;
    counters.unreadNotices = notices;
    counters.todo = todo;
    return counters;
}

double light(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

/// The strongest contrast between the bar and anything that is drawn on it.
double contrast(const QIcon &icon, int side, const QColor &bar)
{
    double most = 1;
    const QImage image = icon.pixmap(side, side).toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.alpha() < 250)
                continue;
            const double a = light(colour), b = light(bar);
            most = std::max(most, (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05));
        }
    }
    return most;
}

} // namespace

TEST_CASE("the icon in the bar says in words how much is unread and how much there is to do, and never from whom")
{
    CHECK(Tray::words(counted(2, 1, 4)).contains(u'3'));
    CHECK(Tray::words(counted(2, 1, 4)).contains(u'4'));
    CHECK(Tray::words(counted(0, 0, 0)) == QStringLiteral("Overzicht: nothing unread, nothing to do as far as we know."));
    CHECK(Tray::words(counted(0, 0, 1)) != Tray::words(counted(0, 1, 0)));
}

TEST_CASE("the icon in the bar shows its count, and stands out on a light bar and on a dark one at every size")
{
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        INFO(side);
        QList<QImage> seen;
        for (const int unread : {0, 1, 9, 10}) {
            const QIcon icon = Tray::icon(unread);
            CHECK(icon.pixmap(side, side).size() == QSize(side, side));
            for (const QColor &bar : {QColor(Qt::white), QColor(0xDEDEDE), QColor(0x2E3436), QColor(Qt::black)})
                CHECK(contrast(icon, side, bar) >= 4.5);
            const QImage image = icon.pixmap(side, side).toImage();
            CHECK_FALSE(seen.contains(image));
            seen << image;
        }
        CHECK(Tray::icon(10).pixmap(side, side).toImage() == Tray::icon(9'999).pixmap(side, side).toImage());
        CHECK(Tray::icon(-1).pixmap(side, side).toImage() == seen.first());
    }
}

TEST_CASE("the menu in the bar opens the window, fetches, says that the screen is shared, and ends the program")
{
    ScreenShare share;
    Tray tray(share);
    QSignalSpy window(&tray, &Tray::windowAsked), fetch(&tray, &Tray::fetchAsked), quit(&tray, &Tray::quitAsked);
    const QList<QAction *> all = tray.menu()->actions();
    REQUIRE(all.size() == 5);
    all.at(0)->trigger();
    all.at(1)->trigger();
    all.at(2)->trigger();
    CHECK(window.size() == 1);
    CHECK(fetch.size() == 1);
    CHECK(share.isOn());
    share.set(false);
    CHECK_FALSE(all.at(2)->isChecked());
    all.at(4)->trigger();
    CHECK(quit.size() == 1);
    QSet<QString> keys; // its letters are told apart
    for (const QAction *action : all) {
        const qsizetype at = action->text().indexOf(u'&');
        if (at >= 0)
            keys << action->text().mid(at + 1, 1).toLower();
    }
    CHECK(keys.size() == 4);
    tray.setCounts(counted(1, 1, 1)); // where there is no bar: nothing
    tray.show(true);
    CHECK_FALSE(tray.isSeen());
    tray.setCounts(counted(2, 1, 1));
    tray.show(false);
}

TEST_CASE("that the screen is shared is seen wherever it can be switched, until it is switched off")
{
    const Theme theme;
    ScreenShare share;
    ShareSwitch settings(theme, share);
    ShareNote note(theme, share);
    QSignalSpy announced(&note, &ShareNote::announced);
    auto *chip = settings.findChild<QPushButton *>(QStringLiteral("share-screen"));
    CHECK(note.isHidden());
    CHECK_FALSE(chip->isChecked());
    chip->click();
    CHECK(share.isOn());
    CHECK_FALSE(note.isHidden());
    CHECK(announced.size() == 1);
    note.findChild<QPushButton *>(QStringLiteral("share-stop"))->click();
    CHECK_FALSE(share.isOn());
    CHECK(note.isHidden());
    CHECK_FALSE(chip->isChecked());
    CHECK(announced.size() == 2);
    share.set(true);
    CHECK(chip->isChecked());
    const ShareNote later(theme, share);
    CHECK_FALSE(later.isHidden());
}

TEST_CASE("two screens that show the same are seen by others as a shared one is, whatever the switch says; beside each other they are not")
{
    ScreenShare share;
    QSignalSpy seen(&share, &ScreenShare::seenChanged), changed(&share, &ScreenShare::changed);
    const QRect one(0, 0, 1920, 1080), right(1920, 0, 1920, 1080), below(0, 1080, 1280, 1024), smaller(0, 0, 1280, 720), across(1919, 0, 800, 600);
    for (const QList<QRect> &apart : {QList<QRect>{}, {one}, {one, right}, {one, right, below}}) {
        share.setScreens(apart);
        CHECK_FALSE(share.isSeen());
    }
    for (const QList<QRect> &same : {QList<QRect>{one, one}, {one, smaller}, {right, one, one}, {one, across}}) {
        share.setScreens(same);
        CHECK(share.isSeen());
        CHECK_FALSE(share.isOn());
        share.setScreens({one});
        CHECK_FALSE(share.isSeen());
    }
    CHECK(seen.size() == 8);
    CHECK(changed.isEmpty());
    share.set(true);
    share.setScreens({one, one});
    share.set(false);
    CHECK(share.isSeen());
    share.setScreens({one});
    CHECK_FALSE(share.isSeen());
    CHECK(seen.size() == 10);
    share.followScreens(); // the one of this test
    CHECK_FALSE(share.isSeen());
}
