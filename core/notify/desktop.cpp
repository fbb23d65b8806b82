// SPDX-License-Identifier: EUPL-1.2
#include "notify/desktop.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace overzicht {

namespace {

const QString kName = QStringLiteral("org.freedesktop.Notifications"), kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kOpen = QStringLiteral("default"), kOpenButton = QStringLiteral("open"), kLater = QStringLiteral("later"); // "default" is a press on the bubble itself
constexpr int kPatience = 5000;        ///< milliseconds for a daemon that hangs
constexpr quint32 kByPerson = 2;       ///< reasons of NotificationClosed: 1 expired, 2 dismissed, 3 CloseNotification, 4 undefined
constexpr int kAsTheDesktopLikes = -1; ///< how long it stands there

QDBusMessage call(const char *method) { return QDBusMessage::createMethodCall(kName, kPath, kName, QLatin1String(method)); }

Error errorOf(const QDBusError &error)
{
    // Who took it and then says no has read it; everybody else is not there, or does not speak.
    const bool refused = error.type() == QDBusError::InvalidArgs || error.type() == QDBusError::LimitsExceeded || error.type() == QDBusError::AccessDenied;
    return {refused ? Error::Kind::Refused : Error::Kind::Offline, QStringLiteral("notifications: %1").arg(error.name()), {}};
}

} // namespace

FreedesktopNotifications::FreedesktopNotifications(QObject *parent) : Desktop(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(kName, kPath, kName, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(quint32, QString)));
    bus.connect(kName, kPath, kName, QStringLiteral("NotificationClosed"), this, SLOT(notificationClosed(quint32, quint32)));
}

void FreedesktopNotifications::show(const Bubble &bubble, Shown shown)
{
    QStringList actions;
    if (bubble.buttons)
        actions << kOpen << QCoreApplication::translate("Notify", "Open") << kOpenButton << QCoreApplication::translate("Notify", "Open") << kLater << QCoreApplication::translate("Notify", "Remind me later");
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(uchar(bubble.urgency))}, {QStringLiteral("desktop-entry"), QStringLiteral("overzicht")}, {QStringLiteral("category"), QStringLiteral("email.arrived")}};
    QDBusMessage message = call("Notify");
    message << QStringLiteral("Overzicht") << quint32(0) << QStringLiteral("overzicht") << bubble.summary << bubble.body << actions << hints << kAsTheDesktopLikes;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, kPatience), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, shown = std::move(shown), hasButtons = bubble.buttons](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<quint32> reply = *done;
        if (reply.isError())
            return shown(failure(errorOf(reply.error())));
        if (reply.value() == 0)
            return shown(failure(Error::Kind::Refused, QStringLiteral("notifications: no number")));
        m_shown.insert(reply.value(), hasButtons);
        shown(reply.value());
    });
}

void FreedesktopNotifications::close(quint32 number)
{
    QDBusMessage message = call("CloseNotification");
    message << number;
    QDBusConnection::sessionBus().asyncCall(message, kPatience);
}

void FreedesktopNotifications::actionInvoked(quint32 number, const QString &action)
{
    if (!m_shown.value(number, false))
        return; // another program's, or one that offered nothing
    if (action == kOpen || action == kOpenButton)
        Q_EMIT openPressed(number);
    else if (action == kLater)
        Q_EMIT laterPressed(number);
}

void FreedesktopNotifications::notificationClosed(quint32 number, quint32 reason)
{
    if (m_shown.remove(number) > 0)
        Q_EMIT closed(number, reason == kByPerson);
}

} // namespace overzicht
