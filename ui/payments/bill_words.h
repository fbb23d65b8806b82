// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/row.h"

#include <array>

namespace overzicht {

enum class BillGroup { Due, Blocked, UnderWay, Over };
BillGroup billGroup(const Row &row);

/// "You still have to pay € 465,68. The first on 2 December." `rows`: what is due, may be paid and counts (countedOnce), by deadline; `blocked`: how many must be looked
/// into first; `twice`: how many do not count because they look like another that does; `unread`: of how many of the blocked the
/// amount cannot be read.
QString billLead(const QList<Row> &rows, int blocked, const QDateTime &now, int twice = 0, int unread = 0);
QString billSum(BillGroup group, const QList<Row> &rows); ///< what stands at the right of the head of a group

/// What one month asks, or asked.
struct Month {
    QDate first;
    Money due{0, QStringLiteral("EUR")};  ///< in euros: another currency has no place in a sum
    Money done{0, QStringLiteral("EUR")}; ///< paid by the person's or the source's word, or being processed
    bool late = false;                    ///< some of it should have been paid before this day
    bool operator==(const Month &) const = default;
};
/// This month and the two after it. What is overdue stands in this one; what may not be paid yet, and what has no day, in none.
std::array<Month, 3> months(const QList<Row> &rows, const QDateTime &now);

} // namespace overzicht
