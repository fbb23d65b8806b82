// SPDX-License-Identifier: EUPL-1.2
#include "notify/desktop.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusReply>

namespace overzicht {

namespace {

const QString kName = QStringLiteral("org.freedesktop.Notifications"), kPath = QStringLiteral("/org/freedesktop/Notifications");
/// "default" is a click on the bubble itself, and the whole offer to open it: "The default action (usually invoked by clicking the notification) should have a key named "default""
/// (specification, "org.freedesktop.Notifications.Notify"). A button of the same words beside it takes the room of those that a click cannot be.
const QString kOpen = QStringLiteral("default"), kLater = QStringLiteral("later"), kDone = QStringLiteral("done");
constexpr int kPatience = 5000;        ///< milliseconds for a daemon that hangs
constexpr int kBusPatience = 1000;     ///< milliseconds for the bus itself, which answers at once or not at all
constexpr int kAsTheDesktopLikes = -1; ///< how long it stands there

QDBusMessage call(const char *method) { return QDBusMessage::createMethodCall(kName, kPath, kName, QLatin1String(method)); }

QString words(const char *english) { return QCoreApplication::translate("Notify", english); }

/// What the bus says by itself, as text; empty when there is none.
QString askBus(const char *method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus"), QLatin1String(method));
    message.setArguments(arguments);
    return QDBusReply<QString>(QDBusConnection::sessionBus().call(message, QDBus::Block, kBusPatience)).value();
}

bool isUnasked(const QDBusError &error) { return error.type() == QDBusError::UnknownMethod || error.type() == QDBusError::UnknownObject || error.type() == QDBusError::UnknownInterface; }

const QString kActions = QStringLiteral("actions"), kBody = QStringLiteral("body"), kMarkup = QStringLiteral("body-markup");

/// For a daemon that shows what it is given as it is. One that reads markup without saying so finds none: signs that could begin a tag are told by those that look like them.
QString asPlainText(QString body)
{
    for (const auto &[written, meant] : {std::pair("&lt;", "\u2039"), std::pair("&gt;", "\u203a"), std::pair("&quot;", "\""), std::pair("&#39;", "'"), std::pair("&amp;", "&")})
        body.replace(QLatin1String(written), QString::fromUtf8(meant));
    return body;
}

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

FreedesktopNotifications::FreedesktopNotifications(QObject *parent) : Desktop(parent), m_bus(askBus("GetId"))
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(kName, kPath, kName, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(quint32, QString, QDBusMessage)));
    bus.connect(kName, kPath, kName, QStringLiteral("NotificationClosed"), this, SLOT(notificationClosed(quint32, quint32, QDBusMessage)));
}

void FreedesktopNotifications::show(const Bubble &bubble, Shown shown)
{
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call("GetCapabilities"), kPatience), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, bubble, shown = std::move(shown)](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QStringList> can = *done;
        if (!can.isError())
            notify(bubble, can, shown);
        else if (isUnasked(can.error())) // there, but too simple to say: it gets what every desktop understands
            notify(bubble, {kActions, kBody, kMarkup}, shown);
        else
            shown(failure(errorOf(can.error())));
    });
}

void FreedesktopNotifications::notify(const Bubble &bubble, const QStringList &can, Shown shown)
{
    const QString body = can.contains(kMarkup) ? bubble.body : asPlainText(bubble.body);
    const bool isOneLine = !can.contains(kBody) && !body.isEmpty(); // what it is about goes where it can be seen
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(uchar(bubble.urgency))}, {QStringLiteral("desktop-entry"), QStringLiteral("overzicht")}, {QStringLiteral("category"), QStringLiteral("email.arrived")}};
    QDBusMessage message = call("Notify");
    message << QStringLiteral("Overzicht") << quint32(0) << QStringLiteral("overzicht") << (isOneLine ? bubble.summary + QStringLiteral(": ") + QString(body).replace(u'\n', QStringLiteral(" · ")) : bubble.summary) << body
            << (can.contains(kActions) ? actionsOf(bubble) : QStringList()) << hints << kAsTheDesktopLikes;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, kPatience), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, shown = std::move(shown)](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<quint32> reply = *done;
        if (reply.isError())
            return shown(failure(errorOf(reply.error())));
        if (reply.value() == 0)
            return shown(failure(Error::Kind::Refused, QStringLiteral("notifications: no number")));
        shown(nameOf(reply.reply(), reply.value()));
    });
}

QString FreedesktopNotifications::nameOf(const QDBusMessage &from, quint32 number) const { return QStringLiteral("%1 %2 %3").arg(m_bus, from.service()).arg(number); }

void FreedesktopNotifications::close(const QString &name)
{
    const QStringList parts = name.split(u' ');
    if (parts.size() != 3 || parts.first() != m_bus)
        return;
    QDBusMessage message = QDBusMessage::createMethodCall(parts.at(1), kPath, kName, QStringLiteral("CloseNotification"));
    message << parts.at(2).toUInt();
    QDBusConnection::sessionBus().send(message);
}

bool FreedesktopNotifications::mayStand(const QString &name) const { return !m_bus.isEmpty() && name.startsWith(m_bus + u' ' + askBus("GetNameOwner", {kName}) + u' '); }

void FreedesktopNotifications::actionInvoked(quint32 number, const QString &action, const QDBusMessage &message)
{
    const QString name = nameOf(message, number);
    if (action == kOpen)
        Q_EMIT openPressed(name);
    else if (action == kLater)
        Q_EMIT laterPressed(name);
    else if (action == kDone)
        Q_EMIT donePressed(name);
}

void FreedesktopNotifications::notificationClosed(quint32 number, quint32, const QDBusMessage &message) { Q_EMIT closed(nameOf(message, number)); }

} // namespace overzicht
