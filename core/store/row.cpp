// SPDX-License-Identifier: EUPL-1.2
#include "store/row.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <array>

namespace overzicht {

QString word(RowState state)
{
    static const std::array words{QLatin1String("action-needed"), QLatin1String("in-progress"), QLatin1String("draft"), QLatin1String("done"),
                                  QLatin1String("stopped"),       QLatin1String("for-information"), QLatin1String("due"), QLatin1String("processing"),
                                  QLatin1String("paid"),          QLatin1String("expired"),     QLatin1String("withdrawn")};
    return words[size_t(state)];
}

bool isPaidElsewhere(const Row &row) { return row.paying == Paying::Due && row.sameBill && row.sameBill->believed && isTakenCareOf(row.sameBill->paying); }

QList<Row> countedOnce(const QList<Row> &rows)
{
    struct Told {
        QHash<SourceId, int> bySource;
        int counted = 0;
    };
    QHash<QString, Told> bills;
    QList<Row> out;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(out), [&](const Row &row) {
        if (!row.sameBill || !row.amount)
            return true;
        if (isPaidElsewhere(row) || (row.sameBill->believed && !row.heading.confirmed && isOpen(row.sameBill->paying)))
            return false; // the one that is believed counts
        Told &told = bills[row.iban + row.reference + QString::number(row.amount->cents()) + row.amount->currency()];
        if (++told.bySource[row.source] <= told.counted)
            return false;
        ++told.counted;
        return true;
    });
    return out;
}

QList<Money> sum(const QList<Row> &rows)
{
    constexpr qint64 kMost = 1'000'000'000'000'000;
    QMap<QString, qint64> cents;
    for (const Row &row : rows) {
        if (row.amount)
            cents[row.amount->currency()] = qMin(kMost, cents.value(row.amount->currency()) + qBound(-kMost, row.amount->cents(), kMost));
    }
    QList<Money> sums;
    for (auto it = cents.cbegin(); it != cents.cend(); ++it)
        it.key() == QLatin1String("EUR") ? sums.prepend(Money(it.value(), it.key())) : sums.append(Money(it.value(), it.key()));
    return sums;
}

QString word(Paying paying)
{
    static const std::array words{QLatin1String("due"), QLatin1String("said-paid"), QLatin1String("settled"), QLatin1String("processing"), QLatin1String("paid"), QLatin1String("expired"), QLatin1String("withdrawn"), QLatin1String("unclear")};
    return words[size_t(paying)];
}

QString word(Payee payee)
{
    static const std::array words{QLatin1String("no-account"), QLatin1String("not-valid"), QLatin1String("wrong-communication"),
                                  QLatin1String("known"),      QLatin1String("other"),     QLatin1String("not-in-register"), QLatin1String("not-of-that-name")};
    return words[size_t(payee)];
}

} // namespace overzicht
