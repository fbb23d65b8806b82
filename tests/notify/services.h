// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The services of a desktop that know whether the screen is locked, on a bus of their own connection each: real names, real messages.

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QUuid>

#include <catch2/catch.hpp>

/// A connection with a name, that answers by hand.
class Service : public QDBusVirtualObject {
public:
    explicit Service(const QString &name, const QString &root) : m_own(QUuid::createUuid().toString()), m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_own))
    {
        REQUIRE(m_bus.isConnected());
        REQUIRE(m_bus.registerVirtualObject(root, this, QDBusConnection::SubPath));
        REQUIRE(m_bus.registerService(name));
    }
    ~Service() override { QDBusConnection::disconnectFromBus(m_own); }
    QString introspect(const QString &) const override { return {}; }

protected:
    void emitSignal(const QString &path, const char *interface, const char *name, const QVariantList &arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, QLatin1String(interface), QLatin1String(name));
        signal.setArguments(arguments);
        REQUIRE(m_bus.send(signal));
    }

private:
    QString m_own;
    QDBusConnection m_bus;
};

class Saver final : public Service {
public:
    Saver(const char *name, bool active) : Service(QLatin1String(name), path(name)), m_name(name), m_active(active) {}
    void set(bool active)
    {
        m_active = active;
        say({active});
    }
    void say(const QVariantList &arguments) { emitSignal(path(m_name), m_name, "ActiveChanged", arguments); }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        return message.member() == QLatin1String("GetActive") && bus.send(message.createReply(m_active));
    }

private:
    static QString path(const char *name) { return u'/' + QString(QLatin1String(name)).replace(u'.', u'/'); }
    const char *m_name;
    bool m_active;
};

class Login final : public Service {
public:
    explicit Login(bool locked) : Service(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1")), m_locked(locked) {}
    void set(bool locked)
    {
        m_locked = locked;
        say(QStringLiteral("org.freedesktop.login1.Session"), {{QStringLiteral("LockedHint"), locked}});
    }
    void setUntold(bool locked)
    {
        m_locked = locked;
        emitSignal(kPath, "org.freedesktop.DBus.Properties", "PropertiesChanged", {QStringLiteral("org.freedesktop.login1.Session"), QVariantMap(), QStringList{QStringLiteral("LockedHint")}});
    }
    void say(const QString &interface, const QVariantMap &values) { emitSignal(kPath, "org.freedesktop.DBus.Properties", "PropertiesChanged", {interface, values, QStringList()}); }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == QLatin1String("GetSession") && message.arguments().value(0) == QStringLiteral("auto"))
            return bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(kPath))));
        if (message.path() == kPath && message.member() == QLatin1String("Get") && message.arguments().value(1) == QStringLiteral("LockedHint"))
            return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(m_locked))));
        return false;
    }

private:
    inline static const QString kPath = QStringLiteral("/org/freedesktop/login1/session/_32");
    bool m_locked;
};
