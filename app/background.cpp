// SPDX-License-Identifier: EUPL-1.2
#include "background.h"

#include "shell/window.h"
#include "sync/engine.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTimer>

namespace overzicht {

namespace {

/// At sign-in the bar of a desktop may come after the program. Qt asks once for all whether there is one.
constexpr std::chrono::seconds kBarComes{10};

} // namespace

Background::Background(const Home &home, const Acting &who, QSettings &settings, bool byCommand, bool usualHome, QObject *parent)
    : QObject(parent), m_byCommand(byCommand), m_mayAskForTray(!byCommand),
      m_entry(Autostart::usualFolder(), Autostart::nameOf(QCoreApplication::applicationFilePath()), usualHome ? QString() : home.folder()),
      m_choice(settings, [this](bool on) { return on ? m_entry.add() : m_entry.remove(); }, m_entry.path()), m_bell(home, who), m_tray(m_share)
{
    m_rhythm.seed = QRandomGenerator::global()->generate();
}

bool Background::isElsewhere(bool asksMore)
{
    if (m_bell.claim() || asksMore)
        return false;
    return m_byCommand || m_bell.ring();
}

void Background::begin(Window &window, Engine &engine)
{
    if (m_choice.every())
        static_cast<void>(m_entry.renew()); // what stands in its way is told when the person chooses anew
    m_share.followScreens();
    connect(&m_choice, &FetchChoice::changed, this, [this, &engine] { follow(engine); });
    connect(&m_bell, &Doorbell::rung, &window, &Window::comeForward);
    connect(&m_tray, &Tray::windowAsked, &window, &Window::comeForward);
    connect(&m_tray, &Tray::fetchAsked, &engine, [&engine] { engine.sync(); });
    connect(&m_tray, &Tray::quitAsked, &window, &Window::quitAsked);
    connect(&window, &Window::counted, &m_tray, &Tray::setCounts);
    if (!m_mayAskForTray) {
        QTimer::singleShot(kBarComes, this, [this] {
            m_mayAskForTray = true;
            followTray();
        });
    }
    follow(engine);
}

void Background::follow(Engine &engine)
{
    m_rhythm.every = m_choice.every().value_or(FetchChoice::kUsual);
    engine.setRhythm(isOn() ? std::optional(m_rhythm) : std::nullopt);
    followTray();
}

void Background::followTray()
{
    m_tray.show(isOn() && m_mayAskForTray);
    // Without a way back to it a window that is closed ends the program.
    QGuiApplication::setQuitOnLastWindowClosed(!isOn() || !(m_bell.hears() || m_tray.isSeen()));
}

} // namespace overzicht
