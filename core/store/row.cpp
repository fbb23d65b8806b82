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
                                  QLatin1String("paid"),          QLatin1String("expired"),     QLatin1String("withdrawn"), QLatin1String("unclear")};
    return words[size_t(state)];
}

bool SourceState::onlyOffers() const
{
    const auto active = [](const FeedState &feed) { return feed.health != Health::Inactive; };
    return std::any_of(feeds.cbegin(), feeds.cend(), active) && std::all_of(feeds.cbegin(), feeds.cend(), [&](const FeedState &feed) { return !active(feed) || feed.feed.kind == Feed::Kind::Services; });
}

bool isNoLongerListed(const Row &row) { return row.goneAtSource && row.paying && isOpen(*row.paying); }

bool asksAboutAccount(const Row &row)
{
    return row.mayPay && row.paying && isOpen(*row.paying) && row.payee != Payee::Registered
        && std::any_of(row.changes.cbegin(), row.changes.cend(), [](const AskChange &change) { return change.what == AskChange::What::Account; });
}

bool isPaidElsewhere(const Row &row) { return row.paying == Paying::Due && row.sameBill && row.sameBill->likeness == Likeness::Same && row.sameBill->believed && isTakenCareOf(row.sameBill->paying); }

bool isPerhapsPaidElsewhere(const Row &row)
{
    return isPaidElsewhere(row) || (row.paying == Paying::Due && row.sameBill && row.sameBill->handed && row.sameBill->likeness != Likeness::OtherAccount);
}

std::optional<Ogm> structuredIn(const QString &reference) { return reference.startsWith(QLatin1String("+++")) ? Ogm::parse(reference) : std::nullopt; }

std::optional<BillMark> billMark(const Row &row)
{
    if (!row.amount)
        return std::nullopt;
    const auto structured = structuredIn(row.reference);
    const auto account = row.iban.isEmpty() ? std::nullopt : std::optional(Iban::asTold(row.iban)); // one that cannot be read is not none
    return billMark(PaymentRequest{row.amount, account, structured, structured ? QString() : row.reference, {}, {}}, row.dueAt,
                    row.arrivalIsGuess ? std::nullopt : std::optional(row.arrivedAt));
}

bool shareSource(const QStringList &channels, const QStringList &others)
{
    return std::any_of(others.cbegin(), others.cend(), [&](const QString &source) { return channels.contains(source); });
}

QList<Row> countedOnce(const QList<Row> &rows)
{
    struct Counted {
        BillMark mark;
        QStringList channels;
    };
    QHash<QString, QList<Counted>> bills; // by communication: at most a few each
    QList<Row> out;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(out), [&](const Row &row) {
        const auto mark = row.sameBill && row.sameBill->likeness == Likeness::Same ? billMark(row) : std::nullopt;
        if (!mark)
            return true;
        if (isPaidElsewhere(row) || (row.sameBill->believed && !row.heading.confirmed && row.sameBill->source != row.source && isOpen(row.sameBill->paying)))
            return false; // the one that is believed counts
        QList<Counted> &counted = bills[mark->communication];
        if (std::any_of(counted.cbegin(), counted.cend(), [&](const Counted &one) { return likeness(one.mark, *mark, shareSource(one.channels, row.channels)) == Likeness::Same; }))
            return false;
        counted << Counted{*mark, row.channels};
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

QString word(Likeness likeness)
{
    static const std::array words{QLatin1String("none"), QLatin1String("perhaps"), QLatin1String("without-account"), QLatin1String("other-account"), QLatin1String("same")};
    return words[size_t(likeness)];
}

QString word(Payee payee)
{
    static const std::array words{QLatin1String("no-account"), QLatin1String("not-valid"), QLatin1String("wrong-communication"),
                                  QLatin1String("known"),      QLatin1String("other"),     QLatin1String("not-in-register"), QLatin1String("not-of-that-name"), QLatin1String("unknown-of-that-name"),
                                  QLatin1String("account-not-readable"), QLatin1String("communication-not-readable"), QLatin1String("name-not-readable")};
    return words[size_t(payee)];
}

} // namespace overzicht
