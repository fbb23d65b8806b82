// SPDX-License-Identifier: EUPL-1.2
#include "payments/bills.h"

#include "documents/pay_words.h"
#include "kit/words.h"
#include "payments/month_strip.h"

#include <QCoreApplication>

#include <algorithm>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Bill)
};

QList<Row> rowsOf(const RowModel &model)
{
    QList<Row> rows;
    for (int i = 0; i < model.rowCount(); ++i) {
        if (const Row *row = model.row(i))
            rows << *row;
    }
    return rows;
}

} // namespace

Filter Bills::filter(ItemKind) const
{
    Filter filter;
    filter.moneyOnly = true;
    return filter;
}

Grouping Bills::grouping() const
{
    Grouping out{{Words::tr("To be paid"), Words::tr("Look into first"), Words::tr("Under way", "payments"), Words::tr("Paid or over", "payments")},
                 [](const Row &row, const QDateTime &) { return int(billGroup(row)); }};
    out.right = [](int group, const QList<Row> &rows) { return billSum(BillGroup(group), rows); };
    out.newestFirst = {int(BillGroup::UnderWay), int(BillGroup::Over)};
    return out;
}

QString Bills::leadOf(const RowModel &model) const
{
    QList<Row> due = rowsOf(model);
    const auto unread = std::count_if(due.begin(), due.end(), [](const Row &row) { return billGroup(row) == BillGroup::Blocked && !row.amount; });
    due.removeIf([](const Row &row) { return billGroup(row) != BillGroup::Due; });
    const QList<Row> counted = countedOnce(due);
    return billLead(counted, model.inGroups().value(int(BillGroup::Blocked)), model.now(), int(due.size() - counted.size()), int(unread));
}

QWidget *Bills::above(const Theme &theme) const { return new MonthStrip(theme); }

void Bills::tellAbove(QWidget *above, const RowModel &model) const
{
    above->setVisible(model.isGrouped() && model.rowCount() > 0);
    if (model.isGrouped())
        static_cast<MonthStrip *>(above)->setMonths(months(rowsOf(model), model.now()));
}

QList<PillContent> Bills::pills(const Details &details, const QDateTime &now) const
{
    const Row &row = details.row;
    QList<PillContent> out{(isNoLongerListed(row) && !isSuspicious(row)) || asksAboutAccount(row) ? words::askFirst() : isBlocked(row) ? PillContent{Words::tr("Do not pay yet"), QStringLiteral("ban"), Tone::Danger}
                                          : isPaidElsewhere(row) ? words::statePill(row, now) : row.paying == Paying::Due ? PillContent{Words::tr("To be paid"), QStringLiteral("wallet"), Tone::Info} : words::statePill(row, now)};
    if (isNoLongerListed(row))
        return out; // nobody is late for it
    if (row.paying && isOpen(*row.paying) && row.dueAt)
        out << words::deadline(*row.dueAt, now);
    else if (row.dueUnclear)
        out << words::unclearDeadline();
    return out;
}

ActionWords Bills::action(const Details &details, const QDateTime &now) const
{
    const Row &row = details.row;
    const QString amount = row.amount ? words::amount(*row.amount) : QString();
    if (!row.paying || !isOpen(*row.paying))
        return {payingWords(row, now).isEmpty() ? row.amount ? Words::tr("Nothing more to pay here: %1.").arg(amount) : Words::tr("Nothing more to pay here.") : payingWords(row, now), {}, {}};
    if (isNoLongerListed(row) && !isSuspicious(row))
        return {Words::tr("Ask first. Perhaps it is paid or withdrawn."), {}, {}};
    if (!row.mayPay)
        return {row.amount ? Words::tr("Do not pay %1 yet. Ask the service first.").arg(amount) : Words::tr("Do not pay this yet. Ask the service first."), row.dueAt ? words::lastDay(*row.dueAt, now) : Words::tr("No date is given."), {}};
    return {asksAboutAccount(row) ? Words::tr("Ask first which account is right. Then pay %1.").arg(amount) : isPaidElsewhere(row) ? Words::tr("Look first whether it is paid. If not: pay %1.").arg(amount) : Words::tr("Pay %1.").arg(amount), row.dueAt ? words::lastDay(*row.dueAt, now) : Words::tr("No date is given."), Words::tr("Then it can cost more. Not agreed? The letter says how to object.")};
}

} // namespace overzicht
