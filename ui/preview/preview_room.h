// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "conformance/checking.h"

#include <QObject>
#include <QThread>

namespace overzicht {

/// A thread of its own in which a file is checked and its server asked, so that the window never waits. A new question stops the one before.
class PreviewRoom : public QObject {
    Q_OBJECT
public:
    /// What is given must outlive it.
    PreviewRoom(const Registry &registry, const SenderRegister &senders, QObject *parent = nullptr);
    ~PreviewRoom() override; ///< waits until what is under way has stopped

    void check(const QByteArray &file, const conformance::Checking::Wish &wish);

Q_SIGNALS:
    void rowsCame(const overzicht::conformance::Checked &soFar); ///< only of what was asked last
    void ended(const overzicht::conformance::Checked &checked);

private:
    const Registry &m_registry;
    const SenderRegister &m_senders;
    QThread m_thread;
    QObject *m_inside;   ///< lives in the thread, and holds the one check there is
    int m_asked = 0;
};

} // namespace overzicht
