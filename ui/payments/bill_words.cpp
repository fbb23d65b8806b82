// SPDX-License-Identifier: EUPL-1.2
#include "payments/bill_words.h"

#include "base/local_time.h"
#include "documents/pay_words.h"
#include "kit/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Bill)
};

QDate dayOf(const QDateTime &moment) { return moment.toTimeZone(brussels()).date(); }

QString sumWords(const QList<Row> &rows)
{
    QStringList told;
    const QList<Money> sums = sum(rows);
    for (const Money &one : sums)
        told << words::amount(one);
    return told.join(QStringLiteral(" + "));
}

Money plus(const Money &a, qint64 cents) { return Money(a.cents() + cents, a.currency()); }

} // namespace

BillGroup billGroup(const Row &row)
{
    switch (row.paying.value_or(Paying::Settled)) {
    case Paying::Due:
    case Paying::Unclear: return row.mayPay ? BillGroup::Due : BillGroup::Blocked;
    case Paying::Said:
    case Paying::Processing: return BillGroup::UnderWay;
    case Paying::Settled:
    case Paying::Paid:
    case Paying::Expired:
    case Paying::Withdrawn: break;
    }
    return BillGroup::Over;
}

QString billLead(const QList<Row> &rows, int blocked, const QDateTime &now, int twice, int unread)
{
    const QString once = twice > 0 ? u' ' + Words::tr("%n bill(s) not counted: it looks the same as another.", nullptr, twice) : QString();
    if (rows.isEmpty() && twice > 0 && blocked == 0)
        return Words::tr("Nothing is left to pay, if what looks the same is the same.") + once;
    if (rows.isEmpty())
        return blocked > 0 ? Words::tr("Look into %n before you pay.", nullptr, blocked) : Words::tr("What your sources told asks no money now.");
    QString out = Words::tr("You still have to pay %1.").arg(sumWords(rows));
    const auto first = std::find_if(rows.begin(), rows.end(), [](const Row &row) { return row.dueAt.has_value(); });
    if (first != rows.end())
        out += u' ' + (*first->dueAt < now ? Words::tr("The first is late: it had to be paid on %1.").arg(words::day(dayOf(*first->dueAt), dayOf(now)))
                                          : Words::tr("The first %1.", "until and including a day").arg(words::lastDay(*first->dueAt, now)));
    out += once;
    if (const int alike = perhapsTwice(rows); alike > 0)
        out += u' ' + Words::tr("The communication of %n of them stands on another bill as well: perhaps you owe less.", nullptr, alike);
    if (unread > 0)
        out += u' ' + Words::tr("That is not all: the amount of %n more cannot be read.", nullptr, unread);
    return out;
}

QString billSum(BillGroup group, const QList<Row> &rows) { return group == BillGroup::Blocked ? Words::tr("counts in no sum") : group == BillGroup::Over ? QString() : sumWords(countedOnce(rows)); }

std::array<Month, 3> months(const QList<Row> &rows, const QDateTime &now)
{
    const QDate today = dayOf(now), begin(today.year(), today.month(), 1);
    std::array<Month, 3> out{Month{begin}, Month{begin.addMonths(1)}, Month{begin.addMonths(2)}};
    const QList<Row> once = countedOnce(rows);
    for (const Row &row : once) {
        if (!row.amount || row.amount->currency() != QLatin1String("EUR"))
            continue;
        const BillGroup group = billGroup(row);
        const bool due = group == BillGroup::Due, done = group == BillGroup::UnderWay || row.paying == Paying::Paid;
        const std::optional<QDateTime> at = done && row.paidByYou ? row.paidByYou : row.dueAt;
        if (!at || (!due && !done))
            continue;
        const QDate day = dayOf(*at), counted = due ? qMax(day, today) : day;
        for (Month &month : out) {
            if (counted.year() != month.first.year() || counted.month() != month.first.month())
                continue;
            Money &into = due ? month.due : month.done;
            into = plus(into, row.amount->cents());
            month.late = month.late || (due && *at < now);
        }
    }
    return out;
}

} // namespace overzicht
