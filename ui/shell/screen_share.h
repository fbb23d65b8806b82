// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QObject>
#include <QRect>

namespace overzicht {

/// Whether others see the screen: because the person says so, or because two screens show the same. What is said holds until the person says otherwise, or the program ends: nobody remembers
/// next week what they switched on in a meeting.
class ScreenShare : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    bool isOn() const { return m_on; } ///< the person says so
    bool isSeen() const { return m_on || m_mirrored; }
    void set(bool on);
    void setScreens(const QList<QRect> &screens); ///< where each of them lies: two that overlap show the same
    void followScreens(); ///< of this program, from now on

Q_SIGNALS:
    void changed(bool on);
    void seenChanged(bool seen);

private:
    void become(bool on, bool mirrored);

    bool m_on = false, m_mirrored = false;
};

} // namespace overzicht
