// SPDX-License-Identifier: EUPL-1.2
// Whether the store is whole: what `overzichtctl check` tells.
#include "store/reading.h"

#include "adapter/continuation.h"
#include "store/encoding.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace overzicht {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Store", text); }

void counted(Connection &db, QStringList &findings, const char *sql, const QString &sentence)
{
    Query q(db, sql);
    if (q.next() && q.integer(0) > 0)
        findings << sentence.arg(q.integer(0));
}

void file(Connection &db, QStringList &findings)
{
    {
        Query q(db, "PRAGMA integrity_check(20)");
        while (q.next()) {
            if (q.text(0) != QLatin1String("ok"))
                findings << say(QT_TRANSLATE_NOOP("Store", "The database is damaged: %1")).arg(q.text(0));
        }
    }
    Query q(db, "PRAGMA foreign_key_check");
    while (q.next())
        findings << say(QT_TRANSLATE_NOOP("Store", "A line of %1 refers to a line of %2 that is not there.")).arg(q.text(0), q.text(2));
}

void copies(Reading &r, QStringList &findings)
{
    Query q(r.db, "SELECT item, path, sha256 FROM copy");
    while (q.next()) {
        QFile copy(QDir(r.home).absoluteFilePath(q.text(1)));
        if (!copy.open(QIODevice::ReadOnly)) {
            findings << say(QT_TRANSLATE_NOOP("Store", "A saved content of item %1 is missing.")).arg(q.integer(0));
            continue;
        }
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(&copy);
        if (!q.blob(2).isEmpty() && hash.result() != q.blob(2))
            findings << say(QT_TRANSLATE_NOOP("Store", "A saved content of item %1 is not what was saved.")).arg(q.integer(0));
    }
}

/// The index tells whether it is whole only to a connection that may write; it is undone again.
Result<> searchIndex(const QString &path)
{
    auto db = Connection::open(path, Connection::Mode::Write);
    if (!db)
        return failure(db.error());
    Transaction undone(**db);
    (*db)->run("INSERT INTO search(search) VALUES('integrity-check')");
    return (*db)->takeFailure();
}

} // namespace

Result<QStringList> Reader::findings() const
{
    auto findings = d->read([&] {
        QStringList list;
        Connection &db = d->r.db;
        file(db, list);
        counted(db, list, "SELECT count(*) FROM item WHERE id NOT IN (SELECT item FROM sighting)", say(QT_TRANSLATE_NOOP("Store", "%1 items that no source told of.")));
        counted(db, list, "SELECT count(*) FROM sighting WHERE id NOT IN (SELECT sighting FROM told)", say(QT_TRANSLATE_NOOP("Store", "%1 items without their contents.")));
        counted(db, list, "SELECT count(*) FROM item WHERE id NOT IN (SELECT id FROM search_docsize)", say(QT_TRANSLATE_NOOP("Store", "%1 items that search cannot find.")));
        counted(db, list, "SELECT count(*) FROM search_docsize WHERE id NOT IN (SELECT id FROM item)", say(QT_TRANSLATE_NOOP("Store", "%1 entries of search without an item.")));
        counted(db, list, "SELECT count(*) FROM feed WHERE length(position) > 4096", say(QT_TRANSLATE_NOOP("Store", "%1 feeds whose position does not fit.")));
        counted(db, list,
                "SELECT count(*) FROM (SELECT 1 FROM (SELECT acting, shown, hidden, unread, todo, 1 AS n FROM item "
                "UNION ALL SELECT acting, shown, hidden, unread, todo, -n FROM tally) GROUP BY acting, shown, hidden, unread, todo HAVING sum(n) <> 0)",
                say(QT_TRANSLATE_NOOP("Store", "%1 counters that are not right.")));
        counted(db, list,
                "SELECT count(*) FROM feed WHERE items <> (SELECT count(*) FROM sighting WHERE feed = feed.id AND gone_at IS NULL)",
                say(QT_TRANSLATE_NOOP("Store", "%1 feeds that count their items wrong.")));
        {
            Query q(db, "SELECT sighting, encoded FROM told");
            qint64 unreadable = 0;
            while (q.next())
                unreadable += encoding::decodedItem(q.blob(1)) ? 0 : 1;
            if (unreadable > 0)
                list << say(QT_TRANSLATE_NOOP("Store", "%1 items that cannot be read.")).arg(unreadable);
        }
        copies(d->r, list);
        return list;
    });
    if (!findings) {
        if (findings.error().kind != Error::Kind::Malformed)
            return findings;
        return QStringList{say(QT_TRANSLATE_NOOP("Store", "The database is damaged: %1")).arg(findings.error().detail)};
    }
    if (const auto index = searchIndex(d->r.db.path()); !index && index.error().kind == Error::Kind::Malformed)
        *findings << say(QT_TRANSLATE_NOOP("Store", "The search index is damaged: %1")).arg(index.error().detail);
    return findings;
}

} // namespace overzicht
