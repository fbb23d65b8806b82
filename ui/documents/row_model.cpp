// SPDX-License-Identifier: EUPL-1.2
#include "documents/row_model.h"

#include "documents/row_words.h"

#include <algorithm>

namespace overzicht {

bool looksSame(const Row &a, const Row &b)
{
    return a.id == b.id && a.heading == b.heading && a.dueAt == b.dueAt && a.dueUnclear == b.dueUnclear && a.state == b.state && a.readHere == b.readHere
        && a.readAtSource == b.readAtSource && a.arrivalIsGuess == b.arrivalIsGuess && a.classified == b.classified && a.amount == b.amount && a.channels == b.channels
        && a.goneAtSource == b.goneAtSource && a.hiddenAtSource == b.hiddenAtSource && a.unlinked == b.unlinked && a.attachments == b.attachments
        && a.arrivedAt == b.arrivedAt && a.paying == b.paying && a.mayPay == b.mayPay && a.sameBill == b.sameBill && a.changes == b.changes && a.validFrom == b.validFrom && a.languages == b.languages && a.paidByYou == b.paidByYou && a.askedAnew == b.askedAnew && a.untilTold == b.untilTold;
}

RowModel::RowModel(const Reader &reader, Acting who, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_reader(reader), m_who(std::move(who)), m_clock(clock), m_now(clock.now())
{
}

void RowModel::countAgain()
{
    m_now = m_clock.now();
    const auto count = m_reader.count(m_who, m_filter);
    if (!count) {
        m_error = count.error();
        return;
    }
    m_error.reset();
    if (!m_grouping.heads.isEmpty() && *count <= kMostGrouped)
        return part(*count);
    m_count = *count;
    m_inGroups.clear();
}

/// Reads all there is and holds it as one window, group after group.
void RowModel::part(int count)
{
    auto rows = m_reader.rows(m_who, m_filter, 0, count);
    if (!rows) {
        m_error = rows.error();
        return;
    }
    QList<QList<Row>> parted(m_grouping.heads.size());
    for (const Row &row : std::as_const(*rows))
        parted[qBound(0, m_grouping.of(row, m_now), int(parted.size()) - 1)] << row;
    m_inGroups.clear();
    m_rights.clear();
    Window whole;
    for (int group = 0; group < parted.size(); ++group) {
        m_inGroups << int(parted.at(group).size());
        m_rights << (m_grouping.right ? m_grouping.right(group, parted.at(group)) : QString());
        if (m_grouping.newestFirst.contains(group))
            std::stable_sort(parted[group].begin(), parted[group].end(), [](const Row &a, const Row &b) { return qint64(a.id) > qint64(b.id); }); // ids follow the arrival
        if (m_only.isEmpty() || m_only.contains(group))
            whole.rows << parted.at(group);
    }
    m_count = int(whole.rows.size());
    m_windows.clear();
    if (m_count > 0)
        m_windows << whole;
}

QString RowModel::headAbove(int at) const
{
    const Row *here = isGrouped() ? row(at) : nullptr;
    if (!here)
        return {};
    const int group = m_grouping.of(*here, m_now);
    const Row *before = at > 0 ? row(at - 1) : nullptr;
    return before && m_grouping.of(*before, m_now) == group ? QString() : m_grouping.heads.value(group);
}

QString RowModel::headRight(int at) const
{
    const Row *here = isGrouped() ? row(at) : nullptr;
    return here ? m_rights.value(m_grouping.of(*here, m_now)) : QString();
}

void RowModel::show(const Filter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_hits = false;
    m_reasons.clear();
    m_windows.clear();
    m_count = 0;
    countAgain();
    endResetModel();
    if (m_error)
        Q_EMIT failed(*m_error);
}

void RowModel::addReasons(const QHash<ItemId, QList<FoundIn>> &found)
{
    if (!m_hits || m_windows.isEmpty())
        return;
    const QList<Row> &rows = m_windows.first().rows;
    int first = -1, last = -1;
    for (int at = 0; at < rows.size(); ++at) {
        const auto why = found.constFind(rows.at(at).id);
        if (why == found.cend())
            continue;
        m_reasons.insert(rows.at(at).id, reasonOf(*why, rows.at(at)));
        first = first < 0 ? at : first;
        last = at;
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first), index(last));
}

void RowModel::showHits(const Hits &hits)
{
    m_reasons.clear();
    m_now = m_clock.now();
    if (m_hits && !m_windows.isEmpty() && m_windows.first().rows.size() == hits.rows.size()) {
        QList<Row> &rows = m_windows.first().rows;
        const bool sameOnes = std::equal(rows.cbegin(), rows.cend(), hits.rows.cbegin(), [](const Row &a, const Row &b) { return a.id == b.id; });
        if (sameOnes) {
            rows = hits.rows;
            if (!rows.isEmpty())
                Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
            return;
        }
    }
    beginResetModel();
    m_hits = true;
    m_now = m_clock.now();
    m_error.reset();
    m_count = int(hits.rows.size());
    m_windows = {Window{0, hits.rows}};
    endResetModel();
}

void RowModel::refresh(const Change &change)
{
    if (m_filter.kind && !change.kinds.isEmpty() && !change.kinds.contains(int(*m_filter.kind)))
        return;
    if (m_hits) {
        // The found rows stay, each as it is now; one that is gone from the store keeps its last look.
        QList<Row> &rows = m_windows.first().rows;
        m_now = m_clock.now();
        const bool all = change.many || change.ids.isEmpty();
        for (int i = 0; i < rows.size(); ++i) {
            if (!all && !change.ids.contains(rows.at(i).id))
                continue;
            if (auto row = m_reader.row(m_who, rows.at(i).id); row && !looksSame(*row, rows.at(i))) {
                rows[i] = *row;
                Q_EMIT dataChanged(index(i), index(i));
            }
        }
        return;
    }
    const int before = m_count;
    const QList<Window> old = m_windows;
    const QList<int> parted = m_inGroups;
    countAgain();
    if (m_error) {
        // What was read before stays readable.
        Q_EMIT failed(*m_error);
        return;
    }
    if (m_count != before) {
        const int after = m_count;
        m_count = before;
        Q_EMIT moved(after - before);
        beginResetModel();
        m_count = after;
        if (!isGrouped())
            m_windows.clear();
        endResetModel();
        return;
    }
    if (!isGrouped())
        m_windows.clear();
    bool reordered = m_inGroups != parted;
    int first = -1, last = -1;
    for (const Window &window : old) {
        const Window *fresh = windowFor(window.from);
        if (!fresh || fresh->rows.size() != window.rows.size()) {
            reordered = true;
            continue;
        }
        for (int i = 0; i < window.rows.size(); ++i) {
            reordered = reordered || fresh->rows.at(i).id != window.rows.at(i).id;
            if (!looksSame(fresh->rows.at(i), window.rows.at(i))) {
                first = first < 0 ? window.from + i : qMin(first, window.from + i);
                last = qMax(last, window.from + i);
            }
        }
    }
    if (reordered)
        Q_EMIT layoutChanged();
    else if (first >= 0)
        Q_EMIT dataChanged(index(first), index(last));
}

const RowModel::Window *RowModel::windowFor(int at) const
{
    for (int i = 0; i < m_windows.size(); ++i) {
        const Window &window = m_windows.at(i);
        if (at < window.from || at >= window.from + window.rows.size())
            continue;
        if (i + 1 < m_windows.size())
            m_windows.move(i, m_windows.size() - 1);
        return &m_windows.constLast();
    }
    if (m_hits || isGrouped()) // held whole
        return nullptr;
    const int from = at / kWindow * kWindow;
    auto rows = m_reader.rows(m_who, m_filter, from, kWindow);
    if (!rows) {
        m_error = rows.error();
        return nullptr;
    }
    // A window that was shorter than it is now would be asked for again at every row.
    m_windows.removeIf([&](const Window &w) { return w.from == from; });
    while (m_windows.size() >= kMostWindows)
        m_windows.removeFirst();
    m_windows.append(Window{from, std::move(*rows)});
    return at - from < m_windows.constLast().rows.size() ? &m_windows.constLast() : nullptr;
}

const Row *RowModel::row(int at) const
{
    if (at < 0 || at >= m_count)
        return nullptr;
    const Window *window = windowFor(at);
    return window ? &window->rows.at(at - window->from) : nullptr;
}

int RowModel::find(ItemId id, int near) const
{
    const auto inWindow = [&](const Window &window) {
        for (int i = 0; i < window.rows.size(); ++i) {
            if (window.rows.at(i).id == id)
                return window.from + i;
        }
        return -1;
    };
    for (const Window &window : std::as_const(m_windows)) {
        if (const int at = inWindow(window); at >= 0)
            return at;
    }
    if (m_hits || m_count == 0)
        return -1;
    const int middle = qBound(0, near, m_count - 1) / kWindow;
    for (const int step : {0, -1, 1}) {
        const int from = (middle + step) * kWindow;
        if (from < 0 || from >= m_count)
            continue;
        const Window *window = windowFor(from);
        if (const int at = window ? inWindow(*window) : -1; at >= 0)
            return at;
    }
    return -1;
}

int RowModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_count; }

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    const Row *found = index.isValid() ? row(index.row()) : nullptr;
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return found->heading.subject;
    case Qt::AccessibleTextRole: {
        const QString why = m_hits ? m_reasons.value(found->id).words : QString();
        return why.isEmpty() ? rowSentence(*found, m_now) : rowSentence(*found, m_now) + QStringLiteral(". ") + why;
    }
    case IdRole:
        return qint64(found->id);
    default:
        return {};
    }
}

} // namespace overzicht
