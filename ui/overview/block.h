// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/list_view.h"
#include "documents/surroundings.h"
#include "kit/button.h"
#include "kit/empty_state.h"
#include "kit/surface.h"

class QVBoxLayout;

namespace overzicht {

class Skeleton;

/// One block of the overview: a head, and below it a short list, standing skeletons, or one sentence that says why there is no list.
class Block : public Card {
    Q_OBJECT
public:
    /// At most `rows` rows are shown; `skeletons` stand there while something is on its way.
    Block(const Surroundings &around, const QString &name, int rows, int skeletons, QWidget *parent = nullptr);
    ~Block() override;

    void setName(const QString &name); ///< the head, and what a screen reader calls the list
    /// `count`: how many there are in all; `right`: beside the head; `waiting`: more may come at any moment.
    void tell(const QList<Row> &rows, int count, const QString &right, const QString &nothing, bool waiting);

    /// At most so many rows from now on. `opened`: all are asked for, and `all()` stands there to go back to the first ones.
    void setMost(int rows, bool opened);
    /// Above the rows: what they come to, large, and what that is; empty = nothing.
    void figure(const QString &amount, const QString &words);
    /// Below the rows: why they may not be all; empty = they are.
    void warn(const QString &notWhole);

    int shown() const { return m_model->rowCount(); }
    ListView *list() const { return m_list; }
    QVBoxLayout *more() const { return m_more; } ///< above the list: what is no row
    Button *all() const { return m_all; }        ///< stands there when not all are shown here, or all by its doing

private:
    SectionHeader *m_head;
    QWidget *m_sum;
    Text *m_amount, *m_amountOf;
    QVBoxLayout *m_more;
    RowModel *m_model;
    ListView *m_list;
    Skeleton *m_skeleton;
    Text *m_nothing;
    QWidget *m_warning;
    Text *m_notWhole;
    Button *m_all;
    bool m_opened = false;
};

} // namespace overzicht
