// SPDX-License-Identifier: EUPL-1.2
#include "shell/desktop_look.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

namespace overzicht {

void followDesktopLook(QObject *receiver, std::function<void()> isDark)
{
    if (QGuiApplication::palette().color(QPalette::Window).lightness() < 100)
        return isDark();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
                                                           QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    question << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme");
    question.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, 2000), receiver);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, receiver, [isDark = std::move(isDark)](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isError())
            return;
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>()) // the portal wraps it twice
            value = value.value<QDBusVariant>().variant();
        if (value.toUInt() == 1)
            isDark();
    });
}

} // namespace overzicht
