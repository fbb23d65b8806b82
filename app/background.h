// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "background/autostart.h"
#include "background/doorbell.h"
#include "shell/fetch_choice.h"
#include "shell/screen_share.h"
#include "shell/tray.h"
#include "sync/schedule.h"

#include <QObject>

namespace overzicht {

class Engine;
class Window;

/// The life of the program without its window: what the person chose of it, and all that follows from that.
class Background : public QObject {
public:
    /// `byCommand`: started with --background. `usualHome`: this home needs no name to be found again.
    Background(const Home &home, const Acting &who, QSettings &settings, bool byCommand, bool usualHome, QObject *parent = nullptr);

    FetchChoice &choice() { return m_choice; }
    ScreenShare &share() { return m_share; }

    /// Another program of this home has the window, and shows it: this start is over. One that is started in the background shows nothing; one that is asked for more than the overview
    /// (`asksMore`) opens a window of its own.
    bool isElsewhere(bool asksMore);
    /// Started in the background, though the person chose otherwise: an entry at sign-in that was left behind.
    bool isUnwanted() const { return m_byCommand && m_choice.isRefused(); }
    /// From now on. Before the engine is opened.
    void begin(Window &window, Engine &engine);

private:
    bool isOn() const { return m_choice.every() || (m_byCommand && !m_choice.isRefused()); }
    void follow(Engine &engine);
    void followTray();

    const bool m_byCommand;
    bool m_mayAskForTray;
    const Autostart m_entry;
    FetchChoice m_choice;
    ScreenShare m_share;
    Doorbell m_bell;
    Tray m_tray;
    Rhythm m_rhythm;
};

} // namespace overzicht
