// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"
#include "store/reminder.h"

#include <QHash>
#include <QWidget>

namespace overzicht {

class NoteBox;
class Button;

/// What came, or what the person is reminded of, and no desktop told: sender and subject of each, and why, in a box on top of the page, until the person closes it or nothing of it waits any more.
/// Hidden when there is nothing. Only what is of the person this window is for.
class Arrivals : public QWidget {
    Q_OBJECT
public:
    enum class Of { News, Reminders };
    explicit Arrivals(const Surroundings &around, Of of = Of::News, QWidget *parent = nullptr);
    void add(const QList<Untold> &what); ///< those that stand there already are not told again
    void add(const QList<Reminder> &what); ///< of one that stands there the reason is the new one
    void lookAgain(); ///< something changed, or time went by: lets go of what was read or done meanwhile, or is not there any more

Q_SIGNALS:
    void itemAsked(overzicht::ItemId item);
    void allAsked();
    void shown(const QList<overzicht::ItemId> &items); ///< the person can see them now
    void announced(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void put(const QList<ItemId> &fresh);
    bool isOver(ItemId item) const;
    void tell();
    void tellShown();

    Surroundings m_around;
    const Of m_of;
    NoteBox *m_box;
    Button *m_open;
    QList<ItemId> m_items; ///< what stands there, the last that came first
    QList<ItemId> m_unseen;
    QList<ItemId> m_readBefore; ///< those that were read when they came: to be reminded of
    QHash<ItemId, Reminder> m_reminders;
};

} // namespace overzicht
