// SPDX-License-Identifier: EUPL-1.2
#include "shell/screen_share.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace overzicht {

void ScreenShare::set(bool on)
{
    if (on == m_on)
        return;
    become(on, m_mirrored);
    Q_EMIT changed(on);
}

void ScreenShare::setScreens(const QList<QRect> &screens)
{
    bool mirrored = false;
    for (qsizetype i = 0; i < screens.size(); ++i)
        mirrored = mirrored || std::any_of(screens.begin() + i + 1, screens.end(), [&](const QRect &other) { return other.intersects(screens[i]); });
    become(m_on, mirrored);
}

void ScreenShare::followScreens()
{
    const auto look = [this] {
        QList<QRect> screens;
        const auto all = QGuiApplication::screens();
        for (const QScreen *screen : all)
            screens << screen->geometry();
        setScreens(screens);
    };
    const auto follow = [this, look](QScreen *screen) {
        connect(screen, &QScreen::geometryChanged, this, look);
        look();
    };
    const auto all = QGuiApplication::screens();
    for (QScreen *screen : all)
        follow(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, follow);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, look, Qt::QueuedConnection); // once it is gone
}

void ScreenShare::become(bool on, bool mirrored)
{
    const bool was = isSeen();
    m_on = on;
    m_mirrored = mirrored;
    if (isSeen() != was)
        Q_EMIT seenChanged(isSeen());
}

} // namespace overzicht
