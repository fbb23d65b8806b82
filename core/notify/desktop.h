// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "notify/bubble.h"

#include <QObject>

#include <functional>

class QDBusMessage;

namespace overzicht {

/// Where notifications are shown. One interface for every platform; on Linux FreedesktopNotifications.
class Desktop : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    using Shown = std::function<void(Result<QString>)>; ///< its name: no other notification ever has it, on this desktop or another, today or later
    /// Called once, from the event loop. Offline: nobody shows notifications here, so the window must. Refused: the desktop did not take it.
    virtual void show(const Bubble &bubble, Shown shown) = 0;
    virtual void close(const QString &name) = 0; ///< one that is not there any more is no mistake
    /// Whether what another program of ours showed under that name may stand there still: the desktop is the one that took it.
    virtual bool mayStand(const QString &name) const = 0;

Q_SIGNALS:
    // Of whatever stands there: names that the listener does not know are others'. What it did not offer is no press either.
    void openPressed(const QString &name);
    void laterPressed(const QString &name);
    void donePressed(const QString &name); ///< what the bubble settles; perhaps more than once
    void closed(const QString &name);      ///< by the person, after a press, or because its time was over
};

/// org.freedesktop.Notifications on the session bus (Desktop Notifications Specification 1.2). The daemon may begin and end at any time: each bubble finds out by itself, and asks what the
/// daemon can ("Desktop Notifications Specification", GetCapabilities).
/// A name is that of the bus, of the daemon's connection on it, which the bus gives to nobody twice, and the number that the daemon gave.
class FreedesktopNotifications final : public Desktop {
    Q_OBJECT
    Q_MOC_INCLUDE(<QDBusMessage>)
public:
    explicit FreedesktopNotifications(QObject *parent = nullptr);

    void show(const Bubble &bubble, Shown shown) override;
    void close(const QString &name) override;
    bool mayStand(const QString &name) const override;

private Q_SLOTS:
    void actionInvoked(quint32 number, const QString &action, const QDBusMessage &message);
    void notificationClosed(quint32 number, quint32 reason, const QDBusMessage &message);

private:
    void notify(const Bubble &bubble, const QStringList &can, Shown shown);
    QString nameOf(const QDBusMessage &from, quint32 number) const;

    const QString m_bus; ///< its id; empty without one
};

} // namespace overzicht
