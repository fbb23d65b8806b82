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
/// "default" is a click on the bubble itself, and the whole offer to open it: "The default action (usually invoked by clicking the notification) should have a key named "default""
/// (specification, "org.freedesktop.Notifications.Notify"). A button of the same words beside it takes the room of those that a click cannot be.
const QString kOpen = QStringLiteral("default"), kLater = QStringLiteral("later"), kDone = QStringLiteral("done");
constexpr int kPatience = 5000;        ///< milliseconds for a daemon that hangs
constexpr quint32 kByPerson = 2;       ///< reasons of NotificationClosed: 1 expired, 2 dismissed, 3 CloseNotification, 4 undefined
constexpr int kAsTheDesktopLikes = -1; ///< how long it stands there

QDBusMessage call(const char *method) { return QDBusMessage::createMethodCall(kName, kPath, kName, QLatin1String(method)); }

QString words(const char *english) { return QCoreApplication::translate("Notify", english); }

/// Each as its key and its words.
QStringList actionsOf(const Bubble &bubble)
{
    if (!bubble.buttons)
        return {};
    QStringList actions{kOpen, words(QT_TRANSLATE_NOOP("Notify", "Open"))};
    switch (bubble.settles) {
    case Settling::Read: actions << kDone << words(QT_TRANSLATE_NOOP("Notify", "I have read it")); break;
    case Settling::Done: actions << kDone << words(QT_TRANSLATE_NOOP("Notify", "Done already")); break;
    case Settling::Paid: actions << kDone << words(QT_TRANSLATE_NOOP("Notify", "Paid already")); break;
    case Settling::None: break;
    }
    return actions << kLater << words(QT_TRANSLATE_NOOP("Notify", "Remind me later"));
}

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
    const QStringList actions = actionsOf(bubble);
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(uchar(bubble.urgency))}, {QStringLiteral("desktop-entry"), QStringLiteral("overzicht")}, {QStringLiteral("category"), QStringLiteral("email.arrived")}};
    QDBusMessage message = call("Notify");
    message << QStringLiteral("Overzicht") << quint32(0) << QStringLiteral("overzicht") << bubble.summary << bubble.body << actions << hints << kAsTheDesktopLikes;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, kPatience), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, shown = std::move(shown), actions](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<quint32> reply = *done;
        if (reply.isError())
            return shown(failure(errorOf(reply.error())));
        if (reply.value() == 0)
            return shown(failure(Error::Kind::Refused, QStringLiteral("notifications: no number")));
        m_shown.insert(reply.value(), actions);
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
    if (!m_shown.value(number).contains(action))
        return; // another program's, or what this one did not offer
    if (action == kOpen)
        Q_EMIT openPressed(number);
    else if (action == kLater)
        Q_EMIT laterPressed(number);
    else if (action == kDone)
        Q_EMIT donePressed(number);
}

void FreedesktopNotifications::notificationClosed(quint32 number, quint32 reason)
{
    if (m_shown.remove(number) > 0)
        Q_EMIT closed(number, reason == kByPerson);
}

} // namespace overzicht
