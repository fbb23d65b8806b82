// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "notify/bubble.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace overzicht {

/// Where notifications are shown. One interface for every platform; on Linux FreedesktopNotifications.
class Desktop : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    using Shown = std::function<void(Result<quint32>)>; ///< its number at the desktop, never 0
    /// Called once, from the event loop. Offline: nobody shows notifications here, so the window must. Refused: the desktop did not take it.
    virtual void show(const Bubble &bubble, Shown shown) = 0;
    virtual void close(quint32 number) = 0; ///< one that is not there any more is no mistake

Q_SIGNALS:
    void openPressed(quint32 number);
    void laterPressed(quint32 number);
    void donePressed(quint32 number); ///< what the bubble settles; perhaps more than once
    void closed(quint32 number, bool byPerson); ///< after a press too; else it timed out, or the desktop took it away
};

/// org.freedesktop.Notifications on the session bus (Desktop Notifications Specification 1.2). The daemon may begin and end at any time: each bubble finds out by itself.
class FreedesktopNotifications final : public Desktop {
    Q_OBJECT
public:
    explicit FreedesktopNotifications(QObject *parent = nullptr);

    void show(const Bubble &bubble, Shown shown) override;
    void close(quint32 number) override;

private Q_SLOTS:
    void actionInvoked(quint32 number, const QString &action);
    void notificationClosed(quint32 number, quint32 reason);

private:
    QHash<quint32, QStringList> m_shown; ///< ours, and what each offered: the signals tell of everybody's
};

} // namespace overzicht
