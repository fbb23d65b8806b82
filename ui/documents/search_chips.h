// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/narrowing.h"

#include <QWidget>

class QMenu;

namespace overzicht {

class Button;
class Theme;

/// By what a search is narrowed, as chips below its field: one that is not set opens a menu, one that is set says what it is and goes away at a press. And in which order the answers stand.
class SearchChips : public QWidget {
    Q_OBJECT
public:
    SearchChips(const Theme &theme, const Clock &clock, ItemKind of, QWidget *parent = nullptr);

    const Narrowing &narrowing() const { return m_now; }
    void setNarrowing(const Narrowing &narrowing);    ///< tells nobody
    void setKindsOffered(bool on);                    ///< default: yes
    void setSenders(const QList<Row> &rows);          ///< who can be chosen: those of these rows, most letters first
    void setSavable(bool can, bool saved);            ///< whether this search can be kept, and is

Q_SIGNALS:
    void changed();
    void saveAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr int kMostSenders = 12;
    enum Which { Kind, Sender, Settled, Period, Count };
    struct Pair {
        Button *choose = nullptr, *remove = nullptr;
    };
    struct Known {
        PartyId id;
        QString name;
        int count = 0;
    };
    void tell();
    void set(const Narrowing &now, Which which);
    void open(Which which);
    void fillKinds(QMenu &menu);
    void fillSenders(QMenu &menu);
    void fillPeriods(QMenu &menu);

    const Theme &m_theme;
    const Clock &m_clock;
    ItemKind m_kind;
    Narrowing m_now;
    Pair m_pairs[Count];
    Button *m_best, *m_save;
    QList<Known> m_senders;
    bool m_kindsOffered = true;
};

} // namespace overzicht
