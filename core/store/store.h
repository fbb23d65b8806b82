// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"
#include "adapter/source_file.h"
#include "base/clock.h"
#include "domain/announcement.h"
#include "domain/sender_register.h"
#include "store/change.h"
#include "store/home.h"
#include "store/reminder.h"
#include "store/row.h"

#include <QObject>

#include <limits>
#include <memory>

namespace overzicht {

/// The writing side of a home's database; lives in the engine's thread. Every call is one transaction. Only one process may have one (HomeLock).
/// Errors: Busy (disk full or locked, says how many MB it needs), Malformed (the file is damaged or from a newer version: kept aside, never an empty list in silence).
class Store : public QObject {
    Q_OBJECT
public:
    static Result<std::unique_ptr<Store>> open(const Home &home, const SenderRegister &senders, const Clock &clock);
    ~Store() override;

    /// Puts a database that cannot be opened beside its place ("overzicht.db.damaged-1"), so that the next `open` begins anew; tells where it stands. Never done by itself.
    static Result<QString> setAside(const Home &home);

    /// Which sources are linked now. A source that is no longer in the list is unlinked: its feeds go, its items stay.
    Result<> setSources(const QList<SourceFile> &sources);
    /// What a Discover told. A feed that is no longer listed becomes inactive; nothing is deleted.
    Result<> setFeeds(const SourceId &source, const QList<Feed> &feeds);
    Result<QList<FeedState>> feeds(const SourceId &source) const;
    /// What the items of a feed were told with, for asking them again (Found::validator); those that are still there and have one.
    Result<Known> validators(const SourceId &source, const FeedId &feed) const;

    /// What one page brought.
    struct Landed {
        int fresh = 0;       ///< new items
        int changed = 0;     ///< items whose contents changed
        int quarantined = 0; ///< records that could not be read
        int gone = 0;        ///< items that are no longer at the source
    };
    /// Items, names, quarantine and the position, in one transaction: all of it or nothing. Refused when it would leave more than `most` records of this feed that are
    /// there: a page that brings nothing new still lands, so that a sweep of a source that was mended ends and makes room.
    Result<Landed> land(const SourceId &source, const FeedId &feed, const Answer &answer, int most = std::numeric_limits<int>::max());
    /// A step of some 20 ms that keeps search fast, for when the letters have come; true while there is more to do. A search reads every segment of the index,
    /// and each page that lands begins one: at 100 000 letters this leaves 3 of 14.
    Result<bool> tidySearch();
    /// Forgets where a feed was, so that the next pull begins at the start. Items stay.
    Result<> restart(const SourceId &source, const FeedId &feed);

    /// How a feed is doing after a try; also writes the outage log.
    Result<> setHealth(const SourceId &source, const FeedId &feed, Health health, const QString &detail, const QDateTime &retryAt = {});

    // The person's own facts. No pull overwrites them.
    Result<> setRead(ItemId item, bool read);
    Result<> setDone(ItemId item, bool done);
    /// `at`: when, by the person's own word; nothing = not paid after all. Refused when it is still to come.
    Result<> setPaid(ItemId item, const std::optional<QDateTime> &at);
    /// Writes down that the person is sent to a page to pay; only then may it be opened. `over.at` is when it is written. `after`: the id of the last time the person knows
    /// of, empty = none; Refused when there was another one since, in another window or before a crash. An id that is there already changes nothing.
    Result<> handOver(ItemId item, const HandOver &over, const QString &after);
    Result<> setOpened(const QString &handOver); ///< the desktop took its address
    /// Sets one sighting of an item apart from it, for good, or takes that back (then `item` may still be the one it was set apart from): see joins.h. Gone when the
    /// item has no such sighting.
    Result<> setApart(ItemId item, qint64 sighting, bool apart);
    /// What a notification has to tell now, the first that came first: what came since the last time and is unread, and what the person wanted to hear of again by now.
    Result<QList<Untold>> untold(int most);
    /// What was handed to the desktop by a program that ended before it knew what came of it: told, or almost.
    Result<QList<Untold>> perhapsTold() const;
    /// Whatever is not Not is never untold again, nor is another mailbox's copy of it. An item that is not there any more is no mistake.
    Result<> setAnnounced(const QList<ItemId> &items, Announced how);
    Result<std::optional<QDateTime>> nextReminder() const; ///< the first moment at which the person wants to hear of something again, or may have to be reminded of something
    /// The person wants to hear of it again at that moment; nothing = not any more.
    Result<> setRemindAt(ItemId item, const std::optional<QDateTime> &at);
    /// What the person is to be reminded of now (store/reminding.h), what waited longest first.
    Result<QList<Reminder>> reminders(int most);
    Result<QList<Reminder>> perhapsReminded() const; ///< as perhapsTold
    /// Begun before it goes to the desktop; of several steps that are due of one item the one call settles all. `until`: with Not, when it is told again; nothing = now.
    Result<> setReminded(const QList<ItemId> &items, Announced how, const std::optional<QDateTime> &until = {});
    // What stands on the desktop, each by its name, and what it is about as the notifier writes it.
    Result<QHash<QString, QByteArray>> standing() const;
    Result<> setStanding(const QString &name, const QByteArray &topic);
    Result<> dropStanding(const QStringList &names);
    /// Keeps what imported e-mails told, each once; how many were new. All of them or none (elsewhere.h).
    Result<int> keepHeard(const Acting &who, const QList<Announcement> &mails);
    Result<> forgetHeard(const Acting &who);
    Result<> settleHeard(const Acting &who, qint64 mail, bool settled); ///< the person does not want to be asked about that mail
    Result<> setSilentApp(const Acting &who, const QString &app, bool silent); ///< by the person's word that app tells nothing any more
    /// The program is about to fetch it by itself, unread, for keeping: it stays unread, whatever its source says of that (OwnFacts::kept).
    Result<> setKept(ItemId item);
    Result<> setNote(ItemId item, const QString &note);
    Result<> refile(ItemId item, std::optional<ItemClass> as);

    /// Our copy of a content now lies at `path` (below the home's contents folder). `attachment` counts from 1, as on the command line.
    Result<> setSaved(ItemId item, int attachment, const QString &path, const QByteArray &sha256);
    Result<> setBody(ItemId item, const LocalText &body);
    /// The text of our copy of a content, page by page, so that it is found; `sha256` of the bytes it was read from. Bounded (store/pages.h). The same again changes nothing; other text takes its
    /// place; it goes when that copy is not of what the item has any more. Refused when those bytes are not those of our copy of it, Gone when there is no such content. Empty pages: it has no text.
    Result<> keepText(ItemId item, int attachment, const QByteArray &sha256, const QStringList &pages);

Q_SIGNALS:
    /// At most ten a second; nothing is lost in between, changes are added up.
    void changed(const overzicht::Change &change);

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace overzicht
