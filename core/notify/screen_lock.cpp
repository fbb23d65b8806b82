// SPDX-License-Identifier: EUPL-1.2
#include "notify/screen_lock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <algorithm>

namespace overzicht {

namespace {

constexpr int kPatience = 5000; ///< milliseconds for a service that hangs
/// Of the desktops: the path is the name with slashes.
constexpr const char *kSavers[] = {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver", "org.xfce.ScreenSaver"};
const QString kLogin = QStringLiteral("org.freedesktop.login1"), kSession = QStringLiteral("org.freedesktop.login1.Session"), kHint = QStringLiteral("LockedHint"),
              kProperties = QStringLiteral("org.freedesktop.DBus.Properties");

/// Asks, without starting anything that does not run, and hands over a good answer; else `without`.
template <typename Reply, typename Take, typename Without>
void ask(QDBusConnection bus, QDBusMessage question, QObject *context, Take take, Without without)
{
    question.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question, kPatience), context);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, context, [take, without](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<Reply> reply = *done;
        reply.isError() ? without() : take(reply.value());
    });
}

class SaverWitness final : public LockWitness {
public:
    explicit SaverWitness(const char *name) : m_name(QLatin1String(name)), m_path(u'/' + QString(m_name).replace(u'.', u'/')), m_watcher(m_name, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
    {
        m_bus.connect(m_name, m_path, m_name, QStringLiteral("ActiveChanged"), this, SLOT(activeChanged(bool)));
        connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this](const QString &, const QString &, const QString &owner) {
            tell(std::nullopt); // what its predecessor said is over
            if (!owner.isEmpty())
                look();
        });
        look();
    }

private:
    void look()
    {
        ask<bool>(m_bus, QDBusMessage::createMethodCall(m_name, m_path, m_name, QStringLiteral("GetActive")), this, [this](bool active) { tell(active); }, [this] { tell(std::nullopt); });
    }

    QDBusConnection m_bus = QDBusConnection::sessionBus();
    const QString m_name, m_path;
    QDBusServiceWatcher m_watcher;
};

class LoginWitness final : public LockWitness {
public:
    LoginWitness() : m_watcher(kLogin, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
    {
        connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this](const QString &, const QString &, const QString &owner) {
            tell(std::nullopt);
            if (!owner.isEmpty())
                findSession();
        });
        findSession();
    }

private:
    void propertiesChanged(const QString &interface, const QVariantMap &values, const QStringList &others) override
    {
        if (interface != kSession)
            return;
        if (const QVariant hint = values.value(kHint); hint.typeId() == QMetaType::Bool)
            tell(hint.toBool());
        else if (others.contains(kHint))
            look();
    }

    /// "auto": the session this program is of, or else the one that its person sees.
    void findSession()
    {
        QDBusMessage question = QDBusMessage::createMethodCall(kLogin, QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("GetSession"));
        question << QStringLiteral("auto");
        ask<QDBusObjectPath>(m_bus, question, this, [this](const QDBusObjectPath &path) {
            if (m_session != path.path()) {
                if (!m_session.isEmpty())
                    m_bus.disconnect(kLogin, m_session, kProperties, QStringLiteral("PropertiesChanged"), this, SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
                m_session = path.path();
                m_bus.connect(kLogin, m_session, kProperties, QStringLiteral("PropertiesChanged"), this, SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
            }
            look();
        }, [] {});
    }

    void look()
    {
        QDBusMessage question = QDBusMessage::createMethodCall(kLogin, m_session, kProperties, QStringLiteral("Get"));
        question << kSession << kHint;
        ask<QDBusVariant>(m_bus, question, this, [this](const QDBusVariant &value) {
            const QVariant hint = value.variant();
            tell(hint.typeId() == QMetaType::Bool ? std::optional(hint.toBool()) : std::nullopt);
        }, [this] { tell(std::nullopt); });
    }

    QDBusConnection m_bus = QDBusConnection::systemBus();
    QString m_session;
    QDBusServiceWatcher m_watcher;
};

} // namespace

void LockWitness::tell(std::optional<bool> locked)
{
    if (m_locked == locked)
        return;
    m_locked = locked;
    Q_EMIT told();
}

void LockWitness::propertiesChanged(const QString &, const QVariantMap &, const QStringList &) {}

ScreenLock::ScreenLock(QObject *parent) : QObject(parent)
{
    if (QDBusConnection::sessionBus().isConnected()) {
        for (const char *name : kSavers)
            m_witnesses.push_back(std::make_unique<SaverWitness>(name));
    }
    if (QDBusConnection::systemBus().isConnected())
        m_witnesses.push_back(std::make_unique<LoginWitness>());
    for (const auto &witness : m_witnesses) {
        connect(witness.get(), &LockWitness::told, this, [this] {
            const bool locked = std::any_of(m_witnesses.begin(), m_witnesses.end(), [](const auto &one) { return one->locked().value_or(false); });
            if (locked == m_locked)
                return;
            m_locked = locked;
            Q_EMIT changed(locked);
        });
    }
}

ScreenLock::~ScreenLock() = default;

} // namespace overzicht
