// SPDX-License-Identifier: EUPL-1.2
#include "store/together.h"

#include "adapter/keys.h"
#include "store/reading.h"

#include <algorithm>
#include <functional>

namespace overzicht::together {

namespace {

constexpr int kMostLookedAt = 1000; ///< of those that carry one number, the ones that came last
constexpr QLatin1String kCase("case:"), kTold("told:");

/// Other items with that key: cases or all but cases, none that was put out of sight.
void look(Reading &r, qint64 acting, const Row &row, const QString &key, QList<qint64> &into)
{
    Query q(r.db, lookSql());
    q << acting << key << kMostLookedAt << qint64(row.id) << int(ItemKind::Dossier) << (row.kind != ItemKind::Dossier);
    while (q.next()) {
        if (const qint64 item = q.integer(0); !into.contains(item))
            into << item;
    }
}

/// The newest of them; an id begins with its moment.
void add(Reading &r, qint64 acting, QList<qint64> items, bool confirmed, QList<BesideCase> &into)
{
    std::sort(items.begin(), items.end(), std::greater<>());
    const QList<Row> rows = r.rows(acting, items.mid(0, Details::kMostBeside));
    for (const Row &row : rows)
        into << BesideCase{row, confirmed};
}

} // namespace

QByteArray lookSql()
{
    return "SELECT DISTINCT i.id FROM (SELECT sighting FROM sighting_key WHERE acting = ?1 AND key = ?2 ORDER BY sighting DESC LIMIT ?3) k "
           "CROSS JOIN sighting s ON s.id = k.sighting CROSS JOIN item i ON i.id = s.item WHERE i.acting = ?1 AND i.id <> ?4 AND (i.kind = ?5) = ?6 AND i.hidden = 0";
}

bool isOnlyBeside(const QString &key) { return key.startsWith(kCase) || key.startsWith(kTold); }

QStringList besideKeys(const SourceId &source, const QString &key)
{
    if (keys::isOfCase(key))
        return {QString(kCase) + source.text() + key.mid(kCase.size())};
    if (keys::isDossier(key))
        return {QString(kCase) + source.text() + u'/' + key.section(u':', 1), kTold + key};
    return {};
}

bool isOfCase(const QStringList &keys)
{
    return std::any_of(keys.cbegin(), keys.cend(), [](const QString &key) { return isOnlyBeside(key) || keys::isDossier(key); });
}

QList<BesideCase> beside(Reading &r, qint64 acting, const Row &row, const QStringList &keys)
{
    QList<qint64> sure, claimed;
    for (const QString &key : keys) {
        if (key.startsWith(kTold)) {
            look(r, acting, row, key, claimed);
            look(r, acting, row, key.mid(kTold.size()), claimed);
        } else if (isOnlyBeside(key)) {
            look(r, acting, row, key, sure);
        } else if (keys::isDossier(key)) {
            look(r, acting, row, key, sure);
            if (row.kind == ItemKind::Dossier) // a bill of one who may speak is not led to the case of one who may not
                look(r, acting, row, kTold + key, claimed);
        }
    }
    claimed.removeIf([&sure](qint64 item) { return sure.contains(item); });
    QList<BesideCase> all;
    add(r, acting, sure, true, all);
    add(r, acting, claimed, false, all);
    return all;
}

} // namespace overzicht::together
