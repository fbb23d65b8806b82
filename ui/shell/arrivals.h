// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"

#include <QWidget>

namespace overzicht {

class NoteBox;
class Button;

/// What came and no desktop told: sender and subject of each, in a box on top of the page, until the person closes it. Hidden when there is nothing. Only what is of the person this window is for.
class Arrivals : public QWidget {
    Q_OBJECT
public:
    explicit Arrivals(const Surroundings &around, QWidget *parent = nullptr);
    void add(const QList<Untold> &what); ///< those that stand there already are not told again

Q_SIGNALS:
    void itemAsked(overzicht::ItemId item);
    void allAsked();
    void shown(const QList<overzicht::ItemId> &items); ///< the person can see them now
    void announced(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void tell();
    void tellShown();

    Surroundings m_around;
    NoteBox *m_box;
    Button *m_open;
    QList<ItemId> m_items; ///< what stands there, the last that came first
    QList<ItemId> m_unseen;
};

} // namespace overzicht
