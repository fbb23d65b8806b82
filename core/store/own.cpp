// SPDX-License-Identifier: EUPL-1.2
#include "store/own.h"

#include "base/local_time.h"
#include "domain/contents.h"
#include "store/announcing.h"
#include "store/ask.h"
#include "store/encoding.h"
#include "store/pages.h"

#include <QDir>

#include <algorithm>

namespace overzicht::own {

namespace {

std::optional<QDateTime> momentAt(const Query &q, int column)
{
    return q.isNull(column) ? std::nullopt : std::optional<QDateTime>(QDateTime::fromMSecsSinceEpoch(q.integer(column), Qt::UTC));
}

const QString kOver = QStringLiteral("over "); ///< before what was asked, once it is no more: no ask begins so

QDate dayInBelgium(const QDateTime &moment) { return moment.toTimeZone(brussels()).date(); }

/// The item of today, with a row for own facts; 0 when there is none.
qint64 rowOf(Writing &w, ItemId item)
{
    const qint64 id = w.itemOf(qint64(item));
    if (id == 0) {
        w.db.fail({Error::Kind::Gone, QStringLiteral("there is no such item"), std::nullopt});
        return 0;
    }
    Query q(w.db, "INSERT OR IGNORE INTO own(item) VALUES(?)");
    q << id;
    q.run();
    return id;
}

} // namespace

OwnFacts of(Connection &db, qint64 item)
{
    OwnFacts own;
    Query q(db, "SELECT read_at, done_at, paid_at, refiled, note, kept, done_before, paid_before, paid_before_ask FROM own WHERE item = ?");
    q << item;
    if (!q.next())
        return own;
    own = {.readAt = momentAt(q, 0), .doneAt = momentAt(q, 1), .paidAt = momentAt(q, 2), .refiled = std::nullopt, .note = q.text(4), .kept = q.flag(5)};
    if (const auto at = momentAt(q, 6))
        own.doneBefore = SaidBefore{*at, std::nullopt};
    if (const auto at = momentAt(q, 7))
        own.paidBefore = SaidBefore{*at, amountAskedIn(q.text(8).mid(q.text(8).startsWith(kOver) ? kOver.size() : 0))};
    if (!q.isNull(3))
        own.refiled = q.number(3) == int(ItemClass::Notice) ? ItemClass::Notice : ItemClass::Official;
    return own;
}

/// What was said of the same ask in other words was said of this one: it is kept in the words of now, by which it is found.
static void writeAnew(Connection &db, qint64 id, const QString &ask)
{
    for (const QByteArray column : {"done_ask", "paid_ask", "paid_before_ask"}) {
        QString kept;
        {
            Query q(db, "SELECT " + column + " FROM own WHERE item = ?");
            q << id;
            if (q.next())
                kept = q.text(0);
        }
        if (kept == ask || !isSameMoneyAsked(kept, ask))
            continue;
        Query q(db, "UPDATE own SET " + column + " = ? WHERE item = ?");
        q << ask << id;
        q.run();
    }
}

OwnFacts holding(Writing &w, qint64 id, const Item &item)
{
    const OwnFacts own = of(w.db, id);
    if (!own.doneAt && !own.paidAt && !own.paidBefore)
        return own;
    const QString ask = askOf(item);
    writeAnew(w.db, id, ask);
    if (!own.paidAt && own.paidBefore && !ask.isEmpty()) { // the very bill that was paid again: what came in between was a mistake of its source
        Query q(w.db, "UPDATE own SET paid_at = paid_before, paid_ask = paid_before_ask, paid_before = NULL, paid_before_ask = NULL WHERE item = ? AND paid_before_ask = ?");
        q << id << ask;
        q.run();
    }
    if (ask.isEmpty()) {
        Query q(w.db, "UPDATE own SET done_ask = CASE WHEN done_ask LIKE ?2 || '%' THEN done_ask ELSE ?2 || coalesce(done_ask, '') END, "
                      "paid_ask = CASE WHEN paid_ask LIKE ?2 || '%' THEN paid_ask ELSE ?2 || coalesce(paid_ask, '') END WHERE item = ?1");
        q << id << kOver;
        q.run();
        return own;
    }
    // What was said before this was kept with it holds for what is asked at the first look after.
    Query q(w.db, "UPDATE own SET done_before = CASE WHEN done_ask <> ?1 AND done_at IS NOT NULL THEN done_at ELSE done_before END, "
                  "done_at = CASE WHEN done_ask <> ?1 THEN NULL ELSE done_at END, done_ask = CASE WHEN done_ask <> ?1 OR done_at IS NULL THEN NULL ELSE ?1 END, "
                  "paid_before = CASE WHEN paid_ask <> ?1 AND paid_at IS NOT NULL THEN paid_at ELSE paid_before END, "
                  "paid_before_ask = CASE WHEN paid_ask <> ?1 AND paid_at IS NOT NULL THEN paid_ask ELSE paid_before_ask END, "
                  "paid_at = CASE WHEN paid_ask <> ?1 THEN NULL ELSE paid_at END, paid_ask = CASE WHEN paid_ask <> ?1 OR paid_at IS NULL THEN NULL ELSE ?1 END WHERE item = ?2");
    q << ask << id;
    q.run();
    return of(w.db, id);
}

void setMoment(Writing &w, ItemId item, Moment which, bool on)
{
    const qint64 id = rowOf(w, item);
    // The first moment counts: saying it twice does not move it.
    const char *sql = which == Moment::Read ? "UPDATE own SET read_at = CASE WHEN ?1 IS NULL THEN NULL ELSE coalesce(read_at, ?1) END WHERE item = ?2 AND (read_at IS NULL) <> (?1 IS NULL)"
                                            : "UPDATE own SET done_at = CASE WHEN ?1 IS NULL THEN NULL ELSE coalesce(done_at, ?1) END, done_ask = NULL WHERE item = ?2 AND (done_at IS NULL) <> (?1 IS NULL)";
    Query q(w.db, sql);
    q << (on ? std::optional<qint64>(w.now()) : std::nullopt) << id;
    q.run();
    if (w.db.isFailed() || w.db.changes() == 0)
        return;
    if (which == Moment::Done && on)
        announcing::remind(w, item, std::nullopt); // who put it off and did it meanwhile wants to hear no more of it
    w.refresh(id);
}

void setPaid(Writing &w, ItemId item, const std::optional<QDateTime> &at)
{
    if (at && (!at->isValid() || at->toMSecsSinceEpoch() > w.now())) {
        w.db.fail({Error::Kind::Refused, QStringLiteral("nothing can have been paid at a moment that is still to come"), std::nullopt});
        return;
    }
    const qint64 id = rowOf(w, item);
    const std::optional<QDateTime> before = of(w.db, id).paidAt;
    if (before.has_value() == at.has_value() && (!at || dayInBelgium(*before) == dayInBelgium(*at)))
        return;
    Query q(w.db, "UPDATE own SET paid_at = ?, paid_ask = NULL WHERE item = ?");
    q << (at ? std::optional<qint64>(at->toMSecsSinceEpoch()) : std::nullopt) << id;
    q.run();
    if (w.db.isFailed())
        return;
    if (at)
        announcing::remind(w, item, std::nullopt);
    w.refresh(id);
}

QList<HandOver> handed(Connection &db, qint64 item)
{
    QList<HandOver> all;
    Query q(db, "SELECT id, at, link, cents, currency, iban, opened FROM handed WHERE item = ? ORDER BY row");
    q << item;
    while (q.next())
        all << HandOver{q.text(0), QDateTime::fromMSecsSinceEpoch(q.integer(1), Qt::UTC), QUrl(q.text(2)), Money(q.integer(3), q.text(4)), q.text(5), q.flag(6)};
    return all;
}

void handOver(Writing &w, ItemId item, const HandOver &over, const QString &after)
{
    constexpr qsizetype kLongestId = 100;
    const qint64 id = rowOf(w, item);
    const QList<HandOver> before = handed(w.db, id);
    if (std::any_of(before.begin(), before.end(), [&](const HandOver &one) { return one.id == over.id; }))
        return; // told twice: it is written down already
    if (over.id.isEmpty() || over.id.size() > kLongestId || over.link.isEmpty()) {
        w.db.fail({Error::Kind::Refused, QStringLiteral("a page to pay has an address, and its opening a number"), std::nullopt});
        return;
    }
    if ((before.isEmpty() ? QString() : before.last().id) != after) {
        w.db.fail({Error::Kind::Refused, QStringLiteral("the page to pay was opened before"), std::nullopt});
        return;
    }
    Query q(w.db, "INSERT INTO handed(id, item, at, link, cents, currency, iban, opened) VALUES(?, ?, ?, ?, ?, ?, ?, 0)");
    q << over.id << id << w.now() << over.link.toString(QUrl::FullyEncoded) << over.amount.cents() << over.amount.currency() << over.iban;
    q.run();
    if (!w.db.isFailed())
        w.refresh(id);
}

void setOpened(Writing &w, const QString &handOver)
{
    qint64 item = 0;
    {
        Query q(w.db, "SELECT item FROM handed WHERE id = ? AND opened = 0");
        q << handOver;
        if (q.next())
            item = q.integer(0);
    }
    if (item == 0)
        return;
    Query q(w.db, "UPDATE handed SET opened = 1 WHERE id = ?");
    q << handOver;
    q.run();
    if (!w.db.isFailed())
        w.refresh(item);
}

void setKept(Writing &w, ItemId item)
{
    const qint64 id = rowOf(w, item);
    Query q(w.db, "UPDATE own SET kept = 1 WHERE item = ? AND kept = 0");
    q << id;
    q.run();
    if (!w.db.isFailed() && w.db.changes() > 0)
        w.refresh(id);
}

void setNote(Writing &w, ItemId item, const QString &note)
{
    const qint64 id = rowOf(w, item);
    Query q(w.db, "UPDATE own SET note = ?1 WHERE item = ?2 AND note <> ?1");
    q << note << id;
    q.run();
    if (!w.db.isFailed() && w.db.changes() > 0)
        w.refresh(id);
}

void refile(Writing &w, ItemId item, std::optional<ItemClass> as)
{
    const qint64 id = rowOf(w, item);
    Query q(w.db, "UPDATE own SET refiled = ?1 WHERE item = ?2 AND refiled IS NOT ?1");
    q << (as ? std::optional<qint64>(qint64(*as)) : std::nullopt) << id;
    q.run();
    if (!w.db.isFailed() && w.db.changes() > 0)
        w.refresh(id);
}

QString contentName(const Attachment &attachment, int number)
{
    return attachment.foreignId.isEmpty() ? QStringLiteral("#%1").arg(number) : attachment.foreignId;
}

void setSaved(Writing &w, ItemId item, int attachment, const QString &path, const QByteArray &sha256, const QString &home)
{
    const qint64 id = w.itemOf(qint64(item));
    const QList<Told> told = w.toldOf(id);
    const QList<Attachment> attachments = told.isEmpty() ? QList<Attachment>() : attachmentsOf(combined(told));
    if (attachment < 1 || attachment > attachments.size()) {
        w.db.fail({Error::Kind::Gone, QStringLiteral("this item has no content of that number"), std::nullopt});
        return;
    }
    const QString below = QDir(home).relativeFilePath(QDir(home).absoluteFilePath(path));
    if (!below.startsWith(QLatin1String("contents/")) || below.contains(QLatin1String("/../"))) {
        w.db.fail({Error::Kind::Refused, QStringLiteral("a copy is kept below the folder of contents"), std::nullopt});
        return;
    }
    const Attachment &content = attachments.at(attachment - 1);
    w.unindex(id);
    Query q(w.db, "INSERT OR REPLACE INTO copy(item, content, path, sha256, saved_at) VALUES(?, ?, ?, ?, ?)");
    q << id << contentName(content, attachment) << below << sha256 << w.now();
    q.run();
    pages::forgetOld(w, id); // the text of what was there before
    w.index(id);
    w.flushIndex();
    w.touched.item(id, kindOf(speakerOf(told).item));
}

void setBody(Writing &w, ItemId item, const LocalText &body)
{
    const qint64 id = w.itemOf(qint64(item));
    if (id == 0) {
        w.db.fail({Error::Kind::Gone, QStringLiteral("there is no such item"), std::nullopt});
        return;
    }
    if (w.bodyOf(id) == body && !body.isEmpty())
        return;
    w.unindex(id);
    Query q(w.db, "INSERT OR REPLACE INTO body(item, text) VALUES(?, ?)");
    q << id << encoding::encoded(body);
    q.run();
    w.refresh(id);
    w.index(id);
    w.flushIndex();
}

} // namespace overzicht::own
