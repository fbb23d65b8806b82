// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"
#include "documents/why_words.h"
#include "domain/acting.h"
#include "store/change.h"
#include "store/reader.h"

#include <QAbstractListModel>
#include <QHash>

#include <functional>

namespace overzicht {

/// Do two rows look the same in a list?
bool looksSame(const Row &a, const Row &b);

/// Rows under heads, in the order of the heads; within one as they came from the store. No heads = no groups.
struct Grouping {
    QStringList heads;
    std::function<int(const Row &row, const QDateTime &now)> of; ///< the place of its head
    std::function<QString(int group, const QList<Row> &rows)> right{}; ///< what stands at the right of a head; none = nothing
    QList<int> newestFirst{}; ///< groups whose rows stand by their arrival
};

/// A list of items as a view wants it, over a few windows of the store: its memory grows with what is shown, not with the archive.
/// It can also show the rows a search found, which do not change until the next search.
class RowModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int kWindow = 100;     ///< rows asked at a time
    static constexpr int kMostWindows = 4;  ///< windows held at a time
    static constexpr int kMostGrouped = 1000; ///< a longer list stands without heads: to part it, it must be read whole

    enum Role { IdRole = Qt::UserRole + 1 }; ///< qint64 of the ItemId

    RowModel(const Reader &reader, Acting who, const Clock &clock, QObject *parent = nullptr);

    void show(const Filter &filter);  ///< what the store has for this filter
    void showHits(const Hits &hits);  ///< a list that stands still
    void addReasons(const QHash<ItemId, QList<FoundIn>> &found); ///< why rows of it were found; until the next showHits
    Reason reason(ItemId id) const { return m_reasons.value(id); }
    /// Parts what `show` shows from now on. `only`: the groups to show; empty = all.
    void setGrouping(const Grouping &grouping) { m_grouping = grouping; }
    void setShownGroups(const QList<int> &only) { m_only = only; }
    bool isGrouped() const { return !m_hits && !m_inGroups.isEmpty(); }
    const QList<int> &inGroups() const { return m_inGroups; } ///< how many rows each group has, also when it is not shown; empty = no groups
    QString headAbove(int at) const; ///< the head that stands above that row; empty = none
    QString headRight(int at) const; ///< what stands at the right of it
    const Filter &filter() const { return m_filter; }
    bool isHits() const { return m_hits; }
    const QDateTime &now() const { return m_now; } ///< the moment the rows are told in

    /// Reads again what is held. Ends with dataChanged when the rows are the same ones, with layoutChanged when only their order or
    /// identity moved, with modelReset when their number changed; `moved` tells before a reset how many rows came (or went).
    void refresh(const Change &change = {});

    /// Null when it cannot be read now: see `error`.
    const Row *row(int at) const;
    /// Where that item is, looked for in what is held and in the windows around `near`; -1 when it is not there.
    int find(ItemId id, int near) const;
    std::optional<Error> error() const { return m_error; }
    int windowsHeld() const { return int(m_windows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void moved(int by);
    void failed(const overzicht::Error &error);

private:
    struct Window {
        int from = 0;
        QList<Row> rows;
    };
    const Window *windowFor(int at) const;
    void countAgain();
    void part(int count);

    const Reader &m_reader;
    Acting m_who;
    const Clock &m_clock;
    Filter m_filter;
    Grouping m_grouping;
    QList<int> m_only, m_inGroups;
    QStringList m_rights; ///< by group
    QDateTime m_now;
    bool m_hits = false;
    QHash<ItemId, Reason> m_reasons;
    int m_count = 0;
    mutable QList<Window> m_windows; ///< the last one used at the end
    mutable std::optional<Error> m_error;
};

} // namespace overzicht
