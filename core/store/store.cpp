// SPDX-License-Identifier: EUPL-1.2
#include "store/store.h"

#include "store/announcing.h"
#include "store/elsewhere.h"
#include "store/feeds.h"
#include "store/joins.h"
#include "store/landing.h"
#include "store/own.h"
#include "store/pages.h"
#include "store/reminding.h"
#include "store/schema.h"
#include "store/writing.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <sys/stat.h>

namespace overzicht {

namespace {

constexpr qint64 kMostLog = 4 * 1024 * 1024; // bytes of the write-ahead log
constexpr int kBetweenChanges = 100;         // milliseconds

} // namespace

struct Store::Private {
    Private(std::unique_ptr<Connection> db, std::unique_ptr<SearchWords> tokens, const SenderRegister &senders, const Clock &clock, QString folder)
        : w(std::move(db), std::move(tokens), senders, clock), home(std::move(folder))
    {
        timer.setSingleShot(true);
    }

    Writing w;
    QString home;
    Change pending;
    qint64 revision = 0;
    QTimer timer;
    QElapsedTimer sinceTold;

    /// One transaction around a step. What it touched is told once it is kept, and forgotten when it is not.
    template <typename Step>
    Result<> write(Step step)
    {
        Transaction all(w.db);
        step();
        const auto ok = all.commit();
        settle(ok.has_value());
        return ok;
    }

    /// Those of a home of before version 6 (schema.cpp): a list could not yet tell when they begin.
    Result<> lookAtCertificates()
    {
        {
            Query q(w.db, "SELECT 1 FROM meta WHERE key = 'certificates'");
            if (!q.next())
                return w.db.takeFailure();
        }
        return write([this] {
            QList<qint64> items;
            {
                Query q(w.db, "SELECT id FROM item WHERE kind = ?");
                q << int(ItemKind::Attestation);
                while (q.next())
                    items << q.integer(0);
            }
            for (const qint64 item : std::as_const(items))
                w.refresh(item);
            w.db.run("DELETE FROM meta WHERE key = 'certificates'");
        });
    }

    void settle(bool kept)
    {
        if (kept)
            note();
        w.ended(kept);
        if (kept)
            shortenLog();
    }

    void note()
    {
        const Touched &t = w.touched;
        if (t.items.isEmpty() && !t.everything)
            return;
        pending.revision = ++revision;
        pending.kinds += t.kinds;
        if (t.everything) {
            for (int kind = 0; kind <= int(ItemKind::Payment); ++kind)
                pending.kinds.insert(kind);
        }
        pending.many = pending.many || t.everything;
        for (auto it = t.items.cbegin(); it != t.items.cend() && !pending.many; ++it) {
            if (pending.ids.contains(ItemId(*it)))
                continue;
            if (pending.ids.size() == Change::kMostIds)
                pending.many = true;
            else
                pending.ids << ItemId(*it);
        }
        if (pending.many)
            pending.ids.clear();
        if (!timer.isActive())
            timer.start(sinceTold.isValid() ? int(std::clamp<qint64>(kBetweenChanges - sinceTold.elapsed(), 0, kBetweenChanges)) : 0);
    }

    /// The engine checkpoints by itself, but starts the log over only when no reader is in the way; this tries again after each write.
    void shortenLog()
    {
        struct stat log;
        if (::stat(QFile::encodeName(w.db.path() + QStringLiteral("-wal")).constData(), &log) != 0 || log.st_size <= kMostLog)
            return;
        sqlite3_busy_timeout(w.db.handle(), 0); // a reader at work is no reason to wait: the next write tries again
        sqlite3_wal_checkpoint_v2(w.db.handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
        sqlite3_busy_timeout(w.db.handle(), 5000);
    }
};

Store::Store(std::unique_ptr<Private> p) : d(std::move(p))
{
    QObject::connect(&d->timer, &QTimer::timeout, this, [this] {
        const Change change = std::exchange(d->pending, {});
        d->sinceTold.start();
        Q_EMIT changed(change);
    });
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const Home &home, const SenderRegister &senders, const Clock &clock)
{
    const QString path = home.database();
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink()) {
        // A log without its database is what a lost file leaves behind: to begin anew beside it would hide that.
        if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
            return failure(Error::Kind::Malformed, QStringLiteral("the database is gone, its log is still there"));
        if (const auto ok = schema::create(path); !ok)
            return failure(ok.error());
    }
    for (const char *end : {"", "-wal", "-shm"})
        ::chmod(QFile::encodeName(path + QLatin1String(end)).constData(), 0600);
    auto db = schema::open(path);
    if (!db)
        return failure(db.error());
    auto tokens = SearchWords::open(**db);
    if (!tokens)
        return failure(tokens.error());
    std::unique_ptr<Store> store(new Store(std::make_unique<Private>(std::move(*db), std::move(*tokens), senders, clock, home.folder())));
    if (const auto ok = store->d->lookAtCertificates(); !ok)
        return failure(ok.error());
    return store;
}

Result<QString> Store::setAside(const Home &home)
{
    const QString path = home.database();
    if (!QFileInfo::exists(path) && !QFileInfo::exists(path + QStringLiteral("-wal")))
        return failure(Error::Kind::Gone, QStringLiteral("there is no database"));
    for (int n = 1; n < 1000; ++n) {
        const QString aside = QStringLiteral("%1.damaged-%2").arg(path).arg(n);
        if (QFileInfo::exists(aside) || QFileInfo::exists(aside + QStringLiteral("-wal")))
            continue;
        // The log first: without it the file may lack its last letters, and a file without a log is never taken for the current one.
        for (const char *end : {"-wal", "-shm", ""}) {
            const QByteArray from = QFile::encodeName(path + QLatin1String(end)), to = QFile::encodeName(aside + QLatin1String(end));
            if (QFileInfo::exists(path + QLatin1String(end)) && std::rename(from.constData(), to.constData()) != 0)
                return failure(Error::Kind::Busy, QStringLiteral("the damaged file cannot be put aside"));
        }
        return aside;
    }
    return failure(Error::Kind::Refused, QStringLiteral("too many damaged files stand aside already"));
}

Result<> Store::setSources(const QList<SourceFile> &sources)
{
    return d->write([&] { feeds::setSources(d->w, sources); });
}

Result<> Store::setFeeds(const SourceId &source, const QList<Feed> &list)
{
    return d->write([&] { feeds::setFeeds(d->w, source, list); });
}

Result<QList<FeedState>> Store::feeds(const SourceId &source) const
{
    QList<FeedState> states = feeds::all(d->w.db, source);
    if (const auto ok = d->w.db.takeFailure(); !ok)
        return failure(ok.error());
    return states;
}

Result<Known> Store::validators(const SourceId &source, const FeedId &feed) const
{
    Known known;
    {
        Query q(d->w.db, "SELECT i.foreign_id, i.validator FROM sighting i JOIN feed f ON f.id = i.feed JOIN source s ON s.id = f.source "
                         "WHERE s.word = ? AND f.word = ? AND i.acting = s.acting AND i.gone_at IS NULL AND i.validator <> x''");
        q << source.text() << feed.text();
        while (q.next())
            known.insert(ForeignId(q.text(0)), q.blob(1));
    }
    if (const auto ok = d->w.db.takeFailure(); !ok)
        return failure(ok.error());
    return known;
}

Result<Store::Landed> Store::land(const SourceId &source, const FeedId &feed, const Answer &answer, int most)
{
    auto landed = Landing(d->w, source, feed).run(answer, most);
    d->settle(landed.has_value());
    return landed;
}

Result<bool> Store::tidySearch()
{
    bool more = false;
    const auto ok = d->write([&] {
        // "If the difference between the two values is 2 or greater, then work was performed": https://www.sqlite.org/fts5.html, "The 'merge' Command".
        const int before = sqlite3_total_changes(d->w.db.handle());
        Query q(d->w.db, "INSERT INTO search(search, rank) VALUES('merge', 100)");
        q.run();
        more = sqlite3_total_changes(d->w.db.handle()) - before >= 2;
    });
    if (!ok)
        return failure(ok.error());
    return more;
}

Result<> Store::restart(const SourceId &source, const FeedId &feed)
{
    return d->write([&] { feeds::restart(d->w, source, feed); });
}

Result<> Store::setHealth(const SourceId &source, const FeedId &feed, Health health, const QString &detail, const QDateTime &retryAt)
{
    return d->write([&] { feeds::setHealth(d->w, source, feed, health, detail, retryAt); });
}

Result<> Store::setRead(ItemId item, bool read)
{
    return d->write([&] { own::setMoment(d->w, item, own::Moment::Read, read); });
}

Result<> Store::setDone(ItemId item, bool done)
{
    return d->write([&] { own::setMoment(d->w, item, own::Moment::Done, done); });
}

Result<> Store::setPaid(ItemId item, const std::optional<QDateTime> &at)
{
    return d->write([&] { own::setPaid(d->w, item, at); });
}

Result<> Store::handOver(ItemId item, const HandOver &over, const QString &after)
{
    return d->write([&] { own::handOver(d->w, item, over, after); });
}

Result<> Store::setOpened(const QString &handOver)
{
    return d->write([&] { own::setOpened(d->w, handOver); });
}

Result<> Store::setApart(ItemId item, qint64 sighting, bool apart)
{
    return d->write([&] { joins::setApart(d->w, item, sighting, apart); });
}

Result<QList<Untold>> Store::untold(int most)
{
    QList<Untold> untold;
    if (const auto ok = d->write([&] { untold = announcing::untold(d->w, most); }); !ok)
        return failure(ok.error());
    return untold;
}

Result<QList<Untold>> Store::perhapsTold() const
{
    QList<Untold> all = announcing::begun(d->w.db);
    if (const auto ok = d->w.db.takeFailure(); !ok)
        return failure(ok.error());
    return all;
}

Result<> Store::setAnnounced(const QList<ItemId> &items, Announced how)
{
    return d->write([&] { announcing::settle(d->w, items, how); });
}

Result<std::optional<QDateTime>> Store::nextReminder() const
{
    std::optional<QDateTime> next;
    {
        Query q(d->w.db, "SELECT min(at) FROM (SELECT min(remind_at) at FROM own WHERE remind_at IS NOT NULL UNION ALL SELECT min(next) FROM reminder WHERE next IS NOT NULL)");
        if (q.next() && !q.isNull(0))
            next = QDateTime::fromMSecsSinceEpoch(q.integer(0), Qt::UTC);
    }
    if (const auto ok = d->w.db.takeFailure(); !ok)
        return failure(ok.error());
    return next;
}

Result<> Store::setRemindAt(ItemId item, const std::optional<QDateTime> &at)
{
    return d->write([&] { announcing::remind(d->w, item, at); });
}

Result<QList<Reminder>> Store::reminders(int most)
{
    const bool isAny = reminding::isAnyDue(d->w);
    if (const auto ok = d->w.db.takeFailure(); !ok)
        return failure(ok.error());
    QList<Reminder> due;
    if (isAny) {
        if (const auto ok = d->write([&] { due = reminding::due(d->w, most); }); !ok)
            return failure(ok.error());
    }
    return due;
}

Result<QList<Reminder>> Store::perhapsReminded() const
{
    QList<Reminder> all = reminding::begun(d->w);
    if (const auto ok = d->w.db.takeFailure(); !ok)
        return failure(ok.error());
    return all;
}

Result<> Store::setReminded(const QList<ItemId> &items, Announced how, const std::optional<QDateTime> &until)
{
    return d->write([&] { reminding::settle(d->w, items, how, until); });
}

Result<QHash<QString, QByteArray>> Store::standing() const
{
    QHash<QString, QByteArray> all;
    {
        Query q(d->w.db, "SELECT name, topic FROM standing");
        while (q.next())
            all.insert(q.text(0), q.blob(1));
    }
    if (const auto ok = d->w.db.takeFailure(); !ok)
        return failure(ok.error());
    return all;
}

Result<> Store::setStanding(const QString &name, const QByteArray &topic)
{
    return d->write([&] {
        Query q(d->w.db, "INSERT INTO standing(name, topic) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET topic = ?2");
        q << name << topic;
        q.run();
    });
}

Result<> Store::dropStanding(const QStringList &names)
{
    return d->write([&] {
        for (const QString &name : names) {
            Query q(d->w.db, "DELETE FROM standing WHERE name = ?");
            q << name;
            q.run();
        }
    });
}

Result<int> Store::keepHeard(const Acting &who, const QList<Announcement> &mails)
{
    int fresh = 0;
    if (const auto ok = d->write([&] { fresh = elsewhere::keep(d->w, who.key(), mails); }); !ok)
        return failure(ok.error());
    return fresh;
}

Result<> Store::forgetHeard(const Acting &who)
{
    return d->write([&] { elsewhere::forget(d->w, who.key()); });
}

Result<> Store::settleHeard(const Acting &who, qint64 mail, bool settled)
{
    return d->write([&] { elsewhere::settle(d->w, who.key(), mail, settled); });
}

Result<> Store::setSilentApp(const Acting &who, const QString &app, bool silent)
{
    return d->write([&] { elsewhere::setSilent(d->w, who.key(), app, silent); });
}

Result<> Store::setKept(ItemId item)
{
    return d->write([&] { own::setKept(d->w, item); });
}

Result<> Store::setNote(ItemId item, const QString &note)
{
    return d->write([&] { own::setNote(d->w, item, note); });
}

Result<> Store::refile(ItemId item, std::optional<ItemClass> as)
{
    return d->write([&] { own::refile(d->w, item, as); });
}

Result<> Store::setSaved(ItemId item, int attachment, const QString &path, const QByteArray &sha256)
{
    return d->write([&] { own::setSaved(d->w, item, attachment, path, sha256, d->home); });
}

Result<> Store::setBody(ItemId item, const LocalText &body)
{
    return d->write([&] { own::setBody(d->w, item, body); });
}

Result<> Store::keepText(ItemId item, int attachment, const QByteArray &sha256, const QStringList &pages)
{
    return d->write([&] { pages::keep(d->w, item, attachment, sha256, pages); });
}

} // namespace overzicht
