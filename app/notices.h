// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/language.h"
#include "domain/sender_register.h"
#include "notify/manners.h"
#include "store/home.h"
#include "store/reminder.h"
#include "sync/engine.h"

#include <QMutex>
#include <QObject>

namespace overzicht {

/// The line between the window and the notifier, which works in the engine's thread and only while this process writes the home.
class Notices : public QObject {
    Q_OBJECT
public:
    /// `senders` must outlive the engine that it accompanies.
    Notices(Home home, const SenderRegister &senders, Language language, const Manners &manners, QObject *parent = nullptr);

    Companion companion();
    void setManners(const Manners &manners);
    void setShared(bool shared); ///< others see the screen: then, as while it is locked, only that there is post is told
    void toldInWindow(const QList<ItemId> &items) { Q_EMIT shownInWindow(items); }
    void remindedInWindow(const QList<ItemId> &items) { Q_EMIT remindersShownInWindow(items); }

Q_SIGNALS:
    void sharedChanged(bool shared); // to who tells
    void opened(const QList<overzicht::Untold> &what);    ///< a notification was pressed
    void forWindow(const QList<overzicht::Untold> &what); ///< see Notifier::forWindow
    void remindInWindow(const QList<overzicht::Reminder> &what); ///< the same of reminders
    void mannersChanged(const overzicht::Manners &manners);  // to the notifier
    void shownInWindow(const QList<overzicht::ItemId> &items); // to the notifier
    void remindersShownInWindow(const QList<overzicht::ItemId> &items); // to the notifier

private:
    const Home m_home;
    const SenderRegister &m_senders;
    const Language m_language;
    QMutex m_lock; ///< the notifier is made in another thread
    Manners m_manners;
    bool m_shared = false;
};

} // namespace overzicht
