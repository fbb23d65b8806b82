// SPDX-License-Identifier: EUPL-1.2
#include "store/together.h"

#include "adapter/keys.h"
#include "store/reading.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>
#include <utility>

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

void tellCases(Reading &r, qint64 acting, QList<Row> &rows)
{
    QHash<qint64, Row *> without;
    QByteArrayList ids;
    for (Row &row : rows) {
        if (!row.dossier.isEmpty() || row.kind == ItemKind::Dossier)
            continue;
        without.insert(qint64(row.id), &row);
        ids << QByteArray::number(qint64(row.id));
    }
    QHash<QString, QList<Row *>> carriers; // by key
    {
        // What a sighting is stands in the second byte of what it told (store/encoding.h); it is looked at only of those that name a case at all.
        Query q(r.db, "SELECT s.item, s.joined, substr(t.encoded, 2, 1) FROM json_each(?) wanted CROSS JOIN sighting s ON s.item = wanted.value CROSS JOIN told t ON t.sighting = s.id "
                      "WHERE s.acting = ? AND s.apart = 0 AND (instr(s.joined, 'case:') > 0 OR instr(s.joined, 'dossier:') > 0)");
        q << QString::fromLatin1('[' + ids.join(',') + ']') << acting;
        while (q.next()) {
            Row *row = without.value(q.integer(0));
            if (q.blob(2) != QByteArray(1, char(row->kind)))
                continue;
            for (const QString &key : q.text(1).split(u'\n', Qt::SkipEmptyParts)) {
                if (key.startsWith(kCase) || keys::isDossier(key))
                    carriers[key] << row;
            }
        }
    }
    if (carriers.isEmpty())
        return;
    QHash<Row *, qint64> newest;
    Query q(r.db, "SELECT wanted.value, i.id, d.number FROM json_each(?) wanted CROSS JOIN item i ON i.id IN (SELECT s.item FROM "
                  "(SELECT sighting FROM sighting_key WHERE acting = ?2 AND key = wanted.value ORDER BY sighting DESC LIMIT ?3) k CROSS JOIN sighting s ON s.id = k.sighting) "
                  "CROSS JOIN dossier d ON d.item = i.id WHERE i.acting = ?2 AND i.kind = ?4 AND i.hidden = 0");
    q << QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(carriers.keys())).toJson(QJsonDocument::Compact)) << acting << kMostLookedAt << int(ItemKind::Dossier);
    while (q.next()) {
        for (Row *row : std::as_const(carriers)[q.text(0)]) {
            if (qint64 &its = newest[row]; its < q.integer(1)) {
                its = q.integer(1);
                row->dossier = q.text(2);
            }
        }
    }
}

} // namespace overzicht::together
