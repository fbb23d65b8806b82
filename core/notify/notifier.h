// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"
#include "notify/desktop.h"
#include "notify/manners.h"
#include "notify/topic.h"
#include "store/reader.h"
#include "store/store.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace overzicht {

/// Tells the person what came, each thing once, over restarts and mailboxes: it hears the store's signal and tells what the store says is untold, so a lost signal loses nothing.
/// Only who writes the home has one. That a thing goes to the desktop is written down before it goes: so a program that is killed never tells it twice, and what it perhaps told is for
/// the window to show at the next start. Nothing is told of which that cannot be written down.
/// And it reminds, by the same rules, of letters that stay unread and of last days that come near (domain/reminder.h), until they are read or done, and of what the person put off. All that
/// is due at once is one notification.
/// "Done" at a notification is the person's own word, and is written down as the window does; not when the thing asks something else by then: that the window shows.
/// When less may be seen than a notification shows, it is taken away, and counts as told; when that is for a time, it stands there again afterwards. What is told while for a time less is shown than the person chose (Manners::isLessened) is named
/// when that time is over, whether its notification stands there still or not; a program that ends before leaves it to the window.
/// At its end it takes away what stands there: nobody would hear its buttons. What a program that was killed left there it knows again.
class Notifier final : public QObject {
    Q_OBJECT
public:
    struct Patience {
        std::chrono::milliseconds gather{2'000};     ///< after the last change: many that come together are told together
        std::chrono::milliseconds longest{20'000};   ///< but no longer than that after the first
        std::chrono::milliseconds again{300'000};    ///< after the desktop or the disk said no
        std::chrono::milliseconds glance{600'000};   ///< a machine that slept does not count its sleep: so often at least the clock is looked at while something waits for it
        std::chrono::seconds later{4 * 3600};        ///< "later"
    };
    /// All must outlive it, and live in its thread.
    Notifier(Store &store, const Reader &reader, Desktop &desktop, const Clock &clock, const Manners &manners, const Patience &patience, QObject *parent = nullptr);
    Notifier(Store &store, const Reader &reader, Desktop &desktop, const Clock &clock, const Manners &manners, QObject *parent = nullptr) : Notifier(store, reader, desktop, clock, manners, Patience(), parent) {}
    ~Notifier() override;

    void setManners(const Manners &manners);
    /// The window showed those.
    void toldInWindow(const QList<ItemId> &items);
    void remindedInWindow(const QList<ItemId> &items);

Q_SIGNALS:
    void opened(const QList<overzicht::Untold> &what); ///< the person pressed a notification: one item, or all that it was about
    void forWindow(const QList<overzicht::Untold> &what); ///< no desktop takes notifications, or it is not known whether it took them: the window must show these, until it says that it did
    void remindInWindow(const QList<overzicht::Reminder> &what); ///< the same of reminders
    void looked(); ///< everything that was untold is told, or waits for something

private:
    void gather();
    void look();
    QList<Remembered> announce(const QList<Untold> &untold);
    QList<Remembered> stillDue(const QList<Reminder> &due);
    void remind(const QList<Remembered> &all);
    void tell(const Acting &who, const QList<Row> &rows);
    void show(const Bubble &bubble, Topic topic);
    void shown(const Result<QString> &name, const Topic &topic);
    void knowAgain();
    QList<Remembered> nameNow();
    void drop(const QStringList &names);
    bool mustGo(const Topic &topic) const;
    const Topic *pressed(const QString &name) const;
    void ended();
    void askWindow();
    void keep(const QList<ItemId> &items, Announced how);
    void keepReminded(const QList<ItemId> &items, Announced how, const std::optional<QDateTime> &until = {});
    void waitFor(const QDateTime &moment);
    void takeBack(const std::function<bool(const Topic &)> &which);
    void later(const QString &name);
    void done(const QString &name);
    bool writeSaid();

    Store &m_store;
    const Reader &m_reader;
    Desktop &m_desktop;
    const Clock &m_clock;
    Manners m_manners;
    const Patience m_patience;
    QTimer m_gather, m_wake;
    QDateTime m_since; ///< of the first change that waits
    int m_underWay = 0;
    bool m_again = false, m_troubled = false;
    QList<Untold> m_unshown, m_notTaken; ///< of this look: nobody took them
    QList<Reminder> m_unshownReminders;
    QList<ItemId> m_remindersNotTaken;
    QHash<QString, Topic> m_shown;
    QList<Topic> m_unnamed; ///< told while less was shown than the person chose, and to be named when that is over
    struct Said {
        ItemId item;
        Settling word;
        QDateTime at;
    };
    QList<Said> m_said; ///< by a press, and not written down yet
};

} // namespace overzicht
