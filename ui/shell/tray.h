// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/row.h"

#include <QIcon>
#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace overzicht {

class ScreenShare;

/// The icon of the program in the bar of the desktop, while it lives in the background: how much is unread, in words how much there is to do, and the way back to the window. Where no desktop
/// shows it, nothing hangs on it. Never a sender or a subject: anybody who walks by reads it.
class Tray : public QObject {
    Q_OBJECT
public:
    explicit Tray(ScreenShare &share, QObject *parent = nullptr);
    ~Tray() override;

    void show(bool on);
    bool isSeen() const; ///< there is a place on this desktop where it is shown
    void setCounts(const Counters &counters);
    QMenu *menu() const { return m_menu.get(); }

    static QString words(const Counters &counters);
    /// Readable on a light and on a dark bar; of more than nine it says "9+".
    static QIcon icon(int unread);

Q_SIGNALS:
    void windowAsked();
    void fetchAsked();
    void quitAsked();

private:
    void make();

    ScreenShare &m_share;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_sharing;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< made when it is shown first: a desktop is asked then, and only then, whether it has a place for it
    Counters m_counters;
};

} // namespace overzicht
