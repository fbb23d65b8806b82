// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <memory>
#include <optional>
#include <vector>

namespace overzicht {

/// One service that knows whether the screen is locked. It may begin, end and be silent at any time: then it says nothing.
class LockWitness : public QObject {
    Q_OBJECT
public:
    std::optional<bool> locked() const { return m_locked; }

Q_SIGNALS:
    void told();

protected:
    void tell(std::optional<bool> locked);

protected Q_SLOTS: // of the bus
    void activeChanged(bool active) { tell(active); }
    virtual void propertiesChanged(const QString &interface, const QVariantMap &values, const QStringList &others);

private:
    std::optional<bool> m_locked;
};

/// Whether the screen is locked, as far as anybody says so: a screen saver on the session bus (GetActive and ActiveChanged of org.freedesktop.ScreenSaver; desktops that do not have that one have
/// the same under their own name), or logind on the system bus (LockedHint of the session, org.freedesktop.login1(5)). One that says "locked" is enough; where nobody knows, it is not.
class ScreenLock : public QObject {
    Q_OBJECT
public:
    explicit ScreenLock(QObject *parent = nullptr);
    ~ScreenLock() override;
    bool isLocked() const { return m_locked; }

Q_SIGNALS:
    void changed(bool locked);

private:
    std::vector<std::unique_ptr<LockWitness>> m_witnesses;
    bool m_locked = false;
};

} // namespace overzicht
